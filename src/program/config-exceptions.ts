import { type ExceptionEntry, entryName } from '../manifests/options.js';
import { isExceptable } from '../rules/exceptable.js';
import { isProblem, type Problem } from '../text/problems.js';
import { config, didYouMean, isObject, SEE, textList } from './config-parts.js';
import { excluder, isCheap, MOST_DOUBLE_STARS } from './ignore-rules.js';
import { config as say } from './sentences.js';
import type { Exceptions, PathException, WrittenEntry } from './settings.js';

type From = {
  readonly path: string;
  readonly text: string;
  readonly directory: string;
  readonly ruleIds: readonly string[];
};

export const exceptionsFrom = async (value: unknown, from: From): Promise<Exceptions | Problem> => {
  if (!Array.isArray(value)) return config(from.path, say.exceptions, SEE);
  const containers: ExceptionEntry[] = [];
  const files: PathException[] = [];
  const written: WrittenEntry[] = [];
  const file = { path: from.path, text: from.text };
  for (const [index, item] of value.entries()) {
    const said = isObject(item) ? saidIn(item) : undefined;
    if (said === undefined) return config(from.path, say.exceptions, SEE);
    if (said.files === undefined) {
      const { container } = said;
      const { reason, until } = container;
      containers.push(container);
      written.push({ name: entryName(container), reason, until, isFor: () => true, file, index });
      continue;
    }
    const found = await pathExceptionFrom(said, from);
    if (isProblem(found)) return found;
    const { entry: name, reason, until } = found.exception;
    files.push(found);
    written.push({ name, reason, until, isFor: found.isFor, file, index });
  }
  return { containers, files, written };
};

type Said =
  | { readonly files: undefined; readonly container: ExceptionEntry }
  | {
      readonly files: readonly string[];
      readonly rules: readonly string[];
      readonly reason: string;
      readonly until?: string;
    };

/** An entry of one of both kinds; `undefined` when it is not as the schema has it. */
const saidIn = (item: Readonly<Record<string, unknown>>): Said | undefined => {
  const { workload, container, files: patterns, rules: ids, reason, until, ...others } = item;
  if (Object.keys(others).length > 0 || typeof reason !== 'string') return undefined;
  if (until !== undefined && !(typeof until === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(until))) return undefined;
  const rest = { reason, ...(until === undefined ? {} : { until }) };
  if (typeof container === 'string') {
    if (patterns !== undefined || ids !== undefined) return undefined;
    if (workload !== undefined && typeof workload !== 'string') return undefined;
    return { files: undefined, container: { container, ...rest, ...(workload === undefined ? {} : { workload }) } };
  }
  const [files, rules] = [textList(patterns) ?? [], textList(ids) ?? []];
  if (container !== undefined || workload !== undefined || files.length === 0 || rules.length === 0) return undefined;
  return reason.trim() === '' ? undefined : { files, rules, ...rest };
};

const pathExceptionFrom = async (
  { files, rules, ...rest }: Extract<Said, { readonly files: readonly string[] }>,
  { path, directory, ruleIds }: From,
): Promise<PathException | Problem> => {
  const unknown = rules.find((id) => !ruleIds.includes(id));
  if (unknown !== undefined) return config(path, say.noRule(unknown), didYouMean(unknown, ruleIds));
  const never = rules.find((id) => !isExceptable(id));
  if (never !== undefined) return config(path, say.noException(never), say.leaveOut(never));
  if (!files.every(isCheap)) return config(path, say.pattern('files', MOST_DOUBLE_STARS), say.nameDirectory);
  const entry = say.entry(rules.join(', '), files.join(', '));
  const isFor = await excluder([{ directory, patterns: files }]);
  return { exception: { rules, ...rest, entry }, patterns: files, isFor };
};
