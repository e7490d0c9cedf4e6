import type { Sound } from './sounds-of.ts';

/** Loudness of everything together: heard, never startling. */
const VOLUME = 0.22;

let desk: { readonly context: AudioContext; readonly out: GainNode } | undefined;

/** The sound desk, set up when the first sound is asked for; none where the browser has no Web Audio. */
function openDesk(): typeof desk {
  if (desk !== undefined || typeof AudioContext === 'undefined') return desk;
  const context = new AudioContext();
  const out = context.createGain();
  out.gain.value = VOLUME;
  out.connect(context.destination);
  desk = { context, out };
  return desk;
}

/** A plucked string after Karplus and Strong: a burst of noise that goes round and grows soft. */
function pluck({ context, out }: NonNullable<typeof desk>, at: number, pitch: number): void {
  const { sampleRate } = context;
  const length = Math.round(sampleRate * 1.4);
  const buffer = context.createBuffer(1, length, sampleRate);
  const data = buffer.getChannelData(0);
  const period = Math.max(2, Math.round(sampleRate / pitch));
  let noise = 1;
  for (let i = 0; i < length; i++) {
    if (i < period) {
      noise = (noise * 16807) % 2147483647;
      data[i] = noise / 1073741823.5 - 1;
    } else data[i] = 0.4975 * ((data[i - period] ?? 0) + (data[i - period + 1] ?? 0));
  }
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.connect(out);
  source.start(at);
}

/** A tone whose pitch and loudness fall. */
function beat({ context, out }: NonNullable<typeof desk>, at: number, from: number, to: number, length: number): void {
  const tone = context.createOscillator();
  const loud = context.createGain();
  tone.frequency.setValueAtTime(from, at);
  tone.frequency.exponentialRampToValueAtTime(to, at + length);
  loud.gain.setValueAtTime(1, at);
  loud.gain.exponentialRampToValueAtTime(0.001, at + length);
  tone.connect(loud).connect(out);
  tone.start(at);
  tone.stop(at + length);
}

/** Plays a sound now. */
export function play(sound: Sound): void {
  const open = openDesk();
  if (open === undefined) return;
  void open.context.resume();
  const now = open.context.currentTime + 0.02;
  if (sound === 'click') beat(open, now, 1400, 500, 0.035);
  if (sound === 'drum') {
    beat(open, now, 96, 42, 0.5);
    beat(open, now + 0.2, 84, 38, 0.6);
  }
  if (sound === 'string') {
    pluck(open, now, 196);
    pluck(open, now + 0.09, 294);
  }
}
