import type { Options } from '../../src/image/options.js';
import type { Rule } from '../../src/rules/rule.js';
import { subjectOf } from '../../src/rules/subject.js';

/** The source texts that one rule blames in a file, in the order of its findings. */
export const blames = (rule: Rule, text: string, options: Options = {}): readonly string[] =>
  rule.check(subjectOf({ path: 'Dockerfile', text }, options)).map(({ span }) => text.slice(span.start, span.end));
