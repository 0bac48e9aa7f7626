import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program, ROOT } from '../program.js';

/** What the completion scripts of version 0.1.0 put before the words of the line. */
const OLD = '--get-yargs-completions';

const scripts = suite('faults: a completion script from before');

for (const [sentence, argv] of [
  ['a fix is not made', [OLD, 'dockerfile-nonroot', 'check', '--fix', '--unsafe-fixes', 'Dockerf']],
  ['a report is not written', [OLD, 'dockerfile-nonroot', 'check', '-o', 'report.txt', 'Dockerfile']],
  ['a diff is not printed', [OLD, 'dockerfile-nonroot', '--diff', '--unsafe-fixes', 'Dockerfile']],
  ['a Dockerfile is not built', [OLD, 'dockerfile-nonroot', 'verify', 'Dockerfile']],
  ['a Dockerfile is not shown', [OLD, 'dockerfile-nonroot', 'inspect', 'Dockerfile']],
  ['a rule is not explained', [OLD, 'dockerfile-nonroot', 'explain', 'missing-user']],
  ['the rules are not listed', [OLD, 'dockerfile-nonroot', 'rules', '']],
  ['no option is offered', [OLD, 'dockerfile-nonroot', '--uns']],
  ['nor is anything where it comes last', ['check', '--fix', '--unsafe-fixes', 'Dockerfile', OLD]],
  ['nor with a value', [`${OLD}=dockerfile-nonroot`, 'check', '--fix', '--unsafe-fixes', 'Dockerfile']],
  ['nor beside the help', ['--help', OLD]],
] as const) {
  scripts(sentence, () => {
    const directory = directoryOf({ Dockerfile: ROOT });
    const { code, out, err } = program(directory, argv);
    assert.is(out, '');
    assert.is(code, 2);
    const hint = 'Load the completion script again: see dockerfile-nonroot completion --help.';
    assert.is(err, `error: There is no option --get-yargs-completions.\n  ${hint}\n`);
    assert.equal(readdirSync(directory), ['Dockerfile']);
    assert.is(readFileSync(`${directory}/Dockerfile`, 'utf8'), ROOT);
  });
}

scripts('its word is a path where only paths are', () => {
  const { err } = program(directoryOf({}), ['--', OLD]);
  assert.match(err, `${OLD}: no such file or directory`);
});

scripts.run();
