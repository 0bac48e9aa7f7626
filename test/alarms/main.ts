import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Alarm, type Reading, readingOf } from './alarms.js';

/**
 * `npm run test:alarms PATH`: every file below PATH is taken for a Dockerfile that its authors build. Counts what of it
 * cannot be so by our rows, and the images of which nothing is known. `--all` prints each.
 */
const main = (args: readonly string[]): number => {
  const [path] = args.filter((argument) => !argument.startsWith('--'));
  if (path === undefined) {
    console.error('usage: npm run test:alarms PATH [--all]');
    return 2;
  }
  const all = args.includes('--all');
  const readings = filesBelow(path).map((file) => ({ file, ...readingOf(readFileSync(file, 'utf8')) }));
  for (const { file, alarms } of all ? readings : [])
    for (const { kind, base, row, line, what } of alarms)
      console.log(`${kind}\t${base}\t${row}\t${file}:${line}\t${what}`);
  summary(readings, all ? Number.POSITIVE_INFINITY : MOST);
  return 0;
};

/** So many lines of a count are printed. */
const MOST = 30;

const filesBelow = (path: string): readonly string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .sort();

const summary = (readings: readonly Reading[], most: number): void => {
  const verdicts = counts(readings.map(({ verdict }) => verdict ?? 'none'));
  console.log(`${readings.length} files: ${verdicts.map(([word, count]) => `${word} ${count}`).join(', ')}`);
  const alarms = readings.flatMap((reading) => reading.alarms);
  console.log(`${alarms.length} alarms`);
  for (const [words, count] of counts(alarms.map(({ kind, row }: Alarm) => `${kind}: ${row}`)).slice(0, most))
    console.log(`${count}\t${words}`);
  console.log('Images of which nothing is known:');
  for (const [base, count] of counts(readings.flatMap(({ unknown }) => unknown)).slice(0, most))
    console.log(`${count}\t${base}`);
};

const counts = (words: readonly string[]): readonly (readonly [string, number])[] => {
  const found = new Map<string, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
};

process.exitCode = main(process.argv.slice(2));
