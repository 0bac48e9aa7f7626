import type { SaidBuild } from '../image/builds.js';
import type { Copy } from './copies.js';
import { type Bases, HERE, namesPath, startedFrom } from './places.js';
import { buildsOfScript, MAY_BUILD } from './script.js';
import type { Sheet } from './sheet.js';
import { NO_VARIABLES } from './variables.js';

/** So many builds are taken from one file, so many names looked up in each other, and values so long kept. */
const MOST_BUILDS = 200;
const DEEPEST = 8;
const LONGEST = 2_000;

/**
 * The builds that the recipes of a Makefile do. Variables are those that the file sets itself; what make works out is not
 * known. Source: https://www.gnu.org/software/make/manual/make.html, 6 How to Use Variables.
 */
export const makeBuilds = (sheet: Sheet): readonly SaidBuild[] => {
  const lines = joined(sheet.text);
  const variables = variablesOf(lines);
  const found: SaidBuild[] = [];
  let target = '';
  let copies: Copy[] = [];
  for (const { text: line, at } of lines) {
    const next = targetOf(line);
    if (next !== undefined) [target, copies] = [next, []];
    const mayMatter = MAY_BUILD.test(expandable(line)) || COPIES.test(line);
    if (!line.startsWith('\t') || !mayMatter || found.length >= MOST_BUILDS) continue;
    const script = expanded(line.replace(/^[\t @+-]+/, ''), variables, 0);
    const bases = basesOf(script, sheet);
    found.push(
      ...buildsOfScript({ sheet, text: script, line: at, bases, variables: NO_VARIABLES, name: target, copies }),
    );
  }
  return found;
};

/** Source: make(1), recipes: each line is a shell of its own, in one directory. */
const COPIES = /\b(?:cp|ln|mv)\b.*(?:docker|container)file/i;

/** The recipes of a Makefile that start Compose, with the variables that it sets put in. */
export const composeRecipes = (text: string): string => {
  const lines = joined(text);
  const variables = variablesOf(lines);
  const recipes = lines.filter((line) => line.text.startsWith('\t') && /compose/i.test(line.text));
  return recipes
    .slice(0, MOST_BUILDS)
    .map((line) => expanded(line.text, variables, 0))
    .join('\n');
};

/**
 * A Makefile is started where it lies. Somebody may start it from the top, or include it there: then it names a path from
 * there, and does not mean the Dockerfile of the top by its name alone.
 */
const basesOf = (script: string, { path, ground }: Sheet): Bases => {
  const all = startedFrom(ground, 1);
  return path.endsWith('.mk') || namesPath(script) ? all : all.slice(0, 1);
};

/** The first of the targets of a rule: `a` of `a b: c`. */
const targetOf = (line: string): string | undefined => {
  const end = line.slice(0, LONGEST).indexOf(':');
  if (end === -1 || /^::?=/.test(line.slice(end, end + 3))) return undefined;
  return /^([\w./-]{1,100})(?:[ \t][\w./ \t-]*)?$/.exec(line.slice(0, end))?.[1];
};

/** A command may stand in a variable. */
const expandable = (line: string): string => (line.includes('$') ? `build ${line}` : line);

type Variables = {
  /** As they are written; `null` where that is not known. */
  readonly written: ReadonlyMap<string, string | null>;
  /** Their values at each depth, once they have been worked out. */
  readonly known: Map<string, string>;
};

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

/** What is set for one target alone, or in one case only, is not known elsewhere. */
const variablesOf = (lines: readonly Line[]): Variables => {
  const written = new Map<string, string | null>();
  const cases: (string | undefined)[] = [];
  for (const { text } of lines) {
    if (text.startsWith('\t')) continue;
    if (CASE.test(text))
      cases.push(
        UNLESS_SET.exec(text)
          ?.slice(1)
          .find((each) => each !== undefined),
      );
    else if (END.test(text)) cases.pop();
    const [, own] = FOR_TARGET.exec(text) ?? [];
    if (own !== undefined) written.set(own, null);
    else assign(written, text, cases);
  }
  return { written, known: new Map() };
};

const CASE = /^ *if(?:n?eq|n?def)\b/;
const UNLESS_SET = /^ *(?:ifndef ([\w.-]+)|ifeq \(\$[({]([\w.-]+)[)}], *\))\s*$/;
const END = /^ *endif\b/;

/** `prod: TARGET = app`, for whatever is made on the way to that target, too. */
const FOR_TARGET =
  /^[\w./%$(){}-][^:=#\n]{0,200}::?[ \t]*(?:(?:export|override|private)[ \t]+)*([A-Za-z_][\w.-]{0,100})[ \t]*(?:[?+!]|::?:?)?=/;

const assign = (variables: Map<string, string | null>, line: string, cases: readonly (string | undefined)[]): void => {
  const [, name, operator, value] = ASSIGNMENT.exec(line) ?? [];
  if (name === undefined || operator === undefined || value === undefined) return;
  const text = value
    .replace(/\\\r?\n/g, ' ')
    .replace(/(?:^|[ \t])#[^\n]*$/, '')
    .trim();
  if (operator === '+=' || operator === '!=' || text.length > LONGEST) variables.set(name, null);
  else if (cases.some((each) => each !== name)) variables.set(name, inSomeCases(variables.get(name), text));
  else if ((operator !== '?=' && cases.length === 0) || !variables.has(name)) variables.set(name, text);
};

/** `ifdef REGISTRY`: what stands before the name of an image is nothing where nobody passes it. */
const inSomeCases = (before: string | null | undefined, text: string): string | null =>
  before === text || ((before ?? '') === '' && before !== null && text.endsWith('/')) ? (before ?? '') : null;

const ASSIGNMENT =
  /^ {0,8}(?:export[ \t]+|override[ \t]+)?([A-Za-z_][\w.-]{0,100})[ \t]*(\?=|::?:?=|\+=|!=|=)[ \t]*((?:.|\n)*)$/;

/** What is not known becomes a variable of the shell that nobody sets. */
const expanded = (text: string, variables: Variables, depth: number): string => {
  let left = LONGEST * 10 - text.length;
  if (left < 0) return '';
  return text.replace(REFERENCE, (whole: string, round?: string, braced?: string) => {
    if (whole === '$$') return '$';
    const word = (round ?? braced ?? '').trim();
    if (HERE_NAMES.test(word)) return HERE;
    if (SWITCH_IF.test(word)) return '';
    const argument = ARGUMENT_IF.exec(word)?.[1];
    if (argument !== undefined) return `--build-arg ${argument}`;
    const found = /^shell (?:which|command -v) ([\w-]{1,40})(?: 2> ?\/dev\/null)?$/.exec(word)?.[1];
    const value = found ?? (left < 0 ? '' : valueOf(word, variables, depth));
    left -= value.length;
    return value;
  });
};

/** Worked out once at each depth, for each value may name hundreds of others. */
const valueOf = (name: string, variables: Variables, depth: number): string => {
  const written = variables.written.get(name) ?? null;
  if (written === null || depth >= DEEPEST) return UNSET;
  const key = `${depth} ${name}`;
  const known = variables.known.get(key);
  if (known !== undefined) return known;
  const value = expanded(written, variables, depth + 1);
  const short = value.length > LONGEST ? UNSET : value;
  variables.known.set(key, short);
  return short;
};

/** `$(if $(PUSH),--push)`: a switch in some cases; no option of a build that it could be takes a word. */
const SWITCH_IF = /^if [^,]{1,200},[ \t]*--(?:load|no-cache|pull|push|quiet)[ \t]*$/;

/** `$(if $(BASE),--build-arg BASE=$(BASE))`: nobody knows what it is, if it is passed at all. */
const ARGUMENT_IF = /^if [^,]{1,200},[ \t]*--build-arg[= ]([A-Za-z_]\w{0,100})=[^, ]{0,200}$/;

const UNSET = '${__unknown__}';

const REFERENCE =
  /\$\$|\$\(((?:[^()\n]|\((?:[^()\n]|\([^()\n]{0,100}\)){0,200}\)){0,300})\)|\$\{([^{}\n]{0,300})\}|\$[@<*^?%+|]/g;

/** What people write for the directory of the Makefile. */
const HERE_NAMES =
  /^(?:CURDIR|PWD|shell pwd|(?:abspath )?(?:dir|patsubst %\/,%,\$\(dir) \$\((?:abspath \$\()?lastword \$\(MAKEFILE_LIST\)+)$/;
