import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writablePaths } from '../../../src/consequences/writable/writable.js';
import { viewFor } from '../views.js';

const major = suite('consequences/writable/major');

const OLD = ['/app/node_modules'];
const NEW = ['/app/.angular', '/app/node_modules/.cache'];
const BOTH = [NEW[0], ...OLD, NEW[1]];

for (const [sentence, project, expected] of [
  ['rewrites the packages up to one version', '{"dependencies": {"@angular/core": "~12.0.1"}}', OLD],
  ['writes beside them from another one', '{"dependencies": {"@angular/core": "^13.0.0"}}', NEW],
  ['is the one that the build needs', '{"devDependencies": {"@angular/core": "12"}}', OLD],
  ['is of a version before its release', '{"dependencies": {"@angular/core": "v12.0.0-next.1"}}', OLD],
  ['is of any part of a version', '{"dependencies": {"@angular/core": "15.x"}}', NEW],
  ['may be either in a range', '{"dependencies": {"@angular/core": "12 || 13"}}', BOTH],
  ['may be either where nothing says it', '{"dependencies": {"@angular/core": "latest"}}', BOTH],
  ['may be either where its value is none', '{"dependencies": {"@angular/core": 12}}', BOTH],
  ['may be either where the project has no packages', '{"dependencies": null}', BOTH],
  ['may be either where the file is broken', '{', BOTH],
] as const) {
  major(`a framework ${sentence}`, () => {
    const text = 'FROM node:14\nWORKDIR /app\nCOPY package.json .\nRUN npm ci\nCMD ["npx", "ng", "serve"]\n';
    const paths = writablePaths(viewFor(text, { 'package.json': project })).flatMap(({ path, source }) =>
      source === 'framework' ? [path] : [],
    );
    assert.equal(paths.sort(), [...expected]);
  });
}

major('a framework is looked up where it is started', () => {
  const files = {
    'package.json': '{"dependencies": {"@angular/core": "13.0.0"}}',
    'web/package.json': '{"dependencies": {"@angular/core": "12.0.0"}}',
  };
  const view = viewFor('FROM node:14\nWORKDIR /app\nCOPY . .\nCMD cd web && npx ng serve\n', files);
  assert.ok(writablePaths(view).some(({ path }) => path === '/app/node_modules'));
});

major.run();
