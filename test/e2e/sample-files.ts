import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Dockerfile } from '../../src/dockerfile/model.js';
import type { Options } from '../../src/image/options.js';
import { type Files, filesFor } from './files.js';

export const ROOT = new URL('../../samples/', import.meta.url).pathname;

/** Every Dockerfile below a directory, but for those that a build context holds. */
export const dockerfilesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) return entry.name === 'context' ? [] : dockerfilesIn(path);
    return /^Dockerfile(?:\.[a-z]+)?$/.test(entry.name) ? [path] : [];
  });

/** What the options file of a sample says. */
export const optionsOf = (directory: string): Options => {
  const file = join(directory, 'options.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** Values for a sample whose base image is an argument without one: told to the builder, not to our side. */
export const valuesFor = (directory: string): Readonly<Record<string, string>> =>
  GIVEN[relative(ROOT, directory)] ?? {};

const GIVEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'unknown-base/argument-without-default': { BASE: 'debian:bookworm' },
  'unknown-base/tag-is-an-argument': { VERSION: '3.20' },
};

/** The files of the build context: those that the sample brings, and one for every other source of COPY and ADD. */
export const contextFiles = (directory: string, dockerfile: Dockerfile): Files => {
  const context = join(directory, 'context');
  const given = existsSync(context) ? readdirSync(context, { recursive: true, withFileTypes: true }) : [];
  const files = given.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    return entry.isFile() ? [[relative(context, path), { text: readFileSync(path, 'utf8') }] as const] : [];
  });
  return { ...filesFor(dockerfile), ...Object.fromEntries(files) };
};

/** What a builder is to be told, as arguments of `docker build`. */
export const argsOf = ({ target, buildArgs = {} }: Options): readonly string[] => [
  ...(target === undefined ? [] : ['--target', target]),
  ...Object.entries(buildArgs).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]),
];

/** The builder's own frontend does what these samples need, and no other can be had. */
export const withOwnFrontend = (text: string): string => text.replace(/^# *syntax *=.*/i, '# syntax: the own one');
