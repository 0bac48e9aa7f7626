import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DockerfileUser, ManifestOptions } from '../../src/manifests/options.js';

const top = new URL('../..', import.meta.url).pathname;

/** A file of manifests, and what a check of it is told. */
export type ManifestCase = { readonly name: string; readonly text: string; readonly options: ManifestOptions };

type Given = ManifestOptions & { readonly dockerfiles?: Readonly<Record<string, DockerfileUser>> };

const optionsBeside = (path: string): ManifestOptions => {
  const file = join(dirname(path), 'options.json');
  const { dockerfiles = {}, ...options }: Given = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const resolveDockerfile = (name: string, target: string | undefined) =>
    dockerfiles[target === undefined ? name : `${name}#${target}`];
  return { ...options, resolveDockerfile };
};

/** Every sample as it is before a fix. */
export const manifests: readonly ManifestCase[] = readdirSync(join(top, 'samples'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => /(?:^|[\\/])(?:before|compose)\.ya?ml$/.test(name))
  .sort()
  .map((name) => {
    const path = join(top, 'samples', name);
    return { name, text: readFileSync(path, 'utf8'), options: optionsBeside(path) };
  });

/** What files are written with that samples have too little of. */
export const DRESSES: readonly (readonly [string, (text: string) => string])[] = [
  ['as they are', (text) => text],
  ['with carriage returns', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['without a last newline', (text) => text.replace(/[\r\n]+$/, '')],
  ['twice, as two documents', (text) => `${text.replace(/\n?$/, '\n')}---\n${text}`],
  [
    'with a comment above and beside each line',
    (text) => text.replace(/^(?! *#)(.*[^|>+-])$/gm, '# above\n$1 # beside'),
  ],
  ['between markers', (text) => `%YAML 1.2\n---\n${text.replace(/\n?$/, '\n')}...\n`],
  ['with deeper lists', (text) => text.replace(/^( *)- /gm, '$1-   ')],
];
