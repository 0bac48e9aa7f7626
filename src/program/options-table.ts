import { TOOLS } from '../knowledge/foreign-pragmas.js';
import { formatNames, reporterAliases } from '../report/names.js';

/**
 * Every option of the command line, once. The fast path, yargs (help, errors, completion) and the configuration file
 * all read this table, so a new option is a new row and nothing else.
 */
export type Row = {
  readonly name: string;
  readonly short?: string;
  /** `switch` takes no value; `pair` is `NAME=VALUE`. */
  readonly kind: 'switch' | 'text' | 'number' | 'choice' | 'pair';
  /** May be given more than once. */
  readonly many?: true;
  readonly choices?: readonly string[];
  /** Other words for some of the choices. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** On the command line a choice may have `=PATH` behind it. */
  readonly toFile?: true;
  /** Stands for the value in the help. */
  readonly value?: string;
  readonly group: Group;
  readonly help: string;
  /** Least and greatest number that is taken. */
  readonly range?: readonly [number, number];
  /** What a text, or the name of a pair, has to look like, and that in words. */
  readonly form?: readonly [RegExp, string];
  /** Key in the configuration file; without one the option belongs to the command line alone. */
  readonly key?: string;
};

export type Group =
  | 'Fixing'
  | 'Building'
  | 'Look-up'
  | 'The fix'
  | 'Manifests'
  | 'Report'
  | 'Exit code'
  | 'Input'
  | 'Image'
  | 'Verifying'
  | 'Editor';

/** 4294967295 is "no change" to the kernel. */
const LAST_ID = 4294967294;

/** Both end up in a RUN line, so nothing that a shell or the builder would read differently gets through. */
const ACCOUNT_NAME = [/^[a-z_][a-z0-9_-]{0,31}$/, 'a lower-case account name such as app'] as const;
const IMAGE_PATH = [/^\/[\w.@%+:,/-]*$/, 'an absolute path of letters, digits and . _ - @ % + : ,'] as const;

const WEB_ADDRESS = [/^https?:\/\/[\w.:[\]-]+(?:\/.*)?$/, 'an address such as https://flyte.example.com'] as const;

const SOURCE = [/^(?:registry|engine|layout:.+)$/s, 'registry, engine or layout:PATH'] as const;
const MIRROR = [/^[\w.:-]+=[\w.:-]+(?:\/[\w./-]*\w)?$/, 'HOST=HOST, such as docker.io=mirror.example.com'] as const;

const VOLUME = [/^[^:\0]+:\/[^:\0]*(?::r[ow])?$/, 'SOURCE:/PATH, or SOURCE:/PATH:ro'] as const;
const PUBLISHED = [/^(?:[\d.]+:)?(?:\d*:)?\d+(?:\/tcp)?$/, 'PORT or HOST:PORT'] as const;
const REQUEST = [/^\/[\x21-\x7e]*$/, 'a path such as /health'] as const;

/** The parts of a run are counted from 1. */
const SHARD = [/^(?=[1-9])(\d{1,4})\/[1-9]\d{0,3}$/, 'a part and how many there are, such as 1/4'] as const;

/** It stands between quotes, in a line. */
const REASON = [/^(?=.*\S)[^"\p{Cc}\p{Zl}\p{Zp}]{1,500}$/u, 'one line without double quotes'] as const;

/** Git takes what begins with a dash for an option. */
const REF = [/^[^-\s][^\s:]*$/, 'a commit, a branch or a tag'] as const;

export const options = [
  { name: 'fix', kind: 'switch', group: 'Fixing', help: 'Write the safe fixes into the files.' },
  {
    name: 'unsafe-fixes',
    kind: 'switch',
    group: 'Fixing',
    help: 'With --fix or --diff: all fixes, also unproven and unsafe ones.',
  },
  { name: 'diff', kind: 'switch', group: 'Fixing', help: 'Print the fixes as a unified diff and write nothing.' },
  {
    name: 'add-exception',
    kind: 'text',
    many: true,
    value: 'RULE',
    group: 'Fixing',
    help: 'Write an exception above each finding of a rule; with --diff, only print it.',
  },
  {
    name: 'reason',
    kind: 'text',
    value: 'TEXT',
    group: 'Fixing',
    form: REASON,
    help: 'With --add-exception: why.',
  },
  {
    name: 'until',
    kind: 'text',
    value: 'DATE',
    group: 'Fixing',
    help: 'With --add-exception: its last day, such as 2027-06-30.',
  },

  { name: 'target', kind: 'text', value: 'STAGE', group: 'Building', key: 'target', help: 'Stage that is built.' },
  {
    name: 'build-arg',
    kind: 'pair',
    many: true,
    value: 'NAME=VALUE',
    group: 'Building',
    key: 'buildArgs',
    help: 'Build argument, as for docker build.',
  },
  {
    name: 'platform',
    kind: 'text',
    value: 'OS/ARCH',
    group: 'Building',
    key: 'platform',
    help: 'Platform of the image.',
  },
  {
    name: 'base-user',
    kind: 'pair',
    many: true,
    value: 'IMAGE=USER',
    group: 'Building',
    key: 'baseUsers',
    help: 'User of your own base images; * stands for anything.',
  },
  {
    name: 'mirror',
    kind: 'pair',
    many: true,
    value: 'HERE=THERE',
    group: 'Building',
    key: 'mirrors',
    help: 'Prefix of a mirror, and what it mirrors.',
  },
  {
    name: 'context',
    kind: 'text',
    value: 'DIR',
    group: 'Building',
    help: 'Build context. [default: where the Dockerfile is]',
  },

  {
    name: 'resolve',
    kind: 'text',
    value: 'WHERE',
    group: 'Look-up',
    form: SOURCE,
    help: 'Read base images that we do not know: registry, engine, or layout:PATH.',
  },
  { name: 'resolve-all', kind: 'switch', group: 'Look-up', help: 'With --resolve: also images that we know.' },
  {
    name: 'resolve-files',
    kind: 'switch',
    group: 'Look-up',
    help: 'With --resolve: also accounts and rights, out of the layers.',
  },
  {
    name: 'check-lock',
    kind: 'switch',
    group: 'Look-up',
    help: 'With --resolve: only say which images of the lock file have changed.',
  },
  {
    name: 'registry-mirror',
    kind: 'pair',
    many: true,
    value: 'HOST=HOST',
    group: 'Look-up',
    form: MIRROR,
    help: 'Registry, and the mirror to ask instead.',
  },
  {
    name: 'registry-ca',
    kind: 'text',
    value: 'FILE',
    group: 'Look-up',
    help: 'File with certificates of more authorities for registries.',
  },

  {
    name: 'user',
    kind: 'text',
    value: 'NAME',
    group: 'The fix',
    key: 'user',
    form: ACCOUNT_NAME,
    help: 'Name of the account to create.',
  },
  {
    name: 'uid',
    kind: 'number',
    value: 'ID',
    group: 'The fix',
    key: 'uid',
    range: [1, LAST_ID],
    help: 'Its user id.',
  },
  {
    name: 'gid',
    kind: 'number',
    value: 'ID',
    group: 'The fix',
    key: 'gid',
    range: [0, LAST_ID],
    help: 'Its group id.',
  },
  {
    name: 'writable',
    kind: 'text',
    many: true,
    value: 'PATH',
    group: 'The fix',
    key: 'writable',
    form: IMAGE_PATH,
    help: 'Path in the image that the process writes to.',
  },
  {
    name: 'no-writable',
    kind: 'text',
    many: true,
    value: 'PATH',
    group: 'The fix',
    key: 'notWritable',
    form: IMAGE_PATH,
    help: 'Path that it does not write to after all.',
  },
  {
    name: 'profile',
    kind: 'choice',
    choices: ['default', 'openshift'],
    group: 'The fix',
    key: 'profile',
    help: 'Where the image will run.',
  },

  {
    name: 'image',
    kind: 'pair',
    many: true,
    value: 'IMAGE=DOCKERFILE',
    group: 'Manifests',
    key: 'images',
    help: 'Dockerfile, or DOCKERFILE#STAGE, that makes an image; * stands for anything.',
  },
  {
    name: 'pod-security',
    kind: 'choice',
    choices: ['off', 'baseline', 'restricted'],
    group: 'Manifests',
    key: 'podSecurity',
    help: "Kubernetes' standard that pods have to meet, beside who they run as. [default: off]",
  },
  {
    name: 'ids-from',
    kind: 'text',
    value: 'FILE',
    group: 'Manifests',
    help: 'Manifest whose ids the fix of a Dockerfile takes.',
  },
  {
    name: 'console-url',
    kind: 'text',
    value: 'URL',
    group: 'Manifests',
    key: 'consoleUrl',
    form: WEB_ADDRESS,
    help: 'Where browsers open the Flyte console.',
  },
  {
    name: 'admin-url',
    kind: 'text',
    value: 'URL',
    group: 'Manifests',
    key: 'adminUrl',
    form: WEB_ADDRESS,
    help: "Where they reach Flyte's admin API.",
  },

  {
    name: 'format',
    short: 'f',
    kind: 'choice',
    choices: formatNames,
    aliases: reporterAliases,
    toFile: true,
    group: 'Report',
    key: 'format',
    help: 'How to print the report; NAME=FILE writes one more into a file. [default: text]',
  },
  {
    name: 'output-file',
    short: 'o',
    kind: 'text',
    value: 'FILE',
    group: 'Report',
    help: 'Write the report there; - is standard output.',
  },
  { name: 'quiet', short: 'q', kind: 'switch', group: 'Report', help: 'Only what makes the run fail, a line each.' },
  { name: 'verbose', kind: 'switch', group: 'Report', help: 'All findings in full, with their source and fix.' },
  { name: 'no-preview', kind: 'switch', group: 'Report', help: 'Show no fix as a diff below its finding.' },
  { name: 'statistics', kind: 'switch', group: 'Report', help: 'Count findings by rule, and list none.' },
  {
    name: 'color',
    kind: 'choice',
    choices: ['auto', 'always', 'never'],
    group: 'Report',
    help: 'Colours. [default: auto, as NO_COLOR and FORCE_COLOR say]',
  },

  {
    name: 'fail-level',
    kind: 'choice',
    choices: ['error', 'warning', 'info', 'none'],
    group: 'Exit code',
    key: 'failLevel',
    help: 'Lowest severity that fails the run. [default: warning]',
  },
  {
    name: 'max-warnings',
    kind: 'number',
    value: 'N',
    group: 'Exit code',
    key: 'maxWarnings',
    help: 'Warnings fail the run only when there are more.',
  },
  { name: 'exit-zero', kind: 'switch', group: 'Exit code', help: 'Findings never fail the run.' },
  { name: 'error-on-unmatched', kind: 'switch', group: 'Exit code', help: 'A path without any Dockerfile does.' },

  { name: 'only', kind: 'text', many: true, value: 'RULE', group: 'Input', help: 'Check this rule, and no others.' },
  { name: 'ignore', kind: 'text', many: true, value: 'RULE', group: 'Input', help: 'Leave a rule out.' },
  {
    name: 'rule',
    kind: 'pair',
    many: true,
    value: 'RULE=LEVEL',
    group: 'Input',
    help: 'Level of a rule: off, info, warning or error.',
  },
  {
    name: 'baseline',
    kind: 'text',
    value: 'FILE',
    group: 'Input',
    help: 'Leave out findings that this file lists.',
  },
  {
    name: 'update-baseline',
    kind: 'switch',
    group: 'Input',
    help: 'With --baseline: list all that is found in the file.',
  },
  {
    name: 'prune-baseline',
    kind: 'switch',
    group: 'Input',
    help: 'With --baseline: remove from the file what is found no more.',
  },
  {
    name: 'exclude',
    kind: 'text',
    many: true,
    value: 'GLOB',
    group: 'Input',
    help: 'Files to leave out, as a line of .gitignore.',
  },
  {
    name: 'since',
    kind: 'text',
    value: 'REF',
    group: 'Input',
    form: REF,
    help: 'Check only files that differ from a commit, branch or tag.',
  },
  {
    name: 'files-from',
    kind: 'text',
    value: 'FILE',
    group: 'Input',
    help: 'Also check the paths that a file lists, or - for standard input.',
  },
  {
    name: 'shard',
    kind: 'text',
    value: 'I/N',
    group: 'Input',
    form: SHARD,
    help: 'Check only the part I of N of the files.',
  },
  {
    name: 'jobs',
    kind: 'number',
    value: 'N',
    group: 'Input',
    range: [1, 64],
    help: 'Threads that check. [default: one for each core, of few files one]',
  },
  { name: 'list-files', kind: 'switch', group: 'Input', help: 'Print which files would be checked, and check none.' },
  {
    name: 'print-config',
    kind: 'switch',
    group: 'Input',
    help: 'Print which settings count, or count for one file, as JSON.',
  },
  {
    name: 'stdin-filename',
    kind: 'text',
    value: 'FILE',
    group: 'Input',
    help: 'Name of standard input in the report.',
  },
  { name: 'config', short: 'c', kind: 'text', value: 'FILE', group: 'Input', help: 'Configuration file to use.' },
  { name: 'no-config', kind: 'switch', group: 'Input', help: 'Look for no configuration file.' },
  { name: 'no-lock', kind: 'switch', group: 'Input', help: 'Do without the lock file of looked-up images.' },
  {
    name: 'honor',
    kind: 'choice',
    choices: [...TOOLS, 'all'],
    many: true,
    group: 'Input',
    key: 'honor',
    help: 'Count comments and annotations that tell another tool that root is meant.',
  },
  {
    name: 'no-exceptions',
    kind: 'switch',
    group: 'Input',
    help: 'Count no exception for root, wherever it is written.',
  },
  {
    name: 'isolated',
    kind: 'switch',
    group: 'Input',
    help: '--no-config, --no-lock and --no-exceptions, for files of others.',
  },

  {
    name: 'dockerfile',
    kind: 'text',
    value: 'FILE',
    group: 'Image',
    help: 'Dockerfile of the image: whether the two agree.',
  },

  {
    name: 'engine',
    kind: 'choice',
    choices: ['docker', 'podman', 'buildah'],
    group: 'Verifying',
    help: 'What builds and runs. [default: the first that answers]',
  },
  {
    name: 'network',
    kind: 'choice',
    choices: ['none', 'default', 'host'],
    group: 'Verifying',
    help: 'What the build and the containers reach. [default: none]',
  },
  {
    name: 'timeout',
    kind: 'number',
    value: 'SECONDS',
    group: 'Verifying',
    range: [1, 86_400],
    help: 'Time for one build. [default: 600]',
  },
  {
    name: 'seconds',
    kind: 'number',
    value: 'SECONDS',
    group: 'Verifying',
    range: [1, 3_600],
    help: 'Time without change after which a container is ready. [default: 5]',
  },
  {
    name: 'wait',
    kind: 'number',
    value: 'SECONDS',
    group: 'Verifying',
    range: [1, 86_400],
    help: 'Time until a container has to be ready. [default: 60]',
  },
  { name: 'all', kind: 'switch', group: 'Verifying', help: 'Verify all Dockerfiles below a directory.' },
  {
    name: 'learn',
    kind: 'switch',
    group: 'Verifying',
    help: 'Like --fix, and try the paths that the run shows as well.',
  },
  {
    name: 'env',
    kind: 'text',
    many: true,
    value: 'NAME=VALUE',
    group: 'Verifying',
    help: 'Variable of the containers; NAME alone takes its value from here.',
  },
  {
    name: 'env-file',
    kind: 'text',
    many: true,
    value: 'FILE',
    group: 'Verifying',
    help: 'File with a variable in each line.',
  },
  {
    name: 'volume',
    kind: 'text',
    many: true,
    value: 'SOURCE:PATH',
    group: 'Verifying',
    form: VOLUME,
    help: 'Directory to mount, or a name for a new volume; :ro at the end for reading.',
  },
  {
    name: 'publish',
    kind: 'text',
    many: true,
    value: 'HOST:PORT',
    group: 'Verifying',
    form: PUBLISHED,
    help: 'Port that has to listen; published with --network default.',
  },
  {
    name: 'request',
    kind: 'text',
    many: true,
    value: 'PATH',
    group: 'Verifying',
    form: REQUEST,
    help: 'Path to ask HTTP ports for, besides /.',
  },

  { name: 'stdio', kind: 'switch', group: 'Editor', help: 'Speak over standard input and output. [default]' },
] as const satisfies readonly Row[];

export type OptionName = (typeof options)[number]['name'];

/** Options as written, not yet checked: switches are `['']`, of an option that is not `many` the last value counts. */
export type Raw = ReadonlyMap<string, readonly string[]>;

/** The row of an option, by its long name. */
export const optionRow = (name: string): Row | undefined => options.find((row) => row.name === name);
