import type { Rules } from './state.ts';

/** A table read off a preset's rules: made when it is first asked for, kept as long as those rules are. */
export function perPreset<T extends object>(make: (rules: Rules) => T): (rules: Rules) => T {
  const made = new WeakMap<Rules, T>();
  // Games are played one preset at a time: the last table is nearly always the one that is wanted.
  let lastRules: Rules | undefined;
  let last: T | undefined;
  return (rules) => {
    if (rules === lastRules && last !== undefined) return last;
    const table = made.get(rules) ?? make(rules);
    made.set(rules, table);
    lastRules = rules;
    last = table;
    return table;
  };
}
