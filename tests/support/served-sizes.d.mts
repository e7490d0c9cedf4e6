export function servedSizes(folder: string): {
  readonly title: number;
  readonly scripts: number;
  readonly studio: number;
};
