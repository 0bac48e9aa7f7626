import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/*
 * All that Node itself loads of the program. The rest stands beside it in blocks, each an object of modules, and is
 * compiled when it is asked for: a plain check needs less than half of it.
 *
 * What V8 made of a block is kept in `.cache` beside the blocks: whoever can write there can change the program itself,
 * so it need not be trusted more than that. NODE_DISABLE_COMPILE_CACHE, Node's variable for a cache of its own, turns
 * it off.
 */

type Module = { exports: unknown };
type Need = (name: string) => unknown;
type Factory = (module: Module, exports: unknown, require: Need, url: string) => void;

const BLOCKS = join(__dirname, 'blocks');

const factories = new Map<string, Factory>();
const modules = new Map<string, Module>();

const need: Need = (name) => {
  if (isBuiltin(name)) return require(name);
  const found = modules.get(name);
  if (found !== undefined) return found.exports;
  if (!factories.has(name)) loadBlock(name.replace(/#.*/, ''));
  const module: Module = { exports: {} };
  modules.set(name, module);
  factories.get(name)?.(module, module.exports, need, pathToFileURL(__filename).href);
  return module.exports;
};

const loadBlock = (name: string): void => {
  const file = join(BLOCKS, `${name}.js`);
  const code = readFileSync(file, 'latin1');
  const modulesOf: Readonly<Record<string, Factory>> = compile(file, code, code.slice(2, code.indexOf('\n')));
  for (const [each, factory] of Object.entries(modulesOf)) factories.set(each, factory);
};

const compile = (file: string, code: string, hash: string) => {
  const path = join(BLOCKS, '.cache', `${basename(file, '.js')}-${process.version}-${process.arch}`);
  const off = process.env.NODE_DISABLE_COMPILE_CACHE;
  const cachedData = off ? undefined : kept(path, hash);
  const script = new Script(code, { filename: file, ...(cachedData && { cachedData }) });
  if (!off && (cachedData === undefined || script.cachedDataRejected))
    process.once('exit', () => keep(path, hash, script.createCachedData()));
  return script.runInThisContext();
};

/** The hash comes first and last, so that what a crash cut short is never taken. */
const kept = (path: string, hash: string): Buffer | undefined => {
  try {
    const data = readFileSync(path);
    const end = data.length - hash.length;
    const whole = data.toString('latin1', 0, hash.length) === hash && data.toString('latin1', end) === hash;
    return whole ? data.subarray(hash.length, end) : undefined;
  } catch {
    return undefined;
  }
};

/** Whole or not at all; where nothing can be written, every run compiles anew. */
const keep = (path: string, hash: string, data: Buffer): void => {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, Buffer.concat([Buffer.from(hash), data, Buffer.from(hash)]), { flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    if (existsSync(temporary)) rmSync(temporary);
  }
};

need('main');
