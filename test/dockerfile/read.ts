import type { Dockerfile, Instruction } from '../../src/dockerfile/model.js';
import { parse } from '../../src/dockerfile/parse.js';

export const parsed = (text: string): Dockerfile => parse({ path: 'Dockerfile', text });

/** The only instruction below a FROM that is put above it. */
export const only = (text: string): Instruction => {
  const [, instruction, ...others] = parsed(`FROM a\n${text}`).instructions;
  if (instruction === undefined || others.length > 0) throw new Error('not one instruction');
  return instruction;
};
