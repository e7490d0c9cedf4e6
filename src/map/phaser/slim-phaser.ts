import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';

/** Phaser's own build flags: what they guard is left in or out of the source. */
const FLAGS = {
  WEBGL_RENDERER: true,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  WEBGL_DEBUG: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
} as const;

/** Parts of Phaser the map never calls, although the rest names them: each becomes empty. */
const LEFT_OUT = [
  // Pictures that move, pointers and keys: the map has its own marks for those.
  /animations\/AnimationManager/,
  /input\/InputManager/,
  /core\/DebugHeader/,
  // What it asks of the device, opening a context of WebGL for it; the map brings its own.
  /device\/(?:Features|CanvasFeatures|Audio|Video)/,
  // Filters over pictures, and what Phaser draws beside images and lines.
  /filters\/\w+/,
  /renderNodes\/(?:DynamicTextureHandler|index)/,
  /renderNodes\/BatchHandler(?:PointLight|Strip|TileSprite)/,
  /renderNodes\/(?:submitter|texturer|transformer)\/\w+(?:Mesh\w*|Tile\w*|GPULayer|Vertex|Stamp)/,
  /webgl\/shaders\/index/,
  /gameobjects\/(?:tilesprite\/TileSprite|components\/PathFollower|graphics\/GraphicsCanvasRenderer)/,
  // Mathematics in space, and noise.
  /math\/(?:Hash\w*|Quaternion|Vector[34]|Matrix3|Euler|RotateVec3)/,
  // Textures from files, and readings of the screen.
  /textures\/(?:DynamicTexture|parsers\/(?:Atlas|JSON|KTX|PCT|PVR|SpriteSheet|Unity)\w*)/,
  /renderer\/snapshot\/\w+/,
].map((part) => new RegExp(`node_modules/phaser/src/(?:\\w+/)*${part.source}\\.js$`));

/** Some of them are made with `new`, some only called. */
const EMPTY = `function Empty() {}
Empty.prototype.setOrigin = function () { return this; };
Empty.prototype.destroy = function () {};
module.exports = Empty;`;

const PHASER_SOURCE = /node_modules[\\/]phaser[\\/]src[\\/].*\.js$/;

function settleFlags(code: string, id: string): { code: string; map: null } | undefined {
  if (LEFT_OUT.some((part) => part.test(id.replaceAll('\\', '/')))) return { code: EMPTY, map: null };
  if (!PHASER_SOURCE.test(id) || !code.includes('typeof ')) return undefined;
  let settled = code;
  for (const [flag, on] of Object.entries(FLAGS)) settled = settled.replaceAll(`typeof ${flag}`, String(on));
  return settled === code ? undefined : { code: settled, map: null };
}

/** Builds Phaser from its source with only what the map uses: about two fifths of the full library. */
export const slimPhaser = (): Plugin => ({
  name: 'slim-phaser',
  config: (): UserConfig => ({
    resolve: { alias: [{ find: /^phaser$/, replacement: fileURLToPath(new URL('./entry.cjs', import.meta.url)) }] },
    optimizeDeps: {
      include: ['phaser'],
      rolldownOptions: { plugins: [{ name: 'settle-phaser-flags', transform: settleFlags }] },
    },
  }),
  transform: settleFlags,
});
