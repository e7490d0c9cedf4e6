import { parseScenario, type Scenario } from '../../../rules/index.ts';
import { allPresets, PRESET_CARDS, presetOf } from '../presets.ts';
import { type Json, patchBetween, patched } from './merge-patch.ts';

/** The longest link that is read, and the longest text it may unfold to, in characters. */
export const MOST_LINK = 40_000;
const MOST_UNFOLDED = 300_000;

/** What a link carries: the shipped preset it starts from, what is written over it, and the seed, if all play one. */
interface Parcel {
  readonly base?: string;
  readonly patch?: Json;
  readonly seed?: number;
}

export interface Shared {
  readonly scenario: Scenario;
  readonly seed: number | undefined;
}

export type LinkFault = 'too-long' | 'garbled' | 'unknown-base' | 'bad-preset';
export type ReadLink =
  | { readonly ok: true; readonly shared: Shared }
  | { readonly ok: false; readonly fault: LinkFault };

const plain = (scenario: Scenario): Json => JSON.parse(JSON.stringify(scenario));

/** A preset of somebody's own never goes by the name of a shipped one. */
export function ownId(id: string): string {
  return PRESET_CARDS.some((one) => one.id === id) ? `${id.slice(0, 36)}-own` : id;
}

/** The nearest shipped preset: the one that leaves least to be written over it. */
async function nearest(
  scenario: Scenario,
): Promise<{ readonly base: string | undefined; readonly patch: Json | undefined }> {
  const whole = plain(scenario);
  let best: { readonly base: string | undefined; readonly patch: Json | undefined } = { base: undefined, patch: whole };
  const weigh = (patch: Json | undefined): number => (patch === undefined ? 0 : JSON.stringify(patch).length);
  for (const preset of await allPresets()) {
    const patch = patchBetween(plain(preset), whole);
    if (weigh(patch) < weigh(best.patch)) best = { base: preset.id, patch };
  }
  return best;
}

/** A preset, and a seed if given, as the last part of an address: compressed, and never sent to a server. */
export async function payloadOf(scenario: Scenario, seed?: number): Promise<string> {
  const { base, patch } = await nearest(scenario);
  const parcel: Parcel = {
    ...(base === undefined ? {} : { base }),
    ...(patch === undefined ? {} : { patch }),
    ...(seed === undefined ? {} : { seed }),
  };
  const stream = new Blob([JSON.stringify(parcel)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Unfolds a payload, and stops as soon as it grows beyond what a preset can be. */
async function unfold(payload: string): Promise<string | undefined> {
  const text = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let unfolded = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return unfolded + decoder.decode();
    unfolded += decoder.decode(value, { stream: true });
    if (unfolded.length > MOST_UNFOLDED) {
      await reader.cancel();
      return undefined;
    }
  }
}

const no = (fault: LinkFault): ReadLink => ({ ok: false, fault });

/** Reads the last part of an address that claims to carry a preset. Whatever it is handed, it answers or says why not. */
export async function readPayload(payload: string): Promise<ReadLink> {
  if (payload.length > MOST_LINK) return no('too-long');
  let parcel: Parcel;
  try {
    const text = await unfold(payload);
    if (text === undefined) return no('too-long');
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null) return no('garbled');
    parcel = read;
  } catch {
    return no('garbled');
  }
  const base = typeof parcel.base === 'string' ? await presetOf(parcel.base) : undefined;
  if (parcel.base !== undefined && base === undefined) return no('unknown-base');
  const { seed } = parcel;
  if (seed !== undefined && !(Number.isInteger(seed) && seed >= 0 && seed <= 4_294_967_295)) return no('garbled');
  let whole: unknown;
  try {
    whole = patched(base === undefined ? undefined : plain(base), parcel.patch);
  } catch {
    return no('garbled');
  }
  const parsed = parseScenario(whole);
  if (!parsed.ok) return no('bad-preset');
  const changed = base === undefined || parcel.patch !== undefined;
  const scenario = changed ? { ...parsed.scenario, id: ownId(parsed.scenario.id) } : parsed.scenario;
  return { ok: true, shared: { scenario, seed } };
}

/** A shipped preset and a seed in words short enough to be read out: "sulphur 48 213". */
export const phraseOf = (id: string, seed: number): string =>
  `${id.replaceAll('-', ' ')} ${String(seed).replace(/\B(?=(\d{3})+$)/g, ' ')}`;

/** Reads such a phrase, however its spaces and hyphens fell. */
export async function readPhrase(text: string): Promise<Shared | undefined> {
  const found = /^([\p{L}\s-]+?)[\s-]*(\d[\d\s]*)?$/u.exec(text.trim().toLowerCase());
  if (found === null) return undefined;
  const id = (found[1] ?? '').trim().replace(/[\s-]+/g, '-');
  const scenario = await presetOf(id);
  if (scenario === undefined) return undefined;
  const digits = (found[2] ?? '').replace(/\s/g, '');
  if (digits.length > 6) return undefined;
  return { scenario, seed: digits === '' ? undefined : Number(digits) };
}
