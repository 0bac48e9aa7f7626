import { stopsBuild } from '../../image/operations/certain.js';
import { hasRole } from '../../knowledge/programs.js';
import { runnerNamed } from '../../knowledge/runners.js';
import type { Service } from '../../knowledge/services.js';
import { isOfMeaning } from '../../knowledge/texts.js';
import { lastPart } from '../../text/path.js';
import type { View } from '../view.js';
import type { BuildCommand } from '../writable/run.js';

/** The parts that a program fetches are there, and its data base is no file. */
export const isPrepared = (view: View, name: string, { prepared, described }: Service): boolean =>
  (prepared.length === 0 || hasFetched(view, name, prepared)) &&
  (described === undefined || isDescribed(view, described));

/** By what packages bring later it may need other parts. */
const hasFetched = ({ builds }: View, name: string, words: readonly string[]): boolean => {
  const last = builds.findLastIndex((each) => stopsBuild(each) && isTold(each, name, words));
  return last !== -1 && !builds.slice(last + 1).some((each) => hasRole(each.name, 'package-manager'));
};

/** `prisma generate`, `npx prisma generate --schema x`. */
const isTold = ({ name: first, args }: BuildCommand, name: string, words: readonly string[]): boolean => {
  const all = [first, ...args.map(({ word }) => lastPart(word.text))];
  const at = first === name || runnerNamed(first) !== undefined ? all.indexOf(name) : -1;
  return at !== -1 && words.includes(all[at + 1] ?? '');
};

/** All files that say so could be read, and none speaks of a data base that is a file. */
const isDescribed = (view: View, end: string): boolean => {
  const tree = view.tree();
  const texts = [...tree.files((path) => path.endsWith(end))].map((path) => tree.content(path)?.text);
  return texts.length > 0 && texts.every((text) => text !== undefined && !isOfMeaning(text, 'database'));
};
