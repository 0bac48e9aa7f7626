import { join } from 'node:path';
import type { Problem } from '../text/problems.js';
import { readCopyName } from './copy-name.js';
import { type Host, isFailure } from './host.js';
import { type IgnoreRules, isIgnored, rulesAbove, rulesOf } from './ignore-rules.js';
import { kindOfName } from './kind.js';
import { shownPath } from './place.js';

const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

type Level = { readonly directory: string; readonly rules: readonly IgnoreRules[] };

/** The files below a directory whose names promise something, links not followed; `copies` are what killed runs left. */
export async function* walk(host: Host, top: string, problems: Problem[], copies: Set<string>): AsyncGenerator<string> {
  const stack: Level[] = [{ directory: top, rules: await rulesAbove(host, top) }];
  for (let level = stack.pop(); level !== undefined; level = stack.pop()) {
    const { directory } = level;
    const entries = host.list(directory);
    if (isFailure(entries)) {
      problems.push({ kind: 'unreadable', path: shownPath(host.cwd, directory), detail: entries.failure });
      continue;
    }
    const rules = [...level.rules, ...(await rulesOf(host, directory))];
    for (const { name, kind } of entries) {
      const path = join(directory, name);
      if (kind === 'directory' && !SKIPPED.has(name) && !isIgnored(rules, path, true)) {
        stack.push({ directory: path, rules });
      } else if (kind === 'file' && readCopyName(name) !== undefined) copies.add(path);
      else if (kind === 'file' && kindOfName(name) !== undefined && !isIgnored(rules, path, false)) yield path;
    }
  }
}
