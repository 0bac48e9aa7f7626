import type { Source } from '../dockerfile/model.js';
import type { Argument, CommandLine, RunCommand, Value } from '../image/operations/operation.js';
import { lastDirectory, type StageUser, type Step } from '../image/stage.js';
import { programPlaces } from '../image/start/origin.js';
import { lineage } from '../image/start/start.js';
import { buildToolsNamed } from '../knowledge/build-tools.js';
import { hasRole } from '../knowledge/programs.js';
import { isShell } from '../shell/wrappers.js';
import { remembered } from '../text/memory.js';
import { isWithin } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { isInRoot, isToldAtStart, leadsToRoot, usesRootHome } from './root-left.js';
import { rootHome as say } from './sentences.js';
import type { View } from './view.js';

/** /root is closed to everybody else (0700 on Debian and Alpine, 0550 on RHEL): what is in use there will be missing. */
export const rootHomeConsequences = (view: View, who?: Who): readonly Consequence[] => {
  const {
    stage,
    copies,
    dockerfile: { source },
  } = view;
  const isThere = who?.kind === 'existing';
  const all = lineage(stage).flatMap(({ triggers, steps, variable }) =>
    [...triggers, ...steps].map((step) => ({ step, home: variable('HOME', step.index) })),
  );
  const lastUse = isThere ? all.findLastIndex(({ step }) => usesRootHome(step)) : -1;
  for (const [at, { step, home }] of all.entries()) {
    const target = at < lastUse ? undefined : copies.get(step.instruction)?.target;
    const isRead = (name: string | undefined) => name !== undefined && isReadAtStart(view, name);
    const here = { stage, step, target, home: home === undefined ? '/root' : (home ?? ''), isThere, isRead };
    const used = usedBy(here);
    if (used === undefined) continue;
    const sentence = say.inRootHome(used.path, step.instruction.line);
    return [consequence('root-home', sentence, placeIn(used, source))];
  }
  return [];
};

/** A path in /root, and where it is written. */
type Used = { readonly path: string; readonly span: Span };

/** Where the path itself is written out; a variable may stand for it. */
const placeIn = ({ path, span: { start, end } }: Used, { text }: Source): Span => {
  const at = text.slice(start, end).lastIndexOf(path);
  return at === -1 ? { start, end } : { start: start + at, end: start + at + path.length };
};

/**
 * Everything reads HOME, and PATH is for what starts. Other variables are read by what names them: the start, its
 * scripts and its code, or a tool of theirs. Of what nobody has read we do not say that it reads any.
 */
const isReadAtStart = (view: View, name: string): boolean =>
  name === 'PATH' ? isFoundInRoot(view) : name === 'HOME' || namedAtStart(view).has(name);

const namedAtStart = remembered(({ start, scripts, started, effects }: View): ReadonlySet<string> => {
  const lines = [start.entrypoint, start.command].flatMap((each) => (each === undefined ? [] : [each.line]));
  const texts = [
    ...lines.flatMap(({ script, argv }) => [script, ...argv.map(({ written }) => written)]),
    ...scripts.map(({ text = '' }) => text),
    ...effects().texts,
  ];
  const found = new Set(started.flatMap(({ name }) => buildToolsNamed(name).flatMap(({ variables }) => variables)));
  for (const text of texts) for (const word of text.split(/\W+/)) found.add(word);
  return found;
});

/** What starts lies where PATH leads into root's home, and nowhere else that is known: PATH may serve the build alone. */
const isFoundInRoot = remembered((view: View): boolean =>
  view.started.some(({ argv: [name = ''] }) => {
    const { at } = view.tree();
    const places = programPlaces(view, name);
    const inRoot = places.filter((each) => isWithin(each, '/root'));
    if (places.some((each) => !isWithin(each, '/root') && typeof at(each) === 'object')) return false;
    if (inRoot.some((each) => typeof at(each) === 'object')) return true;
    return inRoot.some((each) => at(each) === 'unknown' && (isInstalled(view, name) || isNamed(view, each)));
  }),
);

/** A command of the build names the place, as `cp` does what it makes. */
const isNamed = ({ builds }: View, place: string): boolean =>
  builds.some(({ args }) => args.some(({ value }) => value === place));

/** `curl https://x.example/install | sh`: what root loads from an address with the name of a program puts it into root's home. */
const isInstalled = ({ builds }: View, name: string): boolean =>
  builds.some((shell, at) => {
    const { line, command, args, stage, index } = shell;
    const before = builds[at - 1];
    if (before?.line !== line || !isShell(shell.name) || command.assignments.length > 0 || args.length > 0)
      return false;
    return stage.steps[index]?.as.verdict === 'root' && before.args.some((each) => isAddressOf(each, name));
  });

const isAddressOf = ({ value = '' }: Argument, name: string): boolean =>
  value.includes('://') && value.split(/[^\w-]/).includes(name);

/** `target` is where a COPY puts things, `home` what HOME is; `isThere`: the image has its user; `isRead`: a variable is. */
type Here = {
  readonly stage: StageUser;
  readonly step: Step;
  readonly target: string | undefined;
  readonly home: string;
  readonly isThere: boolean;
  readonly isRead: (variable: string | undefined) => boolean;
};

const usedBy = ({ stage, step, target, home, isThere, isRead }: Here): Used | undefined => {
  const { operation, workdir } = step;
  switch (operation.kind) {
    case 'workdir':
      return workdir !== undefined && isWithin(workdir, '/root') && !(isThere && lastDirectory(stage) !== workdir)
        ? { path: workdir, span: operation.target.span }
        : undefined;
    case 'env':
      return firstOf(operation.pairs, ({ name, value, span }) => {
        const used = inText(value, span);
        const counts = used !== undefined && (!isThere || (isToldAtStart(stage, name, value) && isRead(name)));
        return counts ? used : undefined;
      });
    case 'volume':
      return firstOf(operation.paths, ({ path, span }) => inText(path, span));
    case 'copy':
    case 'add':
      return inText(target, operation.target.span);
    case 'entrypoint':
    case 'cmd':
      return inLine(operation.line);
    case 'run':
      return firstOf(operation.commands(), (run) => inCommand(run, isThere) ?? inHome(run, step, home));
    default:
      return undefined;
  }
};

const firstOf = <T>(all: readonly T[], look: (each: T) => Used | undefined): Used | undefined => {
  for (const each of all) {
    const used = look(each);
    if (used !== undefined) return used;
  }
  return undefined;
};

const inText = (text: string | undefined | null, span: Span): Used | undefined => {
  const path = ROOT_PATH.exec(text ?? '')?.[1];
  return path === undefined ? undefined : { path, span };
};

const ROOT_PATH = /(?:^|[\s"'=:,[])(\/root(?:\/[^\s"',:\]]*)?)(?=$|[\s"',:\]])/;

/** What is started knows its HOME, which is another one then: only what is written out counts. */
const inLine = ({ form, argv, script, span }: CommandLine): Used | undefined =>
  form === 'exec' ? firstOf(argv, (value: Value) => inText(value.text, value.span)) : inText(script, span);

const inCommand = (run: RunCommand, isThere: boolean): Used | undefined => {
  const { name, args, outputs } = run;
  if (isThere) {
    const led = leadsToRoot(run);
    return led && inArgument(led);
  }
  const written = outputs.find(({ target }) => isInRoot(target));
  if (written !== undefined) return inArgument(written.target);
  if (hasRole(name, 'tidy')) return undefined;
  const named = args.find((each) => isInRoot(each) && !isCache(each.value ?? ''));
  return named && inArgument(named);
};

/** Below another user it is the home of that one. */
const inHome = ({ name, args, command }: RunCommand, { as }: Step, home: string): Used | undefined =>
  isWithin(home, '/root') && (as.uid === 0 || as.user === undefined || as.user === '') && installsInHome(name, args)
    ? { path: '~/.local', span: command.span }
    : undefined;

const inArgument = ({ word: { text, span } }: Argument): Used => ({ path: text, span });

/** Installers that write below the HOME of whoever runs them. */
const installsInHome = (name: string, [first, ...others]: readonly Argument[]): boolean => {
  if (first?.value !== 'install') return false;
  return name === 'pipx' || (/^pip[0-9.]*$/.test(name) && others.some(({ value }) => value === '--user'));
};

const isCache = (path: string): boolean =>
  /^\/root\/\.(?:cache|npm|composer|m2|gradle|gnupg|wget-hsts)(?:\/|$)/.test(path);
