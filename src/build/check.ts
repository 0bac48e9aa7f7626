import { generated, sources } from './generated.js';
import { shownSamples } from './shown-samples.js';
import { staleFiles } from './stale.js';

/** `npm run check:bundle`: makes all that is generated anew, and compares it with the files that are there. */
const top = new URL('../../', import.meta.url).pathname;

const shown = await shownSamples(top);
const made = new Map([...sources(top, shown), ...(await generated(top, shown))]);
const wrong = staleFiles(top, made);
for (const [path, what] of wrong) process.stdout.write(`${path} ${what}.\n`);
if (wrong.size > 0) process.stdout.write('Type npm run bundle, and commit what it writes.\n');
const passed = [...made.keys()].filter((path) => !wrong.has(path)).length;
process.stdout.write(`${passed} passed, ${wrong.size} failed\n`);
process.exitCode = wrong.size > 0 ? 1 : 0;
