import { join } from 'node:path';
import { filesBelow, top } from './shown.js';

/** A sentence of a room, with `X` for what is put in. */
export type Said = { readonly where: string; readonly group: string; readonly name: string; readonly text: string };

/** Where the sentences of a room stand together, by the room. */
export const sentenceFiles: readonly string[] = filesBelow('src', /\/sentences\.ts$/);

/** All sentences of the rooms, so that they can be read in one go. */
export const allSaid = async (): Promise<readonly Said[]> => {
  const modules = await Promise.all(
    sentenceFiles.map(async (path): Promise<readonly Said[]> => {
      const groups: Readonly<Record<string, unknown>> = { ...(await import(join(top, path))) };
      return Object.entries(groups).flatMap(([group, sentences]) =>
        Object.entries(Object(sentences)).map(([name, value]) => {
          return { where: `${path}: ${group}.${name}`, group, name, text: textOf(value) };
        }),
      );
    }),
  );
  return modules.flat();
};

const textOf = (value: unknown): string =>
  typeof value === 'function'
    ? String(Reflect.apply(value, undefined, Array(value.length).fill(PUT_IN)))
    : String(value);

/** What is put in: a text that can be taken for a list as well. */
const PUT_IN = Object.assign('X', { join: () => 'X' });
