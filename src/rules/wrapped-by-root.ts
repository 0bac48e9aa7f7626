import type { Fix } from '../report.js';
import { newlineOf } from '../text/edit.js';
import type { Walked } from './walk.js';

/** USER root above an instruction, and below it the user that was in force. The file did not build before. */
export const wrappedByRoot = ({ instruction, user }: Walked, text: string): Fix | undefined => {
  const written = user.decidedBy?.argument.text ?? user.user;
  if (written === undefined) return undefined;
  const newline = newlineOf(text);
  const start = text.lastIndexOf('\n', instruction.span.start) + 1;
  const next = text.indexOf('\n', instruction.span.end) + 1;
  // Without a last newline the line of ours must bring its own.
  const after =
    next === 0
      ? { at: text.length, text: `${newline}USER ${written}` }
      : { at: next, text: `USER ${written}${newline}` };
  return {
    title: `Run line ${instruction.line} as root, then go back to ${written}`,
    safety: 'safe',
    obstacles: [],
    edits: [
      { span: { start, end: start }, text: `USER root${newline}` },
      { span: { start: after.at, end: after.at }, text: after.text },
    ],
  };
};
