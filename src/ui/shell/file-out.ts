/** Hands the player a file with this content. */
export function fileOut(name: string, content: BlobPart, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A file name for the story of a game, which is a text. */
export const chronicleNameOf = (name: string, saved: number): string =>
  fileNameOf(name, saved).replace(/\.json$/, '.txt');

/** A file name for a saved game: letters and digits of its name, and its day. */
export function fileNameOf(name: string, saved: number): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  return `multivector-${plain === '' ? 'game' : plain}-${new Date(saved).toISOString().slice(0, 10)}.json`;
}
