import type { Argument, RunCommand } from '../../image/operations/operation.js';
import { hasRole } from '../../knowledge/programs.js';

/** Whom a line of sudo's lets in: a user, `%group`, `#uid`, `ALL`; `undefined` where that was not read. */
export type Admitted = string | undefined;

/** `commands`: the programs that a line names by their paths, where it lets nobody run anything else. */
export type Grant = { readonly admitted: Admitted; readonly commands: readonly Granted[] | undefined };

/** `fixed`: its arguments stand in the line, without a `*`; a program without any takes all that it is given. */
export type Granted = { readonly path: string; readonly fixed: boolean };

/** Whom the lines let in without a password that commands of a script write into a file of sudo's that stays. */
export const admittedIn = (
  commands: readonly RunCommand[],
  stays: (path: string) => boolean = () => true,
): readonly Grant[] =>
  commands.flatMap((run, index) => {
    const goes = (each: RunCommand) => goesToSudoers(each, stays);
    if (run.name === 'sed' || run.name === 'perl') {
      return scriptsOf(run).some(isGranting) && goes(run) ? [{ admitted: undefined, commands: undefined }] : [];
    }
    if (!hasRole(run.name, 'printer')) return [];
    const admitted = admittedBy(printedBy(run));
    const next = commands[index + 1];
    const piped = next?.command.before === '|' && (next.name === 'visudo' || goes(next));
    return admitted.length > 0 && (piped || goes(run)) ? admitted : [];
  });

/** Whom lines that are no comments let become root without a password. */
export const admittedBy = (text: string): readonly Grant[] =>
  text
    .split(/\n|\\n/)
    .filter((line) => /\bNOPASSWD\b/.test(line) && !/^\s*#(?!\d)/.test(line) && !isForOthers(line))
    .flatMap((line) => admittedOf(line).map((admitted) => ({ admitted, commands: commandsIn(line) })));

/** `app ALL=(ALL) NOPASSWD: ALL`, `a, b ALL=…`. An alias, and what printf or a variable fills in, is not read. */
const admittedOf = (line: string): readonly Admitted[] => {
  const [beforeCommands = ''] = line.split('=', 1);
  const words = beforeCommands.split(/\s|\\t/).filter((word) => word !== '');
  // The last word is the host.
  const names = words.slice(0, -1).join('').split(',');
  return names.map((name) => (IS_READ.test(name) ? name : undefined));
};

/**
 * What needs no password; `undefined` where that is all, a directory, or something that is not read. A tag holds until
 * another one stands in its list, and each host has a list of its own: `a ALL=NOPASSWD: /x : ALL=NOPASSWD: ALL`.
 */
const commandsIn = (line: string): readonly Granted[] | undefined => {
  const lists = line.slice(line.indexOf('=') + 1).replace(/\([^()]*\)/g, ' ');
  const commands = lists.split(OF_ANOTHER_HOST).flatMap((list) => {
    let isFree = false;
    return list.split(',').flatMap((each) => {
      const [, no, told = each] = /\b(NO)?PASSWD\s*:(.*)$/.exec(each) ?? [];
      isFree = told === each ? isFree : no !== undefined;
      const [path = '', ...args] = told.trim().split(/\s+/);
      return isFree ? [{ path, fixed: args.length > 0 && !args.some((arg) => /[*?[]/.test(arg)) }] : [];
    });
  });
  return commands.length > 0 && commands.every(({ path }) => IS_PROGRAM.test(path)) ? commands : undefined;
};

const OF_ANOTHER_HOST = /:\s*[^\s:=,()]+\s*=/;

const IS_PROGRAM = /^\/[\w.+/-]*[\w+]$/;

const IS_READ = /^(?:ALL|%?[a-z_][\w.-]*|%?#\d+)$/;

/** `(postgres) NOPASSWD`: the users that it lets somebody become are named, and root is none of them. */
const isForOthers = (line: string): boolean => {
  const lists = Array.from(line.matchAll(/\(([^()\\:]*)[^()]*\)\s*NOPASSWD/g), ([, users = '']) => users);
  return lists.length > 0 && lists.every(isWithoutRoot);
};

const isWithoutRoot = (users: string): boolean =>
  users.split(',').every((user) => /^[a-z_]/.test(user.trim()) && user.trim() !== 'root');

/** /etc/sudoers, what is in /etc/sudoers.d, and what is on its way there. */
export const isSudoers = (path: string): boolean => path.includes('sudoers');

/** As written where a value is not known: the word is in it all the same. */
const printedBy = ({ name, args, input, command }: RunCommand): string =>
  [
    ...(name === 'echo'
      ? [args.map(textOf).filter(isNoOption).join(' ')]
      : args.map((each, at) => (name === 'printf' && at === 0 ? formatted(textOf(each)) : textOf(each)))),
    input?.text ?? '',
    ...command.redirects.flatMap(({ op, body, target }) => body?.text ?? (op === '<<<' ? target.text : [])),
  ].join('\n');

/** `printf %s`: what stands there is a variable's, or one that nobody reads. */
const formatted = (text: string): string => text.replace(/%(.)/g, (_, letter) => (letter === '%' ? '%' : '$'));

/** `echo -e` */
const isNoOption = (word: string): boolean => !/^-[neE]+$/.test(word);

const textOf = ({ value, word }: Argument): string => value ?? word.text;

/** A place that nobody knows may be one. */
const goesToSudoers = ({ name, args, outputs }: RunCommand, stays: (path: string) => boolean): boolean => {
  const places = [...outputs.map(({ target }) => target), ...(name === 'echo' || name === 'printf' ? [] : args)];
  return places.some((place) => place.value === undefined || (isSudoers(place.value) && stays(place.value)));
};

/** The scripts of sed and perl: what stands behind `-e`, else the first word that is no option. */
const scriptsOf = ({ args }: RunCommand): readonly string[] => {
  const behind = args.filter((_, index) => /^-[A-Za-z]*e$|^--expression$/.test(args[index - 1]?.word.text ?? ''));
  const first = args.find(({ word }) => !word.text.startsWith('-'));
  return (behind.length > 0 || first === undefined ? behind : [first]).map(textOf);
};

/**
 * A script of sed that adds NOPASSWD to a line, or takes the comment sign off one that has it; not one that deletes such
 * lines, or makes comments of them.
 */
const isGranting = (script: string): boolean => {
  if (!script.includes('NOPASSWD')) return false;
  const substitution = substitutionIn(script);
  if (substitution === undefined) {
    const before = script.slice(0, script.lastIndexOf('NOPASSWD'));
    return /(?:^|[\s\d$/])[aic]\\?\s*[^#\s]/.test(before);
  }
  const { pattern, replacement } = substitution;
  if (replacement.trimStart().startsWith('#')) return false;
  return replacement.includes('NOPASSWD') || pattern.includes('#');
};

/** `s/pattern/replacement/`, whatever stands in front and whatever its delimiter. */
const substitutionIn = (script: string): { readonly pattern: string; readonly replacement: string } | undefined => {
  const found = /(?:^|[\s;/\d$])s([^\w\s\\])/.exec(script);
  if (found === null) return undefined;
  const [pattern = '', replacement = ''] = partsOf(script.slice(found.index + found[0].length), found[1] ?? '/');
  return { pattern, replacement };
};

/** Split at a delimiter that no backslash protects. */
const partsOf = (text: string, delimiter: string): readonly string[] => {
  const parts = [''];
  for (let at = 0; at < text.length && parts.length < 3; at++) {
    const char = text.charAt(at);
    if (char === delimiter) parts.push('');
    else parts[parts.length - 1] += char === '\\' ? char + text.charAt(++at) : char;
  }
  return parts;
};
