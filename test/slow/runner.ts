import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { directoryOf, PROGRAM } from '../program.js';

const top = new URL('../..', import.meta.url).pathname;

export const metadata = parse(readFileSync(join(top, 'action.yml'), 'utf8'));

/** Where the action lies, as its checkout has it. */
const ACTION = join(dirname(PROGRAM), '..');
copyFileSync(join(top, 'action.yml'), join(ACTION, 'action.yml'));

export type Command = { readonly name: string; readonly properties: string; readonly data: string };

export type Step = {
  readonly code: number | null;
  /** What the log shows. */
  readonly log: string;
  /** What came by another way than the log, and may be read before or behind it. */
  readonly aside: string;
  /** Commands that the runner follows. */
  readonly commands: readonly Command[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
};

/** Commands that a runner knows. Source: actions/runner@258d6c85:src/Runner.Worker/ActionCommandManager.cs */
const KNOWN =
  /^(?:set-env|set-output|save-state|add-mask|add-path|add-matcher|remove-matcher|debug|warning|error|notice|group|endgroup|echo|stop-commands|internal-set-repo-path)$/i;

/** Source: actions/runner@258d6c85:src/Runner.Common/ActionCommand.cs, both ways to write one. */
const commandIn = (line: string, token: string | undefined): Command | undefined => {
  const found = /^\s*::([^ ]*?)(?: (.*?))?::(.*)$/.exec(line) ?? /##\[([^\] ]*)(?: ([^\]]*))?\](.*)$/.exec(line);
  const [, name = '', properties = '', data = ''] = found ?? [];
  return KNOWN.test(name) || (name !== '' && name === token) ? { name, properties, data } : undefined;
};

export const followed = (out: string): readonly Command[] => {
  let token: string | undefined;
  const commands: Command[] = [];
  for (const line of out.split(/\r?\n/)) {
    const command = commandIn(line, token);
    if (command === undefined) continue;
    if (token !== undefined) token = command.name === token ? undefined : token;
    else if (command.name === 'stop-commands') token = command.data;
    else commands.push(command);
  }
  return commands;
};

/** What a file of outputs says, and an error where it is not as it has to be. */
const outputsOf = (text: string): Readonly<Record<string, string>> => {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  while (lines.length > 1) {
    const [, name = '', end] = /^([^=<]+)<<(.+)$/.exec(lines.shift() ?? '') ?? [];
    const at = lines.indexOf(end ?? '');
    if (at === -1) throw new Error(`no end of ${name}`);
    outputs[name] = lines
      .splice(0, at + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
};

/** Runs the action in a workspace, as a runner does. */
export const step = (workspace: string, given: Readonly<Record<string, string>> = {}): Step => {
  const files = directoryOf({ output: '', summary: '' });
  const [output, summary] = [join(files, 'output'), join(files, 'summary')];
  const inputs = Object.entries<{ default?: string }>(metadata.inputs).map(
    ([name, { default: value = '' }]) => [`INPUT_${name.toUpperCase()}`, given[name] ?? value] as const,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ACTION, metadata.runs.main)], {
    cwd: workspace,
    env: {
      ...Object.fromEntries(inputs),
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: files,
    },
    encoding: 'utf8',
    timeout: 60_000,
  });
  return {
    code: status,
    log: stdout,
    aside: stderr,
    commands: followed(`${stdout}\n${stderr}`),
    outputs: outputsOf(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  };
};
