import { packagesOf } from '../image/accounts/packages.js';
import type { RunCommand } from '../image/operations/operation.js';
import { lastDirectory, lastValue } from '../image/stage.js';
import type { Started } from '../image/start/chain.js';
import {
  askedProgram,
  type RepositoryReader,
  repositoryDirectory,
  repositoryReaderNamed,
  trustSetting,
} from '../knowledge/repository-readers.js';
import { remembered } from '../text/memory.js';
import { isWithin, lastPart, normalised, parentOf } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { factsOf } from './run-facts.js';
import { repositories as say } from './sentences.js';
import type { View } from './view.js';

/** A repository of the image that something asks git about in each start. */
export type ReadRepository = {
  /** The directory with its files. */
  readonly path: string;
  /** The directory of git in it. */
  readonly inner: string;
  /** `air (line 6)`. */
  readonly reader: string;
  readonly started: Started;
};

/** Git wants both to be of the user who asks; to be allowed to read them is not enough. */
export const repositoryConsequences = (view: View, who: Who): readonly Consequence[] => {
  if (who.kind === 'existing') return [];
  const found = readRepositories(view).find(({ path, inner }) =>
    [path, inner].some((each) => {
      const node = view.tree().at(each);
      return typeof node === 'object' && node.owner === 0;
    }),
  );
  if (found === undefined) return [];
  const { reader, inner, started } = found;
  return [consequence('unwritable', say.refused(reader, inner), started.instruction.span, 'may-break')];
};

export const readRepositories = remembered((view: View): readonly ReadRepository[] => {
  if (!isThere(view)) return [];
  const found = new Map<string, ReadRepository>();
  for (const started of view.started.slice(0, MOST_STARTED)) {
    const directory = directoryRead(view, started);
    const path = directory === undefined ? undefined : repositoryAround(view, directory);
    if (path === undefined || isTrusted(view, path)) continue;
    const inner = normalised(`${path}/${repositoryDirectory}`);
    if (isMounted(view, inner)) continue;
    found.set(path, { path, inner, started, reader: `${started.name} (${started.where})` });
  }
  return [...found.values()];
});

/** So many commands of a start are looked at, and so much of a file of settings. */
const MOST_STARTED = 200;
const MOST_TEXT = 20_000;

/** What a run mounts has the owner that it has there, for root as well. */
const isMounted = (view: View, path: string): boolean =>
  factsOf(view).some((fact) => fact.path !== undefined && isWithin(path, fact.path));

const repositoryAround = ({ tree }: View, directory: string): string | undefined => {
  for (let at = directory; ; at = parentOf(at)) {
    if (typeof tree().at(normalised(`${at}/${repositoryDirectory}`)) === 'object') return at;
    if (at === '/') return undefined;
  }
};

/** Nothing has to be told of an image that may have it: a word that is not known may be its package. */
const isThere = ({ stage, builds }: View): boolean => {
  const { families = [] } = repositoryReaderNamed(askedProgram) ?? {};
  if (!families.includes(stage.image?.facts.family ?? '')) return true;
  return builds.some(mayBring);
};

const mayBring = (command: RunCommand): boolean => {
  const packages = packagesOf(command);
  return (
    packages?.names.includes(askedProgram) === true ||
    command.args.some(({ value, word }) =>
      value === undefined ? packages?.action === 'install' : word.text === askedProgram,
    )
  );
};

/** A setting for all users, or one that the start makes for the user that it has. */
const isTrusted = ({ builds, started }: View, path: string): boolean =>
  [
    ...builds.map(({ args }) => args.map(({ value }) => value)).filter((words) => words.includes('--system')),
    ...started.map(({ argv }) => argv),
  ].some((words) => words.some((word, at) => words[at - 1] === trustSetting && (word === path || word === '*')));

/** The directory about whose repository a command asks; `undefined`: it asks nothing. */
const directoryRead = (view: View, { argv, command, directory = lastDirectory(view.stage) }: Started) => {
  const [program = '', ...words] = argv;
  const row = repositoryReaderNamed(lastPart(program));
  if (row === undefined || directory === undefined) return undefined;
  const set = command.assignments.flatMap(({ name, value }) => (name === row.variable ? [value?.text ?? ''] : []));
  if (!row.runs) return asks(view, row, [...words, ...set]) ? placeOf(row, words, directory) : undefined;
  const [text, isSaid] = saidIn(view, row, directory);
  const all = [...words, text].flatMap((each) => each.split('\n')).map(commandWords);
  const isRun = all.some((each) => runs(view, each));
  const isOther = isSaid || all.some((each) => each.some((word) => repositoryReaderNamed(namedIn(word)) !== undefined));
  return isRun || (!isOther && runs(view, (row.otherwise ?? '').split(' '))) ? directory : undefined;
};

const saidIn = ({ tree }: View, { settings }: RepositoryReader, directory: string): readonly [string, boolean] => {
  const path = settings === undefined ? undefined : tree().content(normalised(`${directory}/${settings}`));
  return [path?.text?.slice(0, MOST_TEXT) ?? '', path?.text !== undefined];
};

const commandWords = (line: string): readonly string[] => (line.split('#')[0] ?? '').split(/[\s"'`;&|(){}[\],]+/);

/** A row's program stands among the words, with what it is told. */
const runs = (view: View, words: readonly string[]): boolean =>
  words.some((word, at) => {
    const row = repositoryReaderNamed(namedIn(word));
    const set = words.slice(0, at).filter((each) => each.includes('='));
    return row !== undefined && asks(view, row, [...words.slice(at + 1), ...set]);
  });

/** `-build=go` names a program, too. */
const namedIn = (word: string): string => lastPart(word.slice(word.lastIndexOf('=') + 1));

const asks = ({ stage }: View, row: RepositoryReader, words: readonly string[]): boolean => {
  const more = row.variable === undefined ? [] : (lastValue(stage, row.variable) ?? '').split(/\s+/);
  return (
    words.some((word) => row.with.includes(word)) &&
    ![...words, ...more].some(
      (word) => row.unless.some((each) => word.includes(each)) || (row.files !== undefined && word.endsWith(row.files)),
    )
  );
};

const placeOf = ({ directory: option }: RepositoryReader, words: readonly string[], directory: string): string => {
  const at = option === undefined ? -1 : words.indexOf(option);
  const told = at === -1 ? undefined : words[at + 1];
  if (told === undefined) return directory;
  return normalised(told.startsWith('/') ? told : `${directory}/${told}`);
};
