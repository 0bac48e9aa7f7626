import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { planFor } from '../../src/fix/plan.js';
import { subjectOf } from '../../src/rules/subject.js';

const stepDown = suite('fix/step-down');

const LINES = 'FROM debian:12\nRUN groupadd -g 70 app && useradd -u 70 -g 70 app\nCOPY x /x\n';

for (const [sentence, start, expected] of [
  ['a name alone', 'ENTRYPOINT ["gosu", "app", "/x"]', 'safe'],
  ['its own group as well', 'ENTRYPOINT ["gosu", "app:app", "/x"]', 'safe'],
  ['numbers', 'CMD ["gosu", "70:70", "/x"]', 'safe'],
  ['a group of others stays where it is', 'ENTRYPOINT ["gosu", "app:www-data", "/x"]', 'unsafe'],
  ['so does somebody else', 'ENTRYPOINT ["gosu", "www-data", "/x"]', 'unsafe'],
] as const) {
  stepDown(sentence, () => {
    const { dockerfile, target } = subjectOf({ path: 'Dockerfile', text: `${LINES}${start}\n` }, {});
    assert.ok(target);
    const fix = planFor(dockerfile, target, {})?.fix;
    assert.is(fix?.safety, expected);
    assert.is(
      fix?.edits.some(({ text }) => text === ''),
      expected === 'safe',
    );
  });
}

stepDown.run();
