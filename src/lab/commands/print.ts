import { writeFileSync } from 'node:fs';
import { BadInput } from '../bad-input.ts';
import type { Given } from '../options.ts';
import { htmlOf, linesOf, type Report } from '../report.ts';

/** A report as the command line asks for it: figures or tables to print, and a page if one is wanted. */
export function printed(report: Report, { json, html }: Given): string {
  if (html !== undefined)
    try {
      writeFileSync(html, htmlOf(report));
    } catch (error) {
      throw new BadInput(`cannot write ${html}: ${error instanceof Error ? error.message : String(error)}`);
    }
  return json ? JSON.stringify(report.json) : linesOf(report).join('\n');
}
