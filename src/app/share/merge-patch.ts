/** Plain JSON, as presets are written. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What to write over the first to get the second (RFC 7396): `null` takes a key away; `undefined` if they are the same. */
export function patchBetween(from: Json | undefined, to: Json): Json | undefined {
  if (!isRecord(from) || !isRecord(to)) return JSON.stringify(from) === JSON.stringify(to) ? undefined : to;
  const patch: Record<string, Json> = {};
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) patch[key] = null;
  for (const [key, value] of Object.entries(to)) {
    const change = patchBetween(Object.hasOwn(from, key) ? from[key] : undefined, value);
    if (change !== undefined) patch[key] = change;
  }
  return Object.keys(patch).length === 0 ? undefined : patch;
}

/** Writes a patch over a value. Keys that would reach into the language itself are not written. */
export function patched(base: Json | undefined, patch: Json | undefined): Json | undefined {
  if (patch === undefined) return base;
  if (!isRecord(patch)) return patch;
  const made = new Map<string, Json>(isRecord(base) ? Object.entries(base) : []);
  for (const [key, change] of Object.entries(patch)) {
    if (key === '__proto__') continue;
    const next = change === null ? undefined : patched(made.get(key), change);
    if (next === undefined) made.delete(key);
    else made.set(key, next);
  }
  return Object.fromEntries(made);
}
