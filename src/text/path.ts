/** An absolute path without empty, `.` and `..` parts. Nearly every path is one already. */
export const normalised = (path: string): string => {
  if (path.startsWith('/') && !/\/[./]|.\/$/.test(path)) return path;
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
};

/** Asked more often than anything else, so it makes no text of its own. */
export const isWithin = (path: string, directory: string): boolean =>
  path.startsWith(directory) &&
  (directory === '/' || path.length === directory.length || path[directory.length] === '/');

/** One of the two paths lies in the other, or is it. */
export const overlaps = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);

/** The directory that a path lies in; `/` for what lies directly below it. */
export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';

/** What stands behind the last slash: `nginx` for `/usr/sbin/nginx`. */
export const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The directories above a path, the highest first, less the root. */
export const directoriesAbove = (path: string): readonly string[] => {
  const found: string[] = [];
  for (let at = path.indexOf('/', 1); at !== -1; at = path.indexOf('/', at + 1)) found.push(path.slice(0, at));
  return found;
};

/** Whether its last part ends like the name of a file, such as `.json`. */
export const hasEnd = (path: string): boolean => {
  const name = lastPart(path);
  const dot = name.lastIndexOf('.');
  return dot > 0 && /^[A-Za-z0-9]{1,8}$/.test(name.slice(dot + 1));
};

/** Whether a text names a path, or one below it: not the end of another. */
export const namesPath = (text: string, path: string): boolean => {
  for (let at = text.indexOf(path); at !== -1; at = text.indexOf(path, at + 1)) {
    const [before = '', after = ''] = [text[at - 1], text[at + path.length]];
    if (!/[\w./})-]/.test(before) && !/[\w.-]/.test(after)) return true;
  }
  return false;
};
