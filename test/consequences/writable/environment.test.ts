import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { completedEnvironments } from '../../../src/consequences/writable/environment.js';
import { type Files, viewFor } from '../views.js';

const environment = suite('consequences/writable/environment');

const GROUPS: Files = { 'pyproject.toml': '[project]\n[dependency-groups]\ndev = ["six"]\n' };
const BUILT: Files = { 'pyproject.toml': '[project]\n[build-system]\nrequires = ["hatchling"]\n' };
const PLAIN: Files = { 'pyproject.toml': '[project]\n' };

for (const [sentence, lines, files, expected] of [
  ['a group that the build left out', 'RUN uv sync --no-dev\nCMD ["uv", "run", "a"]', GROUPS, ['/app/.venv']],
  ['no group', 'RUN uv sync --no-dev\nCMD ["uv", "run", "a"]', PLAIN, []],
  ['the project itself', 'RUN uv sync --no-install-project\nCMD ["uv", "run", "a"]', BUILT, ['/app/.venv']],
  ['a project that is installed again', 'RUN uv sync\nCMD ["uv", "run", "a"]', BUILT, ['/app/.venv']],
  ['a project that is not installed', 'RUN uv sync --no-install-project\nCMD ["uv", "run", "a"]', PLAIN, []],
  ['a project that nobody could read', 'RUN uv sync --no-dev\nCMD ["uv", "run", "a"]', {}, ['/app/.venv']],
  ['nothing: all is there', 'RUN uv sync\nCMD ["uv", "run", "a"]', GROUPS, []],
  ['nothing: a second line brings the rest', 'RUN uv sync --no-dev\nRUN uv sync\nCMD ["uv", "run", "a"]', GROUPS, []],
  ['nothing: the start leaves it out, too', 'RUN uv sync --no-dev\nCMD ["uv", "run", "--no-dev", "a"]', GROUPS, []],
  ['nothing: it is told not to', 'RUN uv sync --no-dev\nCMD ["uv", "run", "--no-sync", "a"]', GROUPS, []],
  ['nothing: a variable tells it', 'ENV UV_NO_SYNC=1\nRUN uv sync --no-dev\nCMD ["uv", "run", "a"]', GROUPS, []],
  ['another place', 'ENV UV_PROJECT_ENVIRONMENT=/v\nRUN uv sync --no-dev\nCMD ["uv", "run", "a"]', GROUPS, ['/v']],
  ['nothing: nobody filled it', 'CMD ["uv", "run", "a"]', GROUPS, []],
  ['nothing: another command', 'RUN uv sync --no-dev\nCMD ["uv", "pip", "a"]', GROUPS, []],
  ['nothing: another tool', 'RUN uv sync --no-dev\nCMD ["npm", "run", "a"]', GROUPS, []],
] as const) {
  environment(`completed at start: ${sentence}`, () => {
    const view = viewFor(`FROM python:3.12\nWORKDIR /app\nCOPY pyproject.toml .\n${lines}`, files);
    assert.equal(
      completedEnvironments(view).map(({ path }) => path),
      [...expected],
    );
  });
}

environment.run();
