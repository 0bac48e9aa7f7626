import type { Group, OptionName, Row } from './options-table.js';
import { commands as say } from './sentences.js';

export type CommandRow = {
  readonly name: string;
  /** What follows the name, in the notation of yargs, which knows nothing that is called as an option is. */
  readonly parameters: string;
  readonly help: string;
  /** Options that it takes: of whole groups, or by name. `check` takes all. */
  readonly groups: readonly Group[];
  readonly options: readonly OptionName[];
};

const ALL_GROUPS = ['Fixing', 'Building', 'Look-up', 'The fix', 'Manifests', 'Report', 'Exit code', 'Input'] as const;

/** The commands; `check` is meant where none is named. */
export const commands = [
  {
    name: 'check',
    parameters: '[paths..]',
    help: say.check,
    groups: ALL_GROUPS,
    options: [],
  },
  {
    name: 'inspect',
    parameters: '<file>',
    help: say.explain,
    groups: ['Building', 'Look-up'],
    options: ['color', 'config', 'no-config', 'no-lock', 'isolated', 'stdin-filename'],
  },
  {
    name: 'image',
    parameters: '<ref>',
    help: say.inspect,
    groups: ['Building', 'Look-up'],
    options: ['dockerfile', 'config', 'no-config', 'no-lock', 'isolated'],
  },
  {
    name: 'verify',
    parameters: '<file>',
    help: say.verify,
    groups: ['Building', 'The fix', 'Verifying'],
    options: ['fix', 'format', 'exclude', 'config', 'no-config', 'isolated'],
  },
  {
    name: 'explain',
    parameters: '<id>',
    help: say.rule,
    groups: [],
    options: ['color'],
  },
  {
    name: 'merge',
    parameters: '<files..>',
    help: say.merge,
    groups: ['Report'],
    options: ['fail-level', 'max-warnings', 'exit-zero'],
  },
  { name: 'init', parameters: '', help: say.init, groups: [], options: [] },
  {
    name: 'lsp',
    parameters: '',
    help: say.lsp,
    groups: ['Editor'],
    options: ['config', 'no-config', 'no-lock', 'no-exceptions', 'isolated'],
  },
  { name: 'rules', parameters: '', help: say.rules, groups: [], options: ['color', 'format'] },
  {
    name: 'completion',
    parameters: '[shell]',
    help: say.completion,
    groups: [],
    options: [],
  },
] as const satisfies readonly CommandRow[];

export type CommandName = (typeof commands)[number]['name'];

export const commandNames: readonly string[] = commands.map(({ name }) => name);

/** Whether a command may be given an option. */
export const takes = (command: CommandRow, option: Row): boolean =>
  command.groups.includes(option.group) || command.options.some((name) => name === option.name);
