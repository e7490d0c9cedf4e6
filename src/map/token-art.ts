import { HOLDERS, type Holder } from '../../rules/index.ts';
import { letterOf } from '../text/say-name.ts';
import type { Palette } from '../theme/tokens.ts';
import type { Slices, TokenPicture } from './picture.ts';

/** An owner's colour and the colour of the letter on it. */
export const OWNER_COLOURS = {
  kazakhstan: ['kz', 'on-kz'],
  russia: ['ru', 'on-ru'],
  china: ['cn', 'on-cn'],
  west: ['w', 'on-w'],
} as const satisfies Readonly<Record<Holder, readonly [keyof Palette, keyof Palette]>>;

/** How a token is shown besides what it holds. */
export interface TokenMood {
  readonly radius: number;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly hovered: boolean;
  /** The split it would have after an order under preview. */
  readonly ghost: Slices | undefined;
}

const SERIF = '"EB Garamond Variable", "EB Garamond", Georgia, serif';
const SANS = '"Inter Variable", Inter, system-ui, sans-serif';
const TURN = Math.PI * 2;

/** Room around the ring for selection and preview, in radii. */
export const TOKEN_REACH = 1.5;

/** Paints an asset's token around the origin: the ring of stakes, or the dashed mark of what is still to come. */
export function paintToken(
  ctx: CanvasRenderingContext2D,
  token: TokenPicture,
  mood: TokenMood,
  colours: Palette,
): void {
  ctx.save();
  ctx.lineJoin = 'round';
  if (mood.selected || mood.lit || mood.hovered) paintHalo(ctx, mood, colours);
  if (token.standing === 'open') paintRing(ctx, token, mood, colours);
  else paintMark(ctx, token, mood, colours);
  if (mood.ghost !== undefined) paintGhost(ctx, mood.ghost, mood.radius, colours);
  ctx.restore();
}

function paintHalo(ctx: CanvasRenderingContext2D, mood: TokenMood, colours: Palette): void {
  const r = mood.radius;
  const line = Math.max(2, r * 0.09);
  ctx.beginPath();
  ctx.arc(0, 0, r + line * 1.7, 0, TURN);
  ctx.fillStyle = colours.panel;
  ctx.globalAlpha = 0.9;
  ctx.fill();
  ctx.globalAlpha = mood.selected || mood.lit ? 1 : 0.7;
  ctx.strokeStyle = mood.hovered && !mood.selected && !mood.lit ? colours['ink-2'] : colours.accent;
  ctx.lineWidth = line;
  if (mood.lit && !mood.selected) ctx.setLineDash([r * 0.3, r * 0.16]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.globalAlpha = 1;
}

function paintMark(ctx: CanvasRenderingContext2D, token: TokenPicture, mood: TokenMood, colours: Palette): void {
  const r = mood.radius;
  const tender = token.standing === 'tender';
  ctx.beginPath();
  ctx.arc(0, 0, r, 0, TURN);
  ctx.fillStyle = tender ? colours['accent-ground'] : colours.panel;
  ctx.globalAlpha = tender ? 0.96 : 0.8;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = tender ? colours.accent : colours['ink-2'];
  ctx.lineWidth = Math.max(1.2, r * (tender ? 0.13 : 0.09));
  ctx.setLineDash([r * 0.32, r * 0.21]);
  ctx.stroke();
  ctx.setLineDash([]);
  ctx.fillStyle = tender ? colours.accent : colours['ink-2'];
  ctx.font = `${tender ? 700 : 600} ${r * 0.98}px ${SANS}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(`${tender ? token.value : token.round}`, 0, r * 0.07);
}

/** Angles of each owner's slice, clockwise from the top. */
function* arcsOf(slices: Slices): Generator<{ holder: Holder; from: number; to: number; count: number }> {
  let angle = -Math.PI / 2;
  for (const holder of HOLDERS) {
    const count = slices[holder];
    if (count <= 0.001) continue;
    const to = angle + (count / 4) * TURN;
    yield { holder, from: angle, to, count };
    angle = to;
  }
}

function paintRing(ctx: CanvasRenderingContext2D, token: TokenPicture, mood: TokenMood, colours: Palette): void {
  const r = mood.radius;
  const hole = r * 0.42;
  const edge = Math.max(1, r * 0.05);
  ctx.shadowColor = 'rgb(20 12 4 / 45%)';
  ctx.shadowBlur = r * 0.22;
  ctx.shadowOffsetY = r * 0.07;
  ctx.beginPath();
  ctx.arc(0, 0, r, 0, TURN);
  ctx.fillStyle = '#14100a';
  ctx.fill();
  ctx.shadowColor = 'transparent';

  for (const { holder, from, to } of arcsOf(token.slices)) {
    ctx.save();
    ctx.beginPath();
    ctx.arc(0, 0, r - edge, from, to);
    ctx.arc(0, 0, hole, to, from, true);
    ctx.closePath();
    ctx.clip();
    paintPattern(ctx, holder, r, colours);
    ctx.restore();
  }
  // Quarter marks: thin within one owner's part, strong between owners.
  for (const { from, to, count } of arcsOf(token.slices)) {
    const cut = (angle: number, width: number, ink: string): void => {
      ctx.beginPath();
      ctx.moveTo(Math.cos(angle) * hole, Math.sin(angle) * hole);
      ctx.lineTo(Math.cos(angle) * (r - edge), Math.sin(angle) * (r - edge));
      ctx.lineWidth = width;
      ctx.strokeStyle = ink;
      ctx.stroke();
    };
    for (let quarter = 1; quarter < count - 0.05; quarter++)
      cut(from + (quarter / 4) * TURN, Math.max(1, r * 0.035), 'rgb(255 252 240 / 75%)');
    cut(to, Math.max(1.2, r * 0.06), '#14100a');
  }
  ctx.beginPath();
  ctx.arc(0, 0, hole, 0, TURN);
  ctx.fillStyle = colours.raised;
  ctx.fill();
  ctx.lineWidth = edge;
  ctx.strokeStyle = '#14100a';
  ctx.stroke();
  ctx.fillStyle = colours.ink;
  ctx.font = `600 ${r * 0.66}px ${SERIF}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
  ctx.fillText(`${token.value}`, 0, r * 0.21);
  for (const { holder, from, to, count } of arcsOf(token.slices)) {
    if (count < 0.6) continue;
    const angle = (from + to) / 2;
    const [fill, on] = OWNER_COLOURS[holder];
    const at = r * (hole / r + (1 - hole / r) * 0.5);
    const letters = letterOf(holder);
    ctx.font = `750 ${r * (count > 1.5 ? 0.38 : 0.34)}px ${SANS}`;
    ctx.textBaseline = 'middle';
    ctx.lineWidth = r * 0.13;
    ctx.strokeStyle = colours[fill];
    for (const side of count > 3.5 ? [Math.PI, 0] : [angle]) {
      const x = Math.cos(side) * at;
      const y = Math.sin(side) * at + r * 0.02;
      ctx.strokeText(letters, x, y);
      ctx.fillStyle = colours[on];
      ctx.fillText(letters, x, y);
    }
  }
  if (token.ships === undefined) paintStop(ctx, r, colours);
}

/** An owner's colour with its pattern: Kazakhstan plain, Russia stripes, China dots, the West lines. */
function paintPattern(ctx: CanvasRenderingContext2D, holder: Holder, r: number, colours: Palette): void {
  const [fill, on] = OWNER_COLOURS[holder];
  ctx.fillStyle = colours[fill];
  ctx.fillRect(-r, -r, 2 * r, 2 * r);
  ctx.fillStyle = colours[on];
  ctx.strokeStyle = colours[on];
  ctx.globalAlpha = 0.24;
  const step = Math.max(4, r * 0.17);
  if (holder === 'russia') {
    ctx.lineWidth = step * 0.3;
    ctx.beginPath();
    for (let x = -2 * r; x < 2 * r; x += step) {
      ctx.moveTo(x, r);
      ctx.lineTo(x + 2 * r, -r);
    }
    ctx.stroke();
  }
  if (holder === 'west') {
    ctx.lineWidth = step * 0.28;
    ctx.beginPath();
    for (let y = -r; y < r; y += step) {
      ctx.moveTo(-r, y);
      ctx.lineTo(r, y);
    }
    ctx.stroke();
  }
  if (holder === 'china') {
    let odd = false;
    for (let y = -r; y < r; y += step * 0.8) {
      odd = !odd;
      for (let x = -r + (odd ? step / 2 : 0); x < r; x += step) {
        ctx.beginPath();
        ctx.arc(x, y, step * 0.19, 0, TURN);
        ctx.fill();
      }
    }
  }
  ctx.globalAlpha = 1;
}

/** The mark of an asset that ships nowhere: a barred disc on the rim. */
function paintStop(ctx: CanvasRenderingContext2D, r: number, colours: Palette): void {
  const size = Math.max(5, r * 0.27);
  const x = r * 0.76;
  const y = r * 0.76;
  ctx.beginPath();
  ctx.arc(x, y, size, 0, TURN);
  ctx.fillStyle = colours['bad-fill'];
  ctx.fill();
  ctx.lineWidth = Math.max(1.2, size * 0.24);
  ctx.strokeStyle = '#fff8ea';
  ctx.stroke();
  ctx.beginPath();
  ctx.moveTo(x - size * 0.5, y);
  ctx.lineTo(x + size * 0.5, y);
  ctx.lineWidth = size * 0.34;
  ctx.stroke();
}

/** The split after the order under preview, as a second ring outside the first. */
function paintGhost(ctx: CanvasRenderingContext2D, slices: Slices, r: number, colours: Palette): void {
  const outer = r * 1.42;
  const inner = r * 1.18;
  for (const { holder, from, to } of arcsOf(slices)) {
    const part = new Path2D();
    part.arc(0, 0, outer, from + 0.04, to - 0.04);
    part.arc(0, 0, inner, to - 0.04, from + 0.04, true);
    part.closePath();
    ctx.save();
    ctx.clip(part);
    paintPattern(ctx, holder, outer, colours);
    ctx.restore();
    ctx.lineWidth = Math.max(1, r * 0.045);
    ctx.strokeStyle = '#14100a';
    ctx.setLineDash([r * 0.14, r * 0.09]);
    ctx.stroke(part);
    ctx.setLineDash([]);
  }
}
