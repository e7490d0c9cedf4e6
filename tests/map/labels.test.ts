import { describe, expect, it } from 'vitest';
import { fittedCamera } from '../../src/map/camera.ts';
import { LABELS, settle } from '../../src/map/labels.ts';
import { marginOf } from '../../src/map/neatline.ts';
import { letterSize } from '../../src/map/sizes.ts';

const WINDOWS = [
  { width: 390, height: 300 },
  { width: 390, height: 440 },
  { width: 716, height: 390 },
  { width: 940, height: 520 },
  { width: 1180, height: 670 },
] as const;

describe('the names on the land', () => {
  it.each(WINDOWS)('are whole inside the frame, or not there, in a fitted view of $width by $height', (frame) => {
    const camera = fittedCamera(frame);
    const margin = marginOf(frame);
    let left = 0;
    for (const label of LABELS) {
      const stands = settle(label, letterSize(label.size, camera.scale), camera, frame);
      if (stands === undefined) {
        left++;
        continue;
      }
      for (const [x, y] of stands) {
        expect(x, label.key).toBeGreaterThan(margin);
        expect(x, label.key).toBeLessThan(frame.width - margin);
        expect(y, label.key).toBeGreaterThan(margin);
        expect(y, label.key).toBeLessThan(frame.height - margin);
      }
    }
    expect(left).toBeLessThan(LABELS.length * 0.7);
  });

  it('name Kazakhstan and the Caspian in the first view on a phone and on a desk', () => {
    for (const frame of WINDOWS)
      for (const key of ['map.label.kazakhstan', 'map.label.caspian']) {
        const label = LABELS.find((one) => one.key === key);
        const camera = fittedCamera(frame);
        expect(
          label && settle(label, letterSize(label.size, camera.scale), camera, frame),
          `${key} ${frame.width}`,
        ).toBeDefined();
      }
  });
});
