import type { Migration } from './index.ts';

/** Version 2 to 3: a game says under which rules it was played. Before, none did: they may have been any. */
export const rulesNamed: Migration = {
  from: 2,
  apply: (record) =>
    typeof record === 'object' && record !== null ? { ...record, version: 3, rules: 'unknown' } : record,
};
