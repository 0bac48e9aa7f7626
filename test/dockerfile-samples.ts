import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Options } from '../src/image/options.js';
import { contextOf } from '../src/program/context.js';
import { nodeHost } from '../src/program/node-host.js';
import { grammar } from './grammars.js';

const ROOT = new URL('../samples/', import.meta.url).pathname;

/** A Dockerfile below samples/, by its path there, with what the files beside it say. */
export type DockerfileSample = {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly options: Options;
};

export const dockerfileSamples = (): readonly DockerfileSample[] =>
  dockerfilesIn(ROOT).map((path) => ({
    path,
    name: relative(ROOT, path),
    text: readFileSync(path, 'utf8'),
    options: optionsOf(path),
  }));

const dockerfilesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return dockerfilesIn(path);
    return /^Dockerfile(?:\.[a-z]+)?$/.test(entry.name) ? [path] : [];
  });

const optionsOf = (path: string): Options => {
  const file = join(path, '../options.json');
  const given: Options = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  // Where there is none nobody can look, and what COPY names is taken to be there.
  const context = join(path, '../context');
  return existsSync(context) ? { ...contextOf(nodeHost, context, path), ...given, grammar } : { ...given, grammar };
};
