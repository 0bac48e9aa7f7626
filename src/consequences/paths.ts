import { spanOf, wordsOf } from '../dockerfile/logical.js';
import type { Instruction, Logical } from '../dockerfile/model.js';
import { nameValues } from '../dockerfile/name-values.js';
import type { VariableValue } from '../image/stage.js';
import { lineage } from '../image/start/start.js';
import { commandsOf } from '../shell/commands.js';
import type { ShellWord } from '../shell/model.js';
import type { Span } from '../text/span.js';
import type { Obstacle } from './model.js';
import type { View } from './view.js';

/** /root is closed to everybody else (0700 on Debian and Alpine, 0550 on RHEL): what is in use there will be missing. */
export const rootHomeObstacles = ({ dockerfile, stage }: View): readonly Obstacle[] => {
  for (const each of lineage(stage)) {
    for (const [index, instruction] of each.stage.instructions.entries()) {
      const used =
        rootPathIn(instruction, each.steps[index]?.workdir, dockerfile.source.text) ??
        rootPathInValues(instruction, (name) => each.variable(name, index + 1), dockerfile.escape);
      if (used === undefined) continue;
      const sentence = `${used.path} (line ${instruction.line}) lies in /root, which only root may enter.`;
      return [{ kind: 'root-home', sentence, span: used.span }];
    }
  }
  return [];
};

/** A path in /root, and where it is written. */
type Used = { readonly path: string; readonly span: Span };

const rootPathIn = (instruction: Instruction, workdir: string | undefined, text: string): Used | undefined => {
  switch (instruction.keyword) {
    case 'WORKDIR':
      return workdir !== undefined && isRootPath(workdir)
        ? { path: workdir, span: spanOf(instruction.rest) }
        : undefined;
    case 'ENV':
    case 'VOLUME':
    case 'ENTRYPOINT':
    case 'CMD':
      return rootPathInText(instruction.rest);
    case 'COPY':
    case 'ADD': {
      const last = wordsOf(instruction.rest).at(-1);
      const path = instruction.json?.at(-1) ?? last?.text ?? '';
      const span = last === undefined || instruction.json !== undefined ? spanOf(instruction.rest) : last.span;
      return isRootPath(path) ? { path, span } : undefined;
    }
    case 'RUN':
      return rootPathInRun(instruction, text);
    default:
      return undefined;
  }
};

const rootPathInText = (logical: Logical): Used | undefined => {
  const found = ROOT_PATH.exec(logical.text);
  const path = found?.[1];
  if (found === null || path === undefined) return undefined;
  const end = found.index + found[0].length;
  return { path, span: spanOf(logical, end - path.length, end) };
};

/** A value that is made of others: `ARG HOME_DIR=/root`, then `ENV CONFIG=$HOME_DIR/.config`. */
const rootPathInValues = (
  instruction: Instruction,
  lookup: (name: string) => VariableValue,
  escape: string,
): Used | undefined => {
  if (instruction.keyword !== 'ENV') return undefined;
  for (const { name, value, span } of nameValues(instruction, escape)) {
    const path = value?.includes('$') ? ROOT_PATH.exec(lookup(name) ?? '')?.[1] : undefined;
    if (path !== undefined) return { path, span };
  }
  return undefined;
};

/** Commands that leave nothing in /root when they name it, or only clean it. */
const HARMLESS = new Set(['rm', 'ls', 'find', 'du', 'cat', 'echo', 'printf', 'test', '[', 'chmod', 'chown', 'cd']);

const rootPathInRun = (instruction: Instruction, text: string): Used | undefined => {
  for (const { words, redirects, span } of commandsOf(instruction, text)) {
    const target = redirects.find((redirect) => redirect.op.startsWith('>') && isRootPath(redirect.target.text));
    if (target !== undefined) return usedIn(target.target);
    if (HARMLESS.has(words[0]?.text ?? '')) continue;
    const word = words.slice(1).find((each) => isRootPath(each.text) && !isCache(each.text));
    if (word !== undefined) return usedIn(word);
    const home = usesHome(words);
    if (home !== undefined) return { path: home, span };
  }
  return undefined;
};

const usedIn = ({ text, span }: ShellWord): Used => ({ path: text, span });

/** Installers that write below the HOME of whoever runs them. */
const usesHome = (words: readonly ShellWord[]): string | undefined => {
  const tool = words[0]?.text ?? '';
  if (words[1]?.text !== 'install' || !tool.startsWith('pip')) return undefined;
  const below = tool === 'pipx' || (/^pip[0-9.]*$/.test(tool) && words.some(({ text }) => text === '--user'));
  return below ? '~/.local' : undefined;
};

const isRootPath = (path: string): boolean => /^(?:\/root|~|\$HOME|\$\{HOME\})(?:\/|$)/.test(path);

const isCache = (path: string): boolean =>
  /^(?:\/root|~)\/\.(?:cache|npm|composer|m2|gradle|gnupg|wget-hsts)(?:\/|$)/.test(path);

const ROOT_PATH = /(?:^|[\s"'=:,[])(\/root(?:\/[^\s"',:\]]*)?)(?=$|[\s"',:\]])/;
