import { posix } from 'node:path';
import { type SystemCall, systemCallNamed } from '../knowledge/system-calls.js';

/** One call to the kernel. */
export type Call = {
  readonly name: string;
  readonly row: SystemCall;
  /** The name of the program that called. */
  readonly caller: string;
  /** The files that it is about, absolute. */
  readonly paths: readonly string[];
  readonly port: number | undefined;
  /** A socket that sees whole packets. */
  readonly raw: boolean;
  /** What it was called with, as it is written. */
  readonly words: string;
  /** It wants to change something. */
  readonly writes: boolean;
  /** The error that it ended with: `EACCES`. */
  readonly error: string | undefined;
};

/** More calls than this are not looked at. */
export const MOST_CALLS = 2_000_000;

/**
 * The calls in what strace writes with -f -y -Y, without those of the runtime that sets a container up. `workdir` is
 * where the first program starts.
 */
export const callsIn = (trace: string, workdir: string): readonly Call[] => {
  const calls: Call[] = [];
  const open = new Map<string, string>();
  const places = new Map<string, string>();
  for (let at = 0; at < trace.length && calls.length < MOST_CALLS; ) {
    const end = trace.indexOf('\n', at);
    const line = trace.slice(at, end === -1 ? trace.length : end);
    at = end === -1 ? trace.length : end + 1;
    const [, pid = '', caller = '', said = ''] = LINE.exec(line) ?? [];
    const text = wholeOf(open, pid, said);
    if (text === undefined || RUNTIME.test(caller)) continue;
    const call = callOf(text, caller, places.get(pid) ?? workdir);
    if (call === undefined) continue;
    if (call.name === 'chdir' && call.error === undefined) places.set(pid, call.paths[0] ?? workdir);
    calls.push(call);
  }
  return calls;
};

/** The process, and in angle brackets its name, in which anything may be. */
const LINE = /^(\d+)<(.{0,40}?)> +(.*)$/s;

/** What sets a container up, or moves a process into it, before the program begins. */
const RUNTIME = /^(?:runc(?::\[.*)?|crun|conmon|nsenter|exe|\d+)$/;

const UNFINISHED = ' <unfinished ...>';

/** A call during which another process was heard stands in two pieces. */
const wholeOf = (open: Map<string, string>, pid: string, said: string): string | undefined => {
  if (said.endsWith(UNFINISHED)) {
    open.set(pid, said.slice(0, -UNFINISHED.length));
    return undefined;
  }
  const rest = /^<\.\.\. \w+ resumed>/.exec(said)?.[0];
  if (rest === undefined) return said;
  const first = open.get(pid);
  open.delete(pid);
  return first === undefined ? undefined : `${first}${said.slice(rest.length)}`;
};

/** A failure stands at the end; a path cannot look like one, for it has a quote or a bracket behind it. */
const FAILED = /\) += -1 (E[A-Z0-9]+) \([^()"<>]*\)$/;
const PORT = /\bsin6?_port=htons\((\d+)\)/;
/** Of the sockets that are called raw, those to the kernel itself are for everybody. */
const RAW = /\bAF_PACKET\b|\bAF_INET6?, SOCK_RAW\b/;
const WRITES = /\bO_(?:WRONLY|RDWR|CREAT|TRUNC|APPEND)\b/;

const callOf = (text: string, caller: string, workdir: string): Call | undefined => {
  const name = text.slice(0, text.indexOf('('));
  const row = systemCallNamed(name);
  if (row === undefined) return undefined;
  const words = text.slice(name.length);
  const port = PORT.exec(words)?.[1];
  return {
    name,
    row,
    caller,
    // The address of a network stands in quotes, too.
    paths: row.kind === 'socket' && !words.includes('sun_path="') ? [] : pathsIn(name, words, workdir),
    port: port === undefined ? undefined : Number(port),
    words: argumentsIn(words),
    raw: RAW.test(words),
    writes: isWrite(name, row, words),
    error: FAILED.exec(text)?.[1],
  };
};

const MOST_WORDS = 200;

/** Without what came back, where it is known to be the end. */
const argumentsIn = (words: string): string =>
  words.slice(0, Math.max(0, words.lastIndexOf(') = '))).slice(0, MOST_WORDS);

const isWrite = (name: string, { kind }: SystemCall, words: string): boolean => {
  // A socket with a path is made there.
  if (kind === 'socket') return name === 'bind' && words.includes('sun_path="');
  if (kind === 'open') return WRITES.test(words);
  if (kind === 'ask') return /\bW_OK\b/.test(words);
  return kind === 'write' || kind === 'owner';
};

/** A path behind the directory from which it counts, or an open file. One without an end takes the rest of the line. */
const PATHS = /(?:(?:AT_FDCWD|\d{1,10})<((?:[^>\\]|\\.){0,4096})>, )?"((?:[^"\\]|\\.)*)(?:"|$)/g;
const OPEN_FILE = /^\(\d+<((?:[^>\\]|\\.)*)>/;

/** Calls with two paths; of a link that is a text, the first is the text. All others have one. */
const TWO = /^(?:rename|link|symlink)/;

const pathsIn = (name: string, words: string, workdir: string): readonly string[] => {
  const paths: string[] = [];
  for (const [, directory, path = ''] of words.matchAll(PATHS)) {
    paths.push(absolute(directory ?? workdir, path));
    if (paths.length === (TWO.test(name) ? 2 : 1)) break;
  }
  const file = OPEN_FILE.exec(words)?.[1];
  if (paths.length === 0 && file?.startsWith('/') === true) return [plain(file)];
  return name.startsWith('symlink') ? paths.slice(1) : paths;
};

const absolute = (directory: string, path: string): string =>
  posix.normalize(path.startsWith('/') ? plain(path) : `${plain(directory)}/${plain(path)}`).replace(/(?<=.)\/$/, '');

const plain = (text: string): string => text.replace(/\\(["\\<>])/g, '$1');
