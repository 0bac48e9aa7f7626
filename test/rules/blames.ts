import type { Options } from '../../src/image/options.js';
import type { Rule } from '../../src/rules/rule.js';
import { subjectOf } from '../../src/rules/subject.js';

/** The source texts that one rule blames in a file, in the order of its findings. */
export const blames = (rule: Rule, text: string, options: Options = {}): readonly string[] =>
  rule.check(subjectOf({ path: 'Dockerfile', text }, options)).map(({ span }) => text.slice(span.start, span.end));

/** What one rule finds in a file and its build context: severity and message. */
export const found = (
  rule: Rule,
  text: string,
  files: Readonly<Record<string, string | undefined>> = {},
  options: Options = {},
): readonly string[] => {
  const context = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const subject = subjectOf({ path: 'Dockerfile', text }, { context, ...options });
  return rule.check(subject).map(({ severity, message }) => `${severity ?? rule.severity}: ${message}`);
};
