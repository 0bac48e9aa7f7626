/** What a file can have many of, and a file that has `n` of it. Each grows linearly with `n`. */
export const SHAPES: readonly (readonly [string, (n: number) => string])[] = [
  ['RUN lines', (n) => `FROM alpine\n${times(n, () => 'RUN echo hello > /tmp/x\n')}`],
  ['commands of one RUN', (n) => `FROM alpine\nRUN true${times(n, (i) => ` \\\n  && echo ${i}`)}\n`],
  ['comments', (n) => `FROM alpine\n${times(n, (i) => `# comment ${i}\n`)}`],
  [
    'exceptions above lines',
    (n) =>
      `FROM alpine\nUSER 9\n${times(n, (i) => `# dockerfile-nonroot: ignore=named-user reason=r\nVOLUME /v${i}\n`)}`,
  ],
  [
    'exceptions above one line',
    (n) =>
      `FROM alpine\nUSER 9\n${times(n, () => '# dockerfile-nonroot: ignore=unwritable-volume reason=r\n')}VOLUME /v\n`,
  ],
  [
    'exceptions for the file, and stages',
    (n) =>
      `${times(n, () => '# dockerfile-nonroot: file-ignore=missing-user reason=r\n')}${times(n, () => 'FROM alpine\n')}`,
  ],
  [
    'rules of one exception',
    (n) => `# dockerfile-nonroot: ignore=${times(n, (i) => `r${i},`)} reason=r\nFROM alpine\n`,
  ],
  ['comments between continuation lines', (n) => `FROM alpine\nRUN a \\\n${times(n, () => '# b\n\\\n')} c\n`],
  ['lines of a heredoc', (n) => `FROM alpine\nRUN <<END\n${times(n, (i) => `echo ${i} >> /data/x\n`)}END\n`],
  ['heredocs', (n) => `FROM alpine\n${times(n, (i) => `COPY <<A /f${i}\nx\nA\n`)}`],
  ['heredocs that never end', (n) => `FROM alpine\n${times(n, (i) => `RUN <<A${i}\n`)}`],
  ['empty lines', (n) => `FROM alpine\n${'\n'.repeat(n)}`],
  [
    'groups that sudo lets in, and accounts that join them',
    (n) =>
      `FROM debian:12\nRUN useradd app\n${times(n / 4, (i) => `RUN echo '%g${i} ALL=NOPASSWD: ALL' >> /etc/sudoers\nRUN usermod -aG g${i} app\n`)}USER app\nCMD ["app"]\n`,
  ],
  ['independent stages', (n) => times(n, (i) => `FROM alpine AS s${i}\nUSER 1000\n`)],
  [
    'stages that lie in the home of root, each with files of another',
    (n) =>
      `FROM alpine AS s0\n${times(n, (i) => `FROM alpine AS s${i + 1}\nWORKDIR /root\nCOPY --from=s${i} /a .\nCMD ["/root/a"]\n`)}`,
  ],
  ['stages, each from the one before', (n) => `FROM alpine AS s0\n${times(n, (i) => `FROM s${i} AS s${i + 1}\n`)}`],
  [
    'stages with an account each, each from the one before',
    (n) => `FROM alpine AS s0\n${times(n, (i) => `FROM s${i} AS s${i + 1}\nRUN adduser -D -u ${1000 + i} u${i}\n`)}`,
  ],
  [
    'stages with a variable each, each from the one before',
    (n) => `FROM alpine AS s0\n${times(n, (i) => `FROM s${i} AS s${i + 1}\nENV V${i}=x\n`)}USER $V0\n`,
  ],
  [
    'triggers in a chain of stages',
    (n) => `FROM alpine AS s0\n${times(n, (i) => `ONBUILD USER u${i}\nFROM s${i} AS s${i + 1}\n`)}`,
  ],
  ['triggers of one stage', (n) => `FROM alpine AS a\n${times(n, () => 'ONBUILD RUN x\n')}FROM a\n`],
  [
    'stages from one with many lines',
    (n) => `FROM alpine AS a\n${times(n, () => 'RUN adduser x\n')}${times(n, () => 'FROM a\n')}`,
  ],
  ['products', (n) => times(n, () => 'FROM node:22\nCOPY . /app\nCMD ["node", "x.js"]\n')],
  ['COPY from stages', (n) => `FROM alpine AS a\nFROM alpine\n${times(n, () => 'COPY --from=a /x /y\n')}`],
  [
    'COPY from many stages',
    (n) => `${times(n, (i) => `FROM alpine AS s${i}\n`)}FROM alpine\n${times(n, (i) => `COPY --from=s${i} /x /y\n`)}`,
  ],
  ['COPY lines after USER', (n) => `FROM node:22\nUSER node\n${times(n, (i) => `COPY f${i} /app/f${i}\n`)}`],
  ['COPY lines', (n) => `FROM node:22\n${times(n, (i) => `COPY f${i} /app/f${i}\n`)}CMD ["node", "x"]\n`],
  ['USER lines', (n) => `FROM alpine\n${times(n, (i) => `USER ${i + 1}\n`)}`],
  ['USER lines with names', (n) => `FROM alpine\n${times(n, (i) => `USER u${i}\n`)}`],
  ['USER root lines', (n) => `FROM alpine\n${times(n, () => 'USER root\n')}`],
  ['ENV variables', (n) => `FROM alpine\n${times(n, (i) => `ENV A${i}=x\n`)}USER $A0\n`],
  ['variables of one ENV', (n) => `FROM alpine\nENV${times(n, (i) => ` A${i}=x \\\n`)} Z=1\nUSER $A0\n`],
  ['ARG variables', (n) => `FROM alpine\n${times(n, (i) => `ARG A${i}=x\n`)}USER $A0\n`],
  ['ARG above the first FROM', (n) => `${times(n, (i) => `ARG A${i}=x\n`)}FROM alpine\nARG A0\nUSER $A0\n`],
  [
    'ENV variables, each from the one before',
    (n) => `FROM alpine\nENV A0=x\n${times(n, (i) => `ENV A${i + 1}=$A${i}\n`)}USER $A${n}\n`,
  ],
  [
    'one value in many variables',
    (n) => `FROM alpine\nENV P=some/longer/value\n${times(n, (i) => `ENV Q${i}=$P\n`)}USER $Q0\n`,
  ],
  ['words of a USER line', (n) => `FROM alpine\nUSER ${'$A'.repeat(Math.min(n, 32_000))}\n`],
  [
    'braces in each other',
    (n) => `FROM alpine\nUSER ${'${A:-'.repeat(Math.min(n, 10_000))}x${'}'.repeat(Math.min(n, 10_000))}\n`,
  ],
  ['escapes in a word', (n) => `FROM alpine\nUSER ${'\\a'.repeat(Math.min(n, 30_000))}\n`],
  ['quotes in a word', (n) => `FROM alpine\nUSER ${`"'`.repeat(Math.min(n, 30_000))}\n`],
  ['patterns in a word', (n) => `FROM alpine\nENV A=${'a'.repeat(Math.min(n, 30_000))}\nUSER \${A//*a/b}\n`],
  [
    'stars of a pattern',
    (n) => `FROM alpine\nENV A=${'a'.repeat(Math.min(n, 10_000))}\nUSER \${A#${'*a'.repeat(Math.min(n, 10_000))}b}\n`,
  ],
  ['accounts', (n) => `FROM alpine\n${times(n, (i) => `RUN adduser -D -u ${1000 + i} u${i}\n`)}`],
  [
    'accounts of one RUN',
    (n) => `FROM alpine\nRUN true${times(n, (i) => ` \\\n && adduser -D -u ${1000 + i} u${i}`)}\n`,
  ],
  ['accounts taken away again', (n) => `FROM alpine\n${times(n, (i) => `RUN adduser -D u${i} && deluser u${i}\n`)}`],
  [
    'accounts and files they get',
    (n) => `FROM alpine\n${times(n, (i) => `RUN adduser -D u${i}\nCOPY --chown=u${i} a /b\n`)}`,
  ],
  ['chown commands', (n) => `FROM alpine\n${times(n, (i) => `RUN mkdir -p /d${i} && chown app /d${i}\n`)}`],
  ['volumes', (n) => `FROM alpine\n${times(n, (i) => `VOLUME /data-${i}\n`)}USER 1000\n`],
  ['paths of one VOLUME', (n) => `FROM alpine\nVOLUME${times(n, (i) => ` /v${i} \\\n`)} /z\n`],
  [
    'volumes and what is written below them',
    (n) =>
      `FROM alpine\n${times(n, (i) => `VOLUME /data-${i}\nRUN mkdir /data-${i}/x && chown 1 /data-${i}/x\n`)}USER 1\n`,
  ],
  [
    'directories that packages cannot be put into',
    (n) => `FROM node:22\n${times(n, (i) => `USER 0\nWORKDIR /d${i}\nUSER 1\nRUN npm ci\n`)}`,
  ],
  ['files that a start reads', (n) => `FROM alpine\nCMD true${times(n, (i) => ` \\\n && cp /m${i}/a /m${i}/b`)}\n`],
  [
    'programs that are built and moved',
    (n) =>
      `FROM golang\nCOPY . /s\n${times(n, (i) => `RUN cd /s && go build -o p${i} . && mv p${i} /p${i + 1}\n`)}CMD ["/p1"]\n`,
  ],
  ['WORKDIR lines, each below the one before', (n) => `FROM alpine\n${times(n, () => 'WORKDIR a\n')}`],
  ['ports', (n) => `FROM alpine\n${times(n, () => 'EXPOSE 80\n')}USER 1000\n`],
  ['packages', (n) => `FROM debian\nUSER 1000\n${times(n, () => 'RUN apt-get install -y curl\n')}`],
  ['pipes', (n) => `FROM alpine\nRUN a${times(n, () => ' | \\\n b')}\n`],
  ['shells in shells', (n) => `FROM alpine\nRUN ${'sh -c '.repeat(Math.min(n, 8_000))}x\n`],
  [
    'brackets in a command',
    (n) => `FROM alpine\nRUN ${'('.repeat(Math.min(n, 30_000))}x${')'.repeat(Math.min(n, 30_000))}\n`,
  ],
  [
    'substitutions in each other',
    (n) => `FROM alpine\nRUN ${'$('.repeat(Math.min(n, 20_000))}x${')'.repeat(Math.min(n, 20_000))}\n`,
  ],
  ['words of an exec form', (n) => `FROM alpine\nCMD [${times(n, () => '"a", \\\n')}"z"]\n`],
  ['flags', (n) => `FROM alpine\nCOPY ${times(n, () => '--chown=1 \\\n')} a b\n`],
  ['directives', (n) => `${times(n, (i) => `# d${i}=x\n`)}FROM alpine\n`],
  ['labels', (n) => `FROM alpine\nLABEL${times(n, (i) => ` a${i}="b" \\\n`)} c=d\n`],
  ['stages and comments', (n) => times(n, (i) => `FROM alpine AS s${i}\n# c\n`)],
  ['unknown instructions', (n) => `FROM alpine\n${times(n, (i) => `FOO${i} bar\n`)}`],
  ['carriage returns', (n) => `FROM alpine\n${'\r'.repeat(Math.min(n, 60_000))}\n`],
  ['blanks', (n) => `FROM alpine\nRUN a${' '.repeat(Math.min(n, 60_000))}b\n`],
  ['letters of one word', (n) => `FROM alpine\nUSER ${'u'.repeat(Math.min(n, 60_000))}\n`],
  [
    'sed commands that change accounts',
    (n) => `FROM alpine\n${times(n, (i) => `RUN echo 'u${i}:x:${i}:1::/:/bin/sh' >> /etc/passwd\n`)}`,
  ],
  ['home directories', (n) => `FROM node:22\n${times(n, (i) => `COPY a /root/f${i}\n`)}CMD ["node", "/root/x"]\n`],
];

const times = (n: number, make: (index: number) => string): string => {
  let text = '';
  for (let index = 0; index < n; index++) text += make(index);
  return text;
};
