/** Takes the place of uvu where mutants are tried: keeps the tests of each suite, so that any can be run by itself. */
export type Test = { readonly name: string; readonly run: () => unknown };

type Handler = (context: unknown) => unknown;

/** All suites that were run so far, in their order. */
export const registered: Test[][] = [];

export const suite = (title = '', context: object = {}) => {
  const tests: Test[] = [];
  const hooks: Readonly<Record<'before' | 'after' | 'beforeEach' | 'afterEach', Handler[]>> = {
    before: [],
    after: [],
    beforeEach: [],
    afterEach: [],
  };
  const all = async (handlers: readonly Handler[]): Promise<void> => {
    for (const handler of handlers) await handler(context);
  };
  const add = (name: string, handler: Handler): void => {
    const run = async (): Promise<void> => {
      await all([...hooks.before, ...hooks.beforeEach]);
      try {
        await handler(context);
      } finally {
        await all([...hooks.afterEach, ...hooks.after]);
      }
    };
    tests.push({ name: `${title}: ${name}`, run });
  };
  const hook = (first: Handler[], each: Handler[]) =>
    Object.assign((handler: Handler) => first.push(handler), { each: (handler: Handler) => each.push(handler) });
  return Object.assign(add, {
    only: add,
    skip: () => {},
    before: hook(hooks.before, hooks.beforeEach),
    after: hook(hooks.after, hooks.afterEach),
    run: () => {
      registered.push([...tests]);
    },
  });
};

export const test = suite();
