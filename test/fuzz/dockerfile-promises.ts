import { agreement } from '../../src/dockerfile/ast.js';
import type { Dockerfile } from '../../src/dockerfile/model.js';
import { parse } from '../../src/dockerfile/parse.js';
import type { Options } from '../../src/image/options.js';
import { check } from '../../src/report/check.js';
import { type Fixed, fix } from '../../src/report/fix.js';
import { inspect } from '../../src/report/inspect.js';
import type { FileReport } from '../../src/report/report.js';
import { rules } from '../../src/rules/index.js';
import { brokenOf, differ, type Promised } from './promises.js';

const PATH = 'Dockerfile';

/** The promises of check and fix that a Dockerfile breaks. */
export const broken = (text: string, options: Options): Promise<readonly string[]> =>
  brokenOf(
    {
      check: (each) => check({ path: PATH, text: each }, options),
      fix: (each, allowed) => fix({ path: PATH, text: each }, options, allowed),
      mayRewrite: (each) => agreement(read(each)),
      promises: promisesWith(options),
    },
    text,
  );

const promisesWith = (options: Options): readonly Promised[] => [
  ['the order of rules does not matter', ({ text, report }) => differ(inAnyOrder(text, options), report)],
  [
    'a picture can be drawn of it',
    ({ text }) => (inspect({ path: PATH, text }, options).length > 0 || text === '' ? undefined : 'empty'),
  ],
  ['no comment is touched', ({ text, fixed }) => differ(commentsOf(text), commentsOf(fixed.text))],
  ['a fix leaves what can be built', ({ text, fixed }) => unbuildable(text, fixed)],
  ['a stage that was made non-root has a number for a user', ({ fixed }) => unnumbered(fixed)],
];

/** The registry is turned round for one check, and back. */
const inAnyOrder = (text: string, options: Options): FileReport => {
  Array.prototype.reverse.call(rules);
  try {
    return check({ path: PATH, text }, options);
  } finally {
    Array.prototype.reverse.call(rules);
  }
};

/** Less exceptions, which go when nothing needs them any more. */
const commentsOf = (text: string): readonly string[] =>
  read(text)
    .comments.map((comment) => comment.text)
    .filter((comment) => !/^\s*dockerfile-nonroot:/.test(comment));

const unbuildable = (before: string, { text }: Fixed): string | undefined =>
  read(before).problems.length > 0 ? undefined : read(text).problems[0]?.message;

const read = (text: string): Dockerfile => parse({ path: PATH, text });

/** Rules whose fix makes a stage run as somebody else. */
const CONVERSIONS = ['missing-user', 'root-user', 'empty-user'];

/** Windows has no numbers, and an account that the file makes without one has a name alone, which is said. */
const unnumbered = ({ before, after, applied }: Fixed): string | undefined => {
  const by = applied.filter(({ rule }) => CONVERSIONS.includes(rule)).flatMap((diagnostic) => diagnostic.fix ?? []);
  if (before.verdict !== 'root' || after.verdict !== 'nonroot' || by.length === 0) return undefined;
  if (after.uid !== undefined && after.uid !== 0) return undefined;
  const told = by.some(
    ({ title, obstacles }) => /^Run as Container/.test(title) || obstacles.some((why) => /uid/.test(why)),
  );
  return told ? undefined : `${after.user}, ${after.uid}`;
};
