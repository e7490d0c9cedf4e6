import type { LocalText, NewsRow, Scenario } from '../../rules/index.ts';

type OwnCard = NonNullable<Scenario['cards']>[number];

const cards = new Map<string, OwnCard>();

/** Learns the words of a preset's own event cards, in place of those of the preset before it. */
export function learnNews(own: Scenario['cards']): void {
  cards.clear();
  for (const card of own ?? []) cards.set(card.id, card);
}

/** The words of an own card, if it is one; its source stays as its author wrote it. */
export function ownNews(id: string):
  | {
      readonly title: LocalText;
      readonly body: LocalText;
      readonly source: string | undefined;
      readonly row: NewsRow;
    }
  | undefined {
  const card = cards.get(id);
  if (card === undefined) return undefined;
  const { title, body, year, month, round, effects, source } = card;
  return { title, body, source, row: { id: card.id as NewsRow['id'], year, month, round, effects, sources: [] } };
}
