import { type Refusal, windowsPathRefusal } from './refusals.js';

/** What COPY or ADD says once it is expanded; `null` for what a variable hides. */
export type Copied = {
  readonly keyword: string;
  readonly chown: string | null;
  readonly chmod: string | null;
  /** Empty where there is none. */
  readonly checksum: string | null;
  readonly link: boolean;
  /** Without heredocs. */
  readonly sources: readonly (string | null)[];
  readonly destination: string | null;
  /** Built for Windows. */
  readonly windows: boolean;
};

/** Source: moby/buildkit@73ed6825:frontend/dockerfile/dockerfile2llb/convert_copy.go. */
export const copyRefusal = (copied: Copied): Refusal => {
  const { keyword, chown, chmod, checksum, link, sources, destination, windows } = copied;
  const known = sources.filter((source) => source !== null);
  const remote = keyword === 'COPY' ? known.find(isRemote) : undefined;
  if (link && chown !== null && hasName(chown)) return `--chown=${chown} has a name, and --link takes numbers only`;
  if (chmod !== null && chmod !== '' && !isMode(chmod)) return `--chmod=${chmod} is no mode`;
  if (checksum !== null && checksum !== '') {
    const wrong = checksumRefusal(checksum, sources);
    if (wrong !== undefined) return wrong;
  }
  if (remote !== undefined) return `${remote} is remote, which only ADD fetches`;
  if (!windows) return undefined;
  const local = known.filter((source) => !isRemote(source));
  return [...local, destination ?? ''].map(windowsPathRefusal).find((refusal) => refusal !== undefined);
};

/** Octal up to 07777, or as chmod takes it: `u=rwX,go-w`. Source: tonistiigi/dchapes-mode@73d941a28323:mode.go. */
const isMode = (text: string): boolean =>
  /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) <= 0o7777 : text.split(',').every((clause) => CLAUSE.test(clause));

const CLAUSE = /^[augo]*(?:[+=-][rstwxXugo]*)+$/;

const hasName = (chown: string): boolean => {
  const colon = chown.indexOf(':');
  const parts = colon === -1 ? [chown] : [chown.slice(0, colon), chown.slice(colon + 1)];
  return parts.some((part) => part !== '' && part !== 'root' && !isId(part));
};

const isId = (text: string): boolean =>
  /^[+-]?[0-9]+$/.test(text) && Number(text) < 2 ** 31 && Number(text) >= -(2 ** 31);

const isRemote = (source: string): boolean => isUrl(source) || isGit(source);

/** What ADD fetches as a file. */
export const isUrl = (source: string): boolean => /^https?:\/\//.test(source);

/** What the builder clones: by ssh and git always, by http where the path ends so. */
export const isGit = (source: string): boolean =>
  /^(?:ssh|git):\/\//i.test(source) ||
  /^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^?#]*\.git(?:[?#]|$)/.test(source) ||
  /^[A-Za-z0-9_-]+@[A-Za-z0-9.-]+:/.test(source);

const checksumRefusal = (checksum: string, sources: Copied['sources']): Refusal => {
  const [source] = sources;
  if (sources.length !== 1) return '--checksum takes one source';
  if (source === undefined || source === null || isGit(source)) return undefined;
  if (!isUrl(source)) return `--checksum takes a source that is remote, not ${source}`;
  return DIGEST.test(checksum) ? undefined : `--checksum=${checksum} is no digest`;
};

const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
