import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/app/settings.ts';

describe('kept settings', () => {
  const plain = { language: 'auto', skin: 'auto', contrast: 'auto', motion: 'auto', sound: 'off', textSize: 100 };

  it.each([
    ['nothing', undefined],
    ['an empty shelf', null],
    ['broken text', '{"skin":'],
    ['something else', '7'],
    ['null', 'null'],
    ['unknown values', '{"skin":"pink","contrast":1,"motion":[],"textSize":1000}'],
  ])('fall back to the device’s wishes when they are %s', (_, kept) => {
    expect(readSettings(kept)).toEqual(plain);
  });

  it('are read one by one', () => {
    expect(readSettings('{"skin":"night","textSize":150,"motion":"pink"}')).toEqual({
      ...plain,
      skin: 'night',
      textSize: 150,
    });
  });
});
