import type { Input } from './inputs.js';
import type { FileReply, OracleInstruction } from './protocol.js';

/** What the files of one suite are made of, so that a generator that makes nothing is noticed. */
export type Reach = {
  readonly count: (input: Input, reply: FileReply) => void;
  /** Each kind, and how many files that build have it. */
  readonly lines: () => readonly string[];
  /** Kinds that fewer than `least` of the files that build have. */
  readonly missing: (least: number) => readonly string[];
};

const KEYWORDS = [
  ...['ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER'],
  ...['ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER', 'VOLUME', 'WORKDIR'],
] as const;

type Feature = (input: Input, reply: FileReply) => boolean;

const some =
  (holds: (instruction: OracleInstruction) => boolean): Feature =>
  (_, { instructions }) =>
    instructions.some(holds);

const text =
  (pattern: RegExp): Feature =>
  (input) =>
    pattern.test(input.text);

/** Spellings and situations, each by a name. */
const FEATURES: Readonly<Record<string, Feature>> = {
  heredoc: some(({ heredocs }) => heredocs.length > 0),
  'several heredocs in one line': some(({ heredocs }) => heredocs.length > 1),
  '<<-': some(({ heredocs }) => heredocs.some(({ chomp }) => chomp)),
  'quoted heredoc': some(({ heredocs }) => heredocs.some(({ expand }) => !expand)),
  'exec form': some(({ json }) => json),
  flag: some(({ flags }) => flags.length > 0),
  'RUN --mount': some(({ flags }) => flags.some((flag) => flag.startsWith('--mount='))),
  'COPY --from': some(({ flags }) => flags.some((flag) => flag.startsWith('--from='))),
  'several lines': some(({ line, endLine }) => endLine > line),
  'a stage made from a stage': (_, { stages }) => stages.some(({ base }) => stages.some(({ name }) => name === base)),
  'a stage that shadows an image': (_, { stages }) => stages.some(({ name }) => /^(?:alpine|node|busybox)$/.test(name)),
  'an escape directive': (_, { escape }) => escape === '`',
  'a trigger that runs': (_, { stages, instructions }) => {
    let stage = -1;
    return instructions.some(({ keyword, trigger }) => {
      if (keyword.toUpperCase() === 'FROM') stage += 1;
      const name = stages[stage]?.name ?? '';
      return trigger !== undefined && name !== '' && stages.slice(stage + 1).some(({ base }) => base === name);
    });
  },
  'a comment within an instruction': text(/[\\`][ \t]*\r?\n[ \t]*#/),
  'an empty line within an instruction': text(/[\\`][ \t]*\r?\n[ \t]*\r?\n/),
  CRLF: text(/\r\n/),
  'a byte order mark': text(/^\ufeff/),
  NUL: text(/\0/),
  'a long line': text(/[^\n]{60000}/),
  '# syntax': text(/^#\s*syntax\s*=/im),
  '# check': text(/^#\s*check\s*=/im),
  'a platform variable': text(/\$\{?(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)/),
  'a platform': ({ platform }) => platform !== '',
  'build arguments': ({ args }) => Object.keys(args).length > 0,
  ...Object.fromEntries(
    [':-', '-', ':+', '+', ':?', '?', '#', '##', '%', '%%', '/', '//'].map((operator) => [
      `\${v${operator}…}`,
      text(new RegExp(`\\$\\{\\w+${operator.replace(/[?+/-]/g, '\\$&')}(?![#%/])`)),
    ]),
  ),
};

export const newReach = (): Reach => {
  const counts = new Map<string, number>([...KEYWORDS, ...Object.keys(FEATURES)].map((kind) => [kind, 0]));
  const add = (kind: string): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  return {
    count: (input, reply) => {
      for (const keyword of KEYWORDS) {
        if (reply.instructions.some((each) => each.keyword.toUpperCase() === keyword)) add(keyword);
      }
      for (const [name, holds] of Object.entries(FEATURES)) if (holds(input, reply)) add(name);
    },
    lines: () => {
      const all = [...counts].map(([kind, count]) => `${kind} ${count}`);
      return [all.slice(0, KEYWORDS.length), all.slice(KEYWORDS.length)].map((kinds) => kinds.join(', '));
    },
    missing: (least) => [...counts].flatMap(([kind, count]) => (count < least ? [kind] : [])),
  };
};
