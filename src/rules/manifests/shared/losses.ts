import { type ConsequenceKind, worstFirst } from '../../../consequences/consequence.js';
import { consequencesOf, whoOf } from '../../../consequences/consequences.js';
import { viewOf } from '../../../consequences/view.js';
import { parse } from '../../../dockerfile/parse.js';
import { effectiveUsers } from '../../../image/evaluate.js';
import type { Options } from '../../../image/options.js';
import { wordsIn } from '../../../manifests/commands.js';
import type { Effective } from '../../../manifests/effective.js';
import { type Ids, idsText } from '../../../manifests/ids.js';
import { mapsOf, nodeAt, textOf, type Value } from '../../../manifests/tree.js';
import { isWithin } from '../../../text/path.js';
import { lineStarts, positionAt } from '../../../text/span.js';
import type { JudgedService, ManifestSubject } from '../model.js';

/** What a container of a known image loses where it is no longer root. */
export const containerLosses = (
  subject: ManifestSubject,
  { container: { node }, image }: Effective,
  ids: Ids,
): readonly string[] => {
  if (image.origin !== 'facts') return [];
  const mounts = mapsOf(node, 'volumeMounts').flatMap((mount) => textOf(mount, 'mountPath') ?? []);
  const start = startOf(nodeAt(node, 'command'), nodeAt(node, 'args'));
  return lossesOf(subject, { image: image.what, user: idsText(ids), start, mounts });
};

/** The same of a service. Its volumes begin as what the image has there. */
export const serviceLosses = (
  subject: ManifestSubject,
  { node, made }: JudgedService,
  user: string,
): readonly string[] => {
  if (made.origin !== 'facts') return [];
  const start = startOf(nodeAt(node, 'entrypoint'), nodeAt(node, 'command'));
  return lossesOf(subject, { image: made.what, user, start, mounts: [] });
};

/** What takes the place of ENTRYPOINT, or of CMD alone. */
type Start = { readonly keyword: 'ENTRYPOINT' | 'CMD'; readonly words: readonly string[]; readonly at: Value };

const startOf = (entrypoint: Value | undefined, command: Value | undefined): Start | undefined => {
  const [program, more] = [wordsIn(entrypoint), wordsIn(command)];
  if (program.length > 0 && entrypoint !== undefined)
    return { keyword: 'ENTRYPOINT', words: [...program, ...more], at: entrypoint };
  // Options alone are those of the image's own program.
  const isProgram = more[0]?.startsWith('-') === false;
  return command !== undefined && isProgram ? { keyword: 'CMD', words: more, at: command } : undefined;
};

type OtherRun = {
  readonly image: string;
  readonly user: string;
  readonly start: Start | undefined;
  /** Paths at which something else lies. */
  readonly mounts: readonly string[];
};

/** So many are told. */
const MOST = 3;

/** As of a Dockerfile of the image alone, in which the start stands in the line that it has in the manifest. */
const lossesOf = (
  { source, options }: ManifestSubject,
  { image, user, start, mounts }: OtherRun,
): readonly string[] => {
  const line = start === undefined ? 0 : positionAt(lineStarts(source.text), start.at.span.start).line;
  const own = start && `${'\n'.repeat(Math.max(0, line - 2))}${start.keyword} ${JSON.stringify(start.words)}\n`;
  const dockerfile = parse({ path: source.path, text: `FROM ${image}\n${own ?? ''}USER ${user}\n` });
  const known = asNamed(options);
  const stage = effectiveUsers(dockerfile, known).at(-1);
  if (stage?.verdict !== 'nonroot') return [];
  return worstFirst(consequencesOf(viewOf(dockerfile, stage, known), whoOf(stage)))
    .filter(
      ({ kind, owns }) => TOLD.has(kind) && !mounts.some((each) => owns !== undefined && isWithin(owns.path, each)),
    )
    .map(({ sentence }) => sentence)
    .slice(0, MOST);
};

/** Files that lie beside the manifest say nothing of an image that is only named. */
const asNamed = ({ baseUsers, mirrors, lookUp }: Options): Options => ({
  ...(baseUsers && { baseUsers }),
  ...(mirrors && { mirrors }),
  ...(lookUp && { lookUp }),
});

const TOLD: ReadonlySet<ConsequenceKind> = new Set<ConsequenceKind>([
  ...(['needs-root', 'step-down', 'denied-run', 'root-home', 'unreadable', 'privileged-port'] as const),
  ...(['writes', 'unwritable', 'unread', 'no-home'] as const),
]);
