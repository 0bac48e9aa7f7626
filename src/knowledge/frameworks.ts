/** A command that, where it runs, writes below the directory it is started in, or into HOME. */
export type Framework = {
  /** Last part of the program's path, wherever it stands in the command: `npm`, `manage.py`. */
  readonly programs: readonly string[];
  /** One of these is among the arguments; empty for any. */
  readonly with: readonly string[];
  /** Directories below the working directory that it fills. */
  readonly below: readonly string[];
  /** It writes between the sources: the whole tree has to be the account's. */
  readonly tree: boolean;
  /** It keeps a cache or settings in HOME. */
  readonly home: boolean;
};

type Row = Partial<Framework> & Pick<Framework, 'programs'>;

const row = (given: Row): Framework => ({ with: [], below: [], tree: false, home: false, ...given });

export const frameworks: readonly Framework[] = [
  row({ programs: ['npm', 'npx', 'yarn', 'pnpm', 'bun', 'corepack'], home: true }),
  row({ programs: ['next'], with: ['dev', 'start'], below: ['.next'] }),
  row({ programs: ['nuxt', 'nuxi'], with: ['dev', 'start', 'preview'], below: ['.nuxt', 'node_modules/.cache'] }),
  row({ programs: ['vite', 'vitepress', 'astro'], below: ['node_modules/.vite', 'node_modules/.vite-temp'] }),
  row({
    programs: [
      'react-scripts',
      'craco',
      'vue-cli-service',
      'webpack-dev-server',
      'webpack',
      'start-storybook',
      'storybook',
    ],
    below: ['node_modules/.cache'],
  }),
  row({ programs: ['ng'], with: ['serve', 's', 'build'], below: ['.angular', 'node_modules/.cache'] }),
  row({ programs: ['gatsby'], below: ['.cache', 'public'] }),
  row({ programs: ['docusaurus'], below: ['.docusaurus', 'node_modules/.cache'] }),
  row({ programs: ['parcel'], below: ['.parcel-cache', 'dist'] }),
  row({ programs: ['expo', 'ionic', 'meteor'], tree: true, home: true }),
  row({ programs: ['strapi'], with: ['develop', 'start'], below: ['.tmp', '.cache', 'build', 'public/uploads'] }),
  row({
    programs: ['rails', 'puma', 'unicorn', 'unicorn_rails', 'passenger', 'sidekiq', 'rackup'],
    below: ['log', 'tmp'],
  }),
  row({ programs: ['rails'], with: ['server', 's'], below: ['db', 'storage'] }),
  row({ programs: ['manage.py'], with: ['runserver', 'migrate', 'makemigrations', 'collectstatic'], tree: true }),
  row({ programs: ['jupyter', 'jupyter-lab', 'jupyter-notebook', 'start-notebook.sh'], tree: true, home: true }),
  row({ programs: ['streamlit', 'caddy'], home: true }),
  row({ programs: ['artisan'], below: ['storage', 'bootstrap/cache'] }),
  row({ programs: ['bin/console', 'symfony'], below: ['var'] }),
  row({ programs: ['gradle', 'gradlew'], below: ['.gradle', 'build'], home: true }),
  row({ programs: ['mvn', 'mvnw'], below: ['target'], home: true }),
  row({ programs: ['sbt'], below: ['target', 'project/target', 'project/project'], home: true }),
  row({ programs: ['lein'], below: ['target'], home: true }),
  row({ programs: ['mix', 'iex'], below: ['_build', 'deps'], home: true }),
  row({ programs: ['dotnet'], with: ['run', 'watch', 'test', 'build'], below: ['bin', 'obj'], home: true }),
  row({ programs: ['cargo'], below: ['target'], home: true }),
  row({ programs: ['go'], with: ['run', 'test', 'build'], home: true }),
  row({ programs: ['air', 'fresh', 'reflex'], below: ['tmp'], home: true }),
  row({ programs: ['hugo'], below: ['public', 'resources'] }),
  row({ programs: ['jekyll'], below: ['_site', '.jekyll-cache'] }),
  row({
    programs: ['ansible', 'ansible-playbook', 'aws', 'gcloud', 'kubectl', 'helm', 'terraform', 'pulumi'],
    home: true,
  }),
  row({
    programs: ['git', 'gh', 'ssh', 'gpg', 'pip', 'pip3', 'pipenv', 'poetry', 'uv', 'conda', 'R', 'Rscript'],
    home: true,
  }),
];

/** Programs that run what their arguments name: the framework is among them. */
const RUNNERS = new Set(
  [
    'bundle',
    'npx',
    'pnpm',
    'yarn',
    'bunx',
    'poetry',
    'pipenv',
    'uv',
    'python',
    'python2',
    'python3',
    'php',
    'ruby',
  ].concat(['node', 'java', 'foreman', 'dotenv', 'cross-env', 'xvfb-run', 'nodemon', 'make', 'pm2', 'pm2-runtime']),
);

/** So many words of a command are looked at: what follows are the program's own arguments. */
const MOST_WORDS = 8;

/** A framework with the word of the command that names it. */
export type Found = { readonly framework: Framework; readonly name: string };

/** What the command `argv` runs of all the above. */
export const frameworksIn = (argv: readonly string[]): readonly Found[] => {
  const found: Found[] = [];
  for (const [at, word] of argv.slice(0, MOST_WORDS).entries()) {
    const name = word.slice(word.lastIndexOf('/') + 1);
    const rest = argv.slice(at + 1);
    for (const framework of frameworks) {
      const { programs } = framework;
      if (!programs.includes(name) && !programs.includes(word)) continue;
      if (framework.with.length === 0 || framework.with.some((each) => rest.includes(each)))
        found.push({ framework, name });
    }
    // Beyond the first program only what a runner runs is meant: `echo npm start` runs nothing.
    if (!RUNNERS.has(name) && !word.startsWith('-') && !(at > 0 && isCommandOfRunner(word))) break;
  }
  return found;
};

const isCommandOfRunner = (word: string): boolean => /^(?:exec|run|start|dlx|x)$|=/.test(word);
