import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planFor } from '../../src/fix/plan.js';
import type { Options } from '../../src/image/options.js';
import { applyEdits } from '../../src/text/edit.js';
import { type Files, viewFor } from '../consequences/views.js';

const fixed = suite('fix/fixed');

/** The lines that a plan puts in the place of others, joined by ` ; `, and whether it is safe. */
const change = (text: string, files: Files = {}, options: Options = {}): string => {
  const { dockerfile, stage, options: all } = viewFor(text, files, options);
  const plan = planFor(dockerfile, stage, all);
  if (plan === undefined) return 'none';
  const before = new Set(text.split('\n'));
  const lines = applyEdits(text, plan.fix.edits)
    .replace(/ \\\n\s+/g, ' ')
    .split('\n');
  const fresh = lines.filter((line) => !before.has(line) && !line.startsWith('USER'));
  return `${plan.fix.safety}: ${fresh.map((line) => line.replace(ACCOUNT, 'ACCOUNT')).join(' ; ')}`;
};

const ACCOUNT = /groupadd .* useradd .* app(?= &&|$)/;
const MADE = 'FROM debian:12\nRUN groupadd -g 70 u && useradd -u 70 -g u u\n';

for (const [sentence, text, expected] of [
  ['nothing to give', 'FROM debian:12\nCMD ["sleep", "9"]', 'safe: RUN ACCOUNT'],
  [
    'a path is quoted where it has to be',
    'FROM debian:12\nWORKDIR "/a b"\nCMD ["sleep", "9"]',
    "safe: RUN ACCOUNT && chown 10001:10001 '/a b'",
  ],
  ['the file gives it already', `${MADE}RUN mkdir /data && chown u:u /data\nCMD ["sleep", "9"]`, 'safe: '],
  ['by its number', `${MADE}RUN mkdir /data && chown -R 70 /data\nCMD ["sleep", "9"]`, 'safe: '],
  ['with all around it', `${MADE}RUN mkdir -p /a/data && chown -R u /a\nCMD ["sleep", "9"]`, 'safe: '],
  [
    'to somebody else',
    `${MADE}RUN mkdir /data && chown nobody /data\nCMD ["sleep", "9"]`,
    'safe: RUN chown 70:70 /data',
  ],
  [
    'and root comes after',
    `${MADE}RUN mkdir /data && chown u /data\nRUN x /data\nCMD ["sleep", "9"]`,
    'safe: RUN chown 70:70 /data',
  ],
  ['for all to write', `${MADE}RUN mkdir /data && chmod a+rwx /data\nCMD ["sleep", "9"]`, 'safe: '],
  [
    'only if it works',
    `${MADE}RUN mkdir /data && x || chown u /data\nCMD ["sleep", "9"]`,
    'safe: RUN chown 70:70 /data',
  ],
  ['its own home', 'FROM debian:12\nRUN useradd -m -u 70 u\nWORKDIR /home/u\nCMD ["sleep", "9"]', 'safe: '],
] as const) {
  fixed(`owner: ${sentence}`, () => assert.is(change(text), expected));
}

for (const [sentence, text, expected] of [
  [
    'a mention in every kind of instruction',
    'FROM debian:12\nENV A=/root/a\nWORKDIR /root\nCOPY x /root/\nRUN cd /root && x=/root/y\nCMD ["x", "/root/a"]',
    'unsafe: RUN ACCOUNT ; ENV HOME=/home/app ; ENV A=/home/app/a ; WORKDIR /home/app ; COPY x /home/app/ ; ' +
      'RUN cd /home/app && x=/home/app/y ; RUN chown -R 10001:10001 /home/app ; CMD ["x", "/home/app/a"]',
  ],
  [
    'what another stage has in /root stays there',
    'FROM debian:12 AS b\nRUN x\nFROM debian:12\nCOPY --from=b /root/.local /root/.local\nCMD ["sleep", "9"]',
    'unsafe: RUN ACCOUNT ; ENV HOME=/home/app ; COPY --from=b /root/.local /home/app/.local ; ' +
      'RUN chown -R 10001:10001 /home/app',
  ],
  [
    'HOME is set by the file',
    'FROM debian:12\nENV HOME=/root\nCMD ["sleep", "9"]',
    'unsafe: RUN ACCOUNT ; ENV HOME=/home/app ; RUN chown -R 10001:10001 /home/app',
  ],
  [
    'names that only end like it',
    'FROM debian:12\nWORKDIR /root\nRUN tar -C /srv/root x --root /a/root\nCMD ["sleep", "9"]',
    'safe: RUN ACCOUNT ; ENV HOME=/home/app ; WORKDIR /home/app ; RUN chown -R 10001:10001 /home/app',
  ],
  [
    'a volume is there before its line',
    'FROM debian:12\nVOLUME /root/.m2\nRUN x\nCMD ["sleep", "9"]',
    'unsafe: RUN ACCOUNT ; ENV HOME=/home/app ; RUN mkdir -p /home/app/.m2 && chown 10001:10001 /home/app/.m2 ; ' +
      'VOLUME /home/app/.m2 ; RUN chown -R 10001:10001 /home/app',
  ],
  [
    'the base image has an account with a home',
    'FROM node:22\nWORKDIR /root/a\nCMD ["sleep", "9"]',
    'safe: ENV HOME=/home/node ; WORKDIR /home/node/a ; RUN chown -R 1000:1000 /home/node',
  ],
  [
    'what the build fetches for the start',
    'FROM mcr.microsoft.com/dotnet/sdk:8.0\nWORKDIR /src\nCOPY . .\nRUN dotnet restore\nCMD ["dotnet", "watch"]',
    'unproven: ENV HOME=/home/app ; RUN mkdir -p /src/bin /src/obj && chown 1654:1654 /src && ' +
      'chown -R 1654:1654 /src/bin /src/obj /home/app',
  ],
  [
    'Java does not look at HOME',
    'FROM eclipse-temurin:21\nWORKDIR /src\nCOPY . .\nRUN ./mvnw package\nCMD ["./mvnw", "spring-boot:run"]',
    'unsafe: RUN ACCOUNT && mkdir -p /src/target && chown 10001:10001 /src && chown -R 10001:10001 /src/target',
  ],
  [
    'a heredoc names it too',
    'FROM debian:12\nWORKDIR /root\nRUN <<E\nx /root\nE\nCMD ["sleep", "9"]',
    'unsafe: RUN ACCOUNT',
  ],
  ['a stage below has it', 'FROM debian:12 AS b\nWORKDIR /root\nFROM b\nCMD ["sleep", "9"]', 'unsafe: RUN ACCOUNT'],
] as const) {
  fixed(`/root: ${sentence}`, () => assert.is(change(text), expected));
}

for (const [sentence, lines] of [
  ['an absolute path', 'COPY cfg /root/.cfg'],
  ['quotes', 'COPY cfg "/root/.cfg"'],
  ['a relative path', 'WORKDIR /\nCOPY cfg root/.cfg'],
  ['a doubled slash', 'COPY cfg //root/.cfg'],
  ['a dot', 'COPY cfg /./root/.cfg'],
  ['two dots', 'COPY cfg /srv/../root/.cfg'],
  ['an argument', 'ARG D=root\nCOPY cfg /$D/.cfg'],
  ['half a word', 'ARG D=/ro\nCOPY cfg ${D}ot/.cfg'],
  ['ENV', 'ENV D=/root\nCOPY cfg $D'],
  ['the exec form', 'COPY ["cfg", "/root/.cfg"]'],
  ['a heredoc', 'COPY <<EOF "/root/.cfg"\nx\nEOF'],
  ['another stage', 'COPY --from=b /cfg "/root/.cfg"'],
  ['ADD', 'ADD cfg "/root/.cfg"'],
  ['several sources', 'COPY a b root/'],
] as const) {
  fixed(`whatever goes to /root is seen: ${sentence}`, () => {
    assert.match(change(`FROM alpine AS b\nFROM alpine:3.20\n${lines}\nCMD ["app"]`), /^unsafe/);
  });
}

for (const [sentence, text, expected] of [
  [
    'variable, EXPOSE and HEALTHCHECK',
    'FROM node:22\nENV PORT="80"\nEXPOSE 80/tcp\nHEALTHCHECK CMD curl localhost:80/\nCMD ["node", "."]',
    'unsafe: ENV PORT="8080" ; EXPOSE 8080/tcp ; HEALTHCHECK CMD curl localhost:8080/',
  ],
  [
    'a URL',
    'FROM node:22\nENV ASPNETCORE_URLS=http://+:80\nEXPOSE 80\nCMD ["sleep", "9"]',
    'unsafe: ENV ASPNETCORE_URLS=http://+:8080 ; EXPOSE 8080',
  ],
  [
    'a check that leaves the port out',
    'FROM node:22\nENV PORT=80\nEXPOSE 80\nHEALTHCHECK CMD curl http://localhost/\nCMD ["sleep", "9"]',
    'unsafe: ',
  ],
  ['another variable', 'FROM node:22\nENV REPORT=80\nEXPOSE 80\nCMD ["sleep", "9"]', 'unsafe: '],
  ['two variables', 'FROM node:22\nENV PORT=80 HTTP_PORT=80\nEXPOSE 80\nCMD ["sleep", "9"]', 'unsafe: '],
] as const) {
  fixed(`port: ${sentence}`, () => assert.is(change(text), expected));
}

for (const [sentence, text, expected] of [
  [
    'the group instead of an owner',
    'FROM debian:12\nWORKDIR /app\nCMD ["sleep", "9"]',
    'safe: RUN chgrp 0 /app && chmod g=u /app',
  ],
  [
    'sources that are written between',
    'FROM debian:12\nWORKDIR /app\nCOPY . .\nENV HOME=/app\nCMD ["jupyter", "lab"]',
    'safe: RUN chgrp -R 0 /app && chmod -R g=u /app',
  ],
] as const) {
  fixed(`OpenShift: ${sentence}`, () => assert.is(change(text, {}, { profile: 'openshift' }), expected));
}

fixed('sources that are written between are copied as the account’s, others stay root’s', () => {
  const text = 'FROM node:22\nCOPY a.conf /etc/\nWORKDIR /app\nCOPY . .\nCOPY --chown=7 b .\nCMD ["ionic", "serve"]';
  assert.is(change(text), 'safe: COPY --chown=1000:1000 . . ; RUN chown 1000:1000 /app');
});

fixed('OpenShift: USER is a number and the group 0', () => {
  const { dockerfile, stage, options } = viewFor('FROM debian:12\nCMD ["sleep", "9"]', {}, { profile: 'openshift' });
  const account = planFor(dockerfile, stage, options)?.account;
  assert.equal([account?.value, account?.gid], ['10001:0', 0]);
});

fixed('a parent that others are made from is not touched', () => {
  const text =
    'FROM debian:12 AS b\nUSER root\nWORKDIR /app\nCOPY . .\nFROM b AS one\nCMD ["sleep", "9"]\nFROM b\nCMD ["jupyter", "lab"]\n';
  const { dockerfile, stage, options } = viewFor(text);
  const plan = planFor(dockerfile, stage, options);
  assert.ok(plan?.fix.edits.every(({ span }) => span.start >= text.lastIndexOf('FROM')));
});

fixed('variables of a script that name each other do not run deep', () => {
  const run = `RUN ${Array.from({ length: 1000 }, (_, at) => `mkdir -p /opt/a${at}/data && chmod 700 /opt/a${at}`).join(' && ')}`;
  const script = Array.from({ length: 4000 }, (_, at) => `V${at}="$V${at + 1}$V${at + 2}"\nmkdir -p "$V${at}"`).join(
    '\n',
  );
  assert.match(change(`FROM debian:12\n${run}\nCOPY s.sh /\nCMD ["/s.sh"]`, { 's.sh': script }), /^unsafe: /);
});

/** What USER says in the end. */
const userAfter = (text: string): string | undefined => {
  const { dockerfile, stage, options } = viewFor(text, {}, {});
  return /USER (.*)/.exec(applyEdits(text, planFor(dockerfile, stage, options)?.fix.edits ?? []))?.[1];
};

for (const [sentence, text, expected] of [
  ['an account of the file', 'FROM debian:12\nRUN useradd -u 70 u\nCMD ["sleep", "9"]', '70'],
  [
    'not an id that is somebody else’s name',
    'FROM debian:12\nRUN useradd 70 && useradd -u 70 -g 100 u\nCMD ["sleep", "9"]',
    '10001',
  ],
  ['an id that is its own name', 'FROM debian:12\nRUN useradd -u 70 70\nCMD ["sleep", "9"]', '70'],
  ['no free id that is a name', 'FROM debian:12\nRUN useradd -o -u 70 10001\nCMD ["sleep", "9"]', '10002:10002'],
] as const) {
  fixed(`user: ${sentence}`, () => assert.is(userAfter(text), expected));
}

fixed.run();
