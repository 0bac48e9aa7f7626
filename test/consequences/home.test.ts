import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { cacheConsequences, homeConsequences, movableCaches } from '../../src/consequences/home.js';
import type { Who } from '../../src/consequences/model.js';
import { planFor } from '../../src/fix/plan.js';
import type { Options } from '../../src/image/options.js';
import { applyEdits } from '../../src/text/edit.js';
import { optionsWith } from '../code/told.js';
import { type Files, NEW, viewFor } from './views.js';

const home = suite('consequences/home');

const START = '\nCMD ["sleep", "9"]';

for (const [sentence, lines, expected] of [
  [
    'a browser of Playwright',
    'RUN npx playwright install',
    'npx (line 2) puts files into /root/.cache/ms-playwright: another user cannot find them.',
  ],
  ['a place that ENV names', 'ENV PLAYWRIGHT_BROWSERS_PATH=/pw\nRUN npx playwright install', undefined],
  ['a place that the command names', 'RUN PLAYWRIGHT_BROWSERS_PATH=/pw npx playwright install', undefined],
  [
    'data of NLTK',
    'RUN python -m nltk.downloader punkt',
    'python (line 2) puts files into /root/nltk_data: another user cannot find them.',
  ],
  [
    'a package manager of corepack',
    'RUN corepack prepare pnpm@9 --activate',
    'corepack (line 2) puts files into /root/.cache/node/corepack: another user has to download them again.',
  ],
  ['settings of a tool that nobody starts', 'RUN git config --global x.y z', undefined],
  ['another home', 'ENV HOME=/home/x\nRUN npx playwright install', undefined],
  ['another user', 'USER node\nRUN npx playwright install', undefined],
  [
    'root behind another user',
    'USER node\nUSER root\nRUN npx playwright install',
    'npx (line 4) puts files into /root/.cache/ms-playwright: another user cannot find them.',
  ],
  [
    'a variable of another tool',
    'RUN A=b npx playwright install',
    'npx (line 2) puts files into /root/.cache/ms-playwright: another user cannot find them.',
  ],
  [
    'a tool that a variable names',
    'ENV T=playwright\nRUN npx $T install',
    'npx (line 3) puts files into /root/.cache/ms-playwright: another user cannot find them.',
  ],
  ['a tool whose name nobody knows', 'RUN npx $T install', undefined],
  ['a tool of the build that nobody starts', 'RUN mvn package', undefined],
  ['a place that what lies in /root moves', 'WORKDIR /root/x\nRUN npx playwright install', undefined],
] as const) {
  home(`filled in the build: ${sentence}`, () => {
    assert.is(cacheConsequences(viewFor(`FROM node:20\n${lines}${START}`))[0]?.sentence, expected);
  });
}

home('settings of a tool that own code starts are looked for', () => {
  const files: Files = { 'app.js': "require('child_process').execFileSync('git', ['log']);" };
  const text = 'FROM node:20\nRUN git config --global a.b c\nWORKDIR /app\nCOPY app.js .\nCMD ["node", "app.js"]\n';
  const [found] = cacheConsequences(viewFor(text, files, optionsWith(files)));
  assert.is(found?.sentence, 'git (line 2) puts files into /root/.gitconfig: another user cannot find them.');
});

const LOADS = 'from transformers import AutoModel\nAutoModel.from_pretrained("a/b")\n';
const BY_CODE = 'python (line 4) runs code that fills a cache in /root: another user has to download it again.';

for (const [sentence, lines, app, expected] of [
  ['that is loaded at start', 'RUN python load.py', LOADS, BY_CODE],
  [
    'by another class',
    'RUN python -c "from transformers import AutoTokenizer; AutoTokenizer.from_pretrained(1)"',
    LOADS,
    BY_CODE,
  ],
  ['that nothing loads at start', 'RUN python load.py', 'print(1)', undefined],
  [
    'that is loaded from another place',
    'RUN python load.py',
    'from transformers import AutoModel\nAutoModel.from_pretrained("a/b", cache_dir="/models")\n',
    undefined,
  ],
  ['in a place that a variable names', 'ENV HF_HOME=/models\nRUN python load.py', LOADS, undefined],
  ['in a place that the command names', 'RUN HF_HOME=/models python load.py', LOADS, undefined],
  ['of another user', 'USER 7\nRUN python load.py', LOADS, undefined],
  ['that nothing fetches', 'RUN python app.py --help', 'print(1)', undefined],
] as const) {
  home(`a model ${sentence}`, () => {
    const files: Files = { 'app.py': app, 'load.py': LOADS };
    const text = `FROM python:3.12\nWORKDIR /app\nCOPY app.py load.py ./\n${lines}\nCMD ["python", "app.py"]\n`;
    assert.is(cacheConsequences(viewFor(text, files, optionsWith(files)))[0]?.sentence, expected);
  });
}

for (const [sentence, lines, expected] of [
  [
    'a tool that is run again',
    'RUN mvn package\nCMD ["mvn", "exec:java"]',
    ['unreadable: mvn (line 2) puts files into /root/.m2: another user has to download them again.'],
  ],
  [
    'a tool that a script runs again',
    'RUN mvn package\nCMD cd /x && mvn exec:java',
    ['unreadable: mvn (line 2) puts files into /root/.m2: another user has to download them again.'],
  ],
  [
    'one that goes where HOME says',
    'RUN corepack prepare pnpm@9\nCMD ["x"]',
    [
      'home-filled: corepack (line 2) puts files into /root/.cache/node/corepack: another user has to download them again.',
    ],
  ],
  [
    'the first of two',
    'RUN npx playwright install\nRUN cargo install x\nCMD ["x"]',
    ['home-filled: npx (line 2) puts files into /root/.cache/ms-playwright: another user cannot find them.'],
  ],
  ['nothing', 'RUN true\nCMD ["mvn", "exec:java"]', []],
] as const) {
  home(`what the build leaves in the home of root: ${sentence}`, () => {
    const found = cacheConsequences(viewFor(`FROM debian:12\n${lines}`));
    assert.equal(
      found.map(({ kind, sentence: said }) => `${kind}: ${said}`),
      expected,
    );
  });
}

for (const [sentence, lines, expected] of [
  ['one that goes where HOME says', 'RUN true\nRUN npx playwright install\nCMD ["x"]', [3]],
  ['one that goes where the account has its home', 'RUN mvn package\nCMD ["mvn", "exec:java"]', []],
] as const) {
  home(`another HOME in the build moves ${sentence}`, () =>
    assert.equal([...movableCaches(viewFor(`FROM debian:12\n${lines}`))], expected),
  );
}

for (const [sentence, text, expected] of [
  ['a new account has a home', 'FROM debian:12', '--create-home --home-dir /home/app'],
  ['on Alpine, too', 'FROM alpine:3.20', 'adduser -D -h /home/app'],
  ['a number has none', 'FROM scratch\nCOPY x /x', undefined],
] as const) {
  home(sentence, () => {
    const { dockerfile, stage, options } = viewFor(`${text}${START}`);
    const fixed = applyEdits(`${text}${START}`, planFor(dockerfile, stage, options)?.fix.edits ?? []);
    assert.is(fixed.includes('/home/'), expected !== undefined);
    assert.ok(expected === undefined || fixed.includes(expected), fixed);
  });
}

const NUMBER = { ...NEW, kind: 'number', name: undefined } as const;

for (const [sentence, lines, files, expected, who = NUMBER, options = {}] of [
  ['nothing is kept', 'CMD ["node", "app.js"]', { 'app.js': '' }, undefined],
  ['a framework', 'CMD ["aws"]', {}, 'aws (line 4) keeps files in HOME, and 10001:10001 has no home to write to.'],
  [
    'a script',
    'CMD ["sh", "run.sh"]',
    { 'run.sh': 'date > ~/x\nmkdir $HOME/y' },
    'date (run.sh, line 1) keeps files in HOME, and 10001:10001 has no home to write to.',
  ],
  [
    'the variable in braces',
    'CMD ["sh", "run.sh"]',
    { 'run.sh': 'mkdir ${HOME}/y' },
    'mkdir (run.sh, line 1) keeps files in HOME, and 10001:10001 has no home to write to.',
  ],
  ['a variable with a longer name', 'CMD ["sh", "run.sh"]', { 'run.sh': 'mkdir $HOMES/y' }, undefined],
  [
    'own code',
    'CMD ["python", "app.py"]',
    { 'app.py': 'import os\nopen(os.path.expanduser("~/a"), "w")\nopen(os.path.expanduser("~/b"), "w")' },
    'app.py, line 2 keeps files in HOME, and 10001:10001 has no home to write to.',
  ],
  ['a home that ENV names', 'ENV HOME=/home/x\nCMD ["aws"]', {}, undefined],
  [
    'a home of root that ENV names',
    'ENV HOME=/root\nCMD ["aws"]',
    {},
    'aws (line 5) keeps files in HOME, and 10001:10001 has no home to write to.',
  ],
  [
    'a home in name only',
    'ENV HOME=/nonexistent\nCMD ["aws"]',
    {},
    'aws (line 5) keeps files in HOME, and 10001:10001 has no home to write to.',
  ],
  ['a new account', 'CMD ["aws"]', {}, undefined, NEW],
  ['a framework that keeps nothing there', 'CMD ["rails", "server"]', {}, undefined],
  ...['/', '/dev/null'].map(
    (place) =>
      [
        `a home that is ${place}`,
        `ENV HOME=${place}\nCMD ["aws"]`,
        {},
        'aws (line 5) keeps files in HOME, and 10001:10001 has no home to write to.',
      ] as const,
  ),
  [
    'a uid that nobody knows',
    'CMD ["aws"]',
    {},
    'aws (line 4) keeps files in HOME, and a uid that OpenShift hands out has no home to write to.',
    NEW,
    { profile: 'openshift' },
  ],
  ['an account with a home', 'CMD ["aws"]', {}, undefined, { ...NUMBER, home: '/home/x' }],
  [
    'an account with none',
    'CMD ["aws"]',
    {},
    'aws (line 4) keeps files in HOME, and 10001:10001 has no home to write to.',
    { ...NEW, home: '/var/empty' },
  ],
  [
    'one that the file makes without',
    'CMD ["aws"]',
    {},
    'aws (line 4) keeps files in HOME, and 10001:10001 has no home to write to.',
    { ...NEW, kind: 'created' },
  ],
] as const satisfies readonly (readonly [string, string, Files, string | undefined, Who?, Options?])[]) {
  home(`no home: ${sentence}`, () => {
    const view = viewFor(`FROM python:3.12\nWORKDIR /app\nCOPY . .\n${lines}`, files, {
      ...optionsWith(files),
      ...options,
    });
    assert.is(homeConsequences(view, who)[0]?.sentence, expected);
  });
}

home.run();
