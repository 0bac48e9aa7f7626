import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/**
 * A unified diff that `git apply` takes: `a/` and `b/` in front of the names, and a tab behind a name with a blank, as
 * git itself writes it. Line endings and a missing last newline come out as they are.
 */
export const patchOf = (path: string, before: string, after: string): string => {
  const settings = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const text = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, settings);
  return text.replace(/^.*\n.*\n/, (headers) => headers.split('\n').map(terminated).join('\n'));
};

/** A name in quotes, which one with control characters has, ends by itself. */
const terminated = (header: string): string =>
  header.slice(4).includes(' ') && !header.endsWith('"') ? `${header}\t` : header;
