import { type Failure, isFailure } from '../program/failure.js';
import { json as say } from './sentences.js';

/** A value of JSON of which nothing is known. */
export type Json = unknown;

/** What text says as JSON, if it is that. */
export const parsedJson = (bytes: Uint8Array): Json | Failure => {
  try {
    const value: Json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isFailure(value) ? {} : value;
  } catch {
    return { failure: say.noJson };
  }
};

/** A member of an object of its own; `undefined` of all else. */
export const member = (value: Json, name: string): Json =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

export const textIn = (value: Json, name: string): string | undefined => {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
};

/** A whole number that is not negative. */
export const countIn = (value: Json, name: string): number | undefined => {
  const found = member(value, name);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
};

/** The elements of a list, so many at most; none of what is no list. */
export const listIn = (value: Json, name: string, most: number): readonly Json[] => {
  const found = member(value, name);
  return Array.isArray(found) ? found.slice(0, most) : [];
};

/** The texts of a list. */
export const textsIn = (value: Json, name: string, most: number): readonly string[] =>
  listIn(value, name, most).filter((each) => typeof each === 'string');

/** The keys of an object, so many at most. */
export const keysIn = (value: Json, name: string, most: number): readonly string[] => {
  const found = member(value, name);
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? Object.keys(found).slice(0, most) : [];
};
