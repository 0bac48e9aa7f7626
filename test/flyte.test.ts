import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program } from './in-process.js';

/** The page runs as it is written: its files, its configuration, then its commands in their order. `UPDATE=1` writes what they print. */
const top = new URL('..', import.meta.url).pathname;
const PAGE = join(top, 'docs/flyte.md');
const update = process.env.UPDATE === '1' && process.env.CI === undefined;
const text = readFileSync(PAGE, 'utf8');

const flyte = suite('docs/flyte.md');

const files = [...text.matchAll(/^\| `([\w./-]+)` \| `(samples\/[\w./-]+)` \|$/gm)];
const config = /^```json\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '';
const SCREEN = /^```console\n\$ dockerfile-nonroot (.*)\n([\s\S]*?)^```$/gm;

const laidOut = (): string => {
  const directory = directoryOf({ '.dockerfile-nonrootrc.json': config });
  for (const [, to = '', from = ''] of files) {
    mkdirSync(dirname(join(directory, to)), { recursive: true });
    cpSync(join(top, from), join(directory, to));
  }
  return directory;
};

/** What a command prints; what stands behind `<` is a file of the repository. */
const printed = async (directory: string, line: string): Promise<string> => {
  const [command = '', input] = line.split(' < ');
  const stdin = input === undefined ? '' : readFileSync(join(top, input), 'utf8');
  const { out, err } = await program(directory, command.split(' '), { stdin });
  return `${(out + err).trimEnd()}\n`;
};

flyte('each command prints what the page shows', async () => {
  const directory = laidOut();
  const screens: string[] = [];
  for (const [, line = ''] of text.matchAll(SCREEN)) screens.push(await printed(directory, line));
  assert.ok(screens.length > 8 && files.length > 8);
  let at = 0;
  const now = text.replace(SCREEN, (_, line: string) => {
    at += 1;
    return `\`\`\`console\n$ dockerfile-nonroot ${line}\n${screens[at - 1]}\`\`\``;
  });
  if (update) writeFileSync(PAGE, now);
  assert.is(update ? readFileSync(PAGE, 'utf8') : text, now, 'UPDATE=1 writes it');
});

flyte.run();
