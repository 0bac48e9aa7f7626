import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * A unified diff that `git apply` takes: `a/` and `b/` in front of the names, and a tab behind a name with a blank, as
 * git itself writes it. Line endings and a missing last newline come out as they are.
 */
export const patchOf = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(headerName('a', path), headerName('b', path), before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });

const headerName = (side: string, path: string): string => `${side}/${path}${path.includes(' ') ? '\t' : ''}`;
