import { fileAt } from '../../image/files/context.js';
import { normalised } from '../../text/path.js';
import type { View } from '../view.js';

/** The major version of a package that the project in a directory asks for; `undefined`: it may be any. */
export const majorOf = (view: View, directory: string, name: string): number | undefined => {
  const text = fileAt(view, normalised(`${directory}/package.json`))?.text;
  const project: unknown = text === undefined ? undefined : parsed(text);
  const range = [fieldOf(project, 'dependencies'), fieldOf(project, 'devDependencies')]
    .map((all) => fieldOf(all, name))
    .find((each) => typeof each === 'string');
  const major = SINGLE.exec(`${range}`)?.[1];
  return major === undefined ? undefined : Number(major);
};

/** `12`, `~12.0.1`, `^12.1.0-next.3`: of a range that goes further nobody knows which version it is. */
const SINGLE = /^[~^=v]{0,2}(\d{1,6})(?:\.[\w.+-]{1,80})?$/;

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)).get(name) : undefined;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
