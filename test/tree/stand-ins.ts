import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { busybox, debian, probe } from '../e2e/artifacts.js';
import { must } from '../e2e/command.js';
import { type Entry, populate } from '../e2e/rootfs.js';
import { alpineRoot, busyboxRoot, distrolessRoot } from '../e2e/roots.js';
import { BASES } from '../e2e/stand-ins.js';
import type { Builder } from './builder.js';
import { type Image, imageOf } from './layout.js';
import { imagesOf, solve } from './solve.js';

/** Programs that fetch, pack and make keys, as `buildpack-deps` has them. */
const TOOLS = ['curl', 'wget', 'git', 'openssh-client', 'openssl', 'unzip', 'zip', 'xz-utils'];

/** Makes what takes long, all at once; from then on it is there. */
export const makeRoots = async (): Promise<void> => {
  const suites = [debian('bookworm'), debian('trixie'), debian('bookworm', TOOLS)];
  await Promise.all([...suites, busybox(LAST_ID), probe()]);
};

/** The highest id that BusyBox gives, as Alpine has it. */
const LAST_ID = 256_000;

const ENV = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];

/** As the other suite has them, and one with real tools. */
const MADE: typeof BASES = [...BASES, ['tools', 'root/tools', '']];

/** The base images that can be made here. Each is made when it is first asked for. */
export type StandIns = {
  /** Host path of the program that stands for servers and tools. */
  readonly probe: string;
  readonly named: (name: string) => Promise<Image>;
};

/** Base images in the builder, from the root file systems that the other engine suite has. */
export const standInsIn = async (builder: Builder): Promise<StandIns> => {
  const probePath = await probe();
  const context = mkdtempSync(join(builder.directory, 'bases-'));
  cpSync(new URL('../e2e/stubs', import.meta.url).pathname, join(context, 'stubs'), { recursive: true });
  copyFileSync(probePath, join(context, 'probe'));
  const stages = MADE.map(([name, from, lines]) => `FROM ${from} AS ${name}\n${lines}\n`);
  writeFileSync(join(context, 'Dockerfile'), stages.join('\n'));
  const root = remembered((name) => rootImage(builder, name, probePath));
  const named = remembered(async (name) => {
    const solved = await solve(builder, { context, target: name, images: new Map([await rootOf(name, root)]) });
    if ('refused' in solved) throw new Error(`base ${name}: ${solved.refused}`);
    return solved.image;
  });
  return { probe: probePath, named };
};

const remembered = <T>(make: (name: string) => Promise<T>): ((name: string) => Promise<T>) => {
  const made = new Map<string, Promise<T>>();
  return (name) => {
    const found = made.get(name) ?? make(name);
    made.set(name, found);
    return found;
  };
};

/** The root file system at the bottom of a made image, with its name. */
const rootOf = async (name: string, root: (name: string) => Promise<Image>): Promise<[string, Image]> => {
  const from = MADE.find(([each]) => each === name)?.[1];
  if (from === undefined) throw new Error(`there is no base ${name}`);
  return from.startsWith('root/') ? [from, await root(from)] : rootOf(from, root);
};

const rootImage = async (builder: Builder, name: string, probePath: string): Promise<Image> => {
  const suite = name.slice('root/'.length);
  if (suite === 'bookworm' || suite === 'trixie')
    return imageOf(imagesOf(builder), await debian(suite), { Env: ENV, Cmd: ['bash'] });
  if (suite === 'tools')
    return imageOf(imagesOf(builder), await debian('bookworm', TOOLS), { Env: ENV, Cmd: ['bash'] });
  if (suite === 'distroless') return fromEntries(builder, distrolessRoot(probePath), { Env: ENV });
  const binary = await busybox(LAST_ID);
  const applets = (await must(binary, ['--list-full'])).trim().split('\n');
  const entries = suite === 'alpine' ? alpineRoot(binary, applets) : busyboxRoot(binary, applets);
  return fromEntries(builder, entries, { Env: ENV, Cmd: ['/bin/sh'] });
};

const fromEntries = async (builder: Builder, entries: readonly Entry[], config: object): Promise<Image> => {
  const scratch = mkdtempSync(join(builder.directory, 'root-'));
  const [root, archive] = [join(scratch, 'root'), join(scratch, 'root.tar')];
  mkdirSync(root);
  populate(root, entries);
  await must('tar', ['--numeric-owner', '-C', root, '-cf', archive, '.']);
  const image = await imageOf(imagesOf(builder), archive, config);
  rmSync(scratch, { recursive: true });
  return image;
};
