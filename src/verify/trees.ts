import type { EngineHost, Found } from './engine-host.js';
import type { Change } from './model.js';

/** More files than this are not compared. */
const MOST = 1_000_000;

/** Mounted over while a program runs, and empty in an image. */
const LEFT_OUT = new Set(['/proc', '/sys', '/dev']);

/**
 * What a program has changed below the root of its file system, as `diff` of other engines tells it: a directory in
 * which something came or went is changed itself. Paths are those of the container; links are not followed.
 */
export const changesBetween = (host: EngineHost, before: string, after: string): readonly Change[] => {
  const changes: Change[] = [];
  const waiting = [''];
  for (let count = 0; count < MOST; ) {
    const directory = waiting.pop();
    if (directory === undefined) break;
    const old = new Set(host.list(`${before}${directory}`));
    const now = host.list(`${after}${directory}`);
    count += now.length + 1;
    for (const change of gone(directory, old, new Set(now))) changes.push(change);
    for (const path of now.map((name) => `${directory}/${name}`).filter((each) => !LEFT_OUT.has(each))) {
      const [was, is] = [host.look(`${before}${path}`), host.look(`${after}${path}`)];
      changes.push(...changeOf(path, was, is));
      if (is?.directory === true) waiting.push(path);
    }
  }
  return changes;
};

const gone = (directory: string, old: ReadonlySet<string>, now: ReadonlySet<string>): readonly Change[] =>
  [...old].filter((name) => !now.has(name)).map((name) => ({ kind: 'D', path: `${directory}/${name}` }));

const changeOf = (path: string, was: Found | undefined, is: Found | undefined): readonly Change[] => {
  if (was === undefined) return [{ kind: 'A', path }];
  return was.stamp === is?.stamp ? [] : [{ kind: 'C', path }];
};
