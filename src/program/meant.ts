import { basename } from 'node:path';
import { parse } from '../dockerfile/parse.js';
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

/** It begins with FROM, or with ARG and a FROM below, as a builder takes them: `from x import y` is not. */
export const beginsAsDockerfile = (text: string): boolean => {
  const { instructions, stages, problems } = parse({ path: '', text });
  const [stage] = stages;
  if (stage === undefined || !FIRST.has(instructions[0]?.keyword ?? '')) return false;
  const { start, end } = stage.from.span;
  return problems.every(({ span }) => span.start < start || span.start > end);
};

const FIRST: ReadonlySet<string> = new Set(['ARG', 'FROM']);
