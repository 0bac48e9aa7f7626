import { folded } from './fold.js';
import type { Reference } from './model.js';

const HUB = 'docker.io';
const DOMAIN_PART = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])';
const DOMAIN = new RegExp(`^(?:${DOMAIN_PART}(?:\\.${DOMAIN_PART})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
const IDENTIFIER = /^[a-f0-9]{64}$/;
const LONGEST_PATH = 255;

/**
 * Reads the word of a FROM as the builder does, and folds mirrors and architecture prefixes away for the look-up.
 * `undefined`: the builder refuses it. Source: distribution/reference@v0.6.0:regexp.go, normalize.go, reference.go.
 */
export const parseReference = (word: string): Reference | undefined => {
  if (IDENTIFIER.test(word)) return undefined;
  const { domain, rest } = splitDomain(word);
  const at = rest.indexOf('@');
  const digest = at < 0 ? undefined : rest.slice(at + 1);
  const tagged = at < 0 ? rest : rest.slice(0, at);
  const colon = tagged.indexOf(':');
  const tag = colon < 0 ? undefined : tagged.slice(colon + 1);
  const path = colon < 0 ? tagged : tagged.slice(0, colon);
  if (!isName(domain, path)) return undefined;
  if (tag !== undefined && !TAG.test(tag)) return undefined;
  if (digest !== undefined && !DIGEST.test(digest)) return undefined;
  const name = `${domain}/${path}`;
  return { name, ...folded(name), tag: tag ?? (digest === undefined ? 'latest' : undefined), digest };
};

/** `docker.io/library/node:20`: the reference as the builder prints it. */
export const canonicalName = ({ name, tag, digest }: Reference): string =>
  `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;

/** `node:20`: the reference as people write it. */
export const familiarName = (reference: Reference): string =>
  canonicalName(reference).replace(/^docker\.io\/(?:library\/(?=[^/]*$))?/, '');

/** The first part is a registry only if nothing on Docker Hub could be called so. */
const splitDomain = (word: string): { readonly domain: string; readonly rest: string } => {
  const slash = word.indexOf('/');
  const first = slash < 0 ? '' : word.slice(0, slash);
  const own = first === 'localhost' || /[.:]/.test(first) || first.toLowerCase() !== first;
  const domain = own && first !== 'index.docker.io' ? first : HUB;
  const rest = own ? word.slice(slash + 1) : word;
  return { domain, rest: domain === HUB && !rest.includes('/') ? `library/${rest}` : rest };
};

/** What does not read as a registry, `foo_bar.com`, is a part of the path to the grammar. */
const isName = (domain: string, path: string): boolean => {
  const whole = DOMAIN.test(domain) ? path : `${domain}/${path}`;
  return whole.length <= LONGEST_PATH && whole.split('/').every((part) => PATH_PART.test(part));
};
