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

home('filled in the build: a browser that a tool installs which has nothing to put there itself', () => {
  const view = viewFor('FROM python:3.12-slim\nRUN uv run playwright install\nCMD ["python", "app.py"]\n');
  assert.is(
    cacheConsequences(view)[0]?.sentence,
    'uv (line 2) puts files into /root/.cache/ms-playwright: another user cannot find them.',
  );
});

const DOWNLOADS =
  'uv (line 4) downloads an interpreter into /root/.local/share/uv/python, which another user may not enter.';
const MAY_DOWNLOAD =
  'We do not know whether uv (line 4) downloads an interpreter into /root/.local/share/uv/python, which another user may not enter.';
const ONLY_ITS_OWN = '[project]\nname = "x"\n[tool.uv]\npython-preference = "only-managed"\n';
const wants = (versions: string): Files => ({
  'pyproject.toml': `[project]\nname = "x"\nrequires-python = "${versions}"\n`,
});

for (const [sentence, base, run, files, expected] of [
  ['older than the project wants', 'python:3.11-slim', 'uv sync', wants('>=3.13'), DOWNLOADS],
  ['newer than the project wants', 'python:3.14', 'uv sync', wants('>=3.11,<3.14'), DOWNLOADS],
  ['at the border', 'python:3.13', 'uv sync', wants('>=3.11, <3.14'), undefined],
  ['as the project wants', 'python:3.13.2-slim', 'uv sync --frozen', wants('>=3.13'), undefined],
  ['of another platform', 'arm64v8/python:3.11', 'uv sync', wants('>=3.12'), DOWNLOADS],
  ['of the image of uv', 'ghcr.io/astral-sh/uv:0.9-python3.12-bookworm', 'uv sync', wants('>=3.12'), undefined],
  ['of the image of uv, and older', 'ghcr.io/astral-sh/uv:python3.11-alpine', 'uv sync', wants('>=3.12'), DOWNLOADS],
  ['that nobody knows', 'ghcr.io/astral-sh/uv:bookworm-slim', 'uv sync', wants('>=3.12'), MAY_DOWNLOAD],
  ['of a distribution', 'debian:12', 'uv venv', {}, MAY_DOWNLOAD],
  ['the newest', 'python:slim', 'uv sync', wants('>=3.12'), undefined],
  ['the newest, and perhaps too new', 'python:slim', 'uv sync', wants('<3.14'), MAY_DOWNLOAD],
  ['the newest of a number', 'python:3', 'uv sync', wants('>=3.12'), undefined],
  ['of a number that is another', 'python:2', 'uv sync', wants('>=3.12'), DOWNLOADS],
  ['that a file pins', 'python:3.11', 'uv venv', { '.python-version': '# it\n3.12\n' }, DOWNLOADS],
  [
    'that a file pins, before the project',
    'python:3.12',
    'uv sync',
    { ...wants('<3'), '.python-version': '3.12' },
    undefined,
  ],
  ['that a file pins to the last number', 'python:3.12', 'uv sync', { '.python-version': '3.12.4' }, MAY_DOWNLOAD],
  ['the same to the last number', 'python:3.12.4', 'uv sync', { '.python-version': 'cpython-3.12.4' }, undefined],
  ['all of one', 'python:3.12.4', 'uv sync', wants('==3.12.*'), undefined],
  ['one alone', 'python:3.12', 'uv sync', wants('==3.12'), MAY_DOWNLOAD],
  ['compatible', 'python:3.12', 'uv sync', wants('~=3.11'), undefined],
  ['not compatible', 'python:3.10', 'uv sync', wants('~=3.11'), DOWNLOADS],
  ['compatible, of a patch', 'python:3.12', 'uv sync', wants('~=3.11.2'), MAY_DOWNLOAD],
  ['left out', 'python:3.12', 'uv sync', wants('!=3.12.1'), undefined],
  ['left out itself', 'python:3.12', 'uv sync', wants('!=3.12'), MAY_DOWNLOAD],
  ['in words', 'python:3.12', 'uv sync', wants('new'), MAY_DOWNLOAD],
  ['of nothing that is said', 'python:3.12', 'uv sync', { 'pyproject.toml': '[project]\n' }, undefined],
  ['that an option names in its word', 'python:3.12', 'uv sync --python=3.13', wants('>=3.10'), DOWNLOADS],
  ['that a short option names in its word', 'python:3.12', 'uv sync -p3.13', wants('>=3.10'), DOWNLOADS],
  ['of its own, by an option', 'python:3.12', 'uv sync --managed-python', wants('>=3.10'), DOWNLOADS],
  ['of another option that begins alike', 'python:3.12', 'uv sync --python-x=3.13', wants('>=3.10'), undefined],
  ['above the same to the last number', 'python:3.12.4', 'uv sync', wants('>3.12.4'), DOWNLOADS],
  ['above the same', 'python:3.12', 'uv sync', wants('>3.12'), undefined],
  [
    'that another table speaks of',
    'python:3.11',
    'uv sync',
    { 'pyproject.toml': '[tool.x]\nrequires-python = ">=3.9"\n[project]\nrequires-python = ">=3.12"\n' },
    DOWNLOADS,
  ],
  [
    'that another table alone speaks of',
    'python:3.11',
    'uv sync',
    { 'pyproject.toml': '[project]\n[tool.x]\nrequires-python = ">=3.9"\n' },
    MAY_DOWNLOAD,
  ],
  [
    'of a field above all tables',
    'python:3.11',
    'uv sync',
    { 'pyproject.toml': 'requires-python = ">=3.12"\n' },
    MAY_DOWNLOAD,
  ],
  [
    'of a comment',
    'python:3.11',
    'uv sync',
    { 'pyproject.toml': '# requires-python = ">=3.12"\n[project]\n' },
    undefined,
  ],
  [
    'of a field with the table in its name',
    'python:3.11',
    'uv sync',
    { 'pyproject.toml': 'project.requires-python = ">=3.12"\n' },
    MAY_DOWNLOAD,
  ],
  ['of a range that ends with a later one', 'python:3.12', 'uv sync', wants('>=3.10,<=3.13'), undefined],
  ['of a project that nobody sees', 'python:3.12', 'uv sync', {}, MAY_DOWNLOAD],
  ['of a field without a text', 'python:3.12', 'uv sync', { 'pyproject.toml': 'requires-python = 3\n' }, MAY_DOWNLOAD],
  ['that an option names', 'python:3.12', 'uv sync --python 3.13', {}, DOWNLOADS],
  ['at a path', 'debian:12', 'uv venv -p /usr/bin/python3', {}, undefined],
  ['that a variable names', 'python:3.12', 'UV_PYTHON=3.13 uv sync', {}, DOWNLOADS],
  ['none is to be downloaded', 'python:3.12', 'UV_PYTHON_DOWNLOADS=never uv sync', wants('>=3.13'), undefined],
  [
    'none is to be downloaded, by an option',
    'python:3.12',
    'uv sync --no-python-downloads',
    wants('>=3.13'),
    undefined,
  ],
  ['only its own', 'python:3.12', 'UV_PYTHON_PREFERENCE=only-managed uv sync', {}, DOWNLOADS],
  ['in another place', 'python:3.12', 'UV_PYTHON_INSTALL_DIR=/opt/p uv sync', wants('>=3.13'), undefined],
  ['of a directory that nobody knows', 'python:3.12', 'cd $X && uv sync', {}, MAY_DOWNLOAD],
  ['of a module', 'python:3.12', 'python -m uv sync', wants('>=3.13'), DOWNLOADS.replace('uv', 'python')],
  ['of a module that is another', 'python:3.12', 'python -m pip install uv sync', wants('>=3.13'), undefined],
  ['only its own, as the project says', 'python:3.12', 'uv sync', { 'pyproject.toml': ONLY_ITS_OWN }, DOWNLOADS],
  [
    'only its own, as its settings say',
    'python:3.12',
    'uv sync',
    { 'uv.toml': 'python-preference = "only-managed"', 'pyproject.toml': '' },
    DOWNLOADS,
  ],
  [
    'settings before the project',
    'python:3.12',
    'uv sync',
    { 'uv.toml': 'python-preference = "system"', 'pyproject.toml': ONLY_ITS_OWN },
    undefined,
  ],
  [
    'an option before the project',
    'python:3.12',
    'uv sync --python-preference system',
    { 'pyproject.toml': ONLY_ITS_OWN },
    undefined,
  ],
  [
    'only its own, by an option with a value',
    'python:3.12',
    'uv --python-preference only-managed sync',
    { 'pyproject.toml': '' },
    DOWNLOADS,
  ],
  [
    'none is to be downloaded, as the project says',
    'python:3.12',
    'uv sync',
    { 'pyproject.toml': '[project]\nrequires-python = ">=3.13"\n[tool.uv]\npython-downloads = "never"\n' },
    undefined,
  ],
  ['that another command does not keep', 'python:3.12', 'uv pip sync r.txt', wants('>=3.13'), undefined],
] as const) {
  home(`a Python ${sentence}`, () => {
    const text = `FROM ${base}\nWORKDIR /app\nCOPY pyproject.toml .python-version uv.toml .\nRUN ${run}${START}`;
    assert.is(cacheConsequences(viewFor(text, files))[0]?.sentence, expected);
  });
}

for (const [run, files, expected] of [
  ['uv --directory /app sync', { '.python-version': '3.13' }, DOWNLOADS],
  ['uv --directory ../app sync', { '.python-version': '3.13' }, DOWNLOADS],
  ['uv sync --project=/app', { '.python-version': '3.13' }, DOWNLOADS],
  ['uv --directory /app sync', { '.python-version': '3.12' }, undefined],
] as const) {
  home(`a Python of another directory: ${run}, ${JSON.stringify(files)}`, () => {
    const text = `FROM python:3.12\nWORKDIR /x\nCOPY .python-version /app/\nRUN ${run}${START}`;
    assert.is(cacheConsequences(viewFor(text, files))[0]?.sentence, expected);
  });
}

for (const [run, expected] of [
  ['uv sync', MAY_DOWNLOAD.replace('line 4', 'line 3')],
  ['uv venv', undefined],
] as const) {
  home(`a project that no line puts there, and ${run}`, () => {
    const text = `FROM python:3.12\nWORKDIR /app\nRUN ${run}${START}`;
    assert.is(cacheConsequences(viewFor(text, {}))[0]?.sentence, expected);
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
    'that the start uses without loading it',
    `RUN python -c "import nltk; nltk.download('punkt')"`,
    'import nltk\nnltk.word_tokenize("a")\n',
    BY_CODE,
  ],
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
  ['an account with a home', 'RUN mkdir /home/x\nCMD ["aws"]', {}, undefined, { ...NUMBER, home: '/home/x' }],
  [
    'an account whose home nobody makes',
    'CMD ["aws"]',
    {},
    'aws (line 4) keeps files in HOME, and 10001:10001 has no home to write to.',
    { ...NUMBER, home: '/home/x' },
  ],
  [
    'an account whose home nobody makes, in a directory of its own',
    'RUN mkdir /h && chown 10001 /h\nCMD ["aws"]',
    {},
    undefined,
    { ...NUMBER, home: '/h/x' },
  ],
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
