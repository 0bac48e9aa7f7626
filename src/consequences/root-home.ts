import type { Source } from '../dockerfile/model.js';
import type { Argument, CommandLine, RunCommand, Value } from '../image/operations/operation.js';
import type { Step } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { hasRole } from '../knowledge/programs.js';
import { isWithin } from '../text/path.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { rootHome as say } from './sentences.js';
import type { View } from './view.js';

/** /root is closed to everybody else (0700 on Debian and Alpine, 0550 on RHEL): what is in use there will be missing. */
export const rootHomeConsequences = (view: View, who?: Who): readonly Consequence[] => {
  const {
    stage,
    copies,
    dockerfile: { source },
  } = view;
  for (const { triggers, steps, variable } of lineage(stage)) {
    for (const step of [...triggers, ...steps]) {
      const home = variable('HOME', step.index) ?? '/root';
      const used = usedBy(step, copies.get(step.instruction)?.target, home, who?.kind === 'existing');
      if (used === undefined) continue;
      const sentence = say.inRootHome(used.path, step.instruction.line);
      return [consequence('root-home', sentence, placeIn(used, source))];
    }
  }
  return [];
};

/** `ln -s /home/app/.x /root/.x`: root finds there what lies elsewhere, where the user of the image has it. */
const isLinkForRoot = ({ name, args }: RunCommand): boolean => {
  const words = args.filter(({ word: { text } }) => !text.startsWith('-'));
  return name === 'ln' && !words.slice(0, -1).some(isInRoot);
};

/** A path in /root, and where it is written. */
type Used = { readonly path: string; readonly span: Span };

/** Where the path itself is written out; a variable may stand for it. */
const placeIn = ({ path, span: { start, end } }: Used, { text }: Source): Span => {
  const at = text.slice(start, end).lastIndexOf(path);
  return at === -1 ? { start, end } : { start: start + at, end: start + at + path.length };
};

/** `target` is where a COPY puts things, `home` what HOME is; `isThere`: the image has its user. */
const usedBy = (
  { operation, workdir }: Step,
  target: string | undefined,
  home: string,
  isThere: boolean,
): Used | undefined => {
  switch (operation.kind) {
    case 'workdir':
      return workdir !== undefined && isWithin(workdir, '/root')
        ? { path: workdir, span: operation.target.span }
        : undefined;
    case 'env':
      return firstOf(operation.pairs, ({ value, span }) => inText(value, span));
    case 'volume':
      return firstOf(operation.paths, ({ path, span }) => inText(path, span));
    case 'copy':
    case 'add':
      return inText(target, operation.target.span);
    case 'entrypoint':
    case 'cmd':
      return inLine(operation.line);
    case 'run':
      return firstOf(operation.commands(), (run) => (isThere && isLinkForRoot(run) ? undefined : inCommand(run, home)));
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

const inCommand = ({ name, args, outputs, command }: RunCommand, home: string): Used | undefined => {
  const written = outputs.find(({ target }) => isInRoot(target));
  if (written !== undefined) return inArgument(written.target);
  if (hasRole(name, 'tidy')) return undefined;
  const named = args.find((each) => isInRoot(each) && !isCache(each.value ?? ''));
  if (named !== undefined) return inArgument(named);
  return isWithin(home, '/root') && installsInHome(name, args) ? { path: '~/.local', span: command.span } : undefined;
};

const isInRoot = ({ value }: Argument): boolean => value !== undefined && isWithin(value, '/root');

const inArgument = ({ word: { text, span } }: Argument): Used => ({ path: text, span });

/** Installers that write below the HOME of whoever runs them. */
const installsInHome = (name: string, [first, ...others]: readonly Argument[]): boolean => {
  if (first?.value !== 'install') return false;
  return name === 'pipx' || (/^pip[0-9.]*$/.test(name) && others.some(({ value }) => value === '--user'));
};

const isCache = (path: string): boolean =>
  /^\/root\/\.(?:cache|npm|composer|m2|gradle|gnupg|wget-hsts)(?:\/|$)/.test(path);
