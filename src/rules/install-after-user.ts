import type { Dockerfile } from '../dockerfile/model.js';
import { commandsOf } from '../shell/commands.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';
import { isElevated, programOf, type Walked, walk } from './shared/walk.js';
import { wrappedByRoot } from './shared/wrapped-by-root.js';

export const installAfterUser = {
  id: 'install-after-user',
  severity: 'error',
  summary: 'Packages are installed before USER gives up root.',
  why: 'A package manager writes to directories that belong to root: as another user the build stops with "permission denied".',
  check: (subject) => {
    const { text } = subject.dockerfile.source;
    return walk(subject).flatMap((walked): readonly Finding[] => {
      const { instruction, user, stage } = walked;
      if (instruction.keyword !== 'RUN' || user.verdict !== 'nonroot' || stage.os === 'windows') return [];
      const found = commandsOf(instruction, text).find(
        (each) => each.certain && each.checked && !isElevated(each, text) && installs(each),
      );
      return found === undefined ? [] : [findingFor(walked, programOf(found), subject.dockerfile)];
    });
  },
} as const satisfies Rule;

/** Managers of system packages, by the word that makes them write. */
const INSTALLING: ReadonlyMap<string, RegExp> = new Map([
  ['apt-get', /^(?:install|update|upgrade|dist-upgrade|remove|purge|autoremove)$/],
  ['apt', /^(?:install|update|upgrade|full-upgrade|remove|purge|autoremove)$/],
  ['apk', /^(?:add|del|update|upgrade)$/],
  ['yum', /^(?:install|update|upgrade|remove|groupinstall|reinstall)$/],
  ['dnf', /^(?:install|update|upgrade|remove|groupinstall|reinstall)$/],
  ['microdnf', /^(?:install|update|upgrade|remove|reinstall)$/],
  ['tdnf', /^(?:install|update|upgrade|remove|reinstall)$/],
  ['zypper', /^(?:install|in|update|up|remove|rm)$/],
  ['dpkg', /^(?:-i|--install|--configure|-r|--remove)$/],
]);

const installs = (command: { readonly words: readonly { readonly text: string }[] }): boolean => {
  const name = command.words[0]?.text.split('/').at(-1) ?? '';
  const pattern = INSTALLING.get(name);
  return pattern !== undefined && command.words.slice(1).some(({ text }) => pattern.test(text));
};

const findingFor = (walked: Walked, program: string, dockerfile: Dockerfile): Finding => {
  const { instruction, user, stage } = walked;
  const fix = wrappedByRoot(walked, dockerfile);
  return {
    span: instruction.keywordSpan,
    message: `${program} runs as USER ${user.user}, who may not write to the system: the build stops here.`,
    stage: stage.stage.index,
    ...(fix === undefined ? {} : { fix }),
  };
};
