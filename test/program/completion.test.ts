import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commandNames, commands, takes } from '../../src/program/commands.js';
import { bashScript } from '../../src/program/completion/bash.js';
import { completionScript } from '../../src/program/completion/completion.js';
import { fishScript } from '../../src/program/completion/fish.js';
import { type CommandOffer, commandOffers, type Offer } from '../../src/program/completion/offers.js';
import { shellNames } from '../../src/program/completion/shells.js';
import { zshScript } from '../../src/program/completion/zsh.js';
import { optionRow, options } from '../../src/program/options-table.js';
import { formatNames } from '../../src/report/names.js';
import { ruleIds } from '../../src/rules/ids.js';
import { directoryOf, program } from '../in-process.js';

const offers = commandOffers(ruleIds);
const named = (name: string): CommandOffer | undefined => offers.find((command) => command.name === name);
const longs = (name: string): readonly string[] => named(name)?.options.map(({ long }) => long) ?? [];

const tables = suite('completion: what a command offers');

tables('the options that it takes, and help', () => {
  for (const command of commands) {
    const taken = options.filter((option) => takes(command, option)).map(({ name }) => `--${name}`);
    assert.equal(
      longs(command.name).filter((name) => name !== '--version'),
      [...taken, '--help'],
      command.name,
    );
  }
});

for (const [sentence, name, offered, other] of [
  ['check has no option of verify', 'check', '--fix', '--learn'],
  ['verify has no option of check', 'verify', '--learn', '--diff'],
  ['rules has no option of explain alone', 'rules', '--format', '--config'],
  ['lsp has its own option', 'lsp', '--stdio', '--fix'],
  ['the version is shown without a command', 'check', '--version', '--engine'],
] as const) {
  tables(sentence, () => {
    assert.ok(longs(name).includes(offered));
    assert.not.ok(longs(name).includes(other));
  });
}

for (const [name, expected] of [
  ['format', { kind: 'words', words: [...formatNames] }],
  ['ignore', { kind: 'words', words: ruleIds }],
  ['config', { kind: 'files' }],
  ['output-file', { kind: 'files' }],
  ['ids-from', { kind: 'files' }],
  ['stdin-filename', { kind: 'files' }],
  ['context', { kind: 'directories' }],
  ['image', { kind: 'pair-file' }],
  ['writable', { kind: 'nothing' }],
  ['uid', { kind: 'nothing' }],
  ['fix', undefined],
] as const satisfies readonly (readonly [string, Offer | undefined])[]) {
  tables(`--${name} is completed by ${expected?.kind ?? 'no value'}`, () => {
    assert.equal(named('check')?.options.find(({ long }) => long === `--${name}`)?.value, expected);
  });
}

for (const [name, kind, most] of [
  ['check', 'files', 'any'],
  ['inspect', 'files', 1],
  ['verify', 'files', 1],
  ['explain', 'words', 1],
  ['lsp', 'nothing', 0],
  ['rules', 'nothing', 0],
  ['completion', 'words', 1],
] as const) {
  tables(`the words of ${name}: ${kind}, ${most}`, () => {
    assert.is(named(name)?.parameter.kind, kind);
    assert.is(named(name)?.most, most);
  });
}

tables.run();

const scripts = suite('completion: the scripts');

for (const shell of shellNames) {
  const script = String(completionScript(shell, undefined, ruleIds));
  const words = new Set(script.split(/[^\w-]+/));

  scripts(`${shell}: every command, option, choice and rule is in it`, () => {
    const all = [...commandNames, ...options.map(({ name }) => `--${name}`), ...ruleIds, ...shellNames];
    const choices = options.flatMap(({ name }) => optionRow(name)?.choices ?? []);
    const shorts = options.flatMap(({ name }) => optionRow(name)?.short ?? []).map((letter) => `-${letter}`);
    assert.equal(
      [...all, ...choices, ...shorts].filter((word) => !words.has(word)),
      [],
    );
  });

  scripts(`${shell}: it never calls the program`, () => {
    const calls = script
      .split('\n')
      .filter((line) => /(?:^|[;&|(]|\bcommand|\bexec|\beval)\s*\\?dockerfile-nonroot\b/.test(line));
    assert.equal(calls, []);
    assert.not.match(script, 'get-yargs-completions');
  });

  scripts(`${shell}: the program prints it, and nothing else`, async () => {
    const { code, out, err } = await program(directoryOf({}), ['completion', shell]);
    assert.equal([code, err], [0, '']);
    assert.is(out, script);
  });
}

const ODD: CommandOffer = {
  name: 'odd',
  help: "Say what's in [brackets]: a\\b.",
  options: [{ long: '--odd', short: undefined, help: "It's [a] \\ b: c.", many: false, value: undefined }],
  parameter: { kind: 'nothing' },
  most: 0,
  runs: false,
};

for (const [sentence, script, expected] of [
  ['zsh: an apostrophe in the help of a command', zshScript([ODD]), "'odd:Say what'\\''s in [brackets]: a\\b.'"],
  ['zsh: brackets in the help of an option', zshScript([ODD]), "'(--odd)--odd[It'\\''s \\[a\\] \\\\ b: c.]'"],
  ['fish: an apostrophe in the help of a command', fishScript([ODD]), "'Say what\\'s in [brackets]: a\\\\b.'"],
  ['fish: a backslash in the help of an option', fishScript([ODD]), "'It\\'s [a] \\\\ b: c.'"],
] as const) {
  scripts(sentence, () => assert.ok(script.includes(expected), script));
}

scripts('bash: no help is in it', () => assert.not.match(bashScript([ODD]), 'brackets'));

scripts.run();

const chosen = suite('completion: the shell');

for (const [sentence, name, login, expected] of [
  ['the one that is named', 'fish', '/bin/zsh', 'in fish'],
  ['the one that the user has', undefined, '/usr/bin/zsh', 'in zsh'],
  ['bash where that is another', undefined, '/bin/tcsh', 'in bash'],
  ['bash where that is not known', undefined, undefined, 'in bash'],
] as const) {
  chosen(sentence, () => assert.match(String(completionScript(name, login, ruleIds)), expected));
}

for (const [name, hint] of [
  ['tcsh', 'Name one of bash, zsh, fish.'],
  ['fis', 'Did you mean fish?'],
] as const) {
  chosen(`${name} is a mistake`, async () => {
    const { code, out, err } = await program(directoryOf({}), ['completion', name]);
    assert.is(err, `error: There is no completion script for ${name}.\n  ${hint}\n`);
    assert.equal([code, out], [2, '']);
  });
}

chosen('the environment is asked through the host', async () => {
  assert.match((await program(directoryOf({}), ['completion'], { env: { SHELL: '/bin/fish' } })).out, 'in fish');
});

chosen.run();
