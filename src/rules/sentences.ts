import { counted } from '../text/counted.js';

/**
 * What the rules for Dockerfiles say. Each group belongs to the rule of its name: its summary and its reason, what it says
 * where it finds something, and the titles of its fixes.
 */

export const allowedRoot = {
  summary: 'An exception allows root.',
  why: 'The image or container keeps all rights of root for as long as the exception stands. We list it so that somebody reviews it.',
  remedy: 'Remove the exception when its reason is gone.',
  image: (stage: string, until: string, reason: string) => `${stage} may run as root${until}: ${reason}`,
  container: (container: string, reason: string, until: string) => `${container} may run as root: ${reason}${until}`,
};

export const chownAfterVolume = {
  summary: 'A directory changes below the VOLUME line that declares it.',
  why: 'The classic Docker builder and Buildah 1.28 discard this change. The directory keeps its old owner, and the program cannot write to it.',
  remedy: 'Move VOLUME below the change.',
  thrownAway: (command: string, path: string, line: number) =>
    `${command} ${path} below VOLUME (line ${line}): the classic builder discards this change.`,
  thrownAwayBelow: (command: string, path: string, volume: string, line: number) =>
    `${command} ${path} below VOLUME (line ${line}): the classic builder discards the change of ${volume}.`,
  move: (line: number) => `Move VOLUME below line ${line}`,
};

export const copyAfterUser = {
  summary: 'Files that are copied after USER still belong to root.',
  why: 'COPY and ADD ignore USER. Without --chown the program cannot change these files, which is right for code and wrong for data.',
  remedy: 'Add --chown where the program writes.',
  ofRoot: (keyword: string, target: string, user: string | undefined) =>
    `${keyword} to ${target} below USER ${user}: the files still belong to root.`,
  give: (owner: string) => `Give the files to ${owner}`,
  mayBeChanged: 'Whoever takes over the process may change these files, too.',
};

export const deniedMount = {
  summary: 'A mount of a RUN below USER belongs to root.',
  why: 'The builder makes caches, secrets and agent sockets for root, whoever runs the line. The command cannot write to the cache or read the secret.',
  remedy: 'Add uid= and gid= to the mount.',
  ofRoot: (mount: string, user: string | undefined, does: string) =>
    `The ${mount} belongs to root, and USER ${user} may not ${does} it.`,
  cut: (mode: string, user: string | undefined) =>
    `The builder of Docker makes a cache with mode=${mode} as 0755, for root: USER ${user} may not write to it.`,
  mount: (uid: number, gid: number) => `Mount it for ${uid}:${gid}`,
  inRootHome: (mount: string, target: string, user: string | undefined, home: string | undefined) =>
    home === undefined
      ? `The ${mount} lies in ${target}, in the home of root. USER ${user} may not enter it.`
      : `The ${mount} lies in ${target}, in the home of root. USER ${user} may not enter it: its own home is ${home}.`,
  move: (home: string | undefined, uid: number, gid: number) => `Mount it below ${home} for ${uid}:${gid}`,
  inHome: 'Mount it in the home of the user, with uid= and gid=.',
  ssh: 'socket of the agent',
  write: 'write to',
};

export const deniedRead = {
  summary: 'A non-root image starts a file that its user may not read or run.',
  why: 'The container ends with "permission denied".',
  remedy: 'Give the file to the user with COPY --chown, or open its mode with COPY --chmod=755.',
  closedTo: (platform: string, path: string, mode: string) =>
    `${platform} runs the image as a user of its own, which may not read ${path}: its mode is ${mode}.`,
  openTo: 'Give it a mode with which everybody may read it, such as 644, or 755 for a directory or a program.',
};

export const deniedRun = {
  summary: 'A RUN does what its user may not do.',
  why: 'A RUN runs as the user that USER names above it. Without the right to do something, the command fails, and the build stops.',
  remedy: 'Move the line to where USER names somebody who may, which is mostly root.',
  never: 'As root the line changes the system for everybody. Name the files that the user needs.',
};

export const deniedStart = {
  summary: 'A non-root image starts a program that only root can run.',
  why: 'The program ends at once, and so does the container.',
  remedy: 'Start it without root, or let the image run as root and say why.',
};

export const deniedWrite = {
  summary: 'The program of a non-root image writes where only root may.',
  why: 'The program ends with "permission denied", or loses what it should keep.',
  remedy: 'Give the path to the user, above the USER line.',
};

export const emptyUser = {
  summary: 'USER names no user, so the image runs as root.',
  why: 'The engine takes an empty USER for root, whatever user was set before. Usually a variable has no value.',
  remedy: 'Give its ARG a default, or write a numeric id.',
  namesNoUser: 'it names no user',
  unset: (names: string) => `nothing sets ${names}`,
  empty: 'is empty',
  root: (written: string, becomes: string, why: string) =>
    `USER ${written} ${becomes}, because ${why}: the image runs as root.`,
};

export const exceptedFinding = {
  summary: 'An exception leaves findings out.',
  why: 'What was found stays as it is for as long as the exception stands. We list it so that somebody reviews it.',
  remedy: 'Remove the exception when its reason is gone.',
  leftOut: (count: number, rules: string, until: string, reason: string) =>
    `${counted(count, 'finding', 'findings')} of ${rules} ${count === 1 ? 'is' : 'are'} left out${until}: ${reason}`,
};

export const exceptionExpired = {
  summary: 'An exception is past its last day, or its date is not valid.',
  why: 'The exception no longer counts, and what it covered is reported again.',
  remedy: 'Correct what it covers, or set a new last day.',
  ended: (subject: string, until: string | undefined) => `The exception for ${subject} ended on ${until}.`,
  noDate: (subject: string, until: string | undefined) =>
    `The exception for ${subject} ends on ${until}, which is no date like 2026-12-31.`,
};

export const exceptionUnused = {
  summary: 'An exception covers nothing.',
  why: 'If the fault comes back one day, the exception hides it.',
  remedy: 'Remove the exception.',
  image: (stage: string, user: string | undefined) => `The exception for ${stage} is not needed: it runs as ${user}.`,
  container: (container: string) => `The exception for ${container} covers no container that runs as root.`,
  rules: (rules: string) => `The exception for ${rules} covers no finding here.`,
  entry: (entry: string) => `The exception for ${entry} covers nothing in this directory.`,
};

export const exceptionWithoutReason = {
  summary: 'An exception gives no reason, or is written wrongly.',
  why: 'The exception does not count, and what it covers is reported. Without a reason nobody can decide later whether it is still needed.',
  remedy: 'Write the reason.',
  image: (stage: string) => `The exception for ${stage} gives no reason="...".`,
  container: (container: string) => `The exception for ${container} gives no reason.`,
};

export const installAfterUser = {
  summary: 'Packages are installed after USER gave up root.',
  why: 'Package managers write to directories that root owns. As another user they fail with "permission denied", and the build stops.',
  remedy: 'Move the installation above USER.',
  stops: (program: string, user: string | undefined) =>
    `${program} runs as USER ${user}, who may not write to the system: the build stops here.`,
  asRoot: (user: string | undefined) => `Write USER root above this line, and USER ${user} below it.`,
  notThere: (program: string, other: string) =>
    `${program} is not in this image, which has ${other}: the build stops here.`,
  useOther: (other: string, user: string | undefined) =>
    `Use ${other}, with USER root above it and USER ${user} below it.`,
};

export const missingUser = {
  summary: 'The image runs as root: no USER is set.',
  why: 'Whoever breaks into the program may change every file in the container. Kubernetes with runAsNonRoot: true does not start the container.',
  remedy: 'Add USER with a numeric id.',
  administrator: 'an administrator',
  configured: (user: string, base: string, written: string) =>
    `No USER: the image runs as ${user}, because ${base} sets USER ${written}.`,
  byDefault: (user: string, base: string) => `No USER: the image runs as ${user}, the default of ${base}.`,
};

export const namedUser = {
  summary: 'USER is a name, and Kubernetes needs a number.',
  why: 'With runAsNonRoot: true, Kubernetes cannot check a name and does not start the container ("image has non-numeric user").',
  remedy: 'Write the numeric uid.',
  name: (user: string | undefined) => `USER ${user} is a name, and Kubernetes' runAsNonRoot needs a number.`,
  unsure: 'The id comes from an image that we are not sure of.',
};

export const parseError = {
  summary: 'The builder rejects this file.',
  why: 'The build fails, so there is no image to check, and we change nothing in the file.',
  remedy: 'Correct the line that the message names.',
  template: (name: string) =>
    `The file is a template, and ${name} is filled in before the build: check what it becomes.`,
};

export const passwordlessSudo = {
  summary: 'The user of the image can run commands as root without a password.',
  why: 'Whoever takes over the program can call sudo, so USER protects nothing.',
  remedy: 'Remove NOPASSWD, and do in the build what needs root.',
  becomesRoot: 'NOPASSWD: the user of the image runs commands as root without a password.',
  runsAsRoot: (commands: string) => `NOPASSWD: the user of the image runs ${commands} as root without a password.`,
};

export const privilegedPort = {
  summary: 'A non-root program listens on a port below 1024.',
  why: 'Docker 20.10+ and containerd 2 allow that. CRI-O, OpenShift and the host network do not, and the program cannot start there.',
  remedy: 'Listen on a port such as 8080.',
};

export const rootByDesign = {
  summary: 'The image is designed to start as root.',
  why: 'Its start switches users, manages the machine, or runs several services. A USER line alone breaks that.',
  remedy: 'Change how it starts first, or say why it needs root in an allow-root comment.',
};

export const rootHome = {
  summary: 'A non-root image uses files in /root.',
  why: 'In most images only root may enter /root. The program does not find its files there, and cannot write to it.',
  remedy: 'Move the files, and set HOME to a directory of the new user.',
};

export const rootUser = {
  summary: 'The image runs as root: its last USER says so.',
  why: 'Whoever breaks into the program may change every file in the container. Kubernetes with runAsNonRoot: true does not start the container.',
  remedy: 'Switch to a non-root user after the last step that needs root.',
  administrator: (user: string) => `${user}: the image runs as an administrator.`,
  uid0: ' is uid 0',
  lost: (user: string) => `, and the base image's own user, ${user}, is lost`,
  root: (user: string, uid: string, lost: string) => `${user}${uid}: the image runs as root${lost}.`,
};

export const accountFix = {
  noPassword: 'Make it without a password (-D)',
  group: (name: string) => `Write -G ${name}`,
  groupChanges: 'The primary group changes, and with it what the process may read.',
};

export const accountLines = {
  drop: 'Drop the RUN',
  dropAndRun: (user: string | undefined) => `Drop the RUN, and run as ${user}`,
  take: (free: number, taken: number) => `Take ${free} instead of ${taken}`,
};

export const exceptions = {
  configured: (reason: string, entry: string) => `${reason} (configuration: ${entry})`,
  writtenFor: (tool: string) => `a comment for ${tool} says so`,
  toldTo: (line: number, tool: string, name: string) =>
    `Line ${line} tells ${tool} that this is meant. If it is, --honor ${name} lets it count.`,
  unknownWord: (word: string) => `We do not know "${word}": write allow-root, ignore=RULE or file-ignore=RULE.`,
  unknownRule: (rule: string, meant: string | undefined) =>
    `There is no rule "${rule}" for this kind of file: write ${meant ?? 'one that "rules" lists'}.`,
  never: (rule: string) => `Findings of ${rule} can have no exception: leave the rule out.`,
  quotes: 'Put the reason into quotes: reason="...".',
  removeLine: 'Remove the exception',
  removeRule: (rules: string) => `Remove ${rules} from the exception`,
};

export const baseVolumes = {
  volume: (image: string) => `VOLUME of ${image}`,
  closed: (paths: string, user: string | undefined) =>
    `VOLUME ${paths} of the base image: USER ${user} may write neither to the directory nor to a new volume.`,
  closedOnOpenshift: (paths: string) =>
    `VOLUME ${paths} of the base image: on OpenShift group 0 may write neither to the directory nor to a new volume.`,
};

export const products = {
  passesRoot: (where: string, names: string) =>
    `${where} passes ${names}: without it, the image is not root. Change it there.`,
  putsRoot: (where: string, name: string) =>
    `${where} puts another image in the place of ${name}: without it, the image is not root. Change it there.`,
  runsItself: (platform: string) =>
    `${platform} runs the image as a user of its own, whatever USER says. USER counts where the image runs elsewhere.`,
  fixedAbove: (stage: string) => `Fix ${stage}: this image stands on it.`,
  defaultStage: 'The builds that we found name other stages; this one is built when no stage is named.',
};

export const wrappedByUser = {
  wrap: (line: number, user: string) => `Run line ${line} as ${user}, then go back to root`,
  only: (line: number, user: string) => `Run line ${line} as ${user}`,
};

export const wrappedByRoot = {
  wrap: (line: number, user: string) => `Run line ${line} as root, then go back to ${user}`,
};

export const subject = {
  differentBuilds: (names: string) => `Builds pass different values for ${names}. We checked the fix with one of them.`,
};

export const heldIds = {
  held: (id: number, places: string) => `Other places say ${id}, too: ${places}.`,
  more: (count: number) => `; and ${count} more`,
  search: (id: number, title: string) =>
    `We could not look at all files of the repository. Search them for ${id}, and change it everywhere: ${title}.`,
  change: (title: string) => `Change all of them together: ${title}.`,
};

export const takenId = {
  summary: 'The new account has a name or id that it cannot have.',
  why: 'Another account has it already, or it is out of range. The command fails, and the build stops.',
  remedy: 'Choose a free name and id, or use the account that exists.',
};

export const unknownBase = {
  summary: 'We do not know which user the image runs as.',
  why: 'The image may run as root, today or after the next update of its base image.',
  remedy: 'Add USER with a numeric id, or tell us the user with --base-user.',
  noUser: 'No USER',
  unknown: (subject: string, reason: string | undefined) =>
    `${subject}: we do not know who the image runs as, because ${reason}.`,
  passValue: 'If you know the value, pass it with --build-arg NAME=VALUE.',
  nothingRuns: 'Nothing in this stage runs then. Check the image that takes its place.',
  addUser: 'Add USER with a numeric id, which holds on any base.',
  passArgument: 'Pass the argument with --build-arg, or give its ARG a default.',
  tellUser: (base: string) => `If you know it: --base-user '${base}=USER', or baseUsers in the configuration.`,
};

export const unknownChown = {
  summary: 'A chown names an account that does not exist.',
  why: 'For COPY --chown, BuildKit says nothing and leaves the files to root, so the program cannot write to them. A chown of RUN fails, and the build stops.',
  remedy: 'Create the account above this line, or write numeric ids.',
  copied: (owner: string, missing: readonly string[]) =>
    `--chown=${owner}: there is no ${missing.join(' and no ')} here, and the copied files will belong to root.`,
  otherGroup: (owner: string, group: string, user: string) =>
    `--chown=${owner}: there is no group ${group} here, and the copied files will have the group of user ${user}.`,
  stops: (command: string, owner: string, missing: readonly string[]) =>
    `${command} ${owner}: there is no ${missing.join(' and no ')} here, and the build stops.`,
  numbers: (owner: string, ids: string) => `Write ${owner} as ${ids}`,
};

export const unpinnedId = {
  summary: 'The account of the image has no fixed id.',
  why: 'The tool takes the first free id, which changes when a package adds an account. Volumes and manifests that use the old id then break.',
  remedy: 'Set the uid and gid yourself.',
  firstFree: (tool: string, account: string) => `${tool} gives ${account} the first free id, and the image runs as it.`,
  pin: (owner: string | undefined) => `Pin it to ${owner}`,
  oldId: 'Volumes and manifests that use the old id have to change.',
};

export const unreadFile = {
  summary: 'We do not read a file that this one names.',
  why: 'It leads out of the directories that we may read, or is no regular file. Nothing that it says is judged here.',
  remedy: 'Put the file into the tree, or check it by its own name.',
  outside: (path: string) => `${path} leads out of the directory that we may read, so we do not read it.`,
  noFile: (path: string) => `${path} is a pipe, a socket or a device, so we do not read it.`,
  noText: (path: string) => `${path} is no text of at most 256 KiB, so we do not read it.`,
};

export const unusableUser = {
  summary: 'The container cannot start as the user that is named.',
  why: 'The engine looks the user up when the container starts. The build passes, and every start fails.',
  remedy: 'Create the account above USER, or write a valid numeric id.',
  cannotStart: (user: string | undefined, reason: string | undefined) =>
    `USER ${user}: ${reason}, so the container cannot start.`,
  comment: 'USER takes the whole line: a # in it starts no comment.',
  noId: (text: string) => `${text} is no id: Kubernetes takes plain whole numbers from 0 to 4294967295.`,
  noImage: (image: string) => `${image} does not build, or cannot start.`,
  composeId: (id: string) => `\`user: ${id}\`: ids go from 0 to 2147483647, so it cannot start.`,
};

export const unusedAccount = {
  summary: 'The Dockerfile creates an account, but the image runs as root.',
  why: 'Probably a USER line was forgotten, so the account protects nothing.',
  remedy: 'Add USER with its id below the last step that needs root.',
  unused: (account: string | undefined) => `${account} is created here but never used: the image still runs as root.`,
};

export const unwritableVolume = {
  summary: 'The user of the image cannot write to its volume.',
  why: "A new volume takes its owner from the directory in the image, and root owns it if there is none. The program's first write fails.",
  remedy: 'Create the directory and chown it, above VOLUME and USER.',
  ofRoot: (user: string | undefined) => `nothing gives the directory to USER ${user}, so a new volume belongs to root.`,
  missing: (count: number, user: string | undefined) =>
    `nothing in the image makes the ${count === 1 ? 'directory' : 'directories'}, so a new volume belongs to root, not to USER ${user}.`,
  group0: 'group 0 may not write there, and the uid that OpenShift picks has no other group.',
  make: (paths: string, owner: string, line: number | undefined) =>
    `Make ${paths} and give it to ${owner} above line ${line}`,
};

export const mountedVolumes = {
  missing: (service: string, where: string, volume: string, path: string, user: string | undefined) =>
    `${service} (${where}) mounts the volume ${volume} at ${path}, which nothing in the image makes: a new one belongs to root, not to USER ${user}.`,
  closed: (service: string, where: string, volume: string, path: string, user: string | undefined) =>
    `${service} (${where}) mounts the volume ${volume} at ${path}, which belongs to root in the image: so does a new one, and not to USER ${user}.`,
};

export const wrongAccountTool = {
  summary: 'The command that creates the account does not fit this image.',
  why: 'useradd, BusyBox adduser and Debian adduser look alike, but their options differ in meaning. The build fails, or creates another account than the one you wrote.',
  remedy: 'Use the tool that this image has.',
  makeGroup: 'Create the group with that id above, and name it with -g.',
  addGroup: (flag: string) => `Name a group with ${flag}, or write it into USER: other accounts share nogroup.`,
};
