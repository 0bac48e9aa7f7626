(function (module, exports, require, __meta) {
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
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/text/counted.ts
var counted;
var init_counted = __esm({
  "src/text/counted.ts"() {
    "use strict";
    counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
  }
});

// src/program/sentences.ts
var disk, failure, git, host;
var init_sentences = __esm({
  "src/program/sentences.ts"() {
    "use strict";
    disk = {
      noFile: "not a regular file",
      directory: "is a directory",
      changed: "changed since it was read",
      otherProgram: "another program wrote it at the same time"
    };
    failure = {
      directory: "it is a directory",
      denied: "the system does not allow it",
      quota: "your share of the disk is full",
      tooMany: "too many files are open",
      noAnswer: "the disk does not answer",
      running: "it is a program that is running"
    };
    git = {
      noAnswer: "git did not answer",
      unreadable: "git could not read it",
      notInstalled: "git is not installed"
    };
    host = {
      noReport: (reason) => `error: cannot write the report: ${reason}
`,
      mistake: (detail) => `error: dockerfile-nonroot made a mistake: report it with what stands below.
${detail}
`
    };
  }
});

// src/program/git.ts
var git_exports = {};
__export(git_exports, {
  blobId: () => blobId,
  listTree: () => listTree
});
var import_node_child_process, import_node_crypto, HARMLESS, PASSED, HERE_ALONE, MILLISECONDS, MOST_BYTES, listTree, NO_GIT, blobId;
var init_git = __esm({
  "src/program/git.ts"() {
    "use strict";
    import_node_child_process = require("node:child_process");
    import_node_crypto = require("node:crypto");
    init_sentences();
    HARMLESS = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.pager=cat"];
    PASSED = ["PATH", "HOME", "XDG_CONFIG_HOME", "SystemRoot", "USERPROFILE"];
    HERE_ALONE = { GIT_NO_LAZY_FETCH: "1", GIT_ALLOW_PROTOCOL: "", GIT_TERMINAL_PROMPT: "0" };
    MILLISECONDS = 6e4;
    MOST_BYTES = 256 * 1024 * 1024;
    listTree = (directory, ref) => {
      const passed = PASSED.map((name) => [name, process.env[name]]);
      const { status, stdout: stdout2, stderr: stderr2, error } = (0, import_node_child_process.spawnSync)(
        "git",
        [...HARMLESS.flatMap((setting) => ["-c", setting]), "--no-pager", "ls-tree", "-r", "-z", "--full-tree", ref, "--"],
        {
          cwd: directory,
          encoding: "utf8",
          env: { ...Object.fromEntries(passed), ...HERE_ALONE, LC_ALL: "C" },
          maxBuffer: MOST_BYTES,
          timeout: MILLISECONDS,
          stdio: ["ignore", "pipe", "pipe"]
        }
      );
      if (error !== void 0) return { failure: "code" in error && error.code === "ENOENT" ? NO_GIT : git.noAnswer };
      if (status === 0) return stdout2;
      return { failure: /^fatal: (.+)$/m.exec(stderr2)?.[1] ?? git.unreadable };
    };
    NO_GIT = git.notInstalled;
    blobId = (bytes, letters) => (0, import_node_crypto.createHash)(letters === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
  }
});

// src/editor/editor.ts
var editor_exports = {};
__export(editor_exports, {
  serve: () => serve
});
module.exports = __toCommonJS(editor_exports);
var import_node4 = require("./packages/vscode-languageserver/node.js");
var import_vscode_languageserver_textdocument2 = require("./packages/vscode-languageserver-textdocument.js");

// src/report/harmless.ts
var PRINTABLE = /^[ -~]*$/;
var replaced = (text, by) => PRINTABLE.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{e0000}-\u{e0fff}]/gu, by);
var COMMAND = /^(\s*)(?:::|##(?=\[|vso))/;
var harmless = (text) => replaced(text, named).replace(COMMAND, "$1\\u{3a}:");
var harmlessLines = (text) => text.split("\n").map(harmless).join("\n");
var named = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

// src/report/version.ts
var tool = { name: "dockerfile-nonroot", version: "0.1.0" };
var home = "https://github.com/dockerfile-nonroot/dockerfile-nonroot";
var addressOf = (id) => `${home}/blob/main/docs/rules/${id}.md`;

// src/text/problems.ts
var describe = (problem) => {
  switch (problem.kind) {
    case "unreadable":
      return {
        message: `${problem.path}: ${problem.detail}.`,
        hint: problem.hint ?? "Check the path and its permissions."
      };
    case "unwritable":
      return {
        message: `${problem.path}: not written: ${problem.detail}.`,
        hint: problem.copy === void 0 ? "The file is as it was before: check its permissions and those of its directory." : `What the file held before is in ${problem.copy}. Compare the two, and put back what you need.`
      };
    case "torn":
      return {
        message: `${problem.path}: a run was killed while it wrote this file.`,
        hint: `What the file held before is in ${problem.copy}. Compare the two, then remove the copy.`
      };
    case "not-utf8":
      return {
        message: `${problem.path}: line ${problem.line} has a byte that is not UTF-8.`,
        hint: "Save the file as UTF-8; it is neither checked nor rewritten as it is."
      };
    case "binary":
      return { message: `${problem.path}: holds a NUL byte, so it is no Dockerfile.`, hint: "Leave it out." };
    case "too-large":
      return { message: `${problem.path}: ${problem.detail}.`, hint: "Leave it out; no Dockerfile needs that much." };
    case "no-stage":
      return {
        message: `${problem.path}: has no stage ${problem.target}.`,
        hint: "Name one of its stages with --target, or count them from 0."
      };
    case "unexcepted":
      return {
        message: `${problem.path}: no exception is written: here no comment can leave out all findings of ${problem.rules}.`,
        hint: "Write the exception into the configuration, or correct what is found."
      };
    case "crashed":
      return {
        message: `${problem.path}: not checked: ${problem.detail}.`,
        hint: "This is a mistake of dockerfile-nonroot: report it together with the file."
      };
    case "usage":
      return { message: problem.detail, hint: problem.hint };
    case "config":
      return { message: `${problem.path}: ${problem.detail}`, hint: problem.hint };
  }
};
var isProblem = (value) => "kind" in value && KINDS.has(String(value.kind));
var KINDS = /* @__PURE__ */ new Set([
  "unreadable",
  "unwritable",
  "torn",
  "not-utf8",
  "binary",
  "too-large",
  "no-stage",
  "unexcepted",
  "crashed",
  "usage",
  "config"
]);

// src/editor/actions.ts
var import_node2 = require("./packages/vscode-languageserver/node.js");

// src/report/lines.ts
var LONGEST_MESSAGE = 600;
var shortened = (text) => text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}\u2026`;

// src/rules/exceptable.ts
var ROOT_RULES = /* @__PURE__ */ new Set([
  "missing-user",
  "root-user",
  "empty-user",
  "container-root-user",
  "needless-root-init"
]);
var NEVER = /* @__PURE__ */ new Set([
  "parse-error",
  "allowed-root",
  "excepted-finding",
  "exception-expired",
  "exception-override",
  "exception-unused",
  "exception-without-reason"
]);
var isExceptable = (rule) => !NEVER.has(rule);

// src/report/sections.ts
var SECTIONS = {
  "missing-user": "image",
  "root-user": "image",
  "empty-user": "image",
  "container-root-user": "workload",
  "needless-root-init": "workload",
  "parse-error": "unbuilt",
  "unusable-user": "broken",
  "wrong-account-tool": "unbuilt",
  "taken-id": "unbuilt",
  "install-after-user": "unbuilt",
  "denied-run": "unbuilt",
  "denied-mount": "unbuilt",
  "denied-start": "broken",
  "denied-read": "broken",
  "denied-write": "broken",
  "unwritable-volume": "broken",
  "unknown-chown": "unbuilt",
  "chown-after-volume": "broken",
  "run-as-non-root-contradiction": "broken",
  "named-image-user": "broken",
  "unwritable-path": "broken",
  "volume-without-fs-group": "broken",
  "openshift-fixed-ids": "broken",
  "named-user": "rest",
  "unpinned-id": "rest",
  "unused-account": "rest",
  "root-home": "rest",
  "privileged-port": "rest",
  "copy-after-user": "rest",
  "root-by-design": "rest",
  "passwordless-sudo": "rest",
  "unread-file": "rest",
  "uid-differs-from-image": "rest",
  "fs-group": "rest",
  "misplaced-field": "rest",
  "privileged-container": "rest",
  "exception-without-reason": "rest",
  "exception-expired": "rest",
  "exception-unused": "rest",
  "exception-override": "rest",
  "cors-wildcard-origin": "rest",
  "cors-origin-missing": "rest",
  "cors-malformed-origin": "rest",
  "cors-disabled": "rest",
  "cors-wrong-nesting": "rest",
  "console-admin-url": "rest",
  "cors-cookies": "rest",
  "cors-auth-header": "rest",
  "cors-handler-missing": "rest",
  "cors-unread-settings": "rest",
  "allowed-root": "allowed",
  "excepted-finding": "allowed",
  "missing-run-as-non-root": "hardening",
  "missing-run-as-group": "hardening",
  "workload-without-context": "hardening",
  "privilege-escalation": "hardening",
  "undropped-capabilities": "hardening",
  "missing-seccomp-profile": "hardening",
  "selinux-type": "hardening",
  "unknown-base": "unknown"
};
var byRule = new Map(Object.entries(SECTIONS));
var isRootRule = (rule) => ROOT_RULES.has(rule);
var sectionOf = (file, result) => {
  const section = byRule.get(result.rule) ?? "rest";
  if (section === "image") return isPublished(file, result) ? "image" : "rest";
  if (section === "workload") return isSaidOfItsImage(file, result) ? "folded" : "workload";
  if (section === "unbuilt" && result.severity !== "error") return "rest";
  if (section === "hardening" && result.severity !== "info") return "rest";
  return SAID_WITH_ROOT.has(result.rule) && file.results.some((each) => isOfRoot(each, result)) ? "folded" : section;
};
var isUnasked = (file, result) => result.severity === "info" && sectionOf(file, result) === "hardening";
var SAID_WITH_ROOT = /* @__PURE__ */ new Set(["root-by-design", "unused-account"]);
var isOfRoot = ({ rule, stage }, { stage: other }) => byRule.get(rule) === "image" && (other === void 0 || stage === other);
var isSaidOfItsImage = ({ targets }, { container }) => container !== void 0 && targets.some(({ name, dockerfile }) => name === container && dockerfile !== void 0);
var isPublished = ({ targets }, { stage }) => publishedIn(targets).some((target) => target.stage === stage);
var publishedIn = (targets) => targets.filter(({ published }, index) => published ?? index === targets.length - 1);

// src/report/sentences.ts
init_counted();
var formats = {
  fix: {
    safe: (title) => `Safe fix: ${title}.`,
    unproven: (title) => `Unproven fix: ${title}.`,
    unsafe: (title) => `Unsafe fix: ${title}.`
  },
  nothing: "Nothing to report",
  readable: "The file can be read",
  shownBy: (shown2, all) => `GitHub shows ${counted(shown2, "annotation", "annotations")} of ${counted(all, "finding", "findings")}; all of them stand above.`,
  next: "Next",
  title: "Who container images run as",
  where: "Where",
  what: "What",
  moreRows: (count) => `${counted(count, "more finding", "more findings")} are not in this table.`,
  rootOfCheckout: "The top of the checkout."
};

// src/report/formats/told.ts
var toldOf = (file) => file.results.filter((result) => !LEFT_OUT.has(sectionOf(file, result)) && !isUnasked(file, result));
var LEFT_OUT = /* @__PURE__ */ new Set(["allowed", "folded"]);
var sentencesOf = ({ message, notes = [], fix }) => [
  shortened(message),
  ...notes,
  ...fix === void 0 ? [] : fixSentences(fix)
];
var fixSentences = ({ title, safety, obstacles, advice = [] }) => [
  formats.fix[safety](title),
  ...obstacles,
  ...advice
];

// src/text/edit.ts
var applyEdits = (text, edits) => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let result = "";
  let at = 0;
  for (const edit of sorted) {
    if (edit.span.start < at) throw new Error(`overlapping edits at offset ${edit.span.start}`);
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
};
var newlineOf = (text) => text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";

// src/editor/exceptions.ts
var exceptionFor = async (looked, found) => {
  const { file, checked } = looked;
  if (!isExceptable(found.rule) || /\.json$/i.test(file.path)) return void 0;
  const isRoot = ROOT_RULES.has(found.rule);
  const word = isRoot && found.rule !== OF_INIT ? "allow-root" : `ignore=${found.rule}`;
  const places = file.kind === "dockerfile" ? placesIn(await looked.stages(), found, isRoot) : placesAbove(file.text, found);
  for (const place of places.slice(0, MOST_TRIED)) {
    const commented = (reason) => commentAt(file.text, place, `${word} reason="${reason}"`);
    const after = await checked(applyEdits(file.text, [commented("x")]));
    if (isLeftOut(file, after, found)) return commented("");
  }
  return void 0;
};
var OF_INIT = "needless-root-init";
var MOST_TRIED = 8;
var placesIn = (stages, { span, stage }, isRoot) => {
  const own = stages.find((_, index) => index === stage) ?? stages.findLast((each) => each.span.start <= span.start);
  const froms = own === void 0 ? [] : [own.span.start];
  if (isRoot) return froms;
  const below2 = stages.flatMap(({ users }) => users).findLast((each) => each.span.start <= span.start);
  return [...below2 === void 0 ? [] : [below2.span.start], ...froms];
};
var placesAbove = (text, { span }) => {
  const places = [];
  let least = Number.POSITIVE_INFINITY;
  for (let start = lineStart(text, span.start); ; start = lineStart(text, start - 1)) {
    const [, blanks] = /^([ \t]*)[^\s#]/.exec(text.slice(start, start + MOST_INDENT)) ?? [];
    if (blanks !== void 0 && blanks.length < least) {
      least = blanks.length;
      places.push(start + least);
    }
    if (start === 0 || least === 0) return places;
  }
};
var MOST_INDENT = 200;
var lineStart = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
var commentAt = (text, place, words) => {
  const start = lineStart(text, place);
  const blanks = text.slice(start, place).replace(/\S.*/s, "");
  return { span: { start, end: start }, text: `${blanks}# dockerfile-nonroot: ${words}${newlineOf(text)}` };
};
var isLeftOut = (before, after, { rule }) => {
  const [old, now] = [toldOf(before), toldOf(after)];
  const count = (all) => all.filter((each) => each.rule === rule).length;
  const known = /* @__PURE__ */ new Set([...old.map((each) => each.rule), "exception-override"]);
  return after.error === void 0 && count(now) < count(old) && now.every((each) => known.has(each.rule));
};

// src/editor/sentences.ts
var folderHost = {
  outside: "it lies outside of the folder"
};
var actions = {
  fix: (title, safety) => safety === "safe" ? title : `${title} (${safety})`,
  fixAll: "Apply all safe fixes of dockerfile-nonroot",
  allowRoot: "Allow root here: write the reason",
  except: (rule) => `Leave ${rule} out here: write the reason`
};
var shown = {
  line: (line, sentence) => `Line ${line}: ${sentence}`,
  here: (who) => `Here: ${who}`,
  end: (who) => `At the end: ${who}`,
  above: "No stage has begun here: it begins with FROM."
};

// src/editor/shown.ts
var import_node = require("./packages/vscode-languageserver/node.js");
var shownOf = (document, file, stages) => toldOf(file).map((found) => {
  const evidence = isRootRule(found.rule) && found.stage !== void 0 ? stages[found.stage]?.evidence : void 0;
  const relatedInformation = evidence?.map(({ sentence, span }) => ({
    location: { uri: document.uri, range: rangeOf(document, span) },
    message: harmlessLines(sentence)
  }));
  const diagnostic = {
    range: rangeOf(document, found.span),
    severity: SEVERITIES[found.severity],
    code: found.rule,
    codeDescription: { href: addressOf(found.rule) },
    source: tool.name,
    message: harmlessLines(sentencesOf(found).join("\n")),
    ...relatedInformation && { relatedInformation }
  };
  return { found, diagnostic };
});
var SEVERITIES = {
  error: import_node.DiagnosticSeverity.Error,
  warning: import_node.DiagnosticSeverity.Warning,
  info: import_node.DiagnosticSeverity.Information
};
var rangeOf = (document, { start, end }) => ({
  start: document.positionAt(start),
  end: document.positionAt(end)
});
var lensesOf = (document, stages) => stages.map(({ span, end }) => ({
  range: rangeOf(document, span),
  command: { title: harmlessLines(end), command: "" }
}));
var hoverAt = (document, stages, line) => {
  if (stages.length === 0) return null;
  const lineOf = ({ start }) => document.positionAt(start).line;
  const stage = stages.findLast(({ span }) => lineOf(span) <= line);
  const text = stage === void 0 ? shown.above : stageText(stage, line, lineOf);
  return { contents: { kind: "plaintext", value: harmlessLines(text) } };
};
var stageText = ({ head, users, evidence, end }, line, lineOf) => {
  const here = users.findLast(({ span }) => lineOf(span) <= line)?.who ?? end;
  const why = evidence.filter(({ span }) => lineOf(span) <= line);
  return [
    head,
    shown.here(here),
    ...why.map(({ sentence, span }) => shown.line(lineOf(span) + 1, sentence)),
    shown.end(end)
  ].join("\n");
};

// src/editor/actions.ts
var MOST_EXCEPTIONS = 10;
var FIX_ALL = `${import_node2.CodeActionKind.SourceFixAll}.dockerfile-nonroot`;
var quickFixes = async (document, looked, shown2) => {
  const actions2 = [];
  for (const [index, { found, diagnostic }] of shown2.entries()) {
    const action = (title, edits) => ({
      title: harmless(title),
      kind: import_node2.CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [document.uri]: edits.map((edit) => textEdit(document, edit)) } }
    });
    const { fix } = found;
    if (fix !== void 0 && await looked.mayRewrite())
      actions2.push({ ...action(actions.fix(fix.title, fix.safety), fix.edits), isPreferred: fix.safety === "safe" });
    const exception = index < MOST_EXCEPTIONS ? await exceptionFor(looked, found) : void 0;
    if (exception !== void 0) {
      const isRoot = exception.text.includes(": allow-root ");
      actions2.push(action(isRoot ? actions.allowRoot : actions.except(found.rule), [exception]));
    }
  }
  return actions2;
};
var fixAll = async (document, { file, fixed }) => {
  if (!file.results.some(({ fix }) => fix?.safety === "safe")) return [];
  const edit = changeOf(file.text, await fixed());
  if (edit === void 0) return [];
  return [{ title: actions.fixAll, kind: FIX_ALL, edit: { changes: { [document.uri]: [textEdit(document, edit)] } } }];
};
var textEdit = (document, { span, text }) => ({
  range: rangeOf(document, span),
  newText: text
});
var changeOf = (before, after) => {
  if (before === after) return void 0;
  const [old, now] = [linesOf(before), linesOf(after)];
  const most = Math.min(old.length, now.length);
  let head = 0;
  while (head < most && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const start = old.slice(0, head).join("").length;
  const end = before.length - old.slice(old.length - tail).join("").length;
  return { span: { start, end }, text: now.slice(head, now.length - tail).join("") };
};
var linesOf = (text) => text.split(/(?<=\n)/);
var meet = (a, b) => !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
var isBefore = (a, b) => a.line < b.line || a.line === b.line && a.character < b.character;

// src/editor/sight.ts
var import_node_path6 = require("node:path");
var import_vscode_languageserver_textdocument = require("./packages/vscode-languageserver-textdocument.js");

// src/program/kind.ts
var DOCKERFILE = /^(?:.*[._-])?(?:docker|container)file(?:[._-].*)?$/i;
var OTHER = /(?:\.(?:docker|container)ignore|\.(?:md|txt|rst|adoc|html|pdf|png|jpe?g|gif|svg|webp|ipynb|js|mjs|cjs|ts|py|rb|go|rs|java|sh|bat|ps1|yml|yaml|json|toml|xml|csv|log|lock|patch|diff|j2|jinja2?|erb|tpl|tmpl|gotpl|template|mustache|in|m4|orig|rej|bak|swp|tmp|zip|gz)|~)$/i;
var OURS = /^\.?dockerfile[-_]?nonroot(?:rc)?(?:\..{1,30})?$/i;
var isDockerfileName = (name) => DOCKERFILE.test(name) && !OTHER.test(name) && !OURS.test(name);
var kindOfName = (name) => {
  if (isDockerfileName(name)) return "dockerfile";
  if (manifestName(name)) return "manifest";
  return deployKindOf(name) === void 0 ? void 0 : "deploy";
};
var STEPS = /(?:^|[/._-])(?:gitlab-ci|cloud-?build|azure-pipelines?|drone|woodpecker|travis|bitbucket-pipelines|buildspec|[Tt]askfile|appveyor)[^/]*\.ya?ml$|\.(?:circleci|buildkite|azure-pipelines|azuredevops|gitlab|woodpecker)\/(?:[^/]+\/)?[^/]+\.ya?ml$/;
var DEPLOYS = [
  ["workflow", /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/],
  ["action", /(?:^|\/)action\.ya?ml$/],
  ["bake", /(?:^|[/._-])bake[^/]*\.hcl$/],
  ["bake-json", /(?:^|[/._-])bake[^/]*\.json$/],
  ["make", /(?:^|\/)(?:GNUmakefile|[Mm]akefile)(?:\.[\w-]{1,30})?$|\.mk$/],
  ["skaffold", /(?:^|\/)skaffold[^/]*\.ya?ml$/],
  ["devcontainer", /(?:^|\/)\.?devcontainer\.json$/],
  ["jenkins", /(?:^|[/.])[Jj]enkinsfile(?:[._-][^/]*)?$/],
  ["compose", /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/],
  ["tilt", /(?:^|\/)Tiltfile$/],
  ["readme", /(?:^|\/)README[^/]{0,30}\.(?:md|rst|adoc|txt)$/i],
  ["steps", STEPS],
  ["steps", /(?:^|\/)package\.json$/],
  [
    "script",
    /(?:^|[/._-])(?:build|ci|container|deploy|dev|docker|e2e|image|install|make|package|publish|push|release|run|setup|start)[^/]*\.(?:ba)?sh$/
  ]
];
var deployKindOf = (path) => DEPLOYS.find(([, name]) => name.test(path))?.[0];
var manifestName = (path) => /\.ya?ml$/i.test(path);

// src/program/place.ts
var import_node_path = require("node:path");
var workTreeOf = (host2, from) => {
  for (let at = from; ; at = (0, import_node_path.dirname)(at)) {
    if (host2.kindOf((0, import_node_path.join)(at, ".git")) !== void 0) return at;
    if ((0, import_node_path.dirname)(at) === at) return void 0;
  }
};

// src/editor/folder-host.ts
var import_node_buffer3 = require("node:buffer");
var import_node_path5 = require("node:path");

// src/program/host.ts
var import_node_buffer2 = require("node:buffer");
var import_node_fs2 = require("node:fs");
var import_node_os2 = require("node:os");
var import_node_path3 = require("node:path");

// src/program/disk.ts
var import_node_buffer = require("node:buffer");
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");
var import_node_path2 = require("node:path");

// src/program/copy-name.ts
var MOST_CHARACTERS = 45;
var copyName = (name, pid, ending = "before.tmp") => `.${shortened2(name)}.${pid}-${Math.random().toString(36).slice(2, 10)}.${ending}`;
var shortened2 = (name) => [...name].slice(0, MOST_CHARACTERS).join("");

// src/program/failure.ts
init_sentences();
var attempt = (action) => {
  try {
    return action();
  } catch (error) {
    return { failure: reasonOf(error) };
  }
};
var reasonOf = (error) => {
  const message = error instanceof Error ? error.message : String(error);
  const code = /^[A-Z0-9]+(?=: )/.exec(message)?.[0];
  const own = code === void 0 ? void 0 : OWN_WORDS.get(code);
  if (own !== void 0) return own;
  return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
};
var OWN_WORDS = /* @__PURE__ */ new Map([
  ["EISDIR", failure.directory],
  ["EPERM", failure.denied],
  ["EDQUOT", failure.quota],
  ["EMFILE", failure.tooMany],
  ["EIO", failure.noAnswer],
  ["ETXTBSY", failure.running]
]);
var isFailure = (value) => typeof value === "object" && value !== null && "failure" in value;

// src/program/disk.ts
init_sentences();
var scratch = import_node_buffer.Buffer.allocUnsafeSlow(64 * 1024);
var readAtMost = (path, most) => withDescriptor(path, "r", 0, (descriptor) => bytesOf(descriptor, most, null));
var readRegular = (path, most) => withDescriptor(
  path,
  WITHOUT_WAITING,
  0,
  (descriptor) => (0, import_node_fs.fstatSync)(descriptor).isFile() ? bytesOf(descriptor, most, null) : { failure: disk.noFile }
);
var partsOf = (path) => {
  const descriptor = (0, import_node_fs.openSync)(path, WITHOUT_WAITING);
  if ((0, import_node_fs.fstatSync)(descriptor).isFile()) return partsFrom(descriptor);
  (0, import_node_fs.closeSync)(descriptor);
  return { failure: disk.noFile };
};
function* partsFrom(descriptor) {
  try {
    for (; ; ) {
      const part = import_node_buffer.Buffer.allocUnsafe(256 * 1024);
      const size = (0, import_node_fs.readSync)(descriptor, part);
      if (size === 0) return;
      yield part.subarray(0, size);
    }
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
}
var WITHOUT_WAITING = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0) | (import_node_fs.constants.O_NOCTTY ?? 0);
var replace = (path, before, after) => failureOf(() => withFile((0, import_node_fs.realpathSync)(path), (file) => inPlace(file, import_node_buffer.Buffer.from(before), import_node_buffer.Buffer.from(after))));
var create = (path, text) => failureOf(() => {
  const stats = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  if (stats === void 0) return writeNew(path, text, 438);
  if (stats.isDirectory()) return { failure: disk.directory };
  if (!stats.isFile()) return (0, import_node_fs.writeFileSync)(path, text);
  return withFile(
    (0, import_node_fs.realpathSync)(path),
    (file) => inPlace(file, import_node_buffer.Buffer.from(bytesOf(file.descriptor, file.stats.size, 0)), import_node_buffer.Buffer.from(text))
  );
});
var makeDirectory = (path) => failureOf(() => (0, import_node_fs.mkdirSync)(path, { recursive: true }));
var failureOf = (action) => {
  const done = attempt(action);
  return isFailure(done) ? done : void 0;
};
var AS_IT_IS = import_node_fs.constants.O_RDWR | (import_node_fs.constants.O_NOFOLLOW ?? 0) | (import_node_fs.constants.O_NONBLOCK ?? 0);
var withFile = (path, use) => withDescriptor(path, AS_IT_IS, 0, (descriptor) => {
  const stats = (0, import_node_fs.fstatSync)(descriptor);
  return stats.isFile() ? use({ path, descriptor, stats }) : { failure: disk.noFile };
});
var inPlace = (file, before, after) => {
  if (!holds(file, before)) return { failure: disk.changed };
  const copy = copyOf(file, before);
  if (isFailure(copy)) return copy;
  const failure2 = overwrite(file, before, after);
  const lost = failure2 === void 0 ? !holds(file, after) : !holds(file, before);
  if (lost) return { failure: failure2?.failure ?? disk.otherProgram, copy };
  (0, import_node_fs.rmSync)(copy, { force: true });
  if (failure2 === void 0 && !isStillThere(file)) return { failure: disk.changed };
  return failure2;
};
var overwrite = ({ descriptor, stats }, before, after) => {
  const failure2 = failureOf(() => {
    writeAt(descriptor, after.subarray(before.length), before.length);
    if (after.length > before.length) (0, import_node_fs.fsyncSync)(descriptor);
    writeAt(descriptor, after.subarray(0, before.length), 0);
    (0, import_node_fs.ftruncateSync)(descriptor, after.length);
    (0, import_node_fs.fsyncSync)(descriptor);
  });
  if (failure2 !== void 0) attempt(() => putBack(descriptor, before));
  if ((0, import_node_fs.fstatSync)(descriptor).mode !== stats.mode) attempt(() => (0, import_node_fs.fchmodSync)(descriptor, stats.mode & 4095));
  return failure2;
};
var putBack = (descriptor, before) => {
  (0, import_node_fs.ftruncateSync)(descriptor, before.length);
  writeAt(descriptor, before, 0);
  (0, import_node_fs.fsyncSync)(descriptor);
};
var writeAt = (descriptor, bytes, at) => {
  for (let done = 0; done < bytes.length; ) done += (0, import_node_fs.writeSync)(descriptor, bytes, done, bytes.length - done, at + done);
};
var holds = ({ descriptor }, bytes) => bytes.equals(bytesOf(descriptor, bytes.length, 0));
var isStillThere = ({ path, stats }) => {
  const now = (0, import_node_fs.statSync)(path, { throwIfNoEntry: false });
  return now !== void 0 && now.ino === stats.ino && now.dev === stats.dev;
};
var copyOf = ({ path }, before) => {
  const name = copyName((0, import_node_path2.basename)(path), process.pid);
  const beside = copied((0, import_node_path2.join)((0, import_node_path2.dirname)(path), name), before);
  if (!isFailure(beside)) return beside;
  const elsewhere = copied((0, import_node_path2.join)((0, import_node_os.tmpdir)(), name), before);
  return isFailure(elsewhere) ? beside : elsewhere;
};
var copied = (copy, bytes) => attempt(() => {
  writeNew(copy, bytes, 384);
  attempt(() => withDescriptor((0, import_node_path2.dirname)(copy), "r", 0, import_node_fs.fsyncSync));
  return copy;
});
var writeNew = (path, text, mode) => {
  const beside = (0, import_node_path2.join)((0, import_node_path2.dirname)(path), copyName((0, import_node_path2.basename)(path), process.pid, "tmp"));
  writeWhole(beside, text, mode);
  try {
    (0, import_node_fs.renameSync)(beside, path);
  } catch (error) {
    (0, import_node_fs.rmSync)(beside, { force: true });
    throw error;
  }
};
var writeWhole = (path, text, mode) => withDescriptor(path, "wx", mode, (descriptor) => {
  try {
    (0, import_node_fs.writeFileSync)(descriptor, text);
    (0, import_node_fs.fsyncSync)(descriptor);
  } catch (error) {
    (0, import_node_fs.rmSync)(path, { force: true });
    throw error;
  }
});
var bytesOf = (descriptor, most, from) => {
  const pieces = [];
  for (let total = 0; total <= most; ) {
    const length = (0, import_node_fs.readSync)(
      descriptor,
      scratch,
      0,
      Math.min(scratch.length, most + 1 - total),
      from === null ? null : total
    );
    if (length === 0) break;
    pieces.push(import_node_buffer.Buffer.from(scratch.subarray(0, length)));
    total += length;
  }
  return pieces.length === 1 && pieces[0] ? pieces[0] : import_node_buffer.Buffer.concat(pieces);
};
var withDescriptor = (path, flags, mode, use) => {
  const descriptor = (0, import_node_fs.openSync)(path, flags, mode);
  try {
    return use(descriptor);
  } finally {
    (0, import_node_fs.closeSync)(descriptor);
  }
};

// src/program/host.ts
init_sentences();
var entryKind = (entry) => {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "directory";
  return entry.isSymbolicLink() ? "link" : "other";
};
var realOf = (path) => {
  try {
    return import_node_fs2.realpathSync.native(path);
  } catch {
    return (0, import_node_fs2.realpathSync)(path);
  }
};
var readStdin = async (most) => {
  const chunks = [];
  let total = 0;
  try {
    for await (const chunk of process.stdin) {
      chunks.push(import_node_buffer2.Buffer.from(chunk));
      total += chunk.length;
      if (total > most) break;
    }
  } catch (error) {
    return { failure: reasonOf(error) };
  }
  return import_node_buffer2.Buffer.concat(chunks);
};
var onInterrupt = () => {
  let interrupted = false;
  process.once("SIGINT", () => {
    interrupted = true;
  });
  return () => interrupted;
};
var WITH_FLAGS = /^v2[0246]\./;
var MANY_STEPS = 1351680;
var frugal = async () => {
  if (!WITH_FLAGS.test(process.version)) return;
  const { setFlagsFromString } = await Promise.resolve().then(() => __toESM(require("node:v8"), 1));
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=100");
  if (process.version.startsWith("v20.")) setFlagsFromString(`--interrupt-budget=${MANY_STEPS}`);
};
var isRunning = (pid) => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
};
var spinner = async (text) => {
  if (!process.stderr.columns) return { say: () => {
  }, stop: () => {
  } };
  const { default: ora } = await Promise.resolve().then(() => __toESM(require("./packages/ora.js"), 1));
  const turning = ora({ text, stream: process.stderr, discardStdin: false }).start();
  return {
    say: (next) => {
      turning.text = next;
    },
    stop: () => {
      turning.stop();
    }
  };
};
var outOf = (descriptor, stream) => {
  const device = attempt(() => isDevice((0, import_node_fs2.fstatSync)(descriptor))) === true;
  let watched = false;
  let broken = false;
  const byStream = (rest) => {
    if (!watched) stream().on("error", failed);
    watched = true;
    stream().write(import_node_buffer2.Buffer.from(rest));
  };
  return {
    write: (text) => {
      if (broken) return;
      let rest = typeof text === "string" ? import_node_buffer2.Buffer.from(text) : text;
      try {
        while (!watched && !device && rest.length > 0) rest = rest.subarray((0, import_node_fs2.writeSync)(descriptor, rest));
        if (rest.length > 0) byStream(rest);
      } catch (error) {
        if (codeOf(error) === "EAGAIN") return byStream(rest);
        broken = true;
        failed(error);
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
var isDevice = (stats) => stats.isCharacterDevice() && stats.rdev !== (0, import_node_fs2.statSync)("/dev/null").rdev;
var codeOf = (error) => error instanceof Error && "code" in error ? error.code : void 0;
var failed = (error) => {
  if (codeOf(error) === "EPIPE") return;
  process.exitCode = 2;
  attempt(() => (0, import_node_fs2.writeSync)(2, host.noReport(reasonOf(error))));
};
var once = (make) => {
  let made;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
var stdout = once(() => outOf(1, () => process.stdout));
var stderr = once(() => outOf(2, () => process.stderr));
var nodeHost = {
  today: () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
  get cwd() {
    return process.cwd();
  },
  absolute: (path) => (0, import_node_path3.resolve)(path),
  env: process.env,
  get out() {
    return stdout();
  },
  get err() {
    return stderr();
  },
  readStdin,
  kindOf: (path) => {
    const stats = attempt(() => (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false }));
    return stats === void 0 || isFailure(stats) ? void 0 : entryKind(stats);
  },
  statOf: (path) => {
    const stats = attempt(() => (0, import_node_fs2.lstatSync)(path, { throwIfNoEntry: false }));
    return stats === void 0 || isFailure(stats) ? void 0 : { kind: entryKind(stats), mode: stats.mode & 4095 };
  },
  identity: (path) => {
    const stats = attempt(() => (0, import_node_fs2.statSync)(path, { bigint: true, throwIfNoEntry: false }));
    return stats === void 0 || isFailure(stats) || !stats.isFile() ? void 0 : `${stats.dev}:${stats.ino}`;
  },
  read: (path, most) => attempt(() => readRegular(path, most)),
  readNamed: (path, most) => attempt(() => readAtMost(path, most)),
  parts: (path) => attempt(() => partsOf(path)),
  list: (directory) => attempt(
    () => (0, import_node_fs2.readdirSync)(directory, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: entryKind(entry) })).sort((a, b) => a.name < b.name ? -1 : 1)
  ),
  real: (path) => attempt(() => realOf(path)),
  replace,
  create,
  makeDirectory,
  breathe: () => new Promise((done) => setImmediate(done)),
  onInterrupt,
  spinner,
  frugal,
  cores: import_node_os2.availableParallelism,
  git: () => Promise.resolve().then(() => (init_git(), git_exports)),
  isRunning,
  clock: () => Number(process.hrtime.bigint() / 1000000n)
};
var argv = process.argv.slice(2);

// src/program/tracked.ts
var import_node_path4 = require("node:path");
var MOST_INDEX_BYTES = 256 * 1024 * 1024;
var MOST_POINTER_BYTES = 8 * 1024;
var gitDirectory = (host2, tree) => {
  const git2 = (0, import_node_path4.join)(tree, ".git");
  if (host2.kindOf(git2) !== "file") return git2;
  const bytes = host2.read(git2, MOST_POINTER_BYTES);
  if (isFailure(bytes)) return void 0;
  const named2 = /^gitdir: ([^\n\0]+)/.exec(new TextDecoder().decode(bytes))?.[1]?.trimEnd();
  if (named2 === void 0) return void 0;
  return (0, import_node_path4.isAbsolute)(named2) ? named2 : (0, import_node_path4.join)(tree, named2);
};

// src/editor/folder-host.ts
var folderHost2 = (host2, folder, open) => {
  const real = host2.real(folder);
  const tops = [folder, ...isFailure(real) ? [] : [real]];
  const index = (0, import_node_path5.join)(gitDirectory(host2, folder) ?? folder, "index");
  const isInside = (path) => path === index || tops.some((top) => path === top || path.startsWith(below(top)));
  const isReadable = (path) => {
    const end = path === index ? path : host2.real(path);
    return isInside(path) && (isFailure(end) || isInside(end));
  };
  const readOf = (read) => (path, most) => {
    const text = open(path);
    if (text !== void 0) return import_node_buffer3.Buffer.from(text).subarray(0, most + 1);
    return isReadable(path) ? read(path, most) : OUTSIDE;
  };
  const silent = { write: () => {
  }, terminal: false, columns: 100 };
  const git2 = (0, import_node_path5.join)(folder, ".git");
  return {
    ...host2,
    cwd: folder,
    absolute: (path) => (0, import_node_path5.resolve)(folder, path),
    out: silent,
    err: silent,
    kindOf: (path) => {
      if (open(path) !== void 0) return "file";
      if (!isInside(path)) return void 0;
      return host2.kindOf(path) ?? (path === git2 ? "directory" : void 0);
    },
    statOf: (path) => isInside(path) ? host2.statOf(path) : void 0,
    read: readOf(host2.read),
    readNamed: readOf(host2.readNamed),
    list: (path) => isReadable(path) ? host2.list(path) : OUTSIDE,
    replace: () => OUTSIDE,
    create: () => OUTSIDE
  };
};
var OUTSIDE = { failure: folderHost.outside };
var below = (directory) => directory.endsWith(import_node_path5.sep) ? directory : directory + import_node_path5.sep;

// src/editor/stdio.ts
var import_node_url = require("node:url");
var import_node3 = require("./packages/vscode-languageserver/node.js");
var connect = () => (0, import_node3.createConnection)(process.stdin, process.stdout);
var pathOf = (uri) => {
  try {
    return (0, import_node_url.fileURLToPath)(uri);
  } catch {
    return void 0;
  }
};

// src/editor/sight.ts
var newSight = (around) => {
  const known = /* @__PURE__ */ new Map();
  return {
    of: (uri) => {
      const document = around.documents.get(uri);
      if (document === void 0) return Promise.resolve(void 0);
      const before = known.get(uri);
      if (before?.version === document.version) return before.seen;
      const seen = see(around, uri, before?.seen);
      known.set(uri, { version: document.version, seen });
      return seen;
    },
    forget: (uri) => void known.delete(uri),
    forgetOthers: (uri) => {
      for (const other of [...known.keys()]) if (other !== uri) known.delete(other);
    },
    forgetAll: () => known.clear()
  };
};
var see = async ({ host: host2, look, documents, folders, tell }, uri, before) => {
  const old = await before?.catch(() => void 0);
  const now = documents.get(uri);
  const file = pathOf(uri);
  if (now === void 0 || file === void 0 || !isOurs(file, now.languageId)) return void 0;
  const document = import_vscode_languageserver_textdocument.TextDocument.create(uri, now.languageId, now.version, now.getText());
  const texts = old?.texts ?? /* @__PURE__ */ new Map();
  for (const each of documents.all()) texts.set(pathOf(each.uri), each.getText());
  const disk2 = () => folderHost2(host2, folderOf(host2, file, folders()), (path) => texts.get(path));
  const looked = await (old?.looked.file.kind === "dockerfile" ? old.looked.again() : look(disk2(), file));
  if (looked === void 0 || isProblem(looked)) {
    tell(uri, looked);
    return void 0;
  }
  tell(uri, looked.file.error);
  return { document, looked, shown: shownOf(document, looked.file, await looked.stages()), texts };
};
var isOurs = (file, language) => {
  const kind = kindOfName((0, import_node_path6.basename)(file));
  return kind === "dockerfile" || kind === "manifest" || language.toLowerCase() === "dockerfile";
};
var folderOf = (host2, file, folders) => {
  const own = folders.filter((folder) => file.startsWith(folder.endsWith(import_node_path6.sep) ? folder : folder + import_node_path6.sep));
  const [inner] = own.toSorted((a, b) => b.length - a.length);
  return inner ?? workTreeOf(host2, (0, import_node_path6.dirname)(file)) ?? (0, import_node_path6.dirname)(file);
};

// src/editor/editor.ts
var QUIET = 200;
var WATCHED = [
  "**/{.dockerfile-nonrootrc,dockerfile-nonroot.config,package}.{json,jsonc,yaml,yml}",
  "**/dockerfile-nonroot.lock",
  "**/*{ocker,ontainer}{file,ignore}*",
  "**/*.{yaml,yml,sh,env}"
];
var CAPABILITIES = {
  serverInfo: tool,
  capabilities: {
    positionEncoding: "utf-16",
    textDocumentSync: { openClose: true, change: import_node4.TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: [import_node4.CodeActionKind.QuickFix, FIX_ALL] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } }
  }
};
var serve = (host2, look) => {
  const connection = connect();
  const documents = new import_node4.TextDocuments(import_vscode_languageserver_textdocument2.TextDocument);
  const { guarded, tell } = toldBy(connection);
  const timers = /* @__PURE__ */ new Map();
  let folders = [];
  let client = {};
  const sight = newSight({ host: host2, look, documents, folders: () => folders, tell });
  const publish = async (uri) => {
    const seen = await sight.of(uri);
    const version = documents.get(uri)?.version;
    if (version === void 0 || seen !== void 0 && seen.document.version !== version) return;
    const diagnostics = seen?.shown.map(({ diagnostic }) => diagnostic) ?? [];
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const later = (uri) => {
    clearTimeout(timers.get(uri));
    const check = () => void guarded("check", void 0, () => publish(uri));
    timers.set(uri, setTimeout(check, QUIET));
  };
  const anew = () => {
    sight.forgetAll();
    for (const { uri } of documents.all()) later(uri);
    if (client.workspace?.codeLens?.refreshSupport === true)
      void guarded("codeLens", void 0, () => connection.sendRequest(import_node4.CodeLensRefreshRequest.type));
  };
  const ofSeen = (what, otherwise, uri, work) => guarded(what, otherwise, async () => {
    const seen = await sight.of(uri);
    return seen === void 0 ? otherwise : work(seen);
  });
  connection.onInitialize((params) => {
    client = params.capabilities;
    folders = foldersIn(params);
    return CAPABILITIES;
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = WATCHED.map((globPattern) => ({ globPattern }));
      void guarded(
        "watch",
        void 0,
        () => connection.client.register(import_node4.DidChangeWatchedFilesNotification.type, { watchers })
      );
    }
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(pathsOf(removed));
        folders = [...folders.filter((folder) => !gone.has(folder)), ...pathsOf(added)];
        anew();
      });
  });
  connection.onDidChangeWatchedFiles(anew);
  documents.onDidChangeContent(({ document: { uri } }) => {
    sight.forgetOthers(uri);
    later(uri);
  });
  documents.onDidSave(anew);
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    sight.forget(uri);
    sight.forgetOthers(uri);
    tell(uri, void 0);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  connection.onHover(
    ({ textDocument, position }) => ofSeen(
      "hover",
      null,
      textDocument.uri,
      async ({ document, looked }) => hoverAt(document, await looked.stages(), position.line)
    )
  );
  connection.onCodeLens(
    ({ textDocument }) => ofSeen("codeLens", [], textDocument.uri, async ({ document, looked }) => lensesOf(document, await looked.stages()))
  );
  connection.onCodeAction(
    (params) => ofSeen("codeAction", [], params.textDocument.uri, (seen) => actionsFor(seen, params))
  );
  documents.listen(connection);
  connection.listen();
  return new Promise(() => {
  });
};
var toldBy = ({ console: log }) => {
  const last = /* @__PURE__ */ new Map();
  return {
    guarded: async (what, otherwise, work) => {
      try {
        return await work();
      } catch (error) {
        log.error(`${what}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
        return otherwise;
      }
    },
    tell: (uri, problem) => {
      const text = problem === void 0 ? "" : harmless(Object.values(describe(problem)).join(" "));
      if (text !== "" && last.get(uri) !== text) log.error(text);
      last.set(uri, text);
    }
  };
};
var pathsOf = (folders) => folders.flatMap(({ uri }) => pathOf(uri) ?? []);
var foldersIn = ({ workspaceFolders, rootUri }) => pathsOf(workspaceFolders ?? (typeof rootUri === "string" ? [{ uri: rootUri }] : []));
var actionsFor = async ({ document, looked, shown: shown2 }, { range, context: { only, triggerKind } }) => {
  const wants = (kind) => only === void 0 || only.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`));
  const isAsked = only !== void 0 || triggerKind !== import_node4.CodeActionTriggerKind.Automatic;
  const here = shown2.filter(({ diagnostic }) => meet(diagnostic.range, range));
  return [
    ...wants(import_node4.CodeActionKind.QuickFix) ? await quickFixes(document, looked, here) : [],
    ...wants(FIX_ALL) && isAsked ? await fixAll(document, looked) : []
  ];
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  serve
});
module.exports = Object.assign(module.exports.default ?? {}, module.exports);
})
