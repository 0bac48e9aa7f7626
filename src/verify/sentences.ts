/** What verify says. Each group belongs to the file of its name. */

export const choose = {
  none: (failures: string) => `No container engine answers: ${failures}.`,
  start: 'Start Docker, install Podman or Buildah, or name another engine with --engine.',
  notInstalled: 'is not installed',
  unshare: (name: string) => `needs root: run this by ${name} unshare`,
  isolation: 'cannot cut off the network with BUILDAH_ISOLATION=chroot: unset it, or allow --network default',
};

export const engine = {
  noAnswer: (said: string) => `no answer in time\n${said}`,
};

export const experiment = {
  before: 'Building and starting it as it is.\n',
  after: 'Building and starting it as fixed.\n',
  withPaths: 'Building and starting it with the paths that were found.\n',
  noBuild: (path: string, asIs: boolean, said: string) =>
    `${path}: does not build ${asIs ? 'as it is' : 'as fixed'}:\n${said}`,
  noNetwork: 'Without --network default nothing is fetched.',
  report: 'Report this together with the file.',
  fetch: (engine: string) => `Fetch it first (${engine} pull), or allow it with --network default.`,
  notHere: (image: string) => `${image} is not on this machine, and nothing is fetched.`,
};

export const judge = {
  library: (directory: string) => `${directory} holds programs or libraries; write somewhere else`,
  ofRoot: (directory: string) => `${directory} still belongs to root`,
  rootHome: (home: string) => `it is in the home of root, and HOME is now ${home}, which is not writable`,
};

export const report = {
  runs: 'runs as',
  noStart: 'does not start',
  afterTime: 'after the time',
  running: 'still running',
  ended: (status: number) => `ended with ${status}`,
  listens: 'listens on',
  unknown: 'not known',
  asIs: 'as it is',
  asFixed: 'as fixed',
  noChange: 'The fix changes nothing here: this is the only image.',
  written: (path: string, found: string) => `${path}: the fix is written${found}.`,
  didAll: 'The fixed image did all that the image did in this time.',
  allowed: 'It ran without a missing permission in this time.',
  notYet: 'The fixed image is not there yet.',
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

export const verify = {
  warning: (path: string, engine: string) =>
    `verify builds and runs ${path} with ${engine}: its RUN lines and its program run on this machine.\n`,
};
