import type { Random } from '../random.js';
import { heredocs, NOT_HEREDOCS } from './heredoc.js';
import { type Spelling, spelled } from './spelling.js';
import { NAMES, plainWord, wordOf } from './word.js';

/** One instruction with its line ending; `bad` is how likely something in it is refused. */
export const instruction = (random: Random, spelling: Spelling, bad: number, stages: readonly string[]): string => {
  const { newline, odd } = spelling;
  if (random.chance(bad)) return random.pick(REFUSED) + newline;
  if (random.chance(odd / 4)) return random.pick(FILLER) + newline;
  const { keyword, text, below = '' } = body(random, spelling, bad, stages);
  if (random.chance(0.07))
    return spelled(random, spelling, 'ONBUILD', spelled(random, plain(spelling), keyword, text)) + newline + below;
  return spelled(random, spelling, keyword, text) + newline + below;
};

const plain = (spelling: Spelling): Spelling => ({ ...spelling, odd: spelling.odd / 3 });

type Body = { readonly keyword: string; readonly text: string; readonly below?: string };

const body = (random: Random, spelling: Spelling, bad: number, stages: readonly string[]): Body => {
  switch (random.below(12)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return { keyword: 'USER', text: user(random, spelling, bad) };
    case 4:
    case 5:
      return { keyword: 'ENV', text: environment(random, spelling, bad) };
    case 6:
    case 7:
      return { keyword: 'ARG', text: argument(random, spelling, bad) };
    case 8:
      return run(random, spelling);
    case 9:
      return copy(random, spelling, stages);
    case 10:
      return {
        keyword: random.pick(['CMD', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'] as const),
        text: random.pick(EXEC),
      };
    default:
      return other(random, spelling, bad);
  }
};

const ODD_USERS = [
  'app:',
  ':',
  ':app',
  '""',
  "''",
  '"app"',
  "'app'",
  'ro"ot"',
  'app foo',
  'app # note',
  '+0',
  '-0',
  '000',
  '0x0',
  '["app"]',
  '2147483648',
  'app  wheel',
  '-- app',
  '--',
  'ROOT',
  '\\app',
  '\\$U',
  '$$',
  '$',
  'é',
  'app\\',
  '{}',
  '}',
  '"a b"',
  '<<E',
] as const;

const user = (random: Random, { token, odd }: Spelling, bad: number): string => {
  if (random.chance(0.35)) return plainWord(random);
  if (random.chance(odd / 2)) return random.pick(ODD_USERS);
  return wordOf(random, token, bad).trim() || 'app';
};

const value = (random: Random, { token }: Spelling, bad: number): string =>
  random.chance(0.4) ? plainWord(random) : wordOf(random, token, bad).replace(/[\s]/g, '');

const environment = (random: Random, spelling: Spelling, bad: number): string => {
  const name = (): string => random.pick(NAMES);
  if (random.chance(0.15))
    return `${name()} ${random.times(1, 3, () => value(random, spelling, bad) || 'x').join(' ')}`;
  return random
    .times(1, 3, () => `${name()}=${random.chance(0.15) ? '"a b"' : value(random, spelling, bad)}`)
    .join(' ');
};

export const argument = (random: Random, spelling: Spelling, bad: number): string =>
  random
    .times(1, random.chance(0.3) ? 3 : 1, () =>
      random.chance(0.35) ? random.pick(NAMES) : `${random.pick(NAMES)}=${value(random, spelling, bad)}`,
    )
    .join(' ');

const run = (random: Random, spelling: Spelling): Body => {
  const flag = random.chance(0.2) ? `${random.pick(RUN_FLAGS)} ` : '';
  if (random.chance(0.4)) {
    const { words, lines } = heredocs(random, spelling);
    return { keyword: 'RUN', text: flag + random.pick(['', 'cat ', 'sh -c '] as const) + words, below: lines };
  }
  if (random.chance(spelling.odd / 3)) return { keyword: 'RUN', text: flag + random.pick(NOT_HEREDOCS) };
  return { keyword: 'RUN', text: flag + random.pick(COMMANDS) };
};

const RUN_FLAGS = [
  '--mount=type=cache,target=/x',
  '--network=none',
  '--security=sandbox',
  '--mount=type=tmpfs,target=/t',
] as const;
const COMMANDS = [
  'true',
  'adduser app && id',
  'echo \'$U\' "$A"',
  'id -u | grep 0',
  '[ -f x ]',
  '[',
  'a # b',
  'x;y',
] as const;

const copy = (random: Random, spelling: Spelling, stages: readonly string[]): Body => {
  const keyword = random.pick(['COPY', 'COPY', 'ADD'] as const);
  if (random.chance(0.25)) {
    const { words, lines } = heredocs(random, spelling);
    return { keyword, text: `${words} /dir/`, below: lines };
  }
  const [first = 'docker.io/library/a'] = stages;
  const from = random.pick([first, first.toUpperCase(), '0', 'busybox', 'Missing', '--'] as const);
  const flag =
    keyword === 'COPY' && random.chance(0.4)
      ? `--from=${from} `
      : random.pick(['', '', '--chown=app:0 ', '--chmod=755 '] as const);
  return {
    keyword,
    text: flag + random.pick(['a /b', 'a b c/', '["a b", "/c"]', '. .', '$U /x', 'a${A}b /y'] as const),
  };
};

const EXEC = [
  '["a", "b c"]',
  '["a",]',
  "['a']",
  '[ "x" ]',
  '["\\u0061\\n\\""]',
  '["a"] b',
  '[',
  '[]',
  'sh -c "x y"',
  'a b',
  '[x]',
  '["/d"]',
  '["é", "\\ud83d\\ude00"]',
  '["a"',
  '\v["a"]',
  '["a" , "b"]',
  '[ ]',
] as const;

const other = (random: Random, spelling: Spelling, bad: number): Body => {
  const keyword = random.pick([
    'WORKDIR',
    'LABEL',
    'EXPOSE',
    'STOPSIGNAL',
    'MAINTAINER',
    'HEALTHCHECK',
    'SHELL',
  ] as const);
  switch (keyword) {
    case 'LABEL':
      return { keyword, text: environment(random, spelling, bad) };
    case 'HEALTHCHECK':
      return {
        keyword,
        text: random.pick([
          'NONE',
          'CMD true',
          '--interval=1s CMD ["a"]',
          'none',
          '--retries=3 --timeout=2s CMD x',
        ] as const),
      };
    case 'SHELL':
      return { keyword, text: '["/bin/sh", "-c"]' };
    case 'EXPOSE':
      return { keyword, text: random.pick(['80', '80/tcp 443', '$U', '8000-8010', '"80"'] as const) };
    case 'STOPSIGNAL':
      return { keyword, text: random.pick(['SIGTERM', '9', 'SIGKILL'] as const) };
    default:
      return { keyword, text: value(random, spelling, bad) || '/w' };
  }
};

/** Whole lines that mostly do not build. */
const REFUSED = [
  'USER',
  'USER --x app',
  'USER "app',
  'USER ${U',
  'USER ${U:?no}',
  'NOPE x',
  'uſer app',
  'ENV X',
  'ARG',
  'ONBUILD FROM x',
  'ONBUILD ONBUILD RUN x',
  'CMD [1]',
  'RUN <<EOF',
  'FROM a # c',
  'FROM a AS 1x',
  'ONBUILD',
  'ONBUILD USER',
  'FROM',
  'COPY a',
  'LABEL x',
  'EXPOSE',
  'WORKDIR',
  'ENV =x',
  'ARG =x',
  'ARG 1=2 3',
  'ENV a=b c',
  'VOLUME []',
  'SHELL x',
  'HEALTHCHECK x',
  'MAINTAINER',
  'ONBUILD MAINTAINER x',
  'USER app\0',
  'COPY --nope a b',
  'RUN --mount=type=x a',
  'STOPSIGNAL NOPE',
  'USER\u00a0app',
  'RUN --mount=from=Nope,target=/x a',
  'FROM Build',
  'FROM $NOPE',
  'FROM "a',
  'FROM a:$',
  'ONBUILD COPY --from=x a b',
  'VOLUME ""',
  'HEALTHCHECK NONE x',
  'HEALTHCHECK',
  'ENTRYPOINT',
  'RUN',
  'CMD',
  'ADD',
  'FROM --platform=$X a',
  'FROM --platform=x/y/z/w a',
] as const;

/** Lines between instructions. */
const FILLER = [
  '# comment',
  '',
  '  ',
  '#',
  '\t# indented',
  '\\',
  '  \\',
  '# syntax=x',
  '\r',
  '\u00a0',
  '# a=b \\',
  '`',
] as const;
