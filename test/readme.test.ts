import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { installLines } from '../src/program/completion/shells.js';
import { options } from '../src/program/options-table.js';
import { program } from './program.js';

const top = new URL('..', import.meta.url).pathname;
const text = readFileSync(`${top}README.md`, 'utf8');
const pictures = [...text.matchAll(/^```console\n\$ dockerfile-nonroot (.*)\n([\s\S]*?)^```$/gm)];

const readme = suite('README');

readme('has a picture', () => assert.ok(pictures.length > 0));

for (const [, line = '', expected = ''] of pictures) {
  readme(`the program prints what is shown for ${line}`, () => {
    const { out, err } = program(top, line.split(' '));
    assert.is(out + err, expected);
  });
}

readme('names no option that there is not', () => {
  const named = [...text.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name ?? '');
  const known: readonly string[] = [...options.map(({ name }) => name), 'help', 'version', 'user'];
  assert.equal(
    named.filter((name) => !known.includes(name)),
    [],
  );
});

readme('has the lines that install the completion', () => {
  for (const line of Object.values(installLines)) assert.match(text, line);
});

readme('links to what is there', () => {
  for (const [, path = ''] of text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    assert.ok(readFileSync(`${top}${path}`).length > 0, path);
  }
});

readme.run();
