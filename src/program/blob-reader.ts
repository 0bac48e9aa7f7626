import { Buffer } from 'node:buffer';
import { tool } from '../report/version.js';
import type { Problem } from '../text/problems.js';
import { type FileLine, type Head, type Line, sumWith, type Tail, VERSION } from './blob.js';
import { type Host, isFailure } from './host.js';
import { blob as say } from './sentences.js';

/** A report that `--format blob` has written, whole and as it was written. */
export type Blob = {
  readonly path: string;
  readonly head: Head;
  readonly tail: Tail;
  /** Reads the file once more, one line after the other. */
  readonly files: () => Generator<FileLine, void>;
};

/** Bytes of a line: a file has at most 10 MB, a control character of it at most six bytes, and its findings come to that. */
const LONGEST = 128 * 1024 * 1024;

/** Reads a report through. What was cut short or changed is a problem. */
export const readBlob = (host: Host, path: string): Blob | Problem => {
  try {
    const lines = linesOf(host, path);
    const first = lines.next().value;
    const head = first === undefined ? undefined : headIn(first);
    if (first === undefined || head === undefined) return notOurs(path);
    if (head.blob !== VERSION || head.tool.version !== tool.version)
      return { kind: 'config', path, detail: say.otherVersion(`${head.tool.version}`, tool.version), hint: say.anew };
    let sum = sumWith(0, first);
    let files = 0;
    for (const line of lines) {
      if (!line.startsWith(END)) {
        sum = sumWith(sum, line);
        files += 1;
        continue;
      }
      const end = tailIn(line);
      if (end === undefined) return cut(path, say.cut);
      const isWhole = end.files === files && end.sum === sum && lines.next().done === true;
      return isWhole ? { path, head, tail: end, files: () => filesOf(host, path) } : cut(path, say.changed);
    }
    return cut(path, say.cut);
  } catch (error) {
    return { kind: 'unreadable', path, detail: error instanceof Error ? error.message : String(error) };
  }
};

const END = '{"end":';

const notOurs = (path: string): Problem => ({ kind: 'config', path, detail: say.notOurs, hint: say.write });

const cut = (path: string, detail: string): Problem => ({ kind: 'config', path, detail, hint: say.again });

const headIn = (line: string): Head | undefined => {
  try {
    const value: unknown = JSON.parse(line);
    return isHead(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const tailIn = (line: string): Tail | undefined => {
  try {
    const { end }: { readonly end: Tail } = JSON.parse(line);
    return end;
  } catch {
    return undefined;
  }
};

const isHead = (value: unknown): value is Head => {
  const { blob, tool: written }: Readonly<Record<string, unknown>> = Object(value);
  return typeof blob === 'number' && Object(written).name === tool.name;
};

function* filesOf(host: Host, path: string): Generator<FileLine, void> {
  const lines = linesOf(host, path);
  lines.next();
  for (const text of lines) {
    const line: Exclude<Line, Head> = JSON.parse(text);
    if ('end' in line) return;
    yield line;
  }
}

/** Throws what the disk says, as a sentence of ours. */
function* linesOf(host: Host, path: string): Generator<string, void> {
  const parts = host.parts(host.absolute(path));
  if (isFailure(parts)) throw new Error(parts.failure);
  let open: Uint8Array[] = [];
  let size = 0;
  const closed = (rest: Uint8Array): string => {
    const line = Buffer.concat([...open, rest]).toString();
    open = [];
    size = 0;
    return line;
  };
  for (const part of parts) {
    let from = 0;
    for (let at = part.indexOf(FEED); at !== -1; at = part.indexOf(FEED, from)) {
      yield closed(part.subarray(from, at));
      from = at + 1;
    }
    open.push(part.subarray(from));
    size += part.length - from;
    if (size > LONGEST) throw new Error(say.long);
  }
  if (size > 0) yield closed(new Uint8Array());
}

const FEED = 10;
