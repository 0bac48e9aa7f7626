import { type Consequence, consequence } from '../consequences/consequence.js';
import { lowPort, portConsequences } from '../consequences/ports.js';
import { serversOf } from '../consequences/servers.js';
import type { View } from '../consequences/view.js';
import type { Operation } from '../image/operations/operation.js';
import { isPortVariable } from '../knowledge/variables.js';
import type { Edit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import { portMove as say } from './sentences.js';

/** What takes a process from a port below 1024 to one above. */
export type PortMove = { readonly edits: readonly Edit[]; readonly consequence: Consequence };

/**
 * The edits that move the port, where one ENV of the stage sets it and EXPOSE and HEALTHCHECK name it in plain numbers.
 * A server that reads no such variable keeps its port, and so does one whose HEALTHCHECK leaves the port out.
 */
export const portMove = (view: View): PortMove | undefined => {
  const { stage, dockerfile } = view;
  const low = lowPort(view);
  if (low === undefined || stage.parent !== undefined || serversOf(view).length > 0) return undefined;
  if (portConsequences(view).length === 0) return undefined;
  const from = `${low.port}`;
  const to = `${low.port + 8000}`;
  const { text } = dockerfile.source;
  const set = stage.steps.flatMap(({ operation }) => settings(operation, from, text));
  const exposed = stage.steps.flatMap(({ operation }) => exposures(operation, from));
  const checks = stage.steps.flatMap(({ operation }) =>
    operation.kind === 'healthcheck' ? (operation.line ?? []) : [],
  );
  const checked = checks.flatMap(({ span }) => checkedPorts(span, from, text));
  const [setting] = set;
  if (setting === undefined || set.length > 1 || low.span === undefined || exposed.length === 0) return undefined;
  if (checks.some(({ span }) => IMPLIED.test(text.slice(span.start, span.end)))) return undefined;
  const edits = [setting, ...exposed, ...checked].map((start) => ({
    span: { start, end: start + from.length },
    text: to,
  }));
  const sentence = say.moves(from, to);
  return { edits, consequence: consequence('moved-port', sentence, low.span) };
};

/** A URL without a port: it means port 80. */
const IMPLIED = /https?:\/\/(?:localhost|127\.0\.0\.1)(?:[/\s"']|$)/;

/** Offsets of the number in `PORT=80` and `ASPNETCORE_URLS=http://+:80`. */
const settings = (operation: Operation, port: string, source: string): readonly number[] => {
  if (operation.kind !== 'env') return [];
  return operation.pairs.flatMap(({ name, value, span: { start, end } }) => {
    const written = source.slice(start, end).replace(/["']/g, '');
    if (
      name === undefined ||
      !isPortVariable(name) ||
      !(written.endsWith(`=${port}`) || written.endsWith(`:${port}`) || written === `${name} ${port}`)
    )
      return [];
    return value?.includes(';') === true ? [] : [start + source.slice(start, end).lastIndexOf(port)];
  });
};

const exposures = (operation: Operation, port: string): readonly number[] =>
  operation.kind === 'expose'
    ? operation.ports.flatMap(({ written, span }) =>
        written === port || written === `${port}/tcp` ? [span.start] : [],
      )
    : [];

const checkedPorts = ({ start, end }: Span, port: string, source: string): readonly number[] =>
  Array.from(source.slice(start, end).matchAll(/(?<=(?:localhost|127\.0\.0\.1):)[0-9]+/g))
    .filter(([found]) => found === port)
    .map(({ index }) => start + index);
