import { readFileSync } from 'node:fs';

/** What packages of a release of Debian bring. */
export type Packages = {
  /** Everything that comes with these beside the base system; `undefined` where one of them is not in the release. */
  readonly with: (names: readonly string[], recommends: boolean) => ReadonlySet<string> | undefined;
};

type Package = { readonly depends: readonly string[]; readonly recommends: readonly string[]; readonly base: boolean };

/** `path`: the file Packages of a release, as apt has it in its lists. */
export const packagesIn = (path: string): Packages => {
  const all = new Map<string, Package>();
  const providers = new Map<string, string[]>();
  for (const text of readFileSync(path, 'utf8').split('\n\n')) {
    const fields = new Map([...text.matchAll(/^([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
    const name = fields.get('Package');
    if (name === undefined) continue;
    const listed = (key: string): readonly string[] => fields.get(key)?.split(', ') ?? [];
    all.set(name, {
      depends: [...listed('Pre-Depends'), ...listed('Depends')],
      recommends: listed('Recommends'),
      base: fields.get('Essential') === 'yes' || fields.get('Priority') === 'required' || name === 'apt',
    });
    for (const each of listed('Provides')) {
      const provided = each.replace(/\s.*/, '');
      providers.set(provided, [...(providers.get(provided) ?? []), name]);
    }
  }
  const add = (names: readonly string[], recommends: boolean, found: Set<string>): void => {
    for (const name of names) {
      if (found.has(name)) continue;
      found.add(name);
      const { depends = [], recommends: more = [] } = all.get(name) ?? {};
      for (const each of [...depends, ...(recommends ? more : [])]) {
        const choices = each.split(' | ').map((choice) => choice.replace(/[\s:(].*/, ''));
        const known = choices.flatMap((choice) => (all.has(choice) ? choice : (providers.get(choice) ?? [])));
        if (!known.some((choice) => found.has(choice))) add(known.slice(0, 1), recommends, found);
      }
    }
  };
  const base = new Set<string>();
  add(
    [...all].flatMap(([name, each]) => (each.base ? name : [])),
    false,
    base,
  );
  return {
    with: (names, recommends) => {
      if (names.some((name) => !all.has(name) && !providers.has(name))) return undefined;
      const found = new Set(base);
      add(
        names.flatMap((name) => (all.has(name) ? name : (providers.get(name) ?? []).slice(0, 1))),
        recommends,
        found,
      );
      return found;
    },
  };
};
