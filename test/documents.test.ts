import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { picture } from './picture.js';
import { ROOMS } from './rooms.js';

/** What documents say of the project itself has to be there; `UPDATE=1` draws the picture of the rooms. */
const top = new URL('..', import.meta.url).pathname;

const ARCHITECTURE = 'docs/architecture.md';
const DOCUMENTS = ['CONTRIBUTING.md', 'SECURITY.md', ARCHITECTURE];
const update = process.env.UPDATE === '1' && process.env.CI === undefined;

const textOf = (path: string): string => readFileSync(join(top, path), 'utf8');

/** Words in backticks, without those of blocks. */
const spansOf = (text: string): readonly string[] =>
  [...text.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span);

/** A path has a directory, or the ending of a file. */
const isPath = (span: string): boolean => /^(?:[\w.-]+\/[\w./-]*|[\w.-]+\.(?:md|json|ts|js))$/.test(span);

/** A path with a word in capitals stands for many: one of them has to be there. */
const isThere = (path: string): boolean => {
  const at = path.split('/').findIndex((part) => /^[A-Z]{2,}(?:\.\w+)*$/.test(part) && !existsSync(join(top, path)));
  if (at === -1) return existsSync(join(top, path));
  const parts = path.split('/');
  const directory = parts.slice(0, at).join('/');
  if (!existsSync(join(top, directory))) return false;
  const ending = parts[at]?.replace(/^[A-Z]+/, '') ?? '';
  return readdirSync(join(top, directory))
    .filter((name) => name.endsWith(ending))
    .some((name) => isThere([directory, name, ...parts.slice(at + 1)].join('/')));
};

const documents = suite('documents');

for (const path of DOCUMENTS) {
  documents(`${path}: the paths in it are there`, () => {
    const paths = spansOf(textOf(path)).filter(isPath);
    assert.ok(paths.length > 5);
    assert.equal(
      paths.filter((each) => !isThere(each)),
      [],
    );
  });

  documents(`${path}: links lead to what is there`, () => {
    const links = [...textOf(path).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    assert.equal(
      links.filter((link) => !existsSync(join(top, path, '..', link))),
      [],
    );
  });

  documents(`${path}: a name with a file beside it is exported there`, () => {
    for (const [, name, file = ''] of textOf(path).matchAll(/`(\w+)` \(`(src\/[\w/.-]+\.ts)`\)/g)) {
      assert.match(textOf(file), new RegExp(`^export (?:const|type) ${name}\\b`, 'm'), `${name} in ${file}`);
    }
  });
}

/** The first block of the page. */
const PICTURE = /(?<=^```text\n)[\s\S]*?(?=^```$)/m;

documents('the picture is that of the imports', () => {
  const text = textOf(ARCHITECTURE);
  const drawn = text.replace(PICTURE, picture());
  if (update) writeFileSync(join(top, ARCHITECTURE), drawn);
  assert.is(PICTURE.exec(update ? drawn : text)?.[0], picture(), 'UPDATE=1 draws it');
});

documents('every room is described', () => {
  const text = textOf(ARCHITECTURE);
  const rooms = ROOMS.flat().filter((room) => !room.endsWith('.ts'));
  assert.equal(
    rooms.filter((room) => !text.includes(`\`src/${room}/\``)),
    [],
  );
});

documents.run();
