import { home, tool } from '../report/version.js';

/** All of it is commented out, so that it says nothing before somebody takes a sign away. */
export const CONFIG = `# yaml-language-server: $schema=https://unpkg.com/${tool.name}@0/src/schema/config.json
# Configuration of ${tool.name}. Take the # of a line away, and what it says counts.

# Versions of ${tool.name} that may read this file.
# requiredVersion: '>=${tool.version} <1.0.0'

# Other configurations of this work tree, which count below this one.
# extends: ../base.yaml

# Users of your own base images; * stands for anything.
# baseUsers:
#   registry.example.com/base/*: '1001'

# The account that a fix creates, and paths that the program writes to.
# user: app
# uid: 10001
# gid: 10001
# writable: [/data]

# Levels of rules are off, info, warning and error. "${tool.name} rules" lists the rules.
# rules:
#   named-user: off

# Files to leave out, as lines of .gitignore.
# exclude: [vendor/]

# The same for some files alone.
# overrides:
#   - files: [services/legacy/]
#     rules: { unpinned-id: info }
#     uid: 20000

# Containers of manifests that need root, and why.
# exceptions:
#   - { workload: Deployment/api, container: init, reason: changes the owner of an old volume, until: '2027-06-30' }
`;

/** An entry of `repos`. */
export const HOOK = `  - repo: ${home}
    rev: v${tool.version}
    hooks:
      - id: ${tool.name}
`;

export const WORKFLOW = `name: ${tool.name}

on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes ${tool.name}@${tool.version} --format github --format markdown="$GITHUB_STEP_SUMMARY"
`;

export const JOB = `${tool.name}:
  stage: test
  image: node:22
  script:
    - npx --yes ${tool.name}@${tool.version} --format text --format gitlab=gl-code-quality-report.json
  artifacts:
    when: always
    reports:
      codequality: gl-code-quality-report.json
`;
