import { type Consequence, consequence } from './consequence.js';
import { supervisor as say } from './sentences.js';
import { configFiles } from './settings-files.js';
import type { View } from './view.js';

/** What a configuration of supervisord that COPY brings says about users: `user=` is a switch that only root may make. */
export const supervisorConsequences = (view: View): readonly Consequence[] =>
  configFiles(view, '/etc').flatMap(({ text, path, place, instruction }) => {
    if (text === undefined || !/supervisor/i.test(`${path} ${place}`) || !PROGRAM.test(text)) return [];
    // To become who it is already is no switch.
    const users = usersIn(text).filter((name) => !isUserOf(view, name));
    if (users.length === 0) return [];
    const sentence = say.switches(path, instruction.line, users.join(', '));
    const certainty = view.started.some(({ name }) => name === 'supervisord') ? 'breaks' : 'may-break';
    return [consequence('needs-root', sentence, instruction.span, certainty)];
  });

/** A name or number of the user that an image has. */
export const isUserOf = ({ stage }: View, name: string): boolean =>
  stage.verdict === 'nonroot' &&
  (name === `${stage.uid}` || stage.accounts().users.get(name)?.uid === (stage.uid ?? -1) || stage.user === name);

const PROGRAM = /^[ \t]*\[(?:supervisord|program:)/m;

/** The values of `user=` in the sections of programs, each once. */
const usersIn = (text: string): readonly string[] => {
  const users = new Set<string>();
  let program = false;
  for (const line of text.split('\n')) {
    const section = /^[ \t]*\[([^\]\n]{1,200})\]/.exec(line)?.[1];
    if (section !== undefined) program = section.startsWith('program:');
    const user = /^[ \t]*user[ \t]*=[ \t]*([^\s;]{1,100})/.exec(line)?.[1];
    if (program && user !== undefined) users.add(user);
  }
  return [...users];
};
