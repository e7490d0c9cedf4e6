/** What a packed file begins with. */
const GZIP = [0x1f, 0x8b] as const;

/** Whether these bytes are a packed text. */
export const isPacked = (bytes: Uint8Array): boolean => GZIP.every((byte, i) => bytes[i] === byte);

/** Packs a text for a small file. */
export async function pack(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Unpacks a text, never more than the given number of bytes: a bomb is dropped as soon as it grows too large. */
export async function unpack(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<{ readonly text: string } | 'too-large' | 'damaged'> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      size += value.byteLength;
      if (size > most) {
        await reader.cancel();
        return 'too-large';
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return 'damaged';
  }
}
