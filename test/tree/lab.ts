import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testAll } from '../e2e/tally.js';
import { unlessAccepted } from './accepted.js';
import { CONTEXT } from './cases/context.js';
import type { Row } from './cases/row.js';
import { tables } from './cases/tables.js';
import { described } from './compare.js';
import { writeContext } from './context.js';
import { type Inventory, type Item, shown } from './inventory.js';
import { type Judged, judge, type Lab, readingOf } from './judge.js';
import { contentOf } from './tar.js';
import { count } from './totals.js';

/** Every case of the lab: the builder still does what its row says, and our side says nothing else. */
export const lab = (given: Lab): Promise<void> =>
  testAll(
    Object.entries(tables).flatMap(([topic, rows]) =>
      rows.map((row) => {
        const name = `lab: ${topic}: ${row[0]}`;
        return [name, () => unlessAccepted(name, () => prove(given, row))] as const;
      }),
    ),
  );

const prove = async (given: Lab, [, lines, expected, more = {}]: Row): Promise<void> => {
  const dockerfile = `${/^(?:FROM|ARG .*\nFROM|#)/.test(lines) ? '' : 'FROM debian:bookworm\n'}${lines}\n`;
  const context = mkdtempSync(join(given.builder.directory, 'case-'));
  writeContext(context, { ...CONTEXT, ...more.context });
  writeFileSync(join(context, 'Dockerfile'), dockerfile);
  const { target, buildArgs = {} } = more;
  const options = target === undefined ? { buildArgs } : { buildArgs, target };
  const work = { context, dockerfile, options, secrets: { token: join(context, 'secret') }, proxy: given.web };
  const subject = readingOf(work);
  const stage = subject.target ?? assert.fail('there is no stage');
  const judged = await judge(given, work, subject, stage);
  rmSync(context, { recursive: true });
  if ('refused' in judged) return isRefused(judged.refused, expected, dockerfile);
  assert.ok(!(expected instanceof RegExp), `the builder was to say ${expected}, and builds\n${dockerfile}`);
  isMeasured(judged.image, expected, dockerfile);
  agrees(judged, expected, dockerfile);
};

const isRefused = (reason: string, expected: Row[2], dockerfile: string): void => {
  assert.ok(expected instanceof RegExp, `the builder refuses: ${reason}\n${dockerfile}`);
  assert.match(reason, expected, dockerfile);
};

const isMeasured = (image: Inventory, expected: Readonly<Record<string, string>>, dockerfile: string): void => {
  const wrong = Object.entries(expected).flatMap(([path, item]) =>
    seen(image.get(path), item) === item
      ? []
      : [`${path}: the table has ${item}, the builder ${seen(image.get(path), item)}`],
  );
  assert.ok(wrong.length === 0, [...wrong, dockerfile].join('\n'));
};

/** What is in a file counts where the table has it. */
const seen = (item: Item | undefined, expected: string): string =>
  item?.bytes === undefined || !expected.includes('"')
    ? shown(item)
    : `${shown(item)} ${JSON.stringify(contentOf(item.bytes).toString())}`;

const agrees = (judged: Judged, expected: object, dockerfile: string): void => {
  count('lab', Object.keys(expected), judged);
  const wrong = judged.comparison.disagreements.map(described);
  assert.ok(wrong.length === 0, [...wrong, dockerfile].join('\n'));
};
