/** The version of preset files that this game writes. */
export const SCENARIO_VERSION = 2;

type File = Readonly<Record<string, unknown>>;

/** What makes a file of a version one of the next, from version 1 on. */
const STEPS: readonly ((file: File) => File)[] = [
  // 1: one briefing for everyone, and a switch for the doctrines alone.
  ({ briefing, doctrinesShown, ...rest }) => ({
    ...rest,
    version: 2,
    ...(briefing === undefined ? {} : { briefing: { public: { basic: briefing } } }),
    ...(doctrinesShown === true ? { information: { doctrines: 'shown' } } : {}),
  }),
];

/** Brings a preset file of an earlier version to the present one; what it does not know it leaves as it is. */
export function migrated(input: unknown): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  let file = input as File;
  while (Number.isInteger(file.version)) {
    const step = STEPS[Number(file.version) - 1];
    if (step === undefined) break;
    file = step(file);
  }
  return file;
}
