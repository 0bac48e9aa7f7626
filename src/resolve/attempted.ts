import { type Failure, reasonOf } from '../program/failure.js';

/** What an action gives, or why it failed: streams throw what a disk, a network or a hostile input does. */
export const attempted = async <T>(action: () => Promise<T>): Promise<T | Failure> => {
  try {
    return await action();
  } catch (error) {
    return { failure: reasonOf(error) };
  }
};
