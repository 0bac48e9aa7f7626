import type { Argument } from '../../operations/operation.js';
import { alter, sweep } from '../site.js';
import { absent, either, type State } from '../state.js';
import { type Call, targetsOf } from './call.js';
import { namedPaths } from './unseen.js';

/** `find dir -exec chmod …`: nobody sees which files it finds. */
export const find = (call: Call) => {
  const { args } = call.run;
  const first = args.findIndex(({ word }) => /^[-(!]/.test(word.text));
  const does = args.findIndex(({ word }) => /^-(?:exec|execdir|ok|delete|fprint)/.test(word.text));
  if (does === -1) return;
  const program = args[does]?.word.text === '-delete' ? 'rm' : (args[does + 1]?.word.text ?? '');
  touchAll(call, args.slice(0, first), program);
};

/** `find dir | xargs chmod …`: what it reads names files below those that the command before it names. */
export const xargs = (call: Call) => {
  const program = call.run.args.find(({ word }) => !word.text.startsWith('-'))?.word.text ?? '';
  const named = call.piped?.args.filter(({ word }) => !word.text.startsWith('-')) ?? [];
  touchAll(call, named, program);
  for (const path of namedPaths(call, call.run)) touchOne(call, path, program);
};

const touchAll = (call: Call, args: readonly Argument[], program: string) => {
  for (const { path } of args.flatMap((each) => targetsOf(call, each))) touchOne(call, path, program);
};

const touchOne = (call: Call, path: string, program: string) => {
  const act = { ...call.act, certain: false };
  const change = changeOf(program, call);
  if (change === undefined || path === '/') return;
  alter(act, path, change);
  sweep(act, path, change);
};

const changeOf = (program: string, { act }: Call): ((state: State) => State) | undefined => {
  const { because } = act;
  switch (program.replace(/^.*\//, '')) {
    case 'chmod':
      return (state) => ({ ...state, mode: undefined, because });
    case 'chown':
    case 'chgrp':
      return (state) => ({ ...state, owner: undefined, group: undefined, because });
    case 'rm':
    case 'rmdir':
      return (state) => either(state, absent(because));
    case 'grep':
    case 'cat':
    case 'echo':
    case 'ls':
    case 'wc':
    case 'sha256sum':
      return undefined;
    case 'sed':
    case 'strip':
      return (state) => ({ ...state, content: undefined, because });
    default:
      return (state) => ({
        ...state,
        owner: undefined,
        group: undefined,
        mode: undefined,
        content: undefined,
        because,
      });
  }
};
