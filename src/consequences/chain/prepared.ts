import { stopsBuild } from '../../image/operations/certain.js';
import { localWritesOf } from '../../knowledge/local-writes.js';
import { hasRole } from '../../knowledge/programs.js';
import { runnerNamed } from '../../knowledge/runners.js';
import type { Service } from '../../knowledge/services.js';
import { isOfMeaning } from '../../knowledge/texts.js';
import { lastPart } from '../../text/path.js';
import type { View } from '../view.js';
import type { BuildCommand } from '../writable/run.js';

/** The parts that a program fetches are there, and its data base is no file. */
export const isPrepared = (view: View, argv: readonly string[], name: string, service: Service): boolean =>
  (service.prepared.length === 0 || hasFetched(view, argv, name, service)) &&
  (service.described === undefined || isDescribed(view, service.described));

/** By what packages of the system bring later it may need other parts. */
const hasFetched = (
  { builds }: View,
  argv: readonly string[],
  name: string,
  { prepared, installed, installers }: Service,
): boolean => {
  const isEnough = installed.some((word) => argv.includes(word));
  const last = builds.findLastIndex(
    (each) => stopsBuild(each) && (isTold(each, name, prepared) || (isEnough && installs(each, installers))),
  );
  return last !== -1 && !builds.slice(last + 1).some((each) => hasRole(each.name, 'package-manager'));
};

/** `npm ci`, but without the scripts that fetch something. */
const installs = ({ name, args }: BuildCommand, installers: readonly string[]): boolean => {
  const words = args.map(({ word }) => word.text);
  const made = installers.includes(name) ? localWritesOf(name, words) : undefined;
  return made !== undefined && made.into === undefined && !words.includes('--ignore-scripts');
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
