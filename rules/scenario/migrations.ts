/** The version of preset files that this game writes. */
export const SCENARIO_VERSION = 3;

type File = Readonly<Record<string, unknown>>;

/** What is brought for a class, each source as a text that may come in more languages. */
function inEnglish(teaching: unknown): unknown {
  if (typeof teaching !== 'object' || teaching === null || !('sources' in teaching)) return teaching;
  const { sources } = teaching;
  if (!Array.isArray(sources)) return teaching;
  return { ...teaching, sources: sources.map((one: unknown) => (typeof one === 'string' ? { en: one } : one)) };
}

/** What makes a file of a version one of the next, from version 1 on. */
const STEPS: readonly ((file: File) => File)[] = [
  // 1: one briefing for everyone, and a switch for the doctrines alone.
  ({ briefing, doctrinesShown, ...rest }) => ({
    ...rest,
    version: 2,
    ...(briefing === undefined ? {} : { briefing: { public: { basic: briefing } } }),
    ...(doctrinesShown === true ? { information: { doctrines: 'shown' } } : {}),
  }),
  // 2: sources were in English alone.
  ({ teaching, ...rest }) => ({
    ...rest,
    version: 3,
    ...(teaching === undefined ? {} : { teaching: inEnglish(teaching) }),
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
