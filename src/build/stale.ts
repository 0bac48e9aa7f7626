import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PROGRAM } from './generated.js';

/** What is wrong with generated files, by their paths: sentences without their subject. */
export const staleFiles = (top: string, made: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([
    ...[...made].flatMap(([path, text]) => {
      const what = wrongWith(path, join(top, path), text);
      return what === undefined ? [] : [[path, what] as const];
    }),
    ...filesIn(top, 'bin').flatMap((path) => (made.has(path) ? [] : [[path, 'is left from before'] as const])),
  ]);

const wrongWith = (path: string, file: string, text: string): string | undefined => {
  if (!existsSync(file)) return 'is missing';
  if (readFileSync(file, 'utf8') !== text) return 'is stale';
  return path === PROGRAM && (statSync(file).mode & 0o111) === 0 ? 'cannot be executed' : undefined;
};

/** But for what the program keeps there when it runs. */
const filesIn = (top: string, directory: string): readonly string[] =>
  readdirSync(join(top, directory), { withFileTypes: true }).flatMap((entry) => {
    const path = `${directory}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return entry.name === '.cache' ? [] : filesIn(top, path);
  });
