import type { Obstacle } from '../consequences/model.js';
import { PORT_NAMES } from '../consequences/port-variables.js';
import { lowPort } from '../consequences/ports.js';
import { serversOf } from '../consequences/servers.js';
import type { View } from '../consequences/view.js';
import { wordsOf } from '../dockerfile/logical.js';
import type { Instruction } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import type { Edit } from '../text/edit.js';

/** What takes a process from a port below 1024 to one above. */
export type PortMove = { readonly edits: readonly Edit[]; readonly obstacle: Obstacle };

/**
 * The edits that move the port, where one ENV of the stage sets it and EXPOSE and HEALTHCHECK name it in plain numbers.
 * A server that reads no such variable keeps its port, and so does one whose HEALTHCHECK leaves the port out.
 */
export const portMove = (view: View): PortMove | undefined => {
  const { stage, dockerfile } = view;
  const low = lowPort(view);
  if (low === undefined || stage.parent !== undefined || serversOf(view).length > 0) return undefined;
  const { instructions } = stage.stage;
  const from = `${low.port}`;
  const to = `${low.port + 8000}`;
  const set = instructions.flatMap((instruction) =>
    settings(instruction, from, dockerfile.escape, dockerfile.source.text),
  );
  const exposed = instructions.flatMap((instruction) => exposures(instruction, from));
  const checks = instructions.filter(({ keyword }) => keyword === 'HEALTHCHECK');
  const checked = checks.flatMap((instruction) => checkedPorts(instruction, from, dockerfile.source.text));
  const [setting] = set;
  if (setting === undefined || set.length > 1 || low.instruction.keyword !== 'EXPOSE' || exposed.length === 0)
    return undefined;
  if (checks.some(({ argument }) => IMPLIED.test(argument.text))) return undefined;
  const edits = [setting, ...exposed, ...checked].map((start) => ({
    span: { start, end: start + from.length },
    text: to,
  }));
  const sentence = `The port moves from ${from} to ${to}: what is published or routed to ${from} has to follow.`;
  return { edits, obstacle: { kind: 'privileged-port', sentence, span: low.span ?? low.instruction.span } };
};

/** A URL without a port: it means port 80. */
const IMPLIED = /https?:\/\/(?:localhost|127\.0\.0\.1)(?:[/\s"']|$)/;

/** Offsets of the number in `PORT=80` and `ASPNETCORE_URLS=http://+:80`. */
const settings = (instruction: Instruction, port: string, escape: string, text: string): readonly number[] => {
  if (instruction.keyword !== 'ENV') return [];
  return nameValues(instruction, escape).flatMap(({ name, value = '', span }) => {
    const plain = value.replace(/["']/g, '');
    if (!PORT_NAMES.has(name) || (plain !== port && !plain.endsWith(`:${port}`)) || plain.includes(';')) return [];
    return [span.start + text.slice(span.start, span.end).lastIndexOf(port)];
  });
};

const exposures = (instruction: Instruction, port: string): readonly number[] =>
  instruction.keyword === 'EXPOSE'
    ? wordsOf(instruction.rest).flatMap(({ text, span }) =>
        text === port || text === `${port}/tcp` ? [span.start] : [],
      )
    : [];

const checkedPorts = ({ span }: Instruction, port: string, text: string): readonly number[] =>
  Array.from(text.slice(span.start, span.end).matchAll(/(?<=(?:localhost|127\.0\.0\.1):)[0-9]+/g))
    .filter(([found]) => found === port)
    .map(({ index }) => span.start + index);
