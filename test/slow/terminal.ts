import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installLines, type ShellName } from '../../src/program/completion/shells.js';
import { PROGRAM } from '../program.js';
import { scratchDirectory } from '../scratch.js';

/** What a shell makes of a line in which Tab is pressed: the line then, and the words that it was offered. */
export type Completed = { readonly line: string; readonly words: readonly string[] };

/** A shell in a terminal of its own, with our completion script, and a stub in place of the program. */
export type Terminal = {
  readonly tab: (line: string) => Promise<Completed>;
  /** How often the stub was called. */
  readonly calls: () => number;
  readonly end: () => void;
};

/** Whether a terminal with that shell can be had on this machine. */
export const hasShell = (shell: ShellName): boolean =>
  [shell, 'python3', 'stty'].every((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);

/** Opens a shell in a directory, where it writes nothing: its HOME, with our script installed, is elsewhere. */
export const openTerminal = async (shell: ShellName, cwd: string): Promise<Terminal> => {
  const home = scratchDirectory();
  const path = `${home}:${process.env.PATH ?? ''}`;
  const env = { HOME: home, PATH: path, TERM: 'xterm', SHELL: `/bin/${shell}` };
  const { start, file, after, argv } = SHELLS[shell];
  mkdirSync(dirname(join(home, file)), { recursive: true });
  writeFileSync(join(home, file), `${start}\n`);
  spawnSync('sh', ['-c', installLines[shell]], { env });
  appendFileSync(join(home, file), `${after}\n`);
  stub(home, `exec '${process.execPath}' '${PROGRAM}' "$@"`);
  const child = spawn('python3', ['-c', BRIDGE, ...argv], { cwd, env, stdio: ['pipe', 'ignore', 'ignore'] });
  const end = ending(child, join(home, 'pid'));
  await noteOf(join(home, 'ready'), end);
  stub(home, `echo "$*" >> '${home}/calls'`);
  return { tab: (line) => pressTab(child, home, line, end), calls: () => linesOf(join(home, 'calls')).length, end };
};

/** What is called dockerfile-nonroot: the program while the shell starts, and from then on what notes its calls. */
const stub = (home: string, line: string): void =>
  writeFileSync(join(home, 'dockerfile-nonroot'), `#!/bin/sh\n${line}\n`, { mode: 0o755 });

/** The shell is the leader of a session, which is told when its terminal goes, and is ended by its id all the same. */
const ending = (child: ChildProcess, pidFile: string) => (): void => {
  if (child.exitCode !== null || child.killed) return;
  if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
  child.kill('SIGKILL');
};

/** Joins a terminal, wide enough for every line, to its own input and output; goes when its input ends. */
const BRIDGE = `import os, pty, sys
pty.spawn(["sh", "-c", 'stty rows 60 cols 200; exec "$@"', "sh"] + sys.argv[1:],
  stdin_read=lambda fd: os.read(fd, 1024) or os._exit(0))`;

const CONTROL_T = '\x14';
const CONTROL_C = '\x03';

const pressTab = async (child: ChildProcess, home: string, line: string, end: () => void): Promise<Completed> => {
  for (const name of ['line', 'words', 'ready']) rmSync(join(home, name), { force: true });
  child.stdin?.write(`${line}\t${CONTROL_T}`);
  const after = await noteOf(join(home, 'line'), end);
  const cancel = setInterval(() => child.stdin?.write(CONTROL_C), 100);
  child.stdin?.write(CONTROL_C);
  await noteOf(join(home, 'ready'), end).finally(() => clearInterval(cancel));
  const words = linesOf(join(home, 'words')).map((word) => word.replace(/\t.*/, '').replace(/^.+=|\/$/g, ''));
  return { line: after.replace(/\n.*$/s, ''), words };
};

const linesOf = (path: string): readonly string[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];

/** Waits for a file that the shell writes; each ends in a newline. */
const noteOf = async (path: string, end: () => void): Promise<string> => {
  for (const start = Date.now(); Date.now() - start < 20_000; await pause(5)) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (text.includes('\n')) return text;
  }
  end();
  throw new Error(`the shell did not write ${path}`);
};

const pause = (time: number): Promise<void> => new Promise((resume) => setTimeout(resume, time));

type Shell = {
  readonly argv: readonly string[];
  /** The file that the line for its installation adds to, and what stands there before and after that line. */
  readonly file: string;
  readonly start: string;
  readonly after: string;
};

/** Every shell writes down what Tab offers, on Control-T what the line is, and when it asks for the next. */
const SHELLS: Readonly<Record<ShellName, Shell>> = {
  bash: {
    argv: ['bash', '-i'],
    file: '.bashrc',
    start: `echo $$ > ~/pid
unset HISTFILE
PROMPT_COMMAND='echo > ~/ready'
bind 'set completion-query-items 0'
bind 'set page-completions off'
bind -x '"\\C-t": printf "%s\\n" "$READLINE_LINE" > ~/line'`,
    after: `set -- $(complete -p dockerfile-nonroot)
while [ "$1" != -F ]; do shift; done
spied=$2
spy() { "$spied" "$@"; printf '%s\\n' "\${COMPREPLY[@]}" > ~/words; }
complete -F spy dockerfile-nonroot`,
  },
  zsh: {
    argv: ['zsh', '-d', '-i'],
    file: '.zshrc',
    start: `echo $$ > ~/pid
LISTMAX=10000
precmd() { echo > ~/ready }
note() { print -r -- $BUFFER > ~/line }
zle -N note
bindkey '^T' note`,
    after: `compadd() {
  local -a spied_words
  if [[ " $* " != *" -"[OAD]" "* ]]; then
    builtin compadd -A spied_words "$@"
    print -rl -- $spied_words >> ~/words
  fi
  builtin compadd "$@"
}`,
  },
  fish: {
    argv: ['fish', '-i'],
    file: '.config/fish/config.fish',
    start: `echo $fish_pid > ~/pid
set -g fish_greeting
function fish_prompt; echo > ~/ready; end
function cancelled --on-event fish_cancel; echo > ~/ready; end`,
    after: `bind \\ct 'commandline > ~/line'
bind \\t 'complete -C (commandline -c) > ~/words; commandline -f complete'`,
  },
};
