import { describe, expect, test } from 'vitest';
import type { GameEvent } from '../../rules/index.ts';
import { momentsSince } from '../../src/ui/table/moments.ts';
import { chronicleOf, recordUntil } from '../support/table-record.ts';

const ROUND: readonly GameEvent[] = [
  { type: 'reckoning', step: 'demands' },
  { type: 'reckoning', step: 'points' },
  { type: 'round', round: 2 },
  { type: 'change', track: 'money.russia', by: 3, now: 6, why: 'income' },
  { type: 'news', card: 'news:lop-nor' },
  { type: 'change', track: 'china.status', by: 1, now: 2, why: 'news', of: 'news:lop-nor' },
  { type: 'step', step: 'posture', actor: 'russia' },
  { type: 'posture-revealed', giant: 'russia', card: { posture: 'confront' } },
  { type: 'change', track: 'tension', by: 1, now: 3, why: 'confront', blame: 'russia' },
  { type: 'posture-revealed', giant: 'china', card: { posture: 'hold' } },
  { type: 'step', step: 'manoeuvre', actor: 'kazakhstan' },
  { type: 'change', track: 'china.status', by: -1, now: 1, why: 'talk', of: 'china' },
];

describe('the scenes between decisions', () => {
  const scenes = momentsSince(chronicleOf(ROUND), -1, 'kazakhstan');

  test('come in the order in which things happened', () => {
    expect(scenes.map((scene) => scene.kind)).toEqual(['reckoning', 'news', 'reveal']);
  });

  test('the news tells what it moved and nothing else', () => {
    const news = scenes.find((scene) => scene.kind === 'news');
    expect(news).toMatchObject({ card: 'news:lop-nor', deltas: [{ track: 'china.status', by: 1, now: 2 }] });
  });

  test('each card turned over tells what it moved', () => {
    const reveal = scenes.find((scene) => scene.kind === 'reveal');
    expect(reveal).toMatchObject({
      cards: [
        { giant: 'russia', deltas: [{ track: 'tension', by: 1, now: 3 }] },
        { giant: 'china', deltas: [] },
      ],
    });
  });

  test('what has been seen is not shown again', () => {
    expect(momentsSince(chronicleOf(ROUND), 6, 'kazakhstan').map((scene) => scene.kind)).toEqual(['reveal']);
    expect(momentsSince(chronicleOf(ROUND), ROUND.length, 'kazakhstan')).toEqual([]);
  });

  test('a giant is shown how a tender was decided; Kazakhstan decided it itself', () => {
    const { chronicle } = recordUntil(7, (state) => state.step === 'posture', 'russia');
    const kinds = (seat: 'russia' | 'kazakhstan') => momentsSince(chronicle, -1, seat).map((scene) => scene.kind);
    expect(kinds('russia')).toContain('award');
    // Of two tenders before the first postures, one may have left no choice; what Kazakhstan signs it is not shown again.
    const signed = chronicle.filter(({ event }) => event.type === 'order' && event.order.type === 'award').length;
    const held = chronicle.filter(({ event }) => event.type === 'awarded').length;
    expect(kinds('kazakhstan').filter((kind) => kind === 'award')).toHaveLength(held - signed);
  });

  test('the scene of an award tells the bids, though they were seen when they were opened', () => {
    const bids = { russia: 3, china: 0, west: 4 };
    const facts = chronicleOf([
      { type: 'bids-revealed', asset: 'asset:tengiz', bids, best: 4 },
      { type: 'awarded', asset: 'asset:tengiz', stakes: { russia: 1, china: 0, west: 2 }, state: 1, income: 11 },
    ]);
    expect(momentsSince(facts, 0, 'russia')).toMatchObject([{ kind: 'award', bids: { bids } }]);
  });
});
