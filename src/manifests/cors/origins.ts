import { booleanOf, isNull, type ListValue, nodeAt, type ScalarValue, scalarOf, type Value } from '../tree.js';
import type { Settings } from './model.js';

/** The origin of a URL as a browser sends it; `undefined` for what is no http or https URL. */
export const originOf = (url: string | undefined): string | undefined => {
  if (url === undefined || !/^\s*https?:\/\//i.test(url)) return undefined;
  try {
    const { origin } = new URL(url.trim());
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
};

/** The origin that a text was meant to be; `undefined` where that cannot be told. */
export const meantOrigin = (text: string): string | undefined => {
  const trimmed = text.trim();
  return trimmed.includes('*') || /[\s,]/.test(trimmed) ? undefined : originOf(trimmed);
};

export const urlOf = (url: string | undefined): URL | undefined =>
  originOf(url) === undefined || url === undefined ? undefined : new URL(url.trim());

/** The list of allowed origins as it is written. */
export type Origins = {
  readonly value: Value | undefined;
  readonly list: ListValue | undefined;
  readonly items: readonly ScalarValue[];
};

export const originsOf = ({ security }: Settings): Origins => {
  const value = nodeAt(security, 'allowedOrigins');
  if (value?.kind === 'list') {
    return { value, list: value, items: value.items.flatMap((item) => (item.kind === 'scalar' ? [item] : [])) };
  }
  // A scalar is split on commas; spaces stay. flyteorg/flyte@v1.16.8:flytestdlib/config/viper/viper.go.
  const items = value?.kind === 'scalar' && !isNull(value) ? [value] : [];
  return { value, list: undefined, items };
};

/** What the server compares with the Origin header, letter by letter. */
export const textsOfOrigins = (origins: Origins): readonly string[] =>
  origins.list === undefined
    ? origins.items.flatMap(({ text }) => text.split(','))
    : origins.items.map(({ text }) => text);

/** The server answers `*`: by name, by an empty list, or by default. gorilla/handlers@v1.5.1:cors.go. */
export const answersAnyone = (settings: Settings): boolean => {
  const texts = textsOfOrigins(originsOf(settings));
  return texts.length === 0 || texts.includes('*');
};

/** CORS is on unless it is switched off. flyteorg/flyte@v1.16.8:flyteadmin/pkg/config/config.go. */
export const corsAllowed = ({ security }: Settings): boolean => booleanOf(scalarOf(security, 'allowCors')) !== false;

export const usesAuth = ({ security }: Settings): boolean => booleanOf(scalarOf(security, 'useAuth')) === true;
