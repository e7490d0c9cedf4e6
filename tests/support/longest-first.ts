import type { TestSequencer } from 'vitest/node';

/** The test files that take longest, the longest first: begun last, one of them would keep a single core busy at the end. */
const LONGEST = [
  'ai/recognisable',
  'lab/lab',
  'ai/strength',
  'quality/quality',
  'rules/game',
  'save/fuzz',
  'app/memory',
  'rules/laws',
  'ai/search',
];

const rank = (path: string): number => {
  const found = LONGEST.findIndex((name) => path.endsWith(`tests/${name}.test.ts`));
  return found < 0 ? LONGEST.length : found;
};

/** Begins with the longest test files. */
export class LongestFirst implements TestSequencer {
  shard: TestSequencer['shard'] = (files) => files;
  sort: TestSequencer['sort'] = (files) => files.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId));
}
