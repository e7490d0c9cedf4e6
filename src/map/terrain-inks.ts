import type { Skin } from '../theme/tokens.ts';

/** Inks of the printed land, beside the tokens of the theme: they appear nowhere but on the map. */
export interface TerrainInk {
  readonly sea: string;
  readonly waterline: string;
  readonly shore: string;
  readonly lake: string;
  readonly lakeEdge: string;
  readonly river: string;
  readonly riverHalo: string;
  readonly border: string;
  /** Laid over the neighbours, so that the eye stays at home. */
  readonly dim: string;
  /** Laid over Kazakhstan. */
  readonly warmth: string;
  readonly ribbon: string;
  readonly ribbonEdge: string;
  readonly ribbonGlow: string;
  readonly grid: string;
  readonly homeLetter: string;
  readonly homeHalo: string;
  readonly landLetter: string;
  readonly landHalo: string;
  readonly regionLetter: string;
  readonly waterLetter: string;
  readonly waterHalo: string;
  readonly city: string;
  readonly cityHalo: string;
  readonly compass: string;
  readonly grain: number;
  readonly vignette: string;
}

export const TERRAIN_INKS: Readonly<Record<Skin, TerrainInk>> = {
  paper: {
    sea: '#a9ccca',
    waterline: '#3f7686',
    shore: '#4d5a52',
    lake: '#93bfc4',
    lakeEdge: '#3f7686',
    river: '#4d8594',
    riverHalo: 'rgb(250 244 228 / 35%)',
    border: 'rgb(84 66 48 / 50%)',
    dim: 'rgb(226 214 186 / 32%)',
    warmth: 'rgb(255 246 214 / 16%)',
    ribbon: '#7d2b1b',
    ribbonEdge: '#fff3d8',
    ribbonGlow: '#b5532f',
    grid: 'rgb(74 52 24 / 13%)',
    homeLetter: '#6d2416',
    homeHalo: 'rgb(255 248 226 / 82%)',
    landLetter: '#6b5a45',
    landHalo: 'rgb(250 242 220 / 60%)',
    regionLetter: 'rgb(96 72 44 / 78%)',
    waterLetter: '#1f5566',
    waterHalo: 'rgb(214 232 226 / 55%)',
    city: '#3a2e23',
    cityHalo: 'rgb(255 250 235 / 85%)',
    compass: '#6d2416',
    grain: 0.055,
    vignette: 'rgb(84 56 20 / 26%)',
  },
  night: {
    sea: '#123f50',
    waterline: '#67b9c4',
    shore: '#0b1418',
    lake: '#1e6272',
    lakeEdge: '#5fb0bd',
    river: '#3f8796',
    riverHalo: 'rgb(6 12 16 / 40%)',
    border: 'rgb(196 184 156 / 34%)',
    dim: 'rgb(9 16 21 / 28%)',
    warmth: 'rgb(214 168 84 / 11%)',
    ribbon: '#e6b95c',
    ribbonEdge: '#120d05',
    ribbonGlow: '#e0a53c',
    grid: 'rgb(236 220 184 / 9%)',
    homeLetter: '#efd29a',
    homeHalo: 'rgb(20 16 8 / 78%)',
    landLetter: '#b3a88e',
    landHalo: 'rgb(10 16 20 / 62%)',
    regionLetter: 'rgb(196 180 146 / 62%)',
    waterLetter: '#9ed3da',
    waterHalo: 'rgb(6 30 40 / 60%)',
    city: '#e9dfc8',
    cityHalo: 'rgb(10 15 18 / 85%)',
    compass: '#cdb27a',
    grain: 0.075,
    vignette: 'rgb(3 7 10 / 52%)',
  },
};
