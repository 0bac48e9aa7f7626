import { describe } from '../../text/problems.js';
import { lineStarts } from '../../text/span.js';
import type { FileReport } from '../report.js';
import type { Reporter } from '../reporter.js';
import { formats as say } from '../sentences.js';
import { tool } from '../version.js';
import { type Place, placeOf, sentencesOf, toldOf } from './told.js';
import { attributes, XML, xml } from './xml.js';

/**
 * JUnit's XML, which has no standard: as github.com/testmoapp/junitxml describes what programs read. A file is a suite;
 * an error or a warning is a test that fails; a note is one that passes and says something; a file without any has one
 * test, for an empty suite is an error to some.
 */
export const junitReporter: Reporter = () => ({
  head: `${XML}<testsuites${attributes({ name: tool.name })}>\n`,
  first: '',
  between: '',
  file: suiteOf,
  end: () => '</testsuites>\n',
});

type Test = { readonly name: string; readonly line: number; readonly body: string };

const suiteOf = (file: FileReport): string => {
  const tests = testsOf(file);
  const failures = file.error === undefined ? toldOf(file).filter(({ severity }) => severity !== 'info').length : 0;
  const counts = { tests: tests.length, failures, errors: file.error === undefined ? 0 : 1, skipped: 0, time: 0 };
  const cases = tests.map(({ name, line, body }) => {
    const test = `    <testcase${attributes({ name, classname: file.path, file: file.path, line, time: 0 })}`;
    return body === '' ? `${test}/>\n` : `${test}>${body}</testcase>\n`;
  });
  return `  <testsuite${attributes({ name: file.path, ...counts })}>\n${cases.join('')}  </testsuite>\n`;
};

const testsOf = (file: FileReport): readonly Test[] => {
  if (file.error !== undefined) {
    const { message } = describe(file.error);
    return [{ name: say.readable, line: 1, body: `<error${attributes({ message })}>${xml(message)}</error>` }];
  }
  const starts = lineStarts(file.text);
  const tests = toldOf(file).map((result): Test => {
    const place = placeOf(file.text, starts, result.span);
    const sentences = sentencesOf(result);
    const words = sentences.map(xml).join('\n');
    const text = `${whereOf(file, place)}: ${words}`;
    const failure = attributes({ type: result.severity, message: sentences[0] ?? '' });
    const body =
      result.severity === 'info' ? `<system-out>${text}</system-out>` : `<failure${failure}>${text}</failure>`;
    return { name: result.rule, line: place.line, body };
  });
  return tests.length === 0 ? [{ name: say.nothing, line: 1, body: '' }] : tests;
};

const whereOf = ({ path }: FileReport, { line, column }: Place): string => `${xml(path)}:${line}:${column}`;
