import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/report/check.js';
import { QUESTIONS } from './questions.js';

const questions = suite('questions that linters are asked');

for (const { words, text, isRoot } of QUESTIONS)
  questions(words, () => {
    assert.is(check({ path: 'Dockerfile', text }, {}).verdict, isRoot ? 'root' : 'nonroot');
  });

questions.run();
