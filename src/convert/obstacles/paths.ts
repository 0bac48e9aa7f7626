import { wordsOf } from '../../dockerfile/logical.js';
import type { Instruction } from '../../dockerfile/model.js';
import { nameValues } from '../../dockerfile/name-values.js';
import { commandsOf } from '../../shell/commands.js';
import type { VariableValue } from '../../users/model.js';
import type { Obstacle } from '../model.js';
import { lineage } from '../start.js';
import type { View } from '../view.js';

/** /root is closed to everybody else (0700 on Debian and Alpine, 0550 on RHEL): what is in use there will be missing. */
export const rootHomeObstacles = ({ dockerfile, stage }: View): readonly Obstacle[] => {
  for (const each of lineage(stage)) {
    for (const [index, instruction] of each.stage.instructions.entries()) {
      const used =
        rootPathIn(instruction, each.steps[index]?.workdir, dockerfile.source.text) ??
        rootPathInValues(instruction, (name) => each.variable(name, index + 1), dockerfile.escape);
      if (used === undefined) continue;
      const sentence = `${used} (line ${instruction.line}) lies in /root, which only root may enter.`;
      return [{ kind: 'root-home', sentence, span: instruction.span }];
    }
  }
  return [];
};

const rootPathIn = (instruction: Instruction, workdir: string | undefined, text: string): string | undefined => {
  switch (instruction.keyword) {
    case 'WORKDIR':
      return workdir !== undefined && isRootPath(workdir) ? workdir : undefined;
    case 'ENV':
    case 'VOLUME':
    case 'ENTRYPOINT':
    case 'CMD':
      return ROOT_PATH.exec(instruction.rest.text)?.[1];
    case 'COPY':
    case 'ADD': {
      const destination = instruction.json?.at(-1) ?? wordsOf(instruction.rest).at(-1)?.text ?? '';
      return isRootPath(destination) ? destination : undefined;
    }
    case 'RUN':
      return rootPathInRun(instruction, text);
    default:
      return undefined;
  }
};

/** A value that is made of others: `ARG HOME_DIR=/root`, then `ENV CONFIG=$HOME_DIR/.config`. */
const rootPathInValues = (
  instruction: Instruction,
  lookup: (name: string) => VariableValue,
  escape: string,
): string | undefined => {
  if (instruction.keyword !== 'ENV') return undefined;
  const value = nameValues(instruction, escape)
    .filter((pair) => pair.value?.includes('$'))
    .map(({ name }) => lookup(name) ?? '')
    .find((each) => ROOT_PATH.test(each));
  return value === undefined ? undefined : ROOT_PATH.exec(value)?.[1];
};

/** Commands that leave nothing in /root when they name it, or only clean it. */
const HARMLESS = new Set(['rm', 'ls', 'find', 'du', 'cat', 'echo', 'printf', 'test', '[', 'chmod', 'chown', 'cd']);

const rootPathInRun = (instruction: Instruction, text: string): string | undefined => {
  for (const { words, redirects } of commandsOf(instruction, text)) {
    const target = redirects.find((redirect) => redirect.op.startsWith('>') && isRootPath(redirect.target.text));
    if (target !== undefined) return target.target.text;
    if (HARMLESS.has(words[0]?.text ?? '')) continue;
    const word = words.slice(1).find((each) => isRootPath(each.text) && !isCache(each.text));
    if (word !== undefined) return word.text;
    const home = usesHome(words.map((each) => each.text));
    if (home !== undefined) return home;
  }
  return undefined;
};

/** Installers that write below the HOME of whoever runs them. */
const usesHome = ([tool = '', ...args]: readonly string[]): string | undefined => {
  if (/^pip[0-9.]*$/.test(tool) && args[0] === 'install' && args.includes('--user')) return '~/.local';
  if (tool === 'pipx' && args[0] === 'install') return '~/.local';
  return undefined;
};

const isRootPath = (path: string): boolean => /^(?:\/root|~|\$HOME|\$\{HOME\})(?:\/|$)/.test(path);

const isCache = (path: string): boolean =>
  /^(?:\/root|~)\/\.(?:cache|npm|composer|m2|gradle|gnupg|wget-hsts)(?:\/|$)/.test(path);

const ROOT_PATH = /(?:^|[\s"'=:,[])(\/root(?:\/[^\s"',:\]]*)?)(?=$|[\s"',:\]])/;
