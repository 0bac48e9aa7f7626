import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { casesIn } from './case.js';

const lab = suite('lab/images/case');

const cases = casesIn();

lab('the lab has images of many kinds', () => {
  assert.ok(cases.length >= 150, `${cases.length} cases`);
});

for (const { name, files, exercise, fix, after, reason, caution } of cases) {
  lab(`${name} is whole`, () => {
    assert.ok(
      files.some(({ path }) => path === 'Dockerfile'),
      'it has a Dockerfile',
    );
    assert.not.equal(exercise.trim(), '', 'it is used');
    assert.not.equal(`${fix} ${after}`, 'safe breaks');
    const why = fix === 'safe' ? undefined : after === 'works' ? caution : reason;
    assert.is(why === undefined, fix === 'safe', 'it says why it is not safe, and only then');
  });
}

lab.run();
