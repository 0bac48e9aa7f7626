import type { Dockerfile } from '../dockerfile/model.js';
import { aboveStep, aboveUser } from '../fix/as-root.js';
import { type Fix, safeFix } from '../fix/fix.js';
import { edited } from '../fix/rewrite.js';
import { packagesOf } from '../image/accounts/packages.js';
import type { Tree } from '../image/files/node.js';
import { treeOf } from '../image/files/tree.js';
import type { RunCommand } from '../image/operations/operation.js';
import type { Options } from '../image/options.js';
import type { StageUser, Step } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { MAX_ID } from '../image/user-string.js';
import { isKernel, isLibrary, isSystem } from '../knowledge/directories.js';
import { directoryKind } from '../knowledge/directory-names.js';
import { packageManagerNamed } from '../knowledge/package-managers.js';
import { packageNamed } from '../knowledge/packages.js';
import { hasRole } from '../knowledge/programs.js';
import { nameOf } from '../shell/wrappers.js';
import { newlineOf } from '../text/edit.js';
import { remembered } from '../text/memory.js';
import { lastPart } from '../text/path.js';
import { shellWord } from '../text/shell-word.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { unwritableVolume as say } from './sentences.js';
import { baseVolumeFindings } from './shared/base-volumes.js';
import { isGivenInPart } from './shared/given-in-part.js';
import { mountedVolumeFindings } from './shared/mounted-volumes.js';
import { isExamined, productsOf } from './shared/products.js';
import { isKeptBy, usedVolumes } from './shared/used-volumes.js';
import { volumesIn } from './shared/volumes.js';
import type { Subject } from './subject.js';

export const unwritableVolume = {
  id: 'unwritable-volume',
  severity: 'warning',
  summary: say.summary,
  why: say.why,
  remedy: say.remedy,
  about: 'run',
  check: (subject) =>
    productsOf(subject).flatMap((stage) =>
      stage.verdict === 'nonroot' && stage.os !== 'windows' && isExamined(stage, subject)
        ? [
            ...findingsIn(stage, subject),
            ...baseVolumeFindings(stage, subject),
            ...mountedVolumeFindings(stage, subject, (each, path) =>
              isShut(each, treeOf(each, subject.options), path, subject.options),
            ),
          ]
        : [],
    ),
} as const satisfies Rule;

const findingsIn = (stage: StageUser, subject: Subject): readonly Finding[] => {
  const { dockerfile, options } = subject;
  const tree = treeOf(stage, options);
  const used = shutVolumes(stage, options)
    .map(({ step, paths }) => ({ step, paths: usedVolumes(subject, stage, paths) }))
    .filter(({ paths }) => paths.length > 0);
  const found = used.map((shut) => ({
    ...shut,
    fix: ownedAbove(stage, shut, dockerfile, options),
  }));
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  // All at once, as there may be many: what comes below VOLUME may take it back.
  const after = edits.length === 0 ? undefined : edited(dockerfile, stage, edits);
  const left = new Set(after && shutVolumes(after.stage, options).flatMap(({ paths }) => paths));
  return found.map(({ step: { instruction }, paths, fix }) => {
    const isMissing = paths.every((path) => tree.at(path) === 'absent');
    const ofUser = isMissing ? say.missing(paths.length, stage.user) : say.ofRoot(stage.user);
    const why = options.profile === 'openshift' ? OPENSHIFT : ofUser;
    const message = `VOLUME ${paths.join(' ')}: ${why}`;
    const holds = after !== undefined && fix !== undefined && !paths.some((path) => left.has(path));
    const isQuiet = !paths.some((path) => isKeptBy(subject, stage, path));
    const severity = isQuiet ? { severity: 'info' as const } : {};
    return { span: instruction.span, message, stage: stage.stage.index, ...severity, ...(holds ? { fix } : {}) };
  });
};

/** So many VOLUME lines of a stage are looked at. */
const MOST_VOLUMES = 100;

/** A VOLUME line, and those of its paths to which the user of the image may not write. */
type Shut = { readonly step: Step; readonly paths: readonly string[] };

const shutVolumes = (stage: StageUser, options: Options): readonly Shut[] => {
  const tree = treeOf(stage, options);
  let left = MOST_VOLUMES;
  return stage.steps.flatMap((step) => {
    if (step.operation.kind !== 'volume' || left-- <= 0) return [];
    const paths = volumesIn(step.operation).filter((path) => isShut(stage, tree, path, options));
    return paths.length === 0 ? [] : [{ step, paths }];
  });
};

/** The directory is there and the user may not write to it, or it is not there, and the engine makes it as root. */
const isShut = (stage: StageUser, tree: Tree, path: string, { profile }: Options): boolean => {
  const { uid, gid } = stage;
  if (
    isKernel(path) ||
    namesFile(path) ||
    isRead(path) ||
    isOfSystem(path) ||
    (profile !== 'openshift' && isGivenInPart(stage, path))
  )
    return false;
  const found = tree.at(path);
  if (found === 'absent' || found === 'unknown') {
    if (hides(stage)) return false;
    return found === 'absent' || (isOfPlainBase(stage, tree, path) && !mayBePackages(stage));
  }
  // No engine mounts a volume over a file.
  if (found.kind === 'file') return false;
  if (profile === 'openshift') return tree.may(IN_GROUP_ZERO, path, 'write').answer === 'no';
  // Of a name whose ids nobody knows it is only known that it is not root's.
  if (uid === undefined && (found.owner !== 0 || found.group !== 0)) return false;
  const who = uid === undefined ? SOMEBODY : { uid, groups: gid === undefined ? [] : [gid] };
  return tree.may(who, path, 'write').answer === 'no';
};

/** A file of the host is mounted there, such as /data/token.txt: no engine makes one. */
const namesFile = (path: string): boolean =>
  /[^/.]\.(?:cfg|conf|crt|env|ini|json|key|pem|properties|toml|txt|xml|ya?ml)$/.test(path);

/** Programs and libraries are mounted to be read: nobody keeps anything among them, but in a directory that says so. */
const isRead = (path: string): boolean =>
  isLibrary(path) && !path.split('/').some((name) => directoryKind(name) === 'kept');

/** The last name says that the system keeps its settings or keys there, which others put in: /sshd, /run/secrets. */
const isOfSystem = (path: string): boolean => directoryKind(lastPart(path)) === 'build';

/** Only the base image might have it, and one that runs as root and starts no service gives nothing to anybody. */
const isOfPlainBase = ({ image }: StageUser, tree: Tree, path: string): boolean =>
  image?.facts.user === '' &&
  image.facts.startsService === false &&
  tree.may(SOMEBODY, path, 'write').because.line === undefined;

/** OpenShift picks a uid that no image knows, whose group is 0. */
const IN_GROUP_ZERO = { uid: MAX_ID, groups: [0] };
const OPENSHIFT = say.group0;

const SOMEBODY = { uid: MAX_ID, groups: [] };

/** Packages of which nobody knows what directories they bring, as many do below /var. */
const mayBePackages = remembered((stage: StageUser): boolean => runsAny(stage, bringsUnknown));

const bringsUnknown = (run: RunCommand): boolean => {
  const packages = packagesOf(run);
  if (packages === undefined) return packageManagerNamed(run.name)?.manager === 'dpkg';
  const { manager, action, names } = packages;
  const isKnown = names.length > 0 && names.every((name) => packageNamed(manager, name) !== undefined);
  return action === 'install' && !isKnown;
};

/** A script that nobody read, or a path that nobody knows: the directory may be there all the same. */
const hides = remembered((stage: StageUser): boolean => runsAny(stage, isHidden));

const runsAny = (stage: StageUser, is: (run: RunCommand) => boolean): boolean =>
  lineage(stage).some(({ steps }) =>
    steps.some(({ operation }) => operation.kind === 'run' && operation.commands().some(is)),
  );

const isHidden = ({ name, args, command: { words } }: RunCommand): boolean => {
  const [program] = words;
  if (program === undefined) return false;
  if (hasRole(name, 'provisioner')) return true;
  if (!program.literal || name.endsWith('.sh') || nameOf(program).includes('/') || hasRole(name, 'shell')) return true;
  return hasRole(name, 'preparer') && args.some(({ value }) => value === undefined);
};

const ownedAbove = (
  stage: StageUser,
  { step, paths }: Shut,
  dockerfile: Dockerfile,
  { profile }: Options,
): Fix | undefined => {
  const { uid, gid } = stage;
  // Directories of the system stay root's, whatever is mounted over them.
  if (uid === undefined || paths.some(isSystem)) return undefined;
  const owner = profile === 'openshift' ? 'group 0' : `${uid}:${gid ?? uid}`;
  const words = paths.map(shellWord).join(' ');
  const gives = profile === 'openshift' ? [`chgrp 0 ${words}`, `chmod g=u ${words}`] : [`chown ${owner} ${words}`];
  const made = madeAbove(dockerfile, stage, step, [`mkdir -p ${words}`, ...gives]);
  if (made === undefined) return undefined;
  return safeFix(say.make(paths.join(' '), owner, made.line), made.edit);
};

/** On one line above VOLUME where root is there; else above the USER line, or between USER root and the user. */
const madeAbove = (dockerfile: Dockerfile, stage: StageUser, step: Step, commands: readonly string[]) => {
  const { instruction, as } = step;
  const { text } = dockerfile.source;
  if (as.verdict !== 'root')
    return aboveUser(dockerfile, stage, as, commands) ?? aboveStep(dockerfile, stage, step, commands);
  const start = text.lastIndexOf('\n', instruction.span.start) + 1;
  const run = `RUN ${commands.join(' && ')}${newlineOf(text)}`;
  return { edit: { span: { start, end: start }, text: run }, line: instruction.line };
};
