import { Buffer } from 'node:buffer';
import { newFolded } from '../../src/program/folded.js';
import { type Inputs, newGathered } from '../../src/program/inputs.js';
import { joinOf } from '../../src/program/join-run.js';
import { nodeHost } from '../../src/program/node-host.js';
import { paperOf } from '../../src/program/paper.js';
import { run } from '../../src/program/run.js';
import { NO_FILE, settingsOf } from '../../src/program/settings.js';

/** Runs in a process of its own, with a small heap and with a collector that can be called. */
const [what, count = ''] = process.argv.slice(2);
const SETTINGS = settingsOf(new Map(), NO_FILE);
const INTO_FILE = settingsOf(new Map([['output-file', ['report.txt']]]), NO_FILE);

/** Bytes that are alive. */
const alive = (): number => {
  global.gc?.();
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Checks the current directory, and prints what was alive after so many files, and at the end. */
const checked = async (first: number): Promise<readonly number[]> => {
  const paper = await paperOf(nodeHost, [], INTO_FILE);
  const seen: number[] = [];
  let files = 0;
  await run(nodeHost, [], INTO_FILE, async (file) => {
    await paper.add(file);
    files += 1;
    if (files === first || files === 2 * first) seen.push(alive());
  });
  return seen;
};

/** So many Dockerfiles that are nowhere, each in a directory of its own. */
const gathered = async (files: number): Promise<Inputs> => {
  const { add, packWith, close } = newGathered('/nowhere');
  packWith(await nodeHost.packing());
  for (let at = 0; at < files; at += 1) {
    const path = `below/directory-of-the-service-${String(at).padStart(9, '0')}/Dockerfile`;
    add({ path, file: `/nowhere/${path}`, found: 'dockerfile' });
  }
  return close();
};

/** Bytes that are alive before so many files are found, and with them. */
const found = async (files: number): Promise<readonly number[]> => {
  const before = alive();
  const inputs = await gathered(files);
  const after = alive();
  return [before, after, inputs.size];
};

/** Bytes that are alive before so many patches are kept, and with them. */
const folded = (files: number): readonly number[] => {
  const before = alive();
  const { add, all } = newFolded();
  for (let at = 0; at < files; at += 1) {
    const path = `below/directory-of-the-service-${String(at).padStart(9, '0')}/Dockerfile`;
    add(path, [
      Buffer.from(`--- a/${path}\n+++ b/${path}\n@@ -3,3 +3,6 @@\n COPY . .\n+RUN chown 10001 /app\n+USER 10001\n`),
    ]);
  }
  const after = alive();
  return [before, after, [...all()].length];
};

/** Joins them. */
const joined = async (files: number): Promise<readonly number[]> => {
  const around = {
    inputs: await gathered(files),
    problems: [],
    notes: [],
    stdin: false,
    deploys: [],
    tops: ['/nowhere'],
    near: [],
    leftOut: [],
    deploysLeftOut: [],
  };
  await joinOf({ ...nodeHost, kindOf: () => undefined, cwd: '/nowhere' }, around, SETTINGS, () => undefined);
  return [files];
};

const WHAT = new Map([
  ['check', checked],
  ['find', found],
  ['fold', async (files: number) => folded(files)],
  ['join', joined],
]);
process.stdout.write(JSON.stringify(await WHAT.get(what ?? '')?.(Number(count))));
