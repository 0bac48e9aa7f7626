import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../src/report/check.js';
import { program } from './in-process.js';

const top = new URL('..', import.meta.url).pathname;

const own = suite('the image of the tool');

own('runs as nobody, by a number, and we find nothing in it', async () => {
  const text = readFileSync(`${top}Dockerfile`, 'utf8');
  const { verdict, user, results } = check({ path: 'Dockerfile', text }, {});
  assert.equal([verdict, user, results], ['nonroot', '10001:10001', []]);
  const { code, out } = await program(top, ['Dockerfile']);
  assert.is(code, 0, out);
});

own('has what the package starts with, and neither sources nor secrets', () => {
  const lines = readFileSync(`${top}.dockerignore`, 'utf8').trim().split('\n');
  assert.is(lines[0], '*');
  assert.equal(lines.slice(1).sort(), ['!LICENSE', '!THIRD-PARTY.md', '!bin', '!package.json', 'bin/.cache']);
});

own.run();
