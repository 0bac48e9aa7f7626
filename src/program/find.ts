import { basename, dirname, join, resolve } from 'node:path';
import type { Problem } from '../text/problems.js';
import { readCopyName } from './copy-name.js';
import { type Host, isFailure } from './host.js';
import { excluder } from './ignore-rules.js';
import { type Input, type Inputs, inputsOf, newGathered } from './inputs.js';
import { jobsFor } from './job-count.js';
import { isIgnoreFile, kindOfName } from './kind.js';
import { leftBehind } from './left-behind.js';
import { nearFiles } from './near.js';
import { shownPath } from './place.js';
import { find as say } from './sentences.js';
import type { Settings } from './settings.js';
import { type Noticed, walk } from './walk.js';

export type Found = {
  readonly inputs: Inputs;
  readonly problems: readonly Problem[];
  /** Sentences for the user about what was left out. */
  readonly notes: readonly string[];
  readonly stdin: boolean;
  /** Files below the directories that say how images are built and run, and are nothing else. Absolute, in their order. */
  readonly deploys: readonly string[];
  /** The directories that were gone through. Absolute. */
  readonly tops: readonly string[];
  /** What else of the repository may say something of Dockerfiles that were named. Absolute. */
  readonly near: readonly string[];
  /** Files that the configuration leaves out, by path. */
  readonly leftOut: readonly Input[];
  /** The same of what `deploys` has. */
  readonly deploysLeftOut: readonly string[];
};

/** What is asked of the files around Dockerfiles. */
export type Around = Pick<Found, 'inputs' | 'deploys' | 'tops' | 'near'>;

/**
 * The files that paths stand for. A file that is named is taken whatever it is called; below a directory, links are
 * not followed, so that neither a loop nor a link out of a foreign tree leads anywhere.
 */
export const find = async (host: Host, paths: readonly string[], settings: Settings): Promise<Found> => {
  const inputs = newGathered(host.cwd);
  const problems: Problem[] = [];
  const notes: string[] = [];
  const noticed: Noticed = { problems, copies: new Set(), leftOut: new Set(), unreadable: new Set() };
  const leftOut = new Map<string, Input>();
  const named = new Set<string>();
  const places = new Set<string>();
  let isMany = false;
  const [byConfig, byLine] = await Promise.all([
    excluder(settings.exclude),
    excluder([{ directory: host.cwd, patterns: settings.excluded }]),
  ]);
  const deploys = new Set<string>();
  const deploysLeftOut = new Set<string>();
  const tops: string[] = [];
  const add = (file: string, below: boolean): void => {
    const kind = below ? (kindOfName(basename(file)) ?? 'dockerfile') : undefined;
    if (kind === 'deploy') {
      if (!byLine(file)) (byConfig(file) ? deploysLeftOut : deploys).add(file);
      return;
    }
    const path = shownPath(host.cwd, file);
    const input = kind === undefined ? { path, file } : { path, file, found: kind };
    if (byConfig(file) || byLine(file)) {
      if (!leftOut.has(file) && !below) notes.push(leftOutNote(path, byLine(file) ? undefined : settings.config?.path));
      if (!byLine(file)) leftOut.set(file, input);
      return;
    }
    inputs.add(input);
    if (!below) named.add(file);
  };
  // A list without paths stands for none.
  for (const path of paths.length === 0 && settings.filesFrom === undefined ? ['.'] : paths) {
    if (path === '-') continue;
    if (path === '') {
      // A variable that is not set, most likely: it must not come to mean everything here.
      problems.push({ kind: 'usage', detail: say.emptyPath, hint: say.writeDot });
      continue;
    }
    const file = resolve(host.cwd, path);
    const before = inputs.size();
    if (host.kindOf(file) === 'directory') {
      for await (const found of walk(host, file, noticed)) {
        add(found, true);
        if (inputs.size() <= MANY || isMany) continue;
        isMany = true;
        await host.frugal(jobsFor(host, settings, inputs.size()) > 0 ? 'threads' : 'many');
        inputs.packWith(await host.packing());
      }
      tops.push(file);
      if (inputs.size() === before) unmatched(path, settings, problems, notes);
    } else if (isIgnoreFile(basename(file))) notes.push(say.ignoreFile(path));
    else {
      add(file, false);
      places.add(dirname(file));
    }
  }
  for (const place of places) for (const copy of copiesIn(host, place)) noticed.copies.add(copy);
  const near = nearFiles(host, [...named], tops, (file) => byConfig(file) || byLine(file));
  const left = leftBehind(host, [...noticed.copies], (copy) => shownPath(host.cwd, copy));
  problems.push(...left.problems);
  notes.push(...left.notes, ...ignoredNotes(host, noticed));
  return {
    inputs: inputs.close(),
    problems,
    notes,
    stdin: paths.includes('-'),
    deploys: [...deploys].sort(),
    tops,
    near,
    leftOut: [...inputsOf(leftOut.values())],
    deploysLeftOut: [...deploysLeftOut].sort(),
  };
};

/** So many files that memory counts. */
const MANY = 500;

const leftOutNote = (path: string, config: string | undefined): string =>
  config === undefined ? say.excluded(path) : say.excludedBy(path, config);

/** So many paths are named in a note. */
const MOST_NAMED = 3;

const ignoredNotes = (host: Host, { leftOut, unreadable }: Noticed): readonly string[] => {
  const names = [...leftOut].map((path) => shownPath(host.cwd, path) + (path.endsWith('/') ? '/' : '')).sort();
  const more = names.length > MOST_NAMED ? `, and ${names.length - MOST_NAMED} more` : '';
  return [
    ...(names.length === 0 ? [] : [say.leftOut(names.slice(0, MOST_NAMED).join(', '), more)]),
    ...[...unreadable].map((root) => {
      const index = shownPath(host.cwd, `${root}/.git/index`);
      return say.unreadIndex(index);
    }),
  ];
};

const copiesIn = (host: Host, directory: string): readonly string[] => {
  const entries = host.list(directory);
  if (isFailure(entries)) return [];
  return entries.filter(({ name }) => readCopyName(name) !== undefined).map(({ name }) => join(directory, name));
};

const unmatched = (path: string, settings: Settings, problems: Problem[], notes: string[]): void => {
  const place = path === '.' ? say.here : path;
  const detail = say.nothing(place);
  if (settings.errorOnUnmatched) problems.push({ kind: 'usage', detail, hint: say.otherName });
  else notes.push(detail);
};
