import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { repaired, review } from '../../src/playground/review.js';

const DAY = '2026-11-27';

const SERVER = 'FROM node:22-slim\nWORKDIR /app\nCOPY package.json server.js ./\nCMD ["node", "server.js"]\n';

const reviews = suite('playground: what is found in files of a page');

reviews('the program is told of the files around a Dockerfile', async () => {
  const verdictWith = async (server: string): Promise<string> =>
    (await review(new Map([...FILES, ['server.js', server]]), DAY)).headline;
  const FILES = [
    ['Dockerfile', SERVER],
    ['package.json', '{}'],
  ] as const;
  assert.is(await verdictWith('console.log(1);\n'), 'The image runs as root: it has a safe fix.');
  assert.is(
    await verdictWith('require("fs").writeFileSync("/etc/state", "1");\n'),
    'The image runs as root: it needs a look.',
  );
});

reviews('Compose, a script that names its interpreter, and a configuration count as in a repository', async () => {
  const files = new Map([
    ['app/Dockerfile', 'FROM alpine:3.20\nCOPY start.sh /start.sh\nUSER 1000\nENTRYPOINT ["/start.sh"]\n'],
    ['app/start.sh', '#!/bin/sh\nexec sleep 60\n'],
    ['compose.yaml', 'services:\n  web:\n    build: app\n    user: root\n'],
    ['.dockerfile-nonrootrc.json', '{ "rules": { "container-root-user": "info" } }'],
  ]);
  const { headline, files: reviewed, problems } = await review(files, DAY);
  assert.is(headline, '1 of 2 images runs as root: 1 needs a look.');
  assert.equal(problems, []);
  assert.equal(
    reviewed.map(({ path, verdict, marks }) => [
      path,
      verdict,
      marks.map(({ rule, severity }) => `${rule} ${severity}`),
    ]),
    [
      ['app/Dockerfile', 'nonroot', []],
      ['compose.yaml', 'root', ['container-root-user info']],
    ],
  );
});

reviews('marks, turns and buttons lead to places of the text', async () => {
  const text = '# é\nFROM debian:12\nRUN true\nUSER 7:7\nRUN apt-get update\n';
  const [file] = (await review(new Map([['Dockerfile', text]]), DAY)).files;
  assert.equal(
    file?.marks.map(({ from, to, rule }) => [text.slice(from, to), rule]),
    [['RUN', 'install-after-user']],
  );
  assert.equal(file?.turns, [
    { line: 2, tone: 'r' },
    { line: 4, tone: 'n' },
  ]);
  assert.match(file?.panel ?? '', /<button type="button" class="go" data-go="0">line 5<\/button>/);
  assert.match(file?.panel ?? '', /data-apply="0"/);
});

reviews('what cannot be checked is said, and the rest is checked', async () => {
  const files = new Map([
    ['a/Dockerfile', 'FROM debian:12\n\0\n'],
    ['b/Dockerfile', 'FROM debian:12\nUSER 1000\nCMD ["true"]\n'],
  ]);
  const { files: reviewed } = await review(files, DAY);
  assert.equal(
    reviewed.map(({ path, verdict }) => [path, verdict]),
    [
      ['a/Dockerfile', 'failed'],
      ['b/Dockerfile', 'nonroot'],
    ],
  );
  assert.match(reviewed[0]?.panel ?? '', /<p>.*a\/Dockerfile/);
  const wrong = await review(new Map([['.dockerfile-nonrootrc.json', '{"nope": 1}']]), DAY);
  assert.is(wrong.headline, '.dockerfile-nonrootrc.json: has the unknown key nope.');
  assert.is(wrong.problems.length, 1);
  assert.is((await review(new Map([['a.txt', '']]), DAY)).headline, 'No file to check.');
});

reviews('containers are listed of manifests alone', async () => {
  const { files } = await review(
    new Map([
      ['Dockerfile', 'FROM debian:12\nUSER 7:7\nCMD ["sleep", "9"]\n'],
      ['pod.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: b, image: c}]}\n'],
    ]),
    DAY,
  );
  assert.equal(
    files.map(({ panel }) => panel.includes('Containers and services')),
    [false, true],
  );
});

reviews('a day passes for exceptions', async () => {
  const text =
    '# dockerfile-nonroot: allow-root reason="mounts disks" until=2026-11-27\nFROM debian:12\nCMD ["sleep", "9"]\n';
  const rulesOn = async (day: string): Promise<readonly string[]> =>
    (await review(new Map([['Dockerfile', text]]), day)).files.flatMap(({ marks }) => marks.map(({ rule }) => rule));
  assert.not((await rulesOn('2026-11-27')).includes('exception-expired'));
  assert.ok((await rulesOn('2026-11-28')).includes('exception-expired'));
});

reviews('safe fixes change their files and no others', async () => {
  const files = new Map([
    ['a/Dockerfile', SERVER],
    ['a/package.json', '{}'],
    ['a/server.js', 'console.log(1);\n'],
    ['b/Dockerfile', 'FROM debian:12\nCMD ["/opt/unknown"]\n'],
  ]);
  const { files: after, problems } = await repaired(files, DAY);
  assert.equal(problems, []);
  assert.equal([...after.keys()], [...files.keys()]);
  assert.equal(
    [...after].filter(([path, text]) => files.get(path) !== text).map(([path]) => path),
    ['a/Dockerfile'],
  );
  assert.match(after.get('a/Dockerfile') ?? '', /^USER 1000:1000$/m);
  assert.is(files.get('a/Dockerfile'), SERVER);
});

reviews('what cannot be fixed is said', async () => {
  const files = new Map([['Dockerfile', 'FROM debian:12\n\0\n']]);
  const { files: after, problems } = await repaired(files, DAY);
  assert.equal([...after], [...files]);
  assert.match(problems.join(' '), 'Dockerfile');
});

reviews('of very many findings the first are shown, and the rest is counted', async () => {
  const text = `FROM debian:12\nUSER 7:7\n${'RUN apt-get update\n'.repeat(70)}`;
  const [file] = (await review(new Map([['Dockerfile', text]]), DAY)).files;
  assert.is(file?.marks.length, 60);
  assert.match(file?.panel ?? '', /<p class="quiet">\d+ more findings are not shown/);
});

reviews.run();
