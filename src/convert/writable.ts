import { expandWord, type Lookup } from '../dockerfile/expand.js';
import { wordsOf } from '../dockerfile/logical.js';
import type { Instruction } from '../dockerfile/model.js';
import { normalised } from '../users/dispatch.js';
import type { WritablePath } from './model.js';
import type { View } from './view.js';

/** Directories of the system: nobody's process owns them, and what may be written to is open already. */
const SYSTEM = new Set(
  [
    '/',
    '/bin',
    '/boot',
    '/dev',
    '/etc',
    '/home',
    '/lib',
    '/lib64',
    '/media',
    '/mnt',
    '/opt',
    '/proc',
    '/root',
    '/run',
  ].concat(
    ['/sbin', '/srv', '/sys', '/tmp', '/usr', '/usr/bin', '/usr/lib', '/usr/local', '/usr/local/bin', '/usr/sbin'],
    ['/usr/share', '/usr/src', '/var', '/var/lib', '/var/log', '/var/run', '/var/tmp', '/usr/local/lib'],
  ),
);

/** What the process must be able to write to, each path once, in the order in which the file speaks of them. */
export const writablePaths = (view: View): readonly WritablePath[] => {
  const unwanted = new Set((view.options.notWritable ?? []).map(normalised));
  const paths = new Map<string, WritablePath>();
  for (const path of [...volumes(view), ...workdir(view), ...asked(view)]) {
    if (!paths.has(path.path) && !unwanted.has(path.path)) paths.set(path.path, path);
  }
  return [...paths.values()];
};

/** Docker fills a new volume from the directory of the image, with its owner: it must be right before VOLUME. */
const volumes = (view: View): readonly WritablePath[] =>
  view.stage.stage.instructions.flatMap((instruction, index) =>
    instruction.keyword === 'VOLUME' ? volumePaths(view, instruction, index) : [],
  );

const volumePaths = (view: View, instruction: Instruction, index: number): readonly WritablePath[] => {
  const lookup: Lookup = (name) => view.stage.variable(name, index);
  const words = instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text);
  return words.flatMap((word) => {
    const expanded = expandWord(word, lookup, view.dockerfile.escape);
    if (expanded.kind !== 'known' || !expanded.value.startsWith('/')) return [];
    const path = normalised(expanded.value);
    if (SYSTEM.has(path) || isRootHome(path)) return [];
    const recursive = isFilled(view, path, index);
    return [{ path, because: `VOLUME on line ${instruction.line}`, recursive, exists: false, above: index }];
  });
};

/** The directory that the process starts in. What COPY puts into it stays root's. */
const workdir = (view: View): readonly WritablePath[] => {
  const { steps, stage } = view.stage;
  const path = steps.at(-1)?.workdir;
  const written = stage.instructions.findLast(({ keyword }) => keyword === 'WORKDIR');
  if (path === undefined || written === undefined || SYSTEM.has(path) || isRootHome(path)) return [];
  return [{ path, because: `WORKDIR on line ${written.line}`, recursive: false, exists: true, above: undefined }];
};

const asked = ({ options }: View): readonly WritablePath[] =>
  (options.writable ?? []).map((path) => ({
    path: normalised(path),
    because: 'it was asked for',
    recursive: true,
    exists: false,
    above: undefined,
  }));

const isRootHome = (path: string): boolean => path === '/root' || path.startsWith('/root/');

/** Whether instructions above `index` put something into `path`. */
export const isFilled = ({ stage }: View, path: string, index: number): boolean =>
  stage.stage.instructions.slice(0, index).some(({ keyword, argument }) => {
    if (keyword !== 'RUN' && keyword !== 'COPY' && keyword !== 'ADD') return false;
    return argument.text.includes(`${path}/`) || (keyword !== 'RUN' && argument.text.endsWith(path));
  });
