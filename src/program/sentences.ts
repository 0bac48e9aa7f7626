import { counted } from '../text/counted.js';

/**
 * What the command line says; what its options are for stands in `options-table.ts`. Each group belongs to the file of its
 * name, and what begins in lower case stands behind a path or an option.
 */

export const cli = {
  known: (names: string) => `Known are ${names}.`,
  didYouMean: (name: string) => `Did you mean ${name}?`,
  noValue: (option: string) => `${option} takes no value.`,
  loadAgain: 'Load the completion script again: see dockerfile-nonroot completion --help.',
  help: 'See dockerfile-nonroot --help.',
  didYouMeanOption: (name: string) => `Did you mean --${name}?`,
  usage: '$0 [check] [paths..]\n\nFinds container images that run as root, and rewrites their Dockerfiles.',
  aDockerfileOrInput: 'A Dockerfile, or -.',
  aDockerfile: 'A Dockerfile.',
  aRule: 'Id of a rule.',
  paths: 'Files and directories, or - for standard input. [default: .]',
  reports: 'Reports of check --format blob; NAME=FILE for one of several runs.',
  image: 'An archive, an OCI layout, or with --resolve the name of an image.',
  shells: (names: string) => `${names}. [default: the shell of SHELL, or bash]`,
  loadScript: 'To load the script in every new shell, run the line for yours:',
  doesNotTakeOption: (command: string, option: string) => `${command} does not take --${option}.`,
  doesNotTake: (command: string, word: string) => `${command} does not take ${word}.`,
};

export const commands = {
  check: 'Find Dockerfiles whose image runs as root.',
  explain: 'Show who every stage of a Dockerfile runs as, and why.',
  inspect: 'Show who a built image runs as, and what that user may do in it.',
  verify: 'Build and run a Dockerfile as it is and as fixed, and compare. After --: a command to run.',
  lsp: 'Be the language server of an editor.',
  rule: 'Show what a rule finds, with an example, and what to do.',
  init: 'Write a configuration, a hook for pre-commit and a job for CI.',
  rules: 'List the rules.',
  merge: 'Print one report of parts or runs that were checked apart.',
  completion: 'Print a script that completes command lines in bash, zsh or fish.',
};

export const config = {
  large: 'is larger than 256 KiB',
  outside: 'leads out of the directory that we may read, so we do not read it.',
  noFile: 'is a pipe, a socket or a device, so we do not read it.',
  nameIt: 'Name it with --config, or run with --no-config.',
  nearMiss: (path: string, name: string | undefined) =>
    `${path}: not read. If it is a configuration, rename it to ${name}.`,
  notRead: (format: string, reason: string) => `is not ${format}: ${reason}`,
  correct: 'Correct the file, or run with --no-config.',
  noObject: 'holds no object.',
  knownKeys: (keys: string) => `Known keys are ${keys}.`,
  unknownKey: (key: string) => `has the unknown key ${key}.`,
  overrides: 'overrides is a list of objects with files, and rules, only, or options of the fix.',
  unknownOverride: (key: string) => `overrides has the unknown key ${key}.`,
  overriddenFiles: 'overrides: files is a list of gitignore patterns.',
  giveFiles: 'Write which files it is for, as in files: [services/api/].',
  only: 'overrides: only is a list of rules.',
  extends: 'extends is a path, or a list of paths.',
  local: (name: string) => `extends ${name}: it is no path relative to this file.`,
  writeLocal: 'Write a path such as ../base.yaml. We fetch nothing.',
  gone: (name: string) => `extends ${name}: there is no such file.`,
  leadsOut: (name: string) => `extends ${name}: it leads out of the work tree, so we do not read it.`,
  inTree: 'Put the file into this work tree.',
  noRegular: (name: string) => `extends ${name}: it is no regular file.`,
  nameFile: 'Name a file.',
  cycle: (name: string) => `extends ${name}: that file extends this one, directly or through others.`,
  cut: 'Take the key extends out of one of them.',
  many: (most: number) => `extends, with all that is extended there, more than ${most} files.`,
  fewer: 'Put what they say into fewer files.',
  noRange: 'requiredVersion is no range of versions.',
  ranges: 'Write one as npm reads it, such as ^0.1.0 or >=0.1.0 <1.0.0.',
  otherVersion: (range: string, version: string) => `requiredVersion is ${range}, and this is version ${version}.`,
  install: 'Install a version that fits, or run with --no-config.',
  exceptions: 'exceptions is a list of { container, workload, reason, until } and of { files, rules, reason, until }.',
  entry: (rules: string, files: string) => `${rules} in ${files}`,
  noException: (rule: string) => `exceptions: findings of ${rule} can have none.`,
  leaveOut: (rule: string) => `Write rules: { "${rule}": "off" } where nobody needs them.`,
  renamed: (path: string) => `${path}: the key ignore is now called exclude. Rename it.`,
  patterns: (key: string) => `${key} is a list of gitignore patterns of files.`,
  files: (key: string, rule: string) => `${key} takes files, and ${rule} is a rule.`,
  writeRules: (rule: string) => `Write rules: { "${rule}": "off" }.`,
  pattern: (key: string, most: number) => `${key} has a pattern with more than ${most} **, or a very long one.`,
  nameDirectory: 'Name the directory instead: that leaves out all that is in it.',
  schema: 'The schema of the file is schema/config.json in the package.',
  known: (names: string) => `Known are ${names}.`,
  didYouMean: (name: string) => `Did you mean ${name}?`,
  stringObject: 'an object of strings',
  stringList: 'a list of strings',
  number: 'a number',
  string: 'a string',
  rules: 'rules is an object from rule to level.',
  noRule: (rule: string) => `There is no rule ${rule}.`,
  levels: (rule: string) => `rules: ${rule} is one of off, info, warning, error.`,
};

export const decode = {
  large: 'is larger than 1 MiB',
  stages: 'has more than 10,000 lines that begin with FROM',
};

export const disk = {
  noFile: 'not a regular file',
  directory: 'is a directory',
  changed: 'changed since it was read',
  otherProgram: 'another program wrote it at the same time',
};

export const failure = {
  directory: 'it is a directory',
  denied: 'the system does not allow it',
  quota: 'your share of the disk is full',
  tooMany: 'too many files are open',
  noAnswer: 'the disk does not answer',
  running: 'it is a program that is running',
};

export const find = {
  emptyPath: 'A path is empty.',
  writeDot: 'Write . for the current directory.',
  ignoreFile: (path: string) => `${path}: not checked, as it is an ignore file.`,
  excluded: (path: string) => `${path}: not checked, as --exclude leaves it out.`,
  excludedBy: (path: string, config: string) =>
    `${path}: not checked, as exclude in ${config} leaves it out. --no-config checks it.`,
  leftOut: (paths: string, more: string) => `Left out by .gitignore, outside of a git work tree: ${paths}${more}.`,
  unreadIndex: (index: string) => `We cannot read ${index}: files that .gitignore leaves out are checked, too.`,
  here: 'the current directory',
  nothing: (place: string) => `There is no Dockerfile and no manifest to check in ${place}.`,
  otherName: 'Write the path of the file, if it has another name.',
};

export const git = {
  noAnswer: 'git did not answer',
  unreadable: 'git could not read it',
  notInstalled: 'git is not installed',
};

export const host = {
  noReport: (reason: string) => `error: cannot write the report: ${reason}\n`,
  mistake: (detail: string) =>
    `error: dockerfile-nonroot made a mistake: report it with what stands below.\n${detail}\n`,
};

export const init = {
  wrote: (path: string) => `${path}: written.`,
  added: (path: string) => `${path}: we added our entry.`,
  there: (path: string) => `${path}: left as it is, as it is there already.`,
  addByHand: (path: string) => `${path}: not changed, as we cannot add to it safely. Add this:`,
  outside: 'its directory leads out of the work tree',
  noCi: 'No CI job is written: there is no .github, no remote on github.com and no .gitlab-ci.yml.',
  next: 'Next: dockerfile-nonroot',
};

export const joinRun = {
  noIds: (path: string) => `--ids-from ${path}: it does not run the image of one of these Dockerfiles as one id.`,
  joinImage: 'Say which Dockerfile makes its image, with --image NAME=PATH.',
  unreadable: 'cannot be read',
};

export const leftBehind = {
  copy: (path: string) => `${path}: left by a run that was killed. You can remove it.`,
};

export const oneFile = {
  neither: (path: string) => `${path}: not checked, as it is neither a manifest of Kubernetes nor a Compose file.`,
  prose: (path: string) => `${path}: not checked, as it is a text for people, and no Dockerfile.`,
  settings: (path: string) => `${path}: not checked, as it holds code or settings, and no Dockerfile.`,
  outside: (path: string) => `it is a link out of the work tree, to ${path}`,
  templates: (path: string, count: number) =>
    count === 1
      ? `${path}: 1 document is a template, so we cannot check it before it is rendered.`
      : `${path}: ${count} documents are templates, so we cannot check them before they are rendered.`,
};

export const print = {
  interrupted: 'Interrupted: files below the last one in the report were not checked.\n',
};

export const progress = {
  checked: (done: number, all: number, root: number) =>
    `Checked ${done} of ${all} files: ${counted(root, 'image runs', 'images run')} as root`,
};

export const rulePage = {
  whatToDo: 'What to do',
  turnOff: (rule: string) => `To turn the rule off, use \`--ignore ${rule}\`, or write in the configuration:`,
  dockerfile: 'a Dockerfile',
  manifest: 'a manifest',
  report: (settings: string) => `${settings}The report:`,
  safe: 'The fix, which is safe:',
  unproven: 'The fix, which is unproven for the reasons in the report:',
  unsafe: 'The fix, which is unsafe for the reasons in the report:',
  byHand: 'Corrected by hand:',
  componentUser: (path: string, user: string | undefined) => `The image of \`${path}\` runs as ${user}. `,
  exception: (container: string) => `The configuration has an exception for \`${container}\`. `,
  flags: (flags: string) => `Checked with \`${flags}\`. `,
  safeFix: 'See the fix with `npx dockerfile-nonroot --diff`, and write it with `npx dockerfile-nonroot --fix`.',
  otherFix: 'See the fix with `npx dockerfile-nonroot --diff --unsafe-fixes`. ',
  readReasons: 'Read its reasons first, then write it with `npx dockerfile-nonroot --fix --unsafe-fixes`.',
  noFixExample: 'We have no fix for this: change the file by hand, as the example shows.',
  noFix: 'We have no fix for this: change the file by hand.',
  inDockerfile: 'Does the image need root? Write the reason in a comment above its FROM. `until` is the last day:',
  inManifest: 'Does the container need root? Write the reason in an annotation of the pod template:',
  inCompose: 'In a Compose file, write it in a label of the service:',
  inConfig: 'Or write it in the configuration:',
  oneFinding:
    'To leave one finding out, write the reason in a comment above it. Above FROM it counts for the stage, and with `file-ignore=` for the file:',
};

export const rulePages = {
  see: 'See dockerfile-nonroot rules.',
  didYouMean: (name: string) => `Did you mean ${name}?`,
  noRule: (rule: string) => `There is no rule ${rule}.`,
};

export const settings = {
  needsValue: 'needs a value',
  needsFile: (word: string) => `needs a file behind ${word}`,
  twice: (path: string) => `Two reports go to ${path}: give each a file of its own.`,
  choices: (choices: string | undefined, value: string) => `is one of ${choices}, not ${value}`,
  number: (range: string, value: string) => `takes a whole number${range}, not ${value}`,
  noRule: (rule: string) => `There is no rule ${rule}.`,
  level: (word: string) => `--rule takes RULE=off, info, warning or error, not ${word}.`,
  fixOrDiff: '--fix writes and --diff does not: give one of them.',
  unsafe: '--unsafe-fixes needs --fix or --diff.',
  noReason: '--add-exception needs --reason: without one an exception does not count.',
  giveReason: 'Say why, as in --reason "manages mounts of the host".',
  never: (rule: string) => `Findings of ${rule} can have no exception.`,
  noDay: (word: string) => `--until takes a day of the calendar such as 2027-06-30, not ${word}.`,
  past: (day: string) => `--until ${day} is past: the exception would not count.`,
  statistics: '--statistics works only with --format text.',
  exclusive: (first: string, second: string) => `--${first} and --${second} exclude each other: give one of them.`,
  noBlob: (option: string) => `--${option} writes no report that can be merged.`,
  afterMerge: 'Check with --format blob, and fix without it.',
  noShard: (index: number, of: number) => `There is no part ${index} of ${of}.`,
  whole: (option: string) => `--${option} works only on all files.`,
  withoutShard: 'Leave --shard out.',
  help: 'See dockerfile-nonroot --help.',
};

export const baseline = {
  make: (path: string) => `Create it with --baseline ${path} --update-baseline.`,
  notOurs: 'is no baseline of ours, or of another version',
  makeAnew: 'Write it again with --update-baseline.',
};

export const silence = {
  baseline: (path: string, findings: number) =>
    `baseline: ${path}: ${counted(findings, 'finding', 'findings')} left out.`,
  gone: (count: number) =>
    `${counted(count, 'entry', 'entries')} of the baseline ${count === 1 ? 'is' : 'are'} found no more: remove ${count === 1 ? 'it' : 'them'} with --prune-baseline.`,
  lock: (path: string, images: number) =>
    `lock: ${path}: describes ${counted(images, 'image', 'images')} of this run. --no-lock does without it.`,
  exceptions: (count: number) =>
    `${counted(count, 'exception counts', 'exceptions count')}. --no-exceptions shows what is below ${count === 1 ? 'it' : 'them'}.`,
  extends: (paths: readonly string[]) => `extends ${paths.join(', ')}`,
  rulesOff: (count: number) => counted(count, 'rule off', 'rules off'),
  waived: (count: number) => counted(count, 'finding waived', 'findings waived'),
  levels: (count: number) => counted(count, 'rule with another level', 'rules with another level'),
  leftOut: (count: number) => counted(count, 'file left out', 'files left out'),
  overrides: (count: number) => counted(count, 'override for some paths', 'overrides for some paths'),
  containers: (count: number) => counted(count, 'entry in exceptions', 'entries in exceptions'),
  nothing: 'takes nothing away',
};

export const filesFrom = {
  twice: 'Standard input cannot be both a Dockerfile and a list of paths.',
  once: 'Give - once, or write the list to a file.',
  large: 'a list of paths has at most 256 MiB',
  give: 'Give --files-from a file with one path on each line.',
};

export const blob = {
  notOurs: 'is no report that can be merged.',
  write: 'Write one with check --format blob.',
  otherVersion: (theirs: string, ours: string) => `is from version ${theirs}, and this is version ${ours}.`,
  anew: 'Check and merge with one version.',
  cut: 'ends too early: the run that wrote it was stopped.',
  changed: 'has changed since it was written.',
  again: 'Check that part again.',
  long: 'a line of it is too long',
};

export const workers = {
  ended: (code: number) => `A thread has ended too early, with code ${code}.`,
  changed: 'The files have changed while they were read.',
};

export const merge = {
  nothing: 'There is no report to merge.',
  name: 'Name the files that check --format blob has written.',
  otherRun: (path: string) => `is of another run than ${path}.`,
  sameOptions: 'Check all parts with the same options, or name the runs: NAME=FILE.',
  twice: (path: string) => `is the same part as ${path}, and says something else.`,
  leaveOne: 'Leave out one of them.',
  missing: (count: number, lowest: number, of: number) =>
    count === 1
      ? `Part ${lowest} of ${of} is missing.`
      : `${count} of ${of} parts are missing, the first is ${lowest}.`,
  check: (lowest: number, of: number) =>
    `Check it with --shard ${lowest}/${of} --format blob, and name its report, too.`,
};

export const since = {
  workTree: '--since needs a git work tree.',
  leaveOut: 'Run it in one, or leave --since out.',
  unlisted: (ref: string, failure: string) => `git cannot list ${ref}: ${failure}.`,
  name: 'Name a commit, a branch or a tag that is here.',
};

export const usageWords = {
  noOption: (names: string) => `There is no option ${names}.`,
  needsValue: (name: string) => `${name} needs a value.`,
};

export const watchReads = {
  read: (path: string) => `${path}: this run has read that file, so no report goes there.`,
  otherFile: 'Name another file for the report.',
};

export const wordHint = {
  didYouMean: (command: string) => `Did you mean ${command}?`,
};

export const effect = {
  noFix: (option: string) =>
    `${option} has no effect: no file of this run has a fix, and no image has that id or account.`,
  noAccount: (option: string) => `${option} has no effect: no fix of this run makes an account or writes its id.`,
  noFinding: (rules: string) => `--add-exception has no effect: there is no finding of ${rules} here.`,
  checkRules: 'Run the check without it to see what is found.',
  leaveOut: 'Leave the option out. It changes who a fix runs the image as, and nothing else.',
  otherFile: 'Leave it out, or name a Dockerfile whose image runs as root.',
};
