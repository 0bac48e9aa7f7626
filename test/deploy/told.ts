import { type DeployKind, saidIn } from '../../src/deploy/deploy.js';

/**
 * The builds that a text says, each in a line: where, what, which Dockerfile in which context, stage, arguments, `…` for any others,
 * what it puts in the place of what, and what alone is in its context. */
export const buildsTold = (kind: DeployKind, path: string, text: string): readonly string[] => {
  const here = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
  return saidIn(kind, { path, text }, { here, top: '' }).builds.map(
    ({ line, name, images = [], target, args, open, contexts = [], platforms, places, gathered }) =>
      `${line} ${[name, ...images.map((each) => `(${each})`)].join(' ')}: ${places.map(({ dockerfile, context }) => `${dockerfile} in ${context === '' ? '.' : context}`).join(' | ')}${
        target === undefined ? '' : ` target ${target}`
      }${Object.entries(args)
        .map(([key, value]) => ` ${key}=${value}`)
        .join(
          '',
        )}${open === true ? ' …' : ''}${contexts.map((each) => ` ${each.name}→${each.value}`).join('')}${platforms.map((each) => ` ${each}`).join('')}${gathered === undefined ? '' : ` of [${gathered.join(' ')}]`}`,
  );
};
