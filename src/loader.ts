import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/*
 * All that Node itself loads of the program. Our own code and the packages stand beside it, and are compiled when they
 * are asked for.
 *
 * What V8 made of a file is kept in `.cache`. Node has a cache of its own from release 22.1 on, which holds too little
 * (docs/proof.md). Whoever can write there can change the program, too, so it need not be trusted more than that.
 * NODE_DISABLE_COMPILE_CACHE, Node's variable, turns it off.
 */

type Need = (name: string) => unknown;
type Module = { exports: unknown };
type Meta = { readonly url: string };
type Body = (module: Module, exports: unknown, require: Need, meta: Meta) => void;

/** A hash of all files beside this one: the bundle puts it in. */
declare const BUILD: string;

const modules = new Map<string, Module>();

const need: Need = (name) => {
  if (!name.startsWith('./')) return require(name);
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const module: Module = { exports: {} };
  modules.set(name, module);
  const file = join(__dirname, name);
  compiled(file)(module, module.exports, need, metaOf(file));
  return module.exports;
};

/** What keeps that which this run has compiled: one listener for all, as Node warns of more than ten. */
const fresh: (() => void)[] = [];

/** What `import.meta` is in a module. */
const metaOf = (file: string): Meta => ({
  get url() {
    return pathToFileURL(file).href;
  },
});

const compiled = (file: string): Body => {
  const code = readFileSync(file, 'latin1');
  const cache = join(__dirname, '.cache', `${basename(file)}-${process.version}-${process.arch}`);
  const off = process.env.NODE_DISABLE_COMPILE_CACHE;
  const cachedData = off ? undefined : kept(cache);
  const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
  if (!off && (cachedData === undefined || script.cachedDataRejected))
    fresh.push(() => keep(cache, script.createCachedData()));
  return script.runInThisContext();
};

/** V8 takes all that looks right at its start. The hash comes first and last, so that nothing cut short gets to it. */
const kept = (cache: string): Buffer | undefined => {
  try {
    const data = readFileSync(cache);
    const end = data.length - BUILD.length;
    const whole = data.toString('latin1', 0, BUILD.length) === BUILD && data.toString('latin1', end) === BUILD;
    return whole ? data.subarray(BUILD.length, end) : undefined;
  } catch {
    return undefined;
  }
};

/**
 * More than a check of one file needs, 1.4 MB, and of a repository with manifests, 2.0. A run over thousands of files
 * compiles nearly all that there is, 2.4 MB, and takes seconds anyway: each check after it would have to read that.
 */
const MOST_KEPT = 2_250_000;

/** Whole or not at all; where nothing can be written, every run compiles anew. */
const keep = (cache: string, data: Buffer): void => {
  if (data.length > MOST_KEPT) return;
  const temporary = `${cache}.${process.pid}`;
  try {
    mkdirSync(dirname(cache), { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(BUILD), data, Buffer.from(BUILD)]), { flag: 'wx' });
    renameSync(temporary, cache);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
};

process.once('exit', () => {
  for (const each of fresh) each();
});

need('./main.js');
