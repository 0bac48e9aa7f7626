import { existsSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Another linter, told to look at the user of an image and at nothing else where it can be told. */
export type Peer = {
  readonly name: string;
  /** Its executable. */
  readonly program: string;
  readonly rules: string;
  /** Prints its version. */
  readonly version: readonly string[];
  /** Its rules are ours, so that they say nothing of what it answers by itself. */
  readonly isOurs?: boolean;
  /** One process for every file: there is no way to pass more. */
  readonly single: boolean;
  readonly command: (program: string, files: readonly string[], scratch: string) => readonly string[];
  /** Lines of its output that blame the user; the path of the file stands in them. */
  readonly blames: RegExp;
};

const SEMGREP = `rules:
  - id: missing-user
    languages: [dockerfile]
    severity: WARNING
    message: no USER
    patterns:
      - pattern: FROM $IMAGE
      - pattern-not-inside: |
          FROM $IMAGE
          ...
          USER $USER
  - id: root-user
    languages: [dockerfile]
    severity: WARNING
    message: USER root
    patterns:
      - pattern: USER root
      - pattern-not-inside: |
          USER root
          ...
          USER $OTHER
`;

const LOCAL_RULES = `profile:
  name: user
  description: user
line_rules: {}
required_instructions:
  - instruction: USER
    count: 1
    level: error
    message: no USER
    description: no USER
    reference_url: ['x', 'y']
`;

const written = (scratch: string, name: string, text: string): string => {
  const file = join(scratch, name);
  writeFileSync(file, text);
  return file;
};

export const PEERS: readonly Peer[] = [
  {
    name: 'tally',
    program: 'tally',
    version: ['--version'],
    rules: 'three rules on users',
    single: false,
    command: (program, files) => [
      program,
      'lint',
      '--slow-checks=off',
      '--ignore=*',
      '--select=hadolint/DL3002',
      '--select=tally/stateful-root-runtime',
      '--select=tally/user-created-but-never-used',
      '--format=github-actions',
      ...files,
    ],
    blames: /file=/,
  },
  {
    name: 'hadolint',
    program: 'hadolint',
    version: ['--version'],
    rules: 'all, only DL3002 counts',
    single: false,
    command: (program, files) => [program, '--no-color', '-f', 'gnu', ...files],
    blames: /DL3002/,
  },
  {
    name: 'checkov',
    program: 'checkov',
    version: ['--version'],
    rules: 'CKV_DOCKER_3, CKV_DOCKER_8',
    single: false,
    command: (program, files) => [
      program,
      '--framework=dockerfile',
      '--check=CKV_DOCKER_3,CKV_DOCKER_8',
      '--quiet',
      '--compact',
      '--skip-download',
      '-o',
      'json',
      '-f',
      ...files,
    ],
    blames: /"file_path"/,
  },
  {
    name: 'trivy',
    program: 'trivy',
    version: ['--version'],
    rules: 'all of `config`, only DS-0002 counts',
    single: true,
    command: (program, files) => [program, 'config', '--quiet', '--skip-check-update', '--format=json', files[0] ?? ''],
    blames: /"ID": "(?:AVD-)?DS-?0002"/,
  },
  {
    name: 'semgrep',
    program: 'semgrep',
    version: ['--version'],
    rules: 'two rules of our own',
    isOurs: true,
    single: false,
    command: (program, files, scratch) => [
      program,
      'scan',
      '--metrics=off',
      '--disable-version-check',
      '--no-git-ignore',
      '--quiet',
      '--emacs',
      `--config=${written(scratch, 'semgrep.yaml', SEMGREP)}`,
      ...files,
    ],
    blames: /(?:missing|root)-user/,
  },
  {
    name: 'dockerlinter',
    program: 'dockerlinter',
    version: ['--version'],
    rules: 'all but ShellCheck, only EU0001 counts',
    single: true,
    command: (program, files) => [program, '-s', 'none', '-f', files[0] ?? ''],
    blames: /EU0001/,
  },
  {
    name: 'dockerfile_lint',
    program: 'dockerfile_lint',
    version: ['--version'],
    rules: 'one of our own: USER is there',
    isOurs: true,
    single: true,
    command: (program, files, scratch) => [
      program,
      '-r',
      written(scratch, 'dockerfile_lint.yaml', LOCAL_RULES),
      '-f',
      files[0] ?? '',
    ],
    blames: /no USER/,
  },
];

/** The executable below the directories that were named, or on PATH. */
export const found = ({ program }: Peer, directories: readonly string[]): string | undefined =>
  [...directories, ...(process.env.PATH ?? '').split(delimiter)]
    .map((directory) => join(directory, program))
    .find((file) => existsSync(file));
