import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RulePage } from '../../src/program/rule-pages.js';
import { rules } from '../../src/rules/index.js';
import { manifestRules } from '../../src/rules/manifests/index.js';

/** What rules say of themselves is read by people who have never heard of us. */
const MOST_WORDS = 25;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]) (?=\S)/);

const wording = suite('rules/wording');

for (const { id, summary, why, remedy } of new Set<RulePage>([...rules, ...manifestRules])) {
  wording(`${id}: the summary is one sentence, the rest says what happens and then what to do`, () => {
    assert.is(sentencesOf(summary).length, 1);
    assert.ok([1, 2, 3].includes(sentencesOf(why).length), why);
    assert.ok([1, 2].includes(sentencesOf(remedy).length), remedy);
    for (const sentence of [summary, ...sentencesOf(why), ...sentencesOf(remedy)]) {
      assert.match(sentence, /^[A-Za-z].*\.$/);
      assert.not.match(sentence, /\b(?:please|invalid)\b|!/i);
      assert.ok(sentence.split(' ').length <= MOST_WORDS, sentence);
    }
  });
}

wording.run();
