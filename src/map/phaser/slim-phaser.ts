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

const PHASER_SOURCE = /node_modules[\\/]phaser[\\/]src[\\/].*\.js$/;

function settleFlags(code: string, id: string): { code: string; map: null } | undefined {
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
