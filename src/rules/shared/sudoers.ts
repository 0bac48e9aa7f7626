import type { Argument, RunCommand } from '../../image/operations/operation.js';
import { hasRole } from '../../knowledge/programs.js';

/**
 * Whether some command of a script writes a line into a file of sudo's that lets an account in without a password, and
 * the file stays.
 */
export const grantsIn = (commands: readonly RunCommand[], stays: (path: string) => boolean = () => true): boolean =>
  commands.some((run, index) => {
    const goes = (each: RunCommand) => goesToSudoers(each, stays);
    if (run.name === 'sed' || run.name === 'perl') return scriptsOf(run).some(isGranting) && goes(run);
    if (!hasRole(run.name, 'printer') || !isGrant(printedBy(run))) return false;
    const next = commands[index + 1];
    return goes(run) || (next?.command.before === '|' && (next.name === 'visudo' || goes(next)));
  });

/** A line that is no comment lets somebody become root without a password. */
export const isGrant = (text: string): boolean =>
  text.split(/\n|\\n/).some((line) => /\bNOPASSWD\b/.test(line) && !/^\s*#/.test(line) && !isForOthers(line));

/** `(postgres) NOPASSWD`: the users that it lets somebody become are named, and root is none of them. */
const isForOthers = (line: string): boolean => {
  const users = /\(([^()\\:]*)[^()]*\)\s*NOPASSWD/.exec(line)?.[1];
  return (
    users !== undefined &&
    users.trim() !== '' &&
    users.split(',').every((user) => /^[a-z_]/.test(user.trim()) && user.trim() !== 'root')
  );
};

/** /etc/sudoers, what is in /etc/sudoers.d, and what is on its way there. */
export const isSudoers = (path: string): boolean => path.includes('sudoers');

/** As written where a value is not known: the word is in it all the same. */
const printedBy = ({ args, input, command }: RunCommand): string =>
  [
    ...args.map(textOf),
    input?.text ?? '',
    ...command.redirects.flatMap(({ op, body, target }) => body?.text ?? (op === '<<<' ? target.text : [])),
  ].join('\n');

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
