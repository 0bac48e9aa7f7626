import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commandOf } from '../src/program/cli.js';
import { ruleIds } from '../src/rules/ids.js';

/** What the documents tell people to type, each line as the program reads it. What it prints, tests of the pages show. */
const top = new URL('..', import.meta.url).pathname;

/** Run whole by tests of their own; the gallery shows mistakes, too. */
const RUN = ['docs/gallery.md', 'docs/flyte.md'];

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'action.yml']
  .concat(readdirSync(join(top, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => `docs/${name}`))
  .concat(readdirSync(join(top, 'templates'), { encoding: 'utf8' }).map((name) => `templates/${name}`))
  .filter((path) => /\.(?:md|yml)$/.test(path) && !RUN.includes(path) && existsSync(join(top, path)));

/** A command to the end of what belongs to it: a pipe, a redirection, a comment, the end of code in a sentence. */
const COMMAND =
  /(?<![\w./@:-])dockerfile-nonroot(?: (?:"[^"\n]*"|'[^'\n]*'|\$\{\{[^}]*\}\}|[^\s`|<>&#"'])(?:"[^"\n]*"|'[^'\n]*'|\$\{\{[^}]*\}\}|[^\s`|<>&#"'])*)+/g;

/** In front of a command, or of nothing: where a sentence or a key goes on, the name is only a name. */
const isCommand = (line: string, at: number): boolean =>
  /(?:^|[`$|(;]|npx|run:|entry:|echo '|&& |- run|"|'|: )\s*$/.test(line.slice(0, at));

const commandsIn = (path: string): readonly string[] =>
  readFileSync(join(top, path), 'utf8')
    .split('\n')
    .flatMap((line) =>
      [...line.matchAll(COMMAND)]
        .filter(({ index }) => isCommand(line, index))
        .map(({ 0: command, index }) => (isQuoted(line, index) ? (command.split("'")[0] ?? '') : command)),
    );

/** The whole command is a word of another one, which ends with a quote. */
const isQuoted = (line: string, at: number): boolean => /'(?:npx )?$/.test(line.slice(0, at));

const wordsOf = (command: string): readonly string[] =>
  (command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [])
    .slice(1)
    .map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2').replace(/[,.;)]+$/, (end) => (word === '.' ? end : '')))
    .filter((word) => word !== '');

const said = suite('commands of the documents');

let count = 0;
for (const path of documents)
  for (const command of new Set(commandsIn(path))) {
    count += 1;
    said(`${path}: ${command}`, async () => {
      // Numbers of parts stand in variables there.
      const words = wordsOf(command).map((word) => word.replace(/"?\$\{?\w+\}?"?\/(?:\$\{?\w+\}?|\d+)/, '1/4'));
      const read = await commandOf(words, ruleIds, () => 100);
      assert.is(read.kind === 'wrong' ? read.problem.kind + JSON.stringify(read.problem) : 'fine', 'fine');
    });
  }

said('are as many as somebody counted, or more', () => assert.ok(count >= 60, String(count)));

const { scripts } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

said('name scripts of npm that there are', () => {
  const unknown = documents.flatMap((path) =>
    [...readFileSync(join(top, path), 'utf8').matchAll(/`?npm run (?:--silent |-s )?([a-z][a-z0-9:-]*)/g)]
      .map(([, name = '']) => `${path}: ${name}`)
      .filter((line) => !((line.split(': ')[1] ?? '') in scripts)),
  );
  assert.equal(unknown, []);
});

said.run();
