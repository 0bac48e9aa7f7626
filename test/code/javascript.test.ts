import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { told } from './told.js';

const DOCKERFILE = `FROM node:22-slim
WORKDIR /srv/app
ENV DATA_DIR=/data
COPY . .
CMD ["node", "main.js"]
`;

type Case = readonly [
  sentence: string,
  code: string,
  told: readonly string[],
  others?: Readonly<Record<string, string>>,
];

const CASES: readonly Case[] = [
  [
    'where it goes elsewhere nobody knows where its paths begin',
    "process.chdir('/var/lib'); require('fs').writeFileSync('a', '');",
    ['main.js:1 writes ?'],
  ],
  [
    'streams of the process are no files',
    "const fs = require('fs'); fs.writeFileSync(process.stdout.fd, ''); require('pino').destination(process.stderr);",
    [],
  ],
  [
    'a file that is open is written where it lies',
    "const fs = require('fs'); fs.writeFileSync(fs.openSync('/a', 'w'), '');",
    ['main.js:1 writes /a', 'main.js:1 writes /a'],
  ],
  [
    'temporary directories lie where their names begin',
    "const fs = require('fs'); const os = require('os'); fs.writeFileSync(fs.mkdtempSync('/b/c-') + '/d', ''); fs.writeFileSync(fs.mkdtempSync(require('path').join(os.tmpdir(), 'x-')) + '/d', '');",
    [
      'main.js:1 writes into /b',
      'main.js:1 writes into /b',
      'main.js:1 writes into /tmp',
      'main.js:1 writes into /tmp',
    ],
  ],
  [
    'the directory of all temporary files alone is the beginning of a name beside it',
    "const fs = require('fs'); fs.mkdtempSync(require('os').tmpdir());",
    ['main.js:1 writes into ?'],
  ],
  [
    'what collects traces keeps them in memory',
    "const { NodeSDK } = require('@opentelemetry/sdk-node'); const sdk = new NodeSDK({}); sdk.start();",
    [],
  ],
  [
    'what is there without an import counts',
    'process.setuid(1); Bun.write("/a/b", "");',
    ['main.js:1 writes /a/b', 'main.js:1 wants process.setuid'],
  ],
  [
    'a server of Next.js has its cache beside it',
    "const next = require('next');\nconst app = next({ dev: false });",
    ['main.js:2 writes into /srv/app/.next'],
  ],
  [
    'what comes next is no Next.js',
    "const server = require('x');\nserver.use((request, response, next) => next());",
    [],
  ],
  [
    'a directory is made',
    "const fs = require('fs');\nfs.mkdirSync('/a', { recursive: true });",
    ['main.js:2 makes /a'],
  ],
  [
    'a module of Node has a prefix, or none',
    "import { mkdirSync as mk } from 'node:fs';\nmk('/a');",
    ['main.js:2 makes /a'],
  ],
  [
    'promises write as well',
    "import fs from 'node:fs';\nimport { writeFile } from 'node:fs/promises';\nawait fs.promises.writeFile('/a/b', '');\nawait writeFile('/c/d', '');",
    ['main.js:3 writes /a/b', 'main.js:4 writes /c/d'],
  ],
  [
    'to read writes nothing',
    "const fs = require('fs');\nfs.readFileSync('/a'); fs.openSync('/b', 'r'); fs.openSync('/c');",
    [],
  ],
  [
    'a stream writes',
    "const fs = require('fs');\nfs.createWriteStream('logs/a.log', { flags: 'a' });",
    ['main.js:2 writes /srv/app/logs/a.log'],
  ],
  [
    'a variable of the image counts before its default',
    "const fs = require('fs');\nconst dir = process.env.DATA_DIR || '/d';\nconst { OTHER = '/o' } = process.env;\nfs.mkdirSync(dir); fs.mkdirSync(OTHER);",
    ['main.js:4 makes /data', 'main.js:4 makes /o'],
  ],
  [
    'paths are joined where the file lies',
    "const { join } = require('path'), fs = require('fs');\nfs.mkdirSync(join(__dirname, '..', `up-${1}`));",
    ['main.js:2 makes /srv/up-1'],
  ],
  [
    'an absolute part is joined below',
    "const path = require('path'), fs = require('fs');\nfs.mkdirSync(path.join('/a', '/b')); fs.mkdirSync(path.resolve('/a', '/b')); fs.mkdirSync(path.resolve('c'));",
    ['main.js:2 makes /a/b', 'main.js:2 makes /b', 'main.js:2 makes /srv/app/c'],
  ],
  [
    'the directory of a module has an address',
    "import path from 'path'; import fs from 'fs'; import { fileURLToPath } from 'url';\nconst here = path.dirname(fileURLToPath(import.meta.url));\nfs.mkdirSync(path.join(here, 'x'));",
    ['main.js:3 makes /srv/app/x'],
  ],
  [
    'a constant of another file has its value',
    "const fs = require('fs');\nconst { DIR } = require('./conf');\nfs.mkdirSync(DIR);",
    ['main.js:3 makes /a'],
    { 'conf.js': "const DIR = '/a';\nmodule.exports = { DIR };" },
  ],
  [
    'what is exported under another name has its value',
    "import fs from 'fs';\nimport conf from './conf.js';\nfs.mkdirSync(conf.dir);",
    ['main.js:3 makes /a'],
    { 'conf.js': "export default { dir: '/a' };" },
  ],
  [
    'a file that is imported is read',
    "import './lib/store.js';",
    ['lib/store.ts:2 makes /a'],
    { 'lib/store.ts': "import fs from 'fs';\nfs.mkdirSync('/a' as string);" },
  ],
  ['a file that nobody imports is not read', '', [], { 'other.js': "require('fs').mkdirSync('/a')" }],
  ['a required module has no name', "require('fs').mkdirSync('/a');", ['main.js:1 makes /a']],
  [
    'what a function is given decides',
    "const fs = require('fs');\nconst save = (p) => fs.writeFileSync(p, '');\nsave('/a/b');",
    ['main.js:2 writes /a/b'],
  ],
  [
    'uploads have a directory',
    "const multer = require('multer');\nmulter({ dest: 'uploads/' });",
    ['main.js:2 writes into /srv/app/uploads'],
  ],
  [
    'a port of a variable that the code asks for, or else another',
    "const app = require('express')();\nconst port = process.env?.PORT ? Number(process.env.PORT) : 3000;\napp.listen(port);",
    ['main.js:3 listens 3000'],
  ],
  [
    'a port is a number',
    "const express = require('express');\nconst app = express();\nconst port = process.env.PORT || 80;\napp.listen(port, () => {});",
    ['main.js:4 listens 80'],
  ],
  [
    'a socket in the file system is a file',
    "require('http').createServer(f).listen('/run/a.sock', g);",
    ['main.js:1 writes /run/a.sock'],
  ],
  ['a port of options is a number', "fastify.listen({ port: 443, host: '0.0.0.0' });", ['main.js:1 listens 443']],
  [
    'an object of options may have a name',
    "const options = { port: 443 };\nBun.serve(options); require('multer')({ dest: '/a' });",
    ['main.js:2 writes into /a', 'main.js:2 listens 443'],
  ],
  [
    'options of listening may stand in others',
    "import { startStandaloneServer as run } from '@apollo/server/standalone';\nrun(s, { listen: { port: 80 } }); run(s);",
    ['main.js:2 listens 80', 'main.js:2 listens 4000'],
  ],
  [
    'a program is started',
    "const { spawn, execSync } = require('child_process');\nspawn('ls', ['-l']); execSync('git status'); spawn(process.execPath, []); spawn(x);",
    ['main.js:2 starts ls', 'main.js:2 starts git', 'main.js:2 starts node', 'main.js:2 starts ?'],
  ],
  [
    'a pattern is no text',
    "const fs = require('fs');\nconst r = /[\"'`]/g; fs.mkdirSync('/a');",
    ['main.js:2 makes /a'],
  ],
  [
    'a text that is changed is another one',
    "const fs = require('fs');\nfs.mkdirSync('/a'.replace('a', 'b')); fs.mkdirSync('/c'.trim());",
    ['main.js:2 makes ?', 'main.js:2 makes /c'],
  ],
  [
    'a class hides nothing',
    "import fs from 'fs';\nexport class A { private dir = '/a'; go(): void { fs.mkdirSync(this.dir); } }",
    ['main.js:2 makes /a'],
  ],
];

const javascript = suite('code/javascript');

for (const [sentence, code, expected, others = {}] of CASES) {
  javascript(sentence, () => assert.equal(told(DOCKERFILE, { 'main.js': code, ...others }), expected));
}

javascript('what tsc makes is read where it is made', () => {
  const dockerfile = `FROM node:22 AS build
WORKDIR /src
COPY . .
RUN npm ci && npm run build
FROM node:22-slim
WORKDIR /app
COPY --from=build /src/dist ./dist
CMD ["node", "dist/main.js"]
`;
  const files = { 'package.json': '{}', 'src/main.ts': "import fs from 'fs';\nfs.mkdirSync('data');" };
  assert.equal(told(dockerfile, files), ['src/main.ts:2 makes /app/data']);
});

const MAKES = "require('fs').mkdirSync('/m');";
const OWN = { 'libs/db/package.json': '{ "name": "@own/db" }', 'other.js': "require('fs').mkdirSync('/o');" };

for (const [sentence, module, files, expected] of [
  ['by its name', '@own/db', { 'libs/db/src/index.ts': MAKES }, ['libs/db/src/index.ts:1 makes /m']],
  ['a part of it', '@own/db/a', { 'libs/db/a.js': MAKES }, ['libs/db/a.js:1 makes /m']],
  ['in src', '@own/db/a', { 'libs/db/src/a.js': MAKES }, ['libs/db/src/a.js:1 makes /m']],
  [
    'whose beginning nobody knows may be any file',
    '@own/db',
    { 'libs/db/begin.js': MAKES },
    ['libs/db/begin.js:1 makes /m', 'other.js:1 makes /o'],
  ],
  ['of somebody else', '@else/db', { 'libs/db/index.js': MAKES }, []],
  ['a file is none', './own', { 'package.json': '{ "name": "./own" }', 'own.js': MAKES }, ['own.js:1 makes /m']],
] as const) {
  javascript(`a package of the project: ${sentence}`, () =>
    assert.equal(told(DOCKERFILE, { 'main.js': `require('${module}')`, ...OWN, ...files }), expected),
  );
}

const IN_SRC = { 'libs/db/src/index.ts': "require('fs').mkdirSync('/src');" };
const IN_LIB = { 'libs/db/lib/node.js': MAKES };
const ALL_OF_IT = ['/m', '/src', '/o'];

for (const [sentence, rest, says, files, expected] of [
  ['its main file', '', '"main": "lib/node.js"', IN_LIB, ['/m']],
  ['its main file without an end', '', '"main": "./lib/node"', IN_LIB, ['/m']],
  ['its module', '', '"module": "lib/node.js"', IN_LIB, ['/m']],
  ['one file', '', '"exports": "./lib/node.js"', IN_LIB, ['/m']],
  ['a file of a condition', '', '"exports": { "node": ["./lib/node.js"], "types": "./a.d.ts" }', IN_LIB, ['/m']],
  ['what a part is', '/a', '"exports": { "./a": { "import": "./lib/node.js" }, ".": "./x.js" }', IN_LIB, ['/m']],
  ['what parts are', '/a/node.js', '"exports": { "./a/*.js": "./lib/*.js" }', IN_LIB, ['/m']],
  [
    'what other parts are',
    '/node',
    '"exports": { "./a/*": "./src/index.ts", "./*.js": "./src/index.ts" }',
    { 'libs/db/node.js': MAKES },
    ['/m'],
  ],
  ['types beside it', '', '"main": "lib/node.js", "exports": "./a.d.ts"', { ...IN_LIB, 'libs/db/a.d.ts': '' }, ['/m']],
  ['files that are still to be built', '', '"main": "dist/x/y.js"', { 'libs/db/index.js': MAKES }, ['/src']],
  ['another that is still to be built', '', '"main": "./dist/node.js"', { 'libs/db/src/node.ts': MAKES }, ['/m']],
  ['nothing, and has an index', '', '"version": "1"', { 'libs/db/index.js': MAKES }, ['/m']],
  ['a part where it lies', '/a', '"version": "1"', { 'libs/db/a.js': MAKES, 'libs/db/src/a.js': '' }, ['/m']],
  ['what is no part', '/a', '"exports": "./lib/node.js"', { ...IN_LIB, 'libs/db/a.js': '' }, []],
  ['a main file that is no part', '/a', '"main": "lib/node.js"', { ...IN_LIB, 'libs/db/a.js': '' }, []],
  ['two files', '', '"main": "lib/node.js", "module": "src/index.ts"', IN_LIB, ALL_OF_IT],
  ['what is no JSON', '', ',', IN_LIB, ALL_OF_IT],
  ['too much', '', `"main": "src/index.ts", "x": "${'x'.repeat(100_000)}"`, IN_LIB, ALL_OF_IT],
] as const satisfies readonly (readonly [
  string,
  string,
  string,
  Readonly<Record<string, string>>,
  readonly string[],
])[]) {
  javascript(`a package of the project says: ${sentence}`, () => {
    const own = { 'libs/db/package.json': `{ "name": "@own/db", ${says} }` };
    const all = { 'main.js': `require('@own/db${rest}')`, ...OWN, ...IN_SRC, ...own, ...files };
    assert.equal(
      told(DOCKERFILE, all).map((line) => line.replace(/^.* /, '')),
      expected,
    );
  });
}

const BUILT = `FROM node:22 AS build
WORKDIR /src
COPY . .
RUN npm run build
FROM node:22
WORKDIR /srv
COPY --from=build /src/dist ./dist
CMD ["node", "dist/apps/mail/main"]
`;

const project = (name: string, type = 'application') =>
  `"${name}": {"type": "${type}", "root": "${type === 'application' ? 'apps' : 'libs'}/${name}"}`;
const MONOREPO = {
  'nest-cli.json': `{"projects": {${project('mail')}, ${project('crawl')}, ${project('base', 'library')}}}`,
  'apps/mail/src/main.ts': "import { x } from '@app/base';",
  'apps/crawl/src/main.ts': "import fs from 'fs'; fs.mkdirSync('/crawl');",
  'libs/base/src/x.ts': "import fs from 'fs'; fs.mkdirSync('/base');",
};

for (const [sentence, files, expected] of [
  ['and what all share', {}, ['/base']],
  ['that imports another', { 'apps/mail/src/a.ts': "import '../../crawl/src/main';" }, ['/crawl', '/base']],
  ['that imports another by an alias', { 'apps/mail/src/a.ts': 'require("@apps/crawl");' }, ['/crawl', '/base']],
  ['of a repository that names none', { 'nest-cli.json': '{}' }, ['/crawl', '/base']],
  ['of a repository that names others', { 'nest-cli.json': `{${project('crawl')}}` }, ['/crawl', '/base']],
] as const satisfies readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[]) {
  javascript(`an application ${sentence}`, () =>
    assert.equal(
      told(BUILT, { ...MONOREPO, ...files }).map((line) => line.replace(/^.* /, '')),
      expected,
    ),
  );
}

javascript.run();
