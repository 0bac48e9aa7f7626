import { counted } from '../text/counted.js';

/** What reports say. Each group belongs to the file of its name. */

export const alike = {
  more: (first: string, count: number) => `${first} (${count} more like this)`,
};

export const checkManifest = {
  template: 'is a template, so we cannot check it before it is rendered.',
  render: 'Render it first: helm template ... | dockerfile-nonroot check -',
};

export const inline = {
  byHand: (title: string) => `We cannot write this fix into these lines. Change them yourself: ${title}.`,
};

export const rootRuns = {
  message: (user: string, name: string, dockerfile: string, own: string) =>
    `User ${user}: ${name} runs as root here, though ${dockerfile} makes its image for user ${own}.`,
  leaveOut: 'Leave the user out, or allow it in the configuration, with a reason.',
};

export const excerpt = {
  toLine: (last: number) => `… to line ${last}`,
};

export const formats = {
  fix: {
    safe: (title: string) => `Safe fix: ${title}.`,
    unproven: (title: string) => `Unproven fix: ${title}.`,
    unsafe: (title: string) => `Unsafe fix: ${title}.`,
  },
  nothing: 'Nothing to report',
  readable: 'The file can be read',
  shownBy: (shown: number, all: number) =>
    `GitHub shows ${counted(shown, 'annotation', 'annotations')} of ${counted(all, 'finding', 'findings')}; all of them stand above.`,
  next: 'Next',
  title: 'Who container images run as',
  where: 'Where',
  what: 'What',
  moreRows: (count: number) => `${counted(count, 'more finding', 'more findings')} are not in this table.`,
  rootOfCheckout: 'The top of the checkout.',
};

export const groupLines = {
  otherMessages: (count: number) => `    … and ${counted(count, 'other message', 'other messages')}: --verbose`,
  otherFiles: '      … and other lines in other files: --diff',
  moreLines: (count: number) => `      … ${counted(count, 'more line', 'more lines')}`,
  whyNotSafe: 'Why not safe',
};

export const statistics = {
  runs: 'Images that run as root, by run:',
  safe: (count: number) => counted(count, 'safe fix', 'safe fixes'),
  unproven: (count: number) => counted(count, 'unproven fix', 'unproven fixes'),
};

export const inspect = {
  writable: (path: string, because: string) => `        writable: ${path}, because of ${because}`,
  builtBy: 'Built by',
  runBy: 'Run by',
  unknownStage: 'a stage we do not know',
  lastStage: 'the last stage',
  unknownContext: 'a context we do not know',
  gathered: (paths: readonly string[]) =>
    paths.length === 0 ? 'a context that is made for it' : `a context that is made for it of ${paths.join(' ')}`,
  otherArguments: 'maybe other args',
  inPlace: (value: string | null, name: string | null) => `${value ?? 'something'} in place of ${name ?? 'any base'}`,
  filesOnly: 'files only',
  profiles: (names: readonly string[]) => `only with profile ${names.join(' or ')}`,
  byDefault: 'built by default',
  byTarget: 'built by --target',
  byStages: 'used by other stages',
  configUser: (verdict: string, user: string, reason: string) => `${verdict}: Config.User is ${user}, ${reason}`,
};

export const except = {
  write: 'Write an exception',
};

export const lineUsers = {
  runs: (who: string) => `runs as ${who}`,
  named: (name: string, who: string) => `runs as ${name}, ${who}`,
  broken: (why: string) => `cannot start: ${why}`,
  unknown: (why: string) => `runs as a user that we do not know: ${why}`,
};

export const containerUsers = {
  image: (image: string, who: string) => `${image} ${who}.`,
  made: (dockerfile: string, who: string) => `The image of ${dockerfile} ${who}.`,
  unknownImage: (image: string) => `We do not know the user of ${image}.`,
  brokenImage: (dockerfile: string) => `The image of ${dockerfile} cannot start.`,
  runAsUser: (value: string, level: string) => `\`runAsUser: ${value}\` of the ${level} sets the user.`,
  runAsGroup: (value: string, level: string) => `\`runAsGroup: ${value}\` of the ${level} sets the group.`,
  runAsNonRoot: (value: string, level: string) => `\`runAsNonRoot: ${value}\` of the ${level} forbids root.`,
  laid: (uid: number) => `Kustomizations set \`runAsUser: ${uid}\`.`,
  user: (user: string) => `\`user: ${user}\` sets the user.`,
  userIn: (user: string, place: string) => `\`user: ${user}\` sets the user (${place}).`,
  unknown: (image: string) => `we do not know ${image}`,
  broken: (dockerfile: string) => `see ${dockerfile}`,
  patch: 'this patch does not set one',
  range: 'OpenShift gives it one of its namespace',
  refused: (id: string) => `Kubernetes refuses the id ${id}`,
  noId: (user: string) => `\`user: ${user}\` is out of range`,
  unset: (user: string) => `we do not know the value of ${user}`,
};

export const next = {
  writeUnsafe: (command: string) => `Nothing is written. To write: ${command} --fix --unsafe-fixes`,
  write: (command: string) => `Nothing is written. To write: ${command} --fix`,
  noSafe: (command: string) => `No fix is safe. To see the others: ${command} --diff --unsafe-fixes`,
};

export const parts = {
  safe: 'Dockerfiles with a safe fix',
  provable: 'Dockerfiles whose fix can be proven',
  look: 'Dockerfiles that need a look',
  services: 'Services and workloads that run as root',
  broken: 'Dockerfiles that do not build',
  notWorking: 'Images that do not work as their user',
  other: 'Other findings',
  exceptions: 'Exceptions',
  prove: (command: string) => `  Prove one: ${command}`,
  root: 'Dockerfiles whose image runs as root',
  unknown: 'Images whose user we do not know',
  saidAbove: 'Said above already',
};

export const places = {
  andOthers: (paths: string) => `${paths} and others`,
};

export const remarks = {
  notes: 'Notes',
  others: 'Other findings',
  runRoot: (runs: number) =>
    `${counted(runs, 'service or workload runs', 'services and workloads run')} a root image of these Dockerfiles.`,
  hardening: (settings: number) => `Hardening: ${counted(settings, 'setting is', 'settings are')} missing.`,
  fits: (options: string, more: number) =>
    `Dockerfiles here may make some of them, by their names: ${options}${more === 0 ? '' : ` (${more} more: --verbose)`}`,
  tellUser: 'Tell us the user of these images: --base-user IMAGE=USER. Or look them up: --resolve registry.',
  unknown: (images: number) => `Unknown: ${counted(images, 'image has', 'images have')} a user that we do not know.`,
  template: (first: string) => `1 template (${first})`,
  unfilled: (which: string) => `Not read: ${which}. Check what is made of it.`,
  notRead: (which: string, tool: string) =>
    `Not read: ${which}. Render first: helm template CHART | npx ${tool} check -`,
  showThem: ' Show them: --verbose',
};

export const silence = {
  configOff: (path: string) => `${path} turns its rule off`,
  commandOff: 'The command line leaves its rule out',
  withoutConfig: 'or run with --no-config',
  leaveNone: 'or leave no rule out',
  withoutFinding: (places: string, why: string, what: string) =>
    `Root without a finding: ${places}. ${why}. Write an exception with a reason, ${what}.`,
  seeWhy: (path: string) => `Run with --no-config to see why, or with --config ${path} if you trust it.`,
  without: (path: string, places: string, what: string) => `Root without ${path}: ${places}. ${what}`,
};

export const text = {
  image: 'the image',
  ofRun: ', whose user a variable, another file, or whoever starts it says',
};

export const verdict = {
  invalid: (images: number) => `${counted(images, 'image does', 'images do')} not build or start.`,
  unknown: (images: number) => `We do not know the user of ${counted(images, 'image', 'images')}.`,
  errors: (errors: number) => `${counted(errors, 'error is', 'errors are')} listed below.`,
  failed: (files: number) => `We could not check ${counted(files, 'file', 'files')}.`,
  noFile: 'No file to check.',
  nothing: (files: number) => `Nothing in ${counted(files, 'file', 'files')} starts a container.`,
  without: (path: string, images: number) => `Without ${path}, ${counted(images, 'image runs', 'images run')} as root.`,
  alone: (what: string) => `The image ${what}.`,
  several: (root: number, images: number, remedies: string) =>
    `${root} of ${images} images ${root === 1 ? 'runs' : 'run'} as root: ${remedies}.`,
  all: (images: number) => `All ${images} images run as non-root.`,
  none: (images: number) => `None of ${images} images runs as root.`,
  safe: (images: number) => `${counted(images, 'has', 'have')} a safe fix`,
  provable: (images: number) => `${images} can be proven`,
  look: (images: number) => `${counted(images, 'needs', 'need')} a look`,
  excepted: (images: number) => `${counted(images, 'has', 'have')} an exception`,
  isNonroot: 'runs as non-root',
  isUnknown: 'has a user that we do not know',
  isBroken: 'does not build or start',
  isSafe: 'runs as root: it has a safe fix',
  isProvable: 'runs as root: its fix can be proven',
  isExcepted: 'runs as root, and an exception allows it',
  isLook: 'runs as root: it needs a look',
};
