import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { diagnose } from '../../src/rules/engine.js';
import type { Finding } from '../../src/rules/finding.js';
import type { Rule } from '../../src/rules/rule.js';
import { NO_WAIVERS, type Waivers } from '../../src/text/waivers.js';

const engine = suite('rules/engine');

/** A rule that finds what its subject says. */
const rule = (id: string): Rule<Subject> => ({
  id,
  severity: 'warning',
  summary: '',
  why: '',
  remedy: 'Do it.',
  check: ({ finds }) => finds[id] ?? [],
});

type Subject = { readonly finds: Readonly<Record<string, readonly Finding[]>>; readonly waivers: Waivers };

const of = (finds: Subject['finds'], waivers = NO_WAIVERS): Subject => ({ finds, waivers });

const at = (start: number, end: number, message = ''): Finding => ({ span: { start, end }, message });

const RULES = [rule('b'), rule('a')];

for (const [sentence, subject, expected] of [
  ['what stands first comes first', { a: [at(5, 6)], b: [at(4, 9)] }, ['4-9 b ', '5-6 a ']],
  ['of two that start alike the shorter one', { a: [at(4, 9)], b: [at(4, 5)] }, ['4-5 b ', '4-9 a ']],
  ['of two at one place the one whose rule is first by name', { a: [at(4, 5)], b: [at(4, 5)] }, ['4-5 a ', '4-5 b ']],
  ['of one rule by what is said', { a: [at(4, 5, 'z'), at(4, 5, 'A')] }, ['4-5 a A', '4-5 a z']],
  ['nothing found is nothing', {}, []],
] as const satisfies readonly (readonly [string, Readonly<Record<string, readonly Finding[]>>, readonly string[]])[]) {
  engine(sentence, () => {
    const lines = diagnose(RULES, of(subject)).map(
      ({ span, rule: id, message }) => `${span.start}-${span.end} ${id} ${message}`,
    );
    assert.equal(lines, expected);
  });
}

engine('a finding has the severity of its rule, or its own', () => {
  const subject = { a: [at(1, 2), { ...at(3, 4), severity: 'error' as const }] };
  assert.equal(
    diagnose(RULES, of(subject)).map(({ severity }) => severity),
    ['warning', 'error'],
  );
});

engine('a rule that is ignored is not asked', () => {
  const never = (): never => {
    throw new Error('asked');
  };
  const rules = [{ ...rule('b'), check: never }, rule('a')];
  assert.equal(
    diagnose(rules, of({ a: [at(1, 2)] }), ['b', 'c']).map(({ rule: id }) => id),
    ['a'],
  );
});

engine('of a stage for tests only what stops its build', () => {
  const subject = {
    ...of({ a: [{ ...at(1, 2, 'tests'), stage: 1 }, { ...at(2, 3, 'other'), stage: 0 }, at(3, 4, 'none')] }),
    place: 'Dockerfile',
    testStages: new Set([1]),
  };
  assert.equal(
    diagnose([{ ...rule('a'), about: 'run' }], subject).map(({ message }) => message),
    ['other', 'none'],
  );
});

for (const [sentence, place, expected] of [
  ['of an image that somebody runs all is told', 'app/Dockerfile', ['build-w', 'build-e', 'run-w', 'run-e', 'other']],
  ['of one for tests only what stops its build', 'tests/Dockerfile', ['build-e', 'other']],
  ['of a text that tests read nothing that only runs have', 'testdata/Dockerfile', ['other']],
] as const) {
  engine(sentence, () => {
    const subject = {
      ...of({
        b: [at(1, 2, 'build-w'), { ...at(2, 3, 'build-e'), severity: 'error' as const }],
        a: [at(4, 5, 'run-w'), { ...at(5, 6, 'run-e'), severity: 'error' as const }],
        c: [at(7, 8, 'other')],
      }),
      place,
    };
    const all = [{ ...rule('b'), about: 'build' as const }, { ...rule('a'), about: 'run' as const }, rule('c')];
    assert.equal(
      diagnose(all, subject).map(({ message }) => message),
      expected,
    );
  });
}

engine.run();
