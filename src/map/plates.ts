import landNight from '../../assets/map/baked/land-night.webp?url';
import landPaper from '../../assets/map/baked/land-paper.webp?url';
import seaNight from '../../assets/map/baked/sea-night.webp?url';
import seaPaper from '../../assets/map/baked/sea-paper.webp?url';
import vectorsUrl from '../../assets/map/baked/vectors.json?url';
import type { Skin } from '../theme/tokens.ts';

/** The baked lines of the land, ready to draw (tenths of a map unit). */
export interface Vectors {
  readonly land: Path2D;
  readonly shore: Path2D;
  readonly home: Path2D;
  readonly borders: Path2D;
  readonly lakes: Path2D;
  readonly rivers: Path2D;
}

/** The baked pictures of one skin. */
export interface Plates {
  readonly vectors: Vectors;
  readonly land: ImageBitmap;
  readonly sea: ImageBitmap;
}

const RELIEF = { paper: { land: landPaper, sea: seaPaper }, night: { land: landNight, sea: seaNight } } as const;

let vectors: Promise<Vectors> | undefined;
const pictures = new Map<string, Promise<ImageBitmap>>();

async function ask(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

async function loadVectors(): Promise<Vectors> {
  const paths: Record<keyof Vectors, string> = await (await ask(vectorsUrl)).json();
  return {
    land: new Path2D(paths.land),
    shore: new Path2D(paths.shore),
    home: new Path2D(paths.home),
    borders: new Path2D(paths.borders),
    lakes: new Path2D(paths.lakes),
    rivers: new Path2D(paths.rivers),
  };
}

function picture(url: string): Promise<ImageBitmap> {
  const known = pictures.get(url);
  if (known !== undefined) return known;
  const loading = ask(url)
    .then((answer) => answer.blob())
    .then((blob) => createImageBitmap(blob));
  pictures.set(url, loading);
  loading.catch(() => pictures.delete(url));
  return loading;
}

/** Loads what a skin's land is printed from; each file once. */
export async function loadPlates(skin: Skin): Promise<Plates> {
  vectors ??= loadVectors();
  vectors.catch(() => {
    vectors = undefined;
  });
  const [lines, land, sea] = await Promise.all([vectors, picture(RELIEF[skin].land), picture(RELIEF[skin].sea)]);
  return { vectors: lines, land, sea };
}
