/** A table of a report: the first column names its rows. A column of numbers may be drawn as bars. */
export interface ReportTable {
  readonly title: string;
  /** What is measured, and how. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** The column drawn as bars beside the table, by its place. */
  readonly bars?: number;
}

/** What a command found: figures for a machine, and tables for people. */
export interface Report {
  readonly title: string;
  readonly json: object;
  readonly tables: readonly ReportTable[];
}

const shown = (cell: string | number | boolean): string =>
  typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell);

/** The tables of a report as lines, their columns aligned. */
export function linesOf({ tables }: Report): string[] {
  return tables.flatMap(({ title, columns, rows }, index) => {
    const cells = [columns.map(String), ...rows.map((row) => row.map(shown))];
    const widths = columns.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
    const lines = cells.map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    );
    return [...(index === 0 ? [] : ['']), title, ...lines];
  });
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

const BAR = { width: 360, height: 22, label: 190 } as const;

/** Bars for a column, drawn from 0; a bar below 0 goes left. */
function chartOf({ title, columns, rows, bars }: ReportTable): string {
  if (bars === undefined) return '';
  const values = rows.map((row) => Number(row[bars]));
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const scale = BAR.width / (most - least || 1);
  const zero = BAR.label - least * scale;
  const lines = rows.map((row, index) => {
    const value = values[index] ?? 0;
    const y = index * BAR.height;
    const x = value < 0 ? zero + value * scale : zero;
    return `<text x="${BAR.label - 8}" y="${y + 15}" text-anchor="end">${escaped(shown(row[0] ?? ''))}</text>
<rect x="${x.toFixed(1)}" y="${y + 3}" width="${(Math.abs(value) * scale).toFixed(1)}" height="${BAR.height - 6}"/>
<text x="${(Math.max(zero, x + Math.abs(value) * scale) + 6).toFixed(1)}" y="${y + 15}">${escaped(shown(row[bars] ?? ''))}</text>`;
  });
  const label = escaped(`${title}: ${columns[bars] ?? ''}`);
  return `<figure><svg viewBox="0 0 ${BAR.label + BAR.width + 70} ${rows.length * BAR.height}" role="img" aria-label="${label}">
${lines.join('\n')}
</svg><figcaption>${label}</figcaption></figure>`;
}

function sectionOf(table: ReportTable): string {
  const head = table.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
  const body = table.rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? `<th scope="row">${escaped(shown(cell))}</th>` : `<td>${escaped(shown(cell))}</td>`,
        )
        .join(''),
    )
    .map((cells) => `<tr>${cells}</tr>`)
    .join('\n');
  const note = table.note === undefined ? '' : `<p>${escaped(table.note)}</p>`;
  return `<section><h2>${escaped(table.title)}</h2>${note}${chartOf(table)}
<table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></section>`;
}

const STYLE = `body{font:16px/1.5 Georgia,serif;color:#222;background:#faf7f0;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;margin:1rem 0}th,td{padding:.25rem .75rem;border-bottom:1px solid #ccc;text-align:right}
th:first-child{text-align:left}svg{width:100%;max-width:40rem;font:13px sans-serif}rect{fill:#7b5a2b}
figure{margin:0}figcaption{font-size:.875rem;color:#555}`;

/** A report as one page that needs nothing else: tables, and bars where a column asks for them. */
export function htmlOf(report: Report): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(report.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(report.title)}</h1>
${report.tables.map(sectionOf).join('\n')}
<script type="application/json" id="figures">${JSON.stringify(report.json).replaceAll('<', '\\u003c')}</script>
</body></html>
`;
}
