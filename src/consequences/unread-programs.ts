import { programOrigin } from '../image/start/origin.js';
import type { Started } from '../image/start/startup.js';
import { commandNamed } from '../knowledge/commands.js';
import { frameworksIn } from '../knowledge/frameworks.js';
import { programNamed, type Role } from '../knowledge/programs.js';
import { serviceNamed } from '../knowledge/services.js';
import { lastPart } from '../text/path.js';
import { type Consequence, consequence } from './consequence.js';
import { serversOf } from './servers.js';
import type { View } from './view.js';

/**
 * Programs of which nobody knows what they do: no row tells of them, and the file does not make them of the build
 * context. Each once, in the order in which they start.
 */
export const programConsequences = (view: View): readonly Consequence[] => {
  const told = new Set<string>();
  return view.started.flatMap((started) => {
    const unknown = unknownIn(view, started);
    if (unknown === undefined || told.has(unknown)) return [];
    told.add(unknown);
    const sentence = `We do not know what ${unknown} (${started.where}) writes or needs when it starts.`;
    return [consequence('unread', sentence, started.instruction.span)];
  });
};

/** What nobody knows of a command: its program, or what its interpreter is told to run. */
const unknownIn = (view: View, { name, argv }: Started): string | undefined => {
  if (view.stage.os === 'windows' || name === '' || isKnown(view, name, argv)) return undefined;
  const [program = '', ...args] = argv;
  const interpreter = INTERPRETERS.get(name.replace(/[0-9.]+$/, ''));
  if (interpreter === undefined) {
    if (isHidden(program)) return isOwnWord(program) ? undefined : program;
    return programOrigin(view, program) === 'own' || isCodeOf(view, program) ? undefined : name;
  }
  const script = interpreter(args);
  if (script === undefined) return undefined;
  if (isHidden(script)) return `${name} ${script}`;
  return isOwnCode(view, script) ? undefined : `${name} ${lastPart(script)}`;
};

const isKnown = (view: View, name: string, argv: readonly string[]): boolean => {
  const program = programNamed(name);
  const service = serviceNamed(name);
  return (
    commandNamed(name) !== undefined ||
    COMMANDS.has(name) ||
    program?.needsRoot !== undefined ||
    program?.roles.some((role) => TOLD.has(role)) === true ||
    (service?.quiet === true && (service.with.length === 0 || service.with.some((each) => argv.includes(each)))) ||
    frameworksIn(argv).length > 0 ||
    serversOf(view).some(({ names }) => names.includes(name))
  );
};

/** What the rest of this room reads, or what does nothing that could want a right. */
const TOLD: ReadonlySet<Role> = new Set<Role>([
  'wrapper',
  'shell-wrapper',
  'init',
  'switch',
  'step-down',
  'supervisor',
  'shell',
  'multi-call',
  'package-manager',
  'owner',
  'asker',
  'safe',
  'idle',
  'declarer',
]);

/** `CMD ["index.js"]` is an argument of the base image's own interpreter. */
const isCodeOf = (view: View, word: string): boolean =>
  view.start.entrypoint === undefined && SOURCE.test(word) && isOwnCode(view, word);

const SOURCE = /\.(?:[cm]?js|py|rb|php|jar|dll|pl|lua)$/;

/** A variable hides it. */
const isHidden = (word: string): boolean => /[$`]/.test(word);

/** `"$@"`: what CMD says, which is looked at by itself. */
const isOwnWord = (word: string): boolean => /^"?\$(?:@|\*|\{@\}|\{\*\}|[0-9]|\{[0-9][^}]*\})"?$/.test(word);

/** Code lies where the context, or a stage that builds it, puts it; a module without a path lies where it starts. */
const isOwnCode = (view: View, script: string): boolean => {
  if (programOrigin(view, script.includes('/') ? script : `./${script}`) === 'own') return true;
  const directory = view.stage.steps.at(-1)?.workdir ?? '/';
  const place = script.startsWith('/') ? script.slice(0, script.lastIndexOf('/')) || '/' : directory;
  return [...view.copies.values()].some(({ target, operation }) => {
    if (operation.origin.kind === 'image') return false;
    return (
      target === place ||
      target.startsWith(place === '/' ? '/' : `${place}/`) ||
      place.startsWith(`${target}/`) ||
      target === '/'
    );
  });
};

/** What an interpreter is told to run; `undefined` where it only answers, or runs what stands in its arguments. */
type Runs = (args: readonly string[]) => string | undefined;

const operandOf =
  (valued: ReadonlySet<string>, inline: ReadonlySet<string>): Runs =>
  (args) => {
    for (let at = 0; at < args.length; at += 1) {
      const arg = args[at] ?? '';
      if (inline.has(arg)) return undefined;
      if (valued.has(arg)) at += 1;
      else if (!arg.startsWith('-')) return arg;
    }
    return undefined;
  };

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** `python -m app`, `java -jar app.jar`, `java -cp x Main`: the module, the archive, the class. */
const INTERPRETERS: ReadonlyMap<string, Runs> = new Map([
  ['python', operandOf(words('-W -X -c -m'), words('-V --version -h --help'))],
  ['node', operandOf(words('-r --require --import --loader -C'), words('-e -p --eval --print -v --version'))],
  ['java', operandOf(words('-cp -classpath --class-path -p --module-path'), words('-version --version'))],
  ['ruby', operandOf(words('-r -I'), words('-e -v --version'))],
  ['php', operandOf(words('-d -c'), words('-S -r -a -v -i -m --version'))],
  ['perl', operandOf(words('-I'), words('-e -E -v'))],
  ['dotnet', operandOf(words('--additionalprobingpath'), words('--info --version'))],
  ['deno', operandOf(words('-c --config'), words('eval --version'))],
  ['bun', operandOf(words(''), words('--version'))],
  ['escript', operandOf(words(''), words(''))],
  ['Rscript', operandOf(words(''), words('-e'))],
  ['lua', operandOf(words(''), words('-e -v'))],
]);

/** Commands of scripts whose effects the rest of this room reads, or that have none which could want a right. */
const COMMANDS: ReadonlySet<string> = new Set(
  (
    ': . [ [[ alias awk base64 basename bc bg break builtin case cat cd chmod chown chgrp cmp command comm continue cp curl cut date declare df diff dirname du ' +
    'echo egrep env envsubst eval exec exit export expr false fg fgrep find free getent getopts gawk grep gzip gunzip hash head hostname id install jobs jq kill let ln local ls ' +
    'md5sum mkdir mktemp mv nc ncat netcat nproc od paste pgrep pidof ping pkill popd printenv printf ps pushd pwd read readlink readonly realpath return rm rmdir sed seq set sha256sum shift shopt sleep sort source ' +
    'stat sync tail tar tee test timeout touch tr trap true tty type typeset ulimit umask uname uniq unset unzip uptime until wait wc wget which while whoami xargs yes yq'
  ).split(' '),
);
