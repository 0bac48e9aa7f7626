import { wordsOf } from '../../src/dockerfile/logical.js';
import type { Dockerfile, Instruction } from '../../src/dockerfile/model.js';
import type { StageUser } from '../../src/image/stage.js';

/** A file of a build context: its text, or the probe under another name. A script can be run, unless its mode is said. */
export type File = { readonly text: string; readonly mode?: number; readonly gid?: number } | 'probe';
export type Files = Readonly<Record<string, File>>;

const SCRIPT = '#!/bin/sh\n[ $# -gt 0 ] || exec sleep 600\nexec "$@"\n';

/** Maven and Gradle fetch below HOME, whatever they are asked to do, and may run the program. */
const WRAPPER =
  '#!/bin/sh\nset -e\nmkdir -p "$HOME/.m2"\necho fetched > "$HOME/.m2/settings.xml"\n' +
  'case "$*" in *run* | *Run*) exec java ;; esac\n';

/** What `COPY . .` ought to bring along for a program of any kind. */
const PROJECT: Files = {
  'server.js': { text: '' },
  'index.js': { text: '' },
  'main.py': { text: '' },
  'main.go': { text: '' },
  'package.json': { text: '{}' },
  'env.js': { text: '' },
  'plugins.js': { text: '' },
  mvnw: { text: WRAPPER },
  gradlew: { text: WRAPPER },
};

const DIRECTORIES = new Set(['dist', 'www', 'public', 'static', 'src', 'out', 'config', 'html', 'assets', 'templates']);

/** Files for every source of COPY and ADD in the file, so that it can be built: programs are the probe. */
export const filesFor = ({ instructions }: Dockerfile): Files =>
  Object.assign({ ...PROJECT }, ...instructions.flatMap((each) => sourcesOf(each).map(fileFor)));

const sourcesOf = (instruction: Instruction): readonly string[] => {
  if (!copies(instruction)) return [];
  return (instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text)).slice(0, -1);
};

const copies = ({ keyword, flags, heredocs }: Instruction): boolean =>
  (keyword === 'COPY' || keyword === 'ADD') && heredocs.length === 0 && !flags.some(({ name }) => name === 'from');

const fileFor = (source: string): Files => {
  const path = source.replace(/^\.?\/+/, '').replaceAll('*', '');
  if (path === '' || path === '.' || path.includes('$')) return {};
  if (path.endsWith('/') || DIRECTORIES.has(path)) return { [`${path.replace(/\/$/, '')}/index.html`]: { text: '' } };
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.sh')) return { [path]: { text: SCRIPT } };
  return { [path]: name.includes('.') || /^[A-Z]/.test(name) ? { text: `${name}\n` } : 'probe' };
};

/** Where the files go that a stage copies from the context, as root's or as an owner's: absolute paths of single files. */
export const copiedFiles = ({ stage, steps }: StageUser, owned: boolean): readonly string[] =>
  stage.instructions.flatMap((instruction, index) => {
    if (!copies(instruction) || instruction.flags.some(({ name }) => name === 'chown') !== owned) return [];
    const to = (instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text)).at(-1) ?? '';
    const workdir = steps[index]?.workdir ?? '/';
    const sources = sourcesOf(instruction).filter((source) => fileFor(source)[source] !== undefined);
    if (to.includes('$')) return [];
    const absolute = to.startsWith('/') ? to : `${workdir}/${to}`.replace(/\/\.?(\/|$)/g, '/');
    return sources.map((source) =>
      /\/$/.test(absolute) || to === '.' ? `${absolute.replace(/\/+$/, '')}/${source}` : absolute,
    );
  });

/** Paths of VOLUME. */
export const volumesOf = ({ stage }: StageUser): readonly string[] =>
  stage.instructions.flatMap(({ keyword, json, rest }) =>
    keyword === 'VOLUME' ? (json ?? wordsOf(rest).map(({ text }) => text)) : [],
  );
