import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a fix was called, and whether the image works with it as its user would use it. */
export type Safety = 'safe' | 'unproven' | 'unsafe';
export type Outcome = 'works' | 'breaks';

/** A file of a case's build context. */
type Part = { readonly path: string; readonly mode: number; readonly text: string };

/** An image as people write it: how it is built and run, how it is used, and what comes of the fix. */
export type Case = {
  /** `family/name`. */
  readonly name: string;
  readonly file: string;
  readonly fix: Safety;
  readonly after: Outcome;
  /** Not safe and breaks: words of the reason that the report gives, which must be the cause. */
  readonly reason: string | undefined;
  /** Not safe and works: why we are more careful than we had to be. */
  readonly caution: string | undefined;
  readonly isShort: boolean;
  /** More arguments of `docker build`, of `docker run`, and of the image. */
  readonly build: readonly string[];
  readonly run: readonly string[];
  readonly args: readonly string[];
  readonly files: readonly Part[];
  /** What makes files of the context that no text can hold, run by bash in the context. */
  readonly prepare: string;
  /** What its user does, in bash, with the functions of exercise.sh. */
  readonly exercise: string;
};

const ROOM = new URL('./cases', import.meta.url).pathname;
const HEADING = /^-- (\S+)(?: (0[0-7]{3}))? --$/;

/** All cases, by name. */
export const casesIn = (): readonly Case[] =>
  readdirSync(ROOM)
    .toSorted()
    .flatMap((family) =>
      readdirSync(join(ROOM, family))
        .toSorted()
        .map((file) => caseOf(`${family}/${file.replace(/\.case$/, '')}`, join(ROOM, family, file))),
    );

const caseOf = (name: string, file: string): Case => {
  const { fields, parts } = partsOf(readFileSync(file, 'utf8'));
  const words = (key: string) => (fields.get(key) ?? '').split(/\s+/).filter((word) => word !== '');
  const script = (path: string) => parts.find((part) => part.path === path)?.text ?? '';
  const [fix = '', after = ''] = [fields.get('fix'), fields.get('after')];
  return {
    name,
    file,
    fix: fix === 'safe' || fix === 'unproven' ? fix : 'unsafe',
    after: after === 'breaks' ? after : 'works',
    reason: fields.get('reason'),
    caution: fields.get('caution'),
    isShort: fields.has('short'),
    build: words('build'),
    run: words('run'),
    args: words('args'),
    files: parts.filter(({ path }) => path !== 'prepare' && path !== 'exercise'),
    prepare: script('prepare'),
    exercise: script('exercise'),
  };
};

type Parts = { readonly fields: ReadonlyMap<string, string>; readonly parts: readonly Part[] };

/** Fields `key: value` above, then the files, each below its heading `-- path mode --`. */
const partsOf = (text: string): Parts => {
  const [head = [], ...rest] = blocksOf(text.split('\n'));
  const fields = head.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()] as const];
  });
  const parts = rest.map(([heading = '', ...lines]): Part => {
    const [, path = '', mode] = HEADING.exec(heading) ?? [];
    const body = `${lines.join('\n').trimEnd()}\n`;
    return { path, mode: Number.parseInt(mode ?? (body.startsWith('#!') ? '755' : '644'), 8), text: body };
  });
  return { fields: new Map(fields), parts };
};

/** The lines up to the first heading, then those from each heading to the next. */
const blocksOf = (lines: readonly string[]): readonly (readonly string[])[] => {
  const starts = lines.flatMap((line, index) => (HEADING.test(line) ? [index] : []));
  return [0, ...starts].map((start, index) => lines.slice(start, starts[index]));
};
