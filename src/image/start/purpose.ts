import { type Framework, frameworksIn, writesHere } from '../../knowledge/frameworks.js';
import { launched } from '../../knowledge/launchers.js';
import { hasRole, printsOnly, programNamed, type Role } from '../../knowledge/programs.js';
import { runnerNamed, toldBy } from '../../knowledge/runners.js';
import { commandBehind } from '../../knowledge/wrappers.js';
import { lastPart } from '../../text/path.js';
import type { Span } from '../../text/span.js';
import type { StageUser } from '../stage.js';
import { isInlineScript, type Ruling, startOf, textsOf } from './start.js';

/**
 * What an image is for, by what it starts. `base`: nothing, so images are made from it, or jobs run in it. `shell`: a
 * shell, an interpreter, or something that only waits, for people and jobs that work in it. `tool`: a program that prints its help or
 * version, and does its work with other arguments.
 */
export type Purpose = 'program' | 'base' | 'shell' | 'tool';

/** The purpose, and the line and program that say so. */
export type Told = { readonly purpose: Purpose; readonly name: string; readonly line: number | undefined };

/** `undefined`: a base image that is not known may start anything. */
export const purposeOf = (stage: StageUser): Told | undefined => {
  const { entrypoint, command } = startOf(stage);
  const first = [entrypoint, command].find((each) => each !== undefined && wordsOf(each).length > 0);
  if (first !== undefined) {
    const words =
      first === entrypoint && command !== undefined ? [...wordsOf(first), ...wordsOf(command)] : wordsOf(first);
    return { ...purposeIn(words), line: (command ?? first).instruction.line };
  }
  const { image, base } = stage;
  if (image === undefined && base !== 'scratch') return undefined;
  return { purpose: image?.facts.startsService === true ? 'program' : 'base', name: '', line: undefined };
};

/** One command alone, in whatever form; several are a program, unless all of them only print. */
const wordsOf = ({ line }: Ruling): readonly string[] => {
  if (line.form === 'exec' && !isInlineScript(textsOf(line))) return textsOf(line);
  const all = line.commands();
  const printing = all.filter(({ words }) => onlyPrints(words.map(({ text }) => text)));
  // What only works out a word of a text that is printed starts nothing: `echo "$(date)"`.
  const outer = all.filter((each) => !printing.some(({ span }) => span !== each.span && isInside(each.span, span)));
  const commands = outer.map(({ words }) => words.map(({ text }) => text));
  const [first = []] = commands;
  return commands.length < 2 || commands.every(onlyPrints) ? first : ['&&'];
};

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

const onlyPrints = ([path = '']: readonly string[]): boolean => hasRole(lastPart(path), 'printer');

const purposeIn = (words: readonly string[]): Pick<Told, 'purpose' | 'name'> => {
  const argv = behindAll(words);
  const [path = '', ...args] = argv;
  const name = lastPart(path);
  if (onlyPrints(argv) && args.length > 0) return { purpose: 'tool', name };
  if (hasRole(name, 'shell'))
    return { purpose: args.every((arg) => OF_A_PROMPT.test(arg)) ? 'shell' : 'program', name };
  if (hasRole(name, 'ender')) return { purpose: 'base', name };
  if (hasRole(name, 'idle') && args.some((arg) => FOREVER.test(arg))) return { purpose: 'shell', name };
  if (name === 'tail' && args.at(-1) === '/dev/null') return { purpose: 'shell', name };
  // Told nothing to run, an interpreter asks whoever sits there: `python -u`, `node -i`.
  if (launched(argv)?.kind === 'input') return { purpose: 'shell', name };
  // `python tool.py --help`: what stands behind the code is said to it.
  const code = launched(argv);
  const told = code?.kind === 'code' ? args.slice(args.indexOf(code.text) + 1) : args;
  const answers = told.length > 0 && told.every((arg) => ANSWERS.has(arg) || printsOnly(name, arg));
  const tool = answers && code?.kind === 'code' ? lastPart(code.text) : name;
  return answers || isToolAlone(argv) ? { purpose: 'tool', name: tool } : { purpose: 'program', name };
};

/** Letters of a shell that asks, and `--login`, `--norc`. */
const OF_A_PROMPT = /^(?:-[^cs-]*|--[a-z]+)$/;

/** `ENTRYPOINT ["kubectl"]`: alone it says what can be asked of it; the work comes with arguments. */
const isToolAlone = (argv: readonly string[]): boolean => {
  const [path = ''] = argv;
  const name = lastPart(path);
  if (argv.length !== 1 || NEVER_TOOLS.some((role) => hasRole(name, role))) return false;
  // Without arguments they say what they can do; with some of them they need root.
  const isOpen = (programNamed(name)?.rootWith.length ?? 0) > 0;
  return (
    isOpen ||
    TOOLS.some((role) => hasRole(name, role)) ||
    frameworksIn(argv).some(({ framework }) => isClient(framework))
  );
};

/** It keeps settings in HOME, and writes nowhere else. */
const isClient = (framework: Framework): boolean => framework.home && !writesHere(framework);

const TOOLS: readonly Role[] = ['client', 'plain', 'builder'];

/** `true` ends, `sleep` waits, `make` and `yarn` have work without arguments. */
const NEVER_TOOLS: readonly Role[] = ['idle', 'runner', 'script-runner', 'launcher'];

/** The command behind wrappers, and behind programs that run others. */
const behindAll = (words: readonly string[]): readonly string[] => {
  let argv = words;
  for (let depth = 0; depth < MOST_WRAPPERS; depth += 1) {
    const row = runnerNamed(lastPart(argv[0] ?? ''));
    const told = row === undefined ? undefined : toldBy(argv, row);
    const applet = hasRole(lastPart(argv[0] ?? ''), 'multi-call') && argv.length > 1 ? 1 : undefined;
    const at = commandBehind(argv) ?? applet ?? (told?.kind === 'command' ? told.from : undefined);
    if (at === undefined) break;
    argv = argv.slice(at);
  }
  return argv;
};

/** Programs that run each other stand so deep at the most. */
const MOST_WRAPPERS = 8;

/** So long nobody waits for anything but people and jobs. */
const FOREVER = /^(?:inf(?:inity)?|0*[1-9]\d*[dh]|0*[6-9]\dm|0*[1-9]\d{2,}m|0*[1-9]\d{3,}s?)$/;

const ANSWERS: ReadonlySet<string> = new Set(['--help', '-h', 'help', '--version', '-V', 'version']);
