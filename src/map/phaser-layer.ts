import { Game, type GameObjects, Scale, Scene, type Textures, WEBGL } from 'phaser';
import { toWindow } from './camera.ts';
import { spotOf } from './geography.ts';
import { type Layer, moodOf } from './layer.ts';
import type { MapPicture, TokenPicture } from './picture.ts';
import {
  chokePoint,
  flowStrokes,
  hubPoints,
  paintBar,
  paintHub,
  type Setting,
  type Stroke,
  standingStrokes,
} from './strokes.ts';
import { paintToken, TOKEN_REACH } from './token-art.ts';

/** Frames a second while something moves: enough for the eye, and half the work of sixty. */
const PACE = 30;
/**
 * A frame that took longer than this, in milliseconds, is followed by a rest three times as long: where graphics are
 * drawn in software, the page must stay at hand while something moves.
 */
const SLOW = 50;
/** What a person presses with, and how long a slow map keeps still for the answer, in milliseconds. */
const PRESSES = ['pointerdown', 'pointerup', 'keydown'] as const;
const ANSWER = 300;
/** How long to wait for the game to start, milliseconds. */
const PATIENCE = 10_000;

/** Lines with smooth edges over the land, and nothing kept that the map does not draw with. */
const GRAPHICS: WebGLContextAttributes = {
  alpha: true,
  antialias: true,
  depth: false,
  stencil: false,
  premultipliedAlpha: true,
  powerPreference: 'low-power',
};

const hex = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** Whether two of a kind hold the very same in every entry. */
const sameEntries = <T extends object>(a: T, b: T): boolean =>
  Object.keys(b).every((key) => a[key as keyof T] === b[key as keyof T]);

/** One picture painted by Canvas2D and shown by Phaser, repainted only when it would look different. */
interface Stamp {
  readonly image: GameObjects.Image;
  mark: string;
}

/**
 * The living part of the map: routes and what runs on them, stake rings, hubs and plates, drawn by Phaser on a
 * transparent canvas over the still land. Its loop sleeps whenever nothing moves.
 */
export function makePhaserLayer(width: number, height: number, ratio: number, lost: () => void): Promise<Layer> {
  return new Promise((resolve, reject) => {
    const shown = document.createElement('canvas');
    const gl = shown.getContext('webgl', GRAPHICS);
    if (gl === null) {
      reject(new Error('no WebGL'));
      return;
    }

    let step: ((time: number) => boolean) | undefined;
    let scene: MapScene | undefined;
    let clock = 0;
    let resting: ReturnType<typeof setTimeout> | undefined;
    let slow = false;
    /** Where a frame takes long, none is begun while a press is being answered. */
    const giveWay = (): void => {
      if (slow && step !== undefined) scene?.rest(ANSWER);
    };
    for (const press of PRESSES) window.addEventListener(press, giveWay, { capture: true, passive: true });

    class MapScene extends Scene {
      private standing: GameObjects.Graphics | undefined;
      private flow: GameObjects.Graphics | undefined;
      private readonly stamps = new Map<string, Stamp>();
      private dpr = ratio;
      private drawn: (Setting & { readonly picture: MapPicture; readonly dpr: number }) | undefined;

      create(): void {
        this.standing = this.add.graphics().setDepth(1);
        this.flow = this.add.graphics().setDepth(2);
        scene = this;
        clearTimeout(patience);
        resolve(layer);
      }

      override update(_time: number, delta: number): void {
        // Phaser starts its loop after the scene is made, and wakes it when the window is shown again.
        if (step === undefined) {
          this.game.loop.sleep();
          return;
        }
        // A long sleep must not make the flow jump.
        clock += Math.min(delta, 60);
        if (!step(clock)) {
          step = undefined;
          this.game.loop.sleep();
          return;
        }
        slow = delta > SLOW;
        if (slow) this.rest(delta * 3);
      }

      rest(length: number): void {
        const { loop } = this.game;
        loop.sleep();
        clearTimeout(resting);
        resting = setTimeout(() => step !== undefined && loop.wake(), Math.min(length, 1000));
      }

      show(picture: MapPicture, setting: Setting, time: number): void {
        if (this.standing === undefined || this.flow === undefined) return;
        this.strokes(this.flow, flowStrokes(picture, setting, time));
        // While only the oil runs, all else stands as it was drawn.
        const now = { picture, dpr: this.dpr, ...setting };
        if (this.drawn !== undefined && sameEntries(this.drawn, now)) return;
        this.drawn = now;
        this.strokes(this.standing, standingStrokes(picture, setting));
        const used = new Set<string>();
        hubPoints(setting).forEach(({ at, size }, i) => {
          this.stamp(`hub-${i}`, used, at, 16, 3, setting, String(size), (ctx) => paintHub(ctx, size));
        });
        for (const route of picture.routes) {
          if (!route.open || !route.obstructed) continue;
          const { grip = 1 } = route;
          const bar = this.stamp(`bar-${route.id}`, used, chokePoint(route.id, setting), 34, 4, setting, '', (ctx) =>
            paintBar(ctx, 17, setting.colours),
          );
          // It comes down upon the line, and lifts off it.
          bar?.setScale(1 + (1 - grip) * 1.2).setAlpha(grip);
        }
        for (const token of picture.tokens) this.token(token, used, setting);
        for (const [key, { image }] of this.stamps) {
          if (used.has(key)) continue;
          image.destroy();
          this.textures.remove(key);
          this.stamps.delete(key);
        }
      }

      private token(token: TokenPicture, used: Set<string>, setting: Setting): void {
        const mood = moodOf(token, setting);
        const place = toWindow(spotOf(token.id).token, setting.camera, setting.frame);
        const looks = JSON.stringify([token, mood]);
        this.stamp(token.id, used, place, mood.radius * 2 * TOKEN_REACH + 4, 5, setting, looks, (ctx) =>
          paintToken(ctx, token, mood, setting.colours),
        );
      }

      /** Places a painted picture, `size` CSS pixels wide, at a point of the window. */
      private stamp(
        key: string,
        used: Set<string>,
        [x, y]: readonly [number, number],
        size: number,
        depth: number,
        setting: Setting,
        looks: string,
        paint: (ctx: CanvasRenderingContext2D) => void,
      ): GameObjects.Image | undefined {
        used.add(key);
        const side = Math.ceil((size * this.dpr) / 2) * 2;
        const mark = `${side} ${this.dpr} ${setting.colours.panel} ${looks}`;
        const known = this.stamps.get(key);
        const stamp = known ?? { image: this.add.image(0, 0, '__DEFAULT').setDepth(depth), mark: '' };
        if (stamp.mark !== mark) {
          if (this.textures.exists(key)) this.textures.remove(key);
          const texture: Textures.CanvasTexture | null = this.textures.createCanvas(key, side, side);
          if (texture === null) return undefined;
          const ctx = texture.getContext();
          ctx.setTransform(this.dpr, 0, 0, this.dpr, side / 2, side / 2);
          paint(ctx);
          texture.refresh();
          stamp.image.setTexture(key);
          stamp.mark = mark;
          this.stamps.set(key, stamp);
        }
        return stamp.image.setPosition(Math.round(x * this.dpr), Math.round(y * this.dpr));
      }

      private strokes(graphics: GameObjects.Graphics, strokes: readonly Stroke[]): void {
        graphics.clear();
        const reach = 80;
        for (const { points, width: thick, colour, alpha } of strokes) {
          if (thick <= 0) continue;
          const seen = points.some(
            ([x, y]) =>
              x > -reach &&
              y > -reach &&
              x < this.scale.width / this.dpr + reach &&
              y < this.scale.height / this.dpr + reach,
          );
          if (!seen) continue;
          graphics.lineStyle(thick * this.dpr, hex(colour), alpha);
          graphics.beginPath();
          points.forEach(([x, y], i) => {
            if (i === 0) graphics.moveTo(x * this.dpr, y * this.dpr);
            else graphics.lineTo(x * this.dpr, y * this.dpr);
          });
          graphics.strokePath();
        }
      }

      setRatio(next: number): void {
        this.dpr = next;
      }
    }

    shown.addEventListener('webglcontextlost', lost);
    const game = new Game({
      type: WEBGL,
      canvas: shown,
      // Its type speaks of another kind of context; this is the one its renderer takes.
      context: gl as unknown as CanvasRenderingContext2D,
      width: Math.max(2, Math.round(width * ratio)),
      height: Math.max(2, Math.round(height * ratio)),
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      disableContextMenu: false,
      scale: { mode: Scale.NONE },
      fps: { limit: PACE },
      // Each painted picture is a texture of its own: many at once only make the shader slower.
      render: { antialias: true, maxTextures: 2, stencil: false },
      scene: MapScene,
    });

    // A game that does not start is as good as none.
    const patience = setTimeout(() => reject(new Error('Phaser did not start')), PATIENCE);
    let destroyed = false;
    let stepping = false;
    const layer: Layer = {
      canvas: shown,
      moves: true,
      draw(picture, setting): void {
        if (destroyed || scene === undefined) return;
        scene.show(picture, setting, clock);
        // A step asks for the next picture, which must not ask for a step again while the loop rests.
        if (game.loop.running || stepping) return;
        stepping = true;
        try {
          game.loop.step(performance.now());
        } finally {
          stepping = false;
        }
      },
      animate(frame): void {
        if (destroyed) return;
        step = frame;
        game.loop.wake();
      },
      resize(nextWidth, nextHeight, nextRatio): void {
        if (destroyed) return;
        scene?.setRatio(nextRatio);
        shown.style.width = `${nextWidth}px`;
        shown.style.height = `${nextHeight}px`;
        game.scale.resize(
          Math.max(2, Math.round(nextWidth * nextRatio)),
          Math.max(2, Math.round(nextHeight * nextRatio)),
        );
      },
      destroy(): void {
        if (destroyed) return;
        destroyed = true;
        clearTimeout(resting);
        for (const press of PRESSES) window.removeEventListener(press, giveWay, { capture: true });
        shown.removeEventListener('webglcontextlost', lost);
        game.destroy(true);
        // A sleeping game destroys itself in its next step.
        game.loop.wake();
      },
    };
  });
}
