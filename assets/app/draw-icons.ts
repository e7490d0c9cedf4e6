// Draws the icons of the installed game from icon.svg: plain, for a home screen, and one that leaves room for a mask.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';

const at = (name: string): URL => new URL(name, import.meta.url);
const drawing = readFileSync(at('icon.svg'), 'utf8');
const square = drawing.replace('rx="5" ', '');
/** Only the middle four fifths of a masked icon are sure to be seen. */
const masked = square.replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"').replace('<rect', '<rect x="-5" y="-5"');

for (const [name, source, size] of [
  ['icon-192.png', drawing, 192],
  ['icon-512.png', drawing, 512],
  ['icon-180.png', square, 180],
  ['icon-maskable-512.png', masked.replace('width="32" height="32"', 'width="42" height="42"'), 512],
] as const)
  await sharp(Buffer.from(source), { density: (72 * size) / 32 })
    .resize(size, size)
    .png({ compressionLevel: 9, palette: true })
    .toFile(at(name).pathname);
