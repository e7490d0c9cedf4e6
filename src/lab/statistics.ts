/** Arithmetic mean; 0 of nothing. */
export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Standard deviation of a population. */
export function spread(numbers: readonly number[]): number {
  const middle = mean(numbers);
  return Math.sqrt(mean(numbers.map((one) => (one - middle) ** 2)));
}

/** The value below which this part of the numbers lies (nearest rank). */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
}

/** Which part of a list is so, 0-1. */
export const shareOf = <T>(list: readonly T[], is: (one: T) => boolean): number =>
  list.length === 0 ? 0 : list.filter(is).length / list.length;

/** Entropy of counts in bits. */
export function entropy(counts: readonly number[]): number {
  const all = counts.reduce((sum, one) => sum + one, 0);
  return counts.filter((one) => one > 0).reduce((bits, one) => bits - (one / all) * Math.log2(one / all), 0);
}

/** To so many decimals, for print. */
export const rounded = (number: number, decimals = 3): number => Math.round(number * 10 ** decimals) / 10 ** decimals;
