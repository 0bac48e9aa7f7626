/**
 * What we say of consequences. Each group belongs to the file of its name, and each sentence is whole but for those
 * that begin in lower case: they end one that begins with the name of a program.
 */

/** What to do about a consequence, by its kind. */
export const advice = {
  windows: 'Run the image once as ContainerUser and see.',
  'needs-root': 'Start it in another way, or let the image run as root and say why (allow-root).',
  'step-down': 'Remove the switch from the start, or let the image run as root and say why (allow-root).',
  'denied-run': 'Move the line above USER, or run it as root.',
  'root-home': 'Move it out of /root.',
  'home-filled': 'Set the variable of the tool to another directory.',
  'no-home': 'Set HOME to a directory that the user may write to.',
  'moved-home': 'Change what uses /root: mounts, scripts and child images.',
  unreadable: 'Give it to the user with COPY --chown, or open its mode with COPY --chmod.',
  'privileged-port': 'Listen on 1024 or above, such as 8080.',
  'moved-port': 'Change port mappings, probes and clients to the new port.',
  writes: 'Write below a directory that belongs to the user.',
  unwritable: 'Give it to the user: chown above USER, or COPY --chown.',
  'unresolved-base': 'Pass the argument with --build-arg.',
  'unknown-base': 'Look into the image, or prove the fix with verify.',
  unread: 'Prove the fix with verify.',
  'uncertain-base': 'Look into the image, or prove the fix with verify.',
  'old-volume': 'Give old volumes to the new user once: chown -R as root, in a container or an init container.',
  onbuild: 'Build the images FROM this one once.',
  'derived-stage': 'Look at that stage, or begin it with USER root.',
  'build-argument': 'Keep the argument if somebody passes it.',
  'name-only': 'Give the account a uid, and write it in USER.',
  'run-rights': 'Give the user these rights, or let that service alone run as root (user: "0:0").',
  'host-files': 'Give these files to the new user on the host, or run as the id that owns them.',
  'read-only': 'Mount a volume or memory there, and give it to the new user.',
  'group-zero': 'Fix with --profile openshift, which leaves it to the group 0.',
  'other-ids': 'Choose with --uid and --gid, and write the same ids in these files.',
  synced: 'Give what is copied there to the user: COPY --chown, or chown -R above USER.',
  waiver: 'Ask the author of the comment. Where root is meant, --honor lets it count.',
  context: 'Ask the people who use the image.',
  purpose: 'Look at the images and jobs that use this one.',
};

export const applications = {
  runsWhatWeDoNotRead: (program: string | undefined, path: string) =>
    `${program} runs what lies in ${path}, which we do not read.`,
  hasNothingToRun: (program: string | undefined, path: string) =>
    `${program} comes from the base image and has nothing to run in ${path}: images built FROM this one, or mounts, bring it.`,
  worksWhereNothingIs: (program: string, where: string, directory: string) =>
    `${program} (${where}) works in ${directory}, where the image has nothing: what is mounted there may be somebody else's.`,
};

export const base = {
  windows: 'Windows: we do not know whether the process needs an administrator.',
  unknown: (image: string) => `We do not know ${image}: its files and its entry script may need root.`,
  assumed: (image: string, repository: string) => `We take ${image} for ${repository}, but it may be something else.`,
  stepsDown: (image: string, tool: string) =>
    `The entry script of ${image} starts as root and steps down with ${tool}: what it does before, such as chown of its data, will fail.`,
  unreadStart: (image: string) => `We do not know what the entry point of ${image} writes or needs when it starts.`,
  rootByDesign: (image: string) => `${image} is designed to start as root.`,
};

export const build = {
  changes: (command: string, path: string, user: string) =>
    `${command} changes ${path}, which does not belong to ${user}: the build stops here.`,
  gives: (path: string, user: string) =>
    `Only root may give ${path} to another user, not ${user}: the build stops here.`,
  writes: (command: string, path: string, user: string) =>
    `${command} writes to ${path}, where ${user} may not: the build stops here.`,
  needsRoot: (command: string, why: string, user: string | undefined) =>
    `${command} ${why}, which USER ${user} may not: the build stops here.`,
  makes: (command: string, path: string, user: string | undefined) =>
    `${command} makes ${path}, where USER ${user} may not write: the build stops here.`,
};

export const closedFiles = {
  ownerOnly: (path: string, place: string, mode: string) =>
    `${path}${place} has mode ${mode}: only its owner may read it.`,
  closedWay: (path: string, place: string) => `${path}${place} lies in a directory that this user may not enter.`,
  missingKey: (path: string, line: number) =>
    `We cannot see ${path} (COPY, line ${line}): keys are often open to their owner alone.`,
};

export const code = {
  asksForRights: (where: string, call: string) => `${where} calls ${call}, which asks for rights that only root has.`,
  mayNeedRoot: (where: string, name: string) => `${where} names ${name}, which may need root.`,
  namesRootHome: (where: string) => `${where} names a path in /root, and we do not know what for.`,
  unknownFile: (where: string, name: string) => `${where} names ${name}: we do not know where its file is.`,
  unknownTarget: (where: string, call: string) => `${where}: we do not know where ${call} writes.`,
  unknownNeeds: (where: string, call: string) => `${where}: we do not know what ${call} writes or needs.`,
  tellsOthers: (where: string, call: string) =>
    `${where} calls ${call}, which reads a file of root: another user gets another value.`,
  unknownPort: (where: string, call: string) => `${where}: we do not know the port of ${call}.`,
  unknownProgram: (where: string, call: string) => `${where}: we do not know which program ${call} starts.`,
  unknownNeedsOf: (where: string, name: string) => `${where}: we do not know what ${name} writes or needs.`,
};

export const identity = {
  openshiftUser: 'a uid that OpenShift hands out',
  unknownUid: (user: string) => `We do not know the uid of ${user}, and Kubernetes' runAsNonRoot refuses a name.`,
};

export const entryFiles = {
  denied: (user: string, right: string, path: string, where: string, does: string) =>
    `${user} may not ${right} ${path}, which ${where} ${does}.`,
  shut: (user: string, directory: string, path: string, where: string, does: string) =>
    `${user} may not enter ${directory}, and ${where} ${does} ${path} in it.`,
  letEnter: 'Let the user enter the directory: write a+rX in place of the mode, or add chmod -R a+rX.',
  closed: (path: string, mode: string | undefined, where: string) =>
    `Nobody may run ${path} (mode ${mode}), which ${where} starts.`,
};

export const home = {
  notFound: 'another user cannot find them',
  downloadedAgain: 'another user has to download them again',
  filled: (tool: string, line: number, directory: string | undefined, effect: string) =>
    `${tool} (line ${line}) puts files into /root/${directory}: ${effect}.`,
  interpreter: (tool: string, line: number, directory: string | undefined) =>
    `${tool} (line ${line}) downloads an interpreter into /root/${directory}, which another user may not enter.`,
  someInterpreter: (tool: string, line: number, directory: string | undefined) =>
    `We do not know whether ${tool} (line ${line}) downloads an interpreter into /root/${directory}, which another user may not enter.`,
  linked: (tool: string, line: number, directory: string) =>
    `${tool} (line ${line}) makes an environment that uses /root/${directory}, which only root may enter.`,
  filledByCode: (program: string, line: number) =>
    `${program} (line ${line}) runs code that fills a cache in /root: another user has to download it again.`,
  openshiftUser: 'a uid that OpenShift hands out',
  noHome: (program: string, user: string) => `${program} keeps files in HOME, and ${user} has no home to write to.`,
};

export const madeByRoot = {
  leavesFiles: (command: string, line: number, path: string | undefined) =>
    `${command} (line ${line}) may leave files in ${path} that belong to root, and the program has to change them.`,
};

export const directives = {
  unread: (path: string, line: number) =>
    `We could not read ${path} (line ${line}): it may name other ports, and other files that the server writes.`,
  included: (path: string, word: string) =>
    `${path} includes ${word}, which we do not read: it may name other ports, and other files that the server writes.`,
  named: (where: string, word: string) =>
    `We do not read the settings ${word} (${where}): they may name other ports, and files that the server writes.`,
  tooLong: (path: string) => `${path} is too long for us: only its beginning is read.`,
  hiddenPath: (path: string, word: string) => `${path} names ${word}, and we do not know which path that is.`,
  unsaidPort: (path: string, ofRoot: number, ofOthers: number) =>
    `${path} has a server without a port: it listens on ${ofRoot} as root, and on ${ofOthers} as another user.`,
};

export const ports = {
  low: (listener: string, port: number) =>
    `${listener} on port ${port}, which non-root may use on Docker 20.10 and containerd 2, but not on CRI-O, OpenShift or the host's network.`,
  onHost: (listener: string, port: number, service: string, where: string) =>
    `${listener} on port ${port}. ${service} (${where}) uses the host's network, where only root may bind ports below 1024.`,
  onDocker: (port: number, service: string, where: string) =>
    `Port ${port} can stay: ${service} (${where}) runs the image on Docker, where non-root may use it from 20.10 on. Move it to 1024 or above for CRI-O, OpenShift or the host's network.`,
  /** It binds nothing. */
  byExpose: (port: number, line: number) => `EXPOSE ${port} (line ${line}) announces a listener`,
  byVariable: (name: string) => `The program, told by ENV ${name}, listens`,
  byRun: (service: string, where: string, name: string) =>
    `${service} (${where}) sets ${name}, and the program listens`,
  byPublished: (service: string, where: string, port: number) =>
    `${service} (${where}) publishes port ${port}: the program listens`,
  byDefault: (server: string | undefined, line: number) => `${server} (line ${line}) listens by default`,
  byArgument: (program: string, where: string) => `${program} (${where}) is set to listen`,
};

export const process = {
  skipped: 'is called only when the script runs as root: another user skips it and the set-up before it.',
  switches: 'switches users at start, which only root may do.',
  theTest: 'The test',
  rootAlone: 'is started only as root: the script starts nothing for another user.',
  failsForOthers: 'fails for another user than root, and may end the script.',
  ends: 'ends the script if it does not run as root.',
  mayEnd: 'may end the script if it does not run as root.',
  supervisor: (what: string) => `is ${what}, and expects to be root.`,
  needsRoot: (why: string) => `${why}: it will not work without root.`,
  givesAway: 'changes the owner of files, which only root may do.',
  toldUser: (flag: string) => `gets ${flag}: it switches users, which only root may do.`,
  toldRoot: 'has an option that lets it run as root.',
  installed: (tool: string, line: number) =>
    `The image installs ${tool} (line ${line}): its entry script probably starts as root and switches users.`,
  brought: (program: string | undefined, line: number, why: string | undefined) =>
    `The image installs ${program} (line ${line}): it ${why}.`,
};

export const purpose = {
  base: 'The image starts no program of its own: images built FROM it, and jobs that run in it, lose root.',
  waits: (program: string, line: number | undefined) =>
    `The image starts ${program} (line ${line}) and waits: people and jobs that work in it can no longer install or write as root.`,
  tool: (program: string, line: number | undefined) =>
    `The image only prints what ${program} (line ${line}) says: with other arguments, mounts and files have to be open to the new user.`,
  toolOfRoot: (program: string, line: number | undefined, why: string) =>
    `${program} (line ${line}) ${why} where an option asks for it: that will not work without root.`,
  action: (file: string, comma: string) =>
    `${file}${comma} makes this image a GitHub action: as another user than root it may not write to the workspace.`,
  addOn: (file: string, system: string, closed: string) =>
    `${file} makes this image an add-on of ${system}, which lets only root read ${closed}.`,
  thePath: 'The path says',
  theFile: (file: string | undefined) => `${file} says`,
  devContainer: (source: string) =>
    `${source} that this is a development container: what people install in it needs root, and remoteUser picks the user.`,
  theName: (name: string) => `The name ${name}`,
  theAccount: (account: string | undefined) => `The account ${account}`,
  workplace: (source: string) =>
    `${source} says that people work in this image: what they install and mount may need root.`,
  checks: (stage: string | undefined, product: string) =>
    `The name ${stage} says that this stage checks ${product}, which is what people run: fix that with --target ${product}.`,
};

export const readable = {
  chmod: (mode: string, line: number) => `chmod ${mode} on line ${line}`,
  rootOnly: (mode: string, path: string, line: number) =>
    `chmod ${mode} ${path} (line ${line}) lets nobody but root use it.`,
  ownerOnly: (keyword: string, mode: string, line: number) =>
    `${keyword} --chmod=${mode} (line ${line}) lets only the owner use the files: group 0 may not.`,
};

export const refused = {
  writes: (program: string, path: string) => `${program} writes ${path}, where only root may.`,
};

export const refusedRoot = {
  refuses: (program: string, image: string) => `${program} of ${image} refuses to run as root: the build stops here.`,
  runAs: (user: string) => `Move the line below USER ${user}.`,
};

export const repositories = {
  refused: (reader: string, path: string) =>
    `${reader} asks git, and git refuses the repository of another user: ${path} belongs to root.`,
};

export const rootHome = {
  inRootHome: (path: string, line: number) =>
    path === '/root'
      ? `Line ${line} uses /root, which only root may enter.`
      : `${path} (line ${line}) lies in /root, which only root may enter.`,
};

/** A mount that nobody wrote down, seen by what a start reads. */
export const mounted = {
  reads: (name: string, where: string, path: string, directory: string) =>
    `${name} (${where}) reads ${path}, which the image does not have: a mount at ${directory} may belong to others.`,
};

export const runs = {
  container: 'the running container',
  rights: (service: string, where: string, right: string) =>
    `${service} (${where}) is given ${right}, which may need root.`,
  mounts: (service: string, where: string, source: string, path: string | undefined) =>
    `${service} (${where}) mounts ${source} at ${path}: its files keep their owner on the host.`,
  mountsNamed: (service: string, where: string, source: string, path: string | undefined) =>
    `${service} (${where}) mounts ${source} at ${path}, which the code names: we do not know what it writes there.`,
  mountsAtHome: (service: string, where: string, source: string, path: string | undefined) =>
    `${service} (${where}) mounts ${source} at ${path}, in the home of root, which another user may not enter.`,
  keepsClosed: (service: string, where: string, source: string, path: string | undefined) =>
    `${service} (${where}) mounts ${source} at ${path}: such files can often be read by their owner alone.`,
  mayBeKey: (service: string, where: string, source: string, path: string) =>
    `${service} (${where}) mounts ${source} at ${path}: we do not know who may read it, because it is not in the repository.`,
  tellsServer: (service: string, where: string, source: string, path: string | undefined, server: string) =>
    `${service} (${where}) mounts ${source} at ${path}: we do not know what it tells ${server}.`,
  becomes: (service: string, where: string, names: string) =>
    `${service} (${where}) sets ${names}: an entry script may become that user, which only root may do.`,
  shares: (service: string, where: string, volume: string) =>
    `${service} (${where}) shares the volume ${volume}, whose files may be closed to the new user.`,
  readOnly: (service: string, where: string, paths: string) =>
    `${service} (${where}) has a root that is read-only: ${paths} needs a mount that the new user may write to.`,
  refuses: (service: string, where: string, paths: string) =>
    `${service} (${where}) has a root that is read-only, and the program writes to ${paths}.`,
  mountThere: 'Mount a volume or memory there that the user may write to.',
  copies: (where: string, source: string, target: string) =>
    `${where}, copies ${source} to ${target} as the user of the image, who may not replace files of root there.`,
};

export const supervisor = {
  switches: (path: string, line: number, users: string) =>
    `${path} (line ${line}) starts programs as ${users}, which supervisord may do only as root.`,
};

export const unreadPrograms = {
  notAll: (all: number, read: number) =>
    `Compose files and manifests start this image with ${all} commands of their own: we have read ${read}.`,
  unknownNeeds: (program: string, where: string) =>
    `We do not know what ${program} (${where}) writes or needs when it starts.`,
  placeholder: (word: string, line: number) =>
    `We do not know ${word} (line ${line}): the exec form starts no shell that fills it in.`,
  unknownProgram: (word: string, where: string) => `We do not know what ${word} (${where}) is or runs.`,
};

export const unwritable = {
  unknown: (user: string, path: string, because: string) =>
    `We do not know whether ${user} may write to ${path} (${because}).`,
  notMade: (user: string, path: string, because: string) => `${user} may not make ${path} (${because}).`,
  ofRoot: (path: string, because: string, user: string) =>
    `${path} (${because}) belongs to root, and ${user} may not write to it.`,
  ofOther: (path: string, because: string, owner: number, user: string) =>
    `${path} (${because}) belongs to ${owner}, and ${user} may not write to it.`,
};

export const upkeep = {
  comment: (line: number, tool: string) => `The comment on line ${line} tells ${tool} that root is meant here.`,
  commentAlone: (line: number, tool: string) =>
    `The comment on line ${line} tells ${tool} that root is meant here: where it is, --honor lets the comment count.`,
  foreign: (directory: string) =>
    `The file is in ${directory}, which comes from another project: change it there as well, or the fix is lost.`,
  itsSource: 'its source',
  generated: (line: number, source: string) =>
    `Line ${line} says that this file is generated: change ${source} as well, or the fix is lost.`,
  onbuild: (line: number) =>
    `ONBUILD on line ${line} runs in builds FROM this image, which will no longer run as root.`,
  oldVolumes: (paths: string) =>
    `Existing volumes at ${paths} still belong to root, and the new user may not write to them.`,
  idOfArgument: (variable: string) =>
    `USER ${variable} is meant to be set with --build-arg: the fix replaces it with a fixed number.`,
};

export const reasons = {
  volume: (line: number) => `VOLUME on line ${line}`,
  baseVolume: (image: string) => `VOLUME of ${image}`,
  mounted: (where: string) => `a volume of ${where}`,
  workdir: (line: number) => `WORKDIR on line ${line}`,
  mkdir: (line: number) => `mkdir on line ${line}`,
  variable: (name: string, line: number) => `ENV ${name} on line ${line}`,
};

export const writes = {
  unknownPath: (where: string, word: string) =>
    `${where}: we do not know where ${word} is, or whether users other than root may write there.`,
  missingFile: (path: string, keyword: string, line: number) =>
    `${path} (${keyword} on line ${line}) is not in the build context, so we do not know whether it needs root.`,
  changedFile: (path: string, line: number) =>
    `RUN on line ${line} changes ${path} in a way that we do not read, so we do not know whether it needs root.`,
  missingScripts: (command: string, where: string) =>
    `${command} (${where}) runs a script of package.json, which we could not find.`,
  startDirectory: 'the directory it is started in',
  rootOwned: (program: string, where: string, path: string) =>
    `${program} (${where}) writes to ${path}, which root owns unless a volume is mounted there.`,
  setting: (program: string, where: string, setting: string) =>
    `${program} (${where}) writes to what ${setting} of its settings names, which we do not read.`,
  variable: (name: string, line: number, path: string) =>
    `ENV ${name} (line ${line}) names ${path}, in a directory where only root may make files.`,
};
