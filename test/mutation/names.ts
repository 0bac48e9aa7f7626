/** The names in a program of tests that it is given from outside. */
export const REQUIRE = '__require';
export const OFFER = '__offer';
/** Tells whether a mutant is on. */
export const SWITCH = '__mutant';

/** Packages that only `import` takes: the worker has them ready. */
export const MODULES = ['yargs', 'ora'];
