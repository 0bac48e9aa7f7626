import { makeDirectories, sweep } from '../site.js';
import { present, type State } from '../state.js';
import { type Call, directoryAt } from './call.js';

/** What an archive or a repository holds comes to lie in a directory; nobody sees what. */
export const unpackInto = (call: Call, directory: string, owner: Pick<State, 'owner' | 'group'>) => {
  makeDirectories(call.act, directory, directoryAt(call, directory));
  const brought = present(undefined, { ...owner, mode: undefined }, call.act.because);
  sweep({ ...call.act, certain: false }, directory, () => brought);
};
