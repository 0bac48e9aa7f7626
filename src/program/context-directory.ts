import { dirname, join } from 'node:path';
import type { Build } from '../image/builds.js';
import { liesIn } from './context.js';
import type { Host } from './host.js';
import { manifestName } from './kind.js';
import { workTreeOf } from './place.js';

/** So many sources of a Dockerfile are looked for, and so many directories are gone up. */
const MOST_SOURCES = 20;
const MOST_UP = 20;

/**
 * The directory that a Dockerfile is built from: what all builds say that are known, else its own; where its sources are
 * not there, the nearest one above in the same work tree in which all of them are.
 */
export const contextDirectoryOf = (host: Host, file: string, text: string, all: readonly Build[]): ContextDirectory => {
  const builds = all.filter(({ gathered }) => gathered === undefined);
  const made = builds.length === 0 ? all : [];
  const directory = directoryFor(host, file, text, made.length === 0 ? builds : made);
  return made.length === 0 ? { directory } : { directory, only: made.flatMap(({ gathered = [] }) => gathered) };
};

/** `only`: of what lies in it, these paths alone are in the context. */
type ContextDirectory = { readonly directory: string; readonly only?: readonly string[] };

const directoryFor = (host: Host, file: string, text: string, builds: readonly Build[]): string => {
  const own = dirname(file);
  if (manifestName(file)) return own;
  const told = [...new Set(builds.flatMap(({ context }) => (context === null ? [] : [host.absolute(context)])))];
  const [only] = told;
  if (told.includes(own)) return own;
  const tree = workTreeOf(host, own);
  if (told.length === 1 && only !== undefined) {
    const isOurs = host.kindOf(only) === 'directory' && isWithin(host, only, tree ?? host.cwd);
    return isOurs ? only : own;
  }
  if (tree === undefined || own === tree) return own;
  const sources = sourcesOf(text);
  const isHere = (directory: string) => sources.every((each) => host.kindOf(join(directory, each)) !== undefined);
  let at = own;
  for (let steps = 0; steps < MOST_UP && sources.length > 0; steps += 1) {
    if (isHere(at)) return at;
    if (at === tree || dirname(at) === at) break;
    at = dirname(at);
  }
  return own;
};

const isWithin = (host: Host, directory: string, top: string): boolean =>
  host.real(directory) === host.real(top) || liesIn(host, directory, top);

/** Paths that COPY and ADD take from the context, as far as they are literal. */
const sourcesOf = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const [, rest = ''] of text.matchAll(COPY)) {
    const words = rest.trim().split(/[ \t]+/);
    if (words.some((word) => word.startsWith('--from') || word.startsWith('<<') || word.startsWith('['))) continue;
    const operands = words.filter((word) => !word.startsWith('--')).slice(0, -1);
    found.push(
      ...operands.filter((word) => /^[\w./@+-]+$/.test(word) && !word.includes('..') && !word.startsWith('/')),
    );
    if (found.length >= MOST_SOURCES) break;
  }
  return found.slice(0, MOST_SOURCES).filter((each) => each !== '.' && each !== './');
};

const COPY = /^[ \t]*(?:COPY|ADD)[ \t]+([^ \t\n\\][^\n\\]{0,399})$/gim;
