import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { factsOf } from '../../src/consequences/run-facts.js';
import type { RunFact } from '../../src/image/run-facts.js';
import { viewFor } from './views.js';

const facts = suite('consequences/run-facts');

const TEXT = 'FROM debian:12 AS base\nFROM base AS prod\nCMD ["x"]';

const build = (target?: string): RunFact => ({
  kind: 'rights',
  what: 'x',
  path: undefined,
  target,
  service: 'web',
  file: 'compose.yaml',
  line: 5,
});

for (const [sentence, runs, count] of [
  ['that names no stage builds the last one', [build()], 1],
  ['that names the last one', [build('prod')], 1],
  ['that names it in other letters', [build('PROD')], 1],
  ['that names it by its number', [build('1')], 1],
  ['that names another one', [build('base')], 0],
  ['that is not there', [], 0],
] as const) {
  facts(`of a stage counts a run ${sentence}`, () => assert.is(factsOf(viewFor(TEXT, {}, { runs })).length, count));
}

facts('of a stage that is not the last one counts no run without a name', () => {
  const { dockerfile, options, stage } = viewFor(TEXT, {}, { runs: [build()] });
  assert.is(stage.parent && factsOf({ dockerfile, options, stage: stage.parent }).length, 0);
});

facts.run();
