import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { completedEnvironments } from '../../../src/consequences/writable/environment.js';
import { cachesWritten } from '../../../src/consequences/writable/tool-caches.js';
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
  [
    'one that the tool has made empty',
    'RUN uv venv && uv pip install six\nCMD ["uv", "run", "a"]',
    PLAIN,
    ['/app/.venv'],
  ],
  ['one that Python has made', 'RUN python -m venv /app/.venv\nCMD ["uv", "run", "a"]', PLAIN, ['/app/.venv']],
  ['one that Python has made beside', 'RUN cd /app && virtualenv .venv\nCMD ["uv", "run", "a"]', PLAIN, ['/app/.venv']],
  ['nothing: another one was made', 'RUN uv venv /v && python -m venv v\nCMD ["uv", "run", "a"]', PLAIN, []],
  ['nothing: one was made and all is left as it is', 'RUN uv venv\nCMD ["uv", "run", "--no-sync", "a"]', PLAIN, []],
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

const OF_STAGE = (make: string, copy: string) =>
  `FROM python:3.12 AS b\nWORKDIR /src\nCOPY pyproject.toml .\nRUN ${make}\nFROM python:3.12\nWORKDIR /app\nCOPY pyproject.toml .\n${copy}\nCMD ["uv", "run", "a"]`;

for (const [sentence, make, copy, expected] of [
  ['what the build left out', 'uv sync --no-dev', 'COPY --from=b /src/.venv /app/.venv', ['/app/.venv']],
  ['a whole project', 'uv sync --no-dev', 'COPY --from=b /src /app', ['/app/.venv']],
  ['one that is made empty', 'uv venv', 'COPY --from=b /src/.venv .venv', ['/app/.venv']],
  ['nothing: all is there', 'uv sync', 'COPY --from=b /src /app', []],
  ['nothing: it is not taken', 'uv sync --no-dev', 'COPY --from=b /src/a /app/a', []],
  ['nothing: it is put elsewhere', 'uv sync --no-dev', 'COPY --from=b /src /opt', []],
  ['nothing: another directory is taken', 'cd /x && uv sync --no-dev', 'COPY --from=b /src /app', []],
] as const) {
  environment(`completed at start, of another stage: ${sentence}`, () => {
    const view = viewFor(OF_STAGE(make, copy), GROUPS);
    assert.equal(
      completedEnvironments(view).map(({ path }) => path),
      [...expected],
    );
  });
}

for (const [sentence, lines, expected] of [
  ['where its own variable says', 'ENV UV_CACHE_DIR=/opt/c\nCMD ["uv", "run", "a"]', ['/opt/c']],
  ['where that of all caches says', 'ENV XDG_CACHE_HOME=/opt/c\nCMD ["uv", "run", "a"]', ['/opt/c']],
  ['below another HOME', 'RUN mkdir /opt/h\nENV HOME=/opt/h\nCMD ["uv", "run", "a"]', ['/opt/h/.cache']],
  ["nothing: HOME is not root's", 'RUN mkdir /h && chown 1 /h\nENV HOME=/h\nCMD ["uv", "run", "a"]', []],
  ['nothing: HOME is that of root', 'ENV HOME=/root\nCMD ["uv", "run", "a"]', []],
  ['nothing: the home of the account', 'CMD ["uv", "run", "a"]', []],
  ['nothing: a place that is worked out', 'ENV UV_CACHE_DIR=c\nCMD ["uv", "run", "a"]', []],
  ['nothing: another tool', 'ENV UV_CACHE_DIR=/opt/c\nCMD ["python", "a"]', []],
  ['another tool', 'ENV POETRY_CACHE_DIR=/opt/c\nCMD ["poetry", "run", "a"]', ['/opt/c']],
] as const) {
  environment(`a cache is written ${sentence}`, () => {
    const view = viewFor(`FROM python:3.12\nWORKDIR /app\n${lines}`, {});
    assert.equal(
      cachesWritten(view).map(({ path }) => path),
      [...expected],
    );
  });
}

environment.run();
