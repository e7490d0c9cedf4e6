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
  const length = Math.round(sampleRate * 2.2);
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
  source.connect(fade({ context, out }, at, 1, buffer.duration));
  source.start(at);
}

/** What dies away to a thousandth, so that no sound breaks off with a crack. */
function fade({ context, out }: NonNullable<typeof desk>, at: number, loudness: number, length: number): GainNode {
  const loud = context.createGain();
  loud.gain.setValueAtTime(loudness, at);
  loud.gain.exponentialRampToValueAtTime(loudness / 1000, at + length);
  loud.connect(out);
  return loud;
}

/** A tone whose pitch (Hz) and loudness fall. */
function beat(
  open: NonNullable<typeof desk>,
  at: number,
  pitch: readonly [number, number],
  length: number,
  loudness = 1,
) {
  const tone = open.context.createOscillator();
  tone.frequency.setValueAtTime(pitch[0], at);
  tone.frequency.exponentialRampToValueAtTime(pitch[1], at + length);
  tone.connect(fade(open, at, loudness, length));
  tone.start(at);
  tone.stop(at + length);
}

/** A drum: its skin's two lowest modes, 1 to 2.14; without the upper one the loudspeakers of a laptop would be silent. */
function drum(open: NonNullable<typeof desk>, at: number, pitch: number, length: number): void {
  beat(open, at, [pitch, pitch * 0.45], length, 0.8);
  beat(open, at, [pitch * 2.14, pitch * 1.6], length * 0.6, 0.5);
}

/** Plays a sound now. */
export function play(sound: Sound): void {
  const open = openDesk();
  if (open === undefined) return;
  void open.context.resume();
  const now = open.context.currentTime + 0.02;
  if (sound === 'click') beat(open, now, [1400, 500], 0.035);
  if (sound === 'drum') {
    drum(open, now, 118, 0.5);
    drum(open, now + 0.2, 104, 0.6);
  }
  if (sound === 'string') {
    pluck(open, now, 196);
    pluck(open, now + 0.09, 294);
  }
}
