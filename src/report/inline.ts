import type { Source } from '../dockerfile/model.js';
import type { Build } from '../image/builds.js';
import { waiversIn } from '../manifests/comments.js';
import { joinPath, servicesOf } from '../manifests/compose-file.js';
import { composeInline, type InlineService } from '../manifests/compose-runs.js';
import { holds, serviceException } from '../manifests/exceptions.js';
import {
  type InlineDockerfile,
  inheritedDockerfile,
  inlineDockerfile,
  isWritten,
} from '../manifests/inline-dockerfile.js';
import type { DockerfileUser, ManifestOptions } from '../manifests/options.js';
import type { Value } from '../manifests/tree.js';
import { fileView } from '../manifests/view.js';
import type { Diagnostic } from '../rules/finding.js';
import { serviceName } from '../rules/manifests/shared/remedy.js';
import type { Waivers } from '../text/waivers.js';
import { check } from './check.js';
import type { FileReport } from './report.js';
import { isRootRule } from './sections.js';
import { inline as say } from './sentences.js';

/** What is said of a Dockerfile that stands in a Compose file, by the service that it is of. */
export type Inline = { readonly user: DockerfileUser; readonly results: readonly Diagnostic[] };

/** Each is checked as a file of its own. Findings point into the Compose file. */
export const inlineDockerfiles = (
  source: Source,
  documents: readonly Value[],
  options: ManifestOptions,
): ReadonlyMap<string, Inline> => {
  if (!/dockerfile_inline|extends/.test(source.text)) return new Map();
  const { waivers } = waiversIn(source.text, documents, options);
  const view = fileView(source.text);
  const written = new Map(documents.flatMap(servicesOf).map(({ name, node }) => [name, node]));
  return new Map(
    composeInline(source, options.compose ?? {}).flatMap((service): readonly (readonly [string, Inline])[] => {
      const node = written.get(service.name) ?? service.node;
      const dockerfile = inlineDockerfile(view, node, options.compose?.environment ?? {});
      if (dockerfile !== undefined) return [[service.name, judged(source, dockerfile, service, { options, waivers })]];
      // What another service says is told there.
      const other = isWritten(node) ? undefined : inheritedDockerfile(service.inline);
      return other === undefined
        ? []
        : [[service.name, { ...judged(source, other, service, { options, waivers }), results: [] }]];
    }),
  );
};

const judged = (
  { path }: Source,
  dockerfile: InlineDockerfile,
  { build, runs, inline: _inline, ...service }: InlineService,
  { options: { target: _, ...options }, waivers }: { readonly options: ManifestOptions; readonly waivers: Waivers },
): Inline => {
  const { places, ...said } = build;
  const context = places[0]?.context ?? null;
  const builds: readonly Build[] = [{ ...said, context }];
  const around = context === null ? undefined : options.contextFor?.(joinPath(context));
  const report = check({ path, text: dockerfile.text }, { ...options, ...around, builds, runs });
  const { verdict, user, uid, gid, targets } = report;
  const isExcepted = holds(serviceException({ ...service, build: undefined }, options, waivers));
  const allowed = isExcepted || targets.at(-1)?.allowed === true;
  const results = report.results
    .filter(({ rule }) => !(isExcepted && (isRootRule(rule) || rule === 'allowed-root')))
    .map((each) => inFile(each, dockerfile, service.name, report));
  return { user: { verdict: verdict === 'none' ? 'unknown' : verdict, user, uid, gid, allowed }, results };
};

/** A fix that cannot be written there exactly is told in words. */
const inFile = (
  result: Diagnostic,
  dockerfile: InlineDockerfile,
  name: string,
  { targets }: FileReport,
): Diagnostic => {
  const { fix, stage, notes = [], ...rest } = result;
  const edits = fix === undefined ? undefined : dockerfile.edits(fix.edits);
  const [first, ...others] = edits ?? [];
  const told = fix !== undefined && first === undefined ? [...notes, say.byHand(fix.title)] : notes;
  const isPublished = targets.some((each) => each.stage === stage && each.published === true);
  return {
    ...rest,
    span: dockerfile.span(result.span),
    container: serviceName({ name }),
    ...(isPublished ? { stage: 0 } : {}),
    ...(told.length > 0 ? { notes: told } : {}),
    ...(fix !== undefined && first !== undefined ? { fix: { ...fix, edits: [first, ...others] } } : {}),
  };
};
