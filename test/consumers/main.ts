import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits } from '../../src/text/edit.js';
import { conclude, only, test } from '../e2e/tally.js';
import { scratchDirectory } from '../scratch.js';
import { findings, reportIn, textOf, tree } from './reports.js';
import { actionsCore, marked, multitool, python, ran, reviewdog } from './tools.js';

type Range = { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
type Diagnostic = {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: Range };
  readonly code: { readonly value: string };
  readonly suggestions?: readonly { readonly range: Range; readonly text?: string }[];
};

/** What reviewdog understood of a report, one line each. */
const understood = (format: readonly string[], report: string): readonly Diagnostic[] => {
  const args = [...format, '-reporter=rdjsonl', '-filter-mode=nofilter'];
  const { code, out, err } = ran(reviewdog(), args, tree, report);
  assert.equal(code, 0, err);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
};

const told = (all: readonly Diagnostic[]): readonly string[] =>
  all.map(({ location, code }) => `${location.path}:${location.range.start.line} ${code.value}`).sort();

/** Findings that other programs are told: what an exception allows, and what is said already, is left out. */
const wanted = (): readonly string[] => told(understood(['-f=rdjsonl'], reportIn('rdjsonl')));

const formats = async (): Promise<void> => {
  await test('consumers: every finding of the JSON report but allowed and repeated ones is told', async () => {
    const left = new Set(wanted());
    const missing = findings().flatMap(({ path, results }) =>
      results.filter(({ rule, line }) => !left.has(`${path}:${line} ${rule}`)).map(({ rule }) => rule),
    );
    assert.ok(wanted().length > 300);
    assert.deepEqual([...new Set(missing)].sort(), [
      'allowed-root',
      'excepted-finding',
      // What hardens is asked for by --pod-security.
      'missing-run-as-non-root',
      'missing-seccomp-profile',
      'privilege-escalation',
      'root-by-design',
      'selinux-type',
      'undropped-capabilities',
      'unused-account',
    ]);
  });
  for (const format of ['rdjson', 'sarif'])
    await test(`consumers: reviewdog understands ${format}`, async () => {
      assert.deepEqual(told(understood([`-f=${format}`], reportIn(format))), wanted());
    });
  await test('consumers: reviewdog understands checkstyle', async () => {
    const own = understood(['-f=checkstyle'], reportIn('checkstyle')).map((each) => ({
      ...each,
      code: { value: each.code.value.replace('dockerfile-nonroot.', '') },
    }));
    assert.deepEqual(told(own), wanted());
  });
  await test('consumers: reviewdog understands gcc by its error format', async () => {
    // The format knows no name with a colon.
    const lines = reportIn('gcc')
      .split('\n')
      .filter((line) => !line.includes('::error'));
    const all = understood(['-efm=%f:%l:%c: %t%*[^:]: %m', '-name=x'], lines.join('\n'));
    assert.deepEqual(
      all
        .map(
          ({ location, message }) =>
            `${location.path}:${location.range.start.line} ${message.split('[').at(-1)?.slice(0, -1)}`,
        )
        .sort(),
      wanted().filter((each) => !each.includes('::error')),
    );
  });
  await test('consumers: a suggestion is its fix', async () => {
    const all = understood(['-f=rdjson'], reportIn('rdjson')).filter(({ suggestions = [] }) => suggestions.length > 0);
    assert.ok(all.length > 40, `${all.length}`);
    for (const { location, message, code, suggestions: [suggestion] = [] } of all) {
      assert.ok(suggestion);
      const text = textOf(location.path);
      const fix = findings()
        .find(({ path }) => path === location.path)
        ?.results.find(
          ({ rule, line, message: words, fix: own }) =>
            rule === code.value &&
            line === location.range.start.line &&
            own?.safety === 'safe' &&
            message.startsWith(words),
        )?.fix;
      assert.ok(fix, location.path);
      const edits = fix.edits.map(({ start, end, text: by }) => ({ span: { start, end }, text: by }));
      const lines = text.split('\n');
      const { start, end } = suggestion.range;
      lines.splice(start.line - 1, end.line - start.line + 1, ...(suggestion.text?.split('\n') ?? []));
      assert.equal(sameEnd(lines.join('\n')), sameEnd(applyEdits(text, edits)), location.path);
    }
  });
};

/** A suggestion has whole lines, and says nothing of a line ending behind the last. */
const sameEnd = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');

const sarif = (): Promise<void> =>
  test('consumers: Microsoft’s validator finds nothing wrong with SARIF, nor would code scanning', async () => {
    const directory = scratchDirectory();
    writeFileSync(join(directory, 'in.sarif'), reportIn('sarif'));
    const args = [
      'validate',
      'in.sarif',
      '--rule-kind',
      'Ghas;Sarif',
      '--level',
      'Error;Warning;Note',
      '--output',
      'out.sarif',
    ];
    const { code, out, err } = ran(multitool(), args, directory);
    assert.equal(code, 0, out + err);
    const { out: text } = ran('cat', ['out.sarif'], directory);
    const results: readonly { readonly ruleId: string; readonly level?: string; readonly message: unknown }[] =
      JSON.parse(text).runs[0].results;
    // Notes on taste: ids of letters and digits, and lines around what is blamed.
    const kinds = new Set(results.filter(({ level }) => level !== 'note').map((each) => JSON.stringify(each)));
    assert.deepEqual([...kinds], []);
    assert.ok(results.length > 0, 'it has looked at nothing');
  });

const junit = (): Promise<void> =>
  test('consumers: junitparser counts what JUnit says', async () => {
    const script = `
import sys, json, junitparser
xml = junitparser.JUnitXml.fromstring(sys.stdin.buffer.read())
print(json.dumps([[s.name, s.tests, s.failures, len(list(s)), sum(1 for c in s for r in c.result)] for s in xml]))`;
    const { code, out, err } = ran(python(), ['-c', script], tree, reportIn('junit'));
    assert.equal(code, 0, err);
    const suites: readonly (readonly [string, number, number, number, number])[] = JSON.parse(out);
    assert.equal(suites.length, findings().length);
    for (const [name, tests, failures, cases, results] of suites) {
      assert.deepEqual([tests, failures], [cases, results], name);
      assert.ok(cases > 0, name);
    }
  });

const github = (): Promise<void> =>
  test('consumers: the toolkit of GitHub escapes as we do', async () => {
    const commands = reportIn('github')
      .split('\n')
      .filter((line) => line.startsWith('::'));
    assert.ok(commands.length > 10);
    // What our commands say, said by the toolkit.
    const script = `
import * as core from ${JSON.stringify(actionsCore())};
const plain = (text) => text.replaceAll('%0A', '\\n').replaceAll('%0D', '\\r').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
for (const line of JSON.parse(process.argv[1])) {
  const [, kind, properties, message] = /^::(\\w+) (.*?)::(.*)$/s.exec(line);
  const { title, file, line: startLine, endLine, col, endColumn } = Object.fromEntries(properties.split(',').map((each) => /^(\\w+)=(.*)$/s.exec(each).slice(1).map(plain)));
  core[kind](plain(message), { title, file, startLine, endLine, startColumn: col, endColumn });
}`;
    const { code, out, err } = ran(
      process.execPath,
      ['--input-type=module', '-e', script, JSON.stringify(commands)],
      tree,
    );
    assert.equal(code, 0, err);
    assert.deepEqual(out.trimEnd().split('\n'), commands);
  });

const markdown = (): Promise<void> =>
  test('consumers: a table of Markdown has its rows, and no element but ours', async () => {
    const script = `
import { marked } from ${JSON.stringify(marked())};
import { readFileSync } from 'node:fs';
console.log(marked.parse(readFileSync(0, 'utf8')));`;
    const { code, out, err } = ran(process.execPath, ['--input-type=module', '-e', script], tree, reportIn('markdown'));
    assert.equal(code, 0, err);
    const elements = new Set([...out.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name));
    assert.deepEqual([...elements].sort(), [
      'br',
      'code',
      'h2',
      'p',
      'strong',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
    ]);
    assert.equal([...out.matchAll(/<tr>/g)].length, 101);
    for (const row of out.split('<tr>').slice(2)) assert.equal([...row.matchAll(/<td>/g)].length, 2, row);
  });

/**
 * `npm run test:consumers`: reports of all samples, read by the programs that they are for. Any argument: part of a
 * case's name.
 */
const main = async (args: readonly string[]): Promise<number> => {
  if (args.length > 0) only((name) => args.some((word) => name.includes(word)));
  await formats();
  await sarif();
  await junit();
  await github();
  await markdown();
  return conclude(false);
};

process.exitCode = await main(process.argv.slice(2));
