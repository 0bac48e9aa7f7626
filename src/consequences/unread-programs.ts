import { programOrigin } from '../image/start/origin.js';
import type { Started } from '../image/start/startup.js';
import { commandNamed } from '../knowledge/commands.js';
import { frameworksIn } from '../knowledge/frameworks.js';
import { launched } from '../knowledge/launchers.js';
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
  const [program = ''] = argv;
  const launch = launched(argv);
  if (launch === undefined) {
    if (isHidden(program)) return isOwnWord(program) ? undefined : program;
    return programOrigin(view, program) === 'own' || isCodeOf(view, program) ? undefined : name;
  }
  if (launch.kind === 'inline') return undefined;
  const script = launch.text;
  if (isHidden(script)) return `${name} ${script}`;
  return isOwnCode(view, script) ? undefined : `${name} ${lastPart(script)}`;
};

const isKnown = (view: View, name: string, argv: readonly string[]): boolean => {
  const program = programNamed(name);
  const service = serviceNamed(name);
  return (
    commandNamed(name) !== undefined ||
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
  'plain',
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
