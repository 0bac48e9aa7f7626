/**
 * A path as whoever shows a repository knows it: from its top, which lies `base` above the directory that the path is
 * relative to. A path that leads out of the repository stays as it is.
 */
export const fromTop = (base: string, path: string): string => {
  if (base === '' || path.startsWith('/')) return path;
  const parts = base.split('/');
  let rest = path;
  while (rest.startsWith('../')) {
    if (parts.pop() === undefined) return path;
    rest = rest.slice(3);
  }
  return [...parts, rest].join('/');
};
