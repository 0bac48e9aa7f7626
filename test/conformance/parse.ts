import { wordsOf } from '../../src/dockerfile/logical.js';
import type { Dockerfile, Heredoc, Instruction } from '../../src/dockerfile/model.js';
import { nameValues } from '../../src/dockerfile/name-values.js';
import type { FileReply, OracleHeredoc, OracleInstruction, OracleStage } from './protocol.js';

/** The first thing in which our reading of a file is not BuildKit's; `undefined` when there is none. */
export const parseDifference = (ours: Dockerfile, theirs: FileReply): string | undefined => {
  if (theirs.parseError !== undefined) return refusal(ours, theirs.parseError);
  if (ours.escape !== theirs.escape) return told('escape', theirs.escape, ours.escape);
  const list = listDifference(ours, theirs.instructions);
  if (list !== undefined) return list;
  if (theirs.instructionsError !== undefined) return refusal(ours, theirs.instructionsError);
  const stages = ours.stages.map(
    ({ name, base, platform }): OracleStage => ({ name: name ?? '', base: base.text, platform: platform ?? '' }),
  );
  return differ('stages', theirs.stages, stages);
};

const refusal = ({ problems }: Dockerfile, error: string): string | undefined =>
  problems.length > 0 ? undefined : `oracle: refuses the file (${error})\nours:   accepts it`;

const listDifference = (ours: Dockerfile, theirs: readonly OracleInstruction[]): string | undefined => {
  const places = ours.instructions.map(({ keyword, line, endLine }) => `${keyword} ${line}-${endLine}`);
  const expected = theirs.map(({ keyword, line, endLine }) => `${upper(keyword)} ${line}-${endLine}`);
  const different = differ('instructions', expected, places);
  if (different !== undefined) return different;
  for (const [index, instruction] of ours.instructions.entries()) {
    const other = theirs[index];
    const inside = other === undefined ? 'one less' : instructionDifference(instruction, other, ours);
    if (inside !== undefined) return `${instruction.keyword} of line ${instruction.line}: ${inside}`;
  }
  return undefined;
};

const instructionDifference = (ours: Instruction, theirs: OracleInstruction, file: Dockerfile): string | undefined => {
  const flags = ours.flags.map(({ name, value }) => (value === undefined ? `--${name}` : `--${name}=${value}`));
  const heredocs = ours.heredocs.map((heredoc) => heredocOf(heredoc, file.source.text));
  return (
    differ('flags', theirs.flags, flags) ??
    differ('heredocs', theirs.heredocs, heredocs) ??
    triggerDifference(ours.trigger, theirs.trigger, file) ??
    valueDifference(ours, theirs, file.escape)
  );
};

const triggerDifference = (
  ours: Instruction | undefined,
  theirs: OracleInstruction | undefined,
  file: Dockerfile,
): string | undefined => {
  if (ours === undefined || theirs === undefined) return differ('trigger', theirs?.keyword, ours?.keyword);
  // The builder refuses it, and then it does not matter what a trigger's trigger would be.
  if (ours.keyword === 'ONBUILD') return undefined;
  // The heredocs of a trigger are ONBUILD's for BuildKit, and the trigger has no lines.
  const inside = instructionDifference({ ...ours, heredocs: [] }, { ...theirs, heredocs: [] }, file);
  const different = differ('trigger', upper(theirs.keyword), ours.keyword) ?? inside;
  return different === undefined ? undefined : `ONBUILD ${different}`;
};

const valueDifference = (ours: Instruction, theirs: OracleInstruction, token: string): string | undefined => {
  if (!KNOWN.has(ours.keyword)) return undefined;
  if (theirs.json !== (ours.json !== undefined)) return told('exec form', theirs.json, ours.json !== undefined);
  return differ('values', theirs.values, valuesOf(ours, token) ?? theirs.values);
};

const ONE_ARGUMENT = ['USER', 'WORKDIR', 'STOPSIGNAL', 'MAINTAINER', 'RUN', 'CMD', 'ENTRYPOINT', 'SHELL'];
const WORDS = ['FROM', 'EXPOSE', 'COPY', 'ADD', 'VOLUME'];
const PAIRS = ['ENV', 'LABEL'];
const KNOWN: ReadonlySet<string> = new Set([...ONE_ARGUMENT, ...WORDS, ...PAIRS, 'ARG']);

/** The values as BuildKit lists them; `undefined` where we keep them in another way. */
const valuesOf = (instruction: Instruction, token: string): readonly string[] | undefined => {
  const { keyword, json, rest } = instruction;
  if (json !== undefined) return json;
  if (ONE_ARGUMENT.includes(keyword)) return rest.text === '' ? [] : [rest.text];
  if (WORDS.includes(keyword)) return wordsOf(rest).map(({ text }) => text);
  if (keyword === 'ARG') return nameValues(instruction, token).map(pairText);
  return undefined;
};

const pairText = ({ name, value }: { readonly name: string; readonly value: string | undefined }): string =>
  value === undefined ? name : `${name}=${value}`;

const heredocOf = ({ name, expands, chomp, body }: Heredoc, text: string): OracleHeredoc => ({
  name,
  expand: expands,
  chomp,
  content: text.slice(body.start, body.end),
});

/** As the builder compares keywords, and then in capitals: a Kelvin sign is a K, a long s is no S. */
/** As the builder compares keywords, and then in capitals: a Kelvin sign is a K, a long s is no S. */
const upper = (keyword: string): string => keyword.toLowerCase().replace(/[a-z]/g, (letter) => letter.toUpperCase());

const differ = (what: string, theirs: unknown, ours: unknown): string | undefined =>
  JSON.stringify(theirs) === JSON.stringify(ours) ? undefined : told(what, theirs, ours);

const told = (what: string, theirs: unknown, ours: unknown): string =>
  `${what}\noracle: ${JSON.stringify(theirs)}\nours:   ${JSON.stringify(ours)}`;
