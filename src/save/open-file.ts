import { isPacked, unpack } from './pack.ts';
import { type Opened, prove } from './prove.ts';
import { type Checked, MOST_CHARACTERS, readText } from './record.ts';

/** The largest file that is looked at, in bytes, packed or not. */
const MOST_BYTES = 4 * MOST_CHARACTERS;

/** The text of a file from outside, unpacked if it is packed; or why it is not taken. */
export async function textOfFile(file: Blob, most = MOST_BYTES): Promise<Checked<string>> {
  if (file.size > most) return { ok: false, fault: { code: 'too-large' } };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isPacked(bytes)) return { ok: true, value: new TextDecoder().decode(bytes) };
  const unpacked = await unpack(bytes, most);
  if (unpacked === 'too-large') return { ok: false, fault: { code: 'too-large' } };
  if (unpacked === 'damaged') return { ok: false, fault: { code: 'not-json' } };
  return { ok: true, value: unpacked.text };
}

/** Reads a saved game from a file without keeping it; or says why it is not taken. */
export async function openFile(file: Blob): Promise<Checked<Opened>> {
  const text = await textOfFile(file);
  if (!text.ok) return text;
  const read = readText(text.value);
  return read.ok ? prove(read.value) : read;
}
