import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/report/check.js';
import { isExamined } from '../../src/rules/shared/products.js';
import { subjectOf } from '../../src/rules/subject.js';

const growth = suite('rules: many products of one file');

const source = (text: string) => ({ path: 'Dockerfile', text });

/** `count` products made from one stage of `lines` lines. */
const products = (lines: number, count: number): string =>
  `FROM alpine:3.20 AS a\n${'RUN x\n'.repeat(lines)}${'FROM a\nCMD ["b"]\n'.repeat(count)}`;

growth('products that stand on nothing long all get a fix', () => {
  const { results } = check(source('FROM alpine:3.20\nCMD ["b"]\n'.repeat(300)), {});
  const found = results.filter(({ rule }) => rule === 'missing-user');
  assert.is(found.length, 300);
  assert.ok(found.every(({ fix }) => fix !== undefined));
});

growth('of many that stand on long stages all are found, and the first ones and the default target get a fix', () => {
  const { results } = check(source(products(4_000, 50)), {});
  const found = results.filter(({ rule }) => rule === 'missing-user');
  assert.is(found.length, 50);
  const fixed = found.map(({ fix }) => fix !== undefined);
  assert.is(fixed.at(0), true);
  assert.is(fixed.at(-1), true);
  assert.ok(fixed.filter((each) => each).length < 10);
});

growth('files as people write them are looked at in full', () => {
  const subject = subjectOf(source(products(200, 40)), {});
  assert.ok(subject.targets.every((stage) => isExamined(stage, subject)));
});

growth.run();
