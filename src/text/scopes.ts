import { countEarly } from './search.js';

/** Something that counts from one offset to another, both included. Of two, one lies in the other, or they lie apart. */
export type Scope<T> = { readonly start: number; readonly end: number; readonly value: T };

/** What counts at an offset: the innermost, and of equal ones the first. */
export const innermost = <T>(scopes: readonly Scope<T>[]): ((offset: number) => T | undefined) => {
  const sorted = scopes.toReversed().sort((a, b) => a.start - b.start || b.end - a.end);
  const marks: { readonly at: number; readonly value: T | undefined }[] = [];
  const open: Scope<T>[] = [];
  const close = (): void => {
    const ended = open.pop();
    if (ended !== undefined) marks.push({ at: ended.end + 1, value: open.at(-1)?.value });
  };
  for (const scope of sorted) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) < scope.start) close();
    open.push(scope);
    marks.push({ at: scope.start, value: scope.value });
  }
  while (open.length > 0) close();
  return (offset) => marks[countEarly(marks, ({ at }) => at <= offset) - 1]?.value;
};
