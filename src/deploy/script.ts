import type { SaidBuild } from '../image/builds.js';
import { tagOf } from '../image/short-name.js';
import { mayDeploy } from '../knowledge/deploy-commands.js';
import { bareName } from '../manifests/join.js';
import { MAX_NAME } from '../manifests/workloads.js';
import { type Command, commandsOfScript, type ShellWord } from '../shell/commands.js';
import { lastPart } from '../text/path.js';
import { lineStarts, positionAt } from '../text/span.js';
import { type Call, stepsOf } from './calls.js';
import { closedBy, mayCloseFiles } from './closed-files.js';
import { buildOfCommand, type CommandBuild, contextsOf, type Known, knownOf, UNKNOWN } from './command.js';
import { type Copy, copyOf, type WrittenCopy, withCopies } from './copies.js';
import { type Deployed, deployedBy } from './deploy-command.js';
import { type Bases, type Ground, HERE, moved, TOP } from './places.js';
import { type CommandRun, runOfCommand } from './run-command.js';
import { containerCommandOf, type ServiceCommand, serviceCommandOf } from './service-command.js';
import { type Sheet, takeRuns } from './sheet.js';
import { tagsOfCommand } from './tags.js';
import { newScope, type Scope, type Variables } from './variables.js';

/** A script in a file of the repository, and what is known where it runs. */
export type Script = {
  /** The file, which takes in how images are started. */
  readonly sheet: Sheet;
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly line: number;
  /** Directories in which it may run. */
  readonly bases: Bases;
  readonly variables: Variables;
  /** What an image is called whose command has no tag. */
  readonly name: string;
  /** Dockerfiles that others before it have copied; it adds its own. */
  readonly copies?: Copy[];
};

/** So much of a script is read, and so many builds are taken from it. */
const MOST_TEXT = 200_000;
const MOST_BUILDS = 100;

/** Only what says one of these can build or run anything. */
export const MAY_BUILD =
  /\bbud\b|build|kaniko|(?:docker|podman) (?:container )?(?:exec|run)|(?:docker|podman) (?:image )?tag|[ -]compose\b/;

/** The builds that the commands of a script do, wherever they stand in it. */
export const buildsOfScript = (script: Script): readonly SaidBuild[] => {
  const { sheet } = script;
  const mayMatter =
    MAY_BUILD.test(script.text) || script.copies !== undefined || mayDeploy(script.text) || mayCloseFiles(script.text);
  if (!mayMatter || sheet.left.text <= 0) return [];
  const text = withMarks(script.text.slice(0, MOST_TEXT));
  sheet.left.text -= text.length;
  const commands = commandsOfScript({ text, pieces: [{ at: 0, start: 0, length: text.length }] });
  const starts = lineStarts(text);
  const variables = newScope(script.variables);
  const shell: Shell = {
    ...{ script, starts, variables, mayBeSet: false, directories: new Map() },
    ...{ calls: new Map(), given: NOBODY, copies: script.copies ?? [] },
  };
  const found: SaidBuild[] = [];
  for (const { command, call } of stepsOf(commands)) {
    enter(shell, call);
    follow(shell, command);
    const words = command.words.flatMap((word) => wordsOf(shell, word));
    const copied = shell.copies.length < MOST_COPIES ? copyOf(words) : undefined;
    if (copied !== undefined) shell.copies.push(...placed(shell, command, copied));
    if (sheet.tags.length < MOST_TAGS) sheet.tags.push(...tagsOfCommand(words));
    if (sheet.closed.length < MOST_CLOSED) sheet.closed.push(...closedIn(shell, command, words));
    const service = serviceCommandOf(words) ?? containerCommandOf(words);
    if (service !== undefined) takeService(shell, command, service);
    const deployed = deployedBy(words);
    const build = buildOfCommand(
      deployed === undefined || deployed.image !== undefined
        ? words
        : ['docker', 'build', '-t', calledBy(deployed), deployed.directory],
    );
    const runs = build === undefined ? runsOf(words) : [];
    if ((build === undefined && runs.length === 0 && deployed === undefined) || found.length >= MOST_BUILDS) continue;
    const line = script.line + positionAt(starts, command.span.start).line - 1;
    if (build !== undefined) {
      const { bases, guessed } = directoryOf(shell, command);
      const said = saidBy(guessed ? elsewhere(build) : build, placeOf(script), bases, line);
      found.push(...said.map((each) => withCopies(each, shell.copies)));
    }
    for (const run of runs) takeRun(sheet, run, line);
    if (deployed !== undefined) {
      const { image = calledBy(deployed), facts } = deployed;
      takeRun(sheet, { image, tag: tagOf(image), facts }, line);
    }
  }
  return found;
};

/** No image can be called so. */
const calledBy = ({ client }: Deployed): string => `what ${client} starts`;

/** Takes in that a command starts something for a service, in the directories where it may stand. */
const takeService = (shell: Shell, command: Command, { files, ...said }: ServiceCommand): void => {
  const { sheet, line } = shell.script;
  const { line: at } = positionAt(shell.starts, command.span.start);
  const places = directoryOf(shell, command).bases.map((directory) => ({
    directory,
    files: files.flatMap((file) => moved([directory], file, sheet.ground)),
  }));
  if (sheet.services.length < MOST_SERVICES)
    sheet.services.push({ ...said, places, file: sheet.path, line: line + at - 1 });
};

const closedIn = (shell: Shell, command: Command, words: readonly string[]): readonly string[] =>
  closedBy(words).flatMap((path) =>
    path.startsWith('/') ? [path] : moved(directoryOf(shell, command).bases, path, shell.script.sheet.ground),
  );

const MOST_CLOSED = 200;
const MOST_SERVICES = 200;
const MOST_COPIES = 20;
const MOST_TAGS = 100;

/** What a command starts, or what it has another machine start, where an image of this repository may run. */
const runsOf = (words: readonly string[]): readonly CommandRun[] => {
  const own = runOfCommand(words);
  if (own !== undefined) return [own];
  if (!words.slice(0, MOST_BEFORE).some((word) => lastPart(word) === 'ssh')) return [];
  const text = words.find((word) => MAY_RUN.test(word)) ?? '';
  return commandsOfScript({ text, pieces: [{ at: 0, start: 0, length: text.length }] }).flatMap((command) => {
    const run = runOfCommand(command.words.map((word) => word.text));
    return run === undefined ? [] : [run];
  });
};

/** `sshpass -p x ssh`: so many words stand in front of it. */
const MOST_BEFORE = 8;
const MAY_RUN = /(?:docker|podman) (?:container )?run/;

/** A copy in the directories where it may be made. */
const placed = (shell: Shell, command: Command, { from, to }: WrittenCopy): readonly Copy[] => {
  const { ground } = shell.script.sheet;
  return directoryOf(shell, command).bases.flatMap((base) => {
    const [[source], [target]] = [moved([base], from, ground), moved([base], to, ground)];
    return source === undefined || target === undefined ? [] : [{ from: source, to: target }];
  });
};

/** The words of a call without the name. */
type Given = { readonly call: Call | undefined; readonly values: readonly Known[] };

const NOBODY: Given = { call: undefined, values: [] };

/** Goes into the body of a function, with what its call passes as that is known there, or back out of it. */
const enter = (shell: Shell, call: Call | undefined): void => {
  if (shell.given.call === call) return;
  const before = call === undefined ? NOBODY : shell.calls.get(call);
  if (call !== undefined && before === undefined) {
    const values = call.words.slice(1).flatMap((word) => wordsOf(shell, word));
    for (const scope of call.scopes) shell.directories.delete(scope);
    give(shell, { call, values });
  } else give(shell, before ?? NOBODY);
};

const give = (shell: Shell, given: Given): void => {
  shell.given = given;
  if (given.call !== undefined) shell.calls.set(given.call, given);
  for (let at = 1; at < 10; at += 1) {
    shell.variables.set(`${at}`, given.values[at - 1]);
  }
};

/** What is passed in a directory that nobody knows may be for another Dockerfile. */
const elsewhere = (build: CommandBuild): CommandBuild => ({
  ...build,
  ...contextsOf((build.contexts ?? []).map(({ name }) => [name, null])),
  args: {},
  open: true,
});

const placeOf = ({ sheet, name }: Script): SaidFrom => ({ file: sheet.path, ground: sheet.ground, name });

/** Takes in that a command starts an image. */
export const takeRun = (sheet: Sheet, { image, tag, facts, named }: CommandRun, line: number): void => {
  const { path: file } = sheet;
  const service = bareName(image);
  if (named !== undefined && sheet.containers.length < MOST_SERVICES) {
    const made = { dockerfile: undefined, target: undefined, image: { image: service, tag } };
    sheet.containers.push({ file, name: '', container: named.name, own: named.own, ...made });
  }
  const runs = facts.map((fact) => {
    const what = fact.what.replaceAll(HERE, '.').replaceAll(TOP, '.');
    return { image: service, tag, fact: { ...fact, what, file, line, service, target: undefined } };
  });
  takeRuns(sheet, runs);
};

/** The file that says a build, and what it calls the image. */
type SaidFrom = { readonly file: string; readonly ground: Ground; readonly name: string };

/** A build in a directory, as all that is read says it; nothing where its Dockerfile is not known. */
export const saidBy = (
  { context, file, containerfile, ...said }: CommandBuild,
  script: SaidFrom,
  bases: Bases,
  line: number,
): readonly SaidBuild[] => {
  if (file === null || file === '-' || (file === undefined && context === null)) return [];
  const own = containerfile ? ['Containerfile', 'Dockerfile'] : ['Dockerfile'];
  const inContext = (names: readonly string[]) => names.map((each) => (context === null ? each : `${context}/${each}`));
  const isBeside =
    file !== undefined &&
    context !== null &&
    !file.startsWith('/') &&
    !file.startsWith(`${context.replace(/\/$/, '')}/`);
  const dockerfiles = file === undefined ? inContext(own) : [file, ...(isBeside ? inContext([file]) : [])];
  const places = [...new Set(bases)].flatMap((base) => {
    const directory = context === null ? null : (moved([base], context, script.ground)[0] ?? null);
    return dockerfiles.flatMap((each) =>
      moved([base], each, script.ground).map((dockerfile) => [dockerfile, { dockerfile, context: directory }] as const),
    );
  });
  const known = new Map(places.reverse());
  if (known.size === 0) return [];
  const name = (said.name === '' ? script.name : said.name).slice(0, MAX_NAME);
  const image = (said.image ?? said.name).slice(0, MAX_NAME);
  return [
    {
      ...said,
      ...(image === name ? {} : { image }),
      args: shortArgs(said.args),
      file: script.file,
      line,
      name,
      places: [...known.values()].reverse(),
    },
  ];
};

/** Of longer values nothing is known. */
const shortArgs = (args: CommandBuild['args']): CommandBuild['args'] =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, (value ?? '').length > LONGEST ? null : value] as const),
  );

type Shell = {
  readonly script: Script;
  /** Where its lines begin. */
  readonly starts: readonly number[];
  readonly variables: Scope;
  /** Other files were read, which may set any of them. */
  mayBeSet: boolean;
  /** Where each process is after its `cd`; others are where their parent is. */
  readonly directories: Map<Command['scope'], Where>;
  /** What the calls of functions pass, and the one in which the script is. */
  readonly calls: Map<Call, Given>;
  given: Given;
  readonly copies: Copy[];
};

/** `guessed`: somebody goes where nobody knows, which most likely is where his files are. */
type Where = { readonly bases: Bases; readonly guessed: boolean; readonly before?: Where };

const directoryOf = ({ script, directories }: Shell, { scope }: Command): Where => {
  for (let at: Command['scope'] | undefined = scope; at !== undefined; at = at.parent) {
    const found = directories.get(at);
    if (found !== undefined) return found;
  }
  return { bases: script.bases, guessed: false };
};

/** Takes in what a command changes for those behind it: variables and the directory. */
const follow = (shell: Shell, command: Command): void => {
  const { words, assignments } = command;
  const certain = isCertain(shell, command);
  const [name] = words;
  if (name?.text === 'shift') {
    const { call, values } = shell.given;
    give(shell, { call, values: values.slice(Number(words[1]?.text ?? 1) || 1) });
  }
  if (words.length === 0)
    for (const each of assignments)
      set(shell, each.name, each.value === undefined ? null : valueOf(shell, each.value), certain);
  if (name !== undefined && DECLARING.has(name.text)) {
    for (const word of words.slice(1)) {
      const [, left, right] = /^([A-Za-z_]\w*)=(.*)$/s.exec(word.text) ?? [];
      if (left !== undefined && right !== undefined)
        set(shell, left, expanded(shell.variables, right, !shell.mayBeSet), certain);
    }
  }
  if (name !== undefined && CHANGING.has(name.text))
    for (const { text } of words.slice(1)) if (shell.variables.get(text) !== undefined) shell.variables.set(text, null);
  if (name !== undefined && READING.has(name.text)) {
    shell.variables.clear();
    shell.mayBeSet = true;
  }
  if (name !== undefined && GOING.has(name.text)) shell.directories.set(command.scope, gone(shell, command));
};

/** A function that is called runs what nothing in it decides on. */
const isCertain = ({ given }: Shell, { certain, guard, when }: Command): boolean =>
  certain || (given.call !== undefined && guard === undefined && when === undefined);

/** Where a process is after `cd`, `pushd` or `popd`. */
const gone = (shell: Shell, command: Command): Where => {
  const [name, word] = command.words;
  const here = directoryOf(shell, command);
  const to = word === undefined ? null : knownOf(valueOf(shell, word));
  if (name?.text === 'popd') return here.before ?? { ...here, guessed: true };
  if (to === '-') return { ...(here.before ?? { ...here, guessed: true }), before: here };
  if (to === null) return { ...here, guessed: true, before: here };
  const isAnchored = to.startsWith(TOP) || to.startsWith(HERE);
  const bases = moved(here.bases, to, shell.script.sheet.ground);
  return { bases, guessed: here.guessed && !isAnchored, before: here };
};

const GOING = new Set(['cd', 'pushd', 'popd']);

/** These run what stands elsewhere in the same shell. */
const READING = new Set(['source', '.', 'eval']);

const DECLARING = new Set(['export', 'local', 'readonly', 'declare', 'typeset']);

/** These give the variables that they name other values, or none. */
const CHANGING = new Set(['read', 'unset', 'getopts', 'mapfile', 'readarray', 'printf']);

/** Of several values that a script may give, none is known. */
const set = ({ variables, mayBeSet }: Shell, name: string, value: Known, certain: boolean): void => {
  const before = variables.get(name);
  const isNew = before === undefined && !mayBeSet;
  variables.set(name, certain || isNew || before === value ? value : null);
};

/** `UNKNOWN` stands for what is not known of it. */
const valueOf = ({ variables, mayBeSet }: Shell, word: ShellWord): string =>
  word.literal ? word.text : expanded(variables, word.text, !mayBeSet);

/** What is not in quotes becomes as many words as its value has, or none. */
const wordsOf = (shell: Shell, word: ShellWord): readonly string[] => {
  if (ALL_GIVEN.test(word.text) && shell.given.call !== undefined)
    return shell.given.values.map((each) => each ?? UNKNOWN);
  const value = valueOf(shell, word);
  return word.literal || /["']/.test(word.raw) ? [value] : value.split(/\s+/).filter((each) => each !== '');
};

const ALL_GIVEN = /^\$(?:[@*]|\{[@*]\})$/;

const LONGEST = 4_000;

/**
 * A text with its variables put in; `UNKNOWN` where that is too long, as values may be put together again and again.
 * `defaults`: what has no value is not set.
 */
export const expanded = (variables: Variables, text: string, defaults = true): string => {
  if (text.length > LONGEST) return UNKNOWN;
  let left = LONGEST;
  const value = text.replace(VARIABLE, (_, braced?: string, fallback?: string, plain?: string) => {
    const name = braced ?? plain;
    const known = name === undefined ? undefined : variables.get(name);
    const found = (defaults && known === undefined && fallback?.includes('$') === false ? fallback : known) ?? UNKNOWN;
    left -= found.length;
    return left < 0 ? '' : found;
  });
  return left < 0 ? UNKNOWN : value;
};

/** A variable, with what counts where it is not set; anything else that a shell works out. */
const VARIABLE = /\$\{(\d|[A-Za-z_]\w{0,200})(?::?-([^{}]{0,500}))?\}|\$(\d|[A-Za-z_]\w{0,200})|\$(?=[^\s"'$])|`/g;

/** What people write for the directory of the script, the current one, and the top of the repository. */
const withMarks = (text: string): string =>
  text
    .replace(/\$\((?:readlink -f|realpath) (?:-- )?"?(\$(?:0|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\}|\{0\}))"?\)/g, '$1')
    .replace(/\$\(cd "?\$\((dirname [^()\n]{1,60})\)("?[^()\n]{0,60})"? ?(?:&&|;) ?pwd[^()\n]{0,20}\)/g, marked)
    .replace(
      /\$\(dirname (?:-- )?"?\$(?:0|BASH_SOURCE|\{BASH_SOURCE(?:\[0\])?\}|\{0\})"?\)|`dirname "?\$0"?`|\$\{0%\/\*\}/g,
      HERE,
    )
    .replace(
      /\$\(git rev-parse --show-toplevel\)|`git rev-parse --show-toplevel`|\$\{?GITHUB_WORKSPACE\b\}?|\$\{?CI_PROJECT_DIR\b\}?/g,
      TOP,
    )
    .replace(/\$\(pwd\)|`pwd`|\$PWD\b|\$\{PWD\}/g, '.')
    .replace(/\$\((?:readlink -f|realpath) (?:-- )?"?([^()\n"]{1,200})"?\)/g, '$1');

/** `$(cd "$(dirname "$0")/.." && pwd)`: the directory, with what is gone up. */
const marked = (_: string, __: string, rest: string): string => HERE + rest.replaceAll('"', '').trimEnd();
