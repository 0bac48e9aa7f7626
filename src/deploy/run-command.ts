import type { OwnCommand, RunWord } from '../image/run-facts.js';
import { environmentGiven, foreignMounts, type Given, pairOf, portsGiven } from '../image/run-values.js';
import { tagOf } from '../image/short-name.js';
import { composeRuns as say } from '../manifests/sentences.js';
import { lastPart, normalised } from '../text/path.js';
import { UNKNOWN } from './command.js';

/** What a command says of the container that it starts, and of which image. */
export type CommandRun = {
  readonly image: string;
  readonly tag: string | undefined;
  readonly facts: readonly Given[];
  /** The name of the container, and how it is started, where it gets one. */
  readonly named?: { readonly name: string; readonly own: OwnCommand };
};

/**
 * `docker run` and the like; `undefined` for all else, and for an image that nobody knows.
 * Source: docker/cli@v27.3.1:docs/reference/commandline/container_run.md.
 */
export const runOfCommand = (words: readonly string[]): CommandRun | undefined => {
  const at = PROGRAMS.has(lastPart(words[0] ?? '')) ? behindVerb(words) : undefined;
  if (at === undefined) return undefined;
  const { options, operand, rest } = readOptions(words, at);
  // A tag says nothing of what an image is.
  const written = operand?.includes(UNKNOWN) === true ? operand.replace(/:[^/:]*$/s, '') : operand;
  // Nor does a registry, where an owner is known.
  const image = written?.replace(/^\0\/(?=[^/\0]+\/[^\0]+$)/, '');
  if (image === undefined || image.includes(UNKNOWN)) return undefined;
  const behind = words.slice(words.length - rest);
  const [name = UNKNOWN] = valuesOf(options, '--name');
  return {
    image,
    tag: tagOf(operand ?? ''),
    facts: [...factsOfOptions(options), startOf(options, behind, lastPart(words[0] ?? ''))],
    ...(!name.includes(UNKNOWN) && { named: { name, own: commandIn(options, behind) } }),
  };
};

/** What it starts in place of what the image says: behind the image, and in the options. */
const startOf = (options: readonly Option[], words: readonly string[], program: string): Given => {
  const [entry] = valuesOf(options, '--entrypoint');
  const start = startWith(words.length > 0 || entry !== undefined, program);
  return start.what === '' ? start : { ...start, command: commandIn(options, words) };
};

/** What options, and the words behind the image, say of the command. */
export const commandIn = (options: readonly Option[], words: readonly string[]): OwnCommand => {
  const [entry] = valuesOf(options, '--entrypoint');
  const [directory] = valuesOf(options, '-w', '--workdir');
  return {
    entrypoint: entry === undefined ? undefined : entry === '' ? [] : [wordOf(entry)],
    command: words.length === 0 ? undefined : words.map(wordOf),
    directory: directory === undefined ? undefined : wordOf(directory),
    asImage: valuesOf(options, '-u', '--user').length === 0,
    mounts: foreignMounts(factsOfOptions(options)),
  };
};

const wordOf = (text: string): RunWord => ({ text: text.replaceAll(UNKNOWN, '$'), known: !text.includes(UNKNOWN) });

/** Somebody starts it, maybe with a command of his own. */
export const startWith = (isOwn: boolean, program?: string): Given => ({
  kind: 'start',
  what: isOwn ? say.command : '',
  path: undefined,
  ...(program === 'docker' && { engine: program }),
});

export const PROGRAMS: ReadonlySet<string> = new Set(['docker', 'nerdctl', 'podman']);

const behindVerb = (words: readonly string[]): number | undefined => {
  const [, first, second] = words;
  if (first === 'run' || first === 'create') return 2;
  return first === 'container' && (second === 'run' || second === 'create') ? 3 : undefined;
};

/** An option and what stands behind it; empty for a switch. */
export type Option = readonly [name: string, value: string];

/** The same for options alone, as `runArgs` of an editor has them. */
export const factsOfOptions = (options: readonly Option[]): readonly Given[] => [
  ...options.flatMap(factsOf),
  ...portsGiven(valuesOf(options, '-p', '--publish')),
  ...environmentGiven(valuesOf(options, '-e', '--env').map(variableIn)),
];

export const valuesOf = (options: readonly Option[], ...names: readonly string[]): readonly string[] =>
  options.flatMap(([name, value]) => (names.includes(name) ? [value] : []));

const variableIn = (text: string): readonly [string, string | undefined] => {
  const [name, value] = pairOf(text);
  return [name, value?.includes(UNKNOWN) === true ? undefined : value];
};

type Read = { readonly options: readonly Option[]; readonly operand: string | undefined; readonly rest: number };

/** Options up to the image, and how many words stand behind it. */
export const readOptions = (words: readonly string[], from = 0): Read => {
  const options: Option[] = [];
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    // Nobody knows whether it is an option; a path behind it is that of an image.
    if (word === '' || /^\0(?!\/)/.test(word)) continue;
    if (!word.startsWith('-')) return { options, operand: word, rest: words.length - at - 1 };
    const equals = word.indexOf('=');
    const [, short = '', attached = ''] = /^(-[a-zA-Z])([^=].*)$/s.exec(word) ?? [];
    if (word.startsWith('--') && equals !== -1) options.push([word.slice(0, equals), word.slice(equals + 1)]);
    else if (isSwitch(word)) options.push([word, '']);
    else if (short !== '' && !word.startsWith('--') && !/^-[diPqtT]/.test(word)) options.push([short, attached]);
    else {
      at += 1;
      options.push([word.startsWith('--') ? word : `-${word.slice(-1)}`, words[at] ?? UNKNOWN]);
    }
  }
  return { options, operand: undefined, rest: 0 };
};

const isSwitch = (word: string): boolean => /^-[diPqtT]+$/.test(word) || SWITCHES.has(word);

const SWITCHES = new Set([
  ...['--detach', '--disable-content-trust', '--init', '--interactive', '--no-healthcheck', '--oom-kill-disable'],
  ...['--privileged', '--publish-all', '--quiet', '--read-only', '--replace', '--rm', '--sig-proxy', '--tty'],
  // Those of Compose alone. Source: docker/compose@v2.29.0:docs/reference/compose.md, compose_run.md, compose_exec.md.
  ...['--all-resources', '--build', '--compatibility', '--dry-run', '--no-TTY', '--no-ansi', '--no-deps', '--no-tty'],
  ...['--quiet-build', '--quiet-pull', '--remove-orphans', '--service-ports', '--use-aliases', '--verbose'],
]);

const factsOf = ([name, value]: Option): readonly Given[] => {
  const right = (what: string): readonly Given[] => [{ kind: 'rights', what, path: undefined }];
  switch (name) {
    case '--privileged':
      return value === 'false' ? [] : right('all privileges');
    case '--cap-add':
      return right(`the capability ${value}`);
    case '--device':
      return right(`the device ${value}`);
    case '--pid':
    case '--ipc':
      return value === 'host' ? right(`the ${name.slice(2)} namespace of the host`) : [];
    case '--net':
    case '--network':
      return value === 'host' ? [{ kind: 'network', what: 'the network of the host', path: undefined }] : [];
    case '--read-only':
      return value === 'false' ? [] : [{ kind: 'read-only', what: 'a root that is read-only', path: undefined }];
    case '-u':
    case '--user':
      return [{ kind: 'user', what: value.includes(UNKNOWN) ? 'somebody' : value, path: undefined }];
    case '-v':
    case '--volume':
      return shortMount(value);
    case '--tmpfs':
      return mounted('memory', value.split(':')[0] ?? '', false, 'tmpfs');
    case '--mount':
      return longMount(value);
    default:
      return [];
  }
};

const shortMount = (value: string): readonly Given[] => {
  const parts = value.split(':');
  const [source = '', target = parts.length === 1 ? source : '', mode = ''] = parts;
  return mounted(parts.length === 1 ? '' : source, target, mode.split(',').includes('ro'), undefined);
};

const longMount = (value: string): readonly Given[] => {
  const fields = new Map(
    value.split(',').map((each) => {
      const at = each.indexOf('=');
      return at === -1 ? ([each, 'true'] as const) : ([each.slice(0, at), each.slice(at + 1)] as const);
    }),
  );
  const first = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((each) => each !== undefined);
  const readOnly = (first('readonly', 'ro') ?? 'false') !== 'false';
  return mounted(first('source', 'src') ?? '', first('target', 'destination', 'dst') ?? '', readOnly, first('type'));
};

/** What a server of the host listens on is open to root; a volume may be there from before. */
const mounted = (source: string, target: string, readOnly: boolean, type: string | undefined): readonly Given[] => {
  if (!target.startsWith('/') || target.includes(UNKNOWN)) return [];
  const path = normalised(target);
  const what = source.replaceAll(UNKNOWN, '…');
  if (path.endsWith('.sock')) return [{ kind: 'rights', what: `the socket ${path}`, path: undefined }];
  const kind = type ?? (/^(?:[./~]|\0)/.test(source) ? 'bind' : 'volume');
  if (readOnly) return kind === 'bind' ? [{ kind: 'reads', what, path }] : [];
  if (kind === 'tmpfs') return [{ kind: 'mount', what: 'memory', path }];
  return kind === 'bind' || kind === 'volume' ? [{ kind, what, path }] : [];
};
