import { nameOf } from '../text/say-name.ts';
import { language, t } from '../text/words.ts';
import { GEOGRAPHY } from './geography.ts';
import { LABELS } from './labels.ts';

const SERIF = '"EB Garamond Variable", "Noto Sans SC Variable", "EB Garamond", Georgia, serif';
const SANS = '"Inter Variable", "Noto Sans SC Variable", Inter, system-ui, sans-serif';

/** The face of the land's lettering; waters are slanted, but Chinese characters never are. */
export const letterFace = (weight: number, size: number, slanted = false): string =>
  `${slanted && language() !== 'zh' ? 'italic ' : ''}${weight} ${size}px ${SERIF}`;

/** The face of the towns. */
export const townFace = (size: number): string => `500 ${size}px ${SANS}`;

/** Fetches the faces of everything a print is lettered with. */
export async function fetchPrintFaces(): Promise<void> {
  const land = LABELS.map(({ key }) => t(key)).join('');
  const towns = Object.keys(GEOGRAPHY.places).map(nameOf).join('');
  await Promise.all([
    document.fonts.load(letterFace(600, 20), land + t('map.compass')),
    document.fonts.load(letterFace(500, 20, true), land),
    document.fonts.load(townFace(12), towns),
  ]);
}
