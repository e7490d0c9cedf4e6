import { gamesOf, seedOf } from '../options.ts';
import { mean, quantile, rounded, shareOf } from '../statistics.ts';
import { rowsIn, type Study } from '../study.ts';
import { bearingOf, historyCell } from '../thesis.ts';
import { type CaseResult, tryCase } from './case.ts';
import { HISTORY_CASES } from './cases.ts';

/** The article against the model: its cases played through the rules, and its whole story many times over. */
export const HISTORY_STUDY: Study = {
  name: 'history',
  cells: async (given) => [historyCell(given.scenario, given.set, gamesOf(given, 180), seedOf(given))],
  report(rows) {
    const cases: CaseResult[] = HISTORY_CASES.map(tryCase);
    const script = rowsIn(rows, 'history');
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
          rows: HISTORY_CASES.map(({ id, year, title }, place) => [
            id,
            year,
            title,
            cases[place]?.met ?? false,
            cases[place]?.saw ?? '',
          ]),
        },
        {
          title: 'The whole story',
          note: 'The article’s decisions where it reports any, able play between them, news in the order of history. Coercion and courting are cards of both giants a game, in the earlier and the later half.',
          columns: ['of', 'figure'],
          rows: Object.entries(found).map(([name, value]) => [name, Array.isArray(value) ? value.join(' → ') : value]),
        },
      ],
    };
  },
};
