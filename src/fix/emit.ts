import type { AccountPlan, WritablePath } from '../consequences/model.js';
import type { Dockerfile } from '../dockerfile/model.js';
import { newlineOf } from '../text/edit.js';
import { remembered } from '../text/memory.js';
import { shellWord } from '../text/shell-word.js';
import { templates } from './templates.js';

/** How the file writes its lines, so that ours look like them. */
export type Habits = {
  readonly newline: '\n' | '\r\n';
  readonly escape: '\\' | '`';
  /** Blanks in front of a continuation line. */
  readonly indent: string;
  readonly lowerCase: boolean;
};

const DEFAULT_INDENT = '    ';
/** A line of nothing but the escape character stands where somebody took words out. */
const INDENT = /\n([ \t]{1,16})(?![ \t]*[\\`]\r?(?:\n|$))/;

export const habitsOf = (dockerfile: Dockerfile): Habits => {
  const { text } = dockerfile.source;
  return {
    newline: newlineOf(text),
    escape: dockerfile.escape,
    indent: indentOf(dockerfile),
    lowerCase: isLowerCase(dockerfile),
  };
};

/** Most instructions are: `from` alone is a slip. */
const isLowerCase = remembered(({ instructions, source }: Dockerfile): boolean => {
  const lower = instructions.filter(
    ({ keyword, keywordSpan: { start, end } }) => source.text.slice(start, end) === keyword.toLowerCase(),
  );
  return lower.length * 2 > instructions.length;
});

/**
 * The indentation of the first continuation line of a RUN that has blanks in front. Every product asks for the same of
 * the file.
 */
const indentOf = remembered(({ instructions, source }: Dockerfile): string => {
  for (const { keyword, heredocs, span } of instructions) {
    if (keyword !== 'RUN' || heredocs.length > 0) continue;
    const [, blanks] = INDENT.exec(source.text.slice(span.start, span.end)) ?? [];
    if (blanks !== undefined) return blanks;
  }
  return DEFAULT_INDENT;
});

/** `RUN` with commands joined by `&&`, one a line. */
export const runLines = (commands: readonly string[], habits: Habits): string =>
  `${habits.lowerCase ? 'run' : 'RUN'} ${commands.join(` ${habits.escape}${habits.newline}${habits.indent}&& `)}`;

export const userLine = (value: string, { lowerCase }: Habits): string => `${lowerCase ? 'user' : 'USER'} ${value}`;

/** The commands of the template that makes the account; empty where it is there already, or none can be made. */
export const accountCommandsOf = ({ template, install, name, uid, gid, home }: AccountPlan): readonly string[] => {
  if (template === undefined) return [];
  const values: Readonly<Record<string, unknown>> = { install, name, uid, gid, home };
  return `${templates[template]}`
    .replace(/\{\{([a-z]+)\}\}/g, (_, key: string) => `${values[key]}`)
    .slice('RUN '.length, -'\n'.length)
    .split(/ \\\n +&& /);
};

/**
 * Commands that make paths and give them to an owner: by number, so that they may stand above what makes it.
 * `undefined`: to the group 0, with the rights of the owner.
 */
export const ownershipCommands = (paths: readonly WritablePath[], owner: string | undefined): readonly string[] => {
  const quoted = (some: readonly WritablePath[]) => some.map(({ path }) => shellWord(path)).join(' ');
  const command = (start: string, some: readonly WritablePath[]) =>
    some.length > 0 ? [`${start} ${quoted(some)}`] : [];
  const deep = paths.filter(({ recursive }) => recursive);
  const flat = paths.filter(({ recursive }) => !recursive);
  return [
    ...command(
      'mkdir -p',
      paths.filter(({ exists, file }) => !exists && !file),
    ),
    ...command(
      'touch',
      paths.filter(({ exists, file }) => !exists && file),
    ),
    ...(owner === undefined
      ? [
          ...command('chgrp 0', flat),
          ...command('chmod g=u', flat),
          ...command('chgrp -R 0', deep),
          ...command('chmod -R g=u', deep),
        ]
      : [...command(`chown ${owner}`, flat), ...command(`chown -R ${owner}`, deep)]),
  ];
};
