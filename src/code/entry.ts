import type { Scene } from '../image/files/context.js';
import type { Tree } from '../image/files/node.js';
import { lastDirectory } from '../image/stage.js';
import type { Started } from '../image/start/chain.js';
import { programOrigin, programPlaces } from '../image/start/origin.js';
import { isShellName } from '../image/start/scripts.js';
import { commandNamed } from '../knowledge/commands.js';
import { frameworksIn } from '../knowledge/frameworks.js';
import { LANGUAGES, type Language } from '../knowledge/languages.js';
import { launched } from '../knowledge/launchers.js';
import { programNamed } from '../knowledge/programs.js';
import { commandFor, toolchainNamed } from '../knowledge/toolchains.js';
import { interpreterOf } from '../shell/wrappers.js';
import { lastPart, normalised } from '../text/path.js';
import { builtFrom } from './built.js';
import { moduleBehind, packagedTree } from './java/packaged.js';
import { contentIn, layeredTree } from './layers.js';
import { ENDS, type Inline, isSource } from './sources.js';

/** A command by its words, and the place that says so. */
export type Ran = Pick<Started, 'name' | 'argv' | 'where' | 'run'> & Partial<Pick<Started, 'directory'>>;

/** Code that a container starts. */
export type Entry = {
  readonly started: Ran;
  /** The language of the code, covered or not; `undefined` where nobody says it. */
  readonly language: string | undefined;
  /** The files among which it lies: those of the image, or of the stage that builds. */
  readonly tree: Tree;
  /** Files, and for Go directories, in which it begins; none: it may be any file of the language. */
  readonly roots: readonly string[];
  /** The directory of the module of Java that makes it, among the files of `tree`. */
  readonly module?: string | undefined;
  /** Code that stands in the arguments, where it begins in that. */
  readonly inline?: Inline;
};

/** The project's own code that a command runs; `undefined` where it runs none. */
export const entryOf = (scene: Scene, started: Ran): Entry | undefined => {
  const { argv, name } = started;
  const runs = toolchainNamed(name)?.runs;
  if (runs === undefined) {
    if (isKnown(argv, name)) return undefined;
    const [command = '', ...words] = commandFor(argv[0] ?? '') ?? [];
    if (command === '') return programOf(scene, started);
    return entryOf(scene, { ...started, name: command, argv: [command, ...words, ...argv.slice(1)] });
  }
  const launch = launched(argv);
  if (launch?.kind === 'inline') return inlineOf(scene, started, runs, launch.at);
  const words = argv.slice(1).filter((word) => word !== '' && !/[$`\s]/.test(word));
  const roots = words.flatMap((word, at) => rootsOf(scene, started, runs, word, at === 0));
  if (roots.length > 0) return { started, language: runs, tree: layeredTree(scene.stage, scene.options), roots };
  const operands = words.filter((word) => !word.startsWith('-'));
  const serves = launch === undefined || argv.includes(OF_PHP);
  if (serves && runs === 'php') return servedBy(scene, started, runs);
  if (!serves && (operands.length === 0 || launch?.kind === 'answers')) return undefined;
  for (const place of operands.flatMap((word) => placesOf(scene, started, runs, word))) {
    const built = builtFrom(scene, place, runs);
    if (built === undefined || (built.language === 'java' && !hasSource(built.tree, built.language))) continue;
    // What a stage builds may have its source at the same place.
    const same = built.tree.content(place)?.from === 'context' ? [place] : built.roots;
    return { started, ...built, roots: same, module: runs === 'java' ? moduleBehind(scene, place) : undefined };
  }
  const packaged = operands.map((word) => packagedTree(scene, word)).find((each) => each !== undefined);
  const tree = packaged ?? layeredTree(scene.stage, scene.options);
  return { started, language: runs, tree, roots: [] };
};

/** Where a stage starts in a directory that nobody knows, nothing that it copies there is found. */
const hasSource = (tree: Tree, language: Language): boolean => {
  const [first] = tree.brought((path) => isSource(language, path));
  return first !== undefined;
};

/** It begins in the directory that the program is started in. */
const inlineOf = (scene: Scene, started: Ran, language: string, at: number): Entry => {
  const { argv, where } = started;
  const place = `${lastDirectory(scene.stage) ?? ''}/${argv[at - 1]}`;
  const inline = { place, path: `${argv.slice(0, at).join(' ')} (${where})`, text: argv[at] ?? '' };
  return { started, language, tree: layeredTree(scene.stage, scene.options), roots: [place], inline };
};

/** What lies in the image is served, whatever names it; nothing where none of the language is there. */
export const servedBy = (scene: Scene, started: Ran, language: 'php'): Entry | undefined => {
  const tree = layeredTree(scene.stage, scene.options);
  for (const path of tree.brought((each) => isSource(language, each))) {
    if (tree.content(path)?.from === 'context') return { started, language, tree, roots: [] };
  }
  return undefined;
};

/** The server of PHP itself is told an address. */
const OF_PHP = '-S';

/** The tables tell of it, and no path says that another is meant. */
const isKnown = (argv: readonly string[], name: string): boolean =>
  argv[0]?.includes('/') !== true &&
  (commandNamed(name) !== undefined ||
    programNamed(name) !== undefined ||
    toolchainNamed(name) !== undefined ||
    frameworksIn(argv).length > 0);

/** A program of the project's own: a script that names its interpreter, or one that is built. */
const programOf = (scene: Scene, started: Ran): Entry | undefined => {
  const [program = ''] = started.argv;
  if (programOrigin(scene, program) !== 'own') return undefined;
  for (const place of programPlaces(scene, program)) {
    const text = contentIn(scene.stage, scene.options, place)?.text;
    const interpreter = text === undefined ? undefined : interpreterOf(text);
    const language = interpreter === undefined ? undefined : toolchainNamed(lastPart(interpreter))?.runs;
    if (language !== undefined)
      return { started, language, tree: layeredTree(scene.stage, scene.options), roots: [place] };
    if (text !== undefined || isShellName(place)) return undefined;
    const built = builtFrom(scene, place, undefined);
    if (built !== undefined) return { started, ...built };
  }
  return { started, language: undefined, tree: layeredTree(scene.stage, scene.options), roots: [] };
};

/** The file of the image that a word means: of those behind the first one only what looks like code. */
const rootsOf = (scene: Scene, started: Ran, language: string, word: string, first: boolean): readonly string[] => {
  const covered = LANGUAGES.find((each) => each === language);
  const found = placesOf(scene, started, language, word).find((place) => {
    if (!first && covered !== undefined && !ENDS[covered].test(place)) return false;
    const from = contentIn(scene.stage, scene.options, place)?.from;
    return from === 'context' || from === 'heredoc';
  });
  if (found !== undefined) return [found];
  return covered === undefined || !ENDS[covered].test(word) ? [] : elsewhere(scene, word);
};

/** A script may have changed the directory: the one file whose path ends so is meant. */
const elsewhere = (scene: Scene, word: string): readonly string[] => {
  const end = `/${word.replace(/^\.\//, '')}`;
  const found = [...scene.tree().brought((path) => path.endsWith(end))];
  return found.length === 1 && scene.tree().content(found[0] ?? '')?.from === 'context' ? found : [];
};

/** `app.py`, `pkg.mod:app`, `dist/main`, `.`: where the file lies that a word names. */
const placesOf = (scene: Scene, started: Ran, language: string, word: string): readonly string[] => {
  const directory = started.directory ?? lastDirectory(scene.stage) ?? '/';
  const here = (path: string): string => normalised(path.startsWith('/') ? path : `${directory}/${path}`);
  if (language === 'python') {
    const module = word.split(':')[0] ?? '';
    // A worker is told a class: `pkg.mod.WorkerSettings`.
    const path = module.replace(/\.[A-Z]\w*$/, '').replaceAll('.', '/');
    const modules = /^[\w.]+$/.test(module) ? [`${path}.py`, `${path}/__main__.py`, `${path}/__init__.py`] : [];
    return [word, ...modules].map(here);
  }
  if (language !== 'javascript') return [here(word)];
  const main = mainOf(contentIn(scene.stage, scene.options, `${here(word)}/package.json`)?.text);
  const inside = [...(main === undefined ? [] : [main, `${main}.js`]), 'index.js', 'index.ts'];
  return [word, `${word}.js`, `${word}.ts`, ...inside.map((name) => `${word}/${name}`)].map(here);
};

/** The file that a package.json says its package is. */
const mainOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : /"main"\s{0,9}:\s{0,9}"([^"\n]{1,200})"/.exec(text)?.[1];
