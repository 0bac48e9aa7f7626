import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from '../in-process.js';
import { dockerArchive, layoutFiles, SYSTEM } from './made.js';

/** Commands of the page on look-up that need neither an engine nor a registry; the others are run where there is one. */
const text = readFileSync(new URL('../../docs/look-up.md', import.meta.url), 'utf8');
const commands = [...text.matchAll(/^dockerfile-nonroot (image (?!--).*?) *(?:#.*)?$/gm)].map(
  ([, words = '']) => words,
);

const page = suite('docs/look-up.md: commands');

const APP = { name: 'team/app:1', config: { User: '1234' }, layers: [SYSTEM] };

const below = (directory: string, files: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${directory}/${path}`, bytes]));

page('are as many as somebody counted', () => assert.is(commands.length, 2));

for (const command of commands)
  page(`dockerfile-nonroot ${command}`, async () => {
    const directory = directoryOf({
      'app.tar': dockerArchive(APP),
      ...below('layout', layoutFiles([{ ...APP, name: 'team/app:2' }, APP])),
    });
    const { code, out, err } = await program(directory, command.split(' '));
    assert.is(err, '');
    assert.match(out, '1234');
    assert.is(code, 0);
  });

page.run();
