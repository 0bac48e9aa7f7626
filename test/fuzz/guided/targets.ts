import { parse } from '../../../src/dockerfile/parse.js';
import type { Safety } from '../../../src/fix/fix.js';
import { canonicalName, parseReference } from '../../../src/knowledge/images/reference.js';
import { checkManifest } from '../../../src/report/check-manifest.js';
import { fix, fixWith } from '../../../src/report/fix.js';
import type { FileReport } from '../../../src/report/report.js';
import { commandsOf } from '../../../src/shell/commands.js';
import { expandShell } from '../../../src/shell/expand.js';
import type { Span } from '../../../src/text/span.js';
import { broken } from '../dockerfile-promises.js';
import { brokenManifest } from '../manifest-promises.js';
import { manifests } from '../manifest-texts.js';
import { directories, textsBelow } from '../texts.js';
import { VARIANTS } from '../variants.js';
import type { Target } from './target.js';

const EVERY: ReadonlySet<Safety> = new Set(['safe', 'unproven', 'unsafe']);

const dockerfiles = directories.flatMap(textsBelow).map(([, text]) => text);

/** Seeds beyond this length are left to the samples' own test: the loop wants many short texts. */
const SHORT = 2_000;
const short = (texts: readonly string[]): readonly string[] => texts.filter((text) => text.length < SHORT);

const inside = (text: string, spans: readonly Span[]): readonly string[] =>
  spans
    .filter(({ start, end }) => !(start >= 0 && start <= end && end <= text.length))
    .map(({ start, end }) => `every span lies in the text: ${start} to ${end} of ${text.length}`);

const spansOf = ({ results }: FileReport): readonly Span[] => results.map(({ span }) => span);

const optionsFor = (choice: number) => VARIANTS[choice % VARIANTS.length]?.[1] ?? {};

const dockerfile: Target = {
  name: 'Dockerfiles',
  share: 0.5,
  texts: 3_000,
  seeds: short(dockerfiles),
  words: ['FROM ', 'USER ', 'RUN ', 'COPY --chown=', 'ONBUILD ', '<<EOF\n', '\nEOF\n', ' \\\n', '# escape=`\n', ' AS '],
  run: async (text, choice) => {
    const { after } = await fix({ path: 'Dockerfile', text }, optionsFor(choice), EVERY);
    return inside(after.text, spansOf(after));
  },
  judge: (text, choice) => broken(text, optionsFor(choice)),
};

const manifestAt = (choice: number) => manifests[choice % manifests.length]?.options ?? {};

const manifest: Target = {
  name: 'manifests',
  share: 0.25,
  texts: 4_000,
  seeds: short(manifests.map(({ text }) => text)),
  words: [
    '&a ',
    '*a',
    '<<: *a\n',
    '? ',
    ': ',
    '- ',
    '|\n',
    '>-\n',
    '---\n',
    '...\n',
    '!!str ',
    '{{ .Values.x }}',
    '# x\n',
    '[',
    '{',
  ],
  run: async (text, choice) => {
    const check = (source: { readonly path: string; readonly text: string }) =>
      checkManifest(source, manifestAt(choice));
    const { after } = await fixWith(check, { path: 'x.yaml', text }, EVERY, async () => true);
    return inside(after.text, spansOf(after));
  },
  judge: (text, choice) => brokenManifest('x.yaml', text, manifestAt(choice)),
};

const scripts = dockerfiles
  .map((text) => parse({ path: 'Dockerfile', text }))
  .flatMap(({ stages, source }) =>
    stages.flatMap(({ instructions }) =>
      instructions
        .filter(({ keyword }) => keyword === 'RUN' || keyword === 'CMD' || keyword === 'ENTRYPOINT')
        .map(({ span }) => source.text.slice(span.start, span.end).replace(/^\w+\s*/, '')),
    ),
  );

const shell: Target = {
  name: 'shell scripts',
  share: 0.1,
  texts: 30_000,
  seeds: [...new Set(short(scripts))],
  words: [
    'if ',
    'then ',
    'fi',
    'case x in ',
    'esac',
    'for x in ',
    'do ',
    'done',
    '$(',
    ')',
    '<<EOF\n',
    '\nEOF\n',
    'sh -c ',
  ],
  run: (script, choice) => {
    const text = choice % 2 === 0 ? `FROM x\nRUN ${script}` : `FROM x\nRUN <<EOF\n${script}\nEOF\n`;
    const instructions = parse({ path: 'Dockerfile', text }).stages.flatMap((stage) => stage.instructions);
    const commands = instructions.flatMap((instruction) => commandsOf(instruction, text));
    const words = commands.flatMap((command) => command.words);
    for (const word of words) expandShell(word, (name) => (name.length % 2 === 0 ? undefined : 'x y'));
    const uneven = words.find((word) => word.pieces.reduce((sum, { length }) => sum + length, 0) !== word.text.length);
    return [
      ...inside(
        text,
        [...commands, ...words].map(({ span }) => span),
      ),
      ...(uneven === undefined ? [] : [`the pieces of a word are the word: ${JSON.stringify(uneven.text)}`]),
    ];
  },
};

const reference: Target = {
  name: 'image references',
  share: 0.05,
  texts: 80_000,
  seeds: [
    'alpine',
    'node:22',
    'ghcr.io/o/r:v1',
    'localhost:5000/a/b',
    `a@sha256:${'0'.repeat(64)}`,
    '[::1]:80/a',
    'docker.io/library/x',
  ],
  words: ['docker.io', 'library/', 'sha256:', 'localhost', ':5000', '@', '__', '..', '0123456789abcdef'],
  run: (word) => {
    const first = parseReference(word);
    if (first === undefined) return [];
    const printed = canonicalName(first);
    const again = parseReference(printed);
    return again !== undefined && canonicalName(again) === printed ? [] : [`what is printed is read again: ${printed}`];
  },
};

/** A file of the build context as the check of a Dockerfile meets it: as a script, as package.json, as settings. */
const CONTEXT =
  'FROM node:22\nWORKDIR /app\nCOPY start.sh /start.sh\nCOPY . .\nCOPY nginx.conf /etc/nginx/conf.d/\n' +
  'COPY passwd group /etc/\n';
const STARTS = [
  'ENTRYPOINT ["/start.sh"]',
  'CMD ["npm", "start"]',
  'CMD ["nginx"]',
  'CMD ["supervisord"]',
  'ENTRYPOINT /start.sh',
];

const context: Target = {
  name: 'files of the context',
  share: 0.1,
  texts: 1_500,
  seeds: [
    '#!/bin/sh\nset -e\nif [ "$1" = x ]; then exec gosu app "$@"; fi\nchown -R app /data\nexec node server.js\n',
    '{"scripts": {"start": "node server.js", "dev": "next dev -p 80 && npm run start"}}',
    'server { listen 80 default_server; root /srv; access_log /var/log/x.log; }\nuser root;\npid /run/x.pid;\n',
    '[supervisord]\nuser=root\n[program:x]\ncommand=/usr/sbin/nginx -g "daemon off;"\n',
    'root:x:0:0:root:/root:/bin/sh\napp:x:1000:1000::/home/app:/bin/sh\n',
  ],
  words: ['npm run ', 'exec "$@"', 'listen ', '"scripts"', '#!/bin/bash\n', 'su-exec ', 'chown ', '{', '}', ';'],
  run: async (text, choice) => {
    const source = { path: 'Dockerfile', text: `${CONTEXT}${STARTS[choice % STARTS.length]}\n` };
    const { after } = await fix(source, { context: () => text }, EVERY);
    return inside(after.text, spansOf(after));
  },
  judge: (text, choice) => broken(`${CONTEXT}${STARTS[choice % STARTS.length]}\n`, { context: () => text }),
};

export const targets: readonly Target[] = [dockerfile, manifest, shell, context, reference];
