import { scenarioJsonSchema } from '../../rules/index.ts';

/** Prints the JSON Schema of preset files, for any editor. */
process.stdout.write(`${JSON.stringify(scenarioJsonSchema(), undefined, 2)}\n`);
