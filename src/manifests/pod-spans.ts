import { shortName } from '../image/short-name.js';
import { isProblem } from '../text/problems.js';
import type { Span } from '../text/span.js';
import { servicesOf } from './compose-file.js';
import { readStream } from './read.js';
import { workloadsOf } from './workloads.js';

/** What says itself which images it runs: pods, and services of Compose. */
export type PodSpan = { readonly span: Span; readonly isPod: boolean; readonly images: readonly string[] };

/** Those of a file, images in short. None of a file that cannot be read. */
export const podSpans = (path: string, text: string): readonly PodSpan[] => {
  const stream = readStream(path, text);
  if (isProblem(stream)) return [];
  const pods = stream.documents.flatMap(workloadsOf).flatMap((workload): readonly PodSpan[] => {
    if (workload.partial) return [];
    const images = workload.containers.flatMap(({ image }) => (image === undefined ? [] : [shortName(image.text)]));
    return [{ span: workload.template.span, isPod: true, images }];
  });
  const services = stream.documents.flatMap(servicesOf).flatMap(({ node, image }): readonly PodSpan[] => {
    return image === undefined ? [] : [{ span: node.span, isPod: false, images: [shortName(image.text)] }];
  });
  return [...pods, ...services];
};
