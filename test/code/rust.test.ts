import { suite } from 'uvu';
import * as assert from 'uvu/assert';
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

rust.run();
