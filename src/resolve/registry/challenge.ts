/** How a registry wants to be asked. Source: distribution/distribution@v2.8.2:docs/spec/auth/token.md. */
export type Challenge =
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly realm: string; readonly service: string; readonly scope: string };

/** The first challenge of a WWW-Authenticate header that we can meet; `undefined`: there is none. */
export const challengeOf = (header: string): Challenge | undefined => {
  const text = header.slice(0, LONGEST);
  const [, , words] = /(^|,\s*)bearer\s+(.*)$/is.exec(text) ?? [];
  if (words === undefined) return /(?:^|,\s*)basic\b/i.test(text) ? { kind: 'basic' } : undefined;
  const values = new Map(
    [...words.matchAll(PARAMETER)].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']),
  );
  const realm = values.get('realm');
  if (realm === undefined) return undefined;
  return { kind: 'bearer', realm, service: values.get('service') ?? '', scope: values.get('scope') ?? '' };
};

const LONGEST = 4096;
const PARAMETER = /([A-Za-z_]{1,40})=(?:"([^"]*)"|([^\s,"]*))/g;
