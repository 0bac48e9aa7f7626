import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isMeant } from '../../src/program/meant.js';
import { directoryOf, program } from '../in-process.js';

const meant = suite('meant: files whose names promise a Dockerfile, and whose texts tell');

for (const [sentence, name, text, expected] of [
  ['of a language', 'Dockerfile.go', 'FROM golang:1.24\n', true],
  [
    'below comments, with ARG first',
    'Dockerfile.py',
    '# syntax=docker/dockerfile:1\n\nARG V=3\nFROM python:$V AS b\n',
    true,
  ],
  ['for a platform', 'Dockerfile.js', 'from --platform=linux/amd64 \\\n node:22\n', true],
  ['with another escape', 'Dockerfile.py', '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\n', true],
  ['below a comment that ends with a backslash', 'app.Dockerfile.conf', '# on C:\\\nFROM debian:12\n', true],
  ['with a comment in a continuation', 'Dockerfile.sh', 'FROM debian:12 \\  \n# a\n  AS b\n', true],
  ['continued', 'Dockerfile.js', 'FROM node:22 \\\n  AS b\n', true],
  ['a class of Java', 'Dockerfile.java', 'package a;\n\nclass Dockerfile {}\n', false],
  ['a class of C#', 'DockerFile.cs', 'using System;\n\npublic class DockerFile {}\n', false],
  ['a part of a page', 'dockerfile.riot', '<!-- a -->\n<dockerfile>\n</dockerfile>\n', false],
  ['of PHP', 'Dockerfile.php', 'FROM php:8.3-fpm\n', true],
  ['a module of Python', 'Dockerfile.py', 'from docker import errors\n', false],
  ['a module that calls one so', 'Dockerfile.py', 'from docker import errors as e\n', false],
  ['something else first', 'Dockerfile.py', 'print(1)\nfrom debian\n', false],
  ['ARG and no FROM', 'Dockerfile.sh', 'ARG A\n', false],
  ['settings of a generator', 'app.Dockerfile.config', 'image=debian:12\nplatform=linux\n', false],
  ['settings that are none', 'Dockerfile.config', 'FROM debian:12\n', true],
  ['nothing', 'Dockerfile.rb', '', false],
  ['another name is not asked', 'Dockerfile.prod', 'image=debian:12\n', true],
] as const) {
  meant(`${sentence}: ${expected}`, () => {
    assert.is(
      isMeant({ path: `a/${name}`, file: `/a/${name}`, found: 'dockerfile' }, () => text),
      expected,
    );
    assert.ok(
      isMeant({ path: `a/${name}`, file: `/a/${name}` }, () => text),
      'where it is named',
    );
  });
}

meant('one that cannot be read is told, and a manifest that cannot is not', () => {
  assert.ok(isMeant({ path: 'Dockerfile.go', file: '/Dockerfile.go', found: 'dockerfile' }, () => undefined));
  assert.not.ok(isMeant({ path: 'a.yaml', file: '/a.yaml', found: 'manifest' }, () => undefined));
});

meant('a check, its list of files, and a list that is given', async () => {
  const directory = directoryOf({
    'Dockerfile.go': 'FROM golang:1.24\n',
    'src/Dockerfile.java': 'class Dockerfile {}\n',
    'app.Dockerfile.config': 'a=b\n',
  });
  const { out } = await program(directory, ['check', '-f', 'json']);
  assert.equal(
    JSON.parse(out).files.map(({ path }: { readonly path: string }) => path),
    ['Dockerfile.go'],
  );
  assert.is((await program(directory, ['--list-files'])).out, 'Dockerfile.go\n');
  const list = 'Dockerfile.go\nsrc/Dockerfile.java\napp.Dockerfile.config\n';
  const listed = await program(directory, ['--files-from', '-', '--list-files'], { stdin: list });
  assert.is(listed.out, 'Dockerfile.go\n');
});

meant('one that is named, and is none', async () => {
  const { err } = await program(directoryOf({ 'Dockerfile.java': 'class Dockerfile {}\n' }), [
    'check',
    'Dockerfile.java',
  ]);
  assert.ok(err.includes('Dockerfile.java: not checked, as it holds code or settings, and no Dockerfile.'), err);
});

meant.run();
