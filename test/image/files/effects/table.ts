import * as assert from 'uvu/assert';
import { answered, type Context, contextOptions, treeFrom } from '../shown.js';

/** Lines behind `FROM alpine:3.20` and `WORKDIR /w`, or with a FROM of their own, then what lies at some paths. */
export type Row = readonly [sentence: string, lines: string, answers: Readonly<Record<string, string>>];

type Suite = (name: string, test: () => void) => void;

/** Without a context nobody looks into it. */
export const table = (tests: Suite, name: string, rows: readonly Row[], context?: Context): void => {
  for (const [sentence, lines, expected] of rows) {
    tests(`${name}: ${sentence}`, () => {
      const text = lines.startsWith('FROM') ? lines : `FROM alpine:3.20\nWORKDIR /w\n${lines}`;
      const tree = treeFrom(text, context === undefined ? {} : contextOptions(context));
      const given = Object.fromEntries(Object.keys(expected).map((question) => [question, answered(tree, question)]));
      assert.equal(given, expected);
    });
  }
};
