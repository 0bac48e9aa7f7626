/** What a user can cause. A bug of ours throws instead. */
export type Problem =
  | { readonly kind: 'unreadable'; readonly path: string; readonly detail: string; readonly hint?: string }
  | { readonly kind: 'unwritable'; readonly path: string; readonly detail: string; readonly copy?: string | undefined }
  | { readonly kind: 'torn'; readonly path: string; readonly copy: string }
  | { readonly kind: 'not-utf8'; readonly path: string; readonly line: number }
  | { readonly kind: 'binary'; readonly path: string }
  | { readonly kind: 'too-large'; readonly path: string; readonly detail: string }
  | { readonly kind: 'no-stage'; readonly path: string; readonly target: string }
  | { readonly kind: 'unexcepted'; readonly path: string; readonly rules: string }
  | { readonly kind: 'crashed'; readonly path: string; readonly detail: string }
  | { readonly kind: 'usage'; readonly detail: string; readonly hint: string }
  | { readonly kind: 'config'; readonly path: string; readonly detail: string; readonly hint: string };

/** What happened and what to do about it, a sentence each. */
export type Description = { readonly message: string; readonly hint: string };

/** The words for a problem. They may quote what the user wrote, so whoever prints them makes them harmless. */
export const describe = (problem: Problem): Description => {
  switch (problem.kind) {
    case 'unreadable':
      return {
        message: `${problem.path}: ${problem.detail}.`,
        hint: problem.hint ?? 'Check the path and its permissions.',
      };
    case 'unwritable':
      return {
        message: `${problem.path}: not written: ${problem.detail}.`,
        hint:
          problem.copy === undefined
            ? 'The file is as it was before: check its permissions and those of its directory.'
            : `What the file held before is in ${problem.copy}. Compare the two, and put back what you need.`,
      };
    case 'torn':
      return {
        message: `${problem.path}: a run was killed while it wrote this file.`,
        hint: `What the file held before is in ${problem.copy}. Compare the two, then remove the copy.`,
      };
    case 'not-utf8':
      return {
        message: `${problem.path}: line ${problem.line} has a byte that is not UTF-8.`,
        hint: 'Save the file as UTF-8; it is neither checked nor rewritten as it is.',
      };
    case 'binary':
      return { message: `${problem.path}: holds a NUL byte, so it is no Dockerfile.`, hint: 'Leave it out.' };
    case 'too-large':
      return { message: `${problem.path}: ${problem.detail}.`, hint: 'Leave it out; no Dockerfile needs that much.' };
    case 'no-stage':
      return {
        message: `${problem.path}: has no stage ${problem.target}.`,
        hint: 'Name one of its stages with --target, or count them from 0.',
      };
    case 'unexcepted':
      return {
        message: `${problem.path}: no exception is written: here no comment can leave out all findings of ${problem.rules}.`,
        hint: 'Write the exception into the configuration, or correct what is found.',
      };
    case 'crashed':
      return {
        message: `${problem.path}: not checked: ${problem.detail}.`,
        hint: 'This is a mistake of dockerfile-nonroot: report it together with the file.',
      };
    case 'usage':
      return { message: problem.detail, hint: problem.hint };
    case 'config':
      return { message: `${problem.path}: ${problem.detail}`, hint: problem.hint };
  }
};

/** Tells a problem from any other value that a function may return in its place. */
export const isProblem = (value: object): value is Problem => 'kind' in value && KINDS.has(String(value.kind));

const KINDS: ReadonlySet<string> = new Set<Problem['kind']>([
  'unreadable',
  'unwritable',
  'torn',
  'not-utf8',
  'binary',
  'too-large',
  'no-stage',
  'unexcepted',
  'crashed',
  'usage',
  'config',
]);
