/**
 * Runs tools with an empty HOME and prints what they leave there, and how they end as nobody without a home. To be run as
 * root, with the directories of the tools in PATH: `npx tsx test/lab/home.ts [NAME…]`.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const wanted = process.argv.slice(2);

/** A tool, and what it is told; files of its working directory are made below. */
const LINES = `
git config --global user.name a
npm config set fund false
npm start
npx --no-install x
yarn --version
yarn start
pnpm start
corepack yarn --version
pip config set global.timeout 60
pip install --user --no-deps six
pip install --no-deps --target t six
pipenv install six
pipenv run true
poetry config --list
poetry install --no-root
poetry run true
uv venv v
uv run --no-project python -c 1
ansible localhost -m ping -c local
ansible-galaxy collection list
ansible-playbook play.yml
aws configure set region x
aws --version
jupyter notebook --no-browser --allow-root --port 8899
streamlit run app.py --server.headless true --server.port 8898
python3 -c import\\ matplotlib.pyplot
python3 -c import\\ nltk;nltk.download('x')
python3 -c import\\ huggingface_hub\\ as\\ h;print(h.constants.HF_HOME)
python3 -c from\\ azure.cli.core._environment\\ import\\ get_config_dir;print(get_config_dir())
hf --help
playwright install --dry-run chromium
go env GOPATH
go run main.go
cargo init c
gpg --batch --passphrase= --quick-gen-key a
ssh-keygen -q -t ed25519 -N secret
mvn -q -o validate
composer global config vendor-dir
composer --version
mix local.hex --force
mix help
bundle install
gem install --user-install x
R -e 1
Rscript -e 1
hugo version
jekyll --version
dbt --version
pm2 list
next telemetry status
nuxi --version
astro --version
vite --version
wrangler --version
locust --version
soffice --headless --version
chromium --headless --no-sandbox --dump-dom about:blank
kaggle --version
http --version
conan --version
mlflow --version
wandb --version
ipython -c 1`;

const home = (): string => mkdtempSync(join(tmpdir(), 'home-'));

const prepare = (directory: string): void => {
  chmodSync(directory, 0o777);
  const files = {
    'package.json': '{"name":"a","version":"1.0.0","scripts":{"start":"true"}}',
    'pyproject.toml': '[project]\nname="a"\nversion="1"\nrequires-python=">=3.9"\n',
    'play.yml': '- hosts: localhost\n  connection: local\n  gather_facts: no\n  tasks: []\n',
    'app.py': 'import streamlit\n',
    'main.go': 'package main\nfunc main() {}\n',
    'pom.xml':
      '<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>a</artifactId><version>1</version><packaging>pom</packaging></project>',
    Gemfile: '',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
};

/** The paths that were made, three deep. */
const below = (directory: string, deep = 3): readonly string[] =>
  deep === 0
    ? []
    : readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
        const inner = entry.isDirectory() ? below(join(directory, entry.name), deep - 1) : [];
        return inner.length === 0 ? [entry.name] : inner.map((each) => `${entry.name}/${each}`);
      });

const run = (words: readonly string[], as: readonly string[], HOME: string, cwd: string): string => {
  const [program = '', ...args] = [...as, 'timeout', '-k', '2', '25', ...words];
  const { status, stderr, stdout } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, HOME },
    encoding: 'utf8',
    input: '',
  });
  return `${status} ${`${stderr}${stdout}`.trim().split('\n').at(-1)?.slice(0, 160) ?? ''}`;
};

const NOBODY = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];

for (const line of LINES.split('\n').filter((each) => each !== '')) {
  const words = line.split(/(?<!\\) /).map((word) => word.replaceAll('\\ ', ' '));
  if (wanted.length > 0 && !wanted.includes(words[0] ?? '')) continue;
  const [fresh, work, other] = [home(), home(), home()];
  prepare(work);
  prepare(other);
  const as = run(words, [], fresh, work);
  const nobody = run(words, NOBODY, '/nonexistent', other);
  const made = [...new Set(below(fresh))].slice(0, 12).join(' ');
  console.log(`## ${line}\n  root:   ${as}\n  HOME:   ${made}\n  nobody: ${nobody}`);
}
