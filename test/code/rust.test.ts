import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Files } from '../consequences/views.js';
import { told } from './told.js';

const DOCKERFILE = `FROM rust:1.80 AS build
WORKDIR /src
COPY . .
RUN cargo build --release
FROM debian:bookworm-slim
WORKDIR /app
ENV DATA=/data
COPY --from=build /src/target/release/svc /usr/local/bin/svc
CMD ["svc"]
`;

const HEAD = 'use std::{env, fs::{self, File, OpenOptions}, path::{Path, PathBuf}, process::Command};\n';

type Case = readonly [sentence: string, code: string, told: readonly string[]];

const CASES: readonly Case[] = [
  ['a directory is made', 'fs::create_dir_all("/a")?; std::fs::create_dir("b")?;', ['makes /a', 'makes /app/b']],
  ['a file is made', 'File::create("/a/b")?; File::open("/c")?;', ['writes /a/b']],
  [
    'options of opening decide',
    'OpenOptions::new().create(true).append(true).open("/a/b")?; OpenOptions::new().read(true).open("/c")?;',
    ['writes /a/b'],
  ],
  [
    'a variable has its value',
    'let d = env::var("DATA").unwrap_or_else(|_| "/d".to_string()); fs::create_dir_all(&d)?;',
    ['makes /data'],
  ],
  [
    'a default counts where nothing is set',
    'let d = env::var("OTHER").unwrap_or("/o".into()); fs::create_dir_all(d)?;',
    ['makes /o'],
  ],
  [
    'paths are joined',
    'let p = Path::new("/a").join("b"); fs::write(p.join(format!("{}.txt", 1)), "")?;',
    ['writes /a/b/1.txt'],
  ],
  ['a constant has its value', 'fs::create_dir(D)?; } const D: &str = "/x"; fn g() {', ['makes /x']],
  ['a program is started', 'Command::new("git").arg("status").spawn()?;', ['starts git']],
  [
    'a port stands in an address',
    'std::net::TcpListener::bind("0.0.0.0:80")?; std::net::TcpListener::bind(("::", 443))?;',
    ['listens 80', 'listens 443'],
  ],
];

const rust = suite('code/rust');

for (const [sentence, code, expected] of CASES) {
  const files = {
    'Cargo.toml': '',
    'src/main.rs': `${HEAD}fn main() -> Result<()> { ${code} }`,
    'tests/a.rs': 'fn f() { std::fs::create_dir("/t") }',
  };
  rust(sentence, () =>
    assert.equal(
      told(DOCKERFILE, files),
      expected.map((each) => `src/main.rs:2 ${each}`),
    ),
  );
}

/** A workspace: `svc` is built, and each of the others writes. */
const MEMBERS = {
  'Cargo.toml':
    '[workspace]\nmembers = ["*"]\n[workspace.dependencies]\nparts = { path = "parts" }\nidle = { path = "idle" }\n',
  'svc/Cargo.toml': '[package]\nname = "svc"\n[dependencies]\nserde = "1"\n',
  'svc/src/main.rs': 'fn main() { std::fs::create_dir("/svc") }',
  'parts/Cargo.toml': '[package]\nname = "parts"\n[dependencies]\ndeep = { path = "../deep" }\n',
  'parts/src/lib.rs': 'fn f() { std::fs::create_dir("/parts") }',
  'deep/Cargo.toml': '[package]\nname = "deep"\n',
  'deep/src/lib.rs': 'fn f() { std::fs::create_dir("/deep") }',
  'idle/Cargo.toml': '[package]\nname = "idle"\n',
  'idle/src/main.rs': 'fn main() { std::fs::create_dir("/idle") }',
};
const OWN = MEMBERS['svc/Cargo.toml'];
const ALL = ['deep', 'idle', 'parts', 'svc'];

for (const [sentence, files, expected] of [
  ['that depends on none', {}, ['svc']],
  ['that depends on one', { 'svc/Cargo.toml': `${OWN}parts = { path = "../parts" }` }, ['deep', 'parts', 'svc']],
  ['with a table for one', { 'svc/Cargo.toml': `${OWN}[dependencies.x]\npath = "../deep"` }, ['deep', 'svc']],
  ['that takes one of the workspace', { 'svc/Cargo.toml': `${OWN}parts.workspace = true` }, ['deep', 'parts', 'svc']],
  ['that says so in braces', { 'svc/Cargo.toml': `${OWN}idle = { workspace = true }` }, ['idle', 'svc']],
  ['of a workspace that is not there', { 'Cargo.toml': '', 'svc/Cargo.toml': `${OWN}a.workspace = true` }, ALL],
  ['of another name', { 'svc/Cargo.toml': '[package]\nname = "x"\n' }, ALL],
  ['with a program of another name', { 'svc/Cargo.toml': '[package]\nname = "x"\n[[bin]]\nname = "svc"\n' }, ['svc']],
  [
    'with a file for the program',
    { 'svc/Cargo.toml': '[package]\nname = "x"\n', 'svc/src/bin/svc.rs': 'fn main() {}' },
    ['svc'],
  ],
  [
    'that says so in single quotes',
    { 'svc/Cargo.toml': `${OWN}parts = { path = '../parts' }` },
    ['deep', 'parts', 'svc'],
  ],
  ['that takes one without blanks', { 'svc/Cargo.toml': `${OWN}parts.workspace=true` }, ['deep', 'parts', 'svc']],
  ['with a table that takes one', { 'svc/Cargo.toml': `${OWN}[dependencies.parts]\nworkspace = true` }, ALL],
  ['with a key in quotes', { 'svc/Cargo.toml': `${OWN}"parts" = {"path" = "../parts"}` }, ALL],
  ['with a key by numbers', { 'svc/Cargo.toml': `${OWN}parts = {"p\\u0061th" = "../parts"}` }, ALL],
  ['with lints of the workspace', { 'svc/Cargo.toml': `${OWN}[lints]\nworkspace = true` }, ['svc']],
  ['with remarks', { 'svc/Cargo.toml': `${OWN}# x = { path = 'a' }\nx = "1" # a path, no workspace` }, ['svc']],
  ['with names alike', { 'svc/Cargo.toml': `${OWN}a-path = "1"\na = { "path" = "../deep" }` }, ALL],
  ['with a long text', { 'svc/Cargo.toml': `${OWN}x = { v = """\n# """, path = "../deep" }` }, ALL],
  [
    'that depends on others with names alike',
    { 'svc/Cargo.toml': `${OWN}a-workspace = "1"\nworkspace-a = "1"\na-path = "1"\npath-a = "1"` },
    ['svc'],
  ],
  [
    'of a workspace with a table for one',
    {
      'Cargo.toml': '[workspace]\n[workspace.dependencies.parts]\npath = "parts"\n',
      'svc/Cargo.toml': `${OWN}parts.workspace = true`,
    },
    ALL,
  ],
  [
    'of a workspace that puts one in the place of another',
    { 'Cargo.toml': '[workspace]\n[patch.crates-io]\nserde = { path = "parts" }\n' },
    ALL,
  ],
  ['that puts one in the place of another', { 'svc/Cargo.toml': `${OWN}[replace]\n"serde:1" = { git = "x" }` }, ALL],
  ['with paths of Cargo', { '.cargo/config.toml': 'paths = ["parts"]' }, ALL],
  ['with options of Cargo', { '.cargo/config.toml': '[build]\njobs = 2' }, ['svc']],
  ['of which one has single quotes', { 'deep/Cargo.toml': "[package]\nname = 'svc'\n" }, ALL],
  ['that names another', { 'svc/src/a.rs': 'fn f() { idle::f() }' }, ALL],
  ['that uses another', { 'svc/src/a.rs': 'use idle as i;' }, ALL],
  ['that names a part of its own', { 'svc/src/a.rs': 'fn f() { self::idle::f() }' }, ['svc']],
  [
    'that names another with a dash',
    { 'idle/Cargo.toml': '[package]\nname = "be-idle"\n', 'svc/src/a.rs': 'fn f() { be_idle::f() }' },
    ALL,
  ],
  ['of which there are two', { 'deep/Cargo.toml': '[package]\nname = "svc"\n' }, ALL],
  ['that depends on one that is not there', { 'svc/Cargo.toml': `${OWN}a = { path = "../a" }` }, ALL],
  ['that takes in a file', { 'svc/src/a.rs': '#[path = "../../idle/src/main.rs"]\nmod a;' }, ALL],
  [
    'that lies around the others',
    { 'Cargo.toml': `[workspace]\n${OWN}`, 'src/main.rs': 'fn main() {}', 'svc/Cargo.toml': '[package]\nname = "b"\n' },
    [],
  ],
] as const satisfies readonly (readonly [string, Files, readonly string[]])[]) {
  rust(`a package ${sentence}`, () =>
    assert.equal(
      told(DOCKERFILE, { ...MEMBERS, ...files }).map((line) => line.replace(/^.* \//, '')),
      expected,
    ),
  );
}

rust.run();
