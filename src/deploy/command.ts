import type { NamedContext } from '../image/builds.js';
import { tagOf } from '../image/short-name.js';
import { isElsewhere } from '../manifests/compose-file.js';
import { bareName } from '../manifests/join.js';
import { lastPart } from '../text/path.js';

/** A text as far as we know it; `null` where something in it is worked out when it runs. */
export type Known = string | null;

/** Stands in a text for what is not known of it. */
export const UNKNOWN = '\0';

export const knownOf = (text: string): Known => (text.includes(UNKNOWN) ? null : text);

/** What a command says of the image that it builds. Paths are relative to where it runs. */
export type CommandBuild = {
  /** `null`: none on this disk, or one that we do not know. */
  readonly context: Known;
  /** What `--file` says; `undefined`: nothing. */
  readonly file: Known | undefined;
  readonly target: Known | undefined;
  readonly args: Readonly<Record<string, Known>>;
  /** What it passes beside them is not known. */
  readonly open?: boolean;
  readonly contexts?: readonly NamedContext[];
  readonly platforms: readonly string[];
  readonly name: string;
  /** The name by which others run it, where that is another. */
  readonly image?: string;
  readonly images?: readonly string[];
  readonly tagged?: readonly string[];
  readonly filesOnly?: boolean;
  /** The tools of containers/ look for a Containerfile first. */
  readonly containerfile: boolean;
};

/**
 * The build that a command does: `docker build`, `docker buildx build`, `podman build`, `buildah bud`, and kaniko's
 * executor. `undefined` for all else. `UNKNOWN` stands for what is not known of a word. Source: docker/buildx@v0.17.1:docs/reference/buildx_build.md,
 * containers/buildah@v1.37.3:docs/buildah-build.1.md, GoogleContainerTools/kaniko@v1.23.2:README.md.
 */
export const buildOfCommand = (words: readonly string[]): CommandBuild | undefined => {
  const program = lastPart(words[0] ?? '');
  if (program === 'executor') return kanikoBuild(words.slice(1));
  const verbs = Object.hasOwn(VERBS, program) ? VERBS[program] : undefined;
  const at = verbs === undefined ? undefined : behindVerb(words, verbs);
  if (at === undefined) return undefined;
  const { options, operands } = readOptions(words.slice(at));
  // One is the context.
  const open = operands.length > 1 && operands.some((each) => each.startsWith(UNKNOWN));
  const said = saidIn(options);
  const target = said('--target');
  const context = operands.findLast((each) => !each.includes(UNKNOWN)) ?? null;
  return {
    context: context === null || isElsewhere(context) ? null : context,
    file: said('-f', '--file', '--dockerfile'),
    target: target === undefined && open ? null : target,
    ...passedIn(valuesOf(options, '--build-arg'), open),
    ...contextsIn(valuesOf(options, '--build-context')),
    platforms: platformsOf(said('--platform')),
    ...namesIn(valuesOf(options, '-t', '--tag')),
    ...filesOnlyIn(valuesOf(options, '-o', '--output')),
    containerfile: program !== 'docker',
  };
};

/** `NAME=value`; a name alone takes its value from the environment. One whose name is not known may be any argument. */
export const passedIn = (written: readonly string[], open = false): Pick<CommandBuild, 'args' | 'open'> => {
  const pairs = written.map((each) => {
    const at = each.indexOf('=');
    return at === -1 ? ([each, null] as const) : ([each.slice(0, at), knownOf(each.slice(at + 1))] as const);
  });
  const isOpen = open || pairs.some(([name]) => name.includes(UNKNOWN));
  const known = pairs.filter(([name]) => name !== '' && !name.startsWith('#') && !name.includes(UNKNOWN));
  return { args: Object.fromEntries(known), ...(isOpen ? { open: true } : {}) };
};

/** `NAME=value`, what a build puts in the place of an image or a stage. */
export const contextsIn = (written: readonly string[]): Pick<CommandBuild, 'contexts'> =>
  contextsOf(
    written.flatMap((each) => {
      const at = each.indexOf('=');
      const isOpen = at === -1 && each.includes(UNKNOWN);
      return at > 0 || isOpen
        ? [[knownOf(isOpen ? each : each.slice(0, at)), knownOf(each.slice(at + 1))] as const]
        : [];
    }),
  );

/** The same in pairs. One whose name is not known may be any. */
export const contextsOf = (pairs: readonly (readonly [name: Known, value: Known])[]): Pick<CommandBuild, 'contexts'> =>
  pairs.length === 0
    ? {}
    : {
        contexts: pairs.slice(0, MOST_CONTEXTS).map(([name, value]) => ({ name, value: name === null ? null : value })),
      };

/**
 * The names that tags give, without these. A registry that is worked out is left out where an owner is known; what stands
 * before the last part may be worked out as well. The last
 * name counts as the own one.
 */
export const namesIn = (tags: readonly string[]): Pick<CommandBuild, 'name' | 'images' | 'tagged'> => {
  const known = tags.flatMap((each) => {
    const bare = bareName(each);
    const name = knownOf(
      /^\0\/[^/\0]+\/[^\0]+$/.test(bare) ? bare.slice(2) : bare.replace(/^\0(?=\/[^/\0]+$)/, ANY_OWNER),
    );
    return name === null || name === '' ? [] : [name];
  });
  const [name = '', ...images] = [...new Set(known.toReversed())].slice(0, MOST_IMAGES);
  const tagged = [...new Set(tags.flatMap(withTag))].slice(0, MOST_IMAGES);
  return { name, ...(images.length > 0 && { images }), ...(tagged.length > 0 && { tagged }) };
};

const withTag = (text: string): readonly string[] => {
  const tag = tagOf(text);
  return tag === undefined || text === '' ? [] : [`${bareName(text)}:${tag}`];
};

/** Stands for an owner, and a registry, that are worked out. */
export const ANY_OWNER = '…';

/** So many names, and so many contexts, of one build are kept. */
const MOST_IMAGES = 20;
const MOST_CONTEXTS = 100;

/** Outputs that are no image. Source: docker/buildx@v0.17.1:docs/reference/buildx_build.md, --output. */
export const filesOnlyIn = (outputs: readonly string[]): { readonly filesOnly?: true } =>
  outputs.length > 0 && outputs.every((each) => !each.includes(UNKNOWN) && FILES.test(each)) ? { filesOnly: true } : {};

/** A directory alone stands for what `type=local` says. */
const FILES = /^(?:type=(?:local|tar|cacheonly)(?:,|$)|[^=]+$)/;

export const platformsOf = (written: Known | undefined): readonly string[] =>
  (written ?? '').split(/[\s,]+/).filter((each) => each !== '');

const VERBS: Readonly<Record<string, readonly string[]>> = {
  docker: ['build', 'buildx build', 'buildx b', 'image build', 'builder build'],
  nerdctl: ['build', 'image build', 'builder build'],
  finch: ['build', 'image build'],
  podman: ['build', 'image build', 'buildx build'],
  buildah: ['bud', 'build', 'build-using-dockerfile'],
};

/** Where the words behind the verb begin; options of the program itself stand in front of it. */
const behindVerb = (words: readonly string[], verbs: readonly string[]): number | undefined => {
  let at = 1;
  for (let word = words[at]; word?.startsWith('-') === true; word = words[at]) {
    at += word.includes('=') || isSwitch(word) ? 1 : 2;
  }
  const [first, second] = [words[at] ?? '', words[at + 1] ?? ''];
  if (verbs.includes(`${first} ${second}`)) return at + 2;
  return verbs.includes(first) ? at + 1 : undefined;
};

type Option = { readonly name: string; readonly value: string };

const readOptions = (words: readonly string[]) => {
  const options: Option[] = [];
  const operands: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === '-') {
      operands.push(word);
      continue;
    }
    const [, short, attached] = /^(-[ft])(.+)$/s.exec(word) ?? [];
    const equals = word.indexOf('=');
    if (short !== undefined && attached !== undefined) options.push({ name: short, value: attached.replace(/^=/, '') });
    else if (equals !== -1) options.push({ name: word.slice(0, equals), value: word.slice(equals + 1) });
    else if (!isSwitch(word)) {
      at += 1;
      options.push({ name: word, value: words[at] ?? UNKNOWN });
    }
  }
  return { options, operands };
};

/** What options pass as arguments; what nobody knows of them may be any. */
export const argumentsOf = (words: readonly string[]): readonly string[] => {
  const { options, operands } = readOptions(words);
  return [...valuesOf(options, '--build-arg'), ...operands.filter((each) => each.startsWith(UNKNOWN))];
};

const valuesOf = (options: readonly Option[], ...names: readonly string[]): readonly string[] =>
  options.flatMap(({ name, value }) => (names.includes(name) ? [value] : []));

/** What the last option of a name says; `undefined` where there is none. */
const saidIn =
  (options: readonly Option[]) =>
  (...names: readonly string[]): Known | undefined => {
    const found = options.findLast(({ name }) => names.includes(name));
    return found === undefined ? undefined : knownOf(found.value);
  };

/** Options that take no word behind them. */
const isSwitch = (word: string): boolean => SWITCHES.has(word) || /^--(?:disable|force|skip)-/.test(word);

const SWITCHES = new Set([
  ...['-D', '-q', '--all-platforms', '--check', '--compress', '--debug', '--help', '--inherit-labels', '--layers'],
  ...['--load', '--omit-history', '--pull', '--pull-always', '--pull-never', '--push', '--quiet', '--remote', '--rm'],
  ...['--squash', '--squash-all', '--stdin', '--stream', '--tls', '--tls-verify', '--tlsverify', '--cleanup'],
  ...['--cache', '--insecure', '--reproducible', '--single-snapshot', '--use-new-run', '--no-cache', '--no-push'],
]);

/** kaniko's context is the directory that it is given; its Dockerfile is looked for there, too. */
const kanikoBuild = (words: readonly string[]): CommandBuild | undefined => {
  const { options } = readOptions(words);
  const said = saidIn(options);
  const context = said('--context', '-c', '--context-sub-path');
  const file = said('--dockerfile', '-f');
  if (context === undefined && file === undefined) return undefined;
  const local = (context ?? '.').replace(/^dir:\/\//, '');
  return {
    context: context === null || isElsewhere(local) ? null : local,
    file,
    target: said('--target'),
    ...passedIn(valuesOf(options, '--build-arg')),
    platforms: platformsOf(said('--custom-platform', '--customPlatform')),
    ...namesIn(valuesOf(options, '--destination', '-d')),
    containerfile: false,
  };
};
