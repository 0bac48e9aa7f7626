import type { Instruction } from '../dockerfile/model.js';
import { whereOf } from '../image/builds.js';
import type { RunFact } from '../image/run-facts.js';
import { purposeOf } from '../image/start/purpose.js';
import { lineage } from '../image/start/start.js';
import type { Started } from '../image/start/startup.js';
import { hasRole } from '../knowledge/programs.js';
import { portsTold } from '../knowledge/started.js';
import type { Span } from '../text/span.js';
import { type Consequence, consequence } from './consequence.js';
import type { Who } from './model.js';
import { placeOf } from './place.js';
import { portVariables, setterOf } from './port-variables.js';
import { factsOf } from './run-facts.js';
import { isSetByAll, portsPublished, portsSet, type RunPort } from './run-ports.js';
import { ports as say } from './sentences.js';
import { serversOf } from './servers.js';
import { configuredPorts, hidesDefault, isConfigured, isMovedByEdit, servesElsewhere } from './settings-ports.js';
import type { View } from './view.js';

/** The first port that everybody may bind where the kernel's default holds. */
const FIRST_OPEN_PORT = 1024;

/** A port below 1024 that the container seems to bind. */
export type LowPort = {
  readonly port: number;
  /** What says so, as the beginning of a sentence. */
  readonly source: string;
  readonly instruction: Instruction;
  /** The word that says so, where it is one. */
  readonly span?: Span;
  /** EXPOSE alone says so. */
  readonly isExposed?: boolean;
  /** Nothing says so: the server does it by itself. */
  readonly isDefault?: boolean;
  /** An option of the program that starts says so, in a line of the file. */
  readonly isOption?: boolean;
};

/** A port number that EXPOSE names. */
export const exposedPorts = ({ stage }: Pick<View, 'stage'>) =>
  lineage(stage).flatMap(({ triggers, steps }) =>
    [...triggers, ...steps].flatMap(({ instruction, operation }) => {
      if (operation.kind !== 'expose') return [];
      return operation.ports.flatMap(({ first, span }) =>
        first === undefined ? [] : [{ port: first, span, instruction }],
      );
    }),
  );

/**
 * The first port below 1024 by what is closest to the process: its arguments, the configuration in the build context, its code,
 * EXPOSE, and what its server binds by itself.
 */
export const lowPort = (view: View): LowPort | undefined => {
  const argued = view.started.flatMap(portsArgued).find(({ port }) => isLow(port));
  if (argued !== undefined) return argued;
  const configured = configuredPorts(view);
  if (configured !== undefined) {
    const port = configured.ports.find(isLow);
    const { path, instruction } = configured.file;
    return port === undefined ? undefined : { port, source: `${path} listens`, instruction };
  }
  const coded = codePort(view);
  if (coded !== undefined) return coded;
  const given = portsSet(view).find((each) => isLow(each.port) && !isFree(each, view));
  if (given !== undefined) return setByRun(given, view);
  const exposed = isToldElsewhere(view) ? undefined : exposedPorts(view).find(({ port }) => isLow(port));
  if (exposed === undefined) return variablePort(view) ?? serverPort(view) ?? publishedPort(view);
  const { port, instruction, span } = exposed;
  return { port, source: say.byExpose(port, instruction.line), instruction, span, isExposed: true };
};

/** EXPOSE binds nothing: it is a relic where all that is known of the process says another port. */
const isToldElsewhere = (view: View): boolean => {
  if (serversOf(view).some(({ port }) => port !== undefined)) return false;
  const told = view.started.filter(({ run }) => run === undefined).flatMap(portsArgued);
  const own = portVariables(view).filter(({ name, port }) => port > 0 && !isSetByAll(view, name));
  const set = [...own, ...portsSet(view)].map(({ port }) => port);
  const bound = view.effects().listens.map(({ port }) => port);
  const all = [...told.map(({ port }) => port), ...set, ...bound];
  if (all.length === 0) return hasDoubles(view) || mayCallSudo(view);
  return all.every((port) => port !== undefined && port >= FIRST_OPEN_PORT);
};

/** An account that may call sudo may start its server as root. */
const mayCallSudo = ({ builds }: View): boolean =>
  builds.some(({ args }) => args.some(({ word }) => word.text.includes('NOPASSWD')));

/** From 80 to 8080, and from 443 to 8443. */
const TO_ITS_DOUBLE = 8000;

/** Beside each low port of EXPOSE stands the one that takes its place. */
const hasDoubles = (view: View): boolean => {
  const ports = exposedPorts(view).map(({ port }) => port);
  return ports.every((port) => !isLow(port) || ports.includes(port + TO_ITS_DOUBLE));
};

/** sudo starts the server, as root. */
const isElevated = ({ started }: View): boolean => started.some(({ name }) => hasRole(name, 'switch'));

/** Some program of the image is given the capability to bind any port (capabilities(7), setcap(8)). */
const mayBind = ({ builds }: View): boolean =>
  builds.some(({ args }) => args.some(({ word }) => word.text.toLowerCase().includes('cap_net_bind_service')));

/** Of an image that has its user, EXPOSE says nothing where nothing is known to start, or a port for everybody stands beside it. */
const isEvident = ({ port: low, isExposed, isDefault, isOption }: LowPort, view: View): boolean => {
  if (isQuiet(view) || (isOption !== true && isAsInBase(view))) return false;
  if (isDefault === true && hidesDefault(view)) return false;
  if (isExposed !== true) return true;
  if (!isConfigured(view) && serversOf(view).some(({ port }) => port !== undefined)) return true;
  if (portVariables(view).some(({ port }) => port === low)) return true;
  return purposeOf(view.stage) !== undefined && exposedPorts(view).every(({ port }) => isLow(port));
};

/** The base image starts its own program as the same user: whoever made it has chosen the port. */
const isAsInBase = ({ stage: { image, uid }, start }: View): boolean =>
  start.entrypoint === undefined && start.command === undefined && image?.facts.uid === uid && uid !== undefined;

/** All that is started is read, and listens nowhere: a shell, `sleep`, or nothing at all. */
const isQuiet = ({ stage, started, passed, unseen }: View): boolean => {
  const own = started.filter((each) => !passed.has(each));
  if (unseen.length > 0 || own.some(({ run }) => run !== undefined)) return false;
  if (own.length > 0 && own.every(({ name }) => hasRole(name, 'idle'))) return true;
  const told = purposeOf(stage);
  return told !== undefined && told.purpose !== 'program';
};

/** Where a port below 1024 still works without root is a matter of the runtime, not of the image. */
export const portConsequences = (view: View, who?: Who): readonly Consequence[] => {
  if (isElevated(view) || mayBind(view)) return [];
  const low = lowPort(view);
  if (low === undefined || (who?.kind === 'existing' && !isEvident(low, view))) return [];
  const { port, source, instruction, span = instruction.span } = low;
  const host = factsOf(view).find(({ kind }) => kind === 'network');
  if (host === undefined && dockerRuns(view).length > 0) return [];
  const sentence = host === undefined ? say.low(source, port) : say.onHost(source, port, host.service, whereOf(host));
  return [consequence('privileged-port', sentence, span)];
};

/**
 * What starts the image, where that is Docker alone: since 20.10 its containers have net.ipv4.ip_unprivileged_port_start
 * at 0, unless they are on the host's network. Source: moby/moby@v20.10.0:daemon/oci_linux.go.
 */
export const dockerRuns = (view: Pick<View, 'stage' | 'options' | 'dockerfile'>): readonly RunFact[] => {
  if (view.options.strayPod !== undefined) return [];
  const starts = factsOf(view).filter(({ kind }) => kind === 'start');
  return starts.every(({ engine }) => engine === 'docker') ? starts : [];
};

/** Docker alone gives the port to the process, on a network of its own: there everybody may bind it. */
const isFree = ({ file, service }: RunPort, view: View): boolean => {
  const own = factsOf(view).filter((each) => each.file === file && each.service === service);
  return own.some(({ engine }) => engine === 'docker') && !own.some(({ kind }) => kind === 'network');
};

/** That a port below 1024 is left as it is, because of who runs the image. */
export const portNote = (view: View): string | undefined => {
  const [first] = dockerRuns(view);
  if (first === undefined || isElevated(view) || mayBind(view) || portConsequences(view).length > 0) return undefined;
  const low = lowPort(view);
  return low === undefined ? undefined : say.onDocker(low.port, first.service, whereOf(first));
};

/**
 * Whether a port that nobody can see may be one that root alone binds. It is one of those that EXPOSE names, or that all
 * who run the image publish.
 */
export const mayBeLow = (view: View): boolean => {
  if (isElevated(view) || mayBind(view) || exposedPorts(view).length > 0) return false;
  const published = portsPublished(view);
  if (published.length > 0 && !published.some(({ port }) => isLow(port))) return false;
  return dockerRuns(view).length === 0 || factsOf(view).some(({ kind }) => kind === 'network');
};

const isLow = (port: number): boolean => port > 0 && port < FIRST_OPEN_PORT;

/** A port that own code binds. */
const codePort = (view: View): LowPort | undefined => {
  const found = view.effects().listens.find(({ port }) => port !== undefined && isLow(port));
  if (found?.port === undefined) return undefined;
  const { port, line } = found;
  const instruction = (view.start.command ?? view.start.entrypoint)?.instruction ?? view.stage.stage.from;
  return { port, source: `${placeOf(found)}${line === undefined ? '' : ','} listens`, instruction };
};

const variablePort = (view: View): LowPort | undefined => {
  const told = portVariables(view).find(({ name, port }) => isLow(port) && !isSetByAll(view, name));
  if (told === undefined) return undefined;
  const { name, port, portOptions } = told;
  return { port, source: say.byVariable(name), ...setterOf(name, view), isOption: portOptions.length > 0 };
};

const setByRun = ({ port, service, where, name }: RunPort, { start, stage }: View): LowPort => {
  const instruction = (start.command ?? start.entrypoint)?.instruction ?? stage.stage.from;
  return { port, source: say.byRun(service, where, name), instruction };
};

/** A port that a run publishes, where nothing in the image says one. */
const publishedPort = (view: View): LowPort | undefined => {
  const { started, stage, start } = view;
  const isTold = started.flatMap(portsArgued).length > 0 || portVariables(view).length > 0 || portsSet(view).length > 0;
  if (isTold || exposedPorts(view).length > 0 || isOfBase(view)) return undefined;
  if (view.effects().listens.length > 0 || serversOf(view).length > 0) return undefined;
  const low = portsPublished(view).find((each) => isLow(each.port) && !isFree(each, view));
  if (low === undefined) return undefined;
  const { port, service, where } = low;
  const instruction = (start.command ?? start.entrypoint)?.instruction ?? stage.stage.from;
  return { port, source: say.byPublished(service, where, port), instruction };
};

/** The base image starts a program of its own: its ports are known, or it was made for somebody else than root. */
const isOfBase = ({ stage: { image }, start }: View): boolean => {
  if (image === undefined) return false;
  const { startsService, uid } = image.facts;
  const inherits = start.entrypoint === undefined && start.command === undefined;
  return inherits && (startsService === true || (uid ?? 0) !== 0);
};

/** The port of the base image's process, or of a server that ENTRYPOINT or CMD starts. */
const serverPort = (view: View): LowPort | undefined => {
  const { stage, start } = view;
  if (isMovedByEdit(view) || servesElsewhere(view)) return undefined;
  const { image } = stage;
  const instruction = (start.command ?? start.entrypoint)?.instruction ?? stage.stage.from;
  // A file that exposes ports, and no low one, has told its server of them.
  if (exposedPorts(view).length > 0) return undefined;
  const ofImage =
    start.entrypoint === undefined && start.command === undefined ? image?.facts.privilegedPorts[0] : undefined;
  if (ofImage !== undefined)
    return { port: ofImage, source: `${image?.reference.repository} listens`, instruction, isDefault: true };
  if (start.entrypoint === undefined && start.command === undefined) return undefined;
  const server = serversOf(view).find(({ port }) => port !== undefined);
  if (server?.port === undefined) return undefined;
  return {
    port: server.port,
    source: say.byDefault(server.names[0], instruction.line),
    instruction,
    isDefault: true,
  };
};

/** Ports in the arguments of what is started: `--port 80`, `-b 0.0.0.0:80`, `http.server 80`, `runserver 0:80`. */
const portsArgued = ({ name, argv, where, instruction }: Started): readonly LowPort[] => {
  if (hasRole(name, 'client')) return [];
  const told = portsTold(argv).map(({ text }) => text);
  const behind = argv.filter((_, at) => SERVING.has(argv[at - 1] ?? '') || (name === 'php' && argv[at - 1] === '-S'));
  return [...told, ...behind].flatMap((value) => {
    const digits = /(?:^|:)([0-9]{1,5})$/.exec(value)?.[1];
    const source = say.byArgument(name, where);
    return digits === undefined ? [] : [{ port: Number(digits), source, instruction }];
  });
};

/** Words behind which an address stands. */
const SERVING: ReadonlySet<string> = new Set(['http.server', 'runserver']);
