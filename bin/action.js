"use strict";

// src/action.ts
var import_node_child_process = require("node:child_process");
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path = require("node:path");

// src/report/formats/workflow-command.ts
var commandOf = (level, properties, message) => {
  const words = Object.entries(properties).map(([name, value]) => `${name}=${property(`${value}`)}`);
  return `::${level} ${words.join(",")}::${data(message)}`;
};
var data = (text) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
var property = (text) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

// src/action.ts
var input = (name) => (process.env[`INPUT_${name.toUpperCase()}`] ?? "").trim();
var linesOf = (name) => input(name).split(/\r?\n/).filter(Boolean);
var given = (name) => input(name) === "" ? [] : [`--${name}=${input(name)}`];
var say = (line) => (0, import_node_fs.writeFileSync)(1, `${line}
`);
var fail = (message) => say(commandOf("error", { title: "dockerfile-nonroot" }, message));
var isOn = (name) => {
  const value = input(name).toLowerCase();
  if (value === "true" || value === "false") return value === "true";
  throw new Error(`${name} is true or false.`);
};
var workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
var check = (reports2, sarif) => {
  const paths = linesOf("paths");
  const argv = [
    "check",
    "--format=text",
    ...["json", "rdjsonl", "github", "markdown"].map((name) => `--format=${name}=${(0, import_node_path.join)(reports2, name)}`),
    ...sarif === "" ? [] : [`--format=sarif=${(0, import_node_path.resolve)(workspace, sarif)}`],
    ...given("fail-level"),
    ...given("since"),
    ...linesOf("args"),
    ...paths.length === 0 ? [] : ["--", ...paths]
  ];
  const cwd = (0, import_node_path.resolve)(workspace, input("working-directory"));
  const { status, error } = (0, import_node_child_process.spawnSync)(process.execPath, [(0, import_node_path.join)(__dirname, "dockerfile-nonroot.js"), ...argv], {
    cwd,
    stdio: ["ignore", 1, 1]
  });
  if (error !== void 0) throw error;
  return status ?? FAILED;
};
var FAILED = 2;
var uncommanded = (run) => {
  const token = (0, import_node_crypto.randomUUID)();
  say(`::stop-commands::${token}`);
  try {
    return run();
  } finally {
    say(`::${token}::`);
  }
};
var textIn = (file) => (0, import_node_fs.existsSync)(file) ? (0, import_node_fs.readFileSync)(file, "utf8") : "";
var isAnnotation = (line) => /^::(?:error|warning|notice) title=/.test(line);
var listAll = (lines) => {
  if (lines.length === 0) return;
  say("::group::All findings, a line each");
  uncommanded(() => say(lines.join("\n")));
  say("::endgroup::");
};
var put = (variable, text) => {
  const file = process.env[variable];
  if (file !== void 0 && file !== "" && text !== "") (0, import_node_fs.appendFileSync)(file, text);
};
var outputOf = ([name, value]) => {
  const end = (0, import_node_crypto.randomUUID)();
  return `${name}<<${end}
${value}
${end}
`;
};
var countsIn = (json, findings) => {
  if (json === "") return [];
  const { distinct } = JSON.parse(json).summary;
  return [["findings", findings.split("\n").length - 1], ...COUNTED.map((name) => [name, distinct[name]])];
};
var COUNTED = ["root", "nonroot", "unknown", "invalid", "safe", "allowed"];
var act = (reports2) => {
  const sarif = input("sarif");
  const [annotations, summary] = [isOn("annotations"), isOn("summary")];
  const code = uncommanded(() => check(reports2, sarif));
  const told = (name) => textIn((0, import_node_path.join)(reports2, name));
  const lines = told("github").split("\n").filter(Boolean);
  listAll(lines.filter((line) => !isAnnotation(line)));
  if (annotations) for (const line of lines.filter(isAnnotation)) say(line);
  if (summary) put("GITHUB_STEP_SUMMARY", told("markdown"));
  const counts = countsIn(told("json"), told("rdjsonl"));
  const isWritten = counts.length > 0 && sarif !== "" && (0, import_node_fs.existsSync)((0, import_node_path.resolve)(workspace, sarif));
  const outputs = [["exit-code", code], ...counts, ...isWritten ? [["sarif", sarif]] : []];
  put("GITHUB_OUTPUT", outputs.map(outputOf).join(""));
  if (code >= FAILED) fail("The check could not be done. The log says why.");
  return code;
};
var reports = (0, import_node_fs.mkdtempSync)((0, import_node_path.join)(process.env.RUNNER_TEMP ?? (0, import_node_os.tmpdir)(), "dockerfile-nonroot-"));
try {
  process.exitCode = act(reports);
} catch (error) {
  fail(error instanceof Error ? error.message : `${error}`);
  process.exitCode = FAILED;
} finally {
  (0, import_node_fs.rmSync)(reports, { recursive: true, force: true });
}
