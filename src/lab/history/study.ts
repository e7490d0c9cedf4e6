import type { GameRow } from '../game-row.ts';
import { gamesOf, seedOf } from '../options.ts';
import { mean, quantile, rounded, shareOf } from '../statistics.ts';
import { rowsIn, type Study } from '../study.ts';
import { bearingOf, historyCell } from '../thesis.ts';
import { type CaseResult, tryCase } from './case.ts';
import { HISTORY_CASES } from './cases.ts';

/** How the whole story must end: no rupture, and mostly no obstruction and nobody above half of all foreign weight. */
function endState(script: readonly GameRow[]): CaseResult {
  const part = (is: (row: GameRow) => boolean) => rounded(shareOf(script, is));
  const rupture = part(({ collapse }) => collapse === 'rupture');
  const obstructed = part(({ end }) => end.obstructed > 0);
  const exclusive = part(({ end }) => end.share > 0.5);
  return {
    id: 'T27',
    met: rupture === 0 && obstructed <= 0.2 && exclusive <= 0.2,
    saw: `share of games with a rupture: ${rupture}; with a line obstructed at the end: ${obstructed}; with one power above half: ${exclusive}`,
  };
}

/** The article against the model: its cases played through the rules, and its whole story many times over. */
export const HISTORY_STUDY: Study = {
  name: 'history',
  cells: async (given) => [historyCell(given.scenario, given.set, gamesOf(given, 180), seedOf(given))],
  report(rows) {
    const script = rowsIn(rows, 'history');
    const cases: CaseResult[] = [...HISTORY_CASES.map(tryCase), endState(script)];
    const tension = script.map((row) => row.tension);
    const { coercion, courting } = bearingOf(script);
    const found = {
      games: script.length,
      score: rounded(mean(script.map(({ score }) => score.kazakhstan)), 2),
      success: rounded(shareOf(script, ({ success }) => success)),
      survival: rounded(shareOf(script, ({ collapse }) => collapse === 'none')),
      tension_median: quantile(tension, 0.5),
      tension_p75: quantile(tension, 0.75),
      rupture: rounded(shareOf(script, ({ collapse }) => collapse === 'rupture')),
      coercion,
      courting,
      obstructed: rounded(shareOf(script, ({ end }) => end.obstructed > 0)),
      exclusive: rounded(shareOf(script, ({ end }) => end.share > 0.5)),
    };
    return {
      title: 'The article’s decisions, played',
      json: { cases, script: found },
      tables: [
        {
          title: 'Cases',
          note: 'Each decision in its position against a counterfactual: what moved, by the rules’ own facts.',
          columns: ['case', 'year', 'decision', 'met', 'saw'],
          rows: cases.map(({ id, met, saw }) => {
            const told = HISTORY_CASES.find((one) => one.id === id);
            return [id, told?.year ?? 2018, told?.title ?? 'The end of the whole story', met, saw];
          }),
        },
        {
          title: 'The whole story',
          note: 'The article’s decisions where it reports any, able play between them, news in the order of history. Coercion and courting are Russian cards a game, in the earlier and the later half.',
          columns: ['of', 'figure'],
          rows: Object.entries(found).map(([name, value]) => [name, Array.isArray(value) ? value.join(' → ') : value]),
        },
      ],
    };
  },
};
