import type { Source } from '../dockerfile/model.js';
import { parse } from '../dockerfile/parse.js';
import { isInText } from '../manifests/comment-places.js';
import { servicesOf } from '../manifests/compose-file.js';
import { readStream } from '../manifests/read.js';
import type { Value } from '../manifests/tree.js';
import { workloadsOf } from '../manifests/workloads.js';
import { ROOT_RULES } from '../rules/exceptable.js';
import type { Diagnostic } from '../rules/finding.js';
import { containerName, serviceName } from '../rules/manifests/shared/remedy.js';
import { isProblem } from '../text/problems.js';
import type { Span } from '../text/span.js';
import type { FileReport } from './report.js';

/** Where a line with an exception is put: the offset at which a line starts, and the blanks in front of its text. */
export type Place = { readonly at: number; readonly indent: string };

/** Above what each finding of a file gets its exception; the same object for the same place. */
export const placesIn = (file: FileReport): ((found: Diagnostic) => Place | undefined) => {
  const source: Source = { path: file.path, text: file.text };
  const offsetOf = file.kind === 'dockerfile' ? inDockerfile(source) : inManifest(source);
  const places = new Map<number, Place>();
  return (found) => {
    const offset = offsetOf(found);
    if (offset === undefined) return undefined;
    const start = lineStart(source.text, offset);
    const place = places.get(start) ?? placeAt(source.text, start);
    places.set(start, place);
    return place;
  };
};

/** Whether an exception for a rule lets an image or a container be root. */
export const isOfRoot = (rule: string): boolean => ROOT_RULES.has(rule);

type OffsetOf = (found: Diagnostic) => number | undefined;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const placeAt = (text: string, start: number): Place => {
  const at = text.startsWith('\ufeff', start) ? start + 1 : start;
  return { at, indent: /[ \t]*/y.exec(text.slice(at, at + MOST_BLANKS))?.[0] ?? '' };
};

const MOST_BLANKS = 200;

/** Above its instruction; where root is allowed, above FROM of its stage. */
const inDockerfile = (source: Source): OffsetOf => {
  const { instructions, stages } = parse(source);
  return ({ rule, span, stage }) => {
    const from = stages.find(({ index }) => index === stage)?.from;
    const own = isOfRoot(rule) ? from : instructions.find((each) => holds(each.span, span.start));
    return (own ?? from)?.span.start;
  };
};

/** Above its line, or above the text of several lines that it is a part of; where root is allowed, above the container. */
const inManifest = (source: Source): OffsetOf => {
  const stream = readStream(source.path, source.text);
  if (isProblem(stream) || /\.json$/i.test(source.path)) return () => undefined;
  const isText = isInText(stream.documents);
  const heads = stream.documents.flatMap(headsIn);
  return ({ rule, span, container }) => {
    const named = isOfRoot(rule) ? heads.filter(({ name }) => name === container) : [];
    const head = named.find((each) => holds(each.span, span.start)) ?? named[0];
    let start = lineStart(source.text, head?.at ?? span.start);
    while (start > 0 && isText(start)) start = lineStart(source.text, start - 1);
    return start;
  };
};

/** Where a container or a service begins, by the name that findings have for it; `span` is what it belongs to. */
type Head = { readonly name: string; readonly at: number; readonly span: Span };

const headsIn = (document: Value): readonly Head[] => [
  ...workloadsOf(document).flatMap((workload) =>
    workload.containers.map((each) => ({
      name: containerName(workload, each),
      at: each.node.span.start,
      span: workload.object.span,
    })),
  ),
  ...servicesOf(document).map(({ name, span, node }) => ({
    name: serviceName({ name }),
    at: span.start,
    span: { start: span.start, end: node.span.end },
  })),
];

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end;
