import type { Source } from '../dockerfile/model.js';
import type { SaidBuild } from '../image/builds.js';
import type { Neighbour } from '../image/run-facts.js';
import { lineStarts, positionAt } from '../text/span.js';
import { joinPath } from './compose-file.js';
import { bareName } from './join.js';

/** So many builds of a Tiltfile are looked at, and so many characters of each. */
const MOST_BUILDS = 100;
const MOST_TEXT = 10_000;

/**
 * That a Tiltfile starts its images in a cluster, and what it copies into their containers, as it says in so many words:
 * of names, only that of a Dockerfile is looked up. Source: https://docs.tilt.dev/api.html#api.docker_build, api.sync.
 */
export const tiltSyncs = (source: Source, directory: string): readonly Neighbour[] => {
  const { path, text } = source;
  const starts = lineStarts(text);
  const byCompose = /\bdocker_compose\(/.test(text);
  return buildsIn(source, directory).flatMap(({ all, ref, dockerfile, at }): readonly Neighbour[] => {
    if (dockerfile === undefined) return [];
    const service = literalOf(ref) ?? '';
    const target = literalOf(keyword(all, 'target'));
    const started = { kind: 'start', file: path, line: positionAt(starts, at).line, service, what: '' } as const;
    const start = byCompose ? [] : [{ dockerfile, fact: { ...started, path: undefined, target } }];
    const live = keyword(all, 'live_update');
    if (live === undefined) return start;
    const syncs = [...live.text.matchAll(SYNC)].map(({ index, 2: what = '', 4: into }) => {
      const { line } = positionAt(starts, live.start + index);
      return { dockerfile, fact: { kind: 'sync', file: path, line, service, what, path: into, target } as const };
    });
    return [...start, ...syncs];
  });
};

/** The images that a Tiltfile builds of Dockerfiles that it names in so many words. */
export const tiltBuilds = (source: Source, directory: string): readonly SaidBuild[] => {
  const starts = lineStarts(source.text);
  return buildsIn(source, directory).flatMap(({ all, ref, context, dockerfile, at }): readonly SaidBuild[] => {
    if (dockerfile === undefined) return [];
    const name = literalOf(ref);
    const written = literalOf(context);
    const target = keyword(all, 'target');
    const args = argumentsIn(keyword(all, 'build_args'));
    return [
      {
        file: source.path,
        line: positionAt(starts, at).line,
        name: name === undefined ? '' : bareName(name),
        target: target === undefined ? undefined : (literalOf(target) ?? null),
        ...args,
        platforms: [literalOf(keyword(all, 'platform'))].filter((each) => each !== undefined),
        places: [{ dockerfile, context: written === undefined ? null : joinPath(directory, written) }],
      },
    ];
  });
};

/** A map of texts; what is worked out may be anything. */
const argumentsIn = (argument: Argument | undefined): Pick<SaidBuild, 'args' | 'open'> => {
  if (argument === undefined) return { args: {} };
  const text = argument.text.trim();
  if (!/^\{[^{}]{0,2000}\}$/.test(text)) return { args: {}, open: true };
  const pairs = text
    .slice(1, -1)
    .split(',')
    .filter((each) => each.trim() !== '');
  const known = pairs.map((pair): readonly [string, string | null] => {
    const [, , name = '', value = ''] = /^\s{0,50}(['"])(\w{1,100})\1\s{0,50}:(.*)$/s.exec(pair) ?? [];
    return [name, literalOf({ text: value, start: 0 }) ?? null];
  });
  return known.some(([name]) => name === '') ? { args: {}, open: true } : { args: Object.fromEntries(known) };
};

type TiltBuild = {
  readonly at: number;
  readonly all: readonly Argument[];
  readonly ref: Argument;
  readonly context: Argument | undefined;
  readonly dockerfile: string | undefined;
};

const buildsIn = ({ text }: Source, directory: string): readonly TiltBuild[] => {
  const found: TiltBuild[] = [];
  let looked = 0;
  for (const { index } of text.matchAll(/\bdocker_build(?:_with_restart)?[ \t]*\(/g)) {
    looked += 1;
    if (looked > MOST_BUILDS) break;
    const [ref, second, ...others] = argumentsAt(text, text.indexOf('(', index) + 1);
    if (ref === undefined) continue;
    const all = [ref, ...(second === undefined ? [] : [second]), ...others];
    const context = keyword(all, 'context') ?? second;
    const files = dockerfilesOf(text, all, second);
    const known = files.map((each) => joinPath(directory, ...each));
    for (const dockerfile of known.length === 0 ? [undefined] : known)
      found.push({ at: index, all, ref, context, dockerfile });
  }
  return found;
};

const SYNC =
  /\bsync[ \t]*\(\s{0,100}(?:local_path\s{0,10}=\s{0,10})?(['"])([^'"\n]{1,300})\1\s{0,100},\s{0,100}(?:remote_path\s{0,10}=\s{0,10})?(['"])([^'"\n]{1,300})\3/g;

type Argument = { readonly text: string; readonly start: number };

/** What stands between a bracket and the one that closes it, at its commas; strings and comments hide theirs. */
const argumentsAt = (text: string, from: number): readonly Argument[] => {
  const found: Argument[] = [];
  const end = Math.min(text.length, from + MOST_TEXT);
  let start = from;
  let depth = 0;
  let at = from;
  while (at < end) {
    const char = text[at] ?? '';
    if (char === '"' || char === "'") at = endOfString(text, at, end);
    else if (char === '#') {
      const between = text.slice(start, at).trim() === '';
      at = endOfLine(text, at, end);
      if (between) start = at;
    } else if ('([{'.includes(char)) depth += 1;
    else if (depth === 0 && (char === ',' || char === ')')) {
      found.push({ text: text.slice(start, at), start });
      start = at + 1;
      if (char === ')') return found;
    } else if (')]}'.includes(char)) depth -= 1;
    at += 1;
  }
  return [];
};

const endOfString = (text: string, from: number, end: number): number => {
  const quote = text[from];
  let at = from + 1;
  while (at < end && text[at] !== quote && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at;
};

const endOfLine = (text: string, from: number, end: number): number => {
  const at = text.indexOf('\n', from);
  return at === -1 ? end : at;
};

const keyword = (all: readonly Argument[], name: string): Argument | undefined => {
  for (const { text, start } of all) {
    const found = /^\s*(\w{1,40})\s*=(?!=)/.exec(text);
    if (found?.[1] === name) return { text: text.slice(found[0].length), start: start + found[0].length };
  }
  return undefined;
};

const literalOf = (argument: Argument | undefined): string | undefined =>
  /^(['"])([^'"\n]{0,300})\1$/.exec(argument?.text.trim() ?? '')?.[2];

/** Beside the context, unless it is named; of a name, all texts that the file gives it. None where it is worked out. */
const dockerfilesOf = (
  text: string,
  all: readonly Argument[],
  second: Argument | undefined,
): readonly (readonly string[])[] => {
  const named = keyword(all, 'dockerfile');
  const context = literalOf(keyword(all, 'context') ?? second);
  if (keyword(all, 'dockerfile_contents') !== undefined) return [];
  if (named === undefined) return context === undefined ? [] : [[context, 'Dockerfile']];
  const literal = literalOf(named);
  return (literal === undefined ? textsOf(text, named.text.trim()) : [literal]).map((each) => [each]);
};

/** So many texts of one name are looked at. */
const MOST_VALUES = 8;

const textsOf = (text: string, name: string): readonly string[] => {
  // `dockerfile = dockerfile,` stands in a call.
  const given = [...text.matchAll(ASSIGNMENT)]
    .filter((each) => each[1] === name && each[2]?.trim() !== `${name},`)
    .slice(0, MOST_VALUES);
  const values = given.map(([, , value = '']) => literalOf({ text: value, start: 0 }));
  return values.some((each) => each === undefined) ? [] : values.flatMap((each) => each ?? []);
};

const ASSIGNMENT = /^[ \t]{0,40}(\w{1,100})[ \t]{0,9}=(?!=)([^#\n]{0,300})/gm;
