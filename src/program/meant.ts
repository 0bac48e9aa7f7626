import { basename } from 'node:path';
import { isManifest } from '../manifests/detect.js';
import type { Input } from './inputs.js';
import { isDoubtfulName } from './kind.js';

/**
 * Whether a file that was found by its name is what the name promises; what somebody named himself always is. Its text is
 * read only where that has to be known; `undefined`: it cannot be read.
 */
export const isMeant = ({ path, found }: Input, read: () => string | undefined): boolean => {
  if (found === undefined || (found === 'dockerfile' && !isDoubtfulName(basename(path)))) return true;
  const text = read();
  // What else is wrong with a Dockerfile is told, and not with what may be a manifest.
  if (text === undefined) return found === 'dockerfile';
  return found === 'manifest' ? isManifest(path, text) : beginsAsDockerfile(text);
};

/** Behind comments and blank lines FROM, or ARG and a FROM below it. */
export const beginsAsDockerfile = (text: string): boolean => {
  const joined = text.replace(/[\\`]\r?\n/g, ' ');
  const lines = joined.split('\n').map((line) => line.trim());
  const first = lines.find((line) => line !== '' && !line.startsWith('#')) ?? '';
  return /^from\s/i.test(first) ? isFrom(first) : /^arg\s+\S/i.test(first) && lines.some(isFrom);
};

/** `FROM --platform=x image AS name`, and no `from x import y`. */
const isFrom = (line: string): boolean => {
  const [from = '', ...rest] = line.split(/\s+/).filter((word) => !word.startsWith('--'));
  return from.toLowerCase() === 'from' && (rest.length === 1 || (rest.length === 3 && rest[1]?.toLowerCase() === 'as'));
};
