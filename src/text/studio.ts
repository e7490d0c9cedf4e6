/** Words of the studio and the scenarios: loaded when they are opened. */
import { CLUBS, CONCERNS, MANOEUVRES, POSTURES, SEATS } from '../../rules/index.ts';
import { STUDIO } from './en/studio.ts';
import './index.ts';
import { nameOf } from './say-name.ts';
import { sayOrderType } from './say-order.ts';
import { addWords, wordsFor } from './words.ts';

addWords('en', STUDIO);

const ID = /^(asset|route|club|news):/;

/** What a knob of a preset is called. What has no words of its own, such as a number of the rules, goes by its name. */
export function sayKnob(name: string): string {
  if (SEATS.some((seat) => seat === name) || name === 'west') return nameOf(name);
  if (CONCERNS.some((concern) => concern === name)) return nameOf(name);
  if (ID.test(name) && !name.startsWith('news:own-')) return nameOf(name);
  return wordsFor(`studio.knob.${name}`) ?? name;
}

/** What one of the values of a knob is called. */
export function sayValue(value: string): string {
  const order = MANOEUVRES.find((one) => one === value);
  if (order !== undefined) return sayOrderType(order);
  if (POSTURES.some((one) => one === value)) return nameOf(value);
  if (CLUBS.some(({ id }) => id === value)) return nameOf(value);
  return wordsFor(`studio.value.${value}`) ?? wordsFor(`doctrine.${value}`) ?? sayKnob(value);
}
