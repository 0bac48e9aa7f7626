/**
 * What is said of images that are looked up. Each group belongs to the file of its name; what begins in lower case stands
 * behind the name of an image.
 */

export const archive = {
  noArchive: 'it is no archive of images',
  compressed: (way: string) => `it is compressed with ${way}: unpack it first`,
  missing: (path: string) => `the archive has no ${path}`,
  noImage: (name: string) => `no image is called ${name} there`,
  otherConfiguration: 'the configuration is not what its name says',
};

export const checkLock = {
  noName: (name: string) => `${name}: is no name of an image.`,
  failed: (name: string, failure: string) => `${name}: was not looked up: ${failure}.`,
  changed: (what: string, before: string, now: string) => `${what} was ${before}, and is ${now}`,
  sameDigest: 'the digest is the same',
  accounts: 'its accounts have changed',
  contents: 'its accounts, programs or paths have changed',
  digest: (before: string, date: string, now: string) => `digest was ${before} (${date}), and is ${now}`,
};

export const engine = {
  noImage: (engine: string) => `${engine} has no such image`,
  notInstalled: 'is not installed',
  noAnswer: (said: string) => `no engine answers: ${said}`,
  unreadable: (engine: string) => `${engine} gives an answer that we cannot read`,
  otherPlatform: (engine: string, platform: string) => `${engine} has the image only for ${platform}`,
  noDigest: (engine: string) => `${engine} gives no digest`,
  notSaved: (engine: string, said: string) => `${engine} does not save the image: ${said}`,
};

export const files = {
  outside: (path: string, directory: string) => `${path} leads out of ${directory}`,
  noFile: 'it is no regular file',
};

export const imageConfig = {
  unreadable: (failure: string) => `the configuration cannot be read: ${failure}`,
  other: 'the configuration is not that of an image',
};

export const command = {
  otherSystem: (system: string) => `it is an image of ${system}`,
  nameOne: 'Name an archive of docker save, an OCI layout, or an image with --resolve engine or registry.',
  neither: (path: string) => `${path} is neither an archive nor a layout.`,
  several: (count: number) => `it holds ${count} layouts and archives`,
};

export const describe = {
  root: 'It runs as root: set USER to the number of another account.',
  cannotStart: (reason: string) => `It cannot start: ${reason}.`,
  cannotStartFor: (fault: string) => `It cannot start: ${fault}.`,
  otherText: (path: string, user: string) =>
    `${path} makes an image with USER ${user}: this one was built from another file.`,
  runsAs: 'runs as',
  configUser: (verdict: string, user: string, reason: string) => `${verdict}: Config.User is ${user}, ${reason}`,
  noAccount: 'none in /etc/passwd',
  writable: (path: string) => `${path}: the user may write there`,
  unwritable: (path: string) => `${path}: the user may not write there`,
  missing: (path: string) => `${path}: not in the image`,
  unknownUser: (path: string, reason: string) => `${path}: we do not know which user it sets (${reason})`,
  same: (path: string) => `${path} says the same`,
  sets: (path: string, user: string) => `${path} sets USER ${user}`,
};

export const programs = {
  missing: (path: string) => `${path} is not in the image`,
  denied: (path: string) => `the user may not execute ${path}`,
  directory: (path: string) => `${path} is a directory`,
  notExecutable: (path: string) => `${path} is not executable: run chmod +x`,
  noProgram: (path: string) => `${path} is no program, and has no first line that names its interpreter`,
  tooOften: (path: string) => `${path} is a script with too many scripts as interpreters`,
  unreadable: (path: string) => `${path} is a script, and the user may not read it`,
  carriageReturn: (path: string) => `the first line of ${path} ends in a carriage return`,
  script: (path: string, fault: string) => `${path} is a script, and ${fault}`,
};

export const images = {
  failed: (name: string, failure: string) => `${name} was not looked up: ${failure}.`,
};

export const json = {
  noJson: 'it is no JSON',
};

export const layers = {
  size: (bytes: number) => `the layers have ${bytes} bytes`,
};

export const layout = {
  noDigest: (text: string) => `${text} is no digest`,
  index: (failure: string) => `index.json was not read: ${failure}`,
  noImage: (name: string) => `no image is called ${name} there`,
  unread: (digest: string, failure: string) => `${digest} was not read: ${failure}`,
};

export const lockShape = {
  noText: ' is no text',
  not: (text: string, what: string) => ` is ${text}, which is no ${what}`,
  noList: ' is no list',
  noObject: ' is no object',
  key: (wrong: string) => `: a key${wrong}`,
  missing: ' is missing',
  noTruth: ' is neither true nor false',
  entry: 'kind, owner and mode of a path',
  absolute: 'absolute path',
};

export const lock = {
  large: 'is larger than 16 MiB',
  noJson: 'is no JSON',
  version: (version: number | string, ours: number) => `has the version ${version}, and we read ${ours}`,
  noObject: 'images is no object',
  noName: (place: string) => `${place} names no image`,
};

export const lookUp = {
  configuration: (failure: string) => `the configuration was not read: ${failure}`,
  layers: (failure: string) => `the layers were not read: ${failure}`,
};

export const manifest = {
  unreadable: (failure: string) => `the manifest cannot be read: ${failure}`,
  schema1: 'the manifest is of schema 1, which says too little',
  circle: 'lists of manifests name each other',
  noImage: 'the manifest names no image',
  platforms: (wanted: string, there: string) => `there is no image of ${wanted}, only of ${there}`,
};

export const asker = {
  wantsAccount: (host: string) => `${host}, to which it redirects, wants an account (401)`,
  nowhere: 'it redirects without an address',
  tooOften: 'it redirects too often',
  plain: (protocol: string, host: string) => `it redirects to ${protocol}//${host}, which is not encrypted`,
  otherHost: (host: string, asked: string) => `it redirects to ${host}, which gets no account of ${asked}`,
};

export const authority = {
  logIn: 'it wants an account: log in with docker login',
  noAddress: 'it names no https address for tokens',
  noToken: (status: number) => `no token is given (${status})`,
  noTokenFor: (status: number) => `no token is given (${status}): log in with docker login`,
  unreadable: 'its token cannot be read',
};

export const network = {
  notWhole: (seconds: number) => `no whole answer came in ${seconds} seconds`,
  nothing: (seconds: number) => `nothing came in ${seconds} seconds`,
  proxySilent: (host: string) => `the proxy ${host} does not answer`,
  proxyRefuses: (host: string, status: number | string | undefined) => `the proxy ${host} says ${status}`,
};

export const registry = {
  noDigest: (text: string) => `${text} is no digest`,
  noWay: 'it wants an account (401), and does not say how',
  other: (name: string) => `the manifest is not that of ${name}`,
  noImage: 'the registry has no such image (404)',
  refused: (status: number) => `the registry refuses it (${status}): log in with docker login`,
  answers: (status: number) => `the registry answers ${status}`,
  tooMany: (when: string) => `the registry accepts no more requests (429)${when}: log in, or use --registry-mirror`,
};

export const trouble = {
  unknownHost: (host: string) => `the name ${host} is not known`,
  nobody: (host: string) => `nobody listens at ${host}`,
  ended: (host: string) => `${host} ended the connection`,
  unreachable: (host: string) => `${host} cannot be reached`,
  certificate: (host: string, code: string) =>
    `the certificate of ${host} is not trusted (${code}): name its authority with --registry-ca`,
  protocol: (host: string, code: string) => `${host} does not speak the protocol (${code})`,
};

export const resolve = {
  both: '--isolated and --no-lock leave the lock file out, and --check-lock reads it.',
  leaveOne: 'Leave out one or the other.',
  noLock: (path: string) => `There is no ${path} to check.`,
  writeOne: 'Write one: run with --resolve.',
  failed: (failed: number, all: number) => `${failed} of ${all} images could not be checked.`,
  seeAbove: 'See the lines above.',
  same: (path: string, images: string) => `${path}: nothing has changed: ${images}.\n`,
  writeAgain: 'Remove it, and run with --resolve to write it again.',
  noFile: 'is no regular file.',
  holds: (path: string, images: string) => `${path}: holds ${images} now. Commit it, and later checks need no look-up.`,
};

export const several = {
  choose: (count: number, names: string, more: string) =>
    `it holds ${count} images; name one, as PATH:NAME or PATH@DIGEST: ${names}${more}`,
};

export const sources = {
  noImage: (path: string) => `${path} holds no image`,
  neither: (path: string) => `${path} is neither a directory nor an archive`,
};
