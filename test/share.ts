import { relative, resolve } from 'node:path';
import { run } from 'uvu/run';

/** Runs the test files that are named behind the directory below which they are shown. */
const [directory = '.', ...files] = process.argv.slice(2);
await run(files.map((file) => ({ name: relative(resolve(directory), resolve(file)), file: resolve(file) })));
