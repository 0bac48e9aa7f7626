import { programOrigin, programPlaces } from '../../image/start/origin.js';
import { isShellName } from '../../image/start/scripts.js';
import type { Started } from '../../image/start/startup.js';
import { readCommand } from '../../knowledge/arguments.js';
import { commandNamed } from '../../knowledge/commands.js';
import { daemonNamed } from '../../knowledge/daemons.js';
import { frameworksIn, writesHere } from '../../knowledge/frameworks.js';
import { launched } from '../../knowledge/launchers.js';
import { hasRole, printsOnly, programNamed, type Role } from '../../knowledge/programs.js';
import { runnerNamed } from '../../knowledge/runners.js';
import type { Server } from '../../knowledge/servers.js';
import { serviceNamed } from '../../knowledge/services.js';
import { lastPart } from '../../text/path.js';
import { serverFor } from '../servers.js';
import type { View } from '../view.js';
import { isOwnCode, isOwnModule } from './code.js';
import { isPrepared } from './prepared.js';

/**
 * Whether all that a command does when it starts is known: by a row, or because it is the project's own code. Otherwise
 * what nobody knows of it: its program, or what its interpreter is told to run.
 */
export const isUnderstood = (view: View, each: Started): true | string => {
  const { name, argv } = each;
  if (name === '' || view.passed.has(each)) return true;
  const served = servedModule(name, argv);
  if (served !== undefined && !isOwnModule(view, served, argv)) return `${name} ${served}`;
  if (isKnown(view, each)) return true;
  const [program = ''] = argv;
  const launch = launched(argv);
  switch (launch?.kind) {
    case 'answers':
    case 'input':
      return true;
    case 'inline':
      return each.command.words[launch.at]?.literal === true ? true : `${name} ${argv[launch.at]}`;
    case 'module':
      return moduleIn(view, launch.text, each);
    case 'code':
      return isOwnCode(view, launch.text)
        ? true
        : `${name} ${isHidden(launch.text) ? launch.text : lastPart(launch.text)}`;
    case undefined:
      return isOwn(view, program) ? true : name;
  }
};

/** A variable hides it. */
const isHidden = (word: string): boolean => /[$`]/.test(word);

const isOwn = (view: View, program: string): boolean =>
  (programOrigin(view, program) === 'own' && !isUnreadScript(view, program)) ||
  (SOURCE.test(program) && isOwnCode(view, program));

/** Nobody builds a script: what a RUN puts there was not seen. */
const isUnreadScript = (view: View, program: string): boolean =>
  isShellName(program) && programPlaces(view, program).every((place) => view.tree().content(place) === undefined);

/** `CMD ["index.js"]` is an argument of the base image's own interpreter, or of one that a runner picks. */
const SOURCE = /\.(?:[cm]?[jt]s|py|rb|php|jar|dll|pl|lua)$/;

const isKnown = (view: View, started: Started): boolean => {
  const { name, argv } = started;
  if (argv.length === 2 && ANSWERS.has(argv[1] ?? '')) return true;
  if (printsOnly(name, argv[1])) return true;
  // What the words say of files is all that such a command does, where all of them are understood.
  if (commandNamed(name) !== undefined) return isRead(argv);
  const service = serviceNamed(name);
  if (service !== undefined && !isPrepared(view, argv, name, service)) return false;
  const program = programNamed(name);
  return (
    program?.needsRoot !== undefined ||
    program?.roles.some((role) => TOLD.has(role)) === true ||
    isQuiet(name, argv) ||
    isFramework(name, argv) ||
    isInstalled(view, name, serverFor(view, started))
  );
};

/**
 * What is unpacked has its files wherever a variable says, with the modes of an archive that nobody has read. What runs
 * as one account alone was measured on some releases.
 */
const isInstalled = ({ stage }: View, name: string, server: Server | undefined): boolean => {
  if (server === undefined || server.directories.some((directory) => directory.startsWith('$'))) return false;
  const isMeasured = daemonNamed(name)?.releases.includes(stage.image?.facts.release ?? '') === true;
  return server.account === undefined || server.anyUser || server.repositories.length > 0 || isMeasured;
};

const ANSWERS: ReadonlySet<string> = new Set(['--help', '--version']);

const isRead = (argv: readonly string[]): boolean => {
  const reading = readCommand(argv.map((word) => (isHidden(word) ? undefined : word)));
  return reading !== undefined && reading.unknown.length === 0;
};

const isQuiet = (name: string, argv: readonly string[]): boolean => {
  const service = serviceNamed(name);
  return service?.quiet === true && (service.with.length === 0 || service.with.some((each) => argv.includes(each)));
};

/** The program itself, not one that its words name, is a framework; of what installs and runs others HOME is not all. */
const isFramework = (name: string, argv: readonly string[]): boolean =>
  frameworksIn(argv).some(
    ({ framework, at }) =>
      at === 0 &&
      (writesHere(framework) || !(runnerNamed(name) !== undefined || RUNS.some((role) => hasRole(name, role)))),
  );

const RUNS: readonly Role[] = ['runner', 'builder'];

/** `python -m gunicorn app:app`: the module is a program, or the project's own. */
const moduleIn = (view: View, module: string, { name, argv }: Started): true | string => {
  const words = [module, ...argv];
  const served = servedModule(module, words);
  if (served !== undefined && !isOwnModule(view, served, words)) return `${module} ${served}`;
  const known = isQuiet(module, words) || isFramework(module, words);
  return known || isOwnModule(view, module, words) ? true : `${name} -m ${module}`;
};

/** What a server of Python is told to serve: `app.main` of `gunicorn app.main:create()`. */
const servedModule = (name: string, argv: readonly string[]): string | undefined => {
  if (serviceNamed(name)?.module !== true) return undefined;
  const found = argv.find((word) => SERVED.test(word));
  return found?.split(':')[0];
};

const SERVED = /^[A-Za-z_][\w.]{0,200}:[A-Za-z_][\w.]{0,200}(?:\(.*\))?$/;

/** What the rest of this room reads, or what does nothing that could want a right. */
const TOLD: ReadonlySet<Role> = new Set<Role>([
  'wrapper',
  'init',
  'switch',
  'step-down',
  'supervisor',
  'package-manager',
  'idle',
  'plain',
]);
