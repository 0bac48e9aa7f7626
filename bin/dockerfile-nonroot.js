#!/usr/bin/env node
const __loaded = new Map();
const __lazy = (name) => {
  if (!__loaded.has(name)) {
    const source = require('node:fs').readFileSync(__filename, 'latin1');
    const start = source.indexOf('\n//# package ' + name + '\n') + 1;
    const end = source.indexOf('\n//# package ', start);
    const code = source.slice(source.indexOf('\n', start) + 1, end).replace(/^\/\//gm, '');
    const module = { exports: {} };
    const names = ['module', 'exports', 'require', '__url'];
    const run = require('node:vm').compileFunction(code, names, { filename: __filename + '#' + name });
    run(module, module.exports, require, require('node:url').pathToFileURL(__filename).href);
    __loaded.set(name, module.exports);
  }
  return __loaded.get(name);
};
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/patch.ts
var patch_exports = {};
__export(patch_exports, {
  patchOf: () => patchOf
});
var import_diff, patchOf, terminated;
var init_patch = __esm({
  "src/patch.ts"() {
    "use strict";
    import_diff = __lazy("diff");
    patchOf = (path, before, after3) => {
      const settings2 = { context: 3, headerOptions: import_diff.FILE_HEADERS_ONLY };
      const text2 = (0, import_diff.createTwoFilesPatch)(`a/${path}`, `b/${path}`, before, after3, void 0, void 0, settings2);
      return text2.replace(/^.*\n.*\n/, (headers) => headers.split("\n").map(terminated).join("\n"));
    };
    terminated = (header) => header.slice(4).includes(" ") && !header.endsWith('"') ? `${header}	` : header;
  }
});

// src/host.ts
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var attempt = (action) => {
  try {
    return action();
  } catch (error) {
    return { failure: reasonOf(error) };
  }
};
var reasonOf = (error) => {
  const message = error instanceof Error ? error.message : String(error);
  return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
};
var isFailure = (value) => typeof value === "object" && value !== null && "failure" in value;
var entryKind = (entry) => {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "link" : "other";
};
var withDescriptor = (path, flags, mode, use) => {
  const descriptor = (0, import_node_fs.openSync)(path, flags, mode);
  try {
    return use(descriptor);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
};
var readAtMost = (path, most) => withDescriptor(path, "r", 0, (descriptor) => {
  const size = (0, import_node_fs.fstatSync)(descriptor).size;
  const chunks = [];
  let total = 0;
  for (let room = Math.min(size, most) + 1; total <= most; room = most + 1 - total) {
    const chunk = import_node_buffer.Buffer.allocUnsafe(room);
    const length = (0, import_node_fs.readSync)(descriptor, chunk, 0, room, null);
    chunks.push(chunk.subarray(0, length));
    total += length;
    if (length === 0) break;
  }
  return chunks.length === 2 && chunks[1]?.length === 0 && chunks[0] ? chunks[0] : import_node_buffer.Buffer.concat(chunks);
});
var writeWhole = (target, text2, like) => {
  const beside = (0, import_node_path.join)(
    (0, import_node_path.dirname)(target),
    `.${(0, import_node_path.basename)(target)}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`
  );
  try {
    withDescriptor(beside, "wx", 438, (descriptor) => {
      (0, import_node_fs.writeFileSync)(descriptor, text2);
      if (like !== void 0) sameOwner(descriptor, like);
      (0, import_node_fs.fsyncSync)(descriptor);
    });
    (0, import_node_fs.renameSync)(beside, target);
  } catch (error) {
    (0, import_node_fs.rmSync)(beside, { force: true });
    throw error;
  }
};
var sameOwner = (descriptor, like) => {
  attempt(() => (0, import_node_fs.fchownSync)(descriptor, like.uid, like.gid));
  (0, import_node_fs.fchmodSync)(descriptor, like.mode & 4095);
};
var replace = (path, before, after3) => {
  const done = attempt(() => {
    const target = (0, import_node_fs.realpathSync)(path);
    const stats = (0, import_node_fs.statSync)(target);
    if (!stats.isFile()) return { failure: "not a regular file" };
    (0, import_node_fs.accessSync)(target, import_node_fs.constants.W_OK);
    if (!import_node_buffer.Buffer.from(before).equals(readAtMost(target, before.length))) return { failure: "changed since it was read" };
    return writeWhole(target, after3, stats);
  });
  return isFailure(done) ? done : void 0;
};
var create = (path, text2) => {
  const done = attempt(() => {
    const stats = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
    if (stats === void 0) return writeWhole(path, text2, void 0);
    if (stats.isDirectory()) return { failure: "is a directory" };
    return stats.isFile() ? writeWhole((0, import_node_fs.realpathSync)(path), text2, stats) : (0, import_node_fs.writeFileSync)(path, text2);
  });
  return isFailure(done) ? done : void 0;
};
var readStdin = async (most) => {
  const chunks = [];
  let total = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(import_node_buffer.Buffer.from(chunk));
      total += chunk.length;
      if (total > most) break;
    }
  } catch (error) {
    return { failure: reasonOf(error) };
  }
  return import_node_buffer.Buffer.concat(chunks);
};
var onInterrupt = () => {
  let interrupted = false;
  process.once("SIGINT", () => {
    interrupted = true;
  });
  return () => interrupted;
};
var spinner = async (text2) => {
  if (!process.stderr.columns) return { say: () => {
  }, stop: () => {
  } };
  const { default: ora } = await Promise.resolve().then(() => __lazy("ora"));
  const turning = ora({ text: text2, stream: process.stderr, discardStdin: false }).start();
  return {
    say: (next2) => {
      turning.text = next2;
    },
    stop: () => {
      turning.stop();
    }
  };
};
var outOf = (descriptor, stream) => {
  const device = attempt(() => isDevice((0, import_node_fs.fstatSync)(descriptor))) === true;
  let watched = false;
  const byStream = (rest2) => {
    if (!watched) stream().on("error", failed);
    watched = true;
    stream().write(rest2);
  };
  return {
    write: (text2) => {
      let rest2 = import_node_buffer.Buffer.from(text2);
      try {
        while (!watched && !device && rest2.length > 0) rest2 = rest2.subarray((0, import_node_fs.writeSync)(descriptor, rest2));
        if (rest2.length > 0) byStream(rest2);
      } catch (error) {
        if (codeOf(error) === "EAGAIN") byStream(rest2);
        else failed(error);
      }
    },
    get terminal() {
      return device && stream().isTTY === true;
    },
    get columns() {
      return device && stream().columns || 100;
    }
  };
};
var isDevice = (stats) => stats.isCharacterDevice() && stats.rdev !== (0, import_node_fs.statSync)("/dev/null").rdev;
var codeOf = (error) => error instanceof Error && "code" in error ? error.code : void 0;
var failed = (error) => {
  if (codeOf(error) === "EPIPE") return;
  process.exitCode = 2;
  attempt(() => (0, import_node_fs.writeSync)(2, `error: cannot write the report: ${reasonOf(error)}
`));
};
var once = (make) => {
  let made2;
  return () => {
    made2 ??= { value: make() };
    return made2.value;
  };
};
var stdout = once(() => outOf(1, () => process.stdout));
var stderr = once(() => outOf(2, () => process.stderr));
var nodeHost = {
  get cwd() {
    return process.cwd();
  },
  absolute: (path) => (0, import_node_path.resolve)(path),
  env: process.env,
  get out() {
    return stdout();
  },
  get err() {
    return stderr();
  },
  readStdin,
  kindOf: (path) => {
    const stats = attempt(() => (0, import_node_fs.statSync)(path, { throwIfNoEntry: false }));
    return stats === void 0 || isFailure(stats) ? void 0 : entryKind(stats);
  },
  read: (path, most) => attempt(() => readAtMost(path, most)),
  list: (directory) => attempt(
    () => (0, import_node_fs.readdirSync)(directory, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: entryKind(entry) })).sort((a, b) => a.name < b.name ? -1 : 1)
  ),
  real: (path) => attempt(() => (0, import_node_fs.realpathSync)(path)),
  replace,
  create,
  breathe: () => new Promise((done) => setImmediate(done)),
  onInterrupt,
  spinner,
  clock: () => Number(process.hrtime.bigint() / 1000000n)
};
var argv = process.argv.slice(2);
var exitWith = (code2) => {
  process.exitCode ??= code2;
};
var crash = (error) => {
  process.exitCode = 2;
  const detail = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(`error: dockerfile-nonroot made a mistake; please report it.
${detail}
`);
};

// src/commands.ts
var ALL_GROUPS = ["Fixing", "Building", "The fix", "Report", "Exit code", "Input"];
var commands = [
  {
    name: "check",
    parameters: "[paths..]",
    help: "Find Dockerfiles whose image runs as root.",
    groups: ALL_GROUPS,
    options: []
  },
  {
    name: "inspect",
    parameters: "<file>",
    help: "Show who every stage of a Dockerfile runs as, and why.",
    groups: ["Building"],
    options: ["color", "config", "no-config", "stdin-filename"]
  },
  { name: "explain", parameters: "<rule>", help: "Say what a rule asks for, and why.", groups: [], options: ["color"] },
  { name: "rules", parameters: "", help: "List the rules.", groups: [], options: ["color", "format"] },
  { name: "completion", parameters: "", help: "Print a completion script for bash or zsh.", groups: [], options: [] }
];
var commandNames = commands.map(({ name }) => name);

// src/fast-path.ts
var import_node_util = require("node:util");

// src/reporters/names.ts
var reporterNames = ["text", "json"];

// src/options-table.ts
var LAST_ID = 4294967294;
var ACCOUNT_NAME = [/^[a-z_][a-z0-9_-]{0,31}$/, "a lower-case account name such as app"];
var IMAGE_PATH = [/^\/[\w.@%+:,/-]*$/, "an absolute path of letters, digits and . _ - @ % + : ,"];
var options = [
  { name: "fix", kind: "switch", group: "Fixing", help: "Write the safe fixes into the files." },
  { name: "unsafe-fixes", kind: "switch", group: "Fixing", help: "With --fix or --diff: the unsafe ones, too." },
  { name: "diff", kind: "switch", group: "Fixing", help: "Print the fixes as a unified diff and write nothing." },
  { name: "target", kind: "text", value: "STAGE", group: "Building", key: "target", help: "Stage that is built." },
  {
    name: "build-arg",
    kind: "pair",
    many: true,
    value: "NAME=VALUE",
    group: "Building",
    key: "buildArgs",
    help: "Build argument, as for docker build."
  },
  {
    name: "platform",
    kind: "text",
    value: "OS/ARCH",
    group: "Building",
    key: "platform",
    help: "Platform of the image."
  },
  {
    name: "base-user",
    kind: "pair",
    many: true,
    value: "IMAGE=USER",
    group: "Building",
    key: "baseUsers",
    help: "User of your own base images; * stands for anything."
  },
  {
    name: "mirror",
    kind: "pair",
    many: true,
    value: "HERE=THERE",
    group: "Building",
    key: "mirrors",
    help: "Prefix of a mirror, and what it mirrors."
  },
  {
    name: "context",
    kind: "text",
    value: "DIR",
    group: "Building",
    help: "Build context. [default: where the Dockerfile is]"
  },
  {
    name: "user",
    kind: "text",
    value: "NAME",
    group: "The fix",
    key: "user",
    form: ACCOUNT_NAME,
    help: "Name of the account to create."
  },
  {
    name: "uid",
    kind: "number",
    value: "ID",
    group: "The fix",
    key: "uid",
    range: [1, LAST_ID],
    help: "Its user id."
  },
  {
    name: "gid",
    kind: "number",
    value: "ID",
    group: "The fix",
    key: "gid",
    range: [0, LAST_ID],
    help: "Its group id."
  },
  {
    name: "writable",
    kind: "text",
    many: true,
    value: "PATH",
    group: "The fix",
    key: "writable",
    form: IMAGE_PATH,
    help: "Path in the image that the process writes to."
  },
  {
    name: "no-writable",
    kind: "text",
    many: true,
    value: "PATH",
    group: "The fix",
    key: "notWritable",
    form: IMAGE_PATH,
    help: "Path that it does not write to after all."
  },
  {
    name: "profile",
    kind: "choice",
    choices: ["default", "openshift"],
    group: "The fix",
    key: "profile",
    help: "Where the image will run."
  },
  {
    name: "format",
    short: "f",
    kind: "choice",
    choices: reporterNames,
    group: "Report",
    key: "format",
    help: "How to print the report. [default: text]"
  },
  { name: "output-file", short: "o", kind: "text", value: "FILE", group: "Report", help: "Write the report there." },
  { name: "quiet", short: "q", kind: "switch", group: "Report", help: "Only what makes the run fail, no summary." },
  {
    name: "color",
    kind: "choice",
    choices: ["auto", "always", "never"],
    group: "Report",
    help: "Colours. [default: auto, as NO_COLOR and FORCE_COLOR say]"
  },
  {
    name: "fail-level",
    kind: "choice",
    choices: ["error", "warning", "info", "none"],
    group: "Exit code",
    key: "failLevel",
    help: "Least severity that fails the run. [default: warning]"
  },
  {
    name: "max-warnings",
    kind: "number",
    value: "N",
    group: "Exit code",
    key: "maxWarnings",
    help: "Warnings fail the run only when there are more."
  },
  { name: "exit-zero", kind: "switch", group: "Exit code", help: "Findings never fail the run." },
  { name: "error-on-unmatched", kind: "switch", group: "Exit code", help: "A path without any Dockerfile does." },
  { name: "ignore", kind: "text", many: true, value: "RULE", group: "Input", help: "Leave a rule out." },
  { name: "stdin-filename", kind: "text", value: "PATH", group: "Input", help: "What - is called in the report." },
  { name: "config", short: "c", kind: "text", value: "FILE", group: "Input", help: "Configuration file to use." },
  { name: "no-config", kind: "switch", group: "Input", help: "Look for no configuration file." }
];
var optionRow = (name) => options.find((row3) => row3.name === name);

// src/fast-path.ts
var fastCheckLine = (argv2) => {
  const tokens = tokensOf(argv2);
  if (tokens === void 0) return void 0;
  const flags = /* @__PURE__ */ new Map();
  const paths = [];
  let word = true;
  for (const token of tokens) {
    if (token.kind === "option") flags.set(token.name, [...flags.get(token.name) ?? [], token.value ?? ""]);
    else if (token.kind === "option-terminator") word = false;
    else if (word && commandNames.includes(token.value)) {
      if (token.value !== "check") return void 0;
      word = false;
    } else {
      paths.push(token.value);
      word = false;
    }
  }
  return { paths, flags };
};
var tokensOf = (argv2) => {
  try {
    const { tokens } = (0, import_node_util.parseArgs)({
      args: [...argv2],
      options: known,
      allowPositionals: true,
      strict: true,
      tokens: true
    });
    const odd = tokens.some((token) => token.kind === "option" && !token.rawName.startsWith("--") && token.inlineValue);
    return odd ? void 0 : tokens;
  } catch {
    return void 0;
  }
};
var parameterOf = (row3) => {
  const type = row3.kind === "switch" ? "boolean" : "string";
  return row3.short === void 0 ? { type } : { type, short: row3.short };
};
var known = Object.fromEntries(options.map((row3) => [row3.name, parameterOf(row3)]));

// src/settings.ts
var NO_FILE = { raw: /* @__PURE__ */ new Map(), severities: /* @__PURE__ */ new Map(), exclude: void 0 };
var flaw = (row3, value) => {
  if (row3.kind === "switch") return void 0;
  if (value === "") return "needs a value";
  if (row3.kind === "choice" && !row3.choices?.includes(value))
    return `is one of ${row3.choices?.join(", ")}, not ${value}`;
  if (row3.kind === "number" && !inRange(row3, value)) return `takes a whole number${rangeOf(row3)}, not ${value}`;
  if (row3.kind === "pair" && value.indexOf("=") < 1) return `takes ${row3.value}, not ${value}`;
  if (row3.form !== void 0 && !row3.form[0].test(value)) return `takes ${row3.form[1]}, not ${value}`;
  return void 0;
};
var inRange = (row3, value) => {
  const [least, most] = row3.range ?? [0, Number.MAX_SAFE_INTEGER];
  return /^\d{1,15}$/.test(value) && Number(value) >= least && Number(value) <= most;
};
var rangeOf = (row3) => row3.range === void 0 ? "" : ` from ${row3.range[0]} to ${row3.range[1]}`;
var usageProblem = (raw, ruleIds2, hint) => {
  for (const [name, values] of raw) {
    const row3 = optionRow(name);
    const wrong2 = row3 && values.map((value) => flaw(row3, value)).find((found) => found !== void 0);
    if (wrong2 !== void 0) return usage(`--${name} ${wrong2}.`);
  }
  const unknown = raw.get("ignore")?.find((id) => !ruleIds2.includes(id));
  if (unknown !== void 0) return usage(`There is no rule ${unknown}.`, hint(unknown, ruleIds2));
  if (raw.has("fix") && raw.has("diff")) return usage("--fix writes and --diff does not: give one of them.");
  if (raw.has("unsafe-fixes") && !raw.has("fix") && !raw.has("diff")) {
    return usage("--unsafe-fixes needs --fix or --diff.");
  }
  if (raw.has("config") && raw.has("no-config")) return usage("--config and --no-config exclude each other.");
  return void 0;
};
var usage = (detail, hint = "See dockerfile-nonroot --help.") => ({ kind: "usage", detail, hint });
var settingsOf = (flags, file) => {
  const text2 = (name) => flags.get(name)?.at(-1) ?? file.raw.get(name)?.at(-1);
  const number2 = (name) => {
    const value = text2(name);
    return value === void 0 ? void 0 : Number(value);
  };
  const choice = (name, choices, otherwise) => choices.find((known3) => known3 === text2(name)) ?? otherwise;
  return {
    mode: flags.has("diff") ? "diff" : flags.has("fix") ? "fix" : "check",
    unsafe: flags.has("unsafe-fixes"),
    options: optionsOf(flags, file, text2, number2),
    context: text2("context"),
    severities: file.severities,
    format: choice("format", ["text", "json"], "text"),
    outputFile: text2("output-file"),
    quiet: flags.has("quiet"),
    color: choice("color", ["auto", "always", "never"], "auto"),
    failLevel: choice("fail-level", ["error", "warning", "info", "none"], "warning"),
    maxWarnings: number2("max-warnings"),
    exitZero: flags.has("exit-zero"),
    errorOnUnmatched: flags.has("error-on-unmatched"),
    stdinFilename: text2("stdin-filename"),
    exclude: file.exclude
  };
};
var optionsOf = (flags, file, text2, number2) => {
  const list = (name) => [...file.raw.get(name) ?? [], ...flags.get(name) ?? []];
  const pairs2 = (name) => Object.fromEntries(list(name).map(pairOf));
  const profile = text2("profile") === "openshift" ? "openshift" : "default";
  return given({
    target: text2("target"),
    buildArgs: pairs2("build-arg"),
    platform: text2("platform"),
    baseUsers: pairs2("base-user"),
    mirrors: pairs2("mirror"),
    user: text2("user"),
    uid: number2("uid"),
    gid: number2("gid"),
    writable: list("writable"),
    notWritable: list("no-writable"),
    profile,
    ignore: list("ignore")
  });
};
var pairOf = (pair) => {
  const at = pair.indexOf("=");
  return [pair.slice(0, at), pair.slice(at + 1)];
};
var given = (values) => {
  const result = {};
  for (const key in values) {
    const value = values[key];
    if (value !== void 0) Object.assign(result, { [key]: value });
  }
  return result;
};

// src/suggest.ts
var closest = (word, known3) => {
  const most = LONGEST < word.length ? 0 : Math.max(1, Math.floor(word.length / 3));
  const ranked = known3.map((name) => ({ name, distance: name.startsWith(word) ? 1 : distance(word.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== void 0 && best.distance <= most ? best.name : void 0;
};
var LONGEST = 64;
var distance = (a, b) => {
  let row3 = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next2 = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row3[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next2.push(Math.min(replaced, (row3[j] ?? 0) + 1, (next2[j - 1] ?? 0) + 1));
    }
    row3 = next2;
  }
  return row3[b.length] ?? 0;
};

// src/version.ts
var tool = { name: "dockerfile-nonroot", version: "0.1.0" };

// src/cli.ts
var commandOf = async (argv2, ruleIds2, columns) => {
  if (argv2.length === 1 && argv2[0] === "--version") return { kind: "print", text: `${tool.version}
` };
  const line = fastCheckLine(argv2);
  const command = line === void 0 ? await slowCommand(argv2, columns()) : { kind: "check", ...line };
  if (command.kind === "print" || command.kind === "wrong") return command;
  const problem2 = usageProblem(command.flags, ruleIds2, hintOf);
  return problem2 === void 0 ? command : { kind: "wrong", problem: problem2 };
};
var hintOf = (word, known3) => {
  const name = closest(word, known3);
  return name === void 0 ? `Known are ${known3.join(", ")}.` : `Did you mean ${name}?`;
};
var slowCommand = async (argv2, columns) => {
  const end = argv2.indexOf("--");
  const before = (end === -1 ? argv2 : argv2.slice(0, end)).map((word) => word === "-" ? DASH : word);
  const literal = end === -1 ? [] : argv2.slice(end + 1);
  const given2 = before.find((word) => switchWithValue.test(word));
  if (given2 !== void 0) return wrong(`${given2.replace(/=.*/s, "")} takes no value.`);
  const { default: yargs } = await Promise.resolve().then(() => __lazy("yargs"));
  const parser = configured(yargs([...before]), columns, before[0] !== "completion");
  let answer2;
  const parsed3 = await parser.parseAsync([...before], {}, (error, _, output) => {
    if (error) answer2 = wrong(sentence(plain(error.message)), unknownOptionHint(before));
    else if (output !== "") answer2 = { kind: "print", text: `${output.replace(TYPES, "")}
` };
  });
  return answer2 ?? commandFrom(parsed3, literal);
};
var DASH = "\0";
var plain = (text2) => text2.replaceAll(DASH, "-");
var TYPES = / +\[(?:array|boolean|string)\]/g;
var switchNames = options.filter(({ kind }) => kind === "switch").map(({ name }) => name);
var switchWithValue = new RegExp(`^--(?:${switchNames.join("|")}|help|version)=`);
var wrong = (detail, hint = "See dockerfile-nonroot --help.") => ({
  kind: "wrong",
  problem: { kind: "usage", detail, hint }
});
var sentence = (message) => message.endsWith(".") ? message : `${message}.`;
var unknownOptionHint = (argv2) => {
  const names = options.map(({ name }) => name);
  const isKnown = (name) => names.some((known3) => known3 === name);
  const unknown = argv2.filter((word) => word.startsWith("--")).map((word) => word.slice(2).replace(/=.*/s, "")).find((name) => !isKnown(name));
  const meant = unknown === void 0 ? void 0 : closest(unknown, names);
  return meant === void 0 ? void 0 : `Did you mean --${meant}?`;
};
var configured = (parser, columns, fallback) => {
  for (const row3 of options) parser.option(row3.name, yargsOption(row3));
  for (const row3 of commands) {
    if (row3.name === "completion") continue;
    parser.command(
      row3.name === "check" && fallback ? [`check ${row3.parameters}`, "$0"] : `${row3.name} ${row3.parameters}`.trim(),
      row3.help,
      (inner) => withParameters(inner, row3),
      () => {
      }
    );
  }
  return parser.scriptName(tool.name).usage("$0 [check] [paths..]\n\nFinds container images that run as root, and rewrites their Dockerfiles.").completion("completion", commands.find(({ name }) => name === "completion")?.help ?? "").parserConfiguration({
    "boolean-negation": false,
    "camel-case-expansion": false,
    "dot-notation": false,
    "duplicate-arguments-array": true,
    "greedy-arrays": false,
    "parse-numbers": false,
    "parse-positional-numbers": false,
    "short-option-groups": true
  }).strictOptions().version(tool.version).alias("help", "h").locale("en").exitProcess(false).showHelpOnFail(false).wrap(Math.min(100, columns));
};
var withParameters = (parser, row3) => {
  if (row3.name === "check") parser.positional("paths", { type: "string", array: true, describe: PATHS });
  if (row3.name === "inspect") parser.positional("file", { type: "string", describe: "A Dockerfile, or -." });
  if (row3.name === "explain") parser.positional("rule", { type: "string", describe: "Id of a rule." });
  for (const option2 of options) if (!takes(row3, option2)) parser.hide(option2.name);
  return parser;
};
var PATHS = "Files and directories, or - for standard input. [default: .]";
var takes = (command, option2) => command.groups.includes(option2.group) || command.options.some((name) => name === option2.name);
var placeholders = ({ value, choices }) => [value, choices?.join("|")].filter((word) => word !== void 0);
var yargsOption = (row3) => ({
  ...row3.kind === "switch" ? { type: "boolean" } : { type: "string", array: true, requiresArg: true },
  ...row3.short === void 0 ? {} : { alias: row3.short },
  describe: [...placeholders(row3), row3.help].join(": "),
  group: `${row3.group}:`
});
var commandFrom = (parsed3, literal) => {
  const flags = flagsFrom(parsed3);
  const words3 = Array.isArray(parsed3._) ? parsed3._.map(String).map(plain) : [];
  const name = commands.find((row4) => row4.name === words3[0])?.name ?? "check";
  const row3 = commands.find((known3) => known3.name === name);
  const foreign = options.find((option2) => flags.has(option2.name) && row3 !== void 0 && !takes(row3, option2));
  if (foreign !== void 0) return wrong(`${name} does not take --${foreign.name}.`);
  const parameters = [...listFrom(parsed3.paths ?? parsed3.file ?? parsed3.rule), ...words3.slice(1), ...literal];
  return commandNamed(name, parameters, flags);
};
var commandNamed = (name, parameters, flags) => {
  if (name === "check") return { kind: "check", paths: parameters, flags };
  const [only, second] = parameters;
  if (second !== void 0) return wrong(`${name} does not take ${second}.`);
  if (name === "inspect") return { kind: "inspect", path: only ?? "", flags };
  if (name === "explain") return { kind: "explain", rule: only ?? "", flags };
  return { kind: "rules", flags };
};
var listFrom = (value) => (value === void 0 ? [] : Array.isArray(value) ? value.map(String) : [String(value)]).map(plain);
var flagsFrom = (parsed3) => {
  const flags = /* @__PURE__ */ new Map();
  for (const row3 of options) {
    const value = parsed3[row3.name];
    if (row3.kind === "switch" ? value === true : value !== void 0) {
      flags.set(row3.name, row3.kind === "switch" ? [""] : listFrom(value));
    }
  }
  return flags;
};

// src/config.ts
var import_node_path3 = require("node:path");

// src/find.ts
var import_node_path2 = require("node:path");

// src/kind.ts
var DOCKERFILE = /^(?:.*[._-])?(?:docker|container)file(?:[._-].*)?$/i;
var OTHER = /(?:\.(?:docker|container)ignore|\.(?:md|txt|rst|adoc|html|png|svg|js|mjs|cjs|ts|py|rb|go|rs|java|sh|yml|yaml|json|toml|lock|patch|diff|j2|jinja2?|erb|tpl|tmpl|template|mustache|in|m4|orig|rej|bak|swp)|~)$/i;
var IGNORE_FILE = /\.(?:docker|container)ignore$/i;
var isDockerfileName = (name) => DOCKERFILE.test(name) && !OTHER.test(name);
var isIgnoreFile = (name) => IGNORE_FILE.test(name);

// src/find.ts
var SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
var find = async (host, paths, settings2) => {
  const inputs = /* @__PURE__ */ new Map();
  const problems = [];
  const notes = [];
  const excluded = await excluder(settings2.exclude);
  const add = (file) => {
    const path = shownPath(host.cwd, file);
    if (!excluded(file)) inputs.set(file, { path, file });
  };
  for (const path of paths.length === 0 ? ["."] : paths) {
    if (path === "-") continue;
    const file = (0, import_node_path2.resolve)(host.cwd, path);
    const before = inputs.size;
    if (host.kindOf(file) === "directory") {
      for await (const found of walk(host, file, problems)) add(found);
      if (inputs.size === before) unmatched(path, settings2, problems, notes);
    } else if (isIgnoreFile((0, import_node_path2.basename)(file))) notes.push(`${path}: left out, an ignore file is no Dockerfile.`);
    else add(file);
  }
  const sorted = [...inputs.values()].sort((a, b) => a.path < b.path ? -1 : 1);
  return { inputs: sorted, problems, notes, stdin: paths.includes("-") };
};
var unmatched = (path, settings2, problems, notes) => {
  if (settings2.errorOnUnmatched) {
    const detail = `No Dockerfile below ${path}.`;
    problems.push({ kind: "usage", detail, hint: "Name the file itself if it is called otherwise." });
  } else notes.push(`No Dockerfile below ${path}.`);
};
var shownPath = (directory, file) => (0, import_node_path2.relative)(directory, file).split(import_node_path2.sep).join("/") || ".";
async function* walk(host, top, problems) {
  const stack = [{ directory: top, rules: await rulesAbove(host, top) }];
  for (let level = stack.pop(); level !== void 0; level = stack.pop()) {
    const { directory } = level;
    const entries = host.list(directory);
    if (isFailure(entries)) {
      problems.push({ kind: "unreadable", path: shownPath(host.cwd, directory), detail: entries.failure });
      continue;
    }
    const rules2 = [...level.rules, ...await rulesOf(host, directory)];
    for (const { name, kind } of entries) {
      const path = (0, import_node_path2.join)(directory, name);
      if (kind === "directory" && !SKIPPED.has(name) && !isIgnored(rules2, path, true)) {
        stack.push({ directory: path, rules: rules2 });
      } else if (kind === "file" && isDockerfileName(name) && !isIgnored(rules2, path, false)) yield path;
    }
  }
}
var isIgnored = (rules2, path, directory) => {
  for (const { directory: base, matcher } of rules2.toReversed()) {
    const inside = shownPath(base, path) + (directory ? "/" : "");
    const { ignored, unignored } = matcher.test(inside);
    if (ignored || unignored) return ignored;
  }
  return false;
};
var MOST_IGNORE_BYTES = 1024 * 1024;
var rulesOf = async (host, directory, name = ".gitignore") => {
  const file = (0, import_node_path2.join)(directory, name);
  if (host.kindOf(file) !== "file") return [];
  const bytes = host.read(file, MOST_IGNORE_BYTES);
  if (isFailure(bytes)) return [];
  const { default: ignore } = await Promise.resolve().then(() => __lazy("ignore"));
  return [{ directory, matcher: ignore({ allowRelativePaths: true }).add(new TextDecoder().decode(bytes)) }];
};
var rulesAbove = async (host, top) => {
  const root = workTreeOf(host, top);
  if (root === void 0) return [];
  const rules2 = [...await rulesOf(host, root, ".git/info/exclude")];
  const between = [];
  for (let at = top; at !== root; at = (0, import_node_path2.dirname)(at)) between.unshift((0, import_node_path2.dirname)(at));
  for (const directory of between) rules2.push(...await rulesOf(host, directory));
  return rules2;
};
var workTreeOf = (host, from2) => {
  for (let at = from2; ; at = (0, import_node_path2.dirname)(at)) {
    if (host.kindOf((0, import_node_path2.join)(at, ".git")) !== void 0) return at;
    if ((0, import_node_path2.dirname)(at) === at) return void 0;
  }
};
var excluder = async (exclude) => {
  if (exclude === void 0 || exclude.patterns.length === 0) return () => false;
  const { default: ignore } = await Promise.resolve().then(() => __lazy("ignore"));
  const matcher = ignore().add([...exclude.patterns]);
  return (file) => {
    const path = shownPath(exclude.directory, file);
    return !path.startsWith("../") && !(0, import_node_path2.isAbsolute)(path) && path !== "." && matcher.ignores(path);
  };
};

// src/problems.ts
var describe = (problem2) => {
  switch (problem2.kind) {
    case "unreadable":
      return { message: `${problem2.path}: ${problem2.detail}.`, hint: "Check the path and its permissions." };
    case "unwritable":
      return { message: `${problem2.path}: not written: ${problem2.detail}.`, hint: "The file is as it was before." };
    case "not-utf8":
      return {
        message: `${problem2.path}: line ${problem2.line} has a byte that is not UTF-8.`,
        hint: "Save the file as UTF-8; it is neither checked nor rewritten as it is."
      };
    case "binary":
      return { message: `${problem2.path}: holds a NUL byte, so it is no Dockerfile.`, hint: "Leave it out." };
    case "too-large":
      return { message: `${problem2.path}: ${problem2.detail}.`, hint: "Leave it out; no Dockerfile needs that much." };
    case "crashed":
      return {
        message: `${problem2.path}: not checked: ${problem2.detail}.`,
        hint: "This is a mistake of dockerfile-nonroot: report it together with the file."
      };
    case "usage":
      return { message: problem2.detail, hint: problem2.hint };
    case "config":
      return { message: `${problem2.path}: ${problem2.detail}`, hint: problem2.hint };
  }
};
var isProblem = (value) => "kind" in value && KINDS.has(String(value.kind));
var KINDS = /* @__PURE__ */ new Set([
  "unreadable",
  "unwritable",
  "not-utf8",
  "binary",
  "too-large",
  "crashed",
  "usage",
  "config"
]);

// src/config.ts
var NAMES = [
  ".dockerfile-nonrootrc.json",
  ".dockerfile-nonrootrc.jsonc",
  ".dockerfile-nonrootrc.yaml",
  ".dockerfile-nonrootrc.yml",
  "dockerfile-nonroot.config.json"
];
var MOST_BYTES = 256 * 1024;
var readConfig = async (host, { named: named4, none }, ruleIds2) => {
  if (none) return NO_FILE;
  const file = named4 === void 0 ? nearest(host) : (0, import_node_path3.resolve)(host.cwd, named4);
  if (file === void 0) return NO_FILE;
  const path = named4 ?? shownPath(host.cwd, file);
  const bytes = host.read(file, MOST_BYTES);
  if (isFailure(bytes)) return { kind: "unreadable", path, detail: bytes.failure };
  if (bytes.length > MOST_BYTES) return { kind: "too-large", path, detail: "is larger than 256 KiB" };
  const value = await parsed(path, new TextDecoder().decode(bytes));
  if (isProblemIn(value)) return value;
  return fileSettings(value.value, path, (0, import_node_path3.dirname)(file), ruleIds2);
};
var nearest = (host) => {
  const top = workTreeOf(host, host.cwd) ?? host.cwd;
  for (let at = host.cwd; ; at = (0, import_node_path3.dirname)(at)) {
    const file = NAMES.map((name) => (0, import_node_path3.join)(at, name)).find((path) => host.kindOf(path) === "file");
    if (file !== void 0 || at === top) return file;
  }
};
var isProblemIn = (value) => isProblem(value);
var parsed = async (path, text2) => {
  const yaml = /^\.ya?ml$/.test((0, import_node_path3.extname)(path));
  try {
    if (!yaml) return { value: JSON.parse(withoutComments(text2)) };
    const { parse: parse2 } = await Promise.resolve().then(() => __lazy("yaml"));
    return { value: parse2(text2, { maxAliasCount: 100, logLevel: "error" }) ?? {} };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    return config(path, `is not ${yaml ? "YAML" : "JSON"}: ${reason}`, "Correct the file, or run with --no-config.");
  }
};
var withoutComments = (text2) => text2.replace(/^\ufeff/, "").replace(
  /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g,
  (found) => found.startsWith('"') ? found : found.replace(/[^\n]/g, " ")
).replace(/"(?:[^"\\\n]|\\.)*"|,(?=\s{0,10000}[}\]])/g, (found) => found === "," ? " " : found);
var config = (path, detail, hint) => ({ kind: "config", path, detail, hint });
var rows = options;
var rowByKey = new Map(rows.flatMap((row3) => row3.key === void 0 ? [] : [[row3.key, row3]]));
var KEYS = ["$schema", "ignore", "rules", ...rowByKey.keys()];
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var fileSettings = (value, path, directory, ruleIds2) => {
  if (!isObject(value)) return config(path, "holds no object.", `Known keys are ${KEYS.join(", ")}.`);
  const raw = /* @__PURE__ */ new Map();
  const severities = /* @__PURE__ */ new Map();
  for (const [key, given2] of Object.entries(value)) {
    const row3 = rowByKey.get(key);
    if (!KEYS.includes(key)) return config(path, `has the unknown key ${key}.`, didYouMean(key, KEYS));
    const values = row3 === void 0 ? [] : textsOf(row3, given2);
    const wrong2 = values === void 0 ? `is ${shapeOf(row3)}` : row3 && firstFlaw(row3, values);
    if (wrong2 !== void 0) return config(path, `${key} ${wrong2}.`, SEE);
    if (row3 !== void 0 && values !== void 0) raw.set(row3.name, values);
  }
  const off = rulesFrom(value.rules ?? {}, severities, path, ruleIds2);
  const patterns = textList(value.ignore ?? []);
  if (isProblemList(off)) return off;
  if (patterns === void 0) return config(path, "ignore is a list of gitignore patterns of files.", SEE);
  const id = patterns.find((pattern) => ruleIds2.includes(pattern));
  if (id !== void 0)
    return config(path, `ignore takes files, and ${id} is a rule.`, `Write rules: { "${id}": "off" }.`);
  raw.set("ignore", off);
  return { raw, severities, exclude: { directory, patterns } };
};
var SEE = "The schema of the file is schema/config.json in the package.";
var isProblemList = (value) => isProblem(value);
var didYouMean = (word, known3) => {
  const name = closest(word, known3);
  return name === void 0 ? `Known are ${known3.join(", ")}.` : `Did you mean ${name}?`;
};
var firstFlaw = (row3, values) => values.map((value) => flaw(row3, value)).find((found) => found !== void 0);
var textsOf = (row3, value) => {
  if (row3.kind === "pair") {
    if (!isObject(value)) return void 0;
    return textList(Object.values(value))?.map((text2, index2) => `${Object.keys(value)[index2]}=${text2}`);
  }
  if (row3.many === true) return textList(value);
  if (row3.kind === "number") return typeof value === "number" ? [String(value)] : void 0;
  return typeof value === "string" ? [value] : void 0;
};
var shapeOf = (row3) => {
  if (row3?.kind === "pair") return "an object of strings";
  if (row3?.many === true) return "a list of strings";
  return row3?.kind === "number" ? "a number" : "a string";
};
var textList = (value) => Array.isArray(value) && value.every((item) => typeof item === "string") ? value : void 0;
var LEVELS = ["error", "warning", "info"];
var rulesFrom = (value, severities, path, ruleIds2) => {
  if (!isObject(value)) return config(path, "rules is an object from rule to level.", SEE);
  const off = [];
  for (const [id, level] of Object.entries(value)) {
    if (!ruleIds2.includes(id)) return config(path, `There is no rule ${id}.`, didYouMean(id, ruleIds2));
    const known3 = LEVELS.find((name) => name === level);
    if (known3 !== void 0) severities.set(id, known3);
    else if (level === "off") off.push(id);
    else return config(path, `rules: ${id} is one of off, info, warning, error.`, SEE);
  }
  return off;
};

// src/exit-code.ts
var exitCodeOf = ({ report, problems, changes, interrupted }, settings2) => {
  if (interrupted) return 130;
  if (problems.length > 0 || report.summary.failed > 0) return 2;
  if (settings2.exitZero) return 0;
  return fails(report.summary, settings2) || settings2.mode === "diff" && changes.length > 0 ? 1 : 0;
};
var fails = ({ error, warning, info }, { failLevel, maxWarnings }) => {
  if (maxWarnings !== void 0 && warning > maxWarnings) return true;
  switch (failLevel) {
    case "none":
      return false;
    case "error":
      return error > 0;
    case "warning":
      return error > 0 || maxWarnings === void 0 && warning > 0;
    case "info":
      return error > 0 || info > 0 || maxWarnings === void 0 && warning > 0;
  }
};

// src/reporters/harmless.ts
var harmful = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{e0000}-\u{e0fff}]/gu;
var harmless = (text2) => text2.replace(harmful, named);
var harmlessLines = (text2) => text2.split("\n").map(harmless).join("\n");
var harmlessJson = (text2) => text2.replace(harmful, (character) => character === "\n" ? character : escapes(character));
var escapes = (character) => [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
var named = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

// src/text/span.ts
var lineStarts = (text2) => {
  const starts2 = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts2.push(at + 1);
  return starts2;
};
var positionAt = (starts2, offset) => {
  let low = 0;
  let high = starts2.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts2[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts2[low] ?? 0) + 1 };
};

// src/reporters/json.ts
var VERSION = 1;
var json = (report) => `${harmlessJson(JSON.stringify(documentOf(report), null, 2))}
`;
var documentOf = ({ files, summary }) => ({ version: VERSION, tool, files: files.map(fileOf), summary });
var fileOf = (file) => {
  const starts2 = lineStarts(file.text);
  return {
    path: file.path,
    kind: file.kind,
    verdict: file.verdict,
    user: file.user ?? null,
    uid: file.uid ?? null,
    gid: file.gid ?? null,
    targets: file.targets.map(targetOf),
    results: file.results.map((result) => resultOf(result, starts2)),
    fixed: (file.fixed ?? []).map(({ rule, fix: fix2 }) => ({ rule, title: fix2?.title ?? null })),
    error: file.error === void 0 ? null : describe(file.error).message
  };
};
var targetOf = ({ stage, name, verdict, user }) => ({
  stage,
  name: name ?? null,
  verdict,
  user: user ?? null
});
var resultOf = (result, starts2) => {
  const start = positionAt(starts2, result.span.start);
  const end = positionAt(starts2, result.span.end);
  return {
    rule: result.rule,
    severity: result.severity,
    message: result.message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    stage: result.stage ?? null,
    notes: result.notes ?? [],
    fix: result.fix === void 0 ? null : fixOf(result.fix)
  };
};
var fixOf = ({ title, safety, obstacles, edits }) => ({
  title,
  safety,
  obstacles,
  edits: edits.map(({ span, text: text2 }) => ({ start: span.start, end: span.end, text: text2 }))
});

// src/reporters/width.ts
var narrowAscii = /^[\u0020-\u007e]*$/;
var nothing = /^[\p{Mn}\p{Me}]$/u;
var wide = /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\u3000-\u303e\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]$/u;
var widthOf = (text2) => {
  if (narrowAscii.test(text2)) return text2.length;
  let width = 0;
  for (const character of text2) width += nothing.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
};
var wrap = (text2, columns) => {
  const lines = [];
  let line = "";
  for (const word of text2.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
};

// src/reporters/excerpt.ts
var TAB = 4;
var MOST_LINES = 3;
var LEAD = 24;
var excerpt = (text2, span, columns, paint) => {
  const starts2 = lineStarts(text2);
  const first = positionAt(starts2, span.start).line;
  const last = Math.max(first, positionAt(starts2, Math.max(span.start, span.end - 1)).line);
  const shown = Math.min(last, first + MOST_LINES - 1);
  const gutter = String(shown).length;
  const lines = [];
  for (let number2 = first; number2 <= shown; number2 += 1) {
    const row3 = rowOf(text2, starts2, span, number2, columns - gutter - 3);
    const label = paint.dim(`${String(number2).padStart(gutter)} \u2502`);
    lines.push(`${label} ${row3.text}`.trimEnd());
    const carets = "^".repeat(Math.max(1, row3.to - row3.from));
    if (row3.from < row3.to || first === shown) {
      lines.push(`${paint.dim(`${" ".repeat(gutter)} \u2502`)} ${" ".repeat(row3.from)}${paint.red(carets)}`);
    }
  }
  if (shown < last) lines.push(paint.dim(`${" ".repeat(gutter)} \u2502 \u2026 to line ${last}`));
  return lines;
};
var rowOf = (text2, starts2, span, number2, room) => {
  const start = starts2[number2 - 1] ?? 0;
  const end = starts2[number2] === void 0 ? text2.length : starts2[number2] - 1;
  const bare = text2.slice(start, text2[end - 1] === "\r" && end > start ? end - 1 : end);
  const indent = bare.length - bare.trimStart().length;
  const from2 = Math.max(span.start - start, span.start < start ? indent : 0);
  const to = Math.min(span.end - start, bare.trimEnd().length);
  return fitted(visible(bare, [from2, Math.max(from2, to)]), number2, room);
};
var visible = (bare, marks) => {
  const cells = (part, at) => {
    const pieces = part.split("	");
    let result = "";
    pieces.forEach((piece, index2) => {
      result += harmless(piece);
      if (index2 < pieces.length - 1) result += " ".repeat(TAB - (at + widthOf(result)) % TAB);
    });
    return result;
  };
  const before = cells(bare.slice(0, marks[0]), 0);
  const blamed = cells(bare.slice(marks[0], marks[1]), widthOf(before));
  const from2 = widthOf(before);
  const to = from2 + widthOf(blamed);
  return { text: before + blamed + cells(bare.slice(marks[1]), to), from: from2, to };
};
var fitted = (line, number2, room) => {
  if (widthOf(line.text) <= room) return { number: number2, ...line };
  const skipped = line.to > room - 1 && line.from > LEAD ? line.from - LEAD : 0;
  let cell = 0;
  let text2 = "";
  for (const character of line.text) {
    if (cell >= skipped && cell < skipped + room - 2) text2 += character;
    cell += widthOf(character);
  }
  const lead = skipped > 0 ? "\u2026" : "";
  const shift = skipped - lead.length;
  const most = room - 1;
  return {
    number: number2,
    text: `${lead}${text2}\u2026`,
    from: Math.min(line.from - shift, most),
    to: Math.min(line.to - shift, most)
  };
};

// src/reporters/style.ts
var code = (on, off, color) => (text2) => color && text2 !== "" ? `\x1B[${on}m${text2}\x1B[${off}m` : text2;
var styleOf = ({ color }) => ({
  bold: code(1, 22, color),
  dim: code(2, 22, color),
  red: code(31, 39, color),
  yellow: code(33, 39, color),
  green: code(32, 39, color),
  blue: code(34, 39, color),
  cyan: code(36, 39, color)
});

// src/reporters/text.ts
var WIDEST = 100;
var text = (report, look2) => {
  const paint = styleOf(look2);
  const columns = Math.max(40, Math.min(WIDEST, look2.columns));
  const blocks = report.files.flatMap((file) => fileBlocks(file, columns, paint));
  return [...blocks, ...look2.summary ? summaryLines(report.summary, paint) : []].map((line) => `${line}
`).join("");
};
var fileBlocks = (file, columns, paint) => {
  const starts2 = lineStarts(file.text);
  const fixed = (file.fixed ?? []).map(
    (done) => `${paint.bold(harmless(file.path))} ${paint.green("fixed")} ${done.rule}: ${harmless(done.fix?.title ?? done.message)}`
  );
  return [
    ...fixed.length > 0 ? [...fixed, ""] : [],
    ...file.results.flatMap((result) => [...finding(file, starts2, result, columns, paint), ""])
  ];
};
var finding = (file, starts2, result, columns, paint) => {
  const { line, column } = positionAt(starts2, result.span.start);
  const severity = severityPaint(result.severity, paint)(result.severity);
  return [
    `${paint.bold(`${harmless(file.path)}:${line}:${column}`)} ${severity} ${paint.bold(result.rule)}`,
    ...paragraph(harmless(result.message), "  ", "  ", columns),
    ...excerpt(file.text, result.span, columns - 4, paint).map((row3) => `    ${row3}`),
    ...(result.notes ?? []).flatMap((note2) => labelled("note", harmless(note2), columns, paint.blue)),
    ...result.fix === void 0 ? [] : fixLines(result.fix, columns, paint)
  ];
};
var severityPaint = (severity, paint) => {
  switch (severity) {
    case "error":
      return paint.red;
    case "warning":
      return paint.yellow;
    case "info":
      return paint.blue;
  }
};
var fixLines = (fix2, columns, paint) => {
  const label = fix2.safety === "safe" ? "fix" : "unsafe fix";
  const color = fix2.safety === "safe" ? paint.green : paint.yellow;
  return [
    ...labelled(label, harmless(fix2.title), columns, color),
    ...fix2.obstacles.flatMap((obstacle) => paragraph(harmless(obstacle), "    - ", "      ", columns))
  ];
};
var labelled = (label, words3, columns, color) => {
  const lines = paragraph(words3, `  ${label}: `, "    ", columns);
  return lines.map((line, index2) => index2 === 0 ? `  ${color(label)}${line.slice(2 + label.length)}` : line);
};
var paragraph = (words3, first, next2, columns) => wrap(first.trimStart() + words3, columns - next2.length).map(
  (line, index2) => index2 === 0 ? first.slice(0, first.length - first.trimStart().length) + line : next2 + line
);
var plural = (count, one2, many = `${one2}s`) => `${count} ${count === 1 ? one2 : many}`;
var summaryLines = (summary, paint) => {
  const { error, warning, info } = summary;
  const findings = [
    ...error > 0 ? [plural(error, "error")] : [],
    ...warning > 0 ? [plural(warning, "warning")] : [],
    ...info > 0 ? [plural(info, "note")] : []
  ];
  return [
    summary.files === 0 ? "No file to check." : `${plural(summary.files, "file")}: ${verdicts(summary, paint)}.`,
    ...findings.length === 0 ? [] : [`${findings.join(", ")}.`],
    ...remedies(summary)
  ];
};
var verdicts = (summary, paint) => {
  const kinds = [
    [summary.root, "runs as root", "run as root", paint.red],
    [summary.invalid, "cannot run", "cannot run", paint.red],
    [summary.unknown, "unknown", "unknown", paint.yellow],
    [summary.nonroot, "runs as non-root", "run as non-root", paint.green],
    [summary.failed, "failed", "failed", paint.red]
  ];
  return kinds.filter(([count]) => count > 0).map(([count, one2, many, color]) => color(`${alone(summary) ? "" : `${count} `}${count === 1 ? one2 : many}`)).join(", ");
};
var alone = ({ files, failed: failed4 }) => files === 1 && failed4 === 0;
var remedies = ({ fixed, fixable, fixableUnsafe }) => {
  const said = [
    ...fixed > 0 ? [`${fixed} fixed`] : [],
    ...fixable > 0 ? [`${fixable} fixable with --fix`] : [],
    ...fixableUnsafe > 0 ? [`${fixableUnsafe} ${fixable > 0 ? "more" : "fixable"} with --fix --unsafe-fixes`] : []
  ];
  return said.length === 0 ? [] : [`${said.join(", ")}.`];
};

// src/reporters/index.ts
var reporters = { text, json };

// src/print.ts
var tell = (host, problems) => {
  for (const { message, hint } of problems.map(describe)) {
    host.err.write(`error: ${harmless(message)}
  ${harmless(hint)}
`);
  }
  return 2;
};
var printTrouble = (host, { report, problems, notes, interrupted }) => {
  for (const note2 of notes) host.err.write(`${harmless(note2)}
`);
  tell(host, problems);
  tell(
    host,
    report.files.flatMap(({ error }) => error === void 0 ? [] : [error])
  );
  if (interrupted) host.err.write("Interrupted: files below the last one in the report were not looked at.\n");
};
var printReport = (host, { report, stdout: stdout2 }, settings2) => {
  const out = stdout2 === void 0 ? host.out : host.err;
  const shown = settings2.quiet ? onlyFailing(report, settings2) : report;
  return deliver(host, out, settings2, reporters[settings2.format](shown, lookOf(host, out, settings2)));
};
var onlyFailing = (report, settings2) => ({
  ...report,
  files: report.files.map((file) => ({
    ...file,
    results: file.results.filter(({ severity }) => fails({ ...NONE, [severity]: report.summary[severity] }, settings2))
  }))
});
var NONE = { error: 0, warning: 0, info: 0 };
var printDiff = async (host, outcome2, settings2) => {
  const { patchOf: patchOf2 } = await Promise.resolve().then(() => (init_patch(), patch_exports));
  const patches = outcome2.changes.map(({ path, before, after: after3 }) => patchOf2(path, before, after3));
  const seen = settings2.outputFile === void 0 && host.out.terminal;
  const look2 = lookOf(host, host.out, settings2);
  const shown = seen ? patches.map((patch) => forTerminal(patch, styleOf(look2))) : patches;
  if (!settings2.quiet)
    host.err.write(reporters.text({ ...outcome2.report, files: [] }, lookOf(host, host.err, settings2)));
  return deliver(host, host.out, settings2, shown.join(""));
};
var forTerminal = (patch, paint) => patch.split("\n").map((line) => {
  const shown = harmless(line.replace(/\r$/, "").replaceAll("	", "    "));
  if (line.startsWith("+")) return paint.green(shown);
  if (line.startsWith("-")) return paint.red(shown);
  return line.startsWith("@@") ? paint.cyan(shown) : shown;
}).join("\n");
var deliver = (host, out, { outputFile }, text2) => {
  if (outputFile === void 0) {
    out.write(text2);
    return void 0;
  }
  const failure = host.create(host.absolute(outputFile), text2);
  return isFailure(failure) ? { kind: "unwritable", path: outputFile, detail: failure.failure } : void 0;
};
var lookOf = ({ env }, out, { color, quiet, outputFile }) => ({
  color: color === "auto" ? outputFile === void 0 && colored(env, out) : color === "always",
  columns: out.columns,
  summary: !quiet
});
var colored = (env, { terminal }) => {
  const force = env.FORCE_COLOR;
  if (env.NO_COLOR) return false;
  if (force !== void 0 && force !== "") return force !== "0" && force !== "false";
  return terminal && env.TERM !== "dumb";
};

// src/rule-pages.ts
var explainRule = ({ id, severity, summary, why }, look2) => {
  const paint = styleOf(look2);
  const columns = Math.min(100, look2.columns);
  return `${[`${paint.bold(id)} (${severity})`, "", ...wrap(summary, columns), "", ...wrap(why, columns)].join("\n")}
`;
};
var listRules = (rules2, format, look2) => {
  if (format === "json") {
    const rows2 = rules2.map(({ id, severity, summary, why }) => ({ id, severity, summary, why }));
    return `${JSON.stringify(rows2, null, 2)}
`;
  }
  const paint = styleOf(look2);
  const widest = Math.max(0, ...rules2.map(({ id }) => widthOf(id)));
  return rules2.map(({ id, severity, summary }) => `${paint.bold(id.padEnd(widest))}  ${severity.padEnd(7)}  ${summary}
`).join("");
};
var unknownRule = (id, known3) => {
  const meant = closest(id, known3);
  const hint = meant === void 0 ? "See dockerfile-nonroot rules." : `Did you mean ${meant}?`;
  return { kind: "usage", detail: `There is no rule ${id}.`, hint };
};

// src/dockerfile/characters.ts
var isSpace = (code2) => {
  if (code2 < 128) return code2 === 32 || code2 >= 9 && code2 <= 13;
  return code2 === 133 || code2 === 160 || code2 >= 5760 && isRareSpace(code2);
};
var isBlank = (code2) => code2 === 32 || code2 >= 9 && code2 <= 13 && code2 !== 10;
var skipSpace = (text2, from2, to) => {
  let at = from2;
  while (at < to && isSpace(text2.charCodeAt(at))) at++;
  return at;
};
var trimSpace = (text2, from2, to) => {
  let at = to;
  while (at > from2 && isSpace(text2.charCodeAt(at - 1))) at--;
  return at;
};
var skipBlanks = (text2, from2, to) => {
  let at = from2;
  while (at < to && isBlank(text2.charCodeAt(at))) at++;
  return at;
};
var skipWord = (text2, from2, to) => {
  let at = from2;
  while (at < to && !isBlank(text2.charCodeAt(at))) at++;
  return at;
};
var lowerCase = (text2) => text2.replace(/\u0130/g, "i").toLowerCase();
var isRareSpace = (code2) => code2 === 5760 || code2 >= 8192 && code2 <= 8202 || code2 === 8232 || code2 === 8233 || code2 === 8239 || code2 === 8287 || code2 === 12288;

// src/dockerfile/pattern.ts
var MOST_COMPARED = 4e6;
var removePrefix = (value, pattern, longest) => {
  const tokens = tokensOf2([...withoutMark(pattern)]);
  return isError(tokens) ? tokens : cutPrefix([...value], tokens, longest, (rest2) => rest2.join(""));
};
var removeSuffix = (value, pattern, longest) => {
  const tokens = tokensOf2(reversed(pattern));
  return isError(tokens) ? tokens : cutPrefix([...value].reverse(), tokens, longest, (rest2) => rest2.reverse().join(""));
};
var replaceFirst = (value, pattern, replacement) => {
  const tokens = tokensOf2([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
  const work = { left: MOST_COMPARED };
  const match = find2(chars, 0, tokens, work);
  if (work.left < 0) return TOO_MUCH;
  if (match === void 0) return value;
  return chars.slice(0, match.start).join("") + replacement + chars.slice(match.end).join("");
};
var replaceAll = (value, pattern, replacement, limit) => {
  const tokens = tokensOf2([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
  const work = { left: MOST_COMPARED };
  const parts = replacementParts(replacement);
  let result = "";
  let copied = 0;
  let lastEnd = -1;
  for (let at = 0; at <= chars.length; ) {
    const match = find2(chars, at, tokens, work);
    if (work.left < 0) return TOO_MUCH;
    if (match === void 0) break;
    result += chars.slice(copied, match.start).join("");
    if (match.end > match.start || match.start !== lastEnd) {
      result += parts.join(chars.slice(match.start, match.end).join(""));
    }
    if (result.length > limit) return { error: "its replacements grow too long" };
    copied = match.end;
    lastEnd = match.end;
    at = match.end;
    if (match.end === match.start) {
      result += chars[at] ?? "";
      copied = ++at;
    }
  }
  return result + chars.slice(copied).join("");
};
var TOO_MUCH = { error: `its pattern takes more than ${MOST_COMPARED} comparisons` };
var isError = (result) => typeof result === "object" && result !== null && "error" in result;
var withoutMark = (pattern) => pattern.startsWith("\uFEFF") ? pattern.slice(1) : pattern;
var reversed = (pattern) => {
  const chars = [...pattern];
  const units = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const next2 = chars[at + 1];
    if (char !== "\\" || next2 === void 0) units.push([char]);
    else {
      units.push([char, next2]);
      at++;
    }
  }
  return units.reverse().flat();
};
var tokensOf2 = (chars) => {
  const segments = [[]];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const next2 = chars[at + 1] ?? "";
    if (char === "*") segments.push([]);
    else if (char === "?") segments.at(-1)?.push({ kind: "any" });
    else if (char !== "\\") segments.at(-1)?.push({ kind: "char", char });
    else if (next2 === "*" || next2 === "?" || next2 === "\\") {
      segments.at(-1)?.push({ kind: "char", char: next2 });
      at++;
    } else if (next2 !== "}" && next2 !== "/") {
      return { error: `its pattern escapes ${next2 === "" ? "nothing" : next2}, and only * ? \\ } / can be escaped` };
    }
  }
  return segments;
};
var cutPrefix = (chars, segments, longest, join7) => {
  const work = { left: MOST_COMPARED };
  const end = matchAt(chars, 0, segments, longest, work);
  return work.left < 0 ? TOO_MUCH : join7(end === void 0 ? chars : chars.slice(end));
};
var find2 = (chars, from2, segments, work) => {
  const first = segments[0] ?? [];
  for (let at = from2; at <= chars.length; at++) {
    const start = firstFit(chars, at, first, chars.length, work);
    if (start === void 0) return void 0;
    const end = matchAt(chars, start, segments, true, work);
    if (end !== void 0) return { start, end };
    at = lineEnd(chars, start);
  }
  return void 0;
};
var matchAt = (chars, start, segments, longest, work) => {
  const [first = [], ...rest2] = segments;
  if (!fits(chars, start, first, work)) return void 0;
  let end = start + first.length;
  for (const [index2, segment] of rest2.entries()) {
    const limit = lineEnd(chars, end) + segment.length;
    const last = index2 === rest2.length - 1;
    const at = last && longest ? lastFit(chars, end, segment, limit, work) : firstFit(chars, end, segment, limit, work);
    if (at === void 0) return void 0;
    end = at + segment.length;
  }
  return end;
};
var fits = (chars, at, segment, work) => {
  if (at + segment.length > chars.length) return false;
  for (let index2 = 0; index2 < segment.length; index2++) {
    work.left--;
    const token = segment[index2];
    const char = chars[at + index2];
    if (token?.kind === "char" ? token.char !== char : char === "\n") return false;
  }
  return true;
};
var firstFit = (chars, from2, segment, limit, work) => {
  const last = Math.min(limit, chars.length) - segment.length;
  for (let at = from2; at <= last && work.left >= 0; at++) {
    work.left--;
    if (fits(chars, at, segment, work)) return at;
  }
  return void 0;
};
var lastFit = (chars, from2, segment, limit, work) => {
  for (let at = Math.min(limit, chars.length) - segment.length; at >= from2 && work.left >= 0; at--) {
    work.left--;
    if (fits(chars, at, segment, work)) return at;
  }
  return void 0;
};
var lineEnd = (chars, from2) => {
  const end = chars.indexOf("\n", from2);
  return end === -1 ? chars.length : end;
};
var replacementParts = (replacement) => {
  const parts = [""];
  for (const piece of replacement.split(/(\$\$|\$\{[\p{L}\p{Nd}_]+\}|\$[\p{L}\p{Nd}_]+)/u)) {
    if (/^\$\{?0+\}?$/.test(piece)) parts.push("");
    else if (piece === "$$") parts[parts.length - 1] += "$";
    else if (!/^\$\{?[\p{L}\p{Nd}_]/u.test(piece) || piece.startsWith("${") && !piece.endsWith("}")) {
      parts[parts.length - 1] += piece;
    }
  }
  return parts;
};

// src/dockerfile/lexer.ts
var MOST_EXPANDED = 1024 * 1024;
var DEEPEST_NESTING = 250;
var lex = (source, options2) => {
  const lexer = {
    ...options2,
    source,
    at: source.charCodeAt(0) === 65279 ? 1 : 0,
    raw: options2.rawEscapes === true,
    words: [],
    word: "",
    unset: [],
    unknown: [],
    depth: 0,
    spent: 0,
    error: void 0
  };
  const text2 = readUntil(lexer, "", lexer.raw);
  if (text2 === void 0 || lexer.error !== void 0) return { error: lexer.error ?? "it cannot be read" };
  if (lexer.word !== "") lexer.words.push(lexer.word);
  return { text: text2, words: lexer.words, unset: lexer.unset, unknown: lexer.unknown };
};
var fail = (lexer, error) => {
  lexer.error ??= error;
  return void 0;
};
var spend = (lexer, text2) => {
  lexer.spent += text2.length;
  return lexer.spent > MOST_EXPANDED ? fail(lexer, `it expands to more than ${MOST_EXPANDED} characters`) : text2;
};
var readUntil = (lexer, stop, raw) => {
  const before = lexer.raw;
  lexer.raw = raw;
  if (++lexer.depth > DEEPEST_NESTING) return fail(lexer, `it nests more than ${DEEPEST_NESTING} deep`);
  const result = readParts(lexer, stop);
  lexer.raw = before;
  lexer.depth--;
  if (stop !== "") lexer.word = "";
  return result;
};
var readParts = (lexer, stop) => {
  const { source } = lexer;
  let result = "";
  while (lexer.at < source.length) {
    const char = source.charAt(lexer.at);
    if (char === stop) {
      lexer.at++;
      return result;
    }
    const part = spend(lexer, readPart(lexer, char, stop) ?? "");
    if (part === void 0 || lexer.error !== void 0) return void 0;
    result += part;
  }
  return stop === "" ? result : fail(lexer, `a ${stop} is missing`);
};
var readPart = (lexer, char, stop) => {
  const quote = lexer.ignoreQuotes !== true;
  if (char === "$") return addText(lexer, readVariable(lexer));
  if (char === "<") return addRaw(lexer, readLessThan(lexer));
  if (quote && char === "'") return addRaw(lexer, readSingleQuoted(lexer));
  if (quote && char === '"') return addRaw(lexer, readDoubleQuoted(lexer));
  if (char === lexer.escape) return addRaw(lexer, readEscaped(lexer));
  return addText(lexer, readPlain(lexer, stop));
};
var readPlain = (lexer, stop) => {
  const { source, escape } = lexer;
  const from2 = lexer.at++;
  while (lexer.at < source.length) {
    const char = source.charAt(lexer.at);
    if (char === stop || char === "$" || char === "<" || char === "'" || char === '"' || char === escape) break;
    lexer.at++;
  }
  return source.slice(from2, lexer.at);
};
var readEscaped = (lexer) => {
  const { source, at } = lexer;
  lexer.at = Math.min(at + 2, source.length);
  return source.slice(lexer.raw ? at : at + 1, lexer.at);
};
var readLessThan = (lexer) => {
  const { source, at } = lexer;
  let end = at + 1;
  if (source.charAt(end) === "<") {
    end++;
    while (end < source.length && " 	\r".includes(source.charAt(end))) end++;
  }
  lexer.at = end;
  return source.slice(at, end);
};
var readSingleQuoted = (lexer) => {
  const { source, at } = lexer;
  const end = source.indexOf("'", at + 1);
  if (end === -1) return fail(lexer, "a single quote is not closed");
  lexer.at = end + 1;
  return lexer.rawQuotes === true ? source.slice(at, end + 1) : source.slice(at + 1, end);
};
var readDoubleQuoted = (lexer) => {
  const { source } = lexer;
  const quote = lexer.rawQuotes === true ? '"' : "";
  let result = quote;
  for (lexer.at++; lexer.at < source.length; ) {
    const char = source.charAt(lexer.at);
    if (char === '"') {
      lexer.at++;
      return result + quote;
    }
    const part = spend(lexer, (char === "$" ? readVariable(lexer) : readQuotedRun(lexer, char)) ?? "");
    if (part === void 0 || lexer.error !== void 0) return void 0;
    result += part;
  }
  return fail(lexer, "a double quote is not closed");
};
var readQuotedRun = (lexer, char) => {
  const { source, escape, at } = lexer;
  lexer.at++;
  if (char === escape) {
    const kept = lexer.raw ? escape : "";
    if (lexer.at === source.length) return kept;
    const next2 = source.charAt(lexer.at);
    if (next2 !== '"' && next2 !== "$" && next2 !== escape) return kept + escape;
    lexer.at++;
    return kept + next2;
  }
  while (lexer.at < source.length) {
    const next2 = source.charAt(lexer.at);
    if (next2 === '"' || next2 === "$" || next2 === escape) break;
    lexer.at++;
  }
  return source.slice(at, lexer.at);
};
var readVariable = (lexer) => {
  lexer.at++;
  if (lexer.source.charAt(lexer.at) === "{") return readBraced(lexer);
  const name = readName(lexer);
  if (name === "") return "$";
  return valueOf(lexer, name, `$${name}`);
};
var readBraced = (lexer) => {
  const { source } = lexer;
  const first = source.charAt(++lexer.at);
  if (first === "") return fail(lexer, "a } is missing");
  if ("{}:".includes(first)) return fail(lexer, `\${${first} names no variable`);
  const name = readName(lexer);
  const operator = source.charAt(lexer.at++);
  if (operator === "}") return valueOf(lexer, name, `\${${name}}`);
  if (operator === "/") return readReplacement(lexer, name);
  if (operator === ":") return readDefault(lexer, name, source.charAt(lexer.at++), true);
  if (operator === "#" || operator === "%") return readRemoval(lexer, name, operator);
  if (operator !== "" && "+-?".includes(operator)) return readDefault(lexer, name, operator, false);
  return operator === "" ? fail(lexer, "a } is missing") : fail(lexer, unsupported(name, operator));
};
var unsupported = (name, operator) => `\${${name}${operator}\u2026} is no form that the builder knows`;
var look = (lexer, name) => {
  const value = lexer.lookup(name);
  const first = charAt(name, 0);
  return value === null && first !== "_" && !isLetter(first) ? void 0 : value;
};
var valueOf = (lexer, name, asWritten) => {
  const value = look(lexer, name);
  if (typeof value === "string") return value;
  if (value === null) lexer.unknown.push(name);
  else if (lexer.keepUnset === true) return asWritten;
  else lexer.unset.push(name);
  return "";
};
var readDefault = (lexer, name, operator, emptyIsUnset) => {
  const written2 = `${emptyIsUnset ? ":" : ""}${operator}`;
  if (operator === "#" || operator === "%") return fail(lexer, unsupported(name, written2));
  const { unset, unknown } = lexer;
  lexer.unset = [];
  lexer.unknown = [];
  const word = readUntil(lexer, "}", false);
  const inWord = { unset: lexer.unset, unknown: lexer.unknown };
  lexer.unset = unset;
  lexer.unknown = unknown;
  if (word === void 0) return void 0;
  const value = look(lexer, name);
  if (value === void 0 && lexer.keepUnset === true) return `\${${name}${written2}${word}}`;
  if (operator === "" || !"-+?".includes(operator)) return fail(lexer, unsupported(name, written2));
  if (value === null) lexer.unknown.push(name);
  const present = typeof value === "string" && !(emptyIsUnset && value === "");
  if (operator === "?") return value === null || present ? value ?? "" : fail(lexer, complaint(name, word, value));
  if (operator === "-" && present) return value;
  if (operator === "+" && !present) {
    if (value === void 0) lexer.unset.push(name);
    return "";
  }
  lexer.unset = unset.concat(inWord.unset);
  lexer.unknown = unknown.concat(inWord.unknown);
  return word;
};
var complaint = (name, word, value) => `${name} is ${value === void 0 ? "not set" : "empty"} and the word asks for it${word === "" ? "" : `: ${word}`}`;
var readRemoval = (lexer, name, operator) => {
  const known3 = lexer.unknown.length;
  const word = readUntil(lexer, "}", true);
  if (word === void 0) return void 0;
  const value = valueForPattern(lexer, name);
  if (value === void 0 && lexer.keepUnset === true) return `\${${name}${operator}${word}}`;
  if (value === null || lexer.unknown.length > known3) return "";
  const longest = word.charAt(0) === operator;
  const remove2 = operator === "#" ? removePrefix : removeSuffix;
  return patternResult(lexer, remove2(value ?? "", longest ? word.slice(1) : word, longest));
};
var readReplacement = (lexer, name) => {
  const known3 = lexer.unknown.length;
  const all = lexer.source.charAt(lexer.at) === "/";
  if (all) lexer.at++;
  const pattern = readUntil(lexer, "/", true);
  const replacement = pattern === void 0 ? void 0 : readUntil(lexer, "}", true);
  if (pattern === void 0 || replacement === void 0) return void 0;
  const value = valueForPattern(lexer, name);
  if (value === void 0 && lexer.keepUnset === true) return `\${${name}/${pattern}/${replacement}}`;
  if (value === null || lexer.unknown.length > known3) return "";
  const replace2 = all ? replaceAll : replaceFirst;
  return patternResult(lexer, replace2(value ?? "", pattern, replacement, MOST_EXPANDED - lexer.spent));
};
var valueForPattern = (lexer, name) => {
  const value = look(lexer, name);
  if (value === null) lexer.unknown.push(name);
  else if (value === void 0 && lexer.keepUnset !== true) lexer.unset.push(name);
  return value;
};
var patternResult = (lexer, result) => typeof result === "string" ? result : fail(lexer, result.error);
var readName = (lexer) => {
  const { source, at } = lexer;
  const first = charAt(source, at);
  if (first !== "" && !isDigit(first) && "@*#?-$!".includes(first)) {
    lexer.at++;
    return first;
  }
  const digitsOnly = isDigit(first);
  for (let char = first; char !== ""; char = charAt(source, lexer.at)) {
    if (!(isDigit(char) || !digitsOnly && (char === "_" || isLetter(char)))) break;
    lexer.at += char.length;
  }
  return source.slice(at, lexer.at);
};
var charAt = (source, at) => {
  const code2 = source.codePointAt(at);
  return code2 === void 0 ? "" : String.fromCodePoint(code2);
};
var isDigit = (char) => char < "\x80" ? char >= "0" && char <= "9" : new RegExp("^\\p{Nd}$", "u").test(char);
var isLetter = (char) => char < "\x80" ? char >= "a" && char <= "z" || char >= "A" && char <= "Z" : new RegExp("^\\p{L}$", "u").test(char);
var addText = (lexer, text2) => {
  if (text2 === void 0 || lexer.depth > 1) return text2;
  let from2 = 0;
  for (let at = 0; at < text2.length; at++) {
    if (!isSpace(text2.charCodeAt(at))) continue;
    lexer.word += text2.slice(from2, at);
    from2 = at + 1;
    if (lexer.word !== "") lexer.words.push(lexer.word);
    lexer.word = "";
  }
  lexer.word += text2.slice(from2);
  return text2;
};
var addRaw = (lexer, text2) => {
  if (text2 !== void 0 && lexer.depth === 1) lexer.word += text2;
  return text2;
};

// src/dockerfile/expand.ts
var expandWord = (word, lookup, escape) => {
  const result = lex(word, { escape, lookup });
  if ("error" in result) return { kind: "error", message: result.error };
  if (result.unknown.length > 0) return { kind: "unknown", variables: result.unknown };
  return { kind: "known", value: result.text, unset: result.unset };
};
var expandWords = (word, lookup, escape) => {
  const result = lex(word, { escape, lookup });
  if ("error" in result) return { kind: "error", message: result.error };
  if (result.unknown.length > 0) return { kind: "unknown", variables: result.unknown };
  return { kind: "known", words: result.words, unset: result.unset };
};

// src/dockerfile/logical.ts
var spanOf = (logical, from2 = 0, to = logical.text.length) => {
  const { pieces } = logical;
  const first = pieces[pieceAt(pieces, from2)];
  if (first === void 0) return { start: 0, end: 0 };
  const start = first.start + from2 - first.at;
  if (to <= from2) return { start, end: start };
  const last = pieces[pieceAt(pieces, to - 1)] ?? first;
  return { start, end: last.start + to - last.at };
};
var slice = (logical, from2, to) => {
  const { text: text2, pieces } = logical;
  const end = Math.max(from2, to);
  if (from2 === 0 && end === text2.length) return logical;
  const result = [];
  for (let index2 = pieceAt(pieces, from2); index2 < pieces.length; index2++) {
    const piece = pieces[index2];
    if (piece === void 0 || piece.at >= end && result.length > 0) break;
    const skipped = Math.max(0, from2 - piece.at);
    const length = Math.min(piece.at + piece.length, end) - piece.at - skipped;
    result.push({ at: piece.at + skipped - from2, start: piece.start + skipped, length: Math.max(0, length) });
  }
  return { text: text2.slice(from2, end), pieces: result };
};
var trimmed = (logical, from2, to) => {
  const start = skipSpace(logical.text, from2, to);
  return slice(logical, start, trimSpace(logical.text, start, to));
};
var wordsOf = (logical) => {
  const { text: text2 } = logical;
  const words3 = [];
  for (let at = skipBlanks(text2, 0, text2.length); at < text2.length; at = skipBlanks(text2, at, text2.length)) {
    const end = skipWord(text2, at, text2.length);
    words3.push({ text: text2.slice(at, end), span: spanOf(logical, at, end) });
    at = end;
  }
  return words3;
};
var quotedWordsOf = (logical, escape) => {
  const { text: text2 } = logical;
  const words3 = [];
  for (let at = skipSpace(text2, 0, text2.length); at < text2.length; at = skipSpace(text2, at, text2.length)) {
    const end = endOfQuotedWord(text2, at, escape);
    const cut = end.dangling ? end.at - 1 : end.at;
    if (cut > at) words3.push({ text: text2.slice(at, cut), span: spanOf(logical, at, cut) });
    at = end.at;
  }
  return words3;
};
var endOfQuotedWord = (text2, from2, escape) => {
  let quote = "";
  for (let at = from2; at < text2.length; at++) {
    const char = text2.charAt(at);
    if (quote === "" && isSpace(text2.charCodeAt(at))) return { at, dangling: false };
    if (char === escape && quote !== "'") {
      if (at + 1 === text2.length) return { at: text2.length, dangling: true };
      at++;
    } else if (char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
  }
  return { at: text2.length, dangling: false };
};
var pieceAt = (pieces, at) => {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
};

// src/shell/word.ts
var newDraft = () => ({ parts: [], runs: [], variables: [], length: 0, literal: true });
var take = (draft, text2, from2, to) => {
  if (to > from2) append(draft, text2.slice(from2, to), from2);
};
var append = (draft, characters, from2) => {
  if (characters === "") return;
  const last = draft.runs.at(-1);
  draft.parts.push(characters);
  if (last !== void 0 && last.start + last.length === from2) last.length += characters.length;
  else draft.runs.push({ at: draft.length, start: from2, length: characters.length });
  draft.length += characters.length;
};
var wordOf = (draft, script, from2, to) => ({
  text: draft.parts.join(""),
  pieces: placed(draft, script, from2),
  literal: draft.literal,
  variables: [...new Set(draft.variables)],
  raw: script.text.slice(from2, to),
  span: spanOf(script, from2, to)
});
var plainWord = (script, expands) => {
  const { text: text2 } = script;
  const variables = expands ? [...new Set(Array.from(text2.matchAll(/\$\{?([A-Za-z_]\w*)/g), (match) => match[1] ?? ""))] : [];
  const literal = !expands || !/[$`\\]/.test(text2);
  return { ...script, literal, variables, raw: text2, span: spanOf(script) };
};
var placed = (draft, script, from2) => {
  const pieces = [];
  for (const run2 of draft.runs) {
    const inner = slice(script, run2.start, run2.start + run2.length).pieces;
    for (const { at, start, length } of inner) pieces.push({ at: run2.at + at, start, length });
  }
  if (pieces.length === 0) pieces.push({ at: 0, start: spanOf(script, from2, from2).start, length: 0 });
  return pieces;
};

// src/shell/exec-form.ts
var execWords = (rest2) => {
  const { text: text2 } = rest2;
  const words3 = [];
  for (let at = text2.indexOf('"', text2.indexOf("[")); at !== -1; ) {
    const end = endOfString(text2, at);
    words3.push(stringAt(rest2, at, end));
    at = text2.indexOf('"', end);
  }
  return words3;
};
var endOfString = (text2, from2) => {
  let at = from2 + 1;
  while (at < text2.length && text2.charAt(at) !== '"') at += text2.charAt(at) === "\\" ? 2 : 1;
  return Math.min(text2.length, at + 1);
};
var stringAt = (rest2, from2, to) => {
  const draft = newDraft();
  const { text: text2 } = rest2;
  for (let at = from2 + 1; at < to - 1; ) {
    const length = text2.charAt(at) !== "\\" ? 1 : text2.charAt(at + 1) === "u" ? 6 : 2;
    if (length === 1) take(draft, text2, at, at + 1);
    else append(draft, unescaped(text2.slice(at, at + length)), at);
    at += length;
  }
  const inside = slice(rest2, from2 + 1, Math.max(from2 + 1, to - 1));
  return { ...wordOf(draft, rest2, from2, to), span: spanOf(inside) };
};
var ESCAPES = { n: "\n", t: "	", r: "\r", b: "\b", f: "\f" };
var unescaped = (written2) => {
  const char = written2.charAt(1);
  if (char === "u") return String.fromCharCode(Number.parseInt(written2.slice(2), 16) || 0);
  return Object.hasOwn(ESCAPES, char) ? ESCAPES[char] ?? char : char;
};

// src/shell/assignment.ts
var assignmentOf = (word) => {
  const match = /^([A-Za-z_]\w*)(\+?)=/.exec(word.raw);
  if (match === null) return void 0;
  const [all, name = "", plus] = match;
  if (plus === "+") return { name, value: void 0 };
  const value = slice(word, all.length, word.text.length);
  return { name, value: { ...word, ...value, raw: word.raw.slice(all.length), span: spanOf(value) } };
};

// src/shell/frames.ts
var newFrame = (kind, parent, at) => ({
  kind,
  certain: parent === void 0 || isCertain(parent),
  checked: true,
  guard: parent?.guard,
  list: newList(at),
  swallowed: void 0,
  pattern: false
});
var newList = (at) => ({
  before: "",
  elementStart: at,
  firstEnd: -1,
  marked: at,
  testEnd: -1,
  safe: true
});
var isCertain = ({ certain, list }) => certain && list.before !== "||";
var beginCommand = (frame, commands2) => {
  const { swallowed } = frame;
  if (swallowed === void 0) return;
  doubt(commands2, swallowed.from, swallowed.to, commands2[swallowed.from - 1]);
  frame.swallowed = void 0;
};
var joinList = (frame, operator, commands2) => {
  endElement(frame, commands2);
  frame.list.before = operator;
  frame.list.elementStart = commands2.length;
  if (operator === "||") frame.guard = commands2.at(-1);
};
var endList = (frame, commands2) => {
  const { list } = frame;
  endElement(frame, commands2);
  const { testEnd } = list;
  if (testEnd !== -1 && testEnd < commands2.length) frame.swallowed = { from: testEnd, to: commands2.length };
  frame.list = newList(commands2.length);
};
var endElement = ({ list }, commands2) => {
  const last = commands2.at(-1);
  const empty = last === void 0 || list.elementStart === commands2.length;
  if (list.firstEnd === -1) list.firstEnd = commands2.length;
  else if (list.before === "||" && !empty && !givesUp(last)) catchFailures(list, commands2);
  if (!empty && list.testEnd === -1 && isTest(last)) list.testEnd = commands2.length;
  const safe = !empty && list.elementStart === commands2.length - 1 && SAFE.has(last.words[0]?.text ?? "");
  list.safe = list.before === "||" ? list.safe || safe : list.safe && safe;
  if (list.safe) list.firstEnd = -1;
};
var SAFE = /* @__PURE__ */ new Set([":", "true", "set", "echo", "printf", "export"]);
var catchFailures = (list, commands2) => {
  for (let at = list.marked; at < list.elementStart; at++) {
    const command = commands2[at];
    if (command !== void 0) command.checked = false;
  }
  const from2 = Math.max(list.marked, list.firstEnd);
  doubt(commands2, from2, list.elementStart, commands2[list.firstEnd - 1]);
  list.marked = list.elementStart;
};
var doubt = (commands2, from2, to, guard) => {
  for (let at = from2; at < to; at++) {
    const command = commands2[at];
    if (command === void 0) continue;
    command.certain = false;
    command.guard ??= guard;
  }
};
var givesUp = ({ words: words3 }) => {
  const [name = "", status] = words3.map(({ text: text2 }) => text2);
  return name === "false" || (name === "exit" || name === "return") && status !== "0";
};
var TESTS = /* @__PURE__ */ new Set([
  "[",
  "[[",
  "test",
  "getent",
  "id",
  "grep",
  "egrep",
  "which",
  "type",
  "hash"
]);
var isTest = ({ words: words3 }) => {
  const [name = "", option2] = words3.map(({ text: text2 }) => text2);
  return TESTS.has(name) || name === "command" && (option2 === "-v" || option2 === "-V");
};

// src/shell/script.ts
var MAX_DEPTH = 8;
var MAX_FRAMES = 64;
var newState = (start) => {
  const { script, commands: commands2, depth, muted, read: read2 } = start;
  const frame = newFrame("top", start.parent, commands2.length);
  const inside = (at) => ({
    ...start,
    commands: muted ? [] : commands2,
    depth: depth + 1,
    parent: topOf(state),
    at: at.at
  });
  const cursor = {
    script,
    text: script.text,
    at: start.at ?? 0,
    substitution: (at) => {
      if (depth >= MAX_DEPTH) return false;
      const inner = newState({ ...inside(at), at: at.at + 1, bodies: [], before: "" });
      read2(inner, ")");
      at.at = inner.cursor.at;
      return true;
    },
    backquoted: (at, from2, to) => {
      const quoted = unquoted(at.script, from2, to);
      if (depth < MAX_DEPTH) read2(newState({ ...inside(at), script: quoted, at: 0, bodies: [], before: "" }), "");
    }
  };
  const state = {
    cursor,
    commands: commands2,
    frames: [frame],
    depth,
    bodies: start.bodies ?? [],
    pending: [],
    read: read2,
    current: void 0,
    before: start.before ?? "",
    functionNext: false,
    done: false
  };
  return state;
};
var readNested = (state, script, before) => {
  const { commands: commands2, depth, read: read2 } = state;
  if (depth >= MAX_DEPTH) return false;
  read2(
    newState({ script, commands: commands2, depth: depth + 1, muted: !script.literal, parent: topOf(state), before, read: read2 }),
    ""
  );
  return true;
};
var topOf = ({ frames }) => frames.at(-1) ?? frames[0];
var push = (state, kind) => {
  const parent = topOf(state);
  beginCommand(parent, state.commands);
  const frame = newFrame(kind, parent, state.commands.length);
  if (state.functionNext) frame.certain = false;
  state.functionNext = false;
  if (state.frames.length < MAX_FRAMES) state.frames.push(frame);
  else parent.certain = false;
};
var pop = (state, kind) => {
  const at = state.frames.findLastIndex((frame) => frame.kind === kind);
  if (at < 1) return false;
  while (state.frames.length > at) {
    endList(topOf(state), state.commands);
    state.frames.pop();
  }
  return true;
};
var unquoted = (script, from2, to) => {
  const { text: text2 } = script;
  const draft = newDraft();
  for (let at = from2; at < to; at++) {
    if (text2.charAt(at) === "\\" && /[$`\\]/.test(text2.charAt(at + 1))) at++;
    take(draft, text2, at, at + 1);
  }
  return wordOf(draft, script, from2, to);
};

// src/shell/wrappers.ts
var WRAPPERS = /* @__PURE__ */ new Map([
  ["sudo", "ugphCcDRrTtU"],
  ["doas", "uC"],
  ["env", "uCS"],
  ["exec", "a"],
  ["command", ""],
  ["builtin", ""],
  ["time", "fo"],
  ["nohup", ""],
  ["nice", "n"],
  ["ionice", "cn"],
  ["stdbuf", "ioe"],
  ["timeout", "ks"],
  ["eatmydata", ""]
]);
var unwrapped = (words3) => {
  let at = 0;
  for (; ; ) {
    const options2 = WRAPPERS.get(nameOf(words3[at]));
    if (options2 === void 0) break;
    const next2 = commandAfter(words3, at, options2);
    if (next2 === void 0) break;
    at = next2;
  }
  return at === 0 ? words3 : words3.slice(at);
};
var nameOf = (word) => {
  const text2 = word?.text ?? "";
  return /^\/(?:usr\/(?:local\/)?)?s?bin\/[^/]+$/.test(text2) ? text2.slice(text2.lastIndexOf("/") + 1) : text2;
};
var commandAfter = (words3, start, options2) => {
  const wrapper = nameOf(words3[start]);
  let at = start + 1;
  for (; at < words3.length; at++) {
    const text2 = words3[at]?.text ?? "";
    if (text2 === "--") {
      at++;
      break;
    }
    if (wrapper === "command" && /^-[vV]/.test(text2)) return void 0;
    if (/^-[A-Za-z]$/.test(text2) && options2.includes(text2.charAt(1))) at++;
    else if (!text2.startsWith("-") && !/^[A-Za-z_]\w*=/.test(text2)) break;
  }
  if (wrapper === "timeout") at++;
  return at < words3.length ? at : void 0;
};
var SHELLS = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh", "mksh"]);
var innerScript = (words3) => {
  const name = nameOf(words3[0]);
  if (name === "eval")
    return words3.length === 2 && words3[1] !== void 0 ? { kind: "text", script: words3[1] } : void 0;
  if (!SHELLS.has(name)) return void 0;
  let reads = false;
  for (let at = 1; at < words3.length; at++) {
    const word = words3[at];
    if (word === void 0) break;
    if (reads && !word.text.startsWith("-")) return { kind: "text", script: word };
    if (!/^[-+]/.test(word.text)) return void 0;
    if (/^-[a-zA-Z]*c[a-zA-Z]*$/.test(word.text)) reads = true;
    if (/^[-+][a-zA-Z]*o$/.test(word.text)) at++;
  }
  return reads ? void 0 : { kind: "input" };
};
var interpreterOf = (script) => {
  const match = /^#![ \t]*([^\s]{1,200})(?:[ \t]+([^\s]{1,200}))?/.exec(script);
  if (match === null) return void 0;
  const [first = "", second] = [match[1], match[2]];
  const path = first.endsWith("/env") && second !== void 0 ? second : first;
  return path.slice(path.lastIndexOf("/") + 1);
};
var isShell = (name) => SHELLS.has(name);

// src/shell/bodies.ts
var readBodies = (state) => {
  for (const pending of state.pending.splice(0)) settle(state, pending, bodyAt(state, pending));
};
var takeBodies = (state) => {
  for (const [index2, pending] of state.pending.splice(0).entries()) {
    const body = state.bodies[index2];
    if (body !== void 0) settle(state, pending, plainWord(body.script, body.expands));
  }
};
var bodyAt = (state, { name, chomp, expands }) => {
  const { cursor } = state;
  const { text: text2, script } = cursor;
  const from2 = cursor.at;
  for (; ; ) {
    const start = cursor.at;
    const newline = text2.indexOf("\n", start);
    const end = newline === -1 ? text2.length : newline;
    cursor.at = Math.min(text2.length, end + 1);
    if (isEnd(text2, start, end, name, chomp)) return plainWord(slice(script, from2, start), expands);
    if (newline === -1) return plainWord(slice(script, from2, end), expands);
  }
};
var isEnd = (text2, start, end, name, chomp) => {
  let from2 = start;
  while (chomp && text2.charAt(from2) === "	") from2++;
  const to = text2.charAt(end - 1) === "\r" ? end - 1 : end;
  return to - from2 === name.length && text2.startsWith(name, from2);
};
var settle = (state, { redirects, index: index2, script }, body) => {
  const old = redirects[index2];
  if (old !== void 0) redirects[index2] = { ...old, body };
  if (script === void 0) return;
  const interpreter = script.words.length === 0 ? interpreterOf(body.text) : void 0;
  if (interpreter !== void 0 && !isShell(interpreter)) state.commands.push(interpreted(script, body, interpreter));
  else if (!readNested(state, { ...body, literal: true }, script.before)) state.commands.push(script);
};
var interpreted = (script, body, name) => {
  const at = body.text.indexOf(name);
  const logical = slice(body, at, at + name.length);
  const word = { ...logical, literal: true, variables: [], raw: name, span: spanOf(logical) };
  return { ...script, words: [word] };
};

// src/shell/command.ts
var current = (state) => {
  if (state.current !== void 0) return state.current;
  const frame = topOf(state);
  beginCommand(frame, state.commands);
  const certain = isCertain(frame);
  const { before, cursor } = state;
  const guard = certain ? void 0 : frame.guard;
  const { at } = cursor;
  state.current = { words: [], assignments: [], redirects: [], certain, guard, before, from: at, end: at };
  state.before = "";
  return state.current;
};
var flush = (state) => {
  const reading = state.current;
  if (reading === void 0) return;
  state.current = void 0;
  const { from: from2, end, words: written2, ...rest2 } = reading;
  const words3 = unwrapped(written2);
  if (words3.length + rest2.redirects.length + rest2.assignments.length === 0) return;
  const command = { ...rest2, words: words3, span: spanOf(state.cursor.script, from2, end), checked: true };
  const inner = innerScript(words3);
  if (inner?.kind === "text" && readNested(state, inner.script, rest2.before)) return;
  const last = state.pending.at(-1);
  const reads = inner?.kind === "input" || words3.length === 0;
  if (reads && last?.redirects === rest2.redirects) last.script = command;
  else state.commands.push(command);
};

// src/shell/lexer.ts
var skipGap = (cursor) => {
  const { text: text2 } = cursor;
  for (; ; ) {
    const char = text2.charAt(cursor.at);
    if (char === " " || char === "	" || char === "\r" || char === "\f" || char === "\v") cursor.at++;
    else if (char === "\\" && joinedLength(text2, cursor.at) > 0) cursor.at += joinedLength(text2, cursor.at);
    else return;
  }
};
var readWord = (cursor) => {
  const from2 = cursor.at;
  const draft = newDraft();
  readUnquoted(cursor, draft, from2);
  return cursor.at === from2 ? void 0 : wordOf(draft, cursor.script, from2, cursor.at);
};
var isMeta = (char) => char === "" || META.has(char);
var META = /* @__PURE__ */ new Set([" ", "	", "\r", "\f", "\v", "\n", ";", "&", "|", "<", ">", "(", ")"]);
var joinedLength = (text2, at) => {
  if (text2.charAt(at + 1) === "\n") return 2;
  return text2.startsWith("\r\n", at + 1) ? 3 : 0;
};
var readUnquoted = (cursor, draft, from2) => {
  const { text: text2 } = cursor;
  const brackets = { square: false, brace: false, comma: false };
  for (; ; ) {
    const char = text2.charAt(cursor.at);
    if (char === "(" && cursor.at > from2 && text2.charAt(cursor.at - 1) === "=") readArray(cursor, draft);
    else if (isMeta(char)) return;
    else if (char === "\\") readEscape(cursor, draft);
    else if (char === "'") readSingle(cursor, draft);
    else if (char === '"') readDouble(cursor, draft);
    else if (char === "$") readDollar(cursor, draft, false);
    else if (char === "`") readBackquote(cursor, draft);
    else {
      if (isGlob(char, brackets)) draft.literal = false;
      take(draft, text2, cursor.at, cursor.at + 1);
      cursor.at++;
    }
  }
};
var isGlob = (char, seen) => {
  if (char === "[") seen.square = true;
  if (char === "{") seen.brace = true;
  if (char === "," && seen.brace) seen.comma = true;
  return char === "*" || char === "?" || char === "]" && seen.square || char === "}" && seen.comma;
};
var readEscape = (cursor, draft) => {
  const { text: text2, at } = cursor;
  const joined = joinedLength(text2, at);
  if (joined === 0 && at + 1 < text2.length) take(draft, text2, at + 1, at + 2);
  else if (joined === 0) take(draft, text2, at, at + 1);
  cursor.at = Math.min(text2.length, at + (joined === 0 ? 2 : joined));
};
var nextOf = (text2, char, from2) => {
  const at = text2.indexOf(char, from2);
  return at === -1 ? text2.length : at;
};
var readSingle = (cursor, draft) => {
  const end = nextOf(cursor.text, "'", cursor.at + 1);
  take(draft, cursor.text, cursor.at + 1, end);
  cursor.at = Math.min(cursor.text.length, end + 1);
};
var readDouble = (cursor, draft) => {
  const { text: text2 } = cursor;
  cursor.at++;
  while (cursor.at < text2.length) {
    const char = text2.charAt(cursor.at);
    if (char === '"') {
      cursor.at++;
      return;
    }
    if (char === "$") readDollar(cursor, draft, true);
    else if (char === "`") readBackquote(cursor, draft);
    else if (char === "\\" && /[$`"\\\r\n]/.test(text2.charAt(cursor.at + 1))) readEscape(cursor, draft);
    else readPlain2(cursor, draft);
  }
};
var readPlain2 = (cursor, draft) => {
  const { text: text2 } = cursor;
  let end = cursor.at + 1;
  while (end < text2.length && !'"$`\\'.includes(text2.charAt(end))) end++;
  take(draft, text2, cursor.at, end);
  cursor.at = end;
};
var readDollar = (cursor, draft, quoted) => {
  const { text: text2, at } = cursor;
  const next2 = text2.charAt(at + 1);
  if (next2 === "'" && !quoted) return readAnsi(cursor, draft);
  if (next2 === '"' && !quoted) {
    cursor.at++;
    return;
  }
  cursor.at = at + 1;
  if (next2 === "(") readSubstitution(cursor, draft);
  else if (next2 === "{") readBraces(cursor, draft);
  else if (/[A-Za-z_]/.test(next2)) {
    cursor.at = endOfName(text2, at + 1);
    draft.variables.push(text2.slice(at + 1, cursor.at));
    draft.literal = false;
  } else if (/[0-9@*#?!$-]/.test(next2)) {
    cursor.at = at + 2;
    draft.literal = false;
  }
  take(draft, text2, at, cursor.at);
};
var endOfName = (text2, from2) => {
  let at = from2;
  while (at < text2.length && /\w/.test(text2.charAt(at))) at++;
  return at;
};
var readSubstitution = (cursor, draft) => {
  draft.literal = false;
  const arithmetic = cursor.text.charAt(cursor.at + 1) === "(";
  if (arithmetic) skipBalanced(cursor, "(", ")");
  else cursor.substitution(cursor);
};
var readBraces = (cursor, draft) => {
  const from2 = cursor.at;
  skipBalanced(cursor, "{", "}");
  draft.literal = false;
  for (const match of cursor.text.slice(from2, cursor.at).matchAll(/[{$][#!]?([A-Za-z_]\w*)/g)) {
    draft.variables.push(match[1] ?? "");
  }
};
var skipBalanced = (cursor, open, close) => {
  const { text: text2 } = cursor;
  let depth = 0;
  while (cursor.at < text2.length) {
    const char = text2.charAt(cursor.at);
    if (char === "\\") cursor.at++;
    else if (char === "'" || char === '"') cursor.at = endOfQuote(text2, cursor.at);
    else if (char === open) depth++;
    else if (char === close) depth--;
    cursor.at = Math.min(text2.length, cursor.at + 1);
    if (depth === 0) return;
  }
};
var endOfQuote = (text2, at) => {
  const end = text2.indexOf(text2.charAt(at), at + 1);
  return end === -1 || text2.slice(at, end).includes("\n") ? at : end;
};
var readBackquote = (cursor, draft) => {
  const { text: text2, at } = cursor;
  let end = at + 1;
  while (end < text2.length && text2.charAt(end) !== "`") end += text2.charAt(end) === "\\" ? 2 : 1;
  end = Math.min(end, text2.length);
  cursor.backquoted(cursor, at + 1, end);
  cursor.at = Math.min(text2.length, end + 1);
  draft.literal = false;
  take(draft, text2, at, cursor.at);
};
var ANSI = { n: "\n", t: "	", r: "\r", a: "\x07", b: "\b", e: "\x1B" };
var readAnsi = (cursor, draft) => {
  const { text: text2 } = cursor;
  cursor.at += 2;
  while (cursor.at < text2.length && text2.charAt(cursor.at) !== "'") {
    const escaped = text2.charAt(cursor.at) === "\\" && cursor.at + 1 < text2.length;
    if (escaped) append(draft, ansiOf(text2.charAt(cursor.at + 1)), cursor.at);
    else take(draft, text2, cursor.at, cursor.at + 1);
    cursor.at += escaped ? 2 : 1;
  }
  cursor.at = Math.min(text2.length, cursor.at + 1);
};
var ansiOf = (char) => Object.hasOwn(ANSI, char) ? ANSI[char] ?? char : char;
var readArray = (cursor, draft) => {
  const from2 = cursor.at;
  skipBalanced(cursor, "(", ")");
  draft.literal = false;
  take(draft, cursor.text, from2, cursor.at);
};

// src/shell/keywords.ts
var readKeyword = (state) => {
  const { text: text2, at } = state.cursor;
  const end = endOfPlain(text2, at);
  const word = text2.slice(at, end);
  if (!isMeta(text2.charAt(end)) || !KEYWORDS.has(word)) return false;
  if (word === "[[") return readDoubleBracket(state);
  state.cursor.at = end;
  enter(state, word);
  return true;
};
var LONGEST_KEYWORD = 8;
var KEYWORDS = new Set(
  "! [[ { } if then elif else fi for select while until do done case esac function".split(" ")
);
var endOfPlain = (text2, from2) => {
  let at = from2;
  while (at - from2 <= LONGEST_KEYWORD && /[a-z![{}]/.test(text2.charAt(at))) at++;
  return at;
};
var enter = (state, word) => {
  switch (word) {
    case "{":
      return push(state, "brace");
    case "}":
      return leave(state, "brace");
    case "if":
      return push(state, "if");
    case "then":
    case "elif":
    case "else":
      return branch(state, word);
    case "fi":
      return leave(state, "if");
    case "while":
    case "until":
      return push(state, "loop");
    case "for":
    case "select":
      return readFor(state);
    case "do":
      return branch(state, word);
    case "done":
      return leave(state, "loop");
    case "case":
      return readCase(state);
    case "esac":
      return leave(state, "case");
    case "function":
      return readFunction(state);
  }
};
var leave = (state, kind) => {
  pop(state, kind);
  state.before = "";
};
var branch = (state, word) => {
  const frame = topOf(state);
  endList(frame, state.commands);
  if (word === "then" || word === "do") frame.guard = state.commands.at(-1) ?? frame.guard;
  frame.swallowed = void 0;
  frame.certain = false;
  state.before = "";
};
var readFor = (state) => {
  const { cursor } = state;
  skipGap(cursor);
  if (cursor.text.startsWith("((", cursor.at)) skipBalanced(cursor, "(", ")");
  else {
    const reading = current(state);
    const name = readWord(cursor);
    if (name !== void 0) reading.assignments.push({ name: name.text, value: void 0 });
    reading.end = cursor.at;
    for (skipGap(cursor); readWord(cursor) !== void 0; skipGap(cursor)) reading.end = cursor.at;
    flush(state);
  }
  push(state, "loop");
};
var readCase = (state) => {
  const { cursor } = state;
  skipGap(cursor);
  readWord(cursor);
  const { text: text2 } = cursor;
  while (/[ \t\r\n]/.test(text2.charAt(cursor.at))) cursor.at++;
  if (/^in[\s;]/.test(text2.slice(cursor.at, cursor.at + 3))) cursor.at += 2;
  push(state, "case");
  topOf(state).pattern = true;
};
var readPattern = (state) => {
  const { cursor } = state;
  const frame = topOf(state);
  const word = readWord(cursor);
  if (word?.raw === "esac") {
    frame.pattern = false;
    return leave(state, "case");
  }
  const char = cursor.text.charAt(cursor.at);
  if (char === ")") {
    frame.pattern = false;
    frame.certain = false;
  }
  if (char !== "" && char !== "\n" && (isMeta(char) || word === void 0)) cursor.at++;
};
var readFunction = (state) => {
  const { cursor } = state;
  skipGap(cursor);
  readWord(cursor);
  skipGap(cursor);
  if (cursor.text.startsWith("()", cursor.at)) cursor.at += 2;
  state.functionNext = true;
};
var readDoubleBracket = (state) => {
  const { cursor } = state;
  const reading = current(state);
  for (; ; ) {
    const word = readWord(cursor) ?? operatorWord(state);
    if (word === void 0) break;
    reading.words.push(word);
    reading.end = cursor.at;
    if (word.raw === "]]") break;
    skipGap(cursor);
  }
  return true;
};
var operatorWord = ({ cursor }) => {
  const { script, text: text2, at } = cursor;
  const char = text2.charAt(at);
  if (char === "" || char === "\n" || char === ";") return void 0;
  cursor.at++;
  const logical = slice(script, at, at + 1);
  return { ...logical, literal: true, variables: [], raw: char, span: spanOf(logical) };
};

// src/shell/redirect.ts
var OPERATORS = ["&>>", "&>", "<<<", "<<-", "<<", "<>", "<&", "<", ">>", ">|", ">&", ">"];
var readRedirect = (state, reading, fd) => {
  const { cursor } = state;
  const { text: text2, at } = cursor;
  if (text2.charAt(at + 1) === "(") return readProcess(state, reading);
  const op = OPERATORS.find((each) => text2.startsWith(each, at)) ?? ">";
  cursor.at += op.length;
  skipGap(cursor);
  const target = readWord(cursor);
  reading.end = cursor.at;
  if (target === void 0) return;
  reading.redirects.push({ op: op === "<<-" ? "<<" : op, fd, target, body: void 0 });
  if (op === "<<" || op === "<<-") expectBody(state, reading, target, op === "<<-");
};
var expectBody = (state, { redirects }, { text: text2, raw }, chomp) => {
  const pending = {
    redirects,
    index: redirects.length - 1,
    name: text2,
    expands: raw === text2,
    chomp,
    script: void 0
  };
  state.pending.push(pending);
};
var readProcess = (state, reading) => {
  const { cursor } = state;
  const { at } = cursor;
  cursor.at++;
  if (!cursor.substitution(cursor)) cursor.at++;
  const raw = cursor.text.slice(at, cursor.at);
  reading.words.push({ ...processWord(state, at), literal: false, variables: [], raw });
  reading.end = cursor.at;
};
var processWord = ({ cursor }, at) => {
  const logical = slice(cursor.script, at, cursor.at);
  return { ...logical, span: spanOf(logical) };
};

// src/shell/parse.ts
var readScript = (state, closer) => {
  while (!state.done) {
    skipGap(state.cursor);
    step(state, closer);
  }
  flush(state);
  while (state.frames.length > 1) pop(state, topOf(state).kind);
  endList(topOf(state), state.commands);
  takeBodies(state);
};
var step = (state, closer) => {
  const { cursor } = state;
  const char = cursor.text.charAt(cursor.at);
  if (topOf(state).pattern && char !== "" && char !== "#" && char !== "\n") return readPattern(state);
  switch (char) {
    case "":
      state.done = true;
      return;
    case "\n":
      separate(state, 1);
      return readBodies(state);
    case "#":
      return skipComment(state);
    case ";":
      return readSemicolon(state);
    case "&":
      return readAmpersand(state);
    case "|":
      return readBar(state);
    case "(":
      return readOpen(state);
    case ")":
      return readClose(state, closer);
    case "<":
    case ">":
      return readRedirect(state, current(state), void 0);
    default:
      return readPlainWord(state);
  }
};
var separate = (state, length) => {
  flush(state);
  state.cursor.at += length;
  state.before = ";";
  endList(topOf(state), state.commands);
};
var join4 = (state, operator) => {
  flush(state);
  state.cursor.at += 2;
  state.before = operator;
  joinList(topOf(state), operator, state.commands);
};
var skipComment = ({ cursor }) => {
  const end = cursor.text.indexOf("\n", cursor.at);
  cursor.at = end === -1 ? cursor.text.length : end;
};
var readSemicolon = (state) => {
  const { text: text2, at } = state.cursor;
  const next2 = text2.charAt(at + 1);
  const ends = next2 === ";" || next2 === "&";
  separate(state, ends ? 2 : 1);
  const frame = topOf(state);
  if (ends && frame.kind === "case") frame.pattern = true;
};
var readAmpersand = (state) => {
  const next2 = state.cursor.text.charAt(state.cursor.at + 1);
  if (next2 === "&") join4(state, "&&");
  else if (next2 === ">") readRedirect(state, current(state), void 0);
  else separate(state, 1);
};
var readBar = (state) => {
  const next2 = state.cursor.text.charAt(state.cursor.at + 1);
  if (next2 === "|") return join4(state, "||");
  flush(state);
  state.cursor.at += next2 === "&" ? 2 : 1;
  state.before = "|";
};
var readOpen = (state) => {
  const { cursor, current: reading } = state;
  if (reading === void 0) {
    if (cursor.text.charAt(cursor.at + 1) === "(") return skipBalanced(cursor, "(", ")");
    push(state, "paren");
  } else if (reading.words.length === 1 && /^\([ \t]*\)/.test(cursor.text.slice(cursor.at, cursor.at + 8))) {
    state.current = void 0;
    state.functionNext = true;
    cursor.at = cursor.text.indexOf(")", cursor.at);
  }
  cursor.at++;
};
var readClose = (state, closer) => {
  flush(state);
  state.cursor.at++;
  const open = state.frames.some(({ kind }) => kind === "paren");
  if (open) pop(state, "paren");
  else if (closer === ")") state.done = true;
  state.before = "";
};
var readPlainWord = (state) => {
  const { cursor } = state;
  const starts2 = state.current === void 0;
  if (starts2 && readKeyword(state)) return;
  const reading = current(state);
  const word = readWord(cursor);
  if (word === void 0) {
    cursor.at++;
    return;
  }
  if (/^[0-9]{1,4}$/.test(word.raw) && /[<>]/.test(cursor.text.charAt(cursor.at))) {
    return readRedirect(state, reading, Number(word.raw));
  }
  const assignment = reading.words.length === 0 ? assignmentOf(word) : void 0;
  if (assignment === void 0) reading.words.push(word);
  else reading.assignments.push(assignment);
  reading.end = cursor.at;
};

// src/shell/commands.ts
var commandsOf = (instruction, source) => {
  const commands2 = read.get(instruction) ?? readCommands(instruction, source);
  read.set(instruction, commands2);
  return commands2;
};
var read = /* @__PURE__ */ new WeakMap();
var readCommands = (instruction, source) => {
  const commands2 = [];
  if (instruction.json !== void 0) readExec(instruction, commands2);
  else {
    const bodies = instruction.heredocs.map(({ body, expands }) => {
      const text2 = source.slice(body.start, body.end);
      return { script: { text: text2, pieces: [{ at: 0, start: body.start, length: text2.length }] }, expands };
    });
    readScript(stateOf(instruction.rest, commands2, bodies), "");
  }
  return commands2;
};
var stateOf = (script, commands2, bodies) => newState({ script, commands: commands2, depth: 0, muted: false, parent: void 0, bodies, read: readScript });
var readExec = ({ rest: rest2 }, commands2) => {
  const written2 = execWords(rest2);
  const words3 = unwrapped(written2);
  if (words3.length === 0) return;
  const inner = innerScript(words3);
  if (inner?.kind === "text" && readNested(stateOf(rest2, commands2, []), inner.script, "")) return;
  const plain2 = { assignments: [], redirects: [], certain: true, checked: true, before: "", guard: void 0 };
  commands2.push({ ...plain2, words: words3, span: spanOf(rest2) });
};

// src/dockerfile/name-values.ts
var nameValues = (instruction, escape) => {
  const words3 = quotedWordsOf(instruction.rest, escape);
  const [first] = words3;
  if (first === void 0) return [];
  if (instruction.keyword !== "ARG" && !first.text.includes("=")) return legacyPair(instruction, first.text);
  return words3.map(({ text: text2, span }) => {
    const equals = text2.indexOf("=");
    return equals === -1 ? { name: text2, value: void 0, span } : { name: text2.slice(0, equals), value: text2.slice(equals + 1), span };
  });
};
var legacyPair = ({ rest: rest2 }, name) => {
  const value = rest2.text.slice(name.length).trim();
  return [{ name, value, span: spanOf(rest2) }];
};

// src/users/budget.ts
var MAX_EXPANDED = 4194304;
var newBudget = () => ({ left: MAX_EXPANDED });
var spend2 = (budget, value) => {
  budget.left -= value.length;
  return budget.left >= 0;
};

// src/users/environment.ts
var LONGEST_CHAIN = 32;
var environmentOver = (base) => ({
  base,
  parent: void 0,
  depth: 0,
  own: /* @__PURE__ */ new Map()
});
var valueAt = (environment, name, index2 = Number.POSITIVE_INFINITY) => {
  let at = index2;
  for (let layer = environment; layer; layer = layer.parent) {
    const version = lastUpTo(layer.own.get(name) ?? [], at);
    if (version !== void 0) return version.value;
    at = Number.POSITIVE_INFINITY;
  }
  return environment.base(name);
};
var setValue = (environment, name, value, index2, by) => {
  const versions = environment.own.get(name);
  if (versions === void 0) environment.own.set(name, [{ index: index2, value, by }]);
  else versions.push({ index: index2, value, by });
};
var childOf = (parent) => {
  const own = /* @__PURE__ */ new Map();
  for (const [name, versions] of parent.own) {
    if (versions.at(-1)?.by !== "ARG") continue;
    const value = imageValue(parent, name);
    if (value !== void 0) own.set(name, [{ index: 0, value, by: "ENV" }]);
  }
  const depth = parent.depth + 1;
  return depth < LONGEST_CHAIN ? { base: parent.base, parent, depth, own } : { base: parent.base, parent: merged(parent), depth: 1, own };
};
var imageValue = (environment, name) => {
  for (let layer = environment; layer; layer = layer.parent) {
    const version = layer.own.get(name)?.findLast(({ by }) => by === "ENV");
    if (version !== void 0) return version.value;
  }
  return environment.base(name);
};
var merged = (tip) => {
  const own = /* @__PURE__ */ new Map();
  for (let layer = tip; layer; layer = layer.parent) {
    for (const [name, versions] of layer.own) {
      const last = versions.at(-1);
      if (last === void 0 || own.has(name)) continue;
      const image = imageValue(tip, name);
      const beneath = image === void 0 ? [] : [{ index: 0, value: image, by: "ENV" }];
      own.set(name, [...beneath, { ...last, index: 0 }]);
    }
  }
  return { base: tip.base, parent: void 0, depth: 0, own };
};
var lastUpTo = (versions, index2) => {
  let low = 0;
  let high = versions.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((versions[middle]?.index ?? 0) <= index2) low = middle + 1;
    else high = middle;
  }
  return versions[low - 1];
};

// src/users/refusals.ts
var portRefusal = (word) => {
  const slash = word.lastIndexOf("/");
  const protocol = slash === -1 ? "tcp" : word.slice(slash + 1).toLowerCase();
  const ports = slash === -1 ? word : word.slice(0, slash);
  if (slash !== -1 && !/^(?:tcp|udp|sctp)?$/.test(protocol)) return `${word} has no protocol that EXPOSE knows`;
  const port = ports.slice(ports.lastIndexOf(":") + 1);
  const range = /^([0-9]{1,6})(?:-([0-9]{1,6}))?$/.exec(port);
  const first = Number(range?.[1] ?? -1);
  const last = Number(range?.[2] ?? first);
  return first < 0 || last > 65535 || first > last ? `${word} is not a port` : void 0;
};
var SIGNALS = new Set(
  "ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ RTMIN RTMAX".split(" ")
);
var signalRefusal = (word) => {
  const name = word.toUpperCase().replace(/^SIG/, "");
  const number2 = /^[+-]?[0-9]{1,9}$/.test(word) ? Number(word) : void 0;
  const realtime = /^RTM(?:IN\+(?:[1-9]|1[0-5])|AX-(?:[1-9]|1[0-4]))$/.test(name);
  const known3 = number2 === void 0 ? SIGNALS.has(name) || realtime : number2 !== 0;
  return known3 ? void 0 : `${word} is not a signal`;
};
var platformRefusal = (word) => {
  const parts = word.split("/");
  const [os = "", ...others2] = parts;
  const plain2 = (part) => /^[A-Za-z0-9_.-]+$/.test(part);
  const system = /^[A-Za-z0-9_.-]+(?:\([A-Za-z0-9_.+-]*\))?$/.test(os);
  return system && others2.every(plain2) && parts.length <= 3 ? void 0 : `--platform=${word} is not a platform`;
};
var mountRefusal = (value) => {
  const type = /(?:^|,)\s*type=([a-z]+)/i.exec(value)?.[1]?.toLowerCase() ?? "bind";
  if (!["bind", "cache", "tmpfs"].includes(type)) return void 0;
  const target = /(?:^|,)\s*(?:target|dst|destination)=([^,]*)/i.exec(value)?.[1]?.trim();
  return target !== void 0 && target !== "" && target !== "/" ? void 0 : `--mount=${value} names no target`;
};

// src/users/user-string.ts
var MAX_ID = 2147483647;
var outcomeOf = (user, known3) => {
  const colon = user.indexOf(":");
  const name = colon === -1 ? user : user.slice(0, colon);
  const group = colon === -1 ? "" : user.slice(colon + 1);
  if (name === "" && group === "") return ROOT;
  const accounts = known3();
  const owner = userOf(name, accounts);
  if (owner.verdict === "invalid" || group === "") return owner;
  const gid = groupOf(group, accounts);
  return typeof gid === "string" ? invalid(gid) : { ...owner, gid };
};
var numberOf = (text2) => /^[+-]?[0-9]+$/.test(text2) ? Number(text2) : void 0;
var windowsOutcomeOf = (user) => {
  const name = user.slice(user.lastIndexOf("\\") + 1).toLowerCase();
  const administrator = name === "" || name === "containeradministrator" || name === "administrator";
  return { verdict: administrator ? "root" : "nonroot", uid: void 0, gid: void 0, reason: void 0 };
};
var ROOT = { verdict: "root", uid: 0, gid: 0, reason: void 0 };
var userOf = (name, accounts) => {
  if (name === "") return ROOT;
  const entry = accounts.users.get(name);
  const id = numberOf(name);
  if (entry === void 0 && id !== void 0) return numericUser(id, accounts);
  if (entry !== void 0) return named2(entry.uid, entry.gid);
  if (accounts.absent) return invalid(`the image has no /etc/passwd in which to find ${name}`);
  if (name === "root") return named2(0, 0);
  if (accounts.complete) return invalid(`no account in the image is called ${name}`);
  return { verdict: "nonroot", uid: void 0, gid: void 0, reason: `whether ${name} exists cannot be seen` };
};
var named2 = (uid, gid) => ({
  verdict: uid === 0 ? "root" : "nonroot",
  uid,
  gid,
  reason: void 0
});
var numericUser = (id, accounts) => {
  if (id < 0 || id > MAX_ID) return invalid(`ids go from 0 to ${MAX_ID}`);
  for (const account of accounts.users.values()) {
    if (account.uid === id) return named2(id, account.gid);
  }
  const known3 = accounts.complete || accounts.absent;
  return { verdict: id === 0 ? "root" : "nonroot", uid: id, gid: known3 ? 0 : void 0, reason: void 0 };
};
var groupOf = (group, accounts) => {
  if (accounts.groups.has(group)) return accounts.groups.get(group);
  const id = numberOf(group);
  if (id !== void 0) return id < 0 || id > MAX_ID ? `ids go from 0 to ${MAX_ID}` : id;
  if (accounts.absent) return `the image has no /etc/group in which to find ${group}`;
  return accounts.complete ? `no group in the image is called ${group}` : void 0;
};
var invalid = (reason) => ({ verdict: "invalid", uid: void 0, gid: void 0, reason });

// src/users/dispatch.ts
var dispatch = (draft, instruction, index2) => {
  EFFECTS[instruction.keyword]?.(draft, instruction, index2);
};
var lookupOf = (draft) => (name) => valueAt(draft.environment, name);
var setEnvironment = (draft, instruction, index2) => {
  const pairs2 = nameValues(instruction, draft.escape).map((pair) => expandPair(draft, instruction, pair));
  for (const { name, value } of pairs2) {
    if (name !== void 0) setValue(draft.environment, name, value, index2 + 1, "ENV");
  }
};
var setArguments = (draft, instruction, index2) => {
  for (const { name, value } of nameValues(instruction, draft.escape)) {
    const passed = Object.hasOwn(draft.buildArgs, name) ? draft.buildArgs[name] : void 0;
    const initial = value === void 0 ? draft.globals.lookup(name) : void 0;
    const result = passed ?? (value === void 0 ? initial : expand(draft, instruction, value));
    if (result !== void 0) setValue(draft.environment, name, result, index2 + 1, "ARG");
  }
};
var expandPair = (draft, instruction, pair) => {
  const name = expand(draft, instruction, pair.name);
  const value = pair.value === void 0 ? void 0 : expand(draft, instruction, pair.value);
  return { name: name ?? void 0, value: value ?? null };
};
var expand = (draft, instruction, word) => settle2(draft, instruction, expandWord(word, lookupOf(draft), draft.escape));
var settle2 = (draft, instruction, expansion) => {
  if (expansion.kind === "error") note(draft, instruction, expansion.message);
  return expansion.kind === "known" && spend2(draft.budget, expansion.value) ? expansion.value : null;
};
var note = (draft, instruction, message) => {
  draft.problems.push({ message: `${instruction.keyword}: ${message}.`, span: instruction.span });
};
var setUser = (draft, instruction, index2) => {
  const expansion = expandWord(instruction.rest.text, lookupOf(draft), draft.escape);
  const user = settle2(draft, instruction, expansion);
  draft.user = user === null ? { ...UNKNOWN, reason: whyUnknown(draft, expansion), decidedBy: instruction } : { ...outcome(draft.windows, user, () => draft.passwd.at(index2).accounts), user, decidedBy: instruction };
};
var UNKNOWN = { verdict: "unknown", user: void 0, uid: void 0, gid: void 0 };
var whyUnknown = (draft, expansion) => {
  if (draft.budget.left < 0) return `the file's values expand to more than ${MAX_EXPANDED} characters`;
  if (expansion.kind !== "unknown") return "the builder cannot expand it";
  return `${expansion.variables.join(", ")} may come from the base image, whose environment is not known`;
};
var outcome = (windows, user, known3) => windows ? windowsOutcomeOf(user) : outcomeOf(user, known3);
var setWorkdir = (draft, instruction) => {
  const path = expand(draft, instruction, instruction.rest.text);
  if (path === null) draft.workdir = void 0;
  else if (path.startsWith("/") || draft.windows) draft.workdir = normalised(path);
  else draft.workdir = draft.workdir === void 0 ? void 0 : normalised(`${draft.workdir}/${path}`);
};
var normalised = (path) => {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
};
var holdBack = ({ triggers: triggers2 }, { trigger }) => {
  if (trigger !== void 0) triggers2.push(trigger);
};
var readLabels = (draft, instruction) => {
  for (const pair of nameValues(instruction, draft.escape)) expandPair(draft, instruction, pair);
};
var readPorts = (draft, instruction) => {
  const result = expandWords(instruction.rest.text, lookupOf(draft), draft.escape);
  if (result.kind === "error") note(draft, instruction, result.message);
  for (const word of result.kind === "known" ? result.words : []) refuse(draft, instruction, portRefusal(word));
};
var readVolumes = (draft, instruction) => {
  for (const word of wordsIn(instruction)) {
    if (expand(draft, instruction, word) === "") note(draft, instruction, "one of the paths is empty");
  }
};
var readSignal = (draft, instruction) => {
  const word = expand(draft, instruction, instruction.rest.text);
  if (word !== null) refuse(draft, instruction, signalRefusal(word));
};
var readCopy = (draft, instruction) => {
  const words3 = wordsIn(instruction).filter((word) => instruction.heredocs.length === 0 || !word.includes("<<"));
  const values = instruction.flags.filter(({ name }) => name === "chown" || name === "chmod");
  for (const word of [...words3, ...values.map(({ value = "" }) => value)]) expand(draft, instruction, word);
};
var readMounts = (draft, instruction) => {
  for (const { name, value = "" } of instruction.flags) {
    if (name === "mount") refuse(draft, instruction, mountRefusal(value));
  }
};
var wordsIn = ({ json: json2, rest: rest2 }) => json2 ?? wordsOf(rest2).map(({ text: text2 }) => text2);
var refuse = (draft, instruction, refusal) => {
  if (refusal !== void 0) note(draft, instruction, refusal);
};
var EFFECTS = {
  ENV: setEnvironment,
  ARG: setArguments,
  USER: setUser,
  WORKDIR: setWorkdir,
  ONBUILD: holdBack,
  LABEL: readLabels,
  EXPOSE: readPorts,
  VOLUME: readVolumes,
  STOPSIGNAL: readSignal,
  COPY: readCopy,
  ADD: readCopy,
  RUN: readMounts
};

// src/rules/walk.ts
var walk2 = ({ stages }) => stages.flatMap(
  (stage) => stage.steps.map(({ instruction }, index2) => ({
    stage,
    instruction,
    index: index2,
    user: stage.steps[index2 - 1]?.user ?? stage.initial
  }))
);
var isElevated = ({ span }, text2) => /^(?:sudo|doas)\b/.test(text2.slice(span.start, span.start + 8));
var programOf = ({ words: words3 }) => {
  const path = words3[0]?.text ?? "";
  return path.slice(path.lastIndexOf("/") + 1);
};

// src/rules/chown-after-volume.ts
var chownAfterVolume = {
  id: "chown-after-volume",
  severity: "warning",
  summary: "A directory gets its owner above the VOLUME line.",
  why: "The classic builder, and Podman and Buildah in its tradition, throw away what a build changes in a volume after it was declared.",
  check: ({ stages, dockerfile }) => stages.flatMap((stage) => findingsIn(stage, dockerfile.escape, dockerfile.source.text))
};
var findingsIn = (stage, escapeCharacter, text2) => {
  const declared = /* @__PURE__ */ new Map();
  return stage.stage.instructions.flatMap((instruction, index2) => {
    if (instruction.keyword === "VOLUME") {
      for (const path of volumesOf(stage, instruction, index2, escapeCharacter)) declared.set(path, instruction);
    }
    if (instruction.keyword !== "RUN" || declared.size === 0) return [];
    for (const command of commandsOf(instruction, text2)) {
      if (!CHANGING.has(programOf(command))) continue;
      const hit = command.words.slice(1).find((word) => volumeAround(word.text, declared) !== void 0);
      const volume2 = hit === void 0 ? void 0 : volumeAround(hit.text, declared);
      if (hit === void 0 || volume2 === void 0) continue;
      const message = `${programOf(command)} ${hit.text} below VOLUME (line ${volume2.line}): the classic builder throws this change away.`;
      return [{ span: hit.span, message, stage: stage.stage.index }];
    }
    return [];
  });
};
var CHANGING = /* @__PURE__ */ new Set(["chown", "chmod", "chgrp", "mkdir", "install"]);
var volumesOf = (stage, instruction, index2, escapeCharacter) => (instruction.json ?? wordsOf(instruction.rest).map(({ text: text2 }) => text2)).flatMap((word) => {
  const expansion = expandWord(word, (name) => stage.variable(name, index2), escapeCharacter);
  return expansion.kind === "known" && expansion.value.startsWith("/") ? [normalised(expansion.value)] : [];
});
var volumeAround = (path, declared) => {
  if (!path.startsWith("/")) return void 0;
  for (let each = normalised(path); each !== "/"; each = each.slice(0, each.lastIndexOf("/")) || "/") {
    const found = declared.get(each);
    if (found !== void 0) return found;
  }
  return void 0;
};

// src/rules/copy-after-user.ts
var copyAfterUser = {
  id: "copy-after-user",
  severity: "info",
  summary: "COPY below USER says whose the files are.",
  why: "USER does not count for COPY and ADD: the files are root's, which is right for code and wrong for what the process writes.",
  check: (subject) => walk2(subject).flatMap(({ instruction, user, stage }) => {
    const { keyword, flags } = instruction;
    if (keyword !== "COPY" && keyword !== "ADD" || user.verdict !== "nonroot" || stage.os === "windows") return [];
    if (flags.some(({ name }) => name === "chown") || !isProduct(stage.stage.index, subject.targets)) return [];
    const destination = instruction.json?.at(-1) ?? wordsOf(instruction.rest).at(-1)?.text ?? "";
    const message = `${keyword} to ${destination} below USER ${user.user}: the files belong to root all the same.`;
    const at = instruction.keywordSpan.end;
    const owner = user.gid === void 0 || user.uid === void 0 ? user.user?.split(":")[0] : `${user.uid}:${user.gid}`;
    return [
      {
        span: instruction.keywordSpan,
        message,
        stage: stage.stage.index,
        fix: {
          title: `Give the files to ${owner}`,
          safety: "unsafe",
          obstacles: ["Files that the process may change are files that whoever takes it over may change."],
          edits: [{ span: { start: at, end: at }, text: ` --chown=${owner}` }]
        }
      }
    ];
  })
};
var isProduct = (index2, targets) => targets.some(({ stage }) => stage.index === index2);

// src/convert/programs.ts
var STEP_DOWN = /* @__PURE__ */ new Set([
  "gosu",
  "su-exec",
  "setpriv",
  "runuser",
  "setuidgid",
  "s6-setuidgid",
  "s6-applyuidgid",
  "chpst",
  "setuser",
  "suexec"
]);
var SUPERVISORS = /* @__PURE__ */ new Map([
  ["systemd", "an init system"],
  ["init", "an init system"],
  ["my_init", "an init system"],
  ["runsvdir", "an init system"],
  ["runsvdir-start", "an init system"],
  ["runit", "an init system"],
  ["s6-svscan", "an init system"],
  ["supervisord", "a supervisor that switches users"],
  ["circusd", "a supervisor that switches users"],
  ["monit", "a supervisor that switches users"],
  ["openrc", "an init system"]
]);
var NEED_ROOT = /* @__PURE__ */ new Map([
  ["cron", "switches to the users of its jobs"],
  ["crond", "switches to the users of its jobs"],
  ["atd", "switches to the users of its jobs"],
  ["sshd", "switches to the users that log in"],
  ["dropbear", "switches to the users that log in"],
  ["dockerd", "manages namespaces, mounts and the network"],
  ["dockerd-entrypoint.sh", "manages namespaces, mounts and the network"],
  ["containerd", "manages namespaces, mounts and the network"],
  ["buildkitd", "manages namespaces, mounts and the network"],
  ["k3s", "manages namespaces, mounts and the network"],
  ["kubelet", "manages namespaces, mounts and the network"],
  ["iptables", "changes the network"],
  ["ip6tables", "changes the network"],
  ["nft", "changes the network"],
  ["openvpn", "changes the network"],
  ["wg-quick", "changes the network"],
  ["wireguard", "changes the network"],
  ["pppd", "changes the network"],
  ["xl2tpd", "changes the network"],
  ["ipsec", "changes the network"],
  ["strongswan", "changes the network"],
  ["keepalived", "changes the network"],
  ["hostapd", "changes the network"],
  ["tc", "changes the network"],
  ["dhcpd", "answers on a raw socket"],
  ["dnsmasq", "answers on ports 53 and 67"],
  ["udhcpd", "answers on ports 67 and 68"],
  ["rpcbind", "answers on port 111"],
  ["nfsd", "serves the kernel"],
  ["rpc.nfsd", "serves the kernel"],
  ["rpc.mountd", "serves the kernel"],
  ["mount", "mounts a file system"],
  ["modprobe", "loads a module into the kernel"],
  ["sysctl", "changes the kernel"],
  ["chronyd", "sets the clock"],
  ["ntpd", "sets the clock"],
  ["smbd", "switches to the users that connect"],
  ["nmbd", "answers on port 137"],
  ["vsftpd", "switches to the users that connect"],
  ["pure-ftpd", "switches to the users that connect"],
  ["proftpd", "switches to the users that connect"],
  ["in.tftpd", "switches to another user itself"],
  ["postfix", "switches to several users itself"],
  ["dovecot", "switches to the users that log in"],
  ["exim", "switches to several users itself"],
  ["rsyslogd", "writes to /var/log and /dev"],
  ["syslog-ng", "writes to /var/log and /dev"],
  ["service", "starts a service as root"],
  ["rc-service", "starts a service as root"],
  ["systemctl", "starts a service as root"],
  ["apt-get", "installs packages"],
  ["apt", "installs packages"],
  ["apk", "installs packages"],
  ["yum", "installs packages"],
  ["dnf", "installs packages"],
  ["useradd", "makes accounts"],
  ["adduser", "makes accounts"],
  ["usermod", "changes accounts"],
  ["chroot", "changes the root directory"],
  ["addgroup", "makes accounts"],
  ["groupadd", "makes accounts"],
  ["groupmod", "changes accounts"],
  ["chpasswd", "changes accounts"],
  ["passwd", "changes accounts"],
  ["invoke-rc.d", "starts a service as root"],
  ["update-ca-certificates", "writes below /etc/ssl"],
  ["update-ca-trust", "writes below /etc/pki"],
  ["ldconfig", "writes below /etc"],
  ["locale-gen", "writes below /usr/lib"],
  ["setcap", "changes capabilities"],
  ["umount", "unmounts a file system"],
  ["ifconfig", "changes the network"],
  ["docker", "talks to the socket of Docker, which is root's"],
  ["microdnf", "installs packages"],
  ["zypper", "installs packages"],
  ["dpkg", "installs packages"],
  ["rpm", "installs packages"]
]);
var OWNERS = /* @__PURE__ */ new Set(["chown", "chgrp"]);
var WRAPPERS2 = /* @__PURE__ */ new Set([
  "tini",
  "dumb-init",
  "catatonit",
  "env",
  "exec",
  "nohup",
  "nice",
  "ionice",
  "stdbuf",
  "time",
  "timeout",
  "docker-init"
]);
var SHELLS2 = /* @__PURE__ */ new Set(["sh", "bash", "ash", "dash", "zsh", "ksh", "busybox"]);

// src/convert/start.ts
var startOf = (stage) => {
  let entrypoint;
  let command;
  for (const each of lineage(stage)) {
    let commandSetHere = false;
    for (const instruction of each.stage.instructions) {
      if (instruction.keyword === "CMD") {
        command = instruction;
        commandSetHere = true;
      }
      if (instruction.keyword !== "ENTRYPOINT") continue;
      entrypoint = instruction;
      if (!commandSetHere) command = void 0;
    }
  }
  return { entrypoint, command, programs: programsOf(entrypoint, command) };
};
var lineage = (stage) => {
  const stages = [];
  for (let each = stage; each; each = each.parent) stages.push(each);
  return stages.reverse();
};
var programsOf = (entrypoint, command) => {
  const first = entrypoint ?? command;
  if (first === void 0 || isEmpty(first))
    return command === void 0 || command === first ? [] : programsIn(command);
  if (entrypoint?.json === void 0 || command === void 0) return programsIn(first);
  const rest2 = command.json ?? command.rest.text.split(/\s+/);
  return [
    ...programFrom([...entrypoint.json, ...rest2], entrypoint),
    ...command.json ? programFrom(command.json, command) : programsIn(command)
  ];
};
var isEmpty = ({ json: json2 }) => json2?.length === 0;
var programsIn = (instruction) => {
  const { json: json2 } = instruction;
  if (json2 !== void 0 && !isInlineScript(json2)) return programFrom(json2, instruction);
  return commandsOf(instruction, "").flatMap(
    ({ words: words3 }) => programFrom(
      words3.map(({ text: text2 }) => text2),
      instruction
    )
  );
};
var isInlineScript = ([shell2 = "", flag = ""]) => SHELLS2.has(baseName(shell2)) && /^-[a-z]*c$/.test(flag);
var programFrom = (argv2, instruction, told = false) => {
  const start = firstProgram(argv2);
  const path = argv2[start];
  if (path === void 0) return [];
  const name = baseName(path);
  const args = argv2.slice(start + 1);
  const program = { name, path, args, instruction, script: told };
  const script = SHELLS2.has(name) ? args.find((arg) => !arg.startsWith("-")) : void 0;
  if (script === void 0) return [program];
  const inner = args.some((arg) => /^-[a-z]*c$/.test(arg)) ? script.trim().split(/[\s;&|]+/) : [script];
  return [
    program,
    ...programFrom(
      inner.filter((word) => word !== ""),
      instruction
    )
  ];
};
var baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
var firstProgram = (argv2) => {
  let at = 0;
  while (at < argv2.length && isWrapper(argv2, at)) at += 1;
  return at;
};
var isWrapper = (argv2, at) => {
  const word = argv2[at] ?? "";
  if (WRAPPERS2.has(baseName(word))) return true;
  return at > 0 && (word.startsWith("-") || /^[A-Za-z_][A-Za-z0-9_]*=/.test(word));
};

// src/rules/products.ts
var productsOf = ({ targets }) => targets.filter((stage) => !isArtifact(stage));
var isArtifact = (stage) => stage.base === "scratch" && !starts(stage);
var starts = (stage) => {
  const { entrypoint, command } = startOf(stage);
  return entrypoint !== void 0 || command !== void 0;
};
var severityFor = (stage, { target }) => {
  if (stage === target) return "error";
  return starts(stage) ? "warning" : "info";
};
var fixFor = (stage, subject) => {
  const fix2 = stage === subject.target || starts(stage) ? subject.plan(stage) : void 0;
  return fix2 === void 0 ? {} : { fix: fix2 };
};

// src/rules/empty-user.ts
var emptyUser = {
  id: "empty-user",
  severity: "error",
  summary: "The value of USER is not empty.",
  why: "A variable that nothing sets leaves USER empty, which the builder accepts and the engine takes for root, whatever user there was before.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    const { decidedBy } = stage;
    if (decidedBy === void 0 || !isEmptyUser(stage)) return [];
    return [
      {
        span: decidedBy.span,
        message: messageFor(stage, decidedBy, subject.dockerfile),
        stage: stage.stage.index,
        severity: severityFor(stage, subject),
        ...fixFor(stage, subject)
      }
    ];
  })
};
var isEmptyUser = ({ verdict, user }) => verdict === "root" && user !== void 0 && (user === "" || user.startsWith(":"));
var messageFor = (stage, decidedBy, dockerfile) => {
  const written2 = decidedBy.argument.text;
  const owner = stageWith(stage, decidedBy);
  const index2 = owner.stage.instructions.indexOf(decidedBy);
  const expansion = expandWord(written2, (name) => owner.variable(name, index2), dockerfile.escape);
  const unset = expansion.kind === "known" ? expansion.unset : [];
  const why = unset.length === 0 ? "it names no user" : `nothing sets ${unset.join(", ")}`;
  const becomes = stage.user === "" ? "is empty" : `becomes ${stage.user}`;
  return `USER ${written2} ${becomes}, for ${why}: the image runs as root.`;
};
var stageWith = (stage, instruction) => {
  for (let each = stage; each; each = each.parent) {
    if (each.stage.instructions.includes(instruction)) return each;
  }
  return stage;
};

// src/text/edit.ts
var applyEdits = (text2, edits) => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) throw new Error(`overlapping edits at offset ${edit.span.start}`);
    result += text2.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text2.slice(at);
};
var newlineOf = (text2) => {
  const at = text2.indexOf("\n");
  return at > 0 && text2[at - 1] === "\r" ? "\r\n" : "\n";
};

// src/rules/wrapped-by-root.ts
var wrappedByRoot = ({ instruction, user }, text2) => {
  const written2 = user.decidedBy?.argument.text ?? user.user;
  if (written2 === void 0) return void 0;
  const newline = newlineOf(text2);
  const start = text2.lastIndexOf("\n", instruction.span.start) + 1;
  const next2 = text2.indexOf("\n", instruction.span.end) + 1;
  const after3 = next2 === 0 ? { at: text2.length, text: `${newline}USER ${written2}` } : { at: next2, text: `USER ${written2}${newline}` };
  return {
    title: `Run line ${instruction.line} as root, then go back to ${written2}`,
    safety: "safe",
    obstacles: [],
    edits: [
      { span: { start, end: start }, text: `USER root${newline}` },
      { span: { start: after3.at, end: after3.at }, text: after3.text }
    ]
  };
};

// src/rules/install-after-user.ts
var installAfterUser = {
  id: "install-after-user",
  severity: "error",
  summary: "Packages are installed before USER gives up root.",
  why: 'A package manager writes to directories that belong to root: as another user the build stops with "permission denied".',
  check: (subject) => {
    const { text: text2 } = subject.dockerfile.source;
    return walk2(subject).flatMap((walked) => {
      const { instruction, user, stage } = walked;
      if (instruction.keyword !== "RUN" || user.verdict !== "nonroot" || stage.os === "windows") return [];
      const found = commandsOf(instruction, text2).find(
        (each) => each.certain && !isElevated(each, text2) && installs(each)
      );
      return found === void 0 ? [] : [findingFor(walked, programOf(found), subject.dockerfile.source.text)];
    });
  }
};
var INSTALLING = /* @__PURE__ */ new Map([
  ["apt-get", /^(?:install|update|upgrade|dist-upgrade|remove|purge|autoremove)$/],
  ["apt", /^(?:install|update|upgrade|full-upgrade|remove|purge|autoremove)$/],
  ["apk", /^(?:add|del|update|upgrade)$/],
  ["yum", /^(?:install|update|upgrade|remove|groupinstall|reinstall)$/],
  ["dnf", /^(?:install|update|upgrade|remove|groupinstall|reinstall)$/],
  ["microdnf", /^(?:install|update|upgrade|remove|reinstall)$/],
  ["tdnf", /^(?:install|update|upgrade|remove|reinstall)$/],
  ["zypper", /^(?:install|in|update|up|remove|rm)$/],
  ["dpkg", /^(?:-i|--install|--configure|-r|--remove)$/]
]);
var installs = (command) => {
  const name = command.words[0]?.text.split("/").at(-1) ?? "";
  const pattern = INSTALLING.get(name);
  return pattern !== void 0 && command.words.slice(1).some(({ text: text2 }) => pattern.test(text2));
};
var findingFor = (walked, program, text2) => {
  const { instruction, user, stage } = walked;
  const fix2 = wrappedByRoot(walked, text2);
  return {
    span: instruction.keywordSpan,
    message: `${program} runs as USER ${user.user}, who may not write to the system: the build stops here.`,
    stage: stage.stage.index,
    ...fix2 === void 0 ? {} : { fix: fix2 }
  };
};

// src/rules/missing-user.ts
var missingUser = {
  id: "missing-user",
  severity: "error",
  summary: "The image sets a user where its base image does not.",
  why: "Without USER the process is root in the container: a flaw in it, or in the runtime, starts from there.",
  check: (subject) => productsOf(subject).filter(({ verdict, decidedBy }) => verdict === "root" && decidedBy === void 0).map((stage) => {
    return {
      span: stage.stage.from.span,
      message: messageFor2(stage),
      stage: stage.stage.index,
      severity: severityFor(stage, subject),
      ...fixFor(stage, subject)
    };
  })
};
var messageFor2 = ({ image, base, user, os, parent, stage }) => {
  const name = parent === void 0 ? base ?? image?.reference.repository ?? stage.base.text : `stage ${base}`;
  const who = os === "windows" ? "an administrator" : "root";
  if (user !== void 0 && user !== "") return `No USER: the image runs as ${who}, for ${name} sets USER ${user}.`;
  return `No USER: the image runs as ${who}, the default of ${name}.`;
};

// src/users/accounts-draft.ts
var MAX_KEPT = 200;
var lazyDraft = (before) => {
  let draft;
  return {
    now: () => draft ?? before,
    draft: () => {
      draft ??= draftOf(before);
      return draft;
    }
  };
};
var doubtLazily = ({ now, draft }) => {
  const { complete, absent } = now();
  if (complete || absent) doubt2(draft());
};
var draftOf = ({ users, groups, complete, absent }) => ({
  users: new Map(users),
  groups: new Map(groups),
  complete,
  absent
});
var putUser = (draft, user) => {
  if (draft.users.size < MAX_KEPT || draft.users.has(user.name)) draft.users.set(user.name, user);
  else draft.complete = false;
  draft.absent = false;
};
var putGroup = (draft, name, gid) => {
  if (draft.groups.size < MAX_KEPT || draft.groups.has(name)) draft.groups.set(name, gid);
  else draft.complete = false;
  draft.absent = false;
};
var doubt2 = (draft) => {
  draft.complete = false;
  draft.absent = false;
};
var hasGid = ({ groups }, gid) => {
  for (const each of groups.values()) if (each === gid) return true;
  return false;
};

// src/users/accounts-change.ts
var applyUse = (draft, use, family) => {
  const { action, kind, name } = use;
  if (action === "member") return;
  if (name === void 0) return nameless(draft, use);
  if (!use.certain && !use.guarded) doubt2(draft);
  if (action === "create")
    return kind === "user" ? createUser(draft, use, name, family) : createGroup(draft, use, name);
  if (action === "change") return kind === "user" ? changeUser(draft, use, name) : changeGroup(draft, use, name);
  if (use.certain || use.guarded) remove(draft, use, name);
};
var nameless = (draft, { action, kind, operands }) => {
  if (operands.length === 0) return;
  doubt2(draft);
  if (action !== "change") return;
  for (const [name, user] of kind === "user" ? draft.users : []) {
    if (name !== "root") putUser(draft, { ...user, uid: void 0, gid: void 0 });
  }
  for (const name of kind === "group" ? draft.groups.keys() : []) if (name !== "root") putGroup(draft, name, void 0);
};
var has = ({ options: options2 }, key) => options2.some((option2) => option2.key === key);
var surely = ({ certain, checked }) => certain && checked;
var createUser = (draft, use, name, family) => {
  if (!surely(use) && draft.users.has(name)) return;
  const known3 = surely(use) || draft.complete || !use.guarded;
  const { uid } = use;
  const gid = primaryGroup(draft, use, name, family);
  const home = use.home ?? (has(use, "home") ? void 0 : defaultHome(use, name));
  const user = known3 ? { name, uid, gid } : { name, uid: void 0, gid: void 0 };
  putUser(draft, home === void 0 ? user : { ...user, home });
};
var defaultHome = ({ readAs, system }, name) => readAs === "perl" && system ? "/nonexistent" : `/home/${name}`;
var primaryGroup = (draft, use, name, family) => {
  if (use.gid !== void 0) return use.gid;
  if (has(use, "group") || has(use, "gid")) return use.group === void 0 ? void 0 : draft.groups.get(use.group);
  const shadow2 = isShadow(use);
  if (!shadow2 && use.system && !has(use, "makeGroup")) return draft.groups.get("nogroup");
  if (shadow2 && (has(use, "noOwnGroup") || family === "suse" && !has(use, "ownGroup")))
    return draft.groups.get("users");
  const gid = ownGid(draft, use);
  putGroup(draft, name, gid);
  return gid;
};
var isShadow = ({ readAs }) => readAs === "shadow";
var ownGid = (draft, use) => {
  const { uid, readAs, system } = use;
  if (uid === void 0 || readAs === "perl") return void 0;
  if (!isShadow(use)) return uid;
  const ordinary = uid >= FIRST_ORDINARY && uid <= LAST_ORDINARY && !system;
  const blind = !draft.complete && draft.groups.size === 0;
  return ordinary && !blind && !hasGid(draft, uid) ? uid : void 0;
};
var FIRST_ORDINARY = 1e3;
var LAST_ORDINARY = 6e4;
var createGroup = (draft, use, name) => {
  if (!surely(use) && draft.groups.has(name)) return;
  const { gid } = use;
  const known3 = surely(use) || draft.complete || !use.guarded;
  if (has(use, "force") && draft.groups.has(name)) return;
  const replaced = has(use, "force") && gid !== void 0 && (hasGid(draft, gid) || !draft.complete);
  putGroup(draft, name, known3 && !replaced ? gid : void 0);
};
var optionValue = ({ options: options2 }, key) => options2.findLast((option2) => option2.key === key)?.value;
var changeUser = (draft, use, name) => {
  if (!["uid", "group", "home", "rename"].some((key) => use.options.some((option2) => option2.key === key))) return;
  const old = draft.users.get(name) ?? { name, uid: void 0, gid: void 0 };
  const next2 = {
    ...old,
    uid: has(use, "uid") ? after(use, old.uid, use.uid) : old.uid,
    gid: has(use, "group") ? after(use, old.gid, newGid(draft, use)) : old.gid,
    ...use.home === void 0 ? {} : { home: use.home }
  };
  const renamed = optionValue(use, "rename");
  if (has(use, "rename") && renamed === void 0) doubt2(draft);
  if (surely(use) && has(use, "rename")) draft.users.delete(name);
  putUser(draft, { ...next2, name: renamed ?? name });
};
var newGid = (draft, { gid, group }) => gid ?? (group === void 0 ? void 0 : draft.groups.get(group));
var after = (use, old, next2) => surely(use) || old === next2 ? next2 : void 0;
var changeGroup = (draft, use, name) => {
  const old = draft.groups.get(name);
  const gid = has(use, "gid") ? after(use, old, use.gid) : old;
  const renamed = optionValue(use, "rename");
  if (has(use, "rename") && renamed === void 0) doubt2(draft);
  if (surely(use) && has(use, "rename")) draft.groups.delete(name);
  putGroup(draft, renamed ?? name, gid);
  if (old === void 0 || gid === old) return;
  for (const user of draft.users.values()) if (user.gid === old) putUser(draft, { ...user, gid });
};
var remove = (draft, { kind }, name) => {
  if (kind === "group") {
    draft.groups.delete(name);
    return;
  }
  const user = draft.users.get(name);
  draft.users.delete(name);
  if (user?.gid !== void 0 && draft.groups.get(name) === user.gid) draft.groups.delete(name);
};
var applyLines = (draft, file, text2, whole2) => {
  if (whole2 && file === "passwd") draft.users.clear();
  if (whole2 && file === "group") draft.groups.clear();
  draft.absent = false;
  for (const line of text2.split("\n")) {
    const fields = line.trim().split(":");
    const [name = "", , first = "", second = "", , home] = fields;
    if (!/^[A-Za-z0-9_.][A-Za-z0-9_.$-]*$/.test(name)) {
      if (/[$`%]/.test(line)) draft.complete = false;
      continue;
    }
    if (file === "group") {
      if (!draft.groups.has(name)) putGroup(draft, name, numberOf(first));
    } else if (!draft.users.has(name)) {
      const user = { name, uid: numberOf(first), gid: numberOf(second) };
      putUser(draft, home === void 0 || home === "" ? user : { ...user, home });
    }
  }
};

// src/shell/expand.ts
var MAX_LENGTH = 1e4;
var expandShell = (word, lookup) => {
  if (word.literal) return word.text;
  const reader = { text: word.raw, at: 0, lookup, length: 0 };
  return expandUpTo(reader, "", MAX_NESTING);
};
var MAX_NESTING = 8;
var expandUpTo = (reader, end, nesting) => {
  const { text: text2 } = reader;
  const parts = [];
  let quote = "";
  while (reader.at < text2.length) {
    const char = text2.charAt(reader.at);
    if (char === end && quote === "") break;
    const part = isQuote(char, quote) ? "" : next(reader, char, quote, nesting);
    if (part === void 0) return void 0;
    if (isQuote(char, quote)) {
      quote = quote === "" ? char : "";
      reader.at++;
    }
    reader.length += part.length;
    if (reader.length > MAX_LENGTH) return void 0;
    parts.push(part);
  }
  return parts.join("");
};
var isQuote = (char, quote) => quote === "" ? char === '"' || char === "'" : char === quote;
var next = (reader, char, quote, nesting) => {
  const { text: text2, at } = reader;
  if (quote !== "'" && char === "$") return variable(reader, quote !== "", nesting);
  if (quote !== "'" && char === "\\") {
    const escaped = text2.charAt(at + 1);
    reader.at += 2;
    if (escaped === "\n") return "";
    return quote === '"' && !'$`"\\'.includes(escaped) ? char + escaped : escaped;
  }
  if (quote !== "'" && char === "`") return void 0;
  if (quote === "" && "*?[{(".includes(char)) return void 0;
  reader.at++;
  return char;
};
var variable = (reader, quoted, nesting) => {
  const { text: text2, at } = reader;
  const braced = text2.charAt(at + 1) === "{";
  const from2 = braced ? at + 2 : at + 1;
  const end = endOfName(text2, from2);
  const name = text2.slice(from2, end);
  if (!/^[A-Za-z_]/.test(name))
    return braced || /^[0-9@*#?!$(-]/.test(text2.slice(from2, from2 + 1)) ? void 0 : dollar(reader, quoted);
  reader.at = end;
  const value = reader.lookup(name);
  if (braced) return modified(reader, value, nesting);
  return value === null ? void 0 : value ?? "";
};
var dollar = (reader, quoted) => {
  reader.at++;
  return !quoted && /['"]/.test(reader.text.charAt(reader.at)) ? void 0 : "$";
};
var modified = (reader, value, nesting) => {
  const { text: text2 } = reader;
  const colon = text2.charAt(reader.at) === ":";
  const operator = text2.charAt(reader.at + (colon ? 1 : 0));
  if (operator === "}" && !colon) {
    reader.at++;
    return value === null ? void 0 : value ?? "";
  }
  if (!["-", "+", "?", "="].includes(operator) || nesting === 0) return void 0;
  reader.at += colon ? 2 : 1;
  const other = expandUpTo(reader, "}", nesting - 1);
  if (reader.at >= text2.length || text2.charAt(reader.at) !== "}") return void 0;
  reader.at++;
  if (value === null) return void 0;
  const isSet = value !== void 0 && !(colon && value === "");
  if (operator === "+") return isSet ? other : "";
  if (isSet) return value;
  return operator === "?" ? void 0 : other;
};
var scopeOver = (outer) => {
  const own = /* @__PURE__ */ new Map();
  const lookup = (name) => own.has(name) ? own.get(name) : outer(name);
  const assign = (name, value, certain) => {
    own.set(name, certain || lookup(name) === value ? value : null);
  };
  const pass = (command) => {
    for (const { name, value } of assignmentsIn(command)) {
      assign(name, value === void 0 ? null : expandShell(value, lookup) ?? null, command.certain);
    }
  };
  return { lookup, pass };
};
var DECLARATIONS = /* @__PURE__ */ new Set(["export", "readonly", "local", "declare", "typeset"]);
var assignmentsIn = ({ words: words3, assignments }) => {
  const [first, ...rest2] = words3;
  if (first === void 0) return assignments;
  if (first.text === "read") return rest2.map(({ text: text2 }) => ({ name: text2, value: void 0 }));
  if (!DECLARATIONS.has(first.text)) return [];
  return rest2.flatMap((word) => assignmentOf(word) ?? []);
};

// src/users/accounts-options.ts
var parseOptions = (tool2, flavour, words3, expand2) => {
  const spec = specOf(tool2, flavour);
  const options2 = [];
  const operands = [];
  let onlyOperands = false;
  for (let at = 0; at < words3.length; at++) {
    const word = words3[at];
    if (word === void 0) break;
    const text2 = expand2(word);
    if (text2 === "" && !word.literal) continue;
    if (onlyOperands || !word.text.startsWith("-") || word.text === "-") operands.push({ value: text2, word });
    else if (word.text === "--") onlyOperands = true;
    else {
      const read2 = readOption(spec, word, words3[at + 1], expand2);
      options2.push(...read2.options);
      if (read2.tookNext) at++;
    }
  }
  return { options: options2, operands };
};
var readOption = (spec, word, next2, expand2) => {
  const long = word.text.startsWith("--") || spec.perl === true && word.text.length > 2;
  return long ? readLong(spec, word, next2, expand2) : readShort(spec, word, next2, expand2);
};
var readLong = (spec, word, next2, expand2) => {
  const { text: text2 } = word;
  const from2 = text2.startsWith("--") ? 2 : 1;
  const equals = text2.indexOf("=");
  const end = equals === -1 ? text2.length : equals;
  const entry = longEntry(spec, text2.slice(from2, end));
  const option2 = { key: keyOf(entry), flag: text2.slice(0, end), flagSpan: spanOf(word, 0, end) };
  if (!entry.endsWith("="))
    return { options: [{ ...option2, value: void 0, valueSpan: void 0 }], tookNext: false };
  if (equals === -1) return { options: [{ ...option2, ...nextValue(next2, expand2) }], tookNext: next2 !== void 0 };
  const value = insideValue(word, equals + 1, expand2);
  return { options: [{ ...option2, ...value }], tookNext: false };
};
var longEntry = ({ long, perl }, written2) => {
  const name = perl === true ? written2.toLowerCase() : written2;
  if (Object.hasOwn(long, name)) return long[name] ?? "foreign";
  const found = [...new Set(Object.keys(long).filter((each) => each.startsWith(name)))];
  return found.length === 1 ? long[found[0] ?? ""] ?? "foreign" : "foreign";
};
var readShort = (spec, word, next2, expand2) => {
  const { text: text2 } = word;
  const options2 = [];
  for (let at = 1; at < text2.length; at++) {
    const letter = text2.charAt(at);
    const entry = shortEntry(spec, letter);
    const option2 = { key: keyOf(entry), flag: `-${letter}`, flagSpan: spanOf(word, at === 1 ? 0 : at, at + 1) };
    if (!entry.endsWith("=")) options2.push({ ...option2, value: void 0, valueSpan: void 0 });
    else if (at + 1 < text2.length) {
      options2.push({ ...option2, ...insideValue(word, at + 1, expand2) });
      break;
    } else return { options: [...options2, { ...option2, ...nextValue(next2, expand2) }], tookNext: next2 !== void 0 };
  }
  return { options: options2, tookNext: false };
};
var shortEntry = (spec, letter) => {
  if (spec.perl === true) return longEntry(spec, letter);
  return Object.hasOwn(spec.short, letter) ? spec.short[letter] ?? "foreign" : "foreign";
};
var nextValue = (next2, expand2) => ({
  value: next2 === void 0 ? void 0 : expand2(next2),
  valueSpan: next2?.span
});
var insideValue = (word, from2, expand2) => {
  const head = word.text.slice(0, from2);
  const whole2 = expand2(word);
  const value = whole2?.startsWith(head) === true ? whole2.slice(from2) : void 0;
  return { value, valueSpan: spanOf(slice(word, from2, word.text.length)) };
};
var KEYS2 = new Map(
  [
    "uid",
    "gid",
    "group",
    "groups",
    "home",
    "system",
    "noPassword",
    "createHome",
    "noHome",
    "ownGroup",
    "noOwnGroup",
    "nonUnique",
    "force",
    "gecos",
    "rename",
    "defaults",
    "makeGroup",
    "elsewhere",
    "foreign",
    "other"
  ].map((key) => [key, key])
);
var keyOf = (entry) => KEYS2.get(entry.replace("=", "")) ?? "other";
var rest = (letters) => Object.fromEntries(
  Array.from(
    letters.matchAll(/(\w)(:?)/g),
    ([, letter = "", colon]) => [letter, colon ? "other=" : "other"]
  )
);
var others = (names) => Object.fromEntries(
  names.trim().split(/\s+/).map((name) => name.endsWith("=") ? [name.slice(0, -1), "other="] : [name, "other"])
);
var USERADD = {
  short: {
    ...rest("b:c:e:f:hk:lp:s:Z:"),
    K: "other=",
    D: "defaults",
    d: "home=",
    g: "group=",
    G: "groups=",
    m: "createHome",
    M: "noHome",
    N: "noOwnGroup",
    o: "nonUnique",
    r: "system",
    u: "uid=",
    U: "ownGroup",
    R: "elsewhere=",
    P: "elsewhere="
  },
  long: {
    ...others(
      `
    badname base-dir= btrfs-subvolume-home comment= expiredate= inactive= help skel= key= no-log-init
    password= shell= selinux-user= add-subids-for-system
  `
    ),
    defaults: "defaults",
    "home-dir": "home=",
    home: "home=",
    gid: "group=",
    groups: "groups=",
    "create-home": "createHome",
    "no-create-home": "noHome",
    "no-user-group": "noOwnGroup",
    "non-unique": "nonUnique",
    system: "system",
    uid: "uid=",
    "user-group": "ownGroup",
    root: "elsewhere=",
    prefix: "elsewhere="
  }
};
var GROUPADD = {
  short: { ...rest("hK:p:U:"), f: "force", g: "gid=", o: "nonUnique", r: "system", R: "elsewhere=", P: "elsewhere=" },
  long: {
    ...others("help key= password= users="),
    force: "force",
    gid: "gid=",
    "non-unique": "nonUnique",
    system: "system",
    root: "elsewhere=",
    prefix: "elsewhere="
  }
};
var USERMOD = {
  short: {
    ...rest("abc:e:f:hLmp:rs:Uv:V:w:W:Z:"),
    d: "home=",
    g: "group=",
    G: "groups=",
    l: "rename=",
    o: "nonUnique",
    u: "uid=",
    R: "elsewhere=",
    P: "elsewhere="
  },
  long: {
    ...others(
      `
    append badname comment= expiredate= inactive= help lock move-home password= remove shell= unlock
    selinux-user= add-subuids= del-subuids= add-subgids= del-subgids=
  `
    ),
    home: "home=",
    gid: "group=",
    groups: "groups=",
    login: "rename=",
    "non-unique": "nonUnique",
    uid: "uid=",
    root: "elsewhere=",
    prefix: "elsewhere="
  }
};
var GROUPMOD = {
  short: { ...rest("ahp:U:"), g: "gid=", n: "rename=", o: "nonUnique", R: "elsewhere=", P: "elsewhere=" },
  long: {
    ...others("append help password= users="),
    gid: "gid=",
    "new-name": "rename=",
    "non-unique": "nonUnique",
    root: "elsewhere=",
    prefix: "elsewhere="
  }
};
var DELETE = {
  short: { ...rest("fhrZ"), R: "elsewhere=", P: "elsewhere=" },
  long: { ...others("force help remove selinux-user remove-home"), root: "elsewhere=", prefix: "elsewhere=" }
};
var BUSYBOX_ADDUSER = {
  short: {
    ...rest("s:k:"),
    h: "home=",
    g: "gecos=",
    G: "group=",
    D: "noPassword",
    S: "system",
    H: "noHome",
    u: "uid="
  },
  long: {
    ...others("shell= skel="),
    home: "home=",
    gecos: "gecos=",
    ingroup: "group=",
    "disabled-password": "noPassword",
    "empty-password": "noPassword",
    system: "system",
    "no-create-home": "noHome",
    uid: "uid="
  }
};
var BUSYBOX_ADDGROUP = { short: { g: "gid=", S: "system" }, long: { gid: "gid=", system: "system" } };
var PERL_ADDUSER = {
  perl: true,
  short: {},
  long: {
    ...others(
      `
    shell= firstuid= lastuid= firstgid= lastgid= uid-pool= add_extra_groups add-extra-groups encrypt-home
    quiet debug verbose version help force-badname allow-badname allow-bad-names allow-all-names conf=
    stdoutmsglevel= stderrmsglevel= logmsglevel=
  `
    ),
    home: "home=",
    "no-create-home": "noHome",
    uid: "uid=",
    gecos: "gecos=",
    comment: "gecos=",
    ingroup: "group=",
    gid: "gid=",
    "disabled-password": "noPassword",
    "disabled-login": "noPassword",
    system: "system",
    group: "makeGroup"
  }
};
var PERL_DELUSER = {
  perl: true,
  short: {},
  long: {
    ...others(
      `
    quiet debug verbose version help remove-home remove-all-files backup backup-to= backup-suffix= system
    only-if-empty conf= force
  `
    ),
    group: "makeGroup"
  }
};
var specOf = (tool2, flavour) => {
  switch (tool2) {
    case "useradd":
      return USERADD;
    case "usermod":
      return USERMOD;
    case "groupadd":
      return GROUPADD;
    case "groupmod":
      return GROUPMOD;
    case "userdel":
    case "groupdel":
      return DELETE;
    case "adduser":
      return flavour === "perl" ? PERL_ADDUSER : flavour === "busybox" ? BUSYBOX_ADDUSER : USERADD;
    case "addgroup":
      return flavour === "perl" ? PERL_ADDUSER : flavour === "busybox" ? BUSYBOX_ADDGROUP : GROUPADD;
    case "deluser":
    case "delgroup":
      return flavour === "perl" ? PERL_DELUSER : DELETE;
  }
};

// src/users/accounts-packages.ts
var MANAGERS = /* @__PURE__ */ new Map([
  ["apk", "apk"],
  ["apt", "apt"],
  ["apt-get", "apt"],
  ["aptitude", "apt"],
  ["install_packages", "apt"],
  ["apt-install", "apt"],
  ["dnf", "rpm"],
  ["dnf5", "rpm"],
  ["yum", "rpm"],
  ["microdnf", "rpm"],
  ["tdnf", "rpm"],
  ["zypper", "rpm"],
  ["rpm", "rpm"],
  ["pacman", "pacman"]
]);
var INSTALL = /* @__PURE__ */ new Set([
  "add",
  "install",
  "in",
  "reinstall",
  "upgrade",
  "update",
  "dist-upgrade",
  "full-upgrade",
  "build-dep",
  "groupinstall",
  "localinstall",
  "distro-sync",
  "dup",
  "up",
  "swap",
  "module",
  "group"
]);
var REMOVE = /* @__PURE__ */ new Set(["del", "remove", "purge", "erase", "rm", "autoremove"]);
var VALUED = /* @__PURE__ */ new Set([
  "-t",
  "--virtual",
  "-X",
  "--repository",
  "--target-release",
  "-o",
  "-c",
  "--setopt",
  "--enablerepo",
  "--disablerepo",
  "--releasever",
  "--installroot",
  "--root",
  "-r",
  "--repo",
  "--from",
  "--keys-dir",
  "-p",
  "-a"
]);
var packagesOf = ({ words: words3 }) => {
  const name = nameOf(words3[0]);
  const manager = MANAGERS.get(name);
  if (manager === void 0) return void 0;
  const operands = operandsOf(
    words3.slice(1).map(({ text: text2 }) => text2),
    manager
  );
  if (name === "install_packages" || name === "apt-install")
    return { manager, action: "install", names: operands.map(plainName) };
  if (manager === "pacman" || name === "rpm") return byFlag(manager, words3[1]?.text ?? "", operands);
  const [verb = "", ...names] = operands;
  if (verb === "update" && manager !== "rpm") return void 0;
  if (verb !== "update" && !INSTALL.has(verb) && !REMOVE.has(verb)) return void 0;
  return { manager, action: REMOVE.has(verb) ? "remove" : "install", names: names.map(plainName) };
};
var byFlag = (manager, flags, names) => {
  const installs2 = manager === "pacman" ? /^-S(?!y+$)|^-U/ : /^-[iUF]/;
  const removes = manager === "pacman" ? /^-R/ : /^-e/;
  if (installs2.test(flags)) return { manager, action: "install", names: names.map(plainName) };
  return removes.test(flags) ? { manager, action: "remove", names: names.map(plainName) } : void 0;
};
var operandsOf = (args, manager) => {
  const operands = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? "";
    if (!arg.startsWith("-")) operands.push(arg);
    else if (VALUED.has(arg) && !(manager === "rpm" && arg === "-r")) at++;
  }
  return operands;
};
var plainName = (text2) => text2.replace(/[=<>~@].*$/, "").replace(/:(?:amd64|arm64|any|i386)$/, "");
var HARMLESS = {
  apk: new Set(
    `
    alpine-sdk autoconf automake bash binutils bind-tools brotli build-base bzip2 ca-certificates
    ca-certificates-bundle cargo cmake coreutils curl curl-dev diffutils dumb-init file findutils g++ gawk
    gcc gcompat gettext git git-lfs gmp-dev gnupg go grep gzip icu-data-full icu-libs jq krb5-libs less
    libc-dev libc6-compat libcap libffi libffi-dev libgcc libintl libpq libssl1.1 libssl3 libstdc++ libtool
    libxml2 libxml2-dev libxslt linux-headers lua make musl musl-dev musl-utils nano ncurses nodejs npm
    openssl openssl-dev patch pcre pcre-dev perl pkgconf postgresql-client postgresql-dev procps py3-pip
    py3-setuptools python3 python3-dev readline rsync ruby rust sed shadow su-exec sqlite sqlite-dev sudo
    tar tini tree tzdata unzip vim wget xz yaml yarn zip zlib zlib-dev zstd
  `.trim().split(/\s+/)
  ),
  apt: new Set(
    `
    adduser apt-transport-https autoconf automake base-files bash binutils build-essential bzip2
    ca-certificates cmake coreutils curl diffutils dumb-init file findutils g++ gawk gcc gettext-base gosu
    grep gzip jq less libc6 libc6-dev libcurl4 libffi-dev libgomp1 libpq5 libpq-dev libssl-dev libssl3
    libtool locales make nano openssl passwd patch pkg-config procps python3 python3-dev python3-pip
    python3-venv sed sudo tar tini tree tzdata unzip vim vim-tiny wget xz-utils zip zlib1g zlib1g-dev
  `.trim().split(/\s+/)
  ),
  rpm: new Set(
    `
    bash bzip2 ca-certificates coreutils curl curl-minimal diffutils file findutils gawk gcc gcc-c++
    git-core glibc-langpack-en grep gzip hostname jq less make ncurses openssl patch procps procps-ng
    python3 python3-pip sed shadow shadow-utils sudo tar tzdata unzip vim-minimal wget which xz zip zlib
  `.trim().split(/\s+/)
  ),
  pacman: new Set(
    "bash ca-certificates curl gcc git go grep jq make openssl patch sed sudo tar unzip wget which zip".split(" ")
  )
};
var ACCOUNTS = {
  apk: {
    apache2: "apache",
    haproxy: "haproxy",
    lighttpd: "lighttpd",
    mariadb: "mysql",
    memcached: "memcached",
    mosquitto: "mosquitto",
    nginx: "nginx",
    postgresql: "postgres",
    redis: "redis",
    tor: "tor",
    varnish: "varnish"
  },
  apt: {
    haproxy: "haproxy",
    "mariadb-server": "mysql",
    mosquitto: "mosquitto",
    "mysql-server": "mysql",
    postgresql: "postgres",
    "rabbitmq-server": "rabbitmq",
    "redis-server": "redis"
  },
  rpm: {
    haproxy: "haproxy",
    httpd: "apache",
    "mariadb-server": "mysql",
    memcached: "memcached",
    nginx: "nginx",
    "postgresql-server": "postgres",
    redis: "redis"
  },
  pacman: {}
};
var accountsOfPackages = ({ manager, action, names }) => {
  if (action === "remove") return { names: [], others: false };
  const known3 = ACCOUNTS[manager];
  const harmless2 = HARMLESS[manager];
  const found = names.flatMap((name) => Object.hasOwn(known3, name) ? [known3[name] ?? name] : []);
  const virtual = (name) => name.startsWith(".") && manager === "apk";
  return { names: found, others: names.length === 0 || !names.every((name) => harmless2.has(name) || virtual(name)) };
};

// src/users/accounts-tools.ts
var toolFlavour = (tool2, tools) => {
  if (tools === void 0) return SHADOW_ONLY.has(tool2) ? "shadow" : void 0;
  if (SHADOW_ONLY.has(tool2)) return tools.startsWith("shadow") ? "shadow" : "missing";
  switch (tools) {
    case "shadow+adduser-perl":
      return "perl";
    case "busybox":
    case "shadow+adduser-busybox":
      return "busybox";
    case "shadow+adduser-link":
      return tool2 === "adduser" ? "shadow" : "missing";
    case "shadow":
    case "none":
      return "missing";
  }
};
var SHADOW_ONLY = /* @__PURE__ */ new Set(["useradd", "usermod", "userdel", "groupadd", "groupmod", "groupdel"]);
var toolsAfter = (tools, instruction, source) => {
  if (instruction.keyword !== "RUN") return tools;
  return commandsOf(instruction, source).reduce(toolsAfterCommand, tools);
};
var toolsAfterCommand = (tools, command) => {
  const packages = packagesOf(command);
  if (packages === void 0 || tools === void 0) return tools;
  const after3 = packages.action === "install" ? installed(tools, packages) : removed(tools, packages);
  return command.certain || after3 === tools ? after3 : void 0;
};
var installed = (tools, { manager, names }) => {
  const has2 = (name) => names.includes(name);
  switch (manager) {
    case "apk":
      return has2("shadow") && tools === "busybox" ? "shadow+adduser-busybox" : tools;
    case "apt":
      if (has2("adduser") && (tools === "shadow" || tools === "none")) return "shadow+adduser-perl";
      return tools === "shadow" && !names.every((name) => WITHOUT_ADDUSER.has(name)) ? void 0 : tools;
    case "rpm":
      if (tools !== "none") return tools;
      if (has2("shadow-utils")) return "shadow+adduser-link";
      if (has2("shadow")) return "shadow";
      return names.every((name) => WITHOUT_ADDUSER.has(name)) ? tools : void 0;
    case "pacman":
      return tools;
  }
};
var removed = (tools, { manager, names }) => {
  if (manager === "apk" && names.includes("shadow") && tools === "shadow+adduser-busybox") return "busybox";
  if (manager === "apt" && names.includes("adduser") && tools === "shadow+adduser-perl") return "shadow";
  if (manager === "rpm" && names.includes("shadow-utils") && tools === "shadow+adduser-link") return "none";
  return tools;
};
var WITHOUT_ADDUSER = new Set(
  `
    bash bzip2 ca-certificates coreutils curl diffutils file findutils gawk gcc gettext-base
    glibc-langpack-en gosu grep gzip htop jq less libaio1 libc6 libcurl4 libgomp1 libpq5 libssl3 locales
    make nano ncurses-base openssl patch procps procps-ng sed tar tini tree tzdata unzip vim vim-tiny wget
    which xz xz-utils zip zlib1g
  `.trim().split(/\s+/)
);

// src/users/accounts-commands.ts
var accountCommands = (instruction, context) => {
  const uses = [];
  eachCommand(instruction, context, ({ use }) => {
    if (use !== void 0) uses.push(use);
  });
  return uses;
};
var eachCommand = (instruction, context, visit) => {
  if (instruction.keyword !== "RUN") return;
  const scope = scopeOver(context.lookup);
  const debian = context.facts?.family === "debian";
  let present = context.facts?.family === "unknown" ? void 0 : context.tools;
  for (const command of commandsOf(instruction, context.source.text)) {
    visit({ command, use: useOf(command, scope.lookup, present, debian), lookup: scope.lookup });
    scope.pass(command);
    present = toolsAfterCommand(present, command);
  }
};
var TOOLS = new Map(
  [
    "useradd",
    "usermod",
    "userdel",
    "groupadd",
    "groupmod",
    "groupdel",
    "adduser",
    "addgroup",
    "deluser",
    "delgroup"
  ].map((tool2) => [tool2, tool2])
);
var useOf = (command, lookup, tools, debian) => {
  const applet = nameOf(command.words[0]) === "busybox";
  const [first, ...args] = applet ? command.words.slice(1) : command.words;
  const tool2 = TOOLS.get(nameOf(first));
  if (tool2 === void 0 || first === void 0) return void 0;
  const flavour = applet ? "busybox" : toolFlavour(tool2, tools);
  const expand2 = (word) => expandShell(word, lookup);
  const readAs = flavour === void 0 || flavour === "missing" ? guessed(tool2, args) : flavour;
  const { options: options2, operands } = parseOptions(tool2, readAs, args, expand2);
  if (options2.some(({ flag }) => flag === "--help" || flag === "--version")) return void 0;
  const one2 = (key) => options2.findLast((option2) => option2.key === key);
  if (one2("elsewhere") !== void 0 || one2("defaults") !== void 0) return void 0;
  const { action, kind, subject, group } = meaning(tool2, readAs, options2, operands);
  const primary2 = one2("group");
  const written2 = kind === "group" ? one2("gid") : one2("gid") ?? primary2;
  const isNumber = written2?.value !== void 0 && numberOf(written2.value) !== void 0;
  const byNumber = isNumber && !(readAs === "busybox" && kind === "user") ? written2 : void 0;
  const groupName = action === "member" ? group?.value : byNumber === void 0 ? primary2?.value : void 0;
  return {
    tool: tool2,
    flavour,
    readAs,
    action,
    kind,
    name: subject?.value,
    uid: idOf(one2("uid")),
    gid: idOf(byNumber),
    group: groupName,
    home: one2("home")?.value,
    system: one2("system") !== void 0,
    createsHome: kind === "user" && action === "create" ? createsHome(readAs, one2, tools, debian) : false,
    options: options2,
    operands: operands.map(({ value }) => value),
    span: command.span,
    toolSpan: spanOf(first),
    nameSpan: subject?.word.span,
    uidSpan: one2("uid")?.valueSpan,
    gidSpan: (kind === "group" ? one2("gid") : byNumber)?.valueSpan,
    groupSpan: action === "member" ? group?.word.span : primary2?.valueSpan,
    certain: command.certain,
    checked: command.checked,
    guarded: isGuarded(command, subject?.value, options2),
    tools
  };
};
var idOf = (option2) => option2?.value === void 0 ? void 0 : numberOf(option2.value);
var guessed = (tool2, args) => {
  if (!/^(?:add|del)/.test(tool2)) return "shadow";
  const flags = args.map(({ text: text2 }) => text2).filter((text2) => /^-[A-Za-z]/.test(text2));
  if (flags.some((flag) => /[DSHhk]/.test(flag))) return "busybox";
  if (flags.some((flag) => /[mMrdcNUlp]/.test(flag))) return "shadow";
  return flags.some((flag) => /[Gg]/.test(flag)) ? "busybox" : "perl";
};
var meaning = (tool2, flavour, options2, operands) => {
  const [first, second] = operands;
  const makesGroup = options2.some(({ key }) => key === "makeGroup");
  switch (tool2) {
    case "useradd":
      return { action: "create", kind: "user", subject: first };
    case "usermod":
      return { action: "change", kind: "user", subject: first };
    case "userdel":
      return { action: "delete", kind: "user", subject: first };
    case "groupadd":
      return { action: "create", kind: "group", subject: first };
    case "groupmod":
      return { action: "change", kind: "group", subject: first };
    case "groupdel":
      return { action: "delete", kind: "group", subject: first };
    case "adduser":
    case "addgroup": {
      const joins = second !== void 0 && flavour !== "shadow" && (flavour === "perl" || options2.length === 0);
      if (joins) return { action: "member", kind: "user", subject: first, group: second };
      const system = options2.some(({ key }) => key === "system");
      const group = tool2 === "addgroup" || makesGroup && !system;
      return { action: "create", kind: group ? "group" : "user", subject: first };
    }
    case "deluser":
    case "delgroup":
      if (second !== void 0) return { action: "member", kind: "user", subject: first, group: second };
      return { action: "delete", kind: tool2 === "delgroup" || makesGroup ? "group" : "user", subject: first };
  }
};
var createsHome = (flavour, one2, tools, debian) => {
  if (one2("noHome") !== void 0) return false;
  if (flavour === "busybox" || one2("createHome") !== void 0) return true;
  if (flavour === "perl") return one2("system") === void 0 || one2("home") !== void 0;
  if (one2("system") !== void 0) return false;
  if (tools === "shadow+adduser-link") return true;
  return debian || tools === "shadow+adduser-perl" || tools === "shadow+adduser-busybox" ? false : void 0;
};
var isGuarded = ({ certain, guard, words: words3 }, name, options2) => {
  if (certain || guard === void 0 || !isTest(guard)) return false;
  const asked3 = guard.words.map(({ text: text2 }) => text2).join(" ");
  if (!/\b(?:getent|id|grep|egrep|passwd)\b/.test(asked3)) return false;
  const variables = new Set(guard.words.flatMap((word) => word.variables));
  if (words3.some((word) => word.variables.some((variable2) => variables.has(variable2)))) return true;
  const ids = options2.filter(({ key }) => key === "uid" || key === "gid").flatMap(({ value }) => value ?? []);
  return [name ?? "", ...ids].some((each) => each !== "" && asked3.includes(each));
};

// src/users/accounts-files.ts
var accountFileOf = (path) => {
  const match = /(?:^|\/)etc\/(passwd|group)$/.exec(path);
  return match === null ? void 0 : match[1] === "passwd" ? "passwd" : "group";
};
var fileEditOf = (command, piped, lookup) => {
  const { words: words3, redirects } = command;
  const mentions2 = words3.map(({ text: text2 }) => text2).join(" ");
  const target = redirects.find(({ op, target: { text: text2 } }) => op.startsWith(">") && accountFileOf(text2) !== void 0);
  const file = target === void 0 ? void 0 : accountFileOf(target.target.text);
  if (file !== void 0) {
    return { file, text: outputOf(command, lookup), whole: target?.op !== ">>", mentions: mentions2 };
  }
  const name = nameOf(words3[0]);
  const last = accountFileOf(words3.at(-1)?.text ?? "") ?? words3.map(({ text: text2 }) => accountFileOf(text2)).find(Boolean);
  if (last === void 0) return void 0;
  if (name === "tee") {
    const appends = words3.some(({ text: text2 }) => text2 === "-a" || text2 === "--append");
    const source = inputOf(command) === void 0 ? piped : command;
    return { file: last, text: source === void 0 ? void 0 : outputOf(source, lookup), whole: !appends, mentions: mentions2 };
  }
  if (name === "sed" && words3.some(({ text: text2 }) => /^-[A-Za-z]*i|^--in-place/.test(text2))) {
    return { file: last, text: appendedBySed(words3, lookup), whole: false, mentions: mentions2 };
  }
  const writes = WRITERS.has(name) && accountFileOf(words3.at(-1)?.text ?? "") !== void 0;
  return writes ? { file: last, text: void 0, whole: false, mentions: mentions2 } : void 0;
};
var WRITERS = /* @__PURE__ */ new Set([
  "cp",
  "mv",
  "install",
  "ln",
  "rm",
  "awk",
  "perl",
  "ed",
  "ex",
  "patch",
  "dd"
]);
var appendedBySed = (words3, lookup) => {
  const script = words3.slice(1).find(({ text: text3 }) => !text3.startsWith("-"));
  const text2 = script === void 0 ? void 0 : expandShell(script, lookup);
  return /^\$ ?a ?\\? ?(\S.*)$/.exec(text2 ?? "")?.[1];
};
var inputOf = ({ redirects }) => redirects.find(({ op }) => op === "<<" || op === "<<<");
var outputOf = (command, lookup) => {
  const [first, ...args] = command.words;
  const name = nameOf(first);
  const values = args.map((word) => expandShell(word, lookup));
  const known3 = values.flatMap((value) => value ?? []);
  if (name === "echo") return known3.length === values.length ? echoed(known3) : void 0;
  if (name === "printf") return known3.length === values.length ? printed(known3) : void 0;
  const input = inputOf(command);
  if (name !== "cat" && name !== "tee") return void 0;
  if (input?.op === "<<<") return expandShell(input.target, lookup);
  return input?.body === void 0 ? void 0 : expandBody(input.body, lookup);
};
var expandBody = (body, lookup) => {
  if (body.literal) return body.text;
  if (/[`\\]|\$[({]/.test(body.text.replace(/\$\{\w+\}/g, ""))) return void 0;
  let known3 = true;
  const text2 = body.text.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, variable2) => {
    const value = lookup(variable2);
    if (value === null) known3 = false;
    return value ?? "";
  });
  return known3 ? text2 : void 0;
};
var echoed = (args) => {
  const from2 = args.findIndex((arg) => !/^-[neE]+$/.test(arg));
  return unescaped2((from2 === -1 ? [] : args.slice(from2)).join(" "));
};
var unescaped2 = (text2) => text2.replace(/\\n/g, "\n").replace(/\\t/g, "	");
var printed = ([format = "", ...args]) => {
  const specifiers = [...format.matchAll(/%(.)/g)].map((match) => match[1]);
  if (specifiers.some((letter) => letter !== "s" && letter !== "d")) return void 0;
  const size = specifiers.length;
  if (size === 0) return unescaped2(format);
  const lines = [];
  for (let at = 0; at === 0 || at < args.length; at += size) {
    let next2 = at;
    lines.push(unescaped2(format).replace(/%[sd]/g, () => args[next2++] ?? ""));
  }
  return lines.join("");
};

// src/users/accounts-copy.ts
var afterCopy = (before, instruction, context) => {
  const lazy = lazyDraft(before);
  const words3 = instruction.json ?? wordsOf(instruction.rest).map(({ text: text2 }) => text2);
  const target = words3.at(-1) ?? "";
  for (const source of words3.slice(0, -1)) {
    const heredoc = instruction.heredocs.find(({ name }) => source.replace(/["']/g, "").endsWith(`<<${name}`));
    const file = accountFileOf(target) ?? (mayHoldEtc(target) ? accountFileOf(landing(target, source)) : void 0);
    if (file === void 0) {
      if (mayHoldEtc(target) && heredoc === void 0 && !isPlainFile(source)) doubtLazily(lazy);
    } else if (heredoc !== void 0) {
      const text2 = context.source.text.slice(heredoc.body.start, heredoc.body.end);
      applyLines(lazy.draft(), file, text2, true);
      if (heredoc.expands && text2.includes("$")) doubt2(lazy.draft());
    } else copyFile(lazy.draft(), file, source, instruction, context);
  }
  return lazy.now();
};
var copyFile = (draft, file, source, { flags }, { accountsOf: accountsOf2 }) => {
  const stage = flags.find(({ name }) => name === "from")?.value;
  const there = stage === void 0 || accountFileOf(source) !== file ? void 0 : accountsOf2?.(stage);
  const root = draft.users.get("root");
  if (file === "passwd") {
    draft.users.clear();
    for (const user of there?.users.values() ?? []) putUser(draft, user);
  } else {
    draft.groups.clear();
    for (const [name, gid] of there?.groups ?? []) putGroup(draft, name, gid);
  }
  draft.absent = false;
  if (there !== void 0) draft.complete = there.complete && (file === "passwd" || draft.complete);
  else {
    doubt2(draft);
    if (root !== void 0) putUser(draft, root);
  }
};
var mayHoldEtc = (target) => /^\/(?:etc\/?)?$/.test(target) || target.includes("$");
var landing = (target, source) => {
  const name = source.slice(source.lastIndexOf("/") + 1);
  return `${target.endsWith("/") ? target : `${target}/`}${name}`;
};
var isPlainFile = (source) => {
  if (/\/s?bin\/[^/*]+$/.test(source)) return true;
  return /[^/.]\.[A-Za-z0-9]{1,10}$/.test(source) && !/\.(?:tar|tgz|gz|xz|bz2|zst|d)$/.test(source);
};

// src/users/accounts-problems.ts
var accountProblems = (use, accounts, setting = {}) => {
  const missing = notThere(use, setting);
  if (missing !== void 0) return [missing];
  const foreign = foreignFlag(use);
  if (foreign !== void 0) return [foreign];
  if (use.action !== "create" || use.name === void 0) return [];
  return [...CHECKS.flatMap((check2) => check2(use, accounts, setting) ?? [])];
};
var problem = (kind, span, message, fails2 = true) => ({
  kind,
  message,
  span,
  fails: fails2
});
var notThere = (use, { shell: shell2 }) => {
  const { tool: tool2, toolSpan, flavour } = use;
  if (shell2 === false) return problem("no-shell", use.span, `${tool2}: the image has no shell, so RUN cannot start it.`);
  if (flavour !== "missing") return void 0;
  return problem("missing-tool", toolSpan, `${tool2}: not found, exit 127. ${instead(use)}`);
};
var instead = ({ tool: tool2, tools }) => {
  if (tools === "busybox") return "The image has BusyBox, whose commands are adduser and addgroup.";
  if (tools === "none") return "The image has no commands that make accounts.";
  return /^(?:add|del)/.test(tool2) ? "The image has useradd and groupadd." : "The image does not have it.";
};
var option = ({ options: options2 }, key) => options2.findLast((each) => each.key === key);
var OWNERS2 = { shadow: "shadow", busybox: "BusyBox", perl: "Debian" };
var foreignFlag = (use) => {
  const { flavour, tool: tool2, tools } = use;
  const found = use.options.find(({ key }) => key === "foreign");
  if (found === void 0 || flavour === void 0 || flavour === "missing") return void 0;
  const link = tool2 === "adduser" && flavour === "shadow" && tools === "shadow+adduser-link";
  const owner = link ? "useradd, which adduser is here" : `${OWNERS2[flavour]}'s ${tool2}`;
  return problem("foreign-flag", found.flagSpan, `${tool2} ${found.flag}: ${owner} has no such option and fails.`);
};
var isBusybox = ({ flavour }) => flavour === "busybox";
var isShadow2 = ({ flavour }) => flavour === "shadow";
var asksPassword = (use) => {
  if (use.kind !== "user" || !isBusybox(use) || use.system || option(use, "noPassword") !== void 0) return void 0;
  const message = `${use.tool} ${use.name}: BusyBox asks for a password without -D or -S, and exits 1 in a build.`;
  return problem("asks-password", use.toolSpan, message);
};
var gecosNotGroup = (use, accounts) => {
  const gecos = option(use, "gecos");
  if (gecos?.flag !== "-g" || !isBusybox(use) || use.kind !== "user" || gecos.value === void 0) return void 0;
  const meansGroup = accounts.groups.has(gecos.value) || gecos.value === use.name || /^[0-9]+$/.test(gecos.value);
  if (!meansGroup || option(use, "group") !== void 0) return void 0;
  const message = `adduser -g ${gecos.value}: -g is the comment field in BusyBox, so ${primary(use)}. -G sets it.`;
  return problem("gecos-not-group", gecos.flagSpan, message, false);
};
var primary = ({ system, name }) => system ? "the primary group is nogroup" : `the primary group is a new one, ${name}`;
var ignoredOperand = (use) => {
  const [, second] = use.operands;
  if (!isBusybox(use) || use.kind !== "user" || use.operands.length < 2) return void 0;
  const message = `${use.tool} ${use.name} ${second ?? ""}: BusyBox ignores the second word, so ${primary(use)}.`;
  return problem("ignored-operand", use.nameSpan ?? use.span, message, false);
};
var noOwnGroup = (use, { groups, complete }) => {
  const given2 = option(use, "group") ?? option(use, "gid") ?? option(use, "makeGroup");
  const said = use.operands.length > 1 || option(use, "gecos")?.flag === "-g";
  if (use.kind !== "user" || !use.system || given2 !== void 0 || said || isShadow2(use) || use.flavour === void 0) {
    return void 0;
  }
  const span = use.nameSpan ?? use.span;
  if (complete && !groups.has("nogroup")) {
    return problem("unknown-group", span, `${use.tool} ${use.name}: the image has no group nogroup, exit 1.`);
  }
  const gid = groups.get("nogroup");
  const number2 = gid === void 0 ? "" : ` (${gid})`;
  const message = `${use.tool} ${use.name}: a system user without a group of its own gets nogroup${number2}.`;
  return problem("no-own-group", span, message, false);
};
var nameTaken = (use, { users, groups }) => {
  const name = use.name ?? "";
  const taken = use.kind === "user" ? users.has(name) : groups.has(name);
  if (!taken || use.guarded || option(use, "force") !== void 0) return void 0;
  const id = use.kind === "user" ? users.get(name)?.uid : groups.get(name);
  const number2 = id === void 0 ? "" : ` (${id})`;
  const message = `${use.tool} ${name}: the image has a ${use.kind} ${name}${number2} already, ${exit(use, 9)}.`;
  return problem("name-taken", use.nameSpan ?? use.span, message);
};
var exit = (use, shadow2) => `exit ${isShadow2(use) ? shadow2 : 1}`;
var uidTaken = (use, { users }) => {
  const { uid } = use;
  if (use.kind !== "user" || uid === void 0 || option(use, "nonUnique") !== void 0 || use.guarded)
    return void 0;
  const owner = [...users.values()].find((user) => user.uid === uid);
  if (owner === void 0 || owner.name === use.name) return void 0;
  const message = `${use.tool} -u ${uid}: the uid belongs to ${owner.name}, ${exit(use, 4)}.`;
  return problem("uid-taken", use.uidSpan ?? use.span, message);
};
var gidTaken = (use, accounts) => {
  const { groups } = accounts;
  const own = isBusybox(use) && use.kind === "user" && !use.system && option(use, "group") === void 0;
  const gid = own ? use.uid : use.kind === "group" ? use.gid : void 0;
  if (gid === void 0 || option(use, "nonUnique") !== void 0 || use.guarded || !hasGid(accounts, gid))
    return void 0;
  const [owner = ""] = [...groups].find(([, each]) => each === gid) ?? [];
  if (owner === use.name) return void 0;
  const span = (own ? use.uidSpan : use.gidSpan) ?? use.span;
  if (own) {
    const message = `adduser -u ${gid}: without -G the gid is the uid, and ${gid} belongs to the group ${owner}, exit 1.`;
    return problem("gid-taken", span, message);
  }
  if (option(use, "force") !== void 0 && isShadow2(use)) {
    const message = `${use.tool} -f -g ${gid}: the gid belongs to ${owner}, so another one is chosen without a word.`;
    return problem("other-gid", span, message, false);
  }
  return problem("gid-taken", span, `${use.tool} -g ${gid}: the gid belongs to ${owner}, ${exit(use, 4)}.`);
};
var groupExists = (use, { groups }) => {
  const name = use.name ?? "";
  if (use.kind !== "user" || use.guarded || !groups.has(name) || use.flavour === void 0) return void 0;
  const given2 = option(use, "group") ?? option(use, "gid") ?? option(use, "noOwnGroup");
  if (given2 !== void 0 || use.system && !isShadow2(use)) return void 0;
  const flag = isBusybox(use) ? "-G" : isShadow2(use) ? "-g" : "--ingroup";
  const message = `${use.tool} ${name}: the group ${name} exists, and without ${flag} ${name} it is made anew, ${exit(use, 9)}.`;
  return problem("group-exists", use.nameSpan ?? use.span, message);
};
var unknownGroup = (use, accounts) => {
  const written2 = option(use, "group");
  if (use.kind !== "user" || written2?.value === void 0 || !accounts.complete || use.flavour === void 0)
    return void 0;
  const { value } = written2;
  const byNumber = !isBusybox(use) && use.gid !== void 0 && hasGid(accounts, use.gid);
  if (accounts.groups.has(value) || byNumber || [...accounts.groups.values()].includes(void 0) && use.gid !== void 0)
    return void 0;
  const why = isBusybox(use) && /^[0-9]+$/.test(value) ? `no group is called ${value}, and ${written2.flag} takes no gid` : `the image has no group ${value}`;
  return problem(
    "unknown-group",
    written2.valueSpan ?? use.span,
    `${use.tool} ${written2.flag} ${value}: ${why}, ${exit(use, 6)}.`
  );
};
var LAST_ID2 = 6e4;
var LAST_ALPINE_ID = 256e3;
var idOutOfRange = (use, _accounts, { family }) => {
  const last = family === "busybox" || family === "distroless" ? LAST_ID2 : LAST_ALPINE_ID;
  const [id, span] = use.kind === "user" ? [use.uid, use.uidSpan] : [use.gid, use.gidSpan];
  if (!isBusybox(use) || id === void 0 || id <= last) return void 0;
  const message = `${use.tool} ${id}: BusyBox takes ids from 0 to ${last} here, exit 1.`;
  return problem("id-out-of-range", span ?? use.span, message);
};
var otherGid = (use) => {
  const { uid, name } = use;
  const given2 = option(use, "group") ?? option(use, "noOwnGroup");
  if (use.kind !== "user" || !isShadow2(use) || uid === void 0 || given2 !== void 0) return void 0;
  const odd = use.system ? uid >= 1e3 : uid > LAST_ID2;
  if (!odd) return void 0;
  const message = `${use.tool} -u ${uid}: the group ${name} gets another id than ${uid}. Only groupadd -g and -g set it.`;
  return problem("other-gid", use.uidSpan ?? use.span, message, false);
};
var CHECKS = [
  asksPassword,
  gecosNotGroup,
  ignoredOperand,
  noOwnGroup,
  nameTaken,
  uidTaken,
  gidTaken,
  groupExists,
  unknownGroup,
  idOutOfRange,
  otherGid
];

// src/users/accounts-readable.ts
var words = (text2) => new Set(text2.split(/\s+/));
var HARMLESS2 = words(`
  : . [ [[ true false test cd pwd echo printf cat tee ls mkdir rmdir touch chmod chown chgrp chattr cp mv rm ln install
  find sort uniq head tail cut tr wc grep egrep fgrep sed awk gawk date sleep basename dirname readlink realpath stat du
  df diff cmp file which type hash command export readonly local declare typeset unset set shift read exit return wait
  trap ulimit umask let test expr seq yes tar gzip gunzip bzip2 bunzip2 xz unxz zstd zip unzip 7z cpio ar curl wget
  aria2c git svn hg rsync scp ssh-keyscan ssh-keygen gpg gpgv gpgconf apt-key apt-mark apt-cache apt-config
  apt-file add-apt-repository debconf-set-selections dpkg-query dpkg-divert dpkg-architecture dpkg-reconfigure
  dpkg-statoverride ldconfig locale-gen update-locale localedef localectl update-ca-certificates update-ca-trust
  update-alternatives alternatives setcap getcap setfacl getfacl md5sum sha1sum sha256sum sha512sum b2sum base64 openssl
  id whoami groups getent hostname uname arch nproc free ps kill killall pkill env printenv locale tty su gosu su-exec
  runuser setpriv passwd chpasswd chsh chfn chage gpasswd npm npx yarn pnpm corepack node bun deno pip pip2 pip3 pipx uv
  poetry pipenv conda mamba micromamba python python2 python3 virtualenv go cargo rustup rustc make gmake cmake ninja
  meson gcc g++ cc c++ clang ld ar strip patchelf upx autoconf automake autoreconf libtoolize pkg-config gradle mvn ant
  sbt lein java javac jar jlink keytool dotnet nuget gem bundle bundler ruby rake rails rbenv composer php
  docker-php-ext-install docker-php-ext-configure docker-php-ext-enable pecl pear phpenmod phpdismod a2enmod a2dismod
  a2ensite a2dissite a2enconf a2disconf perl cpan cpanm R Rscript lua luarocks mix elixir erl rebar3 ghc stack cabal ocaml
  opam swift zig crystal nim vcpkg conan bazel buildctl helm kubectl terraform aws gcloud az jq yq envsubst xmlstarlet
  crontab ls dd split patch xargs iconv msgfmt tic mktemp mkfifo mknod nginx httpd apache2ctl apachectl caddy haproxy redis-cli
  psql sqlite3 systemctl service update-rc.d insserv chkconfig rc-update fc-cache mkfontscale fix-permissions
  sync dbus-uuidgen dos2unix unix2dos bash-completion history alias source shopt pushd popd builtin eval exec time
  busybox apk apt apt-get aptitude dnf dnf5 yum microdnf tdnf zypper rpm pacman dpkg install_packages apt-install
`);
var ACCOUNT_TOOLS = words("useradd usermod userdel groupadd groupmod groupdel adduser addgroup deluser delgroup");
var OPEN = words(". source eval xargs busybox chroot");
var INSTALLS_FILES = words("dpkg rpm");
var isReadable = (command, piped) => {
  const [first, ...rest2] = command.words;
  if (first === void 0 || isTest(command)) return true;
  if (!first.literal) return false;
  const name = nameOf(first);
  const args = rest2.map(({ text: text2 }) => text2);
  if (INSTALLS_FILES.has(name))
    return !args.some((arg) => /^-[A-Za-z]*[iUF]|^--install|^--unpack|^--configure/.test(arg));
  if (OPEN.has(name)) return opened(name, args);
  if (piped && INTERPRETERS.has(name) && args.every((arg) => arg.startsWith("-"))) return false;
  if (HARMLESS2.has(name) || ACCOUNT_TOOLS.has(name)) return true;
  return BUILDS.test(name) || VERSIONED.test(name);
};
var INTERPRETERS = words("python python2 python3 perl ruby node php");
var BUILDS = /^(?:\.{1,2}\/|\/).*\/?(?:configure|gradlew|mvnw|pip3?|npm|python3?)$|^\.\/(?:configure|gradlew|mvnw)$/;
var VERSIONED = /^(?:pip|python|php|ruby|gem|gcc|g\+\+|clang|perl|node|java)[0-9][0-9.]*$/;
var opened = (name, args) => {
  if (name !== "xargs" && name !== "busybox") return false;
  return args.some((arg) => !arg.startsWith("-") && HARMLESS2.has(arg) && !OPEN.has(arg));
};

// src/users/accounts.ts
var applyAccounts = (before, instruction, context) => {
  switch (instruction.keyword) {
    case "RUN":
      return walk3(before, instruction, context);
    case "COPY":
    case "ADD":
      return afterCopy(before, instruction, context);
    default:
      return before;
  }
};
var judgedUses = (before, instruction, context) => {
  const judged = [];
  if (instruction.keyword !== "RUN") return judged;
  walk3(before, instruction, context, (use, accounts) => {
    const problems = accountProblems(use, accounts, context.facts);
    judged.push({ use, problems, groups: problems.length === 0 ? accounts.groups : new Map(accounts.groups) });
  });
  return judged;
};
var walk3 = (before, instruction, context, look2) => {
  const lazy = lazyDraft(before);
  let previous;
  eachCommand(instruction, context, (step2) => {
    const { command, use } = step2;
    const piped = command.before === "|" ? previous : void 0;
    previous = command;
    if (use === void 0) return applyOther(lazy, step2, piped);
    look2?.(use, lazy.now());
    applyUse(lazy.draft(), use, context.facts?.family);
  });
  return lazy.now();
};
var applyOther = (lazy, { command, lookup }, piped) => {
  const edit = fileEditOf(command, piped, lookup);
  if (edit !== void 0) return applyEdit(lazy.draft(), edit, command.certain);
  const packages = packagesOf(command);
  if (packages !== void 0) return applyPackages(lazy, accountsOfPackages(packages), command.certain);
  if (!isReadable(command, piped !== void 0)) doubtLazily(lazy);
};
var applyEdit = (draft, { file, text: text2, whole: whole2, mentions: mentions2 }, certain) => {
  if (text2 !== void 0 && (certain || !whole2)) {
    applyLines(draft, file, text2, whole2);
    if (!certain) doubt2(draft);
    else if (whole2 && file === "passwd") draft.complete = true;
    return;
  }
  doubt2(draft);
  for (const [name, user] of draft.users) {
    const known3 = user.uid !== void 0 || user.gid !== void 0;
    if (known3 && name !== "root" && mentions2.includes(name)) {
      putUser(draft, { ...user, uid: void 0, gid: void 0 });
    }
  }
};
var applyPackages = (lazy, { names, others: others2 }, certain) => {
  if (others2) doubtLazily(lazy);
  for (const name of certain ? names : []) {
    const { users, groups } = lazy.now();
    if (!users.has(name)) putUser(lazy.draft(), { name, uid: void 0, gid: void 0 });
    if (!groups.has(name)) putGroup(lazy.draft(), name, void 0);
  }
};

// src/rules/named-user.ts
var namedUser = {
  id: "named-user",
  severity: "info",
  summary: "USER is a number.",
  why: 'Kubernetes cannot look a name up in the image: with runAsNonRoot the kubelet refuses to start it ("image has non-numeric user").',
  check: (subject) => productsOf(subject).flatMap((stage) => {
    const { verdict, user, decidedBy } = stage;
    if (verdict !== "nonroot" || decidedBy === void 0 || user === void 0 || stage.os === "windows") return [];
    const name = user.split(":")[0] ?? "";
    if (/^[+-]?[0-9]+$/.test(name)) return [];
    const fix2 = numberFix(stage);
    const message = `USER ${decidedBy.argument.text}: a name, which runAsNonRoot of Kubernetes refuses.`;
    return [{ span: decidedBy.span, message, stage: stage.stage.index, ...fix2 === void 0 ? {} : { fix: fix2 } }];
  })
};
var numberFix = (stage) => {
  const { uid, gid, user, decidedBy } = stage;
  if (decidedBy === void 0 || uid === void 0 || decidedBy.argument.text !== user) return void 0;
  if (decidedBy.line !== decidedBy.endLine || !stage.stage.instructions.includes(decidedBy)) return void 0;
  const alone2 = gid === void 0 || hasMoreGroups(stage, user);
  const value = alone2 ? `${uid}` : `${uid}:${gid}`;
  return {
    title: `Write ${user} as ${value}`,
    safety: stage.image?.certain === true ? "safe" : "unsafe",
    obstacles: stage.image?.certain === true ? [] : ["The id was not read from an image that is known for sure."],
    edits: [{ span: spanOf(decidedBy.argument), text: value }]
  };
};
var hasMoreGroups = (stage, name) => lineage(stage).some(
  (each) => each.stage.instructions.some(
    (instruction, index2) => accountCommands(instruction, each.accountContextAt(index2)).some(
      (use) => use.name === name && (use.action === "member" || use.options.some(({ key }) => key === "groups"))
    )
  )
);

// src/rules/parse-error.ts
var parseError = {
  id: "parse-error",
  severity: "error",
  summary: "The builder accepts the file.",
  why: "A file that does not build makes no image: nothing can be said of its user, and nothing is rewritten.",
  check: ({ dockerfile, target, stages }) => {
    const needed = /* @__PURE__ */ new Set([
      ...dockerfile.problems,
      ...target?.problems ?? stages.flatMap(({ problems }) => problems)
    ]);
    return [...needed].map(({ message, span }) => ({ span, message }));
  }
};

// src/rules/passwordless-sudo.ts
var passwordlessSudo = {
  id: "passwordless-sudo",
  severity: "warning",
  summary: "No account of the image becomes root without a password.",
  why: "Who takes over the process takes sudo with it: the image is as good as root, whatever USER says.",
  check: (subject) => walk2(subject).flatMap(({ instruction, stage }) => {
    if (instruction.keyword !== "RUN" && instruction.keyword !== "COPY") return [];
    const written2 = subject.dockerfile.source.text.slice(instruction.span.start, instruction.span.end);
    if (!/\bNOPASSWD\b/.test(written2) || stage.os === "windows") return [];
    const message = `NOPASSWD: an account of the image becomes root without being asked.`;
    return [{ span: instruction.keywordSpan, message, stage: stage.stage.index }];
  })
};

// src/convert/context.ts
var fileAt = (scene, path) => {
  for (const each of [...lineage(scene.stage)].reverse()) {
    for (let index2 = each.stage.instructions.length - 1; index2 >= 0; index2 -= 1) {
      const copy2 = copyOf(scene, each, index2);
      const found = copy2 === void 0 || copy2.from ? void 0 : broughtBy(scene, copy2, path);
      if (found !== void 0) return found;
    }
  }
  return void 0;
};
var copyOf = ({ dockerfile }, stage, index2) => {
  const instruction = stage.stage.instructions[index2];
  if (instruction === void 0 || instruction.keyword !== "COPY" && instruction.keyword !== "ADD") return void 0;
  const words3 = instruction.json ?? wordsOf(instruction.rest).map(({ text: text2 }) => text2);
  const expanded2 = words3.map((word) => {
    const result = expandWord(word, (name) => stage.variable(name, index2), dockerfile.escape);
    return result.kind === "known" ? result.value : void 0;
  });
  const target = expanded2.at(-1);
  const workdir2 = stage.steps[index2]?.workdir;
  if (target === void 0 || words3.length < 2 || !target.startsWith("/") && workdir2 === void 0) return void 0;
  return {
    instruction,
    sources: expanded2.slice(0, -1),
    target: normalised(target.startsWith("/") ? target : `${workdir2}/${target}`),
    into: words3.length > 2 || /(?:^|\/)\.?\.?$/.test(target),
    from: instruction.flags.some(({ name }) => name === "from")
  };
};
var broughtBy = (scene, copy2, path) => {
  const { instruction } = copy2;
  let missing;
  for (const source of copy2.sources) {
    const found = source === void 0 ? void 0 : placeIn(source, copy2, path);
    if (source === void 0 || found === void 0) continue;
    const heredoc = instruction.heredocs.find(({ name }) => source === `<<${name}` || source === `<<-${name}`);
    if (heredoc !== void 0) {
      const { start, end } = heredoc.body;
      return { path: heredoc.name, text: scene.dockerfile.source.text.slice(start, end), instruction };
    }
    const text2 = scene.options.context?.(found.place);
    if (text2 !== void 0) return { path: found.place, text: text2, instruction };
    if (found.certain) missing ??= { path: found.place, text: void 0, instruction };
  }
  return missing;
};
var placeIn = (written2, { target, into }, path) => {
  if (/^(?:https?:|git@)/.test(written2)) return void 0;
  const source = written2.replace(/^(?:\.?\/)+/, "").replace(/\/+$/, "");
  const name = source.slice(source.lastIndexOf("/") + 1);
  if (path === target) return into || isGlob2(name) || name === "" || name === "." ? void 0 : sure(source);
  const below = target === "/" ? path.slice(1) : path.startsWith(`${target}/`) ? path.slice(target.length + 1) : "";
  if (below === "") return void 0;
  if (name === "" || name === ".") return sure(below);
  if (below === name) return sure(source);
  const directory = source.slice(0, source.length - name.length);
  if (isGlob2(name)) return below.includes("/") || !matches(name, below) ? void 0 : sure(directory + below);
  return { place: `${source}/${below}`, certain: !into || written2.endsWith("/") };
};
var sure = (place2) => ({ place: place2, certain: true });
var isGlob2 = (name) => /[*?[]/.test(name);
var matches = (pattern, name) => {
  const star = pattern.indexOf("*");
  if (star === -1) return pattern.length === name.length;
  const tail = pattern.slice(pattern.lastIndexOf("*") + 1);
  return name.startsWith(pattern.slice(0, star)) && name.endsWith(tail);
};

// src/convert/paths.ts
var SYSTEM = new Set(
  ["/", "/bin", "/boot", "/dev", "/etc", "/home", "/lib", "/lib32", "/lib64", "/media", "/mnt", "/opt", "/proc"].concat(
    ["/root", "/run", "/sbin", "/srv", "/sys", "/tmp", "/usr", "/usr/bin", "/usr/lib", "/usr/lib64", "/usr/libexec"],
    ["/usr/include", "/usr/local", "/usr/local/bin", "/usr/local/etc", "/usr/local/include", "/usr/local/lib"],
    ["/usr/local/sbin", "/usr/local/share", "/usr/local/src", "/usr/sbin", "/usr/share", "/usr/src", "/var"],
    ["/var/backups", "/var/cache", "/var/lib", "/var/local", "/var/lock", "/var/log", "/var/mail", "/var/opt"],
    ["/var/run", "/var/spool", "/var/tmp", "/etc/profile.d", "/etc/ssl", "/etc/ssl/certs", "/etc/pki", "/run/lock"]
  )
);
var isSystem = (path) => SYSTEM.has(path) || isRootHome(path);
var isRootHome = (path) => isWithin(path, "/root");
var isOpen = (path) => isWithin(path, "/tmp") || isWithin(path, "/var/tmp") || isWithin(path, "/dev") || isWithin(path, "/run/secrets");
var isKernel = (path) => isWithin(path, "/proc") || isWithin(path, "/sys");
var isWithin = (path, directory) => path === directory || path.startsWith(directory === "/" ? "/" : `${directory}/`);
var parentOf = (path) => path.slice(0, path.lastIndexOf("/")) || "/";

// src/convert/context-config.ts
var configFiles = (view, directory) => lineage(view.stage).flatMap(
  (each) => each.stage.instructions.flatMap((_, index2) => {
    const copy2 = copyOf(view, each, index2);
    if (copy2 === void 0 || copy2.from || !isWithin(copy2.target, directory)) return [];
    return copy2.sources.flatMap((source) => {
      if (source === void 0) return [];
      const name = source.slice(source.lastIndexOf("/") + 1);
      const place2 = copy2.into ? `${copy2.target}/${name}` : copy2.target;
      const file = fileAt(view, place2);
      return file === void 0 ? [] : [{ ...file, place: place2 }];
    });
  })
);
var nginxDirectives = (text2) => {
  const directives = [];
  for (const statement of text2.replace(/#[^\n]*/g, "").split(/[;{}]/)) {
    const words3 = statement.split(/\s+/).filter((word) => word !== "");
    if (words3.length > 0) directives.push(words3);
  }
  return directives;
};

// src/convert/shell-path.ts
var LONGEST2 = 4096;
var resolved = (word, lookup) => {
  if (word.text.length > LONGEST2) return void 0;
  if (word.literal) return word.text;
  let open = false;
  const text2 = word.text.replace(VARIABLE, (_, plain2, braced, fallback) => {
    const value = lookup(plain2 ?? braced ?? "") || fallback;
    if (value === void 0) open = true;
    return value ?? "";
  });
  return open || text2.length > LONGEST2 || UNSETTLED.test(text2) ? void 0 : text2;
};
var VARIABLE = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?-([^{}$`]*))?\})/g;
var UNSETTLED = /[$`*?[\]{}]/;
var pathIn = (text2, directory) => {
  if (text2.startsWith("/")) return normalised(text2);
  if (directory === void 0 || text2 === "" || text2.startsWith("-") || text2.startsWith("~")) return void 0;
  return normalised(`${directory}/${text2}`);
};

// src/convert/writable-run.ts
var buildCommands = ({ stage, dockerfile }) => lineage(stage).flatMap(
  (each) => each.stage.instructions.flatMap((instruction, index2) => {
    if (instruction.keyword !== "RUN") return [];
    const commands2 = commandsOf(instruction, dockerfile.source.text);
    const own = /* @__PURE__ */ new Map();
    for (const { assignments } of commands2) {
      for (const { name, value } of assignments)
        own.set(name, value?.literal && !own.has(name) ? value.text : void 0);
    }
    const lookup = (name) => own.has(name) ? own.get(name) : each.variable(name, index2) ?? void 0;
    let directory = each.steps[index2]?.workdir;
    return commands2.map((command) => {
      const found = { command, stage: each, index: index2, line: instruction.line, lookup, directory };
      if (command.words[0]?.text === "cd") directory = void 0;
      return found;
    });
  })
);
var madeDirectories = (commands2) => commands2.flatMap((each) => {
  const { command, line, stage, index: index2 } = each;
  const [name, ...args] = command.words.map(({ text: text2 }) => text2);
  const installs2 = name === "install" && args.some((arg) => arg === "--directory" || /^-[A-Za-z]*d/.test(arg));
  if (!command.certain || name !== "mkdir" && !installs2) return [];
  const open = args.some((arg) => /^(?:-o|--owner\b.*|(?:-m|--mode=|-m=)?[0-7]?777|a[+=]rwx)$/.test(arg));
  return pathsOf(each, OPTIONS_WITH_VALUE).map((path) => ({ path, line, stage, index: index2, open }));
});
var OPTIONS_WITH_VALUE = /* @__PURE__ */ new Set(["-m", "--mode", "-o", "--owner", "-g", "--group"]);
var pathsOf = (each, valued = /* @__PURE__ */ new Set()) => {
  const { command, lookup, directory } = each;
  const words3 = command.words.slice(1);
  return words3.flatMap((word, at) => {
    if (word.text.startsWith("-") || valued.has(words3[at - 1]?.text ?? "")) return [];
    const text2 = resolved(word, lookup);
    const path = text2 === void 0 ? void 0 : pathIn(text2, directory);
    return path === void 0 ? [] : [path];
  });
};
var removedPaths = (commands2) => new Set(commands2.flatMap((each) => each.command.words[0]?.text === "rm" ? pathsOf(each) : []));
var ROOTS = ["/var/lib", "/var/log", "/var/cache", "/var/spool", "/var/run", "/run", "/data"];
var TOOLS2 = [
  "apt",
  "dpkg",
  "apk",
  "yum",
  "dnf",
  "rpm",
  "pacman",
  "debconf",
  "zypp",
  "tdnf",
  "sshd",
  "lock",
  "ldconfig",
  "man",
  "fontconfig",
  "swcatalog",
  "systemd",
  "dbus",
  "sudo",
  "initramfs-tools",
  "polkit-1",
  "lists",
  "cron",
  "ca-certificates",
  "secrets"
];
var KEPT = new Set(
  [
    "data",
    "log",
    "logs",
    "cache",
    "caches",
    "tmp",
    "temp",
    "run",
    "pid",
    "pids",
    "sockets",
    "upload",
    "uploads"
  ].concat([
    "storage",
    "db",
    "state",
    "sessions",
    "session",
    "backup",
    "backups",
    "spool",
    "queue",
    "work",
    "output",
    "downloads"
  ])
);
var isKept = (path) => {
  const root = ROOTS.find((each) => isWithin(path, each));
  const parts = path.split("/");
  if (parts.some((part) => part === "src" || part === "build" || part === "include" || part === "share")) return false;
  if (root === void 0) return KEPT.has(parts.at(-1) ?? "");
  return path === "/data" || path !== root && !TOOLS2.includes(path.slice(root.length + 1).split("/")[0] ?? "");
};

// src/convert/context-ports.ts
var configuredPorts = (view) => nginxPorts(view) ?? apachePorts(view) ?? linesOf(view, CADDY) ?? linesOf(view, HAPROXY);
var nginxPorts = (view) => {
  const files = configFiles(view, "/etc/nginx").filter(
    ({ place: place2 }) => /\.(?:conf|template)$|sites-\w+\/\w+$/.test(place2)
  );
  const [file] = files;
  if (file === void 0 || files.some(({ text: text2 }) => text2 === void 0) || !replacesDefault(view, files))
    return void 0;
  const listens = files.flatMap(({ text: text2 = "" }) => nginxDirectives(text2).filter(([name]) => name === "listen"));
  const ports = listens.map(([, address = ""]) => portIn(address));
  if (ports.length === 0 || ports.includes(void 0)) return void 0;
  return { ports: ports.flatMap((port) => port ?? []), file };
};
var replacesDefault = (view, files) => files.some(({ place: place2, text: text2 = "" }) => {
  if (DEFAULT_SERVERS.test(place2)) return true;
  return place2 === "/etc/nginx/nginx.conf" && !/^\s*include\s+\S*(?:conf\.d|http\.d|sites-enabled)\//m.test(text2);
}) || buildCommands(view).some(
  ({ command }) => command.words[0]?.text === "rm" && command.words.some(({ text: text2 }) => DEFAULT_REMOVED.test(text2))
);
var DEFAULT_SERVERS = /\/(?:conf\.d|http\.d)\/default\.conf$|\/templates\/default\.conf\.template$|\/sites-(?:enabled|available)\/default$/;
var DEFAULT_REMOVED = /\/(?:conf\.d|http\.d)(?:\/(?:default\.conf|\*.*))?$|\/sites-enabled\/(?:default|\*)$/;
var portIn = (address) => {
  if (address.startsWith("unix:")) return 0;
  const digits = /(?:^|:)([0-9]{1,5})$/.exec(address)?.[1];
  if (digits !== void 0) return Number(digits);
  return address.includes("$") ? void 0 : 80;
};
var apachePorts = (view) => {
  const files = ["/usr/local/apache2/conf", "/etc/apache2", "/etc/httpd"].flatMap((each) => configFiles(view, each));
  const file = files.find(({ place: place2 }) => /\/(?:httpd\.conf|ports\.conf)$/.test(place2));
  if (file?.text === void 0) return void 0;
  const ports = Array.from(
    file.text.matchAll(/^[ \t]*Listen[ \t]+(?:\S{1,60}:)?([0-9]{1,5})\b/gim),
    (match) => Number(match[1])
  );
  return ports.length === 0 ? void 0 : { ports, file };
};
var CADDY = {
  directory: "/etc/caddy",
  name: "Caddyfile",
  pattern: /^(?:https?:\/\/)?[^\s#({]{0,200}:([0-9]{1,5})(?=[\s,{]|$)/gm
};
var HAPROXY = {
  directory: "/usr/local/etc/haproxy",
  name: "haproxy.cfg",
  pattern: /^[ \t]+bind[ \t]+\S{0,60}:([0-9]{1,5})\b/gm
};
var linesOf = (view, { directory, name, pattern }) => {
  const file = configFiles(view, directory).find(({ place: place2 }) => place2 === `${directory}/${name}`);
  if (file?.text === void 0) return void 0;
  const ports = Array.from(file.text.matchAll(pattern), (match) => Number(match[1]));
  return ports.length === 0 ? void 0 : { ports, file };
};

// src/convert/servers.ts
var row = (given2) => ({
  programs: [],
  repositories: [],
  families: [],
  directories: [],
  beside: [],
  files: [],
  port: void 0,
  account: void 0,
  anyUser: false,
  ...given2
});
var servers = [
  row({
    repositories: ["docker.io/library/nginx"],
    programs: ["nginx", "nginx-debug"],
    directories: ["/var/cache/nginx"],
    files: ["/run/nginx.pid"],
    port: 80,
    account: "nginx",
    anyUser: true,
    source: "nginxinc/docker-nginx-unprivileged@8ead5ce:mainline/debian/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/httpd"],
    programs: ["httpd", "httpd-foreground"],
    directories: ["/usr/local/apache2/logs"],
    port: 80,
    account: "www-data",
    anyUser: true,
    source: "docker-library/httpd@9b63b37:2.4/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/php"],
    programs: ["apache2-foreground", "apache2"],
    port: 80,
    account: "www-data",
    anyUser: true,
    source: "docker-library/php@445bf41:8.3/bookworm/apache/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/php"],
    programs: ["php-fpm"],
    account: "www-data",
    anyUser: true,
    source: "docker-library/php@445bf41:8.3/bookworm/fpm/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/tomcat"],
    programs: ["catalina.sh", "startup.sh"],
    beside: ["/usr/local/tomcat/webapps", "/usr/local/tomcat/conf"],
    anyUser: true,
    source: "docker-library/tomcat@40f27d5:10.1/jdk21/temurin-noble/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/redis", "docker.io/valkey/valkey"],
    directories: ["/data"],
    account: "redis",
    source: "docker-library/redis@e920499:7.2/debian/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/postgres", "docker.io/postgis/postgis", "docker.io/pgvector/pgvector"],
    directories: ["/var/lib/postgresql", "/var/run/postgresql"],
    account: "postgres",
    source: "docker-library/postgres@6edb0a8:16/bookworm/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/mysql", "docker.io/library/mariadb"],
    directories: ["/var/lib/mysql", "/var/run/mysqld"],
    account: "mysql",
    source: "docker-library/mysql@7f30fdb:8.4/Dockerfile.oracle"
  }),
  row({
    repositories: ["docker.io/library/mongo"],
    directories: ["/data/db", "/data/configdb"],
    account: "mongodb",
    source: "docker-library/mongo@2c69a57:8.0/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/rabbitmq"],
    directories: ["/var/lib/rabbitmq", "/etc/rabbitmq", "/var/log/rabbitmq"],
    account: "rabbitmq",
    source: "docker-library/rabbitmq@9193c1d:4.0/ubuntu/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/cassandra"],
    directories: ["/etc/cassandra", "/var/lib/cassandra", "/var/log/cassandra"],
    account: "cassandra",
    source: "docker-library/cassandra@7b9da8f:5.0/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/caddy"],
    programs: ["caddy"],
    port: 80,
    anyUser: true,
    source: "caddyserver/caddy-docker@62d1326:2.11/alpine/Dockerfile"
  }),
  row({
    repositories: ["docker.io/library/eclipse-mosquitto"],
    directories: ["/mosquitto"],
    account: "mosquitto",
    source: "eclipse/mosquitto@192b7d8:docker/2.0/Dockerfile"
  }),
  row({
    programs: ["nginx"],
    families: ["alpine", "wolfi"],
    directories: ["/var/lib/nginx", "/var/log/nginx", "/run/nginx"],
    port: 80,
    account: "nginx",
    anyUser: true,
    source: "alpinelinux/aports@006f206:main/nginx/APKBUILD"
  }),
  row({
    programs: ["nginx"],
    families: ["debian", "rhel", "rhel-minimal", "photon", "suse"],
    directories: ["/var/lib/nginx", "/var/log/nginx"],
    files: ["/run/nginx.pid"],
    port: 80,
    anyUser: true,
    source: "wikimedia/operations-software-nginx@18a8e1c:debian/rules"
  }),
  row({
    programs: ["apache2", "apache2ctl", "apachectl", "apache2-foreground"],
    families: ["debian"],
    directories: ["/var/log/apache2", "/var/run/apache2", "/var/lock/apache2"],
    port: 80,
    anyUser: true,
    source: "docker-library/php@445bf41:8.3/bookworm/apache/Dockerfile"
  }),
  row({
    programs: ["httpd"],
    families: ["alpine"],
    directories: ["/var/log/apache2", "/run/apache2"],
    port: 80,
    anyUser: true,
    source: "alpinelinux/aports@008714a:main/apache2/APKBUILD"
  }),
  row({
    programs: ["redis-server", "redis-sentinel"],
    families: ["alpine", "debian"],
    directories: ["/var/lib/redis", "/var/log/redis"],
    anyUser: true,
    source: "alpinelinux/aports@024897e:main/redis/APKBUILD"
  }),
  row({
    programs: ["catalina.sh", "startup.sh"],
    directories: ["$CATALINA_HOME/logs", "$CATALINA_HOME/temp", "$CATALINA_HOME/work"],
    beside: ["$CATALINA_HOME/webapps"],
    anyUser: true,
    source: "docker-library/tomcat@40f27d5:10.1/jdk21/temurin-noble/Dockerfile"
  }),
  row({
    programs: ["start.jar"],
    directories: ["$JETTY_BASE", "$TMPDIR"],
    anyUser: true,
    source: "jetty/jetty.docker@029e2b8:eclipse-temurin/12.0/jdk17/Dockerfile"
  })
];
var serversOf = ({
  stage,
  start
}) => {
  const facts = stage.image?.facts;
  const names = start.programs.map(({ name }) => name);
  const fits2 = ({ repositories, families }) => {
    if (repositories.length > 0) return facts !== void 0 && repositories.includes(facts.image);
    return families.length === 0 || facts !== void 0 && families.includes(facts.family);
  };
  const candidates = servers.filter(fits2);
  const inherits = start.entrypoint === void 0 && start.command === void 0;
  if (inherits) return candidates.filter(({ repositories }) => repositories.length > 0).slice(0, 1);
  const found = names.flatMap((name) => candidates.find(({ programs }) => programs.includes(name)) ?? []);
  return [...new Set(found)];
};

// src/convert/obstacles/ports.ts
var FIRST_OPEN_PORT = 1024;
var exposedPorts = ({ dockerfile, stage }) => lineage(stage).flatMap(
  (each) => each.stage.instructions.flatMap((instruction, index2) => {
    if (instruction.keyword !== "EXPOSE") return [];
    const lookup = (name) => each.variable(name, index2);
    const words3 = expandWords(instruction.rest.text, lookup, dockerfile.escape);
    return words3.kind === "known" ? words3.words.map((word) => ({ port: Number.parseInt(word, 10), instruction })) : [];
  })
);
var lowPort = (view) => {
  const argued = view.started.flatMap(portsArgued).find(({ port: port2 }) => isLow(port2));
  if (argued !== void 0) return argued;
  const configured2 = configuredPorts(view);
  if (configured2 !== void 0) {
    const port2 = configured2.ports.find(isLow);
    const { path, instruction: instruction2 } = configured2.file;
    return port2 === void 0 ? void 0 : { port: port2, source: `${path} listens`, instruction: instruction2 };
  }
  const exposed = exposedPorts(view).find(({ port: port2 }) => isLow(port2));
  if (exposed === void 0) return serverPort(view);
  const { port, instruction } = exposed;
  return { port, source: `EXPOSE ${port} (line ${instruction.line}) listens`, instruction };
};
var portObstacles = (view) => {
  const low = lowPort(view);
  if (low === void 0) return [];
  const { port, source, instruction } = low;
  const sentence2 = `${source} on port ${port}, which without root works on Docker 20.10 and containerd 2, but not on CRI-O, OpenShift or the host's network.`;
  return [{ kind: "privileged-port", sentence: sentence2, span: instruction.span }];
};
var isLow = (port) => port > 0 && port < FIRST_OPEN_PORT;
var serverPort = (view) => {
  const { stage, start } = view;
  const { image } = stage;
  const instruction = start.command ?? start.entrypoint ?? stage.stage.from;
  const ofImage = start.entrypoint === void 0 && start.command === void 0 ? image?.facts.privilegedPorts[0] : void 0;
  if (ofImage !== void 0) return { port: ofImage, source: `${image?.reference.repository} listens`, instruction };
  if (start.entrypoint === void 0 && start.command === void 0) return void 0;
  const server = serversOf(view).find(({ port }) => port !== void 0);
  if (server?.port === void 0) return void 0;
  return {
    port: server.port,
    source: `${server.programs[0]} (line ${instruction.line}) by itself listens`,
    instruction
  };
};
var PORT_FLAG = /^--?(?:port|p|listen|l|bind|b|http-port|server\.port|address|addr|insecure-listen-address)$/;
var NO_SERVERS = /* @__PURE__ */ new Set([
  "mkdir",
  "ssh",
  "scp",
  "nc",
  "curl",
  "wget",
  "psql",
  "mysql",
  "chmod",
  "install"
]);
var portsArgued = ({ name, argv: argv2, where, instruction }) => {
  if (NO_SERVERS.has(name)) return [];
  return argv2.flatMap((word, at) => {
    const equals = word.startsWith("-") ? word.indexOf("=") : -1;
    const flag = equals === -1 ? argv2[at - 1] ?? "" : word.slice(0, equals);
    const value = equals === -1 ? word : word.slice(equals + 1);
    if (!PORT_FLAG.test(flag) && flag !== "http.server" && flag !== "runserver") return [];
    const port = Number(/(?:^|:)([0-9]{1,5})$/.exec(value)?.[1] ?? Number.NaN);
    return Number.isNaN(port) ? [] : [{ port, source: `${name} (${where}) is told to listen`, instruction }];
  });
};

// src/convert/context-script.ts
var MOST_SCRIPTS = 16;
var entryScripts = (scene, programs) => {
  const found = /* @__PURE__ */ new Map();
  const wanted = programs.map(({ path }) => path);
  for (let at = 0; at < wanted.length && found.size < MOST_SCRIPTS; at += 1) {
    const file = locate(scene, wanted[at] ?? "");
    if (file === void 0 || found.has(file.path) || !isScript(file)) continue;
    const commands2 = file.text === void 0 ? [] : commandsIn(file.text);
    found.set(file.path, { ...file, commands: commands2 });
    wanted.push(...commands2.flatMap(calledBy).slice(0, MOST_SCRIPTS));
  }
  return [...found.values()];
};
var commandsIn = (text2) => {
  const commands2 = [];
  const script = { text: text2, pieces: [{ at: 0, start: 0, length: text2.length }] };
  const state = { script, commands: commands2, depth: 0, muted: false, parent: void 0, bodies: [], read: readScript };
  readScript(newState(state), "");
  return commands2;
};
var calledBy = ({ words: words3 }) => {
  const [first = "", second = ""] = words3.map(({ text: text2 }) => text2);
  const called = first === "." || first === "source" || isShell(baseName(first)) ? second : first;
  return /\.(?:sh|bash)$/.test(called) ? [called] : [];
};
var locate = (scene, path) => {
  if (path === "" || /[$*?`\s]/.test(path)) return void 0;
  if (path.startsWith("/")) return fileAt(scene, normalised(path));
  const workdir2 = scene.stage.steps.at(-1)?.workdir ?? "/";
  const here = path.includes("/") || path.endsWith(".sh") ? fileAt(scene, normalised(`${workdir2}/${path}`)) : void 0;
  if (path.includes("/") || here?.text !== void 0) return here;
  const search = scene.stage.variable("PATH", scene.stage.stage.instructions.length) ?? DEFAULT_PATH;
  const onPath = search.split(":").flatMap((directory) => {
    if (!directory.startsWith("/")) return [];
    const file = fileAt(scene, normalised(`${directory}/${path}`));
    return file === void 0 ? [] : [file];
  });
  return onPath.find(({ text: text2 }) => text2 !== void 0) ?? onPath[0] ?? here;
};
var DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var isScript = ({ path, text: text2 }) => {
  const name = baseName(path);
  if (text2 === void 0) return SCRIPT_NAME.test(name) && !OTHER_LANGUAGE.test(name);
  const interpreter = interpreterOf(text2);
  return interpreter === void 0 ? /\.(?:sh|bash|ash)$/.test(name) : isShell(interpreter);
};
var SCRIPT_NAME = /\.(?:sh|bash|ash)$|entry-?point|entry\.|^(?:docker|container)[-_]|^(?:start|run|init|boot|launch|startup|bootstrap)(?:$|[-_.])/i;
var OTHER_LANGUAGE = /\.(?:py|js|mjs|cjs|ts|jar|rb|pl|php|exe|dll|json|ya?ml|conf|toml|ini|go|lua|r)$/i;

// src/convert/context-package.ts
var MOST_SCRIPTS2 = 8;
var packageScript = (scene, argv2) => {
  const first = scriptNamed(argv2);
  if (first === void 0) return void 0;
  const workdir2 = scene.stage.steps.at(-1)?.workdir ?? "/";
  const file = fileAt(scene, normalised(`${workdir2}/package.json`));
  const scripts = scriptsOf(file?.text);
  const argvs = [];
  const wanted = [first];
  for (let at = 0; at < wanted.length && at < MOST_SCRIPTS2; at += 1) {
    const name = wanted[at] ?? "";
    const text2 = scripts.get(name) ?? (name === "start" && scripts.size > 0 ? "node server.js" : void 0);
    for (const { words: words3 } of text2 === void 0 ? [] : commandsIn(text2)) {
      const inner = words3.map((word) => word.text);
      argvs.push(inner);
      const next2 = scriptNamed(inner);
      if (next2 !== void 0 && !wanted.includes(next2)) wanted.push(next2);
    }
  }
  return { file, argvs };
};
var MANAGERS2 = /* @__PURE__ */ new Set(["npm", "yarn", "pnpm", "bun"]);
var OWN_COMMANDS = /* @__PURE__ */ new Set([
  "exec",
  "dlx",
  "x",
  "install",
  "add",
  "ci",
  "node",
  "create",
  "init",
  "publish",
  "config",
  "cache",
  "workspace"
]);
var scriptNamed = ([program = "", ...args]) => {
  const name = program.slice(program.lastIndexOf("/") + 1);
  if (!MANAGERS2.has(name)) return void 0;
  const words3 = args.filter((arg) => !arg.startsWith("-"));
  const [first, second] = words3;
  if (first === "run" || first === "run-script") return second;
  if (first === "start" || first === "test") return first;
  return name === "npm" || first === void 0 || OWN_COMMANDS.has(first) ? void 0 : first;
};
var scriptsOf = (text2) => {
  const scripts = /* @__PURE__ */ new Map();
  const given2 = parsed2(text2 ?? "");
  if (typeof given2 !== "object" || given2 === null || !("scripts" in given2)) return scripts;
  if (typeof given2.scripts !== "object" || given2.scripts === null) return scripts;
  for (const [name, value] of Object.entries(given2.scripts)) {
    if (typeof value === "string") scripts.set(name, value);
  }
  return scripts;
};
var parsed2 = (text2) => {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
};

// src/convert/context-start.ts
var startupOf = (scene, { programs }) => {
  const scripts = entryScripts(scene, programs);
  const direct = programs.map(({ name, path, args, instruction }) => {
    return { name, argv: [path, ...args], where: `line ${instruction.line}`, instruction, command: void 0 };
  });
  const started2 = [...direct, ...scripts.flatMap(commandsOfScript)];
  const unread = [];
  const inner = started2.flatMap((each) => {
    const found = packageScript(scene, each.argv);
    if (found !== void 0 && found.file?.text === void 0) unread.push(each);
    return (found?.argvs ?? []).map((argv2) => {
      return { ...each, name: baseName(argv2[0] ?? ""), argv: argv2, where: found?.file?.path ?? each.where };
    });
  });
  return { started: [...started2, ...inner], scripts, unread };
};
var commandsOfScript = ({ path, text: text2 = "", commands: commands2, instruction }) => {
  const starts2 = lineStarts(text2);
  return commands2.flatMap((command) => {
    const argv2 = command.words.map((word) => word.text);
    const where = `${path}, line ${positionAt(starts2, command.span.start).line}`;
    return [{ name: baseName(argv2[0] ?? ""), argv: argv2, where, instruction, command }];
  });
};

// src/convert/view.ts
var viewOf = (dockerfile, stage, options2) => {
  const start = startOf(stage);
  return { dockerfile, stage, start, options: options2, ...startupOf({ dockerfile, stage, options: options2 }, start) };
};

// src/rules/privileged-port.ts
var privilegedPort = {
  id: "privileged-port",
  severity: "warning",
  summary: "An image that is not root listens on ports from 1024 up.",
  why: "Docker since 20.10 and containerd 2 let everybody bind low ports in a network of the container's own; CRI-O, OpenShift and the host's network do not.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== "nonroot" || stage.os === "windows") return [];
    return portObstacles(viewOf(subject.dockerfile, stage, subject.options)).map(({ sentence: sentence2, span }) => ({
      span: span ?? stage.stage.from.span,
      message: sentence2,
      stage: stage.stage.index
    }));
  })
};

// src/convert/obstacles/base.ts
var baseObstacles = (view) => {
  const { stage, start } = view;
  const { image, base, os } = stage;
  const { span } = stage.stage.base;
  const written2 = stage.stage.base.text;
  if (os === "windows") {
    return [
      {
        kind: "windows",
        sentence: "Windows: whether the process may do without an administrator cannot be seen.",
        span
      }
    ];
  }
  if (image === void 0 && base !== "scratch") {
    const known3 = stage.base !== void 0 || stage.parent !== void 0;
    const kind = known3 ? "unknown-base" : "unresolved-base";
    return [{ kind, sentence: `Nothing is known of ${written2}: its files and its entry script may need root.`, span }];
  }
  if (image === void 0) return [];
  const { facts, certain, reference } = image;
  const obstacles = [];
  const servers2 = serversOf(view);
  if (!certain) {
    const sentence2 = `${written2} was taken for ${facts.image}; it may be something else.`;
    obstacles.push({ kind: "uncertain-base", sentence: sentence2, span });
  }
  if (certain && facts.confidence === "known-not-verified") {
    const sentence2 = `What is known of ${reference.repository} was not read in its source.`;
    obstacles.push({ kind: "uncertain-base", sentence: sentence2, span });
  }
  if (start.entrypoint === void 0 && facts.stepsDownWith !== null) {
    const sentence2 = `The entry script of ${reference.repository} starts as root and steps down with ${facts.stepsDownWith}: what it does before, such as chown of its data, will fail.`;
    obstacles.push({ kind: "step-down", sentence: sentence2, span });
  }
  const needs = facts.rootByDesign && (start.entrypoint === void 0 || facts.stepsDownWith === null);
  if (needs && !servers2.some(({ anyUser }) => anyUser)) {
    const sentence2 = `${reference.repository} is made to start as root.`;
    obstacles.push({ kind: "needs-root", sentence: sentence2, span });
  }
  return obstacles;
};

// src/convert/obstacles/context.ts
var contextObstacles = (view) => [...githubAction(view), ...devContainer(view)];
var githubAction = ({ options: options2, stage }) => {
  const name = ["action.yml", "action.yaml"].find((each) => DOCKER_ACTION.test(options2.context?.(each) ?? ""));
  if (name === void 0) return [];
  const sentence2 = `${name} makes this image a GitHub action: as another user than root it may not write to the workspace.`;
  return [{ kind: "context", sentence: sentence2, span: stage.stage.from.span }];
};
var DOCKER_ACTION = /^[ \t]+['"]?using['"]?[ \t]*:[ \t]*['"]?docker\b/m;
var devContainer = ({ options: options2, dockerfile, stage }) => {
  const { path } = dockerfile.source;
  const name = path.slice(path.lastIndexOf("/") + 1);
  const inside = /(?:^|\/)\.devcontainer\//.test(path);
  const settings2 = [".devcontainer/devcontainer.json", ".devcontainer.json", "devcontainer.json"];
  const found = settings2.find((each) => {
    const built2 = BUILT_FROM.exec(options2.context?.(each) ?? "")?.[1];
    return built2 !== void 0 && built2.slice(built2.lastIndexOf("/") + 1) === name;
  });
  if (!inside && found === void 0) return [];
  const source = inside ? "The path says" : `${found} says`;
  const sentence2 = `${source} that this is a development container: what people install in it needs root, and remoteUser picks the user.`;
  return [{ kind: "context", sentence: sentence2, span: stage.stage.from.span }];
};
var BUILT_FROM = /"docker[fF]ile"[ \t]*:[ \t]*"([^"]{1,200})"/;

// src/convert/obstacles/file.ts
var fileObstacles = (view) => [
  ...waivers(view),
  ...managed(view),
  ...triggers(view),
  ...openArgument(view)
];
var WAIVERS = [
  ["hadolint", /hadolint\s+(?:stage\s+)?ignore\s*=[^#]*\bDL3002\b/i, false],
  ["hadolint", /hadolint\s+global\s+ignore\s*=[^#]*\bDL3002\b/i, true],
  ["checkov", /(?:checkov|bridgecrew|cortex):skip=[^:]*\bCKV_DOCKER_[38]\b/i, true],
  ["trivy", /(?:trivy|tfsec):ignore:(?:AVD-)?DS-?0*2\b/i, true],
  ["KICS", /kics-scan\s+(?:ignore(?:-line|-block)?\b|disable=\S*(?:fd54f200|67fd0c4a))/i, true],
  ["semgrep", /\bnosem(?:grep)?\b/i, false],
  ["tally", /tally\s+(?:global\s+)?ignore=\S*(?:root|DL3002)/i, false]
];
var waivers = ({ dockerfile, stage }) => {
  const previous = dockerfile.stages[stage.stage.index - 1];
  const from2 = previous === void 0 ? 0 : (previous.instructions.at(-1) ?? previous.from).endLine;
  const to = (stage.stage.instructions.at(-1) ?? stage.stage.from).endLine;
  const inStage = ({ line }) => line > from2 && line <= to;
  return dockerfile.comments.flatMap((comment) => {
    const waiver = WAIVERS.find(
      ([, pattern, wholeFile]) => (wholeFile || inStage(comment)) && pattern.test(comment.text)
    );
    if (waiver === void 0) return [];
    const sentence2 = `The comment on line ${comment.line} tells ${waiver[0]} that root is meant here.`;
    return [{ kind: "waiver", sentence: sentence2, span: comment.span }];
  });
};
var MANAGED = /do not edit|don't edit|not be edited|auto-?generated|generated (?:by|from|via|with|using)|is generated|managed (?:in|by|from)|only edit this file from/i;
var managed = ({ dockerfile }) => {
  const first = dockerfile.stages[0]?.from.line ?? 0;
  const header = dockerfile.comments.find(({ line, text: text2 }) => line < first && MANAGED.test(text2));
  if (header === void 0) return [];
  const sentence2 = `Line ${header.line} says that the file is made elsewhere: a change here is lost when it is made again.`;
  return [{ kind: "managed-file", sentence: sentence2, span: header.span }];
};
var triggers = ({ stage }) => {
  const onbuild2 = stage.stage.instructions.find(({ keyword }) => keyword === "ONBUILD");
  if (onbuild2 === void 0) return [];
  const sentence2 = `ONBUILD on line ${onbuild2.line} runs in builds FROM this image, which will no longer be root's.`;
  return [{ kind: "onbuild", sentence: sentence2, span: onbuild2.span }];
};
var openArgument = ({ stage }) => {
  const { decidedBy, user } = stage;
  if (decidedBy === void 0 || user === void 0 || !user.startsWith(":") && user !== "") return [];
  const written2 = decidedBy.argument.text;
  const sentence2 = `USER ${written2} seems to wait for a --build-arg: a number in its place ignores what is passed.`;
  return [{ kind: "build-argument", sentence: sentence2, span: decidedBy.span }];
};

// src/convert/obstacles/paths.ts
var rootHomeObstacles = ({ dockerfile, stage }) => {
  for (const each of lineage(stage)) {
    for (const [index2, instruction] of each.stage.instructions.entries()) {
      const used = rootPathIn(instruction, each.steps[index2]?.workdir, dockerfile.source.text) ?? rootPathInValues(instruction, (name) => each.variable(name, index2 + 1), dockerfile.escape);
      if (used === void 0) continue;
      const sentence2 = `${used} (line ${instruction.line}) lies in /root, which only root may enter.`;
      return [{ kind: "root-home", sentence: sentence2, span: instruction.span }];
    }
  }
  return [];
};
var rootPathIn = (instruction, workdir2, text2) => {
  switch (instruction.keyword) {
    case "WORKDIR":
      return workdir2 !== void 0 && isRootPath(workdir2) ? workdir2 : void 0;
    case "ENV":
    case "VOLUME":
    case "ENTRYPOINT":
    case "CMD":
      return ROOT_PATH.exec(instruction.rest.text)?.[1];
    case "COPY":
    case "ADD": {
      const destination = instruction.json?.at(-1) ?? wordsOf(instruction.rest).at(-1)?.text ?? "";
      return isRootPath(destination) ? destination : void 0;
    }
    case "RUN":
      return rootPathInRun(instruction, text2);
    default:
      return void 0;
  }
};
var rootPathInValues = (instruction, lookup, escape) => {
  if (instruction.keyword !== "ENV") return void 0;
  const value = nameValues(instruction, escape).filter((pair) => pair.value?.includes("$")).map(({ name }) => lookup(name) ?? "").find((each) => ROOT_PATH.test(each));
  return value === void 0 ? void 0 : ROOT_PATH.exec(value)?.[1];
};
var HARMLESS3 = /* @__PURE__ */ new Set(["rm", "ls", "find", "du", "cat", "echo", "printf", "test", "[", "chmod", "chown", "cd"]);
var rootPathInRun = (instruction, text2) => {
  for (const { words: words3, redirects } of commandsOf(instruction, text2)) {
    const target = redirects.find((redirect) => redirect.op.startsWith(">") && isRootPath(redirect.target.text));
    if (target !== void 0) return target.target.text;
    if (HARMLESS3.has(words3[0]?.text ?? "")) continue;
    const word = words3.slice(1).find((each) => isRootPath(each.text) && !isCache(each.text));
    if (word !== void 0) return word.text;
    const home = usesHome(words3.map((each) => each.text));
    if (home !== void 0) return home;
  }
  return void 0;
};
var usesHome = ([tool2 = "", ...args]) => {
  if (/^pip[0-9.]*$/.test(tool2) && args[0] === "install" && args.includes("--user")) return "~/.local";
  if (tool2 === "pipx" && args[0] === "install") return "~/.local";
  return void 0;
};
var isRootPath = (path) => /^(?:\/root|~|\$HOME|\$\{HOME\})(?:\/|$)/.test(path);
var isCache = (path) => /^(?:\/root|~)\/\.(?:cache|npm|composer|m2|gradle|gnupg|wget-hsts)(?:\/|$)/.test(path);
var ROOT_PATH = /(?:^|[\s"'=:,[])(\/root(?:\/[^\s"',:\]]*)?)(?=$|[\s"',:\]])/;

// src/convert/obstacles/process.ts
var processObstacles = (view) => {
  const { start, stage } = view;
  const obstacles = withoutRepeats(view.started.flatMap(startedObstacles));
  if (!obstacles.some(({ kind }) => kind === "step-down" || kind === "needs-root")) obstacles.push(...installedStepDown(view));
  const nothingStarts = start.entrypoint === void 0 && start.command === void 0;
  if (nothingStarts && stage.image?.facts.startsService !== true) {
    obstacles.push({
      kind: "no-entry",
      sentence: "Neither ENTRYPOINT nor CMD is set: images built FROM this one, and jobs run in it, will lose root.",
      span: stage.stage.from.span
    });
  }
  return obstacles;
};
var withoutRepeats = (found) => {
  const seen = /* @__PURE__ */ new Set();
  return found.flatMap(({ program, ...obstacle }) => {
    const key = `${obstacle.kind} ${program}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [obstacle];
  });
};
var startedObstacles = (started2) => {
  const { name, where, instruction } = started2;
  const found = sentenceOf(started2);
  if (found === void 0) return [];
  const [kind, text2] = found;
  return [{ kind, sentence: `${name} (${where}) ${text2}`, span: instruction.span, program: name }];
};
var sentenceOf = ({ name, argv: argv2, command }) => {
  const asks = command !== void 0 && isAsked(command);
  if (STEP_DOWN.has(name) || isSwitch(name)) {
    if (asks)
      return [
        "step-down",
        "is called only where the script runs as root: another user skips it, and what root prepares before."
      ];
    return ["step-down", "switches users at start, which only root may do."];
  }
  if (asks) return void 0;
  const supervisor = SUPERVISORS.get(name);
  if (supervisor !== void 0) return ["needs-root", `is ${supervisor}, and expects to be root.`];
  const needed = NEED_ROOT.get(name);
  if (needed !== void 0 && !isQuestion(argv2) && !(name === "service" && argv2.length < 2))
    return ["needs-root", `${needed}: it will not work without root.`];
  if (OWNERS.has(name)) return ["needs-root", "gives files away, which only root may do."];
  const told = argv2.some((arg) => ROOT_FLAGS.has(arg));
  return told ? ["needs-root", "is told that it runs as root."] : void 0;
};
var ROOT_FLAGS = /* @__PURE__ */ new Set(["--allow-root", "--user=root"]);
var isSwitch = (name) => name === "su" || name === "sudo" || name === "doas";
var isQuestion = ([, first = ""]) => /^(?:--version|-V|--help|-h)$/.test(first);
var MOST_GUARDS = 8;
var isAsked = ({ guard }) => {
  let each = guard;
  for (let depth = 0; each !== void 0 && depth < MOST_GUARDS; depth += 1) {
    if (each.words.some(({ text: text2 }) => ASKS.test(text2))) return true;
    each = each.guard;
  }
  return false;
};
var ASKS = /\$\(id\b|`id\b|\$\{?E?UID\b|\$\(whoami\)|`whoami`/;
var installedStepDown = ({ stage }) => {
  for (const each of lineage(stage)) {
    for (const instruction of each.stage.instructions) {
      if (instruction.keyword !== "RUN" && instruction.keyword !== "COPY" && instruction.keyword !== "ADD") continue;
      const tool2 = MENTION.exec(instruction.argument.text)?.[1];
      if (tool2 === void 0) continue;
      const sentence2 = `${tool2} (line ${instruction.line}) is put into the image: its entry script will want to start as root and switch users.`;
      return [{ kind: "step-down", sentence: sentence2, span: instruction.span }];
    }
  }
  return [];
};
var MENTION = /(?:^|[\s/"'=])(gosu|su-exec|s6-overlay|s6-setuidgid|supervisor|supervisord|runit|my_init)(?=$|[\s/"';:=-])/;

// src/convert/writable-env.ts
var keptByEnvironment = ({ stage, dockerfile }) => {
  const end = stage.stage.instructions.length;
  return lineage(stage).flatMap(
    (each) => each.stage.instructions.flatMap((instruction) => {
      if (instruction.keyword !== "ENV") return [];
      return nameValues(instruction, dockerfile.escape).flatMap(({ name }) => {
        const value = stage.variable(name, end);
        if (!isKeptName(name) || !value?.startsWith("/") || /[:\s*?$]/.test(value)) return [];
        const path = normalised(value);
        if (isCode(path) || isOpen(path)) return [];
        const file = FILE_NAME.test(name) || FILE_VALUE.test(path) ? path : void 0;
        return [{ name, path: file === void 0 ? path : parentOf(path), file, line: instruction.line }];
      });
    })
  ).filter(({ path, file }) => file !== void 0 || !isSystem(path));
};
var KEPT2 = new Set(
  [
    "DATA",
    "DATADIR",
    "CACHE",
    "CACHEDIR",
    "LOG",
    "LOGS",
    "LOGDIR",
    "LOGFILE",
    "PID",
    "PIDFILE",
    "RUNDIR",
    "TMP"
  ].concat(
    ["TMPDIR", "TEMP", "STATE", "STORAGE", "UPLOAD", "UPLOADS", "SPOOL", "SOCKET", "PGDATA", "WORKSPACE", "SESSIONS"],
    ["SQLITE", "MPLCONFIGDIR", "BACKUP", "BACKUPS", "MEDIA", "DB", "DATABASE"]
  )
);
var FILLED_LATER = /* @__PURE__ */ new Set(["HF_HOME", "TORCH_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"]);
var OF_THE_BUILD = /^(?:PIP|NPM|YARN|PNPM|POETRY|UV|GO|CCACHE|APT|CARGO|RUSTUP|BUNDLE|COMPOSER|NUGET|DEBIAN|CONAN|VCPKG)_|^GOCACHE$|^GOTMPDIR$/i;
var isKeptName = (name) => {
  if (FILLED_LATER.has(name)) return true;
  if (OF_THE_BUILD.test(name)) return false;
  const parts = name.toUpperCase().split("_");
  return parts.some((part) => KEPT2.has(part)) && !parts.some((part) => NOT_WRITTEN.has(part));
};
var NOT_WRITTEN = new Set(
  [
    "CONF",
    "CONFIG",
    "CFG",
    "URL",
    "VERSION",
    "LEVEL",
    "FORMAT",
    "DRIVER",
    "CERT",
    "KEY",
    "SCHEMA",
    "PASSWORD",
    "USER"
  ].concat(["HOST", "PORT", "NAME", "TYPE", "SIZE", "LIB", "BIN", "TEMPLATE", "SCRIPT", "INIT"])
);
var FILE_NAME = /(?:FILE|_PATH_FILE)$/i;
var FILE_VALUE = /\.(?:log|pid|sock|socket|db|sqlite3?|lock|txt|out|json)$/i;
var CODE = ["/bin", "/sbin", "/lib", "/lib64", "/usr/bin", "/usr/sbin", "/usr/lib", "/usr/share", "/usr/include"];
var SETTINGS = ["/etc", "/proc", "/sys", "/usr/src", "/usr/libexec", "/root"];
var isCode = (path) => [...CODE, ...SETTINGS].some((each) => isWithin(path, each));

// src/convert/writable-script.ts
var scriptWrites = (view) => {
  const writes = [];
  const refused = [];
  const hidden = [];
  let home = false;
  const lookup = lookupIn(view);
  let script;
  let directory;
  for (const started2 of view.started) {
    const { command } = started2;
    if (command === void 0) continue;
    if (started2.instruction !== script) directory = view.stage.steps.at(-1)?.workdir;
    script = started2.instruction;
    for (const target of targetsOf(command)) {
      const text2 = resolved(target.word, lookup);
      const path = text2 === void 0 ? void 0 : pathIn(text2, directory);
      if (/^(?:~|\$HOME|\$\{HOME\})(?:\/|$)/.test(target.word.text)) home = true;
      else if (text2 === void 0) hidden.push({ started: started2, word: target.word.raw });
      else if (path !== void 0) place(view, { writes, refused }, started2, path, target.kind);
    }
    if (started2.name === "cd") directory = directoryAfter(command, lookup, directory);
  }
  return { writes, refused, hidden, home };
};
var targetsOf = ({ words: words3, redirects }) => {
  const name = words3[0]?.text.slice((words3[0]?.text.lastIndexOf("/") ?? -1) + 1) ?? "";
  const operands = words3.slice(1).filter(({ text: text2 }) => !text2.startsWith("-"));
  const to = redirects.flatMap(
    ({ op, target }) => /^(?:&?>{1,2}\|?|>\|)$/.test(op) && !/^[0-9-]+$/.test(target.text) ? [{ word: target, kind: "file" }] : []
  );
  return [...to, ...written(name, operands, words3)];
};
var written = (name, operands, words3) => {
  const all = (kind, some2 = operands) => some2.map((word) => ({ word, kind }));
  switch (name) {
    case "mkdir":
      return all("directory");
    case "touch":
    case "tee":
      return all("file");
    case "chown":
    case "chgrp":
    case "chmod":
      return all("owner", operands.slice(1));
    case "cp":
    case "mv":
    case "ln":
    case "rsync":
      return operands.length > 1 ? all("file", operands.slice(-1)) : [];
    case "sed":
      return words3.some(({ text: text2 }) => /^-[A-Za-z]*i|^--in-place/.test(text2)) ? all("contents", operands.slice(-1)) : [];
    default:
      return [];
  }
};
var place = (view, { writes, refused }, started2, path, kind) => {
  if (isOpen(path) || kind === "directory" && isSystem(path)) return;
  if (isKernel(path)) return void refused.push({ started: started2, path });
  const made2 = kind === "directory";
  const own = (each, file, recursive) => writes.push({ started: started2, path: each, file, recursive, made: made2 });
  if (kind === "directory" || kind === "owner" && !isSystem(path)) return void own(path, false, kind === "owner");
  if (kind === "owner") return;
  const parent = parentOf(path);
  const copied = kind === "file" && fileAt(view, path)?.text !== void 0;
  const replaces = kind === "file" && parent !== view.stage.steps.at(-1)?.workdir;
  if (copied) own(path, true, false);
  else if (!isSystem(parent) && !isWithin(parent, "/etc/ssl")) own(parent, false, replaces);
  else refused.push({ started: started2, path });
};
var directoryAfter = ({ words: words3 }, lookup, before) => {
  const [, target] = words3;
  const text2 = target === void 0 ? void 0 : resolved(target, lookup);
  return text2 === void 0 ? void 0 : pathIn(text2, before);
};
var lookupIn = ({ stage, scripts }) => {
  const own = /* @__PURE__ */ new Map();
  const set = (name, value) => own.set(name, own.has(name) ? void 0 : value);
  for (const { assignments, words: words3 } of scripts.flatMap(({ commands: commands2 }) => commands2)) {
    for (const { name, value } of assignments) set(name, value);
    if (!DECLARES.has(words3[0]?.text ?? "")) continue;
    for (const { text: text2, literal } of words3.slice(1)) {
      const equals = text2.indexOf("=");
      if (equals > 0) set(text2.slice(0, equals), { text: text2.slice(equals + 1), literal });
    }
  }
  const end = stage.stage.instructions.length;
  const ofImage = (name) => stage.variable(name, end) ?? void 0;
  const known3 = /* @__PURE__ */ new Map();
  const find3 = (name) => {
    if (known3.has(name)) return known3.get(name);
    known3.set(name, ofImage(name));
    const value = own.get(name);
    if (own.has(name)) known3.set(name, value === void 0 ? void 0 : resolved(value, find3));
    return known3.get(name);
  };
  return find3;
};
var DECLARES = /* @__PURE__ */ new Set(["export", "local", "readonly", "declare"]);

// src/convert/frameworks.ts
var row2 = (given2) => ({ with: [], below: [], tree: false, home: false, ...given2 });
var frameworks = [
  row2({ programs: ["npm", "npx", "yarn", "pnpm", "bun", "corepack"], home: true }),
  row2({ programs: ["next"], with: ["dev", "start"], below: [".next"] }),
  row2({ programs: ["nuxt", "nuxi"], with: ["dev", "start", "preview"], below: [".nuxt", "node_modules/.cache"] }),
  row2({ programs: ["vite", "vitepress", "astro"], below: ["node_modules/.vite", "node_modules/.vite-temp"] }),
  row2({
    programs: [
      "react-scripts",
      "craco",
      "vue-cli-service",
      "webpack-dev-server",
      "webpack",
      "start-storybook",
      "storybook"
    ],
    below: ["node_modules/.cache"]
  }),
  row2({ programs: ["ng"], with: ["serve", "s", "build"], below: [".angular", "node_modules/.cache"] }),
  row2({ programs: ["gatsby"], below: [".cache", "public"] }),
  row2({ programs: ["docusaurus"], below: [".docusaurus", "node_modules/.cache"] }),
  row2({ programs: ["parcel"], below: [".parcel-cache", "dist"] }),
  row2({ programs: ["expo", "ionic", "meteor"], tree: true, home: true }),
  row2({ programs: ["strapi"], with: ["develop", "start"], below: [".tmp", ".cache", "build", "public/uploads"] }),
  row2({
    programs: ["rails", "puma", "unicorn", "unicorn_rails", "passenger", "sidekiq", "rackup"],
    below: ["log", "tmp"]
  }),
  row2({ programs: ["rails"], with: ["server", "s"], below: ["db", "storage"] }),
  row2({ programs: ["manage.py"], with: ["runserver", "migrate", "makemigrations", "collectstatic"], tree: true }),
  row2({ programs: ["jupyter", "jupyter-lab", "jupyter-notebook", "start-notebook.sh"], tree: true, home: true }),
  row2({ programs: ["streamlit"], home: true }),
  row2({ programs: ["artisan"], below: ["storage", "bootstrap/cache"] }),
  row2({ programs: ["bin/console", "symfony"], below: ["var"] }),
  row2({ programs: ["gradle", "gradlew"], below: [".gradle", "build"], home: true }),
  row2({ programs: ["mvn", "mvnw"], below: ["target"], home: true }),
  row2({ programs: ["sbt"], below: ["target", "project/target", "project/project"], home: true }),
  row2({ programs: ["lein"], below: ["target"], home: true }),
  row2({ programs: ["mix", "iex"], below: ["_build", "deps"], home: true }),
  row2({ programs: ["dotnet"], with: ["run", "watch", "test", "build"], below: ["bin", "obj"], home: true }),
  row2({ programs: ["cargo"], below: ["target"], home: true }),
  row2({ programs: ["go"], with: ["run", "test", "build"], home: true }),
  row2({ programs: ["air", "fresh", "reflex"], below: ["tmp"], home: true }),
  row2({ programs: ["hugo"], below: ["public", "resources"] }),
  row2({ programs: ["jekyll"], below: ["_site", ".jekyll-cache"] }),
  row2({
    programs: ["ansible", "ansible-playbook", "aws", "gcloud", "kubectl", "helm", "terraform", "pulumi"],
    home: true
  }),
  row2({
    programs: ["git", "gh", "ssh", "gpg", "pip", "pip3", "pipenv", "poetry", "uv", "conda", "R", "Rscript"],
    home: true
  })
];
var RUNNERS = new Set(
  [
    "bundle",
    "npx",
    "pnpm",
    "yarn",
    "bunx",
    "poetry",
    "pipenv",
    "uv",
    "python",
    "python2",
    "python3",
    "php",
    "ruby"
  ].concat(["node", "java", "foreman", "dotenv", "cross-env", "xvfb-run", "nodemon", "make", "pm2", "pm2-runtime"])
);
var MOST_WORDS = 8;
var frameworksIn = (argv2) => {
  const found = [];
  for (const [at, word] of argv2.slice(0, MOST_WORDS).entries()) {
    const name = word.slice(word.lastIndexOf("/") + 1);
    const rest2 = argv2.slice(at + 1);
    for (const framework of frameworks) {
      const { programs } = framework;
      if (!programs.includes(name) && !programs.includes(word)) continue;
      if (framework.with.length === 0 || framework.with.some((each) => rest2.includes(each)))
        found.push({ framework, name });
    }
    if (!RUNNERS.has(name) && !word.startsWith("-") && !(at > 0 && isCommandOfRunner(word))) break;
  }
  return found;
};
var isCommandOfRunner = (word) => /^(?:exec|run|start|dlx|x)$|=/.test(word);

// src/convert/writable-start.ts
var serverWrites = (view) => serversOf(view).flatMap(({ programs, repositories, directories, beside, files }) => {
  const name = programs[0] ?? repositories[0]?.split("/").at(-1) ?? "the server";
  const because = `what ${name} writes`;
  const there = repositories.length > 0 ? { exists: true } : {};
  return [
    ...directories.flatMap((path) => expanded(view, path)).map((path) => ({ path, file: false, recursive: true, because, ...there })),
    ...beside.flatMap((path) => expanded(view, path)).map((path) => ({ path, file: false, recursive: false, because, ...there })),
    ...files.map((path) => ({ path, file: true, recursive: false, because }))
  ];
});
var expanded = ({ stage }, path) => {
  const [, name, rest2 = ""] = /^\$([A-Z_]+)(.*)$/.exec(path) ?? [];
  if (name === void 0) return [path];
  const value = stage.variable(name, stage.stage.instructions.length);
  return value?.startsWith("/") ? [`${value}${rest2}`] : [];
};
var frameworksOf = ({ started: started2 }) => started2.flatMap((each) => frameworksIn(each.argv).map((found) => ({ ...found, started: each })));

// src/convert/obstacles/writes.ts
var writeObstacles = (view) => [
  ...scriptObstacles(view),
  ...unreadFiles(view),
  ...hereObstacles(view),
  ...environmentObstacles(view)
];
var scriptObstacles = (view) => {
  const { refused, hidden } = scriptWrites(view);
  const [unseen2] = hidden;
  return [
    ...refused.map(({ started: { name, where, instruction }, path }) => {
      const who = name === "" ? where : `${name} (${where})`;
      return { kind: "writes", sentence: `${who} writes ${path}, where only root may.`, span: instruction.span };
    }),
    ...unseen2 === void 0 ? [] : [
      {
        kind: "writes",
        sentence: `${unseen2.started.where}: where ${unseen2.word} lies cannot be seen, nor whether others than root may write there.`,
        span: unseen2.started.instruction.span
      }
    ]
  ];
};
var unreadFiles = ({ scripts, unread }) => [
  ...scripts.flatMap(({ path, text: text2, instruction }) => {
    if (text2 !== void 0) return [];
    const sentence2 = `${path} (${instruction.keyword} on line ${instruction.line}) was not there to be read: whether it needs root cannot be seen.`;
    return [{ kind: "unread", sentence: sentence2, span: instruction.span }];
  }),
  ...unread.slice(0, 1).map(({ argv: argv2, where, instruction }) => {
    const sentence2 = `${argv2.slice(0, 3).join(" ")} (${where}) runs a script of package.json, which was not there to be read.`;
    return { kind: "unread", sentence: sentence2, span: instruction.span };
  })
];
var hereObstacles = (view) => {
  const directory = view.stage.steps.at(-1)?.workdir;
  if (directory !== void 0 && !isSystem(directory)) return [];
  const found = frameworksOf(view).find(({ framework }) => framework.tree || framework.below.length > 0);
  if (found === void 0) return [];
  const { where, instruction } = found.started;
  const place2 = directory === void 0 ? "the directory it is started in" : directory;
  return [
    {
      kind: "writes",
      sentence: `${found.name} (${where}) writes into ${place2}, which is root's unless something is mounted there.`,
      span: instruction.span
    }
  ];
};
var environmentObstacles = (view) => keptByEnvironment(view).flatMap(({ name, path, file, line }) => {
  if (file === void 0 || !isSystem(path)) return [];
  const sentence2 = `ENV ${name} (line ${line}) names ${file}, in a directory where only root may make files.`;
  return [{ kind: "writes", sentence: sentence2, span: void 0 }];
});

// src/convert/readable.ts
var closedPaths = (view) => {
  const commands2 = buildCommands(view);
  const removed2 = removedPaths(commands2);
  return privates(commands2).flatMap(
    ({ each, mode, recursive }) => operandsOf2(each).filter((path) => !isRootsOwn(path) && !removed2.has(path)).map((path) => ({ path, because: `chmod ${mode} on line ${each.line}`, recursive }))
  );
};
var closedObstacles = (view) => [...unseen(view), ...closedToGroup(view)];
var unseen = (view) => {
  const found = privates(buildCommands(view)).find((each2) => {
    const words3 = each2.each.command.words.slice(2).filter(({ text: text2 }) => !text2.startsWith("-"));
    return words3.some(({ text: text2 }) => !OF_THE_BUILD2.test(text2)) && operandsOf2(each2.each).length < words3.length;
  });
  if (found === void 0) return [];
  const { each, mode } = found;
  const what = each.command.words.at(-1)?.raw ?? "";
  const sentence2 = `chmod ${mode} ${what} (line ${each.line}) leaves everybody but root out.`;
  return [{ kind: "unreadable", sentence: sentence2, span: each.command.span }];
};
var closedToGroup = ({ stage, options: options2 }) => options2.profile !== "openshift" ? [] : stage.stage.instructions.flatMap(({ keyword, flags, line, span }) => {
  const mode = flags.find(({ name }) => name === "chmod")?.value;
  if (mode === void 0 || !leavesOut(mode)) return [];
  const sentence2 = `${keyword} --chmod=${mode} (line ${line}) leaves everybody but its owner out, and the group 0 with them.`;
  return [{ kind: "unreadable", sentence: sentence2, span }];
});
var OF_THE_BUILD2 = /GNUPG|gnupg|\btmp|TMP|~|\$HOME|\/root\b|\.ssh|\$\{?d(?:ir)?\}?$/;
var privates = (commands2) => commands2.flatMap((each) => {
  const [name, ...args] = each.command.words.map(({ text: text2 }) => text2);
  if (name !== "chmod" || !each.command.certain) return [];
  const recursive = args.some((arg) => arg === "--recursive" || /^-[A-Za-z]*R/.test(arg));
  const mode = args.find((arg) => !arg.startsWith("-") || SYMBOLIC.test(arg));
  return mode !== void 0 && leavesOut(mode) ? [{ each, mode, recursive }] : [];
});
var SYMBOLIC = /^-[rwx]+$/;
var leavesOut = (mode) => {
  const digits = /^[0-7]{0,2}([0-7])([0-7])([0-7])$/.exec(mode);
  if (digits !== null) {
    const owner = Number(digits[1]);
    const others2 = Number(digits[3]);
    return (others2 & 4) === 0 || (owner & 1) === 1 && (others2 & 1) === 0;
  }
  return mode.split(",").some((part) => /^(?:o|go|og|a)-[rwx]*[rx]|^(?:o|go|og)=(?:$|[w]*$)|^u[+=][rw]*x/.test(part));
};
var operandsOf2 = (each) => {
  const { words: words3 } = each.command;
  const first = words3.findIndex(({ text: text2 }, at) => at > 0 && (!text2.startsWith("-") || SYMBOLIC.test(text2)));
  return pathsOf({ ...each, command: { ...each.command, words: words3.slice(first) } });
};
var ROOTS_OWN = [
  "/etc/sudoers",
  "/etc/sudoers.d",
  "/etc/ssh",
  "/etc/shadow",
  "/etc/cron.d",
  "/etc/crontab",
  "/var/spool/cron"
];
var isRootsOwn = (path) => isSystem(path) || isOpen(path) || isRootHome(path) || ROOTS_OWN.some((each) => isWithin(path, each));
var closedCopyEdits = ({ stage, dockerfile }, { uid, gid }) => stage.stage.instructions.flatMap(({ keyword, keywordSpan, flags }) => {
  if (keyword !== "COPY" && keyword !== "ADD" || flags.some(({ name }) => name === "chown")) return [];
  const mode = flags.find(({ name }) => name === "chmod")?.value;
  if (mode === void 0 || !leavesOut(mode) || dockerfile.source.text[keywordSpan.end] !== " ") return [];
  return [{ span: { start: keywordSpan.end, end: keywordSpan.end }, text: ` --chown=${uid}:${gid ?? uid}` }];
});

// src/convert/obstacles.ts
var ORDER = [
  "windows",
  "needs-root",
  "step-down",
  "root-home",
  "unreadable",
  "mount",
  "privileged-port",
  "writes",
  "shell",
  "no-tools",
  "unresolved-base",
  "unknown-base",
  "unread",
  "uncertain-base",
  "onbuild",
  "build-argument",
  "name-only",
  "managed-file",
  "waiver",
  "context",
  "no-entry"
];
var obstaclesOf = (view) => [
  ...processObstacles(view),
  ...baseObstacles(view),
  ...rootHomeObstacles(view),
  ...portObstacles(view),
  ...writeObstacles(view),
  ...closedObstacles(view),
  ...fileObstacles(view),
  ...contextObstacles(view)
];
var worstFirst = (obstacles) => [...obstacles].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

// src/rules/root-by-design.ts
var rootByDesign = {
  id: "root-by-design",
  severity: "info",
  summary: "An image that starts as root on purpose says so.",
  why: "Tools that switch users, manage the machine or start several services need root at start: a USER line breaks them, so the change starts with them.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== "root" || stage.os === "windows") return [];
    const found = obstaclesOf(viewOf(subject.dockerfile, stage, subject.options)).filter(
      ({ kind }) => MEANT.has(kind)
    );
    const [first, ...others2] = found;
    if (first === void 0) return [];
    return [
      {
        span: first.span ?? stage.stage.from.span,
        message: first.sentence,
        notes: others2.map(({ sentence: sentence2 }) => sentence2),
        stage: stage.stage.index
      }
    ];
  })
};
var MEANT = /* @__PURE__ */ new Set(["step-down", "needs-root"]);

// src/rules/root-home.ts
var rootHome = {
  id: "root-home",
  severity: "warning",
  summary: "An image that is not root uses nothing in /root.",
  why: "/root is closed to everybody else: programs, settings and packages that lie there are not found, and nothing can be written.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== "nonroot" || stage.os === "windows") return [];
    return rootHomeObstacles(viewOf(subject.dockerfile, stage, subject.options)).map(({ sentence: sentence2, span }) => ({
      span: span ?? stage.stage.from.span,
      message: sentence2,
      stage: stage.stage.index
    }));
  })
};

// src/rules/root-user.ts
var rootUser = {
  id: "root-user",
  severity: "error",
  summary: "The last USER of an image is not root.",
  why: "The process is root in the container: a flaw in it, or in the runtime, starts from there.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    const { verdict, decidedBy } = stage;
    if (verdict !== "root" || decidedBy === void 0 || isEmptyUser(stage)) return [];
    return [
      {
        span: decidedBy.span,
        message: messageFor3(stage, decidedBy.argument.text),
        stage: stage.stage.index,
        severity: severityFor(stage, subject),
        ...fixFor(stage, subject)
      }
    ];
  })
};
var PLAIN = /* @__PURE__ */ new Set(["root", "0", "0:0", "root:root", "0:root", "root:0"]);
var messageFor3 = (stage, written2) => {
  const { user = "", initial } = stage;
  const becomes = user === written2 ? `USER ${written2}` : `USER ${written2} becomes ${user}`;
  if (stage.os === "windows") return `${becomes}: the image runs as an administrator.`;
  const means = PLAIN.has(user) ? "" : " is uid 0";
  const lost = initial.verdict === "nonroot" && initial.user ? `, and the base image's own user, ${initial.user}, is lost` : "";
  return `${becomes}${means}: the image runs as root${lost}.`;
};

// src/rules/account-fix.ts
var accountFix = ({ kind, span }, use, groups, text2) => {
  switch (kind) {
    case "missing-tool":
    case "foreign-flag":
      return rewritten(use, groups, text2);
    case "asks-password":
      return fixOf2("Make it without a password (-D)", [insert(use.toolSpan.end, " -D")]);
    case "gecos-not-group":
      return { ...fixOf2("Write -G", [{ span, text: "-G" }]), safety: "unsafe", obstacles: [MOVED] };
    default:
      return void 0;
  }
};
var MOVED = "The primary group changes, and with it what the process may read.";
var fixOf2 = (title, edits) => ({
  title,
  safety: "safe",
  obstacles: [],
  edits
});
var insert = (at, text2) => ({ span: { start: at, end: at }, text: text2 });
var rewritten = (use, groups, text2) => {
  if (use.action !== "create" || use.name === void 0 || !isPlain(use, use.span, text2)) return void 0;
  const command = use.tools?.startsWith("shadow") ? shadow(use, groups) : use.tools === "busybox" ? busybox(use, groups) : void 0;
  return command === void 0 ? void 0 : fixOf2(`Write ${command}`, [{ span: use.span, text: command }]);
};
var UNDERSTOOD = /* @__PURE__ */ new Set([
  "uid",
  "gid",
  "group",
  "home",
  "system",
  "noPassword",
  "createHome",
  "noHome",
  "ownGroup",
  "makeGroup",
  "gecos"
]);
var DROPPED = /* @__PURE__ */ new Set(["--no-log-init", "-l", "-c", "--comment", "--gecos"]);
var isPlain = ({ options: options2, operands, certain }, { start, end }, text2) => certain && operands.length === 1 && isWord(operands[0]) && !text2.slice(start, end).includes("\n") && options2.every(
  ({ key, flag, value }) => DROPPED.has(flag) || UNDERSTOOD.has(key) && (value === void 0 || isWord(value))
);
var isWord = (value) => value !== void 0 && /^[\w@%+=:,./-]+$/.test(value);
var busybox = (use, groups) => {
  const { name, uid, gid, system, home, createsHome: createsHome2, kind } = use;
  if (kind === "group") return words2("addgroup", system && "-S", gid !== void 0 && `-g ${gid}`, name);
  const group = use.group ?? groupNamed(gid, groups);
  if (gid !== void 0 && group === void 0) return void 0;
  const made2 = group === void 0 && system ? `addgroup -S ${name} && ` : "";
  const parts = words2(
    "adduser",
    system ? "-S" : "-D",
    createsHome2 !== true && "-H",
    home !== void 0 && `-h ${home}`,
    uid !== void 0 && `-u ${uid}`,
    (group !== void 0 || system) && `-G ${group ?? name}`,
    name
  );
  return made2 + parts;
};
var shadow = (use, groups) => {
  const { name, uid, gid, system, home, createsHome: createsHome2, kind } = use;
  if (kind === "group") return words2("groupadd", system && "--system", gid !== void 0 && `--gid ${gid}`, name);
  const group = use.group ?? (gid === void 0 ? void 0 : `${gid}`);
  const own = group === void 0 && !groups.has(name ?? "");
  const made2 = own ? `${words2("groupadd", system && "--system", uid !== void 0 && `--gid ${uid}`, name)} && ` : "";
  const parts = words2(
    "useradd",
    "--no-log-init",
    system && "--system",
    uid !== void 0 && `--uid ${uid}`,
    `--gid ${group ?? name}`,
    createsHome2 === true ? "--create-home" : "--no-create-home",
    home !== void 0 && `--home-dir ${home}`,
    name
  );
  return made2 + parts;
};
var groupNamed = (gid, groups) => gid === void 0 ? void 0 : [...groups].find(([, id]) => id === gid)?.[0];
var words2 = (...parts) => parts.filter((part) => part).join(" ");

// src/convert/created.ts
var createdAccount = (question) => {
  const made2 = lineage(question.stage).flatMap(createdIn);
  const users = made2.filter(({ use }) => isCandidate(use, question.stage));
  const chosen2 = users.findLast(({ use }) => isMentioned(use, question)) ?? users.at(-1);
  return chosen2 === void 0 ? void 0 : planOf(chosen2, made2, question);
};
var createdIn = (stage) => stage.stage.instructions.flatMap(
  (instruction, index2) => instruction.keyword === "RUN" ? accountCommands(instruction, stage.accountContextAt(index2)).filter(({ action }) => action === "create").map((use) => ({ use, stage })) : []
);
var isCandidate = ({ kind, name, options: options2 }, { accounts }) => {
  if (kind !== "user" || name === void 0 || name === "root") return false;
  const account = accounts.users.get(name);
  return account !== void 0 && account.uid !== 0 && !options2.some(({ key }) => key === "nonUnique");
};
var isMentioned = ({ name = "" }, { text: text2 }) => [`chown ${name}`, `chown -R ${name}`, `chown=${name}`, `${name}:${name}`, `/home/${name}`].some(
  (words3) => text2.includes(words3)
);
var planOf = (chosen2, made2, question) => {
  const { use } = chosen2;
  const name = use.name ?? "";
  const account = question.stage.accounts.users.get(name);
  const base = { kind: "created", name, template: void 0, fill: {}, home: account?.home, span: use.span };
  if (account?.uid !== void 0) {
    const value = account.gid === void 0 ? `${account.uid}` : `${account.uid}:${account.gid}`;
    return { ...base, uid: account.uid, gid: account.gid, value, edits: [] };
  }
  const pinned = pin(chosen2, made2, question);
  if (pinned === void 0) return { ...base, uid: void 0, gid: void 0, value: name, edits: [] };
  const { uid, gid } = pinned;
  return { ...base, ...pinned, value: gid === void 0 ? `${uid}` : `${uid}:${gid}` };
};
var pin = (chosen2, made2, { stage }) => {
  const { use } = chosen2;
  if (chosen2.stage !== stage || !isPlain2(use) || use.uidSpan !== void 0) return void 0;
  const uidFlag = use.flavour === "busybox" ? "-u" : "--uid";
  const free = freeIds(stage.accounts);
  const user = after2(use.toolSpan, `${uidFlag} ${free.uid}`);
  if (use.group === void 0) {
    const own = use.flavour === "busybox" && !use.system && use.gid === void 0;
    return { uid: free.uid, gid: own ? free.uid : use.gid, edits: [user] };
  }
  const group = made2.find((each) => each.use.kind === "group" && each.use.name === use.group);
  const known3 = stage.accounts.groups.get(use.group);
  if (known3 !== void 0 || group === void 0 || group.stage !== stage || !isPlain2(group.use)) {
    return { uid: free.uid, gid: known3, edits: [user] };
  }
  const gidFlag = group.use.flavour === "busybox" ? "-g" : "--gid";
  return { uid: free.uid, gid: free.gid, edits: [after2(group.use.toolSpan, `${gidFlag} ${free.gid}`), user] };
};
var isPlain2 = ({ certain, guarded, flavour }) => certain && !guarded && flavour !== void 0 && flavour !== "missing";
var after2 = ({ end }, text2) => ({ span: { start: end, end }, text: ` ${text2}` });

// src/convert/account.ts
var FIRST_ID = 10001;
var LAST_ID3 = 6e4;
var AVOIDED = /* @__PURE__ */ new Set([1e3, 65533, 65534]);
var accountFor = (question) => {
  const { user, uid, gid } = question.options;
  if (user !== void 0 || uid !== void 0 || gid !== void 0) return asked(question);
  return restored(question.stage) ?? createdAccount(question) ?? shipped(question.stage) ?? fresh(question);
};
var freeIds = (accounts) => {
  const taken = new Set(AVOIDED);
  for (const { uid, gid } of accounts.users.values()) taken.add(uid).add(gid);
  for (const gid of accounts.groups.values()) taken.add(gid);
  let id = FIRST_ID;
  while (taken.has(id) && id < LAST_ID3) id += 1;
  return { uid: id, gid: id };
};
var plan = (kind, name, uid, gid) => ({
  kind,
  name,
  uid,
  gid,
  value: userValue(name, uid, gid),
  template: void 0,
  fill: {},
  edits: [],
  home: void 0
});
var userValue = (name, uid, gid) => {
  if (uid === void 0) return name ?? "";
  return gid === void 0 ? `${uid}` : `${uid}:${gid}`;
};
var restored = ({ steps, initial, accounts }) => {
  const before = steps.findLast(({ user }) => user.verdict === "nonroot")?.user ?? initial;
  if (before.verdict !== "nonroot" || before.user === void 0) return void 0;
  const home = homeOf(before, accounts);
  const name = nameOf2(before);
  if (before.uid !== void 0) return { ...plan("restored", name, before.uid, before.gid), home };
  return { ...plan("restored", name, void 0, void 0), value: before.user, home };
};
var nameOf2 = ({ user }) => {
  const name = user?.split(":")[0];
  return name === void 0 || /^[0-9]*$/.test(name) ? void 0 : name;
};
var homeOf = ({ user, uid }, accounts) => {
  const named4 = accounts.users.get(user?.split(":")[0] ?? "");
  return (named4 ?? [...accounts.users.values()].find((account) => account.uid === uid))?.home;
};
var shipped = ({ image, accounts }) => {
  const name = image?.facts.serviceAccount ?? void 0;
  const account = name === void 0 ? void 0 : accounts.users.get(name);
  if (account?.uid === void 0 || account.uid === 0) return void 0;
  return { ...plan("shipped", account.name, account.uid, account.gid ?? account.uid), home: account.home };
};
var asked = (question) => {
  const { options: options2, stage } = question;
  const existing = options2.user === void 0 ? void 0 : stage.accounts.users.get(options2.user);
  if (existing?.uid !== void 0 && (options2.uid ?? existing.uid) === existing.uid) {
    return { ...plan("shipped", existing.name, existing.uid, options2.gid ?? existing.gid), home: existing.home };
  }
  return fresh(question);
};
var fresh = ({ stage, options: options2, canRun: canRun2, wantsHome: wantsHome2 }) => {
  const free = freeIds(stage.accounts);
  const uid = options2.uid ?? options2.gid ?? free.uid;
  const gid = options2.gid ?? uid;
  const template = canRun2 ? templateFor(stage.image?.facts, stage) : void 0;
  if (template === void 0) return { ...plan("number", void 0, uid, gid), template: "number" };
  const name = options2.user ?? freeName(stage.accounts);
  const home = wantsHome2 && template !== "passwd" ? `/home/${name}` : void 0;
  const fill = { home: homeFlags(template, home), install: stage.image?.facts.installAccountTools ?? "" };
  return { ...plan("new", name, uid, gid), template, fill, home };
};
var templateFor = (facts, stage) => {
  if (facts === void 0 || !facts.shell || facts.os === "windows") return void 0;
  const tools = stage.accountTools ?? facts.accountTools;
  if (tools.startsWith("shadow")) return "shadow";
  if (tools === "busybox") return "busybox";
  if (facts.accountCreation === "installable" && facts.installAccountTools !== null) return "shadow-installed";
  return facts.accountCreation === "passwd-append" ? "passwd" : void 0;
};
var homeFlags = (template, home) => {
  if (template === "busybox") return home === void 0 ? "-H -h /nonexistent" : `-h ${home}`;
  return home === void 0 ? "--no-create-home --home-dir /nonexistent" : `--create-home --home-dir ${home}`;
};
var NAMES2 = ["app", "appuser", "nonroot", "service"];
var freeName = ({ users, groups }) => {
  const free = (name) => !users.has(name) && !groups.has(name);
  return NAMES2.find(free) ?? Array.from({ length: 100 }, (_, n) => `app${n}`).find(free) ?? "app";
};

// src/rules/account-lines.ts
var withoutRun = (stage, instruction, uses, { dockerfile }) => {
  const { text: text2 } = dockerfile.source;
  if (stage.image?.certain !== true || commandsOf(instruction, text2).length !== uses.length) return void 0;
  const user = userEdit(stage, uses);
  if (user === void 0) return void 0;
  const start = text2.lastIndexOf("\n", instruction.span.start) + 1;
  const next2 = text2.indexOf("\n", instruction.span.end) + 1;
  const end = next2 === 0 ? text2.length : next2;
  const title = user.length === 0 ? "Drop the RUN" : `Drop the RUN, and run as ${user[0]?.text}`;
  return { title, safety: "safe", obstacles: [], edits: [{ span: { start, end }, text: "" }, ...user] };
};
var userEdit = (stage, uses) => {
  const { decidedBy, user, uid, gid } = stage;
  const name = user?.split(":")[0];
  if (decidedBy === void 0 || !uses.some((use) => use.kind === "user" && use.name === name)) return [];
  if (decidedBy.argument.text !== user || decidedBy.line !== decidedBy.endLine) return void 0;
  const free = freeIds(stage.accounts).uid;
  const id = uid ?? free;
  return [{ span: spanOf(decidedBy.argument), text: `${id}:${uid === void 0 ? free : gid ?? id}` }];
};
var freeIdFix = ({ kind, fails: fails2 }, use, stage) => {
  const taken = kind === "uid-taken" ? use.uid : use.gid;
  if (!fails2 || taken === void 0 || !use.certain) return void 0;
  const { uid: free } = freeIds(stage.accounts);
  const spans = /* @__PURE__ */ new Map();
  for (const [index2, instruction] of stage.stage.instructions.entries()) {
    for (const each of accountCommands(instruction, stage.accountContextAt(index2))) {
      for (const [id, span] of [
        [each.uid, each.uidSpan],
        [each.gid, each.gidSpan]
      ]) {
        if (id === taken && span !== void 0) spans.set(span.start, { span, text: `${free}` });
      }
    }
  }
  const { decidedBy } = stage;
  const written2 = decidedBy?.argument.text;
  if (decidedBy !== void 0 && (written2 === `${taken}` || written2 === `${taken}:${taken}`)) {
    spans.set(decidedBy.span.start, {
      span: spanOf(decidedBy.argument),
      text: written2.replaceAll(`${taken}`, `${free}`)
    });
  }
  const [first, ...others2] = [...spans.values()];
  if (first === void 0) return void 0;
  return { title: `Take ${free} instead of ${taken}`, safety: "safe", obstacles: [], edits: [first, ...others2] };
};

// src/rules/account-uses.ts
var accountFindings = (subject, kinds) => walk2(subject).flatMap(({ stage, instruction, index: index2, user }) => {
  if (instruction.keyword !== "RUN" || stage.os === "windows" || user.verdict === "nonroot") return [];
  if (!mentionsTool(subject.dockerfile.source.text, instruction)) return [];
  const judged = judgedUses(stage.accountsAt(index2), instruction, stage.accountContextAt(index2));
  const around = { stage, instruction, uses: judged.map(({ use }) => use) };
  return judged.flatMap(
    ({ use, problems, groups }) => problems.filter(({ kind }) => kinds.has(kind)).map((problem2) => {
      const fix2 = lineFix(problem2, use, around, subject) ?? accountFix(problem2, use, groups, subject.dockerfile.source.text);
      return findingOf(problem2, stage.stage.index, fix2);
    })
  );
});
var TOOLS3 = /(?:user|group)(?:add|mod|del)|(?:add|del)(?:user|group)/;
var mentionsTool = (text2, { span }) => TOOLS3.test(text2.slice(span.start, span.end));
var lineFix = (problem2, use, around, subject) => {
  const { stage, instruction, uses } = around;
  if (problem2.kind === "no-shell") return use === uses[0] ? withoutRun(stage, instruction, uses, subject) : void 0;
  if (problem2.kind === "uid-taken" || problem2.kind === "gid-taken") return freeIdFix(problem2, use, stage);
  return void 0;
};
var findingOf = ({ message, span, fails: fails2 }, stage, fix2) => ({
  message,
  span,
  stage,
  severity: fails2 ? "error" : "warning",
  ...fix2 === void 0 ? {} : { fix: fix2 }
});

// src/rules/taken-id.ts
var takenId = {
  id: "taken-id",
  severity: "error",
  summary: "Names and ids of new accounts are free in the base image.",
  why: "An account with an id or a name that somebody has already cannot be made, and the build stops.",
  check: (subject) => accountFindings(subject, KINDS2)
};
var KINDS2 = /* @__PURE__ */ new Set(["name-taken", "uid-taken", "gid-taken", "group-exists", "id-out-of-range"]);

// src/rules/unknown-base.ts
var unknownBase = {
  id: "unknown-base",
  severity: "warning",
  summary: "Who the image runs as can be told from the Dockerfile.",
  why: "An image that nobody can tell about may run as root, or stop doing so, without anybody noticing.",
  check: (subject) => productsOf(subject).filter(({ verdict }) => verdict === "unknown").map((stage) => {
    return {
      span: stage.decidedBy?.span ?? stage.stage.from.span,
      message: messageFor4(stage),
      notes: [hintFor(stage)],
      stage: stage.stage.index,
      ...stage === subject.target ? {} : { severity: "info" },
      ...fixFor(stage, subject)
    };
  })
};
var messageFor4 = ({ decidedBy, reason }) => {
  const subject = decidedBy === void 0 ? "No USER" : `USER ${decidedBy.argument.text}`;
  return `${subject}: who the image runs as cannot be told, because ${reason ?? "the base image is not known"}.`;
};
var hintFor = ({ base, image, stage }) => {
  if (base === void 0 && image === void 0)
    return "Pass the argument with --build-arg, or give its ARG a default.";
  return `If you know it: --base-user '${base ?? stage.base.text}=USER', or baseUsers in the configuration.`;
};

// src/rules/unknown-chown.ts
var unknownChown = {
  id: "unknown-chown",
  severity: "error",
  summary: "The names in --chown exist in the image.",
  why: "BuildKit takes a name that it does not find for root and says nothing; the classic builder stops. Either way the process cannot write to its files.",
  check: (subject) => walk2(subject).flatMap(
    (walked) => walked.instruction.flags.filter(({ name }) => name === "chown").flatMap((flag) => findingsFor(walked, flag, subject.dockerfile.escape))
  )
};
var findingsFor = ({ stage, index: index2 }, flag, escapeCharacter) => {
  const expansion = expandWord(flag.value ?? "", (name) => stage.variable(name, index2), escapeCharacter);
  if (expansion.kind !== "known" || stage.os === "windows") return [];
  const accounts = stage.accountsAt(index2);
  const [user = "", group = ""] = expansion.value.split(":");
  const missing = [
    ...isMissing(user, accounts.users) ? [`user ${user}`] : [],
    ...isMissing(group, accounts.groups) ? [`group ${group}`] : []
  ];
  if (missing.length === 0 || !accounts.complete) return [];
  const text2 = `--chown=${flag.value}: there is no ${missing.join(" and no ")} here, and what is copied will be root's.`;
  return [{ span: flag.span, message: text2, stage: stage.stage.index }];
};
var isMissing = (name, known3) => name !== "" && numberOf(name) === void 0 && !known3.has(name);

// src/rules/unpinned-id.ts
var unpinnedId = {
  id: "unpinned-id",
  severity: "info",
  summary: "The account that an image runs as has ids that the file states.",
  why: "The first free id shifts with every package that makes an account: volumes, manifests and other images that rely on it break one day.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    const name = stage.user?.split(":")[0];
    if (stage.verdict !== "nonroot" || name === void 0 || stage.uid !== void 0) return [];
    for (const each of lineage(stage)) {
      for (const [index2, instruction] of each.stage.instructions.entries()) {
        const use = accountCommands(instruction, each.accountContextAt(index2)).find(
          ({ action, kind, name: made2, uidSpan }) => action === "create" && kind === "user" && made2 === name && uidSpan === void 0
        );
        if (use === void 0) continue;
        const message = `${use.tool} gives ${name} the first free id, and the image runs as it.`;
        return [{ span: use.span, message, stage: each.stage.index }];
      }
    }
    return [];
  })
};

// src/templates.ts
var templates = {
  "busybox": "RUN addgroup -g {{gid}} {{name}} \\\n    && adduser -D {{home}} -u {{uid}} -G {{name}} -s /sbin/nologin {{name}}\nUSER {{uid}}:{{gid}}\n",
  "number": "USER {{uid}}:{{gid}}\n",
  "passwd": "RUN echo '{{name}}:x:{{gid}}:' >> /etc/group \\\n    && echo '{{name}}:x:{{uid}}:{{gid}}::/nonexistent:/sbin/nologin' >> /etc/passwd\nUSER {{uid}}:{{gid}}\n",
  "shadow-installed": "RUN {{install}} \\\n    && groupadd --gid {{gid}} {{name}} \\\n    && useradd --no-log-init --uid {{uid}} --gid {{gid}} {{home}} --shell /usr/sbin/nologin {{name}}\nUSER {{uid}}:{{gid}}\n",
  "shadow": "RUN groupadd --gid {{gid}} {{name}} \\\n    && useradd --no-log-init --uid {{uid}} --gid {{gid}} {{home}} --shell /usr/sbin/nologin {{name}}\nUSER {{uid}}:{{gid}}\n"
};

// src/convert/emit.ts
var DEFAULT_INDENT = "    ";
var habitsOf = (dockerfile, from2) => {
  const { text: text2 } = dockerfile.source;
  return {
    newline: newlineOf(text2),
    escape: dockerfile.escape,
    indent: indentOf(dockerfile),
    lowerCase: text2.slice(from2.keywordSpan.start, from2.keywordSpan.end) === from2.keyword.toLowerCase()
  };
};
var indentOf = ({ instructions, source }) => {
  for (const { keyword, line, endLine, heredocs, span } of instructions) {
    if (keyword !== "RUN" || endLine === line || heredocs.length > 0) continue;
    const second = source.text.indexOf("\n", span.start) + 1;
    const blanks = /^[ \t]{1,16}/.exec(source.text.slice(second, second + 17))?.[0];
    if (blanks !== void 0) return blanks;
  }
  return DEFAULT_INDENT;
};
var runLines = (commands2, habits) => `${habits.lowerCase ? "run" : "RUN"} ${commands2.join(` ${habits.escape}${habits.newline}${habits.indent}&& `)}`;
var userLine = (value, { lowerCase: lowerCase2 }) => `${lowerCase2 ? "user" : "USER"} ${value}`;
var accountCommandsOf = ({ template, fill, name = "", uid, gid }) => {
  if (template === void 0) return [];
  const values = { ...fill, name, uid: `${uid}`, gid: `${gid}` };
  const filled = (templates[template] ?? "").replace(/\{\{([a-z]+)\}\}/g, (_, key) => values[key] ?? "");
  const run2 = filled.slice(0, filled.lastIndexOf("USER ")).trim();
  if (run2 === "") return [];
  return run2.slice("RUN ".length).split("\\\n").map((line) => line.trim().replace(/^&& /, ""));
};
var ownershipCommands = (paths, ownership) => {
  const quoted = (some2) => some2.map(({ path }) => shellWord(path)).join(" ");
  const command = (start, some2) => some2.length > 0 ? [`${start} ${quoted(some2)}`] : [];
  const deep = paths.filter(({ recursive }) => recursive);
  const flat = paths.filter(({ recursive }) => !recursive);
  return [
    ...command(
      "mkdir -p",
      paths.filter(({ exists: exists2, file }) => !exists2 && !file)
    ),
    ...command(
      "touch",
      paths.filter(({ exists: exists2, file }) => !exists2 && file)
    ),
    ...ownership.kind === "owner" ? [...command(`chown ${ownership.owner}`, flat), ...command(`chown -R ${ownership.owner}`, deep)] : [
      ...command("chgrp 0", flat),
      ...command("chmod g=u", flat),
      ...command("chgrp -R 0", deep),
      ...command("chmod -R g=u", deep)
    ]
  ];
};
var shellWord = (path) => /^[A-Za-z0-9_@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

// src/dockerfile/reader.ts
var readerOf = (text2) => {
  const at = text2.charCodeAt(0) === 65279 ? 1 : 0;
  return { text: text2, at, line: 0, start: at, end: at };
};
var readLine = (reader) => {
  const { text: text2, at } = reader;
  if (at >= text2.length) return false;
  const newline = text2.indexOf("\n", at);
  let end = newline === -1 ? text2.length : newline;
  reader.at = newline === -1 ? text2.length : newline + 1;
  while (end > at && text2.charCodeAt(end - 1) === 13) end--;
  reader.start = at;
  reader.end = end;
  reader.line++;
  return true;
};

// src/dockerfile/directives.ts
var NAMES3 = /* @__PURE__ */ new Set(["check", "escape", "syntax"]);
var readDirectives = (reader) => {
  const directives = [];
  const problems = [];
  let escape = "\\";
  for (; ; ) {
    const directive = peekDirective(reader);
    if (directive === void 0) return { escape, directives, problems };
    readLine(reader);
    const { name, value, span } = directive;
    if (directives.some((earlier) => earlier.name === name)) {
      problems.push({ message: `The directive ${name} stands here a second time; the builder takes one.`, span });
    } else if (name === "escape") {
      if (value === "\\" || value === "`") escape = value;
      else
        problems.push({
          message: `The escape character is ${value}; the builder takes a backslash or a backquote.`,
          span
        });
    }
    directives.push(directive);
  }
};
var peekDirective = (reader) => {
  const { text: text2 } = reader;
  if (reader.at >= text2.length) return void 0;
  const newline = text2.indexOf("\n", reader.at);
  let end = newline === -1 ? text2.length : newline;
  while (end > reader.at && text2.charCodeAt(end - 1) === 13) end--;
  const start = skipSpace(text2, reader.at, end);
  if (text2.charAt(start) !== "#" || start === end) return void 0;
  return directiveIn(text2, start, end);
};
var directiveIn = (text2, start, end) => {
  const from2 = skipSpace(text2, start + 1, end);
  let at = from2;
  while (at < end && isNameCharacter(text2.charCodeAt(at), at === from2)) at++;
  const name = text2.slice(from2, at).toLowerCase();
  if (!NAMES3.has(name)) return void 0;
  at = skipLineBlanks(text2, at, end);
  if (at === end || text2.charAt(at) !== "=") return void 0;
  let to = end;
  while (to > at && isLineBlank(text2.charCodeAt(to - 1))) to--;
  const valueStart = Math.min(skipLineBlanks(text2, at + 1, end), end - 1);
  if (valueStart <= at) return void 0;
  return {
    name,
    value: text2.slice(valueStart, Math.max(to, valueStart + 1)),
    span: { start, end: Math.max(to, valueStart + 1) }
  };
};
var isNameCharacter = (code2, first) => code2 >= 97 && code2 <= 122 || code2 >= 65 && code2 <= 90 || !first && code2 >= 48 && code2 <= 57;
var isLineBlank = (code2) => code2 === 32 || code2 === 9 || code2 === 12 || code2 === 13;
var skipLineBlanks = (text2, from2, to) => {
  let at = from2;
  while (at < to && isLineBlank(text2.charCodeAt(at))) at++;
  return at;
};

// src/dockerfile/heredocs.ts
var BACKSLASH = { escape: "\\", lookup: () => void 0, keepUnset: true };
var heredocWords = (line) => {
  const lexed = lex(line, { ...BACKSLASH, rawQuotes: true, rawEscapes: true });
  if ("error" in lexed) return [];
  const found = [];
  for (const word of lexed.words) {
    const heredoc = heredocIn(word);
    if (heredoc === void 0) continue;
    if ("error" in heredoc) return heredoc;
    found.push(heredoc);
  }
  return found;
};
var heredocIn = (word) => {
  const match = /^[0-9]*<<(-?)[\t\n\f\r ]*/.exec(word);
  if (match === null) return void 0;
  const rest2 = word.slice(match[0].length);
  if (rest2 === "" || rest2.includes("<")) return void 0;
  const plain2 = lex(rest2, BACKSLASH);
  if ("error" in plain2) return plain2;
  const [name] = plain2.words;
  if (name === void 0 || plain2.words.length !== 1) return void 0;
  const raw = lex(rest2, { ...BACKSLASH, rawQuotes: true });
  const [quoted] = "error" in raw ? [] : raw.words;
  if ("error" in raw || quoted === void 0 || raw.words.length !== 1) return { error: "its quotes make no one word" };
  return { name, chomp: match[1] === "-", expands: quotesIn(name) === quotesIn(quoted) };
};
var quotesIn = (word) => {
  let count = 0;
  for (const char of word) if (char === '"' || char === "'") count++;
  return count;
};

// src/dockerfile/exec-form.ts
var execFormOf = (text2) => {
  const start = skipSpace(text2, 0, text2.length);
  if (text2.charAt(start) !== "[") return void 0;
  const end = trimSpace(text2, start, text2.length);
  if (text2.charAt(end - 1) !== "]") return void 0;
  const value = parseJson(text2.slice(start, end));
  if (!Array.isArray(value)) return void 0;
  const strings2 = [];
  for (const item of value) {
    if (typeof item !== "string") return "not-strings";
    strings2.push(item);
  }
  return strings2;
};
var parseJson = (text2) => {
  try {
    return JSON.parse(text2);
  } catch {
    return void 0;
  }
};

// src/dockerfile/flags.ts
var readFlags = (logical, from2, to, escape) => {
  const { text: text2 } = logical;
  if (!beginsFlag(text2, from2, to)) return { flags: [], rest: from2 };
  const flags = [];
  let at = from2;
  while (beginsFlag(text2, at, to)) {
    const word = readWord2(text2, at, to, escape);
    if (word.value === "--") return { flags, rest: word.end };
    flags.push(flagOf(logical, at, word));
    at = word.end;
    at = skipAfterFlag(text2, at, to);
  }
  return { flags, rest: at };
};
var HYPHEN = 45;
var beginsFlag = (text2, at, to) => at + 1 < to && text2.charCodeAt(at) === HYPHEN && text2.charCodeAt(at + 1) === HYPHEN;
var breaksWord = (code2) => code2 === 32 || code2 >= 9 && code2 <= 13 || code2 === 133 || code2 === 160;
var skipAfterFlag = (text2, from2, to) => {
  let at = from2 < to ? from2 + 1 : from2;
  while (at < to && text2.charCodeAt(at) < 128 && breaksWord(text2.charCodeAt(at))) at++;
  return at;
};
var NO_QUOTE = -1;
var readWord2 = (text2, from2, to, escape) => {
  let value = "";
  let quote = NO_QUOTE;
  let at = from2;
  for (; at < to; at++) {
    const code2 = text2.charCodeAt(at);
    if (quote === NO_QUOTE && breaksWord(code2)) break;
    if (quote === NO_QUOTE && (code2 === 34 || code2 === 39)) quote = code2;
    else if (code2 === quote) quote = NO_QUOTE;
    else if (code2 !== escape) value += text2.charAt(at);
    else if (at + 1 < to) value += text2.charAt(++at);
  }
  return { value, end: at };
};
var flagOf = (logical, at, { value, end }) => {
  const equals = value.indexOf("=");
  return {
    name: value.slice(2, equals === -1 ? value.length : equals),
    value: equals === -1 ? void 0 : value.slice(equals + 1),
    span: spanOf(logical, at, end)
  };
};

// src/dockerfile/instruction.ts
var EXEC_FORMS = /* @__PURE__ */ new Set(["ADD", "CMD", "COPY", "ENTRYPOINT", "RUN", "SHELL", "VOLUME"]);
var headOf = (logical, escape) => {
  const head = plainHeadOf(logical, escape);
  const trigger = head.keyword === "ONBUILD" && head.rest.text !== "" ? plainHeadOf(head.rest, escape) : void 0;
  return { ...head, trigger };
};
var instructionOf = (head, heredocs, place2) => {
  const { line, endLine, end } = place2;
  const trigger = head.trigger === void 0 ? void 0 : instructionOf(head.trigger, heredocs, place2);
  return { ...head, trigger, span: { start: head.keywordSpan.start, end }, heredocs, line, endLine };
};
var plainHeadOf = (logical, escape) => {
  const { text: text2 } = logical;
  const from2 = skipSpace(text2, 0, text2.length);
  const to = trimSpace(text2, from2, text2.length);
  const keywordEnd = skipWord(text2, from2, to);
  const start = skipBlanks(text2, keywordEnd, to);
  const { flags, rest: restStart } = readFlags(logical, start, to, escape);
  const argument2 = trimmed(logical, start, to);
  const rest2 = restStart === start ? argument2 : trimmed(logical, restStart, to);
  const keyword = keywordOf(text2.slice(from2, keywordEnd));
  const keywordSpan = spanOf(logical, from2, keywordEnd);
  return { keyword, keywordSpan, argument: argument2, flags, rest: rest2, json: jsonOf(keyword, rest2.text), trigger: void 0 };
};
var keywordOf = (word) => {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) > 127) return upperAscii(lowerCase(word));
  }
  return word.toUpperCase();
};
var upperAscii = (word) => word.replace(/[a-z]/g, (letter) => letter.toUpperCase());
var jsonOf = (keyword, rest2) => {
  const form = execFormOf(keyword === "HEALTHCHECK" ? rest2.slice(skipType(rest2)) : EXEC_FORMS.has(keyword) ? rest2 : "");
  return form === "not-strings" ? void 0 : form;
};
var skipType = (rest2) => skipWord(rest2, 0, rest2.length);

// src/dockerfile/lines.ts
var nextJoinedLine = (reader, escape, comments) => {
  const { text: text2 } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text2, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text2.charCodeAt(start) === HASH) comments.push(commentAt(reader, start));
    else return { line: reader.line, logical: join5(reader, start, escape, comments) };
  }
  return void 0;
};
var HASH = 35;
var join5 = (reader, start, escape, comments) => {
  const { text: text2 } = reader;
  let cut = continuationAt(text2, start, reader.end, escape);
  if (cut === -1) return whole(text2, start, reader.end);
  const pieces = [];
  const parts = [];
  let length = 0;
  let from2 = start;
  for (; ; ) {
    const to = cut === -1 ? reader.end : cut;
    if (to > from2) {
      pieces.push({ at: length, start: from2, length: to - from2 });
      parts.push(text2.slice(from2, to));
      length += to - from2;
    }
    if (cut === -1 || !nextContentLine(reader, comments)) break;
    from2 = reader.start;
    cut = continuationAt(text2, from2, reader.end, escape);
  }
  if (pieces.length === 0) pieces.push({ at: 0, start, length: 0 });
  return { text: parts.join(""), pieces };
};
var whole = (text2, start, end) => ({
  text: text2.slice(start, end),
  pieces: [{ at: 0, start, length: end - start }]
});
var nextContentLine = (reader, comments) => {
  const { text: text2 } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text2, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text2.charCodeAt(start) !== HASH) return true;
    comments.push(commentAt(reader, start));
  }
  return false;
};
var continuationAt = (text2, start, end, escape) => {
  let at = end - 1;
  while (at >= start && (text2.charCodeAt(at) === 32 || text2.charCodeAt(at) === 9)) at--;
  if (at < start || text2.charCodeAt(at) !== escape) return -1;
  return at > start && text2.charCodeAt(at - 1) === escape ? -1 : at;
};
var commentAt = (reader, start) => {
  const { text: text2, line } = reader;
  const end = trimSpace(text2, start, reader.end);
  return { text: text2.slice(skipSpace(text2, start + 1, end), end), span: { start, end }, line };
};

// src/dockerfile/stages.ts
var STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;
var fromOf = (from2) => {
  const words3 = wordsOf(from2.rest);
  const [base, as, name] = words3;
  const place2 = { start: from2.keywordSpan.end, end: from2.keywordSpan.end };
  const named4 = words3.length === 3 && as !== void 0 && isAs(as.text) ? name : void 0;
  const lower = named4 === void 0 ? void 0 : lowerCase(named4.text);
  return {
    base: base ?? { text: "", span: place2 },
    as: named4,
    name: lower !== void 0 && STAGE_NAME.test(lower) ? lower : void 0
  };
};
var isAs = (word) => word.length === 2 && "aA".includes(word.charAt(0)) && "sS\u017F".includes(word.charAt(1));
var structureOf = (instructions) => {
  const starts2 = [];
  for (const [index2, { keyword }] of instructions.entries()) if (keyword === "FROM") starts2.push(index2);
  const stages = [];
  for (const [index2, start] of starts2.entries()) {
    const from2 = instructions[start];
    if (from2 === void 0) continue;
    const { base, name } = fromOf(from2);
    stages.push({
      index: index2,
      name,
      from: from2,
      base,
      platform: from2.flags.findLast((flag) => flag.name === "platform")?.value,
      instructions: instructions.slice(start + 1, starts2[index2 + 1])
    });
  }
  return { head: instructions.slice(0, starts2[0]), stages };
};

// src/dockerfile/validate.ts
var problemsOf = (file) => [
  ...longLines(file.source.text),
  ...file.directives.flatMap(directiveProblems),
  ...file.instructions.flatMap((instruction) => instructionProblems(instruction, file.escape)),
  ...structureProblems(file)
];
var instructionProblems = (instruction, escapeCharacter) => {
  const check2 = CHECKS2.get(instruction.keyword);
  if (check2 === void 0) return [unknownKeyword(instruction)];
  const message = flagProblem(instruction) ?? check2(instruction, escapeCharacter);
  return message === void 0 ? [] : [{ message: `${instruction.keyword} ${message}.`, span: instruction.span }];
};
var LONGEST_LINE = 65535;
var longLines = (text2) => {
  for (let start = 0; start < text2.length; ) {
    const newline = text2.indexOf("\n", start);
    const end = newline === -1 ? text2.length : newline;
    if ((end - start) * 3 > LONGEST_LINE && bytesOf(text2.slice(start, end)) > LONGEST_LINE) {
      return [
        {
          message: `A line is longer than ${LONGEST_LINE} bytes, and the builder reads no such line.`,
          span: { start, end }
        }
      ];
    }
    start = end + 1;
  }
  return [];
};
var bytesOf = (text2) => new TextEncoder().encode(text2).length;
var unknownKeyword = ({ keywordSpan, keyword }) => ({
  message: `${keyword} is no instruction that the builder knows.`,
  span: keywordSpan
});
var directiveProblems = ({ name, value, span }) => {
  if (name !== "check") return [];
  const wrong2 = value.split(";").find((option2) => {
    const [key = "", flag] = option2.split(/=(.*)/s, 2);
    const known3 = ["skip", "error", "experimental"].includes(key.trim());
    return flag === void 0 || !known3 || key.trim() === "error" && !/^(?:1|t|true|0|f|false)$/i.test(flag.trim());
  });
  return wrong2 === void 0 ? [] : [{ message: `The directive check does not take ${wrong2.trim() || "nothing"}.`, span }];
};
var structureProblems = ({
  instructions,
  head,
  stages,
  source
}) => {
  const end = source.text.length;
  if (instructions.length === 0) {
    return [{ message: "The file has no instruction.", span: { start: end, end } }];
  }
  const early = head.find(({ keyword }) => keyword !== "ARG" && keyword !== "FROM");
  if (early !== void 0 && CHECKS2.has(early.keyword)) {
    return [{ message: `${early.keyword} stands above the first FROM, where only ARG may.`, span: early.span }];
  }
  return stages.length > 0 ? [] : [{ message: "The file has no FROM, so there is nothing to build.", span: { start: end, end } }];
};
var FLAGS = /* @__PURE__ */ new Map([
  ["FROM", { platform: "value" }],
  ["RUN", { mount: "list", network: "value", security: "value", device: "list" }],
  ["COPY", { chown: "value", from: "value", chmod: "value", link: "switch", parents: "switch", exclude: "list" }],
  [
    "ADD",
    {
      chown: "value",
      chmod: "value",
      link: "switch",
      "keep-git-dir": "switch",
      checksum: "value",
      unpack: "switch",
      exclude: "list"
    }
  ],
  [
    "HEALTHCHECK",
    { interval: "value", timeout: "value", "start-period": "value", "start-interval": "value", retries: "value" }
  ]
]);
var flagProblem = ({ keyword, flags, rest: rest2 }) => {
  if (flags.length === 0 || keyword === "HEALTHCHECK" && /^none(?:\s|$)/i.test(rest2.text)) return void 0;
  const known3 = FLAGS.get(keyword) ?? {};
  const seen = /* @__PURE__ */ new Set();
  for (const flag of flags) {
    const kind = Object.hasOwn(known3, flag.name) ? known3[flag.name] : void 0;
    const wrong2 = kind === void 0 ? `does not know --${flag.name}` : valueProblem(flag, kind, seen.has(flag.name));
    if (wrong2 !== void 0) return wrong2;
    seen.add(flag.name);
  }
  return void 0;
};
var valueProblem = ({ name, value }, kind, again) => {
  if (again && kind !== "list") return `has --${name} a second time`;
  if (kind !== "switch") return value === void 0 ? `has --${name} without a value` : VALUES.get(name)?.(value);
  return value === void 0 || /^(?:true|false)$/i.test(value) ? void 0 : `takes true or false for --${name}`;
};
var oneOf = (name, ...values) => (value) => values.includes(value) ? void 0 : `takes ${values.join(", ")} for --${name}`;
var duration = (name) => (value) => value === "" || isDuration(value) ? void 0 : `takes a time of a millisecond or more for --${name}, such as 30s`;
var isDuration = (value) => {
  if (/^[+-]?0$/.test(value)) return true;
  if (!/^[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(value)) return false;
  const zero = !/[1-9]/.test(value);
  return zero || !value.startsWith("-") && !/^\+?[0-9.]+(?:ns|us|µs|μs)$/.test(value) || millisecondsOf(value) >= 1;
};
var millisecondsOf = (value) => {
  const number2 = Number.parseFloat(value);
  if (value.endsWith("ns")) return number2 / 1e6;
  return /[uµμ]s$/.test(value) ? number2 / 1e3 : number2;
};
var VALUES = /* @__PURE__ */ new Map([
  ["network", oneOf("network", "default", "none", "host")],
  ["security", oneOf("security", "insecure", "sandbox")],
  ["interval", duration("interval")],
  ["timeout", duration("timeout")],
  ["start-period", duration("start-period")],
  ["start-interval", duration("start-interval")],
  ["retries", (value) => /^(?:\+?[0-9]{1,9})?$/.test(value) ? void 0 : "takes a number for --retries"]
]);
var one = ({ rest: rest2 }) => rest2.text === "" ? "has no value" : void 0;
var some = ({ rest: rest2 }) => rest2.text === "" ? "has no argument" : void 0;
var strings = ({ rest: rest2, keyword }) => {
  const text2 = keyword === "HEALTHCHECK" ? rest2.text.slice(skipType(rest2.text)) : rest2.text;
  return execFormOf(text2) === "not-strings" ? "has something in its array that is no string" : void 0;
};
var from = (instruction) => {
  const words3 = wordsOf(instruction.rest);
  if (words3.length !== 1 && !(words3.length === 3 && isAs(words3[1]?.text ?? ""))) {
    return "takes an image, or an image, AS and a name";
  }
  const { as, name } = fromOf(instruction);
  return as === void 0 || name !== void 0 ? void 0 : `has ${as.text} for a stage's name, which begins with a letter and goes on with letters, digits, ., - and _`;
};
var pairs = ({ rest: rest2 }, escapeCharacter) => {
  const words3 = quotedWordsOf(rest2, escapeCharacter);
  const [first] = words3;
  if (first === void 0) return "has no argument";
  if (!first.text.includes("=")) return words3.length < 2 ? "has a name and no value" : void 0;
  const bare = words3.find(({ text: text2 }) => !text2.includes("="));
  if (bare !== void 0) return `has ${bare.text} without =`;
  return blank(words3);
};
var blank = (words3) => words3.some(({ text: text2 }) => text2.startsWith("=")) ? "has a value without a name" : void 0;
var argument = ({ rest: rest2 }, escapeCharacter) => {
  const words3 = quotedWordsOf(rest2, escapeCharacter);
  return words3.length === 0 ? "has no argument" : blank(words3);
};
var copy = (instruction, escapeCharacter) => {
  const words3 = instruction.json ?? wordsOf(instruction.rest).map(({ text: text2 }) => text2);
  if (words3.length < 2) return "takes what to copy and where to";
  const last = words3.at(-1) ?? "";
  const heredoc = last.includes("<<") ? heredocIn(last) : void 0;
  if (heredoc !== void 0 && !("error" in heredoc)) return "has a heredoc where the destination belongs";
  return strings(instruction, escapeCharacter);
};
var volume = (instruction, escapeCharacter) => {
  const words3 = instruction.json ?? wordsOf(instruction.rest).map(({ text: text2 }) => text2);
  if (words3.length === 0) return "has no path";
  return words3.some((word) => word.trim() === "") ? "has an empty path" : strings(instruction, escapeCharacter);
};
var shell = (instruction, escapeCharacter) => {
  if (instruction.json === void 0) return strings(instruction, escapeCharacter) ?? "takes an array of strings";
  return instruction.json.length === 0 ? "has an empty array" : void 0;
};
var health = (instruction, escapeCharacter) => {
  const { text: text2 } = instruction.rest;
  const type = text2.slice(0, skipType(text2));
  const command = text2.slice(type.length).trim();
  if (type === "") return "has no argument";
  if (type.toUpperCase() === "NONE") return command === "" ? void 0 : "NONE takes no argument";
  if (type.toUpperCase() !== "CMD") return `takes CMD or NONE, not ${type}`;
  if (command === "" || instruction.json?.length === 0) return "CMD has no command";
  return strings(instruction, escapeCharacter);
};
var onbuild = ({ trigger }) => {
  if (trigger === void 0) return "has no instruction";
  return ["FROM", "MAINTAINER", "ONBUILD"].includes(trigger.keyword) ? `cannot hold ${trigger.keyword} back` : void 0;
};
var CHECKS2 = /* @__PURE__ */ new Map([
  ["ADD", copy],
  ["ARG", argument],
  ["CMD", strings],
  ["COPY", copy],
  ["ENTRYPOINT", strings],
  ["ENV", pairs],
  ["EXPOSE", some],
  ["FROM", from],
  ["HEALTHCHECK", health],
  ["LABEL", pairs],
  ["MAINTAINER", one],
  ["ONBUILD", onbuild],
  ["RUN", strings],
  ["SHELL", shell],
  ["STOPSIGNAL", one],
  ["USER", one],
  ["VOLUME", volume],
  ["WORKDIR", one]
]);

// src/dockerfile/parse.ts
var parse = (source) => {
  const reader = readerOf(source.text);
  const { escape, directives, problems: directiveProblems2 } = readDirectives(reader);
  const problems = [...directiveProblems2];
  const comments = [];
  const instructions = [];
  const code2 = escape.charCodeAt(0);
  for (let line = nextJoinedLine(reader, code2, comments); line; line = nextJoinedLine(reader, code2, comments)) {
    instructions.push(readInstruction(reader, line, code2, problems));
  }
  const file = { source, escape, directives, comments, instructions, ...structureOf(instructions) };
  problems.push(...problemsOf(file));
  return { ...file, problems: problems.sort((a, b) => a.span.start - b.span.start) };
};
var readInstruction = (reader, joined, escape, problems) => {
  const head = headOf(joined.logical, escape);
  const heredocs = opensHeredocs(head, joined.logical.text) ? readHeredocs(reader, joined, head, problems) : [];
  return instructionOf(head, heredocs, { line: joined.line, endLine: reader.line, end: reader.end });
};
var HEREDOC_KEYWORDS = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var opensHeredocs = (head, text2) => {
  const { keyword, json: json2 } = head.trigger ?? head;
  return HEREDOC_KEYWORDS.has(keyword) && json2 === void 0 && text2.includes("<<");
};
var readHeredocs = (reader, joined, head, problems) => {
  const words3 = heredocWords(joined.logical.text);
  if ("error" in words3) {
    problems.push({ message: `A heredoc's name cannot be read: ${words3.error}.`, span: head.keywordSpan });
    return [];
  }
  return words3.map((word) => {
    const { body, closed: closed2 } = readBody(reader, word.name, word.chomp);
    if (!closed2) {
      const message = `The heredoc ${word.name} goes on to the end of the file: no line is ${word.name} alone.`;
      problems.push({ message, span: head.keywordSpan });
    }
    return { ...word, body };
  });
};
var readBody = (reader, name, chomp) => {
  const start = reader.at;
  while (readLine(reader)) {
    const from2 = chomp ? skipTabs(reader.text, reader.start, reader.end) : reader.start;
    const closed2 = reader.end - from2 === name.length && reader.text.startsWith(name, from2);
    if (closed2) return { body: { start, end: reader.start }, closed: closed2 };
  }
  return { body: { start, end: reader.at }, closed: false };
};
var skipTabs = (text2, from2, to) => {
  let at = from2;
  while (at < to && text2.charCodeAt(at) === 9) at++;
  return at;
};

// src/images/agreed.ts
var merged2 = /* @__PURE__ */ new WeakMap();
var agreed = (rows2) => {
  const known3 = merged2.get(rows2) ?? { facts: intersection(rows2) };
  merged2.set(rows2, known3);
  return known3.facts;
};
var intersection = (rows2) => {
  const linux = rows2.filter(({ row: row3 }) => row3.family !== "windows");
  const [first, ...others2] = (linux.length > 0 ? linux : rows2).map(({ facts }) => facts());
  if (first === void 0) return void 0;
  const same = (key) => others2.every((other) => JSON.stringify(other[key]) === JSON.stringify(first[key]));
  if (!same("user") || !same("uid") || !same("gid")) return void 0;
  const all = [first, ...others2];
  const tools = same("accountTools") && same("accountCreation") && same("installAccountTools");
  return {
    ...first,
    tag: null,
    family: same("family") ? first.family : "unknown",
    accounts: first.accounts.filter(
      (account) => others2.every(({ accounts }) => accounts.some((other) => JSON.stringify(other) === JSON.stringify(account)))
    ),
    accountsComplete: same("family") && same("accounts") && all.every(({ accountsComplete }) => accountsComplete),
    serviceAccount: same("serviceAccount") && same("accounts") ? first.serviceAccount : null,
    ...same("env") && same("envVaries") ? {} : { env: null, envVaries: [] },
    shell: same("shell") ? first.shell : null,
    ...tools ? {} : { accountTools: "none", accountCreation: "numeric-only", installAccountTools: null },
    packageManager: same("packageManager") ? first.packageManager : null,
    startsService: same("startsService") ? first.startsService : null,
    stepsDownWith: all.find(({ stepsDownWith }) => stepsDownWith !== null)?.stepsDownWith ?? null,
    rootByDesign: all.some(({ rootByDesign: rootByDesign2 }) => rootByDesign2),
    privilegedPorts: [...new Set(all.flatMap(({ privilegedPorts }) => privilegedPorts))],
    notes: all.find(({ rootByDesign: rootByDesign2 }) => rootByDesign2)?.notes ?? first.notes
  };
};

// src/images/family-accounts.ts
var accountsOfFamily = (family) => STOCK[family];
var DEBIAN = {
  users: `root:0:0:/root daemon:1:1:/usr/sbin bin:2:2:/bin sys:3:3:/dev sync:4:65534:/bin games:5:60:/usr/games
    man:6:12:/var/cache/man lp:7:7:/var/spool/lpd mail:8:8:/var/mail news:9:9:/var/spool/news
    uucp:10:10:/var/spool/uucp proxy:13:13:/bin www-data:33:33:/var/www backup:34:34:/var/backups
    list:38:38:/var/list irc:39:39:/run/ircd gnats:41:41:/var/lib/gnats _apt::65534:/nonexistent
    nobody:65534:65534:/nonexistent`,
  groups: `root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 news:9 uucp:10 man:12 proxy:13 kmem:15
    dialout:20 fax:21 voice:22 cdrom:24 floppy:25 tape:26 sudo:27 audio:29 dip:30 www-data:33 backup:34 operator:37
    list:38 irc:39 src:40 gnats:41 shadow:42 utmp:43 video:44 sasl:45 plugdev:46 staff:50 games:60 users:100
    nogroup:65534 ssh: _ssh:`,
  source: "Debian base-passwd 3.6: passwd.master, group.master"
};
var ALPINE = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/mail news:9:13:/usr/lib/news uucp:10:14:/var/spool/uucppublic
    operator:11:0:/root man:13:15:/usr/man postmaster:14:12:/var/mail cron:16:16:/var/spool/cron ftp:21:21:/var/lib/ftp
    sshd:22:22:/dev/null at:25:25:/var/spool/cron/atjobs squid:31:31:/var/cache/squid xfs:33:33:/etc/X11/fs
    games:35:35:/usr/games cyrus:85:12:/usr/cyrus vpopmail:89:89:/var/vpopmail ntp:123:123:/var/empty
    smmsp:209:209:/var/spool/mqueue guest:405:100:/dev/null nobody:65534:65534:/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 floppy:11 mail:12 news:13 uucp:14
    man:15 cron:16 console:17 audio:18 cdrom:19 dialout:20 ftp:21 sshd:22 input:23 at:25 tape:26 video:27 netdev:28
    readproc:30 squid:31 xfs:33 kvm:34 games:35 shadow:42 cdrw:80 www-data:82 usb:85 vpopmail:89 users:100 ntp:123
    nofiles:200 smmsp:209 locate:245 abuild:300 utmp:406 ping:999 nogroup:65533 nobody:65534`,
  source: "alpinelinux/docker-alpine: branches v3.12, v3.17, v3.20: alpine-minirootfs-*-x86_64.tar.gz"
};
var BUSYBOX = {
  users: `root:0:0:/root daemon:1:1:/usr/sbin bin:2:2:/bin sys:3:3:/dev sync:4:100:/bin mail:8:8:/var/spool/mail
    www-data:33:33:/var/www operator:37:37:/var nobody:65534:65534:/home`,
  groups: `root:0 daemon:1 bin:2 sys:3 adm:4 tty:5 disk:6 lp:7 mail:8 kmem:9 wheel:10 cdrom:11 dialout:18 floppy:19
    video:28 audio:29 tape:32 www-data:33 operator:37 utmp:43 plugdev:46 staff:50 lock:54 netdev:82 users:100
    nobody:65534`,
  source: "busybox 1.38.0 image: etc/passwd, etc/group"
};
var WOLFI = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/mail news:9:13:/var/lib/news uucp:10:14:/var/spool/uucppublic
    operator:11:0:/root man:13:15:/usr/man postmaster:14:12:/var/mail cron:16:16:/var/spool/cron ftp:21:21:/var/lib/ftp
    sshd:22:22:/dev/null nobody:65534:65534:/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 floppy:11 mail:12 news:13 uucp:14
    man:15 cron:16 console:17 audio:18 cdrom:19 dialout:20 ftp:21 sshd:22 input:23 at:25 tape:26 video:27 netdev:28
    readproc:30 kvm:34 games:35 shadow:42 cdrw:80 usb:85 ntp:123 nofiles:200 smmsp:209 locate:245 utmp:406
    nogroup:65533 nobody:65534`,
  source: "wolfi-dev/os@8190a1652f: wolfi-baselayout/vendor/etc/passwd, group"
};
var RHEL = {
  users: `root:0:0:/root bin:1:1:/bin daemon:2:2:/sbin adm:3:4:/var/adm lp:4:7:/var/spool/lpd sync:5:0:/sbin
    shutdown:6:0:/sbin halt:7:0:/sbin mail:8:12:/var/spool/mail operator:11:0:/root games:12:100:/usr/games
    ftp:14:50:/var/ftp nobody:::/`,
  groups: `root:0 bin:1 daemon:2 sys:3 adm:4 tty:5 disk:6 lp:7 mem:8 kmem:9 wheel:10 cdrom:11 mail:12 man:15 dialout:18
    floppy:19 games:20 tape:33 video:39 ftp:50 lock:54 audio:63 users:100 nobody:`,
  source: "Fedora setup package: passwd, group"
};
var rootAnd = (users, groups, source) => ({
  users: `root:0:0:/root ${users}`,
  groups: `root:0 ${groups}`,
  source
});
var STOCK = {
  debian: DEBIAN,
  alpine: ALPINE,
  wolfi: WOLFI,
  rhel: RHEL,
  "rhel-minimal": RHEL,
  suse: rootAnd("bin:1:1:/bin daemon:2:2:/sbin nobody:65534:65534:/var/lib/nobody", "", "openSUSE system-users"),
  photon: rootAnd("nobody:::", "", "vmware/photon: filesystem.spec"),
  arch: rootAnd("nobody:65534:65534:/", "nobody:65534", "Arch Linux filesystem package: passwd, group"),
  nix: rootAnd("nobody:65534:65534:", "nobody:65534", "NixOS/nix: docker.nix"),
  busybox: BUSYBOX,
  distroless: rootAnd("", "tty:5 staff:50", "every such image names its others"),
  scratch: { users: "", groups: "", source: "no file at all" },
  windows: { users: "ContainerUser:: ContainerAdministrator::", groups: "", source: "Windows base images" },
  unknown: rootAnd("", "", "no more is known")
};

// src/images/row.ts
var BARE = { tools: "none", packageManager: null };
var USUAL = {
  debian: { tools: "shadow", packageManager: "apt" },
  alpine: { tools: "busybox", packageManager: "apk" },
  wolfi: { tools: "busybox", packageManager: "apk" },
  rhel: { tools: "shadow+adduser-link", packageManager: "dnf" },
  "rhel-minimal": { tools: "none", packageManager: "microdnf" },
  suse: { tools: "shadow", packageManager: "zypper" },
  photon: { tools: "none", packageManager: "tdnf" },
  arch: { tools: "shadow", packageManager: "pacman" },
  nix: { tools: "none", packageManager: "nix" },
  busybox: { tools: "busybox", packageManager: null },
  distroless: BARE,
  scratch: BARE,
  windows: BARE,
  unknown: BARE
};
var TOOLS4 = {
  shadow: true,
  "shadow+adduser-perl": true,
  "shadow+adduser-link": true,
  busybox: true,
  none: true
};
var CREATION = {
  available: true,
  installable: true,
  "numeric-only": true,
  "passwd-append": true,
  "windows-net-user": true
};
var CONFIDENCE = {
  "seen in source": true,
  documented: true,
  "known-not-verified": true
};
var factsOf = (row3) => {
  const family = oneOf2(USUAL, row3.family, row3.id);
  const tools = row3.accountTools === void 0 ? USUAL[family].tools : oneOf2(TOOLS4, row3.accountTools, row3.id);
  const creation = row3.accountCreation;
  return {
    id: row3.id,
    image: row3.image,
    aliases: row3.aliases ?? [],
    tag: row3.tag ?? null,
    os: family === "windows" ? "windows" : "linux",
    family,
    user: row3.user ?? "",
    uid: row3.uid === void 0 ? 0 : row3.uid,
    gid: row3.gid === void 0 ? 0 : row3.gid,
    accounts: wordsOf2(row3.accounts ?? "").map(accountOf),
    accountsComplete: row3.accountsComplete ?? false,
    serviceAccount: row3.serviceAccount ?? null,
    ...environmentOf(row3.env),
    shell: row3.shell ?? true,
    accountTools: tools,
    accountCreation: creation === void 0 ? creationOf(family, tools, row3) : oneOf2(CREATION, creation, row3.id),
    installAccountTools: row3.installAccountTools ?? null,
    packageManager: row3.packageManager === void 0 ? USUAL[family].packageManager : row3.packageManager,
    startsService: row3.startsService ?? null,
    stepsDownWith: row3.stepsDownWith ?? null,
    rootByDesign: row3.rootByDesign ?? false,
    privilegedPorts: row3.privilegedPorts ?? [],
    notes: row3.notes ?? "",
    confidence: oneOf2(CONFIDENCE, row3.confidence ?? "seen in source", row3.id),
    source: row3.source,
    asOf: row3.asOf
  };
};
var wordsOf2 = (text2) => text2.split(/\s+/).filter((word) => word !== "");
var accountOf = (line) => {
  const [name = "", uid, gid, home] = line.split(":");
  return { name, uid: idOf2(uid), gid: idOf2(gid), ...home ? { home } : {} };
};
var idOf2 = (text2) => text2 ? Number(text2) : void 0;
var environmentOf = (words3) => {
  if (words3 === void 0) return { env: null, envVaries: [] };
  const env = {};
  const envVaries = [];
  for (const entry of wordsOf2(words3)) {
    const equals = entry.indexOf("=");
    if (equals < 0) envVaries.push(entry);
    else env[entry.slice(0, equals)] = entry.slice(equals + 1);
  }
  return { env, envVaries };
};
var creationOf = (family, tools, row3) => {
  if (family === "windows") return "windows-net-user";
  if (tools !== "none") return "available";
  return row3.installAccountTools === void 0 ? "numeric-only" : "installable";
};
var oneOf2 = (known3, word, id) => {
  for (const key in known3) if (key === word) return key;
  throw new Error(`${id}: ${word} is not known`);
};

// src/images/accounts.ts
var made = /* @__PURE__ */ new WeakMap();
var accountsOf = (facts) => {
  const known3 = made.get(facts);
  if (known3 !== void 0) return known3;
  const accounts = { ...mapped(facts), complete: facts.accountsComplete };
  made.set(facts, accounts);
  return accounts;
};
var mapped = ({ family, accounts }) => {
  const stock = accountsOfFamily(family);
  const users = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map();
  for (const entry of wordsOf2(stock.groups)) {
    const [name = "", gid = ""] = entry.split(":");
    groups.set(name, gid === "" ? void 0 : Number(gid));
  }
  for (const entry of wordsOf2(stock.users)) {
    const account = accountOf(entry);
    users.set(account.name, account);
  }
  const gids = new Set(groups.values());
  for (const account of accounts) {
    users.set(account.name, account);
    if (account.gid === void 0 || !gids.has(account.gid)) groups.set(account.name, account.gid);
  }
  return { users, groups };
};

// src/images/glob.ts
var matchesGlob = (pattern, text2) => {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text2.length) {
    if (pattern[p] === "*") {
      star = p;
      mark = t;
      p += 1;
    } else if (pattern[p] === text2[t]) {
      p += 1;
      t += 1;
    } else if (star >= 0) {
      mark += 1;
      p = star + 1;
      t = mark;
    } else return false;
  }
  while (pattern[p] === "*") p += 1;
  return p === pattern.length;
};
var literalLength = (pattern) => {
  const star = pattern.indexOf("*");
  return star < 0 ? pattern.length : star;
};

// src/images/fold.ts
var HUB_MIRRORS = [
  "registry-1.docker.io/",
  "registry.hub.docker.com/",
  "mirror.gcr.io/",
  "public.ecr.aws/docker/",
  "docker.mirror.hashicorp.services/",
  "mcr.microsoft.com/mirror/docker/"
];
var ARCHITECTURE = /^docker\.io\/(?:amd64|arm32v5|arm32v6|arm32v7|arm64v8|armhf|aarch64|i386|mips64le|ppc64le|riscv64|s390x)\/(?=[^/]+$)/;
var RED_HAT = "registry.redhat.io/ubi";
var folded = (name) => {
  const mirror = HUB_MIRRORS.find((prefix) => name.startsWith(prefix));
  if (mirror !== void 0) return { repository: onHub(name.slice(mirror.length)), via: mirror.slice(0, -1) };
  const architecture = ARCHITECTURE.exec(name)?.[0];
  if (architecture !== void 0) {
    return { repository: onHub(name.slice(architecture.length)), via: architecture.slice("docker.io/".length, -1) };
  }
  if (name.startsWith(RED_HAT)) {
    return { repository: `registry.access.redhat.com/ubi${name.slice(RED_HAT.length)}`, via: "registry.redhat.io" };
  }
  return { repository: name, via: void 0 };
};
var onHub = (path) => `docker.io/${path.includes("/") ? path : `library/${path}`}`;

// src/images/reference.ts
var HUB = "docker.io";
var DOMAIN_PART = "(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])";
var DOMAIN = new RegExp(`^(?:${DOMAIN_PART}(?:\\.${DOMAIN_PART})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
var PATH_PART = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*$/;
var TAG = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
var DIGEST = /^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/;
var IDENTIFIER = /^[a-f0-9]{64}$/;
var LONGEST_PATH = 255;
var parseReference = (word) => {
  if (IDENTIFIER.test(word)) return void 0;
  const { domain, rest: rest2 } = splitDomain(word);
  const at = rest2.indexOf("@");
  const digest = at < 0 ? void 0 : rest2.slice(at + 1);
  const tagged = at < 0 ? rest2 : rest2.slice(0, at);
  const colon = tagged.indexOf(":");
  const tag = colon < 0 ? void 0 : tagged.slice(colon + 1);
  const path = colon < 0 ? tagged : tagged.slice(0, colon);
  if (!isName(domain, path)) return void 0;
  if (tag !== void 0 && !TAG.test(tag)) return void 0;
  if (digest !== void 0 && !DIGEST.test(digest)) return void 0;
  const name = `${domain}/${path}`;
  return { name, ...folded(name), tag: tag ?? (digest === void 0 ? "latest" : void 0), digest };
};
var canonicalName = ({ name, tag, digest }) => `${name}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
var familiarName = (reference) => canonicalName(reference).replace(/^docker\.io\/(?:library\/(?=[^/]*$))?/, "");
var splitDomain = (word) => {
  const slash = word.indexOf("/");
  const first = slash < 0 ? "" : word.slice(0, slash);
  const own = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  const domain = own && first !== "index.docker.io" ? first : HUB;
  const rest2 = own ? word.slice(slash + 1) : word;
  return { domain, rest: domain === HUB && !rest2.includes("/") ? `library/${rest2}` : rest2 };
};
var isName = (domain, path) => {
  const whole2 = DOMAIN.test(domain) ? path : `${domain}/${path}`;
  return whole2.length <= LONGEST_PATH && whole2.split("/").every((part) => PATH_PART.test(part));
};

// src/images/overrides.ts
var userOverride = (reference, users) => {
  const patterns = Object.keys(users);
  if (patterns.length === 0) return void 0;
  const names = [reference, { ...reference, name: reference.repository }].flatMap(spellings);
  const [best] = patterns.filter((pattern) => names.some((name) => matchesGlob(pattern, name))).sort((a, b) => literalLength(b) - literalLength(a));
  return best === void 0 ? void 0 : users[best];
};
var spellings = (reference) => {
  const bare = { ...reference, tag: void 0, digest: void 0 };
  const tagged = { ...reference, digest: void 0 };
  return [reference, tagged, bare].flatMap((each) => [canonicalName(each), familiarName(each)]);
};
var withUser = (user, reference, facts) => {
  const base = facts ?? nothingBut(reference);
  const [name = "", group] = user.split(":");
  const account = accountsOf(base).users.get(name);
  const uid = idOf3(name) ?? account?.uid ?? null;
  const ownGroup = account === void 0 ? uid === 0 ? 0 : null : account.gid ?? null;
  const gid = group === void 0 ? ownGroup : idOf3(group) ?? accountsOf(base).groups.get(group) ?? null;
  return { ...base, user, uid, gid };
};
var idOf3 = (word) => {
  if (word === "" || word === "root") return 0;
  return /^\d{1,10}$/.test(word) ? Number(word) : void 0;
};
var nothingBut = ({ repository }) => ({
  id: "configured",
  image: repository,
  aliases: [],
  tag: null,
  os: "linux",
  family: "unknown",
  user: "",
  uid: null,
  gid: null,
  accounts: [],
  accountsComplete: false,
  serviceAccount: null,
  env: null,
  envVaries: [],
  shell: null,
  accountTools: "none",
  accountCreation: "numeric-only",
  installAccountTools: null,
  packageManager: null,
  startsService: null,
  stepsDownWith: null,
  rootByDesign: false,
  privilegedPorts: [],
  notes: "",
  confidence: "documented",
  source: ["baseUsers in the configuration"],
  asOf: ""
});

// src/images/facts/alpine.json
var alpine_default = JSON.parse('[{"id":"alpine","image":"docker.io/library/alpine","family":"alpine","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"source":["alpinelinux/docker-alpine@7d63673 (v3.20.3), @0cc7fea (v3.12.12), @c091956 (v3.8.5) minirootfs; measured on the published rootfs","mirror/busybox@371fe9f71 (2024-07-14): loginutils/adduser.c, addgroup.c","alpinelinux/docker-alpine@7d63673 (2024-09-06): x86_64/Dockerfile, alpine-minirootfs-3.20.3-x86_64.tar.gz"],"asOf":"2024-09-06"},{"id":"busybox","image":"docker.io/library/busybox","family":"busybox","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"source":["docker-library/busybox@9c20878 (2026-08-03): dist-amd64 latest/*/amd64/rootfs.tar.gz (1.38.0); measured on the published rootfs","docker-library/busybox@9c20878 (2026-08-03): latest-1/*/amd64/image-config.json"],"asOf":"2026-08-03"},{"id":"composer","image":"docker.io/library/composer","family":"alpine","accounts":"www-data:82:82:/home/www-data","source":["composer/docker@100f579: latest/Dockerfile","docker-library/docs@c4a9ba414 (2026-08-21): composer/content.md"],"asOf":"2026-08-21"},{"id":"docker#dind-rootless","image":"docker.io/library/docker","tag":"dind-rootless","family":"alpine","user":"rootless","uid":1000,"gid":1000,"accounts":"rootless:1000:1000:/home/rootless","serviceAccount":"rootless","source":["docker-library/docker@3289af8 (2026-08-06): 29/dind-rootless/Dockerfile"],"asOf":"2026-08-06"},{"id":"docker#dind/cli","image":"docker.io/library/docker","family":"alpine","rootByDesign":true,"notes":"The Docker daemon of the dind tags needs root and a privileged container; dind-rootless is its other form.","source":["docker-library/docker@3289af8 (2026-08-06): 29/*/Dockerfile"],"asOf":"2026-08-06"},{"id":"adminer","image":"docker.io/library/adminer","family":"alpine","user":"adminer","uid":100,"gid":101,"accounts":"adminer:100:101","serviceAccount":"adminer","startsService":true,"confidence":"documented","source":["TimWolla/docker-adminer@0b7ac63: 4/Dockerfile (uid by adduser -S order)"],"asOf":"2026-08-24"},{"id":"registry","image":"docker.io/library/registry","family":"alpine","startsService":true,"source":["distribution/distribution-library-image@057436d: Dockerfile"],"asOf":"2026-08-24"},{"id":"eclipse-mosquitto","image":"docker.io/library/eclipse-mosquitto","family":"alpine","accounts":"mosquitto:1883:1883","serviceAccount":"mosquitto","startsService":true,"rootByDesign":true,"notes":"The broker reads its configuration as root and then becomes mosquitto by itself.","confidence":"seen in source","source":["eclipse-mosquitto/mosquitto@7b8aba10 (2026-06-30): docker/*/Dockerfile"],"asOf":"2026-06-30"},{"id":"alpine/git","image":"docker.io/alpine/git","family":"alpine","accounts":"git-user:1000:1000:/home/git-user","source":["alpine-docker/git@0cca7be: Dockerfile"],"asOf":"2026-08-24"},{"id":"alpine/*","image":"docker.io/alpine/*","family":"alpine","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"}]');

// src/images/facts/chainguard.json
var chainguard_default = JSON.parse('[{"id":"cgr.dev/chainguard/wolfi-base","image":"cgr.dev/chainguard/wolfi-base","aliases":["docker.io/chainguard/wolfi-base","ghcr.io/wolfi-dev/wolfi-base"],"family":"wolfi","user":"0","accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","startsService":false,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/wolfi-base/locked_config.json","wolfi-dev/os@8190a1652f (2026-08-22): busybox/busyboxconfig, wolfi-baselayout.yaml, wolfi-baselayout/vendor/etc/passwd"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/static#distroless-like","image":"cgr.dev/chainguard/static","aliases":["cgr.dev/chainguard/glibc-dynamic","cgr.dev/chainguard/python","cgr.dev/chainguard/ruby","cgr.dev/chainguard/aspnet-runtime"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"accountTools":"none","packageManager":null,"startsService":false,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/busybox#distroless-like","image":"cgr.dev/chainguard/busybox","aliases":["cgr.dev/chainguard/rust","cgr.dev/chainguard/dotnet-runtime","cgr.dev/chainguard/dotnet-sdk"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null,"startsService":false,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/node#distroless-like","image":"cgr.dev/chainguard/node","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"node:65532:65532","serviceAccount":"node","packageManager":null,"startsService":false,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/jre#distroless-like","image":"cgr.dev/chainguard/jre","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"java:65532:65532","serviceAccount":"java","shell":false,"accountTools":"none","packageManager":null,"startsService":false,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/jdk#distroless-like","image":"cgr.dev/chainguard/jdk","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"java:65532:65532","serviceAccount":"java","packageManager":null,"startsService":false,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/maven#distroless-like","image":"cgr.dev/chainguard/maven","aliases":["cgr.dev/chainguard/gradle","cgr.dev/chainguard/cosign","cgr.dev/chainguard/pytorch"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/nginx#distroless-like","image":"cgr.dev/chainguard/nginx","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nginx:65532:65532","serviceAccount":"nginx","shell":false,"accountTools":"none","packageManager":null,"startsService":true,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/php#distroless-like","image":"cgr.dev/chainguard/php","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"php:65532:65532","serviceAccount":"php","shell":false,"accountTools":"none","packageManager":null,"startsService":false,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/redis#distroless-like","image":"cgr.dev/chainguard/redis","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"redis","uid":65532,"gid":65532,"accounts":"redis:65532:65532","serviceAccount":"redis","packageManager":null,"startsService":true,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/valkey#distroless-like","image":"cgr.dev/chainguard/valkey","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"valkey:65532:65532","serviceAccount":"valkey","packageManager":null,"startsService":true,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/mariadb#distroless-like","image":"cgr.dev/chainguard/mariadb","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"mysql:65532:65532","serviceAccount":"mysql","packageManager":null,"startsService":true,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/mongodb#distroless-like","image":"cgr.dev/chainguard/mongodb","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"mongo:65532:65532","serviceAccount":"mongo","shell":false,"accountTools":"none","packageManager":null,"startsService":true,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/haproxy#distroless-like","image":"cgr.dev/chainguard/haproxy","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"haproxy","uid":65532,"gid":65532,"accounts":"haproxy:65532:65532","serviceAccount":"haproxy","packageManager":null,"startsService":true,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/tomcat#distroless-like","image":"cgr.dev/chainguard/tomcat","aliases":["cgr.dev/chainguard/minio"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null,"startsService":true,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/git#distroless-like","image":"cgr.dev/chainguard/git","tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"git:65532:65532","serviceAccount":"git","shell":false,"accountTools":"none","packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/curl#distroless-like","image":"cgr.dev/chainguard/curl","aliases":["cgr.dev/chainguard/kubectl","cgr.dev/chainguard/helm","cgr.dev/chainguard/crane"],"tag":"^(?!.*-(?:dev|root)).*$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"accountTools":"none","packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/*#-dev","image":"cgr.dev/chainguard/*","tag":"^(?!.*-root).*-dev$","family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/go","image":"cgr.dev/chainguard/go","aliases":["cgr.dev/chainguard/bash"],"family":"wolfi","user":"0","accounts":"nonroot:65532:65532","serviceAccount":"nonroot","packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/gcc-glibc","image":"cgr.dev/chainguard/gcc-glibc","family":"wolfi","user":"0","packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/melange","image":"cgr.dev/chainguard/melange","family":"wolfi","user":"0","accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/apko","image":"cgr.dev/chainguard/apko","family":"wolfi","user":"0","shell":false,"packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/docker-dind","image":"cgr.dev/chainguard/docker-dind","family":"wolfi","user":"0","packageManager":null,"startsService":true,"rootByDesign":true,"notes":"The Docker daemon needs root and a privileged container.","source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/postgres","image":"cgr.dev/chainguard/postgres","family":"wolfi","user":"0","accounts":"postgres:70:70:/home/postgres","serviceAccount":"postgres","packageManager":null,"startsService":true,"stepsDownWith":"su-exec","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as postgres.","source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/git#root","image":"cgr.dev/chainguard/git","tag":"-root(?:-dev)?$","family":"wolfi","user":"0","accounts":"git:65532:65532:/home/git","serviceAccount":"git","shell":false,"accountTools":"none","packageManager":null,"source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"},{"id":"cgr.dev/chainguard/*#other","image":"cgr.dev/chainguard/*","aliases":["cgr.dev/*/*"],"family":"wolfi","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532","serviceAccount":"nonroot","shell":false,"accountTools":"none","packageManager":null,"confidence":"documented","source":["chainguard-images/images@cd7edd236 (2026-08-22): images/*/locked_config.json (accounts.run-as, users, packages)"],"asOf":"2026-08-22"}]');

// src/images/facts/databases.json
var databases_default = JSON.parse('[{"id":"postgres#alpine","image":"docker.io/library/postgres","tag":"alpine","family":"alpine","accounts":"postgres:70:70:/var/lib/postgresql","serviceAccount":"postgres","env":"DOCKER_PG_LLVM_DEPS GOSU_VERSION LANG OSSP_UUID_SHA256 OSSP_UUID_VERSION PATH PGDATA PG_MAJOR PG_SHA256 PG_VERSION","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as postgres.","source":["docker-library/postgres@6edb0a8c4d (2026-02-26): */Dockerfile, docker-entrypoint.sh"],"asOf":"2026-02-26"},{"id":"postgres#debian","image":"docker.io/library/postgres","family":"debian","accounts":"postgres:999:999:/var/lib/postgresql","serviceAccount":"postgres","env":"DOCKER_PG_LLVM_DEPS GOSU_VERSION LANG OSSP_UUID_SHA256 OSSP_UUID_VERSION PATH PGDATA PG_MAJOR PG_SHA256 PG_VERSION","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as postgres.","source":["docker-library/postgres@6edb0a8c4d (2026-02-26): */Dockerfile, docker-entrypoint.sh"],"asOf":"2026-02-26"},{"id":"postgis/postgis#alpine","image":"docker.io/postgis/postgis","tag":"alpine","family":"alpine","accounts":"postgres:70:70:/var/lib/postgresql","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as postgres.","source":["postgis/docker-postgis@51b3555 (2026-04-18): 17-*/Dockerfile"],"asOf":"2026-04-18"},{"id":"postgis/postgis","image":"docker.io/postgis/postgis","family":"debian","accounts":"postgres:999:999","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as postgres.","confidence":"seen in source","source":["postgis/docker-postgis@51b3555 (2026-04-18): 17-*/Dockerfile"],"asOf":"2026-04-18"},{"id":"timescale/timescaledb","image":"docker.io/timescale/timescaledb","family":"alpine","accounts":"postgres:70:70","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as postgres.","confidence":"seen in source","source":["timescale/timescaledb-docker@029292c (2026-05-02): Dockerfile"],"asOf":"2026-05-02"},{"id":"pgvector/pgvector","image":"docker.io/pgvector/pgvector","family":"debian","accounts":"postgres:999:999","serviceAccount":"postgres","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as postgres.","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"mysql","image":"docker.io/library/mysql","family":"rhel-minimal","accounts":"mysql:999:999:/var/lib/mysql","serviceAccount":"mysql","accountTools":"shadow+adduser-link","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as mysql.","source":["docker-library/mysql@7f30fdb (2026-06-16): 8.4/Dockerfile.oracle, docker-entrypoint.sh"],"asOf":"2026-06-16"},{"id":"mariadb#ubuntu","image":"docker.io/library/mariadb","tag":"^(?!.*ubi)","family":"debian","accounts":"mysql:999:999:/var/lib/mysql","serviceAccount":"mysql","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as mysql.","source":["MariaDB/mariadb-docker@1b6429b (2026-05-29): */Dockerfile, docker-entrypoint.sh"],"asOf":"2026-05-29"},{"id":"mariadb#ubi","image":"docker.io/library/mariadb","tag":"ubi","family":"rhel-minimal","user":"mysql","uid":999,"gid":999,"accounts":"mysql:999:999:/var/lib/mysql","serviceAccount":"mysql","installAccountTools":"microdnf install -y shadow-utils","startsService":true,"source":["MariaDB/mariadb-docker@1b6429b (2026-05-29): 10.11-ubi/Dockerfile"],"asOf":"2026-05-29"},{"id":"mongo#linux","image":"docker.io/library/mongo","tag":"^(?!.*(?:nanoserver|windows))","family":"debian","accounts":"mongodb:999:999:/data/db","serviceAccount":"mongodb","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as mongodb.","source":["docker-library/mongo@2c69a57b9 (2026-06-11): 8.0/Dockerfile, docker-entrypoint.sh"],"asOf":"2026-06-11"},{"id":"redis#alpine","image":"docker.io/library/redis","tag":"alpine","family":"alpine","accounts":"redis:999:1000:/data","accountsComplete":true,"serviceAccount":"redis","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as redis.","source":["redis/docker-library-redis@0076c90 (8.6), redis/docker-library-redis@e5650da9 (2024-10-04): */alpine/Dockerfile","redis/docker-library-redis@e5650da9 (2024-10-04): */Dockerfile"],"asOf":"2024-10-04"},{"id":"redis#debian","image":"docker.io/library/redis","family":"debian","accounts":"redis:999:999:/data","accountsComplete":true,"serviceAccount":"redis","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as redis.","source":["redis/docker-library-redis@0076c90: debian/Dockerfile; @0d55be9: debian/docker-entrypoint.sh","redis/docker-library-redis@e5650da9 (2024-10-04): */Dockerfile"],"asOf":"2024-10-04"},{"id":"valkey/valkey#alpine","image":"docker.io/valkey/valkey","tag":"alpine","family":"alpine","accounts":"valkey:999:1000","accountsComplete":true,"serviceAccount":"valkey","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION VALKEY_DOWNLOAD_SHA VALKEY_DOWNLOAD_URL VALKEY_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as valkey.","source":["valkey-io/valkey-container@ae6141e (2025-01-08): */alpine"],"asOf":"2025-01-08"},{"id":"valkey/valkey#debian","image":"docker.io/valkey/valkey","family":"debian","accounts":"valkey:999:999","accountsComplete":true,"serviceAccount":"valkey","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOSU_GPG_KEY GOSU_VERSION REDIS_DOWNLOAD_SHA REDIS_DOWNLOAD_SHA1 REDIS_DOWNLOAD_URL REDIS_VERSION VALKEY_DOWNLOAD_SHA VALKEY_DOWNLOAD_URL VALKEY_VERSION","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as valkey.","source":["valkey-io/valkey-container@ae6141e (2025-01-08): */debian"],"asOf":"2025-01-08"},{"id":"cassandra","image":"docker.io/library/cassandra","family":"debian","accounts":"cassandra:999:999","serviceAccount":"cassandra","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as cassandra.","source":["docker-library/cassandra@7b9da8f (2026-04-16): */Dockerfile"],"asOf":"2026-04-16"},{"id":"influxdb#2.x","image":"docker.io/library/influxdb","tag":"^(?:2|latest|alpine)","family":"debian","accounts":"influxdb:1000:1000:/home/influxdb","serviceAccount":"influxdb","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as influxdb.","source":["influxdata/influxdata-docker@d457cb9 (2026-08-06): influxdb/2.9/*"],"asOf":"2026-08-06"},{"id":"influxdb#3.x","image":"docker.io/library/influxdb","tag":"^3","family":"debian","user":"influxdb3","uid":1500,"gid":1500,"accounts":"influxdb3:1500:1500:/home/influxdb3 ubuntu:1000:1000","serviceAccount":"influxdb3","startsService":true,"source":["influxdata/influxdata-docker@d457cb9 (2026-08-06): influxdb/3.*-core/Dockerfile"],"asOf":"2026-08-06"},{"id":"influxdb#1.11+","image":"docker.io/library/influxdb","tag":"^1\\\\.1[12]","family":"debian","user":"influxdb","uid":1500,"gid":1500,"accounts":"influxdb:1500:1500:/var/lib/influxdb","serviceAccount":"influxdb","startsService":true,"source":["influxdata/influxdata-docker@d457cb9 (2026-08-06): influxdb/1.11/Dockerfile"],"asOf":"2026-08-06"},{"id":"influxdb#1.x","image":"docker.io/library/influxdb","family":"debian","startsService":true,"source":["influxdata/influxdata-docker@d457cb9 (2026-08-06): influxdb/1.10/*"],"asOf":"2026-08-06"},{"id":"memcached#alpine","image":"docker.io/library/memcached","tag":"alpine","family":"alpine","user":"memcache","uid":11211,"gid":11211,"accounts":"memcache:11211:11211","serviceAccount":"memcache","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1","startsService":true,"source":["docker-library/memcached@53ac0ec (2026-07-09): 1/alpine/Dockerfile"],"asOf":"2026-07-09"},{"id":"memcached#debian","image":"docker.io/library/memcached","family":"debian","user":"memcache","uid":11211,"gid":11211,"accounts":"memcache:11211:11211","serviceAccount":"memcache","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin MEMCACHED_VERSION MEMCACHED_URL MEMCACHED_SHA1","startsService":true,"source":["docker-library/memcached@53ac0ec (2026-07-09): 1/debian/Dockerfile"],"asOf":"2026-07-09"},{"id":"elasticsearch","image":"docker.io/library/elasticsearch","aliases":["docker.elastic.co/elasticsearch/elasticsearch"],"family":"rhel-minimal","user":"1000:0","uid":1000,"accounts":"elasticsearch:1000:1000:/usr/share/elasticsearch","serviceAccount":"elasticsearch","accountTools":"shadow+adduser-link","startsService":true,"source":["elastic/dockerfiles v9.2.4: elasticsearch/Dockerfile; 7.17: elasticsearch/Dockerfile"],"asOf":"2026-08-24"},{"id":"solr","image":"docker.io/library/solr","family":"debian","user":"8983","uid":8983,"gid":8983,"accounts":"solr:8983:8983","serviceAccount":"solr","startsService":true,"source":["apache/solr-docker@884b2e6 (2026-03-03): 10.0/Dockerfile"],"asOf":"2026-03-03"},{"id":"couchdb","image":"docker.io/library/couchdb","family":"debian","accounts":"couchdb:5984:5984","serviceAccount":"couchdb","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as couchdb.","confidence":"seen in source","source":["apache/couchdb-docker@4c82ee0 (2025-11-11): 3*/Dockerfile"],"asOf":"2025-11-11"},{"id":"neo4j","image":"docker.io/library/neo4j","family":"debian","accounts":"neo4j:7474:7474","serviceAccount":"neo4j","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as neo4j.","confidence":"seen in source","source":["neo4j/docker-neo4j@9df98ef (2026-04-14): docker-image-src/*/Dockerfile*"],"asOf":"2026-04-14"},{"id":"clickhouse","image":"docker.io/library/clickhouse","aliases":["docker.io/clickhouse/clickhouse-server"],"family":"debian","accounts":"clickhouse:101:101","serviceAccount":"clickhouse","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as clickhouse.","confidence":"documented","source":["docker-library/docs@c4a9ba414 (2026-08-21): clickhouse/content.md"],"asOf":"2026-08-21"},{"id":"quay.io/minio/minio","image":"quay.io/minio/minio","aliases":["docker.io/minio/minio"],"family":"rhel-minimal","accountTools":"shadow+adduser-link","source":["minio/minio@0031b12: Dockerfile.release"],"asOf":"2026-08-24"}]');

// src/images/facts/debian.json
var debian_default = JSON.parse('[{"id":"debian#<=12","image":"docker.io/library/debian","tag":"^(?:(?:old){1,2}stable|bookworm|bullseye|buster|stretch|jessie|(?:1[0-2]|[789])(?:\\\\.\\\\d+)*)(?:-.*)?$","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false,"source":["debuerreotype/docker-debian-artifacts@f5527c9 (dist-amd64, 2024-12-02): */rootfs.manifest, */oci/blobs/image-config.json (no User)","debootstrap --variant=minbase bookworm/trixie/sid + chroot useradd/adduser runs"],"asOf":"2024-12-02"},{"id":"debian#>=13","image":"docker.io/library/debian","tag":"^(?!.*(?:bookworm|bullseye|buster|stretch|jessie|oldstable))(?!(?:1[0-2]|[789])(?:[.-]|$)).*$","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source","source":["debuerreotype/docker-debian-artifacts@f5527c9 (dist-amd64, 2024-12-02): */rootfs.manifest, */oci/blobs/image-config.json (no User)","debootstrap --variant=minbase bookworm/trixie/sid + chroot useradd/adduser runs","devcontainers/cli#1060","greenbone/gvm-tools#1243","docker-library/repo-info@05f354f0a0: repos/debian/remote/latest.md"],"asOf":"2024-12-02"},{"id":"ubuntu#>=23.04","image":"docker.io/library/ubuntu","tag":"^(?:devel|rolling|latest|(?:23\\\\.04|23\\\\.10|2[4-9]\\\\.(?:04|10))|lunar|mantic|noble|oracular|plucky|questing|resolute|stonking)(?:[-.].*)?$","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source","source":["docker-library/official-images@37079fb336 (2026-08-21): library/ubuntu","gradle/docker-gradle@528a647 (2026-06-26): jdk17-noble/Dockerfile, jdk-lts-and-current/Dockerfile","devcontainers/images@bed3eb26 (2026-07-01): src/base-ubuntu/.devcontainer/Dockerfile","swiftlang/swift-docker@902c2a9 (2026-08-07): swift-ci/6.4.x/ubuntu/26.04/Dockerfile","jupyterhub/repo2docker#1346 (passwd dump)","adoptium/containers#606, mostlygeek/llama-swap#379 (no adduser)","docker-library/repo-info@01470af912: repos/ubuntu/remote/latest.md"],"asOf":"2026-08-21"},{"id":"ubuntu#<=16.10","image":"docker.io/library/ubuntu","tag":"^(?:1[0-6]\\\\.\\\\d\\\\d|trusty|xenial|precise|vivid|wily|yakkety|utopic)(?:[-.].*)?$","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false,"notes":"These releases ship system accounts of systemd or libuuid beside the stock ones.","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/ubuntu"],"asOf":"2026-08-24"},{"id":"ubuntu#<=22.10","image":"docker.io/library/ubuntu","tag":"^(?:1[0-9]\\\\.\\\\d\\\\d|2[0-2]\\\\.(?:04|10)|trusty|xenial|bionic|focal|jammy|kinetic|hirsute|impish|groovy|eoan|cosmic|artful|zesty)(?:[-.].*)?$","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false,"source":["tianon/docker-brew-ubuntu-core@570d597: jammy/ubuntu-jammy-oci-amd64-root.manifest"],"asOf":"2026-08-24"},{"id":"buildpack-deps#ubuntu>=23.04","image":"docker.io/library/buildpack-deps","tag":"(?:^|-)(?:noble|oracular|plucky|questing|resolute|stonking)","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false,"source":["docker-library/buildpack-deps@8330ca1 (2025-11-13): ubuntu/*/Dockerfile","apt-get install -s on trixie"],"asOf":"2025-11-13"},{"id":"buildpack-deps#debian","image":"docker.io/library/buildpack-deps","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-perl","startsService":false,"source":["docker-library/buildpack-deps@8330ca1 (2025-11-13): debian/trixie/*","apt-get install -s --no-install-recommends ca-certificates curl gnupg ... on trixie: Inst adduser"],"asOf":"2025-11-13"},{"id":"bitnami/minideb","image":"docker.io/bitnami/minideb","family":"debian","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source","source":["bitnami/minideb@1cd8d33 (2026-06-26): mkimage"],"asOf":"2026-06-26"},{"id":"phusion/baseimage","image":"docker.io/phusion/baseimage","aliases":[],"family":"debian","accounts":"","startsService":true,"rootByDesign":true,"notes":"Its init, my_init, starts system services as root.","confidence":"seen in source","source":["phusion/baseimage-docker@2403c58 (2025-04-10): image/Dockerfile"],"asOf":"2025-04-10"},{"id":"heroku/heroku#24","image":"docker.io/heroku/heroku","tag":"^24","family":"debian","user":"1001","uid":1001,"gid":null,"source":["heroku/base-images@528f14e: heroku-24/Dockerfile"],"asOf":"2026-08-24"},{"id":"paketobuildpacks/*","image":"docker.io/paketobuildpacks/*","family":"debian","user":"1002:1000","uid":1002,"gid":1000,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"phusion/passenger-*","image":"docker.io/phusion/passenger-*","family":"debian","accounts":"app:9999:9999:/home/app","serviceAccount":"app","startsService":true,"rootByDesign":true,"notes":"Its init, my_init, starts nginx and Passenger as root; the application itself runs as app.","source":["phusion/passenger-docker@7c263a1 (2026-07-20): image"],"asOf":"2026-07-20"}]');

// src/images/facts/devcontainers.json
var devcontainers_default = JSON.parse('[{"id":"mcr.microsoft.com/devcontainers/base","image":"mcr.microsoft.com/devcontainers/base","aliases":["mcr.microsoft.com/vscode/devcontainers/base","mcr.microsoft.com/devcontainers/python","mcr.microsoft.com/vscode/devcontainers/python","mcr.microsoft.com/devcontainers/go","mcr.microsoft.com/vscode/devcontainers/go","mcr.microsoft.com/devcontainers/rust","mcr.microsoft.com/vscode/devcontainers/rust","mcr.microsoft.com/devcontainers/java","mcr.microsoft.com/vscode/devcontainers/java"],"family":"debian","accounts":"vscode:1000:1000:/home/vscode","source":["devcontainers/images@bed3eb26 (2026-07-01): src/*/.devcontainer/devcontainer.json"],"asOf":"2026-07-01"},{"id":"mcr.microsoft.com/devcontainers/cpp","image":"mcr.microsoft.com/devcontainers/cpp","aliases":["mcr.microsoft.com/vscode/devcontainers/cpp","mcr.microsoft.com/devcontainers/php","mcr.microsoft.com/vscode/devcontainers/php","mcr.microsoft.com/devcontainers/ruby","mcr.microsoft.com/vscode/devcontainers/ruby","mcr.microsoft.com/devcontainers/miniconda","mcr.microsoft.com/vscode/devcontainers/miniconda","mcr.microsoft.com/devcontainers/anaconda","mcr.microsoft.com/vscode/devcontainers/anaconda","mcr.microsoft.com/devcontainers/jekyll","mcr.microsoft.com/vscode/devcontainers/jekyll"],"family":"debian","accounts":"vscode:1000:1000:/home/vscode","confidence":"documented","source":["devcontainers/images@bed3eb26 (2026-07-01): src/*/.devcontainer/devcontainer.json"],"asOf":"2026-07-01"},{"id":"mcr.microsoft.com/devcontainers/javascript-node","image":"mcr.microsoft.com/devcontainers/javascript-node","aliases":["mcr.microsoft.com/devcontainers/typescript-node"],"family":"debian","accounts":"node:1000:1000:/home/node","source":["devcontainers/images@bed3eb26 (2026-07-01): src/javascript-node","devcontainers/images@bed3eb26 (2026-07-01): src/typescript-node"],"asOf":"2026-07-01"},{"id":"mcr.microsoft.com/devcontainers/universal","image":"mcr.microsoft.com/devcontainers/universal","family":"debian","accounts":"codespace:1000:1000:/home/codespace","source":["devcontainers/images@bed3eb26 (2026-07-01): src/universal"],"asOf":"2026-07-01"}]');

// src/images/facts/distroless.json
var distroless_default = JSON.parse('[{"id":"gcr.io/distroless/*#nonroot","image":"gcr.io/distroless/*","tag":"^nonroot(?:-(?!debug).*)?$","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","shell":false,"startsService":false,"source":["GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, common/BUILD.bazel, common/variables.bzl, BUILD","GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, java/java.bzl, python3/python.bzl"],"asOf":"2026-08-21"},{"id":"gcr.io/distroless/*#debug-nonroot","image":"gcr.io/distroless/*","tag":"^debug-nonroot(?:-.*)?$","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","accountTools":"busybox","startsService":false,"source":["GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, common/BUILD.bazel, common/variables.bzl, BUILD","GoogleContainerTools/distroless@cd080764 (2026-08-21): experimental/busybox/commands.bzl","GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, java/java.bzl, python3/python.bzl"],"asOf":"2026-08-21"},{"id":"gcr.io/distroless/*#debug","image":"gcr.io/distroless/*","tag":"^debug(?:-(?!nonroot).*)?$","family":"distroless","user":"0","accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/busybox SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","accountTools":"busybox","startsService":false,"source":["GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, common/BUILD.bazel, common/variables.bzl, BUILD","GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, java/java.bzl, python3/python.bzl"],"asOf":"2026-08-21"},{"id":"gcr.io/distroless/*#latest","image":"gcr.io/distroless/*","family":"distroless","user":"0","accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","accountsComplete":true,"serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt JAVA_VERSION LANG","shell":false,"startsService":false,"notes":"nonroot (65532) is there, but only the :nonroot tags run as it.","source":["GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, common/BUILD.bazel, common/variables.bzl, BUILD","GoogleContainerTools/distroless@cd080764 (2026-08-21): static/static.bzl, java/java.bzl, python3/python.bzl"],"asOf":"2026-08-21"}]');

// src/images/facts/dotnet.json
var dotnet_default = JSON.parse('[{"id":"mcr.microsoft.com/dotnet/runtime-deps#<=7","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"^(?:[1-7]\\\\.|2\\\\.1|3\\\\.1|5\\\\.0|6\\\\.0|7\\\\.0)","family":"debian","startsService":false,"confidence":"known-not-verified","source":[".NET 8 breaking changes (not read)"],"asOf":"2026-08-24"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#chiseled/distroless","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"chiseled|distroless","family":"distroless","user":"1654","uid":1654,"gid":1654,"accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION SSL_CERT_FILE","shell":false,"startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#nanoserver","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#servercore","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"windowsservercore","family":"windows","uid":null,"gid":null,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#alpine","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"alpine","family":"alpine","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#azurelinux","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"azurelinux|cbl-mariner|mariner","family":"photon","accounts":"app:1654:1654:/home/app","serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","installAccountTools":"tdnf install -y shadow-utils","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#>=8-noble+","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"tag":"noble|resolute|^(?:1\\\\d(?:\\\\.\\\\d+)*|latest)(?:-(?:preview|rc).*)?$","family":"debian","accounts":"app:1654:1654:/home/app ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/runtime-deps#>=8","image":"mcr.microsoft.com/dotnet/runtime-deps","aliases":["mcr.microsoft.com/dotnet/runtime"],"family":"debian","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/aspnet#<=7","image":"mcr.microsoft.com/dotnet/aspnet","tag":"^(?:[1-7]\\\\.|2\\\\.1|3\\\\.1|5\\\\.0|6\\\\.0|7\\\\.0)","family":"debian","startsService":false,"privilegedPorts":[80],"confidence":"known-not-verified","source":[".NET 8 breaking changes (not read)"],"asOf":"2026-08-24"},{"id":"mcr.microsoft.com/dotnet/aspnet#chiseled/distroless","image":"mcr.microsoft.com/dotnet/aspnet","tag":"chiseled|distroless","family":"distroless","user":"1654","uid":1654,"gid":1654,"accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION SSL_CERT_FILE","shell":false,"startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/aspnet#nanoserver","image":"mcr.microsoft.com/dotnet/aspnet","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/aspnet#servercore","image":"mcr.microsoft.com/dotnet/aspnet","tag":"windowsservercore","family":"windows","uid":null,"gid":null,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/aspnet#alpine","image":"mcr.microsoft.com/dotnet/aspnet","tag":"alpine","family":"alpine","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/aspnet#azurelinux","image":"mcr.microsoft.com/dotnet/aspnet","tag":"azurelinux|cbl-mariner|mariner","family":"photon","accounts":"app:1654:1654:/home/app","serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","installAccountTools":"tdnf install -y shadow-utils","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/aspnet#>=8-noble+","image":"mcr.microsoft.com/dotnet/aspnet","tag":"noble|resolute|^(?:1\\\\d(?:\\\\.\\\\d+)*|latest)(?:-(?:preview|rc).*)?$","family":"debian","accounts":"app:1654:1654:/home/app ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/aspnet#>=8","image":"mcr.microsoft.com/dotnet/aspnet","family":"debian","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/sdk#<=7","image":"mcr.microsoft.com/dotnet/sdk","tag":"^(?:[1-7]\\\\.|2\\\\.1|3\\\\.1|5\\\\.0|6\\\\.0|7\\\\.0)","family":"debian","startsService":false,"privilegedPorts":[80],"confidence":"known-not-verified","source":[".NET 8 breaking changes (not read)"],"asOf":"2026-08-24"},{"id":"mcr.microsoft.com/dotnet/sdk#nanoserver","image":"mcr.microsoft.com/dotnet/sdk","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/sdk#servercore","image":"mcr.microsoft.com/dotnet/sdk","tag":"windowsservercore","family":"windows","uid":null,"gid":null,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/sdk#alpine","image":"mcr.microsoft.com/dotnet/sdk","tag":"alpine","family":"alpine","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/sdk#azurelinux","image":"mcr.microsoft.com/dotnet/sdk","tag":"azurelinux|cbl-mariner|mariner","family":"photon","accounts":"app:1654:1654:/home/app","serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","installAccountTools":"tdnf install -y shadow-utils","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/sdk#>=8-noble+","image":"mcr.microsoft.com/dotnet/sdk","tag":"noble|resolute|^(?:1\\\\d(?:\\\\.\\\\d+)*|latest)(?:-(?:preview|rc).*)?$","family":"debian","accounts":"app:1654:1654:/home/app ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/sdk#>=8","image":"mcr.microsoft.com/dotnet/sdk","family":"debian","accounts":"app:1654:1654:/home/app","accountsComplete":true,"serviceAccount":"app","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin APP_UID=1654 ASPNETCORE_HTTP_PORTS=8080 DOTNET_RUNNING_IN_CONTAINER=true ASPNET_VERSION DOTNET_SYSTEM_GLOBALIZATION_INVARIANT DOTNET_VERSION DOTNET_GENERATE_ASPNET_CERTIFICATE DOTNET_NOLOGO DOTNET_SDK_VERSION DOTNET_USE_POLLING_FILE_WATCHER NUGET_XMLDOC_MODE POWERSHELL_DISTRIBUTION_CHANNEL","accountTools":"shadow+adduser-perl","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/framework/*","image":"mcr.microsoft.com/dotnet/framework/*","family":"windows","uid":null,"gid":null,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"mcr.microsoft.com/windows/nanoserver","image":"mcr.microsoft.com/windows/nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"confidence":"documented","source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): documentation/scenarios/nuget-credentials.md:178 (\\"By default, Nano Server runs as ContainerUser\\")"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/windows/servercore","image":"mcr.microsoft.com/windows/servercore","aliases":["mcr.microsoft.com/windows","mcr.microsoft.com/windows/server"],"family":"windows","uid":null,"gid":null,"startsService":false,"confidence":"documented","source":["moby/buildkit@73ed6825c (2026-08-21): frontend/dockerfile/docs/reference.md (USER)"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/powershell#alpine","image":"mcr.microsoft.com/powershell","tag":"alpine","family":"alpine","startsService":false,"source":["PowerShell/PowerShell-Docker@c074f941 (2025-02-27): release/7-5/*/docker/Dockerfile"],"asOf":"2025-02-27"},{"id":"mcr.microsoft.com/powershell#azurelinux","image":"mcr.microsoft.com/powershell","tag":"azurelinux|mariner|cbl-","family":"photon","installAccountTools":"tdnf install -y shadow-utils","startsService":false,"source":["PowerShell/PowerShell-Docker@c074f941 (2025-02-27): release/7-5/*/docker/Dockerfile"],"asOf":"2025-02-27"},{"id":"mcr.microsoft.com/powershell#nanoserver","image":"mcr.microsoft.com/powershell","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"packageManager":null,"startsService":false,"source":["PowerShell/PowerShell-Docker@c074f941 (2025-02-27): release/7-5/*/docker/Dockerfile"],"asOf":"2025-02-27"},{"id":"mcr.microsoft.com/powershell#servercore","image":"mcr.microsoft.com/powershell","tag":"windowsservercore","family":"windows","uid":null,"gid":null,"packageManager":null,"startsService":false,"source":["PowerShell/PowerShell-Docker@c074f941 (2025-02-27): release/7-5/*/docker/Dockerfile"],"asOf":"2025-02-27"},{"id":"mcr.microsoft.com/powershell#rhel","image":"mcr.microsoft.com/powershell","tag":"ubi|centos|fedora|almalinux|rocky","family":"rhel","startsService":false,"source":["PowerShell/PowerShell-Docker@c074f941 (2025-02-27): release/7-5/*/docker/Dockerfile"],"asOf":"2025-02-27"},{"id":"mcr.microsoft.com/powershell","image":"mcr.microsoft.com/powershell","family":"debian","startsService":false,"confidence":"seen in source","source":["PowerShell/PowerShell-Docker@c074f941 (2025-02-27): release/7-5/*/docker/Dockerfile"],"asOf":"2025-02-27"},{"id":"mcr.microsoft.com/devcontainers/dotnet","image":"mcr.microsoft.com/devcontainers/dotnet","aliases":["mcr.microsoft.com/vscode/devcontainers/dotnet"],"family":"debian","accounts":"vscode:1000:1000:/home/vscode","source":["devcontainers/images@bed3eb26 (2026-07-01): src/*/.devcontainer/devcontainer.json"],"asOf":"2026-07-01"},{"id":"mcr.microsoft.com/mssql/server","image":"mcr.microsoft.com/mssql/server","family":"debian","user":"mssql","uid":10001,"accounts":"mssql:10001:0","serviceAccount":"mssql","startsService":true,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"ubi9/dotnet-*","image":"registry.access.redhat.com/ubi9/dotnet-*","aliases":["registry.access.redhat.com/ubi8/dotnet-*","registry.access.redhat.com/ubi10/dotnet-*","registry.redhat.io/ubi9/dotnet-*","quay.io/sclorg/dotnet-*"],"family":"rhel","user":"1001","uid":1001,"accounts":"default:1001:0:/opt/app-root/src","confidence":"documented","source":["sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.rhel*","sclorg/s2i-nodejs-container@cb79a8b (2026-05-13): */Dockerfile.*","sclorg/s2i-python-container@15f02ca: 3.12/Dockerfile.rhel9","sclorg/nginx-container@105a199: 1.24/Dockerfile.rhel9"],"asOf":"2026-05-13"},{"id":"mcr.microsoft.com/dotnet/core/*#alpine","image":"mcr.microsoft.com/dotnet/core/*","tag":"alpine","family":"alpine","startsService":false,"confidence":"known-not-verified","source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): history of src/*/3.1"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/core/*#nanoserver","image":"mcr.microsoft.com/dotnet/core/*","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"confidence":"known-not-verified","source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): history of src/*/3.1"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/dotnet/core/*","image":"mcr.microsoft.com/dotnet/core/*","tag":"^(?!.*(?:alpine|nanoserver|windowsservercore))","family":"debian","accountTools":"shadow","startsService":false,"confidence":"known-not-verified","source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): history of src/*/3.1"],"asOf":"2026-08-21"}]');

// src/images/facts/java.json
var java_default = JSON.parse('[{"id":"openjdk#alpine","image":"docker.io/library/openjdk","tag":"alpine","family":"alpine","env":"CA_CERTIFICATES_JAVA_VERSION JAVA_ALPINE_VERSION JAVA_BASE_URL JAVA_DEBIAN_VERSION JAVA_HOME JAVA_SHA256 JAVA_URL JAVA_URL_VERSION JAVA_VERSION LANG PATH","startsService":false,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"openjdk#nanoserver","image":"docker.io/library/openjdk","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"source":["docker-library/openjdk@da2d75fd (2026-08-19): 27/windows/*"],"asOf":"2026-08-19"},{"id":"openjdk#debian","image":"docker.io/library/openjdk","tag":"bookworm|trixie|bullseye|buster|slim|^(?:[6-9]|1[0-6])(?:[-.u].*)?$","family":"debian","env":"CA_CERTIFICATES_JAVA_VERSION JAVA_ALPINE_VERSION JAVA_BASE_URL JAVA_DEBIAN_VERSION JAVA_HOME JAVA_SHA256 JAVA_URL JAVA_URL_VERSION JAVA_VERSION LANG PATH","startsService":false,"source":["docker-library/openjdk@da2d75fd (2026-08-19): 27/*"],"asOf":"2026-08-19"},{"id":"openjdk#oraclelinux","image":"docker.io/library/openjdk","family":"rhel-minimal","env":"CA_CERTIFICATES_JAVA_VERSION JAVA_ALPINE_VERSION JAVA_BASE_URL JAVA_DEBIAN_VERSION JAVA_HOME JAVA_SHA256 JAVA_URL JAVA_URL_VERSION JAVA_VERSION LANG PATH","accountTools":"shadow+adduser-link","startsService":false,"confidence":"documented","source":["docker-library/openjdk@da2d75fd (2026-08-19): 27/oraclelinux10/Dockerfile"],"asOf":"2026-08-19"},{"id":"eclipse-temurin#alpine","image":"docker.io/library/eclipse-temurin","tag":"alpine","family":"alpine","accountsComplete":true,"env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION","startsService":false,"source":["adoptium/containers@d8d18d67 (2026-08-05): */jdk/*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"eclipse-temurin#ubi-minimal","image":"docker.io/library/eclipse-temurin","tag":"ubi","family":"rhel-minimal","env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION container=oci","accountTools":"shadow+adduser-link","startsService":false,"source":["adoptium/containers@d8d18d67 (2026-08-05): */jdk/*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*","gradle/docker-gradle@528a647 (2026-06-26): jdk17-ubi10/Dockerfile"],"asOf":"2026-08-21"},{"id":"eclipse-temurin#jammy","image":"docker.io/library/eclipse-temurin","tag":"jammy|focal","family":"debian","accountsComplete":true,"env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["adoptium/containers@d8d18d67 (2026-08-05): */jdk/*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"eclipse-temurin#nanoserver","image":"docker.io/library/eclipse-temurin","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"source":["adoptium/containers@d8d18d67 (2026-08-05): */jdk/*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"eclipse-temurin#noble+","image":"docker.io/library/eclipse-temurin","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","accountsComplete":true,"env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["adoptium/containers@d8d18d67 (2026-08-05): */jdk/*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*","SonarSource/docker-sonarqube@df5a6ae (2026-06-29): community-build/Dockerfile","adoptium/containers#606"],"asOf":"2026-08-21"},{"id":"amazoncorretto#alpine","image":"docker.io/library/amazoncorretto","tag":"alpine","family":"alpine","env":"LANG=C.UTF-8 JAVA_HOME PATH","startsService":false,"source":["corretto/corretto-docker@7075fec (2026-04-27): */Dockerfile"],"asOf":"2026-04-27"},{"id":"amazoncorretto#debian","image":"docker.io/library/amazoncorretto","tag":"debian|bullseye|bookworm","family":"debian","env":"LANG=C.UTF-8 JAVA_HOME PATH","accountTools":"shadow+adduser-perl","startsService":false,"source":["corretto/corretto-docker@7075fec (2026-04-27): */Dockerfile"],"asOf":"2026-04-27"},{"id":"amazoncorretto#al2023/al2","image":"docker.io/library/amazoncorretto","family":"rhel","env":"LANG=C.UTF-8 JAVA_HOME PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"none","installAccountTools":"yum install -y shadow-utils","startsService":false,"source":["corretto/corretto-docker@7075fec (2026-04-27): */Dockerfile","jetty/jetty.docker@c6c5ebe (2026-05-04): amazoncorretto/12.0/jdk17-al2023/Dockerfile","gradle/docker-gradle@528a647 (2026-06-26): 66bc080"],"asOf":"2026-06-26"},{"id":"ibm-semeru-runtimes#ubuntu","image":"docker.io/library/ibm-semeru-runtimes","tag":"^(?!.*(?:ubi|jammy|focal))","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"azul/zulu-openjdk","image":"docker.io/azul/zulu-openjdk","aliases":["docker.io/library/azul-zulu"],"family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"seen in source","source":["jetty/jetty.docker@c6c5ebe (2026-05-04): azul/zulu-openjdk/12.0/jdk17/Dockerfile","zulu-openjdk/zulu-openjdk@96ef985 (2025-08-08): ubuntu/*/Dockerfile"],"asOf":"2026-05-04"},{"id":"azul/zulu-openjdk-alpine","image":"docker.io/azul/zulu-openjdk-alpine","family":"alpine","startsService":false,"source":["jetty/jetty.docker@c6c5ebe (2026-05-04): azul/zulu-openjdk-alpine/12.0/jdk17/Dockerfile"],"asOf":"2026-05-04"},{"id":"bellsoft/liberica-openjdk-alpine","image":"docker.io/bellsoft/liberica-openjdk-alpine","aliases":["docker.io/bellsoft/liberica-runtime-container"],"family":"alpine","startsService":false,"confidence":"seen in source","source":["bell-sw/Liberica@ebed271 (2026-03-24): docker/repos/*/*/Dockerfile"],"asOf":"2026-03-24"},{"id":"bellsoft/liberica-openjdk-debian","image":"docker.io/bellsoft/liberica-openjdk-debian","family":"debian","startsService":false,"confidence":"seen in source","source":["bell-sw/Liberica@ebed271 (2026-03-24): docker/repos/*/*/Dockerfile"],"asOf":"2026-03-24"},{"id":"sapmachine","image":"docker.io/library/sapmachine","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","env":"JAVA_HOME PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source","source":["docker-library/official-images@37079fb336 (2026-08-21): library/*","SAP/SapMachine-infrastructure@9a34705de (2026-06-29): dockerfiles/*/ubuntu/*/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/openjdk/jdk#distroless","image":"mcr.microsoft.com/openjdk/jdk","tag":"distroless","family":"distroless","accounts":"app:101:101","serviceAccount":"app","shell":false,"startsService":false,"confidence":"seen in source","source":["microsoft/openjdk-docker@160e464: docker/distroless/Dockerfile.msopenjdk-21-jdk","microsoft/openjdk-docker@fba53b4 (2026-02-19): docker/*/Dockerfile.*"],"asOf":"2026-02-19"},{"id":"mcr.microsoft.com/openjdk/jdk#azurelinux","image":"mcr.microsoft.com/openjdk/jdk","tag":"azurelinux|mariner","family":"photon","accounts":"app:101:101","serviceAccount":"app","accountTools":"shadow+adduser-link","startsService":false,"source":["microsoft/openjdk-docker@fba53b4 (2026-02-19): docker/*/Dockerfile.*"],"asOf":"2026-02-19"},{"id":"mcr.microsoft.com/openjdk/jdk#ubuntu/mariner","image":"mcr.microsoft.com/openjdk/jdk","family":"debian","accounts":"app:101:101","serviceAccount":"app","startsService":false,"confidence":"seen in source","source":["microsoft/openjdk-docker@fba53b4 (2026-02-19): docker/*/Dockerfile.*"],"asOf":"2026-02-19"},{"id":"maven#alpine","image":"docker.io/library/maven","tag":"alpine","family":"alpine","env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION MAVEN_HOME=/usr/share/maven MAVEN_CONFIG=/root/.m2 MAVEN_VERSION","source":["carlossg/docker-maven@0170c5b (2026-08-05): */Dockerfile"],"asOf":"2026-08-05"},{"id":"maven#corretto/graalvm","image":"docker.io/library/maven","tag":"corretto(?!.*(?:alpine|debian))|graalvm|oracle","family":"rhel","accountTools":"none","installAccountTools":"dnf install -y shadow-utils || microdnf install -y shadow-utils","source":["carlossg/docker-maven@0170c5b (2026-08-05): */Dockerfile"],"asOf":"2026-08-05"},{"id":"maven#noble","image":"docker.io/library/maven","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","env":"JAVA_HOME=/opt/java/openjdk PATH=/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=en_US.UTF-8 LANGUAGE=en_US:en LC_ALL=en_US.UTF-8 JAVA_VERSION MAVEN_HOME=/usr/share/maven MAVEN_CONFIG=/root/.m2 MAVEN_VERSION","accountTools":"shadow+adduser-perl","source":["carlossg/docker-maven@0170c5b (2026-08-05): */Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*","docker-library/docs@c4a9ba414 (2026-08-21): maven/content.md"],"asOf":"2026-08-21"},{"id":"gradle#alpine","image":"docker.io/library/gradle","tag":"alpine","family":"alpine","accounts":"gradle:1000:1000:/home/gradle","serviceAccount":"gradle","notes":"The Dockerfile makes gradle and switches to it, then ends with USER root.","source":["gradle/docker-gradle@528a647 (2026-06-26): */Dockerfile"],"asOf":"2026-06-26"},{"id":"gradle#ubi","image":"docker.io/library/gradle","tag":"ubi","family":"rhel-minimal","accounts":"gradle:101:101:/home/gradle","serviceAccount":"gradle","accountTools":"shadow+adduser-link","notes":"The Dockerfile makes gradle and switches to it, then ends with USER root.","source":["gradle/docker-gradle@528a647 (2026-06-26): */Dockerfile"],"asOf":"2026-06-26"},{"id":"gradle#corretto","image":"docker.io/library/gradle","tag":"corretto","family":"rhel","accounts":"gradle:1000:1000:/home/gradle","serviceAccount":"gradle","notes":"The Dockerfile makes gradle and switches to it, then ends with USER root.","source":["gradle/docker-gradle@528a647 (2026-06-26): */Dockerfile"],"asOf":"2026-06-26"},{"id":"gradle#ubuntu","image":"docker.io/library/gradle","family":"debian","accounts":"gradle:1000:1000:/home/gradle","serviceAccount":"gradle","notes":"The Dockerfile makes gradle and switches to it, then ends with USER root.","source":["gradle/docker-gradle@528a647 (2026-06-26): */Dockerfile"],"asOf":"2026-06-26"},{"id":"groovy","image":"docker.io/library/groovy","family":"debian","accounts":"groovy:1000:1000:/home/groovy","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only","docker-library/docs@c4a9ba414 (2026-08-21): groovy/content.md (uid 1000 hint)"],"asOf":"2026-08-21"},{"id":"clojure","image":"docker.io/library/clojure","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"tomcat#noble","image":"docker.io/library/tomcat","tag":"^(?!.*(?:jammy|corretto|al2|ubi))","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","env":"CATALINA_HOME=/usr/local/tomcat TOMCAT_NATIVE_LIBDIR=/usr/local/tomcat/native-jni-lib LD_LIBRARY_PATH=/usr/local/tomcat/native-jni-lib PATH=/usr/local/tomcat/bin:/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEYS JAVA_HOME JAVA_VERSION LANG LANGUAGE LC_ALL OPENSSL_VERSION TOMCAT_ASC_FALLBACK_URL TOMCAT_ASC_URL TOMCAT_ASC_URLS TOMCAT_MAJOR TOMCAT_SHA1 TOMCAT_SHA512 TOMCAT_TGZ_FALLBACK_URL TOMCAT_TGZ_URL TOMCAT_TGZ_URLS TOMCAT_VERSION","accountTools":"shadow+adduser-perl","startsService":true,"source":["docker-library/tomcat@40f27d56 (2026-08-20): */Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"tomcat#jammy","image":"docker.io/library/tomcat","tag":"jammy","family":"debian","env":"CATALINA_HOME=/usr/local/tomcat TOMCAT_NATIVE_LIBDIR=/usr/local/tomcat/native-jni-lib LD_LIBRARY_PATH=/usr/local/tomcat/native-jni-lib PATH=/usr/local/tomcat/bin:/opt/java/openjdk/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEYS JAVA_HOME JAVA_VERSION LANG LANGUAGE LC_ALL OPENSSL_VERSION TOMCAT_ASC_FALLBACK_URL TOMCAT_ASC_URL TOMCAT_ASC_URLS TOMCAT_MAJOR TOMCAT_SHA1 TOMCAT_SHA512 TOMCAT_TGZ_FALLBACK_URL TOMCAT_TGZ_URL TOMCAT_TGZ_URLS TOMCAT_VERSION","accountTools":"shadow+adduser-perl","startsService":true,"source":["docker-library/tomcat@40f27d56 (2026-08-20): */Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"jetty#debian/ubuntu","image":"docker.io/library/jetty","tag":"^(?!.*alpine)","family":"debian","user":"jetty","uid":null,"gid":null,"accounts":"jetty::","serviceAccount":"jetty","startsService":true,"source":["jetty/jetty.docker@c6c5ebe (2026-05-04): eclipse-temurin/12.0/jdk17/Dockerfile"],"asOf":"2026-05-04"},{"id":"jetty#alpine","image":"docker.io/library/jetty","tag":"alpine","family":"alpine","user":"jetty","uid":null,"gid":null,"accounts":"jetty::","serviceAccount":"jetty","startsService":true,"source":["jetty/jetty.docker@c6c5ebe (2026-05-04): eclipse-temurin/12.0/jdk17-alpine/Dockerfile"],"asOf":"2026-05-04"},{"id":"registry.access.redhat.com/ubi9/openjdk-*","image":"registry.access.redhat.com/ubi9/openjdk-*","aliases":[],"family":"rhel-minimal","user":"185","uid":185,"accounts":"default:185:0:/home/default","serviceAccount":"default","env":"UID=185 USER=default HOME=/home/default GECOS JAVA_HOME JAVA_VENDOR JAVA_VERSION JBOSS_CONTAINER_JAVA_PROXY_MODULE JBOSS_CONTAINER_JAVA_RUN_MODULE JBOSS_CONTAINER_JAVA_S2I_MODULE JBOSS_CONTAINER_MAVEN_38_MODULE JBOSS_CONTAINER_MAVEN_DEFAULT_MODULE JBOSS_CONTAINER_MAVEN_S2I_MODULE JBOSS_CONTAINER_OPENJDK_JDK_MODULE JBOSS_CONTAINER_OPENJDK_JRE_MODULE JBOSS_CONTAINER_S2I_CORE_MODULE JBOSS_CONTAINER_UTIL_LOGGING_MODULE JBOSS_IMAGE_NAME JBOSS_IMAGE_VERSION LANG MAVEN_VERSION PATH container","accountTools":"shadow+adduser-link","confidence":"seen in source","source":["quarkusio/quarkus-quickstarts@ddfa3a6c5 (2026-08-19): */src/main/docker/Dockerfile.jvm","jboss-container-images/openjdk@d708f1b (2024-10-22): branch ubi9, modules/user/module.yaml, modules/user/configure.sh, ubi9-openjdk-21-runtime.yaml"],"asOf":"2026-08-19"},{"id":"quay.io/quarkus/ubi9-quarkus-micro-image","image":"quay.io/quarkus/ubi9-quarkus-micro-image","aliases":["quay.io/quarkus/quarkus-micro-image","quay.io/quarkus/ubi10-quarkus-micro-image"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false,"confidence":"seen in source","source":["quarkusio/quarkus-quickstarts@ddfa3a6c5 (2026-08-19): */Dockerfile.native-micro","quarkusio/quarkus-images@e800dcb (2025-09-29): quarkus-micro-base-image, QuarkusMicro.java"],"asOf":"2026-08-19"},{"id":"ghcr.io/graalvm/*","image":"ghcr.io/graalvm/*","aliases":["container-registry.oracle.com/graalvm/*"],"family":"rhel-minimal","accountTools":"shadow+adduser-link","startsService":false,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"registry.access.redhat.com/ubi8/openjdk-*","image":"registry.access.redhat.com/ubi8/openjdk-*","aliases":["registry.access.redhat.com/ubi10/openjdk-*"],"family":"rhel-minimal","user":"185","uid":185,"gid":0,"accountTools":"shadow+adduser-link","confidence":"documented","source":["jboss-container-images/openjdk@d708f1b (2024-10-22): branch ubi8"],"asOf":"2024-10-22"},{"id":"quay.io/quarkus/*-builder-image","image":"quay.io/quarkus/ubi9-quarkus-mandrel-builder-image","aliases":["quay.io/quarkus/ubi-quarkus-mandrel-builder-image","quay.io/quarkus/ubi9-quarkus-graalvmce-builder-image","quay.io/quarkus/ubi-quarkus-graalvmce-builder-image"],"family":"rhel-minimal","user":"1001","uid":1001,"gid":1001,"accounts":"quarkus:1001:1001","serviceAccount":"quarkus","accountTools":"shadow+adduser-link","source":["quarkusio/quarkus-images@e800dcb (2025-09-29): QuarkusMandrelBuilder.java, QuarkusGraalVMBuilder.java, QuarkusUserModule.java"],"asOf":"2025-09-29"},{"id":"quay.io/quarkus/quarkus-distroless-image","image":"quay.io/quarkus/quarkus-distroless-image","family":"distroless","user":"0","accounts":"nobody:65534:65534:/nonexistent nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt","shell":false,"startsService":false,"source":["quarkusio/quarkus-images@e800dcb (2025-09-29): QuarkusDistroless.java (FROM gcr.io/distroless/cc)"],"asOf":"2025-09-29"},{"id":"azul/zulu-openjdk-debian","image":"docker.io/azul/zulu-openjdk-debian","family":"debian","startsService":false,"source":["zulu-openjdk/zulu-openjdk@96ef985 (2025-08-08): debian/*/Dockerfile, centos/*/Dockerfile"],"asOf":"2025-08-08"},{"id":"azul/zulu-openjdk-centos","image":"docker.io/azul/zulu-openjdk-centos","family":"rhel","startsService":false,"source":["zulu-openjdk/zulu-openjdk@96ef985 (2025-08-08): debian/*/Dockerfile, centos/*/Dockerfile"],"asOf":"2025-08-08"},{"id":"ibm-semeru-runtimes#jammy","image":"docker.io/library/ibm-semeru-runtimes","tag":"jammy|focal","family":"debian","env":"JAVA_HOME JAVA_TOOL_OPTIONS JAVA_VERSION LANG LANGUAGE LC_ALL PATH","accountTools":"shadow+adduser-perl","startsService":false,"source":["ibmruntimes/semeru-containers@8236ca9 (2024-10-11): */*/ubuntu/*/Dockerfile*"],"asOf":"2024-10-11"},{"id":"java#alpine","image":"docker.io/library/java","tag":"alpine","family":"alpine","startsService":false,"notes":"Abandoned in 2016 for openjdk.","confidence":"known-not-verified","source":["docker-library/openjdk: history of 2016, when it was called java"],"asOf":"2016-11-01"},{"id":"java#debian","image":"docker.io/library/java","family":"debian","startsService":false,"notes":"Abandoned in 2016 for openjdk.","confidence":"known-not-verified","source":["docker-library/openjdk: history of 2016, when it was called java"],"asOf":"2016-11-01"}]');

// src/images/facts/javascript.json
var javascript_default = JSON.parse('[{"id":"node#alpine","image":"docker.io/library/node","tag":"(?:^|-)alpine","family":"alpine","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","startsService":false,"source":["nodejs/docker-node@f27d936f (2026-08-19): */*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"node#slim-olddeb","image":"docker.io/library/node","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["nodejs/docker-node@f27d936f (2026-08-19): */*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"node#slim","image":"docker.io/library/node","tag":"(?:^|-)slim","family":"debian","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","startsService":false,"source":["nodejs/docker-node@f27d936f (2026-08-19): */*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"node#full","image":"docker.io/library/node","family":"debian","accounts":"node:1000:1000:/home/node","accountsComplete":true,"serviceAccount":"node","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NODE_VERSION NPM_CONFIG_LOGLEVEL NPM_VERSION YARN_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["nodejs/docker-node@f27d936f (2026-08-19): */*/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"denoland/deno#alpine","image":"docker.io/denoland/deno","tag":"alpine","family":"alpine","accounts":"deno:1000:1000:/home/deno","serviceAccount":"deno","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DENO_DIR=/deno-dir/ DENO_INSTALL_ROOT=/usr/local DENO_USE_CGROUPS DENO_VERSION LD_LIBRARY_PATH","startsService":false,"source":["denoland/deno_docker@b7864b7 (2026-07-01): *.dockerfile, README.md"],"asOf":"2026-07-01"},{"id":"denoland/deno#distroless","image":"docker.io/denoland/deno","tag":"distroless","family":"distroless","user":"0","accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DENO_DIR=/deno-dir/ DENO_INSTALL_ROOT=/usr/local DENO_USE_CGROUPS DENO_VERSION LD_LIBRARY_PATH SSL_CERT_FILE JAVA_VERSION LANG","shell":false,"startsService":false,"source":["denoland/deno_docker@b7864b7 (2026-07-01): *.dockerfile, README.md"],"asOf":"2026-07-01"},{"id":"denoland/deno#bin","image":"docker.io/denoland/deno","tag":"^bin","family":"scratch","shell":false,"source":["denoland/deno_docker@b7864b7 (2026-07-01): bin.dockerfile"],"asOf":"2026-07-01"},{"id":"denoland/deno#debian/ubuntu","image":"docker.io/denoland/deno","family":"debian","accounts":"deno:1993:1993:/home/deno","serviceAccount":"deno","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin DENO_DIR=/deno-dir/ DENO_INSTALL_ROOT=/usr/local DENO_USE_CGROUPS DENO_VERSION LD_LIBRARY_PATH","startsService":false,"source":["denoland/deno_docker@b7864b7 (2026-07-01): debian.dockerfile, README.md"],"asOf":"2026-07-01"},{"id":"oven/bun#alpine","image":"docker.io/oven/bun","tag":"alpine","family":"alpine","accounts":"bun:1000:1000:/home/bun","accountsComplete":true,"serviceAccount":"bun","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin BUN_INSTALL_BIN BUN_RUNTIME_TRANSPILER_CACHE_PATH","startsService":false,"source":["oven-sh/bun@0c532ea/@06ec0aa/@00fc007: dockerhub/{debian,alpine,distroless}/Dockerfile","oven-sh/bun@0c532eac: dockerhub/debian/Dockerfile"],"asOf":"2026-08-24"},{"id":"oven/bun#distroless","image":"docker.io/oven/bun","tag":"distroless","family":"distroless","user":"0","accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","shell":false,"startsService":false,"source":["oven-sh/bun@0c532ea/@06ec0aa/@00fc007: dockerhub/{debian,alpine,distroless}/Dockerfile"],"asOf":"2026-08-24"},{"id":"oven/bun#debian/slim","image":"docker.io/oven/bun","family":"debian","accounts":"bun:1000:1000:/home/bun","accountsComplete":true,"serviceAccount":"bun","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin BUN_INSTALL_BIN BUN_RUNTIME_TRANSPILER_CACHE_PATH","startsService":false,"source":["oven-sh/bun@0c532ea/@06ec0aa/@00fc007: dockerhub/{debian,alpine,distroless}/Dockerfile","oven-sh/bun@0c532eac: dockerhub/debian/Dockerfile"],"asOf":"2026-08-24"},{"id":"ghcr.io/puppeteer/puppeteer","image":"ghcr.io/puppeteer/puppeteer","family":"debian","user":"10042","uid":10042,"gid":null,"accounts":"pptruser:10042:10042:/home/pptruser node:1000:1000:/home/node","serviceAccount":"pptruser","startsService":false,"source":["puppeteer/puppeteer@062fa30: docker/Dockerfile"],"asOf":"2026-08-24"},{"id":"ghost","image":"docker.io/library/ghost","family":"debian","accounts":"node:1000:1000:/home/node","serviceAccount":"node","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script fixes the content directory as root, then runs Ghost as node.","source":["docker-library/ghost@0020d70: 5/alpine/Dockerfile"],"asOf":"2026-08-24"},{"id":"n8nio/n8n","image":"docker.io/n8nio/n8n","aliases":["docker.n8n.io/n8nio/n8n"],"family":"alpine","user":"node","uid":1000,"gid":1000,"accounts":"node:1000:1000:/home/node","serviceAccount":"node","startsService":true,"source":["n8n-io/n8n@003abfd: docker/images/n8n/Dockerfile"],"asOf":"2026-08-24"},{"id":"nodered/node-red","image":"docker.io/nodered/node-red","family":"alpine","user":"node-red","uid":1000,"gid":1000,"accounts":"node-red:1000:1000:/usr/src/node-red","serviceAccount":"node-red","startsService":true,"confidence":"seen in source","source":["node-red/node-red-docker@100a725 (2026-07-30): docker-custom/Dockerfile.*"],"asOf":"2026-07-30"}]');

// src/images/facts/languages.json
var languages_default = JSON.parse('[{"id":"ruby#alpine","image":"docker.io/library/ruby","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","startsService":false,"source":["docker-library/ruby@d55e25ae7 (2026-04-21): */Dockerfile"],"asOf":"2026-04-21"},{"id":"ruby#slim-olddeb","image":"docker.io/library/ruby","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["docker-library/ruby@d55e25ae7 (2026-04-21): */Dockerfile"],"asOf":"2026-04-21"},{"id":"ruby#slim","image":"docker.io/library/ruby","tag":"(?:^|-)slim","family":"debian","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","startsService":false,"source":["docker-library/ruby@d55e25ae7 (2026-04-21): */Dockerfile"],"asOf":"2026-04-21"},{"id":"ruby#full","image":"docker.io/library/ruby","family":"debian","accountsComplete":true,"env":"BUNDLER_VERSION BUNDLE_APP_CONFIG BUNDLE_PATH BUNDLE_PATH__SYSTEM BUNDLE_SILENCE_ROOT_WARNING GEM_HOME GEM_PATH LANG PATH RUBYGEMS_VERSION RUBY_DOWNLOAD_SHA256 RUBY_DOWNLOAD_URL RUBY_MAJOR RUBY_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["docker-library/ruby@d55e25ae7 (2026-04-21): */Dockerfile"],"asOf":"2026-04-21"},{"id":"golang#alpine","image":"docker.io/library/golang","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOPATH=/go GOARM GOLANG_BOOTSTRAP_SHA1 GOLANG_BOOTSTRAP_URL GOLANG_BOOTSTRAP_VERSION GOLANG_COMMIT GOLANG_CROSSPLATFORMS GOLANG_DOWNLOAD_SHA1 GOLANG_DOWNLOAD_SHA256 GOLANG_DOWNLOAD_URL GOLANG_GOARCH GOLANG_GOOS GOLANG_SRC_SHA1 GOLANG_SRC_SHA256 GOLANG_SRC_URL GOLANG_VERSION GOTOOLCHAIN","startsService":false,"source":["docker-library/golang@7c8c182 (2026-08-19): */Dockerfile","docker-library/docs@c4a9ba414 (2026-08-21): golang/content.md"],"asOf":"2026-08-21"},{"id":"golang#nanoserver","image":"docker.io/library/golang","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"source":["docker-library/golang@7c8c182 (2026-08-19): */Dockerfile","docker-library/docs@c4a9ba414 (2026-08-21): golang/content.md"],"asOf":"2026-08-21"},{"id":"golang#servercore","image":"docker.io/library/golang","tag":"windowsservercore|servercore","family":"windows","uid":null,"gid":null,"startsService":false,"source":["docker-library/golang@7c8c182 (2026-08-19): */Dockerfile","docker-library/docs@c4a9ba414 (2026-08-21): golang/content.md"],"asOf":"2026-08-21"},{"id":"golang#full","image":"docker.io/library/golang","family":"debian","accountsComplete":true,"env":"PATH=/go/bin:/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GOPATH=/go GOARM GOLANG_BOOTSTRAP_SHA1 GOLANG_BOOTSTRAP_URL GOLANG_BOOTSTRAP_VERSION GOLANG_COMMIT GOLANG_CROSSPLATFORMS GOLANG_DOWNLOAD_SHA1 GOLANG_DOWNLOAD_SHA256 GOLANG_DOWNLOAD_URL GOLANG_GOARCH GOLANG_GOOS GOLANG_SRC_SHA1 GOLANG_SRC_SHA256 GOLANG_SRC_URL GOLANG_VERSION GOTOOLCHAIN","accountTools":"shadow+adduser-perl","startsService":false,"source":["docker-library/golang@7c8c182 (2026-08-19): */Dockerfile","docker-library/docs@c4a9ba414 (2026-08-21): golang/content.md"],"asOf":"2026-08-21"},{"id":"rust#alpine","image":"docker.io/library/rust","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","startsService":false,"source":["rust-lang/docker-rust@7668ee2 (2026-04-03): */Dockerfile"],"asOf":"2026-04-03"},{"id":"rust#slim-olddeb","image":"docker.io/library/rust","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["rust-lang/docker-rust@7668ee2 (2026-04-03): */Dockerfile"],"asOf":"2026-04-03"},{"id":"rust#slim","image":"docker.io/library/rust","tag":"(?:^|-)slim","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","startsService":false,"source":["rust-lang/docker-rust@7668ee2 (2026-04-03): */Dockerfile"],"asOf":"2026-04-03"},{"id":"rust#full","image":"docker.io/library/rust","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/cargo/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin RUSTUP_HOME=/usr/local/rustup CARGO_HOME=/usr/local/cargo RUSTUP_VERSION RUST_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["rust-lang/docker-rust@7668ee2 (2026-04-03): */Dockerfile"],"asOf":"2026-04-03"},{"id":"erlang#alpine","image":"docker.io/library/erlang","tag":"(?:^|-)alpine","family":"alpine","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false,"confidence":"seen in source","source":["erlang/docker-erlang-otp (not read); erlef/docker-elixir@3823cde: FROM erlang:27","erlang/docker-erlang-otp@023b069 (2026-07-28): */Dockerfile"],"asOf":"2026-07-28"},{"id":"erlang#slim-olddeb","image":"docker.io/library/erlang","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source","source":["erlang/docker-erlang-otp (not read); erlef/docker-elixir@3823cde: FROM erlang:27","erlang/docker-erlang-otp@023b069 (2026-07-28): */Dockerfile"],"asOf":"2026-07-28"},{"id":"erlang#slim","image":"docker.io/library/erlang","tag":"(?:^|-)slim","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false,"confidence":"seen in source","source":["erlang/docker-erlang-otp (not read); erlef/docker-elixir@3823cde: FROM erlang:27","erlang/docker-erlang-otp@023b069 (2026-07-28): */Dockerfile"],"asOf":"2026-07-28"},{"id":"erlang#full","image":"docker.io/library/erlang","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source","source":["erlang/docker-erlang-otp (not read); erlef/docker-elixir@3823cde: FROM erlang:27","erlang/docker-erlang-otp@023b069 (2026-07-28): */Dockerfile"],"asOf":"2026-07-28"},{"id":"elixir#alpine","image":"docker.io/library/elixir","tag":"(?:^|-)alpine","family":"alpine","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false,"source":["erlef/docker-elixir@3823cde: 1.17/Dockerfile"],"asOf":"2026-08-24"},{"id":"elixir#slim-olddeb","image":"docker.io/library/elixir","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["erlef/docker-elixir@3823cde: 1.17/Dockerfile"],"asOf":"2026-08-24"},{"id":"elixir#slim","image":"docker.io/library/elixir","tag":"(?:^|-)slim","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","startsService":false,"source":["erlef/docker-elixir@3823cde: 1.17/Dockerfile"],"asOf":"2026-08-24"},{"id":"elixir#full","image":"docker.io/library/elixir","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ELIXIR_VERSION LANG OTP_DOWNLOAD_SHA1 OTP_VERSION REBAR3_DOWNLOAD_SHA256 REBAR3_VERSION REBAR_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["erlef/docker-elixir@3823cde: 1.17/Dockerfile"],"asOf":"2026-08-24"},{"id":"perl#slim-olddeb","image":"docker.io/library/perl","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountTools":"shadow+adduser-perl","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/perl"],"asOf":"2026-08-21"},{"id":"perl#slim","image":"docker.io/library/perl","tag":"(?:^|-)slim","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/perl"],"asOf":"2026-08-21"},{"id":"perl#full","image":"docker.io/library/perl","family":"debian","accountTools":"shadow+adduser-perl","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/perl"],"asOf":"2026-08-21"},{"id":"dart","image":"docker.io/library/dart","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"gcc","image":"docker.io/library/gcc","family":"debian","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GCC_MIRRORS GCC_VERSION GPG_KEYS","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"seen in source","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only","docker-library/repo-info@12d227e272: repos/gcc/remote/latest.md"],"asOf":"2026-08-21"},{"id":"jruby","image":"docker.io/library/jruby","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"julia","image":"docker.io/library/julia","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"swipl","image":"docker.io/library/swipl","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"haxe","image":"docker.io/library/haxe","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"rakudo-star","image":"docker.io/library/rakudo-star","family":"debian","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"haskell","image":"docker.io/library/haskell","family":"debian","accountTools":"shadow+adduser-perl","source":["haskell/docker-haskell@9a7cd37 (2026-06-10): 9.10/bookworm/Dockerfile"],"asOf":"2026-06-10"},{"id":"r-base","image":"docker.io/library/r-base","family":"debian","accounts":"docker:1000:1000:/home/docker","source":["rocker-org/rocker@353d611 (2026-04-24): r-base/4.*/Dockerfile"],"asOf":"2026-04-24"},{"id":"rocker/r-ver","image":"docker.io/rocker/r-ver","aliases":["docker.io/rocker/tidyverse","docker.io/rocker/verse","docker.io/rocker/geospatial","docker.io/rocker/shiny","docker.io/rocker/shiny-verse"],"family":"debian","accounts":"rstudio:1000:1000:/home/rstudio","source":["rocker-org/rocker-versioned2@69cded5 (2026-06-30): dockerfiles/*.Dockerfile, scripts/default_user.sh"],"asOf":"2026-06-30"},{"id":"rocker/rstudio","image":"docker.io/rocker/rstudio","family":"debian","accounts":"rstudio:1000:1000:/home/rstudio","startsService":true,"stepsDownWith":"s6-setuidgid","rootByDesign":true,"notes":"The s6 init starts the server as root, which opens each session as its user.","source":["rocker-org/rocker-versioned2@69cded5 (2026-06-30): dockerfiles/rstudio_4.6.1.Dockerfile"],"asOf":"2026-06-30"},{"id":"swift#noble","image":"docker.io/library/swift","tag":"^(?!.*(?:jammy|focal|bionic|amazonlinux|rhel|centos|fedora|bookworm|trixie|windows))","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","source":["swiftlang/swift-docker@902c2a9 (2026-08-07): */Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"swift#rpm","image":"docker.io/library/swift","tag":"amazonlinux|rhel|ubi|centos|fedora","family":"rhel","accountTools":"none","installAccountTools":"yum install -y shadow-utils","source":["swiftlang/swift-docker@902c2a9 (2026-08-07): */Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"swift#other","image":"docker.io/library/swift","tag":"jammy|focal|bionic|bookworm|trixie","family":"debian","source":["swiftlang/swift-docker@902c2a9 (2026-08-07): */Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"}]');

// src/images/facts/others.json
var others_default = JSON.parse('[{"id":"archlinux","image":"docker.io/library/archlinux","aliases":["docker.io/archlinux/archlinux"],"family":"arch","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG","startsService":false,"confidence":"seen in source","source":["docker-library/repo-info@0931bb4050: repos/archlinux/remote/latest.md"],"asOf":"2026-08-24"},{"id":"nixos/nix","image":"docker.io/nixos/nix","aliases":["ghcr.io/nixos/nix"],"family":"nix","user":"0:0","accountCreation":"passwd-append","startsService":false,"source":["NixOS/nix@002ceb2: docker.nix"],"asOf":"2026-08-24"}]');

// src/images/facts/photon.json
var photon_default = JSON.parse('[{"id":"photon","image":"docker.io/library/photon","aliases":["docker.io/vmware/photon"],"family":"photon","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","installAccountTools":"tdnf install -y shadow","startsService":false,"confidence":"seen in source","source":["goharbor/harbor@c50c7ddd6e (2026-08-21): make/photon/*/Dockerfile.base","goharbor/harbor#9247, #12694","docker-library/repo-info@56a2b0825e: repos/photon/remote/latest.md"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/azurelinux/base/core","image":"mcr.microsoft.com/azurelinux/base/core","aliases":["mcr.microsoft.com/cbl-mariner/base/core"],"family":"photon","installAccountTools":"tdnf install -y shadow-utils","startsService":false,"source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/10.0/azurelinux3.0/amd64/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/azurelinux/distroless/*","image":"mcr.microsoft.com/azurelinux/distroless/*","aliases":["mcr.microsoft.com/cbl-mariner/distroless/*"],"family":"distroless","shell":false,"startsService":false,"confidence":"known-not-verified","source":["dotnet/dotnet-docker@3ed00b611c (2026-08-21): src/runtime-deps/10.0/azurelinux3.0-distroless/amd64/Dockerfile"],"asOf":"2026-08-21"},{"id":"mcr.microsoft.com/azure-cli","image":"mcr.microsoft.com/azure-cli","family":"photon","installAccountTools":"tdnf install -y shadow","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"goharbor/*","image":"docker.io/goharbor/*","family":"photon","user":"harbor","uid":10000,"gid":10000,"accounts":"harbor:10000:10000","serviceAccount":"harbor","installAccountTools":"tdnf install -y shadow","confidence":"documented","source":["goharbor/harbor@c50c7ddd6e (2026-08-21): make/photon/*/Dockerfile.base"],"asOf":"2026-08-21"}]');

// src/images/facts/php.json
var php_default = JSON.parse('[{"id":"php#apache","image":"docker.io/library/php","tag":"apache","family":"debian","accounts":"www-data:33:33:/var/www","serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION APACHE_CONFDIR=/etc/apache2 APACHE_ENVVARS=/etc/apache2/envvars","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"The Apache master binds port 80 as root and leaves its workers to www-data.","source":["docker-library/php@445bf414 (2026-07-30): 8.5/trixie/apache/Dockerfile"],"asOf":"2026-07-30"},{"id":"php#fpm","image":"docker.io/library/php","tag":"fpm(?!.*alpine)","family":"debian","accounts":"www-data:33:33:/var/www","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION","startsService":true,"rootByDesign":true,"notes":"The php-fpm master starts as root and leaves its workers to www-data.","source":["docker-library/php@445bf414 (2026-07-30): */fpm/Dockerfile"],"asOf":"2026-07-30"},{"id":"php#alpine","image":"docker.io/library/php","tag":"alpine","family":"alpine","accounts":"www-data:82:82:/home/www-data","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION","source":["docker-library/php@445bf414 (2026-07-30): 8.2/alpine3.23/*/Dockerfile"],"asOf":"2026-07-30"},{"id":"php#cli","image":"docker.io/library/php","family":"debian","accounts":"www-data:33:33:/var/www","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin PHP_INI_DIR=/usr/local/etc/php CFLAGS CPPFLAGS GPG_KEYS LDFLAGS PHPIZE_DEPS PHP_ASC_URL PHP_CFLAGS PHP_CPPFLAGS PHP_EXTRA_BUILD_DEPS PHP_EXTRA_CONFIGURE_ARGS PHP_FILENAME PHP_LDFLAGS PHP_MD5 PHP_PDO_PATCH_SHA256 PHP_PDO_PATCH_URL PHP_SHA256 PHP_URL PHP_VERSION","startsService":false,"source":["docker-library/php@445bf414 (2026-07-30): 8.5/trixie/cli/Dockerfile","docker-library/official-images@37079fb336 (2026-08-21): library/*"],"asOf":"2026-08-21"},{"id":"wordpress#cli","image":"docker.io/library/wordpress","tag":"^cli","family":"alpine","user":"www-data","uid":82,"gid":82,"accounts":"www-data:82:82","serviceAccount":"www-data","source":["docker-library/wordpress@bf223d1c2 (2026-08-19): cli/*/alpine/Dockerfile"],"asOf":"2026-08-19"},{"id":"wordpress#apache/fpm","image":"docker.io/library/wordpress","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"The entry script unpacks WordPress as root and hands it to www-data before the server starts.","source":["docker-library/wordpress@bf223d1c2 (2026-08-19): latest/*/Dockerfile"],"asOf":"2026-08-19"},{"id":"nextcloud#debian","image":"docker.io/library/nextcloud","tag":"^(?!.*alpine)","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"stepsDownWith":"su","rootByDesign":true,"privilegedPorts":[80],"notes":"The entry script installs and upgrades Nextcloud as root before the server starts.","source":["nextcloud/docker@4de1eed6 (2026-07-23): 34/apache/Dockerfile, docker-entrypoint.sh"],"asOf":"2026-07-23"},{"id":"drupal","image":"docker.io/library/drupal","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"Built on php with Apache or FPM, whose master starts as root and leaves its workers to www-data.","confidence":"seen in source","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only","docker-library/drupal@305e3e2 (2026-07-22): */*/Dockerfile"],"asOf":"2026-08-21"},{"id":"joomla","image":"docker.io/library/joomla","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"Built on php with Apache or FPM, whose master starts as root and leaves its workers to www-data.","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"phpmyadmin","image":"docker.io/library/phpmyadmin","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"Built on php with Apache or FPM, whose master starts as root and leaves its workers to www-data.","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"matomo","image":"docker.io/library/matomo","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"Built on php with Apache or FPM, whose master starts as root and leaves its workers to www-data.","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"mediawiki","image":"docker.io/library/mediawiki","family":"debian","accounts":"www-data:33:33","serviceAccount":"www-data","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"Built on php with Apache or FPM, whose master starts as root and leaves its workers to www-data.","confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"}]');

// src/images/facts/python.json
var python_default = JSON.parse('[{"id":"python#alpine","image":"docker.io/library/python","tag":"(?:^|-)alpine","family":"alpine","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","startsService":false,"source":["docker-library/python@4f070595 (2026-06-23): */Dockerfile"],"asOf":"2026-06-23"},{"id":"python#slim-olddeb","image":"docker.io/library/python","tag":"^(?=.*(?:^|-)slim)(?=.*(?:bookworm|bullseye|buster|stretch))","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["docker-library/python@4f070595 (2026-06-23): */Dockerfile"],"asOf":"2026-06-23"},{"id":"python#slim","image":"docker.io/library/python","tag":"(?:^|-)slim","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","startsService":false,"source":["docker-library/python@4f070595 (2026-06-23): */Dockerfile"],"asOf":"2026-06-23"},{"id":"python#nanoserver","image":"docker.io/library/python","tag":"nanoserver","family":"windows","user":"ContainerUser","uid":null,"gid":null,"startsService":false,"source":["docker-library/python@4f070595 (2026-06-23): */Dockerfile"],"asOf":"2026-06-23"},{"id":"python#servercore","image":"docker.io/library/python","tag":"windowsservercore|servercore","family":"windows","uid":null,"gid":null,"startsService":false,"source":["docker-library/python@4f070595 (2026-06-23): */Dockerfile"],"asOf":"2026-06-23"},{"id":"python#full","image":"docker.io/library/python","family":"debian","accountsComplete":true,"env":"PATH=/usr/local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin GPG_KEY LANG PYTHON_GET_PIP_SHA256 PYTHON_GET_PIP_URL PYTHON_PIP_VERSION PYTHON_RELEASE PYTHON_SETUPTOOLS_VERSION PYTHON_SHA256 PYTHON_VERSION PYTHON_WHEEL_VERSION","accountTools":"shadow+adduser-perl","startsService":false,"source":["docker-library/python@4f070595 (2026-06-23): */Dockerfile"],"asOf":"2026-06-23"},{"id":"pypy","image":"docker.io/library/pypy","family":"debian","startsService":false,"confidence":"known-not-verified","source":["docker-library/official-images@37079fb336 (2026-08-21): library/tag lists only"],"asOf":"2026-08-21"},{"id":"ghcr.io/astral-sh/uv#binary","image":"ghcr.io/astral-sh/uv","tag":"^(?:latest|\\\\d[\\\\d.]*)$","family":"scratch","shell":false,"source":["astral-sh/uv@063a9be: Dockerfile"],"asOf":"2026-08-24"},{"id":"ghcr.io/astral-sh/uv#derived","image":"ghcr.io/astral-sh/uv","family":"debian","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"mambaorg/micromamba","image":"docker.io/mambaorg/micromamba","family":"debian","user":"mambauser","uid":57439,"gid":57439,"accounts":"mambauser:57439:57439:/home/mambauser","serviceAccount":"mambauser","env":"PATH MAMBA_USER=mambauser MAMBA_USER_ID=57439 MAMBA_USER_GID=57439 ENV_NAME=base MAMBA_ROOT_PREFIX=/opt/conda MAMBA_EXE=/bin/micromamba BASH_ENV CONDA_OVERRIDE_CUDA CUDA_VERSION HOME LANG LC_ALL LD_LIBRARY_PATH NVARCH NVIDIA_DRIVER_CAPABILITIES NVIDIA_PRODUCT_NAME NVIDIA_REQUIRE_CUDA NVIDIA_VISIBLE_DEVICES NV_CUDA_CUDART_VERSION","startsService":false,"source":["mamba-org/micromamba-docker@07a6f67: debian.Dockerfile","mamba-org/micromamba-docker@a815800 (2026-05-13): debian.Dockerfile"],"asOf":"2026-05-13"},{"id":"continuumio/miniconda3","image":"docker.io/continuumio/miniconda3","aliases":["docker.io/continuumio/anaconda3"],"family":"debian","env":"PATH=/opt/conda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 LC_ALL=C.UTF-8","startsService":false,"source":["ContinuumIO/docker-images@027bce7: miniconda3/debian/Dockerfile"],"asOf":"2026-08-24"},{"id":"condaforge/miniforge3","image":"docker.io/condaforge/miniforge3","aliases":["docker.io/condaforge/mambaforge"],"family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"seen in source","source":["conda-forge/miniforge-images@841e405 (2026-07-01): */Dockerfile"],"asOf":"2026-07-01"},{"id":"quay.io/jupyter/*","image":"quay.io/jupyter/*","aliases":["docker.io/jupyter/*"],"family":"debian","user":"1000","uid":1000,"gid":100,"accounts":"jovyan:1000:100:/home/jovyan","serviceAccount":"jovyan","env":"PATH=/opt/conda/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin NB_USER=jovyan NB_UID=1000 NB_GID=100 HOME=/home/jovyan CONDA_DIR=/opt/conda SHELL=/bin/bash DEBIAN_FRONTEND=noninteractive APACHE_SPARK_VERSION HADOOP_VERSION JULIA_DEPOT_PATH JULIA_PKGDIR JULIA_VERSION JUPYTER_PORT LANG LANGUAGE LC_ALL LD_LIBRARY_PATH MINICONDA_VERSION NVIDIA_DRIVER_CAPABILITIES NVIDIA_VISIBLE_DEVICES PYTHONPATH R_LIBS_USER SPARK_HOME SPARK_OPTS SPARK_VERSION USER XDG_CACHE_HOME","source":["jupyter/docker-stacks@82093869 (2026-08-08): images/docker-stacks-foundation/Dockerfile"],"asOf":"2026-08-08"},{"id":"apache/airflow","image":"docker.io/apache/airflow","family":"debian","user":"50000","uid":50000,"accounts":"airflow:50000:0:/home/airflow","serviceAccount":"airflow","confidence":"documented","source":["apache/airflow 3.1.5: Dockerfile (AIRFLOW_UID)"],"asOf":"2026-08-24"},{"id":"apache/superset","image":"docker.io/apache/superset","family":"debian","user":"superset","uid":1000,"gid":1000,"accounts":"superset:1000:1000","serviceAccount":"superset","startsService":true,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"nvidia/cuda#rpm","image":"docker.io/nvidia/cuda","aliases":["nvcr.io/nvidia/cuda"],"tag":"ubi|rockylinux|centos|oraclelinux","family":"rhel","startsService":false,"confidence":"known-not-verified","source":["NVIDIA container-images/cuda on GitLab: dist/*/ubi*/base/Dockerfile"],"asOf":"2026-08-24"},{"id":"nvidia/cuda#ubuntu24.04","image":"docker.io/nvidia/cuda","aliases":["nvcr.io/nvidia/cuda"],"tag":"ubuntu2[4-9]\\\\.","family":"debian","accounts":"ubuntu:1000:1000:/home/ubuntu","startsService":false,"confidence":"known-not-verified","source":["NVIDIA container-images/cuda on GitLab: dist/*/ubuntu24.04/base/Dockerfile"],"asOf":"2026-08-24"},{"id":"nvidia/cuda","image":"docker.io/nvidia/cuda","aliases":["nvcr.io/nvidia/cuda"],"family":"debian","accounts":"","accountTools":"shadow+adduser-perl","startsService":false,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"nvcr.io/nvidia/*","image":"nvcr.io/nvidia/*","family":"debian","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"pytorch/pytorch","image":"docker.io/pytorch/pytorch","family":"debian","startsService":false,"source":["pytorch/pytorch@01343dc: Dockerfile"],"asOf":"2026-08-24"},{"id":"tensorflow/tensorflow","image":"docker.io/tensorflow/tensorflow","family":"debian","startsService":false,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"huggingface/transformers-pytorch-gpu","image":"docker.io/huggingface/transformers-pytorch-gpu","family":"debian","startsService":false,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"vllm/vllm-openai","image":"docker.io/vllm/vllm-openai","family":"debian","startsService":true,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"rocm/*","image":"docker.io/rocm/*","family":"debian","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"demisto/python3","image":"docker.io/demisto/python3","aliases":["docker.io/demisto/crypto"],"family":"alpine","startsService":false,"source":["demisto/dockerfiles@8a38d136ba (2026-08-21): docker/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"demisto/python","image":"docker.io/demisto/python","family":"alpine","startsService":false,"source":["demisto/dockerfiles@8a38d136ba (2026-08-21): docker/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"demisto/python3-deb","image":"docker.io/demisto/python3-deb","family":"debian","accountTools":"shadow+adduser-perl","startsService":false,"source":["demisto/dockerfiles@8a38d136ba (2026-08-21): docker/*/Dockerfile"],"asOf":"2026-08-21"},{"id":"demisto/powershell","image":"docker.io/demisto/powershell","family":"alpine","startsService":false,"source":["demisto/dockerfiles@8a38d136ba (2026-08-21): docker/*/Dockerfile"],"asOf":"2026-08-21"}]');

// src/images/facts/redhat.json
var redhat_default = JSON.parse('[{"id":"fedora","image":"docker.io/library/fedora","aliases":["registry.fedoraproject.org/fedora","quay.io/fedora/fedora"],"family":"rhel","env":"DISTTAG FBR FGC PATH container","startsService":false,"confidence":"seen in source","source":["swiftlang/swift-docker@902c2a9 (2026-08-07): swift-ci/6.4.x/fedora/39/Dockerfile","rocker-org/rocker@353d611 (2026-04-24): r-bspm/fedora-33","amazonlinux/amazon-linux-2023#542 (symlink)","fedora-cloud/docker-brew-fedora@d6fb6b1 (2026-02-09): branch 45, x86_64/Dockerfile","docker-library/repo-info@4d7f688a5f: repos/fedora/remote/latest.md"],"asOf":"2026-08-07"},{"id":"quay.io/fedora/fedora-minimal","image":"quay.io/fedora/fedora-minimal","aliases":["registry.fedoraproject.org/fedora-minimal"],"family":"rhel-minimal","installAccountTools":"dnf install -y shadow-utils || microdnf install -y shadow-utils","startsService":false,"confidence":"documented","source":["containers/podman#20082, containers/podman#20127"],"asOf":"2026-08-24"},{"id":"quay.io/centos/centos#stream","image":"quay.io/centos/centos","tag":"^stream\\\\d+$","family":"rhel","startsService":false,"confidence":"documented","source":["sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.c10s"],"asOf":"2026-05-12"},{"id":"quay.io/centos/centos#stream-minimal","image":"quay.io/centos/centos","tag":"^stream\\\\d+-minimal$","family":"rhel-minimal","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"confidence":"known-not-verified","source":["sclorg/s2i-nodejs-container@cb79a8b (2026-05-13): 22-minimal/Dockerfile.c9s"],"asOf":"2026-05-13"},{"id":"centos","image":"docker.io/library/centos","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","packageManager":"yum","startsService":false,"confidence":"seen in source","source":["CentOS/sig-cloud-instance-images: branches CentOS-7.8.2003-x86_64, CentOS-8-x86_64: docker/Dockerfile"],"asOf":"2026-08-24"},{"id":"ubi8","image":"registry.access.redhat.com/ubi8/ubi","aliases":["registry.access.redhat.com/ubi8","registry.redhat.io/ubi8","registry.redhat.io/ubi8/ubi","docker.io/redhat/ubi8"],"family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","startsService":false,"confidence":"documented","source":["swiftlang/swift-docker@902c2a9 (2026-08-07): swift-ci/6.4.x/rhel-ubi/10/Dockerfile","sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.rhel8"],"asOf":"2026-08-07"},{"id":"ubi8-minimal","image":"registry.access.redhat.com/ubi8/ubi-minimal","aliases":["registry.access.redhat.com/ubi8-minimal","registry.redhat.io/ubi8/ubi-minimal","registry.redhat.io/ubi8-minimal","docker.io/redhat/ubi8-minimal"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"source":["hashicorp/docker-vault@ed32395 (2023-12-06): ubi/Dockerfile","docker-library/repo-info: repos/eclipse-temurin/remote/*-ubi*-minimal.md (2026-06-23): ENV container oci"],"asOf":"2026-06-23"},{"id":"ubi8-micro","image":"registry.access.redhat.com/ubi8/ubi-micro","aliases":["registry.access.redhat.com/ubi8-micro","registry.redhat.io/ubi8/ubi-micro","docker.io/redhat/ubi8-micro"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false,"confidence":"documented","source":["keycloak/keycloak@0463815: quarkus/container/Dockerfile","openshift/sandboxed-containers-operator#2194","AlmaLinux/container-images@e4ca099 (2026-06-26): Containerfiles/9/Containerfile.micro (same design)"],"asOf":"2026-06-26"},{"id":"ubi8-init","image":"registry.access.redhat.com/ubi8/ubi-init","aliases":["registry.access.redhat.com/ubi8-init"],"family":"rhel","startsService":true,"rootByDesign":true,"notes":"Its command is systemd, which does not run as anybody else.","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"ubi9","image":"registry.access.redhat.com/ubi9/ubi","aliases":["registry.access.redhat.com/ubi9","registry.redhat.io/ubi9","registry.redhat.io/ubi9/ubi","docker.io/redhat/ubi9"],"family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","startsService":false,"confidence":"documented","source":["swiftlang/swift-docker@902c2a9 (2026-08-07): swift-ci/6.4.x/rhel-ubi/10/Dockerfile","sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.rhel9"],"asOf":"2026-08-07"},{"id":"ubi9-minimal","image":"registry.access.redhat.com/ubi9/ubi-minimal","aliases":["registry.access.redhat.com/ubi9-minimal","registry.redhat.io/ubi9/ubi-minimal","registry.redhat.io/ubi9-minimal","docker.io/redhat/ubi9-minimal"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"source":["MariaDB/mariadb-docker@1b6429b (2026-05-29): Dockerfile-ubi.template","stackabletech/docker-images@02c3b7de (2026-08-21): stackable-base/Dockerfile","elastic/dockerfiles v9.2.4: elasticsearch/Dockerfile","wildfly/wildfly-container#187","docker-library/repo-info: repos/eclipse-temurin/remote/*-ubi*-minimal.md (2026-06-23): ENV container oci"],"asOf":"2026-08-21"},{"id":"ubi9-micro","image":"registry.access.redhat.com/ubi9/ubi-micro","aliases":["registry.access.redhat.com/ubi9-micro","registry.redhat.io/ubi9/ubi-micro","docker.io/redhat/ubi9-micro"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false,"source":["keycloak/keycloak@0463815: quarkus/container/Dockerfile","openshift/sandboxed-containers-operator#2194","AlmaLinux/container-images@e4ca099 (2026-06-26): Containerfiles/9/Containerfile.micro (same design)"],"asOf":"2026-06-26"},{"id":"ubi9-init","image":"registry.access.redhat.com/ubi9/ubi-init","aliases":["registry.access.redhat.com/ubi9-init"],"family":"rhel","startsService":true,"rootByDesign":true,"notes":"Its command is systemd, which does not run as anybody else.","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"ubi10","image":"registry.access.redhat.com/ubi10/ubi","aliases":["registry.access.redhat.com/ubi10","registry.redhat.io/ubi10","registry.redhat.io/ubi10/ubi","docker.io/redhat/ubi10"],"family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","startsService":false,"source":["swiftlang/swift-docker@902c2a9 (2026-08-07): swift-ci/6.4.x/rhel-ubi/10/Dockerfile","sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.rhel10"],"asOf":"2026-08-07"},{"id":"ubi10-minimal","image":"registry.access.redhat.com/ubi10/ubi-minimal","aliases":["registry.access.redhat.com/ubi10-minimal","registry.redhat.io/ubi10/ubi-minimal","registry.redhat.io/ubi10-minimal","docker.io/redhat/ubi10-minimal"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"confidence":"documented","source":["gradle/docker-gradle@528a647 (2026-06-26): jdk17-ubi10/Dockerfile","sclorg/s2i-nodejs-container@cb79a8b (2026-05-13): 22-minimal/Dockerfile.rhel10","docker-library/repo-info: repos/eclipse-temurin/remote/*-ubi10-minimal.md (2026-07-20): ENV container oci","neo4j/docker-neo4j@9df98ef (2026-04-14): docker-image-src/5/neo4j-admin/Dockerfile-ubi10 installs shadow-utils first"],"asOf":"2026-07-20"},{"id":"ubi10-micro","image":"registry.access.redhat.com/ubi10/ubi-micro","aliases":["registry.access.redhat.com/ubi10-micro","registry.redhat.io/ubi10/ubi-micro","docker.io/redhat/ubi10-micro"],"family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin container=oci","accountCreation":"passwd-append","packageManager":null,"startsService":false,"confidence":"documented","source":["keycloak/keycloak@0463815: quarkus/container/Dockerfile","openshift/sandboxed-containers-operator#2194","AlmaLinux/container-images@e4ca099 (2026-06-26): Containerfiles/9/Containerfile.micro (same design)"],"asOf":"2026-06-26"},{"id":"ubi10-init","image":"registry.access.redhat.com/ubi10/ubi-init","aliases":["registry.access.redhat.com/ubi10-init"],"family":"rhel","startsService":true,"rootByDesign":true,"notes":"Its command is systemd, which does not run as anybody else.","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"rockylinux#base","image":"docker.io/library/rockylinux","aliases":["quay.io/rockylinux/rockylinux","docker.io/rockylinux/rockylinux"],"tag":"^(?!.*minimal)","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source","source":["rocky-linux/sig-cloud-instance-images: branches Rocky-9.6.20250531-Base-x86_64, Rocky-8.10.20240528-Base-x86_64 (package lists)","docker-library/repo-info@72e4be79b9: repos/rockylinux/remote/9.md"],"asOf":"2026-08-24"},{"id":"rockylinux#9-minimal","image":"docker.io/library/rockylinux","aliases":["quay.io/rockylinux/rockylinux","docker.io/rockylinux/rockylinux"],"tag":"^9(?:\\\\..*)?-minimal$","family":"rhel-minimal","accountTools":"shadow+adduser-link","startsService":false,"source":["rocky-linux/sig-cloud-instance-images: branches Rocky-9.3.20231119-Minimal-x86_64 (filelist.txt), Rocky-9.6.20250531-Minimal-x86_64"],"asOf":"2026-08-24"},{"id":"rockylinux#8-minimal","image":"docker.io/library/rockylinux","aliases":["quay.io/rockylinux/rockylinux","docker.io/rockylinux/rockylinux"],"tag":"^8(?:\\\\..*)?-minimal$","family":"rhel-minimal","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"source":["rocky-linux/sig-cloud-instance-images: branches Rocky-8.9.20231119-Minimal-x86_64, Rocky-8.10.20240528-Minimal-x86_64 (packages.txt)"],"asOf":"2026-08-24"},{"id":"almalinux#default","image":"docker.io/library/almalinux","aliases":["quay.io/almalinuxorg/almalinux"],"tag":"^(?!.*(?:minimal|micro))","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"confidence":"seen in source","source":["AlmaLinux/container-images@e4ca099 (2026-06-26): Containerfiles/*/Containerfile.default","docker-library/repo-info@05db977582: repos/almalinux/remote/latest.md"],"asOf":"2026-06-26"},{"id":"almalinux#minimal","image":"docker.io/library/almalinux","aliases":["quay.io/almalinuxorg/9-minimal","quay.io/almalinuxorg/10-minimal","docker.io/almalinux/9-minimal","docker.io/almalinux/10-minimal"],"tag":"minimal","family":"rhel-minimal","installAccountTools":"microdnf install -y shadow-utils","startsService":false,"confidence":"known-not-verified","source":["AlmaLinux/container-images@e4ca099 (2026-06-26): Containerfiles/9/Containerfile.minimal"],"asOf":"2026-06-26"},{"id":"quay.io/almalinuxorg/9-micro","image":"quay.io/almalinuxorg/9-micro","aliases":["docker.io/almalinux/9-micro","docker.io/almalinux/10-micro","quay.io/almalinuxorg/10-micro"],"family":"rhel-minimal","accountCreation":"passwd-append","packageManager":null,"startsService":false,"source":["AlmaLinux/container-images@e4ca099 (2026-06-26): Containerfiles/*/Containerfile.micro"],"asOf":"2026-06-26"},{"id":"oraclelinux#full","image":"docker.io/library/oraclelinux","aliases":["container-registry.oracle.com/os/oraclelinux"],"tag":"^(?!.*slim)","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","startsService":false,"source":["swiftlang/swift-docker@902c2a9 (2026-08-07): swift-ci/6.4.x/oraclelinux/8/Dockerfile","oracle/container-images@0984eea (2026-07-23): branch dist-amd64, 9/Dockerfile"],"asOf":"2026-08-07"},{"id":"oraclelinux#slim","image":"docker.io/library/oraclelinux","aliases":["container-registry.oracle.com/os/oraclelinux"],"tag":"slim","family":"rhel-minimal","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"shadow+adduser-link","startsService":false,"source":["docker-library/mysql@7f30fdb (2026-06-16): 8.4/Dockerfile.oracle","oracle/container-images@0984eea (2026-07-23): branch dist-amd64, 9/Dockerfile"],"asOf":"2026-07-23"},{"id":"amazonlinux#2023","image":"docker.io/library/amazonlinux","aliases":["public.ecr.aws/amazonlinux/amazonlinux"],"tag":"^(?:2023|latest|2022)","family":"rhel","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin","accountTools":"none","installAccountTools":"dnf install -y shadow-utils","startsService":false,"confidence":"seen in source","source":["jetty/jetty.docker@c6c5ebe (2026-05-04): amazoncorretto/12.0/jdk17-al2023/Dockerfile","amazonlinux/container-images#28, #83","docker-library/repo-info@0f81a33b82: repos/amazonlinux/remote/2023.md"],"asOf":"2026-05-04"},{"id":"amazonlinux#1/2","image":"docker.io/library/amazonlinux","aliases":["public.ecr.aws/amazonlinux/amazonlinux"],"tag":"^(?:2(?:\\\\.0.*)?|1|201[78].*)$","family":"rhel","accountTools":"none","installAccountTools":"yum install -y shadow-utils","packageManager":"yum","startsService":false,"source":["swiftlang/swift-docker@902c2a9 (2026-08-07): swift-ci/6.4.x/amazon-linux/2/Dockerfile","sensu/sensu-go#1790"],"asOf":"2026-08-07"},{"id":"clearlinux","image":"docker.io/library/clearlinux","family":"rhel","accountTools":"shadow","packageManager":"swupd","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"mageia","image":"docker.io/library/mageia","family":"rhel","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"ubi9/nodejs-*","image":"registry.access.redhat.com/ubi9/nodejs-*","aliases":["registry.access.redhat.com/ubi8/nodejs-*","registry.access.redhat.com/ubi10/nodejs-*","registry.redhat.io/ubi9/nodejs-*","quay.io/sclorg/nodejs-*","registry.access.redhat.com/ubi9/python-*","registry.access.redhat.com/ubi8/python-*","registry.access.redhat.com/ubi10/python-*","registry.redhat.io/ubi9/python-*","quay.io/sclorg/python-*","registry.access.redhat.com/ubi9/nginx-*","registry.access.redhat.com/ubi8/nginx-*","registry.access.redhat.com/ubi10/nginx-*","registry.redhat.io/ubi9/nginx-*","quay.io/sclorg/nginx-*"],"family":"rhel","user":"1001","uid":1001,"accounts":"default:1001:0:/opt/app-root/src","source":["sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.rhel*","sclorg/s2i-nodejs-container@cb79a8b (2026-05-13): */Dockerfile.*","sclorg/s2i-python-container@15f02ca: 3.12/Dockerfile.rhel9","sclorg/nginx-container@105a199: 1.24/Dockerfile.rhel9"],"asOf":"2026-05-13"},{"id":"ubi9/httpd-*","image":"registry.access.redhat.com/ubi9/httpd-*","aliases":["registry.access.redhat.com/ubi8/httpd-*","registry.access.redhat.com/ubi10/httpd-*","registry.redhat.io/ubi9/httpd-*","quay.io/sclorg/httpd-*","registry.access.redhat.com/ubi9/php-*","registry.access.redhat.com/ubi8/php-*","registry.access.redhat.com/ubi10/php-*","registry.redhat.io/ubi9/php-*","quay.io/sclorg/php-*","registry.access.redhat.com/ubi9/ruby-*","registry.access.redhat.com/ubi8/ruby-*","registry.access.redhat.com/ubi10/ruby-*","registry.redhat.io/ubi9/ruby-*","quay.io/sclorg/ruby-*","registry.access.redhat.com/ubi9/go-toolset","registry.access.redhat.com/ubi8/go-toolset","registry.access.redhat.com/ubi10/go-toolset","registry.redhat.io/ubi9/go-toolset","quay.io/sclorg/go-toolset","registry.access.redhat.com/ubi9/perl-*","registry.access.redhat.com/ubi8/perl-*","registry.access.redhat.com/ubi10/perl-*","registry.redhat.io/ubi9/perl-*","quay.io/sclorg/perl-*"],"family":"rhel","user":"1001","uid":1001,"accounts":"default:1001:0:/opt/app-root/src","confidence":"documented","source":["sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.rhel*","sclorg/s2i-nodejs-container@cb79a8b (2026-05-13): */Dockerfile.*","sclorg/s2i-python-container@15f02ca: 3.12/Dockerfile.rhel9","sclorg/nginx-container@105a199: 1.24/Dockerfile.rhel9"],"asOf":"2026-05-13"},{"id":"ubi9/s2i-*","image":"registry.access.redhat.com/ubi9/s2i-*","aliases":["registry.access.redhat.com/ubi8/s2i-*","registry.access.redhat.com/ubi10/s2i-*","registry.redhat.io/ubi9/s2i-*","quay.io/sclorg/s2i-*"],"family":"rhel","accounts":"default:1001:0:/opt/app-root/src","source":["sclorg/s2i-base-container@cada84e (2026-05-12): core/Dockerfile.rhel*","sclorg/s2i-nodejs-container@cb79a8b (2026-05-13): */Dockerfile.*","sclorg/s2i-python-container@15f02ca: 3.12/Dockerfile.rhel9","sclorg/nginx-container@105a199: 1.24/Dockerfile.rhel9"],"asOf":"2026-05-13"}]');

// src/images/facts/scratch.json
var scratch_default = JSON.parse('[{"id":"scratch","image":"docker.io/library/scratch","family":"scratch","accountsComplete":true,"env":"","shell":false,"startsService":false,"notes":"No files at all: a name in USER cannot be resolved, a number can.","source":["moby/buildkit@73ed6825c (2026-08-21): solver/llbsolver/ops/user_linux.go, executor/oci/user.go","dockerd 20.10 BuildKit run"],"asOf":"2026-08-21"},{"id":"hello-world","image":"docker.io/library/hello-world","family":"scratch","shell":false,"startsService":true,"confidence":"documented","source":["docker-library/docs@c4a9ba414 (2026-08-21): hello-world/content.md"],"asOf":"2026-08-21"},{"id":"nats","image":"docker.io/library/nats","family":"scratch","shell":false,"startsService":true,"source":["nats-io/nats-docker@006614d: 2.10.x/scratch/Dockerfile"],"asOf":"2026-08-24"}]');

// src/images/facts/services.json
var services_default = JSON.parse('[{"id":"rabbitmq#alpine","image":"docker.io/library/rabbitmq","tag":"alpine","family":"alpine","accounts":"rabbitmq:100:101:/var/lib/rabbitmq","serviceAccount":"rabbitmq","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as rabbitmq.","source":["docker-library/rabbitmq@9193c1d (2026-06-15): 4.0/alpine/Dockerfile"],"asOf":"2026-06-15"},{"id":"rabbitmq#ubuntu","image":"docker.io/library/rabbitmq","family":"debian","accounts":"rabbitmq:999:999:/var/lib/rabbitmq","serviceAccount":"rabbitmq","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as rabbitmq.","source":["docker-library/rabbitmq@9193c1d (2026-06-15): 4.3/ubuntu/Dockerfile"],"asOf":"2026-06-15"},{"id":"telegraf","image":"docker.io/library/telegraf","family":"debian","accounts":"telegraf::","serviceAccount":"telegraf","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true,"notes":"The entry script grants itself capabilities as root and then runs as telegraf.","source":["influxdata/influxdata-docker@d457cb9 (2026-08-06): telegraf/1.39/entrypoint.sh"],"asOf":"2026-08-06"},{"id":"chronograf","image":"docker.io/library/chronograf","family":"debian","accounts":"chronograf::","serviceAccount":"chronograf","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as chronograf.","source":["docker-library/docs@c4a9ba414 (2026-08-21): chronograf/content.md:65"],"asOf":"2026-08-21"},{"id":"kapacitor","image":"docker.io/library/kapacitor","family":"debian","accounts":"kapacitor::","serviceAccount":"kapacitor","startsService":true,"stepsDownWith":"setpriv","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as kapacitor.","source":["influxdata/influxdata-docker@d457cb9 (2026-08-06): kapacitor/1.8/entrypoint.sh"],"asOf":"2026-08-06"},{"id":"kibana","image":"docker.io/library/kibana","aliases":["docker.elastic.co/kibana/kibana"],"family":"rhel-minimal","user":"1000","uid":1000,"gid":1000,"accounts":"kibana:1000:1000","serviceAccount":"kibana","accountTools":"shadow+adduser-link","startsService":true,"source":["elastic/dockerfiles v9.2.4: kibana/Dockerfile"],"asOf":"2026-08-24"},{"id":"logstash","image":"docker.io/library/logstash","aliases":["docker.elastic.co/logstash/logstash"],"family":"rhel-minimal","user":"1000","uid":1000,"gid":1000,"accounts":"logstash:1000:1000","serviceAccount":"logstash","accountTools":"shadow+adduser-link","startsService":true,"source":["elastic/dockerfiles v9.2.4: logstash/Dockerfile"],"asOf":"2026-08-24"},{"id":"zookeeper","image":"docker.io/library/zookeeper","family":"debian","accounts":"zookeeper:1000:1000","serviceAccount":"zookeeper","startsService":true,"stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as zookeeper.","confidence":"seen in source","source":["31z4/zookeeper-docker@52a8364 (2026-02-23): 3.9*/Dockerfile"],"asOf":"2026-02-23"},{"id":"spark","image":"docker.io/library/spark","aliases":["docker.io/apache/spark"],"family":"debian","user":"spark","uid":185,"gid":185,"accounts":"spark:185:185","serviceAccount":"spark","source":["apache/spark-docker@2648cdf: 4.0.0/scala2.13-java17-ubuntu/Dockerfile"],"asOf":"2026-08-24"},{"id":"flink","image":"docker.io/library/flink","family":"debian","accounts":"flink:9999:9999","serviceAccount":"flink","stepsDownWith":"gosu","rootByDesign":true,"notes":"The entry script takes over its data directory as root and then runs as flink.","confidence":"seen in source","source":["apache/flink-docker@983be34 (2026-05-13): */*/Dockerfile"],"asOf":"2026-05-13"},{"id":"apache/kafka","image":"docker.io/apache/kafka","family":"alpine","user":"appuser","uid":1000,"gid":1000,"accounts":"appuser:1000:1000:/home/appuser","serviceAccount":"appuser","startsService":true,"source":["apache/kafka@120d52d: docker/jvm/Dockerfile"],"asOf":"2026-08-24"},{"id":"confluentinc/*","image":"docker.io/confluentinc/*","family":"rhel-minimal","user":"appuser","uid":1000,"gid":1000,"accounts":"appuser:1000:1000","serviceAccount":"appuser","installAccountTools":"microdnf install -y shadow-utils","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"hashicorp/vault","image":"docker.io/hashicorp/vault","aliases":["docker.io/library/vault"],"family":"alpine","accounts":"vault:100:1000","serviceAccount":"vault","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true,"notes":"The entry script hands the data directories to vault and steps down.","source":["hashicorp/vault@024c09b: Dockerfile","hashicorp/docker-vault@ed32395 (2023-12-06): 0.X/Dockerfile, ubi/Dockerfile"],"asOf":"2023-12-06"},{"id":"hashicorp/consul","image":"docker.io/hashicorp/consul","aliases":["docker.io/library/consul"],"family":"alpine","accounts":"consul:100:1000","serviceAccount":"consul","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true,"notes":"The entry script hands the data directories to consul and steps down.","source":["hashicorp/consul@03658a0: Dockerfile"],"asOf":"2026-08-24"},{"id":"quay.io/prometheus/prometheus#busybox","image":"quay.io/prometheus/prometheus","aliases":["docker.io/prom/prometheus"],"tag":"^(?!.*distroless)","family":"busybox","user":"nobody","uid":65534,"gid":65534,"accounts":"nobody:65534:65534","startsService":true,"source":["prometheus/prometheus@d15adb9ad7 (2026-08-21): Dockerfile"],"asOf":"2026-08-21"},{"id":"quay.io/prometheus/prometheus#distroless","image":"quay.io/prometheus/prometheus","aliases":["docker.io/prom/prometheus"],"tag":"distroless","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","shell":false,"startsService":true,"source":["prometheus/prometheus@d15adb9ad7 (2026-08-21): Dockerfile.distroless"],"asOf":"2026-08-21"},{"id":"quay.io/prometheus/*","image":"quay.io/prometheus/*","aliases":["docker.io/prom/*"],"family":"busybox","user":"nobody","uid":65534,"gid":65534,"accounts":"nobody:65534:65534","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"grafana/grafana","image":"docker.io/grafana/grafana","aliases":["docker.io/grafana/grafana-oss","docker.io/grafana/grafana-enterprise"],"family":"alpine","user":"472","uid":472,"accounts":"grafana:472:0:/usr/share/grafana","serviceAccount":"grafana","startsService":true,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"grafana/loki","image":"docker.io/grafana/loki","family":"distroless","user":"10001","uid":10001,"gid":10001,"accounts":"loki:10001:10001","serviceAccount":"loki","shell":false,"source":["grafana/loki@65e30f8488 (2026-08-22): cmd/loki/Dockerfile"],"asOf":"2026-08-22"},{"id":"otel/opentelemetry-collector","image":"docker.io/otel/opentelemetry-collector","aliases":["docker.io/otel/opentelemetry-collector-contrib","ghcr.io/open-telemetry/opentelemetry-collector-releases/*"],"family":"scratch","user":"10001","uid":10001,"shell":false,"source":["open-telemetry/opentelemetry-collector-releases@08b1607: distributions/otelcol/Dockerfile"],"asOf":"2026-08-24"},{"id":"quay.io/keycloak/keycloak","image":"quay.io/keycloak/keycloak","family":"rhel-minimal","user":"1000","uid":1000,"accounts":"keycloak:1000:0:/opt/keycloak","serviceAccount":"keycloak","accountCreation":"passwd-append","packageManager":null,"source":["keycloak/keycloak@0463815: quarkus/container/Dockerfile"],"asOf":"2026-08-24"},{"id":"bitnami/*","image":"docker.io/bitnami/*","aliases":["docker.io/bitnamilegacy/*","public.ecr.aws/bitnami/*","docker.io/bitnamisecure/*"],"family":"debian","user":"1001","uid":1001,"source":["bitnami/containers@043f89c: bitnami/nginx/1.27/debian-12/Dockerfile"],"asOf":"2026-08-24"},{"id":"linuxserver/*","image":"docker.io/linuxserver/*","aliases":["lscr.io/linuxserver/*","ghcr.io/linuxserver/*"],"family":"alpine","accounts":"abc:911:911","serviceAccount":"abc","startsService":true,"stepsDownWith":"s6-setuidgid","rootByDesign":true,"notes":"The s6 init starts as root, gives abc the ids in PUID and PGID, and steps down for each service.","confidence":"seen in source","source":["linuxserver/docker-baseimage-alpine@3d5a8b0 (2025-10-04): Dockerfile"],"asOf":"2025-10-04"},{"id":"ghcr.io/dexidp/dex","image":"ghcr.io/dexidp/dex","family":"alpine","user":"dex:dex","uid":1001,"gid":1001,"accounts":"dex:1001:1001","serviceAccount":"dex","startsService":true,"source":["dexidp/dex@ab64ed77 (2026-08-06): Dockerfile"],"asOf":"2026-08-06"},{"id":"sonatype/nexus3","image":"docker.io/sonatype/nexus3","family":"rhel-minimal","user":"nexus","uid":200,"gid":200,"accounts":"nexus:200:200","serviceAccount":"nexus","installAccountTools":"microdnf install -y shadow-utils","startsService":true,"confidence":"seen in source","source":["sonatype/docker-nexus3@7b38e1c (2026-08-21): Dockerfile*"],"asOf":"2026-08-21"},{"id":"gitea/gitea#rootless","image":"docker.io/gitea/gitea","tag":"rootless","family":"alpine","user":"1000:1000","uid":1000,"gid":1000,"accounts":"git:1000:1000","serviceAccount":"git","startsService":true,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"gitea/gitea#root","image":"docker.io/gitea/gitea","family":"alpine","accounts":"git:1000:1000","serviceAccount":"git","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true,"notes":"The s6 init starts sshd as root and Gitea as git; the rootless tags do without.","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"}]');

// src/images/facts/suse.json
var suse_default = JSON.parse('[{"id":"opensuse/leap","image":"docker.io/opensuse/leap","aliases":["registry.opensuse.org/opensuse/leap"],"family":"suse","startsService":false,"confidence":"documented","source":["SUSE/BCI-dockerfile-generator@bcb9ba847 (2026-08-20): src/bci_build/package/base.py","sandstorm-io/sandstorm#326 (USERGROUPS_ENAB no)"],"asOf":"2026-08-20"},{"id":"opensuse/tumbleweed","image":"docker.io/opensuse/tumbleweed","aliases":["registry.opensuse.org/opensuse/tumbleweed"],"family":"suse","startsService":false,"confidence":"documented","source":["rocker-org/rocker@353d611 (2026-04-24): r-bspm/opensuse-tumbleweed/Dockerfile","SUSE/BCI-dockerfile-generator@bcb9ba847 (2026-08-20): src/bci_build/package/base.py"],"asOf":"2026-08-20"},{"id":"registry.suse.com/bci/bci-base","image":"registry.suse.com/bci/bci-base","aliases":["registry.suse.com/suse/sle15","registry.suse.com/bci/bci-base-fips"],"family":"suse","startsService":false,"source":["SUSE/BCI-dockerfile-generator@bcb9ba847 (2026-08-20): src/bci_build/package/base.py:281"],"asOf":"2026-08-20"},{"id":"registry.suse.com/bci/bci-micro","image":"registry.suse.com/bci/bci-micro","family":"suse","accountTools":"none","accountCreation":"passwd-append","packageManager":null,"startsService":false,"source":["SUSE/BCI-dockerfile-generator@bcb9ba847 (2026-08-20): src/bci_build/package/basecontainers.py"],"asOf":"2026-08-20"},{"id":"registry.suse.com/bci/bci-minimal","image":"registry.suse.com/bci/bci-minimal","family":"suse","accountTools":"none","accountCreation":"passwd-append","packageManager":"rpm","startsService":false,"confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"registry.suse.com/bci/*","image":"registry.suse.com/bci/*","family":"suse","confidence":"documented","source":["SUSE/BCI-dockerfile-generator@bcb9ba847 (2026-08-20): src/bci_build/package/"],"asOf":"2026-08-20"}]');

// src/images/facts/tools.json
var tools_default = JSON.parse('[{"id":"cimg/*","image":"docker.io/cimg/*","family":"debian","user":"circleci","uid":1001,"gid":1002,"accounts":"circleci:1001:1002:/home/circleci","serviceAccount":"circleci","source":["CircleCI-Public/cimg-base@1e69b08 (2025-09-30): 24.04/Dockerfile"],"asOf":"2025-09-30"},{"id":"jenkins/jenkins","image":"docker.io/jenkins/jenkins","family":"debian","user":"jenkins","uid":1000,"gid":1000,"accounts":"jenkins:1000:1000:/var/jenkins_home","serviceAccount":"jenkins","env":"JENKINS_HOME=/var/jenkins_home COPY_REFERENCE_FILE_LOG DOWNLOAD_DIR GIT_LFS_VERSION JAVA_HOME JAVA_LIB_DIR JAVA_MODULES JAVA_OLD_OPTS JAVA_OPTS JAVA_SCC_OPTS JENKINS_AGENT_PORT JENKINS_ENABLE_FUTURE_JAVA JENKINS_INCREMENTALS_REPO_MIRROR JENKINS_OPTS JENKINS_PREFIX JENKINS_SHA JENKINS_SLAVE_AGENT_PORT JENKINS_UC JENKINS_UC_DOWNLOAD JENKINS_UC_EXPERIMENTAL JENKINS_VERSION JENKINS_WAR LANG LANGUAGE LC_ALL PATH PLUGIN_INSTALLATION_TOOL_VERSION REF RELEASE_LINE TINI_SHA TINI_VERSION WAR_ASC_URL WAR_URL container","startsService":true,"source":["jenkinsci/docker@ab3f5e0a (2026-08-18): debian/Dockerfile, alpine/hotspot/Dockerfile, rhel/Dockerfile"],"asOf":"2026-08-18"},{"id":"jenkins/inbound-agent","image":"docker.io/jenkins/inbound-agent","aliases":["docker.io/jenkins/agent","docker.io/jenkins/ssh-agent"],"family":"debian","user":"jenkins","uid":1000,"gid":1000,"accounts":"jenkins:1000:1000:/home/jenkins","serviceAccount":"jenkins","source":["jenkinsci/docker-agent@00a168b: debian/Dockerfile"],"asOf":"2026-08-24"},{"id":"ghcr.io/actions/actions-runner","image":"ghcr.io/actions/actions-runner","family":"debian","user":"runner","uid":1001,"gid":1001,"accounts":"runner:1001:1001:/home/runner app:1654:1654","serviceAccount":"runner","source":["actions/runner@0024247: images/Dockerfile"],"asOf":"2026-08-24"},{"id":"mcr.microsoft.com/playwright","image":"mcr.microsoft.com/playwright","aliases":["mcr.microsoft.com/playwright/python","mcr.microsoft.com/playwright/java","mcr.microsoft.com/playwright/dotnet"],"family":"debian","accounts":"pwuser:1001:1001:/home/pwuser ubuntu:1000:1000:/home/ubuntu","serviceAccount":"pwuser","source":["microsoft/playwright@02a44c6: utils/docker/Dockerfile.noble"],"asOf":"2026-08-24"},{"id":"selenium/*","image":"docker.io/selenium/*","family":"debian","user":"1200:1201","uid":1200,"gid":1201,"accounts":"seluser:1200:1201:/home/seluser","serviceAccount":"seluser","env":"SEL_USER=seluser SEL_UID=1200 SEL_GID=1201 HOME=/home/seluser CHROME_DRIVER_VERSION CHROME_VERSION CONFIG_FILE DBUS_SESSION_BUS_ADDRESS DEBCONF_NONINTERACTIVE_SEEN DEBIAN_FRONTEND DISPLAY DISPLAY_CONTAINER_NAME DISPLAY_NUM DRAIN_AFTER_SESSION_COUNT ENCODING EXTERNAL_JARS FILE_NAME FIREFOX_VERSION GECKODRIVER_VERSION GENERATE_CONFIG GRID_BROWSER_TIMEOUT GRID_CLEAN_UP_CYCLE GRID_DEBUG GRID_HUB_HOST GRID_HUB_PORT GRID_JETTY_MAX_THREADS GRID_MAX_SESSION GRID_NEW_SESSION_WAIT_TIMEOUT GRID_NODE_POLLING GRID_THROW_ON_CAPABILITY_NOT_PRESENT GRID_TIMEOUT GRID_UNREGISTER_IF_STILL_DOWN_AFTER LANG LANGUAGE LANG_WHERE LANG_WHICH LD_LIBRARY_PATH NODE_APPLICATION_NAME NODE_DOWN_POLLING_LIMIT NODE_HOST NODE_MAX_INSTANCES NODE_MAX_SESSION NODE_POLLING NODE_PORT NODE_REGISTER_CYCLE NODE_UNREGISTER_IF_STILL_DOWN_AFTER NOVNC_SHA NOVNC_VERSION PATH PYTHONUNBUFFERED SCREEN_DEPTH SCREEN_DPI SCREEN_HEIGHT SCREEN_WIDTH SELENIUM_PORT SEL_DIR SEL_DOWNLOAD_DIR SE_ALLOW_CORS SE_BIND_HOST SE_BROWSER_LEFTOVERS_INTERVAL_SECS SE_BROWSER_LEFTOVERS_PROCESSES_SECS SE_BROWSER_LEFTOVERS_TEMPFILES_DAYS SE_CODEC SE_DOCKER SE_DOWNLOAD_DIR SE_DRAIN_AFTER_SESSION_COUNT SE_ENABLE_BROWSER_LEFTOVERS_CLEANUP SE_FRAME_RATE SE_HEALTHCHECK_INTERVAL SE_HUB_HOST SE_HUB_PORT SE_NODE_HEARTBEAT_PERIOD SE_NODE_MAX_CONCURRENT_SESSIONS SE_NODE_MAX_SESSIONS SE_NODE_OVERRIDE_MAX_SESSIONS SE_NODE_SESSION_TIMEOUT SE_NO_VNC_PORT SE_OFFLINE SE_OTEL_JAVA_GLOBAL_AUTOCONFIGURE_ENABLED SE_OTEL_SERVICE_NAME SE_OTEL_TRACES_EXPORTER SE_PRESET SE_REJECT_UNSUPPORTED_CAPS SE_RELAX_CHECKS SE_SCREEN_DEPTH SE_SCREEN_DPI SE_SCREEN_HEIGHT SE_SCREEN_WIDTH SE_SESSION_REQUEST_TIMEOUT SE_SESSION_RETRY_INTERVAL SE_START_NO_VNC SE_START_VNC SE_START_XVFB SE_UPLOAD_DESTINATION_PREFIX SE_VIDEO_FILE_NAME SE_VIDEO_FILE_NAME_TRIM_REGEX SE_VIDEO_FOLDER SE_VIDEO_INTERNAL_UPLOAD SE_VIDEO_UPLOAD_ENABLED SE_VNC_PASSWORD SE_VNC_PORT START_NO_VNC START_XVFB TEST_CMD TZ UPLOAD_OPTS VIDEO_FOLDER","startsService":true,"source":["SeleniumHQ/docker-selenium@3290a305 (2024-10-24): Base/Dockerfile","SeleniumHQ/docker-selenium@3290a305 (2024-10-24): */Dockerfile"],"asOf":"2024-10-24"},{"id":"cypress/*","image":"docker.io/cypress/*","family":"debian","accounts":"node:1000:1000:/home/node","confidence":"seen in source","source":["cypress-io/cypress-docker-images@a8a9b6d (2026-07-24): factory/installScripts/node/default.sh"],"asOf":"2026-07-24"},{"id":"moby/buildkit#rootless","image":"docker.io/moby/buildkit","tag":"rootless","family":"alpine","user":"1000:1000","uid":1000,"gid":1000,"accounts":"user:1000:1000:/home/user","serviceAccount":"user","source":["moby/buildkit@73ed6825c (2026-08-21): Dockerfile:491-508"],"asOf":"2026-08-21"},{"id":"moby/buildkit#root","image":"docker.io/moby/buildkit","family":"alpine","startsService":true,"rootByDesign":true,"notes":"The build daemon mounts and makes namespaces; the rootless tags do without root.","source":["moby/buildkit@73ed6825c (2026-08-21): Dockerfile"],"asOf":"2026-08-21"},{"id":"gcr.io/kaniko-project/executor","image":"gcr.io/kaniko-project/executor","aliases":["gcr.io/kaniko-project/warmer"],"family":"scratch","shell":false,"startsService":true,"rootByDesign":true,"notes":"It unpacks file systems over its own root, with their owners.","source":["GoogleContainerTools/kaniko@00a3696: deploy/Dockerfile"],"asOf":"2026-08-24"},{"id":"hadolint/hadolint","image":"docker.io/hadolint/hadolint","family":"scratch","shell":false,"source":["hadolint/hadolint@8f936c5 (2026-08-07): docker/Dockerfile"],"asOf":"2026-08-07"},{"id":"aquasec/trivy","image":"docker.io/aquasec/trivy","aliases":["ghcr.io/aquasecurity/trivy"],"family":"alpine","source":["aquasecurity/trivy@dc3c56eed5 (2026-08-21): Dockerfile"],"asOf":"2026-08-21"},{"id":"golangci/golangci-lint","image":"docker.io/golangci/golangci-lint","family":"debian","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"sonarsource/sonar-scanner-cli","image":"docker.io/sonarsource/sonar-scanner-cli","family":"rhel","user":"scanner-cli","uid":1000,"gid":1000,"accounts":"scanner-cli:1000:1000","serviceAccount":"scanner-cli","source":["SonarSource/sonar-scanner-cli-docker@004d3cb: Dockerfile"],"asOf":"2026-08-24"},{"id":"sonarqube","image":"docker.io/library/sonarqube","family":"debian","user":"sonarqube","uid":1000,"accounts":"sonarqube:1000:0","serviceAccount":"sonarqube","startsService":true,"source":["SonarSource/docker-sonarqube@df5a6ae (2026-06-29): community-build/Dockerfile"],"asOf":"2026-06-29"},{"id":"hashicorp/terraform","image":"docker.io/hashicorp/terraform","family":"alpine","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"},{"id":"openpolicyagent/opa","image":"docker.io/openpolicyagent/opa","family":"distroless","user":"1000:1000","uid":1000,"gid":1000,"shell":false,"source":["open-policy-agent/opa@0275504: Dockerfile"],"asOf":"2026-08-24"},{"id":"curlimages/curl","image":"docker.io/curlimages/curl","aliases":["quay.io/curl/curl"],"family":"alpine","user":"curl_user","uid":100,"gid":101,"accounts":"curl_user:100:101:/home/curl_user","serviceAccount":"curl_user","confidence":"documented","source":["curl/curl-container@0d23917: create_base_image.sh","curl/curl-container: Dockerfile (USER curl_user)"],"asOf":"2026-08-24"},{"id":"amazon/aws-cli","image":"docker.io/amazon/aws-cli","aliases":["public.ecr.aws/aws-cli/aws-cli"],"family":"rhel","accountTools":"none","installAccountTools":"yum install -y shadow-utils","packageManager":"yum","source":["aws/aws-cli@1c30287: docker/Dockerfile"],"asOf":"2026-08-24"},{"id":"public.ecr.aws/lambda/*","image":"public.ecr.aws/lambda/*","aliases":["docker.io/amazon/aws-lambda-*"],"family":"rhel","accountTools":"none","installAccountTools":"dnf install -y shadow-utils","packageManager":null,"confidence":"documented","source":["aws/aws-lambda-base-images@384f430: Dockerfile.python3.12"],"asOf":"2026-08-24"},{"id":"gcr.io/google.com/cloudsdktool/google-cloud-cli","image":"gcr.io/google.com/cloudsdktool/google-cloud-cli","aliases":["gcr.io/google.com/cloudsdktool/cloud-sdk","docker.io/google/cloud-sdk"],"family":"debian","accounts":"cloudsdk:1000:1000:/home/cloudsdk","source":["GoogleCloudPlatform/cloud-sdk-docker@47328f7 (2026-07-22): Dockerfile, debian_slim/Dockerfile"],"asOf":"2026-07-22"},{"id":"quay.io/argoproj/argocd","image":"quay.io/argoproj/argocd","family":"debian","user":"999","uid":999,"gid":999,"accounts":"argocd:999:999","serviceAccount":"argocd","source":["argoproj/argo-cd@37ee0097cf (2026-08-22): Dockerfile"],"asOf":"2026-08-22"},{"id":"gitlab/gitlab-runner","image":"docker.io/gitlab/gitlab-runner","aliases":["registry.gitlab.com/gitlab-org/gitlab-runner"],"family":"debian","accounts":"gitlab-runner::","serviceAccount":"gitlab-runner","startsService":true,"rootByDesign":true,"notes":"The runner starts as root and runs its jobs as gitlab-runner.","confidence":"known-not-verified","source":["common knowledge, not read"],"asOf":"2026-08-24"}]');

// src/images/facts/web.json
var web_default = JSON.parse('[{"id":"nginx#alpine","image":"docker.io/library/nginx","tag":"alpine","family":"alpine","accounts":"nginx:101:101:/var/cache/nginx","accountsComplete":true,"serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"The master binds port 80 and writes its pid and cache as root; nginxinc/nginx-unprivileged is the same server without root.","source":["nginx/docker-nginx@0d7f438 (2026-04-14): mainline/*/Dockerfile"],"asOf":"2026-04-14"},{"id":"nginx#debian","image":"docker.io/library/nginx","family":"debian","accounts":"nginx:101:101:/nonexistent","accountsComplete":true,"serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"The master binds port 80 and writes its pid and cache as root; nginxinc/nginx-unprivileged is the same server without root.","source":["nginx/docker-nginx@0d7f438 (2026-04-14): mainline/*/Dockerfile"],"asOf":"2026-04-14"},{"id":"nginxinc/nginx-unprivileged#debian","image":"docker.io/nginxinc/nginx-unprivileged","aliases":["ghcr.io/nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged","quay.io/nginx/nginx-unprivileged"],"tag":"^(?!.*alpine)","family":"debian","user":"101","uid":101,"gid":101,"accounts":"nginx:101:101","serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true,"source":["nginxinc/docker-nginx-unprivileged@8ead5ce (2025-03-27): mainline/debian/Dockerfile"],"asOf":"2025-03-27"},{"id":"nginxinc/nginx-unprivileged#alpine","image":"docker.io/nginxinc/nginx-unprivileged","aliases":["ghcr.io/nginxinc/nginx-unprivileged","public.ecr.aws/nginx/nginx-unprivileged"],"tag":"alpine","family":"alpine","user":"101","uid":101,"gid":101,"accounts":"nginx:101:101","serviceAccount":"nginx","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin ACME_VERSION AMPLIFY_AGENT_VERSION DYNPKG_RELEASE NGINX_VERSION NJS_RELEASE NJS_VERSION OTEL_VERSION PKG_RELEASE","startsService":true,"source":["nginxinc/docker-nginx-unprivileged@8ead5ce (2025-03-27): mainline/alpine-slim/Dockerfile"],"asOf":"2025-03-27"},{"id":"httpd#alpine","image":"docker.io/library/httpd","tag":"alpine","family":"alpine","accounts":"www-data:82:82","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HTTPD_PREFIX=/usr/local/apache2 APACHE_DIST_URLS GPG_KEY HTTPD_ASC_FALLBACK_URL HTTPD_ASC_URL HTTPD_BZ2_FALLBACK_URL HTTPD_BZ2_URL HTTPD_PATCHES HTTPD_SHA1 HTTPD_SHA256 HTTPD_VERSION NGHTTP2_VERSION OPENSSL_VERSION","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"The master binds port 80 and writes to /usr/local/apache2/logs as root, its workers run as www-data.","source":["docker-library/httpd@9b63b37 (2026-06-10): 2.4/alpine/Dockerfile"],"asOf":"2026-06-10"},{"id":"httpd#debian","image":"docker.io/library/httpd","family":"debian","accounts":"www-data:33:33:/var/www","accountsComplete":true,"serviceAccount":"www-data","env":"PATH=/usr/local/apache2/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HTTPD_PREFIX=/usr/local/apache2 APACHE_DIST_URLS GPG_KEY HTTPD_ASC_FALLBACK_URL HTTPD_ASC_URL HTTPD_BZ2_FALLBACK_URL HTTPD_BZ2_URL HTTPD_PATCHES HTTPD_SHA1 HTTPD_SHA256 HTTPD_VERSION NGHTTP2_VERSION OPENSSL_VERSION","startsService":true,"rootByDesign":true,"privilegedPorts":[80],"notes":"The master binds port 80 and writes to /usr/local/apache2/logs as root, its workers run as www-data.","source":["docker-library/httpd@9b63b37 (2026-06-10): 2.4/Dockerfile"],"asOf":"2026-06-10"},{"id":"caddy","image":"docker.io/library/caddy","family":"alpine","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin XDG_CONFIG_HOME=/config XDG_DATA_HOME=/data CADDY_VERSION","startsService":true,"privilegedPorts":[80,443],"source":["caddyserver/caddy-docker@62d1326 (2026-03-05): 2.11/alpine/Dockerfile","caddyserver/caddy-docker@62d1326 (2026-03-05): */alpine/Dockerfile"],"asOf":"2026-03-05"},{"id":"traefik","image":"docker.io/library/traefik","family":"alpine","startsService":true,"privilegedPorts":[80],"source":["traefik/traefik-library-image@01bff12: alpine/Dockerfile"],"asOf":"2026-08-24"},{"id":"haproxy#alpine","image":"docker.io/library/haproxy","tag":"alpine","family":"alpine","user":"haproxy","uid":99,"gid":99,"accounts":"haproxy:99:99:/var/lib/haproxy","serviceAccount":"haproxy","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HAPROXY_MAJOR HAPROXY_MD5 HAPROXY_SHA256 HAPROXY_URL HAPROXY_VERSION LUA_MAJOR LUA_VERSION","startsService":true,"source":["docker-library/haproxy@ec437dd (2026-07-22): */alpine/Dockerfile","docker-library/docs@c4a9ba414 (2026-08-21): haproxy/content.md:44"],"asOf":"2026-08-21"},{"id":"haproxy#debian","image":"docker.io/library/haproxy","family":"debian","user":"haproxy","uid":99,"gid":99,"accounts":"haproxy:99:99:/var/lib/haproxy","serviceAccount":"haproxy","env":"PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HAPROXY_MAJOR HAPROXY_MD5 HAPROXY_SHA256 HAPROXY_URL HAPROXY_VERSION LUA_MAJOR LUA_VERSION","startsService":true,"source":["docker-library/haproxy@ec437dd (2026-07-22): */Dockerfile","docker-library/docs@c4a9ba414 (2026-08-21): haproxy/content.md:44"],"asOf":"2026-08-21"},{"id":"kong#ubuntu","image":"docker.io/library/kong","tag":"^(?!.*(?:rhel|rpm|alpine))","family":"debian","user":"kong","uid":null,"gid":null,"accounts":"kong::","serviceAccount":"kong","accountTools":"none","installAccountTools":"apt-get update && apt-get install -y --no-install-recommends passwd","startsService":true,"source":["Kong/docker-kong@d1ed165 (2026-06-17): ubuntu/Dockerfile","Kong/docker-kong#675"],"asOf":"2026-06-17"},{"id":"varnish","image":"docker.io/library/varnish","family":"debian","user":"varnish","uid":null,"gid":null,"accounts":"varnish::","serviceAccount":"varnish","startsService":true,"privilegedPorts":[80],"source":["varnish/docker-varnish@07daf0b: fresh/debian/Dockerfile"],"asOf":"2026-08-24"},{"id":"envoyproxy/envoy#ubuntu","image":"docker.io/envoyproxy/envoy","tag":"^(?!.*distroless)","family":"debian","accounts":"envoy:101:101","serviceAccount":"envoy","startsService":true,"stepsDownWith":"su-exec","rootByDesign":true,"notes":"The entry script hands its output to envoy and steps down, unless ENVOY_UID is 0.","source":["envoyproxy/envoy@0252c88: distribution/docker/Dockerfile-envoy"],"asOf":"2026-08-24"},{"id":"envoyproxy/envoy#distroless","image":"docker.io/envoyproxy/envoy","tag":"distroless","family":"distroless","user":"65532","uid":65532,"gid":65532,"accounts":"nonroot:65532:65532:/home/nonroot","serviceAccount":"nonroot","shell":false,"startsService":true,"source":["envoyproxy/envoy@0252c88: distribution/docker/Dockerfile-envoy"],"asOf":"2026-08-24"}]');

// src/images/table.ts
var FAMILIES = [
  scratch_default,
  alpine_default,
  debian_default,
  redhat_default,
  suse_default,
  photon_default,
  others_default,
  distroless_default,
  chainguard_default,
  javascript_default,
  python_default,
  java_default,
  dotnet_default,
  php_default,
  languages_default,
  devcontainers_default,
  tools_default,
  web_default,
  databases_default,
  services_default
];
var index;
var allRows = () => FAMILIES.flat();
var rowsOf = (repository) => indexed().exact.get(repository) ?? [];
var patternRowsOf = (repository) => indexed().globs.filter(({ pattern, start }) => repository.startsWith(start) && matchesGlob(pattern, repository)).map(({ entries }) => entries);
var knownRepositories = () => indexed().exact.keys();
var indexed = () => {
  index ??= built();
  return index;
};
var built = () => {
  const exact = /* @__PURE__ */ new Map();
  const globs = /* @__PURE__ */ new Map();
  for (const row3 of allRows()) {
    const entry = entryOf(row3);
    for (const name of [row3.image, ...row3.aliases ?? []]) {
      const rows2 = name.includes("*") ? globs : exact;
      const entries = rows2.get(name);
      if (entries === void 0) rows2.set(name, [entry]);
      else entries.push(entry);
    }
  }
  const patterns = [...globs].map(([pattern, entries]) => ({
    pattern,
    start: pattern.slice(0, literalLength(pattern)),
    entries
  }));
  return { exact, globs: patterns.sort((a, b) => b.start.length - a.start.length) };
};
var entryOf = (row3) => {
  let facts;
  let expression;
  return {
    row: row3,
    facts: () => {
      facts ??= factsOf(row3);
      return facts;
    },
    covers: (tag) => {
      if (row3.tag === void 0) return true;
      expression ??= new RegExp(row3.tag);
      return expression.test(tag);
    }
  };
};

// src/images/lookup.ts
var lookupImage = (word, options2 = {}) => {
  const written2 = parseReference(word);
  if (written2 === void 0) return void 0;
  const reference = mirrored(written2, options2.mirrors ?? {});
  const found = known2(reference) ?? guessed2(reference);
  const user = userOverride(reference, options2.baseUsers ?? {});
  if (user === void 0) return found;
  return { reference, facts: withUser(user, reference, found?.facts), certain: true };
};
var known2 = (reference) => {
  const exact = chosen(reference, rowsOf(reference.repository));
  if (exact !== void 0) return exact;
  for (const rows2 of patternRowsOf(reference.repository)) {
    const found = chosen(reference, rows2);
    if (found !== void 0) return found;
  }
  return void 0;
};
var chosen = (reference, rows2) => {
  const { tag, digest } = reference;
  const alone2 = rows2.length === 1 && rows2[0]?.row.tag === void 0;
  const facts = tag === void 0 ? agreed(rows2) : rows2.find(({ covers: covers2 }) => covers2(tag))?.facts();
  return facts && { reference, facts, certain: digest === void 0 || alone2 };
};
var mirrored = (reference, mirrors) => {
  const hubPath = reference.name.replace(/^docker\.io\//, "");
  const [best] = Object.entries(mirrors).map(([prefix, target]) => ({ via: prefix, start: withSlash(prefix), target: withSlash(target) })).filter(({ start }) => reference.name.startsWith(start) || hubPath.startsWith(start)).sort((a, b) => b.start.length - a.start.length);
  if (best === void 0) return reference;
  const whole2 = reference.name.startsWith(best.start) ? reference.name : hubPath;
  const there = parseReference(best.target + whole2.slice(best.start.length));
  return there === void 0 ? reference : { ...reference, repository: there.repository, via: best.via };
};
var withSlash = (prefix) => prefix.endsWith("/") ? prefix : `${prefix}/`;
var guessed2 = (reference) => {
  const [registry = "", ...path] = reference.repository.split("/");
  if (registry === "docker.io") return void 0;
  for (let start = 0; start < path.length - 1; start += 1) {
    const end = path.slice(start).join("/");
    const repository = onlyRepository(end);
    if (repository === void 0) continue;
    const via = [registry, ...path.slice(0, start)].join("/");
    const found = known2({ ...reference, repository, via });
    if (found !== void 0) return { ...found, certain: false };
  }
  return void 0;
};
var byPath;
var onlyRepository = (path) => {
  byPath ??= pathIndex();
  return byPath.get(path);
};
var pathIndex = () => {
  const paths = /* @__PURE__ */ new Map();
  for (const repository of knownRepositories()) {
    const path = repository.slice(repository.indexOf("/") + 1);
    const sameImage = paths.has(path) && rowsOf(repository)[0]?.row === rowsOf(paths.get(path) ?? "")[0]?.row;
    paths.set(path, paths.has(path) && !sameImage ? void 0 : repository);
  }
  return paths;
};

// src/users/base.ts
var ANY_TAG = `@sha256:${"0".repeat(64)}`;
var baseOf = (stage, byName, dockerfile, globals, options2) => {
  const { text: text2, span } = stage.base;
  const refused = (message) => ({ kind: "refused", problem: { message, span } });
  const platform = platformProblem(stage, globals, dockerfile);
  if (platform !== void 0) return refused(`FROM ${text2}: ${platform}.`);
  const expansion = expandWord(text2, globals.lookup, dockerfile.escape);
  if (expansion.kind === "error") return refused(`FROM ${text2}: ${expansion.message}.`);
  if (expansion.kind === "unknown") return { kind: "open", missing: expansion.variables, match: void 0 };
  const missing = expansion.unset.filter((name) => globals.required.has(name));
  const word = expansion.value;
  const named4 = byName.get(word);
  if (named4 !== void 0) return { kind: "stage", word, stage: named4 };
  if (missing.length > 0) return { kind: "open", missing, match: repositoryOf(text2, globals, dockerfile, options2) };
  if (word.trim() === "") return refused(`FROM ${text2} names nothing: ${unsetText(expansion.unset)}.`);
  if (word !== "scratch" && parseReference(word) === void 0) return refused(refusedReference(text2, word));
  return { kind: "image", word, match: lookupImage(word, options2) };
};
var platformProblem = ({ platform }, { lookup, required }, dockerfile) => {
  if (platform === void 0) return void 0;
  const expansion = expandWord(platform, lookup, dockerfile.escape);
  if (expansion.kind === "error") return expansion.message;
  if (expansion.kind === "unknown" || expansion.unset.some((name) => required.has(name))) return void 0;
  return platformRefusal(expansion.value);
};
var unsetText = (names) => names.length === 0 ? "the word is empty" : `no global ARG sets ${names.join(", ")}`;
var refusedReference = (text2, word) => text2 === word ? `FROM ${text2}: this is neither a stage above it nor the name of an image.` : `FROM ${text2} becomes ${word}: this is neither a stage above it nor the name of an image.`;
var repositoryOf = (text2, globals, dockerfile, options2) => {
  const at = text2.search(/[:@]\$\{?[A-Za-z_][A-Za-z0-9_]*\}?/);
  if (at <= 0) return void 0;
  const head = expandWord(text2.slice(0, at), globals.lookup, dockerfile.escape);
  if (head.kind !== "known" || head.unset.length > 0 || parseReference(head.value) === void 0) return void 0;
  const match = lookupImage(head.value + ANY_TAG, options2);
  return match === void 0 ? void 0 : { ...match, certain: false };
};

// src/users/evidence.ts
var evidenceOf = (stage, base, parent, initial, steps) => [
  { sentence: fromSentence(base, parent, initial), span: stage.from.span },
  ...steps.filter(({ instruction }) => instruction.keyword === "USER").map(({ instruction, user }) => ({
    sentence: userSentence(instruction.argument.text, user),
    span: instruction.span
  }))
];
var whoIs = ({ verdict, user, uid, gid, reason }) => {
  if (verdict === "invalid") return `cannot start: ${reason ?? "it is refused"}`;
  if (verdict === "unknown") return reason === void 0 ? "cannot be known" : `cannot be known: ${reason}`;
  if (uid === void 0) return verdict === "root" ? "an administrator" : `the account ${user ?? ""}, id not pinned`;
  if (uid === 0) return "root (uid 0)";
  return gid === void 0 ? `uid ${uid}` : `uid ${uid}, gid ${gid}`;
};
var fromSentence = (base, parent, initial) => {
  switch (base.kind) {
    case "stage":
      return `Stage ${base.word} (${parent?.stage.index ?? 0}) ends as ${whoIs(initial)}.`;
    case "open":
      return `FROM needs --build-arg ${base.missing.join(", ")}${base.match ? `; as ${matchSentence(base.match, initial)}` : ""}.`;
    case "refused":
      return base.problem.message;
    case "image":
      if (base.word === "scratch") return "scratch is empty: no user is set, so uid 0.";
      return base.match === void 0 ? `Nothing is known of ${base.word}, so neither is its user.` : `${base.word} is ${matchSentence(base.match, initial)}.`;
  }
};
var matchSentence = ({ reference, facts, certain }, initial) => {
  const name = certain ? reference.repository : `taken for ${facts.image}`;
  const configured2 = facts.user === "" ? "which sets no user" : `which is configured with USER ${facts.user}`;
  return `${name}, ${configured2}: ${whoIs(initial)}`;
};
var userSentence = (written2, state) => {
  if (state.user === void 0 || state.user === written2) return `USER ${written2}: ${whoIs(state)}.`;
  return `USER ${written2} becomes "${state.user}": ${whoIs(state)}.`;
};

// src/users/globals.ts
var DEFAULT_PLATFORM = "linux/amd64";
var EPOCH = "SOURCE_DATE_EPOCH";
var globalsOf = (dockerfile, options2) => {
  const values = new Map(platformArguments(options2.platform ?? DEFAULT_PLATFORM));
  values.set("TARGETSTAGE", options2.target ?? dockerfile.stages.at(-1)?.name ?? "default");
  const given2 = options2.buildArgs ?? {};
  for (const name of values.keys()) {
    if (Object.hasOwn(given2, name)) values.set(name, given2[name] ?? "");
  }
  const required = /* @__PURE__ */ new Set();
  const problems = [];
  const lookup = (name) => values.get(name);
  for (const instruction of dockerfile.head) {
    if (instruction.keyword !== "ARG") continue;
    for (const { name, value } of nameValues(instruction, dockerfile.escape)) {
      const passed = Object.hasOwn(given2, name) ? given2[name] : void 0;
      const expanded2 = value === void 0 ? void 0 : expandWord(value, lookup, dockerfile.escape);
      const refusal = passed === void 0 && expanded2?.kind === "error" ? expanded2.message : void 0;
      if (refusal !== void 0) problems.push({ message: `ARG ${name}: ${refusal}.`, span: instruction.span });
      const result = passed ?? (expanded2?.kind === "known" ? expanded2.value : void 0);
      if (result !== void 0 && name === EPOCH && !/^(?:[+-]?[0-9]+)?$/.test(result)) {
        problems.push({ message: `ARG ${name}: ${result} is no number of seconds.`, span: instruction.span });
      }
      if (result !== void 0) values.set(name, result);
      else if (!values.has(name)) required.add(name);
    }
  }
  return { lookup, required, problems };
};
var platformArguments = (platform) => {
  const [os = "linux", arch = "amd64", variant = ""] = platform.split("/");
  return ["TARGET", "BUILD"].flatMap((side) => [
    [`${side}PLATFORM`, platform],
    [`${side}OS`, os],
    [`${side}OSVERSION`, ""],
    [`${side}ARCH`, arch],
    [`${side}VARIANT`, variant]
  ]);
};

// src/users/inside.ts
var NOBODY_KNOWN = { users: /* @__PURE__ */ new Map(), groups: /* @__PURE__ */ new Map(), complete: false, absent: false };
var accountsIn = (image) => {
  if (image === void 0) return NOBODY_KNOWN;
  const { users, groups, complete } = accountsOf(image.facts);
  return { users, groups, complete, absent: image.facts.family === "scratch" && users.size === 0 };
};
var DEFAULT_PATH2 = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var variablesIn = (image) => {
  const env = image?.facts.env ?? void 0;
  if (image === void 0 || env === void 0) return () => null;
  return (name) => {
    if (Object.hasOwn(env, name)) return env[name];
    if (image.facts.envVaries?.includes(name)) return null;
    return name === "PATH" ? DEFAULT_PATH2 : void 0;
  };
};

// src/users/needs.ts
var sourcesOf = (stage, byName, stages) => {
  const found = /* @__PURE__ */ new Set();
  for (const instruction of stage.instructions) {
    for (const word of fromWords(instruction)) {
      const source = stageOf(word, byName, stages);
      if (source !== void 0 && source.index < stage.index) found.add(source);
    }
  }
  return found;
};
var stageOf = (from2, byName, stages) => byName.get(from2.toLowerCase()) ?? (/^[0-9]{1,6}$/.test(from2) ? stages[Number(from2)] : void 0);
var fromWords = (instruction) => instruction.flags.flatMap(({ name, value }) => {
  if (value === void 0) return [];
  if (name === "from") return [value];
  if (name !== "mount") return [];
  return value.split(",").flatMap((part) => part.startsWith("from=") ? [part.slice("from=".length)] : []);
});
var sourceProblems = (stage, byName, stages) => {
  const problems = [];
  for (const { keyword, flags, span } of stage.instructions) {
    if (keyword !== "COPY") continue;
    for (const { name, value = "" } of flags) {
      if (name !== "from") continue;
      const about = (message) => ({ message: `COPY --from=${value}: ${message}.`, span });
      const later = laterStage(value, stage, stages);
      if (/[$"'\\`]/.test(value)) problems.push(about("it takes no variables and no quotes"));
      else if (later !== void 0) problems.push(about(later));
      else if (stageOf(value, byName, stages) === void 0 && parseReference(value) === void 0) {
        problems.push(about("this is neither a stage above it nor the name of an image"));
      }
    }
  }
  return problems;
};
var laterStage = (word, stage, stages) => {
  const name = word.toLowerCase();
  const index2 = /^[0-9]{1,6}$/.test(word) ? Number(word) : void 0;
  if (index2 !== void 0 && index2 >= stages.length) return "there is no stage of that index";
  if (index2 !== void 0) return index2 >= stage.index ? "the stage is not above this one" : void 0;
  const named4 = (each) => each.name === name;
  if (!named4(stage) && stages.slice(0, stage.index).some(named4)) return void 0;
  return stages.slice(stage.index).some(named4) ? "the stage is not above this one" : void 0;
};

// src/users/passwd.ts
var passwdOf = (first, triggers2, instructions, around) => {
  const states = [];
  const after3 = ({ accounts, tools }, instruction, index2) => {
    const context = { ...around(index2), tools };
    return {
      accounts: applyAccounts(accounts, instruction, context),
      tools: toolsAfter(tools, instruction, context.source.text)
    };
  };
  const at = (index2) => {
    let state = states.at(-1);
    if (state === void 0) {
      state = triggers2.reduce((before, trigger) => after3(before, trigger, 0), first());
      states.push(state);
    }
    while (states.length <= index2 && states.length <= instructions.length) {
      const instruction = instructions[states.length - 1];
      if (instruction === void 0) break;
      state = after3(state, instruction, states.length - 1);
      states.push(state);
    }
    return states[Math.min(Math.max(index2, 0), instructions.length)] ?? state;
  };
  return {
    at,
    end: () => at(instructions.length),
    contextAt: (index2) => ({ ...around(index2), tools: at(index2).tools })
  };
};

// src/users/windows.ts
var looksLikeWindows = (stage) => stage.platform?.toLowerCase().startsWith("windows") === true || /nanoserver|servercore|windows/i.test(stage.base.text) || stage.instructions.some(
  ({ keyword, json: json2 }) => keyword === "SHELL" && /^(?:powershell|pwsh|cmd)/i.test(json2?.[0] ?? "")
);

// src/users/effective-user.ts
var effectiveUsers = (dockerfile, options2) => {
  const globals = globalsOf(dockerfile, options2);
  const plots = plotsOf(dockerfile, globals, options2);
  const refused = [...globals.problems, ...plots.flatMap(({ problems }) => problems)];
  const used = new Set(plots.flatMap(({ sources }) => sources));
  const done = [];
  const world = { dockerfile, globals, options: options2, budget: newBudget(), refused, done };
  for (const plot of plots) done.push(evaluate(plot, !used.has(plot.stage), world));
  return done.map(({ result }) => result);
};
var plotsOf = (dockerfile, globals, options2) => {
  const byName = /* @__PURE__ */ new Map();
  const { stages } = dockerfile;
  return stages.map((stage) => {
    const base = baseOf(stage, byName, dockerfile, globals, options2);
    const copied = [...sourcesOf(stage, byName, stages)];
    const wrong2 = sourceProblems(stage, byName, stages);
    if (stage.name !== void 0) byName.set(stage.name, stage);
    return {
      stage,
      base,
      sources: base.kind === "stage" ? [...copied, base.stage] : copied,
      problems: base.kind === "refused" ? [base.problem, ...wrong2] : wrong2,
      accountsOf: (done) => (from2) => {
        const source = stageOf(from2, byName, stages);
        return source === void 0 || source.index >= stage.index ? accountsIn(lookupImage(from2, options2)) : done[source.index]?.result.accounts;
      }
    };
  });
};
var INVALID = { verdict: "invalid", user: void 0, uid: void 0, gid: void 0 };
var evaluate = (plot, leaf, world) => {
  const { stage, base, sources } = plot;
  const { dockerfile } = world;
  const parent = base.kind === "stage" ? world.done[base.stage.index] : void 0;
  const image = parent === void 0 ? matchOf(base) : parent.result.image;
  const os = parent?.result.os ?? image?.facts.os ?? (looksLikeWindows(stage) ? "windows" : void 0);
  const draft = draftOf2(plot, parent, image, os === "windows", world);
  const initial = draft.user;
  for (const trigger of parent?.triggers ?? []) {
    draft.problems.push(...instructionProblems(trigger, dockerfile.escape));
    perform(draft, trigger, -1);
  }
  const steps = stage.instructions.map((instruction, index2) => {
    perform(draft, instruction, index2);
    return { instruction, user: draft.user, workdir: draft.workdir };
  });
  const { passwd } = draft;
  const inherited = sources.flatMap((source) => world.done[source.index]?.result.problems ?? []);
  const problems = [.../* @__PURE__ */ new Set([...world.refused, ...inherited, ...draft.problems])].slice(0, MOST_PROBLEMS);
  const result = {
    ...problems[0] === void 0 ? atStart(draft) : failed2(problems[0], draft.user),
    stage,
    parent: parent?.result,
    base: base.kind === "stage" || base.kind === "image" ? base.word : void 0,
    image,
    os,
    initial,
    steps,
    get accounts() {
      return passwd.end().accounts;
    },
    get accountTools() {
      return passwd.end().tools;
    },
    accountsAt: (index2) => passwd.at(index2).accounts,
    accountContextAt: passwd.contextAt,
    variable: (name, index2) => valueAt(draft.environment, name, index2),
    evidence: evidenceOf(stage, base, parent?.result, initial, steps),
    problems,
    leaf
  };
  return {
    result,
    environment: draft.environment,
    triggers: draft.triggers,
    user: draft.user,
    workdir: draft.workdir,
    passwd
  };
};
var MOST_PROBLEMS = 20;
var failed2 = ({ message }, { decidedBy }) => ({
  ...INVALID,
  reason: message.replace(/\.$/, ""),
  decidedBy
});
var matchOf = (base) => base.kind === "image" || base.kind === "open" ? base.match : void 0;
var draftOf2 = ({ stage, base, accountsOf: accountsOf2 }, parent, image, windows, { dockerfile, globals, options: options2, budget, done }) => {
  const { source, escape: escapeCharacter } = dockerfile;
  const environment = parent === void 0 ? environmentOver(variablesIn(image)) : childOf(parent.environment);
  const first = () => parent?.passwd.end() ?? { accounts: accountsIn(image), tools: image?.facts.accountTools };
  const passwd = passwdOf(first, parent?.triggers ?? [], stage.instructions, (index2) => ({
    source,
    lookup: (name) => valueAt(environment, name, index2),
    facts: image?.facts,
    accountsOf: accountsOf2(done)
  }));
  return {
    escape: escapeCharacter,
    source,
    windows,
    globals,
    buildArgs: options2.buildArgs ?? {},
    budget,
    environment,
    user: parent?.user ?? initialUser(base, image, windows, () => first().accounts),
    workdir: parent === void 0 ? rootOf(base) : parent.workdir,
    passwd,
    triggers: [],
    problems: []
  };
};
var rootOf = (base) => base.kind === "image" && base.word === "scratch" ? "/" : void 0;
var initialUser = (base, image, windows, known3) => {
  if (image !== void 0) {
    const { user } = image.facts;
    return { ...outcome(windows, user, known3), user, decidedBy: void 0 };
  }
  return { ...INVALID, verdict: "unknown", reason: whyOpen(base), decidedBy: void 0 };
};
var whyOpen = (base) => {
  if (base.kind === "open") return `FROM needs --build-arg ${base.missing.join(", ")}`;
  return base.kind === "image" ? `nothing is known of ${base.word}` : "the base is refused";
};
var perform = (draft, instruction, index2) => {
  if (instruction.keyword === "RUN" && draft.user.verdict === "invalid") {
    const written2 = draft.user.user ?? "";
    const message = `RUN as USER ${written2} cannot start: ${draft.user.reason ?? ""}.`;
    draft.problems.push({ message, span: instruction.span });
  }
  dispatch(draft, instruction, index2);
};
var atStart = (draft) => draft.user.user === void 0 ? draft.user : { ...draft.user, ...outcome(draft.windows, draft.user.user, () => draft.passwd.end().accounts) };

// src/convert/holds.ts
var holds = (dockerfile, stage, edits, options2) => {
  const { source } = dockerfile;
  const after3 = parse({ path: source.path, text: applyEdits(source.text, edits) });
  if (after3.problems.length > 0 || !keepsInstructions(dockerfile, after3)) return false;
  const users = effectiveUsers(after3, options2);
  return users.every((user, index2) => index2 !== stage.stage.index || isNonRoot(user));
};
var isNonRoot = ({ verdict, uid, os, user }) => verdict === "nonroot" && (os === "windows" || uid !== 0) && user !== void 0;
var keepsInstructions = (before, after3) => {
  let at = 0;
  for (const { keyword } of after3.instructions) {
    if (keyword === before.instructions[at]?.keyword) at += 1;
    else if (keyword !== "RUN" && keyword !== "USER" && keyword !== "ENV") return false;
  }
  return at === before.instructions.length;
};

// src/convert/place.ts
var STARTING = /* @__PURE__ */ new Set(["ENTRYPOINT", "CMD", "HEALTHCHECK", "STOPSIGNAL"]);
var NEUTRAL = /* @__PURE__ */ new Set(["ENV", "ARG", "LABEL", "EXPOSE", "MAINTAINER", "SHELL", "ONBUILD", "USER", "VOLUME"]);
var needsRights = ({ keyword }) => !STARTING.has(keyword) && !NEUTRAL.has(keyword);
var placeOf = (dockerfile, { stage }) => {
  const { instructions } = stage;
  let first = instructions.length;
  for (let index2 = instructions.length - 1; index2 >= 0; index2 -= 1) {
    const instruction = instructions[index2];
    if (instruction === void 0 || needsRights(instruction)) break;
    if (STARTING.has(instruction.keyword)) first = index2;
  }
  const following = instructions[first];
  return following === void 0 ? atEndOf(dockerfile, stage.from, instructions) : above(dockerfile, following, first);
};
var above = (dockerfile, instruction, index2) => {
  const { text: text2 } = dockerfile.source;
  let offset = lineStart(text2, instruction.span.start);
  for (let comment = commentEndingAbove(dockerfile, offset); comment !== void 0; ) {
    offset = lineStart(text2, comment);
    comment = commentEndingAbove(dockerfile, offset);
  }
  return { offset, index: index2, atEnd: false, spaced: isBlank2(text2, lineStart(text2, offset - 1), offset) };
};
var atEndOf = (dockerfile, from2, instructions) => {
  const { text: text2 } = dockerfile.source;
  const last = instructions.at(-1) ?? from2;
  const newline = text2.indexOf("\n", last.span.end);
  const end = newline === -1 ? text2.length : newline;
  return {
    offset: newline !== -1 && newlineOf(text2) === "\r\n" && text2[end - 1] === "\r" ? end - 1 : end,
    index: instructions.length,
    atEnd: true,
    spaced: separatesByBlankLines(dockerfile, [from2, ...instructions])
  };
};
var separatesByBlankLines = (dockerfile, instructions) => {
  const gaps = instructions.slice(1).map((instruction, index2) => dockerfile.source.text.slice(instructions[index2]?.span.end, instruction.span.start));
  return gaps.length > 1 && gaps.filter((gap) => BLANK_LINE.test(gap)).length > gaps.length / 2;
};
var BLANK_LINE = /\n[ \t\r]*\n/;
var commentEndingAbove = ({ comments, source }, offset) => {
  if (offset === 0) return void 0;
  const start = lineStart(source.text, offset - 1);
  let low = 0;
  let high = comments.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((comments[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = comments[low]?.span.start;
  return found !== void 0 && found < offset ? found : void 0;
};
var lineStart = (text2, offset) => offset <= 0 ? 0 : text2.lastIndexOf("\n", offset - 1) + 1;
var isBlank2 = (text2, start, end) => end > 0 && text2.slice(start, end).trim() === "";

// src/convert/repair.ts
var repairFor = (dockerfile, stage, options2) => {
  const { decidedBy, user, os } = stage;
  if (decidedBy === void 0 || user === void 0 || os === "windows" || dockerfile.problems.length > 0)
    return void 0;
  const index2 = stage.stage.instructions.indexOf(decidedBy);
  if (index2 === -1 || decidedBy.line !== decidedBy.endLine) return void 0;
  const fix2 = withoutComment(stage, decidedBy, user) ?? withAccount(dockerfile, stage, decidedBy, index2) ?? asNumber(stage, decidedBy, options2);
  return fix2 !== void 0 && holds(dockerfile, stage, fix2.edits, options2) ? fix2 : void 0;
};
var fixOf3 = (title, edits) => ({
  title,
  safety: "safe",
  obstacles: [],
  edits
});
var withoutComment = ({ accounts }, decidedBy, user) => {
  const name = user.slice(0, user.indexOf("#")).trim();
  if (!user.includes("#") || name === "") return void 0;
  const { verdict, uid, gid } = outcomeOf(name, () => accounts);
  if (verdict !== "nonroot") return void 0;
  const value = uid === void 0 ? name : gid === void 0 ? `${uid}` : `${uid}:${gid}`;
  return fixOf3(`Take the comment off the line, and run as ${value}`, [
    { span: spanOf(decidedBy.argument), text: value }
  ]);
};
var withAccount = (dockerfile, stage, decidedBy, index2) => {
  const { accounts, image, steps, initial, user = "" } = stage;
  const template = templateFor(image?.facts, stage);
  const before = steps[index2 - 1]?.user ?? initial;
  if (template === void 0 || image?.certain !== true || before.verdict !== "root") return void 0;
  if (!/^[a-z_][a-z0-9_-]{0,30}$/.test(user) || accounts.groups.has(user)) return void 0;
  if (stage.stage.instructions.slice(index2 + 1).some(needsRights)) return void 0;
  const { uid, gid } = freeIds(accounts);
  const install = image.facts.installAccountTools ?? "";
  const home = template === "busybox" ? "-H -h /nonexistent" : "--no-create-home --home-dir /nonexistent";
  const account = {
    kind: "new",
    name: user,
    uid,
    gid,
    value: `${uid}:${gid}`,
    template,
    fill: { home, install },
    edits: [],
    home: void 0
  };
  const habits = habitsOf(dockerfile, stage.stage.from);
  const { offset, spaced } = above(dockerfile, decidedBy, index2);
  const text2 = runLines(accountCommandsOf(account), habits) + habits.newline + (spaced ? habits.newline : "");
  return fixOf3(`Create ${user} (${uid}:${gid})`, [
    { span: { start: offset, end: offset }, text: text2 },
    { span: spanOf(decidedBy.argument), text: account.value }
  ]);
};
var asNumber = ({ accounts, user = "" }, decidedBy, options2) => {
  const outOfRange = numberOf(user.split(":")[0] ?? "") !== void 0;
  if (!accounts.absent && !outOfRange) return void 0;
  const free = freeIds(accounts);
  const value = `${options2.uid ?? free.uid}:${options2.gid ?? options2.uid ?? free.gid}`;
  return fixOf3(`Run as ${value}`, [{ span: spanOf(decidedBy.argument), text: value }]);
};

// src/rules/unusable-user.ts
var unusableUser = {
  id: "unusable-user",
  severity: "error",
  summary: "The container can start as the user that is set.",
  why: "The name is looked up when the container starts, not when the image is built: the build passes, and nothing runs.",
  check: (subject) => productsOf(subject).filter(({ verdict, problems }) => verdict === "invalid" && problems.length === 0).map((each) => {
    const { stage, user, reason, decidedBy } = each;
    const fix2 = repairFor(subject.dockerfile, each, subject.options);
    return {
      span: decidedBy?.span ?? stage.from.span,
      message: `USER ${decidedBy?.argument.text ?? user}: ${reason}, so the container cannot start.`,
      notes: decidedBy?.argument.text.includes("#") ? ["USER takes the whole line: a # in it starts no comment."] : [],
      stage: stage.index,
      ...fix2 === void 0 ? {} : { fix: fix2 }
    };
  })
};

// src/rules/unused-account.ts
var unusedAccount = {
  id: "unused-account",
  severity: "info",
  summary: "An account that a file makes is used.",
  why: "Somebody meant the image to run as the account, and the USER line was forgotten or got lost.",
  check: (subject) => productsOf(subject).flatMap((stage) => {
    if (stage.verdict !== "root" || stage.steps.some(({ user }) => user.verdict === "nonroot")) return [];
    const { options: options2, dockerfile } = subject;
    const { text: text2 } = dockerfile.source;
    const account = createdAccount({ stage, options: options2, text: text2, canRun: true, wantsHome: false });
    if (account?.span === void 0) return [];
    const message = `${account.name} is made here, and the image runs as root all the same.`;
    return [{ span: account.span, message, stage: stage.stage.index }];
  })
};

// src/rules/unwritable-volume.ts
var unwritableVolume = {
  id: "unwritable-volume",
  severity: "warning",
  summary: "The user of the image may write to its volumes.",
  why: "A new volume takes owner and mode from the directory in the image; one that the image does not have belongs to root.",
  check: (subject) => productsOf(subject).flatMap(
    (stage) => stage.verdict === "nonroot" && stage.os !== "windows" ? findingsIn2(stage, subject.dockerfile) : []
  )
};
var findingsIn2 = (stage, dockerfile) => stage.stage.instructions.flatMap((instruction, index2) => {
  if (instruction.keyword !== "VOLUME") return [];
  const paths = volumesOf(stage, instruction, index2, dockerfile.escape).filter((path) => isRoots(stage, path, index2));
  if (paths.length === 0) return [];
  const fix2 = ownedAbove(stage, instruction, index2, paths, dockerfile);
  const message = `VOLUME ${paths.join(" ")}: nothing gives the directory to USER ${stage.user}, so a new volume is root's.`;
  return [{ span: instruction.span, message, stage: stage.stage.index, ...fix2 === void 0 ? {} : { fix: fix2 } }];
});
var isRoots = (stage, path, index2) => {
  for (let each = stage; each; each = each.parent) {
    const until = each === stage ? index2 : each.stage.instructions.length;
    if (each.stage.instructions.slice(0, until).some((instruction, at) => mayOwn(each, instruction, at, path)))
      return false;
  }
  return stage.image?.facts.user === "" && stage.image.facts.startsService === false;
};
var mayOwn = (stage, instruction, at, path) => {
  const { keyword, argument: argument2, flags } = instruction;
  if (keyword === "WORKDIR") return stage.steps[at]?.workdir === path && stage.steps[at]?.user.verdict !== "root";
  const names = prefixesOf(path).some((prefix) => argument2.text.includes(prefix));
  if (keyword === "RUN") return names || /chown|chmod|install -d|-o \w|useradd|adduser|\$|\.sh\b/.test(argument2.text);
  return (keyword === "COPY" || keyword === "ADD") && names && flags.some(({ name }) => name === "chown");
};
var prefixesOf = (path) => {
  const parts = path.split("/");
  return parts.slice(2).map((_, index2) => parts.slice(0, index2 + 3).join("/")).concat(parts.length === 2 ? [path] : []);
};
var ownedAbove = ({ uid, gid, steps, initial }, { span, line }, index2, paths, { source }) => {
  const before = steps[index2 - 1]?.user ?? initial;
  if (uid === void 0 || before.verdict !== "root") return void 0;
  const owner = `${uid}:${gid ?? uid}`;
  const words3 = paths.map(shellWord).join(" ");
  const start = source.text.lastIndexOf("\n", span.start) + 1;
  return {
    title: `Make ${paths.join(" ")} and give it to ${owner} above line ${line}`,
    safety: "safe",
    obstacles: [],
    edits: [
      {
        span: { start, end: start },
        text: `RUN mkdir -p ${words3} && chown ${owner} ${words3}${newlineOf(source.text)}`
      }
    ]
  };
};

// src/rules/wrong-account-tool.ts
var wrongAccountTool = {
  id: "wrong-account-tool",
  severity: "error",
  summary: "Accounts are made with the tools that the image has, in their own dialect.",
  why: "useradd, BusyBox adduser and Debian adduser share names and letters, not meanings: the build stops, or makes another account than the one that is written.",
  check: (subject) => accountFindings(subject, KINDS3)
};
var KINDS3 = /* @__PURE__ */ new Set([
  "no-shell",
  "missing-tool",
  "foreign-flag",
  "asks-password",
  "gecos-not-group",
  "ignored-operand",
  "no-own-group",
  "unknown-group",
  "other-gid"
]);

// src/rules/index.ts
var rules = [
  missingUser,
  rootUser,
  emptyUser,
  unusableUser,
  unknownBase,
  namedUser,
  wrongAccountTool,
  takenId,
  unpinnedId,
  unusedAccount,
  installAfterUser,
  unwritableVolume,
  chownAfterVolume,
  rootHome,
  privilegedPort,
  unknownChown,
  copyAfterUser,
  rootByDesign,
  passwordlessSudo,
  parseError
];

// src/run.ts
var import_node_path5 = require("node:path");

// src/convert/home.ts
var wantsHome = (view) => frameworksOf(view).some(({ framework }) => framework.home) || scriptWrites(view).home;
var NO_HOME = /* @__PURE__ */ new Set(["/", "/nonexistent", "/dev/null", "/var/empty"]);
var homeObstacles = (view, account) => {
  const { stage, options: options2 } = view;
  const home = stage.variable("HOME", stage.stage.instructions.length);
  if (typeof home === "string" && !isRootHome(home) && !NO_HOME.has(home)) return [];
  const lost = account.home === void 0 ? account.kind === "number" || account.kind === "created" : NO_HOME.has(account.home);
  if (!lost && options2.profile !== "openshift") return [];
  const found = frameworksOf(view).find(({ framework }) => framework.home);
  if (found === void 0) return [];
  const { where, instruction } = found.started;
  const why = options2.profile === "openshift" ? "a uid that OpenShift hands out" : account.value;
  const sentence2 = `${found.name} (${where}) keeps files in HOME, and ${why} has no home to write to.`;
  return [{ kind: "root-home", sentence: sentence2, span: instruction.span }];
};

// src/convert/home-move.ts
var REWRITTEN = /* @__PURE__ */ new Set([
  "ENV",
  "WORKDIR",
  "VOLUME",
  "RUN",
  "COPY",
  "ADD",
  "CMD",
  "ENTRYPOINT",
  "HEALTHCHECK",
  "ARG"
]);
var ROOT2 = /(?<![\w./~}-])\/root(?=$|[\s/"'`:;,|&)<>\]}=\\])/g;
var homeMove = (view, { home, uid, kind }) => {
  const { stage, dockerfile, scripts } = view;
  const { instructions } = stage.stage;
  if (kind !== "new" || home === void 0 || uid === void 0 || stage.parent !== void 0) return void 0;
  if (Object.values(stage.image?.facts.env ?? {}).some((value) => value.includes("/root"))) return void 0;
  if (scripts.some(({ text: text3 }) => text3?.includes("/root"))) return void 0;
  const text2 = dockerfile.source.text;
  const edits = instructions.flatMap((instruction) => mentions(instruction).map((span2) => ({ span: span2, text: home })));
  const written2 = instructions.reduce((sum, { span: span2 }) => sum + countOf(text2.slice(span2.start, span2.end)), 0);
  const left = instructions.reduce((sum, instruction) => sum + leftAlone(instruction), 0);
  const index2 = instructions.findIndex((instruction) => usesHome2(instruction));
  if (index2 === -1 || written2 !== edits.length + left) return void 0;
  const setsHome = !instructions.some(({ keyword, rest: rest2 }) => keyword === "ENV" && /(?:^|\s)HOME[=\s]/.test(rest2.text));
  const sentence2 = `What lies in /root moves to ${home}: mounts, scripts and images built FROM this one that name /root have to follow.`;
  const span = instructions[index2]?.span;
  return {
    index: index2,
    setsHome,
    edits,
    owned: { path: home, file: false, because: "the move from /root", recursive: true, exists: true, above: void 0 },
    obstacle: { kind: "root-home", sentence: sentence2, span }
  };
};
var mentions = (instruction) => {
  const { keyword, argument: argument2 } = instruction;
  if (!REWRITTEN.has(keyword)) return [];
  const from2 = keyword === "COPY" || keyword === "ADD" ? lastWordOf(argument2.text) : 0;
  return Array.from(argument2.text.matchAll(ROOT2), ({ index: index2 }) => index2).filter((at) => at >= from2).map((at) => spanOf(argument2, at, at + "/root".length));
};
var leftAlone = (instruction) => countOf(instruction.argument.text) - mentions(instruction).length;
var countOf = (text2) => Array.from(text2.matchAll(ROOT2)).length;
var lastWordOf = (text2) => Math.max(text2.lastIndexOf(" "), text2.lastIndexOf("	"), text2.lastIndexOf(",")) + 1;
var HOME_TOOLS = /(?:^|[\s"'=:])(?:~\/|\$HOME\b|\$\{HOME\})|\bpip[0-9.]*\s+install\b[^&;|\n]{0,400}--user\b|\bpipx\s+install\b|\brustup|\bnvm\b/;
var usesHome2 = (instruction) => mentions(instruction).length > 0 || instruction.keyword === "RUN" && HOME_TOOLS.test(instruction.argument.text);

// src/convert/openshift.ts
var inGroupZero = (account) => {
  if (account.uid === void 0) return account;
  const group = { ...account, gid: 0, value: `${account.uid}:0`, home: void 0 };
  return account.kind === "new" ? { ...group, kind: "number", name: void 0, template: "number" } : group;
};

// src/convert/choose.ts
var choose = (view, canRun2, obstacles) => {
  const { stage, options: options2, dockerfile } = view;
  const question = { stage, options: options2, text: dockerfile.source.text, canRun: canRun2 };
  if (options2.profile === "openshift") {
    return { account: inGroupZero(accountFor({ ...question, wantsHome: false })), move: void 0 };
  }
  if (obstacles.some(({ kind }) => kind === "root-home")) {
    const account = accountFor({ ...question, wantsHome: true });
    const move = homeMove(view, account);
    if (move !== void 0) return { account, move };
  }
  return { account: accountFor({ ...question, wantsHome: wantsHome(view) }), move: void 0 };
};

// src/convert/copy-owner.ts
var ownedTree = (view) => frameworksOf(view).some(({ framework }) => framework.tree) ? view.stage.steps.at(-1)?.workdir : void 0;
var copyOwnerEdits = (view, tree, { uid, gid }) => {
  const { stage, dockerfile } = view;
  return stage.stage.instructions.flatMap((instruction, index2) => {
    const copy2 = copyOf(view, stage, index2);
    if (copy2 === void 0 || !isWithin(copy2.target, tree)) return [];
    if (instruction.flags.some(({ name }) => name === "chown")) return [];
    const { end } = instruction.keywordSpan;
    if (dockerfile.source.text[end] !== " ") return [];
    return [{ span: { start: end, end }, text: ` --chown=${uid}:${gid ?? uid}` }];
  });
};

// src/convert/port-move.ts
var PORT_NAMES = new Set(
  ["PORT", "HTTP_PORT", "HTTPS_PORT", "SERVER_PORT", "LISTEN_PORT", "APP_PORT", "WEB_PORT", "NODE_PORT"].concat([
    "ASPNETCORE_HTTP_PORTS",
    "ASPNETCORE_URLS"
  ])
);
var portMove = (view) => {
  const { stage, dockerfile } = view;
  const low = lowPort(view);
  if (low === void 0 || stage.parent !== void 0 || serversOf(view).length > 0) return void 0;
  const { instructions } = stage.stage;
  const from2 = `${low.port}`;
  const to = `${low.port + 8e3}`;
  const set = instructions.flatMap(
    (instruction) => settings(instruction, from2, dockerfile.escape, dockerfile.source.text)
  );
  const exposed = instructions.flatMap((instruction) => exposures(instruction, from2));
  const checks = instructions.filter(({ keyword }) => keyword === "HEALTHCHECK");
  const checked = checks.flatMap((instruction) => checkedPorts(instruction, from2, dockerfile.source.text));
  const [setting] = set;
  if (setting === void 0 || set.length > 1 || low.instruction.keyword !== "EXPOSE" || exposed.length === 0)
    return void 0;
  if (checks.some(({ argument: argument2 }) => IMPLIED.test(argument2.text))) return void 0;
  const edits = [setting, ...exposed, ...checked].map((start) => ({
    span: { start, end: start + from2.length },
    text: to
  }));
  const sentence2 = `The port moves from ${from2} to ${to}: what is published or routed to ${from2} has to follow.`;
  return { edits, obstacle: { kind: "privileged-port", sentence: sentence2, span: low.instruction.span } };
};
var IMPLIED = /https?:\/\/(?:localhost|127\.0\.0\.1)(?:[/\s"']|$)/;
var settings = (instruction, port, escape, text2) => {
  if (instruction.keyword !== "ENV") return [];
  return nameValues(instruction, escape).flatMap(({ name, value = "", span }) => {
    const plain2 = value.replace(/["']/g, "");
    if (!PORT_NAMES.has(name) || plain2 !== port && !plain2.endsWith(`:${port}`) || plain2.includes(";")) return [];
    return [span.start + text2.slice(span.start, span.end).lastIndexOf(port)];
  });
};
var exposures = (instruction, port) => instruction.keyword === "EXPOSE" ? wordsOf(instruction.rest).flatMap(
  ({ text: text2, span }) => text2 === port || text2 === `${port}/tcp` ? [span.start] : []
) : [];
var checkedPorts = ({ span }, port, text2) => Array.from(text2.slice(span.start, span.end).matchAll(/(?<=(?:localhost|127\.0\.0\.1):)[0-9]+/g)).filter(([found]) => found === port).map(({ index: index2 }) => span.start + index2);

// src/convert/writable.ts
var MOST_PATHS = 200;
var writablePaths = (view) => {
  const ground = groundOf(view);
  const unwanted = new Set((view.options.notWritable ?? []).map(normalised));
  const paths = /* @__PURE__ */ new Map();
  const wanted = [
    ...volumes(view),
    ...workdir(view),
    ...madeByRun(ground),
    ...named3(view),
    ...closed(view),
    ...started(view),
    ...scripted(ground),
    ...asked2(view)
  ];
  for (const each of wanted) {
    if (paths.size === MOST_PATHS) break;
    if (!paths.has(each.path) && !unwanted.has(each.path)) paths.set(each.path, settled(ground, each));
  }
  return withoutCovered([...paths.values()]);
};
var groundOf = (view) => {
  const commands2 = buildCommands(view);
  const instructions = lineage(view.stage).flatMap(
    (each) => each.stage.instructions.map((instruction, index2) => {
      const workdir2 = instruction.keyword === "WORKDIR" ? each.steps[index2]?.workdir : void 0;
      return { instruction, index: each === view.stage ? index2 : -1, copy: copyOf(view, each, index2), workdir: workdir2 };
    })
  );
  return { view, commands: commands2, made: madeDirectories(commands2), instructions, uses: usesOf(commands2) };
};
var usesOf = (commands2) => {
  const uses = /* @__PURE__ */ new Map();
  for (const path of commands2.flatMap((each) => pathsOf(each))) {
    for (let at = path.length; at > 0; at = path.lastIndexOf("/", at - 1)) {
      const whole2 = path.slice(0, at);
      uses.set(whole2, (uses.get(whole2) ?? 0) + 1);
    }
  }
  return uses;
};
var settled = (ground, wanted) => {
  const { path, because, file = false, above: above2 } = wanted;
  const before = above2 ?? Number.POSITIVE_INFINITY;
  return {
    path,
    because,
    file,
    above: above2,
    exists: wanted.exists ?? (!file && exists(ground, path, before)),
    recursive: !file && (wanted.recursive ?? isFilled(ground, path, before))
  };
};
var volumes = (view) => lineage(view.stage).flatMap(
  (each) => each.stage.instructions.flatMap((instruction, index2) => {
    if (instruction.keyword !== "VOLUME") return [];
    const lookup = (name) => each.variable(name, index2);
    const words3 = instruction.json ?? wordsOf(instruction.rest).map(({ text: text2 }) => text2);
    return words3.flatMap((word) => {
      const expanded2 = expandWord(word, lookup, view.dockerfile.escape);
      if (expanded2.kind !== "known" || !expanded2.value.startsWith("/")) return [];
      const path = normalised(expanded2.value);
      if (isSystem(path) || isOpen(path) || path.endsWith(".sock")) return [];
      const above2 = each === view.stage ? index2 : void 0;
      return [{ path, because: `VOLUME on line ${instruction.line}`, above: above2 }];
    });
  })
);
var workdir = (view) => {
  const { stage, options: options2 } = view;
  const path = stage.steps.at(-1)?.workdir;
  const written2 = lineage(stage).flatMap((each) => each.stage.instructions).findLast(({ keyword }) => keyword === "WORKDIR");
  if (path === void 0 || written2 === void 0 || isSystem(path) || isOpen(path)) return [];
  const recursive = options2.profile === "openshift" && ownedTree(view) !== void 0;
  return [{ path, because: `WORKDIR on line ${written2.line}`, recursive, exists: true }];
};
var madeByRun = (ground) => {
  const { commands: commands2, made: made2 } = ground;
  const removed2 = removedPaths(commands2);
  return made2.flatMap(({ path, line, open }) => {
    if (open || isSystem(path) || isOpen(path) || removed2.has(path)) return [];
    const empty = (isWithin(path, "/opt") || isWithin(path, "/srv")) && !isUsed(ground, path);
    return isKept(path) || empty ? [{ path, because: `mkdir on line ${line}`, exists: true }] : [];
  });
};
var named3 = (view) => keptByEnvironment(view).flatMap(
  ({ name, path, line }) => isSystem(path) ? [] : [{ path, because: `ENV ${name} on line ${line}` }]
);
var started = (view) => {
  const directory = view.stage.steps.at(-1)?.workdir;
  const servers2 = serverWrites(view);
  if (directory === void 0 || isSystem(directory)) return servers2;
  const below = frameworksOf(view).flatMap(
    ({ framework, name, started: { where } }) => framework.below.map((each) => ({ path: `${directory}/${each}`, because: `${name} (${where})`, recursive: true }))
  );
  return [...servers2, ...below];
};
var scripted = (ground) => scriptWrites(ground.view).writes.flatMap(({ path, file, recursive, made: made2, started: { where } }) => {
  const here = { path, file, because: where, ...file ? { exists: true } : {}, ...recursive ? { recursive } : {} };
  const above2 = made2 ? parentsOf(path).filter((each) => !isSystem(each) && !exists(ground, each, Number.POSITIVE_INFINITY)) : [];
  return [...above2.map((each) => ({ path: each, because: where })), here];
});
var parentsOf = (path) => {
  const parents = [];
  for (let at = path.indexOf("/", 1); at !== -1; at = path.indexOf("/", at + 1)) parents.push(path.slice(0, at));
  return parents;
};
var closed = (view) => closedPaths(view).map((each) => ({ ...each, exists: true }));
var asked2 = ({ options: options2 }) => (options2.writable ?? []).map((path) => ({ path: normalised(path), because: "--writable", recursive: true }));
var withoutCovered = (paths) => {
  const whole2 = new Set(
    paths.filter(({ recursive, above: above2 }) => recursive && above2 === void 0).map(({ path }) => path)
  );
  return paths.filter(({ path, above: above2, exists: there }) => {
    if (above2 !== void 0 || !there) return true;
    for (let at = path.lastIndexOf("/"); at > 0; at = path.lastIndexOf("/", at - 1)) {
      if (whole2.has(path.slice(0, at))) return false;
    }
    return true;
  });
};
var isFilled = ({ instructions }, path, before) => instructions.some(({ instruction: { keyword, argument: argument2 }, index: index2, copy: copy2 }) => {
  if (index2 >= before) return false;
  if (keyword === "RUN") return argument2.text.includes(`${path}/`);
  return copy2 !== void 0 && isWithin(copy2.target, path);
});
var exists = ({ made: made2, instructions, view }, path, before) => made2.some((each) => (each.stage !== view.stage || each.index < before) && isWithin(each.path, path)) || instructions.some(({ index: index2, copy: copy2, workdir: workdir2 }) => {
  if (index2 >= before) return false;
  if (workdir2 !== void 0) return isWithin(workdir2, path);
  return copy2 !== void 0 && isWithin(copy2.target, path) && (copy2.into || copy2.target !== path);
});
var isUsed = (ground, path) => (ground.uses.get(path) ?? 0) > 1 || isFilled(ground, path, Number.POSITIVE_INFINITY);

// src/convert/writable-owned.ts
var notYetOwned = (view, account, paths) => {
  const all = lineage(view.stage).flatMap(
    (each) => each.stage.instructions.map((instruction, index2) => ({ instruction, target: copyOf(view, each, index2)?.target }))
  );
  const instructions = all.map(({ instruction }) => instruction);
  const grants = [...grantsOf(view, account, instructions), ...homeGrant(account, instructions)];
  const lost = (at, path) => all.slice(at + 1).some((later) => touches(later, path));
  return paths.filter((path) => !grants.some((grant) => covers(grant, path) && !lost(grant.at, path.path)));
};
var covers = ({ path, deep }, wanted) => path === wanted.path ? deep || !wanted.recursive : deep && isWithin(wanted.path, path);
var touches = ({ instruction, target }, path) => {
  const { keyword, argument: argument2, flags } = instruction;
  if (keyword === "RUN") return argument2.text.includes(path);
  return target !== void 0 && isWithin(target, path) && !flags.some(({ name }) => name === "chown");
};
var grantsOf = (view, account, all) => [
  ...buildCommands(view).flatMap((each) => {
    const instruction = each.stage.stage.instructions[each.index];
    const at = instruction === void 0 ? -1 : all.indexOf(instruction);
    return isGrant(each, account) ? grantedPaths(each).map((path) => ({ path, deep: isDeep(each), at })) : [];
  })
];
var homeGrant = ({ kind, name, home }, all) => {
  if (home === void 0 || name === void 0 || kind === "new") return [];
  const made2 = all.findIndex(
    ({ keyword, argument: argument2 }) => keyword === "RUN" && argument2.text.includes(name) && ADDS.test(argument2.text)
  );
  const first = all.findIndex(({ keyword, argument: argument2 }) => ADDED.has(keyword) && argument2.text.includes(home));
  return first !== -1 && first < made2 ? [] : [{ path: home, deep: false, at: made2 }];
};
var ADDS = /\b(?:useradd|adduser)\b/;
var ADDED = /* @__PURE__ */ new Set(["WORKDIR", "COPY", "ADD"]);
var isDeep = ({ command }) => command.words.some(({ text: text2 }) => text2 === "--recursive" || /^-[A-Za-z]*R/.test(text2));
var isGrant = ({ command, lookup }, account) => {
  const [name, ...args] = command.words;
  const [first] = args.filter(({ text: text2 }) => !text2.startsWith("-"));
  if (!command.certain || first === void 0) return false;
  if (name?.text === "chmod") return /^0?[0-7]?777$|^(?:a|ugo|o)\+[rwxX]*w[rwxX]*$/.test(first.text);
  if (name?.text !== "chown") return false;
  const written2 = first.literal ? first.text : first.text.replace(/\$\{?([A-Za-z_]\w*)\}?/g, (_, key) => lookup(key) ?? "?");
  return isAccount(written2.split(/[:.]/)[0] ?? "", account);
};
var isAccount = (owner, { name, uid }) => owner !== "" && (owner === name || uid !== void 0 && owner === `${uid}`);
var grantedPaths = (each) => {
  const operands = each.command.words.slice(1).filter(({ text: text2 }) => !text2.startsWith("-"));
  const words3 = [...each.command.words.slice(0, 1), ...operands.slice(1)];
  return pathsOf({ ...each, command: { ...each.command, words: words3 } });
};

// src/convert/plan.ts
var planFor = (dockerfile, stage, options2) => {
  if (stage.verdict !== "root" && stage.verdict !== "unknown") return void 0;
  if (dockerfile.problems.length > 0) return void 0;
  const view = viewOf(dockerfile, stage, options2);
  const plan2 = stage.os === "windows" ? windowsPlan(view) : linuxPlan(view);
  return holds(dockerfile, stage, plan2.fix.edits, options2) ? plan2 : void 0;
};
var linuxPlan = (view) => {
  const { stage, options: options2, dockerfile } = view;
  const place2 = placeOf(dockerfile, stage);
  const shell2 = canRun(view, place2);
  const found = obstaclesOf(view);
  const { account, move } = choose(view, shell2 && !isCrossBuilt(view), found);
  const wanted = writablePaths(view);
  const owned = options2.profile === "openshift" ? wanted : notYetOwned(view, account, wanted);
  const writable = shell2 ? [...owned, ...move === void 0 ? [] : [move.owned]] : [];
  const ports = portMove(view);
  const obstacles = worstFirst([
    ...found.filter(
      ({ kind }) => (move === void 0 || kind !== "root-home") && (!ports || kind !== "privileged-port")
    ),
    ...ports === void 0 ? [] : [ports.obstacle],
    ...move === void 0 ? homeObstacles(view, account) : [move.obstacle],
    ...shell2 ? [] : unowned(wanted),
    ...nameOnly(account, stage)
  ]);
  const edits = move === void 0 ? lineEdits(view, place2, account, writable) : [...moveEdits(view, account, move), ...lineEdits(view, place2, { ...account, template: void 0 }, writable)];
  const all = [...edits, ...ports?.edits ?? []];
  return { ...assemble(view, account, all, obstacles), account, writable, obstacles };
};
var assemble = (view, account, lines, obstacles) => {
  const edits = [...account.edits, ...copyEdits(view, account), ...lines];
  const [first, ...others2] = edits;
  if (first === void 0) throw new Error("a plan without an edit");
  return {
    fix: {
      title: titleOf(account),
      safety: obstacles.length === 0 ? "safe" : "unsafe",
      obstacles: obstacles.map(({ sentence: sentence2 }) => sentence2),
      edits: [first, ...others2]
    }
  };
};
var moveEdits = (view, account, { index: index2, setsHome, edits }) => {
  const { dockerfile, stage } = view;
  const first = stage.stage.instructions[index2];
  if (first === void 0) return edits;
  const habits = habitsOf(dockerfile, stage.stage.from);
  const home = setsHome ? [`${habits.lowerCase ? "env" : "ENV"} HOME=${account.home}`] : [];
  const lines = [runLines(accountCommandsOf(account), habits), ...home];
  return [inserted(view, above(dockerfile, first, index2), lines, habits), ...edits];
};
var lineEdits = (view, place2, account, writable) => {
  const { dockerfile, stage } = view;
  const { instructions, from: from2 } = stage.stage;
  const habits = habitsOf(dockerfile, from2);
  const ownership = ownershipOf(view, account);
  const early = writable.filter(({ above: index2 }) => index2 !== void 0);
  const first = Math.min(...early.map(({ above: index2 }) => index2 ?? 0));
  const together = early.length > 0 && !instructions.slice(first, place2.index).some(needsRights);
  const make = accountCommandsOf(account);
  const edits = [];
  const late = together ? [] : [
    ...make,
    ...ownershipCommands(
      writable.filter((path) => !early.includes(path)),
      ownership
    )
  ];
  const volume2 = instructions[first];
  if (volume2 !== void 0 && early.length > 0) {
    const commands2 = together ? [...make, ...ownershipCommands(writable, ownership)] : ownershipCommands(early, ownership);
    edits.push(inserted(view, above(dockerfile, volume2, first), [runLines(commands2, habits)], habits));
  }
  edits.push(...userEdits(view, place2, late, account, habits));
  return edits;
};
var userEdits = (view, place2, commands2, account, habits) => {
  const { dockerfile, stage } = view;
  const run2 = commands2.length === 0 ? [] : [runLines(commands2, habits)];
  const line = replaceableUser(stage, place2, run2.length > 0);
  if (line === void 0) return [inserted(view, place2, [...run2, userLine(account.value, habits)], habits)];
  const replaced = { span: spanOf(line.instruction.argument), text: account.value };
  if (run2.length === 0) return [replaced];
  return [inserted(view, above(dockerfile, line.instruction, line.index), run2, habits), replaced];
};
var replaceableUser = (stage, place2, runs) => {
  const { decidedBy, steps } = stage;
  const instructions = stage.stage.instructions;
  const index2 = decidedBy === void 0 ? -1 : instructions.indexOf(decidedBy);
  if (decidedBy === void 0 || index2 === -1 || decidedBy.line !== decidedBy.endLine) return void 0;
  if (instructions.slice(index2 + 1).some(needsRights) || index2 > place2.index) return void 0;
  const before = steps[index2 - 1]?.user ?? stage.initial;
  return runs && before.verdict !== "root" ? void 0 : { instruction: decidedBy, index: index2 };
};
var inserted = (view, place2, lines, { newline }) => {
  const { stage, dockerfile } = view;
  const airy = separatesByBlankLines(dockerfile, [stage.stage.from, ...stage.stage.instructions]);
  const block = lines.join(airy ? newline + newline : newline);
  const blank2 = place2.spaced ? newline : "";
  const text2 = place2.atEnd ? newline + blank2 + block : block + newline + blank2;
  return { span: { start: place2.offset, end: place2.offset }, text: text2 };
};
var canRun = ({ stage }, place2) => {
  const { instructions } = stage.stage;
  const user = stage.steps[place2.index - 1]?.user ?? stage.initial;
  if (user.verdict !== "root" && !(user.verdict === "unknown" && hasShellRun(instructions))) return false;
  const shell2 = instructions.findLast(({ keyword }) => keyword === "SHELL")?.json?.[0];
  if (shell2 !== void 0 && !/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(shell2)) return false;
  return stage.image?.facts.shell ?? hasShellRun(instructions);
};
var hasShellRun = (instructions) => instructions.some(({ keyword, json: json2 }) => keyword === "RUN" && json2 === void 0);
var isCrossBuilt = ({ dockerfile, stage }) => !stage.stage.instructions.some(({ keyword }) => keyword === "RUN") && dockerfile.stages.some(({ platform }) => /\$\{?BUILDPLATFORM\}?/.test(platform ?? ""));
var unowned = (wanted) => wanted.filter(({ because }) => !because.startsWith("WORKDIR")).map(({ path, because }) => ({
  kind: "no-tools",
  sentence: `${path} (${because}) stays root's: there is no shell here with which to give it away.`,
  span: void 0
}));
var ownershipOf = ({ options: options2 }, { uid, gid, value }) => {
  if (options2.profile === "openshift") return { kind: "group-0" };
  return { kind: "owner", owner: uid === void 0 ? value : `${uid}:${gid ?? uid}` };
};
var copyEdits = (view, account) => {
  if (view.stage.os === "windows" || account.uid === void 0 || view.options.profile === "openshift") return [];
  const tree = ownedTree(view);
  const edits = [...tree === void 0 ? [] : copyOwnerEdits(view, tree, account), ...closedCopyEdits(view, account)];
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];
};
var nameOnly = ({ uid, value }, { image }) => uid !== void 0 || image === void 0 ? [] : [
  {
    kind: "name-only",
    sentence: `The uid of ${value} cannot be seen: Kubernetes' runAsNonRoot refuses a name.`,
    span: void 0
  }
];
var titleOf = ({ kind, name, value }) => {
  const who = name === void 0 || name === value ? value : `${name} (${value})`;
  switch (kind) {
    case "restored":
      return `Put back ${who}`;
    case "created":
      return `Run as ${who}, which the file creates`;
    case "shipped":
      return `Run as ${who}, which the base image has`;
    case "new":
      return `Create ${who} and run as it`;
    case "number":
      return `Run as ${who}`;
  }
};
var windowsPlan = (view) => {
  const { dockerfile, stage } = view;
  const account = {
    kind: "shipped",
    name: "ContainerUser",
    uid: void 0,
    gid: void 0,
    value: "ContainerUser",
    template: void 0,
    fill: {},
    edits: [],
    home: void 0
  };
  const obstacles = worstFirst(obstaclesOf(view));
  const lines = lineEdits(view, placeOf(dockerfile, stage), account, []);
  return { ...assemble(view, account, lines, obstacles), account, writable: [], obstacles };
};

// src/targets.ts
var defaultTarget = (stages, target) => {
  if (target === void 0) return stages.at(-1);
  const named4 = stages.findLast(({ stage }) => stage.name === target.toLowerCase());
  return named4 ?? (/^[0-9]{1,6}$/.test(target) ? stages[Number(target)] : void 0);
};
var targetsOf2 = (stages, target) => [
  ...stages.filter((stage) => stage.leaf && stage !== target),
  ...target === void 0 ? [] : [target]
];

// src/check.ts
var check = (source, options2) => {
  const subject = subjectOf(source, options2);
  const { target, targets, dockerfile } = subject;
  const broken = dockerfile.problems.length > 0 || target === void 0;
  return {
    path: source.path,
    kind: "dockerfile",
    text: source.text,
    verdict: broken ? "invalid" : target.verdict,
    user: broken ? void 0 : target.user,
    uid: broken ? void 0 : target.uid,
    gid: broken ? void 0 : target.gid,
    targets: targets.map(({ stage, verdict, user }) => ({
      stage: stage.index,
      name: stage.name,
      verdict: broken ? "invalid" : verdict,
      user: broken ? void 0 : user
    })),
    results: diagnosticsOf(subject, options2),
    error: void 0
  };
};
var subjectOf = (source, options2) => {
  const dockerfile = parse(source);
  const stages = effectiveUsers(dockerfile, options2);
  const target = defaultTarget(stages, options2.target);
  return {
    dockerfile,
    stages,
    target,
    targets: targetsOf2(stages, target),
    options: options2,
    plan: remembered((stage) => planFor(dockerfile, stage, options2)?.fix)
  };
};
var remembered = (compute) => {
  const known3 = /* @__PURE__ */ new Map();
  return (stage) => {
    const entry = known3.get(stage) ?? { value: compute(stage) };
    known3.set(stage, entry);
    return entry.value;
  };
};
var diagnosticsOf = (subject, { ignore = [] }) => {
  const broken = isBroken(subject.dockerfile);
  return rules.filter(({ id }) => !ignore.includes(id) && (!broken || id === "parse-error")).flatMap((rule) => rule.check(subject).map((finding2) => ({ severity: rule.severity, ...finding2, rule: rule.id }))).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.rule, b.rule));
};
var isBroken = ({ problems }) => problems.length > 0;
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/context.ts
var import_node_path4 = require("node:path");
var MOST_BYTES2 = 256 * 1024;
var contextOf = (host, directory) => {
  let root;
  return (path) => {
    const inside = (0, import_node_path4.normalize)(path).replace(/^[/\\]+/, "");
    if (inside === ".." || inside.startsWith(`..${import_node_path4.sep}`) || path.includes("\0")) return void 0;
    root ??= realOf(host, directory);
    const file = root === void 0 ? void 0 : realOf(host, (0, import_node_path4.join)(root, inside));
    if (root === void 0 || file === void 0 || !isBelow(file, root)) return void 0;
    return host.kindOf(file) === "file" ? textOf(host, file) : void 0;
  };
};
var realOf = (host, path) => {
  const real = host.real(path);
  return isFailure(real) ? void 0 : real;
};
var isBelow = (file, root) => file.startsWith(root.endsWith(import_node_path4.sep) ? root : root + import_node_path4.sep);
var textOf = (host, file) => {
  const bytes = host.read(file, MOST_BYTES2);
  if (isFailure(bytes) || bytes.length > MOST_BYTES2 || bytes.includes(0)) return void 0;
  return new TextDecoder().decode(bytes);
};

// src/decode.ts
var MOST_BYTES3 = 1024 * 1024;
var LF = 10;
var decode = (path, bytes) => {
  if (bytes.length > MOST_BYTES3) return { kind: "too-large", path, detail: "is larger than 1 MiB" };
  if (bytes.includes(0)) return { kind: "binary", path };
  return decoded(bytes) ?? { kind: "not-utf8", path, line: firstBadLine(bytes) };
};
var decoded = (bytes) => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return void 0;
  }
};
var firstBadLine = (bytes) => {
  let line = 1;
  for (let at = 0; at < bytes.length; line += 1) {
    const end = bytes.indexOf(LF, at) === -1 ? bytes.length : bytes.indexOf(LF, at);
    if (decoded(bytes.subarray(at, end)) === void 0) return line;
    at = end + 1;
  }
  return line;
};

// src/dockerfile/ast.ts
var agreement = async (_source) => true;

// src/fix.ts
var MOST_ROUNDS = 10;
var fix = async (source, options2, allowed) => {
  const before = check(source, options2);
  const untouched = { before, after: before, text: source.text, applied: [] };
  if (choose2(before, allowed).length === 0 || !await agreement(source)) return untouched;
  let after3 = before;
  const applied = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const chosen2 = choose2(after3, allowed);
    if (chosen2.length === 0) break;
    const edits = chosen2.flatMap((diagnostic) => diagnostic.fix?.edits ?? []);
    after3 = check({ path: source.path, text: applyEdits(after3.text, edits) }, options2);
    applied.push(...chosen2);
  }
  return { before, after: after3, text: after3.text, applied };
};
var choose2 = ({ results }, allowed) => {
  const taken = [];
  return results.filter(({ fix: each }) => {
    if (each === void 0 || !allowed.has(each.safety)) return false;
    const spans = each.edits.map(({ span }) => span);
    const free = spans.every(({ start, end }) => taken.every((other) => end < other.start || start > other.end));
    if (free) taken.push(...spans);
    return free;
  });
};

// src/inspect.ts
var inspect = (source, options2) => {
  const { dockerfile, stages, target } = subjectOf(source, options2);
  const starts2 = lineStarts(source.text);
  const at = (offset) => positionAt(starts2, offset);
  const blocks = stages.map((stage) => {
    const plan2 = stage.leaf ? planFor(dockerfile, stage, options2) : void 0;
    const steps = stage.evidence.map(({ sentence: sentence2, span }) => `${number(at(span.start).line)} \u2502 ${sentence2}`);
    const end = `${number(void 0)} \u2514 ${endOf(stage)}`;
    const fix2 = plan2 === void 0 ? [] : [`        fix: ${plan2.fix.title} (${plan2.fix.safety})`];
    const paths = (plan2?.writable ?? []).map(({ path, because }) => `        writable: ${path}, because of ${because}`);
    const why = (plan2?.obstacles ?? []).map(({ sentence: sentence2 }) => `        but: ${sentence2}`);
    return [headOf2(stage, target), ...steps, end, ...fix2, ...paths, ...why].join("\n");
  });
  const problems = dockerfile.problems.map(({ message, span }) => `line ${at(span.start).line}: ${message}`);
  return `${[source.path, ...problems, ...blocks].join("\n\n")}
`;
};
var number = (line) => `${line ?? ""}`.padStart(5);
var headOf2 = ({ stage, leaf }, target) => {
  const name = stage.name === void 0 ? "" : ` ${stage.name}`;
  const role = target?.stage === stage ? "built by default" : leaf ? "built by --target" : "used by other stages";
  return `Stage ${stage.index}${name} (${role})`;
};
var endOf = (stage) => {
  const user = stage.user === void 0 ? "unknown" : stage.user === "" ? '""' : stage.user;
  return `${stage.verdict}: Config.User is ${user}, ${whoIs(stage)}`;
};

// src/progress.ts
var BREATH = 80;
var PATIENCE = 300;
var openProgress = (host, settings2, found) => {
  const started2 = host.clock();
  let breathed = started2;
  let spinner2;
  return {
    step: async (done) => {
      const now = host.clock();
      if (now - breathed < BREATH) return;
      if (spinner2 === void 0 && now - started2 > PATIENCE && isWatched(host, settings2, found)) {
        spinner2 = await host.spinner("Checking");
      }
      spinner2?.say(`Checked ${done} of ${found.inputs.length} files`);
      await host.breathe();
      breathed = host.clock();
    },
    stop: () => spinner2?.stop()
  };
};
var isWatched = ({ env, err }, settings2, found) => err.terminal && !env.CI && !env.PRE_COMMIT && env.TERM !== "dumb" && !settings2.quiet && !found.stdin && (settings2.format === "text" || settings2.outputFile !== void 0);

// src/summary.ts
var summaryOf = (files) => {
  const judged = files.filter(({ error }) => error === void 0 || error.kind === "unwritable");
  const results = files.flatMap((file) => file.results);
  const verdicts2 = (verdict) => judged.filter((file) => file.verdict === verdict).length;
  const severities = (severity) => results.filter((result) => result.severity === severity).length;
  return {
    files: files.length,
    root: verdicts2("root"),
    nonroot: verdicts2("nonroot"),
    unknown: verdicts2("unknown"),
    invalid: verdicts2("invalid"),
    failed: files.filter(({ error }) => error !== void 0).length,
    error: severities("error"),
    warning: severities("warning"),
    info: severities("info"),
    fixable: results.filter(({ fix: fix2 }) => fix2?.safety === "safe").length,
    fixableUnsafe: results.filter(({ fix: fix2 }) => fix2?.safety === "unsafe").length,
    fixed: files.reduce((sum, { fixed }) => sum + (fixed?.length ?? 0), 0)
  };
};

// src/run.ts
var run = async (host, paths, settings2) => {
  const found = await find(host, paths, settings2);
  const interrupted = settings2.mode === "fix" ? host.onInterrupt() : () => false;
  const progress = openProgress(host, settings2, found);
  const done = [];
  let stdout2;
  if (found.stdin) {
    const fixed = await doStdin(host, settings2);
    done.push(fixed);
    stdout2 = settings2.mode === "fix" ? fixed.change?.after ?? fixed.file.text : void 0;
  }
  for (const input of found.inputs) {
    if (interrupted()) break;
    done.push(await doFile(host, input, settings2));
    await progress.step(done.length);
  }
  progress.stop();
  done.sort((a, b) => a.file.path < b.file.path ? -1 : 1);
  const files = done.map(({ file }) => file);
  return {
    report: { files, summary: summaryOf(files) },
    problems: found.problems,
    notes: found.notes,
    changes: done.flatMap(({ change }) => change === void 0 ? [] : [change]),
    stdout: stdout2,
    interrupted: interrupted()
  };
};
var doFile = async (host, input, settings2) => {
  const source = readFile(host, input);
  if (isProblem(source)) return { file: failed3(input.path, source) };
  const done = await doText(input.path, source.text, optionsFor(host, settings2, (0, import_node_path5.dirname)(input.file)), settings2);
  if (settings2.mode !== "fix" || done.change === void 0) return done;
  const failure = host.replace(input.file, source.bytes, done.change.after);
  if (failure === void 0) return done;
  const error = { kind: "unwritable", path: input.path, detail: failure.failure };
  return { file: { ...done.before ?? done.file, error } };
};
var doStdin = async (host, settings2) => {
  const source = await readStdin2(host, settings2);
  if (isProblem(source)) return { file: failed3(stdinPath(settings2), source) };
  return doText(stdinPath(settings2), source.text, optionsFor(host, settings2, stdinDirectory(settings2)), settings2);
};
var inspectText = async (host, path, settings2) => {
  const stdin = path === "-";
  const input = {
    path: stdin ? stdinPath(settings2) : shownPath(host.cwd, host.absolute(path)),
    file: host.absolute(path)
  };
  const read2 = stdin ? await readStdin2(host, settings2) : readFile(host, input);
  if (isProblem(read2)) return read2;
  const directory = stdin ? stdinDirectory(settings2) : (0, import_node_path5.dirname)(input.file);
  const source = { path: input.path, text: read2.text };
  return { path: input.path, text: inspect(source, optionsFor(host, settings2, directory)) };
};
var stdinPath = ({ stdinFilename }) => stdinFilename ?? "-";
var stdinDirectory = ({ stdinFilename }) => stdinFilename === void 0 ? void 0 : (0, import_node_path5.dirname)(stdinFilename);
var readFile = (host, { path, file }) => readOf(path, host.read(file, MOST_BYTES3));
var readStdin2 = async (host, settings2) => readOf(stdinPath(settings2), await host.readStdin(MOST_BYTES3));
var readOf = (path, bytes) => {
  if (isFailure(bytes)) return { kind: "unreadable", path, detail: bytes.failure };
  const text2 = decode(path, bytes);
  return typeof text2 === "string" ? { bytes, text: text2 } : text2;
};
var optionsFor = (host, { options: options2, context }, directory) => {
  const root = context ?? directory;
  return root === void 0 ? options2 : { ...options2, context: contextOf(host, host.absolute(root)) };
};
var doText = async (path, text2, options2, settings2) => {
  try {
    if (settings2.mode === "check") return { file: leveled(checkText(path, text2, options2), settings2) };
    const allowed = settings2.unsafe ? ["safe", "unsafe"] : ["safe"];
    const fixed = await fixText(path, text2, options2, new Set(allowed));
    const before = leveled(fixed.before, settings2);
    if (fixed.text === text2) return { file: before };
    const change = { path, before: text2, after: fixed.text };
    const after3 = { ...leveled(fixed.after, settings2), fixed: fixed.applied };
    return { file: settings2.mode === "fix" ? after3 : before, before, change };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file: failed3(path, { kind: "crashed", path, detail }) };
  }
};
var checkText = (path, text2, options2) => check({ path, text: text2 }, options2);
var fixText = (path, text2, options2, allowed) => fix({ path, text: text2 }, options2, allowed);
var leveled = (file, { severities }) => severities.size === 0 ? file : {
  ...file,
  results: file.results.map((result) => ({
    ...result,
    severity: severities.get(result.rule) ?? result.severity
  }))
};
var failed3 = (path, error) => ({
  path,
  kind: "dockerfile",
  text: "",
  verdict: "unknown",
  user: void 0,
  uid: void 0,
  gid: void 0,
  targets: [],
  results: [],
  error
});

// src/main.ts
var ruleIds = rules.map(({ id }) => id);
var main = async (argv2, host) => answer(await commandOf(argv2, ruleIds, () => host.out.columns), host);
var answer = (command, host) => {
  switch (command.kind) {
    case "print":
      return say(host, command.text);
    case "wrong":
      return tell(host, [command.problem]);
    case "check":
      return withSettings(host, command.flags, (settings2) => checkPaths(host, command.paths, settings2));
    case "inspect":
      return withSettings(host, command.flags, (settings2) => inspectFile(host, command.path, settings2));
    case "explain": {
      const rule = rules.find(({ id }) => id === command.rule);
      const look2 = lookOf(host, host.out, settingsOf(command.flags, NO_FILE));
      return rule ? say(host, explainRule(rule, look2)) : tell(host, [unknownRule(command.rule, ruleIds)]);
    }
    case "rules": {
      const settings2 = settingsOf(command.flags, NO_FILE);
      return say(host, listRules(rules, settings2.format, lookOf(host, host.out, settings2)));
    }
  }
};
var say = (host, text2) => {
  host.out.write(text2);
  return 0;
};
var withSettings = async (host, flags, then) => {
  const wanted = { named: flags.get("config")?.at(-1), none: flags.has("no-config") };
  const file = await readConfig(host, wanted, ruleIds);
  return isProblem(file) ? tell(host, [file]) : then(settingsOf(flags, file));
};
var checkPaths = async (host, paths, settings2) => {
  const outcome2 = await run(host, paths, settings2);
  printTrouble(host, outcome2);
  if (outcome2.stdout !== void 0) host.out.write(outcome2.stdout);
  const unwritten = settings2.mode === "diff" ? await printDiff(host, outcome2, settings2) : printReport(host, outcome2, settings2);
  return unwritten === void 0 ? exitCodeOf(outcome2, settings2) : tell(host, [unwritten]);
};
var inspectFile = async (host, path, settings2) => {
  const picture = await inspectText(host, path, settings2);
  return isProblem(picture) ? tell(host, [picture]) : say(host, harmlessLines(picture.text));
};

// src/bin.ts
main(argv, nodeHost).then(exitWith, crash);
//# package diff
//var ee=Object.defineProperty;var _e=Object.getOwnPropertyDescriptor;var je=Object.getOwnPropertyNames;var Re=Object.prototype.hasOwnProperty;var Ue=(n,e)=>{for(var t in e)ee(n,t,{get:e[t],enumerable:!0})},$e=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of je(e))!Re.call(n,r)&&r!==t&&ee(n,r,{get:()=>e[r],enumerable:!(i=_e(e,r))||i.enumerable});return n};var qe=n=>$e(ee({},"__esModule",{value:!0}),n);var Ze={};Ue(Ze,{Diff:()=>C,FILE_HEADERS_ONLY:()=>We,INCLUDE_HEADERS:()=>I,OMIT_HEADERS:()=>be,applyPatch:()=>Y,applyPatches:()=>Ne,arrayDiff:()=>X,canonicalize:()=>P,characterDiff:()=>_,convertChangesToDMP:()=>De,convertChangesToXML:()=>Se,createPatch:()=>Ee,createTwoFilesPatch:()=>K,cssDiff:()=>B,diffArrays:()=>ye,diffChars:()=>te,diffCss:()=>pe,diffJson:()=>xe,diffLines:()=>k,diffSentences:()=>he,diffTrimmedLines:()=>de,diffWords:()=>ue,diffWordsWithSpace:()=>J,formatPatch:()=>H,jsonDiff:()=>Q,lineDiff:()=>A,parsePatch:()=>M,reversePatch:()=>Z,sentenceDiff:()=>V,structuredPatch:()=>z,wordDiff:()=>q,wordsWithSpaceDiff:()=>G});module.exports=qe(Ze);var C=class{diff(e,t,i={}){let r;typeof i=="function"?(r=i,i={}):"callback"in i&&(r=i.callback);let l=this.castInput(e,i),o=this.castInput(t,i),m=this.removeEmpty(this.tokenize(l,i)),d=this.removeEmpty(this.tokenize(o,i));return this.diffWithOptionsObj(m,d,i,r)}diffWithOptionsObj(e,t,i,r){var l;let o=u=>{if(u=this.postProcess(u,i),r){setTimeout(function(){r(u)},0);return}else return u},m=t.length,d=e.length,w=1,g=m+d;i.maxEditLength!=null&&(g=Math.min(g,i.maxEditLength));let x=(l=i.timeout)!==null&&l!==void 0?l:1/0,F=Date.now()+x,y=[{oldPos:-1,lastComponent:void 0}],f=this.extractCommon(y[0],t,e,0,i);if(y[0].oldPos+1>=d&&f+1>=m)return o(this.buildValues(y[0].lastComponent,t,e));let s=-1/0,c=1/0,h=()=>{for(let u=Math.max(s,-w);u<=Math.min(c,w);u+=2){let a,p=y[u-1],v=y[u+1];p&&(y[u-1]=void 0);let W=!1;if(v){let b=v.oldPos-u;W=v&&0<=b&&b<m}let N=p&&p.oldPos+1<d;if(!W&&!N){y[u]=void 0;continue}if(!N||W&&p.oldPos<v.oldPos?a=this.addToPath(v,!0,!1,0,i):a=this.addToPath(p,!1,!0,1,i),f=this.extractCommon(a,t,e,u,i),a.oldPos+1>=d&&f+1>=m)return o(this.buildValues(a.lastComponent,t,e))||!0;y[u]=a,a.oldPos+1>=d&&(c=Math.min(c,u-1)),f+1>=m&&(s=Math.max(s,u+1))}w++};if(r)(function u(){setTimeout(function(){if(w>g||Date.now()>F)return r(void 0);h()||u()},0)})();else for(;w<=g&&Date.now()<=F;){let u=h();if(u)return u}}addToPath(e,t,i,r,l){let o=e.lastComponent;return o&&!l.oneChangePerToken&&o.added===t&&o.removed===i?{oldPos:e.oldPos+r,lastComponent:{count:o.count+1,added:t,removed:i,previousComponent:o.previousComponent}}:{oldPos:e.oldPos+r,lastComponent:{count:1,added:t,removed:i,previousComponent:o}}}extractCommon(e,t,i,r,l){let o=t.length,m=i.length,d=e.oldPos,w=d-r,g=0;for(;w+1<o&&d+1<m&&this.equals(i[d+1],t[w+1],l);)w++,d++,g++,l.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return g&&!l.oneChangePerToken&&(e.lastComponent={count:g,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=d,w}equals(e,t,i){return i.comparator?i.comparator(e,t):e===t||!!i.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let i=0;i<e.length;i++)e[i]&&t.push(e[i]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}buildValues(e,t,i){let r=[],l;for(;e;)r.push(e),l=e.previousComponent,delete e.previousComponent,e=l;r.reverse();let o=r.length,m=0,d=0,w=0;for(;m<o;m++){let g=r[m];if(g.removed)g.value=this.join(i.slice(w,w+g.count)),w+=g.count;else{if(!g.added&&this.useLongestToken){let x=t.slice(d,d+g.count);x=x.map(function(F,y){let f=i[w+y];return f.length>F.length?f:F}),g.value=this.join(x)}else g.value=this.join(t.slice(d,d+g.count));d+=g.count,g.added||(w+=g.count)}}return r}};var ne=class extends C{},_=new ne;function te(n,e,t){return _.diff(n,e,t)}function ie(n,e){let t;for(t=0;t<n.length&&t<e.length;t++)if(n[t]!=e[t])return n.slice(0,t);return n.slice(0,t)}function re(n,e){let t;if(!n||!e||n[n.length-1]!=e[e.length-1])return"";for(t=0;t<n.length&&t<e.length;t++)if(n[n.length-(t+1)]!=e[e.length-(t+1)])return n.slice(-t);return n.slice(-t)}function j(n,e,t){if(n.slice(0,e.length)!=e)throw Error(`string ${JSON.stringify(n)} doesn't start with prefix ${JSON.stringify(e)}; this is a bug`);return t+n.slice(e.length)}function R(n,e,t){if(!e)return n+t;if(n.slice(-e.length)!=e)throw Error(`string ${JSON.stringify(n)} doesn't end with suffix ${JSON.stringify(e)}; this is a bug`);return n.slice(0,-e.length)+t}function L(n,e){return j(n,e,"")}function T(n,e){return R(n,e,"")}function le(n,e){return e.slice(0,Ge(n,e))}function Ge(n,e){let t=0;n.length>e.length&&(t=n.length-e.length);let i=e.length;n.length<e.length&&(i=n.length);let r=Array(i),l=0;r[0]=0;for(let o=1;o<i;o++){for(e[o]==e[l]?r[o]=r[l]:r[o]=l;l>0&&e[o]!=e[l];)l=r[l];e[o]==e[l]&&l++}l=0;for(let o=t;o<n.length;o++){for(;l>0&&n[o]!=e[l];)l=r[l];n[o]==e[l]&&l++}return l}function ke(n){return n.includes(`\r
//`)&&!n.startsWith(`
//`)&&!n.match(/[^\r]\n/)}function Pe(n){return!n.includes(`\r
//`)&&n.includes(`
//`)}function oe(n,e){let t=[];for(let i of Array.from(e.segment(n))){let r=i.segment;t.length&&/\s/.test(t[t.length-1])&&/\s/.test(r)?t[t.length-1]+=r:t.push(r)}return t}function U(n,e){if(e)return O(n,e)[1];let t;for(t=n.length-1;t>=0&&n[t].match(/\s/);t--);return n.substring(t+1)}function D(n,e){if(e)return O(n,e)[0];let t=n.match(/^\s*/);return t?t[0]:""}function O(n,e){if(!e)return[D(n),U(n)];if(e.resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');let t=oe(n,e),i=t[0],r=t[t.length-1],l=/\s/.test(i)?i:"",o=/\s/.test(r)?r:"";return[l,o]}var $="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}",Je=new RegExp(`[${$}]+|\\s+|[^${$}]`,"ug"),se=class extends C{equals(e,t,i){return i.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let i;if(t.intlSegmenter){let o=t.intlSegmenter;if(o.resolvedOptions().granularity!="word")throw new Error('The segmenter passed must have a granularity of "word"');i=oe(e,o)}else i=e.match(Je)||[];let r=[],l=null;return i.forEach(o=>{/\s/.test(o)?l==null?r.push(o):r.push(r.pop()+o):l!=null&&/\s/.test(l)?r[r.length-1]==l?r.push(r.pop()+o):r.push(l+o):r.push(o),l=o}),r}join(e){return e.map((t,i)=>i==0?t:t.replace(/^\s+/,"")).join("")}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let i=null,r=null,l=null;return e.forEach(o=>{o.added?r=o:o.removed?l=o:((r||l)&&Me(i,l,r,o,t.intlSegmenter),i=o,r=null,l=null)}),(r||l)&&Me(i,l,r,null,t.intlSegmenter),e}},q=new se;function ue(n,e,t){return t?.ignoreWhitespace!=null&&!t.ignoreWhitespace?J(n,e,t):q.diff(n,e,t)}function Me(n,e,t,i,r){if(e&&t){let[l,o]=O(e.value,r),[m,d]=O(t.value,r);if(n){let w=ie(l,m);n.value=R(n.value,m,w),e.value=L(e.value,w),t.value=L(t.value,w)}if(i){let w=re(o,d);i.value=j(i.value,d,w),e.value=T(e.value,w),t.value=T(t.value,w)}}else if(t){if(n){let l=D(t.value,r);t.value=t.value.substring(l.length)}if(i){let l=D(i.value,r);i.value=i.value.substring(l.length)}}else if(n&&i){let l=D(i.value,r),[o,m]=O(e.value,r),d=ie(l,o);e.value=L(e.value,d);let w=re(L(l,d),m);e.value=T(e.value,w),i.value=j(i.value,l,w),n.value=R(n.value,l,l.slice(0,l.length-w.length))}else if(i){let l=D(i.value,r),o=U(e.value,r),m=le(o,l);e.value=T(e.value,m)}else if(n){let l=U(n.value,r),o=D(e.value,r),m=le(l,o);e.value=L(e.value,m)}}var fe=class extends C{tokenize(e){let t=new RegExp(`(\\r?\\n)|[${$}]+|[^\\S\\n\\r]+|[^${$}]`,"ug");return e.match(t)||[]}},G=new fe;function J(n,e,t){return G.diff(n,e,t)}function He(n,e){if(typeof n=="function")e.callback=n;else if(n)for(let t in n)Object.prototype.hasOwnProperty.call(n,t)&&(e[t]=n[t]);return e}var ae=class extends C{constructor(){super(...arguments),this.tokenize=ce}equals(e,t,i){return i.ignoreWhitespace?((!i.newlineIsToken||!e.includes(`
//`))&&(e=e.trim()),(!i.newlineIsToken||!t.includes(`
//`))&&(t=t.trim())):i.ignoreNewlineAtEof&&!i.newlineIsToken&&(e.endsWith(`
//`)&&(e=e.slice(0,-1)),t.endsWith(`
//`)&&(t=t.slice(0,-1))),super.equals(e,t,i)}},A=new ae;function k(n,e,t){return A.diff(n,e,t)}function de(n,e,t){return t=He(t,{ignoreWhitespace:!0}),A.diff(n,e,t)}function ce(n,e){e.stripTrailingCr&&(n=n.replace(/\r\n/g,`
//`));let t=[],i=n.split(/(\n|\r\n)/);i[i.length-1]||i.pop();for(let r=0;r<i.length;r++){let l=i[r];r%2&&!e.newlineIsToken?t[t.length-1]+=l:t.push(l)}return t}function Ve(n){return n=="."||n=="!"||n=="?"}var me=class extends C{tokenize(e){var t;let i=[],r=0;for(let l=0;l<e.length;l++){if(l==e.length-1){i.push(e.slice(r));break}if(Ve(e[l])&&e[l+1].match(/\s/)){for(i.push(e.slice(r,l+1)),l=r=l+1;!((t=e[l+1])===null||t===void 0)&&t.match(/\s/);)l++;i.push(e.slice(r,l+1)),r=l+1}}return i}},V=new me;function he(n,e,t){return V.diff(n,e,t)}var ge=class extends C{tokenize(e){return e.split(/([{}:;,]|\s+)/)}},B=new ge;function pe(n,e,t){return B.diff(n,e,t)}var we=class extends C{constructor(){super(...arguments),this.tokenize=ce}get useLongestToken(){return!0}castInput(e,t){let{undefinedReplacement:i,stringifyReplacer:r=(l,o)=>typeof o>"u"?i:o}=t;return typeof e=="string"?e:JSON.stringify(P(e,null,null,r),null,"  ")}equals(e,t,i){return super.equals(e.replace(/,([\r\n])/g,"$1"),t.replace(/,([\r\n])/g,"$1"),i)}},Q=new we;function xe(n,e,t){return Q.diff(n,e,t)}function P(n,e,t,i,r){e=e||[],t=t||[],i&&(n=i(r===void 0?"":r,n));let l;for(l=0;l<e.length;l+=1)if(e[l]===n)return t[l];let o;if(Object.prototype.toString.call(n)==="[object Array]"){for(e.push(n),o=new Array(n.length),t.push(o),l=0;l<n.length;l+=1)o[l]=P(n[l],e,t,i,String(l));return e.pop(),t.pop(),o}if(n&&n.toJSON&&(n=n.toJSON()),typeof n=="object"&&n!==null){e.push(n),o={},t.push(o);let m=[],d;for(d in n)Object.prototype.hasOwnProperty.call(n,d)&&m.push(d);for(m.sort(),l=0;l<m.length;l+=1)d=m[l],o[d]=P(n[d],e,t,i,d);e.pop(),t.pop()}else o=n;return o}var ve=class extends C{tokenize(e){return e.slice()}join(e){return e}removeEmpty(e){return e}},X=new ve;function ye(n,e,t){return X.diff(n,e,t)}function Fe(n){return Array.isArray(n)?n.map(e=>Fe(e)):Object.assign(Object.assign({},n),{hunks:n.hunks.map(e=>Object.assign(Object.assign({},e),{lines:e.lines.map((t,i)=>{var r;return t.startsWith("\\")||t.endsWith("\r")||!((r=e.lines[i+1])===null||r===void 0)&&r.startsWith("\\")?t:t+"\r"})}))})}function Ce(n){return Array.isArray(n)?n.map(e=>Ce(e)):Object.assign(Object.assign({},n),{hunks:n.hunks.map(e=>Object.assign(Object.assign({},e),{lines:e.lines.map(t=>t.endsWith("\r")?t.substring(0,t.length-1):t)}))})}function Te(n){return Array.isArray(n)||(n=[n]),!n.some(e=>e.hunks.some(t=>t.lines.some(i=>!i.startsWith("\\")&&i.endsWith("\r"))))}function Ae(n){return Array.isArray(n)||(n=[n]),n.some(e=>e.hunks.some(t=>t.lines.some(i=>i.endsWith("\r"))))&&n.every(e=>e.hunks.every(t=>t.lines.every((i,r)=>{var l;return i.startsWith("\\")||i.endsWith("\r")||((l=t.lines[r+1])===null||l===void 0?void 0:l.startsWith("\\"))})))}function M(n){let e=n.split(/\n/),t=[],i=0;function r(f){return/^diff --git /.test(f)}function l(f){return r(f)||/^Index:\s/.test(f)||/^diff(?: -r \w+)+\s/.test(f)}function o(f){return/^(---|\+\+\+)\s/.test(f)}function m(f){return/^@@\s/.test(f)}function d(){var f;let s={};s.hunks=[],t.push(s);let c=!1;for(;i<e.length;){let h=e[i];if(o(h)||m(h))break;if(r(h)){if(c)return;c=!0,s.isGit=!0;let u=w(h);for(u&&(s.oldFileName=u.oldFileName,s.newFileName=u.newFileName),i++;i<e.length;){let a=e[i];if(o(a)||m(a)||l(a))break;let p=/^rename from (.*)/.exec(a);p&&(s.oldFileName="a/"+g(p[1]),s.isRename=!0);let v=/^rename to (.*)/.exec(a);v&&(s.newFileName="b/"+g(v[1]),s.isRename=!0);let W=/^copy from (.*)/.exec(a);W&&(s.oldFileName="a/"+g(W[1]),s.isCopy=!0);let N=/^copy to (.*)/.exec(a);N&&(s.newFileName="b/"+g(N[1]),s.isCopy=!0);let b=/^new file mode (\d+)/.exec(a);b&&(s.isCreate=!0,s.newMode=b[1]);let S=/^deleted file mode (\d+)/.exec(a);S&&(s.isDelete=!0,s.oldMode=S[1]);let Le=/^old mode (\d+)/.exec(a);Le&&(s.oldMode=Le[1]);let Oe=/^new mode (\d+)/.exec(a);Oe&&(s.newMode=Oe[1]),/^Binary files /.test(a)&&(s.isBinary=!0),i++}continue}else if(l(h)){if(c)return;c=!0;let u=/^(?:Index:|diff(?: -r \w+)+)\s+/.exec(h);u&&(s.index=h.substring(u[0].length).trim())}i++}if(F(s),F(s),s.oldFileName===void 0!=(s.newFileName===void 0))throw new Error("Missing "+(s.oldFileName!==void 0?'"+++ ..."':'"--- ..."')+" file header for "+((f=s.oldFileName)!==null&&f!==void 0?f:s.newFileName));for(;i<e.length;){let h=e[i];if(l(h)||o(h)||/^===================================================================/.test(h))break;m(h)?s.hunks.push(y()):i++}}function w(f){let s=f.substring(11);if(s.startsWith('"')){let h=x(s);if(h===null)return null;let u=s.substring(h.rawLength+1),a;if(u.startsWith('"')){let p=x(u);if(p===null)return null;a=p.fileName}else a=u;return{oldFileName:h.fileName,newFileName:a}}let c=s.indexOf('"');if(c>0){let h=s.substring(0,c-1),u=x(s.substring(c));return u===null?null:{oldFileName:h,newFileName:u.fileName}}if(s.startsWith("a/")){let h=[],u=0;for(;u=s.indexOf(" b/",u+1),u!==-1;)h.push(u);if(h.length>0){let a=h[Math.floor(h.length/2)];return{oldFileName:s.substring(0,a),newFileName:s.substring(a+1)}}}return null}function g(f){if(f.startsWith('"')){let s=x(f);if(s)return s.fileName}return f}function x(f){if(!f.startsWith('"'))return null;let s="",c=1;for(;c<f.length;){if(f[c]==='"')return{fileName:s,rawLength:c+1};if(f[c]==="\\"&&c+1<f.length)switch(c++,f[c]){case"a":s+="\x07";break;case"b":s+="\b";break;case"f":s+="\f";break;case"n":s+=`
//`;break;case"r":s+="\r";break;case"t":s+="	";break;case"v":s+="\v";break;case"\\":s+="\\";break;case'"':s+='"';break;case"0":case"1":case"2":case"3":case"4":case"5":case"6":case"7":{if(c+2>=f.length||f[c+1]<"0"||f[c+1]>"7"||f[c+2]<"0"||f[c+2]>"7")return null;let h=[parseInt(f.substring(c,c+3),8)];for(c+=3;f[c]==="\\"&&f[c+1]>="0"&&f[c+1]<="7";){if(c+3>=f.length||f[c+2]<"0"||f[c+2]>"7"||f[c+3]<"0"||f[c+3]>"7")return null;h.push(parseInt(f.substring(c+1,c+4),8)),c+=4}s+=new TextDecoder("utf-8").decode(new Uint8Array(h));continue}default:return null}else s+=f[c];c++}return null}function F(f){let s=/^(---|\+\+\+)\s+/.exec(e[i]);if(s){let c=s[1],h=e[i].substring(3).trim().split("	",2),u=(h[1]||"").trim(),a=h[0];a.startsWith('"')?a=g(a):a=a.replace(/\\\\/g,"\\"),c==="---"?(f.oldFileName=a,f.oldHeader=u):(f.newFileName=a,f.newHeader=u),i++}}function y(){var f;let s=i,c=e[i++],h=c.split(/@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/),u={oldStart:+h[1],oldLines:typeof h[2]>"u"?1:+h[2],newStart:+h[3],newLines:typeof h[4]>"u"?1:+h[4],lines:[]};u.oldLines===0&&(u.oldStart+=1),u.newLines===0&&(u.newStart+=1);let a=0,p=0;for(;i<e.length&&(p<u.oldLines||a<u.newLines||!((f=e[i])===null||f===void 0)&&f.startsWith("\\"));i++){let v=e[i].length==0&&i!=e.length-1?" ":e[i][0];if(v==="+"||v==="-"||v===" "||v==="\\")u.lines.push(e[i]),v==="+"?a++:v==="-"?p++:v===" "&&(a++,p++);else throw new Error(`Hunk at line ${s+1} contained invalid line ${e[i]}`)}if(!a&&u.newLines===1&&(u.newLines=0),!p&&u.oldLines===1&&(u.oldLines=0),a!==u.newLines)throw new Error("Added line count did not match for hunk at line "+(s+1));if(p!==u.oldLines)throw new Error("Removed line count did not match for hunk at line "+(s+1));if(i<e.length&&e[i]&&/^[+ -]/.test(e[i])&&!o(e[i]))throw new Error("Hunk at line "+(s+1)+" has more lines than expected (expected "+u.oldLines+" old lines and "+u.newLines+" new lines)");return u}for(;i<e.length;)d();return t}function Ie(n,e,t){let i=!0,r=!1,l=!1,o=1;return function m(){if(i&&!l){if(r?o++:i=!1,n+o<=t)return n+o;l=!0}if(!r)return l||(i=!0),e<=n-o?n-o++:(r=!0,m())}}function Y(n,e,t={}){let i;if(typeof e=="string"?i=M(e):Array.isArray(e)?i=e:i=[e],i.length>1)throw new Error("applyPatch only works with a single input.");return Be(n,i[0],t)}function Be(n,e,t={}){(t.autoConvertLineEndings||t.autoConvertLineEndings==null)&&(ke(n)&&Te(e)?e=Fe(e):Pe(n)&&Ae(e)&&(e=Ce(e)));let i=n.split(`
//`),r=e.hunks,l=t.compareLine||((f,s,c,h)=>s===h),o=t.fuzzFactor||0,m=0;if(o<0||!Number.isInteger(o))throw new Error("fuzzFactor must be a non-negative integer");if(!r.length)return n;let d="",w=!1,g=!1;for(let f=0;f<r[r.length-1].lines.length;f++){let s=r[r.length-1].lines[f];s[0]=="\\"&&(d[0]=="+"?w=!0:d[0]=="-"&&(g=!0)),d=s}if(w){if(g){if(!o&&i[i.length-1]=="")return!1}else if(i[i.length-1]=="")i.pop();else if(!o)return!1}else if(g){if(i[i.length-1]!="")i.push("");else if(!o)return!1}function x(f,s,c,h=0,u=!0,a=[],p=0){let v=0,W=!1;for(;h<f.length;h++){let N=f[h],b=N.length>0?N[0]:" ",S=N.length>0?N.substr(1):N;if(b==="-")if(l(s+1,i[s],b,S))s++,v=0;else return!c||i[s]==null?null:(a[p]=i[s],x(f,s+1,c-1,h,!1,a,p+1));if(b==="+"){if(!u)return null;a[p]=S,p++,v=0,W=!0}if(b===" ")if(v++,a[p]=i[s],l(s+1,i[s],b,S))p++,u=!0,W=!1,s++;else return W||!c?null:i[s]&&(x(f,s+1,c-1,h+1,!1,a,p+1)||x(f,s+1,c-1,h,!1,a,p+1))||x(f,s,c-1,h+1,!1,a,p)}return p-=v,s-=v,a.length=p,{patchedLines:a,oldLineLastI:s-1}}let F=[],y=0;for(let f=0;f<r.length;f++){let s=r[f],c,h=i.length-s.oldLines+o,u;for(let a=0;a<=o;a++){u=s.oldStart+y-1;let p=Ie(u,m,h);for(;u!==void 0&&(c=x(s.lines,u,a),!c);u=p());if(c)break}if(!c)return!1;for(let a=m;a<u;a++)F.push(i[a]);for(let a=0;a<c.patchedLines.length;a++){let p=c.patchedLines[a];F.push(p)}m=c.oldLineLastI+1,y=u+1-s.oldStart}for(let f=m;f<i.length;f++)F.push(i[f]);return F.join(`
//`)}function Ne(n,e){let t=typeof n=="string"?M(n):n,i=0;function r(){let l=t[i++];if(!l)return e.complete();e.loadFile(l,function(o,m){if(o)return e.complete(o);let d=Y(m,l,e);e.patched(l,d,function(w){if(w)return e.complete(w);r()})})}r()}function ze(n){return n===void 0||n==="/dev/null"?n:n.startsWith("a/")?"b/"+n.slice(2):n.startsWith("b/")?"a/"+n.slice(2):n}function Z(n){if(Array.isArray(n))return n.map(t=>Z(t)).reverse();let e=Object.assign(Object.assign({},n),{oldFileName:n.isGit?ze(n.newFileName):n.newFileName,oldHeader:n.newHeader,newFileName:n.isGit?ze(n.oldFileName):n.oldFileName,newHeader:n.oldHeader,oldMode:n.newMode,newMode:n.oldMode,isCreate:n.isDelete,isDelete:n.isCreate,hunks:n.hunks.map(t=>({oldLines:t.newLines,oldStart:t.newStart,newLines:t.oldLines,newStart:t.oldStart,lines:t.lines.map(i=>i.startsWith("-")?`+${i.slice(1)}`:i.startsWith("+")?`-${i.slice(1)}`:i)}))});return n.isCopy&&(e.newFileName="/dev/null",e.newHeader=void 0,e.isDelete=!0,delete e.isCreate,delete e.isCopy,delete e.isRename,e.hunks=[]),e}function Qe(n){for(let e=0;e<n.length;e++)if(n[e]<" "||n[e]>"~"||n[e]==='"'||n[e]==="\\")return!0;return!1}function E(n){if(!Qe(n))return n;let e='"',t=new TextEncoder().encode(n),i=0;for(;i<t.length;){let r=t[i];r===7?e+="\\a":r===8?e+="\\b":r===9?e+="\\t":r===10?e+="\\n":r===11?e+="\\v":r===12?e+="\\f":r===13?e+="\\r":r===34?e+='\\"':r===92?e+="\\\\":r>=32&&r<=126?e+=String.fromCharCode(r):e+="\\"+r.toString(8).padStart(3,"0"),i++}return e+='"',e}var I={includeIndex:!0,includeUnderline:!0,includeFileHeaders:!0},We={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!0},be={includeIndex:!1,includeUnderline:!1,includeFileHeaders:!1};function z(n,e,t,i,r,l,o){let m;o?typeof o=="function"?m={callback:o}:m=o:m={},typeof m.context>"u"&&(m.context=4);let d=m.context;if(m.newlineIsToken)throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");if(m.callback){let{callback:g}=m;k(t,i,Object.assign(Object.assign({},m),{callback:x=>{let F=w(x);g(F)}}))}else return w(k(t,i,m));function w(g){if(!g)return;g.push({value:"",lines:[]});function x(u){return u.map(function(a){return" "+a})}let F=[],y=0,f=0,s=[],c=1,h=1;for(let u=0;u<g.length;u++){let a=g[u],p=a.lines||Xe(a.value);if(a.lines=p,a.added||a.removed){if(!y){let v=g[u-1];y=c,f=h,v&&(s=d>0?x(v.lines.slice(-d)):[],y-=s.length,f-=s.length)}for(let v of p)s.push((a.added?"+":"-")+v);a.added?h+=p.length:c+=p.length}else{if(y)if(p.length<=d*2&&u<g.length-2)for(let v of x(p))s.push(v);else{let v=Math.min(p.length,d);for(let N of x(p.slice(0,v)))s.push(N);let W={oldStart:y,oldLines:c-y+v,newStart:f,newLines:h-f+v,lines:s};F.push(W),y=0,f=0,s=[]}c+=p.length,h+=p.length}}for(let u of F)for(let a=0;a<u.lines.length;a++)u.lines[a].endsWith(`
//`)?u.lines[a]=u.lines[a].slice(0,-1):(u.lines.splice(a+1,0,"\\ No newline at end of file"),a++);return{oldFileName:n,newFileName:e,oldHeader:r,newHeader:l,hunks:F}}}function H(n,e){var t,i,r,l,o,m;if(e||(e=I),Array.isArray(n)){if(n.length>1&&!e.includeFileHeaders&&!n.every(g=>g.isGit))throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");return n.map(g=>H(g,e)).join(`
//`)}let d=[];if(n.isGit){if(e=I,!n.oldFileName)throw new Error("oldFileName must be specified for Git patches");if(!n.newFileName)throw new Error("newFileName must be specified for Git patches");let g=n.oldFileName,x=n.newFileName;n.isCreate&&g==="/dev/null"?g=x.replace(/^b\//,"a/"):n.isDelete&&x==="/dev/null"&&(x=g.replace(/^a\//,"b/")),d.push("diff --git "+E(g)+" "+E(x)),n.isDelete&&d.push("deleted file mode "+((t=n.oldMode)!==null&&t!==void 0?t:"100644")),n.isCreate&&d.push("new file mode "+((i=n.newMode)!==null&&i!==void 0?i:"100644")),n.oldMode&&n.newMode&&!n.isDelete&&!n.isCreate&&(d.push("old mode "+n.oldMode),d.push("new mode "+n.newMode)),n.isRename&&(d.push("rename from "+E(((r=n.oldFileName)!==null&&r!==void 0?r:"").replace(/^a\//,""))),d.push("rename to "+E(((l=n.newFileName)!==null&&l!==void 0?l:"").replace(/^b\//,"")))),n.isCopy&&(d.push("copy from "+E(((o=n.oldFileName)!==null&&o!==void 0?o:"").replace(/^a\//,""))),d.push("copy to "+E(((m=n.newFileName)!==null&&m!==void 0?m:"").replace(/^b\//,""))))}else e.includeIndex&&n.oldFileName==n.newFileName&&n.oldFileName!==void 0&&d.push("Index: "+n.oldFileName),e.includeUnderline&&d.push("===================================================================");let w=n.hunks.length>0;e.includeFileHeaders&&n.oldFileName!==void 0&&n.newFileName!==void 0&&(!n.isGit||w)&&(d.push("--- "+E(n.oldFileName)+(n.oldHeader?"	"+n.oldHeader:"")),d.push("+++ "+E(n.newFileName)+(n.newHeader?"	"+n.newHeader:"")));for(let g=0;g<n.hunks.length;g++){let x=n.hunks[g],F=x.oldLines===0?x.oldStart-1:x.oldStart,y=x.newLines===0?x.newStart-1:x.newStart;d.push("@@ -"+F+","+x.oldLines+" +"+y+","+x.newLines+" @@");for(let f of x.lines)d.push(f)}return d.join(`
//`)+`
//`}function K(n,e,t,i,r,l,o){if(typeof o=="function"&&(o={callback:o}),o?.callback){let{callback:m}=o;z(n,e,t,i,r,l,Object.assign(Object.assign({},o),{callback:d=>{m(d?H(d,o.headerOptions):void 0)}}))}else{let m=z(n,e,t,i,r,l,o);return m?H(m,o?.headerOptions):void 0}}function Ee(n,e,t,i,r,l){return K(n,n,e,t,i,r,l)}function Xe(n){let e=n.endsWith(`
//`),t=n.split(`
//`).map(i=>i+`
//`);return e?t.pop():t.push(t.pop().slice(0,-1)),t}function De(n){let e=[],t,i;for(let r=0;r<n.length;r++)t=n[r],t.added?i=1:t.removed?i=-1:i=0,e.push([i,t.value]);return e}function Se(n){let e=[];for(let t=0;t<n.length;t++){let i=n[t];i.added?e.push("<ins>"):i.removed&&e.push("<del>"),e.push(Ye(i.value)),i.added?e.push("</ins>"):i.removed&&e.push("</del>")}return e.join("")}function Ye(n){let e=n;return e=e.replace(/&/g,"&amp;"),e=e.replace(/</g,"&lt;"),e=e.replace(/>/g,"&gt;"),e=e.replace(/"/g,"&quot;"),e}0&&(module.exports={Diff,FILE_HEADERS_ONLY,INCLUDE_HEADERS,OMIT_HEADERS,applyPatch,applyPatches,arrayDiff,canonicalize,characterDiff,convertChangesToDMP,convertChangesToXML,createPatch,createTwoFilesPatch,cssDiff,diffArrays,diffChars,diffCss,diffJson,diffLines,diffSentences,diffTrimmedLines,diffWords,diffWordsWithSpace,formatPatch,jsonDiff,lineDiff,parsePatch,reversePatch,sentenceDiff,structuredPatch,wordDiff,wordsWithSpaceDiff});
//# package ignore
//var q=Object.create;var $=Object.defineProperty;var ee=Object.getOwnPropertyDescriptor;var te=Object.getOwnPropertyNames;var se=Object.getPrototypeOf,ne=Object.prototype.hasOwnProperty;var ie=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(s){throw t=0,s}},re=(e,t)=>{for(var s in t)$(e,s,{get:t[s],enumerable:!0})},X=(e,t,s,n)=>{if(t&&typeof t=="object"||typeof t=="function")for(let i of te(t))!ne.call(e,i)&&i!==s&&$(e,i,{get:()=>t[i],enumerable:!(n=ee(t,i))||n.enumerable});return e};var le=(e,t,s)=>(s=e!=null?q(se(e)):{},X(t||!e||!e.__esModule?$(s,"default",{value:e,enumerable:!0}):s,e)),ce=e=>X($({},"__esModule",{value:!0}),e);var Q=ie((Me,I)=>{function U(e){return Array.isArray(e)?e:[e]}var E=void 0,d="",A=" ",h="\\",oe=/[.*+?()[\]{}^$|\\/]/,p="\uFEFF",ue=/^\/\*{2,}$/,he=/^\\!/,ae=/^\\#/,fe=/\r?\n/g,de="//",R=47,H=46,a="/",z="node-ignore";typeof Symbol<"u"&&(z=Symbol.for("node-ignore"));var V=z,g=(e,t,s)=>(Object.defineProperty(e,t,{value:s}),s),j=()=>!1,v={alnum:"0-9A-Za-z",alpha:"A-Za-z",blank:" \\t",cntrl:"\\x00-\\x1f\\x7f",digit:"0-9",graph:"!-.0-~",lower:"a-z",print:" -.0-~",punct:"!-.:-@\\[-`{-~",space:" \\t\\n\\r",upper:"A-Z",xdigit:"0-9A-Fa-f"},_e="\\]^-[",S=e=>_e.indexOf(e)<0?e:h+e,ge="(?!\\/)",Ee=(e,t)=>{if(e)return`[^\\/${t}]`;let s=`[${t}]`;return new RegExp(s).test("/")?ge+s:s},Re=(e,t)=>{let{length:s}=e,n=t+1,i=d,l=e[n];(l==="!"||l==="^")&&(i="^",n++);let u=d,r=d;for(;;){let c=e[n];if(c===E)return null;if(c===h){let o=e[++n];u+=S(o),r=o}else if(c==="-"&&r&&n+1<s&&e[n+1]!=="]"){n++;let o=e[n];o===h&&(o=e[n+=1]),r<=o&&(u+=`-${S(o)}`),r=d}else if(c==="["&&e[n+1]===":"){let o=n+2,f=o;for(;f<s&&e[f]!=="]";)f++;if(f===s)return null;if(f>o&&e[f-1]===":"){let B=e.slice(o,f-1);if(!Object.prototype.hasOwnProperty.call(v,B))return null;u+=v[B],r=d,n=f}else u+=S("["),r="[",n=o-2}else u+=S(c),r=c;if(n++,e[n]==="]")return{end:n,source:Ee(i,u)}}},N="[]",O="\0",Ae=new RegExp(`${O}(\\d+)${O}`,"g"),m="\uE000",D="\uE001",M=e=>e===O||e===m||e===D,Ce=e=>{let t=[],s=u=>`${O}${t.push(u)-1}${O}`,{length:n}=e,i=d,l=0;for(;l<n;){let u=e[l];if(u===h){let r=e[l+1];r===a&&l+2===n?i+=s(N):r==="*"||r==="["||r===A?i+=e.slice(l,l+2):i+=s(oe.test(r)?h+r:M(r)?`[${r}]`:r),l+=2}else if(M(u))i+=s(`[${u}]`),l++;else if(u==="["){let r=Re(e,l);r===null?(i+=s(N),l=n):(i+=s(r.source),l=r.end+1)}else i+=u,l++}return{source:i,sources:t}},T=null,Oe=/\/(?!$)/,C="[^\\/]*",xe=[[/(\\+)( ?)/g,(e,t,s)=>s?t.slice(0,t.length-t.length%2)+A:t,h+A],[/(^|\/)\*{3,}(?=\/|$)/g,(e,t)=>`${t}**`,"*"],[/[\\$.|*+(){^]/g,e=>`\\${e}`],[/(?!\\)\?/g,()=>"[^/]","?"],[/^\//,()=>"^",a],[/\//g,()=>"\\/",a],[/^\^*(?:\\\*\\\*\\\/)+/,()=>"(?:^|\\/)","*"],[T,(e,t)=>!e||e[0]==="^"||e[0]==="("?e:(Oe.test(t)?"^":"(?:^|\\/)")+e],[/\\\/\\\*\\\*(?=\\\/|$)/g,(e,t,s)=>t+6<s.length?s.slice(t+6)==="\\/"?"(?:\\/[^\\/]+)+":"(?:\\/[^\\/]+)*":`\\/${D}`,"*"],[/(^|[^\\])(?:\\\*)+(?!$)/g,(e,t)=>t+C,"*"],[/(^|[^\\])((?:\\\\)*)\\\*$/,(e,t,s)=>s===d?t+m:e,"*"],[/\\\\\\(?=[$.|*+(){^])/g,()=>h,h+h],[/\\\\/g,()=>h,h+h],[/\\\[([^\]/]*?)($|\])/g,(e,t,s)=>`\\[${t}${s}`,"["],[T,e=>{let t=e[e.length-1];return!t||t===m||t===D?e:t===a?`${e}$`:`${e}(?=$|\\/$)`}]],$e=/(^|\\\/)?\uE000$/,L="regex",W="checkRegex",F="_",Se=(e,t)=>`${t?`${t}[^/]+`:"[^/]*"}(?=$|\\/$)`,Le=/\uE001$/,Pe=()=>"[\\s\\S]",me=(e,t)=>{let s=d;for(let n=t+1;n<e.length&&!e[n].wildcard;n++)s+=e[n].single;return s},De=e=>{if(e.indexOf(C)<0)return e;let t=[],{length:s}=e,n=0;for(;n<s;){let r=e[n];if(e.startsWith(C,n))t.push({wildcard:!0}),n+=C.length;else if(r==="["){let c=n+1;for(e[c]==="^"&&c++,e[c]==="]"&&c++;c<s&&e[c]!=="]";)c+=e[c]===h?2:1;c++,t.push({single:e.slice(n,c)}),n=c}else if(r===h)t.push({single:e.slice(n,n+2)}),n+=2;else if(r==="("){let c=0,o=n;do e[o]===h?o++:e[o]==="("?c++:e[o]===")"&&c--,o++;while(o<s&&c>0);"*+?".indexOf(e[o])>=0&&o++,t.push({boundary:e.slice(n,o)}),n=o}else r==="^"||r==="$"?(t.push({boundary:r}),n++):(t.push({single:r}),n++)}let i=d,l=[],u=()=>{let r;l.forEach((c,o)=>{c.wildcard&&(r=o)}),l.forEach((c,o)=>{if(!c.wildcard){i+=c.single;return}i+=o===r?C:`(?:(?!${me(l,o)})[^\\/])*`}),l=[]};return t.forEach(r=>{if(r.boundary===void 0){l.push(r);return}u(),i+=r.boundary}),u(),i},K=e=>{ue.test(e)&&(e="**");let{source:t,sources:s}=Ce(e),n=xe.reduce((i,[l,u,r])=>l===T?u(i,e):r!==E&&i.indexOf(r)<0?i:l.test(i)?i.replace(l,u.bind(e)):i,t);return s.length?n.replace(Ae,(i,l)=>s[l]):n},Ie=(e,t)=>{e[e.length-1]===a&&(t=K(e.slice(0,-1)));let s=t.slice(0,-1),n=t[t.length-1];return n===m?`${s}$`:n===D?s:N},Y=e=>{let t=e.indexOf(a);return t<0||t===e.length-1},we=e=>{let t=e.length-1,s=e.lastIndexOf(a,e[t]===a?t-1:t);return s<0?e:e.slice(s+1)},Ne=e=>{if(e.charCodeAt(0)===R||e.indexOf(de)>=0){let n=e.split(a).filter(Boolean);return n.pop(),n.length?n.join(a)+a:d}let t=e.length-1,s=e.lastIndexOf(a,e.charCodeAt(t)===R?t-1:t);return s<0?d:e.slice(0,s+1)},x=e=>typeof e=="string",Te=e=>e&&x(e),ke=e=>(e[e.length-1]==="\r"?e.slice(0,-1):e).split(fe).filter(Boolean),k=class{constructor(t,s,n,i,l,u){this.pattern=t,this.mark=s,this.negative=l,g(this,"body",n),g(this,"ignoreCase",i),g(this,"regexPrefix",u)}get _basenameOnly(){return g(this,"_basenameOnly",Y(this.body))}get regex(){let t=F+L;return this[t]?this[t]:this._make(L,t)}get checkRegex(){let t=F+W;return this[t]?this[t]:this._make(W,t)}_make(t,s){let n=De(t===L?this.regexPrefix.replace($e,Se).replace(Le,Pe):Ie(this.body,this.regexPrefix)),i=this.ignoreCase?new RegExp(n,"i"):new RegExp(n);return g(this,s,i)}},be=e=>{let t=0;for(;e[e.length-t-1]===h;)t++;return t%2===1},Ge=(e,t)=>{let s=e.length,n;for(;;){for(t&&e[s-1]==="\r"&&s--,n=s;e[n-1]===A;)n--;if(!t||e[n-1]!==`
//`)break;s=n-1}if(n===s)return e.slice(0,s);let i=0;for(;e[n-i-1]===h;)i++;return i%2?e.slice(0,n-1)+A:e.slice(0,n)},ye=(e,t,s,n,i)=>{let l=i&&e[0]===p?e.slice(1):e;if(l[0]==="#")return;let u=!1;l[0]==="!"&&(u=!0,l=l.slice(1));let r=l[l.length-1];if((r===A||n&&(r==="\r"||r===`
//`))&&(l=Ge(l,n)),!l||be(l))return;l=l.replace(he,"!").replace(ae,"#");let c=K(l);return new k(e,t,l,s,u,c)},b=class{constructor(t){this._ignoreCase=t,this._rules=[],this._basenameCount=0}_add(t,s){if(t&&t[V]){this._rules=this._rules.concat(t._rules._rules),this._basenameCount+=t._rules._basenameCount,this._added=!0;return}let n=x(t),i=n?t:t.pattern,l=Te(i)&&ye(i,n?E:t.mark,this._ignoreCase,!this._split,this._stripBOM&&!s);l&&(this._added=!0,this._rules.push(l),Y(l.body)&&this._basenameCount++)}add(t){return this._added=!1,this._split=x(t),this._stripBOM=!this._split||t[0]===p,U(this._split?ke(t):t).forEach(this._add,this),this._added&&(this._literalRules=E),this._added}testLiteral(t){let s=this._literalRules||(this._literalRules=this._rules.filter(({body:r})=>r[r.length-(r[r.length-1]===a?2:1)]==="*")),n=!1,i=!1,l;for(let r=s.length-1;r>=0;r--){let c=s[r];if(c.checkRegex.test(t)){n=!c.negative,i=c.negative,l=c.negative?E:c;break}}let u={ignored:n,unignored:i};return l&&(u.rule=l),u}test(t,s){let n=this._rules,{length:i}=n,l=this._basenameCount*2>=i,u=l?we(t):t;for(let r=i-1;r>=0;r--){let c=n[r];if(c[s].test(l&&c._basenameOnly?u:t)){let{negative:o}=c,f={ignored:!o,unignored:o};return o||(f.rule=c),f}}return{ignored:!1,unignored:!1}}},Be=(e,t)=>{throw new t(e)},_=(e,t,s)=>x(e)?e?_.isNotRelative(e)?s(`path should be a \`path.relative()\`d string, but got "${t}"`,RangeError):!0:s("path must not be empty",TypeError):s(`path must be a string, but got \`${t}\``,TypeError),Z=e=>{let t=e.charCodeAt(0);if(t===R)return!0;if(t!==H)return!1;if(e.length===1)return!0;let s=e.charCodeAt(1);return s===R?!0:s!==H?!1:e.length===2||e.charCodeAt(2)===R};_.isNotRelative=Z;_.convert=e=>e;var P=e=>x(e)&&_.convert(e),G=class{constructor({ignorecase:t=!0,ignoreCase:s=t,allowRelativePaths:n=!1}={}){g(this,V,!0),this._rules=new b(s),this._strictPathCheck=!n,this._initCache()}_initCache(){this._ignoreCache=Object.create(null),this._testCache=Object.create(null)}add(t){return this._rules.add(t)&&this._initCache(),this}addPattern(t){return this.add(t)}_test(t,s,n){return _(n,t,this._strictPathCheck?Be:j),n?this._t(n,s):{ignored:!1,unignored:!1}}checkIgnore(t){let s=P(t);if(!s||s.charCodeAt(s.length-1)!==R)return this._test(t,this._testCache,s);let n=this._t(s,this._testCache);if(n.ignored)return n;let i=this._rules.testLiteral(s);return i.ignored||i.unignored?i:n}_t(t,s){if(t in s)return s[t];let n=Ne(t),i=n?this._t(n,s):E;return s[t]=i&&i.ignored?i:this._rules.test(t,L)}ignores(t){return this._test(t,this._ignoreCache,P(t)).ignored}createFilter(){return t=>!this.ignores(t)}filter(t){return U(t).filter(this.createFilter())}test(t){return this._test(t,this._testCache,P(t))}},y=e=>new G(e),Xe=e=>_(P(e),e,j),J=()=>{let e=s=>/^\\\\\?\\/.test(s)||/["<>|\u0000-\u001F]+/u.test(s)?s:s.replace(/\\/g,"/");_.convert=e;let t=/^[a-z]:\//i;_.isNotRelative=s=>t.test(s)||Z(s)};typeof process<"u"&&process.platform==="win32"&&J();I.exports=y;y.default=y;I.exports.isPathValid=Xe;g(I.exports,Symbol.for("setupWindows"),J)});var He={};re(He,{default:()=>w.default,isPathValid:()=>w.isPathValid});module.exports=ce(He);var w=le(Q());0&&(module.exports={isPathValid});
//# package ora
//var te=Object.create;var I=Object.defineProperty;var ee=Object.getOwnPropertyDescriptor;var re=Object.getOwnPropertyNames;var ie=Object.getPrototypeOf,ne=Object.prototype.hasOwnProperty;var dt=(e,t)=>{for(var r in t)I(e,r,{get:t[r],enumerable:!0})},mt=(e,t,r,i)=>{if(t&&typeof t=="object"||typeof t=="function")for(let n of re(t))!ne.call(e,n)&&n!==r&&I(e,n,{get:()=>t[n],enumerable:!(i=ee(t,n))||i.enumerable});return e};var _=(e,t,r)=>(r=e!=null?te(ie(e)):{},mt(t||!e||!e.__esModule?I(r,"default",{value:e,enumerable:!0}):r,e)),se=e=>mt(I({},"__esModule",{value:!0}),e);var ur={};dt(ur,{default:()=>D,oraPromise:()=>Qt,spinners:()=>x});module.exports=se(ur);var v=_(require("node:process"),1),Zt=require("node:util");var pt=(e=0)=>t=>`\x1B[${t+e}m`,_t=(e=0)=>t=>`\x1B[${38+e};5;${t}m`,xt=(e=0)=>(t,r,i)=>`\x1B[${38+e};2;${t};${r};${i}m`,f={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},hr=Object.keys(f.modifier),oe=Object.keys(f.color),le=Object.keys(f.bgColor),dr=[...oe,...le];function ae(){let e=new Map;for(let[t,r]of Object.entries(f)){for(let[i,n]of Object.entries(r))f[i]={open:`\x1B[${n[0]}m`,close:`\x1B[${n[1]}m`},r[i]=f[i],e.set(n[0],n[1]);Object.defineProperty(f,t,{value:r,enumerable:!1})}return Object.defineProperty(f,"codes",{value:e,enumerable:!1}),f.color.close="\x1B[39m",f.bgColor.close="\x1B[49m",f.color.ansi=pt(),f.color.ansi256=_t(),f.color.ansi16m=xt(),f.bgColor.ansi=pt(10),f.bgColor.ansi256=_t(10),f.bgColor.ansi16m=xt(10),Object.defineProperties(f,{rgbToAnsi256:{value(t,r,i){return t===r&&r===i?t<8?16:t>248?231:Math.round((t-8)/247*24)+232:16+36*Math.round(t/255*5)+6*Math.round(r/255*5)+Math.round(i/255*5)},enumerable:!1},hexToRgb:{value(t){let r=/[a-f\d]{6}|[a-f\d]{3}/i.exec(t.toString(16));if(!r)return[0,0,0];let[i]=r;i.length===3&&(i=[...i].map(s=>s+s).join(""));let n=Number.parseInt(i,16);return[n>>16&255,n>>8&255,n&255]},enumerable:!1},hexToAnsi256:{value:t=>f.rgbToAnsi256(...f.hexToRgb(t)),enumerable:!1},ansi256ToAnsi:{value(t){if(t<8)return 30+t;if(t<16)return 90+(t-8);let r,i,n;if(t>=232)r=((t-232)*10+8)/255,i=r,n=r;else{t-=16;let a=t%36;r=Math.floor(t/36)/5,i=Math.floor(a/6)/5,n=a%6/5}let s=Math.max(r,i,n)*2;if(s===0)return 30;let l=30+(Math.round(n)<<2|Math.round(i)<<1|Math.round(r));return s===2&&(l+=60),l},enumerable:!1},rgbToAnsi:{value:(t,r,i)=>f.ansi256ToAnsi(f.rgbToAnsi256(t,r,i)),enumerable:!1},hexToAnsi:{value:t=>f.ansi256ToAnsi(f.hexToAnsi256(t)),enumerable:!1}}),f}var fe=ae(),m=fe;var A=_(require("node:process"),1),bt=_(require("node:os"),1),$=_(require("node:tty"),1);function h(e,t=globalThis.Deno?globalThis.Deno.args:A.default.argv){let r=e.startsWith("-")?"":e.length===1?"-":"--",i=t.indexOf(r+e),n=t.indexOf("--");return i!==-1&&(n===-1||i<n)}var{env:u}=A.default,M;h("no-color")||h("no-colors")||h("color=false")||h("color=never")?M=0:(h("color")||h("colors")||h("color=true")||h("color=always"))&&(M=1);function ue(){if("FORCE_COLOR"in u)return u.FORCE_COLOR==="true"?1:u.FORCE_COLOR==="false"?0:u.FORCE_COLOR.length===0?1:Math.min(Number.parseInt(u.FORCE_COLOR,10),3)}function ce(e){return e===0?!1:{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}function he(e,{streamIsTTY:t,sniffFlags:r=!0}={}){let i=ue();i!==void 0&&(M=i);let n=r?M:i;if(n===0)return 0;if(r){if(h("color=16m")||h("color=full")||h("color=truecolor"))return 3;if(h("color=256"))return 2}if("TF_BUILD"in u&&"AGENT_NAME"in u)return 1;if(e&&!t&&n===void 0)return 0;let s=n||0;if(u.TERM==="dumb")return s;if(A.default.platform==="win32"){let l=bt.default.release().split(".");return Number(l[0])>=10&&Number(l[2])>=10586?Number(l[2])>=14931?3:2:1}if("CI"in u)return["GITHUB_ACTIONS","GITEA_ACTIONS","CIRCLECI"].some(l=>l in u)?3:["TRAVIS","APPVEYOR","GITLAB_CI","BUILDKITE","DRONE"].some(l=>l in u)||u.CI_NAME==="codeship"?1:s;if("TEAMCITY_VERSION"in u)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(u.TEAMCITY_VERSION)?1:0;if(u.COLORTERM==="truecolor"||u.TERM==="xterm-kitty"||u.TERM==="xterm-ghostty"||u.TERM==="wezterm")return 3;if("TERM_PROGRAM"in u){let l=Number.parseInt((u.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(u.TERM_PROGRAM){case"iTerm.app":return l>=3?3:2;case"Apple_Terminal":return 2}}return/-256(color)?$/i.test(u.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(u.TERM)||"COLORTERM"in u?1:s}function gt(e,t={}){let r=he(e,{streamIsTTY:e&&e.isTTY,...t});return ce(r)}var de={stdout:gt({isTTY:$.default.isatty(1)}),stderr:gt({isTTY:$.default.isatty(2)})},Tt=de;function yt(e,t,r){let i=e.indexOf(t);if(i===-1)return e;let n=t.length,s=0,l="";do l+=e.slice(s,i)+t+r,s=i+n,i=e.indexOf(t,s);while(i!==-1);return l+=e.slice(s),l}function wt(e,t,r,i){let n=0,s="";do{let l=e[i-1]==="\r";s+=e.slice(n,l?i-1:i)+t+(l?`\r
//`:`
//`)+r,n=i+1,i=e.indexOf(`
//`,n)}while(i!==-1);return s+=e.slice(n),s}var{stdout:vt,stderr:Ct}=Tt,Y=Symbol("GENERATOR"),T=Symbol("STYLER"),C=Symbol("IS_EMPTY"),Et=["ansi","ansi","ansi256","ansi16m"],y=Object.create(null),me=(e,t={})=>{if(t.level&&!(Number.isInteger(t.level)&&t.level>=0&&t.level<=3))throw new Error("The `level` option should be an integer from 0 to 3");let r=vt?vt.level:0;e.level=t.level===void 0?r:t.level};var pe=e=>{let t=(...r)=>r.join(" ");return me(t,e),Object.setPrototypeOf(t,E.prototype),t};function E(e){return pe(e)}Object.setPrototypeOf(E.prototype,Function.prototype);for(let[e,t]of Object.entries(m))y[e]={get(){let r=P(this,H(t.open,t.close,this[T]),this[C]);return Object.defineProperty(this,e,{value:r}),r}};y.visible={get(){let e=P(this,this[T],!0);return Object.defineProperty(this,"visible",{value:e}),e}};var U=(e,t,r,...i)=>e==="rgb"?t==="ansi16m"?m[r].ansi16m(...i):t==="ansi256"?m[r].ansi256(m.rgbToAnsi256(...i)):m[r].ansi(m.rgbToAnsi(...i)):e==="hex"?U("rgb",t,r,...m.hexToRgb(...i)):m[r][e](...i),_e=["rgb","hex","ansi256"];for(let e of _e){y[e]={get(){let{level:r}=this;return function(...i){let n=H(U(e,Et[r],"color",...i),m.color.close,this[T]);return P(this,n,this[C])}}};let t="bg"+e[0].toUpperCase()+e.slice(1);y[t]={get(){let{level:r}=this;return function(...i){let n=H(U(e,Et[r],"bgColor",...i),m.bgColor.close,this[T]);return P(this,n,this[C])}}}}var xe=Object.defineProperties(()=>{},{...y,level:{enumerable:!0,get(){return this[Y].level},set(e){this[Y].level=e}}}),H=(e,t,r)=>{let i,n;return r===void 0?(i=e,n=t):(i=r.openAll+e,n=t+r.closeAll),{open:e,close:t,openAll:i,closeAll:n,parent:r}},P=(e,t,r)=>{let i=(...n)=>ge(i,n.length===1?""+n[0]:n.join(" "));return Object.setPrototypeOf(i,xe),i[Y]=e,i[T]=t,i[C]=r,i},ge=(e,t)=>{if(e.level<=0||!t)return e[C]?"":t;let r=e[T];if(r===void 0)return t;let{openAll:i,closeAll:n}=r;if(t.includes("\x1B"))for(;r!==void 0;)t=yt(t,r.close,r.open),r=r.parent;let s=t.indexOf(`
//`);return s!==-1&&(t=wt(t,n,i,s)),i+t+n};Object.defineProperties(E.prototype,y);var be=E(),Tr=E({level:Ct?Ct.level:0});var St=be;var Q=_(require("node:process"),1);var S=_(require("node:process"),1);var Te=(e,t,r,i)=>{if(r==="length"||r==="prototype"||r==="arguments"||r==="caller")return;let n=Object.getOwnPropertyDescriptor(e,r),s=Object.getOwnPropertyDescriptor(t,r);!ye(n,s)&&i||Object.defineProperty(e,r,s)},ye=function(e,t){return e===void 0||e.configurable||e.writable===t.writable&&e.enumerable===t.enumerable&&e.configurable===t.configurable&&(e.writable||e.value===t.value)},we=(e,t)=>{let r=Object.getPrototypeOf(t);r!==Object.getPrototypeOf(e)&&Object.setPrototypeOf(e,r)},ve=(e,t)=>`/* Wrapped ${e}*/
//${t}`,Ce=Object.getOwnPropertyDescriptor(Function.prototype,"toString"),Ee=Object.getOwnPropertyDescriptor(Function.prototype.toString,"name"),Se=(e,t,r)=>{let i=r===""?"":`with ${r.trim()}() `,n=ve.bind(null,i,t.toString());Object.defineProperty(n,"name",Ee);let{writable:s,enumerable:l,configurable:a}=Ce;Object.defineProperty(e,"toString",{value:n,writable:s,enumerable:l,configurable:a})};function V(e,t,{ignoreNonConfigurable:r=!1}={}){let{name:i}=e;for(let n of Reflect.ownKeys(t))Te(e,t,n,r);return we(e,t),Se(e,t,i),e}var N=new WeakMap,Rt=(e,t={})=>{if(typeof e!="function")throw new TypeError("Expected a function");let r,i=0,n=e.displayName||e.name||"<anonymous>",s=function(...l){if(N.set(s,++i),i===1)r=e.apply(this,l),e=void 0;else if(t.throw===!0)throw new Error(`Function \`${n}\` can only be called once`);return r};return V(s,e),N.set(s,i),s};Rt.callCount=e=>{if(!N.has(e))throw new Error(`The given function \`${e.name}\` is not wrapped by the \`onetime\` package`);return N.get(e)};var Ot=Rt;var g=[];g.push("SIGHUP","SIGINT","SIGTERM");process.platform!=="win32"&&g.push("SIGALRM","SIGABRT","SIGVTALRM","SIGXCPU","SIGXFSZ","SIGUSR2","SIGTRAP","SIGSYS","SIGQUIT","SIGIOT");process.platform==="linux"&&g.push("SIGIO","SIGPOLL","SIGPWR","SIGSTKFLT");var F=e=>!!e&&typeof e=="object"&&typeof e.removeListener=="function"&&typeof e.emit=="function"&&typeof e.reallyExit=="function"&&typeof e.listeners=="function"&&typeof e.kill=="function"&&typeof e.pid=="number"&&typeof e.on=="function",K=Symbol.for("signal-exit emitter"),q=globalThis,Re=Object.defineProperty.bind(Object),z=class{emitted={afterExit:!1,exit:!1};listeners={afterExit:[],exit:[]};count=0;id=Math.random();constructor(){if(q[K])return q[K];Re(q,K,{value:this,writable:!1,enumerable:!1,configurable:!1})}on(t,r){this.listeners[t].push(r)}removeListener(t,r){let i=this.listeners[t],n=i.indexOf(r);n!==-1&&(n===0&&i.length===1?i.length=0:i.splice(n,1))}emit(t,r,i){if(this.emitted[t])return!1;this.emitted[t]=!0;let n=!1;for(let s of this.listeners[t])n=s(r,i)===!0||n;return t==="exit"&&(n=this.emit("afterExit",r,i)||n),n}},j=class{},Oe=e=>({onExit(t,r){return e.onExit(t,r)},load(){return e.load()},unload(){return e.unload()}}),J=class extends j{onExit(){return()=>{}}load(){}unload(){}},X=class extends j{#s=Z.platform==="win32"?"SIGINT":"SIGHUP";#i=new z;#r;#t;#n;#e={};#o=!1;constructor(t){super(),this.#r=t,this.#e={};for(let r of g)this.#e[r]=()=>{let i=this.#r.listeners(r),{count:n}=this.#i,s=t;if(typeof s.__signal_exit_emitter__=="object"&&typeof s.__signal_exit_emitter__.count=="number"&&(n+=s.__signal_exit_emitter__.count),i.length===n){this.unload();let l=this.#i.emit("exit",null,r),a=r==="SIGHUP"?this.#s:r;l||t.kill(t.pid,a)}};this.#n=t.reallyExit,this.#t=t.emit}onExit(t,r){if(!F(this.#r))return()=>{};this.#o===!1&&this.load();let i=r?.alwaysLast?"afterExit":"exit";return this.#i.on(i,t),()=>{this.#i.removeListener(i,t),this.#i.listeners.exit.length===0&&this.#i.listeners.afterExit.length===0&&this.unload()}}load(){if(!this.#o){this.#o=!0,this.#i.count+=1;for(let t of g)try{let r=this.#e[t];r&&this.#r.on(t,r)}catch{}this.#r.emit=(t,...r)=>this.#c(t,...r),this.#r.reallyExit=t=>this.#a(t)}}unload(){this.#o&&(this.#o=!1,g.forEach(t=>{let r=this.#e[t];if(!r)throw new Error("Listener not defined for signal: "+t);try{this.#r.removeListener(t,r)}catch{}}),this.#r.emit=this.#t,this.#r.reallyExit=this.#n,this.#i.count-=1)}#a(t){return F(this.#r)?(this.#r.exitCode=t||0,this.#i.emit("exit",this.#r.exitCode,null),this.#n.call(this.#r,this.#r.exitCode)):0}#c(t,...r){let i=this.#t;if(t==="exit"&&F(this.#r)){typeof r[0]=="number"&&(this.#r.exitCode=r[0]);let n=i.call(this.#r,t,...r);return this.#i.emit("exit",this.#r.exitCode,null),n}else return i.call(this.#r,t,...r)}},Z=globalThis.process,{onExit:Bt,load:Rr,unload:Or}=Oe(F(Z)?new X(Z):new J);var It=S.default.stderr.isTTY?S.default.stderr:S.default.stdout.isTTY?S.default.stdout:void 0,Be=It?Ot(()=>{Bt(()=>{It.write("\x1B[?25h")},{alwaysLast:!0})}):()=>{},Mt=Be;var L=!1,w={};w.show=(e=Q.default.stderr)=>{e.isTTY&&(L=!1,e.write("\x1B[?25h"))};w.hide=(e=Q.default.stderr)=>{e.isTTY&&(Mt(),L=!0,e.write("\x1B[?25l"))};w.toggle=(e,t)=>{e!==void 0&&(L=e),L?w.show(t):w.hide(t)};var tt=w;var et=JSON.parse('{"dots":{"interval":80,"frames":["\u280B","\u2819","\u2839","\u2838","\u283C","\u2834","\u2826","\u2827","\u2807","\u280F"]},"dots2":{"interval":80,"frames":["\u28FE","\u28FD","\u28FB","\u28BF","\u287F","\u28DF","\u28EF","\u28F7"]},"dots3":{"interval":80,"frames":["\u280B","\u2819","\u281A","\u281E","\u2816","\u2826","\u2834","\u2832","\u2833","\u2813"]},"dots4":{"interval":80,"frames":["\u2804","\u2806","\u2807","\u280B","\u2819","\u2838","\u2830","\u2820","\u2830","\u2838","\u2819","\u280B","\u2807","\u2806"]},"dots5":{"interval":80,"frames":["\u280B","\u2819","\u281A","\u2812","\u2802","\u2802","\u2812","\u2832","\u2834","\u2826","\u2816","\u2812","\u2810","\u2810","\u2812","\u2813","\u280B"]},"dots6":{"interval":80,"frames":["\u2801","\u2809","\u2819","\u281A","\u2812","\u2802","\u2802","\u2812","\u2832","\u2834","\u2824","\u2804","\u2804","\u2824","\u2834","\u2832","\u2812","\u2802","\u2802","\u2812","\u281A","\u2819","\u2809","\u2801"]},"dots7":{"interval":80,"frames":["\u2808","\u2809","\u280B","\u2813","\u2812","\u2810","\u2810","\u2812","\u2816","\u2826","\u2824","\u2820","\u2820","\u2824","\u2826","\u2816","\u2812","\u2810","\u2810","\u2812","\u2813","\u280B","\u2809","\u2808"]},"dots8":{"interval":80,"frames":["\u2801","\u2801","\u2809","\u2819","\u281A","\u2812","\u2802","\u2802","\u2812","\u2832","\u2834","\u2824","\u2804","\u2804","\u2824","\u2820","\u2820","\u2824","\u2826","\u2816","\u2812","\u2810","\u2810","\u2812","\u2813","\u280B","\u2809","\u2808","\u2808"]},"dots9":{"interval":80,"frames":["\u28B9","\u28BA","\u28BC","\u28F8","\u28C7","\u2867","\u2857","\u284F"]},"dots10":{"interval":80,"frames":["\u2884","\u2882","\u2881","\u2841","\u2848","\u2850","\u2860"]},"dots11":{"interval":100,"frames":["\u2801","\u2802","\u2804","\u2840","\u2880","\u2820","\u2810","\u2808"]},"dots12":{"interval":80,"frames":["\u2880\u2800","\u2840\u2800","\u2804\u2800","\u2882\u2800","\u2842\u2800","\u2805\u2800","\u2883\u2800","\u2843\u2800","\u280D\u2800","\u288B\u2800","\u284B\u2800","\u280D\u2801","\u288B\u2801","\u284B\u2801","\u280D\u2809","\u280B\u2809","\u280B\u2809","\u2809\u2819","\u2809\u2819","\u2809\u2829","\u2808\u2899","\u2808\u2859","\u2888\u2829","\u2840\u2899","\u2804\u2859","\u2882\u2829","\u2842\u2898","\u2805\u2858","\u2883\u2828","\u2843\u2890","\u280D\u2850","\u288B\u2820","\u284B\u2880","\u280D\u2841","\u288B\u2801","\u284B\u2801","\u280D\u2809","\u280B\u2809","\u280B\u2809","\u2809\u2819","\u2809\u2819","\u2809\u2829","\u2808\u2899","\u2808\u2859","\u2808\u2829","\u2800\u2899","\u2800\u2859","\u2800\u2829","\u2800\u2898","\u2800\u2858","\u2800\u2828","\u2800\u2890","\u2800\u2850","\u2800\u2820","\u2800\u2880","\u2800\u2840"]},"dots13":{"interval":80,"frames":["\u28FC","\u28F9","\u28BB","\u283F","\u285F","\u28CF","\u28E7","\u28F6"]},"dots14":{"interval":80,"frames":["\u2809\u2809","\u2808\u2819","\u2800\u2839","\u2800\u28B8","\u2800\u28F0","\u2880\u28E0","\u28C0\u28C0","\u28C4\u2840","\u28C6\u2800","\u2847\u2800","\u280F\u2800","\u280B\u2801"]},"dots8Bit":{"interval":80,"frames":["\u2800","\u2801","\u2802","\u2803","\u2804","\u2805","\u2806","\u2807","\u2840","\u2841","\u2842","\u2843","\u2844","\u2845","\u2846","\u2847","\u2808","\u2809","\u280A","\u280B","\u280C","\u280D","\u280E","\u280F","\u2848","\u2849","\u284A","\u284B","\u284C","\u284D","\u284E","\u284F","\u2810","\u2811","\u2812","\u2813","\u2814","\u2815","\u2816","\u2817","\u2850","\u2851","\u2852","\u2853","\u2854","\u2855","\u2856","\u2857","\u2818","\u2819","\u281A","\u281B","\u281C","\u281D","\u281E","\u281F","\u2858","\u2859","\u285A","\u285B","\u285C","\u285D","\u285E","\u285F","\u2820","\u2821","\u2822","\u2823","\u2824","\u2825","\u2826","\u2827","\u2860","\u2861","\u2862","\u2863","\u2864","\u2865","\u2866","\u2867","\u2828","\u2829","\u282A","\u282B","\u282C","\u282D","\u282E","\u282F","\u2868","\u2869","\u286A","\u286B","\u286C","\u286D","\u286E","\u286F","\u2830","\u2831","\u2832","\u2833","\u2834","\u2835","\u2836","\u2837","\u2870","\u2871","\u2872","\u2873","\u2874","\u2875","\u2876","\u2877","\u2838","\u2839","\u283A","\u283B","\u283C","\u283D","\u283E","\u283F","\u2878","\u2879","\u287A","\u287B","\u287C","\u287D","\u287E","\u287F","\u2880","\u2881","\u2882","\u2883","\u2884","\u2885","\u2886","\u2887","\u28C0","\u28C1","\u28C2","\u28C3","\u28C4","\u28C5","\u28C6","\u28C7","\u2888","\u2889","\u288A","\u288B","\u288C","\u288D","\u288E","\u288F","\u28C8","\u28C9","\u28CA","\u28CB","\u28CC","\u28CD","\u28CE","\u28CF","\u2890","\u2891","\u2892","\u2893","\u2894","\u2895","\u2896","\u2897","\u28D0","\u28D1","\u28D2","\u28D3","\u28D4","\u28D5","\u28D6","\u28D7","\u2898","\u2899","\u289A","\u289B","\u289C","\u289D","\u289E","\u289F","\u28D8","\u28D9","\u28DA","\u28DB","\u28DC","\u28DD","\u28DE","\u28DF","\u28A0","\u28A1","\u28A2","\u28A3","\u28A4","\u28A5","\u28A6","\u28A7","\u28E0","\u28E1","\u28E2","\u28E3","\u28E4","\u28E5","\u28E6","\u28E7","\u28A8","\u28A9","\u28AA","\u28AB","\u28AC","\u28AD","\u28AE","\u28AF","\u28E8","\u28E9","\u28EA","\u28EB","\u28EC","\u28ED","\u28EE","\u28EF","\u28B0","\u28B1","\u28B2","\u28B3","\u28B4","\u28B5","\u28B6","\u28B7","\u28F0","\u28F1","\u28F2","\u28F3","\u28F4","\u28F5","\u28F6","\u28F7","\u28B8","\u28B9","\u28BA","\u28BB","\u28BC","\u28BD","\u28BE","\u28BF","\u28F8","\u28F9","\u28FA","\u28FB","\u28FC","\u28FD","\u28FE","\u28FF"]},"dotsCircle":{"interval":80,"frames":["\u288E ","\u280E\u2801","\u280A\u2811","\u2808\u2831"," \u2871","\u2880\u2870","\u2884\u2860","\u2886\u2840"]},"sand":{"interval":80,"frames":["\u2801","\u2802","\u2804","\u2840","\u2848","\u2850","\u2860","\u28C0","\u28C1","\u28C2","\u28C4","\u28CC","\u28D4","\u28E4","\u28E5","\u28E6","\u28EE","\u28F6","\u28F7","\u28FF","\u287F","\u283F","\u289F","\u281F","\u285B","\u281B","\u282B","\u288B","\u280B","\u280D","\u2849","\u2809","\u2811","\u2821","\u2881"]},"line":{"interval":130,"frames":["-","\\\\","|","/"]},"line2":{"interval":100,"frames":["\u2802","-","\u2013","\u2014","\u2013","-"]},"rollingLine":{"interval":80,"frames":["/  "," - "," \\\\ ","  |","  |"," \\\\ "," - ","/  "]},"pipe":{"interval":100,"frames":["\u2524","\u2518","\u2534","\u2514","\u251C","\u250C","\u252C","\u2510"]},"simpleDots":{"interval":400,"frames":[".  ",".. ","...","   "]},"simpleDotsScrolling":{"interval":200,"frames":[".  ",".. ","..."," ..","  .","   "]},"star":{"interval":70,"frames":["\u2736","\u2738","\u2739","\u273A","\u2739","\u2737"]},"star2":{"interval":80,"frames":["+","x","*"]},"flip":{"interval":70,"frames":["_","_","_","-","`","`","\'","\xB4","-","_","_","_"]},"hamburger":{"interval":100,"frames":["\u2631","\u2632","\u2634"]},"growVertical":{"interval":120,"frames":["\u2581","\u2583","\u2584","\u2585","\u2586","\u2587","\u2586","\u2585","\u2584","\u2583"]},"growHorizontal":{"interval":120,"frames":["\u258F","\u258E","\u258D","\u258C","\u258B","\u258A","\u2589","\u258A","\u258B","\u258C","\u258D","\u258E"]},"balloon":{"interval":140,"frames":[" ",".","o","O","@","*"," "]},"balloon2":{"interval":120,"frames":[".","o","O","\xB0","O","o","."]},"noise":{"interval":100,"frames":["\u2593","\u2592","\u2591"]},"bounce":{"interval":120,"frames":["\u2801","\u2802","\u2804","\u2802"]},"boxBounce":{"interval":120,"frames":["\u2596","\u2598","\u259D","\u2597"]},"boxBounce2":{"interval":100,"frames":["\u258C","\u2580","\u2590","\u2584"]},"triangle":{"interval":50,"frames":["\u25E2","\u25E3","\u25E4","\u25E5"]},"binary":{"interval":80,"frames":["010010","001100","100101","111010","111101","010111","101011","111000","110011","110101"]},"arc":{"interval":100,"frames":["\u25DC","\u25E0","\u25DD","\u25DE","\u25E1","\u25DF"]},"circle":{"interval":120,"frames":["\u25E1","\u2299","\u25E0"]},"squareCorners":{"interval":180,"frames":["\u25F0","\u25F3","\u25F2","\u25F1"]},"circleQuarters":{"interval":120,"frames":["\u25F4","\u25F7","\u25F6","\u25F5"]},"circleHalves":{"interval":50,"frames":["\u25D0","\u25D3","\u25D1","\u25D2"]},"squish":{"interval":100,"frames":["\u256B","\u256A"]},"toggle":{"interval":250,"frames":["\u22B6","\u22B7"]},"toggle2":{"interval":80,"frames":["\u25AB","\u25AA"]},"toggle3":{"interval":120,"frames":["\u25A1","\u25A0"]},"toggle4":{"interval":100,"frames":["\u25A0","\u25A1","\u25AA","\u25AB"]},"toggle5":{"interval":100,"frames":["\u25AE","\u25AF"]},"toggle6":{"interval":300,"frames":["\u101D","\u1040"]},"toggle7":{"interval":80,"frames":["\u29BE","\u29BF"]},"toggle8":{"interval":100,"frames":["\u25CD","\u25CC"]},"toggle9":{"interval":100,"frames":["\u25C9","\u25CE"]},"toggle10":{"interval":100,"frames":["\u3282","\u3280","\u3281"]},"toggle11":{"interval":50,"frames":["\u29C7","\u29C6"]},"toggle12":{"interval":120,"frames":["\u2617","\u2616"]},"toggle13":{"interval":80,"frames":["=","*","-"]},"arrow":{"interval":100,"frames":["\u2190","\u2196","\u2191","\u2197","\u2192","\u2198","\u2193","\u2199"]},"arrow2":{"interval":80,"frames":["\u2B06\uFE0F ","\u2197\uFE0F ","\u27A1\uFE0F ","\u2198\uFE0F ","\u2B07\uFE0F ","\u2199\uFE0F ","\u2B05\uFE0F ","\u2196\uFE0F "]},"arrow3":{"interval":120,"frames":["\u25B9\u25B9\u25B9\u25B9\u25B9","\u25B8\u25B9\u25B9\u25B9\u25B9","\u25B9\u25B8\u25B9\u25B9\u25B9","\u25B9\u25B9\u25B8\u25B9\u25B9","\u25B9\u25B9\u25B9\u25B8\u25B9","\u25B9\u25B9\u25B9\u25B9\u25B8"]},"bouncingBar":{"interval":80,"frames":["[    ]","[=   ]","[==  ]","[=== ]","[====]","[ ===]","[  ==]","[   =]","[    ]","[   =]","[  ==]","[ ===]","[====]","[=== ]","[==  ]","[=   ]"]},"bouncingBall":{"interval":80,"frames":["( \u25CF    )","(  \u25CF   )","(   \u25CF  )","(    \u25CF )","(     \u25CF)","(    \u25CF )","(   \u25CF  )","(  \u25CF   )","( \u25CF    )","(\u25CF     )"]},"smiley":{"interval":200,"frames":["\u{1F604} ","\u{1F61D} "]},"monkey":{"interval":300,"frames":["\u{1F648} ","\u{1F648} ","\u{1F649} ","\u{1F64A} "]},"hearts":{"interval":100,"frames":["\u{1F49B} ","\u{1F499} ","\u{1F49C} ","\u{1F49A} ","\u{1F497} "]},"clock":{"interval":100,"frames":["\u{1F55B} ","\u{1F550} ","\u{1F551} ","\u{1F552} ","\u{1F553} ","\u{1F554} ","\u{1F555} ","\u{1F556} ","\u{1F557} ","\u{1F558} ","\u{1F559} ","\u{1F55A} "]},"earth":{"interval":180,"frames":["\u{1F30D} ","\u{1F30E} ","\u{1F30F} "]},"material":{"interval":17,"frames":["\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581","\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581","\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581","\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581","\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581","\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581","\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588","\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588","\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588","\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588","\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588","\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588","\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588","\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588","\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581","\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581\u2581","\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581","\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581\u2581","\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2588","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581","\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581\u2581"]},"moon":{"interval":80,"frames":["\u{1F311} ","\u{1F312} ","\u{1F313} ","\u{1F314} ","\u{1F315} ","\u{1F316} ","\u{1F317} ","\u{1F318} "]},"runner":{"interval":140,"frames":["\u{1F6B6} ","\u{1F3C3} "]},"pong":{"interval":80,"frames":["\u2590\u2802       \u258C","\u2590\u2808       \u258C","\u2590 \u2802      \u258C","\u2590 \u2820      \u258C","\u2590  \u2840     \u258C","\u2590  \u2820     \u258C","\u2590   \u2802    \u258C","\u2590   \u2808    \u258C","\u2590    \u2802   \u258C","\u2590    \u2820   \u258C","\u2590     \u2840  \u258C","\u2590     \u2820  \u258C","\u2590      \u2802 \u258C","\u2590      \u2808 \u258C","\u2590       \u2802\u258C","\u2590       \u2820\u258C","\u2590       \u2840\u258C","\u2590      \u2820 \u258C","\u2590      \u2802 \u258C","\u2590     \u2808  \u258C","\u2590     \u2802  \u258C","\u2590    \u2820   \u258C","\u2590    \u2840   \u258C","\u2590   \u2820    \u258C","\u2590   \u2802    \u258C","\u2590  \u2808     \u258C","\u2590  \u2802     \u258C","\u2590 \u2820      \u258C","\u2590 \u2840      \u258C","\u2590\u2820       \u258C"]},"shark":{"interval":120,"frames":["\u2590|\\\\____________\u258C","\u2590_|\\\\___________\u258C","\u2590__|\\\\__________\u258C","\u2590___|\\\\_________\u258C","\u2590____|\\\\________\u258C","\u2590_____|\\\\_______\u258C","\u2590______|\\\\______\u258C","\u2590_______|\\\\_____\u258C","\u2590________|\\\\____\u258C","\u2590_________|\\\\___\u258C","\u2590__________|\\\\__\u258C","\u2590___________|\\\\_\u258C","\u2590____________|\\\\\u258C","\u2590____________/|\u258C","\u2590___________/|_\u258C","\u2590__________/|__\u258C","\u2590_________/|___\u258C","\u2590________/|____\u258C","\u2590_______/|_____\u258C","\u2590______/|______\u258C","\u2590_____/|_______\u258C","\u2590____/|________\u258C","\u2590___/|_________\u258C","\u2590__/|__________\u258C","\u2590_/|___________\u258C","\u2590/|____________\u258C"]},"dqpb":{"interval":100,"frames":["d","q","p","b"]},"weather":{"interval":100,"frames":["\u2600\uFE0F ","\u2600\uFE0F ","\u2600\uFE0F ","\u{1F324} ","\u26C5\uFE0F ","\u{1F325} ","\u2601\uFE0F ","\u{1F327} ","\u{1F328} ","\u{1F327} ","\u{1F328} ","\u{1F327} ","\u{1F328} ","\u26C8 ","\u{1F328} ","\u{1F327} ","\u{1F328} ","\u2601\uFE0F ","\u{1F325} ","\u26C5\uFE0F ","\u{1F324} ","\u2600\uFE0F ","\u2600\uFE0F "]},"christmas":{"interval":400,"frames":["\u{1F332}","\u{1F384}"]},"grenade":{"interval":80,"frames":["\u060C  ","\u2032  "," \xB4 "," \u203E ","  \u2E0C","  \u2E0A","  |","  \u204E","  \u2055"," \u0DF4 ","  \u2053","   ","   ","   "]},"point":{"interval":125,"frames":["\u2219\u2219\u2219","\u25CF\u2219\u2219","\u2219\u25CF\u2219","\u2219\u2219\u25CF","\u2219\u2219\u2219"]},"layer":{"interval":150,"frames":["-","=","\u2261"]},"betaWave":{"interval":80,"frames":["\u03C1\u03B2\u03B2\u03B2\u03B2\u03B2\u03B2","\u03B2\u03C1\u03B2\u03B2\u03B2\u03B2\u03B2","\u03B2\u03B2\u03C1\u03B2\u03B2\u03B2\u03B2","\u03B2\u03B2\u03B2\u03C1\u03B2\u03B2\u03B2","\u03B2\u03B2\u03B2\u03B2\u03C1\u03B2\u03B2","\u03B2\u03B2\u03B2\u03B2\u03B2\u03C1\u03B2","\u03B2\u03B2\u03B2\u03B2\u03B2\u03B2\u03C1"]},"fingerDance":{"interval":160,"frames":["\u{1F918} ","\u{1F91F} ","\u{1F596} ","\u270B ","\u{1F91A} ","\u{1F446} "]},"fistBump":{"interval":80,"frames":["\u{1F91C}\u3000\u3000\u3000\u3000\u{1F91B} ","\u{1F91C}\u3000\u3000\u3000\u3000\u{1F91B} ","\u{1F91C}\u3000\u3000\u3000\u3000\u{1F91B} ","\u3000\u{1F91C}\u3000\u3000\u{1F91B}\u3000 ","\u3000\u3000\u{1F91C}\u{1F91B}\u3000\u3000 ","\u3000\u{1F91C}\u2728\u{1F91B}\u3000\u3000 ","\u{1F91C}\u3000\u2728\u3000\u{1F91B}\u3000 "]},"soccerHeader":{"interval":80,"frames":[" \u{1F9D1}\u26BD\uFE0F       \u{1F9D1} ","\u{1F9D1}  \u26BD\uFE0F      \u{1F9D1} ","\u{1F9D1}   \u26BD\uFE0F     \u{1F9D1} ","\u{1F9D1}    \u26BD\uFE0F    \u{1F9D1} ","\u{1F9D1}     \u26BD\uFE0F   \u{1F9D1} ","\u{1F9D1}      \u26BD\uFE0F  \u{1F9D1} ","\u{1F9D1}       \u26BD\uFE0F\u{1F9D1}  ","\u{1F9D1}      \u26BD\uFE0F  \u{1F9D1} ","\u{1F9D1}     \u26BD\uFE0F   \u{1F9D1} ","\u{1F9D1}    \u26BD\uFE0F    \u{1F9D1} ","\u{1F9D1}   \u26BD\uFE0F     \u{1F9D1} ","\u{1F9D1}  \u26BD\uFE0F      \u{1F9D1} "]},"mindblown":{"interval":160,"frames":["\u{1F610} ","\u{1F610} ","\u{1F62E} ","\u{1F62E} ","\u{1F626} ","\u{1F626} ","\u{1F627} ","\u{1F627} ","\u{1F92F} ","\u{1F4A5} ","\u2728 ","\u3000 ","\u3000 ","\u3000 "]},"speaker":{"interval":160,"frames":["\u{1F508} ","\u{1F509} ","\u{1F50A} ","\u{1F509} "]},"orangePulse":{"interval":100,"frames":["\u{1F538} ","\u{1F536} ","\u{1F7E0} ","\u{1F7E0} ","\u{1F536} "]},"bluePulse":{"interval":100,"frames":["\u{1F539} ","\u{1F537} ","\u{1F535} ","\u{1F535} ","\u{1F537} "]},"orangeBluePulse":{"interval":100,"frames":["\u{1F538} ","\u{1F536} ","\u{1F7E0} ","\u{1F7E0} ","\u{1F536} ","\u{1F539} ","\u{1F537} ","\u{1F535} ","\u{1F535} ","\u{1F537} "]},"timeTravel":{"interval":100,"frames":["\u{1F55B} ","\u{1F55A} ","\u{1F559} ","\u{1F558} ","\u{1F557} ","\u{1F556} ","\u{1F555} ","\u{1F554} ","\u{1F553} ","\u{1F552} ","\u{1F551} ","\u{1F550} "]},"aesthetic":{"interval":80,"frames":["\u25B0\u25B1\u25B1\u25B1\u25B1\u25B1\u25B1","\u25B0\u25B0\u25B1\u25B1\u25B1\u25B1\u25B1","\u25B0\u25B0\u25B0\u25B1\u25B1\u25B1\u25B1","\u25B0\u25B0\u25B0\u25B0\u25B1\u25B1\u25B1","\u25B0\u25B0\u25B0\u25B0\u25B0\u25B1\u25B1","\u25B0\u25B0\u25B0\u25B0\u25B0\u25B0\u25B1","\u25B0\u25B0\u25B0\u25B0\u25B0\u25B0\u25B0","\u25B0\u25B1\u25B1\u25B1\u25B1\u25B1\u25B1"]},"dwarfFortress":{"interval":80,"frames":[" \u2588\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2588\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2588\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2593\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2593\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2592\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2592\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2591\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A\u2591\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","\u263A \u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2593\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2593\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2592\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2592\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2591\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A\u2591\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u263A \u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2593\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2593\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2592\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2592\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2591\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A\u2591\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u263A \u2588\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2588\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2588\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2593\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2593\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2592\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2592\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2591\u2588\u2588\xA3\xA3\xA3  ","   \u263A\u2591\u2588\u2588\xA3\xA3\xA3  ","   \u263A \u2588\u2588\xA3\xA3\xA3  ","    \u263A\u2588\u2588\xA3\xA3\xA3  ","    \u263A\u2588\u2588\xA3\xA3\xA3  ","    \u263A\u2593\u2588\xA3\xA3\xA3  ","    \u263A\u2593\u2588\xA3\xA3\xA3  ","    \u263A\u2592\u2588\xA3\xA3\xA3  ","    \u263A\u2592\u2588\xA3\xA3\xA3  ","    \u263A\u2591\u2588\xA3\xA3\xA3  ","    \u263A\u2591\u2588\xA3\xA3\xA3  ","    \u263A \u2588\xA3\xA3\xA3  ","     \u263A\u2588\xA3\xA3\xA3  ","     \u263A\u2588\xA3\xA3\xA3  ","     \u263A\u2593\xA3\xA3\xA3  ","     \u263A\u2593\xA3\xA3\xA3  ","     \u263A\u2592\xA3\xA3\xA3  ","     \u263A\u2592\xA3\xA3\xA3  ","     \u263A\u2591\xA3\xA3\xA3  ","     \u263A\u2591\xA3\xA3\xA3  ","     \u263A \xA3\xA3\xA3  ","      \u263A\xA3\xA3\xA3  ","      \u263A\xA3\xA3\xA3  ","      \u263A\u2593\xA3\xA3  ","      \u263A\u2593\xA3\xA3  ","      \u263A\u2592\xA3\xA3  ","      \u263A\u2592\xA3\xA3  ","      \u263A\u2591\xA3\xA3  ","      \u263A\u2591\xA3\xA3  ","      \u263A \xA3\xA3  ","       \u263A\xA3\xA3  ","       \u263A\xA3\xA3  ","       \u263A\u2593\xA3  ","       \u263A\u2593\xA3  ","       \u263A\u2592\xA3  ","       \u263A\u2592\xA3  ","       \u263A\u2591\xA3  ","       \u263A\u2591\xA3  ","       \u263A \xA3  ","        \u263A\xA3  ","        \u263A\xA3  ","        \u263A\u2593  ","        \u263A\u2593  ","        \u263A\u2592  ","        \u263A\u2592  ","        \u263A\u2591  ","        \u263A\u2591  ","        \u263A   ","        \u263A  &","        \u263A \u263C&","       \u263A \u263C &","       \u263A\u263C  &","      \u263A\u263C  & ","      \u203C   & ","     \u263A   &  ","    \u203C    &  ","   \u263A    &   ","  \u203C     &   "," \u263A     &    ","\u203C      &    ","      &     ","      &     ","     &   \u2591  ","     &   \u2592  ","    &    \u2593  ","    &    \xA3  ","   &    \u2591\xA3  ","   &    \u2592\xA3  ","  &     \u2593\xA3  ","  &     \xA3\xA3  "," &     \u2591\xA3\xA3  "," &     \u2592\xA3\xA3  ","&      \u2593\xA3\xA3  ","&      \xA3\xA3\xA3  ","      \u2591\xA3\xA3\xA3  ","      \u2592\xA3\xA3\xA3  ","      \u2593\xA3\xA3\xA3  ","      \u2588\xA3\xA3\xA3  ","     \u2591\u2588\xA3\xA3\xA3  ","     \u2592\u2588\xA3\xA3\xA3  ","     \u2593\u2588\xA3\xA3\xA3  ","     \u2588\u2588\xA3\xA3\xA3  ","    \u2591\u2588\u2588\xA3\xA3\xA3  ","    \u2592\u2588\u2588\xA3\xA3\xA3  ","    \u2593\u2588\u2588\xA3\xA3\xA3  ","    \u2588\u2588\u2588\xA3\xA3\xA3  ","   \u2591\u2588\u2588\u2588\xA3\xA3\xA3  ","   \u2592\u2588\u2588\u2588\xA3\xA3\xA3  ","   \u2593\u2588\u2588\u2588\xA3\xA3\xA3  ","   \u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u2591\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u2592\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u2593\u2588\u2588\u2588\u2588\xA3\xA3\xA3  ","  \u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u2591\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u2592\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u2593\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u2588\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "," \u2588\u2588\u2588\u2588\u2588\u2588\xA3\xA3\xA3  "]},"fish":{"interval":80,"frames":["~~~~~~~~~~~~~~~~~~~~","> ~~~~~~~~~~~~~~~~~~","\xBA> ~~~~~~~~~~~~~~~~~","(\xBA> ~~~~~~~~~~~~~~~~","((\xBA> ~~~~~~~~~~~~~~~","<((\xBA> ~~~~~~~~~~~~~~","><((\xBA> ~~~~~~~~~~~~~"," ><((\xBA> ~~~~~~~~~~~~","~ ><((\xBA> ~~~~~~~~~~~","~~ <>((\xBA> ~~~~~~~~~~","~~~ ><((\xBA> ~~~~~~~~~","~~~~ <>((\xBA> ~~~~~~~~","~~~~~ ><((\xBA> ~~~~~~~","~~~~~~ <>((\xBA> ~~~~~~","~~~~~~~ ><((\xBA> ~~~~~","~~~~~~~~ <>((\xBA> ~~~~","~~~~~~~~~ ><((\xBA> ~~~","~~~~~~~~~~ <>((\xBA> ~~","~~~~~~~~~~~ ><((\xBA> ~","~~~~~~~~~~~~ <>((\xBA> ","~~~~~~~~~~~~~ ><((\xBA>","~~~~~~~~~~~~~~ <>((\xBA","~~~~~~~~~~~~~~~ ><((","~~~~~~~~~~~~~~~~ <>(","~~~~~~~~~~~~~~~~~ ><","~~~~~~~~~~~~~~~~~~ <","~~~~~~~~~~~~~~~~~~~~"]}}');var x=et,Lr=Object.keys(et);var b={};dt(b,{error:()=>Ne,info:()=>Me,success:()=>Ae,warning:()=>Pe});var At=_(require("node:tty"),1),Ie=At.default?.WriteStream?.prototype?.hasColors?.()??!1,o=(e,t)=>{if(!Ie)return n=>n;let r=`\x1B[${e}m`,i=`\x1B[${t}m`;return n=>{let s=n+"",l=s.indexOf(i);if(l===-1)return r+s+i;let a=r,c=0,p=(t===22?i:"")+r;for(;l!==-1;)a+=s.slice(c,l)+p,c=l+i.length,l=s.indexOf(i,c);return a+=s.slice(c)+i,a}},Wr=o(0,0),kr=o(1,22),Dr=o(2,22),$r=o(3,23),Yr=o(4,24),Ur=o("4:2",24),Hr=o("4:3",24),Vr=o("4:4",24),Kr=o("4:5",24),qr=o(53,55),zr=o(7,27),Jr=o(8,28),Xr=o(9,29),Zr=o(30,39),Pt=o(31,39),Nt=o(32,39),Ft=o(33,39),jt=o(34,39),Qr=o(35,39),ti=o(36,39),ei=o(37,39),ri=o(90,39),ii=o(40,49),ni=o(41,49),si=o(42,49),oi=o(43,49),li=o(44,49),ai=o(45,49),fi=o(46,49),ui=o(47,49),ci=o(100,49),hi=o(91,39),di=o(92,39),mi=o(93,39),pi=o(94,39),_i=o(95,39),xi=o(96,39),gi=o(97,39),bi=o(101,49),Ti=o(102,49),yi=o(103,49),wi=o(104,49),vi=o(105,49),Ci=o(106,49),Ei=o(107,49),Si=o("58;5;0",59),Ri=o("58;5;1",59),Oi=o("58;5;2",59),Bi=o("58;5;3",59),Ii=o("58;5;4",59),Mi=o("58;5;5",59),Ai=o("58;5;6",59),Pi=o("58;5;7",59),Ni=o("58;5;8",59),Fi=o("58;5;9",59),ji=o("58;5;10",59),Li=o("58;5;11",59),Gi=o("58;5;12",59),Wi=o("58;5;13",59),ki=o("58;5;14",59),Di=o("58;5;15",59);var rt=_(require("node:process"),1);function R(){let{env:e}=rt.default,{TERM:t,TERM_PROGRAM:r}=e;return rt.default.platform!=="win32"?t!=="linux":!!e.WT_SESSION||!!e.TERMINUS_SUBLIME||e.ConEmuTask==="{cmd::Cmder}"||r==="Terminus-Sublime"||r==="vscode"||t==="xterm-256color"||t==="alacritty"||t==="rxvt-unicode"||t==="rxvt-unicode-256color"||e.TERMINAL_EMULATOR==="JetBrains-JediTerm"}var G=R(),Me=jt(G?"\u2139":"i"),Ae=Nt(G?"\u2714":"\u221A"),Pe=Ft(G?"\u26A0":"\u203C"),Ne=Pt(G?"\u2716":"\xD7");var it=String.raw`(?:\u001B\u005C|\u009C)`,Lt=String.raw`\u0018\u001A\u001B\u0080-\u009F`,Fe=String.raw`(?:\u001B\]|\u009D)[^\u0007${Lt}]*(?:\u0007|${it})`,je=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${Lt}]*${it}`,Le=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${it})?`,Ge=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,We=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,ke=`${Le}|${Fe}|${je}|${Ge}|${We}`;function nt({onlyFirst:e=!1}={}){return new RegExp(ke,e?void 0:"g")}var De=nt();function st(e){if(typeof e!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof e}\``);return!e.includes("\x1B")&&!e.includes("\x9B")?e:e.replace(De,"")}var Gt=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],Wt=12288,kt=65510,Dt=[12288,12288,65281,65376,65504,65510];var $t=4352,Yt=262141,ot=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var W=(e,t)=>{let r=0,i=Math.floor(e.length/2)-1;for(;r<=i;){let n=Math.floor((r+i)/2),s=n*2;if(t<e[s])i=n-1;else if(t>e[s+1])r=n+1;else return!0}return!1};var Ut=19968,[Ue,He]=Ve(ot);function Ve(e){let t=e[0],r=e[1];for(let i=0;i<e.length;i+=2){let n=e[i],s=e[i+1];if(Ut>=n&&Ut<=s)return[n,s];s-n>r-t&&(t=n,r=s)}return[t,r]}var Ht=e=>e<161||e>1114109?!1:W(Gt,e),Vt=e=>e<Wt||e>kt?!1:W(Dt,e);var Kt=e=>e>=Ue&&e<=He?!0:e<$t||e>Yt?!1:W(ot,e);function Ke(e){if(!Number.isSafeInteger(e))throw new TypeError(`Expected a code point, got \`${typeof e}\`.`)}function O(e,{ambiguousAsWide:t=!1}={}){return Ke(e),Vt(e)||Kt(e)||t&&Ht(e)?2:1}var qe=new Intl.Segmenter,qt=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),ze=new RegExp("\\p{Spacing_Mark}","v"),Je=new RegExp("^\\p{RGI_Emoji}$","v"),Xe=/^[\d#*]\u20E3$/,Ze=new RegExp("\\p{Extended_Pictographic}","gu");function Qe(e){if(e.length>50)return!1;if(Xe.test(e))return!0;if(e.includes("\u200D")){let t=e.match(Ze);return t!==null&&t.length>=2}return!1}function tr(e){let t=e.search(qt);return t===-1?void 0:e.slice(t)}function zt(e){return e>=4352&&e<=4447||e>=43360&&e<=43388}function Jt(e){return e>=4448&&e<=4519||e>=55216&&e<=55238}function Xt(e){return e>=4520&&e<=4607||e>=55243&&e<=55291}function er(e){return zt(e)||Jt(e)||Xt(e)}function rr(e,t){let r=[];for(let n of e)qt.test(n)&&r.push(n.codePointAt(0));if(r.length===0)return;let i=0;for(let n=0;n<r.length;n++){let s=r[n];if(!er(s)){if(i===0)return;for(let l=n;l<r.length;l++)i+=O(r[l],t);return i}if(zt(s)&&Jt(r[n+1])){i+=2,n+=Xt(r[n+2])?2:1;continue}i+=O(s,t)}return i}function ir(e,t){let r=0,i=!0;for(let n of e){if(i){i=!1;continue}(ze.test(n)||n>="\uFF00"&&n<="\uFFEF")&&(r+=O(n.codePointAt(0),t))}return r}function lt(e,t={}){if(typeof e!="string"||e.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:i=!1}=t,n=e;if(!i&&(n.includes("\x1B")||n.includes("\x9B"))&&(n=st(n)),n.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(n))return n.length;let s=0,l={ambiguousAsWide:!r};for(let{segment:a}of qe.segment(n)){let c=tr(a);if(c===void 0)continue;if(Je.test(a)||Qe(a)){s+=2;continue}let d=rr(c,l);if(d!==void 0){s+=d;continue}let p=c.codePointAt(0);s+=O(p,l),s+=ir(c,l)}return s}function at({stream:e=process.stdout}={}){return!!(e&&e.isTTY&&process.env.TERM!=="dumb"&&!("CI"in process.env))}var B=_(require("node:process"),1),nr=3,ft=class{#s=0;#i;#r=!1;#t=!1;#n=t=>{if(!t?.length)return;(typeof t=="string"?t.codePointAt(0):t[0])===nr&&B.default.kill(B.default.pid,"SIGINT")};start(){this.#s++,this.#s===1&&this.#e()}stop(){this.#s!==0&&--this.#s===0&&this.#o()}#e(){let{stdin:t}=B.default;if(B.default.platform==="win32"||!t?.isTTY||typeof t.setRawMode!="function"){this.#i=void 0;return}this.#i=t,this.#r=t.isPaused(),this.#t=!!t.isRaw,t.setRawMode(!0),t.prependListener("data",this.#n),this.#r&&t.resume()}#o(){if(!this.#i)return;let t=this.#i;t.off("data",this.#n),t.isTTY&&t.setRawMode?.(this.#t),this.#r&&t.pause(),this.#i=void 0,this.#r=!1,this.#t=!1}},sr=new ft,ut=Object.freeze(sr);var or=200,lr="\x1B[?2026h",ar="\x1B[?2026l",k=new Map,fr=new Set(["black","red","green","yellow","blue","magenta","cyan","white","gray"]),ct=class{#s=0;#i=-1;#r=0;#t;#n;#e;#o;#a=new Map;#c=!1;#f;#l;#d=!1;#h;#u(t){this.#c=!0;try{return t()}finally{this.#c=!1}}#p(){this.isSpinning&&this.render()}#y(t,r){if(t==null)return"";if(typeof t=="string")return t;if(Buffer.isBuffer(t)||ArrayBuffer.isView(t)){let i=typeof r=="string"&&r&&r!=="buffer"?r:"utf8";return Buffer.from(t).toString(i)}return String(t)}#w(t){if(!t)return!1;let r=t.at(-1);return r===`
//`||r==="\r"}#v(){this.#l||(this.#l=setTimeout(()=>{this.#l=void 0,this.isSpinning&&this.#p()},or),typeof this.#l?.unref=="function"&&this.#l.unref())}#_(){this.#l&&(clearTimeout(this.#l),this.#l=void 0)}#x(t,r,i,n){let s=this.#b(i," "),a=typeof r=="string"?(t?" ":"")+r:"",c=this.#T(n," ");return s+t+a+c}constructor(t){if(typeof t=="string"&&(t={text:t}),this.#t={color:"cyan",stream:v.default.stderr,discardStdin:!0,hideCursor:!0,...t},this.color=this.#t.color,this.#e=this.#t.stream,typeof this.#t.isEnabled!="boolean"&&(this.#t.isEnabled=at({stream:this.#e})),typeof this.#t.isSilent!="boolean"&&(this.#t.isSilent=!1),this.#t.interval!==void 0&&!(Number.isInteger(this.#t.interval)&&this.#t.interval>0))throw new Error("The `interval` option must be a positive integer");let r=this.#t.interval;this.spinner=this.#t.spinner,this.#t.interval=r,this.text=this.#t.text,this.prefixText=this.#t.prefixText,this.suffixText=this.#t.suffixText,this.indent=this.#t.indent,v.default.env.NODE_ENV==="test"&&(this._stream=this.#e,this._isEnabled=this.#t.isEnabled,Object.defineProperty(this,"_linesToClear",{get(){return this.#s},set(i){this.#s=i}}),Object.defineProperty(this,"_frameIndex",{get(){return this.#i}}),Object.defineProperty(this,"_lineCount",{get(){let i=this.#e.columns??80,n=typeof this.#t.prefixText=="function"?"":this.#t.prefixText,s=typeof this.#t.suffixText=="function"?"":this.#t.suffixText,l=typeof n=="string"&&n!==""?n+" ":"",a=typeof s=="string"&&s!==""?" "+s:"",d=" ".repeat(this.#t.indent)+l+"-"+(typeof this.#t.text=="string"?" "+this.#t.text:"")+a;return this.#m(d,i)}}))}get indent(){return this.#t.indent}set indent(t=0){if(!(t>=0&&Number.isInteger(t)))throw new Error("The `indent` option must be an integer from 0 and up");this.#t.indent=t}get interval(){return this.#t.interval??this.#n.interval??100}get spinner(){return this.#n}set spinner(t){if(this.#i=-1,this.#t.interval=void 0,typeof t=="object"){if(!Array.isArray(t.frames)||t.frames.length===0||t.frames.some(r=>typeof r!="string"))throw new Error("The given spinner must have a non-empty `frames` array of strings");if(t.interval!==void 0&&!(Number.isInteger(t.interval)&&t.interval>0))throw new Error("`spinner.interval` must be a positive integer if provided");this.#n=t}else if(!R())this.#n=x.line;else if(t===void 0)this.#n=x.dots;else if(t!=="default"&&x[t])this.#n=x[t];else throw new Error(`There is no built-in spinner named '${t}'. See https://github.com/sindresorhus/cli-spinners/blob/main/spinners.json for a full list.`)}get text(){return this.#t.text}set text(t=""){this.#t.text=t}get prefixText(){return this.#t.prefixText}set prefixText(t=""){this.#t.prefixText=t}get suffixText(){return this.#t.suffixText}set suffixText(t=""){this.#t.suffixText=t}get isSpinning(){return this.#o!==void 0}#g(t,r,i=!1){let n=typeof t=="function"?t():t;return typeof n=="string"&&n!==""?i?r+n:n+r:""}#b(t=this.#t.prefixText,r=" "){return this.#g(t,r,!1)}#T(t=this.#t.suffixText,r=" "){return this.#g(t,r,!0)}#m(t,r){let i=0;for(let n of(0,Zt.stripVTControlCharacters)(t).split(`
//`))i+=Math.max(1,Math.ceil(lt(n)/r));return i}get color(){return this.#h}set color(t){if(t!==void 0&&t!==!1&&!fr.has(t))throw new Error("The `color` option must be a valid color or `false` to disable");this.#h=t}get isEnabled(){return this.#t.isEnabled&&!this.#t.isSilent}set isEnabled(t){if(typeof t!="boolean")throw new TypeError("The `isEnabled` option must be a boolean");this.#t.isEnabled=t}get isSilent(){return this.#t.isSilent}set isSilent(t){if(typeof t!="boolean")throw new TypeError("The `isSilent` option must be a boolean");this.#t.isSilent=t}frame(){let t=Date.now();(this.#i===-1||t-this.#r>=this.interval)&&(this.#i=(this.#i+1)%this.#n.frames.length,this.#r=t);let{frames:r}=this.#n,i=r[this.#i];this.#h&&(i=St[this.#h](i));let n=this.#b(this.#t.prefixText," "),s=typeof this.text=="string"?" "+this.text:"",l=this.#T(this.#t.suffixText," ");return n+i+s+l}clear(){return!this.isEnabled||!this.#e.isTTY?this:(this.#u(()=>{this.#e.cursorTo(0);for(let t=0;t<this.#s;t++)t>0&&this.#e.moveCursor(0,-1),this.#e.clearLine(1);this.#t.indent&&this.#e.cursorTo(this.#t.indent)}),this.#s=0,this)}#C(t){if(!t||this.#a.has(t)||!t.isTTY||typeof t.write!="function")return;k.has(t)&&console.warn("[ora] Multiple concurrent spinners detected. This may cause visual corruption. Use one spinner at a time.");let r=t.write;this.#a.set(t,r),k.set(t,this),t.write=(i,n,s)=>this.#R(t,r,i,n,s)}#E(){if(!this.isEnabled||this.#a.size>0)return;let t=new Set([this.#e,v.default.stdout,v.default.stderr]);for(let r of t)this.#C(r)}#S(){for(let[t,r]of this.#a)t.write=r,k.get(t)===this&&k.delete(t);this.#a.clear()}#R(t,r,i,n,s){if(typeof n=="function"&&(s=n,n=void 0),this.#c)return r.call(t,i,n,s);this.clear();let l=this.#y(i,n),a=this.#w(l),c=r.call(t,i,n,s);return a?this.#_():l.length>0&&this.#v(),this.isSpinning&&!this.#l&&this.render(),c}render(){if(!this.isEnabled||this.#f||this.#l)return this;let t=this.#e.isTTY,r=!1;try{t&&(this.#u(()=>this.#e.write(lr)),r=!0),this.clear();let i=this.frame(),n=this.#e.columns??80,s=this.#m(i,n),l=this.#e.rows;if(l&&l>1&&s>l){let c=i.split(`
//`),d=l-1;i=[...c.slice(0,d),"... (content truncated to fit terminal)"].join(`
//`)}this.#u(()=>this.#e.write(i))===!1&&this.#e.isTTY&&(this.#f=()=>{this.#f=void 0,this.#p()},this.#e.once("drain",this.#f)),this.#s=this.#m(i,n)}finally{r&&this.#u(()=>this.#e.write(ar))}return this}start(t){if(t!==void 0&&(this.text=t),this.isSilent)return this;if(!this.isEnabled){let r=this.text?"-":"",i=" ".repeat(this.#t.indent)+this.#x(r,this.text,this.#t.prefixText,this.#t.suffixText);return i.trim()!==""&&this.#u(()=>this.#e.write(i+`
//`)),this}return this.isSpinning?this:(this.#t.hideCursor&&tt.hide(this.#e),this.#t.discardStdin&&v.default.stdin.isTTY&&(ut.start(),this.#d=!0),this.#E(),this.render(),this.#o=setInterval(this.render.bind(this),this.interval),this)}stop(){return clearInterval(this.#o),this.#o=void 0,this.#i=-1,this.#r=0,this.#_(),this.#S(),this.#f&&(this.#e.removeListener("drain",this.#f),this.#f=void 0),this.isEnabled&&(this.clear(),this.#t.hideCursor&&tt.show(this.#e)),this.#d&&(this.#d=!1,ut.stop()),this}succeed(t){return this.stopAndPersist({symbol:b.success,text:t})}fail(t){return this.stopAndPersist({symbol:b.error,text:t})}warn(t){return this.stopAndPersist({symbol:b.warning,text:t})}info(t){return this.stopAndPersist({symbol:b.info,text:t})}stopAndPersist(t={}){if(this.isSilent)return this;let r=t.symbol??" ",i=t.text??this.text,n=t.prefixText??this.#t.prefixText,s=t.suffixText??this.#t.suffixText,l=this.#x(r,i,n,s)+`
//`;return this.stop(),this.#u(()=>this.#e.write(l)),this}};function D(e){return new ct(e)}async function Qt(e,t){let r=typeof e=="function",i=typeof e?.then=="function";if(!r&&!i)throw new TypeError("Parameter `action` must be a Function or a Promise");let{successText:n,failText:s,successSymbol:l,failSymbol:a}=typeof t=="object"&&t!==null?t:{},c=D(t).start();try{let p=await(r?e(c):e),ht=n===void 0?void 0:typeof n=="string"?n:n(p);return l===void 0?c.succeed(ht):c.stopAndPersist({symbol:l,text:ht}),p}catch(d){let p=s===void 0?void 0:typeof s=="string"?s:s(d);throw a===void 0?c.fail(p):c.stopAndPersist({symbol:a,text:p}),d}}0&&(module.exports={oraPromise,spinners});
//# package yaml
//var Sa=Object.create;var Ge=Object.defineProperty;var wa=Object.getOwnPropertyDescriptor;var va=Object.getOwnPropertyNames;var ka=Object.getPrototypeOf,Na=Object.prototype.hasOwnProperty;var g=(s,e)=>()=>{try{return e||s((e={exports:{}}).exports,e),e.exports}catch(t){throw e=0,t}},Aa=(s,e)=>{for(var t in e)Ge(s,t,{get:e[t],enumerable:!0})},Ei=(s,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let n of va(e))!Na.call(s,n)&&n!==t&&Ge(s,n,{get:()=>e[n],enumerable:!(i=wa(e,n))||i.enumerable});return s};var qa=(s,e,t)=>(t=s!=null?Sa(ka(s)):{},Ei(e||!s||!s.__esModule?Ge(t,"default",{value:s,enumerable:!0}):t,s)),Oa=s=>Ei(Ge({},"__esModule",{value:!0}),s);var O=g(P=>{"use strict";var Qt=Symbol.for("yaml.alias"),Ti=Symbol.for("yaml.document"),He=Symbol.for("yaml.map"),Ci=Symbol.for("yaml.pair"),Gt=Symbol.for("yaml.scalar"),Xe=Symbol.for("yaml.seq"),R=Symbol.for("yaml.node.type"),La=s=>!!s&&typeof s=="object"&&s[R]===Qt,Ea=s=>!!s&&typeof s=="object"&&s[R]===Ti,Ta=s=>!!s&&typeof s=="object"&&s[R]===He,Ca=s=>!!s&&typeof s=="object"&&s[R]===Ci,Ii=s=>!!s&&typeof s=="object"&&s[R]===Gt,Ia=s=>!!s&&typeof s=="object"&&s[R]===Xe;function Mi(s){if(s&&typeof s=="object")switch(s[R]){case He:case Xe:return!0}return!1}function Ma(s){if(s&&typeof s=="object")switch(s[R]){case Qt:case He:case Gt:case Xe:return!0}return!1}var Pa=s=>(Ii(s)||Mi(s))&&!!s.anchor;P.ALIAS=Qt;P.DOC=Ti;P.MAP=He;P.NODE_TYPE=R;P.PAIR=Ci;P.SCALAR=Gt;P.SEQ=Xe;P.hasAnchor=Pa;P.isAlias=La;P.isCollection=Mi;P.isDocument=Ea;P.isMap=Ta;P.isNode=Ma;P.isPair=Ca;P.isScalar=Ii;P.isSeq=Ia});var be=g(Ht=>{"use strict";var M=O(),_=Symbol("break visit"),Pi=Symbol("skip children"),j=Symbol("remove node");function xe(s,e){let t=_i(e);M.isDocument(s)?oe(null,s.contents,t,Object.freeze([s]))===j&&(s.contents=null):oe(null,s,t,Object.freeze([]))}xe.BREAK=_;xe.SKIP=Pi;xe.REMOVE=j;function oe(s,e,t,i){let n=$i(s,e,t,i);if(M.isNode(n)||M.isPair(n))return Di(s,i,n),oe(s,n,t,i);if(typeof n!="symbol"){if(M.isCollection(e)){i=Object.freeze(i.concat(e));for(let r=0;r<e.items.length;++r){let a=oe(r,e.items[r],t,i);if(typeof a=="number")r=a-1;else{if(a===_)return _;a===j&&(e.items.splice(r,1),r-=1)}}}else if(M.isPair(e)){i=Object.freeze(i.concat(e));let r=oe("key",e.key,t,i);if(r===_)return _;r===j&&(e.key=null);let a=oe("value",e.value,t,i);if(a===_)return _;a===j&&(e.value=null)}}return n}async function ze(s,e){let t=_i(e);M.isDocument(s)?await le(null,s.contents,t,Object.freeze([s]))===j&&(s.contents=null):await le(null,s,t,Object.freeze([]))}ze.BREAK=_;ze.SKIP=Pi;ze.REMOVE=j;async function le(s,e,t,i){let n=await $i(s,e,t,i);if(M.isNode(n)||M.isPair(n))return Di(s,i,n),le(s,n,t,i);if(typeof n!="symbol"){if(M.isCollection(e)){i=Object.freeze(i.concat(e));for(let r=0;r<e.items.length;++r){let a=await le(r,e.items[r],t,i);if(typeof a=="number")r=a-1;else{if(a===_)return _;a===j&&(e.items.splice(r,1),r-=1)}}}else if(M.isPair(e)){i=Object.freeze(i.concat(e));let r=await le("key",e.key,t,i);if(r===_)return _;r===j&&(e.key=null);let a=await le("value",e.value,t,i);if(a===_)return _;a===j&&(e.value=null)}}return n}function _i(s){return typeof s=="object"&&(s.Collection||s.Node||s.Value)?Object.assign({Alias:s.Node,Map:s.Node,Scalar:s.Node,Seq:s.Node},s.Value&&{Map:s.Value,Scalar:s.Value,Seq:s.Value},s.Collection&&{Map:s.Collection,Seq:s.Collection},s):s}function $i(s,e,t,i){if(typeof t=="function")return t(s,e,i);if(M.isMap(e))return t.Map?.(s,e,i);if(M.isSeq(e))return t.Seq?.(s,e,i);if(M.isPair(e))return t.Pair?.(s,e,i);if(M.isScalar(e))return t.Scalar?.(s,e,i);if(M.isAlias(e))return t.Alias?.(s,e,i)}function Di(s,e,t){let i=e[e.length-1];if(M.isCollection(i))i.items[s]=t;else if(M.isPair(i))s==="key"?i.key=t:i.value=t;else if(M.isDocument(i))i.contents=t;else{let n=M.isAlias(i)?"alias":"scalar";throw new Error(`Cannot replace node with ${n} parent`)}}Ht.visit=xe;Ht.visitAsync=ze});var Xt=g(Ki=>{"use strict";var Bi=O(),_a=be(),$a={"!":"%21",",":"%2C","[":"%5B","]":"%5D","{":"%7B","}":"%7D"},Da=s=>s.replace(/[!,[\]{}]/g,e=>$a[e]),Se=class s{constructor(e,t){this.docStart=null,this.docEnd=!1,this.yaml=Object.assign({},s.defaultYaml,e),this.tags=Object.assign({},s.defaultTags,t)}clone(){let e=new s(this.yaml,this.tags);return e.docStart=this.docStart,e}atDocument(){let e=new s(this.yaml,this.tags);switch(this.yaml.version){case"1.1":this.atNextDocument=!0;break;case"1.2":this.atNextDocument=!1,this.yaml={explicit:s.defaultYaml.explicit,version:"1.2"},this.tags=Object.assign({},s.defaultTags);break}return e}add(e,t){this.atNextDocument&&(this.yaml={explicit:s.defaultYaml.explicit,version:"1.1"},this.tags=Object.assign({},s.defaultTags),this.atNextDocument=!1);let i=e.trim().split(/[ \t]+/),n=i.shift();switch(n){case"%TAG":{if(i.length!==2&&(t(0,"%TAG directive should contain exactly two parts"),i.length<2))return!1;let[r,a]=i;return this.tags[r]=a,!0}case"%YAML":{if(this.yaml.explicit=!0,i.length!==1)return t(0,"%YAML directive should contain exactly one part"),!1;let[r]=i;if(r==="1.1"||r==="1.2")return this.yaml.version=r,!0;{let a=/^\d+\.\d+$/.test(r);return t(6,`Unsupported YAML version ${r}`,a),!1}}default:return t(0,`Unknown directive ${n}`,!0),!1}}tagName(e,t){if(e==="!")return"!";if(e[0]!=="!")return t(`Not a valid tag: ${e}`),null;if(e[1]==="<"){let a=e.slice(2,-1);return a==="!"||a==="!!"?(t(`Verbatim tags aren't resolved, so ${e} is invalid.`),null):(e[e.length-1]!==">"&&t("Verbatim tags must end with a >"),a)}let[,i,n]=e.match(/^(.*!)([^!]*)$/s);n||t(`The ${e} tag has no suffix`);let r=this.tags[i];if(r)try{return r+decodeURIComponent(n)}catch(a){return t(String(a)),null}return i==="!"?e:(t(`Could not resolve tag: ${e}`),null)}tagString(e){for(let[t,i]of Object.entries(this.tags))if(e.startsWith(i))return t+Da(e.substring(i.length));return e[0]==="!"?e:`!<${e}>`}toString(e){let t=this.yaml.explicit?[`%YAML ${this.yaml.version||"1.2"}`]:[],i=Object.entries(this.tags),n;if(e&&i.length>0&&Bi.isNode(e.contents)){let r={};_a.visit(e.contents,(a,o)=>{Bi.isNode(o)&&o.tag&&(r[o.tag]=!0)}),n=Object.keys(r)}else n=[];for(let[r,a]of i)r==="!!"&&a==="tag:yaml.org,2002:"||(!e||n.some(o=>o.startsWith(a)))&&t.push(`%TAG ${r} ${a}`);return t.join(`
//`)}};Se.defaultYaml={explicit:!1,version:"1.2"};Se.defaultTags={"!!":"tag:yaml.org,2002:"};Ki.Directives=Se});var Ze=g(we=>{"use strict";var ji=O(),Ba=be();function Ka(s){if(/[\x00-\x19\s,[\]{}]/.test(s)){let t=`Anchor must not contain whitespace or control characters: ${JSON.stringify(s)}`;throw new Error(t)}return!0}function Fi(s){let e=new Set;return Ba.visit(s,{Value(t,i){i.anchor&&e.add(i.anchor)}}),e}function Ri(s,e){for(let t=1;;++t){let i=`${s}${t}`;if(!e.has(i))return i}}function ja(s,e){let t=[],i=new Map,n=null;return{onAnchor:r=>{t.push(r),n??(n=Fi(s));let a=Ri(e,n);return n.add(a),a},setAnchors:()=>{for(let r of t){let a=i.get(r);if(typeof a=="object"&&a.anchor&&(ji.isScalar(a.node)||ji.isCollection(a.node)))a.node.anchor=a.anchor;else{let o=new Error("Failed to resolve repeated object (this should not happen)");throw o.source=r,o}}},sourceObjects:i}}we.anchorIsValid=Ka;we.anchorNames=Fi;we.createNodeAnchors=ja;we.findNewAnchor=Ri});var xt=g(Yi=>{"use strict";function ve(s,e,t,i){if(i&&typeof i=="object")if(Array.isArray(i))for(let n=0,r=i.length;n<r;++n){let a=i[n],o=ve(s,i,String(n),a);o===void 0?delete i[n]:o!==a&&(i[n]=o)}else if(i instanceof Map)for(let n of Array.from(i.keys())){let r=i.get(n),a=ve(s,i,n,r);a===void 0?i.delete(n):a!==r&&i.set(n,a)}else if(i instanceof Set)for(let n of Array.from(i)){let r=ve(s,i,n,n);r===void 0?i.delete(n):r!==n&&(i.delete(n),i.add(r))}else for(let[n,r]of Object.entries(i)){let a=ve(s,i,n,r);a===void 0?delete i[n]:a!==r&&(i[n]=a)}return s.call(e,t,i)}Yi.applyReviver=ve});var V=g(Vi=>{"use strict";var Fa=O();function Ui(s,e,t){if(Array.isArray(s))return s.map((i,n)=>Ui(i,String(n),t));if(s&&typeof s.toJSON=="function"){if(!t||!Fa.hasAnchor(s))return s.toJSON(e,t);let i={aliasCount:0,count:1,res:void 0};t.anchors.set(s,i),t.onCreate=r=>{i.res=r,delete t.onCreate};let n=s.toJSON(e,t);return t.onCreate&&t.onCreate(n),n}return typeof s=="bigint"&&!t?.keep?Number(s):s}Vi.toJS=Ui});var et=g(Wi=>{"use strict";var Ra=xt(),Ji=O(),Ya=V(),zt=class{constructor(e){Object.defineProperty(this,Ji.NODE_TYPE,{value:e})}clone(){let e=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return this.range&&(e.range=this.range.slice()),e}toJS(e,{mapAsMap:t,maxAliasCount:i,onAnchor:n,reviver:r}={}){if(!Ji.isDocument(e))throw new TypeError("A document argument is required");let a={anchors:new Map,doc:e,keep:!0,mapAsMap:t===!0,mapKeyWarned:!1,maxAliasCount:typeof i=="number"?i:100},o=Ya.toJS(this,"",a);if(typeof n=="function")for(let{count:l,res:c}of a.anchors.values())n(c,l);return typeof r=="function"?Ra.applyReviver(r,{"":o},"",o):o}};Wi.NodeBase=zt});var ke=g(Qi=>{"use strict";var Ua=Ze(),Va=be(),ce=O(),Ja=et(),Wa=V(),Zt=class extends Ja.NodeBase{constructor(e){super(ce.ALIAS),this.source=e,Object.defineProperty(this,"tag",{set(){throw new Error("Alias nodes cannot have tags")}})}resolve(e,t){if(t?.maxAliasCount===0)throw new ReferenceError("Alias resolution is disabled");let i;t?.aliasResolveCache?i=t.aliasResolveCache:(i=[],Va.visit(e,{Node:(r,a)=>{(ce.isAlias(a)||ce.hasAnchor(a))&&i.push(a)}}),t&&(t.aliasResolveCache=i));let n;for(let r of i){if(r===this)break;r.anchor===this.source&&(n=r)}if(n&&t){let{anchors:r,doc:a,maxAliasCount:o}=t,l=r.get(n);if(l||(Wa.toJS(n,null,t),l=r.get(n)),l?.res===void 0){let c="This should not happen: Alias anchor was not resolved?";throw new ReferenceError(c)}if(o>=0&&(l.count+=1,l.aliasCount===0&&(l.aliasCount=tt(a,n,r)),l.count*l.aliasCount>o)){let c="Excessive alias count indicates a resource exhaustion attack";throw new ReferenceError(c)}}return n}toJSON(e,t){if(!t)return{source:this.source};let i=this.resolve(t.doc,t);if(!i){let n=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new ReferenceError(n)}return t.anchors.get(i).res}toString(e,t,i){let n=`*${this.source}`;if(e){if(Ua.anchorIsValid(this.source),e.options.verifyAliasOrder&&!e.anchors.has(this.source)){let r=`Unresolved alias (the anchor must be set before the alias): ${this.source}`;throw new Error(r)}if(e.implicitKey)return`${n} `}return n}};function tt(s,e,t){if(ce.isAlias(e)){let i=e.resolve(s),n=t&&i&&t.get(i);return n?n.count*n.aliasCount:0}else if(ce.isCollection(e)){let i=0;for(let n of e.items){let r=tt(s,n,t);r>i&&(i=r)}return i}else if(ce.isPair(e)){let i=tt(s,e.key,t),n=tt(s,e.value,t);return Math.max(i,n)}return 1}Qi.Alias=Zt});var T=g(es=>{"use strict";var Qa=O(),Ga=et(),Ha=V(),Xa=s=>!s||typeof s!="function"&&typeof s!="object",J=class extends Ga.NodeBase{constructor(e){super(Qa.SCALAR),this.value=e}toJSON(e,t){return t?.keep?this.value:Ha.toJS(this.value,e,t)}toString(){return String(this.value)}};J.BLOCK_FOLDED="BLOCK_FOLDED";J.BLOCK_LITERAL="BLOCK_LITERAL";J.PLAIN="PLAIN";J.QUOTE_DOUBLE="QUOTE_DOUBLE";J.QUOTE_SINGLE="QUOTE_SINGLE";es.Scalar=J;es.isScalarValue=Xa});var Ne=g(Hi=>{"use strict";var xa=ke(),ee=O(),Gi=T(),za="tag:yaml.org,2002:";function Za(s,e,t){if(e){let i=t.filter(r=>r.tag===e),n=i.find(r=>!r.format)??i[0];if(!n)throw new Error(`Tag ${e} not found`);return n}return t.find(i=>i.identify?.(s)&&!i.format)}function eo(s,e,t){if(ee.isDocument(s)&&(s=s.contents),ee.isNode(s))return s;if(ee.isPair(s)){let f=t.schema[ee.MAP].createNode?.(t.schema,null,t);return f.items.push(s),f}(s instanceof String||s instanceof Number||s instanceof Boolean||typeof BigInt<"u"&&s instanceof BigInt)&&(s=s.valueOf());let{aliasDuplicateObjects:i,onAnchor:n,onTagObj:r,schema:a,sourceObjects:o}=t,l;if(i&&s&&typeof s=="object"){if(l=o.get(s),l)return l.anchor??(l.anchor=n(s)),new xa.Alias(l.anchor);l={anchor:null,node:null},o.set(s,l)}e?.startsWith("!!")&&(e=za+e.slice(2));let c=Za(s,e,a.tags);if(!c){if(s&&typeof s.toJSON=="function"&&(s=s.toJSON()),!s||typeof s!="object"){let f=new Gi.Scalar(s);return l&&(l.node=f),f}c=s instanceof Map?a[ee.MAP]:Symbol.iterator in Object(s)?a[ee.SEQ]:a[ee.MAP]}r&&(r(c),delete t.onTagObj);let d=c?.createNode?c.createNode(t.schema,s,t):typeof c?.nodeClass?.from=="function"?c.nodeClass.from(t.schema,s,t):new Gi.Scalar(s);return e?d.tag=e:c.default||(d.tag=c.tag),l&&(l.node=d),d}Hi.createNode=eo});var it=g(st=>{"use strict";var to=Ne(),F=O(),so=et();function ts(s,e,t){let i=t;for(let n=e.length-1;n>=0;--n){let r=e[n];if(typeof r=="number"&&Number.isInteger(r)&&r>=0){let a=[];a[r]=i,i=a}else i=new Map([[r,i]])}return to.createNode(i,void 0,{aliasDuplicateObjects:!1,keepUndefined:!1,onAnchor:()=>{throw new Error("This should not happen, please report a bug.")},schema:s,sourceObjects:new Map})}var Xi=s=>s==null||typeof s=="object"&&!!s[Symbol.iterator]().next().done,ss=class extends so.NodeBase{constructor(e,t){super(e),Object.defineProperty(this,"schema",{value:t,configurable:!0,enumerable:!1,writable:!0})}clone(e){let t=Object.create(Object.getPrototypeOf(this),Object.getOwnPropertyDescriptors(this));return e&&(t.schema=e),t.items=t.items.map(i=>F.isNode(i)||F.isPair(i)?i.clone(e):i),this.range&&(t.range=this.range.slice()),t}addIn(e,t){if(Xi(e))this.add(t);else{let[i,...n]=e,r=this.get(i,!0);if(F.isCollection(r))r.addIn(n,t);else if(r===void 0&&this.schema)this.set(i,ts(this.schema,n,t));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}deleteIn(e){let[t,...i]=e;if(i.length===0)return this.delete(t);let n=this.get(t,!0);if(F.isCollection(n))return n.deleteIn(i);throw new Error(`Expected YAML collection at ${t}. Remaining path: ${i}`)}getIn(e,t){let[i,...n]=e,r=this.get(i,!0);return n.length===0?!t&&F.isScalar(r)?r.value:r:F.isCollection(r)?r.getIn(n,t):void 0}hasAllNullValues(e){return this.items.every(t=>{if(!F.isPair(t))return!1;let i=t.value;return i==null||e&&F.isScalar(i)&&i.value==null&&!i.commentBefore&&!i.comment&&!i.tag})}hasIn(e){let[t,...i]=e;if(i.length===0)return this.has(t);let n=this.get(t,!0);return F.isCollection(n)?n.hasIn(i):!1}setIn(e,t){let[i,...n]=e;if(n.length===0)this.set(i,t);else{let r=this.get(i,!0);if(F.isCollection(r))r.setIn(n,t);else if(r===void 0&&this.schema)this.set(i,ts(this.schema,n,t));else throw new Error(`Expected YAML collection at ${i}. Remaining path: ${n}`)}}};st.Collection=ss;st.collectionFromPath=ts;st.isEmptyPath=Xi});var Ae=g(nt=>{"use strict";var io=s=>s.replace(/^(?!$)(?: $)?/gm,"#");function is(s,e){return/^\n+$/.test(s)?s.substring(1):e?s.replace(/^(?! *$)/gm,e):s}var no=(s,e,t)=>s.endsWith(`
//`)?is(t,e):t.includes(`
//`)?`
//`+is(t,e):(s.endsWith(" ")?"":" ")+t;nt.indentComment=is;nt.lineComment=no;nt.stringifyComment=io});var zi=g(qe=>{"use strict";var ro="flow",ns="block",rt="quoted";function ao(s,e,t="flow",{indentAtStart:i,lineWidth:n=80,minContentWidth:r=20,onFold:a,onOverflow:o}={}){if(!n||n<0)return s;n<r&&(r=0);let l=Math.max(1+r,1+n-e.length);if(s.length<=l)return s;let c=[],d={},f=n-e.length;typeof i=="number"&&(i>n-Math.max(2,r)?c.push(0):f=n-i);let u,m,y=!1,h=-1,p=-1,w=-1;t===ns&&(h=xi(s,h,e.length),h!==-1&&(f=h+l));for(let k;k=s[h+=1];){if(t===rt&&k==="\\"){switch(p=h,s[h+1]){case"x":h+=3;break;case"u":h+=5;break;case"U":h+=9;break;default:h+=1}w=h}if(k===`
//`)t===ns&&(h=xi(s,h,e.length)),f=h+e.length+l,u=void 0;else{if(k===" "&&m&&m!==" "&&m!==`
//`&&m!=="	"){let N=s[h+1];N&&N!==" "&&N!==`
//`&&N!=="	"&&(u=h)}if(h>=f)if(u)c.push(u),f=u+l,u=void 0;else if(t===rt){for(;m===" "||m==="	";)m=k,k=s[h+=1],y=!0;let N=h>w+1?h-2:p-1;if(d[N])return s;c.push(N),d[N]=!0,f=N+l,u=void 0}else y=!0}m=k}if(y&&o&&o(),c.length===0)return s;a&&a();let v=s.slice(0,c[0]);for(let k=0;k<c.length;++k){let N=c[k],A=c[k+1]||s.length;N===0?v=`
//${e}${s.slice(0,A)}`:(t===rt&&d[N]&&(v+=`${s[N]}\\`),v+=`
//${e}${s.slice(N+1,A)}`)}return v}function xi(s,e,t){let i=e,n=e+1,r=s[n];for(;r===" "||r==="	";)if(e<n+t)r=s[++e];else{do r=s[++e];while(r&&r!==`
//`);i=e,n=e+1,r=s[n]}return i}qe.FOLD_BLOCK=ns;qe.FOLD_FLOW=ro;qe.FOLD_QUOTED=rt;qe.foldFlowLines=ao});var Le=g(Zi=>{"use strict";var B=T(),W=zi(),ot=(s,e)=>({indentAtStart:e?s.indent.length:s.indentAtStart,lineWidth:s.options.lineWidth,minContentWidth:s.options.minContentWidth}),lt=s=>/^(%|---|\.\.\.)/m.test(s);function oo(s,e,t){if(!e||e<0)return!1;let i=e-t,n=s.length;if(n<=i)return!1;for(let r=0,a=0;r<n;++r)if(s[r]===`
//`){if(r-a>i)return!0;if(a=r+1,n-a<=i)return!1}return!0}function Oe(s,e){let t=JSON.stringify(s);if(e.options.doubleQuotedAsJSON)return t;let{implicitKey:i}=e,n=e.options.doubleQuotedMinMultiLineLength,r=e.indent||(lt(s)?"  ":""),a="",o=0;for(let l=0,c=t[l];c;c=t[++l])if(c===" "&&t[l+1]==="\\"&&t[l+2]==="n"&&(a+=t.slice(o,l)+"\\ ",l+=1,o=l,c="\\"),c==="\\")switch(t[l+1]){case"u":{a+=t.slice(o,l);let d=t.substr(l+2,4);switch(d){case"0000":a+="\\0";break;case"0007":a+="\\a";break;case"000b":a+="\\v";break;case"001b":a+="\\e";break;case"0085":a+="\\N";break;case"00a0":a+="\\_";break;case"2028":a+="\\L";break;case"2029":a+="\\P";break;default:d.substr(0,2)==="00"?a+="\\x"+d.substr(2):a+=t.substr(l,6)}l+=5,o=l+1}break;case"n":if(i||t[l+2]==='"'||t.length<n)l+=1;else{for(a+=t.slice(o,l)+`
//
//`;t[l+2]==="\\"&&t[l+3]==="n"&&t[l+4]!=='"';)a+=`
//`,l+=2;a+=r,t[l+2]===" "&&(a+="\\"),l+=1,o=l+1}break;default:l+=1}return a=o?a+t.slice(o):t,i?a:W.foldFlowLines(a,r,W.FOLD_QUOTED,ot(e,!1))}function rs(s,e){if(e.options.singleQuote===!1||e.implicitKey&&s.includes(`
//`)||/[ \t]\n|\n[ \t]/.test(s))return Oe(s,e);let t=e.indent||(lt(s)?"  ":""),i="'"+s.replace(/'/g,"''").replace(/\n+/g,`$&
//${t}`)+"'";return e.implicitKey?i:W.foldFlowLines(i,t,W.FOLD_FLOW,ot(e,!1))}function fe(s,e){let{singleQuote:t}=e.options,i;if(t===!1)i=Oe;else{let n=s.includes('"'),r=s.includes("'");n&&!r?i=rs:r&&!n?i=Oe:i=t?rs:Oe}return i(s,e)}var as;try{as=new RegExp(`(^|(?<!
//))
//+(?!
//|$)`,"g")}catch{as=/\n+(?!\n|$)/g}function at({comment:s,type:e,value:t},i,n,r){let{blockQuote:a,commentString:o,lineWidth:l}=i.options;if(!a||/\n[\t ]+$/.test(t))return fe(t,i);let c=i.indent||(i.forceBlockIndent||lt(t)?"  ":""),d=a==="literal"?!0:a==="folded"||e===B.Scalar.BLOCK_FOLDED?!1:e===B.Scalar.BLOCK_LITERAL?!0:!oo(t,l,c.length);if(!t)return d?`|
//`:`>
//`;let f,u;for(u=t.length;u>0;--u){let A=t[u-1];if(A!==`
//`&&A!=="	"&&A!==" ")break}let m=t.substring(u),y=m.indexOf(`
//`);y===-1?f="-":t===m||y!==m.length-1?(f="+",r&&r()):f="",m&&(t=t.slice(0,-m.length),m[m.length-1]===`
//`&&(m=m.slice(0,-1)),m=m.replace(as,`$&${c}`));let h=!1,p,w=-1;for(p=0;p<t.length;++p){let A=t[p];if(A===" ")h=!0;else if(A===`
//`)w=p;else break}let v=t.substring(0,w<p?w+1:p);v&&(t=t.substring(v.length),v=v.replace(/\n+/g,`$&${c}`));let N=(h?c?"2":"1":"")+f;if(s&&(N+=" "+o(s.replace(/ ?[\r\n]+/g," ")),n&&n()),!d){let A=t.replace(/\n+/g,`
//$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g,"$1$2").replace(/\n+/g,`$&${c}`),q=!1,E=ot(i,!0);a!=="folded"&&e!==B.Scalar.BLOCK_FOLDED&&(E.onOverflow=()=>{q=!0});let S=W.foldFlowLines(`${v}${A}${m}`,c,W.FOLD_BLOCK,E);if(!q)return`>${N}
//${c}${S}`}return t=t.replace(/\n+/g,`$&${c}`),`|${N}
//${c}${v}${t}${m}`}function lo(s,e,t,i){let{type:n,value:r}=s,{actualString:a,implicitKey:o,indent:l,indentStep:c,inFlow:d}=e;if(o&&r.includes(`
//`)||d&&/[[\]{},]/.test(r))return fe(r,e);if(/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(r))return o||d||!r.includes(`
//`)?fe(r,e):at(s,e,t,i);if(!o&&!d&&n!==B.Scalar.PLAIN&&r.includes(`
//`))return at(s,e,t,i);if(lt(r)){if(l==="")return e.forceBlockIndent=!0,at(s,e,t,i);if(o&&l===c)return fe(r,e)}let f=r.replace(/\n+/g,`$&
//${l}`);if(a){let u=h=>h.default&&h.tag!=="tag:yaml.org,2002:str"&&h.test?.test(f),{compat:m,tags:y}=e.doc.schema;if(y.some(u)||m?.some(u))return fe(r,e)}return o?f:W.foldFlowLines(f,l,W.FOLD_FLOW,ot(e,!1))}function co(s,e,t,i){let{implicitKey:n,inFlow:r}=e,a=typeof s.value=="string"?s:Object.assign({},s,{value:String(s.value)}),{type:o}=s;o!==B.Scalar.QUOTE_DOUBLE&&/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(a.value)&&(o=B.Scalar.QUOTE_DOUBLE);let l=d=>{switch(d){case B.Scalar.BLOCK_FOLDED:case B.Scalar.BLOCK_LITERAL:return n||r?fe(a.value,e):at(a,e,t,i);case B.Scalar.QUOTE_DOUBLE:return Oe(a.value,e);case B.Scalar.QUOTE_SINGLE:return rs(a.value,e);case B.Scalar.PLAIN:return lo(a,e,t,i);default:return null}},c=l(o);if(c===null){let{defaultKeyType:d,defaultStringType:f}=e.options,u=n&&d||f;if(c=l(u),c===null)throw new Error(`Unsupported default string type ${u}`)}return c}Zi.stringifyString=co});var Ee=g(os=>{"use strict";var fo=Ze(),Q=O(),uo=Ae(),ho=Le();function po(s,e){let t=Object.assign({blockQuote:!0,commentString:uo.stringifyComment,defaultKeyType:null,defaultStringType:"PLAIN",directives:null,doubleQuotedAsJSON:!1,doubleQuotedMinMultiLineLength:40,falseStr:"false",flowCollectionPadding:!0,indentSeq:!0,lineWidth:80,minContentWidth:20,nullStr:"null",simpleKeys:!1,singleQuote:null,trailingComma:!1,trueStr:"true",verifyAliasOrder:!0},s.schema.toStringOptions,e),i;switch(t.collectionStyle){case"block":i=!1;break;case"flow":i=!0;break;default:i=null}return{anchors:new Set,doc:s,flowCollectionPadding:t.flowCollectionPadding?" ":"",indent:"",indentStep:typeof t.indent=="number"?" ".repeat(t.indent):"  ",inFlow:i,options:t}}function mo(s,e){if(e.tag){let n=s.filter(r=>r.tag===e.tag);if(n.length>0)return n.find(r=>r.format===e.format)??n[0]}let t,i;if(Q.isScalar(e)){i=e.value;let n=s.filter(r=>r.identify?.(i));if(n.length>1){let r=n.filter(a=>a.test);r.length>0&&(n=r)}t=n.find(r=>r.format===e.format)??n.find(r=>!r.format)}else i=e,t=s.find(n=>n.nodeClass&&i instanceof n.nodeClass);if(!t){let n=i?.constructor?.name??(i===null?"null":typeof i);throw new Error(`Tag not resolved for ${n} value`)}return t}function go(s,e,{anchors:t,doc:i}){if(!i.directives)return"";let n=[],r=(Q.isScalar(s)||Q.isCollection(s))&&s.anchor;r&&fo.anchorIsValid(r)&&(t.add(r),n.push(`&${r}`));let a=s.tag??(e.default?null:e.tag);return a&&n.push(i.directives.tagString(a)),n.join(" ")}function yo(s,e,t,i){if(Q.isPair(s))return s.toString(e,t,i);if(Q.isAlias(s)){if(e.doc.directives)return s.toString(e);if(e.resolvedAliases?.has(s))throw new TypeError("Cannot stringify circular structure without alias nodes");e.resolvedAliases?e.resolvedAliases.add(s):e.resolvedAliases=new Set([s]),s=s.resolve(e.doc)}let n,r=Q.isNode(s)?s:e.doc.createNode(s,{onTagObj:l=>n=l});n??(n=mo(e.doc.schema.tags,r));let a=go(r,n,e);a.length>0&&(e.indentAtStart=(e.indentAtStart??0)+a.length+1);let o=typeof n.stringify=="function"?n.stringify(r,e,t,i):Q.isScalar(r)?ho.stringifyString(r,e,t,i):r.toString(e,t,i);return a?Q.isScalar(r)||o[0]==="{"||o[0]==="["?`${a} ${o}`:`${a}
//${e.indent}${o}`:o}os.createStringifyContext=po;os.stringify=yo});var nn=g(sn=>{"use strict";var Y=O(),en=T(),tn=Ee(),Te=Ae();function bo({key:s,value:e},t,i,n){let{allNullValues:r,doc:a,indent:o,indentStep:l,options:{commentString:c,indentSeq:d,simpleKeys:f}}=t,u=Y.isNode(s)&&s.comment||null;if(f){if(u)throw new Error("With simple keys, key nodes cannot have comments");if(Y.isCollection(s)||!Y.isNode(s)&&typeof s=="object"){let E="With simple keys, collection cannot be used as a key value";throw new Error(E)}}let m=!f&&(!s||u&&e==null&&!t.inFlow||Y.isCollection(s)||(Y.isScalar(s)?s.type===en.Scalar.BLOCK_FOLDED||s.type===en.Scalar.BLOCK_LITERAL:typeof s=="object"));t=Object.assign({},t,{allNullValues:!1,implicitKey:!m&&(f||!r),indent:o+l});let y=!1,h=!1,p=tn.stringify(s,t,()=>y=!0,()=>h=!0);if(!m&&!t.inFlow&&p.length>1024){if(f)throw new Error("With simple keys, single line scalar must not span more than 1024 characters");m=!0}if(t.inFlow){if(r||e==null)return y&&i&&i(),p===""?"?":m?`? ${p}`:p}else if(r&&!f||e==null&&m)return p=`? ${p}`,u&&!y?p+=Te.lineComment(p,t.indent,c(u)):h&&n&&n(),p;y&&(u=null),m?(u&&(p+=Te.lineComment(p,t.indent,c(u))),p=`? ${p}
//${o}:`):(p=`${p}:`,u&&(p+=Te.lineComment(p,t.indent,c(u))));let w,v,k;Y.isNode(e)?(w=!!e.spaceBefore,v=e.commentBefore,k=e.comment):(w=!1,v=null,k=null,e&&typeof e=="object"&&(e=a.createNode(e))),t.implicitKey=!1,!m&&!u&&Y.isScalar(e)&&(t.indentAtStart=p.length+1),h=!1,!d&&l.length>=2&&!t.inFlow&&!m&&Y.isSeq(e)&&!e.flow&&!e.tag&&!e.anchor&&(t.indent=t.indent.substring(2));let N=!1,A=tn.stringify(e,t,()=>N=!0,()=>h=!0),q=" ";if(u||w||v){if(q=w?`
//`:"",v){let E=c(v);q+=`
//${Te.indentComment(E,t.indent)}`}A===""&&!t.inFlow?q===`
//`&&k&&(q=`
//
//`):q+=`
//${t.indent}`}else if(!m&&Y.isCollection(e)){let E=A[0],S=A.indexOf(`
//`),C=S!==-1,U=t.inFlow??e.flow??e.items.length===0;if(C||!U){let ae=!1;if(C&&(E==="&"||E==="!")){let I=A.indexOf(" ");E==="&"&&I!==-1&&I<S&&A[I+1]==="!"&&(I=A.indexOf(" ",I+1)),(I===-1||S<I)&&(ae=!0)}ae||(q=`
//${t.indent}`)}}else(A===""||A[0]===`
//`)&&(q="");return p+=q+A,t.inFlow?N&&i&&i():k&&!N?p+=Te.lineComment(p,t.indent,c(k)):h&&n&&n(),p}sn.stringifyPair=bo});var cs=g(ls=>{"use strict";var rn=require("process");function So(s,...e){s==="debug"&&console.log(...e)}function wo(s,e){(s==="debug"||s==="warn")&&(typeof rn.emitWarning=="function"?rn.emitWarning(e):console.warn(e))}ls.debug=So;ls.warn=wo});var dt=g(ht=>{"use strict";var ut=O(),an=T(),ct="<<",ft={identify:s=>s===ct||typeof s=="symbol"&&s.description===ct,default:"key",tag:"tag:yaml.org,2002:merge",test:/^<<$/,resolve:()=>Object.assign(new an.Scalar(Symbol(ct)),{addToJSMap:on}),stringify:()=>ct},vo=(s,e)=>(ft.identify(e)||ut.isScalar(e)&&(!e.type||e.type===an.Scalar.PLAIN)&&ft.identify(e.value))&&s?.doc.schema.tags.some(t=>t.tag===ft.tag&&t.default);function on(s,e,t){let i=ln(s,t);if(ut.isSeq(i))for(let n of i.items)fs(s,e,n);else if(Array.isArray(i))for(let n of i)fs(s,e,n);else fs(s,e,i)}function fs(s,e,t){let i=ln(s,t);if(!ut.isMap(i))throw new Error("Merge sources must be maps or map aliases");let n=i.toJSON(null,s,Map);for(let[r,a]of n)e instanceof Map?e.has(r)||e.set(r,a):e instanceof Set?e.add(r):Object.prototype.hasOwnProperty.call(e,r)||Object.defineProperty(e,r,{value:a,writable:!0,enumerable:!0,configurable:!0});return e}function ln(s,e){return s&&ut.isAlias(e)?e.resolve(s.doc,s):e}ht.addMergeToJSMap=on;ht.isMergeKey=vo;ht.merge=ft});var hs=g(un=>{"use strict";var ko=cs(),cn=dt(),No=Ee(),fn=O(),us=V();function Ao(s,e,{key:t,value:i}){if(fn.isNode(t)&&t.addToJSMap)t.addToJSMap(s,e,i);else if(cn.isMergeKey(s,t))cn.addMergeToJSMap(s,e,i);else{let n=us.toJS(t,"",s);if(e instanceof Map)e.set(n,us.toJS(i,n,s));else if(e instanceof Set)e.add(n);else{let r=qo(t,n,s),a=us.toJS(i,r,s);r in e?Object.defineProperty(e,r,{value:a,writable:!0,enumerable:!0,configurable:!0}):e[r]=a}}return e}function qo(s,e,t){if(e===null)return"";if(typeof e!="object")return String(e);if(fn.isNode(s)&&t?.doc){let i=No.createStringifyContext(t.doc,{});i.anchors=new Set;for(let r of t.anchors.keys())i.anchors.add(r.anchor);i.inFlow=!0,i.inStringifyKey=!0;let n=s.toString(i);if(!t.mapKeyWarned){let r=JSON.stringify(n);r.length>40&&(r=r.substring(0,36)+'..."'),ko.warn(t.doc.options.logLevel,`Keys with collection values will be stringified due to JS Object restrictions: ${r}. Set mapAsMap: true to use object keys.`),t.mapKeyWarned=!0}return n}return JSON.stringify(e)}un.addPairToJSMap=Ao});var G=g(ds=>{"use strict";var hn=Ne(),Oo=nn(),Lo=hs(),pt=O();function Eo(s,e,t){let i=hn.createNode(s,void 0,t),n=hn.createNode(e,void 0,t);return new mt(i,n)}var mt=class s{constructor(e,t=null){Object.defineProperty(this,pt.NODE_TYPE,{value:pt.PAIR}),this.key=e,this.value=t}clone(e){let{key:t,value:i}=this;return pt.isNode(t)&&(t=t.clone(e)),pt.isNode(i)&&(i=i.clone(e)),new s(t,i)}toJSON(e,t){let i=t?.mapAsMap?new Map:{};return Lo.addPairToJSMap(t,i,this)}toString(e,t,i){return e?.doc?Oo.stringifyPair(this,e,t,i):JSON.stringify(this)}};ds.Pair=mt;ds.createPair=Eo});var ps=g(pn=>{"use strict";var te=O(),dn=Ee(),gt=Ae();function To(s,e,t){return(e.inFlow??s.flow?Io:Co)(s,e,t)}function Co({comment:s,items:e},t,{blockItemPrefix:i,flowChars:n,itemIndent:r,onChompKeep:a,onComment:o}){let{indent:l,options:{commentString:c}}=t,d=Object.assign({},t,{indent:r,type:null}),f=!1,u=[];for(let y=0;y<e.length;++y){let h=e[y],p=null;if(te.isNode(h))!f&&h.spaceBefore&&u.push(""),yt(t,u,h.commentBefore,f),h.comment&&(p=h.comment);else if(te.isPair(h)){let v=te.isNode(h.key)?h.key:null;v&&(!f&&v.spaceBefore&&u.push(""),yt(t,u,v.commentBefore,f))}f=!1;let w=dn.stringify(h,d,()=>p=null,()=>f=!0);p&&(w+=gt.lineComment(w,r,c(p))),f&&p&&(f=!1),u.push(i+w)}let m;if(u.length===0)m=n.start+n.end;else{m=u[0];for(let y=1;y<u.length;++y){let h=u[y];m+=h?`
//${l}${h}`:`
//`}}return s?(m+=`
//`+gt.indentComment(c(s),l),o&&o()):f&&a&&a(),m}function Io({items:s},e,{flowChars:t,itemIndent:i}){let{indent:n,indentStep:r,flowCollectionPadding:a,options:{commentString:o}}=e;i+=r;let l=Object.assign({},e,{indent:i,inFlow:!0,type:null}),c=!1,d=0,f=[];for(let y=0;y<s.length;++y){let h=s[y],p=null;if(te.isNode(h))h.spaceBefore&&f.push(""),yt(e,f,h.commentBefore,!1),h.comment&&(p=h.comment);else if(te.isPair(h)){let v=te.isNode(h.key)?h.key:null;v&&(v.spaceBefore&&f.push(""),yt(e,f,v.commentBefore,!1),v.comment&&(c=!0));let k=te.isNode(h.value)?h.value:null;k?(k.comment&&(p=k.comment),k.commentBefore&&(c=!0)):h.value==null&&v?.comment&&(p=v.comment)}p&&(c=!0);let w=dn.stringify(h,l,()=>p=null);c||(c=f.length>d||w.includes(`
//`)),y<s.length-1?w+=",":e.options.trailingComma&&(e.options.lineWidth>0&&(c||(c=f.reduce((v,k)=>v+k.length+2,2)+(w.length+2)>e.options.lineWidth)),c&&(w+=",")),p&&(w+=gt.lineComment(w,i,o(p))),f.push(w),d=f.length}let{start:u,end:m}=t;if(f.length===0)return u+m;if(!c){let y=f.reduce((h,p)=>h+p.length+2,2);c=e.options.lineWidth>0&&y>e.options.lineWidth}if(c){let y=u;for(let h of f)y+=h?`
//${r}${n}${h}`:`
//`;return`${y}
//${n}${m}`}else return`${u}${a}${f.join(" ")}${a}${m}`}function yt({indent:s,options:{commentString:e}},t,i,n){if(i&&n&&(i=i.replace(/^\n+/,"")),i){let r=gt.indentComment(e(i),s);t.push(r.trimStart())}}pn.stringifyCollection=To});var X=g(gs=>{"use strict";var Mo=ps(),Po=hs(),_o=it(),H=O(),bt=G(),$o=T();function Ce(s,e){let t=H.isScalar(e)?e.value:e;for(let i of s)if(H.isPair(i)&&(i.key===e||i.key===t||H.isScalar(i.key)&&i.key.value===t))return i}var ms=class extends _o.Collection{static get tagName(){return"tag:yaml.org,2002:map"}constructor(e){super(H.MAP,e),this.items=[]}static from(e,t,i){let{keepUndefined:n,replacer:r}=i,a=new this(e),o=(l,c)=>{if(typeof r=="function")c=r.call(t,l,c);else if(Array.isArray(r)&&!r.includes(l))return;(c!==void 0||n)&&a.items.push(bt.createPair(l,c,i))};if(t instanceof Map)for(let[l,c]of t)o(l,c);else if(t&&typeof t=="object")for(let l of Object.keys(t))o(l,t[l]);return typeof e.sortMapEntries=="function"&&a.items.sort(e.sortMapEntries),a}add(e,t){let i;H.isPair(e)?i=e:!e||typeof e!="object"||!("key"in e)?i=new bt.Pair(e,e?.value):i=new bt.Pair(e.key,e.value);let n=Ce(this.items,i.key),r=this.schema?.sortMapEntries;if(n){if(!t)throw new Error(`Key ${i.key} already set`);H.isScalar(n.value)&&$o.isScalarValue(i.value)?n.value.value=i.value:n.value=i.value}else if(r){let a=this.items.findIndex(o=>r(i,o)<0);a===-1?this.items.push(i):this.items.splice(a,0,i)}else this.items.push(i)}delete(e){let t=Ce(this.items,e);return t?this.items.splice(this.items.indexOf(t),1).length>0:!1}get(e,t){let n=Ce(this.items,e)?.value;return(!t&&H.isScalar(n)?n.value:n)??void 0}has(e){return!!Ce(this.items,e)}set(e,t){this.add(new bt.Pair(e,t),!0)}toJSON(e,t,i){let n=i?new i:t?.mapAsMap?new Map:{};t?.onCreate&&t.onCreate(n);for(let r of this.items)Po.addPairToJSMap(t,n,r);return n}toString(e,t,i){if(!e)return JSON.stringify(this);for(let n of this.items)if(!H.isPair(n))throw new Error(`Map items must all be pairs; found ${JSON.stringify(n)} instead`);return!e.allNullValues&&this.hasAllNullValues(!1)&&(e=Object.assign({},e,{allNullValues:!0})),Mo.stringifyCollection(this,e,{blockItemPrefix:"",flowChars:{start:"{",end:"}"},itemIndent:e.indent||"",onChompKeep:i,onComment:t})}};gs.YAMLMap=ms;gs.findPair=Ce});var ue=g(gn=>{"use strict";var Do=O(),mn=X(),Bo={collection:"map",default:!0,nodeClass:mn.YAMLMap,tag:"tag:yaml.org,2002:map",resolve(s,e){return Do.isMap(s)||e("Expected a mapping for this tag"),s},createNode:(s,e,t)=>mn.YAMLMap.from(s,e,t)};gn.map=Bo});var x=g(yn=>{"use strict";var Ko=Ne(),jo=ps(),Fo=it(),wt=O(),Ro=T(),Yo=V(),ys=class extends Fo.Collection{static get tagName(){return"tag:yaml.org,2002:seq"}constructor(e){super(wt.SEQ,e),this.items=[]}add(e){this.items.push(e)}delete(e){let t=St(e);return typeof t!="number"?!1:this.items.splice(t,1).length>0}get(e,t){let i=St(e);if(typeof i!="number")return;let n=this.items[i];return!t&&wt.isScalar(n)?n.value:n}has(e){let t=St(e);return typeof t=="number"&&t<this.items.length}set(e,t){let i=St(e);if(typeof i!="number")throw new Error(`Expected a valid index, not ${e}.`);let n=this.items[i];wt.isScalar(n)&&Ro.isScalarValue(t)?n.value=t:this.items[i]=t}toJSON(e,t){let i=[];t?.onCreate&&t.onCreate(i);let n=0;for(let r of this.items)i.push(Yo.toJS(r,String(n++),t));return i}toString(e,t,i){return e?jo.stringifyCollection(this,e,{blockItemPrefix:"- ",flowChars:{start:"[",end:"]"},itemIndent:(e.indent||"")+"  ",onChompKeep:i,onComment:t}):JSON.stringify(this)}static from(e,t,i){let{replacer:n}=i,r=new this(e);if(t&&Symbol.iterator in Object(t)){let a=0;for(let o of t){if(typeof n=="function"){let l=t instanceof Set?o:String(a++);o=n.call(t,l,o)}r.items.push(Ko.createNode(o,void 0,i))}}return r}};function St(s){let e=wt.isScalar(s)?s.value:s;return e&&typeof e=="string"&&(e=Number(e)),typeof e=="number"&&Number.isInteger(e)&&e>=0?e:null}yn.YAMLSeq=ys});var he=g(Sn=>{"use strict";var Uo=O(),bn=x(),Vo={collection:"seq",default:!0,nodeClass:bn.YAMLSeq,tag:"tag:yaml.org,2002:seq",resolve(s,e){return Uo.isSeq(s)||e("Expected a sequence for this tag"),s},createNode:(s,e,t)=>bn.YAMLSeq.from(s,e,t)};Sn.seq=Vo});var Ie=g(wn=>{"use strict";var Jo=Le(),Wo={identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify(s,e,t,i){return e=Object.assign({actualString:!0},e),Jo.stringifyString(s,e,t,i)}};wn.string=Wo});var vt=g(Nn=>{"use strict";var vn=T(),kn={identify:s=>s==null,createNode:()=>new vn.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|[Nn]ull|NULL)?$/,resolve:()=>new vn.Scalar(null),stringify:({source:s},e)=>typeof s=="string"&&kn.test.test(s)?s:e.options.nullStr};Nn.nullTag=kn});var bs=g(qn=>{"use strict";var Qo=T(),An={identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,resolve:s=>new Qo.Scalar(s[0]==="t"||s[0]==="T"),stringify({source:s,value:e},t){if(s&&An.test.test(s)){let i=s[0]==="t"||s[0]==="T";if(e===i)return s}return e?t.options.trueStr:t.options.falseStr}};qn.boolTag=An});var de=g(On=>{"use strict";function Go({format:s,minFractionDigits:e,tag:t,value:i}){if(typeof i=="bigint")return String(i);let n=typeof i=="number"?i:Number(i);if(!isFinite(n))return isNaN(n)?".nan":n<0?"-.inf":".inf";let r=Object.is(i,-0)?"-0":JSON.stringify(i);if(!s&&e&&(!t||t==="tag:yaml.org,2002:float")&&/^-?\d/.test(r)&&!r.includes("e")){let a=r.indexOf(".");a<0&&(a=r.length,r+=".");let o=e-(r.length-a-1);for(;o-- >0;)r+="0"}return r}On.stringifyNumber=Go});var ws=g(kt=>{"use strict";var Ho=T(),Ss=de(),Xo={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ss.stringifyNumber},xo={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Ss.stringifyNumber(s)}},zo={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,resolve(s){let e=new Ho.Scalar(parseFloat(s)),t=s.indexOf(".");return t!==-1&&s[s.length-1]==="0"&&(e.minFractionDigits=s.length-t-1),e},stringify:Ss.stringifyNumber};kt.float=zo;kt.floatExp=xo;kt.floatNaN=Xo});var ks=g(At=>{"use strict";var Ln=de(),Nt=s=>typeof s=="bigint"||Number.isInteger(s),vs=(s,e,t,{intAsBigInt:i})=>i?BigInt(s):parseInt(s.substring(e),t);function En(s,e,t){let{value:i}=s;return Nt(i)&&i>=0?t+i.toString(e):Ln.stringifyNumber(s)}var Zo={identify:s=>Nt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^0o[0-7]+$/,resolve:(s,e,t)=>vs(s,2,8,t),stringify:s=>En(s,8,"0o")},el={identify:Nt,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9]+$/,resolve:(s,e,t)=>vs(s,0,10,t),stringify:Ln.stringifyNumber},tl={identify:s=>Nt(s)&&s>=0,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^0x[0-9a-fA-F]+$/,resolve:(s,e,t)=>vs(s,2,16,t),stringify:s=>En(s,16,"0x")};At.int=el;At.intHex=tl;At.intOct=Zo});var Cn=g(Tn=>{"use strict";var sl=ue(),il=vt(),nl=he(),rl=Ie(),al=bs(),Ns=ws(),As=ks(),ol=[sl.map,nl.seq,rl.string,il.nullTag,al.boolTag,As.intOct,As.int,As.intHex,Ns.floatNaN,Ns.floatExp,Ns.float];Tn.schema=ol});var Pn=g(Mn=>{"use strict";var ll=T(),cl=ue(),fl=he();function In(s){return typeof s=="bigint"||Number.isInteger(s)}var qt=({value:s})=>JSON.stringify(s),ul=[{identify:s=>typeof s=="string",default:!0,tag:"tag:yaml.org,2002:str",resolve:s=>s,stringify:qt},{identify:s=>s==null,createNode:()=>new ll.Scalar(null),default:!0,tag:"tag:yaml.org,2002:null",test:/^null$/,resolve:()=>null,stringify:qt},{identify:s=>typeof s=="boolean",default:!0,tag:"tag:yaml.org,2002:bool",test:/^true$|^false$/,resolve:s=>s==="true",stringify:qt},{identify:In,default:!0,tag:"tag:yaml.org,2002:int",test:/^-?(?:0|[1-9][0-9]*)$/,resolve:(s,e,{intAsBigInt:t})=>t?BigInt(s):parseInt(s,10),stringify:({value:s})=>In(s)?s.toString():JSON.stringify(s)},{identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,resolve:s=>parseFloat(s),stringify:qt}],hl={default:!0,tag:"",test:/^/,resolve(s,e){return e(`Unresolved plain scalar ${JSON.stringify(s)}`),s}},dl=[cl.map,fl.seq].concat(ul,hl);Mn.schema=dl});var Os=g(_n=>{"use strict";var Me=require("buffer"),qs=T(),pl=Le(),ml={identify:s=>s instanceof Uint8Array,default:!1,tag:"tag:yaml.org,2002:binary",resolve(s,e){if(typeof Me.Buffer=="function")return Me.Buffer.from(s,"base64");if(typeof atob=="function"){let t=atob(s.replace(/[\n\r]/g,"")),i=new Uint8Array(t.length);for(let n=0;n<t.length;++n)i[n]=t.charCodeAt(n);return i}else return e("This environment does not support reading binary tags; either Buffer or atob is required"),s},stringify({comment:s,type:e,value:t},i,n,r){if(!t)return"";let a=t,o;if(typeof Me.Buffer=="function")o=a instanceof Me.Buffer?a.toString("base64"):Me.Buffer.from(a.buffer).toString("base64");else if(typeof btoa=="function"){let l="";for(let c=0;c<a.length;++c)l+=String.fromCharCode(a[c]);o=btoa(l)}else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");if(e??(e=qs.Scalar.BLOCK_LITERAL),e!==qs.Scalar.QUOTE_DOUBLE){let l=Math.max(i.options.lineWidth-i.indent.length,i.options.minContentWidth),c=Math.ceil(o.length/l),d=new Array(c);for(let f=0,u=0;f<c;++f,u+=l)d[f]=o.substr(u,l);o=d.join(e===qs.Scalar.BLOCK_LITERAL?`
//`:" ")}return pl.stringifyString({comment:s,type:e,value:o},i,n,r)}};_n.binary=ml});var Et=g(Lt=>{"use strict";var Ot=O(),Ls=G(),gl=T(),yl=x();function $n(s,e){if(Ot.isSeq(s))for(let t=0;t<s.items.length;++t){let i=s.items[t];if(!Ot.isPair(i)){if(Ot.isMap(i)){i.items.length>1&&e("Each pair must have its own sequence indicator");let n=i.items[0]||new Ls.Pair(new gl.Scalar(null));if(i.commentBefore&&(n.key.commentBefore=n.key.commentBefore?`${i.commentBefore}
//${n.key.commentBefore}`:i.commentBefore),i.comment){let r=n.value??n.key;r.comment=r.comment?`${i.comment}
//${r.comment}`:i.comment}i=n}s.items[t]=Ot.isPair(i)?i:new Ls.Pair(i)}}else e("Expected a sequence for this tag");return s}function Dn(s,e,t){let{replacer:i}=t,n=new yl.YAMLSeq(s);n.tag="tag:yaml.org,2002:pairs";let r=0;if(e&&Symbol.iterator in Object(e))for(let a of e){typeof i=="function"&&(a=i.call(e,String(r++),a));let o,l;if(Array.isArray(a))if(a.length===2)o=a[0],l=a[1];else throw new TypeError(`Expected [key, value] tuple: ${a}`);else if(a&&a instanceof Object){let c=Object.keys(a);if(c.length===1)o=c[0],l=a[o];else throw new TypeError(`Expected tuple with one key, not ${c.length} keys`)}else o=a;n.items.push(Ls.createPair(o,l,t))}return n}var bl={collection:"seq",default:!1,tag:"tag:yaml.org,2002:pairs",resolve:$n,createNode:Dn};Lt.createPairs=Dn;Lt.pairs=bl;Lt.resolvePairs=$n});var Cs=g(Ts=>{"use strict";var Bn=O(),Es=V(),Pe=X(),Sl=x(),Kn=Et(),se=class s extends Sl.YAMLSeq{constructor(){super(),this.add=Pe.YAMLMap.prototype.add.bind(this),this.delete=Pe.YAMLMap.prototype.delete.bind(this),this.get=Pe.YAMLMap.prototype.get.bind(this),this.has=Pe.YAMLMap.prototype.has.bind(this),this.set=Pe.YAMLMap.prototype.set.bind(this),this.tag=s.tag}toJSON(e,t){if(!t)return super.toJSON(e);let i=new Map;t?.onCreate&&t.onCreate(i);for(let n of this.items){let r,a;if(Bn.isPair(n)?(r=Es.toJS(n.key,"",t),a=Es.toJS(n.value,r,t)):r=Es.toJS(n,"",t),i.has(r))throw new Error("Ordered maps must not include duplicate keys");i.set(r,a)}return i}static from(e,t,i){let n=Kn.createPairs(e,t,i),r=new this;return r.items=n.items,r}};se.tag="tag:yaml.org,2002:omap";var wl={collection:"seq",identify:s=>s instanceof Map,nodeClass:se,default:!1,tag:"tag:yaml.org,2002:omap",resolve(s,e){let t=Kn.resolvePairs(s,e),i=[];for(let{key:n}of t.items)Bn.isScalar(n)&&(i.includes(n.value)?e(`Ordered maps must not include duplicate keys: ${n.value}`):i.push(n.value));return Object.assign(new se,t)},createNode:(s,e,t)=>se.from(s,e,t)};Ts.YAMLOMap=se;Ts.omap=wl});var Un=g(Is=>{"use strict";var jn=T();function Fn({value:s,source:e},t){return e&&(s?Rn:Yn).test.test(e)?e:s?t.options.trueStr:t.options.falseStr}var Rn={identify:s=>s===!0,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,resolve:()=>new jn.Scalar(!0),stringify:Fn},Yn={identify:s=>s===!1,default:!0,tag:"tag:yaml.org,2002:bool",test:/^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,resolve:()=>new jn.Scalar(!1),stringify:Fn};Is.falseTag=Yn;Is.trueTag=Rn});var Vn=g(Tt=>{"use strict";var vl=T(),Ms=de(),kl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,resolve:s=>s.slice(-3).toLowerCase()==="nan"?NaN:s[0]==="-"?Number.NEGATIVE_INFINITY:Number.POSITIVE_INFINITY,stringify:Ms.stringifyNumber},Nl={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"EXP",test:/^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,resolve:s=>parseFloat(s.replace(/_/g,"")),stringify(s){let e=Number(s.value);return isFinite(e)?e.toExponential():Ms.stringifyNumber(s)}},Al={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",test:/^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,resolve(s){let e=new vl.Scalar(parseFloat(s.replace(/_/g,""))),t=s.indexOf(".");if(t!==-1){let i=s.substring(t+1).replace(/_/g,"");i[i.length-1]==="0"&&(e.minFractionDigits=i.length)}return e},stringify:Ms.stringifyNumber};Tt.float=Al;Tt.floatExp=Nl;Tt.floatNaN=kl});var Wn=g($e=>{"use strict";var Jn=de(),_e=s=>typeof s=="bigint"||Number.isInteger(s);function Ct(s,e,t,{intAsBigInt:i}){let n=s[0];if((n==="-"||n==="+")&&(e+=1),s=s.substring(e).replace(/_/g,""),i){switch(t){case 2:s=`0b${s}`;break;case 8:s=`0o${s}`;break;case 16:s=`0x${s}`;break}let a=BigInt(s);return n==="-"?BigInt(-1)*a:a}let r=parseInt(s,t);return n==="-"?-1*r:r}function Ps(s,e,t){let{value:i}=s;if(_e(i)){let n=i.toString(e);return i<0?"-"+t+n.substr(1):t+n}return Jn.stringifyNumber(s)}var ql={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",format:"BIN",test:/^[-+]?0b[0-1_]+$/,resolve:(s,e,t)=>Ct(s,2,2,t),stringify:s=>Ps(s,2,"0b")},Ol={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",format:"OCT",test:/^[-+]?0[0-7_]+$/,resolve:(s,e,t)=>Ct(s,1,8,t),stringify:s=>Ps(s,8,"0")},Ll={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",test:/^[-+]?[0-9][0-9_]*$/,resolve:(s,e,t)=>Ct(s,0,10,t),stringify:Jn.stringifyNumber},El={identify:_e,default:!0,tag:"tag:yaml.org,2002:int",format:"HEX",test:/^[-+]?0x[0-9a-fA-F_]+$/,resolve:(s,e,t)=>Ct(s,2,16,t),stringify:s=>Ps(s,16,"0x")};$e.int=Ll;$e.intBin=ql;$e.intHex=El;$e.intOct=Ol});var $s=g(_s=>{"use strict";var Pt=O(),It=G(),Mt=X(),ie=class s extends Mt.YAMLMap{constructor(e){super(e),this.tag=s.tag}add(e){let t;Pt.isPair(e)?t=e:e&&typeof e=="object"&&"key"in e&&"value"in e&&e.value===null?t=new It.Pair(e.key,null):t=new It.Pair(e,null),Mt.findPair(this.items,t.key)||this.items.push(t)}get(e,t){let i=Mt.findPair(this.items,e);return!t&&Pt.isPair(i)?Pt.isScalar(i.key)?i.key.value:i.key:i}set(e,t){if(typeof t!="boolean")throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof t}`);let i=Mt.findPair(this.items,e);i&&!t?this.items.splice(this.items.indexOf(i),1):!i&&t&&this.items.push(new It.Pair(e))}toJSON(e,t){return super.toJSON(e,t,Set)}toString(e,t,i){if(!e)return JSON.stringify(this);if(this.hasAllNullValues(!0))return super.toString(Object.assign({},e,{allNullValues:!0}),t,i);throw new Error("Set items must all have null values")}static from(e,t,i){let{replacer:n}=i,r=new this(e);if(t&&Symbol.iterator in Object(t))for(let a of t)typeof n=="function"&&(a=n.call(t,a,a)),r.items.push(It.createPair(a,null,i));return r}};ie.tag="tag:yaml.org,2002:set";var Tl={collection:"map",identify:s=>s instanceof Set,nodeClass:ie,default:!1,tag:"tag:yaml.org,2002:set",createNode:(s,e,t)=>ie.from(s,e,t),resolve(s,e){if(Pt.isMap(s)){if(s.hasAllNullValues(!0))return Object.assign(new ie,s);e("Set items must all have null values")}else e("Expected a mapping for this tag");return s}};_s.YAMLSet=ie;_s.set=Tl});var Bs=g(_t=>{"use strict";var Cl=de();function Ds(s,e){let t=s[0],i=t==="-"||t==="+"?s.substring(1):s,n=a=>e?BigInt(a):Number(a),r=i.replace(/_/g,"").split(":").reduce((a,o)=>a*n(60)+n(o),n(0));return t==="-"?n(-1)*r:r}function Qn(s){let{value:e}=s,t=a=>a;if(typeof e=="bigint")t=a=>BigInt(a);else if(isNaN(e)||!isFinite(e))return Cl.stringifyNumber(s);let i="";e<0&&(i="-",e*=t(-1));let n=t(60),r=[e%n];return e<60?r.unshift(0):(e=(e-r[0])/n,r.unshift(e%n),e>=60&&(e=(e-r[0])/n,r.unshift(e))),i+r.map(a=>String(a).padStart(2,"0")).join(":").replace(/000000\d*$/,"")}var Il={identify:s=>typeof s=="bigint"||Number.isInteger(s),default:!0,tag:"tag:yaml.org,2002:int",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,resolve:(s,e,{intAsBigInt:t})=>Ds(s,t),stringify:Qn},Ml={identify:s=>typeof s=="number",default:!0,tag:"tag:yaml.org,2002:float",format:"TIME",test:/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,resolve:s=>Ds(s,!1),stringify:Qn},Gn={identify:s=>s instanceof Date,default:!0,tag:"tag:yaml.org,2002:timestamp",test:RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),resolve(s){let e=s.match(Gn.test);if(!e)throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");let[,t,i,n,r,a,o]=e.map(Number),l=e[7]?Number((e[7]+"00").substr(1,3)):0,c=Date.UTC(t,i-1,n,r||0,a||0,o||0,l),d=e[8];if(d&&d!=="Z"){let f=Ds(d,!1);Math.abs(f)<30&&(f*=60),c-=6e4*f}return new Date(c)},stringify:({value:s})=>s?.toISOString().replace(/(T00:00:00)?\.000Z$/,"")??""};_t.floatTime=Ml;_t.intTime=Il;_t.timestamp=Gn});var xn=g(Xn=>{"use strict";var Pl=ue(),_l=vt(),$l=he(),Dl=Ie(),Bl=Os(),Hn=Un(),Ks=Vn(),$t=Wn(),Kl=dt(),jl=Cs(),Fl=Et(),Rl=$s(),js=Bs(),Yl=[Pl.map,$l.seq,Dl.string,_l.nullTag,Hn.trueTag,Hn.falseTag,$t.intBin,$t.intOct,$t.int,$t.intHex,Ks.floatNaN,Ks.floatExp,Ks.float,Bl.binary,Kl.merge,jl.omap,Fl.pairs,Rl.set,js.intTime,js.floatTime,js.timestamp];Xn.schema=Yl});var or=g(Ys=>{"use strict";var tr=ue(),Ul=vt(),sr=he(),Vl=Ie(),Jl=bs(),Fs=ws(),Rs=ks(),Wl=Cn(),Ql=Pn(),ir=Os(),De=dt(),nr=Cs(),rr=Et(),zn=xn(),ar=$s(),Dt=Bs(),Zn=new Map([["core",Wl.schema],["failsafe",[tr.map,sr.seq,Vl.string]],["json",Ql.schema],["yaml11",zn.schema],["yaml-1.1",zn.schema]]),er={binary:ir.binary,bool:Jl.boolTag,float:Fs.float,floatExp:Fs.floatExp,floatNaN:Fs.floatNaN,floatTime:Dt.floatTime,int:Rs.int,intHex:Rs.intHex,intOct:Rs.intOct,intTime:Dt.intTime,map:tr.map,merge:De.merge,null:Ul.nullTag,omap:nr.omap,pairs:rr.pairs,seq:sr.seq,set:ar.set,timestamp:Dt.timestamp},Gl={"tag:yaml.org,2002:binary":ir.binary,"tag:yaml.org,2002:merge":De.merge,"tag:yaml.org,2002:omap":nr.omap,"tag:yaml.org,2002:pairs":rr.pairs,"tag:yaml.org,2002:set":ar.set,"tag:yaml.org,2002:timestamp":Dt.timestamp};function Hl(s,e,t){let i=Zn.get(e);if(i&&!s)return t&&!i.includes(De.merge)?i.concat(De.merge):i.slice();let n=i;if(!n)if(Array.isArray(s))n=[];else{let r=Array.from(Zn.keys()).filter(a=>a!=="yaml11").map(a=>JSON.stringify(a)).join(", ");throw new Error(`Unknown schema "${e}"; use one of ${r} or define customTags array`)}if(Array.isArray(s))for(let r of s)n=n.concat(r);else typeof s=="function"&&(n=s(n.slice()));return t&&(n=n.concat(De.merge)),n.reduce((r,a)=>{let o=typeof a=="string"?er[a]:a;if(!o){let l=JSON.stringify(a),c=Object.keys(er).map(d=>JSON.stringify(d)).join(", ");throw new Error(`Unknown custom tag ${l}; use one of ${c}`)}return r.includes(o)||r.push(o),r},[])}Ys.coreKnownTags=Gl;Ys.getTags=Hl});var Js=g(lr=>{"use strict";var Us=O(),Xl=ue(),xl=he(),zl=Ie(),Bt=or(),Zl=(s,e)=>s.key<e.key?-1:s.key>e.key?1:0,Vs=class s{constructor({compat:e,customTags:t,merge:i,resolveKnownTags:n,schema:r,sortMapEntries:a,toStringDefaults:o}){this.compat=Array.isArray(e)?Bt.getTags(e,"compat"):e?Bt.getTags(null,e):null,this.name=typeof r=="string"&&r||"core",this.knownTags=n?Bt.coreKnownTags:{},this.tags=Bt.getTags(t,this.name,i),this.toStringOptions=o??null,Object.defineProperty(this,Us.MAP,{value:Xl.map}),Object.defineProperty(this,Us.SCALAR,{value:zl.string}),Object.defineProperty(this,Us.SEQ,{value:xl.seq}),this.sortMapEntries=typeof a=="function"?a:a===!0?Zl:null}clone(){let e=Object.create(s.prototype,Object.getOwnPropertyDescriptors(this));return e.tags=this.tags.slice(),e}};lr.Schema=Vs});var fr=g(cr=>{"use strict";var ec=O(),Ws=Ee(),Be=Ae();function tc(s,e){let t=[],i=e.directives===!0;if(e.directives!==!1&&s.directives){let l=s.directives.toString(s);l?(t.push(l),i=!0):s.directives.docStart&&(i=!0)}i&&t.push("---");let n=Ws.createStringifyContext(s,e),{commentString:r}=n.options;if(s.commentBefore){t.length!==1&&t.unshift("");let l=r(s.commentBefore);t.unshift(Be.indentComment(l,""))}let a=!1,o=null;if(s.contents){if(ec.isNode(s.contents)){if(s.contents.spaceBefore&&i&&t.push(""),s.contents.commentBefore){let d=r(s.contents.commentBefore);t.push(Be.indentComment(d,""))}n.forceBlockIndent=!!s.comment,o=s.contents.comment}let l=o?void 0:()=>a=!0,c=Ws.stringify(s.contents,n,()=>o=null,l);o&&(c+=Be.lineComment(c,"",r(o))),(c[0]==="|"||c[0]===">")&&t[t.length-1]==="---"?t[t.length-1]=`--- ${c}`:t.push(c)}else t.push(Ws.stringify(s.contents,n));if(s.directives?.docEnd)if(s.comment){let l=r(s.comment);l.includes(`
//`)?(t.push("..."),t.push(Be.indentComment(l,""))):t.push(`... ${l}`)}else t.push("...");else{let l=s.comment;l&&a&&(l=l.replace(/^\n+/,"")),l&&((!a||o)&&t[t.length-1]!==""&&t.push(""),t.push(Be.indentComment(r(l),"")))}return t.join(`
//`)+`
//`}cr.stringifyDocument=tc});var Ke=g(ur=>{"use strict";var sc=ke(),pe=it(),D=O(),ic=G(),nc=V(),rc=Js(),ac=fr(),Qs=Ze(),oc=xt(),lc=Ne(),Gs=Xt(),Hs=class s{constructor(e,t,i){this.commentBefore=null,this.comment=null,this.errors=[],this.warnings=[],Object.defineProperty(this,D.NODE_TYPE,{value:D.DOC});let n=null;typeof t=="function"||Array.isArray(t)?n=t:i===void 0&&t&&(i=t,t=void 0);let r=Object.assign({intAsBigInt:!1,keepSourceTokens:!1,logLevel:"warn",prettyErrors:!0,strict:!0,stringKeys:!1,uniqueKeys:!0,version:"1.2"},i);this.options=r;let{version:a}=r;i?._directives?(this.directives=i._directives.atDocument(),this.directives.yaml.explicit&&(a=this.directives.yaml.version)):this.directives=new Gs.Directives({version:a}),this.setSchema(a,i),this.contents=e===void 0?null:this.createNode(e,n,i)}clone(){let e=Object.create(s.prototype,{[D.NODE_TYPE]:{value:D.DOC}});return e.commentBefore=this.commentBefore,e.comment=this.comment,e.errors=this.errors.slice(),e.warnings=this.warnings.slice(),e.options=Object.assign({},this.options),this.directives&&(e.directives=this.directives.clone()),e.schema=this.schema.clone(),e.contents=D.isNode(this.contents)?this.contents.clone(e.schema):this.contents,this.range&&(e.range=this.range.slice()),e}add(e){me(this.contents)&&this.contents.add(e)}addIn(e,t){me(this.contents)&&this.contents.addIn(e,t)}createAlias(e,t){if(!e.anchor){let i=Qs.anchorNames(this);e.anchor=!t||i.has(t)?Qs.findNewAnchor(t||"a",i):t}return new sc.Alias(e.anchor)}createNode(e,t,i){let n;if(typeof t=="function")e=t.call({"":e},"",e),n=t;else if(Array.isArray(t)){let p=v=>typeof v=="number"||v instanceof String||v instanceof Number,w=t.filter(p).map(String);w.length>0&&(t=t.concat(w)),n=t}else i===void 0&&t&&(i=t,t=void 0);let{aliasDuplicateObjects:r,anchorPrefix:a,flow:o,keepUndefined:l,onTagObj:c,tag:d}=i??{},{onAnchor:f,setAnchors:u,sourceObjects:m}=Qs.createNodeAnchors(this,a||"a"),y={aliasDuplicateObjects:r??!0,keepUndefined:l??!1,onAnchor:f,onTagObj:c,replacer:n,schema:this.schema,sourceObjects:m},h=lc.createNode(e,d,y);return o&&D.isCollection(h)&&(h.flow=!0),u(),h}createPair(e,t,i={}){let n=this.createNode(e,null,i),r=this.createNode(t,null,i);return new ic.Pair(n,r)}delete(e){return me(this.contents)?this.contents.delete(e):!1}deleteIn(e){return pe.isEmptyPath(e)?this.contents==null?!1:(this.contents=null,!0):me(this.contents)?this.contents.deleteIn(e):!1}get(e,t){return D.isCollection(this.contents)?this.contents.get(e,t):void 0}getIn(e,t){return pe.isEmptyPath(e)?!t&&D.isScalar(this.contents)?this.contents.value:this.contents:D.isCollection(this.contents)?this.contents.getIn(e,t):void 0}has(e){return D.isCollection(this.contents)?this.contents.has(e):!1}hasIn(e){return pe.isEmptyPath(e)?this.contents!==void 0:D.isCollection(this.contents)?this.contents.hasIn(e):!1}set(e,t){this.contents==null?this.contents=pe.collectionFromPath(this.schema,[e],t):me(this.contents)&&this.contents.set(e,t)}setIn(e,t){pe.isEmptyPath(e)?this.contents=t:this.contents==null?this.contents=pe.collectionFromPath(this.schema,Array.from(e),t):me(this.contents)&&this.contents.setIn(e,t)}setSchema(e,t={}){typeof e=="number"&&(e=String(e));let i;switch(e){case"1.1":this.directives?this.directives.yaml.version="1.1":this.directives=new Gs.Directives({version:"1.1"}),i={resolveKnownTags:!1,schema:"yaml-1.1"};break;case"1.2":case"next":this.directives?this.directives.yaml.version=e:this.directives=new Gs.Directives({version:e}),i={resolveKnownTags:!0,schema:"core"};break;case null:this.directives&&delete this.directives,i=null;break;default:{let n=JSON.stringify(e);throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${n}`)}}if(t.schema instanceof Object)this.schema=t.schema;else if(i)this.schema=new rc.Schema(Object.assign(i,t));else throw new Error("With a null YAML version, the { schema: Schema } option is required")}toJS({json:e,jsonArg:t,mapAsMap:i,maxAliasCount:n,onAnchor:r,reviver:a}={}){let o={anchors:new Map,doc:this,keep:!e,mapAsMap:i===!0,mapKeyWarned:!1,maxAliasCount:typeof n=="number"?n:100},l=nc.toJS(this.contents,t??"",o);if(typeof r=="function")for(let{count:c,res:d}of o.anchors.values())r(d,c);return typeof a=="function"?oc.applyReviver(a,{"":l},"",l):l}toJSON(e,t){return this.toJS({json:!0,jsonArg:e,mapAsMap:!1,onAnchor:t})}toString(e={}){if(this.errors.length>0)throw new Error("Document with errors cannot be stringified");if("indent"in e&&(!Number.isInteger(e.indent)||Number(e.indent)<=0)){let t=JSON.stringify(e.indent);throw new Error(`"indent" option must be a positive integer, not ${t}`)}return ac.stringifyDocument(this,e)}};function me(s){if(D.isCollection(s))return!0;throw new Error("Expected a YAML collection as document contents")}ur.Document=Hs});var Re=g(Fe=>{"use strict";var je=class extends Error{constructor(e,t,i,n){super(),this.name=e,this.code=i,this.message=n,this.pos=t}},Xs=class extends je{constructor(e,t,i){super("YAMLParseError",e,t,i)}},xs=class extends je{constructor(e,t,i){super("YAMLWarning",e,t,i)}},cc=(s,e)=>t=>{if(t.pos[0]===-1)return;t.linePos=t.pos.map(o=>e.linePos(o));let{line:i,col:n}=t.linePos[0];t.message+=` at line ${i}, column ${n}`;let r=n-1,a=s.substring(e.lineStarts[i-1],e.lineStarts[i]).replace(/[\n\r]+$/,"");if(r>=60&&a.length>80){let o=Math.min(r-39,a.length-79);a="\u2026"+a.substring(o),r-=o-1}if(a.length>80&&(a=a.substring(0,79)+"\u2026"),i>1&&/^ *$/.test(a.substring(0,r))){let o=s.substring(e.lineStarts[i-2],e.lineStarts[i-1]);o.length>80&&(o=o.substring(0,79)+`\u2026
//`),a=o+a}if(/[^ ]/.test(a)){let o=1,l=t.linePos[1];l?.line===i&&l.col>n&&(o=Math.max(1,Math.min(l.col-n,80-r)));let c=" ".repeat(r)+"^".repeat(o);t.message+=`:
//
//${a}
//${c}
//`}};Fe.YAMLError=je;Fe.YAMLParseError=Xs;Fe.YAMLWarning=xs;Fe.prettifyError=cc});var Ye=g(hr=>{"use strict";function fc(s,{flow:e,indicator:t,next:i,offset:n,onError:r,parentIndent:a,startOnNewline:o}){let l=!1,c=o,d=o,f="",u="",m=!1,y=!1,h=null,p=null,w=null,v=null,k=null,N=null,A=null;for(let S of s)switch(y&&(S.type!=="space"&&S.type!=="newline"&&S.type!=="comma"&&r(S.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),y=!1),h&&(c&&S.type!=="comment"&&S.type!=="newline"&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),h=null),S.type){case"space":!e&&(t!=="doc-start"||i?.type!=="flow-collection")&&S.source.includes("	")&&(h=S),d=!0;break;case"comment":{d||r(S,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let C=S.source.substring(1)||" ";f?f+=u+C:f=C,u="",c=!1;break}case"newline":c?f?f+=S.source:(!N||t!=="seq-item-ind")&&(l=!0):u+=S.source,c=!0,m=!0,(p||w)&&(v=S),d=!0;break;case"anchor":p&&r(S,"MULTIPLE_ANCHORS","A node can have at most one anchor"),S.source.endsWith(":")&&r(S.offset+S.source.length-1,"BAD_ALIAS","Anchor ending in : is ambiguous",!0),p=S,A??(A=S.offset),c=!1,d=!1,y=!0;break;case"tag":{w&&r(S,"MULTIPLE_TAGS","A node can have at most one tag"),w=S,A??(A=S.offset),c=!1,d=!1,y=!0;break}case t:(p||w)&&r(S,"BAD_PROP_ORDER",`Anchors and tags must be after the ${S.source} indicator`),N&&r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.source} in ${e??"collection"}`),N=S,c=t==="seq-item-ind"||t==="explicit-key-ind",d=!1;break;case"comma":if(e){k&&r(S,"UNEXPECTED_TOKEN",`Unexpected , in ${e}`),k=S,c=!1,d=!1;break}default:r(S,"UNEXPECTED_TOKEN",`Unexpected ${S.type} token`),c=!1,d=!1}let q=s[s.length-1],E=q?q.offset+q.source.length:n;return y&&i&&i.type!=="space"&&i.type!=="newline"&&i.type!=="comma"&&(i.type!=="scalar"||i.source!=="")&&r(i.offset,"MISSING_CHAR","Tags and anchors must be separated from the next token by white space"),h&&(c&&h.indent<=a||i?.type==="block-map"||i?.type==="block-seq")&&r(h,"TAB_AS_INDENT","Tabs are not allowed as indentation"),{comma:k,found:N,spaceBefore:l,comment:f,hasNewline:m,anchor:p,tag:w,newlineAfterProp:v,end:E,start:A??E}}hr.resolveProps=fc});var Kt=g(dr=>{"use strict";function zs(s){if(!s)return null;switch(s.type){case"alias":case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":if(s.source.includes(`
//`))return!0;if(s.end){for(let e of s.end)if(e.type==="newline")return!0}return!1;case"flow-collection":for(let e of s.items){for(let t of e.start)if(t.type==="newline")return!0;if(e.sep){for(let t of e.sep)if(t.type==="newline")return!0}if(zs(e.key)||zs(e.value))return!0}return!1;default:return!0}}dr.containsNewline=zs});var Zs=g(pr=>{"use strict";var uc=Kt();function hc(s,e,t){if(e?.type==="flow-collection"){let i=e.end[0];i.indent===s&&(i.source==="]"||i.source==="}")&&uc.containsNewline(e)&&t(i,"BAD_INDENT","Flow end indicator should be more indented than parent",!0)}}pr.flowIndentCheck=hc});var ei=g(gr=>{"use strict";var mr=O();function dc(s,e,t){let{uniqueKeys:i}=s.options;if(i===!1)return!1;let n=typeof i=="function"?i:(r,a)=>r===a||mr.isScalar(r)&&mr.isScalar(a)&&r.value===a.value;return e.some(r=>n(r.key,t))}gr.mapIncludes=dc});var kr=g(vr=>{"use strict";var yr=G(),pc=X(),br=Ye(),mc=Kt(),Sr=Zs(),gc=ei(),wr="All mapping items must start at the same column";function yc({composeNode:s,composeEmptyNode:e},t,i,n,r){let a=r?.nodeClass??pc.YAMLMap,o=new a(t.schema);t.atRoot&&(t.atRoot=!1);let l=i.offset,c=null;for(let d of i.items){let{start:f,key:u,sep:m,value:y}=d,h=br.resolveProps(f,{indicator:"explicit-key-ind",next:u??m?.[0],offset:l,onError:n,parentIndent:i.indent,startOnNewline:!0}),p=!h.found;if(p){if(u&&(u.type==="block-seq"?n(l,"BLOCK_AS_IMPLICIT_KEY","A block sequence may not be used as an implicit map key"):"indent"in u&&u.indent!==i.indent&&n(l,"BAD_INDENT",wr)),!h.anchor&&!h.tag&&!m){c=h.end,h.comment&&(o.comment?o.comment+=`
//`+h.comment:o.comment=h.comment);continue}(h.newlineAfterProp||mc.containsNewline(u))&&n(u??f[f.length-1],"MULTILINE_IMPLICIT_KEY","Implicit keys need to be on a single line")}else h.found?.indent!==i.indent&&n(l,"BAD_INDENT",wr);t.atKey=!0;let w=h.end,v=u?s(t,u,h,n):e(t,w,f,null,h,n);t.schema.compat&&Sr.flowIndentCheck(i.indent,u,n),t.atKey=!1,gc.mapIncludes(t,o.items,v)&&n(w,"DUPLICATE_KEY","Map keys must be unique");let k=br.resolveProps(m??[],{indicator:"map-value-ind",next:y,offset:v.range[2],onError:n,parentIndent:i.indent,startOnNewline:!u||u.type==="block-scalar"});if(l=k.end,k.found){p&&(y?.type==="block-map"&&!k.hasNewline&&n(l,"BLOCK_AS_IMPLICIT_KEY","Nested mappings are not allowed in compact mappings"),t.options.strict&&h.start<k.found.offset-1024&&n(v.range,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));let N=y?s(t,y,k,n):e(t,l,m,null,k,n);t.schema.compat&&Sr.flowIndentCheck(i.indent,y,n),l=N.range[2];let A=new yr.Pair(v,N);t.options.keepSourceTokens&&(A.srcToken=d),o.items.push(A)}else{p&&n(v.range,"MISSING_CHAR","Implicit map keys need to be followed by map values"),k.comment&&(v.comment?v.comment+=`
//`+k.comment:v.comment=k.comment);let N=new yr.Pair(v);t.options.keepSourceTokens&&(N.srcToken=d),o.items.push(N)}}return c&&c<l&&n(c,"IMPOSSIBLE","Map comment with trailing content"),o.range=[i.offset,l,c??l],o}vr.resolveBlockMap=yc});var Ar=g(Nr=>{"use strict";var bc=x(),Sc=Ye(),wc=Zs();function vc({composeNode:s,composeEmptyNode:e},t,i,n,r){let a=r?.nodeClass??bc.YAMLSeq,o=new a(t.schema);t.atRoot&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let l=i.offset,c=null;for(let{start:d,value:f}of i.items){let u=Sc.resolveProps(d,{indicator:"seq-item-ind",next:f,offset:l,onError:n,parentIndent:i.indent,startOnNewline:!0});if(!u.found)if(u.anchor||u.tag||f)f?.type==="block-seq"?n(u.end,"BAD_INDENT","All sequence items must start at the same column"):n(l,"MISSING_CHAR","Sequence item without - indicator");else{c=u.end,u.comment&&(o.comment=u.comment);continue}let m=f?s(t,f,u,n):e(t,u.end,d,null,u,n);t.schema.compat&&wc.flowIndentCheck(i.indent,f,n),l=m.range[2],o.items.push(m)}return o.range=[i.offset,l,c??l],o}Nr.resolveBlockSeq=vc});var ge=g(qr=>{"use strict";function kc(s,e,t,i){let n="";if(s){let r=!1,a="";for(let o of s){let{source:l,type:c}=o;switch(c){case"space":r=!0;break;case"comment":{t&&!r&&i(o,"MISSING_CHAR","Comments must be separated from other tokens by white space characters");let d=l.substring(1)||" ";n?n+=a+d:n=d,a="";break}case"newline":n&&(a+=l),r=!0;break;default:i(o,"UNEXPECTED_TOKEN",`Unexpected ${c} at node end`)}e+=l.length}}return{comment:n,offset:e}}qr.resolveEnd=kc});var Tr=g(Er=>{"use strict";var Nc=O(),Ac=G(),Or=X(),qc=x(),Oc=ge(),Lr=Ye(),Lc=Kt(),Ec=ei(),ti="Block collections are not allowed within flow collections",si=s=>s&&(s.type==="block-map"||s.type==="block-seq");function Tc({composeNode:s,composeEmptyNode:e},t,i,n,r){let a=i.start.source==="{",o=a?"flow map":"flow sequence",l=r?.nodeClass??(a?Or.YAMLMap:qc.YAMLSeq),c=new l(t.schema);c.flow=!0;let d=t.atRoot;d&&(t.atRoot=!1),t.atKey&&(t.atKey=!1);let f=i.offset+i.start.source.length;for(let p=0;p<i.items.length;++p){let w=i.items[p],{start:v,key:k,sep:N,value:A}=w,q=Lr.resolveProps(v,{flow:o,indicator:"explicit-key-ind",next:k??N?.[0],offset:f,onError:n,parentIndent:i.indent,startOnNewline:!1});if(!q.found){if(!q.anchor&&!q.tag&&!N&&!A){p===0&&q.comma?n(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`):p<i.items.length-1&&n(q.start,"UNEXPECTED_TOKEN",`Unexpected empty item in ${o}`),q.comment&&(c.comment?c.comment+=`
//`+q.comment:c.comment=q.comment),f=q.end;continue}!a&&t.options.strict&&Lc.containsNewline(k)&&n(k,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line")}if(p===0)q.comma&&n(q.comma,"UNEXPECTED_TOKEN",`Unexpected , in ${o}`);else if(q.comma||n(q.start,"MISSING_CHAR",`Missing , between ${o} items`),q.comment){let E="";e:for(let S of v)switch(S.type){case"comma":case"space":break;case"comment":E=S.source.substring(1);break e;default:break e}if(E){let S=c.items[c.items.length-1];Nc.isPair(S)&&(S=S.value??S.key),S.comment?S.comment+=`
//`+E:S.comment=E,q.comment=q.comment.substring(E.length+1)}}if(!a&&!N&&!q.found){let E=A?s(t,A,q,n):e(t,q.end,N,null,q,n);c.items.push(E),f=E.range[2],si(A)&&n(E.range,"BLOCK_IN_FLOW",ti)}else{t.atKey=!0;let E=q.end,S=k?s(t,k,q,n):e(t,E,v,null,q,n);si(k)&&n(S.range,"BLOCK_IN_FLOW",ti),t.atKey=!1;let C=Lr.resolveProps(N??[],{flow:o,indicator:"map-value-ind",next:A,offset:S.range[2],onError:n,parentIndent:i.indent,startOnNewline:!1});if(C.found){if(!a&&!q.found&&t.options.strict){if(N)for(let I of N){if(I===C.found)break;if(I.type==="newline"){n(I,"MULTILINE_IMPLICIT_KEY","Implicit keys of flow sequence pairs need to be on a single line");break}}q.start<C.found.offset-1024&&n(C.found,"KEY_OVER_1024_CHARS","The : indicator must be at most 1024 chars after the start of an implicit flow sequence key")}}else A&&("source"in A&&A.source?.[0]===":"?n(A,"MISSING_CHAR",`Missing space after : in ${o}`):n(C.start,"MISSING_CHAR",`Missing , or : between ${o} items`));let U=A?s(t,A,C,n):C.found?e(t,C.end,N,null,C,n):null;U?si(A)&&n(U.range,"BLOCK_IN_FLOW",ti):C.comment&&(S.comment?S.comment+=`
//`+C.comment:S.comment=C.comment);let ae=new Ac.Pair(S,U);if(t.options.keepSourceTokens&&(ae.srcToken=w),a){let I=c;Ec.mapIncludes(t,I.items,S)&&n(E,"DUPLICATE_KEY","Map keys must be unique"),I.items.push(ae)}else{let I=new Or.YAMLMap(t.schema);I.flow=!0,I.items.push(ae);let Li=(U??S).range;I.range=[S.range[0],Li[1],Li[2]],c.items.push(I)}f=U?U.range[2]:C.end}}let u=a?"}":"]",[m,...y]=i.end,h=f;if(m?.source===u)h=m.offset+m.source.length;else{let p=o[0].toUpperCase()+o.substring(1),w=d?`${p} must end with a ${u}`:`${p} in block collection must be sufficiently indented and end with a ${u}`;n(f,d?"MISSING_CHAR":"BAD_INDENT",w),m&&m.source.length!==1&&y.unshift(m)}if(y.length>0){let p=Oc.resolveEnd(y,h,t.options.strict,n);p.comment&&(c.comment?c.comment+=`
//`+p.comment:c.comment=p.comment),c.range=[i.offset,h,p.offset]}else c.range=[i.offset,h,h];return c}Er.resolveFlowCollection=Tc});var Ir=g(Cr=>{"use strict";var Cc=O(),Ic=T(),Mc=X(),Pc=x(),_c=kr(),$c=Ar(),Dc=Tr();function ii(s,e,t,i,n,r){let a=t.type==="block-map"?_c.resolveBlockMap(s,e,t,i,r):t.type==="block-seq"?$c.resolveBlockSeq(s,e,t,i,r):Dc.resolveFlowCollection(s,e,t,i,r),o=a.constructor;return n==="!"||n===o.tagName?(a.tag=o.tagName,a):(n&&(a.tag=n),a)}function Bc(s,e,t,i,n){let r=i.tag,a=r?e.directives.tagName(r.source,u=>n(r,"TAG_RESOLVE_FAILED",u)):null;if(t.type==="block-seq"){let{anchor:u,newlineAfterProp:m}=i,y=u&&r?u.offset>r.offset?u:r:u??r;y&&(!m||m.offset<y.offset)&&n(y,"MISSING_CHAR","Missing newline after block sequence props")}let o=t.type==="block-map"?"map":t.type==="block-seq"?"seq":t.start.source==="{"?"map":"seq";if(!r||!a||a==="!"||a===Mc.YAMLMap.tagName&&o==="map"||a===Pc.YAMLSeq.tagName&&o==="seq")return ii(s,e,t,n,a);let l=e.schema.tags.find(u=>u.tag===a&&u.collection===o);if(!l){let u=e.schema.knownTags[a];if(u?.collection===o)e.schema.tags.push(Object.assign({},u,{default:!1})),l=u;else return u?n(r,"BAD_COLLECTION_TYPE",`${u.tag} used for ${o} collection, but expects ${u.collection??"scalar"}`,!0):n(r,"TAG_RESOLVE_FAILED",`Unresolved tag: ${a}`,!0),ii(s,e,t,n,a)}let c=ii(s,e,t,n,a,l),d=l.resolve?.(c,u=>n(r,"TAG_RESOLVE_FAILED",u),e.options)??c,f=Cc.isNode(d)?d:new Ic.Scalar(d);return f.range=c.range,f.tag=a,l?.format&&(f.format=l.format),f}Cr.composeCollection=Bc});var ri=g(Mr=>{"use strict";var ni=T();function Kc(s,e,t){let i=e.offset,n=jc(e,s.options.strict,t);if(!n)return{value:"",type:null,comment:"",range:[i,i,i]};let r=n.mode===">"?ni.Scalar.BLOCK_FOLDED:ni.Scalar.BLOCK_LITERAL,a=e.source?Fc(e.source):[],o=a.length;for(let h=a.length-1;h>=0;--h){let p=a[h][1];if(p===""||p==="\r")o=h;else break}if(o===0){let h=n.chomp==="+"&&a.length>0?`
//`.repeat(Math.max(1,a.length-1)):"",p=i+n.length;return e.source&&(p+=e.source.length),{value:h,type:r,comment:n.comment,range:[i,p,p]}}let l=e.indent+n.indent,c=e.offset+n.length,d=0;for(let h=0;h<o;++h){let[p,w]=a[h];if(w===""||w==="\r")n.indent===0&&p.length>l&&(l=p.length);else{p.length<l&&t(c+p.length,"MISSING_CHAR","Block scalars with more-indented leading empty lines must use an explicit indentation indicator"),n.indent===0&&(l=p.length),d=h,l===0&&!s.atRoot&&t(c,"BAD_INDENT","Block scalar values in collections must be indented");break}c+=p.length+w.length+1}for(let h=a.length-1;h>=o;--h)a[h][0].length>l&&(o=h+1);let f="",u="",m=!1;for(let h=0;h<d;++h)f+=a[h][0].slice(l)+`
//`;for(let h=d;h<o;++h){let[p,w]=a[h];c+=p.length+w.length+1;let v=w[w.length-1]==="\r";if(v&&(w=w.slice(0,-1)),w&&p.length<l){let N=`Block scalar lines must not be less indented than their ${n.indent?"explicit indentation indicator":"first line"}`;t(c-w.length-(v?2:1),"BAD_INDENT",N),p=""}r===ni.Scalar.BLOCK_LITERAL?(f+=u+p.slice(l)+w,u=`
//`):p.length>l||w[0]==="	"?(u===" "?u=`
//`:!m&&u===`
//`&&(u=`
//
//`),f+=u+p.slice(l)+w,u=`
//`,m=!0):w===""?u===`
//`?f+=`
//`:u=`
//`:(f+=u+w,u=" ",m=!1)}switch(n.chomp){case"-":break;case"+":for(let h=o;h<a.length;++h)f+=`
//`+a[h][0].slice(l);f[f.length-1]!==`
//`&&(f+=`
//`);break;default:f+=`
//`}let y=i+n.length+e.source.length;return{value:f,type:r,comment:n.comment,range:[i,y,y]}}function jc({offset:s,props:e},t,i){if(e[0].type!=="block-scalar-header")return i(e[0],"IMPOSSIBLE","Block scalar header not found"),null;let{source:n}=e[0],r=n[0],a=0,o="",l=-1;for(let u=1;u<n.length;++u){let m=n[u];if(!o&&(m==="-"||m==="+"))o=m;else{let y=Number(m);!a&&y?a=y:l===-1&&(l=s+u)}}l!==-1&&i(l,"UNEXPECTED_TOKEN",`Block scalar header includes extra characters: ${n}`);let c=!1,d="",f=n.length;for(let u=1;u<e.length;++u){let m=e[u];switch(m.type){case"space":c=!0;case"newline":f+=m.source.length;break;case"comment":t&&!c&&i(m,"MISSING_CHAR","Comments must be separated from other tokens by white space characters"),f+=m.source.length,d=m.source.substring(1);break;case"error":i(m,"UNEXPECTED_TOKEN",m.message),f+=m.source.length;break;default:{let y=`Unexpected token in block scalar header: ${m.type}`;i(m,"UNEXPECTED_TOKEN",y);let h=m.source;h&&typeof h=="string"&&(f+=h.length)}}}return{mode:r,indent:a,chomp:o,comment:d,length:f}}function Fc(s){let e=s.split(/\n( *)/),t=e[0],i=t.match(/^( *)/),r=[i?.[1]?[i[1],t.slice(i[1].length)]:["",t]];for(let a=1;a<e.length;a+=2)r.push([e[a],e[a+1]]);return r}Mr.resolveBlockScalar=Kc});var oi=g(_r=>{"use strict";var ai=T(),Rc=ge();function Yc(s,e,t){let{offset:i,type:n,source:r,end:a}=s,o,l,c=(u,m,y)=>t(i+u,m,y);switch(n){case"scalar":o=ai.Scalar.PLAIN,l=Uc(r,c);break;case"single-quoted-scalar":o=ai.Scalar.QUOTE_SINGLE,l=Vc(r,c);break;case"double-quoted-scalar":o=ai.Scalar.QUOTE_DOUBLE,l=Jc(r,c);break;default:return t(s,"UNEXPECTED_TOKEN",`Expected a flow scalar value, but found: ${n}`),{value:"",type:null,comment:"",range:[i,i+r.length,i+r.length]}}let d=i+r.length,f=Rc.resolveEnd(a,d,e,t);return{value:l,type:o,comment:f.comment,range:[i,d,f.offset]}}function Uc(s,e){let t="";switch(s[0]){case"	":t="a tab character";break;case",":t="flow indicator character ,";break;case"%":t="directive indicator character %";break;case"|":case">":{t=`block scalar indicator ${s[0]}`;break}case"@":case"`":{t=`reserved character ${s[0]}`;break}}return t&&e(0,"BAD_SCALAR_START",`Plain value cannot start with ${t}`),Pr(s)}function Vc(s,e){return(s[s.length-1]!=="'"||s.length===1)&&e(s.length,"MISSING_CHAR","Missing closing 'quote"),Pr(s.slice(1,-1)).replace(/''/g,"'")}function Pr(s){let e=/(.*?)\r?\n/sy,t=e.exec(s);if(!t)return s;let i,n;try{i=new RegExp("(?<![ 	])[ 	]+$"),n=new RegExp("^[ 	]+|(?<![ 	])[ 	]+$","g")}catch{i=/[ \t]+$/,n=/^[ \t]+|[ \t]+$/g}let r=t[1].replace(i,""),a=" ",o=e.lastIndex;for(;t=e.exec(s);){let c=t[1].replace(n,"");c===""?a===`
//`?r+=a:a=`
//`:(r+=a+c,a=" "),o=e.lastIndex}let l=/[ \t]*(.*)/sy;return l.lastIndex=o,t=l.exec(s),r+a+(t?.[1]??"")}function Jc(s,e){let t="";for(let i=1;i<s.length-1;++i){let n=s[i];if(!(n==="\r"&&s[i+1]===`
//`))if(n===`
//`){let{fold:r,offset:a}=Wc(s,i);t+=r,i=a}else if(n==="\\"){let r=s[++i],a=Qc[r];if(a)t+=a;else if(r===`
//`)for(r=s[i+1];r===" "||r==="	";)r=s[++i+1];else if(r==="\r"&&s[i+1]===`
//`)for(r=s[++i+1];r===" "||r==="	";)r=s[++i+1];else if(r==="x"||r==="u"||r==="U"){let o=r==="x"?2:r==="u"?4:8;t+=Gc(s,i+1,o,e),i+=o}else{let o=s.substr(i-1,2);e(i-1,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),t+=o}}else if(n===" "||n==="	"){let r=i,a=s[i+1];for(;a===" "||a==="	";)a=s[++i+1];a!==`
//`&&!(a==="\r"&&s[i+2]===`
//`)&&(t+=i>r?s.slice(r,i+1):n)}else t+=n}return(s[s.length-1]!=='"'||s.length===1)&&e(s.length,"MISSING_CHAR",'Missing closing "quote'),t}function Wc(s,e){let t="",i=s[e+1];for(;(i===" "||i==="	"||i===`
//`||i==="\r")&&!(i==="\r"&&s[e+2]!==`
//`);)i===`
//`&&(t+=`
//`),e+=1,i=s[e+1];return t||(t=" "),{fold:t,offset:e}}var Qc={0:"\0",a:"\x07",b:"\b",e:"\x1B",f:"\f",n:`
//`,r:"\r",t:"	",v:"\v",N:"\x85",_:"\xA0",L:"\u2028",P:"\u2029"," ":" ",'"':'"',"/":"/","\\":"\\","	":"	"};function Gc(s,e,t,i){let n=s.substr(e,t),a=n.length===t&&/^[0-9a-fA-F]+$/.test(n)?parseInt(n,16):NaN;try{return String.fromCodePoint(a)}catch{let o=s.substr(e-2,t+2);return i(e-2,"BAD_DQ_ESCAPE",`Invalid escape sequence ${o}`),o}}_r.resolveFlowScalar=Yc});var Br=g(Dr=>{"use strict";var ne=O(),$r=T(),Hc=ri(),Xc=oi();function xc(s,e,t,i){let{value:n,type:r,comment:a,range:o}=e.type==="block-scalar"?Hc.resolveBlockScalar(s,e,i):Xc.resolveFlowScalar(e,s.options.strict,i),l=t?s.directives.tagName(t.source,f=>i(t,"TAG_RESOLVE_FAILED",f)):null,c;s.options.stringKeys&&s.atKey?c=s.schema[ne.SCALAR]:l?c=zc(s.schema,n,l,t,i):e.type==="scalar"?c=Zc(s,n,e,i):c=s.schema[ne.SCALAR];let d;try{let f=c.resolve(n,u=>i(t??e,"TAG_RESOLVE_FAILED",u),s.options);d=ne.isScalar(f)?f:new $r.Scalar(f)}catch(f){let u=f instanceof Error?f.message:String(f);i(t??e,"TAG_RESOLVE_FAILED",u),d=new $r.Scalar(n)}return d.range=o,d.source=n,r&&(d.type=r),l&&(d.tag=l),c.format&&(d.format=c.format),a&&(d.comment=a),d}function zc(s,e,t,i,n){if(t==="!")return s[ne.SCALAR];let r=[];for(let o of s.tags)if(!o.collection&&o.tag===t)if(o.default&&o.test)r.push(o);else return o;for(let o of r)if(o.test?.test(e))return o;let a=s.knownTags[t];return a&&!a.collection?(s.tags.push(Object.assign({},a,{default:!1,test:void 0})),a):(n(i,"TAG_RESOLVE_FAILED",`Unresolved tag: ${t}`,t!=="tag:yaml.org,2002:str"),s[ne.SCALAR])}function Zc({atKey:s,directives:e,schema:t},i,n,r){let a=t.tags.find(o=>(o.default===!0||s&&o.default==="key")&&o.test?.test(i))||t[ne.SCALAR];if(t.compat){let o=t.compat.find(l=>l.default&&l.test?.test(i))??t[ne.SCALAR];if(a.tag!==o.tag){let l=e.tagString(a.tag),c=e.tagString(o.tag),d=`Value may be parsed as either ${l} or ${c}`;r(n,"TAG_RESOLVE_FAILED",d,!0)}}return a}Dr.composeScalar=xc});var jr=g(Kr=>{"use strict";function ef(s,e,t){if(e){t??(t=e.length);for(let i=t-1;i>=0;--i){let n=e[i];switch(n.type){case"space":case"comment":case"newline":s-=n.source.length;continue}for(n=e[++i];n?.type==="space";)s+=n.source.length,n=e[++i];break}}return s}Kr.emptyScalarPosition=ef});var Yr=g(ci=>{"use strict";var tf=ke(),sf=O(),nf=Ir(),Fr=Br(),rf=ge(),af=jr(),of={composeNode:Rr,composeEmptyNode:li};function Rr(s,e,t,i){let n=s.atKey,{spaceBefore:r,comment:a,anchor:o,tag:l}=t,c,d=!0;switch(e.type){case"alias":c=lf(s,e,i),(o||l)&&i(e,"ALIAS_PROPS","An alias node must not specify any properties");break;case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"block-scalar":c=Fr.composeScalar(s,e,l,i),o&&(c.anchor=o.source.substring(1));break;case"block-map":case"block-seq":case"flow-collection":try{c=nf.composeCollection(of,s,e,t,i),o&&(c.anchor=o.source.substring(1))}catch(f){let u=f instanceof Error?f.message:String(f);i(e,"RESOURCE_EXHAUSTION",u)}break;default:{let f=e.type==="error"?e.message:`Unsupported token (type: ${e.type})`;i(e,"UNEXPECTED_TOKEN",f),d=!1}}return c??(c=li(s,e.offset,void 0,null,t,i)),o&&c.anchor===""&&i(o,"BAD_ALIAS","Anchor cannot be an empty string"),n&&s.options.stringKeys&&(!sf.isScalar(c)||typeof c.value!="string"||c.tag&&c.tag!=="tag:yaml.org,2002:str")&&i(l??e,"NON_STRING_KEY","With stringKeys, all keys must be strings"),r&&(c.spaceBefore=!0),a&&(e.type==="scalar"&&e.source===""?c.comment=a:c.commentBefore=a),s.options.keepSourceTokens&&d&&(c.srcToken=e),c}function li(s,e,t,i,{spaceBefore:n,comment:r,anchor:a,tag:o,end:l},c){let d={type:"scalar",offset:af.emptyScalarPosition(e,t,i),indent:-1,source:""},f=Fr.composeScalar(s,d,o,c);return a&&(f.anchor=a.source.substring(1),f.anchor===""&&c(a,"BAD_ALIAS","Anchor cannot be an empty string")),n&&(f.spaceBefore=!0),r&&(f.comment=r,f.range[2]=l),f}function lf({options:s},{offset:e,source:t,end:i},n){let r=new tf.Alias(t.substring(1));r.source===""&&n(e,"BAD_ALIAS","Alias cannot be an empty string"),r.source.endsWith(":")&&n(e+t.length-1,"BAD_ALIAS","Alias ending in : is ambiguous",!0);let a=e+t.length,o=rf.resolveEnd(i,a,s.strict,n);return r.range=[e,a,o.offset],o.comment&&(r.comment=o.comment),r}ci.composeEmptyNode=li;ci.composeNode=Rr});var Jr=g(Vr=>{"use strict";var cf=Ke(),Ur=Yr(),ff=ge(),uf=Ye();function hf(s,e,{offset:t,start:i,value:n,end:r},a){let o=Object.assign({_directives:e},s),l=new cf.Document(void 0,o),c={atKey:!1,atRoot:!0,directives:l.directives,options:l.options,schema:l.schema},d=uf.resolveProps(i,{indicator:"doc-start",next:n??r?.[0],offset:t,onError:a,parentIndent:0,startOnNewline:!0});d.found&&(l.directives.docStart=!0,n&&(n.type==="block-map"||n.type==="block-seq")&&!d.hasNewline&&a(d.end,"MISSING_CHAR","Block collection cannot start on same line with directives-end marker")),l.contents=n?Ur.composeNode(c,n,d,a):Ur.composeEmptyNode(c,d.end,i,null,d,a);let f=l.contents.range[2],u=ff.resolveEnd(r,f,!1,a);return u.comment&&(l.comment=u.comment),l.range=[t,f,u.offset],l}Vr.composeDoc=hf});var ui=g(Gr=>{"use strict";var df=require("process"),pf=Xt(),mf=Ke(),Ue=Re(),Wr=O(),gf=Jr(),yf=ge();function Ve(s){if(typeof s=="number")return[s,s+1];if(Array.isArray(s))return s.length===2?s:[s[0],s[1]];let{offset:e,source:t}=s;return[e,e+(typeof t=="string"?t.length:1)]}function Qr(s){let e="",t=!1,i=!1;for(let n=0;n<s.length;++n){let r=s[n];switch(r[0]){case"#":e+=(e===""?"":i?`
//
//`:`
//`)+(r.substring(1)||" "),t=!0,i=!1;break;case"%":s[n+1]?.[0]!=="#"&&(n+=1),t=!1;break;default:t||(i=!0),t=!1}}return{comment:e,afterEmptyLine:i}}var fi=class{constructor(e={}){this.doc=null,this.atDirectives=!1,this.prelude=[],this.errors=[],this.warnings=[],this.onError=(t,i,n,r)=>{let a=Ve(t);r?this.warnings.push(new Ue.YAMLWarning(a,i,n)):this.errors.push(new Ue.YAMLParseError(a,i,n))},this.directives=new pf.Directives({version:e.version||"1.2"}),this.options=e}decorate(e,t){let{comment:i,afterEmptyLine:n}=Qr(this.prelude);if(i){let r=e.contents;if(t)e.comment=e.comment?`${e.comment}
//${i}`:i;else if(n||e.directives.docStart||!r)e.commentBefore=i;else if(Wr.isCollection(r)&&!r.flow&&r.items.length>0){let a=r.items[0];Wr.isPair(a)&&(a=a.key);let o=a.commentBefore;a.commentBefore=o?`${i}
//${o}`:i}else{let a=r.commentBefore;r.commentBefore=a?`${i}
//${a}`:i}}if(t){for(let r=0;r<this.errors.length;++r)e.errors.push(this.errors[r]);for(let r=0;r<this.warnings.length;++r)e.warnings.push(this.warnings[r])}else e.errors=this.errors,e.warnings=this.warnings;this.prelude=[],this.errors=[],this.warnings=[]}streamInfo(){return{comment:Qr(this.prelude).comment,directives:this.directives,errors:this.errors,warnings:this.warnings}}*compose(e,t=!1,i=-1){for(let n of e)yield*this.next(n);yield*this.end(t,i)}*next(e){switch(df.env.LOG_STREAM&&console.dir(e,{depth:null}),e.type){case"directive":this.directives.add(e.source,(t,i,n)=>{let r=Ve(e);r[0]+=t,this.onError(r,"BAD_DIRECTIVE",i,n)}),this.prelude.push(e.source),this.atDirectives=!0;break;case"document":{let t=gf.composeDoc(this.options,this.directives,e,this.onError);this.atDirectives&&!t.directives.docStart&&this.onError(e,"MISSING_CHAR","Missing directives-end/doc-start indicator line"),this.decorate(t,!1),this.doc&&(yield this.doc),this.doc=t,this.atDirectives=!1;break}case"byte-order-mark":case"space":break;case"comment":case"newline":this.prelude.push(e.source);break;case"error":{let t=e.source?`${e.message}: ${JSON.stringify(e.source)}`:e.message,i=new Ue.YAMLParseError(Ve(e),"UNEXPECTED_TOKEN",t);this.atDirectives||!this.doc?this.errors.push(i):this.doc.errors.push(i);break}case"doc-end":{if(!this.doc){let i="Unexpected doc-end without preceding document";this.errors.push(new Ue.YAMLParseError(Ve(e),"UNEXPECTED_TOKEN",i));break}this.doc.directives.docEnd=!0;let t=yf.resolveEnd(e.end,e.offset+e.source.length,this.doc.options.strict,this.onError);if(this.decorate(this.doc,!0),t.comment){let i=this.doc.comment;this.doc.comment=i?`${i}
//${t.comment}`:t.comment}this.doc.range[2]=t.offset;break}default:this.errors.push(new Ue.YAMLParseError(Ve(e),"UNEXPECTED_TOKEN",`Unsupported token ${e.type}`))}}*end(e=!1,t=-1){if(this.doc)this.decorate(this.doc,!0),yield this.doc,this.doc=null;else if(e){let i=Object.assign({_directives:this.directives},this.options),n=new mf.Document(void 0,i);this.atDirectives&&this.onError(t,"MISSING_CHAR","Missing directives-end indicator line"),n.range=[0,t,t],this.decorate(n,!1),yield n}}};Gr.Composer=fi});var xr=g(jt=>{"use strict";var bf=ri(),Sf=oi(),wf=Re(),Hr=Le();function vf(s,e=!0,t){if(s){let i=(n,r,a)=>{let o=typeof n=="number"?n:Array.isArray(n)?n[0]:n.offset;if(t)t(o,r,a);else throw new wf.YAMLParseError([o,o+1],r,a)};switch(s.type){case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return Sf.resolveFlowScalar(s,e,i);case"block-scalar":return bf.resolveBlockScalar({options:{strict:e}},s,i)}}return null}function kf(s,e){let{implicitKey:t=!1,indent:i,inFlow:n=!1,offset:r=-1,type:a="PLAIN"}=e,o=Hr.stringifyString({type:a,value:s},{implicitKey:t,indent:i>0?" ".repeat(i):"",inFlow:n,options:{blockQuote:!0,lineWidth:-1}}),l=e.end??[{type:"newline",offset:-1,indent:i,source:`
//`}];switch(o[0]){case"|":case">":{let c=o.indexOf(`
//`),d=o.substring(0,c),f=o.substring(c+1)+`
//`,u=[{type:"block-scalar-header",offset:r,indent:i,source:d}];return Xr(u,l)||u.push({type:"newline",offset:-1,indent:i,source:`
//`}),{type:"block-scalar",offset:r,indent:i,props:u,source:f}}case'"':return{type:"double-quoted-scalar",offset:r,indent:i,source:o,end:l};case"'":return{type:"single-quoted-scalar",offset:r,indent:i,source:o,end:l};default:return{type:"scalar",offset:r,indent:i,source:o,end:l}}}function Nf(s,e,t={}){let{afterKey:i=!1,implicitKey:n=!1,inFlow:r=!1,type:a}=t,o="indent"in s?s.indent:null;if(i&&typeof o=="number"&&(o+=2),!a)switch(s.type){case"single-quoted-scalar":a="QUOTE_SINGLE";break;case"double-quoted-scalar":a="QUOTE_DOUBLE";break;case"block-scalar":{let c=s.props[0];if(c.type!=="block-scalar-header")throw new Error("Invalid block scalar header");a=c.source[0]===">"?"BLOCK_FOLDED":"BLOCK_LITERAL";break}default:a="PLAIN"}let l=Hr.stringifyString({type:a,value:e},{implicitKey:n||o===null,indent:o!==null&&o>0?" ".repeat(o):"",inFlow:r,options:{blockQuote:!0,lineWidth:-1}});switch(l[0]){case"|":case">":Af(s,l);break;case'"':hi(s,l,"double-quoted-scalar");break;case"'":hi(s,l,"single-quoted-scalar");break;default:hi(s,l,"scalar")}}function Af(s,e){let t=e.indexOf(`
//`),i=e.substring(0,t),n=e.substring(t+1)+`
//`;if(s.type==="block-scalar"){let r=s.props[0];if(r.type!=="block-scalar-header")throw new Error("Invalid block scalar header");r.source=i,s.source=n}else{let{offset:r}=s,a="indent"in s?s.indent:-1,o=[{type:"block-scalar-header",offset:r,indent:a,source:i}];Xr(o,"end"in s?s.end:void 0)||o.push({type:"newline",offset:-1,indent:a,source:`
//`});for(let l of Object.keys(s))l!=="type"&&l!=="offset"&&delete s[l];Object.assign(s,{type:"block-scalar",indent:a,props:o,source:n})}}function Xr(s,e){if(e)for(let t of e)switch(t.type){case"space":case"comment":s.push(t);break;case"newline":return s.push(t),!0}return!1}function hi(s,e,t){switch(s.type){case"scalar":case"double-quoted-scalar":case"single-quoted-scalar":s.type=t,s.source=e;break;case"block-scalar":{let i=s.props.slice(1),n=e.length;s.props[0].type==="block-scalar-header"&&(n-=s.props[0].source.length);for(let r of i)r.offset+=n;delete s.props,Object.assign(s,{type:t,source:e,end:i});break}case"block-map":case"block-seq":{let n={type:"newline",offset:s.offset+e.length,indent:s.indent,source:`
//`};delete s.items,Object.assign(s,{type:t,source:e,end:[n]});break}default:{let i="indent"in s?s.indent:-1,n="end"in s&&Array.isArray(s.end)?s.end.filter(r=>r.type==="space"||r.type==="comment"||r.type==="newline"):[];for(let r of Object.keys(s))r!=="type"&&r!=="offset"&&delete s[r];Object.assign(s,{type:t,indent:i,source:e,end:n})}}}jt.createScalarToken=kf;jt.resolveAsScalar=vf;jt.setScalarValue=Nf});var Zr=g(zr=>{"use strict";var qf=s=>"type"in s?Rt(s):Ft(s);function Rt(s){switch(s.type){case"block-scalar":{let e="";for(let t of s.props)e+=Rt(t);return e+s.source}case"block-map":case"block-seq":{let e="";for(let t of s.items)e+=Ft(t);return e}case"flow-collection":{let e=s.start.source;for(let t of s.items)e+=Ft(t);for(let t of s.end)e+=t.source;return e}case"document":{let e=Ft(s);if(s.end)for(let t of s.end)e+=t.source;return e}default:{let e=s.source;if("end"in s&&s.end)for(let t of s.end)e+=t.source;return e}}}function Ft({start:s,key:e,sep:t,value:i}){let n="";for(let r of s)n+=r.source;if(e&&(n+=Rt(e)),t)for(let r of t)n+=r.source;return i&&(n+=Rt(i)),n}zr.stringify=qf});var ia=g(sa=>{"use strict";var di=Symbol("break visit"),Of=Symbol("skip children"),ea=Symbol("remove item");function re(s,e){"type"in s&&s.type==="document"&&(s={start:s.start,value:s.value}),ta(Object.freeze([]),s,e)}re.BREAK=di;re.SKIP=Of;re.REMOVE=ea;re.itemAtPath=(s,e)=>{let t=s;for(let[i,n]of e){let r=t?.[i];if(r&&"items"in r)t=r.items[n];else return}return t};re.parentCollection=(s,e)=>{let t=re.itemAtPath(s,e.slice(0,-1)),i=e[e.length-1][0],n=t?.[i];if(n&&"items"in n)return n;throw new Error("Parent collection not found")};function ta(s,e,t){let i=t(e,s);if(typeof i=="symbol")return i;for(let n of["key","value"]){let r=e[n];if(r&&"items"in r){for(let a=0;a<r.items.length;++a){let o=ta(Object.freeze(s.concat([[n,a]])),r.items[a],t);if(typeof o=="number")a=o-1;else{if(o===di)return di;o===ea&&(r.items.splice(a,1),a-=1)}}typeof i=="function"&&n==="key"&&(i=i(e,s))}}return typeof i=="function"?i(e,s):i}sa.visit=re});var Yt=g($=>{"use strict";var pi=xr(),Lf=Zr(),Ef=ia(),mi="\uFEFF",gi="",yi="",bi="",Tf=s=>!!s&&"items"in s,Cf=s=>!!s&&(s.type==="scalar"||s.type==="single-quoted-scalar"||s.type==="double-quoted-scalar"||s.type==="block-scalar");function If(s){switch(s){case mi:return"<BOM>";case gi:return"<DOC>";case yi:return"<FLOW_END>";case bi:return"<SCALAR>";default:return JSON.stringify(s)}}function Mf(s){switch(s){case mi:return"byte-order-mark";case gi:return"doc-mode";case yi:return"flow-error-end";case bi:return"scalar";case"---":return"doc-start";case"...":return"doc-end";case"":case`
//`:case`\r
//`:return"newline";case"-":return"seq-item-ind";case"?":return"explicit-key-ind";case":":return"map-value-ind";case"{":return"flow-map-start";case"}":return"flow-map-end";case"[":return"flow-seq-start";case"]":return"flow-seq-end";case",":return"comma"}switch(s[0]){case" ":case"	":return"space";case"#":return"comment";case"%":return"directive-line";case"*":return"alias";case"&":return"anchor";case"!":return"tag";case"'":return"single-quoted-scalar";case'"':return"double-quoted-scalar";case"|":case">":return"block-scalar-header"}return null}$.createScalarToken=pi.createScalarToken;$.resolveAsScalar=pi.resolveAsScalar;$.setScalarValue=pi.setScalarValue;$.stringify=Lf.stringify;$.visit=Ef.visit;$.BOM=mi;$.DOCUMENT=gi;$.FLOW_END=yi;$.SCALAR=bi;$.isCollection=Tf;$.isScalar=Cf;$.prettyToken=If;$.tokenType=Mf});var vi=g(ra=>{"use strict";var Je=Yt();function K(s){switch(s){case void 0:case" ":case`
//`:case"\r":case"	":return!0;default:return!1}}var na=new Set("0123456789ABCDEFabcdef"),Pf=new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"),Ut=new Set(",[]{}"),_f=new Set(` ,[]{}
//\r	`),Si=s=>!s||_f.has(s),wi=class{constructor(){this.atEnd=!1,this.blockScalarIndent=-1,this.blockScalarKeep=!1,this.buffer="",this.flowKey=!1,this.flowLevel=0,this.indentNext=0,this.indentValue=0,this.lineEndPos=null,this.next=null,this.pos=0}*lex(e,t=!1){if(e){if(typeof e!="string")throw TypeError("source is not a string");this.buffer=this.buffer?this.buffer+e:e,this.lineEndPos=null}this.atEnd=!t;let i=this.next??"stream";for(;i&&(t||this.hasChars(1));)i=yield*this.parseNext(i)}atLineEnd(){let e=this.pos,t=this.buffer[e];for(;t===" "||t==="	";)t=this.buffer[++e];return!t||t==="#"||t===`
//`?!0:t==="\r"?this.buffer[e+1]===`
//`:!1}charAt(e){return this.buffer[this.pos+e]}continueScalar(e){let t=this.buffer[e];if(this.indentNext>0){let i=0;for(;t===" ";)t=this.buffer[++i+e];if(t==="\r"){let n=this.buffer[i+e+1];if(n===`
//`||!n&&!this.atEnd)return e+i+1}return t===`
//`||i>=this.indentNext||!t&&!this.atEnd?e+i:-1}if(t==="-"||t==="."){let i=this.buffer.substr(e,3);if((i==="---"||i==="...")&&K(this.buffer[e+3]))return-1}return e}getLine(){let e=this.lineEndPos;return(typeof e!="number"||e!==-1&&e<this.pos)&&(e=this.buffer.indexOf(`
//`,this.pos),this.lineEndPos=e),e===-1?this.atEnd?this.buffer.substring(this.pos):null:(this.buffer[e-1]==="\r"&&(e-=1),this.buffer.substring(this.pos,e))}hasChars(e){return this.pos+e<=this.buffer.length}setNext(e){return this.buffer=this.buffer.substring(this.pos),this.pos=0,this.lineEndPos=null,this.next=e,null}peek(e){return this.buffer.substr(this.pos,e)}*parseNext(e){switch(e){case"stream":return yield*this.parseStream();case"line-start":return yield*this.parseLineStart();case"block-start":return yield*this.parseBlockStart();case"doc":return yield*this.parseDocument();case"flow":return yield*this.parseFlowCollection();case"quoted-scalar":return yield*this.parseQuotedScalar();case"block-scalar":return yield*this.parseBlockScalar();case"plain-scalar":return yield*this.parsePlainScalar()}}*parseStream(){let e=this.getLine();if(e===null)return this.setNext("stream");if(e[0]===Je.BOM&&(yield*this.pushCount(1),e=e.substring(1)),e[0]==="%"){let t=e.length,i=e.indexOf("#");for(;i!==-1;){let r=e[i-1];if(r===" "||r==="	"){t=i-1;break}else i=e.indexOf("#",i+1)}for(;;){let r=e[t-1];if(r===" "||r==="	")t-=1;else break}let n=(yield*this.pushCount(t))+(yield*this.pushSpaces(!0));return yield*this.pushCount(e.length-n),this.pushNewline(),"stream"}if(this.atLineEnd()){let t=yield*this.pushSpaces(!0);return yield*this.pushCount(e.length-t),yield*this.pushNewline(),"stream"}return yield Je.DOCUMENT,yield*this.parseLineStart()}*parseLineStart(){let e=this.charAt(0);if(!e&&!this.atEnd)return this.setNext("line-start");if(e==="-"||e==="."){if(!this.atEnd&&!this.hasChars(4))return this.setNext("line-start");let t=this.peek(3);if((t==="---"||t==="...")&&K(this.charAt(3)))return yield*this.pushCount(3),this.indentValue=0,this.indentNext=0,t==="---"?"doc":"stream"}return this.indentValue=yield*this.pushSpaces(!1),this.indentNext>this.indentValue&&!K(this.charAt(1))&&(this.indentNext=this.indentValue),yield*this.parseBlockStart()}*parseBlockStart(){let[e,t]=this.peek(2);if(!t&&!this.atEnd)return this.setNext("block-start");if((e==="-"||e==="?"||e===":")&&K(t)){let i=(yield*this.pushCount(1))+(yield*this.pushSpaces(!0));return this.indentNext=this.indentValue+1,this.indentValue+=i,"block-start"}return"doc"}*parseDocument(){yield*this.pushSpaces(!0);let e=this.getLine();if(e===null)return this.setNext("doc");let t=yield*this.pushIndicators();switch(e[t]){case"#":yield*this.pushCount(e.length-t);case void 0:return yield*this.pushNewline(),yield*this.parseLineStart();case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel=1,"flow";case"}":case"]":return yield*this.pushCount(1),"doc";case"*":return yield*this.pushUntil(Si),"doc";case'"':case"'":return yield*this.parseQuotedScalar();case"|":case">":return t+=yield*this.parseBlockScalarHeader(),t+=yield*this.pushSpaces(!0),yield*this.pushCount(e.length-t),yield*this.pushNewline(),yield*this.parseBlockScalar();default:return yield*this.parsePlainScalar()}}*parseFlowCollection(){let e,t,i=-1;do e=yield*this.pushNewline(),e>0?(t=yield*this.pushSpaces(!1),this.indentValue=i=t):t=0,t+=yield*this.pushSpaces(!0);while(e+t>0);let n=this.getLine();if(n===null)return this.setNext("flow");if((i!==-1&&i<this.indentNext&&n[0]!=="#"||i===0&&(n.startsWith("---")||n.startsWith("..."))&&K(n[3]))&&!(i===this.indentNext-1&&this.flowLevel===1&&(n[0]==="]"||n[0]==="}")))return this.flowLevel=0,yield Je.FLOW_END,yield*this.parseLineStart();let r=0;for(;n[r]===",";)r+=yield*this.pushCount(1),r+=yield*this.pushSpaces(!0),this.flowKey=!1;switch(r+=yield*this.pushIndicators(),n[r]){case void 0:return"flow";case"#":return yield*this.pushCount(n.length-r),"flow";case"{":case"[":return yield*this.pushCount(1),this.flowKey=!1,this.flowLevel+=1,"flow";case"}":case"]":return yield*this.pushCount(1),this.flowKey=!0,this.flowLevel-=1,this.flowLevel?"flow":"doc";case"*":return yield*this.pushUntil(Si),"flow";case'"':case"'":return this.flowKey=!0,yield*this.parseQuotedScalar();case":":{let a=this.charAt(1);if(this.flowKey||K(a)||a===",")return this.flowKey=!1,yield*this.pushCount(1),yield*this.pushSpaces(!0),"flow"}default:return this.flowKey=!1,yield*this.parsePlainScalar()}}*parseQuotedScalar(){let e=this.charAt(0),t=this.buffer.indexOf(e,this.pos+1);if(e==="'")for(;t!==-1&&this.buffer[t+1]==="'";)t=this.buffer.indexOf("'",t+2);else for(;t!==-1;){let r=0;for(;this.buffer[t-1-r]==="\\";)r+=1;if(r%2===0)break;t=this.buffer.indexOf('"',t+1)}let i=this.buffer.substring(0,t),n=i.indexOf(`
//`,this.pos);if(n!==-1){for(;n!==-1;){let r=this.continueScalar(n+1);if(r===-1)break;n=i.indexOf(`
//`,r)}n!==-1&&(t=n-(i[n-1]==="\r"?2:1))}if(t===-1){if(!this.atEnd)return this.setNext("quoted-scalar");t=this.buffer.length}return yield*this.pushToIndex(t+1,!1),this.flowLevel?"flow":"doc"}*parseBlockScalarHeader(){this.blockScalarIndent=-1,this.blockScalarKeep=!1;let e=this.pos;for(;;){let t=this.buffer[++e];if(t==="+")this.blockScalarKeep=!0;else if(t>"0"&&t<="9")this.blockScalarIndent=Number(t)-1;else if(t!=="-")break}return yield*this.pushUntil(t=>K(t)||t==="#")}*parseBlockScalar(){let e=this.pos-1,t=0,i;e:for(let r=this.pos;i=this.buffer[r];++r)switch(i){case" ":t+=1;break;case`
//`:e=r,t=0;break;case"\r":{let a=this.buffer[r+1];if(!a&&!this.atEnd)return this.setNext("block-scalar");if(a===`
//`)break}default:break e}if(!i&&!this.atEnd)return this.setNext("block-scalar");if(t>=this.indentNext){this.blockScalarIndent===-1?this.indentNext=t:this.indentNext=this.blockScalarIndent+(this.indentNext===0?1:this.indentNext);do{let r=this.continueScalar(e+1);if(r===-1)break;e=this.buffer.indexOf(`
//`,r)}while(e!==-1);if(e===-1){if(!this.atEnd)return this.setNext("block-scalar");e=this.buffer.length}}let n=e+1;for(i=this.buffer[n];i===" ";)i=this.buffer[++n];if(i==="	"){for(;i==="	"||i===" "||i==="\r"||i===`
//`;)i=this.buffer[++n];e=n-1}else if(!this.blockScalarKeep)do{let r=e-1,a=this.buffer[r];a==="\r"&&(a=this.buffer[--r]);let o=r;for(;a===" ";)a=this.buffer[--r];if(a===`
//`&&r>=this.pos&&r+1+t>o)e=r;else break}while(!0);return yield Je.SCALAR,yield*this.pushToIndex(e+1,!0),yield*this.parseLineStart()}*parsePlainScalar(){let e=this.flowLevel>0,t=this.pos-1,i=this.pos-1,n;for(;n=this.buffer[++i];)if(n===":"){let r=this.buffer[i+1];if(K(r)||e&&Ut.has(r))break;t=i}else if(K(n)){let r=this.buffer[i+1];if(n==="\r"&&(r===`
//`?(i+=1,n=`
//`,r=this.buffer[i+1]):t=i),r==="#"||e&&Ut.has(r))break;if(n===`
//`){let a=this.continueScalar(i+1);if(a===-1)break;i=Math.max(i,a-2)}}else{if(e&&Ut.has(n))break;t=i}return!n&&!this.atEnd?this.setNext("plain-scalar"):(yield Je.SCALAR,yield*this.pushToIndex(t+1,!0),e?"flow":"doc")}*pushCount(e){return e>0?(yield this.buffer.substr(this.pos,e),this.pos+=e,e):0}*pushToIndex(e,t){let i=this.buffer.slice(this.pos,e);return i?(yield i,this.pos+=i.length,i.length):(t&&(yield""),0)}*pushIndicators(){let e=0;e:for(;;){switch(this.charAt(0)){case"!":e+=yield*this.pushTag(),e+=yield*this.pushSpaces(!0);continue e;case"&":e+=yield*this.pushUntil(Si),e+=yield*this.pushSpaces(!0);continue e;case"-":case"?":case":":{let t=this.flowLevel>0,i=this.charAt(1);if(K(i)||t&&Ut.has(i)){t?this.flowKey&&(this.flowKey=!1):this.indentNext=this.indentValue+1,e+=yield*this.pushCount(1),e+=yield*this.pushSpaces(!0);continue e}}}break e}return e}*pushTag(){if(this.charAt(1)==="<"){let e=this.pos+2,t=this.buffer[e];for(;!K(t)&&t!==">";)t=this.buffer[++e];return yield*this.pushToIndex(t===">"?e+1:e,!1)}else{let e=this.pos+1,t=this.buffer[e];for(;t;)if(Pf.has(t))t=this.buffer[++e];else if(t==="%"&&na.has(this.buffer[e+1])&&na.has(this.buffer[e+2]))t=this.buffer[e+=3];else break;return yield*this.pushToIndex(e,!1)}}*pushNewline(){let e=this.buffer[this.pos];return e===`
//`?yield*this.pushCount(1):e==="\r"&&this.charAt(1)===`
//`?yield*this.pushCount(2):0}*pushSpaces(e){let t=this.pos-1,i;do i=this.buffer[++t];while(i===" "||e&&i==="	");let n=t-this.pos;return n>0&&(yield this.buffer.substr(this.pos,n),this.pos=t),n}*pushUntil(e){let t=this.pos,i=this.buffer[t];for(;!e(i);)i=this.buffer[++t];return yield*this.pushToIndex(t,!1)}};ra.Lexer=wi});var Ni=g(aa=>{"use strict";var ki=class{constructor(){this.lineStarts=[],this.addNewLine=e=>this.lineStarts.push(e),this.linePos=e=>{let t=0,i=this.lineStarts.length;for(;t<i;){let r=t+i>>1;this.lineStarts[r]<e?t=r+1:i=r}if(this.lineStarts[t]===e)return{line:t+1,col:1};if(t===0)return{line:0,col:e};let n=this.lineStarts[t-1];return{line:t,col:e-n+1}}}};aa.LineCounter=ki});var qi=g(ua=>{"use strict";var $f=require("process"),oa=Yt(),Df=vi();function z(s,e){for(let t=0;t<s.length;++t)if(s[t].type===e)return!0;return!1}function la(s){for(let e=0;e<s.length;++e)switch(s[e].type){case"space":case"comment":case"newline":break;default:return e}return-1}function fa(s){switch(s?.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":case"flow-collection":return!0;default:return!1}}function Vt(s){switch(s.type){case"document":return s.start;case"block-map":{let e=s.items[s.items.length-1];return e.sep??e.start}case"block-seq":return s.items[s.items.length-1].start;default:return[]}}function ye(s){if(s.length===0)return[];let e=s.length;e:for(;--e>=0;)switch(s[e].type){case"doc-start":case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":case"newline":break e}for(;s[++e]?.type==="space";);return s.splice(e,s.length)}function Jt(s,e){if(e.length<1e5)Array.prototype.push.apply(s,e);else for(let t=0;t<e.length;++t)s.push(e[t])}function ca(s){if(s.start.type==="flow-seq-start")for(let e of s.items)e.sep&&!e.value&&!z(e.start,"explicit-key-ind")&&!z(e.sep,"map-value-ind")&&(e.key&&(e.value=e.key),delete e.key,fa(e.value)?e.value.end?Jt(e.value.end,e.sep):e.value.end=e.sep:Jt(e.start,e.sep),delete e.sep)}var Ai=class{constructor(e){this.atNewLine=!0,this.atScalar=!1,this.indent=0,this.offset=0,this.onKeyLine=!1,this.stack=[],this.source="",this.type="",this.lexer=new Df.Lexer,this.onNewLine=e}*parse(e,t=!1){this.onNewLine&&this.offset===0&&this.onNewLine(0);for(let i of this.lexer.lex(e,t))yield*this.next(i);t||(yield*this.end())}*next(e){if(this.source=e,$f.env.LOG_TOKENS&&console.log("|",oa.prettyToken(e)),this.atScalar){this.atScalar=!1,yield*this.step(),this.offset+=e.length;return}let t=oa.tokenType(e);if(t)if(t==="scalar")this.atNewLine=!1,this.atScalar=!0,this.type="scalar";else{switch(this.type=t,yield*this.step(),t){case"newline":this.atNewLine=!0,this.indent=0,this.onNewLine&&this.onNewLine(this.offset+e.length);break;case"space":this.atNewLine&&e[0]===" "&&(this.indent+=e.length);break;case"explicit-key-ind":case"map-value-ind":case"seq-item-ind":this.atNewLine&&(this.indent+=e.length);break;case"doc-mode":case"flow-error-end":return;default:this.atNewLine=!1}this.offset+=e.length}else{let i=`Not a YAML token: ${e}`;yield*this.pop({type:"error",offset:this.offset,message:i,source:e}),this.offset+=e.length}}*end(){for(;this.stack.length>0;)yield*this.pop()}get sourceToken(){return{type:this.type,offset:this.offset,indent:this.indent,source:this.source}}*step(){let e=this.peek(1);if(this.type==="doc-end"&&e?.type!=="doc-end"){for(;this.stack.length>0;)yield*this.pop();this.stack.push({type:"doc-end",offset:this.offset,source:this.source});return}if(!e)return yield*this.stream();switch(e.type){case"document":return yield*this.document(e);case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return yield*this.scalar(e);case"block-scalar":return yield*this.blockScalar(e);case"block-map":return yield*this.blockMap(e);case"block-seq":return yield*this.blockSequence(e);case"flow-collection":return yield*this.flowCollection(e);case"doc-end":return yield*this.documentEnd(e)}yield*this.pop()}peek(e){return this.stack[this.stack.length-e]}*pop(e){let t=e??this.stack.pop();if(!t)yield{type:"error",offset:this.offset,source:"",message:"Tried to pop an empty stack"};else if(this.stack.length===0)yield t;else{let i=this.peek(1);switch(t.type==="block-scalar"?t.indent="indent"in i?i.indent:0:t.type==="flow-collection"&&i.type==="document"&&(t.indent=0),t.type==="flow-collection"&&ca(t),i.type){case"document":i.value=t;break;case"block-scalar":i.props.push(t);break;case"block-map":{let n=i.items[i.items.length-1];if(n.value){i.items.push({start:[],key:t,sep:[]}),this.onKeyLine=!0;return}else if(n.sep)n.value=t;else{Object.assign(n,{key:t,sep:[]}),this.onKeyLine=!n.explicitKey;return}break}case"block-seq":{let n=i.items[i.items.length-1];n.value?i.items.push({start:[],value:t}):n.value=t;break}case"flow-collection":{let n=i.items[i.items.length-1];!n||n.value?i.items.push({start:[],key:t,sep:[]}):n.sep?n.value=t:Object.assign(n,{key:t,sep:[]});return}default:yield*this.pop(),yield*this.pop(t)}if((i.type==="document"||i.type==="block-map"||i.type==="block-seq")&&(t.type==="block-map"||t.type==="block-seq")){let n=t.items[t.items.length-1];n&&!n.sep&&!n.value&&n.start.length>0&&la(n.start)===-1&&(t.indent===0||n.start.every(r=>r.type!=="comment"||r.indent<t.indent))&&(i.type==="document"?i.end=n.start:i.items.push({start:n.start}),t.items.splice(-1,1))}}}*stream(){switch(this.type){case"directive-line":yield{type:"directive",offset:this.offset,source:this.source};return;case"byte-order-mark":case"space":case"comment":case"newline":yield this.sourceToken;return;case"doc-mode":case"doc-start":{let e={type:"document",offset:this.offset,start:[]};this.type==="doc-start"&&e.start.push(this.sourceToken),this.stack.push(e);return}}yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML stream`,source:this.source}}*document(e){if(e.value)return yield*this.lineEnd(e);switch(this.type){case"doc-start":{la(e.start)!==-1?(yield*this.pop(),yield*this.step()):e.start.push(this.sourceToken);return}case"anchor":case"tag":case"space":case"comment":case"newline":e.start.push(this.sourceToken);return}let t=this.startBlockValue(e);t?this.stack.push(t):yield{type:"error",offset:this.offset,message:`Unexpected ${this.type} token in YAML document`,source:this.source}}*scalar(e){if(this.type==="map-value-ind"){let t=Vt(this.peek(2)),i=ye(t),n;e.end?(n=e.end,n.push(this.sourceToken),delete e.end):n=[this.sourceToken];let r={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:i,key:e,sep:n}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=r}else yield*this.lineEnd(e)}*blockScalar(e){switch(this.type){case"space":case"comment":case"newline":e.props.push(this.sourceToken);return;case"scalar":if(e.source=this.source,this.atNewLine=!0,this.indent=0,this.onNewLine){let t=this.source.indexOf(`
//`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
//`,t)+1}yield*this.pop();break;default:yield*this.pop(),yield*this.step()}}*blockMap(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(this.onKeyLine=!1,t.value){let i="end"in t.value?t.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else if(t.sep)t.sep.push(this.sourceToken);else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Jt(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return}if(this.indent>=e.indent){let i=!this.onKeyLine&&this.indent===e.indent,n=i&&(t.sep||t.explicitKey)&&this.type!=="seq-item-ind",r=[];if(n&&t.sep&&!t.value){let a=[];for(let o=0;o<t.sep.length;++o){let l=t.sep[o];switch(l.type){case"newline":a.push(o);break;case"space":break;case"comment":l.indent>e.indent&&(a.length=0);break;default:a.length=0}}a.length>=2&&(r=t.sep.splice(a[1]))}switch(this.type){case"anchor":case"tag":n||t.value?(r.push(this.sourceToken),e.items.push({start:r}),this.onKeyLine=!0):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"explicit-key-ind":!t.sep&&!t.explicitKey?(t.start.push(this.sourceToken),t.explicitKey=!0):n||t.value?(r.push(this.sourceToken),e.items.push({start:r,explicitKey:!0})):this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken],explicitKey:!0}]}),this.onKeyLine=!0;return;case"map-value-ind":if(t.explicitKey)if(t.sep)if(t.value)e.items.push({start:[],key:null,sep:[this.sourceToken]});else if(z(t.sep,"map-value-ind"))this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:r,key:null,sep:[this.sourceToken]}]});else if(fa(t.key)&&!z(t.sep,"newline")){let a=ye(t.start),o=t.key,l=t.sep;l.push(this.sourceToken),delete t.key,delete t.sep,this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:o,sep:l}]})}else r.length>0?t.sep=t.sep.concat(r,this.sourceToken):t.sep.push(this.sourceToken);else if(z(t.start,"newline"))Object.assign(t,{key:null,sep:[this.sourceToken]});else{let a=ye(t.start);this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:a,key:null,sep:[this.sourceToken]}]})}else t.sep?t.value||n?e.items.push({start:r,key:null,sep:[this.sourceToken]}):z(t.sep,"map-value-ind")?this.stack.push({type:"block-map",offset:this.offset,indent:this.indent,items:[{start:[],key:null,sep:[this.sourceToken]}]}):t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});this.onKeyLine=!0;return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let a=this.flowScalar(this.type);n||t.value?(e.items.push({start:r,key:a,sep:[]}),this.onKeyLine=!0):t.sep?this.stack.push(a):(Object.assign(t,{key:a,sep:[]}),this.onKeyLine=!0);return}default:{let a=this.startBlockValue(e);if(a){if(a.type==="block-seq"){if(!t.explicitKey&&t.sep&&!z(t.sep,"newline")){yield*this.pop({type:"error",offset:this.offset,message:"Unexpected block-seq-ind on same line with key",source:this.source});return}}else i&&e.items.push({start:r});this.stack.push(a);return}}}}yield*this.pop(),yield*this.step()}*blockSequence(e){let t=e.items[e.items.length-1];switch(this.type){case"newline":if(t.value){let i="end"in t.value?t.value.end:void 0;(Array.isArray(i)?i[i.length-1]:void 0)?.type==="comment"?i?.push(this.sourceToken):e.items.push({start:[this.sourceToken]})}else t.start.push(this.sourceToken);return;case"space":case"comment":if(t.value)e.items.push({start:[this.sourceToken]});else{if(this.atIndentedComment(t.start,e.indent)){let n=e.items[e.items.length-2]?.value?.end;if(Array.isArray(n)){Jt(n,t.start),n.push(this.sourceToken),e.items.pop();return}}t.start.push(this.sourceToken)}return;case"anchor":case"tag":if(t.value||this.indent<=e.indent)break;t.start.push(this.sourceToken);return;case"seq-item-ind":if(this.indent!==e.indent)break;t.value||z(t.start,"seq-item-ind")?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return}if(this.indent>e.indent){let i=this.startBlockValue(e);if(i){this.stack.push(i);return}}yield*this.pop(),yield*this.step()}*flowCollection(e){let t=e.items[e.items.length-1];if(this.type==="flow-error-end"){let i;do yield*this.pop(),i=this.peek(1);while(i?.type==="flow-collection")}else if(e.end.length===0){switch(this.type){case"comma":case"explicit-key-ind":!t||t.sep?e.items.push({start:[this.sourceToken]}):t.start.push(this.sourceToken);return;case"map-value-ind":!t||t.value?e.items.push({start:[],key:null,sep:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):Object.assign(t,{key:null,sep:[this.sourceToken]});return;case"space":case"comment":case"newline":case"anchor":case"tag":!t||t.value?e.items.push({start:[this.sourceToken]}):t.sep?t.sep.push(this.sourceToken):t.start.push(this.sourceToken);return;case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":{let n=this.flowScalar(this.type);!t||t.value?e.items.push({start:[],key:n,sep:[]}):t.sep?this.stack.push(n):Object.assign(t,{key:n,sep:[]});return}case"flow-map-end":case"flow-seq-end":e.end.push(this.sourceToken);return}let i=this.startBlockValue(e);i?this.stack.push(i):(yield*this.pop(),yield*this.step())}else{let i=this.peek(2);if(i.type==="block-map"&&(this.type==="map-value-ind"&&i.indent===e.indent||this.type==="newline"&&!i.items[i.items.length-1].sep))yield*this.pop(),yield*this.step();else if(this.type==="map-value-ind"&&i.type!=="flow-collection"){let n=Vt(i),r=ye(n);ca(e);let a=e.end.splice(1,e.end.length);a.push(this.sourceToken);let o={type:"block-map",offset:e.offset,indent:e.indent,items:[{start:r,key:e,sep:a}]};this.onKeyLine=!0,this.stack[this.stack.length-1]=o}else yield*this.lineEnd(e)}}flowScalar(e){if(this.onNewLine){let t=this.source.indexOf(`
//`)+1;for(;t!==0;)this.onNewLine(this.offset+t),t=this.source.indexOf(`
//`,t)+1}return{type:e,offset:this.offset,indent:this.indent,source:this.source}}startBlockValue(e){switch(this.type){case"alias":case"scalar":case"single-quoted-scalar":case"double-quoted-scalar":return this.flowScalar(this.type);case"block-scalar-header":return{type:"block-scalar",offset:this.offset,indent:this.indent,props:[this.sourceToken],source:""};case"flow-map-start":case"flow-seq-start":return{type:"flow-collection",offset:this.offset,indent:this.indent,start:this.sourceToken,items:[],end:[]};case"seq-item-ind":return{type:"block-seq",offset:this.offset,indent:this.indent,items:[{start:[this.sourceToken]}]};case"explicit-key-ind":{this.onKeyLine=!0;let t=Vt(e),i=ye(t);return i.push(this.sourceToken),{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,explicitKey:!0}]}}case"map-value-ind":{this.onKeyLine=!0;let t=Vt(e),i=ye(t);return{type:"block-map",offset:this.offset,indent:this.indent,items:[{start:i,key:null,sep:[this.sourceToken]}]}}}return null}atIndentedComment(e,t){return this.type!=="comment"||this.indent<=t?!1:e.every(i=>i.type==="newline"||i.type==="space")}*documentEnd(e){this.type!=="doc-mode"&&(e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop()))}*lineEnd(e){switch(this.type){case"comma":case"doc-start":case"doc-end":case"flow-seq-end":case"flow-map-end":case"map-value-ind":yield*this.pop(),yield*this.step();break;case"newline":this.onKeyLine=!1;default:e.end?e.end.push(this.sourceToken):e.end=[this.sourceToken],this.type==="newline"&&(yield*this.pop())}}};ua.Parser=Ai});var ga=g(Qe=>{"use strict";var ha=ui(),Bf=Ke(),We=Re(),Kf=cs(),jf=O(),Ff=Ni(),da=qi();function pa(s){let e=s.prettyErrors!==!1;return{lineCounter:s.lineCounter||e&&new Ff.LineCounter||null,prettyErrors:e}}function Rf(s,e={}){let{lineCounter:t,prettyErrors:i}=pa(e),n=new da.Parser(t?.addNewLine),r=new ha.Composer(e),a=Array.from(r.compose(n.parse(s)));if(i&&t)for(let o of a)o.errors.forEach(We.prettifyError(s,t)),o.warnings.forEach(We.prettifyError(s,t));return a.length>0?a:Object.assign([],{empty:!0},r.streamInfo())}function ma(s,e={}){let{lineCounter:t,prettyErrors:i}=pa(e),n=new da.Parser(t?.addNewLine),r=new ha.Composer(e),a=null;for(let o of r.compose(n.parse(s),!0,s.length))if(!a)a=o;else if(a.options.logLevel!=="silent"){a.errors.push(new We.YAMLParseError(o.range.slice(0,2),"MULTIPLE_DOCS","Source contains multiple documents; please use YAML.parseAllDocuments()"));break}return i&&t&&(a.errors.forEach(We.prettifyError(s,t)),a.warnings.forEach(We.prettifyError(s,t))),a}function Yf(s,e,t){let i;typeof e=="function"?i=e:t===void 0&&e&&typeof e=="object"&&(t=e);let n=ma(s,t);if(!n)return null;if(n.warnings.forEach(r=>Kf.warn(n.options.logLevel,r)),n.errors.length>0){if(n.options.logLevel!=="silent")throw n.errors[0];n.errors=[]}return n.toJS(Object.assign({reviver:i},t))}function Uf(s,e,t){let i=null;if(typeof e=="function"||Array.isArray(e)?i=e:t===void 0&&e&&(t=e),typeof t=="string"&&(t=t.length),typeof t=="number"){let n=Math.round(t);t=n<1?void 0:n>8?{indent:8}:{indent:n}}if(s===void 0){let{keepUndefined:n}=t??e??{};if(!n)return}return jf.isDocument(s)&&!i?s.toString(t):new Bf.Document(s,i,t).toString(t)}Qe.parse=Yf;Qe.parseAllDocuments=Rf;Qe.parseDocument=ma;Qe.stringify=Uf});var ba=g(L=>{"use strict";var Vf=ui(),Jf=Ke(),Wf=Js(),Oi=Re(),Qf=ke(),Z=O(),Gf=G(),Hf=T(),Xf=X(),xf=x(),zf=Yt(),Zf=vi(),eu=Ni(),tu=qi(),Wt=ga(),ya=be();L.Composer=Vf.Composer;L.Document=Jf.Document;L.Schema=Wf.Schema;L.YAMLError=Oi.YAMLError;L.YAMLParseError=Oi.YAMLParseError;L.YAMLWarning=Oi.YAMLWarning;L.Alias=Qf.Alias;L.isAlias=Z.isAlias;L.isCollection=Z.isCollection;L.isDocument=Z.isDocument;L.isMap=Z.isMap;L.isNode=Z.isNode;L.isPair=Z.isPair;L.isScalar=Z.isScalar;L.isSeq=Z.isSeq;L.Pair=Gf.Pair;L.Scalar=Hf.Scalar;L.YAMLMap=Xf.YAMLMap;L.YAMLSeq=xf.YAMLSeq;L.CST=zf;L.Lexer=Zf.Lexer;L.LineCounter=eu.LineCounter;L.Parser=tu.Parser;L.parse=Wt.parse;L.parseAllDocuments=Wt.parseAllDocuments;L.parseDocument=Wt.parseDocument;L.stringify=Wt.stringify;L.visit=ya.visit;L.visitAsync=ya.visitAsync});var su={};Aa(su,{Alias:()=>b.Alias,CST:()=>b.CST,Composer:()=>b.Composer,Document:()=>b.Document,Lexer:()=>b.Lexer,LineCounter:()=>b.LineCounter,Pair:()=>b.Pair,Parser:()=>b.Parser,Scalar:()=>b.Scalar,Schema:()=>b.Schema,YAMLError:()=>b.YAMLError,YAMLMap:()=>b.YAMLMap,YAMLParseError:()=>b.YAMLParseError,YAMLSeq:()=>b.YAMLSeq,YAMLWarning:()=>b.YAMLWarning,default:()=>b.default,isAlias:()=>b.isAlias,isCollection:()=>b.isCollection,isDocument:()=>b.isDocument,isMap:()=>b.isMap,isNode:()=>b.isNode,isPair:()=>b.isPair,isScalar:()=>b.isScalar,isSeq:()=>b.isSeq,parse:()=>b.parse,parseAllDocuments:()=>b.parseAllDocuments,parseDocument:()=>b.parseDocument,stringify:()=>b.stringify,visit:()=>b.visit,visitAsync:()=>b.visitAsync});module.exports=Oa(su);var b=qa(ba());0&&(module.exports={Alias,CST,Composer,Document,Lexer,LineCounter,Pair,Parser,Scalar,Schema,YAMLError,YAMLMap,YAMLParseError,YAMLSeq,YAMLWarning,isAlias,isCollection,isDocument,isMap,isNode,isPair,isScalar,isSeq,parse,parseAllDocuments,parseDocument,stringify,visit,visitAsync});
//# package yargs
//var rn=Object.create;var ht=Object.defineProperty;var on=Object.getOwnPropertyDescriptor;var an=Object.getOwnPropertyNames;var ln=Object.getPrototypeOf,fn=Object.prototype.hasOwnProperty;var zt=(n,u)=>()=>{try{return u||n((u={exports:{}}).exports,u),u.exports}catch(t){throw u=0,t}},cn=(n,u)=>{for(var t in u)ht(n,t,{get:u[t],enumerable:!0})},Ae=(n,u,t,e)=>{if(u&&typeof u=="object"||typeof u=="function")for(let D of an(u))!fn.call(n,D)&&D!==t&&ht(n,D,{get:()=>u[D],enumerable:!(e=on(u,D))||e.enumerable});return n};var Ut=(n,u,t)=>(t=n!=null?rn(ln(n)):{},Ae(u||!n||!n.__esModule?ht(t,"default",{value:n,enumerable:!0}):t,n)),Fn=n=>Ae(ht({},"__esModule",{value:!0}),n);var Le=zt((Ji,Ne)=>{Ne.exports=()=>/[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g});var ze=zt((ts,Te)=>{Te.exports=()=>/[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g});var ED=zt((Rs,CD)=>{"use strict";CD.exports=function(u){if(u===void 0&&(u=2),u>=Error.stackTraceLimit)throw new TypeError("getCallerFile(position) requires position be less then Error.stackTraceLimit but position was: `"+u+"` and Error.stackTraceLimit was: `"+Error.stackTraceLimit+"`");var t=Error.prepareStackTrace;Error.prepareStackTrace=function(D,i){return i};var e=new Error().stack;if(Error.prepareStackTrace=t,e!==null&&typeof e=="object")return e[u]?e[u].getFileName():void 0}});var ji={};cn(ji,{default:()=>sn});module.exports=Fn(ji);var wt=require("assert");var hn={right:mn,center:gn},dn=0,dt=1,pn=2,pt=3,Ht=class{constructor(u){var t;this.width=u.width,this.wrap=(t=u.wrap)!==null&&t!==void 0?t:!0,this.rows=[]}span(...u){let t=this.div(...u);t.span=!0}resetOutput(){this.rows=[]}div(...u){if(u.length===0&&this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...u)&&typeof u[0]=="string")return this.applyLayoutDSL(u[0]);let t=u.map(e=>typeof e=="string"?this.colFromString(e):e);return this.rows.push(t),t}shouldApplyLayoutDSL(...u){return u.length===1&&typeof u[0]=="string"&&/[\t\n]/.test(u[0])}applyLayoutDSL(u){let t=u.split(`
//`).map(D=>D.split("	")),e=0;return t.forEach(D=>{D.length>1&&cu.stringWidth(D[0])>e&&(e=Math.min(Math.floor(this.width*.5),cu.stringWidth(D[0])))}),t.forEach(D=>{this.div(...D.map((i,r)=>({text:i.trim(),padding:this.measurePadding(i),width:r===0&&D.length>1?e:void 0})))}),this.rows[this.rows.length-1]}colFromString(u){return{text:u,padding:this.measurePadding(u)}}measurePadding(u){let t=cu.stripAnsi(u);return[0,t.match(/\s*$/)[0].length,0,t.match(/^\s*/)[0].length]}toString(){let u=[];return this.rows.forEach(t=>{this.rowToString(t,u)}),u.filter(t=>!t.hidden).map(t=>t.text).join(`
//`)}rowToString(u,t){return this.rasterize(u).forEach((e,D)=>{let i="";e.forEach((r,o)=>{let{width:F}=u[o],C=this.negatePadding(u[o]),p=r;if(C>cu.stringWidth(r)&&(p+=" ".repeat(C-cu.stringWidth(r))),u[o].align&&u[o].align!=="left"&&this.wrap){let d=hn[u[o].align];p=d(p,C),cu.stringWidth(p)<C&&(p+=" ".repeat((F||0)-cu.stringWidth(p)-1))}let l=u[o].padding||[0,0,0,0];l[pt]&&(i+=" ".repeat(l[pt])),i+=_e(u[o],p,"| "),i+=p,i+=_e(u[o],p," |"),l[dt]&&(i+=" ".repeat(l[dt])),D===0&&t.length>0&&(i=this.renderInline(i,t[t.length-1]))}),t.push({text:i.replace(/ +$/,""),span:u.span})}),t}renderInline(u,t){let e=u.match(/^ */),D=e?e[0].length:0,i=t.text,r=cu.stringWidth(i.trimRight());return t.span?this.wrap?D<r?u:(t.hidden=!0,i.trimRight()+" ".repeat(D-r)+u.trimLeft()):(t.hidden=!0,i+u):u}rasterize(u){let t=[],e=this.columnWidths(u),D;return u.forEach((i,r)=>{i.width=e[r],this.wrap?D=cu.wrap(i.text,this.negatePadding(i),{hard:!0}).split(`
//`):D=i.text.split(`
//`),i.border&&(D.unshift("."+"-".repeat(this.negatePadding(i)+2)+"."),D.push("'"+"-".repeat(this.negatePadding(i)+2)+"'")),i.padding&&(D.unshift(...new Array(i.padding[dn]||0).fill("")),D.push(...new Array(i.padding[pn]||0).fill(""))),D.forEach((o,F)=>{t[F]||t.push([]);let C=t[F];for(let p=0;p<r;p++)C[p]===void 0&&C.push("");C.push(o)})}),t}negatePadding(u){let t=u.width||0;return u.padding&&(t-=(u.padding[pt]||0)+(u.padding[dt]||0)),u.border&&(t-=4),t}columnWidths(u){if(!this.wrap)return u.map(r=>r.width||cu.stringWidth(r.text));let t=u.length,e=this.width,D=u.map(r=>{if(r.width)return t--,e-=r.width,r.width}),i=t?Math.floor(e/t):0;return D.map((r,o)=>r===void 0?Math.max(i,Cn(u[o])):r)}};function _e(n,u,t){return n.border?/[.']-+[.']/.test(u)?"":u.trim().length!==0?t:"  ":""}function Cn(n){let u=n.padding||[],t=1+(u[pt]||0)+(u[dt]||0);return n.border?t+4:t}function En(){return typeof process=="object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function mn(n,u){n=n.trim();let t=cu.stringWidth(n);return t<u?" ".repeat(u-t)+n:n}function gn(n,u){n=n.trim();let t=cu.stringWidth(n);return t>=u?n:" ".repeat(u-t>>1)+n}var cu;function we(n,u){return cu=u,new Ht({width:n?.width||En(),wrap:n?.wrap})}var Gt=String.raw`(?:\u001B\u005C|\u009C)`,xe=String.raw`\u0018\u001A\u001B\u0080-\u009F`,Bn=String.raw`(?:\u001B\]|\u009D)[^\u0007${xe}]*(?:\u0007|${Gt})`,bn=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${xe}]*${Gt}`,An=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Gt})?`,_n=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,wn=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,xn=`${An}|${Bn}|${bn}|${_n}|${wn}`;function Ru({onlyFirst:n=!1}={}){return new RegExp(xn,n?void 0:"g")}var On=Ru();function rt(n){if(typeof n!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof n}\``);return!n.includes("\x1B")&&!n.includes("\x9B")?n:n.replace(On,"")}var Oe=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],ye=12288,je=65510,Se=[12288,12288,65281,65376,65504,65510];var Me=4352,Pe=262141,Yt=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,129775,129786,131072,196605,196608,262141];var Ct=(n,u)=>{let t=0,e=Math.floor(n.length/2)-1;for(;t<=e;){let D=Math.floor((t+e)/2),i=D*2;if(u<n[i])e=D-1;else if(u>n[i+1])t=D+1;else return!0}return!1};var Ie=19968,[Sn,Mn]=Pn(Yt);function Pn(n){let u=n[0],t=n[1];for(let e=0;e<n.length;e+=2){let D=n[e],i=n[e+1];if(Ie>=D&&Ie<=i)return[D,i];i-D>t-u&&(u=D,t=i)}return[u,t]}var $e=n=>n<161||n>1114109?!1:Ct(Oe,n),We=n=>n<ye||n>je?!1:Ct(Se,n);var ve=n=>n>=Sn&&n<=Mn?!0:n<Me||n>Pe?!1:Ct(Yt,n);function In(n){if(!Number.isSafeInteger(n))throw new TypeError(`Expected a code point, got \`${typeof n}\`.`)}function ju(n,{ambiguousAsWide:u=!1}={}){return In(n),We(n)||ve(n)||u&&$e(n)?2:1}var Re=Ut(Le(),1),$n=new Intl.Segmenter,Wn=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u");function Vt(n,u={}){if(typeof n!="string"||n.length===0)return 0;let{ambiguousIsNarrow:t=!0,countAnsiEscapeCodes:e=!1}=u;if(e||(n=rt(n)),n.length===0)return 0;let D=0,i={ambiguousAsWide:!t};for(let{segment:r}of $n.segment(n)){let o=r.codePointAt(0);if(!(o<=31||o>=127&&o<=159)&&!(o>=8203&&o<=8207||o===65279)&&!(o>=768&&o<=879||o>=6832&&o<=6911||o>=7616&&o<=7679||o>=8400&&o<=8447||o>=65056&&o<=65071)&&!(o>=55296&&o<=57343)&&!(o>=65024&&o<=65039)&&!Wn.test(r)){if((0,Re.default)().test(r)){D+=2;continue}D+=ju(o,i)}}return D}var vn=Ru();function ot(n){if(typeof n!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof n}\``);return!n.includes("\x1B")&&!n.includes("\x9B")?n:n.replace(vn,"")}var Ue=Ut(ze(),1),Nn=new Intl.Segmenter,Ln=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u");function Tu(n,u={}){if(typeof n!="string"||n.length===0)return 0;let{ambiguousIsNarrow:t=!0,countAnsiEscapeCodes:e=!1}=u;if(e||(n=ot(n)),n.length===0)return 0;let D=0,i={ambiguousAsWide:!t};for(let{segment:r}of Nn.segment(n)){let o=r.codePointAt(0);if(!(o<=31||o>=127&&o<=159)&&!(o>=8203&&o<=8207||o===65279)&&!(o>=768&&o<=879||o>=6832&&o<=6911||o>=7616&&o<=7679||o>=8400&&o<=8447||o>=65056&&o<=65071)&&!(o>=55296&&o<=57343)&&!(o>=65024&&o<=65039)&&!Ln.test(r)){if((0,Ue.default)().test(r)){D+=2;continue}D+=ju(o,i)}}return D}var He=(n=0)=>u=>`\x1B[${u+n}m`,Ge=(n=0)=>u=>`\x1B[${38+n};5;${u}m`,Ye=(n=0)=>(u,t,e)=>`\x1B[${38+n};2;${u};${t};${e}m`,J={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[107,49]}},is=Object.keys(J.modifier),Rn=Object.keys(J.color),Tn=Object.keys(J.bgColor),ss=[...Rn,...Tn];function zn(){let n=new Map;for(let[u,t]of Object.entries(J)){for(let[e,D]of Object.entries(t))J[e]={open:`\x1B[${D[0]}m`,close:`\x1B[${D[1]}m`},t[e]=J[e],n.set(D[0],D[1]);Object.defineProperty(J,u,{value:t,enumerable:!1})}return Object.defineProperty(J,"codes",{value:n,enumerable:!1}),J.color.close="\x1B[39m",J.bgColor.close="\x1B[49m",J.color.ansi=He(),J.color.ansi256=Ge(),J.color.ansi16m=Ye(),J.bgColor.ansi=He(10),J.bgColor.ansi256=Ge(10),J.bgColor.ansi16m=Ye(10),Object.defineProperties(J,{rgbToAnsi256:{value(u,t,e){return u===t&&t===e?u<8?16:u>248?231:Math.round((u-8)/247*24)+232:16+36*Math.round(u/255*5)+6*Math.round(t/255*5)+Math.round(e/255*5)},enumerable:!1},hexToRgb:{value(u){let t=/[a-f\d]{6}|[a-f\d]{3}/i.exec(u.toString(16));if(!t)return[0,0,0];let[e]=t;e.length===3&&(e=[...e].map(i=>i+i).join(""));let D=Number.parseInt(e,16);return[D>>16&255,D>>8&255,D&255]},enumerable:!1},hexToAnsi256:{value:u=>J.rgbToAnsi256(...J.hexToRgb(u)),enumerable:!1},ansi256ToAnsi:{value(u){if(u<8)return 30+u;if(u<16)return 90+(u-8);let t,e,D;if(u>=232)t=((u-232)*10+8)/255,e=t,D=t;else{u-=16;let o=u%36;t=Math.floor(u/36)/5,e=Math.floor(o/6)/5,D=o%6/5}let i=Math.max(t,e,D)*2;if(i===0)return 30;let r=30+(Math.round(D)<<2|Math.round(e)<<1|Math.round(t));return i===2&&(r+=60),r},enumerable:!1},rgbToAnsi:{value:(u,t,e)=>J.ansi256ToAnsi(J.rgbToAnsi256(u,t,e)),enumerable:!1},hexToAnsi:{value:u=>J.ansi256ToAnsi(J.hexToAnsi256(u)),enumerable:!1}}),J}var Un=zn(),Ve=Un;var mt=new Set(["\x1B","\x9B"]),Hn=39,Kt="\x07",Je="[",Gn="]",Qe="m",Et=`${Gn}8;;`,qe=n=>`${mt.values().next().value}${Je}${n}${Qe}`,Ke=n=>`${mt.values().next().value}${Et}${n}${Kt}`,Yn=n=>n.split(" ").map(u=>Tu(u)),qt=(n,u,t)=>{let e=[...u],D=!1,i=!1,r=Tu(ot(n.at(-1)));for(let[o,F]of e.entries()){let C=Tu(F);if(r+C<=t?n[n.length-1]+=F:(n.push(F),r=0),mt.has(F)&&(D=!0,i=e.slice(o+1,o+1+Et.length).join("")===Et),D){i?F===Kt&&(D=!1,i=!1):F===Qe&&(D=!1);continue}r+=C,r===t&&o<e.length-1&&(n.push(""),r=0)}!r&&n.at(-1).length>0&&n.length>1&&(n[n.length-2]+=n.pop())},Vn=n=>{let u=n.split(" "),t=u.length;for(;t>0&&!(Tu(u[t-1])>0);)t--;return t===u.length?n:u.slice(0,t).join(" ")+u.slice(t).join("")},qn=(n,u,t={})=>{if(t.trim!==!1&&n.trim()==="")return"";let e="",D,i,r=Yn(n),o=[""];for(let[l,d]of n.split(" ").entries()){t.trim!==!1&&(o[o.length-1]=o.at(-1).trimStart());let m=Tu(o.at(-1));if(l!==0&&(m>=u&&(t.wordWrap===!1||t.trim===!1)&&(o.push(""),m=0),(m>0||t.trim===!1)&&(o[o.length-1]+=" ",m++)),t.hard&&r[l]>u){let g=u-m,b=1+Math.floor((r[l]-g-1)/u);Math.floor((r[l]-1)/u)<b&&o.push(""),qt(o,d,u);continue}if(m+r[l]>u&&m>0&&r[l]>0){if(t.wordWrap===!1&&m<u){qt(o,d,u);continue}o.push("")}if(m+r[l]>u&&t.wordWrap===!1){qt(o,d,u);continue}o[o.length-1]+=d}t.trim!==!1&&(o=o.map(l=>Vn(l)));let F=o.join(`
//`),C=[...F],p=0;for(let[l,d]of C.entries()){if(e+=d,mt.has(d)){let{groups:g}=new RegExp(`(?:\\${Je}(?<code>\\d+)m|\\${Et}(?<uri>.*)${Kt})`).exec(F.slice(p))||{groups:{}};if(g.code!==void 0){let b=Number.parseFloat(g.code);D=b===Hn?void 0:b}else g.uri!==void 0&&(i=g.uri.length===0?void 0:g.uri)}let m=Ve.codes.get(Number(D));C[l+1]===`
//`?(i&&(e+=Ke("")),D&&m&&(e+=qe(m))):d===`
//`&&(D&&m&&(e+=qe(D)),i&&(e+=Ke(i))),p+=d.length}return e};function Jt(n,u,t){return String(n).normalize().replaceAll(`\r
//`,`
//`).split(`
//`).map(e=>qn(e,u,t)).join(`
//`)}function Qt(n){return we(n,{stringWidth:Vt,stripAnsi:rt,wrap:Jt})}var tt=require("path"),gt=require("fs");function Ze(n,u){let t=(0,tt.resolve)(".",n),e;for((0,gt.statSync)(t).isDirectory()||(t=(0,tt.dirname)(t));;){if(e=u(t,(0,gt.readdirSync)(t)),e)return(0,tt.resolve)(t,e);if(t=(0,tt.dirname)(e=t),e===t)break}}var mD=require("util"),se=require("url");var DD=require("util"),_t=require("path");function zu(n){if(n!==n.toLowerCase()&&n!==n.toUpperCase()||(n=n.toLowerCase()),n.indexOf("-")===-1&&n.indexOf("_")===-1)return n;{let t="",e=!1,D=n.match(/^-+/);for(let i=D?D[0].length:0;i<n.length;i++){let r=n.charAt(i);e&&(e=!1,r=r.toUpperCase()),i!==0&&(r==="-"||r==="_")?e=!0:r!=="-"&&r!=="_"&&(t+=r)}return t}}function Bt(n,u){let t=n.toLowerCase();u=u||"-";let e="";for(let D=0;D<n.length;D++){let i=t.charAt(D),r=n.charAt(D);i!==r&&D>0?e+=`${u}${t.charAt(D)}`:e+=r}return e}function bt(n){return n==null?!1:typeof n=="number"||/^0x[0-9a-f]+$/i.test(n)?!0:/^0[^.]/.test(n)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(n)}function Xe(n){if(Array.isArray(n))return n.map(r=>typeof r!="string"?r+"":r);n=n.trim();let u=0,t=null,e=null,D=null,i=[];for(let r=0;r<n.length;r++){if(t=e,e=n.charAt(r),e===" "&&!D){t!==" "&&u++;continue}e===D?D=null:(e==="'"||e==='"')&&!D&&(D=e),i[u]||(i[u]=""),i[u]+=e}return i}var Cu;(function(n){n.BOOLEAN="boolean",n.STRING="string",n.NUMBER="number",n.ARRAY="array"})(Cu||(Cu={}));var Su,At=class{constructor(u){Su=u}parse(u,t){let e=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},t),D=Xe(u),i=typeof u=="string",r=Kn(Object.assign(Object.create(null),e.alias)),o=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-prefix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,"unknown-options-as-args":!1},e.configuration),F=Object.assign(Object.create(null),e.default),C=e.configObjects||[],p=e.envPrefix,l=o["populate--"],d=l?"--":"_",m=Object.create(null),g=Object.create(null),b=e.__||Su.format,h={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.create(null),numbers:Object.create(null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.create(null),keys:[]},N=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,Y=new RegExp("^--"+o["negation-prefix"]+"(.+)");[].concat(e.array||[]).filter(Boolean).forEach(function(a){let c=typeof a=="object"?a.key:a,B=Object.keys(a).map(function(E){return{boolean:"bools",string:"strings",number:"numbers"}[E]}).filter(Boolean).pop();B&&(h[B][c]=!0),h.arrays[c]=!0,h.keys.push(c)}),[].concat(e.boolean||[]).filter(Boolean).forEach(function(a){h.bools[a]=!0,h.keys.push(a)}),[].concat(e.string||[]).filter(Boolean).forEach(function(a){h.strings[a]=!0,h.keys.push(a)}),[].concat(e.number||[]).filter(Boolean).forEach(function(a){h.numbers[a]=!0,h.keys.push(a)}),[].concat(e.count||[]).filter(Boolean).forEach(function(a){h.counts[a]=!0,h.keys.push(a)}),[].concat(e.normalize||[]).filter(Boolean).forEach(function(a){h.normalize[a]=!0,h.keys.push(a)}),typeof e.narg=="object"&&Object.entries(e.narg).forEach(([a,c])=>{typeof c=="number"&&(h.nargs[a]=c,h.keys.push(a))}),typeof e.coerce=="object"&&Object.entries(e.coerce).forEach(([a,c])=>{typeof c=="function"&&(h.coercions[a]=c,h.keys.push(a))}),typeof e.config<"u"&&(Array.isArray(e.config)||typeof e.config=="string"?[].concat(e.config).filter(Boolean).forEach(function(a){h.configs[a]=!0}):typeof e.config=="object"&&Object.entries(e.config).forEach(([a,c])=>{(typeof c=="boolean"||typeof c=="function")&&(h.configs[a]=c)})),Lu(e.key,r,e.default,h.arrays),Object.keys(F).forEach(function(a){(h.aliases[a]||[]).forEach(function(c){F[c]=F[a]})});let L=null;Ft();let U=[],V=Object.assign(Object.create(null),{_:[]}),H={};for(let a=0;a<D.length;a++){let c=D[a],B=c.replace(/^-{3,}/,"---"),E,f,y,_,M,su;if(c!=="--"&&/^-/.test(c)&&Z(c))uu(c);else if(B.match(/^---+(=|$)/)){uu(c);continue}else if(c.match(/^--.+=/)||!o["short-option-groups"]&&c.match(/^-.+=/))_=c.match(/^--?([^=]+)=([\s\S]*)$/),_!==null&&Array.isArray(_)&&_.length>=3&&($(_[1],h.arrays)?a=Bu(a,_[1],D,_[2]):$(_[1],h.nargs)!==!1?a=ou(a,_[1],D,_[2]):G(_[1],_[2],!0));else if(c.match(Y)&&o["boolean-negation"])_=c.match(Y),_!==null&&Array.isArray(_)&&_.length>=2&&(f=_[1],G(f,$(f,h.arrays)?[!1]:!1));else if(c.match(/^--.+/)||!o["short-option-groups"]&&c.match(/^-[^-]+/))_=c.match(/^--?(.+)/),_!==null&&Array.isArray(_)&&_.length>=2&&(f=_[1],$(f,h.arrays)?a=Bu(a,f,D):$(f,h.nargs)!==!1?a=ou(a,f,D):(M=D[a+1],M!==void 0&&(!M.match(/^-/)||M.match(N))&&!$(f,h.bools)&&!$(f,h.counts)||/^(true|false)$/.test(M)?(G(f,M),a++):G(f,X(f))));else if(c.match(/^-.\..+=/))_=c.match(/^-([^=]+)=([\s\S]*)$/),_!==null&&Array.isArray(_)&&_.length>=3&&G(_[1],_[2]);else if(c.match(/^-.\..+/)&&!c.match(N))M=D[a+1],_=c.match(/^-(.\..+)/),_!==null&&Array.isArray(_)&&_.length>=2&&(f=_[1],M!==void 0&&!M.match(/^-/)&&!$(f,h.bools)&&!$(f,h.counts)?(G(f,M),a++):G(f,X(f)));else if(c.match(/^-[^-]+/)&&!c.match(N)){y=c.slice(1,-1).split(""),E=!1;for(let au=0;au<y.length;au++){if(M=c.slice(au+2),y[au+1]&&y[au+1]==="="){su=c.slice(au+3),f=y[au],$(f,h.arrays)?a=Bu(a,f,D,su):$(f,h.nargs)!==!1?a=ou(a,f,D,su):G(f,su),E=!0;break}if(M==="-"){G(y[au],M);continue}if(/[A-Za-z]/.test(y[au])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(M)&&$(M,h.bools)===!1){G(y[au],M),E=!0;break}if(y[au+1]&&y[au+1].match(/\W/)){G(y[au],M),E=!0;break}else G(y[au],X(y[au]))}f=c.slice(-1)[0],!E&&f!=="-"&&($(f,h.arrays)?a=Bu(a,f,D):$(f,h.nargs)!==!1?a=ou(a,f,D):(M=D[a+1],M!==void 0&&(!/^(-|--)[^-]/.test(M)||M.match(N))&&!$(f,h.bools)&&!$(f,h.counts)||/^(true|false)$/.test(M)?(G(f,M),a++):G(f,X(f))))}else if(c.match(/^-[0-9]$/)&&c.match(N)&&$(c.slice(1),h.bools))f=c.slice(1),G(f,X(f));else if(c==="--"){U=D.slice(a+1);break}else if(o["halt-at-non-option"]){U=D.slice(a);break}else uu(c)}T(V,!0),T(V,!1),v(V),nu(),Q(V,h.aliases,F,!0),iu(V),o["set-placeholder-key"]&&Nu(V),Object.keys(h.counts).forEach(function(a){Ou(V,a.split("."))||G(a,0)}),l&&U.length&&(V[d]=[]),U.forEach(function(a){V[d].push(a)}),o["camel-case-expansion"]&&o["strip-dashed"]&&Object.keys(V).filter(a=>a!=="--"&&a.includes("-")).forEach(a=>{delete V[a]}),o["strip-aliased"]&&[].concat(...Object.keys(r).map(a=>r[a])).forEach(a=>{o["camel-case-expansion"]&&a.includes("-")&&delete V[a.split(".").map(c=>zu(c)).join(".")],delete V[a]});function uu(a){let c=O("_",a);(typeof c=="string"||typeof c=="number")&&V._.push(c)}function ou(a,c,B,E){let f,y=$(c,h.nargs);if(y=typeof y!="number"||isNaN(y)?1:y,y===0)return Au(E)||(L=Error(b("Argument unexpected for: %s",c))),G(c,X(c)),a;let _=Au(E)?0:1;if(o["nargs-eats-options"])B.length-(a+1)+_<y&&(L=Error(b("Not enough arguments following: %s",c))),_=y;else{for(f=a+1;f<B.length&&(!B[f].match(/^-[^0-9]/)||B[f].match(N)||Z(B[f]));f++)_++;_<y&&(L=Error(b("Not enough arguments following: %s",c)))}let M=Math.min(_,y);for(!Au(E)&&M>0&&(G(c,E),M--),f=a+1;f<M+a+1;f++)G(c,B[f]);return a+M}function Bu(a,c,B,E){let f=[],y=E||B[a+1],_=$(c,h.nargs);if($(c,h.bools)&&!/^(true|false)$/.test(y))f.push(!0);else if(Au(y)||Au(E)&&/^-/.test(y)&&!N.test(y)&&!Z(y)){if(F[c]!==void 0){let M=F[c];f=Array.isArray(M)?M:[M]}}else{Au(E)||f.push(A(c,E,!0));for(let M=a+1;M<B.length&&!(!o["greedy-arrays"]&&f.length>0||_&&typeof _=="number"&&f.length>=_||(y=B[M],/^-/.test(y)&&!N.test(y)&&!Z(y)));M++)a=M,f.push(A(c,y,i))}return typeof _=="number"&&(_&&f.length<_||isNaN(_)&&f.length===0)&&(L=Error(b("Not enough arguments following: %s",c))),G(c,f),a}function G(a,c,B=i){if(/-/.test(a)&&o["camel-case-expansion"]){let y=a.split(".").map(function(_){return zu(_)}).join(".");j(a,y)}let E=A(a,c,B),f=a.split(".");yu(V,f,E),h.aliases[a]&&h.aliases[a].forEach(function(y){let _=y.split(".");yu(V,_,E)}),f.length>1&&o["dot-notation"]&&(h.aliases[f[0]]||[]).forEach(function(y){let _=y.split("."),M=[].concat(f);M.shift(),_=_.concat(M),(h.aliases[a]||[]).includes(_.join("."))||yu(V,_,E)}),$(a,h.normalize)&&!$(a,h.arrays)&&[a].concat(h.aliases[a]||[]).forEach(function(_){Object.defineProperty(H,_,{enumerable:!0,get(){return c},set(M){c=typeof M=="string"?Su.normalize(M):M}})})}function j(a,c){h.aliases[a]&&h.aliases[a].length||(h.aliases[a]=[c],m[c]=!0),h.aliases[c]&&h.aliases[c].length||j(c,a)}function A(a,c,B){B&&(c=Jn(c)),($(a,h.bools)||$(a,h.counts))&&typeof c=="string"&&(c=c==="true");let E=Array.isArray(c)?c.map(function(f){return O(a,f)}):O(a,c);return $(a,h.counts)&&(Au(E)||typeof E=="boolean")&&(E=Zt()),$(a,h.normalize)&&$(a,h.arrays)&&(Array.isArray(c)?E=c.map(f=>Su.normalize(f)):E=Su.normalize(c)),E}function O(a,c){return!o["parse-positional-numbers"]&&a==="_"||!$(a,h.strings)&&!$(a,h.bools)&&!Array.isArray(c)&&(bt(c)&&o["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${c}`)))||!Au(c)&&$(a,h.numbers))&&(c=Number(c)),c}function v(a){let c=Object.create(null);Q(c,h.aliases,F),Object.keys(h.configs).forEach(function(B){let E=a[B]||c[B];if(E)try{let f=null,y=Su.resolve(Su.cwd(),E),_=h.configs[B];if(typeof _=="function"){try{f=_(y)}catch(M){f=M}if(f instanceof Error){L=f;return}}else f=Su.require(y);z(f)}catch(f){f.name==="PermissionDenied"?L=f:a[B]&&(L=Error(b("Invalid JSON config file: %s",E)))}})}function z(a,c){Object.keys(a).forEach(function(B){let E=a[B],f=c?c+"."+B:B;typeof E=="object"&&E!==null&&!Array.isArray(E)&&o["dot-notation"]?z(E,f):(!Ou(V,f.split("."))||$(f,h.arrays)&&o["combine-arrays"])&&G(f,E)})}function nu(){typeof C<"u"&&C.forEach(function(a){z(a)})}function T(a,c){if(typeof p>"u")return;let B=typeof p=="string"?p:"",E=Su.env();Object.keys(E).forEach(function(f){if(B===""||f.lastIndexOf(B,0)===0){let y=f.split("__").map(function(_,M){return M===0&&(_=_.substring(B.length)),zu(_)});(c&&h.configs[y.join(".")]||!c)&&!Ou(a,y)&&G(y.join("."),E[f])}})}function iu(a){let c,B=new Set;Object.keys(a).forEach(function(E){if(!B.has(E)&&(c=$(E,h.coercions),typeof c=="function"))try{let f=O(E,c(a[E]));[].concat(h.aliases[E]||[],E).forEach(y=>{B.add(y),a[y]=f})}catch(f){L=f}})}function Nu(a){return h.keys.forEach(c=>{~c.indexOf(".")||typeof a[c]>"u"&&(a[c]=void 0)}),a}function Q(a,c,B,E=!1){Object.keys(B).forEach(function(f){Ou(a,f.split("."))||(yu(a,f.split("."),B[f]),E&&(g[f]=!0),(c[f]||[]).forEach(function(y){Ou(a,y.split("."))||yu(a,y.split("."),B[f])}))})}function Ou(a,c){let B=a;o["dot-notation"]||(c=[c.join(".")]),c.slice(0,-1).forEach(function(f){B=B[f]||{}});let E=c[c.length-1];return typeof B!="object"?!1:E in B}function yu(a,c,B){let E=a;o["dot-notation"]||(c=[c.join(".")]),c.slice(0,-1).forEach(function(su){su=ke(su),typeof E=="object"&&E[su]===void 0&&(E[su]={}),typeof E[su]!="object"||Array.isArray(E[su])?(Array.isArray(E[su])?E[su].push({}):E[su]=[E[su],{}],E=E[su][E[su].length-1]):E=E[su]});let f=ke(c[c.length-1]),y=$(c.join("."),h.arrays),_=Array.isArray(B),M=o["duplicate-arguments-array"];!M&&$(f,h.nargs)&&(M=!0,(!Au(E[f])&&h.nargs[f]===1||Array.isArray(E[f])&&E[f].length===h.nargs[f])&&(E[f]=void 0)),B===Zt()?E[f]=Zt(E[f]):Array.isArray(E[f])?M&&y&&_?E[f]=o["flatten-duplicate-arrays"]?E[f].concat(B):(Array.isArray(E[f][0])?E[f]:[E[f]]).concat([B]):!M&&!!y==!!_?E[f]=B:E[f]=E[f].concat([B]):E[f]===void 0&&y?E[f]=_?B:[B]:M&&!(E[f]===void 0||$(f,h.counts)||$(f,h.bools))?E[f]=[E[f],B]:E[f]=B}function Lu(...a){a.forEach(function(c){Object.keys(c||{}).forEach(function(B){h.aliases[B]||(h.aliases[B]=[].concat(r[B]||[]),h.aliases[B].concat(B).forEach(function(E){if(/-/.test(E)&&o["camel-case-expansion"]){let f=zu(E);f!==B&&h.aliases[B].indexOf(f)===-1&&(h.aliases[B].push(f),m[f]=!0)}}),h.aliases[B].concat(B).forEach(function(E){if(E.length>1&&/[A-Z]/.test(E)&&o["camel-case-expansion"]){let f=Bt(E,"-");f!==B&&h.aliases[B].indexOf(f)===-1&&(h.aliases[B].push(f),m[f]=!0)}}),h.aliases[B].forEach(function(E){h.aliases[E]=[B].concat(h.aliases[B].filter(function(f){return E!==f}))}))})})}function $(a,c){let B=[].concat(h.aliases[a]||[],a),E=Object.keys(c),f=B.find(y=>E.includes(y));return f?c[f]:!1}function Tt(a){let c=Object.keys(h);return[].concat(c.map(E=>h[E])).some(function(E){return Array.isArray(E)?E.includes(a):E[a]})}function P(a,...c){return[].concat(...c).some(function(E){let f=a.match(E);return f&&Tt(f[1])})}function K(a){if(a.match(N)||!a.match(/^-[^-]+/))return!1;let c=!0,B,E=a.slice(1).split("");for(let f=0;f<E.length;f++){if(B=a.slice(f+2),!Tt(E[f])){c=!1;break}if(E[f+1]&&E[f+1]==="="||B==="-"||/[A-Za-z]/.test(E[f])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.test(B)||E[f+1]&&E[f+1].match(/\W/))break}return c}function Z(a){return o["unknown-options-as-args"]&&R(a)}function R(a){return a=a.replace(/^-{3,}/,"--"),a.match(N)||K(a)?!1:!P(a,/^-+([^=]+?)=[\s\S]*$/,Y,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function X(a){return!$(a,h.bools)&&!$(a,h.counts)&&`${a}`in F?F[a]:tu(bu(a))}function tu(a){return{[Cu.BOOLEAN]:!0,[Cu.STRING]:"",[Cu.NUMBER]:void 0,[Cu.ARRAY]:[]}[a]}function bu(a){let c=Cu.BOOLEAN;return $(a,h.strings)?c=Cu.STRING:$(a,h.numbers)?c=Cu.NUMBER:$(a,h.bools)?c=Cu.BOOLEAN:$(a,h.arrays)&&(c=Cu.ARRAY),c}function Au(a){return a===void 0}function Ft(){Object.keys(h.counts).find(a=>$(a,h.arrays)?(L=Error(b("Invalid configuration: %s, opts.count excludes opts.array.",a)),!0):$(a,h.nargs)?(L=Error(b("Invalid configuration: %s, opts.count excludes opts.narg.",a)),!0):!1)}return{aliases:Object.assign({},h.aliases),argv:Object.assign(H,V),configuration:o,defaulted:Object.assign({},g),error:L,newAliases:Object.assign({},m)}}};function Kn(n){let u=[],t=Object.create(null),e=!0;for(Object.keys(n).forEach(function(D){u.push([].concat(n[D],D))});e;){e=!1;for(let D=0;D<u.length;D++)for(let i=D+1;i<u.length;i++)if(u[D].filter(function(o){return u[i].indexOf(o)!==-1}).length){u[D]=u[D].concat(u[i]),u.splice(i,1),e=!0;break}}return u.forEach(function(D){D=D.filter(function(r,o,F){return F.indexOf(r)===o});let i=D.pop();i!==void 0&&typeof i=="string"&&(t[i]=D)}),t}function Zt(n){return n!==void 0?n+1:1}function ke(n){return n==="__proto__"?"___proto___":n}function Jn(n){return typeof n=="string"&&(n[0]==="'"||n[0]==='"')&&n[n.length-1]===n[0]?n.substring(1,n.length-1):n}var nD=require("fs"),te=require("node:module");var Xt,kt,ue,uD=process&&process.env&&process.env.YARGS_MIN_NODE_VERSION?Number(process.env.YARGS_MIN_NODE_VERSION):20,tD=(kt=(Xt=process==null?void 0:process.versions)===null||Xt===void 0?void 0:Xt.node)!==null&&kt!==void 0?kt:(ue=process==null?void 0:process.version)===null||ue===void 0?void 0:ue.slice(1);if(tD&&Number(tD.match(/^([^.]+)/)[1])<uD)throw Error(`yargs parser supports a minimum Node.js version of ${uD}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);var Qn=process?process.env:{},eD=te.createRequire?(0,te.createRequire)(__url):void 0,iD=new At({cwd:process.cwd,env:()=>Qn,format:DD.format,normalize:_t.normalize,resolve:_t.resolve,require:n=>{if(typeof eD<"u")return eD(n);if(n.match(/\.json$/))return JSON.parse((0,nD.readFileSync)(n,"utf8"));throw Error("only .json config files are supported in ESM")}}),at=function(u,t){return iD.parse(u.slice(),t).argv};at.detailed=function(n,u){return iD.parse(n.slice(),u)};at.camelCase=zu;at.decamelize=Bt;at.looksLikeNumber=bt;var sD=at;var Fu=require("path");function Zn(){return Xn()?0:1}function Xn(){return kn()&&!process.defaultApp}function kn(){return!!process.versions.electron}function rD(){return process.argv[Zn()]}var ui=Ru();function ee(n){if(typeof n!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof n}\``);return!n.includes("\x1B")&&!n.includes("\x9B")?n:n.replace(ui,"")}var ti=new Intl.Segmenter,oD=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),ei=new RegExp("\\p{Spacing_Mark}","v"),Di=new RegExp("^\\p{RGI_Emoji}$","v"),ni=/^[\d#*]\u20E3$/,ii=new RegExp("\\p{Extended_Pictographic}","gu");function si(n){if(n.length>50)return!1;if(ni.test(n))return!0;if(n.includes("\u200D")){let u=n.match(ii);return u!==null&&u.length>=2}return!1}function ri(n){let u=n.search(oD);return u===-1?void 0:n.slice(u)}function aD(n){return n>=4352&&n<=4447||n>=43360&&n<=43388}function lD(n){return n>=4448&&n<=4519||n>=55216&&n<=55238}function fD(n){return n>=4520&&n<=4607||n>=55243&&n<=55291}function oi(n){return aD(n)||lD(n)||fD(n)}function ai(n,u){let t=[];for(let D of n)oD.test(D)&&t.push(D.codePointAt(0));if(t.length===0)return;let e=0;for(let D=0;D<t.length;D++){let i=t[D];if(!oi(i)){if(e===0)return;for(let r=D;r<t.length;r++)e+=ju(t[r],u);return e}if(aD(i)&&lD(t[D+1])){e+=2,D+=fD(t[D+2])?2:1;continue}e+=ju(i,u)}return e}function li(n,u){let t=0,e=!0;for(let D of n){if(e){e=!1;continue}(ei.test(D)||D>="\uFF00"&&D<="\uFFEF")&&(t+=ju(D.codePointAt(0),u))}return t}function De(n,u={}){if(typeof n!="string"||n.length===0)return 0;let{ambiguousIsNarrow:t=!0,countAnsiEscapeCodes:e=!1}=u,D=n;if(!e&&(D.includes("\x1B")||D.includes("\x9B"))&&(D=ee(D)),D.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(D))return D.length;let i=0,r={ambiguousAsWide:!t};for(let{segment:o}of ti.segment(D)){let F=ri(o);if(F===void 0)continue;if(Di.test(o)||si(o)){i+=2;continue}let C=ai(F,r);if(C!==void 0){i+=C;continue}let p=F.codePointAt(0);i+=ju(p,r),i+=li(F,r)}return i}var et=require("fs"),cD=require("util"),FD=require("path"),hD={fs:{readFileSync:et.readFileSync,writeFile:et.writeFile},format:cD.format,resolve:FD.resolve,exists:n=>{try{return(0,et.statSync)(n).isFile()}catch{return!1}}};var _u,ne=class{constructor(u){u=u||{},this.directory=u.directory||"./locales",this.updateFiles=typeof u.updateFiles=="boolean"?u.updateFiles:!0,this.locale=u.locale||"en",this.fallbackToLanguage=typeof u.fallbackToLanguage=="boolean"?u.fallbackToLanguage:!0,this.cache=Object.create(null),this.writeQueue=[]}__(...u){if(typeof arguments[0]!="string")return this._taggedLiteral(arguments[0],...arguments);let t=u.shift(),e=function(){};return typeof u[u.length-1]=="function"&&(e=u.pop()),e=e||function(){},this.cache[this.locale]||this._readLocaleFile(),!this.cache[this.locale][t]&&this.updateFiles?(this.cache[this.locale][t]=t,this._enqueueWrite({directory:this.directory,locale:this.locale,cb:e})):e(),_u.format.apply(_u.format,[this.cache[this.locale][t]||t].concat(u))}__n(){let u=Array.prototype.slice.call(arguments),t=u.shift(),e=u.shift(),D=u.shift(),i=function(){};typeof u[u.length-1]=="function"&&(i=u.pop()),this.cache[this.locale]||this._readLocaleFile();let r=D===1?t:e;this.cache[this.locale][t]&&(r=this.cache[this.locale][t][D===1?"one":"other"]),!this.cache[this.locale][t]&&this.updateFiles?(this.cache[this.locale][t]={one:t,other:e},this._enqueueWrite({directory:this.directory,locale:this.locale,cb:i})):i();let o=[r];return~r.indexOf("%d")&&o.push(D),_u.format.apply(_u.format,o.concat(u))}setLocale(u){this.locale=u}getLocale(){return this.locale}updateLocale(u){this.cache[this.locale]||this._readLocaleFile();for(let t in u)Object.prototype.hasOwnProperty.call(u,t)&&(this.cache[this.locale][t]=u[t])}_taggedLiteral(u,...t){let e="";return u.forEach(function(D,i){let r=t[i+1];e+=D,typeof r<"u"&&(e+="%s")}),this.__.apply(this,[e].concat([].slice.call(t,1)))}_enqueueWrite(u){this.writeQueue.push(u),this.writeQueue.length===1&&this._processWriteQueue()}_processWriteQueue(){let u=this,t=this.writeQueue[0],e=t.directory,D=t.locale,i=t.cb,r=this._resolveLocaleFile(e,D),o=JSON.stringify(this.cache[D],null,2);_u.fs.writeFile(r,o,"utf-8",function(F){u.writeQueue.shift(),u.writeQueue.length>0&&u._processWriteQueue(),i(F)})}_readLocaleFile(){let u={},t=this._resolveLocaleFile(this.directory,this.locale);try{_u.fs.readFileSync&&(u=JSON.parse(_u.fs.readFileSync(t,"utf-8")))}catch(e){if(e instanceof SyntaxError&&(e.message="syntax error in "+t),e.code==="ENOENT")u={};else throw e}this.cache[this.locale]=u}_resolveLocaleFile(u,t){let e=_u.resolve(u,"./",t+".json");if(this.fallbackToLanguage&&!this._fileExistsSync(e)&&~t.lastIndexOf("_")){let D=_u.resolve(u,"./",t.split("_")[0]+".json");this._fileExistsSync(D)&&(e=D)}return e}_fileExistsSync(u){return _u.exists(u)}};function dD(n,u){_u=u;let t=new ne(n);return{__:t.__.bind(t),__n:t.__n.bind(t),setLocale:t.setLocale.bind(t),getLocale:t.getLocale.bind(t),updateLocale:t.updateLocale.bind(t),locale:t.locale}}var fi=n=>dD(n,hD),pD=fi;var gD=require("node:module"),BD=Ut(ED(),1),xt=require("node:fs"),ie=(0,se.fileURLToPath)(__url),ci=ie.substring(0,ie.lastIndexOf("node_modules")),Fi=(0,gD.createRequire)(__url),bD={assert:{notStrictEqual:wt.notStrictEqual,strictEqual:wt.strictEqual},cliui:Qt,findUp:Ze,getEnv:n=>process.env[n],inspect:mD.inspect,getProcessArgvBin:rD,mainFilename:ci||process.cwd(),Parser:sD,path:{basename:Fu.basename,dirname:Fu.dirname,extname:Fu.extname,relative:Fu.relative,resolve:Fu.resolve,join:Fu.join},process:{argv:()=>process.argv,cwd:process.cwd,emitWarning:(n,u)=>process.emitWarning(n,u),execPath:()=>process.execPath,exit:n=>{process.exit(n)},nextTick:process.nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:xt.readFileSync,readdirSync:xt.readdirSync,require:Fi,getCallerFile:()=>{let n=(0,BD.default)(3);return n.match(/^file:\/\//)?(0,se.fileURLToPath)(n):n},stringWidth:De,y18n:pD({directory:(0,Fu.resolve)(ie,"../../../locales"),updateFiles:!1})};function lu(n,u,t,e){t.assert.notStrictEqual(n,u,e)}function re(n,u){u.assert.strictEqual(typeof n,"string")}function Dt(n){return Object.keys(n)}function q(n){return!!n&&!!n.then&&typeof n.then=="function"}var eu=class n extends Error{constructor(u){super(u||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,n)}};function Mu(n){let t=n.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),e=/\.*[\][<>]/g,D=t.shift();if(!D)throw new Error(`No command found in: ${n}`);let i={cmd:D.replace(e,""),demanded:[],optional:[]};return t.forEach((r,o)=>{let F=!1;r=r.replace(/\s/g,""),/\.+[\]>]/.test(r)&&o===t.length-1&&(F=!0),/^\[/.test(r)?i.optional.push({cmd:r.replace(e,"").split("|"),variadic:F}):i.demanded.push({cmd:r.replace(e,"").split("|"),variadic:F})}),i}var hi=["first","second","third","fourth","fifth","sixth"];function w(n,u,t){function e(){return typeof n=="object"?[{demanded:[],optional:[]},n,u]:[Mu(`cmd ${n}`),u,t]}try{let D=0,[i,r,o]=e(),F=[].slice.call(r);for(;F.length&&F[F.length-1]===void 0;)F.pop();let C=o||F.length;if(C<i.demanded.length)throw new eu(`Not enough arguments provided. Expected ${i.demanded.length} but received ${F.length}.`);let p=i.demanded.length+i.optional.length;if(C>p)throw new eu(`Too many arguments provided. Expected max ${p} but received ${C}.`);i.demanded.forEach(l=>{let d=F.shift(),m=AD(d);l.cmd.filter(b=>b===m||b==="*").length===0&&_D(m,l.cmd,D),D+=1}),i.optional.forEach(l=>{if(F.length===0)return;let d=F.shift(),m=AD(d);l.cmd.filter(b=>b===m||b==="*").length===0&&_D(m,l.cmd,D),D+=1})}catch(D){console.warn(D.stack)}}function AD(n){return Array.isArray(n)?"array":n===null?"null":typeof n}function _D(n,u,t){throw new eu(`Invalid ${hi[t]||"manyith"} argument. Expected ${u.join(" or ")} but received ${n}.`)}var Ot=class{constructor(u){this.globalMiddleware=[],this.frozens=[],this.yargs=u}addMiddleware(u,t,e=!0,D=!1){if(w("<array|function> [boolean] [boolean] [boolean]",[u,t,e],arguments.length),Array.isArray(u)){for(let i=0;i<u.length;i++){if(typeof u[i]!="function")throw Error("middleware must be a function");let r=u[i];r.applyBeforeValidation=t,r.global=e}Array.prototype.push.apply(this.globalMiddleware,u)}else if(typeof u=="function"){let i=u;i.applyBeforeValidation=t,i.global=e,i.mutates=D,this.globalMiddleware.push(u)}return this.yargs}addCoerceMiddleware(u,t){let e=this.yargs.getAliases();return this.globalMiddleware=this.globalMiddleware.filter(D=>{let i=[...e[t]||[],t];return D.option?!i.includes(D.option):!0}),u.option=t,this.addMiddleware(u,!0,!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let u=this.frozens.pop();u!==void 0&&(this.globalMiddleware=u)}reset(){this.globalMiddleware=this.globalMiddleware.filter(u=>u.global)}};function wD(n){return n?n.map(u=>(u.applyBeforeValidation=!1,u)):[]}function Uu(n,u,t,e){return t.reduce((D,i)=>{if(i.applyBeforeValidation!==e)return D;if(i.mutates){if(i.applied)return D;i.applied=!0}if(q(D))return D.then(r=>Promise.all([r,i(r,u)])).then(([r,o])=>Object.assign(r,o));{let r=i(D,u);return q(r)?r.then(o=>Object.assign(D,o)):Object.assign(D,r)}},n)}function Hu(n,u,t=e=>{throw e}){try{let e=di(n)?n():n;return q(e)?e.then(D=>u(D)):u(e)}catch(e){return t(e)}}function di(n){return typeof n=="function"}var nt=/(^\*)|(^\$0)/,oe=class{constructor(u,t,e,D){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=[],this.shim=D,this.usage=u,this.globalMiddleware=e,this.validation=t}addDirectory(u,t,e,D){D=D||{},this.requireCache.add(e);let i=this.shim.path.resolve(this.shim.path.dirname(e),u),r=this.shim.readdirSync(i,{recursive:!!D.recurse});Array.isArray(D.extensions)||(D.extensions=["js"]);let o=typeof D.visit=="function"?D.visit:F=>F;for(let F of r){let C=F.toString();if(D.exclude){let l=!1;if(typeof D.exclude=="function"?l=D.exclude(C):l=D.exclude.test(C),l)continue}if(D.include){let l=!1;if(typeof D.include=="function"?l=D.include(C):l=D.include.test(C),!l)continue}let p=!1;for(let l of D.extensions)C.endsWith(l)&&(p=!0);if(p){let l=this.shim.path.join(i,C),d=t(l),m=Object.create(null,Object.getOwnPropertyDescriptors({...d}));if(o(m,l,C)){if(this.requireCache.has(l))continue;this.requireCache.add(l),m.command||(m.command=this.shim.path.basename(l,this.shim.path.extname(l))),this.addHandler(m)}}}}addHandler(u,t,e,D,i,r){let o=[],F=wD(i);if(D=D||(()=>{}),Array.isArray(u))if(pi(u))[u,...o]=u;else for(let C of u)this.addHandler(C);else if(Ei(u)){let C=Array.isArray(u.command)||typeof u.command=="string"?u.command:null;if(C===null)throw new Error(`No command name given for module: ${this.shim.inspect(u)}`);u.aliases&&(C=[].concat(C).concat(u.aliases)),this.addHandler(C,this.extractDesc(u),u.builder,u.handler,u.middlewares,u.deprecated);return}else if(xD(e)){this.addHandler([u].concat(o),t,e.builder,e.handler,e.middlewares,e.deprecated);return}if(typeof u=="string"){let C=Mu(u);o=o.map(d=>Mu(d).cmd);let p=!1,l=[C.cmd].concat(o).filter(d=>nt.test(d)?(p=!0,!1):!0);l.length===0&&p&&l.push("$0"),p&&(C.cmd=l[0],o=l.slice(1),u=u.replace(nt,C.cmd)),o.forEach(d=>{this.aliasMap[d]=C.cmd}),t!==!1&&this.usage.command(u,t,p,o,r),this.handlers[C.cmd]={original:u,description:t,handler:D,builder:e||{},middlewares:F,deprecated:r,demanded:C.demanded,optional:C.optional},p&&(this.defaultCommand=this.handlers[C.cmd])}}getCommandHandlers(){return this.handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){return!!this.defaultCommand}runCommand(u,t,e,D,i,r){let o=this.handlers[u]||this.handlers[this.aliasMap[u]]||this.defaultCommand,F=t.getInternalMethods().getContext(),C=F.commands.slice(),p=!u;u&&(F.commands.push(u),F.fullCommands.push(o.original));let l=this.applyBuilderUpdateUsageAndParse(p,o,t,e.aliases,C,D,i,r);return q(l)?l.then(d=>this.applyMiddlewareAndGetResult(p,o,d.innerArgv,F,i,d.aliases,t)):this.applyMiddlewareAndGetResult(p,o,l.innerArgv,F,i,l.aliases,t)}applyBuilderUpdateUsageAndParse(u,t,e,D,i,r,o,F){let C=t.builder,p=e;if(yt(C)){e.getInternalMethods().getUsageInstance().freeze();let l=C(e.getInternalMethods().reset(D),F);if(q(l))return l.then(d=>(p=yD(d)?d:e,this.parseAndUpdateUsage(u,t,p,i,r,o)))}else Ci(C)&&(e.getInternalMethods().getUsageInstance().freeze(),p=e.getInternalMethods().reset(D),Object.keys(t.builder).forEach(l=>{p.option(l,C[l])}));return this.parseAndUpdateUsage(u,t,p,i,r,o)}parseAndUpdateUsage(u,t,e,D,i,r){u&&e.getInternalMethods().getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(e)&&e.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(D,t),t.description);let o=e.getInternalMethods().runYargsParserAndExecuteCommands(null,void 0,!0,i,r);return q(o)?o.then(F=>({aliases:e.parsed.aliases,innerArgv:F})):{aliases:e.parsed.aliases,innerArgv:o}}shouldUpdateUsage(u){return!u.getInternalMethods().getUsageInstance().getUsageDisabled()&&u.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(u,t){let e=nt.test(t.original)?t.original.replace(nt,"").trim():t.original,D=u.filter(i=>!nt.test(i));return D.push(e),`$0 ${D.join(" ")}`}handleValidationAndGetResult(u,t,e,D,i,r,o,F){if(!r.getInternalMethods().getHasOutput()){let C=r.getInternalMethods().runValidation(i,F,r.parsed.error,u);e=Hu(e,p=>(C(p),p))}if(t.handler&&!r.getInternalMethods().getHasOutput()){r.getInternalMethods().setHasOutput();let C=!!r.getOptions().configuration["populate--"];r.getInternalMethods().postProcess(e,C,!1,!1),e=Uu(e,r,o,!1),e=Hu(e,p=>{let l=t.handler(p);return q(l)?l.then(()=>p):p}),u||r.getInternalMethods().getUsageInstance().cacheHelpMessage(),q(e)&&!r.getInternalMethods().hasParseCallback()&&e.catch(p=>{try{r.getInternalMethods().getUsageInstance().fail(null,p)}catch{}})}return u||(D.commands.pop(),D.fullCommands.pop()),e}applyMiddlewareAndGetResult(u,t,e,D,i,r,o){let F={};if(i)return e;o.getInternalMethods().getHasOutput()||(F=this.populatePositionals(t,e,D,o));let C=this.globalMiddleware.getMiddleware().slice(0).concat(t.middlewares),p=Uu(e,o,C,!0);return q(p)?p.then(l=>this.handleValidationAndGetResult(u,t,l,D,r,o,C,F)):this.handleValidationAndGetResult(u,t,p,D,r,o,C,F)}populatePositionals(u,t,e,D){t._=t._.slice(e.commands.length);let i=u.demanded.slice(0),r=u.optional.slice(0),o={};for(this.validation.positionalCount(i.length,t._.length);i.length;){let F=i.shift();this.populatePositional(F,t,o)}for(;r.length;){let F=r.shift();this.populatePositional(F,t,o)}return t._=e.commands.concat(t._.map(F=>""+F)),this.postProcessPositionals(t,o,this.cmdToParseOptions(u.original),D),o}populatePositional(u,t,e){let D=u.cmd[0];u.variadic?e[D]=t._.splice(0).map(String):t._.length&&(e[D]=[String(t._.shift())])}cmdToParseOptions(u){let t={array:[],default:{},alias:{},demand:{}},e=Mu(u);return e.demanded.forEach(D=>{let[i,...r]=D.cmd;D.variadic&&(t.array.push(i),t.default[i]=[]),t.alias[i]=r,t.demand[i]=!0}),e.optional.forEach(D=>{let[i,...r]=D.cmd;D.variadic&&(t.array.push(i),t.default[i]=[]),t.alias[i]=r}),t}postProcessPositionals(u,t,e,D){let i=Object.assign({},D.getOptions());i.default=Object.assign(e.default,i.default);for(let C of Object.keys(e.alias))i.alias[C]=(i.alias[C]||[]).concat(e.alias[C]);i.array=i.array.concat(e.array),i.config={};let r=[];if(Object.keys(t).forEach(C=>{t[C].map(p=>{i.configuration["unknown-options-as-args"]&&(i.key[C]=!0),r.push(`--${C}`),r.push(p)})}),!r.length)return;let o=Object.assign({},i.configuration,{"populate--":!1}),F=this.shim.Parser.detailed(r,Object.assign({},i,{configuration:o}));if(F.error)D.getInternalMethods().getUsageInstance().fail(F.error.message,F.error);else{let C=Object.keys(t);Object.keys(t).forEach(p=>{C.push(...F.aliases[p])}),Object.keys(F.argv).forEach(p=>{C.includes(p)&&(t[p]||(t[p]=F.argv[p]),!this.isInConfigs(D,p)&&!this.isDefaulted(D,p)&&Object.prototype.hasOwnProperty.call(u,p)&&Object.prototype.hasOwnProperty.call(F.argv,p)&&(Array.isArray(u[p])||Array.isArray(F.argv[p]))?u[p]=[].concat(u[p],F.argv[p]):u[p]=F.argv[p])})}}isDefaulted(u,t){let{default:e}=u.getOptions();return Object.prototype.hasOwnProperty.call(e,t)||Object.prototype.hasOwnProperty.call(e,this.shim.Parser.camelCase(t))}isInConfigs(u,t){let{configObjects:e}=u.getOptions();return e.some(D=>Object.prototype.hasOwnProperty.call(D,t))||e.some(D=>Object.prototype.hasOwnProperty.call(D,this.shim.Parser.camelCase(t)))}runDefaultBuilderOn(u){if(!this.defaultCommand)return;if(this.shouldUpdateUsage(u)){let e=nt.test(this.defaultCommand.original)?this.defaultCommand.original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");u.getInternalMethods().getUsageInstance().usage(e,this.defaultCommand.description)}let t=this.defaultCommand.builder;if(yt(t))return t(u,!0);xD(t)||Object.keys(t).forEach(e=>{u.option(e,t[e])})}extractDesc({describe:u,description:t,desc:e}){for(let D of[u,t,e]){if(typeof D=="string"||D===!1)return D;lu(D,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand})}unfreeze(){let u=this.frozens.pop();lu(u,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=u}reset(){return this.handlers={},this.aliasMap={},this.defaultCommand=void 0,this.requireCache=new Set,this}};function OD(n,u,t,e){return new oe(n,u,t,e)}function xD(n){return typeof n=="object"&&!!n.builder&&typeof n.handler=="function"}function pi(n){return n.every(u=>typeof u=="string")}function yt(n){return typeof n=="function"}function Ci(n){return typeof n=="object"}function Ei(n){return typeof n=="object"&&!Array.isArray(n)}function Pu(n={},u=()=>!0){let t={};return Dt(n).forEach(e=>{u(e,n[e])&&(t[e]=n[e])}),t}function Iu(n){typeof process>"u"||[process.stdout,process.stderr].forEach(u=>{let t=u;t._handle&&t.isTTY&&typeof t._handle.setBlocking=="function"&&t._handle.setBlocking(n)})}function mi(n){return typeof n=="boolean"}function SD(n,u){let t=u.y18n.__,e={},D=[];e.failFn=function(A){D.push(A)};let i=null,r=null,o=!0;e.showHelpOnFail=function(A=!0,O){let[v,z]=typeof A=="string"?[!0,A]:[A,O];return n.getInternalMethods().isGlobalContext()&&(r=z),i=z,o=v,e};let F=!1;e.fail=function(A,O){let v=n.getInternalMethods().getLoggerInstance();if(D.length)for(let z=D.length-1;z>=0;--z){let nu=D[z];if(mi(nu)){if(O)throw O;if(A)throw Error(A)}else nu(A,O,e)}else{if(n.getExitProcess()&&Iu(!0),!F){F=!0,o&&(n.showHelp("error"),v.error()),(A||O)&&v.error(A||O);let z=i||r;z&&((A||O)&&v.error(""),v.error(z))}if(O=O||new eu(A),n.getExitProcess())return n.exit(1);if(n.getInternalMethods().hasParseCallback())return n.exit(1,O);throw O}};let C=[],p=!1;e.usage=(j,A)=>j===null?(p=!0,C=[],e):(p=!1,C.push([j,A||""]),e),e.getUsage=()=>C,e.getUsageDisabled=()=>p,e.getPositionalGroupName=()=>t("Positionals:");let l=[];e.example=(j,A)=>{l.push([j,A||""])};let d=[];e.command=function(A,O,v,z,nu=!1){v&&(d=d.map(T=>(T[2]=!1,T))),d.push([A,O||"",v,z,nu])},e.getCommands=()=>d;let m={};e.describe=function(A,O){Array.isArray(A)?A.forEach(v=>{e.describe(v,O)}):typeof A=="object"?Object.keys(A).forEach(v=>{e.describe(v,A[v])}):m[A]=O},e.getDescriptions=()=>m;let g=[];e.epilog=j=>{g.push(j)};let b=!1,h;e.wrap=j=>{b=!0,h=j},e.getWrap=()=>u.getEnv("YARGS_DISABLE_WRAP")?null:(b||(h=ou(),b=!0),h);let N="__yargsString__:";e.deferY18nLookup=j=>N+j,e.help=function(){if(U)return U;L();let A=n.customScriptName?n.$0:u.path.basename(n.$0),O=n.getDemandedOptions(),v=n.getDemandedCommands(),z=n.getDeprecatedOptions(),nu=n.getGroups(),T=n.getOptions(),iu=[];iu=iu.concat(Object.keys(m)),iu=iu.concat(Object.keys(O)),iu=iu.concat(Object.keys(v)),iu=iu.concat(Object.keys(T.default)),iu=iu.filter(H),iu=Object.keys(iu.reduce((P,K)=>(K!=="_"&&(P[K]=!0),P),{}));let Nu=e.getWrap(),Q=u.cliui({width:Nu,wrap:!!Nu});if(!p){if(C.length)C.forEach(P=>{Q.div({text:`${P[0].replace(/\$0/g,A)}`}),P[1]&&Q.div({text:`${P[1]}`,padding:[1,0,0,0]})}),Q.div();else if(d.length){let P=null;v._?P=`${A} <${t("command")}>
//`:P=`${A} [${t("command")}]
//`,Q.div(`${P}`)}}if(d.length>1||d.length===1&&!d[0][2]){Q.div(t("Commands:"));let P=n.getInternalMethods().getContext(),K=P.commands.length?`${P.commands.join(" ")} `:"";n.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(d=d.sort((R,X)=>R[0].localeCompare(X[0])));let Z=A?`${A} `:"";d.forEach(R=>{let X=`${Z}${K}${R[0].replace(/^\$0 ?/,"")}`;Q.span({text:X,padding:[0,2,0,2],width:Y(d,Nu,`${A}${K}`)+4},{text:R[1]});let tu=[];R[2]&&tu.push(`[${t("default")}]`),R[3]&&R[3].length&&tu.push(`[${t("aliases:")} ${R[3].join(", ")}]`),R[4]&&(typeof R[4]=="string"?tu.push(`[${t("deprecated: %s",R[4])}]`):tu.push(`[${t("deprecated")}]`)),tu.length?Q.div({text:tu.join(" "),padding:[0,0,0,2],align:"right"}):Q.div()}),Q.div()}let Ou=(Object.keys(T.alias)||[]).concat(Object.keys(n.parsed.newAliases)||[]);iu=iu.filter(P=>!n.parsed.newAliases[P]&&Ou.every(K=>(T.alias[K]||[]).indexOf(P)===-1));let yu=t("Options:");nu[yu]||(nu[yu]=[]),V(iu,T.alias,nu,yu);let Lu=P=>/^--/.test(jt(P)),$=Object.keys(nu).filter(P=>nu[P].length>0).map(P=>{let K=nu[P].filter(H).map(Z=>{if(Ou.includes(Z))return Z;for(let R=0,X;(X=Ou[R])!==void 0;R++)if((T.alias[X]||[]).includes(Z))return X;return Z});return{groupName:P,normalizedKeys:K}}).filter(({normalizedKeys:P})=>P.length>0).map(({groupName:P,normalizedKeys:K})=>{let Z=K.reduce((R,X)=>(R[X]=[X].concat(T.alias[X]||[]).map(tu=>P===e.getPositionalGroupName()?tu:(/^[0-9]$/.test(tu)?T.boolean.includes(X)?"-":"--":tu.length>1?"--":"-")+tu).sort((tu,bu)=>Lu(tu)===Lu(bu)?0:Lu(tu)?1:-1).join(", "),R),{});return{groupName:P,normalizedKeys:K,switches:Z}});if($.filter(({groupName:P})=>P!==e.getPositionalGroupName()).some(({normalizedKeys:P,switches:K})=>!P.every(Z=>Lu(K[Z])))&&$.filter(({groupName:P})=>P!==e.getPositionalGroupName()).forEach(({normalizedKeys:P,switches:K})=>{P.forEach(Z=>{Lu(K[Z])&&(K[Z]=gi(K[Z],4))})}),$.forEach(({groupName:P,normalizedKeys:K,switches:Z})=>{Q.div(P),K.forEach(R=>{let X=Z[R],tu=m[R]||"",bu=null;tu.includes(N)&&(tu=t(tu.substring(N.length))),T.boolean.includes(R)&&(bu=`[${t("boolean")}]`),T.count.includes(R)&&(bu=`[${t("count")}]`),T.string.includes(R)&&(bu=`[${t("string")}]`),T.normalize.includes(R)&&(bu=`[${t("string")}]`),T.array.includes(R)&&(bu=`[${t("array")}]`),T.number.includes(R)&&(bu=`[${t("number")}]`);let Au=c=>typeof c=="string"?`[${t("deprecated: %s",c)}]`:`[${t("deprecated")}]`,Ft=[R in z?Au(z[R]):null,bu,R in O?`[${t("required")}]`:null,T.choices&&T.choices[R]?`[${t("choices:")} ${e.stringifiedValues(T.choices[R])}]`:null,uu(T.default[R],T.defaultDescription[R])].filter(Boolean).join(" ");Q.span({text:jt(X),padding:[0,2,0,2+jD(X)],width:Y(Z,Nu)+4},tu);let a=n.getInternalMethods().getUsageConfiguration()["hide-types"]===!0;Ft&&!a?Q.div({text:Ft,padding:[0,0,0,2],align:"right"}):Q.div()}),Q.div()}),l.length&&(Q.div(t("Examples:")),l.forEach(P=>{P[0]=P[0].replace(/\$0/g,A)}),l.forEach(P=>{P[1]===""?Q.div({text:P[0],padding:[0,2,0,2]}):Q.div({text:P[0],padding:[0,2,0,2],width:Y(l,Nu)+4},{text:P[1]})}),Q.div()),g.length>0){let P=g.map(K=>K.replace(/\$0/g,A)).join(`
//`);Q.div(`${P}
//`)}return Q.toString().replace(/\s*$/,"")};function Y(j,A,O){let v=0;return Array.isArray(j)||(j=Object.values(j).map(z=>[z])),j.forEach(z=>{v=Math.max(u.stringWidth(O?`${O} ${jt(z[0])}`:jt(z[0]))+jD(z[0]),v)}),A&&(v=Math.min(v,parseInt((A*.5).toString(),10))),v}function L(){let j=n.getDemandedOptions(),A=n.getOptions();(Object.keys(A.alias)||[]).forEach(O=>{A.alias[O].forEach(v=>{m[v]&&e.describe(O,m[v]),v in j&&n.demandOption(O,j[v]),A.boolean.includes(v)&&n.boolean(O),A.count.includes(v)&&n.count(O),A.string.includes(v)&&n.string(O),A.normalize.includes(v)&&n.normalize(O),A.array.includes(v)&&n.array(O),A.number.includes(v)&&n.number(O)})})}let U;e.cacheHelpMessage=function(){U=this.help()},e.clearCachedHelpMessage=function(){U=void 0},e.hasCachedHelpMessage=function(){return!!U};function V(j,A,O,v){let z=[],nu=null;return Object.keys(O).forEach(T=>{z=z.concat(O[T])}),j.forEach(T=>{nu=[T].concat(A[T]),nu.some(iu=>z.indexOf(iu)!==-1)||O[v].push(T)}),z}function H(j){return n.getOptions().hiddenOptions.indexOf(j)<0||n.parsed.argv[n.getOptions().showHiddenOpt]}e.showHelp=j=>{let A=n.getInternalMethods().getLoggerInstance();j||(j="error"),(typeof j=="function"?j:A[j])(e.help())},e.functionDescription=j=>["(",j.name?u.Parser.decamelize(j.name,"-"):t("generated-value"),")"].join(""),e.stringifiedValues=function(A,O){let v="",z=O||", ",nu=[].concat(A);return!A||!nu.length||nu.forEach(T=>{v.length&&(v+=z),v+=JSON.stringify(T)}),v};function uu(j,A){let O=`[${t("default:")} `;if(j===void 0&&!A)return null;if(A)O+=A;else switch(typeof j){case"string":O+=`"${j}"`;break;case"object":O+=JSON.stringify(j);break;default:O+=j}return`${O}]`}function ou(){return u.process.stdColumns?Math.min(80,u.process.stdColumns):80}let Bu=null;e.version=j=>{Bu=j},e.showVersion=j=>{let A=n.getInternalMethods().getLoggerInstance();j||(j="error"),(typeof j=="function"?j:A[j])(Bu)},e.reset=function(A){return i=null,F=!1,C=[],p=!1,g=[],l=[],d=[],m=Pu(m,O=>!A[O]),e};let G=[];return e.freeze=function(){G.push({failMessage:i,failureOutput:F,usages:C,usageDisabled:p,epilogs:g,examples:l,commands:d,descriptions:m})},e.unfreeze=function(A=!1){let O=G.pop();O&&(A?(m={...O.descriptions,...m},d=[...O.commands,...d],C=[...O.usages,...C],l=[...O.examples,...l],g=[...O.epilogs,...g]):{failMessage:i,failureOutput:F,usages:C,usageDisabled:p,epilogs:g,examples:l,commands:d,descriptions:m}=O)},e}function ae(n){return typeof n=="object"}function gi(n,u){return ae(n)?{text:n.text,indentation:n.indentation+u}:{text:n,indentation:u}}function jD(n){return ae(n)?n.indentation:0}function jt(n){return ae(n)?n.text:n}var MD=`###-begin-{{app_name}}-completions-###
//#
//# yargs command completion script
//#
//# Installation: {{app_path}} {{completion_command}} >> ~/.bashrc
//#    or {{app_path}} {{completion_command}} >> ~/.bash_profile on OSX.
//#
//_{{app_name}}_yargs_completions()
//{
//    local cur_word args type_list
//
//    cur_word="\${COMP_WORDS[COMP_CWORD]}"
//    args=("\${COMP_WORDS[@]}")
//
//    # ask yargs to generate completions.
//    # see https://stackoverflow.com/a/40944195/7080036 for the spaces-handling awk
//    mapfile -t type_list < <({{app_path}} --get-yargs-completions "\${args[@]}")
//    mapfile -t COMPREPLY < <(compgen -W "$( printf '%q ' "\${type_list[@]}" )" -- "\${cur_word}" |
//        awk '/ / { print "\\""$0"\\"" } /^[^ ]+$/ { print $0 }')
//
//    # if no match was found, fall back to filename completion
//    if [ \${#COMPREPLY[@]} -eq 0 ]; then
//      COMPREPLY=()
//    fi
//
//    return 0
//}
//complete -o bashdefault -o default -F _{{app_name}}_yargs_completions {{app_name}}
//###-end-{{app_name}}-completions-###
//`,PD=`#compdef {{app_name}}
//###-begin-{{app_name}}-completions-###
//#
//# yargs command completion script
//#
//# Installation: {{app_path}} {{completion_command}} >> ~/.zshrc
//#    or {{app_path}} {{completion_command}} >> ~/.zprofile on OSX.
//#
//_{{app_name}}_yargs_completions()
//{
//  local reply
//  local si=$IFS
//  IFS=$'
//' reply=($(COMP_CWORD="$((CURRENT-1))" COMP_LINE="$BUFFER" COMP_POINT="$CURSOR" {{app_path}} --get-yargs-completions "\${words[@]}"))
//  IFS=$si
//  if [[ \${#reply} -gt 0 ]]; then
//    _describe 'values' reply
//  else
//    _default
//  fi
//}
//if [[ "\${zsh_eval_context[-1]}" == "loadautofunc" ]]; then
//  _{{app_name}}_yargs_completions "$@"
//else
//  compdef _{{app_name}}_yargs_completions {{app_name}}
//fi
//###-end-{{app_name}}-completions-###
//`,ID=`###-begin-{{app_name}}-completions-###
//#
//# yargs command completion script
//#
//# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
//#
//complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
//###-end-{{app_name}}-completions-###
//`;var le=class{constructor(u,t,e,D){var i,r,o,F,C;this.yargs=u,this.usage=t,this.command=e,this.shim=D,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,this.indexAfterLastReset=0,this.zshShell=(o=((i=this.shim.getEnv("SHELL"))===null||i===void 0?void 0:i.includes("zsh"))||((r=this.shim.getEnv("ZSH_NAME"))===null||r===void 0?void 0:r.includes("zsh")))!==null&&o!==void 0?o:!1,this.fishShell=(C=(F=this.shim.getEnv("SHELL"))===null||F===void 0?void 0:F.includes("fish"))!==null&&C!==void 0?C:!1}defaultCompletion(u,t,e,D){let i=this.command.getCommandHandlers();for(let o=0,F=u.length;o<F;++o)if(i[u[o]]&&i[u[o]].builder){let C=i[u[o]].builder;if(yt(C)){this.indexAfterLastReset=o+1;let p=this.yargs.getInternalMethods().reset();return C(p,!0),p.argv}}let r=[];this.commandCompletions(r,u,e),this.optionCompletions(r,u,t,e),this.choicesFromOptionsCompletions(r,u,t,e),this.choicesFromPositionalsCompletions(r,u,t,e),D(null,r)}commandCompletions(u,t,e){let D=this.yargs.getInternalMethods().getContext().commands;!e.match(/^-/)&&D[D.length-1]!==e&&!this.previousArgHasChoices(t)&&this.usage.getCommands().forEach(i=>{let r=Mu(i[0]).cmd;if(t.indexOf(r)===-1){let o=i[1]||"";this.fishShell?u.push(r+"	"+o):this.zshShell?u.push(r.replace(/:/g,"\\:")+":"+o):u.push(r)}})}optionCompletions(u,t,e,D){if((D.match(/^-/)||D===""&&u.length===0)&&!this.previousArgHasChoices(t)){let i=this.yargs.getOptions(),r=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[];Object.keys(i.key).forEach(o=>{let F=!!i.configuration["boolean-negation"]&&i.boolean.includes(o);!r.includes(o)&&!i.hiddenOptions.includes(o)&&!this.argsContainKey(t,o,F)&&this.completeOptionKey(o,u,D,F&&!!i.default[o])})}}choicesFromOptionsCompletions(u,t,e,D){if(this.previousArgHasChoices(t)){let i=this.getPreviousArgChoices(t);i&&i.length>0&&(this.fishShell?u.push(...i):u.push(...i.map(r=>r.replace(/:/g,"\\:"))))}}choicesFromPositionalsCompletions(u,t,e,D){if(D===""&&u.length>0&&this.previousArgHasChoices(t))return;let i=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[],r=Math.max(this.indexAfterLastReset,this.yargs.getInternalMethods().getContext().commands.length+1),o=i[e._.length-r-1];if(!o)return;let F=this.yargs.getOptions().choices[o]||[];for(let C of F)C.startsWith(D)&&(this.fishShell?u.push(C):u.push(C.replace(/:/g,"\\:")))}getPreviousArgChoices(u){if(u.length<1)return;let t=u[u.length-1],e="";if(!t.startsWith("-")&&u.length>1&&(e=t,t=u[u.length-2]),!t.startsWith("-"))return;let D=t.replace(/^-+/,""),i=this.yargs.getOptions(),r=[D,...this.yargs.getAliases()[D]||[]],o;for(let F of r)if(Object.prototype.hasOwnProperty.call(i.key,F)&&Array.isArray(i.choices[F])){o=i.choices[F];break}if(o)return o.filter(F=>!e||F.startsWith(e))}previousArgHasChoices(u){let t=this.getPreviousArgChoices(u);return t!==void 0&&t.length>0}argsContainKey(u,t,e){let D=i=>u.indexOf((/^[^0-9]$/.test(i)?"-":"--")+i)!==-1;if(D(t)||e&&D(`no-${t}`))return!0;if(this.aliases){for(let i of this.aliases[t])if(D(i))return!0}return!1}completeOptionKey(u,t,e,D){var i,r,o,F;let C=u;if(this.zshShell||this.fishShell){let m=this.usage.getDescriptions(),g=(r=(i=this===null||this===void 0?void 0:this.aliases)===null||i===void 0?void 0:i[u])===null||r===void 0?void 0:r.find(Y=>{let L=m[Y];return typeof L=="string"&&L.length>0}),b=g?m[g]:void 0,N=((F=(o=m[u])!==null&&o!==void 0?o:b)!==null&&F!==void 0?F:"").replace("__yargsString__:","").replace(/(\r\n|\n|\r)/gm," ");this.fishShell?C=`${u}	${N}`:C=`${u.replace(/:/g,"\\:")}:${N}`}let p=m=>/^--/.test(m),l=m=>/^[^0-9]$/.test(m),d=!p(e)&&l(u)?"-":"--";t.push(d+C),D&&t.push(d+"no-"+C)}customCompletion(u,t,e,D){if(lu(this.customCompletionFunction,null,this.shim),bi(this.customCompletionFunction)){let i=this.customCompletionFunction(e,t);return q(i)?i.then(r=>{this.shim.process.nextTick(()=>{D(null,r)})}).catch(r=>{this.shim.process.nextTick(()=>{D(r,void 0)})}):D(null,i)}else return Ai(this.customCompletionFunction)?this.customCompletionFunction(e,t,(i=D)=>this.defaultCompletion(u,t,e,i),i=>{D(null,i)}):this.customCompletionFunction(e,t,i=>{D(null,i)})}getCompletion(u,t){let e=u.length?u[u.length-1]:"",D=this.yargs.parse(u,!0),i=this.customCompletionFunction?r=>this.customCompletion(u,r,e,t):r=>this.defaultCompletion(u,r,e,t);return q(D)?D.then(i):i(D)}generateCompletionScript(u,t){let e;this.zshShell?e=PD:this.fishShell?e=ID:e=MD;let D=this.shim.path.basename(u);return u.match(/\.js$/)&&(u=`./${u}`),e=e.replace(/{{app_name}}/g,D),e=e.replace(/{{completion_command}}/g,t),e.replace(/{{app_path}}/g,u)}registerFunction(u){this.customCompletionFunction=u}setParsed(u){this.aliases=u.aliases}};function $D(n,u,t,e){return new le(n,u,t,e)}function bi(n){return n.length<3}function Ai(n){return n.length>3}function WD(n,u){if(n.length===0)return u.length;if(u.length===0)return n.length;let t=[],e;for(e=0;e<=u.length;e++)t[e]=[e];let D;for(D=0;D<=n.length;D++)t[0][D]=D;for(e=1;e<=u.length;e++)for(D=1;D<=n.length;D++)u.charAt(e-1)===n.charAt(D-1)?t[e][D]=t[e-1][D-1]:e>1&&D>1&&u.charAt(e-2)===n.charAt(D-1)&&u.charAt(e-1)===n.charAt(D-2)?t[e][D]=t[e-2][D-2]+1:t[e][D]=Math.min(t[e-1][D-1]+1,Math.min(t[e][D-1]+1,t[e-1][D]+1));return t[u.length][n.length]}var vD=["$0","--","_"];function ND(n,u,t){let e=t.y18n.__,D=t.y18n.__n,i={};i.nonOptionCount=function(l){let d=n.getDemandedCommands(),g=l._.length+(l["--"]?l["--"].length:0)-n.getInternalMethods().getContext().commands.length;d._&&(g<d._.min||g>d._.max)&&(g<d._.min?d._.minMsg!==void 0?u.fail(d._.minMsg?d._.minMsg.replace(/\$0/g,g.toString()).replace(/\$1/,d._.min.toString()):null):u.fail(D("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",g,g.toString(),d._.min.toString())):g>d._.max&&(d._.maxMsg!==void 0?u.fail(d._.maxMsg?d._.maxMsg.replace(/\$0/g,g.toString()).replace(/\$1/,d._.max.toString()):null):u.fail(D("Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",g,g.toString(),d._.max.toString()))))},i.positionalCount=function(l,d){d<l&&u.fail(D("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",d,d+"",l+""))},i.requiredArguments=function(l,d){let m=null;for(let g of Object.keys(d))(!Object.prototype.hasOwnProperty.call(l,g)||typeof l[g]>"u")&&(m=m||{},m[g]=d[g]);if(m){let g=[];for(let h of Object.keys(m)){let N=m[h];N&&g.indexOf(N)<0&&g.push(N)}let b=g.length?`
//${g.join(`
//`)}`:"";u.fail(D("Missing required argument: %s","Missing required arguments: %s",Object.keys(m).length,Object.keys(m).join(", ")+b))}},i.unknownArguments=function(l,d,m,g,b=!0){var h;let N=n.getInternalMethods().getCommandInstance().getCommands(),Y=[],L=n.getInternalMethods().getContext();if(Object.keys(l).forEach(U=>{!vD.includes(U)&&!Object.prototype.hasOwnProperty.call(m,U)&&!Object.prototype.hasOwnProperty.call(n.getInternalMethods().getParseContext(),U)&&!i.isValidAndSomeAliasIsNotNew(U,d)&&Y.push(U)}),b&&(L.commands.length>0||N.length>0||g)&&l._.slice(L.commands.length).forEach(U=>{N.includes(""+U)||Y.push(""+U)}),b){let V=((h=n.getDemandedCommands()._)===null||h===void 0?void 0:h.max)||0,H=L.commands.length+V;H<l._.length&&l._.slice(H).forEach(uu=>{uu=String(uu),!L.commands.includes(uu)&&!Y.includes(uu)&&Y.push(uu)})}Y.length&&u.fail(D("Unknown argument: %s","Unknown arguments: %s",Y.length,Y.map(U=>U.trim()?U:`"${U}"`).join(", ")))},i.unknownCommands=function(l){let d=n.getInternalMethods().getCommandInstance().getCommands(),m=[],g=n.getInternalMethods().getContext();return(g.commands.length>0||d.length>0)&&l._.slice(g.commands.length).forEach(b=>{d.includes(""+b)||m.push(""+b)}),m.length>0?(u.fail(D("Unknown command: %s","Unknown commands: %s",m.length,m.join(", "))),!0):!1},i.isValidAndSomeAliasIsNotNew=function(l,d){if(!Object.prototype.hasOwnProperty.call(d,l))return!1;let m=n.parsed.newAliases;return[l,...d[l]].some(g=>!Object.prototype.hasOwnProperty.call(m,g)||!m[l])},i.limitedChoices=function(l){let d=n.getOptions(),m={};if(!Object.keys(d.choices).length)return;Object.keys(l).forEach(h=>{vD.indexOf(h)===-1&&Object.prototype.hasOwnProperty.call(d.choices,h)&&[].concat(l[h]).forEach(N=>{d.choices[h].indexOf(N)===-1&&N!==void 0&&(m[h]=(m[h]||[]).concat(N))})});let g=Object.keys(m);if(!g.length)return;let b=e("Invalid values:");g.forEach(h=>{b+=`
//  ${e("Argument: %s, Given: %s, Choices: %s",h,u.stringifiedValues(m[h]),u.stringifiedValues(d.choices[h]))}`}),u.fail(b)};let r={};i.implies=function(l,d){w("<string|object> [array|number|string]",[l,d],arguments.length),typeof l=="object"?Object.keys(l).forEach(m=>{i.implies(m,l[m])}):(n.global(l),r[l]||(r[l]=[]),Array.isArray(d)?d.forEach(m=>i.implies(l,m)):(lu(d,void 0,t),r[l].push(d)))},i.getImplied=function(){return r};function o(p,l){let d=Number(l);return l=isNaN(d)?l:d,typeof l=="number"?l=p._.length>=l:l.match(/^--no-.+/)?(l=l.match(/^--no-(.+)/)[1],l=!Object.prototype.hasOwnProperty.call(p,l)):l=Object.prototype.hasOwnProperty.call(p,l),l}i.implications=function(l){let d=[];if(Object.keys(r).forEach(m=>{let g=m;(r[m]||[]).forEach(b=>{let h=g,N=b;h=o(l,h),b=o(l,b),h&&!b&&d.push(` ${g} -> ${N}`)})}),d.length){let m=`${e("Implications failed:")}
//`;d.forEach(g=>{m+=g}),u.fail(m)}};let F={};i.conflicts=function(l,d){w("<string|object> [array|string]",[l,d],arguments.length),typeof l=="object"?Object.keys(l).forEach(m=>{i.conflicts(m,l[m])}):(n.global(l),F[l]||(F[l]=[]),Array.isArray(d)?d.forEach(m=>i.conflicts(l,m)):F[l].push(d))},i.getConflicting=()=>F,i.conflicting=function(l){Object.keys(l).forEach(d=>{F[d]&&F[d].forEach(m=>{m&&l[d]!==void 0&&l[m]!==void 0&&u.fail(e("Arguments %s and %s are mutually exclusive",d,m))})}),n.getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(F).forEach(d=>{F[d].forEach(m=>{m&&l[t.Parser.camelCase(d)]!==void 0&&l[t.Parser.camelCase(m)]!==void 0&&u.fail(e("Arguments %s and %s are mutually exclusive",d,m))})})},i.recommendCommands=function(l,d){d=d.sort((h,N)=>N.length-h.length);let g=null,b=1/0;for(let h=0,N;(N=d[h])!==void 0;h++){let Y=WD(l,N);Y<=3&&Y<b&&(b=Y,g=N)}g&&u.fail(e("Did you mean %s?",g))},i.reset=function(l){return r=Pu(r,d=>!l[d]),F=Pu(F,d=>!l[d]),i};let C=[];return i.freeze=function(){C.push({implied:r,conflicting:F})},i.unfreeze=function(){let l=C.pop();lu(l,void 0,t),{implied:r,conflicting:F}=l},i}var xi={},fe=[],lt;function St(n,u,t,e){lt=e;let D={};if(Object.prototype.hasOwnProperty.call(n,"extends")){if(typeof n.extends!="string")return D;let i=/\.json|\..*rc$/.test(n.extends),r=null;if(i)r=wi(u,n.extends);else try{r=xi.resolve(n.extends)}catch{return n}_i(r),fe.push(r),D=i?JSON.parse(lt.readFileSync(r,"utf8")):e.require(n.extends),delete n.extends,D=St(D,lt.path.dirname(r),t,lt)}return fe=[],t?LD(D,n):Object.assign({},D,n)}function _i(n){if(fe.indexOf(n)>-1)throw new eu(`Circular extended configurations: '${n}'.`)}function wi(n,u){return lt.path.resolve(n,u)}function LD(n,u){let t={};function e(D){return D&&typeof D=="object"&&!Array.isArray(D)}Object.assign(t,n);for(let D of Object.keys(u))D!=="__proto__"&&(e(u[D])&&e(t[D])?t[D]=LD(n[D],u[D]):t[D]=u[D]);return t}var x=function(n,u,t,e,D){if(e==="m")throw new TypeError("Private method is not writable");if(e==="a"&&!D)throw new TypeError("Private accessor was defined without a setter");if(typeof u=="function"?n!==u||!D:!u.has(n))throw new TypeError("Cannot write private member to an object whose class did not declare it");return e==="a"?D.call(n,t):D?D.value=t:u.set(n,t),t},s=function(n,u,t,e){if(t==="a"&&!e)throw new TypeError("Private accessor was defined without a getter");if(typeof u=="function"?n!==u||!e:!u.has(n))throw new TypeError("Cannot read private member from an object whose class did not declare it");return t==="m"?e:t==="a"?e.call(n):e?e.value:u.get(n)},Du,Gu,ft,fu,hu,Mt,$u,Yu,Pt,Eu,It,mu,wu,du,gu,$t,Vu,ru,S,Wt,vt,pu,qu,it,Ku,Wu,Nt,I,Ju,Qu,Zu,W,Lt,xu,k;function nn(n){return(u=[],t=n.process.cwd(),e)=>{let D=new be(u,t,e,n);return Object.defineProperty(D,"argv",{get:()=>D.parse(),enumerable:!0}),D.help(),D.version(),D}}var RD=Symbol("copyDoubleDash"),TD=Symbol("copyDoubleDash"),ce=Symbol("deleteFromParserHintObject"),zD=Symbol("emitWarning"),UD=Symbol("freeze"),HD=Symbol("getDollarZero"),Xu=Symbol("getParserConfiguration"),GD=Symbol("getUsageConfiguration"),Fe=Symbol("guessLocale"),YD=Symbol("guessVersion"),VD=Symbol("parsePositionalNumbers"),he=Symbol("pkgUp"),vu=Symbol("populateParserHintArray"),st=Symbol("populateParserHintSingleValueDictionary"),de=Symbol("populateParserHintArrayDictionary"),pe=Symbol("populateParserHintDictionary"),Ce=Symbol("sanitizeKey"),Ee=Symbol("setKey"),me=Symbol("unfreeze"),qD=Symbol("validateAsync"),KD=Symbol("getCommandInstance"),JD=Symbol("getContext"),QD=Symbol("getHasOutput"),ZD=Symbol("getLoggerInstance"),XD=Symbol("getParseContext"),kD=Symbol("getUsageInstance"),un=Symbol("getValidationInstance"),Rt=Symbol("hasParseCallback"),tn=Symbol("isGlobalContext"),ku=Symbol("postProcess"),en=Symbol("rebase"),ge=Symbol("reset"),ct=Symbol("runYargsParserAndExecuteCommands"),Be=Symbol("runValidation"),Dn=Symbol("setHasOutput"),ut=Symbol("kTrackManuallySetKeys"),Oi="en_US",be=class{constructor(u=[],t,e,D){this.customScriptName=!1,this.parsed=!1,Du.set(this,void 0),Gu.set(this,void 0),ft.set(this,{commands:[],fullCommands:[]}),fu.set(this,null),hu.set(this,null),Mt.set(this,"show-hidden"),$u.set(this,null),Yu.set(this,!0),Pt.set(this,{}),Eu.set(this,!0),It.set(this,[]),mu.set(this,void 0),wu.set(this,{}),du.set(this,!1),gu.set(this,null),$t.set(this,!0),Vu.set(this,void 0),ru.set(this,""),S.set(this,void 0),Wt.set(this,void 0),vt.set(this,{}),pu.set(this,null),qu.set(this,null),it.set(this,{}),Ku.set(this,{}),Wu.set(this,void 0),Nt.set(this,!1),I.set(this,void 0),Ju.set(this,!1),Qu.set(this,!1),Zu.set(this,!1),W.set(this,void 0),Lt.set(this,{}),xu.set(this,null),k.set(this,void 0),x(this,I,D,"f"),x(this,Wu,u,"f"),x(this,Gu,t,"f"),x(this,Wt,e,"f"),x(this,mu,new Ot(this),"f"),this.$0=this[HD](),this[ge](),x(this,Du,s(this,Du,"f"),"f"),x(this,W,s(this,W,"f"),"f"),x(this,k,s(this,k,"f"),"f"),x(this,S,s(this,S,"f"),"f"),s(this,S,"f").showHiddenOpt=s(this,Mt,"f"),x(this,Vu,this[TD](),"f"),s(this,I,"f").y18n.setLocale(Oi)}addHelpOpt(u,t){let e="help";return w("[string|boolean] [string]",[u,t],arguments.length),s(this,gu,"f")&&(this[ce](s(this,gu,"f")),x(this,gu,null,"f")),u===!1&&t===void 0?this:(x(this,gu,typeof u=="string"?u:e,"f"),this.boolean(s(this,gu,"f")),this.describe(s(this,gu,"f"),t||s(this,W,"f").deferY18nLookup("Show help")),this)}help(u,t){return this.addHelpOpt(u,t)}addShowHiddenOpt(u,t){if(w("[string|boolean] [string]",[u,t],arguments.length),u===!1&&t===void 0)return this;let e=typeof u=="string"?u:s(this,Mt,"f");return this.boolean(e),this.describe(e,t||s(this,W,"f").deferY18nLookup("Show hidden options")),s(this,S,"f").showHiddenOpt=e,this}showHidden(u,t){return this.addShowHiddenOpt(u,t)}alias(u,t){return w("<object|string|array> [string|array]",[u,t],arguments.length),this[de](this.alias.bind(this),"alias",u,t),this}array(u){return w("<array|string>",[u],arguments.length),this[vu]("array",u),this[ut](u),this}boolean(u){return w("<array|string>",[u],arguments.length),this[vu]("boolean",u),this[ut](u),this}check(u,t){return w("<function> [boolean]",[u,t],arguments.length),this.middleware((e,D)=>Hu(()=>u(e,D.getOptions()),i=>(i?(typeof i=="string"||i instanceof Error)&&s(this,W,"f").fail(i.toString(),i):s(this,W,"f").fail(s(this,I,"f").y18n.__("Argument check failed: %s",u.toString())),e),i=>(s(this,W,"f").fail(i.message?i.message:i.toString(),i),e)),!1,t),this}choices(u,t){return w("<object|string|array> [string|array]",[u,t],arguments.length),this[de](this.choices.bind(this),"choices",u,t),this}coerce(u,t){if(w("<object|string|array> [function]",[u,t],arguments.length),Array.isArray(u)){if(!t)throw new eu("coerce callback must be provided");for(let D of u)this.coerce(D,t);return this}else if(typeof u=="object"){for(let D of Object.keys(u))this.coerce(D,u[D]);return this}if(!t)throw new eu("coerce callback must be provided");let e=u;return s(this,S,"f").key[e]=!0,s(this,mu,"f").addCoerceMiddleware((D,i)=>{var r;let o=(r=i.getAliases()[e])!==null&&r!==void 0?r:[],F=[e,...o].filter(C=>Object.prototype.hasOwnProperty.call(D,C));return F.length===0?D:Hu(()=>t(D[F[0]]),C=>(F.forEach(p=>{D[p]=C}),D),C=>{throw new eu(C.message)})},e),this}conflicts(u,t){return w("<string|object> [string|array]",[u,t],arguments.length),s(this,k,"f").conflicts(u,t),this}config(u="config",t,e){return w("[object|string] [string|function] [function]",[u,t,e],arguments.length),typeof u=="object"&&!Array.isArray(u)?(u=St(u,s(this,Gu,"f"),this[Xu]()["deep-merge-config"]||!1,s(this,I,"f")),s(this,S,"f").configObjects=(s(this,S,"f").configObjects||[]).concat(u),this):(typeof t=="function"&&(e=t,t=void 0),this.describe(u,t||s(this,W,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(u)?u:[u]).forEach(D=>{s(this,S,"f").config[D]=e||!0}),this)}completion(u,t,e){return w("[string] [string|boolean|function] [function]",[u,t,e],arguments.length),typeof t=="function"&&(e=t,t=void 0),x(this,hu,u||s(this,hu,"f")||"completion","f"),!t&&t!==!1&&(t="generate completion script"),this.command(s(this,hu,"f"),t),e&&s(this,fu,"f").registerFunction(e),this}command(u,t,e,D,i,r){return w("<string|array|object> [string|boolean] [function|object] [function] [array] [boolean|string]",[u,t,e,D,i,r],arguments.length),s(this,Du,"f").addHandler(u,t,e,D,i,r),this}commands(u,t,e,D,i,r){return this.command(u,t,e,D,i,r)}commandDir(u,t){w("<string> [object]",[u,t],arguments.length);let e=s(this,Wt,"f")||s(this,I,"f").require;return s(this,Du,"f").addDirectory(u,e,s(this,I,"f").getCallerFile(),t),this}count(u){return w("<array|string>",[u],arguments.length),this[vu]("count",u),this[ut](u),this}default(u,t,e){return w("<object|string|array> [*] [string]",[u,t,e],arguments.length),e&&(re(u,s(this,I,"f")),s(this,S,"f").defaultDescription[u]=e),typeof t=="function"&&(re(u,s(this,I,"f")),s(this,S,"f").defaultDescription[u]||(s(this,S,"f").defaultDescription[u]=s(this,W,"f").functionDescription(t)),t=t.call()),this[st](this.default.bind(this),"default",u,t),this}defaults(u,t,e){return this.default(u,t,e)}demandCommand(u=1,t,e,D){return w("[number] [number|string] [string|null|undefined] [string|null|undefined]",[u,t,e,D],arguments.length),typeof t!="number"&&(e=t,t=1/0),this.global("_",!1),s(this,S,"f").demandedCommands._={min:u,max:t,minMsg:e,maxMsg:D},this}demand(u,t,e){return Array.isArray(t)?(t.forEach(D=>{lu(e,!0,s(this,I,"f")),this.demandOption(D,e)}),t=1/0):typeof t!="number"&&(e=t,t=1/0),typeof u=="number"?(lu(e,!0,s(this,I,"f")),this.demandCommand(u,t,e,e)):Array.isArray(u)?u.forEach(D=>{lu(e,!0,s(this,I,"f")),this.demandOption(D,e)}):typeof e=="string"?this.demandOption(u,e):(e===!0||typeof e>"u")&&this.demandOption(u),this}demandOption(u,t){return w("<object|string|array> [string]",[u,t],arguments.length),this[st](this.demandOption.bind(this),"demandedOptions",u,t),this}deprecateOption(u,t){return w("<string> [string|boolean]",[u,t],arguments.length),s(this,S,"f").deprecatedOptions[u]=t,this}describe(u,t){return w("<object|string|array> [string]",[u,t],arguments.length),this[Ee](u,!0),s(this,W,"f").describe(u,t),this}detectLocale(u){return w("<boolean>",[u],arguments.length),x(this,Yu,u,"f"),this}env(u){return w("[string|boolean]",[u],arguments.length),u===!1?delete s(this,S,"f").envPrefix:s(this,S,"f").envPrefix=u||"",this}epilogue(u){return w("<string>",[u],arguments.length),s(this,W,"f").epilog(u),this}epilog(u){return this.epilogue(u)}example(u,t){return w("<string|array> [string]",[u,t],arguments.length),Array.isArray(u)?u.forEach(e=>this.example(...e)):s(this,W,"f").example(u,t),this}exit(u,t){x(this,du,!0,"f"),x(this,$u,t,"f"),s(this,Eu,"f")&&s(this,I,"f").process.exit(u)}exitProcess(u=!0){return w("[boolean]",[u],arguments.length),x(this,Eu,u,"f"),this}fail(u){if(w("<function|boolean>",[u],arguments.length),typeof u=="boolean"&&u!==!1)throw new eu("Invalid first argument. Expected function or boolean 'false'");return s(this,W,"f").failFn(u),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(u,t){return w("<array> [function]",[u,t],arguments.length),t?s(this,fu,"f").getCompletion(u,t):new Promise((e,D)=>{s(this,fu,"f").getCompletion(u,(i,r)=>{i?D(i):e(r)})})}getDemandedOptions(){return w([],0),s(this,S,"f").demandedOptions}getDemandedCommands(){return w([],0),s(this,S,"f").demandedCommands}getDeprecatedOptions(){return w([],0),s(this,S,"f").deprecatedOptions}getDetectLocale(){return s(this,Yu,"f")}getExitProcess(){return s(this,Eu,"f")}getGroups(){return Object.assign({},s(this,wu,"f"),s(this,Ku,"f"))}getHelp(){if(x(this,du,!0,"f"),!s(this,W,"f").hasCachedHelpMessage()){if(!this.parsed){let t=this[ct](s(this,Wu,"f"),void 0,void 0,0,!0);if(q(t))return t.then(()=>s(this,W,"f").help())}let u=s(this,Du,"f").runDefaultBuilderOn(this);if(q(u))return u.then(()=>s(this,W,"f").help())}return Promise.resolve(s(this,W,"f").help())}getOptions(){return s(this,S,"f")}getStrict(){return s(this,Ju,"f")}getStrictCommands(){return s(this,Qu,"f")}getStrictOptions(){return s(this,Zu,"f")}global(u,t){return w("<string|array> [boolean]",[u,t],arguments.length),u=[].concat(u),t!==!1?s(this,S,"f").local=s(this,S,"f").local.filter(e=>u.indexOf(e)===-1):u.forEach(e=>{s(this,S,"f").local.includes(e)||s(this,S,"f").local.push(e)}),this}group(u,t){w("<string|array> <string>",[u,t],arguments.length);let e=s(this,Ku,"f")[t]||s(this,wu,"f")[t];s(this,Ku,"f")[t]&&delete s(this,Ku,"f")[t];let D={};return s(this,wu,"f")[t]=(e||[]).concat(u).filter(i=>D[i]?!1:D[i]=!0),this}hide(u){return w("<string>",[u],arguments.length),s(this,S,"f").hiddenOptions.push(u),this}implies(u,t){return w("<string|object> [number|string|array]",[u,t],arguments.length),s(this,k,"f").implies(u,t),this}locale(u){return w("[string]",[u],arguments.length),u===void 0?(this[Fe](),s(this,I,"f").y18n.getLocale()):(x(this,Yu,!1,"f"),s(this,I,"f").y18n.setLocale(u),this)}middleware(u,t,e){return s(this,mu,"f").addMiddleware(u,!!t,e)}nargs(u,t){return w("<string|object|array> [number]",[u,t],arguments.length),this[st](this.nargs.bind(this),"narg",u,t),this}normalize(u){return w("<array|string>",[u],arguments.length),this[vu]("normalize",u),this}number(u){return w("<array|string>",[u],arguments.length),this[vu]("number",u),this[ut](u),this}option(u,t){if(w("<string|object> [object]",[u,t],arguments.length),typeof u=="object")Object.keys(u).forEach(e=>{this.options(e,u[e])});else{typeof t!="object"&&(t={}),this[ut](u),s(this,xu,"f")&&(u==="version"||t?.alias==="version")&&this[zD](['"version" is a reserved word.',"Please do one of the following:",'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a different option key","https://yargs.js.org/docs/#api-reference-version"].join(`
//`),void 0,"versionWarning"),s(this,S,"f").key[u]=!0,t.alias&&this.alias(u,t.alias);let e=t.deprecate||t.deprecated;e&&this.deprecateOption(u,e);let D=t.demand||t.required||t.require;D&&this.demand(u,D),t.demandOption&&this.demandOption(u,typeof t.demandOption=="string"?t.demandOption:void 0),t.conflicts&&this.conflicts(u,t.conflicts),"default"in t&&this.default(u,t.default),t.implies!==void 0&&this.implies(u,t.implies),t.nargs!==void 0&&this.nargs(u,t.nargs),t.config&&this.config(u,t.configParser),t.normalize&&this.normalize(u),t.choices&&this.choices(u,t.choices),t.coerce&&this.coerce(u,t.coerce),t.group&&this.group(u,t.group),(t.boolean||t.type==="boolean")&&(this.boolean(u),t.alias&&this.boolean(t.alias)),(t.array||t.type==="array")&&(this.array(u),t.alias&&this.array(t.alias)),(t.number||t.type==="number")&&(this.number(u),t.alias&&this.number(t.alias)),(t.string||t.type==="string")&&(this.string(u),t.alias&&this.string(t.alias)),(t.count||t.type==="count")&&this.count(u),typeof t.global=="boolean"&&this.global(u,t.global),t.defaultDescription&&(s(this,S,"f").defaultDescription[u]=t.defaultDescription),t.skipValidation&&this.skipValidation(u);let i=t.describe||t.description||t.desc,r=s(this,W,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(r,u)||typeof i=="string")&&this.describe(u,i),t.hidden&&this.hide(u),t.requiresArg&&this.requiresArg(u)}return this}options(u,t){return this.option(u,t)}parse(u,t,e){w("[string|array] [function|boolean|object] [function]",[u,t,e],arguments.length),this[UD](),typeof u>"u"&&(u=s(this,Wu,"f")),typeof t=="object"&&(x(this,qu,t,"f"),t=e),typeof t=="function"&&(x(this,pu,t,"f"),t=!1),t||x(this,Wu,u,"f"),s(this,pu,"f")&&x(this,Eu,!1,"f");let D=this[ct](u,!!t),i=this.parsed;return s(this,fu,"f").setParsed(this.parsed),q(D)?D.then(r=>(s(this,pu,"f")&&s(this,pu,"f").call(this,s(this,$u,"f"),r,s(this,ru,"f")),r)).catch(r=>{throw s(this,pu,"f")&&s(this,pu,"f")(r,this.parsed.argv,s(this,ru,"f")),r}).finally(()=>{this[me](),this.parsed=i}):(s(this,pu,"f")&&s(this,pu,"f").call(this,s(this,$u,"f"),D,s(this,ru,"f")),this[me](),this.parsed=i,D)}parseAsync(u,t,e){let D=this.parse(u,t,e);return q(D)?D:Promise.resolve(D)}parseSync(u,t,e){let D=this.parse(u,t,e);if(q(D))throw new eu(".parseSync() must not be used with asynchronous builders, handlers, or middleware");return D}parserConfiguration(u){return w("<object>",[u],arguments.length),x(this,vt,u,"f"),this}pkgConf(u,t){w("<string> [string]",[u,t],arguments.length);let e=null,D=this[he](t||s(this,Gu,"f"));return D[u]&&typeof D[u]=="object"&&(e=St(D[u],t||s(this,Gu,"f"),this[Xu]()["deep-merge-config"]||!1,s(this,I,"f")),s(this,S,"f").configObjects=(s(this,S,"f").configObjects||[]).concat(e)),this}positional(u,t){w("<string> <object>",[u,t],arguments.length);let e=["default","defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","description","alias"];t=Pu(t,(r,o)=>r==="type"&&!["string","number","boolean"].includes(o)?!1:e.includes(r));let D=s(this,ft,"f").fullCommands[s(this,ft,"f").fullCommands.length-1],i=D?s(this,Du,"f").cmdToParseOptions(D):{array:[],alias:{},default:{},demand:{}};return Dt(i).forEach(r=>{let o=i[r];Array.isArray(o)?o.indexOf(u)!==-1&&(t[r]=!0):o[u]&&!(r in t)&&(t[r]=o[u])}),this.group(u,s(this,W,"f").getPositionalGroupName()),this.option(u,t)}recommendCommands(u=!0){return w("[boolean]",[u],arguments.length),x(this,Nt,u,"f"),this}required(u,t,e){return this.demand(u,t,e)}require(u,t,e){return this.demand(u,t,e)}requiresArg(u){return w("<array|string|object> [number]",[u],arguments.length),typeof u=="string"&&s(this,S,"f").narg[u]?this:(this[st](this.requiresArg.bind(this),"narg",u,NaN),this)}showCompletionScript(u,t){return w("[string] [string]",[u,t],arguments.length),u=u||this.$0,s(this,Vu,"f").log(s(this,fu,"f").generateCompletionScript(u,t||s(this,hu,"f")||"completion")),this}showHelp(u){if(w("[string|function]",[u],arguments.length),x(this,du,!0,"f"),!s(this,W,"f").hasCachedHelpMessage()){if(!this.parsed){let e=this[ct](s(this,Wu,"f"),void 0,void 0,0,!0);if(q(e))return e.then(()=>{s(this,W,"f").showHelp(u)}),this}let t=s(this,Du,"f").runDefaultBuilderOn(this);if(q(t))return t.then(()=>{s(this,W,"f").showHelp(u)}),this}return s(this,W,"f").showHelp(u),this}scriptName(u){return this.customScriptName=!0,this.$0=u,this}showHelpOnFail(u,t){return w("[boolean|string] [string]",[u,t],arguments.length),s(this,W,"f").showHelpOnFail(u,t),this}showVersion(u){return w("[string|function]",[u],arguments.length),s(this,W,"f").showVersion(u),this}skipValidation(u){return w("<array|string>",[u],arguments.length),this[vu]("skipValidation",u),this}strict(u){return w("[boolean]",[u],arguments.length),x(this,Ju,u!==!1,"f"),this}strictCommands(u){return w("[boolean]",[u],arguments.length),x(this,Qu,u!==!1,"f"),this}strictOptions(u){return w("[boolean]",[u],arguments.length),x(this,Zu,u!==!1,"f"),this}string(u){return w("<array|string>",[u],arguments.length),this[vu]("string",u),this[ut](u),this}terminalWidth(){return w([],0),s(this,I,"f").process.stdColumns}updateLocale(u){return this.updateStrings(u)}updateStrings(u){return w("<object>",[u],arguments.length),x(this,Yu,!1,"f"),s(this,I,"f").y18n.updateLocale(u),this}usage(u,t,e,D){if(w("<string|null|undefined> [string|boolean] [function|object] [function]",[u,t,e,D],arguments.length),t!==void 0){if(lu(u,null,s(this,I,"f")),(u||"").match(/^\$0( |$)/))return this.command(u,t,e,D);throw new eu(".usage() description must start with $0 if being used as alias for .command()")}else return s(this,W,"f").usage(u),this}usageConfiguration(u){return w("<object>",[u],arguments.length),x(this,Lt,u,"f"),this}version(u,t,e){let D="version";if(w("[boolean|string] [string] [string]",[u,t,e],arguments.length),s(this,xu,"f")&&(this[ce](s(this,xu,"f")),s(this,W,"f").version(void 0),x(this,xu,null,"f")),arguments.length===0)e=this[YD](),u=D;else if(arguments.length===1){if(u===!1)return this;e=u,u=D}else arguments.length===2&&(e=t,t=void 0);return x(this,xu,typeof u=="string"?u:D,"f"),t=t||s(this,W,"f").deferY18nLookup("Show version number"),s(this,W,"f").version(e||void 0),this.boolean(s(this,xu,"f")),this.describe(s(this,xu,"f"),t),this}wrap(u){return w("<number|null|undefined>",[u],arguments.length),s(this,W,"f").wrap(u),this}[(Du=new WeakMap,Gu=new WeakMap,ft=new WeakMap,fu=new WeakMap,hu=new WeakMap,Mt=new WeakMap,$u=new WeakMap,Yu=new WeakMap,Pt=new WeakMap,Eu=new WeakMap,It=new WeakMap,mu=new WeakMap,wu=new WeakMap,du=new WeakMap,gu=new WeakMap,$t=new WeakMap,Vu=new WeakMap,ru=new WeakMap,S=new WeakMap,Wt=new WeakMap,vt=new WeakMap,pu=new WeakMap,qu=new WeakMap,it=new WeakMap,Ku=new WeakMap,Wu=new WeakMap,Nt=new WeakMap,I=new WeakMap,Ju=new WeakMap,Qu=new WeakMap,Zu=new WeakMap,W=new WeakMap,Lt=new WeakMap,xu=new WeakMap,k=new WeakMap,RD)](u){if(!u._||!u["--"])return u;u._.push.apply(u._,u["--"]);try{delete u["--"]}catch{}return u}[TD](){return{log:(...u)=>{this[Rt]()||console.log(...u),x(this,du,!0,"f"),s(this,ru,"f").length&&x(this,ru,s(this,ru,"f")+`
//`,"f"),x(this,ru,s(this,ru,"f")+u.join(" "),"f")},error:(...u)=>{this[Rt]()||console.error(...u),x(this,du,!0,"f"),s(this,ru,"f").length&&x(this,ru,s(this,ru,"f")+`
//`,"f"),x(this,ru,s(this,ru,"f")+u.join(" "),"f")}}}[ce](u){Dt(s(this,S,"f")).forEach(t=>{if((D=>D==="configObjects")(t))return;let e=s(this,S,"f")[t];Array.isArray(e)?e.includes(u)&&e.splice(e.indexOf(u),1):typeof e=="object"&&delete e[u]}),delete s(this,W,"f").getDescriptions()[u]}[zD](u,t,e){s(this,Pt,"f")[e]||(s(this,I,"f").process.emitWarning(u,t),s(this,Pt,"f")[e]=!0)}[UD](){s(this,It,"f").push({options:s(this,S,"f"),configObjects:s(this,S,"f").configObjects.slice(0),exitProcess:s(this,Eu,"f"),groups:s(this,wu,"f"),strict:s(this,Ju,"f"),strictCommands:s(this,Qu,"f"),strictOptions:s(this,Zu,"f"),completionCommand:s(this,hu,"f"),output:s(this,ru,"f"),exitError:s(this,$u,"f"),hasOutput:s(this,du,"f"),parsed:this.parsed,parseFn:s(this,pu,"f"),parseContext:s(this,qu,"f")}),s(this,W,"f").freeze(),s(this,k,"f").freeze(),s(this,Du,"f").freeze(),s(this,mu,"f").freeze()}[HD](){let u="",t;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(s(this,I,"f").process.argv()[0])?t=s(this,I,"f").process.argv().slice(1,2):t=s(this,I,"f").process.argv().slice(0,1),u=t.map(e=>{let D=this[en](s(this,Gu,"f"),e);return e.match(/^(\/|([a-zA-Z]:)?\\)/)&&D.length<e.length?D:e}).join(" ").trim(),s(this,I,"f").getEnv("_")&&s(this,I,"f").getProcessArgvBin()===s(this,I,"f").getEnv("_")&&(u=s(this,I,"f").getEnv("_").replace(`${s(this,I,"f").path.dirname(s(this,I,"f").process.execPath())}/`,"")),u}[Xu](){return s(this,vt,"f")}[GD](){return s(this,Lt,"f")}[Fe](){if(!s(this,Yu,"f"))return;let u=s(this,I,"f").getEnv("LC_ALL")||s(this,I,"f").getEnv("LC_MESSAGES")||s(this,I,"f").getEnv("LANG")||s(this,I,"f").getEnv("LANGUAGE")||"en_US";this.locale(u.replace(/[.:].*/,""))}[YD](){return this[he]().version||"unknown"}[VD](u){let t=u["--"]?u["--"]:u._;for(let e=0,D;(D=t[e])!==void 0;e++)s(this,I,"f").Parser.looksLikeNumber(D)&&Number.isSafeInteger(Math.floor(parseFloat(`${D}`)))&&(t[e]=Number(D));return u}[he](u){let t=u||"*";if(s(this,it,"f")[t])return s(this,it,"f")[t];let e={};try{let D=u||s(this,I,"f").mainFilename;s(this,I,"f").path.extname(D)&&(D=s(this,I,"f").path.dirname(D));let i=s(this,I,"f").findUp(D,(r,o)=>{if(o.includes("package.json"))return"package.json"});lu(i,void 0,s(this,I,"f")),e=JSON.parse(s(this,I,"f").readFileSync(i,"utf8"))}catch{}return s(this,it,"f")[t]=e||{},s(this,it,"f")[t]}[vu](u,t){t=[].concat(t),t.forEach(e=>{e=this[Ce](e),s(this,S,"f")[u].push(e)})}[st](u,t,e,D){this[pe](u,t,e,D,(i,r,o)=>{s(this,S,"f")[i][r]=o})}[de](u,t,e,D){this[pe](u,t,e,D,(i,r,o)=>{s(this,S,"f")[i][r]=(s(this,S,"f")[i][r]||[]).concat(o)})}[pe](u,t,e,D,i){if(Array.isArray(e))e.forEach(r=>{u(r,D)});else if((r=>typeof r=="object")(e))for(let r of Dt(e))u(r,e[r]);else i(t,this[Ce](e),D)}[Ce](u){return u==="__proto__"?"___proto___":u}[Ee](u,t){return this[st](this[Ee].bind(this),"key",u,t),this}[me](){var u,t,e,D,i,r,o,F,C,p,l,d;let m=s(this,It,"f").pop();lu(m,void 0,s(this,I,"f"));let g;u=this,t=this,e=this,D=this,i=this,r=this,o=this,F=this,C=this,p=this,l=this,d=this,{options:{set value(b){x(u,S,b,"f")}}.value,configObjects:g,exitProcess:{set value(b){x(t,Eu,b,"f")}}.value,groups:{set value(b){x(e,wu,b,"f")}}.value,output:{set value(b){x(D,ru,b,"f")}}.value,exitError:{set value(b){x(i,$u,b,"f")}}.value,hasOutput:{set value(b){x(r,du,b,"f")}}.value,parsed:this.parsed,strict:{set value(b){x(o,Ju,b,"f")}}.value,strictCommands:{set value(b){x(F,Qu,b,"f")}}.value,strictOptions:{set value(b){x(C,Zu,b,"f")}}.value,completionCommand:{set value(b){x(p,hu,b,"f")}}.value,parseFn:{set value(b){x(l,pu,b,"f")}}.value,parseContext:{set value(b){x(d,qu,b,"f")}}.value}=m,s(this,S,"f").configObjects=g,s(this,W,"f").unfreeze(),s(this,k,"f").unfreeze(),s(this,Du,"f").unfreeze(),s(this,mu,"f").unfreeze()}[qD](u,t){return Hu(t,e=>(u(e),e))}getInternalMethods(){return{getCommandInstance:this[KD].bind(this),getContext:this[JD].bind(this),getHasOutput:this[QD].bind(this),getLoggerInstance:this[ZD].bind(this),getParseContext:this[XD].bind(this),getParserConfiguration:this[Xu].bind(this),getUsageConfiguration:this[GD].bind(this),getUsageInstance:this[kD].bind(this),getValidationInstance:this[un].bind(this),hasParseCallback:this[Rt].bind(this),isGlobalContext:this[tn].bind(this),postProcess:this[ku].bind(this),reset:this[ge].bind(this),runValidation:this[Be].bind(this),runYargsParserAndExecuteCommands:this[ct].bind(this),setHasOutput:this[Dn].bind(this)}}[KD](){return s(this,Du,"f")}[JD](){return s(this,ft,"f")}[QD](){return s(this,du,"f")}[ZD](){return s(this,Vu,"f")}[XD](){return s(this,qu,"f")||{}}[kD](){return s(this,W,"f")}[un](){return s(this,k,"f")}[Rt](){return!!s(this,pu,"f")}[tn](){return s(this,$t,"f")}[ku](u,t,e,D){return e||q(u)||(t||(u=this[RD](u)),(this[Xu]()["parse-positional-numbers"]||this[Xu]()["parse-positional-numbers"]===void 0)&&(u=this[VD](u)),D&&(u=Uu(u,this,s(this,mu,"f").getMiddleware(),!1))),u}[ge](u={}){x(this,S,s(this,S,"f")||{},"f");let t={};t.local=s(this,S,"f").local||[],t.configObjects=s(this,S,"f").configObjects||[];let e={};t.local.forEach(r=>{e[r]=!0,(u[r]||[]).forEach(o=>{e[o]=!0})}),Object.assign(s(this,Ku,"f"),Object.keys(s(this,wu,"f")).reduce((r,o)=>{let F=s(this,wu,"f")[o].filter(C=>!(C in e));return F.length>0&&(r[o]=F),r},{})),x(this,wu,{},"f");let D=["array","boolean","string","skipValidation","count","normalize","number","hiddenOptions"],i=["narg","key","alias","default","defaultDescription","config","choices","demandedOptions","demandedCommands","deprecatedOptions"];return D.forEach(r=>{t[r]=(s(this,S,"f")[r]||[]).filter(o=>!e[o])}),i.forEach(r=>{t[r]=Pu(s(this,S,"f")[r],o=>!e[o])}),t.envPrefix=s(this,S,"f").envPrefix,x(this,S,t,"f"),x(this,W,s(this,W,"f")?s(this,W,"f").reset(e):SD(this,s(this,I,"f")),"f"),x(this,k,s(this,k,"f")?s(this,k,"f").reset(e):ND(this,s(this,W,"f"),s(this,I,"f")),"f"),x(this,Du,s(this,Du,"f")?s(this,Du,"f").reset():OD(s(this,W,"f"),s(this,k,"f"),s(this,mu,"f"),s(this,I,"f")),"f"),s(this,fu,"f")||x(this,fu,$D(this,s(this,W,"f"),s(this,Du,"f"),s(this,I,"f")),"f"),s(this,mu,"f").reset(),x(this,hu,null,"f"),x(this,ru,"","f"),x(this,$u,null,"f"),x(this,du,!1,"f"),this.parsed=!1,this}[en](u,t){return s(this,I,"f").path.relative(u,t)}[ct](u,t,e,D=0,i=!1){var r,o,F,C;let p=!!e||i;u=u||s(this,Wu,"f"),s(this,S,"f").__=s(this,I,"f").y18n.__,s(this,S,"f").configuration=this[Xu]();let l=!!s(this,S,"f").configuration["populate--"],d=Object.assign({},s(this,S,"f").configuration,{"populate--":!0}),m=s(this,I,"f").Parser.detailed(u,Object.assign({},s(this,S,"f"),{configuration:{"parse-positional-numbers":!1,...d}})),g=Object.assign(m.argv,s(this,qu,"f")),b,h=m.aliases,N=!1,Y=!1;Object.keys(g).forEach(L=>{L===s(this,gu,"f")&&g[L]?N=!0:L===s(this,xu,"f")&&g[L]&&(Y=!0)}),g.$0=this.$0,this.parsed=m,D===0&&s(this,W,"f").clearCachedHelpMessage();try{if(this[Fe](),t)return this[ku](g,l,!!e,!1);s(this,gu,"f")&&[s(this,gu,"f")].concat(h[s(this,gu,"f")]||[]).filter(uu=>uu.length>1).includes(""+g._[g._.length-1])&&(g._.pop(),N=!0),x(this,$t,!1,"f");let L=s(this,Du,"f").getCommands(),U=!((r=s(this,fu,"f"))===null||r===void 0)&&r.completionKey?[(o=s(this,fu,"f"))===null||o===void 0?void 0:o.completionKey,...(C=this.getAliases()[(F=s(this,fu,"f"))===null||F===void 0?void 0:F.completionKey])!==null&&C!==void 0?C:[]].some(H=>Object.prototype.hasOwnProperty.call(g,H)):!1,V=N||U||i;if(g._.length){if(L.length){let H;for(let uu=D||0,ou;g._[uu]!==void 0;uu++)if(ou=String(g._[uu]),L.includes(ou)&&ou!==s(this,hu,"f")){let Bu=s(this,Du,"f").runCommand(ou,this,m,uu+1,i,N||Y||i);return this[ku](Bu,l,!!e,!1)}else if(!H&&ou!==s(this,hu,"f")){H=ou;break}!s(this,Du,"f").hasDefaultCommand()&&s(this,Nt,"f")&&H&&!V&&s(this,k,"f").recommendCommands(H,L)}s(this,hu,"f")&&g._.includes(s(this,hu,"f"))&&!U&&(s(this,Eu,"f")&&Iu(!0),this.showCompletionScript(),this.exit(0))}if(s(this,Du,"f").hasDefaultCommand()&&!V){let H=s(this,Du,"f").runCommand(null,this,m,0,i,N||Y||i);return this[ku](H,l,!!e,!1)}if(U){s(this,Eu,"f")&&Iu(!0),u=[].concat(u);let H=u.slice(u.indexOf(`--${s(this,fu,"f").completionKey}`)+1);return s(this,fu,"f").getCompletion(H,(uu,ou)=>{if(uu)throw new eu(uu.message);(ou||[]).forEach(Bu=>{s(this,Vu,"f").log(Bu)}),this.exit(0)}),this[ku](g,!l,!!e,!1)}if(s(this,du,"f")||(N?(s(this,Eu,"f")&&Iu(!0),p=!0,this.showHelp(H=>{s(this,Vu,"f").log(H),this.exit(0)})):Y&&(s(this,Eu,"f")&&Iu(!0),p=!0,s(this,W,"f").showVersion("log"),this.exit(0))),!p&&s(this,S,"f").skipValidation.length>0&&(p=Object.keys(g).some(H=>s(this,S,"f").skipValidation.indexOf(H)>=0&&g[H]===!0)),!p){if(m.error)throw new eu(m.error.message);if(!U){let H=this[Be](h,{},m.error);e||(b=Uu(g,this,s(this,mu,"f").getMiddleware(),!0)),b=this[qD](H,b??g),q(b)&&!e&&(b=b.then(()=>Uu(g,this,s(this,mu,"f").getMiddleware(),!1)))}}}catch(L){if(L instanceof eu)s(this,W,"f").fail(L.message,L);else throw L}return this[ku](b??g,l,!!e,!0)}[Be](u,t,e,D){let i={...this.getDemandedOptions()};return r=>{if(e)throw new eu(e.message);s(this,k,"f").nonOptionCount(r),s(this,k,"f").requiredArguments(r,i);let o=!1;s(this,Qu,"f")&&(o=s(this,k,"f").unknownCommands(r)),s(this,Ju,"f")&&!o?s(this,k,"f").unknownArguments(r,u,t,!!D):s(this,Zu,"f")&&s(this,k,"f").unknownArguments(r,u,{},!1,!1),s(this,k,"f").limitedChoices(r),s(this,k,"f").implications(r),s(this,k,"f").conflicting(r)}}[Dn](){x(this,du,!0,"f")}[ut](u){if(typeof u=="string")s(this,S,"f").key[u]=!0;else for(let t of u)s(this,S,"f").key[t]=!0}};function yD(n){return!!n&&typeof n.getInternalMethods=="function"}var yi=nn(bD),sn=yi;
//# package 
