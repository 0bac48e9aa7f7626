import type { Diagnostic } from '../../rules/finding.js';
import { hashOf } from '../../text/hash.js';
import type { FileReport } from '../report.js';
import { isRootRule } from '../sections.js';
import { stageName } from '../stage-name.js';

/**
 * A key for each of these findings of a file, by which another run knows it again: it stays the same when lines move,
 * and where an image or a container is root's, whatever its lines are. Equal ones are numbered in their order.
 */
export const keysOf = (file: FileReport, results: readonly Diagnostic[]): readonly string[] => {
  const seen = new Map<string, number>();
  return results.map((result) => {
    const key = hashOf([file.path, result.rule, stageName(file, result), linesOf(file, result)].join('\0'));
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}:${count}`;
  });
};

const linesOf = ({ text }: FileReport, { rule, span }: Diagnostic): string =>
  isRootRule(rule) ? '' : text.slice(span.start, Math.min(span.end, span.start + MOST)).replace(/\s+/g, ' ');

/** So much of what is blamed is part of its key. */
const MOST = 1000;
