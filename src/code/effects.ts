import type { Scene } from '../image/files/context.js';
import type { Tree } from '../image/files/node.js';
import { lastDirectory, lastValue } from '../image/stage.js';
import { isMountedFor } from '../image/start/chain.js';
import { LANGUAGES, type Language } from '../knowledge/languages.js';
import { languageBeside, languageName, toolchainNamed } from '../knowledge/toolchains.js';
import { lazily } from '../text/lazily.js';
import { lastPart, parentOf } from '../text/path.js';
import { alwaysIn } from './always.js';
import { closureOf } from './closure.js';
import { projectDirectories } from './csharp/projects.js';
import { settingsEffects } from './csharp/settings.js';
import { type Entry, entryOf, type Ran, servedBy } from './entry.js';
import { mayAct } from './filter.js';
import { HOLE } from './fold.js';
import { directoriesIn } from './java/packaged.js';
import { javaSettings } from './java/settings.js';
import { type Draft, judge } from './judge.js';
import { layeredTree } from './layers.js';
import type { Effects, Write } from './model.js';
import { moduleIn } from './modules.js';
import { isTooDeep } from './nested.js';
import { javascriptPackages, pythonPackages } from './packages.js';
import { callersIn, type File, type Project, siblingsIn } from './project.js';
import { effects as say } from './sentences.js';
import { settingsIn, settingWrites } from './settings.js';
import { MOST_FILES, MOST_UNITS, sourcesOf } from './sources.js';
import { namedIn } from './texts.js';

const newDraft = (): Draft => ({
  writes: [],
  listens: [],
  processes: [],
  rights: [],
  differs: [],
  goes: [],
  launches: [],
  named: [],
  texts: [],
  unread: [],
});

const NONE: Effects = newDraft();

/** What the project's own code does that a container starts. It is read, and never run. */
export const effectsOf = (scene: Scene, started: readonly Ran[]): Effects => {
  if (scene.options.context === undefined) return NONE;
  if (scene.stage.os === 'windows') return NONE;
  const entries = started.flatMap((each) => entryOf(scene, each) ?? []);
  const told = new Set<string>();
  const all = [...entries, ...inherited(scene, started)].map((entry) => {
    const found = effectsOfEntry(scene, entry);
    const { run, argv } = entry.started;
    const program = JSON.stringify([lastPart(argv[0] ?? ''), entry.language, entry.roots]);
    // What is not known of a program is no news where it is started with other arguments.
    if (run !== undefined && told.has(program)) return { ...found, unread: [] };
    if (found.unread.length > 0 && entry.inline === undefined) told.add(program);
    return found;
  });
  return {
    writes: distinct(all.flatMap(({ writes }) => writes)),
    listens: distinct(all.flatMap(({ listens }) => listens)),
    processes: distinct(all.flatMap(({ processes }) => processes)),
    rights: distinct(all.flatMap(({ rights }) => rights)),
    differs: distinct(all.flatMap(({ differs }) => differs)),
    goes: [],
    launches: distinct(all.flatMap(({ launches }) => launches)),
    named: distinct(all.flatMap(({ named }) => named)),
    texts: [...new Set(all.flatMap(({ texts }) => texts))],
    unread: [...new Set(all.flatMap(({ unread }) => unread))],
  };
};

/** The command of a base image that serves code of its language. */
const inherited = (scene: Scene, started: readonly Ran[]): readonly Entry[] => {
  const name = lastPart(scene.stage.image?.facts.image ?? '');
  if (started.length > 0 || toolchainNamed(name)?.runs !== 'php') return [];
  const found = servedBy(scene, { name, argv: [name], where: `line ${scene.stage.stage.from.line}` }, 'php');
  return found === undefined ? [] : [found];
};

const distinct = <T extends object>(all: readonly T[]): readonly T[] => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values(),
];

const effectsOfEntry = (scene: Scene, entry: Entry): Effects => {
  const { started } = entry;
  const language = LANGUAGES.find((each) => each === entry.language);
  const named = entry.inline?.path ?? `${shortened(started.argv)} (${started.where})`;
  if (language === undefined)
    return unread(entry.language === undefined ? say.noSource(named) : notCovered(named, entry.language));
  const grammar = lazily(() => scene.options.grammar?.(language));
  const sources = sourcesOf(entry.tree, language, grammar, entry.inline);
  const search = {
    tree: entry.tree,
    sources,
    directories: directoriesOf(scene, entry),
    beside: lazily(() => pythonPackages(entry.tree)),
    packages: lazily(() => javascriptPackages(entry.tree)),
  };
  const files = closureOf(language, entry, sources, search);
  if (files.length === 0) return unread(say.noSource(named));
  const told = files.filter(({ text }) => mayAct(language, text) || settingsIn({ language, text }).length > 0);
  const size = told.reduce((sum, { text }) => sum + text.length, 0);
  if (files.length > MOST_FILES || size > MOST_UNITS) return unread(say.tooMuch(named));
  const deep = told.find(({ text }) => isTooDeep(text));
  if (deep !== undefined) return unread(say.tooDeep(deep.path));
  if (told.length > 0 && grammar() === undefined) return unread(notCovered(named, language));
  const callsTo = callersIn(files);
  const project: Project = {
    language,
    files,
    module: (from, name) => moduleIn(language, search, from, name),
    variable: (name) => lastValue(scene.stage, name),
    directory: started.directory ?? (started.run === undefined ? lastDirectory(scene.stage) : undefined),
    argv: started.argv.map(withHoles),
    callsTo,
    always: alwaysIn(language, files, entry.roots, callsTo),
    siblings: siblingsIn(language, files),
    classNamed: (name) => files.find(({ place }) => lastPart(place).split('.')[0] === name),
  };
  const beside = besideIn(entry.tree, language);
  if (beside !== undefined) return unread(notCovered(named, beside));
  const closed = sources.closed.slice(0, 1).map((path) => say.missing(path, named));
  const first = judged(project, told);
  // Where it goes elsewhere, nobody knows which of its paths begin here, and which there.
  const stays = first.goes.every((path) => path === project.directory);
  const done = stays ? first : judged({ ...project, directory: undefined }, told);
  const set = settingsOf(scene, entry, project);
  const writes = [...done.writes, ...set.writes].map(
    (each): Write => (each.path !== undefined && isMountedFor(started, each.path) ? { ...each, mounted: true } : each),
  );
  return {
    ...done,
    writes,
    listens: [...done.listens, ...set.listens],
    named: namedIn(files, done.writes),
    texts: files.map(({ text }) => text),
    unread: [...closed, ...set.unread],
  };
};

/** What files of settings make a program do, of languages whose frameworks have such. */
const settingsOf = (
  scene: Scene,
  { tree, started, module }: Entry,
  project: Project,
): Pick<Effects, 'writes' | 'listens' | 'unread'> => {
  if (project.language === 'csharp') return settingsEffects(tree, project, projectDirectories(tree, started.argv));
  if (project.language === 'java')
    return javaSettings(tree, layeredTree(scene.stage, scene.options), project, directoriesIn(tree, module));
  return NONE;
};

/** What nothing has filled in, or nobody knows, may be anything. */
const withHoles = (word: string): string => word.replace(/\$(?:\w{1,100}|\{\w{1,100}\})/g, HOLE);

/** Another language of which files are built together with those of this one. */
const besideIn = (tree: Tree, language: Language): string | undefined => {
  for (const path of tree.brought(
    (each) => (language !== 'java' || each.includes('/src/main/')) && languageBeside(language, each) !== undefined,
  ))
    return languageBeside(language, path);
  return undefined;
};

/** The program, and what it is told up to the first word that is no option. */
const shortened = (argv: readonly string[]): string => {
  const operand = argv.findIndex((word, at) => at > 0 && !word.startsWith('-'));
  return argv.slice(0, operand === -1 || operand > MOST_WORDS ? 1 : operand + 1).join(' ');
};

const MOST_WORDS = 3;

const unread = (sentence: string): Effects => ({ ...NONE, unread: [sentence] });

const notCovered = (named: string, language: string): string => say.otherLanguage(named, languageName(language));

const judged = (project: Project, files: readonly File[]): Effects => {
  const draft = newDraft();
  for (const file of files) {
    judge(project, file, draft);
    draft.writes.push(...settingWrites(project, file));
  }
  return draft;
};

/** Directories in which modules are looked for beside the file that names them. */
const directoriesOf = ({ stage }: Scene, { roots }: Entry): readonly string[] => {
  const path = lastValue(stage, 'PYTHONPATH') ?? '';
  const directory = lastDirectory(stage) ?? '/';
  return [...new Set([...roots.map(parentOf), directory, ...path.split(':').filter((each) => each.startsWith('/'))])];
};
