(function (module, exports, require, __meta) {
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/report/formats/html/html.ts
var html_exports = {};
__export(html_exports, {
  htmlReporter: () => htmlReporter,
  proofsPage: () => proofsPage
});
module.exports = __toCommonJS(html_exports);

// src/fix/fix.ts
var SAFETIES = ["safe", "unproven", "unsafe"];

// src/text/search.ts
var countEarly = (items, early) => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = low + high >> 1;
    const item = items[middle];
    if (item !== void 0 && early(item)) low = middle + 1;
    else high = middle;
  }
  return low;
};

// src/text/span.ts
var lineStarts = (text2) => {
  const starts = [0];
  for (let at = text2.indexOf("\n"); at !== -1; at = text2.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};
var positionAt = (starts, offset) => {
  const line = Math.max(
    1,
    countEarly(starts, (start) => start <= offset)
  );
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
};

// src/text/counted.ts
var counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

// src/report/sentences.ts
var inspect = {
  writable: (path, because) => `        writable: ${path}, because of ${because}`,
  builtBy: "Built by",
  runBy: "Run by",
  unknownStage: "a stage we do not know",
  lastStage: "the last stage",
  unknownContext: "a context we do not know",
  gathered: (paths) => paths.length === 0 ? "a context that is made for it" : `a context that is made for it of ${paths.join(" ")}`,
  otherArguments: "maybe other args",
  inPlace: (value, name) => `${value ?? "something"} in place of ${name ?? "any base"}`,
  filesOnly: "files only",
  profiles: (names) => `only with profile ${names.join(" or ")}`,
  byDefault: "built by default",
  byTarget: "built by --target",
  byStages: "used by other stages",
  configUser: (verdict2, user, reason) => `${verdict2}: Config.User is ${user}, ${reason}`
};
var parts = {
  safe: "Dockerfiles with a safe fix",
  provable: "Dockerfiles whose fix can be proven",
  look: "Dockerfiles that need a look",
  services: "Services and workloads that run as root",
  broken: "Dockerfiles that do not build",
  notWorking: "Images that do not work as their user",
  other: "Other findings",
  exceptions: "Exceptions",
  prove: (command) => `  Prove one: ${command}`,
  root: "Dockerfiles whose image runs as root",
  unknown: "Images whose user we do not know",
  saidAbove: "Said above already"
};
var places = {
  andOthers: (paths) => `${paths} and others`
};
var remarks = {
  notes: "Notes",
  others: "Other findings",
  runRoot: (runs2) => `${counted(runs2, "service or workload runs", "services and workloads run")} a root image of these Dockerfiles.`,
  hardening: (settings) => `Hardening: ${counted(settings, "setting is", "settings are")} missing.`,
  fits: (options, more2) => `Dockerfiles here may make some of them, by their names: ${options}${more2 === 0 ? "" : ` (${more2} more: --verbose)`}`,
  tellUser: "Tell us the user of these images: --base-user IMAGE=USER. Or look them up: --resolve registry.",
  unknown: (images) => `Unknown: ${counted(images, "image has", "images have")} a user that we do not know.`,
  template: (first2) => `1 template (${first2})`,
  unfilled: (which) => `Not read: ${which}. Check what is made of it.`,
  notRead: (which, tool2) => `Not read: ${which}. Render first: helm template CHART | npx ${tool2} check -`,
  showThem: " Show them: --verbose"
};
var silence = {
  configOff: (path) => `${path} turns its rule off`,
  commandOff: "The command line leaves its rule out",
  withoutConfig: "or run with --no-config",
  leaveNone: "or leave no rule out",
  withoutFinding: (places2, why, what) => `Root without a finding: ${places2}. ${why}. Write an exception with a reason, ${what}.`,
  seeWhy: (path) => `Run with --no-config to see why, or with --config ${path} if you trust it.`,
  without: (path, places2, what) => `Root without ${path}: ${places2}. ${what}`
};
var verdict = {
  invalid: (images) => `${counted(images, "image does", "images do")} not build or start.`,
  unknown: (images) => `We do not know the user of ${counted(images, "image", "images")}.`,
  errors: (errors) => `${counted(errors, "error is", "errors are")} listed below.`,
  failed: (files) => `We could not check ${counted(files, "file", "files")}.`,
  noFile: "No file to check.",
  nothing: (files) => `Nothing in ${counted(files, "file", "files")} starts a container.`,
  without: (path, images) => `Without ${path}, ${counted(images, "image runs", "images run")} as root.`,
  alone: (what) => `The image ${what}.`,
  several: (root, images, remedies2) => `${root} of ${images} images ${root === 1 ? "runs" : "run"} as root: ${remedies2}.`,
  all: (images) => `All ${images} images run as non-root.`,
  none: (images) => `None of ${images} images runs as root.`,
  safe: (images) => `${counted(images, "has", "have")} a safe fix`,
  provable: (images) => `${images} can be proven`,
  look: (images) => `${counted(images, "needs", "need")} a look`,
  excepted: (images) => `${counted(images, "has", "have")} an exception`,
  isNonroot: "runs as non-root",
  isUnknown: "has a user that we do not know",
  isBroken: "does not build or start",
  isSafe: "runs as root: it has a safe fix",
  isProvable: "runs as root: its fix can be proven",
  isExcepted: "runs as root, and an exception allows it",
  isLook: "runs as root: it needs a look"
};

// src/report/alike.ts
var WORDS_FOR_ONE = 5;
var MOST_NAMED = 3;
var LONGEST = 400;
var shapeOf = (sentence) => ({
  words: (sentence.length > LONGEST ? [sentence] : sentence.split(" ")).map((word) => [word]),
  count: 1
});
var joined = ({ words: words2, count }, other) => {
  if (other.words.length !== words2.length) return void 0;
  const both = words2.map((known, at) => [.../* @__PURE__ */ new Set([...known, ...other.words[at] ?? []])].slice(0, MOST_NAMED + 1));
  const varying = both.filter((each) => each.length > 1).length;
  const most = Math.max(1, Math.floor(words2.length / WORDS_FOR_ONE));
  if (varying > most || words2.length === 1 && varying > 0) return void 0;
  return { words: both, count: count + other.count };
};
var NO_SENTENCES = { shapes: [], others: 0 };
var MOST_SHAPES = 64;
var withSentence = (all, sentence) => withShape(all, shapeOf(sentence));
var withShape = ({ shapes, others }, other) => {
  for (const [at, shape] of shapes.entries()) {
    const both = joined(shape, other);
    if (both !== void 0) return { shapes: shapes.with(at, both), others };
  }
  if (shapes.length === MOST_SHAPES) return { shapes, others: others + other.count };
  return { shapes: [...shapes, other], others };
};

// src/report/harmless.ts
var PRINTABLE = /^[ -~]*$/;
var replaced = (text2, by) => PRINTABLE.test(text2) ? text2 : text2.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{e0000}-\u{e0fff}]/gu, by);
var WORD_COMMAND = /(^\s*|\s)::(?=[a-z])/gi;
var COMMAND = /##(?=(?:vso)?\[)/g;
var harmless = (text2) => replaced(text2, named).replace(WORD_COMMAND, "$1\\u{3a}:").replace(COMMAND, "\\u{23}#");
var named = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

// src/report/lines.ts
var withShortDigests = (text2) => text2.replaceAll(DIGEST, "$1\u2026");
var DIGEST = /(@sha256:[0-9a-f]{12})[0-9a-f]{52}/g;
var LONGEST_MESSAGE = 600;
var shortened = (text2) => text2.length <= LONGEST_MESSAGE ? text2 : `${text2.slice(0, LONGEST_MESSAGE)}\u2026`;

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

// src/report/preview.ts
var previewOf = (text2, edits, starts = lineStarts(text2)) => changesOf(text2, edits, starts).flatMap(({ line, before, after }) => [
  ...before.map((each, at) => ({ sign: "-", number: line + at, text: each })),
  ...after.map((each) => ({ sign: "+", number: line, text: each }))
]);
var changesOf = (text2, edits, starts = lineStarts(text2)) => {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const changes = [];
  for (const edit of sorted) {
    const first2 = positionAt(starts, edit.span.start).line;
    const last = positionAt(starts, edit.span.end).line;
    const before = changes.at(-1);
    if (before !== void 0 && first2 <= before.last) {
      before.last = Math.max(before.last, last);
      before.edits.push(edit);
    } else changes.push({ first: first2, last, edits: [edit] });
  }
  return changes.map(({ first: first2, last, edits: own }) => changedLines(text2, starts, first2, last, own));
};
var changedLines = (text2, starts, first2, last, edits) => {
  const from = starts[first2 - 1] ?? 0;
  const to = starts[last] ?? text2.length;
  const moved = edits.map((edit) => ({
    span: { start: edit.span.start - from, end: edit.span.end - from },
    text: edit.text
  }));
  const before = linesOf(text2.slice(from, to));
  const after = linesOf(applyEdits(text2.slice(from, to), moved));
  const most = Math.min(before.length, after.length);
  const head = countWhile(most, (at) => before[at] === after[at]);
  const tail = countWhile(most - head, (at) => before.at(-1 - at) === after.at(-1 - at));
  return {
    line: first2 + head,
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail)
  };
};
var linesOf = (text2) => {
  const lines2 = text2.split("\n").map((line) => line.replace(/\r$/, ""));
  return lines2.at(-1) === "" ? lines2.slice(0, -1) : lines2;
};
var countWhile = (most, holds) => {
  let count = 0;
  while (count < most && holds(count)) count += 1;
  return count;
};

// src/report/groups.ts
var RANKS = ["safe", "unproven", "unsafe", "none"];
var MOST_PLACES = 8;
var MOST_GROUPS = 400;
var addTo = (groups2, section2, file2, starts, result) => {
  const { rule, severity, fix: fix2, message, notes = [] } = result;
  const rank = fix2?.safety ?? "none";
  const preview = fix2 === void 0 ? [] : previewOf(file2.text, fix2.edits, starts);
  const own = fix2 === void 0 ? message.split(" ").length : fix2.title;
  const key = [section2, rank, rule, severity, own].join(" ");
  const named2 = groups2.has(key) || groups2.size < MOST_GROUPS ? key : [section2, rank, rule, severity].join(" ");
  const known = groups2.get(named2);
  const { line, column } = positionAt(starts, result.span.start);
  const places2 = known?.places ?? [];
  groups2.set(named2, {
    section: section2,
    rank,
    rule,
    severity,
    places: places2.length < MOST_PLACES ? [...places2, `${file2.path}:${line}:${column}`] : places2,
    count: (known?.count ?? 0) + 1,
    messages: withSentence(known?.messages ?? NO_SENTENCES, toldOf(message)),
    title: fix2?.title,
    preview: known?.preview ?? preview,
    differs: known !== void 0 && (known.differs || linesOf2(known.preview) !== linesOf2(preview)),
    obstacles: (fix2?.obstacles ?? []).map(toldOf).reduce(withSentence, known?.obstacles ?? NO_SENTENCES),
    notes: notes.map(toldOf).reduce(withSentence, known?.notes ?? NO_SENTENCES)
  });
};
var linesOf2 = (preview) => preview.map(({ sign, text: text2 }) => sign + text2).join("\n");
var toldOf = (sentence) => shortened(withShortDigests(sentence));
var ordered = (groups2) => [...groups2].sort(
  (a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || SEVERITIES[a.severity] - SEVERITIES[b.severity] || b.count - a.count
);
var SEVERITIES = { error: 0, warning: 1, info: 2 };

// src/text/shell-word.ts
var shellWord = (text2) => /^[A-Za-z0-9_@%+=:,./-]+$/.test(text2) ? text2 : inQuotes(text2);
var inQuotes = (text2) => `'${text2.replaceAll("'", "'\\''")}'`;

// src/report/version.ts
var tool = { name: "dockerfile-nonroot", version: "0.1.0" };
var home = "https://github.com/dockerfile-nonroot/dockerfile-nonroot";
var addressOf = (id) => `${home}/blob/main/docs/rules/${id}.md`;

// src/report/command.ts
var checkCommand = ({ paths, options }, unread = []) => {
  const named2 = paths.filter((path) => !unread.includes(path)).map(pathWord);
  return [tool.name, ...named2.length === 0 ? [] : ["check", ...named2], ...options].join(" ");
};
var pathWord = (path) => shellWord(path.startsWith("-") ? `./${path}` : path);

// src/report/next.ts
var nextCommand = ({ fixed }, { unread }, { typed, inTree, statistics, verbose }, left) => {
  const [worst] = left;
  if (fixed > 0 && inTree) return "git diff";
  if (worst === void 0) return void 0;
  const explain = `${tool.name} explain ${worst.rule}`;
  if (typed === void 0) return explain;
  const command = checkCommand(typed, unread);
  const root = left.filter(({ section: section2 }) => section2 === "image" || section2 === "workload");
  const ranks = new Set((root.length > 0 ? root : left).map(({ rank }) => rank));
  if (ranks.has("safe")) return `${command} --diff`;
  if (ranks.has("unproven") || ranks.has("unsafe")) return `${command} --diff --unsafe-fixes`;
  return statistics || !verbose ? `${command} --verbose` : explain;
};

// src/text/path.ts
var parentOf = (path) => path.slice(0, path.lastIndexOf("/")) || "/";
var lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/image/short-name.ts
var shortName = (image) => {
  const name = lastPart(image.replace(/@.*$/s, "")).replace(/:.*$/s, "");
  return name.includes("*") ? "*" : name;
};

// src/report/proposals.ts
var newFitting = () => ({ images: /* @__PURE__ */ new Set(), dockerfiles: /* @__PURE__ */ new Map() });
var PLAIN = /^[\w./:@+-]{1,300}$/;
var MOST = 2e3;
var fit = ({ images, dockerfiles }, file2) => {
  for (const { image, verdict: verdict2 } of file2.targets)
    if (verdict2 === "unknown" && image !== void 0 && images.size < MOST && PLAIN.test(image)) images.add(image);
  const name = file2.kind === "dockerfile" ? nameOf(file2.path) : void 0;
  if (name === void 0 || dockerfiles.size >= MOST || !PLAIN.test(file2.path)) return;
  dockerfiles.set(name, dockerfiles.has(name) ? void 0 : file2.path);
};
var nameOf = (path) => {
  const own = /^(?:docker|container)file[._-](.+)$|^(.+)[._-](?:docker|container)file$/i.exec(lastPart(path));
  const name = own?.[1] ?? own?.[2] ?? lastPart(parentOf(path));
  return name === "" || name === "." || name === ".." || path.startsWith("..") ? void 0 : name.toLowerCase();
};
var proposalsOf = ({ images, dockerfiles }) => [
  ...new Set(
    [...images].flatMap((image) => {
      const path = dockerfiles.get(shortName(image).toLowerCase());
      return path === void 0 ? [] : [`--image '${withoutTag(image)}=${path}'`];
    })
  )
];
var withoutTag = (image) => image.replace(/@.*$/s, "").replace(/:[^/:]*$/s, "");

// src/report/style.ts
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

// src/report/parts.ts
var PARTS = [
  [parts.safe, ({ section: section2, rank }) => section2 === "image" && rank === "safe"],
  [parts.provable, ({ section: section2, rank }) => section2 === "image" && rank === "unproven"],
  [parts.look, ({ section: section2, rank }) => section2 === "image" && !PLAIN2.has(rank)],
  [parts.services, ({ section: section2 }) => section2 === "workload"],
  [parts.broken, ({ section: section2 }) => section2 === "unbuilt"],
  [parts.notWorking, ({ section: section2 }) => section2 === "broken"],
  [parts.other, ({ section: section2 }) => section2 === "rest"],
  [parts.exceptions, ({ section: section2 }) => section2 === "allowed"]
];
var PLAIN2 = /* @__PURE__ */ new Set(["safe", "unproven"]);
var isCountedOnly = (groups2) => {
  const hasWorse = groups2.some(({ section: section2 }) => WORSE.has(section2));
  return ({ section: section2, severity }) => section2 === "rest" && (severity === "info" || hasWorse && severity !== "error");
};
var WORSE = /* @__PURE__ */ new Set(["image", "workload", "unbuilt"]);
var countOf = (groups2) => groups2.reduce((sum, { count }) => sum + count, 0);
var ORDER = [
  ["image", parts.root],
  ["workload", parts.services],
  ["unbuilt", parts.broken],
  ["broken", parts.notWorking],
  ["rest", parts.other],
  ["allowed", parts.exceptions],
  ["unknown", parts.unknown],
  ["hardening", "Hardening"],
  ["folded", parts.saidAbove]
];

// src/report/places.ts
var MOST_NAMED2 = 3;
var namedPlaces = ({ paths }) => paths.length > MOST_NAMED2 ? places.andOthers(paths.slice(0, MOST_NAMED2).join(", ")) : paths.join(", ");

// src/report/silence-words.ts
var rootSentences = (silence2) => silence2 === void 0 ? [] : [...untoldIn(silence2), ...hiddenIn(silence2)];
var untoldIn = ({ untold, config }) => {
  if (untold.count === 0) return [];
  const isOfFile = config !== void 0 && config.rulesOff.length > 0;
  const why = isOfFile ? silence.configOff(config.path) : silence.commandOff;
  const what = isOfFile ? silence.withoutConfig : silence.leaveNone;
  return [silence.withoutFinding(namedPlaces(untold), why, what)];
};
var hiddenIn = ({ config }) => {
  if (config === void 0 || config.hidden.count === 0) return [];
  const { path, hidden } = config;
  const what = silence.seeWhy(shellWord(path));
  return [silence.without(path, namedPlaces(hidden), what)];
};

// src/report/remarks.ts
var remarksOf = (known, asked) => [
  ...rootSentences(known.aside.silence).map(harmless),
  ...runsOf(known),
  ...countedOf(known, asked),
  ...asked.verbose ? toldOf2(known) : [],
  ...proposalOf(known, asked),
  ...templatesOf(known)
];
var countedOf = (known, asked) => {
  if (asked.verbose) return [];
  const counts = [...notesOf(known), ...hardeningOf(known), ...unknownOf(known)];
  return counts.length === 0 ? [] : [counts.join(" ") + more(asked)];
};
var runsOf = ({ runs: runs2 }) => runs2 === 0 ? [] : [remarks.runRoot(runs2)];
var notesOf = ({ groups: groups2 }) => {
  const counted2 = groups2.filter(isCountedOnly(groups2));
  if (counted2.length === 0) return [];
  const isNotes = counted2.every(({ severity }) => severity === "info");
  return [`${isNotes ? remarks.notes : remarks.others}: ${byRule(counted2)}.`];
};
var hardeningOf = ({ groups: groups2 }) => {
  const all = groups2.filter(({ section: section2 }) => section2 === "hardening");
  return all.length === 0 ? [] : [remarks.hardening(countOf(all))];
};
var unknownOf = (known) => {
  const count = unknownIn(known);
  return count === 0 ? [] : [remarks.unknown(count)];
};
var unknownIn = ({ groups: groups2, summary }) => Math.max(summary.distinct.unknown, countOf(groups2.filter(({ section: section2 }) => section2 === "unknown")));
var toldOf2 = (known) => unknownIn(known) === 0 ? [] : [...known.unknown, remarks.tellUser];
var MOST_PROPOSED = 1;
var proposalOf = ({ proposals }, { verbose }) => {
  if (proposals.length === 0) return [];
  const shown = verbose ? proposals : proposals.slice(0, MOST_PROPOSED);
  const more2 = proposals.length - shown.length;
  return [remarks.fits(shown.map(harmless).join(" "), more2)];
};
var templatesOf = ({ aside: { templates } }) => {
  const [first2 = ""] = templates;
  if (templates.length === 0) return [];
  const which = templates.length === 1 ? remarks.template(harmless(first2)) : `${templates.length} templates`;
  const areManifests = templates.every((path) => /\.ya?ml$/i.test(path));
  return [areManifests ? remarks.notRead(which, tool.name) : remarks.unfilled(which)];
};
var byRule = (groups2) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { rule, count } of groups2) counts.set(rule, (counts.get(rule) ?? 0) + count);
  return [...counts].sort(([a, most], [b, less]) => less - most || (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`).join(", ");
};
var more = ({ typed }) => typed === void 0 ? "" : remarks.showThem;

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
var byRule2 = new Map(Object.entries(SECTIONS));
var sectionOf = (file2, result) => {
  const section2 = byRule2.get(result.rule) ?? "rest";
  if (section2 === "image") return isPublished(file2, result) ? "image" : "rest";
  if (section2 === "workload") return isSaidOfItsImage(file2, result) ? "folded" : "workload";
  if (section2 === "unbuilt" && result.severity !== "error") return "rest";
  if (section2 === "hardening" && result.severity !== "info") return "rest";
  return SAID_WITH_ROOT.has(result.rule) && file2.results.some((each) => isOfRoot(each, result)) ? "folded" : section2;
};
var isUnasked = (file2, result) => result.severity === "info" && sectionOf(file2, result) === "hardening";
var SAID_WITH_ROOT = /* @__PURE__ */ new Set(["root-by-design", "unused-account"]);
var isOfRoot = ({ rule, stage }, { stage: other }) => byRule2.get(rule) === "image" && (other === void 0 || stage === other);
var isSaidOfItsImage = ({ targets }, { container }) => container !== void 0 && targets.some(({ name, dockerfile }) => name === container && dockerfile !== void 0);
var isPublished = ({ targets }, { stage }) => publishedIn(targets).some((target) => target.stage === stage);
var publishedIn = (targets) => targets.filter(({ published }, index) => published ?? index === targets.length - 1);
var imagesOf = (file2) => {
  const { kind, verdict: verdict2, targets, results } = file2;
  if (kind === "dockerfile") {
    if (verdict2 === "none") return [];
    const published = publishedIn(targets);
    const [only] = published;
    if (published.length === 1 && only !== void 0) {
      return [{ target: { ...only, verdict: verdict2 }, finding: results.find((each) => sectionOf(file2, each) === "image") }];
    }
    return published.map((target) => ({
      target,
      finding: results.find((each) => each.stage === target.stage && sectionOf(file2, each) === "image")
    }));
  }
  const findings = /* @__PURE__ */ new Map();
  for (const each of results)
    if (each.container !== void 0 && !findings.has(each.container)) findings.set(each.container, each);
  return targets.map((target) => ({ target, finding: findings.get(target.name ?? "") }));
};
var isOpenRoot = ({ target: { verdict: verdict2, allowed, dockerfile, repeated } }) => verdict2 === "root" && allowed !== true && dockerfile === void 0 && repeated !== true;

// src/report/verdict.ts
var verdictOf = ({ distinct: distinct2, files, failed, error }, paint, silence2) => {
  const { root, nonroot, unknown, invalid } = distinct2;
  const images = root + nonroot + unknown + invalid;
  const hidden = hiddenIn2(silence2);
  const more2 = [
    ...invalid > 0 && images > 1 ? [verdict.invalid(invalid)] : [],
    ...unknown > 0 && images > 1 ? [verdict.unknown(unknown)] : [],
    ...root + invalid === 0 && error > 0 ? [verdict.errors(error)] : [],
    ...failed > 0 ? [verdict.failed(failed)] : [],
    ...hidden === "" ? [] : [paint.bold(paint.red(hidden))]
  ];
  if (images === 0) {
    if (failed > 0) return paint.bold(paint.red(more2.join(" ")));
    const nothing = files === 0 ? verdict.noFile : verdict.nothing(files);
    return [nothing, ...more2].join(" ");
  }
  const isGood = unknown + error === 0 && hidden === "";
  const paints = root + invalid > 0 ? paint.red : isGood ? paint.green : paint.yellow;
  return [paint.bold(paints(first(distinct2, images))), ...more2].join(" ");
};
var hiddenIn2 = (silence2) => {
  const { config } = silence2 ?? {};
  if (config === void 0 || config.hidden.count === 0) return "";
  return verdict.without(harmless(config.path), config.hidden.count);
};
var first = ({ root, nonroot, unknown, ...rest }, images) => {
  if (images === 1) return verdict.alone(alone({ root, nonroot, unknown, ...rest }));
  if (root > 0) return verdict.several(root, images, remedies(rest));
  return nonroot === images ? verdict.all(images) : verdict.none(images);
};
var remedies = ({ safe, unproven, look, allowed }) => [
  ...safe > 0 ? [verdict.safe(safe)] : [],
  ...unproven > 0 ? [verdict.provable(unproven)] : [],
  ...look > 0 ? [verdict.look(look)] : [],
  ...allowed > 0 ? [verdict.excepted(allowed)] : []
].join(", ");
var alone = ({ root, nonroot, unknown, safe, unproven, allowed }) => {
  if (nonroot > 0) return verdict.isNonroot;
  if (unknown > 0) return verdict.isUnknown;
  if (root === 0) return verdict.isBroken;
  if (safe > 0) return verdict.isSafe;
  if (unproven > 0) return verdict.isProvable;
  return allowed > 0 ? verdict.isExcepted : verdict.isLook;
};

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

// src/image/builds.ts
var writtenBuilds = (builds) => builds.filter(({ asCalled }) => asCalled !== true);

// src/report/around.ts
var builtBy = (builds) => distinct(writtenBuilds(builds).map(buildOf));
var runBy = (runs2) => runs2.map(runOf);
var buildOf = (build) => {
  const {
    file: file2,
    line,
    name,
    target,
    context,
    args,
    open,
    contexts = [],
    platforms,
    filesOnly,
    profiles,
    gathered
  } = build;
  const stage = target === null ? inspect.unknownStage : target === void 0 ? inspect.lastStage : `stage ${target}`;
  const passed = Object.keys(args);
  const parts2 = [
    stage,
    gathered !== void 0 ? inspect.gathered(gathered) : context === null ? inspect.unknownContext : `context ${context === "" ? "." : context}`,
    ...passed.length === 0 ? [] : [`args ${passed.join(" ")}`],
    ...open === true ? [inspect.otherArguments] : [],
    ...contexts.map((each) => inspect.inPlace(each.value, each.name)),
    ...platforms.length === 0 ? [] : [platforms.join(" ")],
    ...filesOnly === true ? [inspect.filesOnly] : [],
    ...profiles === void 0 ? [] : [inspect.profiles(profiles)]
  ];
  return { file: file2, line, words: `${name === "" ? "" : `${name}: `}${parts2.join(", ")}` };
};
var runOf = ({ file: file2, line, service, kind, what, path, target, profiles }) => {
  const told = `${kind}${what === "" ? "" : ` ${what}`}${path === void 0 ? "" : ` at ${path}`}`;
  const only = profiles === void 0 ? "" : `, ${inspect.profiles(profiles)}`;
  const stage = target === null ? `, ${inspect.unknownStage}` : "";
  return { file: file2, line, words: `${service === "" ? "" : `${service}: `}${told}${stage}${only}` };
};
var distinct = (all) => [
  ...new Map(all.map((each) => [JSON.stringify(each), each])).values()
];

// src/report/formats/html/markup.ts
var text = (words2, most = LONGEST_TEXT) => harmless(cut(words2, most)).replace(NO_CHARACTER, "\uFFFD").replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? "");
var code2 = (line) => cut(line, LONGEST_LINE).split("	").map((part) => text(part)).join("	");
var LONGEST_TEXT = 2e3;
var LONGEST_LINE = 400;
var cut = (words2, most) => words2.length <= most ? words2 : `${words2.slice(0, most)}\u2026`;
var NO_CHARACTER = new RegExp("\\p{Noncharacter_Code_Point}", "gu");
var ENTITIES = /* @__PURE__ */ new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"]
]);

// src/report/formats/html/sentences.ts
var page = {
  title: "Who container images run as",
  skip: "Skip to the files",
  parts: "Parts of this page",
  filter: "Filter",
  search: "Path, rule or word",
  user: "Runs as",
  severity: "Findings",
  all: "all",
  files: (count) => counted(count, "file", "files"),
  atLeast: { error: "errors", warning: "errors and warnings", info: "any finding" },
  open: "Open all",
  close: "Close all",
  next: "Next",
  notes: "Notes",
  findings: (counts) => `Findings: ${counts.join(", ")}.`,
  errors: (count) => counted(count, "error", "errors"),
  warnings: (count) => counted(count, "warning", "warnings"),
  infos: (count) => counted(count, "note", "notes"),
  noFinding: "No findings.",
  words: "Words of this page",
  madeBy: (tool2) => `Made by ${tool2}. Colour marks root. This page asks no network for anything.`
};
var runs = {
  title: "Runs",
  caption: "Images that run as root, by run",
  name: "Run",
  root: "Root",
  safe: "Safe fix",
  unproven: "Unproven fix",
  all: "Images"
};
var groups = {
  failed: "Files that we could not check",
  fine: "Files with nothing to report"
};
var file = {
  verdicts: {
    root: "root",
    nonroot: "non-root",
    unknown: "user not known",
    invalid: "does not build or start",
    none: "starts nothing",
    failed: "not checked"
  },
  runsAs: (user) => `runs as ${user}`,
  findings: (count) => counted(count, "finding", "findings"),
  fix: { safe: "safe fix", unproven: "unproven fix", unsafe: "unsafe fix" },
  who: "Who runs",
  why: "Why",
  sources: "Findings in the source",
  fixes: "Fixes",
  fixed: "Fixed",
  hardening: (count) => `${counted(count, "setting for hardening is", "settings for hardening are")} missing: --pod-security lists them.`,
  nothing: "We have nothing to say of this file.",
  allowed: "allowed by an exception"
};
var graph = {
  caption: "Stages, who they run as, and where that changes. Red is root, here and at the edge of the source",
  from: "from",
  stage: (name) => `stage ${name}`,
  copies: (names) => `copies from ${names}`,
  line: (line, who) => `line ${line}: ${who}`,
  onLine: (line) => `Line ${line}`,
  ends: "ends as",
  more: (count) => `${counted(count, "more stage is", "more stages are")} not drawn.`,
  roles: {
    default: "published: built by default",
    published: "published: built by files around",
    target: "built by --target only",
    stages: "used by other stages"
  }
};
var around = {
  builtBy: "Built by",
  runBy: "Run by",
  at: (file2, line) => `${file2}, line ${line}`,
  more: (count) => `${counted(count, "more line is", "more lines are")} not listed.`
};
var containers = {
  caption: "Containers and services",
  name: "Name",
  runs: "Runs as",
  user: "User",
  noUser: "none set",
  image: "Image or Dockerfile",
  more: (count) => `${counted(count, "more container is", "more containers are")} not listed.`
};
var source = {
  onLine: (line) => `line ${line}`,
  fixBelow: (safety, title) => `${safety}: ${title}`,
  skipped: (count) => counted(count, "line", "lines"),
  more: (count) => `${counted(count, "more finding is", "more findings are")} not shown.`
};
var fix = {
  caption: (path) => `${path} before and after the fix`,
  before: "Before",
  after: "After",
  whyNotSafe: "Why not safe",
  advice: "What to do",
  applied: (rule, title) => `${rule}: ${title}`,
  more: (count) => `${counted(count, "more line changes", "more lines change")}.`
};
var words = {
  safe: "We have read all that the image starts, and it builds and starts as before, but for its user.",
  unproven: "We know of nothing that breaks, but there is something that we could not read. verify can prove it.",
  unsafe: "Something breaks, or may break."
};
var proofs = {
  title: "What verify has found out",
  verdict: (proven, all) => {
    if (all === 0) return "There is no fix to prove.";
    if (all === 1) return proven === 1 ? "The fix is proven." : "The fix is not proven.";
    return `${proven} of ${all} fixes are proven.`;
  },
  files: "Dockerfiles",
  nothing: "The fix changes nothing here.",
  caption: (path) => `${path} as it is and as fixed`,
  what: "What was seen",
  madeBy: (tool2) => `Made by ${tool2}. This page asks no network for anything.`
};

// src/rules/ids.ts
var IDS = {
  "missing-user": true,
  "root-user": true,
  "empty-user": true,
  "unusable-user": true,
  "unknown-base": true,
  "named-user": true,
  "wrong-account-tool": true,
  "taken-id": true,
  "unpinned-id": true,
  "unused-account": true,
  "install-after-user": true,
  "denied-run": true,
  "denied-mount": true,
  "denied-start": true,
  "denied-read": true,
  "denied-write": true,
  "unwritable-volume": true,
  "chown-after-volume": true,
  "root-home": true,
  "privileged-port": true,
  "unknown-chown": true,
  "copy-after-user": true,
  "root-by-design": true,
  "passwordless-sudo": true,
  "allowed-root": true,
  "excepted-finding": true,
  "exception-without-reason": true,
  "exception-expired": true,
  "exception-unused": true,
  "unread-file": true,
  "parse-error": true,
  "container-root-user": true,
  "run-as-non-root-contradiction": true,
  "named-image-user": true,
  "missing-run-as-non-root": true,
  "uid-differs-from-image": true,
  "missing-run-as-group": true,
  "fs-group": true,
  "volume-without-fs-group": true,
  "misplaced-field": true,
  "workload-without-context": true,
  "needless-root-init": true,
  "unwritable-path": true,
  "openshift-fixed-ids": true,
  "privileged-container": true,
  "privilege-escalation": true,
  "undropped-capabilities": true,
  "missing-seccomp-profile": true,
  "selinux-type": true,
  "exception-override": true,
  "cors-wildcard-origin": true,
  "cors-origin-missing": true,
  "cors-malformed-origin": true,
  "cors-disabled": true,
  "cors-wrong-nesting": true,
  "console-admin-url": true,
  "cors-cookies": true,
  "cors-auth-header": true,
  "cors-handler-missing": true,
  "cors-unread-settings": true
};
var ruleIds = Object.keys(IDS);

// src/report/formats/html/graph.ts
var MOST_STAGES = 24;
var MOST_TURNS = 12;
var graphOf = ({ stages = [] }) => {
  if (stages.length === 0) return "";
  const shown = stages.slice(0, MOST_STAGES);
  const edges = edgesOf(shown);
  const rest = stages.length - shown.length;
  return `<figure class="graph${edges.length > 0 ? " joined" : ""}"><div>${edges.length > 0 ? wires(edges, shown.length) : ""}<ol>
${shown.map((stage) => row(stage, stages)).join("")}</ol></div><figcaption>${graph.caption}.${rest > 0 ? ` ${graph.more(rest)}` : ""}</figcaption></figure>
`;
};
var nameOf2 = (stages, at) => stages[at]?.name ?? `${at}`;
var row = (stage, stages) => {
  const { users, role, parent, sources, base } = stage;
  const turns = users.slice(0, MOST_TURNS);
  const last = users.at(-1) ?? users[0];
  const from = parent === void 0 ? base : graph.stage(nameOf2(stages, parent));
  const name = graph.stage(nameOf2(stages, stages.indexOf(stage)));
  const copies = sources.map((at) => nameOf2(stages, at)).join(", ");
  const isProduct = role === "default" || role === "published";
  return `<li class="${isProduct ? "product" : "aside"}"><div class="base"><span class="quiet">${graph.from}</span> <code>${text(from)}</code>${sources.length === 0 ? "" : `<div class="quiet">${text(graph.copies(copies))}</div>`}</div><div class="lane"><b>${text(name)}</b> <span class="quiet">${graph.roles[role]}</span>${bar(turns)}<div class="turns">${turns.map(
    ({ line, who, verdict: verdict2 }) => `<span class="${TONES[verdict2]}">${text(graph.line(line, who.replace(/: .*/s, "")))}</span>`
  ).join(
    " "
  )}</div></div><div class="end ${TONES[last.verdict]}"><span class="quiet">${graph.ends}</span> ${text(last.who.replace(/: .*/s, ""))}</div></li>
`;
};
var TONES = { root: "r", nonroot: "n", unknown: "u", invalid: "i" };
var bar = (turns) => {
  const all = turns.reduce((sum, { instructions }) => sum + instructions, 0);
  let at = 0;
  const rects = turns.map(({ verdict: verdict2, instructions }) => {
    const width = instructions / all * WIDTH;
    const x = at;
    at += width;
    return `<rect class="${TONES[verdict2]}" x="${x.toFixed(1)}" width="${width.toFixed(1)}" height="8"/>`;
  });
  return `<svg class="bar" viewBox="0 0 ${WIDTH} 8" preserveAspectRatio="none" aria-hidden="true">${rects.join("")}</svg>`;
};
var WIDTH = 600;
var edgesOf = (stages) => stages.flatMap(({ parent, sources }, to) => [
  ...parent !== void 0 && parent < to ? [{ from: parent, to, kind: "parent" }] : [],
  ...sources.filter((from) => from < to && from !== parent).map((from) => ({ from, to, kind: "copy" }))
]);
var LANES = 4;
var STEP = 9;
var GUTTER = LANES * STEP + 4;
var wires = (edges, rows) => {
  const lanes = [];
  const paths = [...edges].sort((a, b) => a.to - a.from - (b.to - b.from)).map((edge) => {
    const free = lanes.findIndex((busy) => (busy & maskOf(edge)) === 0);
    const lane = free === -1 ? Math.min(lanes.length, LANES - 1) : free;
    lanes[lane] = (lanes[lane] ?? 0) | maskOf(edge);
    const x = GUTTER - (lane + 1) * STEP;
    const [y, end] = [edge.from + 0.62, edge.to + 0.38];
    return `<path class="${edge.kind}" d="M${GUTTER} ${y}H${x}V${end}H${GUTTER}"/><path class="head" d="M${GUTTER - 3} ${end}h0"/>`;
  });
  return `<svg class="wires" viewBox="0 0 ${GUTTER} ${rows}" preserveAspectRatio="none" aria-hidden="true">${paths.join("")}</svg>`;
};
var maskOf = ({ from, to }) => 2 ** (to - from + 1) - 1 << from;

// src/report/formats/html/source.ts
var WHOLE = 40;
var NEAR = 3;
var MOST_MARKED = 12;
var MOST_FINDINGS = 60;
var linesIn = (whole) => ({ lines: linesOf(whole), starts: lineStarts(whole) });
var sourceOf = (file2, results, { lines: lines2, starts }, id) => {
  const blames = results.slice(0, MOST_FINDINGS).map((result, index) => {
    const first2 = positionAt(starts, result.span.start).line;
    const last = positionAt(starts, Math.max(result.span.start, result.span.end - 1)).line;
    return { result, index, first: first2, last: Math.min(last, first2 + MOST_MARKED - 1) };
  });
  const shown = shownLines(lines2.length, blames);
  const tone = toneOf(file2);
  const marked = new Set(blames.flatMap(({ first: first2, last }) => range(first2, last)));
  const line = (number) => `<li data-n="${number}" class="${tone(number)}${marked.has(number) ? " mark" : ""}"><code>${code2(lines2[number - 1] ?? "")}</code></li>
`;
  const rest = results.length - blames.length;
  const list = (numbers) => numbers.length === 0 ? "" : `<ol class="lines">
${numbers.map(line).join("")}</ol>`;
  const passages = passagesOf(shown, blames).map(({ skipped, numbers, notes }) => {
    const gap = skipped === 0 ? "" : `<p class="gap"><span>${source.skipped(skipped)}</span></p>
`;
    const until = Math.max(0, ...notes.map(({ last }) => last));
    const own = numbers.filter((number) => number <= until);
    const told = notes.length === 0 ? "" : `<div class="notes">${notes.map((each) => note(file2, each, id)).join("")}</div>`;
    return `${gap}<div class="passage">${list(own)}${told}${list(numbers.slice(own.length))}</div>
`;
  });
  return `${passages.join("")}${rest > 0 ? `<p>${source.more(rest)}</p>
` : ""}`;
};
var range = (first2, last) => Array.from({ length: Math.max(0, last - first2 + 1) }, (_, at) => first2 + at);
var shownLines = (count, blames) => {
  if (count <= WHOLE) return range(1, count);
  const shown = new Set(blames.flatMap(({ first: first2, last }) => range(first2 - NEAR, last + NEAR)));
  return [...shown].filter((number) => number >= 1 && number <= count).sort((a, b) => a - b);
};
var passagesOf = (shown, blames) => {
  const passages = [];
  let before = 0;
  for (const number of shown) {
    const notes = blames.filter(({ first: first2 }) => first2 === number);
    const skipped = number - before - 1;
    if (passages.length === 0 || notes.length > 0 || skipped > 0) passages.push({ skipped, numbers: [number], notes });
    else passages.at(-1)?.numbers.push(number);
    before = number;
  }
  const told = new Set(passages.flatMap(({ notes }) => notes));
  const left = blames.filter((each) => !told.has(each));
  return left.length === 0 ? passages : [...passages, { skipped: 0, numbers: [], notes: left }];
};
var toneOf = ({ stages = [] }) => {
  const turns = stages.flatMap(({ users }) => users);
  return (line) => {
    const turn = turns.findLast((each) => each.line <= line);
    return turn === void 0 ? "o" : TONES[turn.verdict];
  };
};
var RULES = new Set(ruleIds);
var ruleOf = (rule) => RULES.has(rule) ? `<a href="${addressOf(rule)}" rel="noreferrer">${rule}</a>` : text(rule);
var note = (file2, { result, index, first: first2 }, id) => {
  const { rule, severity, message, notes = [], fix: fix2 } = result;
  const isAllowed = sectionOf(file2, result) === "allowed";
  const more2 = notes.length === 0 ? "" : `<ul>${notes.map((each) => `<li>${text(shortened(each))}</li>`).join("")}</ul>`;
  const lead = fix2 === void 0 ? "" : `<p class="lead"><a href="#${id}-${index}">${text(source.fixBelow(file.fix[fix2.safety], fix2.title))}</a></p>`;
  return `<div class="note ${severity}"><p class="kind"><b>${severity}</b> ${ruleOf(rule)} <span class="quiet">${source.onLine(first2)}${isAllowed ? `, ${file.allowed}` : ""}</span></p><p>${text(shortened(message))}</p>${more2}${lead}</div>
`;
};

// src/report/formats/html/diff.ts
var AROUND = 2;
var MOST_CHANGED = 60;
var fixOf = (file2, { rule, fix: fix2 }, source2, id) => fix2 === void 0 ? "" : `<section class="fix" id="${id}"><h5><span class="word ${fix2.safety}">${file.fix[fix2.safety]}</span> ${text(fix2.title)}</h5>
<p class="quiet">${ruleOf(rule)}. ${words[fix2.safety]}</p>
${listed(fix.whyNotSafe, fix2.obstacles)}${listed(fix.advice, fix2.advice ?? [])}${table(file2, fix2, source2)}</section>
`;
var listed = (title, all) => all.length === 0 ? "" : `<p><b>${title}</b></p>
<ul>${all.map((each) => `<li>${text(each)}</li>`).join("")}</ul>
`;
var table = (file2, { edits }, source2) => {
  const all = rowsOf(file2, edits, source2);
  const rows = all.slice(0, MOST_CHANGED);
  const rest = all.length - rows.length;
  return `<table class="diff"><caption class="unseen">${text(fix.caption(file2.path))}</caption><colgroup><col class="n"><col><col class="n"><col></colgroup><thead><tr><th scope="colgroup" colspan="2">${fix.before}</th><th scope="colgroup" colspan="2">${fix.after}</th></tr></thead>
<tbody>
${rows.map(row2).join("")}</tbody></table>
${rest > 0 ? `<p class="quiet">${fix.more(rest)}</p>
` : ""}`;
};
var rowsOf = ({ text: before }, edits, { lines: lines2, starts }) => {
  const rows = [];
  let shown = 0;
  let moved = 0;
  const same = (from, to) => {
    for (let number = from; number <= to; number += 1) {
      const line = lines2[number - 1] ?? "";
      rows.push({ kind: "same", left: { number, line }, right: { number: number + moved, line } });
      shown = number;
    }
  };
  for (const { line, before: old, after } of changesOf(before, edits, starts)) {
    const head = Math.max(shown + 1, line - AROUND);
    const tail = Math.min(shown + AROUND, line - 1, lines2.length);
    if (rows.length > 0) same(shown + 1, Math.min(tail, head - 1));
    if (rows.length > 0 && head > shown + 1) rows.push({ kind: "gap", left: void 0, right: void 0 });
    same(head, line - 1);
    for (let at = 0; at < Math.max(old.length, after.length); at += 1) {
      const side = (all, first2) => {
        const own = all[at];
        return own === void 0 ? void 0 : { number: first2 + at, line: own };
      };
      rows.push({ kind: "change", left: side(old, line), right: side(after, line + moved) });
    }
    shown = line + old.length - 1;
    moved += after.length - old.length;
  }
  same(shown + 1, Math.min(lines2.length, shown + AROUND));
  return rows;
};
var row2 = ({ kind, left, right }) => kind === "gap" ? '<tr class="gap"><td colspan="4">\u22EF</td></tr>\n' : `<tr class="${kind}">${cells(left, "old")}${cells(right, "new")}</tr>
`;
var cells = (side, name) => side === void 0 ? `<td class="n none"></td><td class="none"></td>` : `<td class="n ${name}">${side.number}</td><td class="${name}"><code>${code2(side.line)}</code></td>`;

// src/report/formats/html/group.ts
var GROUPS = {
  failed: groups.failed,
  safe: parts.safe,
  unproven: parts.provable,
  look: parts.look,
  workload: parts.services,
  unbuilt: parts.broken,
  broken: parts.notWorking,
  unknown: parts.unknown,
  rest: parts.other,
  allowed: parts.exceptions,
  fine: groups.fine
};
var shownOf = (file2) => file2.results.filter((result) => sectionOf(file2, result) !== "folded" && !isUnasked(file2, result));
var groupOf = (file2) => {
  if (file2.error !== void 0) return "failed";
  const shown = shownOf(file2);
  const sections = new Set(shown.map((result) => sectionOf(file2, result)));
  const open = imagesOf(file2).filter(isOpenRoot);
  if (sections.has("image") || file2.kind === "dockerfile" && open.length > 0) return rankOf(open.map(safetyOf));
  if (sections.has("workload") || open.length > 0) return "workload";
  if (sections.has("unbuilt")) return "unbuilt";
  if (sections.has("broken")) return "broken";
  if (file2.verdict === "unknown") return "unknown";
  if (sections.has("rest")) return "rest";
  return sections.has("allowed") ? "allowed" : "fine";
};
var safetyOf = ({ finding }) => {
  const safety = finding?.fix?.safety;
  return safety === "safe" || safety === "unproven" ? safety : "look";
};
var rankOf = (all) => all.length === 0 || all.includes("look") ? "look" : all.includes("unproven") ? "unproven" : "safe";

// src/report/formats/html/file.ts
var fileOf = (file2, id) => {
  const results = shownOf(file2);
  const verdict2 = file2.error === void 0 ? file2.verdict : "failed";
  const worst = LEVELS.find((level) => results.some(({ severity }) => severity === level)) ?? "";
  const group = groupOf(file2);
  const tells = group !== "fine" && group !== "allowed" ? ' class="tells"' : "";
  return `<article slot="${group}" id="${id}" data-user="${verdict2}" data-severity="${worst}"${tells}><details>
<summary>${headOf(file2, results, verdict2)}</summary>
<div class="body">
${bodyOf(file2, results, id)}</div>
</details></article>
`;
};
var LEVELS = ["error", "warning", "info"];
var headOf = (file2, results, verdict2) => {
  const safety = ["unsafe", "unproven", "safe"].find(
    (each) => results.some(({ fix: fix2 }) => fix2?.safety === each)
  );
  const user = verdict2 === "nonroot" && file2.user !== void 0 && file2.user !== "" ? file2.user : void 0;
  const who = user === void 0 ? file.verdicts[verdict2] : file.runsAs(user);
  return `<h3>${text(file2.path)}</h3> <span class="who ${verdict2 === "none" || verdict2 === "failed" ? "o" : TONES[verdict2]}">${text(who)}</span> <span class="quiet">${results.length === 0 ? "" : file.findings(results.length)}${safety === void 0 ? "" : `, ${file.fix[safety]}`}</span>`;
};
var bodyOf = (file2, results, id) => {
  const source2 = linesIn(file2.text);
  const fixes = results.slice(0, MOST_FINDINGS).flatMap((each, index) => fixOf(file2, each, source2, `${id}-${index}`));
  const hardening = file2.results.filter((each) => isUnasked(file2, each)).length;
  const error = file2.error === void 0 ? "" : `<p>${text(describe(file2.error).message)}</p>
`;
  const whole = `${graphOf(file2)}${whyOf(file2)}${file2.kind === "manifest" ? containersOf(file2.targets) : ""}`;
  const parts2 = [
    error,
    section(file.who, whole),
    section(around.builtBy, aroundOf(builtBy(file2.builds ?? []))),
    section(around.runBy, aroundOf(runBy(file2.runs ?? []))),
    section(file.fixed, fixedOf(file2)),
    section(file.sources, results.length === 0 ? "" : sourceOf(file2, results, source2, id)),
    hardening === 0 ? "" : `<p class="quiet">${file.hardening(hardening)}</p>
`,
    section(file.fixes, fixes.join(""))
  ].join("");
  return parts2 === "" ? `<p class="quiet">${file.nothing}</p>
` : parts2;
};
var section = (title, body) => body === "" ? "" : `<section><h4>${title}</h4>
${body}</section>
`;
var whyOf = ({ stages = [] }) => {
  const rows = stages.filter(({ role }) => role === "default" || role === "published").flatMap(({ evidence }) => evidence).map(
    ({ line, sentence }) => `<li><span class="quiet">${graph.onLine(line)}</span> <span>${text(sentence)}</span></li>
`
  );
  return rows.length === 0 ? "" : `<ul class="why" aria-label="${file.why}">
${rows.slice(0, MOST_REASONS).join("")}</ul>
`;
};
var aroundOf = (all) => {
  if (all.length === 0) return "";
  const rest = all.length - MOST_AROUND;
  const rows = all.slice(0, MOST_AROUND).map(
    ({ file: file2, line, words: words2 }) => `<li><span class="quiet">${text(around.at(file2, line))}</span> <span>${text(words2)}</span></li>
`
  );
  return `<ul class="why around">
${rows.join("")}</ul>
${rest > 0 ? `<p class="quiet">${around.more(rest)}</p>
` : ""}`;
};
var MOST_AROUND = 60;
var MOST_REASONS = 24;
var MOST_CONTAINERS = 200;
var containersOf = (targets) => {
  if (targets.length === 0) return "";
  const shown = targets.slice(0, MOST_CONTAINERS);
  const rest = targets.length - shown.length;
  const heads = [containers.name, containers.runs, containers.user, containers.image];
  return `<div class="wide"><table class="containers"><caption class="unseen">${containers.caption}</caption><thead><tr>${heads.map((each) => `<th scope="col">${each}</th>`).join("")}</tr></thead>
<tbody>
${shown.map(containerOf).join("")}</tbody></table></div>
${rest > 0 ? `<p class="quiet">${containers.more(rest)}</p>
` : ""}`;
};
var containerOf = ({ name = "", verdict: verdict2, user, dockerfile, image, allowed }) => {
  const word = `${file.verdicts[verdict2]}${allowed === true ? `, ${file.allowed}` : ""}`;
  return `<tr><th scope="row">${text(name)}</th><td class="${TONES[verdict2]}">${word}</td><td>${user === "" ? containers.noUser : text(user ?? "")}</td><td>${text(dockerfile ?? image ?? "")}</td></tr>
`;
};
var fixedOf = ({ fixed = [] }) => fixed.length === 0 ? "" : `<ul>${fixed.map(({ rule, message, fix: fix2 }) => `<li>${text(fix.applied(rule, fix2?.title ?? message))}</li>`).join("")}</ul>
`;

// src/report/formats/html/script.ts
var script = `
(() => {
  const by = (id) => document.getElementById(id);
  const [filter, search, user, severity, all, count] = ['filter', 'search', 'user', 'severity', 'all', 'count'].map(by);
  const files = [...document.querySelectorAll('#files > article')];
  const heads = [...document.querySelectorAll('#files > h2')];
  const LEVELS = ['info', 'warning', 'error'];
  const texts = new Map();
  const textOf = (file) => {
    if (!texts.has(file)) texts.set(file, file.textContent.toLowerCase());
    return texts.get(file);
  };
  const shown = () => files.filter((file) => !file.hidden);
  const look = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter((word) => word !== '');
    const least = LEVELS.indexOf(severity.value);
    const left = new Map();
    for (const file of files) {
      const { user: own, severity: level } = file.dataset;
      const fits = (user.value === '' || own === user.value) && LEVELS.indexOf(level) >= least;
      file.hidden = !(fits && words.every((word) => textOf(file).includes(word)));
      if (!file.hidden) left.set(file.slot, (left.get(file.slot) ?? 0) + 1);
    }
    for (const head of heads) {
      const number = left.get(head.dataset.group) ?? 0;
      head.hidden = number === 0;
      head.querySelector('span').textContent = number;
    }
    count.textContent = shown().length + ' of ' + files.length;
    all.textContent = all.dataset.open;
  };
  let asked = 0;
  const later = () => {
    clearTimeout(asked);
    asked = setTimeout(look, 80);
  };
  search.addEventListener('input', later);
  user.addEventListener('change', look);
  severity.addEventListener('change', look);
  all.addEventListener('click', () => {
    const opens = all.textContent === all.dataset.open;
    for (const file of shown()) file.firstElementChild.open = opens;
    all.textContent = opens ? all.dataset.close : all.dataset.open;
  });
  const closed = new Set();
  addEventListener('beforeprint', () => {
    for (const file of shown()) {
      const details = file.firstElementChild;
      if (!file.classList.contains('tells') || details.open) continue;
      details.open = true;
      closed.add(details);
    }
  });
  addEventListener('afterprint', () => {
    for (const details of closed) details.open = false;
    closed.clear();
  });
  if (files.length <= 3) for (const file of files) file.firstElementChild.open = true;
  filter.hidden = files.length < 2;
  look();
})();
`;

// src/report/formats/html/policy.ts
var STYLE_HASH = "sha256-rHhKwCNxFstXvZWcDDESMp50pseKAj1fimqYzN7OnEU=";
var SCRIPT_HASH = "sha256-WJnH7QMgj5eyjKN5vASFLMqpGzGd+bMwLXtS/fv4dnA=";
var policy = [
  "default-src 'none'",
  `style-src '${STYLE_HASH}'`,
  `script-src '${SCRIPT_HASH}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");

// src/report/formats/html/style.ts
var style = `
:root{color-scheme:light dark;--paper:#fcfbf9;--ink:#1f1e1c;--soft:#5e5a53;--rule:#dfdbd3;--tint:#f3f1ec;--deep:#e6e2da;--root:#b0301a;--bar:#8d8778;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Palatino Linotype",Georgia,"DejaVu Serif",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
@media(prefers-color-scheme:dark){:root{--paper:#171614;--ink:#ebe7e0;--soft:#aaa398;--rule:#35322d;--tint:#201e1b;--deep:#2f2c27;--root:#ff8b6e;--bar:#7b7568}}
*{box-sizing:border-box}
html{scroll-padding-top:6rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.6 var(--sans);overflow-wrap:anywhere}
#page{display:block;max-width:76rem;margin:0 auto;padding:0 clamp(1rem,4vw,3.5rem) 5rem}
main{display:block}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.18em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:2px solid var(--ink);outline-offset:3px;border-radius:2px}
code,h3{font-family:var(--mono);font-size:.875em}
h1,h2,h4,h5{font-family:var(--serif);font-weight:600;line-height:1.25;text-wrap:balance}
h1{font-size:clamp(1.6rem,1.1rem + 2vw,2.3rem);letter-spacing:-.012em;margin:.4rem 0 0;max-width:26em}
h2{font-size:1.3rem;margin:3.5rem 0 .75rem}
h2 span{color:var(--soft);font-weight:400;padding-left:.35em}
h3{margin:0;font-weight:600}
h4{font-size:1.08rem;margin:0 0 .9rem}
h5{font-size:1rem;margin:0}
p,ul{margin:.5rem 0}
ul{padding-left:1.2rem}
[hidden]{display:none!important}
.quiet{color:var(--soft);font-size:.875rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--ink);color:var(--paper);z-index:3}
.skip:focus{top:1rem}
.r{color:var(--root)}
header{padding-top:clamp(2.5rem,7vw,5rem)}
.tool{color:var(--soft);margin:0;font-size:.95rem}
.parts{margin:2rem 0 1.5rem}
.parts ol{list-style:none;margin:0;padding:0;max-width:34rem}
.parts a{display:grid;grid-template-columns:2.4rem 1fr;gap:1rem;padding:.3rem 0;text-decoration:none}
.parts a span{text-decoration:underline;text-decoration-color:var(--rule)}
.parts a:hover span{text-decoration-color:currentColor}
.parts b{font-variant-numeric:tabular-nums;font-weight:600}
.next code{display:inline-block;padding:.15rem .5rem;background:var(--tint);border-radius:3px}
.filter{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.75rem 1.25rem;align-items:end;margin-top:2.5rem;padding:.75rem 0;background:var(--paper);border-bottom:1px solid var(--rule)}
.filter label{display:grid;gap:.2rem;font-size:.8rem;color:var(--soft)}
.filter label:first-child{flex:1 1 14rem}
.filter input,.filter select,.filter button{font:inherit;font-size:.95rem;color:var(--ink);background:var(--paper);border:1px solid var(--bar);border-radius:4px;padding:.35rem .6rem;min-height:2.4rem;min-width:0;max-width:100%}
.filter button{cursor:pointer}
.filter output{flex-basis:7rem;font-size:.875rem;line-height:2.4rem;color:var(--soft)}
article{display:block;border-top:1px solid var(--rule);content-visibility:auto;contain-intrinsic-size:auto 3.3rem}
summary{display:grid;grid-template-columns:1.1rem minmax(0,1fr) 13rem 13rem;gap:0 1rem;align-items:baseline;padding:.8rem 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:"";width:.45rem;height:.45rem;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(-45deg);align-self:center}
details[open]>summary::before{transform:rotate(45deg)}
summary:hover h3{text-decoration:underline;text-underline-offset:.2em}
.who.r{font-weight:600}
.body{padding:.75rem 0 3.5rem 2.1rem}
.body>section,.body>p{margin:0 0 2.75rem}
figure{margin:0 0 1rem}
figcaption{font-size:.875rem;color:var(--soft);margin-top:.5rem}
.graph>div{position:relative}
.graph ol{list-style:none;margin:0;padding:0;display:grid;grid-auto-rows:1fr}
.graph.joined ol{margin-left:40px}
.graph li{display:grid;grid-template-columns:minmax(8rem,15rem) minmax(0,1fr) minmax(7rem,12rem);gap:0 1.5rem;align-items:center;padding:.55rem 0 .55rem .6rem}
.graph .base code{color:var(--ink)}
.graph .aside .lane>b{font-weight:400}
.bar{display:block;width:100%;height:10px;margin:.3rem 0}
.bar .r{fill:var(--root)}.bar .n{fill:var(--bar)}.bar .u{fill:var(--deep);stroke:var(--soft);stroke-dasharray:3 3;vector-effect:non-scaling-stroke}.bar .i{fill:var(--ink)}
.bar rect{stroke:var(--paper);stroke-width:1;vector-effect:non-scaling-stroke}
.turns{display:flex;flex-wrap:wrap;gap:0 1.2rem;font-size:.8rem;color:var(--soft)}
.turns .r{color:var(--root)}
.product .end{font-weight:600}
.product .end::before{content:"\u25CF";padding-right:.4em}
.aside .end::before{content:"\u25CB";padding-right:.4em}
.wires{position:absolute;left:0;top:0;width:40px;height:100%}
.wires path{fill:none;stroke:var(--bar);stroke-width:1.5;vector-effect:non-scaling-stroke}
.wires .copy{stroke-dasharray:2 4}
.wires .head{stroke-width:6;stroke-linecap:round}
.why{list-style:none;padding:0;margin:1.25rem 0 0;max-width:60rem}
.why li{display:grid;grid-template-columns:5rem 1fr;gap:1rem;padding:.2rem 0}
.around li{grid-template-columns:minmax(9rem,18rem) 1fr}
.passage{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,23rem);grid-template-rows:auto 1fr;column-gap:2rem}
.passage .lines{grid-column:1}
.passage .lines:only-of-type{grid-row:1/3}
.notes{grid-column:2;grid-row:1/3}
.lines{list-style:none;margin:0;padding:0;background:var(--tint)}
.lines li{display:grid;grid-template-columns:3.4rem minmax(0,1fr);border-left:4px solid var(--deep)}
.lines li::before{content:attr(data-n);text-align:right;padding-right:1rem;color:var(--soft);font:.78rem/1.5rem var(--mono);user-select:none}
.lines code,.diff code{white-space:pre-wrap;tab-size:4;line-height:1.5rem;font-size:.82rem}
.lines .r{border-left-color:var(--root);color:inherit}.lines .n{border-left-color:var(--bar)}.lines .u{border-left-style:dotted;border-left-color:var(--soft)}.lines .i{border-left-color:var(--ink)}
.lines .mark{background:var(--deep)}
.lines .mark code{font-weight:600}
.gap{margin:0;padding:.25rem 0 .25rem 3.6rem;color:var(--soft);font-size:.8rem}
.note{padding:.1rem 0 1.4rem;font-size:.92rem;line-height:1.5}
.note p{margin:.2rem 0}
.note ul{margin:.4rem 0;color:var(--soft)}
.note .kind{font-size:.875rem}
.note.error .kind b{border-bottom:2px solid}
.fix{margin:0 0 2.25rem}
.fix ul{max-width:60rem}
.word{font:600 .8rem/1.4 var(--sans);padding:.1rem .5rem;border:1px solid var(--bar);border-radius:1rem;margin-right:.4rem;white-space:nowrap}
.word.safe{background:var(--ink);border-color:var(--ink);color:var(--paper)}
.word.unsafe{border-style:dashed}
table{border-collapse:collapse;width:100%;font-size:.9rem}
th{text-align:left;font-weight:600;vertical-align:baseline}
thead th{font-size:.8rem;color:var(--soft);padding:.3rem .6rem .3rem 0}
.containers td,.containers tbody th{padding:.4rem 1rem .4rem 0;border-top:1px solid var(--rule);vertical-align:top}
.wide{overflow-x:auto}
.diff{table-layout:fixed;margin-top:.9rem}
.diff .n{width:3.6rem;white-space:nowrap}
.diff td{vertical-align:top;padding:0 .6rem 0 0;background:var(--tint)}
.diff td.n{font:.78rem/1.5rem var(--mono);color:var(--soft);text-align:right;padding-right:.9rem;user-select:none}
.diff td:nth-child(2){border-right:1rem solid var(--paper)}
.diff .change .old,.diff .change .new{background:var(--deep)}
.diff .change .new code{font-weight:600}
.diff .change .old code{text-decoration:line-through;text-decoration-color:var(--soft)}
.diff .change .new.n::before{content:"+ "}.diff .change .old.n::before{content:"\u2212 "}
.diff .gap td{color:var(--soft);text-align:center}
footer{margin-top:4rem;padding-top:1.5rem;border-top:1px solid var(--rule);font-size:.92rem}
footer dl{display:grid;grid-template-columns:7rem 1fr;gap:.4rem 1rem;margin:0}
footer dd{margin:0}
footer h2{margin:2rem 0 .75rem}
@media(max-width:60rem){
summary{grid-template-columns:1.1rem minmax(0,1fr) auto}
summary h3{grid-column:2/-1}
summary .who{grid-column:2}
.body{padding-left:0}
.graph li{grid-template-columns:minmax(0,1fr);align-content:center;padding:.7rem 0 .7rem .6rem}
.passage{display:block}
.notes{background:var(--paper);padding:.8rem 0 .6rem 1rem;border-left:4px solid var(--deep)}
}
@media screen and (max-width:44rem){
.filter{position:static}
.filter label{flex:1 1 9rem}
html{scroll-padding-top:1rem}
.why li{grid-template-columns:1fr;gap:0}
.lines li{grid-template-columns:2.6rem minmax(0,1fr)}
.lines li::before{padding-right:.7rem}
.parts a{grid-template-columns:2.2rem 1fr}
footer dl{grid-template-columns:1fr}
footer dd{margin-bottom:.6rem}
.diff,.diff tbody{display:block}
.diff colgroup{display:none}
.diff thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.diff tr{display:grid;grid-template-columns:2.8rem minmax(0,1fr);background:var(--tint)}
.diff .same .new,.diff .none{display:none}
.diff .same td:nth-child(n+3){display:none}
.diff td,.diff td.n,.diff td:nth-child(2){width:auto;border:0}
.diff .gap{grid-template-columns:1fr}
}
@media(forced-colors:active){.bar rect,.lines li,.diff td,.wires path{forced-color-adjust:none}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--rule:#bbb;--tint:#f5f5f5;--deep:#e4e4e4;--root:#a32410;--bar:#777}
body{font-size:10pt}
#page{max-width:none;padding:0}
.filter,.skip{display:none}
article{content-visibility:visible;break-inside:auto}
summary::before{visibility:hidden}
.tells>details::details-content{content-visibility:visible}
.word.safe{background:none;color:inherit}
.lines li,.diff tr,.note,.graph>div,summary{break-inside:avoid}
h2,h4,h5,summary{break-after:avoid}
.graph rect,.lines li,.diff td,.passage{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

// src/report/formats/html/shell.ts
var headOf2 = (title, policy2, style2) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy2}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${style2}</style>
</head>
`;
var shell = (title) => `${headOf2(title, policy, style)}<body>
<a class="skip" href="#files">${page.skip}</a>
`;

// src/report/formats/html/proofs.ts
var proofsPage = (all) => `${shell(proofs.title)}<div id="page"><header>
<p class="tool">${proofs.title}</p>
<h1>${headOf3(all)}</h1>
</header>
<main id="files">
<h2>${proofs.files} <span>${all.length}</span></h2>
${all.map((proof, index) => proofOf(proof, index, all.length === 1)).join("")}</main>
<footer><p class="quiet">${proofs.madeBy(`${tool.name} ${tool.version}`)}</p></footer></div>
</body>
</html>
`;
var headOf3 = (all) => {
  const tried = all.filter(({ isProven }) => isProven !== void 0);
  return proofs.verdict(tried.filter(({ isProven }) => isProven === true).length, tried.length);
};
var proofOf = ({ path, outcome, isProven, told }, index, isAlone) => {
  const isOpen = isAlone || isProven === false;
  const body = told === void 0 ? proofs.nothing : typeof told === "string" ? text(told) : void 0;
  return `<article id="f${index + 1}"${isProven === false ? ' class="tells"' : ""}><details${isOpen ? " open" : ""}>
<summary><h3>${text(path)}</h3> <span class="who">${text(outcome)}</span></summary>
<div class="body">
${body === void 0 && typeof told === "object" ? toldOf3(told, path) : `<p>${body}</p>
`}</div>
</details></article>
`;
};
var toldOf3 = ({ table: table2, parts: parts2 }, path) => `${tableOf(table2, proofs.caption(path))}${parts2.map((part) => partOf(part, path)).join("")}`;
var partOf = ({ kind, head, items }, path) => {
  const title = head === void 0 ? "" : `<h4>${lines(head)}</h4>
`;
  if (kind === "table") return `<section>${title}${tableOf([[], ...items], `${head ?? ""} ${path}`)}</section>
`;
  const rows = items.map(
    ([what = "", help]) => `<li>${lines(what)}${help === void 0 ? "" : `<br><span class="quiet">${lines(help)}</span>`}</li>
`
  );
  return `<section>${title}<ul>
${rows.join("")}</ul></section>
`;
};
var tableOf = ([heads = [], ...rows], caption) => {
  const cells2 = heads.map(
    (each) => each === "" ? `<th scope="col"><span class="unseen">${proofs.what}</span></th>` : `<th scope="col">${text(each)}</th>`
  );
  return `<div class="wide"><table class="containers"><caption class="unseen">${text(caption)}</caption>${heads.length === 0 ? "" : `<thead><tr>${cells2.join("")}</tr></thead>`}
<tbody>
${rows.map(rowOf).join("")}</tbody></table></div>
`;
};
var rowOf = ([head = "", ...cells2]) => `<tr><th scope="row">${text(head)}</th>${cells2.map((each) => `<td>${lines(each)}</td>`).join("")}</tr>
`;
var lines = (words2) => words2.split("\n").map((line) => text(line)).join("<br>");

// src/report/formats/html/html.ts
var htmlReporter = (_, asked) => {
  const kept = { count: 0, files: /* @__PURE__ */ new Map(), groups: /* @__PURE__ */ new Map(), fitting: newFitting(), runs: 0 };
  return {
    head: HEAD,
    first: "",
    between: "",
    file: (file2) => {
      keep(kept, file2);
      return fileOf(file2, `f${kept.count}`);
    },
    end: (summary, aside) => `${headings(kept)}</main>
${headerOf(kept, summary, aside, asked)}${footerOf(kept, summary, aside, asked)}</div>
<script>${script}</script>
</body>
</html>
`
  };
};
var keep = (kept, file2) => {
  const group = groupOf(file2);
  const starts = lineStarts(file2.text);
  kept.count += 1;
  kept.files.set(group, (kept.files.get(group) ?? 0) + 1);
  kept.runs += file2.targets.filter(({ verdict: verdict2, dockerfile }) => verdict2 === "root" && dockerfile !== void 0).length;
  fit(kept.fitting, file2);
  for (const result of file2.results) addTo(kept.groups, sectionOf(file2, result), file2, starts, result);
};
var NAMES = Object.keys(GROUPS).filter((name) => name in GROUPS);
var slot = (name) => `<slot name="${name}"></slot>`;
var HEAD = `${shell(page.title)}<div id="page"><template shadowrootmode="open">${slot("head")}<slot></slot>${slot("foot")}</template>
<main id="files"><template shadowrootmode="open">${NAMES.map((name) => slot(`h-${name}`) + slot(name)).join("")}</template>
`;
var inUse = ({ files }) => NAMES.flatMap((name) => {
  const count = files.get(name);
  return count === void 0 ? [] : [[name, count]];
});
var headings = (kept) => inUse(kept).map(
  ([name, count]) => `<h2 slot="h-${name}" id="g-${name}" data-group="${name}">${GROUPS[name]} <span>${count}</span></h2>
`
).join("");
var headerOf = (kept, summary, aside, asked) => {
  const left = ordered(kept.groups.values()).filter(({ section: section2 }) => section2 !== "allowed" && section2 !== "folded");
  const next = nextCommand(summary, aside, asked, left);
  const parts2 = inUse(kept).map(
    ([name, count]) => `<li><a href="#g-${name}"><b>${count}</b> <span>${GROUPS[name]}</span></a></li>
`
  );
  return `<header slot="head">
<p class="tool">${page.title}</p>
<h1>${text(verdictOf(summary, styleOf({ color: false }), aside.silence))}</h1>
${parts2.length === 0 ? "" : `<nav class="parts" aria-label="${page.parts}"><ol>
${parts2.join("")}</ol></nav>
`}<p>${countsOf(summary)}</p>
${next === void 0 ? "" : `<p class="next">${page.next}: <code>${text(next, next.length)}</code></p>
`}${FILTER}</header>
`;
};
var countsOf = ({ error, warning, info }) => {
  const counts = [
    ...error > 0 ? [page.errors(error)] : [],
    ...warning > 0 ? [page.warnings(warning)] : [],
    ...info > 0 ? [page.infos(info)] : []
  ];
  return counts.length === 0 ? page.noFinding : page.findings(counts);
};
var select = (id, label, options) => `<label>${label} <select id="${id}"><option value="">${page.all}</option>${Object.entries(options).map(([value, word]) => `<option value="${value}">${word}</option>`).join("")}</select></label>`;
var FILTER = `<div id="filter" class="filter" role="search" aria-label="${page.filter}" hidden>
<label>${page.search} <input id="search" type="search" autocomplete="off" spellcheck="false"></label>
${select("user", page.user, file.verdicts)}
${select("severity", page.severity, page.atLeast)}
<button id="all" type="button" data-open="${page.open}" data-close="${page.close}">${page.open}</button>
<output id="count" for="search user severity"></output>
</div>
`;
var runsOf2 = (runs2) => {
  if (runs2.length === 0) return "";
  const rows = runs2.map(({ name, distinct: { root, nonroot, unknown, invalid, allowed, safe, unproven } }) => {
    const numbers = [root - allowed, safe, unproven, root + nonroot + unknown + invalid];
    return { name, numbers };
  }).sort((a, b) => b.numbers[0] - a.numbers[0] || (a.name < b.name ? -1 : 1)).map(
    ({ name, numbers }) => `<tr><th scope="row">${text(name)}</th>${numbers.map((each) => `<td>${each}</td>`).join("")}</tr>
`
  );
  const heads = [runs.name, runs.root, runs.safe, runs.unproven, runs.all];
  return `<h2>${runs.title}</h2>
<div class="wide"><table class="containers"><caption class="unseen">${runs.caption}</caption><thead><tr>${heads.map((each) => `<th scope="col">${each}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("")}</tbody></table></div>
`;
};
var footerOf = (kept, summary, aside, asked) => {
  const known = { groups: [...kept.groups.values()], runs: kept.runs, unknown: [], summary, aside };
  const remarks2 = remarksOf({ ...known, proposals: proposalsOf(kept.fitting) }, { ...asked, verbose: true });
  const notes = remarks2.map((remark) => `<li>${text(remark)}</li>
`).join("");
  return `<footer slot="foot">
${runsOf2(aside.runs ?? [])}${notes === "" ? "" : `<h2>${page.notes}</h2>
<ul>
${notes}</ul>
`}<h2>${page.words}</h2>
<dl>${SAFETIES.map((safety) => `<dt><span class="word ${safety}">${file.fix[safety]}</span></dt><dd>${words[safety]}</dd>
`).join("")}</dl>
<p class="quiet">${page.madeBy(`${tool.name} ${tool.version}`)}</p>
</footer>
`;
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  htmlReporter,
  proofsPage
});
module.exports = Object.assign(module.exports.default ?? {}, module.exports);
})
