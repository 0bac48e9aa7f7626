import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { program } from './in-process.js';
import { pictureOf } from './screen.js';

const top = new URL('..', import.meta.url).pathname;

const PICTURES = [
  ['docs/pictures/one.svg', 'check samples/flyte/flyteconsole'],
  ['docs/pictures/flyte.svg', 'check samples/flyte'],
] as const;

/** Screens of the program, each with a sentence about it. */
const SCREENS = [
  ['The verdict comes first, the next command last. The command changes nothing.', 'check samples/flyte'],
  ['A safe fix is shown below its finding.', 'check samples/flyte/flyteconsole'],
  ['A diff writes nothing either.', 'check samples/flyte/flyteconsole --diff'],
  ['Without diffs, the same report is shorter.', 'check samples/flyte --no-preview'],
  [
    'One file in full: the source, the reasons, and every line of the fix.',
    'check samples/missing-user/debian --verbose',
  ],
  ['Numbers by rule, in place of findings.', 'check samples/flyte --statistics'],
  ['A line for each finding that fails the run.', 'check samples/flyte/flyteadmin -q'],
  ['A line for each finding, as soon as its file is checked.', 'check samples/flyte/flyteadmin --format lines'],
  ['A clean run says one thing.', 'check samples/missing-user/base-image-is-not-root'],
  ['A mistake on the command line, with what was meant.', 'check --fixx'],
  ['A word that other programs have for it.', 'fix samples/flyte'],
  ['A file that is not there.', 'check nothing'],
  ['Who every stage runs as, and why.', 'inspect samples/flyte/flyteconsole/Dockerfile'],
] as const;

const shown = async (line: string, argv: readonly string[]): Promise<string> => {
  const { out, err } = await program(top, argv);
  return `\`\`\`console\n$ dockerfile-nonroot ${line}\n${(out + err).trimEnd()}\n\`\`\`\n`;
};

/** What a file should hold; with UPDATE=1 it is written. */
const holds = (path: string, text: string): void => {
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(`${top}${path}`), { recursive: true });
    writeFileSync(`${top}${path}`, text);
  }
  assert.is(readFileSync(`${top}${path}`, 'utf8'), text);
};

const gallery = suite('gallery');

for (const [path, line] of PICTURES)
  gallery(`${path} shows what the program prints`, async () => {
    const { out } = await program(top, [...line.split(' '), '--color', 'always']);
    holds(path, pictureOf(`dockerfile-nonroot ${line}`, out));
  });

gallery('docs/gallery.md shows what the program prints', async () => {
  const screens: string[] = [];
  for (const [sentence, line] of SCREENS) screens.push(`${sentence}\n\n${await shown(line, line.split(' '))}`);
  holds(
    'docs/gallery.md',
    `# Screens\n\nWhat the program prints, as it is. A test makes this page.\n\n${screens.join('\n')}`,
  );
});

gallery('the first command of the README answers on one screen', async () => {
  const rows = (await program(top, ['check', 'samples/flyte'])).out.split('\n');
  assert.ok(rows.length <= 54, String(rows.length));
});

gallery.run();
