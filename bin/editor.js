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
var WORD_COMMAND = /(^\s*|\s)::(?=[a-z])/gi;
var COMMAND = /##(?=(?:vso)?\[)/g;
var harmless = (text) => replaced(text, named).replace(WORD_COMMAND, "$1\\u{3a}:").replace(COMMAND, "\\u{23}#");
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

// src/dockerfile/characters.ts
var isSpace = (code) => {
  if (code < 128) return code === 32 || code >= 9 && code <= 13;
  return code === 133 || code === 160 || code >= 5760 && isRareSpace(code);
};
var isBlank = (code) => code === 32 || code >= 9 && code <= 13 && code !== 10;
var skipSpace = (text, from, to) => {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
};
var trimSpace = (text, from, to) => {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
};
var skipBlanks = (text, from, to) => {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
};
var skipWord = (text, from, to) => {
  let at = from;
  while (at < to && !isBlank(text.charCodeAt(at))) at++;
  return at;
};
var lowerCase = (text) => text.replace(/\u0130/g, "i").toLowerCase();
var isRareSpace = (code) => code === 5760 || code >= 8192 && code <= 8202 || code === 8232 || code === 8233 || code === 8239 || code === 8287 || code === 12288;

// src/dockerfile/reader.ts
var readerOf = (text) => {
  const at = text.charCodeAt(0) === 65279 ? 1 : 0;
  return { text, at, line: 0, start: at, end: at };
};
var readLine = (reader) => {
  const { text, at } = reader;
  if (at >= text.length) return false;
  const newline = text.indexOf("\n", at);
  let end = newline === -1 ? text.length : newline;
  reader.at = newline === -1 ? text.length : newline + 1;
  while (end > at && text.charCodeAt(end - 1) === 13) end--;
  reader.start = at;
  reader.end = end;
  reader.line++;
  return true;
};

// src/dockerfile/shown.ts
var LONGEST = 100;
var shown = (word) => {
  if (word.length <= LONGEST) return word;
  return `${word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "")}\u2026`;
};

// src/dockerfile/directives.ts
var NAMES = /* @__PURE__ */ new Set(["check", "escape", "syntax"]);
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
          message: `The escape character is ${shown(value)}; the builder takes a backslash or a backquote.`,
          span
        });
    }
    directives.push(directive);
  }
};
var checkDirective = (text) => {
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  if (text.startsWith("#!", at)) at = lineAfter(text, at);
  const seen = /* @__PURE__ */ new Set();
  while (text.charAt(at) === "#") {
    const directive = peekDirective({ text, at });
    if (directive === void 0 || seen.has(directive.name)) return void 0;
    if (directive.name === "check") return directive;
    seen.add(directive.name);
    at = lineAfter(text, at);
  }
  return void 0;
};
var lineAfter = (text, at) => {
  const newline = text.indexOf("\n", at);
  return newline === -1 ? text.length : newline + 1;
};
var peekDirective = (reader) => {
  const { text } = reader;
  if (reader.at >= text.length) return void 0;
  const newline = text.indexOf("\n", reader.at);
  let end = newline === -1 ? text.length : newline;
  while (end > reader.at && text.charCodeAt(end - 1) === 13) end--;
  const start = skipSpace(text, reader.at, end);
  if (text.charAt(start) !== "#" || start === end) return void 0;
  return directiveIn(text, start, end);
};
var directiveIn = (text, start, end) => {
  const from = skipSpace(text, start + 1, end);
  let at = from;
  while (at < end && isNameCharacter(text.charCodeAt(at), at === from)) at++;
  const name = text.slice(from, at).toLowerCase();
  if (!NAMES.has(name)) return void 0;
  at = skipLineBlanks(text, at, end);
  if (at === end || text.charAt(at) !== "=") return void 0;
  let to = end;
  while (to > at && isLineBlank(text.charCodeAt(to - 1))) to--;
  const valueStart = Math.min(skipLineBlanks(text, at + 1, end), end - 1);
  if (valueStart <= at) return void 0;
  return {
    name,
    value: text.slice(valueStart, Math.max(to, valueStart + 1)),
    span: { start, end: Math.max(to, valueStart + 1) }
  };
};
var isNameCharacter = (code, first) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || !first && code >= 48 && code <= 57;
var isLineBlank = (code) => code === 32 || code === 9 || code === 12 || code === 13;
var skipLineBlanks = (text, from, to) => {
  let at = from;
  while (at < to && isLineBlank(text.charCodeAt(at))) at++;
  return at;
};

// src/dockerfile/lexer-state.ts
var MOST_EXPANDED = 1024 * 1024;
var DEEPEST_NESTING = 250;
var fail = (lexer, error) => {
  lexer.error ??= error;
  return void 0;
};
var giveUp = (lexer, error) => {
  if (lexer.error === void 0) lexer.beyond = true;
  return fail(lexer, error);
};
var spend = (lexer, text) => {
  lexer.spent += text.length;
  return lexer.spent > MOST_EXPANDED ? giveUp(lexer, `it expands to more than ${MOST_EXPANDED} characters`) : text;
};

// src/dockerfile/pattern-match.ts
var MOST_COMPARED = 2e5;
var ANY = "";
var find = (chars, from, segments, work) => {
  const first = segments[0] ?? [];
  for (let at = from; at <= chars.length; at++) {
    const start = firstFit(chars, at, first, chars.length, work);
    if (start === void 0) return void 0;
    const end = matchAt(chars, start, segments, true, work);
    if (end !== void 0) return { start, end };
    at = lineEnd(chars, start);
  }
  return void 0;
};
var matchAt = (chars, start, segments, longest, work) => {
  const first = segments[0] ?? [];
  if (!fits(chars, start, first, work)) return void 0;
  let end = start + first.length;
  let line = lineEnd(chars, end);
  for (let index2 = 1; index2 < segments.length; index2++) {
    const segment = segments[index2] ?? [];
    const fit = longest && index2 === segments.length - 1 ? lastFit : firstFit;
    if (end > line) line = lineEnd(chars, end);
    const at = fit(chars, end, segment, line + segment.length, work);
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
    if (token === ANY ? char === "\n" : token !== char) return false;
  }
  return true;
};
var firstFit = (chars, from, segment, limit, work) => {
  const last = Math.min(limit, chars.length) - segment.length;
  for (let at = from; at <= last && work.left >= 0; at++) {
    work.left--;
    if (fits(chars, at, segment, work)) return at;
  }
  return void 0;
};
var lastFit = (chars, from, segment, limit, work) => {
  for (let at = Math.min(limit, chars.length) - segment.length; at >= from && work.left >= 0; at--) {
    work.left--;
    if (fits(chars, at, segment, work)) return at;
  }
  return void 0;
};
var lineEnd = (chars, from) => {
  const end = chars.indexOf("\n", from);
  return end === -1 ? chars.length : end;
};

// src/dockerfile/names.ts
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
  const code = source.codePointAt(at);
  return code === void 0 ? "" : String.fromCodePoint(code);
};
var isDigit = (char) => char < "\x80" ? char >= "0" && char <= "9" : new RegExp("^\\p{Nd}$", "u").test(char);
var isLetter = (char) => char < "\x80" ? char >= "a" && char <= "z" || char >= "A" && char <= "Z" : new RegExp("^\\p{L}$", "u").test(char);

// src/dockerfile/pattern.ts
var removePrefix = (value, pattern, longest, work) => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  return isError(tokens) ? tokens : cutPrefix([...value], tokens, longest, work, (rest) => rest.join(""));
};
var removeSuffix = (value, pattern, longest, work) => {
  const tokens = tokensOf(reversed(pattern));
  return isError(tokens) ? tokens : cutPrefix([...value].reverse(), tokens, longest, work, (rest) => rest.reverse().join(""));
};
var replaceFirst = (value, pattern, replacement, work) => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
  const match = find(chars, 0, tokens, work);
  if (work.left < 0) return TOO_MUCH;
  if (match === void 0) return value;
  return chars.slice(0, match.start).join("") + replacement + chars.slice(match.end).join("");
};
var replaceAll = (value, pattern, replacement, limit, work) => {
  const tokens = tokensOf([...withoutMark(pattern)]);
  if (isError(tokens)) return tokens;
  const chars = [...value];
  const parts = replacementParts(replacement);
  let result = "";
  let copied = 0;
  let lastEnd = -1;
  for (let at = 0; at <= chars.length; ) {
    const match = find(chars, at, tokens, work);
    if (work.left < 0) return TOO_MUCH;
    if (match === void 0) break;
    result += chars.slice(copied, match.start).join("");
    if (match.end > match.start || match.start !== lastEnd) {
      result += parts.join(chars.slice(match.start, match.end).join(""));
    }
    if (result.length > limit) return { error: "its replacements grow too long", beyond: true };
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
var TOO_MUCH = { error: `its pattern takes more than ${MOST_COMPARED} comparisons`, beyond: true };
var isError = (result) => typeof result === "object" && result !== null && "error" in result;
var withoutMark = (pattern) => pattern.startsWith("\uFEFF") ? pattern.slice(1) : pattern;
var reversed = (pattern) => {
  const chars = [...pattern];
  const units = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const next = chars[at + 1];
    if (char !== "\\" || next === void 0) units.push([char]);
    else {
      units.push([char, next]);
      at++;
    }
  }
  return units.reverse().flat();
};
var tokensOf = (chars) => {
  const segments = [[]];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    const next = chars[at + 1] ?? "";
    if (char === "*") segments.push([]);
    else if (char === "?") segments.at(-1)?.push(ANY);
    else if (char !== "\\") segments.at(-1)?.push(char);
    else if (next === "*" || next === "?" || next === "\\") {
      segments.at(-1)?.push(next);
      at++;
    } else if (next !== "}" && next !== "/") {
      return { error: `its pattern escapes ${next === "" ? "nothing" : next}, and only * ? \\ } / can be escaped` };
    }
  }
  return segments;
};
var cutPrefix = (chars, segments, longest, work, join5) => {
  const end = matchAt(chars, 0, segments, longest, work);
  return work.left < 0 ? TOO_MUCH : join5(end === void 0 ? chars : chars.slice(end));
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

// src/dockerfile/variables.ts
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
var unsupported = (name, operator) => `\${${shown(name)}${operator}\u2026} is no form that the builder knows`;
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
  const written = `${emptyIsUnset ? ":" : ""}${operator}`;
  if (operator === "#" || operator === "%") return fail(lexer, unsupported(name, written));
  const { unset, unknown } = lexer;
  lexer.unset = [];
  lexer.unknown = [];
  const word = lexer.readNested("}", false);
  const inWord = { unset: lexer.unset, unknown: lexer.unknown };
  lexer.unset = unset;
  lexer.unknown = unknown;
  if (word === void 0) return void 0;
  const value = look(lexer, name);
  if (value === void 0 && lexer.keepUnset === true) return `\${${name}${written}${word}}`;
  if (operator === "" || !"-+?".includes(operator)) return fail(lexer, unsupported(name, written));
  const nothing = operator === "+" && word === "" && inWord.unknown.length === 0;
  if (value === null && !nothing) lexer.unknown.push(name);
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
var complaint = (name, word, value) => `${shown(name)} is ${value === void 0 ? "not set" : "empty"} and the word asks for it${word === "" ? "" : `: ${shown(word)}`}`;
var readRemoval = (lexer, name, operator) => {
  const known = lexer.unknown.length;
  const word = lexer.readNested("}", true);
  if (word === void 0) return void 0;
  const hidden = lexer.unknown.length > known;
  const value = valueForPattern(lexer, name);
  if (value === void 0 && lexer.keepUnset === true) return `\${${name}${operator}${word}}`;
  if (hidden) return "";
  const longest = word.charAt(0) === operator;
  const remove = operator === "#" ? removePrefix : removeSuffix;
  return patternResult(lexer, remove(value ?? "", longest ? word.slice(1) : word, longest, lexer.work));
};
var readReplacement = (lexer, name) => {
  const known = lexer.unknown.length;
  const all = lexer.source.charAt(lexer.at) === "/";
  if (all) lexer.at++;
  const pattern = lexer.readNested("/", true);
  const hiddenPattern = lexer.unknown.length > known;
  const unknown = lexer.unknown.length;
  const replacement = pattern === void 0 ? void 0 : lexer.readNested("}", true);
  if (pattern === void 0 || replacement === void 0) return void 0;
  const value = valueForPattern(lexer, name);
  if (value === void 0 && lexer.keepUnset === true) return `\${${name}/${pattern}/${replacement}}`;
  if (hiddenPattern) return "";
  const replace = (by) => all ? replaceAll(value ?? "", pattern, by, MOST_EXPANDED - lexer.spent, lexer.work) : replaceFirst(value ?? "", pattern, by, lexer.work);
  if (typeof value === "string" && lexer.unknown.length > unknown && replace("") === value && replace("x") === value) {
    lexer.unknown.length = unknown;
  }
  return patternResult(lexer, replace(replacement));
};
var valueForPattern = (lexer, name) => {
  const value = look(lexer, name);
  if (value === null) lexer.unknown.push(name);
  else if (value === void 0 && lexer.keepUnset !== true) lexer.unset.push(name);
  else if (value !== void 0) spend(lexer, value);
  return value;
};
var patternResult = (lexer, result) => {
  if (typeof result === "string") return result;
  return result.beyond ? giveUp(lexer, result.error) : fail(lexer, result.error);
};

// src/dockerfile/quotes.ts
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
    const next = source.charAt(lexer.at);
    if (next !== '"' && next !== "$" && next !== escape) return kept + escape;
    lexer.at++;
    return kept + next;
  }
  while (lexer.at < source.length) {
    const next = source.charAt(lexer.at);
    if (next === '"' || next === "$" || next === escape) break;
    lexer.at++;
  }
  return source.slice(at, lexer.at);
};

// src/dockerfile/lexer.ts
var lex = (source, options) => {
  const lexer = {
    escape: options.escape,
    lookup: options.lookup,
    rawQuotes: options.rawQuotes === true,
    rawEscapes: options.rawEscapes === true,
    ignoreQuotes: options.ignoreQuotes === true,
    keepUnset: options.keepUnset === true,
    source,
    at: source.charCodeAt(0) === 65279 ? 1 : 0,
    raw: options.rawEscapes === true,
    words: [],
    word: "",
    unset: [],
    unknown: [],
    depth: 0,
    spent: 0,
    work: { left: MOST_COMPARED },
    error: void 0,
    beyond: false,
    readNested: (stop, raw) => readUntil(lexer, stop, raw)
  };
  const text = readUntil(lexer, "", lexer.raw);
  if (text === void 0 || lexer.error !== void 0) {
    return { error: lexer.error ?? "it cannot be read", beyond: lexer.beyond };
  }
  if (lexer.word !== "") lexer.words.push(lexer.word);
  return { text, words: lexer.words, unset: lexer.unset, unknown: lexer.unknown };
};
var readUntil = (lexer, stop, raw) => {
  const before = lexer.raw;
  lexer.raw = raw;
  if (++lexer.depth > DEEPEST_NESTING) return giveUp(lexer, `it nests more than ${DEEPEST_NESTING} deep`);
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
  const from = lexer.at++;
  while (lexer.at < source.length) {
    const char = source.charAt(lexer.at);
    if (char === stop || char === "$" || char === "<" || char === "'" || char === '"' || char === escape) break;
    lexer.at++;
  }
  return source.slice(from, lexer.at);
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
var addText = (lexer, text) => {
  if (text === void 0 || lexer.depth > 1) return text;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isSpace(text.charCodeAt(at))) continue;
    lexer.word += text.slice(from, at);
    from = at + 1;
    if (lexer.word !== "") lexer.words.push(lexer.word);
    lexer.word = "";
  }
  lexer.word += text.slice(from);
  return text;
};
var addRaw = (lexer, text) => {
  if (text !== void 0 && lexer.depth === 1) lexer.word += text;
  return text;
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
  const rest = word.slice(match[0].length);
  if (rest === "" || rest.includes("<")) return void 0;
  const plain2 = lex(rest, BACKSLASH);
  if ("error" in plain2) return plain2;
  const [name] = plain2.words;
  if (name === void 0 || plain2.words.length !== 1) return void 0;
  const raw = lex(rest, { ...BACKSLASH, rawQuotes: true });
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
var execFormOf = (text) => {
  const start = skipSpace(text, 0, text.length);
  if (text.charAt(start) !== "[") return void 0;
  const end = trimSpace(text, start, text.length);
  if (text.charAt(end - 1) !== "]") return void 0;
  const value = parseJson(text.slice(start, end));
  if (!Array.isArray(value)) return void 0;
  const strings = [];
  for (const item of value) {
    if (typeof item !== "string") return "not-strings";
    strings.push(item.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD"));
  }
  return strings;
};
var parseJson = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
};

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

// src/dockerfile/logical.ts
var spanOf = (logical, from = 0, to = logical.text.length) => {
  const { pieces } = logical;
  const index2 = pieceAt(pieces, from);
  const first = pieces[index2];
  if (first === void 0) return { start: 0, end: 0 };
  const start = first.start + from - first.at;
  if (to <= from) return { start, end: start };
  const next = pieces[index2 + 1];
  const last = next === void 0 || next.at >= to ? first : pieces[pieceAt(pieces, to - 1)] ?? first;
  return { start, end: last.start + to - last.at };
};
var slice = (logical, from, to) => {
  const { text, pieces } = logical;
  const end = Math.max(from, to);
  if (from === 0 && end === text.length) return logical;
  const first = pieceAt(pieces, from);
  const only = pieces[first];
  if (only !== void 0 && end <= only.at + only.length) {
    const piece = { at: 0, start: only.start + from - only.at, length: end - from };
    return { text: text.slice(from, end), pieces: [piece] };
  }
  const result = [];
  for (let index2 = first; index2 < pieces.length; index2++) {
    const piece = pieces[index2];
    if (piece === void 0 || piece.at >= end && result.length > 0) break;
    const skipped = Math.max(0, from - piece.at);
    const length = Math.min(piece.at + piece.length, end) - piece.at - skipped;
    result.push({ at: piece.at + skipped - from, start: piece.start + skipped, length: Math.max(0, length) });
  }
  return { text: text.slice(from, end), pieces: result };
};
var trimmed = (logical, from, to) => {
  const start = skipSpace(logical.text, from, to);
  return slice(logical, start, trimSpace(logical.text, start, to));
};
var wordsOf = (logical) => {
  const { text } = logical;
  const words = [];
  for (let at = skipBlanks(text, 0, text.length); at < text.length; at = skipBlanks(text, at, text.length)) {
    const end = skipWord(text, at, text.length);
    words.push({ text: text.slice(at, end), span: spanOf(logical, at, end) });
    at = end;
  }
  return words;
};
var quotedWordsOf = (logical, escape) => {
  const { text } = logical;
  const words = [];
  for (let at = skipSpace(text, 0, text.length); at < text.length; at = skipSpace(text, at, text.length)) {
    const end = endOfQuotedWord(text, at, escape);
    const cut = end.dangling ? end.at - 1 : end.at;
    if (cut > at) words.push({ text: text.slice(at, cut), span: spanOf(logical, at, cut) });
    at = end.at;
  }
  return words;
};
var endOfQuotedWord = (text, from, escape) => {
  let quote = "";
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote === "" && isSpace(text.charCodeAt(at))) return { at, dangling: false };
    if (char === escape && quote !== "'") {
      if (at + 1 === text.length) return { at: text.length, dangling: true };
      at++;
    } else if (char === quote) quote = "";
    else if (quote === "" && (char === '"' || char === "'")) quote = char;
  }
  return { at: text.length, dangling: false };
};
var pieceAt = (pieces, at) => pieces.length < 2 ? 0 : Math.max(0, countEarly(pieces, (piece) => piece.at <= at) - 1);

// src/dockerfile/flags.ts
var readFlags = (logical, from, to, escape) => {
  const { text } = logical;
  if (!beginsFlag(text, from, to)) return { flags: [], rest: from };
  const flags = [];
  let at = from;
  while (beginsFlag(text, at, to)) {
    const word = readWord(text, at, to, escape);
    if (word.value === "--") return { flags, rest: word.end };
    flags.push(flagOf(logical, at, word));
    at = word.end;
    at = skipAfterFlag(text, at, to);
  }
  return { flags, rest: at };
};
var HYPHEN = 45;
var beginsFlag = (text, at, to) => at + 1 < to && text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) === HYPHEN;
var breaksWord = (byte) => byte === 32 || byte >= 9 && byte <= 13 || byte === 133 || byte === 160;
var skipAfterFlag = (text, from, to) => {
  let at = from < to ? from + lengthAt(text, from) : from;
  while (at < to && text.charCodeAt(at) < 128 && breaksWord(text.charCodeAt(at))) at++;
  return at;
};
var lengthAt = (text, at) => (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
var NO_QUOTE = -1;
var readWord = (text, from, to, escape) => {
  let value = "";
  let quote = NO_QUOTE;
  let escaped = false;
  for (let at = from; at < to; at += lengthAt(text, at)) {
    for (const byte of bytesAt(text, at)) {
      if (!escaped && quote === NO_QUOTE && breaksWord(byte)) return { value, end: at };
      if (escaped) value += String.fromCharCode(byte);
      else if (quote === NO_QUOTE && (byte === 34 || byte === 39)) quote = byte;
      else if (byte === quote) quote = NO_QUOTE;
      else if (byte !== escape) value += String.fromCharCode(byte);
      escaped = !escaped && byte === escape;
    }
  }
  return { value, end: to };
};
var UTF8 = new TextEncoder();
var bytesAt = (text, at) => {
  const code = text.charCodeAt(at);
  return code < 128 ? [code] : UTF8.encode(text.slice(at, at + lengthAt(text, at)));
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
  const { keyword, keywordSpan, argument, flags, rest, json } = plainHeadOf(logical, escape);
  const trigger = keyword === "ONBUILD" && rest.text !== "" ? plainHeadOf(rest, escape) : void 0;
  return { keyword, keywordSpan, argument, flags, rest, json, trigger };
};
var instructionOf = (head, heredocs, place) => {
  const { keyword, keywordSpan, argument, flags, rest, json, trigger } = head;
  return {
    keyword,
    keywordSpan,
    span: { start: keywordSpan.start, end: place.end },
    argument,
    flags,
    rest,
    json,
    heredocs,
    line: place.line,
    endLine: place.endLine,
    trigger: trigger === void 0 ? void 0 : instructionOf(trigger, heredocs, place)
  };
};
var plainHeadOf = (logical, escape) => {
  const { text } = logical;
  const from = skipSpace(text, 0, text.length);
  const to = trimSpace(text, from, text.length);
  const keywordEnd = skipWord(text, from, to);
  const start = skipBlanks(text, keywordEnd, to);
  const { flags, rest: restStart } = readFlags(logical, start, to, escape);
  const argument = trimmed(logical, start, to);
  const rest = restStart === start ? argument : trimmed(logical, restStart, to);
  const keyword = keywordOf(text.slice(from, keywordEnd));
  const keywordSpan = spanOf(logical, from, keywordEnd);
  return { keyword, keywordSpan, argument, flags, rest, json: jsonOf(keyword, rest.text), trigger: void 0 };
};
var keywordOf = (word) => {
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) > 127) return upperAscii(lowerCase(word));
  }
  return word.toUpperCase();
};
var upperAscii = (word) => word.replace(/[a-z]/g, (letter) => letter.toUpperCase());
var jsonOf = (keyword, rest) => {
  const form = execFormOf(
    keyword === "HEALTHCHECK" ? rest.slice(skipWord(rest, 0, rest.length)) : EXEC_FORMS.has(keyword) ? rest : ""
  );
  return form === "not-strings" ? void 0 : form;
};

// src/dockerfile/lines.ts
var nextJoinedLine = (reader, escape, comments) => {
  const { text } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text.charCodeAt(start) === HASH) comments.push(commentAt(reader, start));
    else return { line: reader.line, logical: join(reader, start, escape, comments) };
  }
  return void 0;
};
var HASH = 35;
var join = (reader, start, escape, comments) => {
  const { text } = reader;
  let cut = continuationAt(text, start, reader.end, escape);
  if (cut === -1) return whole(text, start, reader.end);
  const pieces = [];
  const parts = [];
  let length = 0;
  let from = start;
  for (; ; ) {
    const to = cut === -1 ? reader.end : cut;
    if (to > from) {
      pieces.push({ at: length, start: from, length: to - from });
      parts.push(text.slice(from, to));
      length += to - from;
    }
    if (cut === -1 || !nextContentLine(reader, comments)) break;
    from = reader.start;
    cut = continuationAt(text, from, reader.end, escape);
  }
  if (pieces.length === 0) pieces.push({ at: 0, start, length: 0 });
  return { text: parts.join(""), pieces };
};
var whole = (text, start, end) => ({
  text: text.slice(start, end),
  pieces: [{ at: 0, start, length: end - start }]
});
var nextContentLine = (reader, comments) => {
  const { text } = reader;
  while (readLine(reader)) {
    const start = skipSpace(text, reader.start, reader.end);
    if (start === reader.end) continue;
    if (text.charCodeAt(start) !== HASH) return true;
    comments.push(commentAt(reader, start));
  }
  return false;
};
var continuationAt = (text, start, end, escape) => {
  let at = end - 1;
  while (at >= start && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)) at--;
  if (at < start || text.charCodeAt(at) !== escape) return -1;
  return at > start && text.charCodeAt(at - 1) === escape ? -1 : at;
};
var commentAt = (reader, start) => {
  const { text, line } = reader;
  const end = trimSpace(text, start, reader.end);
  return { text: text.slice(skipSpace(text, start + 1, end), end), span: { start, end }, line };
};

// src/dockerfile/stages.ts
var STAGE_NAME = /^[a-z][a-z0-9-_.]*$/;
var fromOf = (from) => {
  const words = wordsOf(from.rest);
  const [base, as, name] = words;
  const place = { start: from.keywordSpan.end, end: from.keywordSpan.end };
  const named3 = words.length === 3 && as !== void 0 && isAs(as.text) ? name : void 0;
  const lower = named3 === void 0 ? void 0 : lowerCase(named3.text);
  return {
    base: base ?? { text: "", span: place },
    as: named3,
    name: lower !== void 0 && STAGE_NAME.test(lower) ? lower : void 0
  };
};
var isAs = (word) => word.length === 2 && "aA".includes(word.charAt(0)) && "sS\u017F".includes(word.charAt(1));
var structureOf = (instructions) => {
  const starts = [];
  for (const [index2, { keyword }] of instructions.entries()) if (keyword === "FROM") starts.push(index2);
  const stages = [];
  for (const [index2, start] of starts.entries()) {
    const from = instructions[start];
    if (from === void 0) continue;
    const { base, name } = fromOf(from);
    stages.push({
      index: index2,
      name,
      from,
      base,
      platform: from.flags.findLast((flag) => flag.name === "platform")?.value,
      instructions: instructions.slice(start + 1, starts[index2 + 1])
    });
  }
  return { head: instructions.slice(0, starts[0]), stages };
};

// src/dockerfile/name-values.ts
var isLegacy = (words) => words[0]?.text.includes("=") === false;
var legacyPair = (rest) => {
  const { text } = rest;
  const nameEnd = skipWord(text, 0, text.length);
  const valueStart = skipBlanks(text, nameEnd, text.length);
  const value = valueStart === nameEnd ? void 0 : text.slice(valueStart);
  return [{ name: text.slice(0, nameEnd), value, span: spanOf(rest) }];
};

// src/dockerfile/argument-rules.ts
var argumentProblem = (instruction, escapeCharacter) => RULES.get(instruction.keyword)?.(instruction, escapeCharacter);
var isKeyword = (keyword) => RULES.has(keyword);
var needsValue = ({ rest }) => rest.text === "" ? { clause: "has no value" } : void 0;
var needsArgument = ({ rest }) => rest.text === "" ? { clause: "has no argument" } : void 0;
var onlyStrings = ({ rest, keyword }) => {
  const { text } = rest;
  const start = keyword === "HEALTHCHECK" ? skipWord(text, 0, text.length) : 0;
  if (execFormOf(text.slice(start)) !== "not-strings") return void 0;
  const span = spanOf(rest, skipSpace(text, start, text.length));
  return { clause: "has something in its array that is no string", span };
};
var fromRule = (instruction) => {
  const words = wordsOf(instruction.rest);
  if (words.length !== 1 && !(words.length === 3 && isAs(words[1]?.text ?? ""))) {
    const clause = "takes an image, or an image, AS and a name";
    return words.length === 0 ? { clause } : { clause, span: spanOf(instruction.rest) };
  }
  const { as, name } = fromOf(instruction);
  if (as === void 0 || name !== void 0) return void 0;
  const shape = "which begins with a letter and goes on with letters, digits, ., - and _";
  return { clause: `has ${shown(as.text)} for a stage's name, ${shape}`, span: as.span };
};
var pairsSyntax = ({ rest }, escapeCharacter) => {
  const words = quotedWordsOf(rest, escapeCharacter);
  if (words.length === 0) return void 0;
  if (isLegacy(words)) {
    const [pair] = legacyPair(rest);
    return pair?.value === void 0 ? { clause: "has a name and no value", span: spanOf(rest) } : void 0;
  }
  const bare = words.find(({ text }) => !text.includes("="));
  return bare === void 0 ? void 0 : { clause: `has ${shown(bare.text)} without =`, span: bare.span };
};
var pairs = (instruction, escapeCharacter) => {
  const words = quotedWordsOf(instruction.rest, escapeCharacter);
  if (words.length === 0) return { clause: "has no argument" };
  return pairsSyntax(instruction, escapeCharacter) ?? (isLegacy(words) ? void 0 : nameless(words));
};
var nameless = (words) => {
  const wrong = words.find(({ text }) => text.startsWith("="));
  return wrong === void 0 ? void 0 : { clause: "has a value without a name", span: wrong.span };
};
var argRule = ({ rest }, escapeCharacter) => {
  const words = quotedWordsOf(rest, escapeCharacter);
  return words.length === 0 ? { clause: "has no argument" } : nameless(words);
};
var copyRule = (instruction, escapeCharacter) => {
  const wrong = onlyStrings(instruction, escapeCharacter);
  if (wrong !== void 0) return wrong;
  const words = instruction.json ?? wordsOf(instruction.rest).map(({ text }) => text);
  if (words.length < 2) return { clause: "takes what to copy and where to" };
  const last = words.at(-1) ?? "";
  const heredoc = last.includes("<<") ? heredocIn(last) : void 0;
  if (heredoc === void 0 || "error" in heredoc) return void 0;
  return { clause: "has a heredoc where the destination belongs", span: spanOf(instruction.rest) };
};
var volumeRule = (instruction, escapeCharacter) => {
  const { json, rest } = instruction;
  if (rest.text === "" || json?.length === 0) return { clause: "has no path" };
  if (json?.some((path) => path.trim() === "")) return { clause: "has an empty path", span: spanOf(rest) };
  return onlyStrings(instruction, escapeCharacter);
};
var shellRule = (instruction, escapeCharacter) => {
  const { json, rest } = instruction;
  if (rest.text === "" || json?.length === 0) return { clause: "has no argument" };
  if (json !== void 0) return void 0;
  return onlyStrings(instruction, escapeCharacter) ?? { clause: "takes an array of strings", span: spanOf(rest) };
};
var healthRule = (instruction, escapeCharacter) => {
  const { rest, json } = instruction;
  const typeEnd = skipWord(rest.text, 0, rest.text.length);
  const type = rest.text.slice(0, typeEnd);
  const bare = typeEnd === rest.text.length;
  if (type === "") return { clause: "has no argument" };
  const wrong = onlyStrings(instruction, escapeCharacter);
  if (wrong !== void 0) return wrong;
  if (type.toUpperCase() === "NONE") {
    return bare || json?.length === 0 ? void 0 : { clause: "NONE takes no argument", span: spanOf(rest) };
  }
  if (type.toUpperCase() !== "CMD") {
    return { clause: `takes CMD or NONE, not ${shown(type)}`, span: spanOf(rest, 0, typeEnd) };
  }
  return bare || json?.length === 0 ? { clause: "CMD has no command" } : void 0;
};
var NO_TRIGGER = /* @__PURE__ */ new Set(["FROM", "MAINTAINER", "ONBUILD"]);
var onbuildRule = ({ trigger }, escapeCharacter) => {
  if (trigger === void 0) return { clause: "has no instruction" };
  const { keyword, keywordSpan } = trigger;
  if (NO_TRIGGER.has(keyword)) return { clause: `cannot hold ${keyword} back`, span: keywordSpan };
  const syntax2 = keyword === "ENV" || keyword === "LABEL" ? pairsSyntax : EXEC_FORMS2.has(keyword) ? onlyStrings : none;
  const wrong = syntax2(trigger, escapeCharacter);
  return wrong === void 0 ? void 0 : { ...wrong, clause: `holds ${keyword} back, which ${wrong.clause}` };
};
var none = () => void 0;
var EXEC_FORMS2 = /* @__PURE__ */ new Set([
  "ADD",
  "CMD",
  "COPY",
  "ENTRYPOINT",
  "HEALTHCHECK",
  "RUN",
  "SHELL",
  "VOLUME"
]);
var RULES = /* @__PURE__ */ new Map([
  ["ADD", copyRule],
  ["ARG", argRule],
  ["CMD", onlyStrings],
  ["COPY", copyRule],
  ["ENTRYPOINT", onlyStrings],
  ["ENV", pairs],
  ["EXPOSE", needsArgument],
  ["FROM", fromRule],
  ["HEALTHCHECK", healthRule],
  ["LABEL", pairs],
  ["MAINTAINER", needsValue],
  ["ONBUILD", onbuildRule],
  ["RUN", onlyStrings],
  ["SHELL", shellRule],
  ["STOPSIGNAL", needsValue],
  ["USER", needsValue],
  ["VOLUME", volumeRule],
  ["WORKDIR", needsValue]
]);

// src/dockerfile/durations.ts
var UNITS = /* @__PURE__ */ new Map([
  ["ns", 1],
  ["us", 1e3],
  ["\xB5s", 1e3],
  ["\u03BCs", 1e3],
  ["ms", 1e6],
  ["s", 1e9],
  ["m", 6e10],
  ["h", 36e11]
]);
var SHORTEST = 1e6;
var LONGEST2 = 2 ** 63;
var isDuration = (value) => {
  if (value === "" || /^[+-]?0$/.test(value)) return true;
  const match = /^([+-]?)((?:[0-9.]+(?:[nu\u00b5\u03bcm]?s|[mh]))+)$/.exec(value);
  if (match === null) return false;
  let total = 0;
  for (const [, number = "", unit = ""] of (match[2] ?? "").matchAll(/(?<![0-9.])([0-9.]+)([a-z\u00b5\u03bc]+)/g)) {
    if (!/^(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/.test(number)) return false;
    total += Number(number) * (UNITS.get(unit) ?? 0);
  }
  if (total > LONGEST2) return false;
  return Math.floor(total) === 0 || match[1] !== "-" && total >= SHORTEST;
};
var MOST_RETRIES = 2 ** 31 - 1;
var isRetries = (value) => value === "" || /^-0+$/.test(value) || /^\+?[0-9]+$/.test(value) && Number(value) <= MOST_RETRIES;

// src/dockerfile/fields.ts
var fieldsOf = (text) => {
  if (text === "") return void 0;
  const fields = [];
  for (let at = 0; at <= text.length; ) {
    const field = text.charAt(at) === '"' ? quotedField(text, at + 1) : plainField(text, at);
    if (field === void 0) return void 0;
    fields.push(field.value);
    at = field.end + 1;
  }
  return fields;
};
var fieldPair = (field) => {
  const equals = field.indexOf("=");
  return equals === -1 ? { key: field.toLowerCase(), value: void 0 } : { key: field.slice(0, equals).toLowerCase(), value: field.slice(equals + 1) };
};
var plainField = (text, from) => {
  const comma = text.indexOf(",", from);
  const end = comma === -1 ? text.length : comma;
  const value = text.slice(from, end);
  return value.includes('"') ? void 0 : { value, end };
};
var quotedField = (text, from) => {
  let value = "";
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return void 0;
    value += text.slice(at, quote);
    const next = text.charAt(quote + 1);
    if (next === "" || next === ",") return { value, end: quote + 1 };
    if (next !== '"') return void 0;
    value += '"';
    at = quote + 2;
  }
};

// src/dockerfile/truth.ts
var TRUTHS = new Set("1 t T true True TRUE 0 f F false False FALSE".split(" "));
var isTruth = (text) => TRUTHS.has(text);

// src/dockerfile/flag-rules.ts
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
var BLIND = /* @__PURE__ */ new Set(["ARG", "STOPSIGNAL"]);
var flagProblem = ({ keyword, flags, rest }) => {
  if (flags.length === 0 || BLIND.has(keyword)) return void 0;
  if (keyword === "HEALTHCHECK" && /^none(?:\s|$)/i.test(rest.text)) return void 0;
  const kinds = FLAGS.get(keyword) ?? {};
  const seen = /* @__PURE__ */ new Set();
  for (const flag of flags) {
    const kind = Object.hasOwn(kinds, flag.name) ? kinds[flag.name] : void 0;
    const clause = kind === void 0 ? `does not know --${shown(flag.name)}` : wrongValue(flag, kind, seen.has(flag.name));
    if (clause !== void 0) return { clause, flag };
    seen.add(flag.name);
  }
  return void 0;
};
var wrongValue = ({ name, value }, kind, again) => {
  if (again && kind !== "list") return `has --${name} a second time`;
  if (kind === "switch") {
    return value === void 0 || /^(?:true|false)$/i.test(value) ? void 0 : `takes true or false for --${name}`;
  }
  if (value === void 0) return `has --${name} without a value`;
  const rule = VALUES[name];
  return rule === void 0 || rule.accepts(value) ? void 0 : `takes ${rule.takes} for --${name}`;
};
var oneOf = (...values) => ({
  takes: values.join(", "),
  accepts: (value) => values.includes(value)
});
var DURATION = { takes: "a time of a millisecond or more, such as 30s,", accepts: isDuration };
var isMount = (value) => fieldsOf(value)?.every((field) => {
  const { key, value: from = "" } = fieldPair(field);
  const dollar = key === "from" ? from.indexOf("$") : -1;
  return dollar === -1 || dollar === from.length - 1;
}) === true;
var isDevice = (value) => {
  let named3 = false;
  return fieldsOf(value)?.every((field) => {
    const { key, value: text } = fieldPair(field);
    if (key === "required") return text === void 0 || isTruth(text);
    const again = named3;
    named3 ||= field !== "" && (key !== "name" || text !== "");
    return !again;
  }) === true;
};
var VALUES = {
  network: oneOf("default", "none", "host"),
  security: oneOf("insecure", "sandbox"),
  interval: DURATION,
  timeout: DURATION,
  "start-period": DURATION,
  "start-interval": DURATION,
  mount: { takes: "fields such as type=cache,target=/a, and no variable in from=,", accepts: isMount },
  device: { takes: "a name and perhaps required", accepts: isDevice },
  retries: { takes: "a number", accepts: isRetries }
};

// src/dockerfile/validate.ts
var problemsOf = (file) => {
  const problems = [...longLine(file.source.text), ...checkProblems(file.source.text)];
  for (const instruction of file.instructions) {
    const problem = instructionProblem(instruction, file.escape);
    if (problem !== void 0) problems.push(problem);
  }
  return [...problems, ...structureProblems(file)];
};
var instructionProblem = (instruction, escapeCharacter) => {
  const { keyword, keywordSpan, span } = instruction;
  if (!isKeyword(keyword)) {
    return {
      message: `${shown(keyword) || "An empty word"} is no instruction that the builder knows.`,
      span: keywordSpan
    };
  }
  const flag = flagProblem(instruction);
  if (flag !== void 0) return { message: `${keyword} ${flag.clause}.`, span: flag.flag.span };
  const wrong = argumentProblem(instruction, escapeCharacter);
  return wrong === void 0 ? void 0 : { message: `${keyword} ${wrong.clause}.`, span: wrong.span ?? span };
};
var LONGEST_LINE = 65535;
var longLine = (text) => {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if ((end - start) * 3 > LONGEST_LINE && bytesOf(text.slice(start, end)) > LONGEST_LINE) {
      const message = `A line is longer than ${LONGEST_LINE} bytes, and the builder reads no such line.`;
      return [{ message, span: { start, end } }];
    }
    start = end + 1;
  }
  return [];
};
var bytesOf = (text) => new TextEncoder().encode(text).length;
var checkProblems = (text) => {
  const directive = checkDirective(text);
  const options = directive?.value.split(" ", 1)[0]?.trim() ?? "";
  if (directive === void 0 || options === "") return [];
  const [first = "", second, ...others] = options.split(";");
  const parts = [first, ...second === void 0 ? [] : [second], ...others.length > 0 ? [others.join(";")] : []];
  const wrong = parts.find((option) => !isCheckOption(option));
  return wrong === void 0 ? [] : [{ message: `The directive check does not take ${shown(wrong.trim()) || "nothing"}.`, span: directive.span }];
};
var isCheckOption = (option) => {
  const equals = option.indexOf("=");
  const key = option.slice(0, Math.max(0, equals)).trim();
  return key === "skip" || key === "experimental" || key === "error" && isTruth(option.slice(equals + 1).trim());
};
var structureProblems = ({ instructions, head, stages, source }) => {
  const end = { start: source.text.length, end: source.text.length };
  if (instructions.length === 0) return [{ message: "The file has no instruction.", span: end }];
  const early = head.find(({ keyword }) => keyword !== "ARG");
  if (early !== void 0) {
    if (!isKeyword(early.keyword)) return [];
    const message = `${early.keyword} stands above the first FROM, where only ARG may.`;
    return [{ message, span: early.span }];
  }
  return stages.length > 0 ? [] : [{ message: "The file has no FROM, so there is nothing to build.", span: end }];
};

// src/dockerfile/parse.ts
var parse = (source) => {
  const reader = readerOf(source.text);
  const { escape, directives, problems: directiveProblems } = readDirectives(reader);
  const problems = [...directiveProblems];
  const comments = [];
  const instructions = readInstructions(reader, escape, comments, problems);
  const file = { source, escape, directives, comments, instructions, ...structureOf(instructions) };
  const all = [...problems, ...problemsOf(file)];
  return { ...file, problems: all.sort((a, b) => a.span.start - b.span.start) };
};
var readInstructions = (reader, escape, comments, problems) => {
  const instructions = [];
  const code = escape.charCodeAt(0);
  for (let line = nextJoinedLine(reader, code, comments); line; line = nextJoinedLine(reader, code, comments)) {
    instructions.push(readInstruction(reader, line, code, problems));
  }
  return instructions;
};
var readInstruction = (reader, joined, escape, problems) => {
  const head = headOf(joined.logical, escape);
  const heredocs = opensHeredocs(head, joined.logical.text) ? readHeredocs(reader, joined, head, problems) : [];
  return instructionOf(head, heredocs, { line: joined.line, endLine: reader.line, end: reader.end });
};
var HEREDOC_KEYWORDS = /* @__PURE__ */ new Set(["ADD", "COPY", "RUN"]);
var opensHeredocs = (head, text) => {
  const { keyword, json } = head.trigger ?? head;
  return HEREDOC_KEYWORDS.has(keyword) && json === void 0 && text.includes("<<");
};
var readHeredocs = (reader, joined, head, problems) => {
  const words = heredocWords(joined.logical.text);
  if ("error" in words) {
    problems.push({ message: `A heredoc's name cannot be read: ${words.error}.`, span: head.keywordSpan });
    return [];
  }
  return words.map((word) => {
    const { body, closed } = readBody(reader, word.name, word.chomp);
    if (!closed) {
      const name = shown(word.name);
      const message = `The heredoc ${name} goes on to the end of the file: no line is ${name} alone.`;
      problems.push({ message, span: head.keywordSpan });
    }
    return { ...word, body };
  });
};
var readBody = (reader, name, chomp) => {
  const start = reader.at;
  while (readLine(reader)) {
    const from = chomp ? skipTabs(reader.text, reader.start, reader.end) : reader.start;
    const closed = reader.end - from === name.length && reader.text.startsWith(name, from);
    if (closed) return { body: { start, end: reader.start }, closed };
  }
  return { body: { start, end: reader.at }, closed: false };
};
var skipTabs = (text, from, to) => {
  let at = from;
  while (at < to && text.charCodeAt(at) === 9) at++;
  return at;
};

// src/manifests/comment-places.ts
var isInText = (documents) => {
  const spans = [];
  const left = [...documents];
  const seen = /* @__PURE__ */ new Set();
  for (let value = left.pop(); value !== void 0; value = left.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.kind === "map") for (const pair of value.pairs) left.push(pair.value);
    else if (value.kind === "list") for (const item of value.items) left.push(item);
    else if (value.style !== "plain") spans.push(value.span);
  }
  const starts = spans.sort((a, b) => a.start - b.start);
  return (offset) => {
    const at = countEarly(starts, ({ start }) => start <= offset);
    return (starts[at - 1]?.end ?? 0) > offset;
  };
};

// src/manifests/tree.ts
var pairOf = (map, key) => map === void 0 ? void 0 : ownPair(map, key) ?? mergedPair(map, key);
var ownPair = (map, key) => map.byKey.get(key);
var mergedPair = (map, key) => {
  for (const source of map.merged) {
    const pair = ownPair(source, key);
    if (pair !== void 0) return pair;
  }
  return void 0;
};
var nodeAt = (map, ...path) => {
  let value = map;
  for (const key of path) value = value?.kind === "map" ? pairOf(value, key)?.value : void 0;
  return value;
};
var mapOf = (map, ...path) => {
  const value = nodeAt(map, ...path);
  return value?.kind === "map" ? value : void 0;
};
var scalarOf = (map, ...path) => {
  const value = nodeAt(map, ...path);
  return value?.kind === "scalar" && !isNull(value) ? value : void 0;
};
var textOf = (map, ...path) => scalarOf(map, ...path)?.text;
var itemsOf = (map, ...path) => {
  const value = nodeAt(map, ...path);
  return value?.kind === "list" ? value.items : [];
};
var mapsOf = (map, ...path) => itemsOf(map, ...path).flatMap((item) => item.kind === "map" ? [item] : []);
var isNull = (value) => value.kind === "scalar" && value.style === "plain" && /^(?:|~|null|Null|NULL)$/.test(value.text);

// src/manifests/embedded.ts
var DEEPEST = 16;
var MOST_VALUES = 1e5;
var MOST_PODS = 200;
var embeddedPods = (object) => {
  const group = textOf(object, "apiVersion")?.split("/")[0] ?? "";
  const search = { group, found: [], seen: /* @__PURE__ */ new Set(), left: MOST_VALUES };
  for (const { key, value } of object.pairs) if (!ASIDE.has(key)) visit(search, value, object, [key]);
  return search.found;
};
var ASIDE = /* @__PURE__ */ new Set(["metadata", "status", "pattern", "anyPattern", "openAPIV3Schema"]);
var visit = (search, value, parent, path) => {
  search.left -= 1;
  if (value.kind === "scalar" || search.left < 0 || path.length > DEEPEST || search.seen.has(value)) return;
  search.seen.add(value);
  if (value.kind === "list") {
    for (const item of value.items) visit(search, item, parent, path);
    return;
  }
  const pod = search.found.length < MOST_PODS ? podOf(search, value, parent, path) : void 0;
  if (pod !== void 0) {
    search.found.push(pod);
    return;
  }
  const outer = search.security;
  if (isArgo(search) && nodeAt(value, "templates") !== void 0) search.security = mapOf(value, "securityContext");
  for (const pair of value.pairs) if (!ASIDE.has(pair.key)) visit(search, pair.value, value, [...path, pair.key]);
  search.security = outer;
};
var isArgo = ({ group }) => group === "argoproj.io";
var podOf = (search, map, parent, path) => {
  if (isArgo(search) && (isContainer(mapOf(map, "container")) || isContainer(mapOf(map, "script"))))
    return isPlugin(path) ? void 0 : argoPod(search, map);
  if (search.group === "tekton.dev" && mapsOf(map, "steps").some(isContainer)) return tektonPod(map);
  if (!mapsOf(map, "containers").some(isContainer)) return void 0;
  const isTemplate2 = path.at(-1) === "spec" && /template$/i.test(path.at(-2) ?? "");
  const containers2 = [
    ...containersIn(map, "initContainers", "initContainers"),
    ...containersIn(map, "containers", "containers"),
    ...containersIn(map, "ephemeralContainers", "ephemeralContainers")
  ];
  return {
    template: parent,
    pod: map,
    security: mapOf(map, "securityContext"),
    containers: containers2,
    partial: !isTemplate2 || containers2.some(({ node }) => !isContainer(node) || nodeAt(node, "$patch") !== void 0),
    loose: !isTemplate2 || search.group === "serving.knative.dev"
  };
};
var isPlugin = (path) => path.at(-1) === "sidecar" && path.at(-2) === "spec";
var isContainer = (map) => scalarOf(map, "image") !== void 0;
var containersIn = (map, key, list) => mapsOf(map, key).map((node) => ({ list, node, name: shortName(node) }));
var shortName = (node) => (textOf(node, "image") ?? "").replace(/^.*\//s, "").replace(/[:@].*$/s, "");
var argoPod = ({ security }, map) => {
  const name = textOf(map, "name") ?? "main";
  const own = [mapOf(map, "container"), mapOf(map, "script")].filter(isContainer);
  return {
    template: map,
    pod: map,
    security: mapOf(map, "securityContext") ?? security,
    containers: [
      ...containersIn(map, "initContainers", "initContainers"),
      ...own.map((node) => ({ list: "containers", node, name })),
      ...containersIn(map, "sidecars", "containers")
    ],
    partial: false,
    loose: false
  };
};
var tektonPod = (map) => ({
  template: map,
  pod: map,
  security: mapOf(map, "stepTemplate", "securityContext"),
  containers: [...containersIn(map, "steps", "containers"), ...containersIn(map, "sidecars", "containers")],
  partial: true,
  loose: true
});

// src/manifests/workloads.ts
var MAX_NAME = 253;
var LISTS = ["initContainers", "containers", "ephemeralContainers"];
var TEMPLATES = {
  Pod: [],
  PodTemplate: ["template"],
  Deployment: ["spec", "template"],
  StatefulSet: ["spec", "template"],
  DaemonSet: ["spec", "template"],
  ReplicaSet: ["spec", "template"],
  ReplicationController: ["spec", "template"],
  Job: ["spec", "template"],
  CronJob: ["spec", "jobTemplate", "spec", "template"]
};
var isWorkloadKind = (kind) => Object.hasOwn(TEMPLATES, kind);
var SELECTED = /* @__PURE__ */ new Set(["Deployment", "StatefulSet", "DaemonSet", "ReplicaSet"]);
var SELECTING = /* @__PURE__ */ new Set(["apps/v1beta1", "extensions/v1beta1"]);
var workloadsOf = (document) => {
  if (document.kind !== "map") return [];
  const kind = textOf(document, "kind") ?? "";
  if (kind === "Template" && itemsOf(document, "objects").length > 0)
    return mapsOf(document, "objects").flatMap((object) => workloadOf(object, textOf(object, "kind") ?? ""));
  if (/List$/.test(kind)) return mapsOf(document, "items").flatMap((item) => workloadOf(item, itemKind(item, kind)));
  return workloadOf(document, kind);
};
var itemKind = (item, listKind) => textOf(item, "kind") ?? listKind.replace(/List$/, "");
var workloadOf = (object, kind) => {
  if (isOtherKind(object, kind)) return embeddedIn(object, kind);
  const path = isWorkloadKind(kind) ? TEMPLATES[kind] : void 0;
  const template = path === void 0 ? void 0 : mapOf(object, ...path);
  const pod = mapOf(template, "spec");
  if (template === void 0 || pod === void 0) return [];
  const containers2 = LISTS.flatMap((list) => mapsOf(pod, list).map((node) => containerOf(list, node)));
  return [
    {
      ...named2(object, kind),
      template,
      pod,
      security: mapOf(pod, "securityContext"),
      containers: containers2,
      partial: isPatch(object, kind, pod, containers2)
    }
  ];
};
var named2 = (object, kind) => {
  const name = scalarOf(object, "metadata", "name");
  return {
    kind,
    name: (name?.text ?? textOf(object, "metadata", "generateName") ?? "").slice(0, MAX_NAME),
    namespace: textOf(object, "metadata", "namespace"),
    object,
    span: name?.span ?? headOf2(object)
  };
};
var isOtherKind = (object, kind) => {
  const version = textOf(object, "apiVersion");
  if (kind === "" || version === void 0 || NOTHING.has(kind)) return false;
  const group = version.includes("/") ? version.slice(0, version.indexOf("/")) : "";
  return !isWorkloadKind(kind) || !OWN.has(group);
};
var OWN = /* @__PURE__ */ new Set(["", "apps", "batch", "extensions"]);
var NOTHING = /* @__PURE__ */ new Set(["ConfigMap", "Secret", "CustomResourceDefinition", "Kustomization"]);
var embeddedIn = (object, kind) => {
  const pods = embeddedPods(object);
  const own = named2(object, kind);
  return pods.map(({ containers: found, ...pod }) => {
    const containers2 = found.map(({ list, node, name }) => containerOf(list, node, name));
    const span = pods.length > 1 ? containers2[0]?.span ?? own.span : own.span;
    return { ...own, ...pod, span, containers: containers2 };
  });
};
var containerOf = (list, node, other = "") => {
  const name = scalarOf(node, "name");
  return {
    list,
    name: (name?.text ?? other).slice(0, MAX_NAME),
    node,
    span: name?.span ?? headOf2(node),
    image: scalarOf(node, "image"),
    security: mapOf(node, "securityContext")
  };
};
var headOf2 = (map) => map.pairs[0]?.keySpan ?? map.span;
var isPatch = (object, kind, pod, containers2) => itemsOf(pod, "containers").length === 0 || containers2.some(({ node, image }) => image === void 0 || pairOf(node, "$patch") !== void 0) || SELECTED.has(kind) && !SELECTING.has(textOf(object, "apiVersion") ?? "") && mapOf(object, "spec", "selector") === void 0 || pairOf(object, "$patch") !== void 0;

// src/manifests/compose-file.ts
var servicesOf = (document) => {
  if (document.kind !== "map" || textOf(document, "apiVersion") !== void 0) return [];
  return (mapOf(document, "services")?.pairs ?? []).flatMap(
    ({ key, keySpan, value }) => value.kind === "map" ? [serviceOf(key.slice(0, MAX_NAME), keySpan, value)] : []
  );
};
var serviceOf = (name, span, node) => ({
  name,
  node,
  span,
  image: scalarOf(node, "image"),
  user: scalarOf(node, "user"),
  build: buildOf(node)
});
var buildOf = (node) => {
  const build = nodeAt(node, "build");
  if (build === void 0 || build.kind === "list") return void 0;
  const map = build.kind === "map" ? build : void 0;
  const context = build.kind === "scalar" ? build.text : textOf(map, "context") ?? ".";
  const elsewhere = isElsewhere(context);
  const path = elsewhere ? context : joinPath(context, textOf(map, "dockerfile") ?? "Dockerfile");
  return { path, context, target: textOf(map, "target"), elsewhere, inline: scalarOf(map, "dockerfile_inline") };
};
var isElsewhere = (context) => context === "-" || /^(?:[a-z+]{2,9}:\/\/|git@|github\.com\/)/.test(context);
var joinPath = (...parts) => {
  const last = parts.findLastIndex((part) => part.startsWith("/"));
  const words = [];
  for (const word of parts.slice(Math.max(0, last)).join("/").split("/")) {
    if (word === "" || word === ".") continue;
    if (word === ".." && words.length > 0 && words.at(-1) !== "..") words.pop();
    else words.push(word);
  }
  return (last === -1 ? "" : "/") + words.join("/");
};

// src/manifests/read.ts
var import_yaml2 = require("./packages/yaml.js");

// src/text/span.ts
var lineStarts = (text) => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
};
var positionAt = (starts, offset) => {
  const line = Math.max(
    1,
    countEarly(starts, (start) => start <= offset)
  );
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
};

// src/manifests/compose.ts
var import_yaml = require("./packages/yaml.js");
var MOST_ALIASED = 2e5;
var treeOf = (root, text, targets) => {
  const left = { values: MOST_ALIASED };
  const shared = new Set(targets.values());
  const value = convert(
    root,
    { text, targets, shared, done: /* @__PURE__ */ new Map(), sizes: /* @__PURE__ */ new Map(), left, open: /* @__PURE__ */ new Set() },
    false
  );
  return left.values < 0 ? void 0 : value;
};
var convert = (node, context, shared) => {
  if ((0, import_yaml.isAlias)(node)) {
    const target = context.targets.get(node);
    const known = target === void 0 ? void 0 : context.done.get(target);
    if (known !== void 0) context.left.values -= sizeIn(context, known);
    return known ?? { ...empty(spanOf2(node), true), text: `*${node.source}` };
  }
  if (!(0, import_yaml.isScalar)(node) && !(0, import_yaml.isMap)(node) && !(0, import_yaml.isSeq)(node)) return empty({ start: 0, end: 0 }, true);
  if (context.open.has(node)) return empty(spanOf2(node), true);
  context.open.add(node);
  const inside = shared || context.shared.has(node);
  const value = (0, import_yaml.isScalar)(node) ? scalarFrom(node, context, inside) : (0, import_yaml.isMap)(node) ? mapFrom(node, context, inside) : listFrom(node, context, inside);
  context.open.delete(node);
  context.done.set(node, value);
  context.sizes.set(value, sizeOf(context, value));
  return value;
};
var sizeIn = ({ sizes }, value) => sizes.get(value) ?? 1;
var sizeOf = (context, value) => {
  const parts = value.kind === "map" ? [...value.pairs.map((pair) => pair.value), ...value.merged] : value.kind === "list" ? value.items : [];
  return parts.reduce((sum, part) => sum + sizeIn(context, part), 1);
};
var empty = (span, shared) => ({
  kind: "scalar",
  span,
  shared,
  text: "",
  style: "plain"
});
var spanOf2 = (node) => ({
  start: node.range?.[0] ?? 0,
  end: node.range?.[1] ?? 0
});
var STYLES = {
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
  QUOTE_DOUBLE: "quoted",
  QUOTE_SINGLE: "quoted"
};
var scalarFrom = (node, { text }, shared) => {
  const style = STYLES[node.type ?? ""] ?? "plain";
  const span = spanOf2(node);
  const block = style === "literal" || style === "folded";
  const end = block ? span.start + text.slice(span.start, span.end).trimEnd().length : span.end;
  return { kind: "scalar", span: { ...span, end }, shared, style, text: String(node.value ?? "") };
};
var mapFrom = (node, context, shared) => {
  const pairs2 = [];
  const merged = [];
  const flow = node.flow === true;
  const span = spanOf2(node);
  let end = span.start;
  for (const item of node.items) {
    if (!(0, import_yaml.isPair)(item) || !((0, import_yaml.isScalar)(item.key) || (0, import_yaml.isMap)(item.key) || (0, import_yaml.isSeq)(item.key) || (0, import_yaml.isAlias)(item.key))) continue;
    const keySpan = spanOf2(item.key);
    const key = keyText(item.key, context.text.slice(keySpan.start, keySpan.start + MAX_KEY));
    const value = item.value === null ? empty(keySpan, shared) : convert(item.value, context, shared);
    end = placeOf(item.value, value).end;
    if (key === "<<") merge(merged, value);
    else pairs2.push({ key, keySpan, value, end });
  }
  return {
    kind: "map",
    span: flow ? span : { start: span.start, end },
    shared,
    flow,
    pairs: pairs2,
    byKey: new Map(pairs2.map((pair) => [pair.key, pair])),
    merged
  };
};
var keyText = (key, source) => (0, import_yaml.isScalar)(key) ? String(key.value ?? "") : source;
var MAX_KEY = 40;
var merge = (merged, value) => {
  for (const item of value.kind === "list" ? value.items : [value]) {
    if (item.kind !== "map") continue;
    for (const source of [item, ...item.merged]) {
      if (merged.length < MAX_MERGED && !merged.includes(source)) merged.push(source);
    }
  }
};
var MAX_MERGED = 32;
var listFrom = (node, context, shared) => {
  const items = [];
  const places = [];
  for (const item of node.items) {
    const value = convert(item, context, shared);
    items.push(value);
    places.push(placeOf(item, value));
  }
  const flow = node.flow === true;
  const span = spanOf2(node);
  const end = flow ? span.end : places.at(-1)?.end ?? span.end;
  return { kind: "list", span: { start: span.start, end }, shared, flow, items, places };
};
var placeOf = (node, value) => (0, import_yaml.isAlias)(node) ? spanOf2(node) : value.span;

// src/manifests/definitions.ts
var DEFINITION = "CustomResourceDefinition";
var withoutDefinitions = (text) => {
  if (!text.includes(`kind: ${DEFINITION}`)) return text;
  let kept = "";
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const start = text.startsWith("---", at) ? bodyOf(text, at) : at;
    const next = text.indexOf("\n---", start === at ? at : start - 1);
    const end = next === -1 ? text.length : next + 1;
    if (isDefinition(text.slice(start, end))) {
      kept += `${text.slice(from, start)}#${" ".repeat(end - start - 2)}
`;
      from = end;
    }
    at = end;
  }
  return from === 0 ? text : kept + text.slice(from);
};
var bodyOf = (text, at) => {
  const end = text.indexOf("\n", at);
  return end === -1 || !BARE.test(text.slice(at, end)) ? at : end + 1;
};
var BARE = /^---(?:\s*|\s+#.*)$/;
var isDefinition = (body) => {
  if (!body.endsWith("\n") || FIRST.exec(body)?.[0].length !== 1) return false;
  const tops = body.match(TOPS) ?? [];
  const kinds = tops.filter((line) => line.startsWith("kind:"));
  const isOne = kinds.length === 1 && kinds[0] === `kind: ${DEFINITION}`;
  return isOne && tops.every((line) => KEY.test(line)) && !OTHERS.some((each) => body.includes(each));
};
var FIRST = /^[ \t]*[^\s#]/m;
var TOPS = /^[^\s#].*/gm;
var KEY = /^[A-Za-z]+:/;
var OTHERS = ["{{", "{%", "\0"];

// src/manifests/depth.ts
var MAX_DEPTH = 300;
var tooDeep = (tokens) => {
  const open = tokens.map((token) => [token, 0]);
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const [token, depth] = next;
    if (depth > MAX_DEPTH) return true;
    for (const child of childrenOf(token)) open.push([child, depth + 1]);
  }
  return false;
};
var childrenOf = (token) => {
  if (token.type === "document") return token.value === void 0 ? [] : [token.value];
  if (token.type !== "block-map" && token.type !== "block-seq" && token.type !== "flow-collection") return [];
  return token.items.flatMap((item) => [item.key, item.value].flatMap((child) => child ? [child] : []));
};

// src/manifests/sentences.ts
var read = {
  aliases: (most) => `has aliases that stand for more than ${most} values.`,
  deep: "is nested deeper than a manifest can be.",
  leaveOut: "Leave it out.",
  notYaml: "Correct it: we check only what is YAML."
};

// src/manifests/templates.ts
var ACTION_LINE = /^[^\S\n]*(?:\{\{-?[^\S\n]*(?:if|else|end|range|with|define|template|include|block|toYaml|\/\*|\$|\.)|\{%)/m;
var looksLikeTemplate = (text) => text.includes("{%") || ACTION_LINE.test(text) || text.split("\n").some(hasBraces);
var hasBraces = (line) => {
  const open = line.indexOf("{{");
  return open !== -1 && line.includes("}}", open);
};
var isTemplate = (document) => {
  const open = [document];
  const seen = /* @__PURE__ */ new Set();
  for (let value = open.pop(); value !== void 0; value = open.pop()) {
    if (seen.has(value) || value.kind === "scalar") continue;
    seen.add(value);
    if (value.kind === "list") for (const item of value.items) open.push(item);
    else {
      if (value.flow && value.pairs.some(({ key }) => key.startsWith("{"))) return true;
      for (const pair of value.pairs) open.push(pair.value);
      for (const source of value.merged) open.push(source);
    }
  }
  return false;
};

// src/manifests/read.ts
var TOO_MANY = read.aliases(MOST_ALIASED);
var readStream = (path, text) => {
  const stream = readParts2(path, text);
  if (isProblem(stream)) return stream;
  const documents = stream.documents.filter((each) => !isTemplate(each));
  return { documents, templates: stream.templates + stream.documents.length - documents.length };
};
var readParts2 = (path, text) => {
  const all = readAll(path, text);
  if (!isProblem(all)) return { documents: all, templates: 0 };
  if (!looksLikeTemplate(text)) return all;
  const rest = withoutBroken(path, text);
  const documents = readAll(path, rest.text);
  return isProblem(documents) ? documents : { documents, templates: rest.templates };
};
var withoutBroken = (path, text) => {
  let templates = 0;
  const parts = text.split(/^(?=---(?:[ \t\r]|$))/m);
  const kept = parts.map((part) => {
    if (!looksLikeTemplate(part) || !isProblem(readAll(path, part))) return part;
    templates += 1;
    const from = part.startsWith("---") ? 3 : 0;
    return part.slice(0, from) + part.slice(from).replace(/[^\r\n]/g, " ");
  });
  return { text: kept.join(""), templates };
};
var readAll = (path, text) => {
  const tokens = tokensOf2(withoutDefinitions(text));
  if (tokens === void 0 || tooDeep(tokens)) return unreadable(path, read.deep, read.leaveOut);
  const composer = new import_yaml2.Composer({ schema: "failsafe", uniqueKeys: false, strict: false, keepSourceTokens: false });
  const values = [];
  for (const document of composer.compose(tokens)) {
    const [error] = document.errors;
    if (error !== void 0 && isOther(text, error.pos[0])) continue;
    if (error !== void 0) return syntax(path, text, error.pos[0], error.message);
    const { contents } = document;
    if (contents === null) continue;
    const value = treeOf(contents, text, anchorsOf(contents));
    if (value === void 0) return unreadable(path, TOO_MANY, read.leaveOut);
    if (!isNull(value)) values.push(value);
  }
  return values;
};
var tokensOf2 = (text) => {
  const parser = new import_yaml2.Parser();
  const tokens = [];
  let depth = 0;
  for (const lexeme of new import_yaml2.Lexer().lex(text)) {
    if (lexeme === "[" || lexeme === "{") depth++;
    if (lexeme === "]" || lexeme === "}") depth--;
    if (depth > MAX_DEPTH) return void 0;
    tokens.push(...parser.next(lexeme));
  }
  tokens.push(...parser.end());
  return tokens;
};
var anchorsOf = (root) => {
  const byName2 = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  const visit2 = (node) => {
    if ((0, import_yaml2.isAlias)(node)) {
      const target = byName2.get(node.source);
      if (target !== void 0) targets.set(node, target);
      return;
    }
    if (((0, import_yaml2.isScalar)(node) || (0, import_yaml2.isMap)(node) || (0, import_yaml2.isSeq)(node)) && node.anchor !== void 0) byName2.set(node.anchor, node);
    if ((0, import_yaml2.isSeq)(node)) for (const item of node.items) visit2(item);
    if ((0, import_yaml2.isMap)(node)) {
      for (const pair of node.items) {
        visit2(pair.key);
        visit2(pair.value);
      }
    }
  };
  visit2(root);
  return targets;
};
var isOther = (text, offset) => {
  const start = text.lastIndexOf("\n---", offset) + 1;
  const end = text.indexOf("\n---", offset);
  const kind = /^kind:[^\S\n]*["']?([A-Za-z]+)/m.exec(text.slice(start, end === -1 ? text.length : end))?.[1];
  return kind !== void 0 && kind !== "ConfigMap" && !/List$/.test(kind) && !isWorkloadKind(kind);
};
var syntax = (path, text, offset, message) => {
  const { line, column } = positionAt(lineStarts(text), offset);
  const sentence = message.replace(/\s+/g, " ").replace(/ at line .*$/, "");
  return unreadable(path, `line ${line}, column ${column}: ${sentence}`, read.notYaml);
};
var unreadable = (path, detail, hint) => ({ kind: "config", path, detail, hint });

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

// src/rules/manifests/shared/remedy.ts
var titleOf = ({ kind, name }) => `${kind}/${name}`;
var containerName = (workload, { name }) => `${titleOf(workload)}/${name}`;
var serviceName = ({ name }) => `service/${name}`;

// src/report/exception-places.ts
var placesIn = (file) => {
  const source = { path: file.path, text: file.text };
  const offsetOf = file.kind === "dockerfile" ? inDockerfile(source) : inManifest(source);
  const places = /* @__PURE__ */ new Map();
  return (found) => {
    const offset = offsetOf(found);
    if (offset === void 0) return void 0;
    const start = lineStart(source.text, offset);
    const place = places.get(start) ?? placeAt(source.text, start);
    places.set(start, place);
    return place;
  };
};
var isOfRoot = (rule) => ROOT_RULES.has(rule);
var lineStart = (text, offset) => text.lastIndexOf("\n", offset - 1) + 1;
var placeAt = (text, start) => {
  const at = text.startsWith("\uFEFF", start) ? start + 1 : start;
  return { at, indent: /[ \t]*/y.exec(text.slice(at, at + MOST_BLANKS))?.[0] ?? "" };
};
var MOST_BLANKS = 200;
var inDockerfile = (source) => {
  const { instructions, stages } = parse(source);
  return ({ rule, span, stage }) => {
    const from = stages.find(({ index: index2 }) => index2 === stage)?.from;
    const own = isOfRoot(rule) ? from : instructions.find((each) => holds(each.span, span.start));
    return (own ?? from)?.span.start;
  };
};
var inManifest = (source) => {
  const stream = readStream(source.path, source.text);
  if (isProblem(stream) || /\.json$/i.test(source.path)) return () => void 0;
  const isText = isInText(stream.documents);
  const heads = stream.documents.flatMap(headsIn);
  return ({ rule, span, container }) => {
    const named3 = isOfRoot(rule) ? heads.filter(({ name }) => name === container) : [];
    const head = named3.find((each) => holds(each.span, span.start)) ?? named3[0];
    let start = lineStart(source.text, head?.at ?? span.start);
    while (start > 0 && isText(start)) start = lineStart(source.text, start - 1);
    return start;
  };
};
var headsIn = (document) => [
  ...workloadsOf(document).flatMap(
    (workload) => workload.containers.map((each) => ({
      name: containerName(workload, each),
      at: each.node.span.start,
      span: workload.object.span
    }))
  ),
  ...servicesOf(document).map(({ name, span, node }) => ({
    name: serviceName({ name }),
    at: span.start,
    span: { start: span.start, end: node.span.end }
  }))
];
var holds = ({ start, end }, offset) => start <= offset && offset <= end;

// src/knowledge/load.ts
var PROVENANCE = ["source", "versions", "verified", "note"];
var rowsIn = (files) => files.flatMap((file) => typeof file === "function" ? file() : file);
var tableOf = (read2, ...files) => {
  let rows2;
  return () => {
    rows2 ??= rowsIn(files).map((row) => rowOf(row, read2));
    return rows2;
  };
};
var byName = (rows2) => {
  let index2;
  return () => {
    index2 ??= new Map(
      rows2().toReversed().flatMap((row) => row.names.map((name) => [name, row]))
    );
    return index2;
  };
};
var rowOf = (given, read2) => {
  const values = valuesOf(given);
  const asked = new Set(PROVENANCE);
  const row = read2(fieldsOf2(values, asked));
  const left = [...values.keys()].find((field) => !asked.has(field));
  if (left !== void 0) throw new Error(`${JSON.stringify(given)}: nobody reads ${left}`);
  return row;
};
var valuesOf = (given) => new Map(typeof given === "object" && given !== null ? Object.entries(given) : []);
var fieldsOf2 = (values, asked) => {
  const valueOf2 = (field) => {
    asked.add(field);
    return values.get(field);
  };
  const fail2 = (field) => {
    throw new Error(`${JSON.stringify([...values])}: ${field} is not what it should be`);
  };
  const text = (field) => {
    const value = valueOf2(field);
    return value === void 0 || typeof value === "string" ? value : fail2(field);
  };
  const words = (field) => {
    const value = valueOf2(field) ?? [];
    if (!Array.isArray(value)) return fail2(field);
    return value.map((word) => typeof word === "string" ? word : fail2(field));
  };
  const known = (field, word, all) => all.find((each) => each === word) ?? fail2(field);
  return {
    text,
    words,
    number: (field) => {
      const value = valueOf2(field);
      return value === void 0 || typeof value === "number" ? value : fail2(field);
    },
    flag: (field) => {
      const value = valueOf2(field) ?? false;
      return typeof value === "boolean" ? value : fail2(field);
    },
    oneOf: (field, all) => {
      const word = text(field);
      return word === void 0 ? void 0 : known(field, word, all);
    },
    someOf: (field, all) => words(field).map((word) => known(field, word, all)),
    pairs: (field) => {
      const value = valueOf2(field) ?? {};
      if (typeof value !== "object" || value === null) return fail2(field);
      const entries = Object.entries(value).map(
        ([key, word]) => typeof word === "string" ? [key, word] : fail2(field)
      );
      return new Map(entries);
    }
  };
};

// src/text/path.ts
var lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/text/counted.ts
var counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;

// src/report/sentences.ts
var formats = {
  fix: {
    safe: (title) => `Safe fix: ${title}.`,
    unproven: (title) => `Unproven fix: ${title}.`,
    unsafe: (title) => `Unsafe fix: ${title}.`
  },
  nothing: "Nothing to report",
  readable: "The file can be read",
  shownBy: (shown3, all) => `GitHub shows ${counted(shown3, "annotation", "annotations")} of ${counted(all, "finding", "findings")}; all of them stand above.`,
  next: "Next",
  title: "Who container images run as",
  where: "Where",
  what: "What",
  moreRows: (count) => `${counted(count, "more finding", "more findings")} are not in this table.`,
  rootOfCheckout: "The top of the checkout."
};

// src/report/except.ts
var exceptionFor = (file, found) => {
  const place = placesIn(file)(found);
  return place && commentAt2(file.text, place, `${wordFor([found.rule])} reason=""`);
};
var commentAt2 = (text, { at, indent }, words) => ({
  span: { start: at, end: at },
  text: `${indent}# dockerfile-nonroot: ${words}${newlineOf(text)}`
});
var wordFor = (rules) => rules.every((rule) => isOfRoot(rule) && rule !== OF_INIT) ? "allow-root" : `ignore=${rules.join(",")}`;
var OF_INIT = "needless-root-init";

// src/report/lines.ts
var withShortDigests = (text) => text.replaceAll(DIGEST, "$1\u2026");
var DIGEST = /(@sha256:[0-9a-f]{12})[0-9a-f]{52}/g;
var LONGEST_MESSAGE = 600;
var shortened = (text) => text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE)}\u2026`;

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
  return SAID_WITH_ROOT.has(result.rule) && file.results.some((each) => isOfRoot2(each, result)) ? "folded" : section;
};
var isUnasked = (file, result) => result.severity === "info" && sectionOf(file, result) === "hardening";
var SAID_WITH_ROOT = /* @__PURE__ */ new Set(["root-by-design", "unused-account"]);
var isOfRoot2 = ({ rule, stage }, { stage: other }) => byRule.get(rule) === "image" && (other === void 0 || stage === other);
var isSaidOfItsImage = ({ targets }, { container }) => container !== void 0 && targets.some(({ name, dockerfile }) => name === container && dockerfile !== void 0);
var isPublished = ({ targets }, { stage }) => publishedIn(targets).some((target) => target.stage === stage);
var publishedIn = (targets) => targets.filter(({ published }, index2) => published ?? index2 === targets.length - 1);

// src/report/formats/told.ts
var toldOf = (file) => file.results.filter((result) => !LEFT_OUT.has(sectionOf(file, result)) && !isUnasked(file, result));
var LEFT_OUT = /* @__PURE__ */ new Set(["allowed", "folded"]);
var sentencesOf = ({ message, notes = [], fix }) => [
  shortened(withShortDigests(message)),
  ...notes,
  ...fix === void 0 ? [] : fixSentences(fix)
];
var fixSentences = ({ title, safety, obstacles, advice = [] }) => [
  formats.fix[safety](title),
  ...obstacles.map(withShortDigests),
  ...advice
];

// src/editor/exceptions.ts
var countingException = async ({ file, checked }, found) => {
  const edit = isExceptable(found.rule) ? exceptionFor(file, found) : void 0;
  if (edit === void 0) return void 0;
  const written = { ...edit, text: edit.text.replace('reason=""', 'reason="x"') };
  return isLeftOut(file, await checked(applyEdits(file.text, [written])), found) ? edit : void 0;
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
var containers = {
  one: (name, who) => `${name}: ${who}`,
  more: (count) => `and ${count} more`
};
var shown2 = {
  line: (line, sentence) => `Line ${line}: ${sentence}`,
  here: (who) => `Here: ${who}`,
  end: (who) => `At the end: ${who}`,
  above: "No stage has begun here: it begins with FROM."
};

// src/editor/shown.ts
var import_node = require("./packages/vscode-languageserver/node.js");
var shownOf = (document, file, stages) => toldOf(file).map((found) => {
  const evidence = isRootRule(found.rule) ? evidenceFor(found, file, stages) : void 0;
  const relatedInformation = evidence?.flatMap(
    ({ sentence, span }) => span === void 0 ? [] : [{ location: { uri: document.uri, range: rangeOf(document, span) }, message: harmlessLines(sentence) }]
  );
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
var evidenceFor = ({ stage, container }, { containers: containers2 = [] }, stages) => container === void 0 ? stage === void 0 ? void 0 : stages[stage]?.evidence : containers2.find(({ name }) => name === container)?.evidence;
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
  const text = stage === void 0 ? shown2.above : stageText(stage, line, lineOf);
  return plain(text);
};
var plain = (text) => ({ contents: { kind: "plaintext", value: harmlessLines(text) } });
var stageText = ({ head, users, evidence, end }, line, lineOf) => {
  const here = users.findLast(({ span }) => lineOf(span) <= line)?.who ?? end;
  const why = evidence.filter(({ span }) => lineOf(span) <= line);
  return [
    head,
    shown2.here(here),
    ...why.map(({ sentence, span }) => shown2.line(lineOf(span) + 1, sentence)),
    shown2.end(end)
  ].join("\n");
};

// src/editor/actions.ts
var MOST_EXCEPTIONS = 10;
var FIX_ALL = `${import_node2.CodeActionKind.SourceFixAll}.dockerfile-nonroot`;
var quickFixes = async (document, looked, shown3) => {
  const actions2 = [];
  for (const [index2, { found, diagnostic }] of shown3.entries()) {
    const action = (title, edits) => ({
      title: harmless(title),
      kind: import_node2.CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [document.uri]: edits.map((edit) => textEdit(document, edit)) } }
    });
    const { fix } = found;
    if (fix !== void 0 && await looked.mayRewrite())
      actions2.push({ ...action(actions.fix(fix.title, fix.safety), fix.edits), isPreferred: fix.safety === "safe" });
    const exception = index2 < MOST_EXCEPTIONS ? await countingException(looked, found) : void 0;
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

// src/editor/containers.ts
var MOST_LISTED = 20;
var containerLenses = (document, containers2) => containers2.map(({ span, who }) => ({
  range: rangeOf(document, span),
  command: { title: harmlessLines(who), command: "" }
}));
var containerHoverAt = (document, containers2, line) => {
  const lineOf = (offset) => document.positionAt(offset).line;
  const covers = (span) => span !== void 0 && lineOf(span.start) <= line && line <= lineOf(span.end);
  const here = containers2.filter(({ lines }) => covers(lines)).map((each) => whole2(each, lineOf));
  if (here.length > 0) return plain(here.join("\n\n"));
  const around = containers2.filter((each) => covers(each.around));
  if (around.length === 0) return null;
  const listed = around.slice(0, MOST_LISTED).map(({ name, who }) => containers.one(name, who));
  return plain([...listed, ...around.length > MOST_LISTED ? [containers.more(around.length - MOST_LISTED)] : []].join("\n"));
};
var whole2 = ({ name, who, evidence }, lineOf) => [
  name,
  shown2.here(who),
  ...evidence.map(
    ({ sentence, span }) => span === void 0 ? sentence : shown2.line(lineOf(span.start) + 1, sentence)
  )
].join("\n");

// src/editor/sight.ts
var import_node_path4 = require("node:path");
var import_vscode_languageserver_textdocument = require("./packages/vscode-languageserver-textdocument.js");

// src/knowledge/hosting/platforms.json
var rows;
var platforms_default = () => rows ??= JSON.parse('[{"names":["azure.yaml","azure.yml"],"of":"the Azure Developer CLI","services":["services.*"],"directory":["project"],"file":["docker.path"],"target":["docker.target"],"context":["docker.context"],"image":["image"],"asked":["host"],"built":["aks","containerapp"]},{"names":["captain-definition"],"of":"CapRover","file":["dockerfilePath"],"image":["imageName"],"foreign":["dockerfileLines","templateId"]},{"names":["fly.toml"],"of":"Fly.io","file":["build.dockerfile"],"target":["build.build-target"],"image":["build.image"],"foreign":["build.builder","build.builtin"],"disk":["mounts.destination"],"command":["deploy.release_command","experimental.cmd"],"process":["processes.*"],"port":["http_service.internal_port","services.internal_port"],"variables":["env"]},{"names":["railway.json","railway.toml"],"of":"Railway","file":["build.dockerfilePath","environments.*.build.dockerfilePath"],"disk":["deploy.requiredMountPath","environments.*.deploy.requiredMountPath"],"command":["deploy.preDeployCommand","environments.*.deploy.preDeployCommand"],"process":["deploy.startCommand","environments.*.deploy.startCommand"],"entry":true},{"names":["render.yaml"],"of":"Render","services":["projects.environments.services","services"],"directory":["rootDir"],"file":["dockerfilePath"],"context":["dockerContext"],"image":["image.url"],"asked":["env","runtime"],"built":["docker"],"disk":["disk.mountPath"],"command":["preDeployCommand"],"process":["dockerCommand"],"variables":["envVars"]}]');

// src/knowledge/hosting.ts
var hostingOf = (row) => ({
  names: row.words("names"),
  of: row.text("of") ?? "",
  services: row.words("services"),
  directory: row.words("directory"),
  file: row.words("file"),
  target: row.words("target"),
  context: row.words("context"),
  image: row.words("image"),
  asked: row.words("asked"),
  built: row.words("built"),
  foreign: row.words("foreign"),
  disk: row.words("disk"),
  command: row.words("command"),
  process: row.words("process"),
  entry: row.flag("entry"),
  port: row.words("port"),
  variables: row.words("variables")
});
var hostings = tableOf(hostingOf, platforms_default);
var index = byName(hostings);
var hostingNamed = (path) => {
  const name = lastPart(path);
  const [first, , end] = name.split(".");
  return index().get(name) ?? index().get(`${first}.${end}`);
};

// src/program/kind.ts
var DOCKERFILE = /^(?:.*[._-])?(?:docker|container)file(?:[._-].*)?$/i;
var OTHER = /(?:\.(?:docker|container)ignore|\.(?:md|txt|rst|adoc|html|pdf|png|jpe?g|gif|svg|webp|ipynb|js|mjs|cjs|ts|py|rb|go|rs|java|sh|bat|ps1|yml|yaml|json|toml|xml|csv|log|lock|patch|diff|j2|jinja2?|erb|tpl|tmpl|gotpl|template|mustache|in|m4|orig|rej|bak|swp|tmp|zip|gz)|~)$/i;
var OURS = /^\.?dockerfile[-_]?nonroot(?:rc)?(?:\..{1,30})?$/i;
var OF_LANGUAGE = /^(?:Docker|Container)file\.(?:js|ts|py|rb|go|rs|java|sh)$/;
var isDockerfileName = (name) => DOCKERFILE.test(name) && (!OTHER.test(name) || OF_LANGUAGE.test(name)) && !OURS.test(name);
var kindOfName = (name) => {
  if (isDockerfileName(name)) return "dockerfile";
  if (manifestName(name)) return "manifest";
  return deployKindOf(name) === void 0 ? void 0 : "deploy";
};
var STEPS = /(?:^|[/._-])(?:gitlab-ci|cloud-?build|azure-pipelines?|drone|woodpecker|travis|bitbucket-pipelines|buildspec|[Tt]askfile|appveyor)[^/]*\.ya?ml$|\.(?:circleci|buildkite|azure-pipelines|azuredevops|gitlab|woodpecker)\/(?:[^/]+\/)?[^/]+\.ya?ml$/;
var COPIED = /\.ya?ml\.(?:default|dist|example|j2|jinja2?|sample|template|tmpl|tpl)$/;
var MANUAL = /(?:^|\/)[^/]{0,40}(?:deploy|docker|hosting|install|production|quick-?start|railway|render|self-?host|setup)[^/]{0,40}\.(?:mdx?|rst|adoc)$/i;
var DEPLOYS = [
  ["workflow", /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/],
  ["action", /(?:^|\/)action\.ya?ml$/],
  ["bake", /(?:^|[/._-])bake[^/]*\.hcl$/],
  ["bake-json", /(?:^|[/._-])bake[^/]*\.json$/],
  ["make", /(?:^|\/)(?:GNUmakefile|[Mm]akefile)(?:\.[\w-]{1,30})?$|\.mk$/],
  ["skaffold", /(?:^|\/)skaffold[^/]*\.ya?ml$/],
  ["garden", /(?:^|[/.])garden\.ya?ml$/],
  ["goreleaser", /(?:^|[/._-])goreleaser[^/]*\.ya?ml$/],
  ["devcontainer", /(?:^|\/)\.?devcontainer\.json$/],
  ["jenkins", /(?:^|[/.])[Jj]enkinsfile(?:[._-][^/]*)?$/],
  ["kamal", /(?:^|\/)config\/deploy(?:\.[\w-]{1,30})?\.ya?ml$/],
  ["compose", /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/],
  ["pods", COPIED],
  ["tilt", /(?:^|\/)Tiltfile$/],
  ["readme", /(?:^|\/)README[^/]{0,30}\.(?:md|rst|adoc|txt)$/i],
  ["readme", MANUAL],
  ["steps", STEPS],
  ["steps", /(?:^|\/)package\.json$/],
  [
    "script",
    /(?:^|[/._-])(?:build|ci|container|deploy|dev|docker|e2e|image|install|make|package|publish|push|release|run|setup|start)[^/]*\.(?:ba)?sh$/
  ]
];
var deployKindOf = (path) => DEPLOYS.find(([, name]) => name.test(path))?.[0] ?? (hostingNamed(path) === void 0 ? void 0 : "hosting");
var manifestName = (path) => /\.ya?ml$/i.test(path);

// src/program/place.ts
var import_node_path = require("node:path");
var workTreeOf = (host, from) => {
  for (let at = from; ; at = (0, import_node_path.dirname)(at)) {
    if (host.kindOf((0, import_node_path.join)(at, ".git")) !== void 0) return at;
    if ((0, import_node_path.dirname)(at) === at) return void 0;
  }
};

// src/editor/folder-host.ts
var import_node_buffer = require("node:buffer");
var import_node_path3 = require("node:path");

// src/program/sentences.ts
var failure = {
  directory: "it is a directory",
  denied: "the system does not allow it",
  quota: "your share of the disk is full",
  tooMany: "too many files are open",
  noAnswer: "the disk does not answer",
  running: "it is a program that is running"
};

// src/program/failure.ts
var OWN_WORDS = /* @__PURE__ */ new Map([
  ["EISDIR", failure.directory],
  ["EPERM", failure.denied],
  ["EDQUOT", failure.quota],
  ["EMFILE", failure.tooMany],
  ["EIO", failure.noAnswer],
  ["ETXTBSY", failure.running]
]);
var isFailure = (value) => typeof value === "object" && value !== null && "failure" in value;

// src/program/tracked.ts
var import_node_path2 = require("node:path");
var MOST_INDEX_BYTES = 256 * 1024 * 1024;
var MOST_POINTER_BYTES = 8 * 1024;
var gitDirectory = (host, tree) => {
  const git = (0, import_node_path2.join)(tree, ".git");
  if (host.kindOf(git) !== "file") return git;
  const bytes = host.read(git, MOST_POINTER_BYTES);
  if (isFailure(bytes)) return void 0;
  const named3 = /^gitdir: ([^\n\0]+)/.exec(new TextDecoder().decode(bytes))?.[1]?.trimEnd();
  if (named3 === void 0) return void 0;
  return (0, import_node_path2.isAbsolute)(named3) ? named3 : (0, import_node_path2.join)(tree, named3);
};

// src/editor/folder-host.ts
var folderHost2 = (host, folder, open) => {
  const real = host.real(folder);
  const tops = [folder, ...isFailure(real) ? [] : [real]];
  const index2 = (0, import_node_path3.join)(gitDirectory(host, folder) ?? folder, "index");
  const isInside = (path) => path === index2 || tops.some((top) => path === top || path.startsWith(below(top)));
  const isReadable = (path) => {
    const end = path === index2 ? path : host.real(path);
    return isInside(path) && (isFailure(end) || isInside(end));
  };
  const readOf = (read2) => (path, most) => {
    const text = open(path);
    if (text !== void 0) return import_node_buffer.Buffer.from(text).subarray(0, most + 1);
    return isReadable(path) ? read2(path, most) : OUTSIDE;
  };
  const silent = { write: () => {
  }, terminal: false, columns: 100 };
  const git = (0, import_node_path3.join)(folder, ".git");
  return {
    ...host,
    cwd: folder,
    absolute: (path) => (0, import_node_path3.resolve)(folder, path),
    out: silent,
    err: silent,
    kindOf: (path) => {
      if (open(path) !== void 0) return "file";
      if (!isInside(path)) return void 0;
      return host.kindOf(path) ?? (path === git ? "directory" : void 0);
    },
    statOf: (path) => isInside(path) ? host.statOf(path) : void 0,
    read: readOf(host.read),
    readNamed: readOf(host.readNamed),
    list: (path) => isReadable(path) ? host.list(path) : OUTSIDE,
    replace: () => OUTSIDE,
    create: () => OUTSIDE
  };
};
var OUTSIDE = { failure: folderHost.outside };
var below = (directory) => directory.endsWith(import_node_path3.sep) ? directory : directory + import_node_path3.sep;

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
var see = async ({ host, look: look2, documents, folders, tell }, uri, before) => {
  const old = await before?.catch(() => void 0);
  const now = documents.get(uri);
  const file = pathOf(uri);
  if (now === void 0 || file === void 0 || !isOurs(file, now.languageId)) return void 0;
  const document = import_vscode_languageserver_textdocument.TextDocument.create(uri, now.languageId, now.version, now.getText());
  const texts = old?.texts ?? /* @__PURE__ */ new Map();
  for (const each of documents.all()) texts.set(pathOf(each.uri), each.getText());
  const disk = () => folderHost2(host, folderOf(host, file, folders()), (path) => texts.get(path));
  const looked = await (old?.looked.file.kind === "dockerfile" ? old.looked.again() : look2(disk(), file));
  if (looked === void 0 || isProblem(looked)) {
    tell(uri, looked);
    return void 0;
  }
  tell(uri, looked.file.error);
  return { document, looked, shown: shownOf(document, looked.file, await looked.stages()), texts };
};
var isOurs = (file, language) => {
  const kind = kindOfName((0, import_node_path4.basename)(file));
  return kind === "dockerfile" || kind === "manifest" || language.toLowerCase() === "dockerfile";
};
var folderOf = (host, file, folders) => {
  const own = folders.filter((folder) => file.startsWith(folder.endsWith(import_node_path4.sep) ? folder : folder + import_node_path4.sep));
  const [inner] = own.toSorted((a, b) => b.length - a.length);
  return inner ?? workTreeOf(host, (0, import_node_path4.dirname)(file)) ?? (0, import_node_path4.dirname)(file);
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
var serve = (host, look2) => {
  const connection = connect();
  const documents = new import_node4.TextDocuments(import_vscode_languageserver_textdocument2.TextDocument);
  const { guarded, tell } = toldBy(connection);
  const timers = /* @__PURE__ */ new Map();
  let folders = [];
  let client = {};
  const sight = newSight({ host, look: look2, documents, folders: () => folders, tell });
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
      async ({ document, looked }) => looked.file.containers === void 0 ? hoverAt(document, await looked.stages(), position.line) : containerHoverAt(document, looked.file.containers, position.line)
    )
  );
  connection.onCodeLens(
    ({ textDocument }) => ofSeen("codeLens", [], textDocument.uri, async ({ document, looked }) => [
      ...lensesOf(document, await looked.stages()),
      ...containerLenses(document, looked.file.containers ?? [])
    ])
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
var actionsFor = async ({ document, looked, shown: shown3 }, { range, context: { only, triggerKind } }) => {
  const wants = (kind) => only === void 0 || only.some((each) => each === "" || kind === each || kind.startsWith(`${each}.`));
  const isAsked = only !== void 0 || triggerKind !== import_node4.CodeActionTriggerKind.Automatic;
  const here = shown3.filter(({ diagnostic }) => meet(diagnostic.range, range));
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
