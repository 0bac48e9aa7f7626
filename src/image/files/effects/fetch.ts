import { lastPart, normalised, parentOf } from '../../../text/path.js';
import { withoutEnd } from '../../../text/trim.js';
import type { Argument } from '../../operations/operation.js';
import { NOBODY_KNOWN } from '../owners.js';
import { stateOf } from '../site.js';
import { type Call, needs, placed, unread, writeFile } from './call.js';
import { gitApply } from './edit.js';
import { unpackInto } from './unpack.js';
import { wordsOf } from './words.js';

export const curl = (call: Call) => {
  const long = ['output', 'output-dir', 'header', 'data', 'request', 'user', 'user-agent', 'retry', 'max-time', 'url'];
  const others = ['connect-timeout', 'retry-delay', 'retry-max-time', 'proto', 'cacert', 'cert', 'key', 'proxy'];
  const words = wordsOf(call.run.args, 'oHdXuAeTFKmxbcyYwCErP', [...long, ...others]);
  const directory = words.value('output-dir');
  const output = words.value('o', 'output');
  if (output?.value !== undefined) download(call, directory, output.value);
  if (words.has('O', 'remote-name')) saveByName(call, words.operands, directory);
};

export const wget = (call: Call) => {
  const long = ['output-document', 'directory-prefix', 'header', 'user-agent', 'tries', 'timeout', 'output-file'];
  const words = wordsOf(call.run.args, 'OPoaeUtTwQiBADRIXlY', long);
  const directory = words.value('P', 'directory-prefix');
  if (!words.has('O', 'output-document')) return saveByName(call, words.operands, directory);
  const output = words.value('O', 'output-document')?.value;
  if (output !== undefined) download(call, undefined, output);
};

const download = (call: Call, directory: Argument | undefined, output: string) => {
  if (output === '-') return;
  const inside = directory?.value === undefined || output.startsWith('/') ? output : `${directory.value}/${output}`;
  const path = placed(call, inside);
  // Where its failure is caught nothing may have come.
  const act = { ...call.act, certain: call.act.certain && call.run.command.checked };
  if (path !== undefined) writeFile(call, path, unread(call, output, 'url'), 0o666, act);
};

const saveByName = (call: Call, urls: readonly Argument[], directory: Argument | undefined) => {
  for (const { value, word } of urls) {
    // `?` is a pattern for the shell, which finds nothing that is called so.
    const url = value ?? (/[$`]/.test(word.text) ? '' : word.text);
    const name = lastPart(url.replace(/[?#].*$/, ''));
    if (name !== '' && url.includes('/')) download(call, directory, name);
  }
};

export const tar = (call: Call) => {
  const [first, ...rest] = call.run.args;
  const letters = first?.word.text ?? '';
  const bare = /^[A-Za-z]+$/.test(letters);
  const words = wordsOf(bare ? rest : call.run.args, 'CfTXbIKNgVHL', ['directory', 'file']);
  const does = (letter: string, name: string) => (bare && letters.includes(letter)) || words.has(letter, name);
  const written = words.value('C', 'directory');
  const directory = written === undefined ? call.run.directory : placed(call, written.value ?? '$');
  if (does('x', 'extract') || words.has('get')) {
    // Of what root unpacks, the archive says who owns it.
    const own = call.act.who.owner !== 0 || does('o', 'no-same-owner');
    if (directory !== undefined) fill(call, directory, own ? call.act.who : NOBODY_KNOWN);
  } else if (does('c', 'create')) {
    const file = bare && letters.includes('f') ? words.operands[0] : words.value('f', 'file');
    const path = file?.value === undefined || file.value === '-' ? undefined : placed(call, file.value);
    if (path !== undefined) writeFile(call, path, unread(call, path));
  }
};

export const unzip = (call: Call) => {
  const words = wordsOf(call.run.args, 'dPx');
  if (words.has('p', 'l', 't', 'Z')) return;
  const written = words.value('d');
  const directory = written === undefined ? call.run.directory : placed(call, written.value ?? '$');
  if (directory !== undefined) fill(call, directory, call.act.who);
};

/** What an archive has for `/` may all lie in directories below it that are open. */
const fill: typeof unpackInto = (call, directory, owner) => {
  if (directory !== '/' && !hasOpen(call, directory)) needs(call, call.act, directory, 'write');
  unpackInto(call, directory, owner);
};

/** So many paths are looked at. */
const MOST_PATHS = 500;

/** All of it may lie in a directory that is there already, and that is not root's. */
const hasOpen = ({ act: { site } }: Call, directory: string): boolean => {
  let left = MOST_PATHS;
  for (const path of site.log.versions.keys()) {
    if (left-- === 0) return true;
    if (parentOf(path) !== directory) continue;
    const { exists, kind, owner } = stateOf(site, path);
    if (exists !== 'no' && kind !== 'file' && owner !== 0) return true;
  }
  return false;
};

/** `git clone` makes a directory of its own; other commands work in the one that they run in. */
export const git = (call: Call) => {
  const words = wordsOf(call.run.args, 'bCcjou', ['branch', 'depth', 'config', 'origin', 'reference', 'jobs']);
  const [command, url, target] = words.operands;
  const at = command === undefined ? 0 : call.run.args.indexOf(command);
  const base = wordsOf(call.run.args.slice(0, at), 'Cc').value('C')?.value;
  const root = base === undefined ? call.run.directory : placed(call, base);
  if (command?.value === 'clone') {
    const named = target?.value ?? lastPart(withoutEnd(url?.value ?? '', '/').replace(/\.git$/, ''));
    const hidden = target !== undefined && target.value === undefined;
    const path = named.startsWith('/')
      ? normalised(named)
      : root === undefined
        ? undefined
        : normalised(`${root}/${named}`);
    if (!hidden && named !== '' && path !== undefined) fill(call, path, call.act.who);
  } else if (root !== undefined && WORKS.has(command?.value ?? '')) unpackInto(call, root, call.act.who);
  if (command?.value === 'apply' || command?.value === 'am') {
    gitApply(call, root, call.run.args.slice(at + 1));
  }
};

const WORKS: ReadonlySet<string> = new Set(['checkout', 'init', 'pull', 'reset', 'submodule', 'lfs', 'merge']);
