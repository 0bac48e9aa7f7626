import type { Shape } from './measure.js';

/** Each stands on the one above it; `#` in a line is its number. */
const stages = (count: number, line: string): string =>
  Array.from(
    { length: count },
    (_, at) => `FROM ${at === 0 ? 'a' : `s${at - 1}`} AS s${at}\n${line.replaceAll('#', `${at}`)}`,
  ).join('');

/** Each takes /etc/passwd out of the stage above it. */
const copies = (count: number): string =>
  Array.from({ length: count }, (_, at) => `FROM a AS t${at + 1}\nCOPY --from=t${at} /etc/passwd /etc/passwd\n`).join(
    '',
  );

export const IMAGE: readonly Shape[] = [
  ['a chain of stages', (n) => stages(n, '')],
  ['a chain of stages, each with an ENV of its own', (n) => stages(n, 'ENV A#=b\n')],
  ['and an ARG', (n) => stages(n, 'ENV A#=b\nARG B#=c\n')],
  ['a chain of stages with one name again and again', (n) => stages(n, 'ENV A=b$A\nARG A=c\nUSER $A\n')],
  ['stages beside each other', (n) => 'FROM a\nUSER b\n'.repeat(n)],
  ['users that are variables', (n) => `FROM a\nENV U=b\n${'USER $U\n'.repeat(n)}`],
  ['a value that grows', (n) => `FROM alpine:3.20\n${'ENV U=a$U\n'.repeat(n / 8)}USER $U`],
  ['a value that doubles', (n) => `FROM alpine:3.20\nENV U=aa\n${'ENV U=$U$U\n'.repeat(n)}USER $U`],
  ['copies between stages', (n) => `FROM a AS s\n${'FROM a\nCOPY --from=s /a /b\n'.repeat(n)}`],
  ['accounts of a long chain of stages', (n) => `${stages(n, '')}USER b`],
  ['accounts that stages copy from each other', (n) => `${stages(n, 'COPY --from=0 /x /x\n')}${copies(n)}USER b`],
  ['copies from stages that come later', (n) => `${'FROM a\nCOPY --from=z /a /b\n'.repeat(n)}FROM a AS z`],
];
