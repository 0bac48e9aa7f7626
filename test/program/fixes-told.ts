import { program } from '../in-process.js';

type Result = {
  readonly rule: string;
  readonly fix: { readonly safety: string; readonly obstacles: readonly string[] };
};
type Reported = { readonly path: string; readonly results: readonly Result[] };

/** How safe the fixes of the images of root are that lie below `top`, and why they are not; `path`: of one file alone. */
export const fixesTold = async (directory: string, { top = '.', path }: { top?: string; path?: string } = {}) => {
  const { out } = await program(directory, ['check', '-f', 'json', top]);
  const files: readonly Reported[] = JSON.parse(out).files;
  return files
    .filter((file) => path === undefined || file.path.replace(/^\.\//, '') === path)
    .flatMap(({ results }) => results)
    .filter(({ rule }) => rule === 'missing-user')
    .flatMap(({ fix: { safety, obstacles } }) => [safety, ...obstacles])
    .join(' ');
};
