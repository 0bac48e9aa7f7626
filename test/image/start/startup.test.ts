import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Files, viewFor } from '../../consequences/views.js';

const startup = suite('image/start/startup');

/** The commands that are started, each with where that is said. */
const started = (text: string, files: Files): readonly string[] =>
  viewFor(text, files).started.map(({ argv, where }) => `${argv.join(' ')} @ ${where}`);

for (const [sentence, text, files, expected] of [
  ['ENTRYPOINT itself', 'FROM a\nENTRYPOINT ["/bin/server", "-v"]', {}, ['/bin/server -v @ line 2']],
  [
    'all of an inline script',
    'FROM a\nCMD ["sh", "-c", "prepare && serve"]',
    {},
    ['prepare @ line 2', 'serve @ line 2'],
  ],
  ['a program behind tini', 'FROM a\nENTRYPOINT tini -- nginx', {}, ['tini -- nginx @ line 2', 'nginx @ line 2']],
  [
    'scripts that the entry point of the base image runs, in their order',
    'FROM nginx:1.27\nCOPY b.sh a.envsh c.conf /docker-entrypoint.d/',
    { 'a.envsh': 'export A=1\n', 'b.sh': 'prepare\n', 'c.conf': 'x' },
    [
      '/bin/sh /docker-entrypoint.d/a.envsh @ /docker-entrypoint.d/a.envsh',
      '/bin/sh /docker-entrypoint.d/b.sh @ /docker-entrypoint.d/b.sh',
      'export A=1 @ a.envsh, line 1',
      'prepare @ b.sh, line 1',
    ],
  ],
  [
    'also where CMD starts the same server',
    'FROM nginx:1.27\nCOPY a.sh /docker-entrypoint.d/\nCMD ["nginx", "-g", "daemon off;"]',
    { 'a.sh': 'prepare\n' },
    [
      '/bin/sh /docker-entrypoint.d/a.sh @ /docker-entrypoint.d/a.sh',
      'nginx -g daemon off; @ line 3',
      'prepare @ a.sh, line 1',
    ],
  ],
  [
    'not where CMD starts another program',
    'FROM nginx:1.27\nCOPY a.sh /docker-entrypoint.d/\nCMD ["serve"]',
    { 'a.sh': 'prepare\n' },
    ['serve @ line 3'],
  ],
  [
    'nor with an ENTRYPOINT of its own',
    'FROM nginx:1.27\nCOPY a.sh /docker-entrypoint.d/\nENTRYPOINT ["nginx"]',
    { 'a.sh': 'prepare\n' },
    ['nginx @ line 3'],
  ],
  ['nor on another base', 'FROM debian:12\nCOPY a.sh /docker-entrypoint.d/', { 'a.sh': 'prepare\n' }, []],
  ['sudo is seen', 'FROM a\nCMD sudo -u app serve', {}, ['sudo @ line 2', 'serve @ line 2']],
  [
    'a program behind one that waits for others',
    'FROM a\nCMD dockerize -wait tcp://db:3306 --timeout 9s -poll serve',
    {},
    ['dockerize -wait tcp://db:3306 --timeout 9s -poll serve @ line 2', 'serve @ line 2'],
  ],
  [
    'not behind one that writes a file first',
    'FROM a\nCMD dockerize -template /a:/b serve',
    {},
    ['dockerize -template /a:/b serve @ line 2', '/a:/b serve @ line 2'],
  ],
  ['a program with a time', 'FROM a\nCMD ["timeout", "30s", "serve"]', {}, ['serve @ line 2']],
  [
    'the commands of an entry script',
    'FROM a\nCOPY s.sh /\nCMD ["/s.sh"]',
    { 's.sh': '#!/bin/sh\nset -e\nexec gosu app "$@"\n' },
    ['/s.sh @ line 3', 'set -e @ s.sh, line 2', 'gosu app $@ @ s.sh, line 3'],
  ],
  [
    'a script that another one calls',
    'FROM a\nCOPY . /\nCMD ["/a.sh"]',
    { 'a.sh': '#!/bin/bash\n. /b.sh\n', 'b.sh': 'nginx\n' },
    ['/a.sh @ line 3', '. /b.sh @ a.sh, line 2', 'nginx @ b.sh, line 1'],
  ],
  [
    'a script that calls itself is read once',
    'FROM a\nCOPY . /\nCMD ["/a.sh"]',
    { 'a.sh': '#!/bin/sh\n/a.sh\n' },
    ['/a.sh @ line 3', '/a.sh @ a.sh, line 2'],
  ],
  [
    'a name is looked for on PATH',
    'FROM a\nENV PATH=/opt/bin:/bin\nCOPY go.sh /opt/bin/\nCMD ["go.sh"]',
    { 'go.sh': 'serve\n' },
    ['go.sh @ line 4', 'serve @ go.sh, line 1'],
  ],
  [
    'a relative directory of PATH is none',
    'FROM a\nENV PATH=opt:/bin\nCOPY go /opt/\nCMD ["go"]',
    { go: '#!/bin/sh\nserve\n' },
    ['go @ line 4'],
  ],
  [
    'the first on PATH that can be read',
    'FROM a\nENV PATH=/x:/y\nCOPY a.sh /x/go\nCOPY b.sh /y/go\nCMD ["go"]',
    { 'b.sh': '#!/bin/sh\nserve\n' },
    ['go @ line 5', 'serve @ b.sh, line 2'],
  ],
  [
    'a variable of the image in its path',
    'FROM a\nENV D=/opt\nCOPY go.sh /opt/\nCMD $D/go.sh',
    { 'go.sh': 'serve\n' },
    ['$D/go.sh @ line 4', '/opt/go.sh @ line 4', 'serve @ go.sh, line 1'],
  ],
  [
    'from the last WORKDIR',
    'FROM a\nWORKDIR /x\nCOPY go.sh .\nCMD ["./go.sh"]\nWORKDIR /x/y\nWORKDIR ..',
    { 'go.sh': 'serve\n' },
    ['./go.sh @ line 4', 'serve @ go.sh, line 1'],
  ],
  [
    'what RUN writes',
    'FROM a\nUSER 0:0\nRUN printf "#!/bin/sh\\nserve\\n" > /e.sh\nCMD ["/e.sh"]',
    {},
    ['/e.sh @ line 4', 'serve @ /e.sh, line 2'],
  ],
  [
    'Python is not a shell',
    'FROM a\nCOPY start.sh /\nCMD ["/start.sh"]',
    { 'start.sh': '#!/usr/bin/env python3\nchown()\n' },
    ['/start.sh @ line 3'],
  ],
  [
    'what package.json says',
    'FROM a\nWORKDIR /app\nCOPY . .\nCMD ["npm", "run", "serve"]',
    { 'package.json': '{"scripts":{"serve":"npm run x && vite","x":"node x.js"}}' },
    ['npm run serve @ line 4', 'npm run x @ package.json', 'vite @ package.json', 'node x.js @ package.json'],
  ],
  ...(
    [
      ['a builder', 'FROM a AS b\nWORKDIR /app\nCOPY . .\nRUN npm ci\nFROM a\nWORKDIR /app\nCOPY --from=b /app ./', 8],
      [
        'two builders',
        'FROM a AS b\nCOPY . /x\nFROM a AS c\nCOPY --from=b /x /y/\nFROM a\nWORKDIR /app\nCOPY --from=c /y .',
        8,
      ],
      [
        'RUN',
        `FROM a\nUSER 0\nWORKDIR /app\nRUN echo '{"scripts":{"serve":"vite"}}' > package.json`,
        5,
        '/app/package.json',
      ],
      [
        'RUN of a parent',
        `FROM a AS b\nUSER 0\nRUN echo '{"scripts":{"serve":"vite"}}' > /app/package.json\nFROM b\nWORKDIR /app`,
        6,
        '/app/package.json',
      ],
    ] as const
  ).map(
    ([who, lines, line, place = 'package.json']) =>
      [
        `a package.json that comes through ${who}`,
        `${lines}\nCMD ["npm", "run", "serve"]`,
        { 'package.json': '{"scripts":{"serve":"vite"}}' },
        [`npm run serve @ line ${line}`, `vite @ ${place}`],
      ] as const,
  ),
  [
    'what a builder wrote over',
    'FROM a AS b\nWORKDIR /app\nCOPY . .\nRUN make x > package.json\nFROM a\nWORKDIR /app\nCOPY --from=b /app ./\nCMD ["npm", "start"]',
    { 'package.json': '{"scripts":{"start":"vite"}}' },
    ['npm start @ line 8'],
  ],
  [
    'scripts of package.json in a circle',
    'FROM a\nWORKDIR /app\nCOPY . .\nCMD ["yarn", "a"]',
    { 'package.json': '{"scripts":{"a":"yarn b","b":"yarn a"}}' },
    ['yarn a @ line 4', 'yarn b @ package.json', 'yarn a @ package.json'],
  ],
  [
    'a package.json that is none',
    'FROM a\nWORKDIR /app\nCOPY . .\nCMD ["npm", "start"]',
    { 'package.json': '[{"scripts":' },
    ['npm start @ line 4'],
  ],
] as const) {
  startup(sentence, () => assert.equal(started(text, files), expected));
}

for (const [sentence, text, files, expected] of [
  ['a script that was not there', 'FROM a\nCOPY run.sh /\nCMD ["/run.sh"]', {}, ['run.sh']],
  ['where the directory of the base is not known', 'FROM a\nCOPY e.sh e.sh\nCMD ["./e.sh"]', {}, ['e.sh']],
  ['a bare command beside what is copied', 'FROM a\nWORKDIR /w\nCOPY f /w\nCMD ["e.sh", "run"]', {}, []],
  ['a shell looks where it stands', 'FROM a\nWORKDIR /w\nCOPY e.sh /w/\nCMD ["sh", "e.sh"]', {}, ['e.sh']],
  ['a program without a telling name', 'FROM a\nCOPY server /\nCMD ["/server"]', {}, []],
  ['a program that a shell is told to run', 'FROM a\nCOPY server /\nCMD ["bash", "/server"]', {}, ['server']],
  ['what a builder made', 'FROM b AS b\nFROM a\nCOPY --from=b /start /start\nCMD ["/start"]', {}, []],
  ['a script of a builder', 'FROM b AS b\nFROM a\nCOPY --from=b /e.sh /e.sh\nCMD ["/e.sh"]', {}, ['e.sh']],
  ['a package.json', 'FROM a\nWORKDIR /app\nCOPY . .\nCMD ["npm", "start"]', {}, ['npm start']],
] as const) {
  startup(`unread: ${sentence}`, () => {
    const { scripts, unread } = viewFor(text, files);
    const missing = scripts.filter((script) => script.text === undefined).map(({ path }) => path);
    assert.equal([...missing, ...unread.map(({ argv }) => argv.join(' '))], expected);
  });
}

startup('in a directory that nobody knows no package.json is read', () => {
  const text = 'FROM a\nCOPY . /\nCMD cd $WEB && npm start';
  const { unread } = viewFor(text, { 'package.json': '{"scripts":{"start":"vite"}}' });
  assert.equal(
    unread.map(({ argv }) => argv),
    [['npm', 'start']],
  );
});

startup.run();

const brought = suite('image/start/startup: what brings a script');

for (const [sentence, text, expected] of [
  ['COPY', 'FROM a\nCOPY s.sh /\nCMD /s.sh', [3, 2]],
  ['COPY of the stage below', 'FROM a AS b\nCOPY s.sh /\nFROM b\nCMD /s.sh', [4, 2]],
  ['a heredoc', 'FROM a\nCOPY <<E /s.sh\n#!/bin/sh\nserve\nE\nCMD /s.sh', [6, 2]],
  ['RUN, whoever changes its mode', 'FROM a\nUSER 0:0\nRUN echo serve > /s.sh\nRUN chmod 755 /s.sh\nCMD /s.sh', [5, 3]],
  ['COPY from a builder', 'FROM a AS b\nCOPY s.sh /b/\nFROM a\nCOPY --from=b /b /c\nCMD /c/s.sh', [5, 4]],
  ['RUN, on any of its lines', 'FROM a\nUSER 0:0\nRUN true && \\\n  echo serve > /s.sh\nCMD /s.sh', [5, 3]],
] as const) {
  brought(sentence, () => {
    const lines = viewFor(text, { 's.sh': 'serve\n' }).started.map(({ instruction }) => instruction.line);
    assert.equal(lines, expected);
  });
}

brought.run();

const checks = suite('image/start/startup: HEALTHCHECK');

for (const [sentence, text, expected] of [
  ['none', 'FROM a', []],
  ['its command', 'FROM a\nHEALTHCHECK CMD curl -f localhost', ['curl -f localhost @ line 2']],
  ['of the exec form', 'FROM a\nHEALTHCHECK CMD ["curl", "x y"]', ['curl x y @ line 2']],
  ['behind options', 'FROM a\nHEALTHCHECK --interval=5s CMD curl x || exit 1', ['curl x @ line 2', 'exit 1 @ line 2']],
  ['the last one counts', 'FROM a\nHEALTHCHECK CMD x\nHEALTHCHECK CMD y', ['y @ line 3']],
  ['NONE takes it away', 'FROM a\nHEALTHCHECK CMD x\nHEALTHCHECK NONE', []],
  ['a word that begins so does not', 'FROM a\nHEALTHCHECK CMD none', ['none @ line 2']],
  ['that of the stage below', 'FROM a AS b\nHEALTHCHECK CMD x\nFROM b', ['x @ line 2']],
  ['that of a trigger', 'FROM a AS b\nONBUILD HEALTHCHECK CMD x\nFROM b', ['x @ line 2']],
  ['a script of it is read', 'FROM a\nCOPY h.sh /\nHEALTHCHECK CMD /h.sh', ['/h.sh @ line 3', 'probe @ h.sh, line 1']],
  [
    'one that is read already is not read again',
    'FROM a\nCOPY h.sh /\nCMD /h.sh\nHEALTHCHECK CMD /h.sh',
    ['/h.sh @ line 4'],
  ],
] as const) {
  checks(sentence, () => {
    const found = viewFor(text, { 'h.sh': 'probe\n' }).checks.map(({ argv, where }) => `${argv.join(' ')} @ ${where}`);
    assert.equal(found, expected);
  });
}

const first = suite('image/start/startup: ENTRYPOINT and CMD');

for (const [sentence, text, expected] of [
  ['nothing', 'FROM a', []],
  ['CMD', 'FROM a\nCMD x y', ['x y']],
  ['CMD is arguments of ENTRYPOINT', 'FROM a\nENTRYPOINT ["x"]\nCMD ["y", "z"]', ['x y z']],
  ['its shell form is words for a shell', 'FROM a\nENTRYPOINT ["x"]\nCMD y z', ['x /bin/sh -c y z']],
  ['the shell form of ENTRYPOINT drops it', 'FROM a\nENTRYPOINT x\nCMD ["y"]', ['x']],
  ['an empty ENTRYPOINT leaves CMD', 'FROM a\nENTRYPOINT []\nCMD ["y"]', ['y']],
  ['words of the exec form are letters', 'FROM a\nENTRYPOINT ["x", "$A", "b c"]', ['x $A b c']],
] as const) {
  first(sentence, () => {
    assert.equal(
      viewFor(text).started.map(({ argv }) => argv.join(' ')),
      expected,
    );
  });
}

checks.run();
first.run();
