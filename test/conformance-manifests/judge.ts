import { execFileSync } from 'node:child_process';

/** What Kubernetes' decoder and Pod Security "restricted" say of one object. */
export type Verdict = {
  readonly file: string;
  readonly name: string;
  readonly refused?: string;
  readonly object: unknown;
  readonly workload: boolean;
  readonly denied: readonly { readonly reason: string; readonly detail: string }[];
};

export const judge = (program: string, files: readonly string[]): readonly Verdict[] =>
  execFileSync(program, ['judge', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 })
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** Which of our rules speak of what Pod Security denies, by the reason it gives. */
export const RULES: Readonly<Record<string, readonly string[]>> = {
  'runAsNonRoot != true': [
    'missing-run-as-non-root',
    'workload-without-context',
    'container-root-user',
    'needless-root-init',
    'exception-override',
    'allowed-root',
  ],
  'runAsUser=0': [
    'container-root-user',
    'run-as-non-root-contradiction',
    'needless-root-init',
    'exception-override',
    'allowed-root',
  ],
  'allowPrivilegeEscalation != false': ['privilege-escalation'],
  'unrestricted capabilities': ['undropped-capabilities'],
  seccompProfile: ['missing-seccomp-profile'],
  seLinuxOptions: ['selinux-type'],
  privileged: ['privileged-container'],
};
