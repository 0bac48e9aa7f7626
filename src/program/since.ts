import type { Problem } from '../text/problems.js';
import { MOST_BYTES } from './decode.js';
import { type Host, isFailure } from './host.js';
import { type Input, type Inputs, inputsOf } from './inputs.js';
import { shownPath, workTreeOf } from './place.js';
import { since as say } from './sentences.js';

/**
 * The files that are not as a commit has them: changed, new, or of another work tree. What is the same once its line ends
 * are converted counts as changed, for git is not asked to convert.
 */
export const changedSince = async (host: Host, inputs: Inputs, ref: string): Promise<Inputs | Problem> => {
  const root = workTreeOf(host, host.cwd);
  if (root === undefined) return usage(say.workTree, say.leaveOut);
  const git = await host.git();
  const listing = git.listTree(root, ref);
  if (typeof listing !== 'string') return usage(say.unlisted(ref, listing.failure), say.name);
  const all = [...inputs];
  const wanted = new Map(all.map((input) => [shownPath(root, input.file), input]));
  const same = new Set<Input>();
  for (const entry of listing.split('\0')) {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    const input = path === undefined ? undefined : wanted.get(path);
    const bytes = input === undefined ? undefined : host.read(input.file, MOST_BYTES);
    if (input === undefined || id === undefined || bytes === undefined || isFailure(bytes)) continue;
    if (git.blobId(bytes, id.length) === id) same.add(input);
  }
  return inputsOf(all.filter((input) => !same.has(input)));
};

const usage = (detail: string, hint: string): Problem => ({ kind: 'usage', detail, hint });
