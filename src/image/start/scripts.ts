import type { Instruction } from '../../dockerfile/model.js';
import { DEFAULT_PATH } from '../../knowledge/search-path.js';
import type { Draft } from '../../shell/frames.js';
import type { Command } from '../../shell/model.js';
import { readScript } from '../../shell/parse.js';
import { newState } from '../../shell/script.js';
import { interpreterOf, isShell } from '../../shell/wrappers.js';
import { lastPart, normalised } from '../../text/path.js';
import type { ContextFile, Scene } from '../files/context.js';
import { resolved } from '../files/shell-path.js';
import { lastDirectory, lastValue } from '../stage.js';
import { fileIn } from './file-in.js';

/** A shell script that runs when a container starts. */
export type EntryScript = {
  /** Its path in the build context. */
  readonly path: string;
  /** `undefined`: it was not there to be read. */
  readonly text: string | undefined;
  readonly commands: readonly Command[];
  /** What brings it into the image. */
  readonly instruction: Instruction;
  /** The line of the RUN that changes it. */
  readonly changed?: number | undefined;
};

/**
 * The shell script that a path names, as far as the build context holds it; `told`: a shell is to run it, whatever its
 * name. It is read, never run. Compiled programs, and scripts for other interpreters, are left out.
 */
export const entryScript = (scene: Scene, path: string, told: boolean): EntryScript | undefined => {
  const file = locate(scene, path, told);
  if (file === undefined || !(told || isScript(file))) return undefined;
  return { ...file, commands: file.text === undefined ? [] : commandsIn(file.text) };
};

/** The simple commands of a shell script, read as those of RUN are. */
export const commandsIn = (text: string): readonly Command[] => {
  const commands: Draft[] = [];
  const script = { text, pieces: [{ at: 0, start: 0, length: text.length }] };
  const state = { script, commands, depth: 0, muted: false, parent: undefined, bodies: [], read: readScript };
  readScript(newState(state), '');
  return commands;
};

const locate = (scene: Scene, written: string, told: boolean): ContextFile | undefined => {
  const { stage } = scene;
  const lookup = (name: string) => lastValue(stage, name) ?? undefined;
  const path = resolved({ text: written, literal: !written.includes('$') }, lookup) ?? '';
  if (path === '' || /[*?`\s]/.test(path)) return undefined;
  if (path.startsWith('/')) return fileIn(scene, normalised(path));
  const workdir = lastDirectory(stage) ?? '/';
  const here = path.includes('/') || path.endsWith('.sh') ? fileIn(scene, normalised(`${workdir}/${path}`)) : undefined;
  if (path.includes('/') || here?.text !== undefined) return here;
  const onPath = (lookup('PATH') ?? DEFAULT_PATH).split(':').flatMap((directory) => {
    if (!directory.startsWith('/')) return [];
    const file = fileIn(scene, normalised(`${directory}/${path}`));
    return file === undefined ? [] : [file];
  });
  // A bare command comes from PATH; a shell that is told a name looks where it stands.
  return onPath.find(({ text }) => text !== undefined) ?? onPath[0] ?? (told ? here : undefined);
};

const isScript = ({ path, text, foreign }: ContextFile): boolean => {
  const name = lastPart(path);
  // What a builder makes is a compiled program more often than not.
  if (foreign) return (isShellName(name) || /entry-?point/.test(name)) && !OTHER_LANGUAGE.test(name);
  if (text === undefined) return SCRIPT_NAME.test(name) && !OTHER_LANGUAGE.test(name);
  const interpreter = interpreterOf(text);
  return interpreter === undefined ? isShellName(name) : isShell(interpreter);
};

/** Whether a file is a script for a shell by its name alone: nobody builds one. */
export const isShellName = (path: string): boolean => /\.(?:sh|bash|ash)$/.test(path);

/** Names that people give to shell scripts that start something. */
const SCRIPT_NAME =
  /\.(?:sh|bash|ash)$|entry-?point|entry\.|^(?:docker|container)[-_]|^(?:start|run|init|boot|launch|startup|bootstrap|setup|install|build|deploy|test)(?:$|[-_.])/i;

const OTHER_LANGUAGE = /\.(?:py|js|mjs|cjs|ts|jar|rb|pl|php|exe|dll|json|ya?ml|conf|toml|ini|go|lua|r)$/i;
