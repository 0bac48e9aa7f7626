import type { SaidBuild } from '../image/builds.js';
import { HERE, startedFrom } from './places.js';
import { buildsOfScript, MAY_BUILD } from './script.js';
import type { Sheet } from './sheet.js';

/** So many builds are taken from one file, so many names looked up in each other, and values so long kept. */
const MOST_BUILDS = 200;
const DEEPEST = 8;
const LONGEST = 2_000;

/**
 * The builds that the recipes of a Makefile do. Variables are those that the file sets itself; what make works out is not
 * known. Source: https://www.gnu.org/software/make/manual/make.html, 6 How to Use Variables.
 */
export const makeBuilds = ({ path, text, ground, runs }: Sheet): readonly SaidBuild[] => {
  const lines = joined(text);
  const variables = new Map<string, string | null>();
  for (const each of lines) if (!each.text.startsWith('\t')) assign(variables, each.text);
  const found: SaidBuild[] = [];
  let target = '';
  for (const { text: line, at } of lines) {
    target = /^([\w./-]{1,100})(?:[ \t]+[\w./ -]{1,200})?[ \t]*::?(?!=)/.exec(line)?.[1] ?? target;
    if (!line.startsWith('\t') || !MAY_BUILD.test(expandable(line)) || found.length >= MOST_BUILDS) continue;
    const script = expanded(line.replace(/^[\t @+-]+/, ''), variables, 0);
    const bases = startedFrom(ground, 1);
    found.push(
      ...buildsOfScript({ text: script, file: path, line: at, ground, bases, variables: {}, name: target, runs }),
    );
  }
  return found;
};

/** A command may stand in a variable. */
const expandable = (line: string): string => (line.includes('$') ? `build ${line}` : line);

type Line = { readonly text: string; readonly at: number };

/** Lines that end with a backslash are one with those behind them, with as many line breaks as before. */
const joined = (text: string): readonly Line[] => {
  const found: Line[] = [];
  let open: string[] = [];
  let at = 1;
  for (const [index, line] of text.split('\n').entries()) {
    if (open.length === 0) at = index + 1;
    open.push(line);
    if (/\\\r?$/.test(line) && open.length < LONGEST) continue;
    found.push({ text: open.join('\n'), at });
    open = [];
  }
  return open.length === 0 ? found : [...found, { text: open.join('\n'), at }];
};

const assign = (variables: Map<string, string | null>, line: string): void => {
  const [, name, operator, value] = ASSIGNMENT.exec(line) ?? [];
  if (name === undefined || operator === undefined || value === undefined) return;
  const text = value
    .replace(/\\\r?\n/g, ' ')
    .replace(/(?:^|[ \t])#[^\n]*$/, '')
    .trim();
  if (operator === '+=' || operator === '!=' || text.length > LONGEST) variables.set(name, null);
  else if (operator !== '?=' || !variables.has(name)) variables.set(name, text);
};

const ASSIGNMENT =
  /^ {0,8}(?:export[ \t]+|override[ \t]+)?([A-Za-z_][\w.-]{0,100})[ \t]*(\?=|::?:?=|\+=|!=|=)[ \t]*((?:.|\n)*)$/;

/** What is not known becomes a variable of the shell that nobody sets. */
const expanded = (text: string, variables: ReadonlyMap<string, string | null>, depth: number): string => {
  if (text.length > LONGEST * 10) return '';
  return text.replace(REFERENCE, (whole: string, round?: string, braced?: string) => {
    if (whole === '$$') return '$';
    const word = (round ?? braced ?? '').trim();
    if (HERE_NAMES.test(word)) return HERE;
    const found = /^shell (?:which|command -v) ([\w-]{1,40})(?: 2> ?\/dev\/null)?$/.exec(word)?.[1];
    if (found !== undefined) return found;
    const value = variables.get(word);
    if (value === undefined || value === null || depth >= DEEPEST) return '${__unknown__}';
    const inner = expanded(value, variables, depth + 1);
    return inner.length > LONGEST ? '${__unknown__}' : inner;
  });
};

const REFERENCE = /\$\$|\$\(((?:[^()\n]|\([^()\n]{0,200}\)){0,300})\)|\$\{([^{}\n]{0,300})\}|\$[@<*^?%+|]/g;

/** What people write for the directory of the Makefile. */
const HERE_NAMES =
  /^(?:CURDIR|PWD|shell pwd|(?:abspath )?(?:dir|patsubst %\/,%,\$\(dir) \$\((?:abspath \$\()?lastword \$\(MAKEFILE_LIST\)+)$/;
