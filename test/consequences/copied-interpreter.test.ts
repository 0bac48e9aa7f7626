import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { copiedInterpreters, linkedInterpreters } from '../../src/consequences/copied-interpreter.js';
import { planFor } from '../../src/fix/plan.js';
import { viewFor } from './views.js';

const tests = suite('consequences/copied-interpreter');

const SURE = (line: number, tool = 'uv') =>
  `breaks: ${tool} (line ${line}) downloads an interpreter into /root/.local/share/uv/python, which another user may not enter.`;
const PERHAPS = (line: number) =>
  `unread: We do not know whether uv (line ${line}) downloads an interpreter into /root/.local/share/uv/python, which another user may not enter.`;

const PROJECT = { 'pyproject.toml': '[project]\nname = "x"\nrequires-python = ">=3.12"\n' };
const COPIED = 'COPY --from=builder /app/.venv /app/.venv';

for (const [sentence, base, builds, copies, expected] of [
  ['that is surely fetched', 'python:3.11', 'RUN uv sync', COPIED, [SURE(4)]],
  ['that is perhaps fetched', 'debian:12', 'RUN uv sync', COPIED, [PERHAPS(4)]],
  ['that is not fetched', 'python:3.12', 'RUN uv sync', COPIED, []],
  ['of a module', 'python:3.11', 'RUN python -m uv sync', COPIED, [SURE(4, 'python')]],
  ['that is installed before', 'debian:12', 'RUN uv python install 3.12\nRUN uv sync', COPIED, [SURE(5)]],
  ['that is installed beside one', 'python:3.12', 'RUN uv python install 3.12\nRUN uv sync', COPIED, [PERHAPS(5)]],
  ['of a tool that is installed', 'python:3.12', 'RUN uv tool install x\nRUN uv sync', COPIED, []],
  ['that is surely fetched, after another', 'python:3.11', 'RUN uv venv\nRUN uv sync -p 3.13', COPIED, [SURE(4)]],
  ['in doubt and for sure', 'debian:12', 'RUN uv venv\nRUN uv sync --managed-python', COPIED, [SURE(5)]],
  ['and its home', 'python:3.11', 'RUN uv sync', `COPY --from=builder /root/.local /root/.local\n${COPIED}`, [SURE(4)]],
  ['of all the project', 'python:3.11', 'RUN uv sync', 'COPY --from=builder /app /srv', [SURE(4)]],
  ['of its programs', 'python:3.11', 'RUN uv sync', 'COPY --from=builder /app/.venv/bin /v/bin', [SURE(4)]],
  ['of its packages', 'python:3.11', 'RUN uv sync', 'COPY --from=builder /app/.venv/lib /v/lib', []],
  ['of something else', 'python:3.11', 'RUN uv sync', 'COPY --from=builder /app/dist /app/dist', []],
  ['of another directory', 'python:3.11', 'RUN cd $X && uv sync', COPIED, [PERHAPS(4)]],
  ['of a part of the project', 'python:3.11', 'RUN cd a && uv sync -p 3.13', COPIED, [SURE(4)]],
  ['in a place of its own', 'python:3.11', 'RUN uv venv /opt/v', 'COPY --from=builder /opt/v /opt/v', [SURE(4)]],
  ['in a place from here', 'python:3.11', 'RUN uv venv ../opt/v', 'COPY --from=builder /opt /opt', [SURE(4)]],
  [
    'in a place that a variable names',
    'python:3.11',
    'ENV UV_PROJECT_ENVIRONMENT=/opt/v\nRUN uv sync',
    'COPY --from=builder /opt/v /opt/v',
    [SURE(5)],
  ],
  ['and the value of an option', 'python:3.11', 'RUN uv sync --extra dist', 'COPY --from=builder /app/dist /d', []],
  ['of a file that is run', 'python:3.11', 'RUN uv run /b/x.py', 'COPY --from=builder /b /b', []],
  ['of another project', 'python:3.11', 'RUN uv sync --project /b -p 3.13', 'COPY --from=builder /b /b', [SURE(4)]],
  ['in another place', 'python:3.11', 'ENV UV_PYTHON_INSTALL_DIR=/py\nRUN uv sync', COPIED, []],
  ['of another user', 'python:3.11', 'USER 7\nRUN uv sync', COPIED, []],
  [
    'through a stage',
    'python:3.11',
    'RUN uv sync',
    `COPY x /x\nFROM debian:12 AS two\nCOPY --from=builder /app /two\nFROM debian:12\nCOPY --from=two /two/.venv /v`,
    [SURE(4)],
  ],
  [
    'through a stage that copies more',
    'python:3.11',
    'RUN uv sync',
    'FROM debian:12 AS two\nCOPY --from=builder /x /app/x\nCOPY --from=builder /app/.venv /app/v\nFROM debian:12\nCOPY --from=two /app /app',
    [SURE(4)],
  ],
  [
    'that a stage between leaves behind',
    'python:3.11',
    'RUN uv sync',
    'FROM debian:12 AS two\nCOPY --from=builder /app /two\nFROM debian:12\nCOPY --from=two /two/dist /dist',
    [],
  ],
  [
    'that a stage between has of its own',
    'python:3.11',
    'RUN uv sync',
    'FROM debian:12 AS two\nCOPY --from=builder /app /two\nFROM debian:12\nCOPY --from=two /own/.venv /v',
    [],
  ],
  [
    'of a stage below',
    'python:3.11',
    'RUN uv sync',
    'FROM builder AS two\nRUN true\nFROM debian:12\nCOPY --from=two /app/.venv /v',
    [SURE(4)],
  ],
  [
    'of a stage that copies it below',
    'python:3.11',
    'RUN uv sync',
    `${COPIED}\nFROM debian:12\nCOPY --from=1 /app /app`,
    [SURE(4)],
  ],
] as const) {
  tests(`an environment with a Python ${sentence}`, () => {
    const text = `FROM ${base} AS builder\nWORKDIR /app\nCOPY pyproject.toml .\n${builds}\nFROM debian:12\n${copies}\nCMD ["/app/.venv/bin/python"]\n`;
    const found = copiedInterpreters(viewFor(text, PROJECT));
    assert.equal(
      found.map(({ certainty, sentence: said }) => `${certainty}: ${said}`),
      expected,
    );
  });
}

const LINKED = (line: number, home = '.pyenv', tool = 'python') =>
  `breaks: ${tool} (line ${line}) makes an environment that uses /root/${home}, which only root may enter.`;

for (const [sentence, builds, expected] of [
  ['that a home keeps', 'RUN ~/.pyenv/versions/3.11.7/bin/python -m venv /opt/v', [LINKED(2)]],
  ['of a variable', 'RUN "$HOME/.pyenv/shims/python" -m venv /opt/v', [LINKED(2)]],
  ['of a path', 'RUN /root/miniconda3/bin/python3 -m venv /opt/v', [LINKED(2, 'miniconda3', 'python3')]],
  ['of a program of its own', 'RUN ~/.pyenv/shims/virtualenv /opt/v', [LINKED(2, '.pyenv', 'virtualenv')]],
  ['that PATH leads to', 'ENV PATH=/root/.pyenv/shims:$PATH\nRUN python -m venv /opt/v', [LINKED(3)]],
  ['that a command puts first', 'RUN export PATH="$HOME/.pyenv/shims:$PATH" && python -m venv /opt/v', [LINKED(2)]],
  ['that a variable puts first', 'RUN PATH=~/.pyenv/shims:$PATH python -m venv /opt/v', [LINKED(2)]],
  ['of another variable', 'RUN X=~/.pyenv/shims python -m venv /opt/v', []],
  ['that PATH leads to in another line', 'RUN export PATH=~/.pyenv/shims\nRUN python -m venv /opt/v', []],
  ['that PATH leads to later', 'RUN python -m venv /opt/v && export PATH=~/.pyenv/shims', []],
  ['of the system', 'ENV PATH=/root/.local/bin:$PATH\nRUN python -m venv /opt/v', []],
  ['of the system with a tool of a home', 'RUN ~/.local/bin/virtualenv /opt/v', []],
  ['of another place', 'RUN /opt/.pyenv/shims/python -m venv /opt/v', []],
  ['of somebody else', 'USER 7\nRUN ~/.pyenv/shims/python -m venv /opt/v', []],
  ['that makes none', 'RUN ~/.pyenv/shims/python -m pip install x', []],
] as const) {
  tests(`an environment that is made by a Python ${sentence}`, () => {
    const made = `FROM debian:12 AS base\n${builds}\n`;
    const shown = ({ certainty, sentence: said }: { certainty: string; sentence: string }) => `${certainty}: ${said}`;
    const copied = (from: string) => `${made}FROM debian:12\nCOPY --from=base ${from} /x\nCMD ["/x/bin/python"]\n`;
    const own = viewFor(`${made}FROM base\nCMD ["/opt/v/bin/python"]\n`);
    assert.equal(linkedInterpreters(own).map(shown), expected);
    assert.equal(copiedInterpreters(viewFor(copied('/opt/v'))).map(shown), expected);
    assert.equal(copiedInterpreters(viewFor(copied('/opt/other'))).map(shown), []);
    const { dockerfile, stage, options } = own;
    const kinds = planFor(dockerfile, stage, options)?.consequences.map(({ kind }) => kind) ?? [];
    assert.is(kinds.includes('home-filled'), expected.length > 0);
  });
}

tests('stays a reason where the home moves: what is linked does not follow', () => {
  const text = `FROM python:3.11 AS builder\nWORKDIR /app\nCOPY pyproject.toml .\nRUN uv sync\nFROM debian:12\nCOPY --from=builder /root/.local /root/.local\n${COPIED}\nCMD ["/app/.venv/bin/python"]\n`;
  const { dockerfile, stage, options } = viewFor(text, PROJECT);
  const plan = planFor(dockerfile, stage, options);
  assert.equal(
    plan?.consequences.filter(({ kind }) => kind === 'home-filled').map(({ certainty }) => certainty),
    ['breaks'],
  );
});

tests('a place is looked at once, however many copies lead to it', () => {
  const stages = Array.from({ length: 30 }, (_, at) => `FROM debian:12\n${`COPY --from=${at} /a /a\n`.repeat(2)}`);
  assert.equal(copiedInterpreters(viewFor(`FROM debian:12\n${stages.join('')}`)), []);
});

tests.run();
