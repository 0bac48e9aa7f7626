import { dirname, join } from 'node:path';
import { newlineOf } from '../text/edit.js';
import { isProblem, type Problem } from '../text/problems.js';
import { liesIn } from './context.js';
import { type Host, isFailure } from './host.js';
import { CONFIG, HOOK, JOB, WORKFLOW } from './init-texts.js';
import { originUrlOf } from './origin.js';
import { shownPath, workTreeOf } from './place.js';
import { init as say } from './sentences.js';

/** What came of one of the files: a line each. */
type Step = readonly string[] | Problem;

const NAME = 'dockerfile-nonroot';
const MOST_BYTES = 1024 * 1024;

/**
 * Writes a configuration, a hook and a job into the work tree, and nothing over what is there. `configured` is a
 * configuration that counts already.
 */
export const initLines = async (host: Host, configured: string | undefined): Promise<readonly (string | Problem)[]> => {
  const top = workTreeOf(host, host.cwd) ?? host.cwd;
  const steps: readonly Step[] = [
    configured === undefined ? written(host, top, '.dockerfile-nonrootrc.yaml', CONFIG) : [say.there(configured)],
    await hookIn(host, top),
    await jobIn(host, top),
  ];
  const lines = steps.flatMap((step): readonly (string | Problem)[] => (isProblem(step) ? [step] : step));
  return [...lines, '', say.next];
};

const written = (host: Host, top: string, name: string, text: string): Step => {
  const file = join(top, name);
  const path = shownPath(host.cwd, file);
  if (host.statOf(file) !== undefined) return [say.there(path)];
  const near = nearestOf(host, dirname(file));
  const refusal =
    near === top || liesIn(host, near, top) ? host.makeDirectory(dirname(file)) : { failure: say.outside };
  const failure = refusal ?? host.create(file, text);
  return failure === undefined ? [say.wrote(path)] : { kind: 'unwritable', path, detail: failure.failure };
};

const nearestOf = (host: Host, directory: string): string => {
  let at = directory;
  while (host.statOf(at) === undefined) at = dirname(at);
  return at;
};

const hookIn = async (host: Host, top: string): Promise<Step> => {
  const name = '.pre-commit-config.yaml';
  if (host.statOf(join(top, name)) === undefined) return written(host, top, name, `repos:\n${HOOK}`);
  return extended(host, top, name, HOOK, withHook);
};

const jobIn = async (host: Host, top: string): Promise<Step> => {
  const isGithub = host.kindOf(join(top, '.github')) === 'directory' || GITHUB.test(originUrlOf(host, top) ?? '');
  const workflows = join(top, '.github/workflows');
  if (isGithub) {
    const known = namesIn(host, workflows).find((name) => textOf(host, join(workflows, name))?.text.includes(NAME));
    if (known !== undefined) return [say.there(shownPath(host.cwd, join(workflows, known)))];
    return written(host, top, `.github/workflows/${NAME}.yml`, WORKFLOW);
  }
  const name = '.gitlab-ci.yml';
  if (host.statOf(join(top, name)) === undefined) return [say.noCi];
  return extended(host, top, name, JOB, withJob);
};

const GITHUB = /^(?:[a-z+]{2,9}:\/\/)?(?:[^@/]{1,100}@)?github\.com[:/]/;

const namesIn = (host: Host, directory: string): readonly string[] => {
  const entries = host.list(directory);
  return isFailure(entries) ? [] : entries.map(({ name }) => name).filter((name) => /\.ya?ml$/.test(name));
};

const textOf = (host: Host, file: string): { readonly bytes: Uint8Array; readonly text: string } | undefined => {
  const bytes = host.statOf(file)?.kind === 'file' ? host.read(file, MOST_BYTES) : undefined;
  if (bytes === undefined || isFailure(bytes) || bytes.length > MOST_BYTES) return undefined;
  return { bytes, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) };
};

type Put = (text: string, part: string) => Promise<string | undefined>;

/** A file that is there gets a part more, where that can be done without touching the rest; else a person is told what. */
const extended = async (host: Host, top: string, name: string, part: string, put: Put): Promise<Step> => {
  const file = join(top, name);
  const path = shownPath(host.cwd, file);
  const found = textOf(host, file);
  if (found?.text.includes(NAME) === true) return [say.there(path)];
  const text = found && (await putInto(put, found.text, part));
  if (found === undefined || text === undefined) return [say.addByHand(path), part.trimEnd()];
  const failure = host.replace(file, found.bytes, text);
  return failure === undefined ? [say.added(path)] : { kind: 'unwritable', path, detail: failure.failure };
};

/** `undefined`, too, where aliases would become more than the parser makes of them. */
const putInto: (put: Put, ...rest: Parameters<Put>) => ReturnType<Put> = async (put, text, part) => {
  try {
    return await put(text, part);
  } catch {
    return undefined;
  }
};

/** A part below a line, with the line ends of the file. */
const below = (text: string, at: number, part: string): string => {
  const end = at > 0 && text[at - 1] === '\n' ? at : text.indexOf('\n', at) + 1 || text.length;
  const newline = newlineOf(text);
  const gap = text.slice(0, end).endsWith('\n') ? '' : newline;
  return text.slice(0, end) + gap + part.replaceAll('\n', newline) + text.slice(end);
};

/** Behind the last entry of `repos`, as far to the right as that. */
const withHook: Put = async (text, part) => {
  const { isMap, isSeq, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  const repos = isMap(document.contents) ? document.get('repos') : undefined;
  const [first, last] = isSeq(repos) && repos.flow !== true ? [repos.items[0], repos.items.at(-1)] : [];
  const [start, end] = [rangeOf(first)?.[0], rangeOf(last)?.[1]];
  if (document.errors.length > 0 || start === undefined || end === undefined) return undefined;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const indent = /^\ufeff?( *)- *$/.exec(line)?.[1];
  if (indent === undefined) return undefined;
  const after = below(text, end, part.replace(/^ {2}(?=.)/gm, indent));
  const [before, now, ours] = [document.toJS(), parseDocument(after), parseDocument(part).toJS()];
  const wanted = { ...before, repos: [...before.repos, ...ours] };
  return now.errors.length === 0 && isSame(now.toJS(), wanted) ? after : undefined;
};

/** Behind all other jobs. */
const withJob: Put = async (text, part) => {
  const { isMap, parseDocument } = await import('yaml');
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents) || document.contents.flow === true) return undefined;
  const before = document.toJS();
  const stages: unknown = before.stages;
  const isOther = Array.isArray(stages) && !stages.includes('test');
  const job = isOther ? part.replace(/^ {2}stage: test$/m, `  stage: ${JSON.stringify(stages[0])}`) : part;
  const after = below(text, text.length, text.trimEnd() === '' ? job : `\n${job}`);
  const now = parseDocument(after);
  return now.errors.length === 0 && isSame(now.toJS(), { ...before, ...parseDocument(job).toJS() }) ? after : undefined;
};

const rangeOf = (node: unknown): readonly number[] | undefined =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range) ? node.range : undefined;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
