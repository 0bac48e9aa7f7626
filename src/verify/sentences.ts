/** What verify says. Each group belongs to the file of its name. */

export const choose = {
  none: (failures: string) => `No container engine answers: ${failures}.`,
  start: 'Start Docker, install Podman or Buildah, or name another engine with --engine.',
  notInstalled: 'is not installed',
  unshare: (name: string) => `needs root: run this by ${name} unshare`,
  isolation: 'cannot cut off the network with BUILDAH_ISOLATION=chroot: unset it, or allow --network default',
};

export const differences = {
  noStart: 'The fixed image does not start.',
  readWords: 'Read what the engine says.',
  readLog: 'Read its log and the refused operations below.',
  giveAway: 'Add the --writable that is named above, or let the program write somewhere else.',
  goesOn: 'goes on',
  ended: (status: number) => `ends with ${status}`,
  ends: (was: string, is: string) => `The image ${was}; the fixed image ${is}.`,
  says: (line: string) => `The fixed image says: ${line}`,
  listens: (ports: string) => `The fixed image does not listen on ${ports}.`,
  notReady: 'The fixed image is not quiet in time: its log, its ports or its processor go on.',
  answers: (place: string, was: string, is: string) => `Port ${place} answers ${is}; as root it answers ${was}.`,
  bytes: (length: number) => `${length} bytes`,
  open: 'a connection',
  closed: 'nothing',
  unhealthy: 'HEALTHCHECK succeeds as root and fails in the fixed image.',
  runHealth: 'The new user has to be able to run it: read its command.',
  again: (text: string) => `At the second start: ${text}`,
  secondStart: 'Look at the files that the first start leaves.',
  mayNotOwn: (caller: string, path: string) => `${caller} may not change owner or mode of ${path}.`,
  mayNotWrite: (caller: string, path: string) => `${caller} could not write ${path}.`,
  mayNotRead: (caller: string, path: string) => `${caller} could not read ${path}.`,
  mayNotBind: (caller: string, port: number) => `${caller} could not listen on port ${port}.`,
  mayNot: (caller: string, call: string) => `${caller} could not call ${call}.`,
  ownBefore: 'Set owner and mode in the Dockerfile, and take the call out of the start.',
  openRead: 'Open it to others: COPY --chmod, or chmod o+rX.',
  movePort: 'Let it listen on a port above 1023.',
  onlyRoot: 'Only root may do this: take it out of the start.',
  needsRight: (right: string) => `It needs the capability ${right}: take it out of the start, or stay root.`,
  kept: (text: string) => `With a volume that root has filled: ${text}`,
  giveVolume: 'Give the files of each existing volume to the new user once: chown -R.',
};

export const environment = {
  noName: (name: string) => `--env: "${name}" is no name of a variable.`,
  form: 'Write NAME=VALUE, or NAME for the value that it has here.',
};

export const engine = {
  noAnswer: (said: string) => `no answer in time\n${said}`,
};

export const experiment = {
  before: 'Building and starting it as it is.\n',
  after: 'Building and starting it as fixed.\n',
  withVolumes: 'Starting it as fixed with the volumes that it filled as root.\n',
  withPaths: 'Building and starting it with the paths that were found.\n',
  noBuild: (path: string, asIs: boolean, said: string) =>
    `${path}: does not build ${asIs ? 'as it is' : 'as fixed'}: ${said}`,
  noNetwork: 'Nothing is fetched: use --network default if the build needs that.',
  report: 'Report this together with the file.',
  fetch: (engine: string) => `Fetch it first (${engine} pull), or allow it with --network default.`,
  notHere: (image: string) => `${image} is not on this machine, and nothing is fetched.`,
};

export const judge = {
  library: (directory: string) => `${directory} holds programs or libraries; write somewhere else`,
  ofRoot: (directory: string) => `${directory} still belongs to root`,
  tooMany: 'we looked at no more places than this; give away a directory above them',
  rootHome: (home: string) => `it is in the home of root, and HOME is now ${home}, which is not writable`,
};

export const report = {
  runs: 'runs as',
  noStart: 'does not start',
  afterTime: 'after the time',
  running: 'still running',
  ended: (status: number) => `ended with ${status}`,
  listens: 'listens on',
  ready: 'ready after',
  notReady: 'not in time',
  seconds: (seconds: string) => `${seconds} s`,
  health: 'HEALTHCHECK',
  again: 'second start',
  answers: 'answers',
  kept: 'With volumes that exist already, once:',
  usedRight: (caller: string, call: string, right: string) => `${caller}: ${call} (CAP_${right})`,
  file: 'Dockerfile',
  outcome: 'outcome',
  nothingToFix: 'nothing to fix',
  notTried: 'could not be tried',
  verdicts: { proven: 'proven', alone: 'nothing to fix', different: 'not the same', idle: 'not exercised' },
  different: 'What is not the same:',
  rights: 'Only root could do this:',
  noTrace: (why: string) => `We could not look for refused operations: ${why}.`,
  cutTrace: 'The program made more calls than we read: we saw only the first.',
  noRefusal: 'No operation was refused to the fixed image that root may do.',
  notAsked: 'We could not send requests: this needs root, nsenter and an engine on this machine.',
  noVolumes: 'This engine has no volumes: we did not try one that root filled.',
  notExercised: 'Not exercised: neither image did anything that we can compare.',
  notStarted: 'Not exercised: the image does not start as it is.',
  bothFailed: (status: number) => `Not exercised: as root the image ends with ${status}, too.`,
  exercise: 'Give it what it needs: --env, --volume, --network, --request, or a command.',
  unknown: 'not known',
  asIs: 'as it is',
  asFixed: 'as fixed',
  noChange: 'The fix changes nothing here: this is the only image.',
  written: (path: string, found: string) => `${path}: the fix is written${found}.`,
  didAll: 'Proven: the fixed image did all that the image did in this time.',
  allowed: 'It ran without a missing permission in this time.',
  lacks: 'It is not allowed all that it wants: read its log above.',
  notYet: 'The fixed image does not do all that the image did.',
  wroteNothing: 'Root wrote only to places where everybody may write.',
  wrote: 'What root wrote:',
  covered: 'covered by the fix',
  cache: 'only a cache: programs work without it',
  byHand: (why: string) => `by hand: ${why}`,
};

export const store = {
  unknownPlace: 'does not say where its images are',
  driver: (driver: string) => `stores its images with ${driver}; verify works with overlay and vfs`,
  notRemoved: (directory: string) => `${directory} could not be removed.`,
};

export const targets = {
  madeContext: 'a context is made for its build, which is not here',
  giveContext: 'Name a directory that is laid out like it: --context DIRECTORY.',
};

export const tracer = {
  notSeen: 'the engine does not show its processes here',
  notInstalled: (program: string) => `${program} is not installed`,
  tooLate: 'strace did not attach in time',
  says: (said: string) => `strace says "${said}"`,
};

export const verify = {
  asService: (service: string, file: string) => `It runs as service ${service} of ${file} says.\n`,
  warning: (path: string, engine: string) =>
    `verify builds and runs ${path} with ${engine}: its RUN lines and its program run on this machine.\n`,
};
