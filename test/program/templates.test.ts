import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { directoryOf, program, ROOT } from '../in-process.js';

const templates = suite('templates of Dockerfiles');

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: names that Maven fills in, not ours
const MAVEN = 'FROM ${docker.base.image}\nCOPY ${pkg.name}.deb /tmp/\nCMD ["start"]\n';
const IN_SHELL = 'FROM alpine:3.20\nRUN echo ${a.b}\nCMD ["sleep", "1"]\n';
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: names that Maven fills in, not ours

const pathsIn = (out: string): readonly string[] =>
  JSON.parse(out).files.map(({ path, verdict }: { path: string; verdict: string }) => `${path} ${verdict}`);

templates('below a directory they are left out, and that is said', async () => {
  const directory = directoryOf({ 'a/Dockerfile': MAVEN, 'b/Dockerfile': ROOT });
  assert.equal(pathsIn((await program(directory, ['-f', 'json'])).out), ['b/Dockerfile root']);
  assert.match((await program(directory, [])).out, 'Not read: 1 template (a/Dockerfile). Check what is made of it.');
});

for (const [sentence, text, isOne] of [
  ['a name in the braces of Jinja', 'FROM postgres:{{VERSION}}\nCMD ["x"]\n', true],
  ['one that cookiecutter fills in', 'ARG A={{ cookiecutter.image }}\nFROM ${A}\nCMD ["x"]\n', true],
  ['a condition', 'FROM debian:12\n  {% if a %}\nCMD ["x"]\n', true],
  ['a format of a program', 'FROM debian:12\nRUN docker ps --format "{{.ID}}"\nX\n', false],
  ['braces behind other words', 'FROM debian:12\nX {{ a }}\n', false],
] as const) {
  templates(`${sentence} is ${isOne ? 'that of a template' : 'none'}`, async () => {
    const { out } = await program(directoryOf({ 'a/Dockerfile': text, 'b/Dockerfile': ROOT }), ['-f', 'json']);
    assert.is(pathsIn(out).length, isOne ? 1 : 2);
  });
}

templates('beside those of Helm the sentence is for both', async () => {
  const directory = directoryOf({
    'a/Dockerfile': MAVEN,
    'c/templates/a.yaml': 'kind: Pod\nspec: {{ x }}\napiVersion: v1\n',
  });
  assert.match((await program(directory, [])).out, 'Not read: 2 templates. Check what is made of it.');
});

templates('one that is named is checked, and says what to do', async () => {
  const { out } = await program(directoryOf({ Dockerfile: MAVEN }), ['check', 'Dockerfile', '--verbose']);
  assert.match(
    out.replace(/\s+/g, ' '),
    'The file is a template, and ${docker.base.image} is filled in before the build',
  );
});

templates('what only the shell refuses is a Dockerfile', async () => {
  assert.equal(pathsIn((await program(directoryOf({ Dockerfile: IN_SHELL }), ['-f', 'json'])).out), [
    'Dockerfile root',
  ]);
});

templates.run();
