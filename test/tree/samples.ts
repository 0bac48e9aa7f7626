import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { StageUser } from '../../src/image/stage.js';
import type { Subject } from '../../src/rules/subject.js';
import type { File } from '../e2e/files.js';
import { contextFiles, dockerfilesIn, optionsOf, ROOT, valuesFor, withOwnFrontend } from '../e2e/sample-files.js';
import { skip, testAll } from '../e2e/tally.js';
import { described } from './compare.js';
import { type Context, type Piece, writeContext } from './context.js';
import { judge, type Lab, readingOf, type Work } from './judge.js';
import { count } from './totals.js';

/** Every sample, as it is and as it is fixed: what our side says of its stages is what they become. */
export const samples = (given: Lab): Promise<void> =>
  testAll(
    dockerfilesIn(ROOT)
      .flatMap((path) => [path, fixedOf(path)].filter(existsSync))
      .map((path) => [`samples: ${relative(ROOT, path)}`, () => prove(given, path)] as const),
  );

const fixedOf = (path: string): string =>
  join(dirname(path), `fixed${basename(path).slice('Dockerfile'.length)}.Dockerfile`);

const prove = async (given: Lab, path: string): Promise<void> => {
  const directory = dirname(path);
  const dockerfile = withOwnFrontend(readFileSync(path, 'utf8'));
  const context = mkdtempSync(join(given.builder.directory, 'sample-'));
  const options = optionsOf(directory);
  const buildArgs = { ...options.buildArgs, ...valuesFor(directory) };
  const work = { context, dockerfile, options: { ...options, buildArgs } };
  writeContext(context, contextOf(given, directory, readingOf(work)));
  writeFileSync(join(context, 'Dockerfile'), dockerfile);
  const subject = readingOf(work);
  const { target } = subject;
  if (target === undefined || subject.dockerfile.problems.length > 0) return skip('it is said not to build');
  if (target.os === 'windows') skip('Windows');
  const wrong: string[] = [];
  for (const stage of [target, ...subject.stages.filter((each) => each !== target && isNamed(each))])
    wrong.push(...(await wrongIn(given, work, subject, stage)));
  rmSync(context, { recursive: true });
  assert.ok(wrong.length === 0, [...wrong, dockerfile].join('\n'));
};

const isNamed = ({ stage }: StageUser): boolean => stage.name !== undefined;

const wrongIn = async (given: Lab, work: Work, subject: Subject, stage: StageUser): Promise<readonly string[]> => {
  const judged = await judge(given, work, subject, stage);
  const isTarget = stage === subject.target;
  if ('refused' in judged) return isTarget ? skip(`not built: ${judged.refused}`) : [];
  count('samples', judged.changed, judged);
  const name = isTarget ? '' : `stage ${stage.stage.name}: `;
  return judged.comparison.disagreements.map((each) => `${name}${described(each)}`);
};

const contextOf = ({ probe }: Lab, directory: string, { dockerfile }: Subject): Context =>
  Object.fromEntries(
    Object.entries(contextFiles(directory, dockerfile)).map(([path, file]) => [
      path,
      pieceOf(file, join(directory, 'context', path), probe),
    ]),
  );

/** A file that the sample brings has the mode that it has there. */
const pieceOf = (file: File, path: string, probe: string): Piece => {
  if (file === 'probe') return { kind: 'file', mode: 0o755, content: readFileSync(probe) };
  const given = statSync(path, { throwIfNoEntry: false });
  const mode = given === undefined ? (file.text.startsWith('#!') ? 0o755 : 0o644) : given.mode & 0o777;
  return { kind: 'file', mode, content: file.text };
};
