(function (module, exports, require, __meta) {
"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/resolve/resolve.ts
var resolve_exports = {};
__export(resolve_exports, {
  checkLock: () => checkLock,
  imagesOf: () => imagesOf,
  lookAtImage: () => lookAtImage
});
module.exports = __toCommonJS(resolve_exports);

// src/program/failure.ts
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
  ["EISDIR", "it is a directory"],
  ["EPERM", "the system does not allow it"],
  ["EDQUOT", "your share of the disk is full"],
  ["EMFILE", "too many files are open"],
  ["EIO", "the disk does not answer"],
  ["ETXTBSY", "a program of that name runs"]
]);
var isFailure = (value) => typeof value === "object" && value !== null && "failure" in value;

// src/program/images.ts
var import_node_path2 = require("node:path");

// src/program/place.ts
var import_node_path = require("node:path");
var shownPath = (directory2, file) => (0, import_node_path.relative)(directory2, file).split(import_node_path.sep).join("/") || ".";
var workTreeOf = (host, from) => {
  for (let at = from; ; at = (0, import_node_path.dirname)(at)) {
    if (host.kindOf((0, import_node_path.join)(at, ".git")) !== void 0) return at;
    if ((0, import_node_path.dirname)(at) === at) return void 0;
  }
};

// src/program/images.ts
var LOCK = "dockerfile-nonroot.lock";
var nearestLock = (host) => {
  const top = workTreeOf(host, host.cwd) ?? host.cwd;
  for (let at = host.cwd; ; at = (0, import_node_path2.dirname)(at)) {
    if (host.statOf((0, import_node_path2.join)(at, LOCK)) !== void 0) return (0, import_node_path2.join)(at, LOCK);
    if (at === top || (0, import_node_path2.dirname)(at) === at) return void 0;
  }
};
var newLock = (host) => (0, import_node_path2.join)(workTreeOf(host, host.cwd) ?? host.cwd, LOCK);

// src/report/harmless.ts
var PRINTABLE = /^[ -~]*$/;
var replaced = (text, by) => PRINTABLE.test(text) ? text : text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{e0000}-\u{e0fff}]/gu, by);
var COMMAND = /^(\s*)(?:::|##(?=\[|vso))/;
var harmless = (text) => replaced(text, named).replace(COMMAND, "$1\\u{3a}:");
var harmlessLines = (text) => text.split("\n").map(harmless).join("\n");
var named = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

// src/knowledge/images/fold.ts
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

// src/knowledge/images/reference.ts
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
  const { domain, rest } = splitDomain(word);
  const at = rest.indexOf("@");
  const digest = at < 0 ? void 0 : rest.slice(at + 1);
  const tagged = at < 0 ? rest : rest.slice(0, at);
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
var splitDomain = (word) => {
  const slash = word.indexOf("/");
  const first = slash < 0 ? "" : word.slice(0, slash);
  const own = first === "localhost" || /[.:]/.test(first) || first.toLowerCase() !== first;
  const domain = own && first !== "index.docker.io" ? first : HUB;
  const rest = own ? word.slice(slash + 1) : word;
  return { domain, rest: domain === HUB && !rest.includes("/") ? `library/${rest}` : rest };
};
var isName = (domain, path) => {
  const whole = DOMAIN.test(domain) ? path : `${domain}/${path}`;
  return whole.length <= LONGEST_PATH && whole.split("/").every((part) => PATH_PART.test(part));
};

// src/resolve/blobs.ts
var import_node_buffer = require("node:buffer");
var import_node_crypto = require("node:crypto");

// src/resolve/attempted.ts
var attempted = async (action) => {
  try {
    return await action();
  } catch (error) {
    return { failure: reasonOf(error) };
  }
};

// src/resolve/model.ts
var isDigest = (text) => /^sha256:[0-9a-f]{64}$/.test(text);
var broken = (sentence) => new Error(sentence);

// src/resolve/blobs.ts
var digestOf = (bytes) => `sha256:${(0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex")}`;
var wholeBlob = (store, blob, most) => attempted(async () => {
  const stream = await store.open(blob);
  return isFailure(stream) ? stream : gathered(verified(stream, blob.digest), most);
});
var gathered = async (stream, most) => {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) throw broken(`it is larger than ${most} bytes`);
    chunks.push(chunk);
  }
  return import_node_buffer.Buffer.concat(chunks);
};
async function* verified(stream, digest) {
  if (!isDigest(digest)) throw broken(`${digest.slice(0, 80)} is no SHA-256 digest`);
  const hash = (0, import_node_crypto.createHash)("sha256");
  for await (const chunk of stream) {
    hash.update(chunk);
    yield chunk;
  }
  if (`sha256:${hash.digest("hex")}` !== digest) throw broken(`the bytes are not those of ${digest}`);
}

// src/resolve/json.ts
var parsedJson = (bytes) => {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isFailure(value) ? {} : value;
  } catch {
    return { failure: "it is no JSON" };
  }
};
var member = (value, name) => typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : void 0;
var textIn = (value, name) => {
  const found = member(value, name);
  return typeof found === "string" ? found : void 0;
};
var countIn = (value, name) => {
  const found = member(value, name);
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
};
var listIn = (value, name, most) => {
  const found = member(value, name);
  return Array.isArray(found) ? found.slice(0, most) : [];
};
var textsIn = (value, name, most) => listIn(value, name, most).filter((each) => typeof each === "string");
var keysIn = (value, name, most) => {
  const found = member(value, name);
  return typeof found === "object" && found !== null && !Array.isArray(found) ? Object.keys(found).slice(0, most) : [];
};

// src/resolve/image-config.ts
var MOST_CONFIG = 8 * 1024 * 1024;
var MOST_ELEMENTS = 2e3;
var LONGEST = 32768;
var configOf = (bytes) => {
  const value = parsedJson(bytes);
  if (isFailure(value)) return { failure: `the configuration cannot be read: ${value.failure}` };
  const config = member(value, "config");
  const text = (name) => (textIn(config, name) ?? "").slice(0, LONGEST);
  const list = (name) => textsIn(config, name, MOST_ELEMENTS).map((each) => each.slice(0, LONGEST));
  const os = textIn(value, "os");
  if (os === void 0) return { failure: "the configuration is not that of an image" };
  return {
    os: os.slice(0, 100),
    architecture: (textIn(value, "architecture") ?? "").slice(0, 100),
    user: text("User"),
    env: environmentOf(list("Env")),
    entrypoint: list("Entrypoint"),
    cmd: list("Cmd"),
    volumes: keysIn(config, "Volumes", MOST_ELEMENTS).toSorted(),
    ports: keysIn(config, "ExposedPorts", MOST_ELEMENTS).toSorted(),
    workdir: text("WorkingDir"),
    onbuild: list("OnBuild"),
    diffIds: textsIn(member(value, "rootfs"), "diff_ids", MOST_ELEMENTS).filter(isDigest)
  };
};
var environmentOf = (entries) => {
  const pairs = entries.flatMap((entry) => {
    const equals = entry.indexOf("=");
    return equals < 1 ? [] : [[entry.slice(0, equals), entry.slice(equals + 1)]];
  });
  return Object.fromEntries(pairs.toReversed());
};

// src/text/path.ts
var normalised = (path) => {
  if (path.startsWith("/") && !/\/[./]|.\/$/.test(path)) return path;
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
};
var lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);

// src/resolve/overlay.ts
var directory = (children = /* @__PURE__ */ new Map()) => ({
  kind: "directory",
  owner: 0,
  group: 0,
  mode: 493,
  target: "",
  content: void 0,
  children
});
var emptyRoot = () => directory();
var WHITEOUT = ".wh.";
var OPAQUE = ".wh..wh..opq";
var MOST_LINKS = 40;
var MOST_NAMES = 4096;
var partsOf = (path) => {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..") || path.includes("\0")) throw broken("a layer has a path that leads out of it");
  if (parts.length > MOST_NAMES) throw broken("a layer has a path that is too deep");
  return parts;
};
var newLayer = () => {
  const entries = [];
  const removed = [];
  const emptied = [];
  const add = (entry, content) => {
    const path = partsOf(entry.path);
    const name = path.at(-1) ?? "";
    const above = path.slice(0, -1);
    if (name === OPAQUE) emptied.push(above);
    else if (name.startsWith(WHITEOUT)) removed.push([...above, name.slice(WHITEOUT.length)]);
    else
      entries.push({ path, node: nodeOf(entry, content), same: entry.kind === "hard-link" ? entry.target : void 0 });
  };
  return { add, layer: { entries, removed, emptied } };
};
var nodeOf = ({ kind, uid, gid, mode, target }, content) => ({
  kind: kind === "hard-link" ? "file" : kind,
  owner: uid,
  group: gid,
  mode,
  target,
  content,
  children: kind === "directory" ? /* @__PURE__ */ new Map() : NONE
});
var NONE = /* @__PURE__ */ new Map();
var applyLayer = (root, { entries, removed, emptied }) => {
  for (const path of emptied) find(root, path)?.children.clear();
  for (const path of removed) {
    const parent = find(root, path.slice(0, -1));
    parent?.children.delete(path.at(-1) ?? "");
  }
  for (const { path, node, same } of entries)
    put(root, path, same === void 0 ? node : find(root, partsOf(same)) ?? node);
};
var find = (root, path, last = false) => {
  const place = placeOf(root, path, last, false);
  return place?.name === void 0 ? place?.parent : place.parent.children.get(place.name);
};
var put = (root, path, node) => {
  const place = placeOf(root, path, false, true);
  if (place?.name === void 0) {
    if (place !== void 0 && node.kind === "directory")
      Object.assign(place.parent, { ...node, children: place.parent.children });
    return;
  }
  const { parent, name } = place;
  const before = parent.children.get(name);
  const kept = node.kind === "directory" && before?.kind === "directory" ? before.children : node.children;
  parent.children.set(name, { ...node, children: kept });
};
var placeOf = (root, path, last, make) => {
  let chain = [root];
  let left = [...path].reverse();
  for (let links = 0; left.length > 0; ) {
    const name = left.pop() ?? "";
    if (name === "..") {
      if (chain.length > 1) chain.pop();
      continue;
    }
    const parent = chain.at(-1) ?? root;
    if (left.length === 0 && !last) return { parent, name };
    const node = parent.children.get(name) ?? (make ? made(parent, name) : void 0);
    if (node === void 0) return void 0;
    if (node.kind === "link") {
      links += 1;
      const parts = node.target.split("/").filter((part) => part !== "" && part !== ".");
      if (links > MOST_LINKS || parts.length + left.length > MOST_NAMES) return void 0;
      if (node.target.startsWith("/")) chain = [root];
      left = [...left, ...parts.reverse()];
      continue;
    }
    if (node.kind !== "directory" && left.length > 0) return make ? replaced2(parent, name, left, chain) : void 0;
    if (node.kind !== "directory") return { parent, name };
    chain.push(node);
  }
  return { parent: chain.at(-1) ?? root, name: void 0 };
};
var made = (parent, name) => {
  const node = directory();
  parent.children.set(name, node);
  return node;
};
var replaced2 = (parent, name, left, chain) => {
  let at = made(parent, name);
  const names = [...left].reverse();
  for (const each of names.slice(0, -1)) at = made(at, each);
  return chain.length === 0 ? void 0 : { parent: at, name: names.at(-1) };
};

// src/resolve/image-files.ts
var isKept = (path) => KEPT.has(path);
var KEPT = /* @__PURE__ */ new Set(["etc/passwd", "etc/group", "etc/os-release", "usr/lib/os-release"]);
var imageFilesOf = (root, isTold) => {
  const { paths, whole } = listed(root);
  return {
    users: linesOf(root, "etc/passwd")?.flatMap(([name, , uid, gid, , home]) => worded(name, uid, gid, home)),
    groups: linesOf(root, "etc/group")?.flatMap(([name, , gid]) => worded(name, gid)),
    release: releaseNames(contentOf(root, "etc/os-release") ?? contentOf(root, "usr/lib/os-release") ?? ""),
    programs: programsIn(root, isTold),
    paths,
    whole
  };
};
var contentOf = (root, path) => {
  const node = find(root, path.split("/"), true);
  return node?.kind !== "file" ? void 0 : new TextDecoder().decode(node.content ?? new Uint8Array());
};
var MOST_LINES = 2e3;
var linesOf = (root, path) => contentOf(root, path)?.split("\n").slice(0, MOST_LINES).map((line) => line.trim().split(":"));
var worded = (name = "", ...rest) => {
  const word = [name, ...rest.map((each = "") => each)].join(":");
  const numbers = rest.slice(0, 2).filter((each) => each?.startsWith("/") !== true);
  const fits = /^[\w.@-]{1,64}\$?$/.test(name) && numbers.every((each) => /^\d{0,10}$/.test(each ?? ""));
  return fits && !/\s/.test(word) && word.length < 512 ? [word] : [];
};
var releaseNames = (text) => {
  const values = new Map(
    [...text.slice(0, 16384).matchAll(/^([A-Z_]{1,40})=(["']?)([^"'\n]{0,200})\2$/gm)].map(
      ([, name = "", , value2 = ""]) => [name, value2.toLowerCase()]
    )
  );
  const value = (name) => values.get(name) ?? "";
  const [id, version] = [value("ID"), value("VERSION_ID")];
  const [major = "", minor = ""] = version.split(".");
  const names = [value("VERSION_CODENAME"), `${id}${version}`, `${id}${major}.${minor}`, `${id}${major}`].filter(
    (name) => !name.endsWith(".")
  );
  const platform = value("PLATFORM_ID").replace(/^.*:/, "");
  const all = [...names, platform, id, ...value("ID_LIKE").split(" ")];
  return [...new Set(all)].filter((each) => /^[a-z][a-z0-9.-]{0,40}$/.test(each)).slice(0, 12);
};
var programsIn = (root, isTold) => {
  const found = /* @__PURE__ */ new Set();
  for (const path of PROGRAMS) {
    const directory2 = find(root, path.split("/"), true);
    for (const [name, node] of directory2?.children ?? [])
      if (isTold(name)) found.add(node.kind === "link" ? linked(name, node) : name);
  }
  return [...found].sort();
};
var PROGRAMS = ["", "usr/", "usr/local/"].flatMap((above) => [`${above}bin`, `${above}sbin`]);
var linked = (name, { target }) => lastPart(target) === name ? name : `${name}>${lastPart(target)}`;
var MOST_PATHS = 1e3;
var listed = (root) => {
  const paths = {};
  let count = 0;
  let level = [{ path: "", node: root, owner: 0, group: 0 }];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next = [];
    for (const { path, node, owner, group } of level) {
      for (const [name, child] of node.children) {
        const own = `${path}/${name}`;
        const told2 = depth === 0 || isUnusual(child, owner, group);
        if (told2 && count >= MOST_PATHS) return { paths: sorted(paths), whole: false };
        const entry = told2 ? entryOf(child) : void 0;
        if (told2 && entry !== void 0 && own.length < 1024) paths[own] = entry;
        if (told2) count += 1;
        if (child.children.size > 0) next.push({ path: own, node: child, owner: child.owner, group: child.group });
      }
    }
    level = next;
  }
  return { paths: sorted(paths), whole: true };
};
var sorted = (paths) => Object.fromEntries(Object.entries(paths).sort(([a], [b]) => a < b ? -1 : 1));
var isUnusual = ({ kind, owner, group, mode }, ownerAbove, groupAbove) => {
  if (owner !== ownerAbove || group !== groupAbove) return true;
  if (kind !== "directory" && kind !== "file") return false;
  const others = kind === "directory" ? 5 : 4;
  return (mode & 3602) !== 0 || (mode & others) !== others;
};
var entryOf = ({ kind, owner, group, mode, target }) => {
  if (kind === "other") return void 0;
  return `${kind} ${owner}:${group} ${mode.toString(8)}${kind === "link" ? ` ${target.slice(0, 1024)}` : ""}`;
};

// src/resolve/tar.ts
var import_node_buffer2 = require("node:buffer");
var BLOCK = 512;
var MOST_EXTRA = 1024 * 1024;
var MOST_ENTRIES = 2e6;
var walkTar = async (stream, { entry: visit, content }) => {
  const reader = readerOf(stream);
  let extra = {};
  for (let count = 0; ; count += 1) {
    if (count > MOST_ENTRIES) throw broken(`an archive has more than ${MOST_ENTRIES} entries`);
    const header = await reader.take(BLOCK);
    if (header === void 0 || header.every((byte) => byte === 0)) return reader.drain();
    checkSum(header);
    const type = String.fromCharCode(header[156] ?? 0);
    const size = extra.size ?? numberAt(header, 124, 12);
    const padded = Math.ceil(size / BLOCK) * BLOCK;
    if (type === "x" || type === "L" || type === "K") {
      if (size > MOST_EXTRA) throw broken("an archive has a name of more than a mebibyte");
      const body = (await reader.whole(padded)).subarray(0, size);
      extra = { ...extra, ...type === "x" ? records(body) : { [type === "L" ? "path" : "target"]: textOf(body) } };
      continue;
    }
    if (type === "g") {
      await reader.skip(padded);
      continue;
    }
    const entry = entryOf2(header, type, extra, size, reader.at());
    extra = {};
    const length = entry.kind === "file" || entry.kind === "other" ? padded : 0;
    if (visit(entry) && size <= MOST_EXTRA) content(entry, (await reader.whole(length)).subarray(0, size));
    else await reader.skip(length);
  }
};
var KINDS = {
  "0": "file",
  "\0": "file",
  "7": "file",
  "1": "hard-link",
  "2": "link",
  "5": "directory"
};
var entryOf2 = (header, type, extra, size, offset) => {
  const prefix = textOf(header.subarray(345, 500));
  const name = textOf(header.subarray(0, 100));
  const ustar = textOf(header.subarray(257, 263)) === "ustar" && prefix !== "" ? `${prefix}/${name}` : name;
  const path = extra.path ?? ustar;
  return {
    path,
    // The oldest archives have no directories but files whose name ends in a slash.
    kind: type !== "5" && path.endsWith("/") && KINDS[type] === "file" ? "directory" : KINDS[type] ?? "other",
    target: extra.target ?? textOf(header.subarray(157, 257)),
    mode: numberAt(header, 100, 8) & 4095,
    uid: extra.uid ?? numberAt(header, 108, 8),
    gid: extra.gid ?? numberAt(header, 116, 8),
    size,
    offset
  };
};
var textOf = (bytes) => {
  const end = bytes.indexOf(0);
  return import_node_buffer2.Buffer.from(end === -1 ? bytes : bytes.subarray(0, end)).toString("utf8");
};
var numberAt = (header, at, length) => {
  const field = header.subarray(at, at + length);
  const first = field[0] ?? 0;
  const value = (first & 128) === 0 ? Number.parseInt(textOf(field).trim() || "0", 8) : field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 127 : byte), 0);
  if (!Number.isSafeInteger(value) || value < 0) throw broken("an archive has a number that is none");
  return value;
};
var checkSum = (header) => {
  let sum = 8 * 32;
  for (let at = 0; at < BLOCK; at += 1) if (at < 148 || at >= 156) sum += header[at] ?? 0;
  if (Number.parseInt(textOf(header.subarray(148, 156)).trim(), 8) !== sum) throw broken("it is no tar archive");
};
var records = (body) => {
  const found = {};
  for (let at = 0; at < body.length; ) {
    const blank = body.indexOf(32, at);
    const length = Number(textOf(body.subarray(at, blank === -1 ? body.length : blank)));
    if (blank === -1 || !Number.isSafeInteger(length) || length <= blank - at || at + length > body.length)
      throw broken("an archive has a header that cannot be read");
    const record = import_node_buffer2.Buffer.from(body.subarray(blank + 1, at + length - 1)).toString("utf8");
    found[record.replace(/=.*/s, "")] = record.slice(record.indexOf("=") + 1);
    at += length;
  }
  const number = (name) => {
    const text = found[name];
    if (text !== void 0 && !/^\d{1,15}$/.test(text)) throw broken(`an archive has the ${name} ${text.slice(0, 20)}`);
    return text === void 0 ? void 0 : Number(text);
  };
  const [path, target] = [found.path, found.linkpath];
  const [uid, gid, size] = [number("uid"), number("gid"), number("size")];
  return {
    ...path === void 0 ? {} : { path },
    ...target === void 0 ? {} : { target },
    ...uid === void 0 ? {} : { uid },
    ...gid === void 0 ? {} : { gid },
    ...size === void 0 ? {} : { size }
  };
};
var readerOf = (stream) => {
  const iterator = stream[Symbol.asyncIterator]();
  let rest = new Uint8Array();
  let at = 0;
  const more = async () => {
    const { value, done } = await iterator.next();
    if (done === true) return false;
    rest = value;
    return true;
  };
  const take = async (length) => {
    const parts = [];
    for (let missing = length; missing > 0; ) {
      if (rest.length === 0 && !await more()) {
        if (missing === length) return void 0;
        throw broken("an archive ends in the middle");
      }
      const part = rest.subarray(0, missing);
      rest = rest.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    at += length;
    return parts.length === 1 && parts[0] !== void 0 ? parts[0] : import_node_buffer2.Buffer.concat(parts);
  };
  return {
    take,
    at: () => at,
    whole: async (length) => {
      const bytes = length === 0 ? new Uint8Array() : await take(length);
      if (bytes === void 0) throw broken("an archive ends in the middle");
      return bytes;
    },
    skip: async (length) => {
      at += length;
      for (let missing = length; missing > 0; ) {
        if (rest.length === 0 && !await more()) throw broken("an archive ends in the middle");
        const passed = Math.min(rest.length, missing);
        rest = rest.subarray(passed);
        missing -= passed;
      }
    },
    drain: async () => {
      while (await more()) ;
    }
  };
};

// src/resolve/unpack.ts
var import_node_stream = require("node:stream");
var zlib = __toESM(require("node:zlib"), 1);
var import_node_zlib = require("node:zlib");
var MOST_TIMES = 100;
var SMALL = 256 * 1024 * 1024;
var MOST_BYTES = 64 * 1024 * 1024 * 1024;
async function* unpacked(stream) {
  const input = { bytes: 0 };
  const [first, rest] = await begun(counted(stream, input));
  const transform = transformFor(first);
  let size = 0;
  for await (const chunk of throughOf(rest, transform)) {
    size += chunk.length;
    if (size > MOST_BYTES || size > SMALL && size > MOST_TIMES * input.bytes)
      throw broken(`a layer of ${input.bytes} bytes unpacks to more than ${size - 1}`);
    yield chunk;
  }
}
async function* counted(stream, input) {
  for await (const chunk of stream) {
    input.bytes += chunk.length;
    yield chunk;
  }
}
var LONGEST_MAGIC = 4;
var begun = async (stream) => {
  const iterator = stream[Symbol.asyncIterator]();
  const held = [];
  let first = new Uint8Array();
  while (first.length < LONGEST_MAGIC) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    held.push(value);
    first = new Uint8Array([...first, ...value.subarray(0, LONGEST_MAGIC)]);
  }
  return [first, joined(held, iterator)];
};
async function* joined(held, iterator) {
  try {
    yield* held;
    for (; ; ) {
      const { value, done } = await iterator.next();
      if (done === true) return;
      yield value;
    }
  } finally {
    await iterator.return?.();
  }
}
var transformFor = ([a, b, c, d]) => {
  if (a === 31 && b === 139) return (0, import_node_zlib.createGunzip)();
  if (a === 40 && b === 181 && c === 47 && d === 253) return zstd();
  return new import_node_stream.PassThrough();
};
var zstd = () => {
  const make = Reflect.get(zlib, "createZstdDecompress");
  if (typeof make !== "function") throw broken("a layer is compressed with zstd, which only Node 22.15 and later read");
  return make();
};
async function* throughOf(stream, transform) {
  const source = import_node_stream.Readable.from(stream, { objectMode: false });
  source.on("error", (error) => transform.destroy(error));
  try {
    for await (const chunk of source.pipe(transform)) yield chunk;
  } finally {
    source.destroy();
    transform.destroy();
  }
}

// src/resolve/layers.ts
var MOST_BYTES2 = 32 * 1024 * 1024 * 1024;
var filesOf = (store, layers, diffIds) => attempted(async () => {
  const size = layers.reduce((sum, each) => sum + (each.size ?? 0), 0);
  if (size > MOST_BYTES2) return { failure: `the layers have ${size} bytes` };
  const root = emptyRoot();
  for (const [index, layer] of layers.entries()) {
    const stream = await store.open(layer);
    if (isFailure(stream)) return stream;
    const bytes = unpacked(layer.digest === "" ? stream : verified(stream, layer.digest));
    const content = diffIds[index];
    if (layer.digest === "" && content === void 0) throw broken("a layer has no digest to compare it with");
    const gathered2 = newLayer();
    await walkTar(content === void 0 ? bytes : verified(bytes, content), {
      entry: (entry) => {
        const kept = entry.kind === "file" && isKept(entry.path);
        if (!kept) gathered2.add(entry);
        return kept;
      },
      content: (entry, body) => gathered2.add(entry, body.slice())
    });
    applyLayer(root, gathered2.layer);
  }
  return root;
});

// src/resolve/manifest.ts
var MOST_MANIFEST = 4 * 1024 * 1024;
var MOST_LAYERS = 1e3;
var MOST_LISTED = 1e3;
var MOST_DEPTH = 3;
var platformOf = (text) => {
  const [os = "", architecture = "", variant = ""] = (text ?? "").toLowerCase().split("/");
  return { os: os || "linux", architecture: NAMES[architecture] ?? (architecture || "amd64"), variant };
};
var NAMES = { x86_64: "amd64", "x86-64": "amd64", aarch64: "arm64", i386: "386" };
var platformText = ({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== "").join("/");
var manifestOf = async (store, found, platform, depth = 0) => {
  if ("manifest" in found) return found.manifest;
  const value = parsedJson(found.bytes);
  if (isFailure(value)) return { failure: `the manifest cannot be read: ${value.failure}` };
  if (textIn(value, "mediaType")?.includes("schema1") || countIn(value, "schemaVersion") === 1)
    return { failure: "the manifest is of schema 1, which says too little" };
  if (Array.isArray(member(value, "manifests"))) {
    if (depth >= MOST_DEPTH) return { failure: "lists of manifests name each other" };
    const chosen = choose(listIn(value, "manifests", MOST_LISTED), platform);
    if (isFailure(chosen)) return chosen;
    const next = await store.manifest(chosen.digest);
    return isFailure(next) ? next : manifestOf(store, next, platform, depth + 1);
  }
  const config = descriptorOf(member(value, "config"));
  const layers = listIn(value, "layers", MOST_LAYERS + 1).map(descriptorOf);
  if (config === void 0 || layers.length > MOST_LAYERS || layers.some((each) => each === void 0))
    return { failure: "the manifest names no image" };
  return { digest: found.digest, config, layers: layers.filter((each) => each !== void 0) };
};
var descriptorOf = (value) => {
  const digest = textIn(value, "digest");
  if (digest === void 0 || !isDigest(digest)) return void 0;
  return { digest, mediaType: textIn(value, "mediaType") ?? "", size: countIn(value, "size") };
};
var choose = (entries, wanted) => {
  const images = entries.filter((each) => textIn(member(each, "platform"), "os") !== "unknown");
  const [best] = images.map((entry) => ({ entry, fit: fitOf(member(entry, "platform"), wanted) })).filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit);
  const alone = images.length === 1 && member(images[0], "platform") === void 0 ? images[0] : void 0;
  const descriptor = descriptorOf(best?.entry ?? alone);
  if (descriptor !== void 0) return descriptor;
  const there = images.map((each) => platformTextOf(member(each, "platform"))).filter((each) => each !== "");
  return {
    failure: `there is no image of ${platformText(wanted)}, only of ${[...new Set(there)].slice(0, 12).join(", ") || "none"}`
  };
};
var fitOf = (platform, wanted) => {
  if (textIn(platform, "os") !== wanted.os || textIn(platform, "architecture") !== wanted.architecture) return 0;
  const variant = textIn(platform, "variant") ?? "";
  if (variant === wanted.variant) return 3;
  return wanted.variant === "" ? 2 : 1;
};
var platformTextOf = (platform) => ["os", "architecture", "variant"].flatMap((name) => textIn(platform, name) ?? []).join("/");

// src/resolve/look-up.ts
var readImage = async (store, wanted, platform, layers) => {
  const found = await store.manifest(wanted);
  if (isFailure(found)) return found;
  const manifest = await manifestOf(store, found, platform);
  if (isFailure(manifest)) return manifest;
  const bytes = await wholeBlob(store, manifest.config, MOST_CONFIG);
  if (isFailure(bytes)) return { failure: `the configuration was not read: ${bytes.failure}` };
  const config = configOf(bytes);
  if (isFailure(config)) return config;
  if (!layers || config.os === "windows") return { manifest, config, root: void 0 };
  const root = await filesOf(store, manifest.layers, config.diffIds);
  return isFailure(root) ? { failure: `the layers were not read: ${root.failure}` } : { manifest, config, root };
};
var lookedUpOf = ({ manifest, config, root }, date, isTold) => {
  const { diffIds: _, ...told2 } = config;
  return { digest: manifest.digest, date, ...told2, files: root && imageFilesOf(root, isTold) };
};

// src/resolve/images.ts
var AT_ONCE = 6;
var MOST_IMAGES = 5e3;
var keyOf = (reference, platform) => {
  const text = platformText(platformOf(platform));
  return `${canonicalName(reference)}${text === USUAL ? "" : ` ${text}`}`;
};
var USUAL = platformText(platformOf(void 0));
var newImages = ({ source, known, all, layers, today, isTold, keep }) => {
  const answers = new Map(known);
  const wanted = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Map();
  let fresh = 0;
  const lacks = (answer) => answer === void 0 || layers && !("failure" in answer) && answer.files === void 0 && answer.os !== "windows";
  const load = async () => {
    const open = [...wanted].slice(0, MOST_IMAGES);
    wanted.clear();
    await inTurns(open, async ([key, { reference, platform }]) => {
      const read = source === void 0 ? void 0 : await source(reference, platformOf(platform), layers);
      if (read === void 0) return;
      if (isFailure(read)) {
        failed.set(key, read.failure);
        if (!answers.has(key)) answers.set(key, { failure: read.failure });
        return;
      }
      fresh += 1;
      answers.set(key, lookedUpOf(read, today, isTold));
    });
    return open.length > 0;
  };
  const tried = /* @__PURE__ */ new Set();
  return {
    lookUp: (reference, platform, isKnown) => {
      const key = keyOf(reference, platform);
      const answer = answers.get(key);
      if (source !== void 0 && (all || !isKnown) && lacks(answer) && !tried.has(key)) {
        tried.add(key);
        wanted.set(key, { reference, platform });
      }
      return answer;
    },
    load,
    finish: async () => {
      const found = [...answers].flatMap(([key, answer]) => "failure" in answer ? [] : [[key, answer]]);
      const failures = [...failed].map(([key, failure]) => `${key} was not looked up: ${failure}.`);
      const kept = fresh === 0 ? { notes: [], problems: [] } : keep(new Map(found));
      return { notes: [...failures, ...kept.notes], problems: kept.problems };
    }
  };
};
var inTurns = async (elements, work) => {
  const left = elements.values();
  const worker = async () => {
    for (const element of left) await work(element);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};

// src/resolve/check-lock.ts
var checkedLock = async (images, source, today, isTold) => {
  const changed = [];
  const failed = [];
  await inTurns([...images], async ([key, before]) => {
    const [name = "", platform] = key.split(" ");
    const reference = parseReference(name);
    if (reference === void 0) return void failed.push(`${key}: is no name of an image.`);
    const read = await source(reference, platformOf(platform), before.files !== void 0);
    if (isFailure(read)) return void failed.push(`${key}: was not looked up: ${read.failure}.`);
    const what = differencesOf(before, lookedUpOf(read, today, isTold));
    if (what.length > 0) changed.push(`${key}: ${what.join("; ")}.`);
  });
  return { changed: changed.sort(), failed: failed.sort() };
};
var differencesOf = (before, after) => {
  if (before.digest === after.digest) return [];
  const facts = FACTS.flatMap((name) => {
    const [old, now] = [textOf2(before[name]), textOf2(after[name])];
    return old === now ? [] : [`${name} was ${old.slice(0, LONGEST2)}, and is ${now.slice(0, LONGEST2)}`];
  });
  const files = textOf2(before.files) === textOf2(after.files) ? [] : ["its accounts, programs or paths are others"];
  return [`digest was ${before.digest} (${before.date}), and is ${after.digest}`, ...facts, ...files];
};
var FACTS = [
  "os",
  "architecture",
  "user",
  "env",
  "entrypoint",
  "cmd",
  "volumes",
  "ports",
  "workdir",
  "onbuild"
];
var LONGEST2 = 200;
var textOf2 = (value) => {
  const ordered = (_, each) => typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a < b ? -1 : 1)) : each;
  return JSON.stringify(value, ordered) ?? "nothing";
};

// src/knowledge/images/looked-up.ts
var ENTRY = /^(file|directory|link) (\d{1,10}):(\d{1,10}) ([0-7]{1,4})(?: (.*))?$/s;
var listedPath = (entry) => {
  const [, word, owner, group, mode = "", target = ""] = ENTRY.exec(entry) ?? [];
  const kind = KINDS2.find((each) => each === word);
  return kind && { kind, owner: Number(owner), group: Number(group), mode: Number.parseInt(mode, 8), target };
};
var KINDS2 = ["file", "directory", "link"];

// src/resolve/lock.ts
var MOST_LOCK = 16 * 1024 * 1024;
var MOST_IMAGES2 = 1e4;
var MOST_ELEMENTS2 = 2e3;
var VERSION = 1;
var lockedImages = (bytes) => {
  if (bytes.length > MOST_LOCK) return { failure: "is larger than 16 MiB" };
  const value = parsedJson(bytes);
  if (isFailure(value)) return { failure: "is no JSON" };
  const version = countIn(value, "version");
  if (version !== VERSION) return { failure: `has the version ${version ?? "none"}, and we read ${VERSION}` };
  const images = member(value, "images");
  const found = /* @__PURE__ */ new Map();
  for (const key of keysIn(value, "images", MOST_IMAGES2)) {
    const image = imageOf(member(images, key));
    if (image === void 0) return { failure: `says of ${key} what cannot be read` };
    found.set(key, image);
  }
  return found;
};
var lockText = (images) => {
  const entries = [...images].sort(([a], [b]) => a < b ? -1 : 1).map(([key, image]) => [key, told(image)]);
  return `${JSON.stringify({ version: VERSION, images: Object.fromEntries(entries) }, null, 2)}
`;
};
var told = ({ files, ...image }) => ({
  ...Object.fromEntries(Object.entries(image).filter(([name, value]) => name === "user" || !isEmpty(value))),
  ...files === void 0 ? {} : { files }
});
var isEmpty = (value) => value === "" || typeof value === "object" && value !== null && Object.keys(value).length === 0;
var imageOf = (value) => {
  const [digest, date, user, os] = ["digest", "date", "user", "os"].map((name) => textIn(value, name));
  const files = member(value, "files");
  const listed3 = files === void 0 ? void 0 : filesOf2(files);
  if (digest === void 0 || !isDigest(digest) || date === void 0 || user === void 0 || os === void 0)
    return void 0;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || files !== void 0 && listed3 === void 0) return void 0;
  return {
    digest,
    date,
    os,
    architecture: textIn(value, "architecture") ?? "",
    user,
    env: textsByKey(value, "env"),
    entrypoint: textsIn(value, "entrypoint", MOST_ELEMENTS2),
    cmd: textsIn(value, "cmd", MOST_ELEMENTS2),
    volumes: textsIn(value, "volumes", MOST_ELEMENTS2),
    ports: textsIn(value, "ports", MOST_ELEMENTS2),
    workdir: textIn(value, "workdir") ?? "",
    onbuild: textsIn(value, "onbuild", MOST_ELEMENTS2),
    files: listed3
  };
};
var filesOf2 = (value) => {
  const paths = textsByKey(value, "paths");
  const whole = member(value, "whole");
  if (typeof whole !== "boolean" || Object.values(paths).some((entry) => listedPath(entry) === void 0))
    return void 0;
  const lines = (name) => member(value, name) === void 0 ? void 0 : textsIn(value, name, MOST_ELEMENTS2);
  return {
    users: lines("users"),
    groups: lines("groups"),
    release: textsIn(value, "release", MOST_ELEMENTS2),
    programs: textsIn(value, "programs", MOST_ELEMENTS2),
    paths,
    whole
  };
};
var textsByKey = (value, name) => {
  const found = member(value, name);
  return Object.fromEntries(
    keysIn(value, name, MOST_ELEMENTS2).flatMap((key) => {
      const text = textIn(found, key);
      return text === void 0 ? [] : [[key, text]];
    })
  );
};

// src/resolve/cache.ts
var import_node_path4 = require("node:path");

// src/resolve/files.ts
var import_node_fs = require("node:fs");
var import_node_path3 = require("node:path");
var placeOf2 = (path) => {
  if (!(0, import_node_fs.existsSync)(path)) return void 0;
  const real = attempt(() => (0, import_node_fs.lstatSync)((0, import_node_fs.realpathSync)(path)));
  if (isFailure(real)) return void 0;
  return real.isDirectory() ? "directory" : real.isFile() ? "file" : void 0;
};
var openIn = (directory2, name, part) => attempt(() => {
  const top = (0, import_node_fs.realpathSync)(directory2);
  const file = (0, import_node_fs.realpathSync)((0, import_node_path3.join)(top, name));
  if (!file.startsWith(top.endsWith(import_node_path3.sep) ? top : top + import_node_path3.sep)) return { failure: `${name} leads out of ${directory2}` };
  return opened(file, part);
});
var openFile = (path, part) => attempt(() => opened((0, import_node_fs.realpathSync)(path), part));
var WITHOUT_WAITING = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0) | (import_node_fs.constants.O_NOCTTY ?? 0) | (import_node_fs.constants.O_NOFOLLOW ?? 0);
var opened = (file, part) => {
  const descriptor = (0, import_node_fs.openSync)(file, WITHOUT_WAITING);
  if (!(0, import_node_fs.fstatSync)(descriptor).isFile()) {
    (0, import_node_fs.closeSync)(descriptor);
    return { failure: "it is no regular file" };
  }
  const range = part === void 0 ? {} : { start: part.start, end: part.start + part.length - 1 };
  if (part?.length === 0) {
    (0, import_node_fs.closeSync)(descriptor);
    return nothing();
  }
  return (0, import_node_fs.createReadStream)("", { fd: descriptor, highWaterMark: 256 * 1024, ...range });
};
async function* nothing() {
}
var namesIn = (directory2, most) => attempt(() => (0, import_node_fs.readdirSync)(directory2).sort().slice(0, most));
var readOwn = (path, most) => {
  const bytes = attempt(() => (0, import_node_fs.statSync)(path).size > most ? void 0 : (0, import_node_fs.readFileSync)(path));
  return isFailure(bytes) ? void 0 : bytes;
};
var writeOwn = (path, bytes) => {
  const beside = `${path}.${process.pid}`;
  attempt(() => {
    (0, import_node_fs.mkdirSync)((0, import_node_path3.dirname)(path), { recursive: true, mode: 448 });
    (0, import_node_fs.writeFileSync)(beside, bytes, { mode: 384 });
    (0, import_node_fs.renameSync)(beside, path);
  });
};

// src/resolve/cache.ts
var cacheDirectory = (env) => {
  const { XDG_CACHE_HOME, HOME } = env;
  const above = XDG_CACHE_HOME || HOME && (0, import_node_path4.join)(HOME, ".cache");
  return above?.startsWith("/") === true ? (0, import_node_path4.join)(above, "dockerfile-nonroot/images") : void 0;
};
var rememberedStore = (store, name, { directory: directory2, today }) => {
  const blobs = blobsIn(directory2);
  const tagFile = (tag) => (0, import_node_path4.join)(directory2, "tags", digestOf(new TextEncoder().encode(`${name}:${tag}`)).slice(7));
  return {
    manifest: async (wanted) => {
      const digest = wanted.includes(":") ? wanted : taggedIn(tagFile(wanted), today);
      const kept = digest === void 0 ? void 0 : blobs.read(digest);
      if (kept !== void 0 && digest !== void 0) return { bytes: kept, mediaType: "", digest };
      const found = await store.manifest(wanted);
      if (isFailure(found) || "manifest" in found) return found;
      blobs.write(found.digest, found.bytes);
      if (!wanted.includes(":")) keepTag(tagFile(wanted), found, today);
      return found;
    },
    open: async (blob) => isSmall(blob) ? smallBlob(store, blob, blobs) : store.open(blob)
  };
};
var isSmall = ({ mediaType, size = Number.POSITIVE_INFINITY }) => size <= MOST_CONFIG && /config|container\.image/.test(mediaType);
var blobsIn = (directory2) => {
  const fileOf = (digest) => (0, import_node_path4.join)(directory2, "blobs", digest.replace(/^sha256:/, ""));
  return {
    read: (digest) => {
      const bytes = /^sha256:[0-9a-f]{64}$/.test(digest) ? readOwn(fileOf(digest), MOST_CONFIG) : void 0;
      return bytes !== void 0 && digestOf(bytes) === digest ? bytes : void 0;
    },
    write: (digest, bytes) => writeOwn(fileOf(digest), bytes)
  };
};
var smallBlob = async (store, blob, blobs) => {
  const kept = blobs.read(blob.digest);
  if (kept !== void 0) return once(kept);
  const stream = await store.open(blob);
  if (isFailure(stream)) return stream;
  const bytes = await gathered(stream, MOST_CONFIG).catch((error) => ({ failure: String(error.message) }));
  if (isFailure(bytes)) return bytes;
  if (digestOf(bytes) === blob.digest) blobs.write(blob.digest, bytes);
  return once(bytes);
};
async function* once(bytes) {
  yield bytes;
}
var MOST_TAG = 1024;
var taggedIn = (file, today) => {
  const bytes = readOwn(file, MOST_TAG);
  const value = bytes === void 0 ? void 0 : parsedJson(bytes);
  return textIn(value, "date") === today ? textIn(value, "digest") : void 0;
};
var keepTag = (file, found, date) => writeOwn(file, new TextEncoder().encode(JSON.stringify({ digest: found.digest, date })));

// src/resolve/engine.ts
var import_node_path5 = require("node:path");

// src/resolve/names.ts
var isNamed = (written, wanted) => {
  const names = [written, written.replace(/^localhost\//, "")];
  return names.some((name) => {
    const reference = parseReference(name);
    return reference !== void 0 && canonicalName({ ...reference, digest: void 0 }) === wanted;
  });
};

// src/resolve/layout.ts
var layoutStore = (open) => ({
  manifest: (wanted) => foundIn(open, wanted),
  open: async ({ digest }) => isDigest(digest) ? open(pathOf(digest)) : { failure: `${digest.slice(0, 80)} is no digest` }
});
var directoryParts = (directory2) => (path) => openIn(directory2, path);
var pathOf = (digest) => `blobs/${digest.replace(":", "/")}`;
var MOST_IMAGES3 = 1e4;
var foundIn = (open, wanted) => attempted(async () => {
  if (isDigest(wanted)) return blobOf(open, wanted, "");
  const stream = open("index.json");
  if (isFailure(stream)) return { failure: `index.json was not read: ${stream.failure}` };
  const bytes = await gathered(stream, MOST_MANIFEST);
  const index = parsedJson(bytes);
  if (isFailure(index)) return { failure: `index.json: ${index.failure}` };
  const entries = listIn(index, "manifests", MOST_IMAGES3);
  if (wanted === "" && entries.length !== 1) return { bytes, mediaType: "", digest: digestOf(bytes) };
  const entry = entries.find((each) => wanted === "" || isEntryOf(each, wanted));
  const descriptor = descriptorOf(entry);
  if (descriptor === void 0) return { failure: `no image is called ${wanted} there` };
  return blobOf(open, descriptor.digest, descriptor.mediaType);
});
var NAMES2 = ["org.opencontainers.image.ref.name", "io.containerd.image.name"];
var isEntryOf = (entry, wanted) => {
  const annotations = member(entry, "annotations");
  const at = wanted.indexOf("@");
  if (at !== -1) return textIn(entry, "digest") === wanted.slice(at + 1);
  return NAMES2.some((name) => isNamed(textIn(annotations, name) ?? "", wanted));
};
var blobOf = async (open, digest, mediaType) => {
  const stream = open(pathOf(digest));
  if (isFailure(stream)) return { failure: `${digest} was not read: ${stream.failure}` };
  return { bytes: await gathered(verified(stream, digest), MOST_MANIFEST), mediaType, digest };
};

// src/resolve/archive.ts
var MOST_FILES = 1e5;
var archiveStore = (file) => attempted(async () => {
  const parts = await partsIn(file);
  if (isFailure(parts)) return parts;
  const open = openerOf(file, parts);
  if (parts.has("index.json") && parts.has("oci-layout")) return layoutStore(open);
  if (!parts.has("manifest.json")) return { failure: "it is no archive of images" };
  return dockerStore(open);
});
var partsIn = async (file) => {
  const stream = openFile(file);
  if (isFailure(stream)) return stream;
  const parts = /* @__PURE__ */ new Map();
  await walkTar(stream, {
    entry: (entry) => {
      if (parts.size < MOST_FILES) parts.set(partsOf(entry.path).join("/"), entry);
      return false;
    },
    content: () => {
    }
  });
  return parts;
};
var openerOf = (file, parts) => (path) => {
  let entry = parts.get(path);
  for (let links = 0; entry?.kind === "link" && links < 8; links += 1) entry = parts.get(targetOf(entry));
  return entry?.kind === "file" ? openFile(file, { start: entry.offset, length: entry.size }) : { failure: `the archive has no ${path}` };
};
var targetOf = ({ path, target }) => {
  const at = path.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === "..") at.pop();
    else if (part !== "." && part !== "") at.push(part);
  }
  return at.join("/");
};
var MOST_IMAGES4 = 1e3;
var MOST_LAYERS2 = 1e3;
var dockerStore = (open) => ({
  open: async ({ path = "" }) => open(path),
  manifest: (wanted) => attempted(async () => {
    const stream = open("manifest.json");
    if (isFailure(stream)) return stream;
    const list = parsedJson(await gathered(stream, MOST_MANIFEST));
    if (isFailure(list)) return { failure: `manifest.json: ${list.failure}` };
    const images = Array.isArray(list) ? list.slice(0, MOST_IMAGES4) : [];
    if (wanted === "" && images.length !== 1) return { failure: `the archive has ${images.length} images` };
    const isWanted = (image2) => textsIn(image2, "RepoTags", 1e3).some((tag) => isNamed(tag, wanted));
    const image = images.find((each) => wanted === "" || isWanted(each));
    return image === void 0 ? { failure: `no image is called ${wanted} there` } : manifestFor(image, open);
  })
});
var manifestFor = async (image, open) => {
  const path = textIn(image, "Config") ?? "";
  const stream = open(path);
  if (isFailure(stream)) return stream;
  const digest = digestOf(await gathered(stream, MOST_CONFIG));
  if (!path.includes(digest.slice("sha256:".length))) return { failure: "the configuration is not what its name says" };
  const part = { mediaType: "", size: void 0 };
  const layers = textsIn(image, "Layers", MOST_LAYERS2).map((each) => ({ ...part, digest: "", path: each }));
  return { manifest: { digest, config: { ...part, digest, path }, layers } };
};

// src/resolve/engine.ts
var ENGINES = ["docker", "podman"];
var PATIENCE = 15e3;
var TIME_TO_SAVE = 6e5;
var NOT_STARTED = 127;
var engineSource = (engines) => {
  let engine;
  return async (reference, platform, layers) => {
    engine ??= answering(engines);
    const program = await engine;
    if (typeof program !== "string") return program;
    const name = canonicalName(reference);
    const inspected = await engines.run(program, ["image", "inspect", name], { timeout: PATIENCE });
    if (inspected.code !== 0) return { failure: `${program} has no such image` };
    const read = readOf(inspected, program, platform);
    return isFailure(read) || !layers || read.config.os === "windows" ? read : withFiles(read, name, program, engines);
  };
};
var answering = async ({ run }) => {
  const said = [];
  for (const name of ENGINES) {
    const args = name === "docker" ? ["version", "--format", "{{.Server.Version}}"] : ["version"];
    const { code, stderr } = await run(name, args, { timeout: PATIENCE });
    if (code === 0) return name;
    said.push(
      `${name} ${code === NOT_STARTED ? "is not installed" : `says "${stderr.trim().split("\n").at(-1) ?? ""}"`}`
    );
  }
  return { failure: `no engine answers: ${said.join("; ")}` };
};
var readOf = ({ stdout }, program, platform) => {
  const list = parsedJson(stdout);
  const image = Array.isArray(list) ? list[0] : void 0;
  const written = {
    os: textIn(image, "Os"),
    architecture: textIn(image, "Architecture"),
    config: member(image, "Config"),
    rootfs: { diff_ids: textsIn(member(image, "RootFS"), "Layers", 1e3) }
  };
  const config = configOf(new TextEncoder().encode(JSON.stringify(written)));
  if (isFailure(config)) return { failure: `${program} says what cannot be read` };
  const own = platformOf(`${config.os}/${config.architecture}`);
  const asked = platformText(platform) === platformText(platformOf(void 0)) ? own : platform;
  if (asked.os !== own.os || asked.architecture !== own.architecture)
    return { failure: `${program} has the image for ${platformText(own)} alone` };
  const digest = digestIn(image);
  if (digest === void 0) return { failure: `${program} says no digest` };
  const part = { digest, mediaType: "", size: void 0 };
  return { manifest: { digest, config: part, layers: [] }, config, root: void 0 };
};
var digestIn = (image) => {
  const pulled = textsIn(image, "RepoDigests", 100).map((each) => each.replace(/^.*@/, ""));
  const id = textIn(image, "Id") ?? "";
  return [...pulled, id, `sha256:${id}`].find(isDigest);
};
var withFiles = async (read, name, program, engines) => {
  const directory2 = engines.scratch();
  const file = (0, import_node_path5.join)(directory2, "image.tar");
  try {
    const { code, stderr } = await engines.run(program, ["save", "-o", file, name], { timeout: TIME_TO_SAVE });
    if (code !== 0) return { failure: `${program} saves no image: ${stderr.trim().split("\n").at(-1) ?? ""}` };
    const store = await archiveStore(file);
    if (isFailure(store)) return store;
    const whole = await readImage(store, "", platformOf(`${read.config.os}/${read.config.architecture}`), true);
    return isFailure(whole) ? whole : { ...read, root: whole.root };
  } finally {
    engines.remove(directory2);
  }
};

// src/resolve/registry/proxy.ts
var proxyFor = (url, env) => {
  if (isLoopback(url.hostname) || isExcepted(url, valueOf(env, "no_proxy"))) return void 0;
  const name = url.protocol === "https:" ? "https_proxy" : "http_proxy";
  const value = valueOf(env, name) || valueOf(env, "all_proxy");
  if (value === "") return void 0;
  try {
    const proxy = new URL(value.includes("://") ? value : `http://${value}`);
    return proxy.protocol === "http:" || proxy.protocol === "https:" ? proxy : void 0;
  } catch {
    return void 0;
  }
};
var valueOf = (env, name) => env[name] ?? env[name.toUpperCase()] ?? "";
var isLoopback = (hostname) => hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
var isExcepted = ({ hostname, port, protocol }, list) => {
  const own = port || (protocol === "https:" ? "443" : "80");
  return list.split(/[,\s]+/).some((entry) => {
    if (entry === "*") return true;
    const [, name = "", only] = /^(?:\*?\.)?([^:]+|\[.*\])(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === "" || only !== void 0 && only !== own) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
};

// src/resolve/registry/trouble.ts
var toldOf = (error, { host, hostname }) => {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return broken(`the name ${hostname} is not known`);
    case "ECONNREFUSED":
      return broken(`nobody listens at ${host}`);
    case "ECONNRESET":
    case "EPIPE":
      return broken(`${host} ended the connection`);
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return broken(`${host} cannot be reached`);
  }
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER|UNABLE_TO_VERIFY/.test(code))
    return broken(`the certificate of ${host} is not trusted (${code}): name its authority with --registry-ca`);
  if (/^HPE_|ERR_SSL|EPROTO/.test(code)) return broken(`${host} does not speak the protocol (${code})`);
  return broken(message);
};
var codeOf = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

// src/resolve/registry/asker.ts
var DEADLINE = 6e4;
var MOST_TRIES = 4;
var FIRST_PAUSE = 500;
var LONGEST_PAUSE = 3e4;
var MOST_REDIRECTS = 5;
var mayBeAsked = (url) => url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname);
var askerOf = ({ ask, sleep }) => {
  const once2 = async (request3, redirects, asked) => {
    const answer = await attempted(() => ask(request3).catch((error) => Promise.reject(toldOf(error, request3.url))));
    if (isFailure(answer)) return answer;
    if (answer.status === 401 && request3.url.host !== asked) {
      answer.end();
      return { failure: `${request3.url.host}, to which it leads on, wants an account (401)` };
    }
    if (!REDIRECTS.has(answer.status)) return answer;
    const to = answer.header("location");
    answer.end();
    if (to === void 0 || !URL.canParse(to, request3.url.href)) return { failure: "it leads on to nowhere" };
    const url = new URL(to, request3.url);
    if (redirects >= MOST_REDIRECTS) return { failure: "it leads on too often" };
    if (!mayBeAsked(url)) return { failure: `it leads on to ${url.protocol}//${url.host}, which is not encrypted` };
    if (request3.body !== void 0 && url.host !== asked)
      return { failure: `it leads on to ${url.host}, which gets no account of ${asked}` };
    const { authorization: _, ...others } = request3.headers ?? {};
    const headers = url.host === asked ? request3.headers ?? {} : others;
    return once2({ ...request3, url, headers }, redirects + 1, asked);
  };
  return async (request3) => {
    for (let tries = 1; ; tries += 1) {
      const answer = await once2({ deadline: DEADLINE, ...request3 }, 0, request3.url.host);
      const failed = isFailure(answer);
      if (!failed && !AGAIN.has(answer.status)) return answer;
      const pause = pauseOf(failed ? void 0 : answer.header("retry-after"), tries);
      if (tries >= MOST_TRIES || pause > LONGEST_PAUSE || failed && !mayPass(answer)) return answer;
      if (!failed) answer.end();
      await sleep(pause);
    }
  };
};
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var AGAIN = /* @__PURE__ */ new Set([429, 500, 502, 503, 504]);
var mayPass = ({ failure }) => !/certificate|is not known|listens|encrypted|leads on|protocol/.test(failure);
var pauseOf = (told2, tries) => told2 !== void 0 && /^\d{1,9}$/.test(told2) ? Number(told2) * 1e3 : FIRST_PAUSE * 2 ** (tries - 1);

// src/resolve/registry/credentials.ts
var import_node_buffer3 = require("node:buffer");
var import_node_path6 = require("node:path");
var MOST_CONFIG2 = 1024 * 1024;
var HELPER_TIME = 15e3;
var HUB2 = "https://index.docker.io/v1/";
var credentialsOf = (host, programs) => {
  const known = /* @__PURE__ */ new Map();
  return (registry) => {
    const found = known.get(registry) ?? accountFor(registry, host, programs);
    known.set(registry, found);
    return found;
  };
};
var accountFor = async (registry, host, programs) => {
  for (const file of filesOf3(host)) {
    const bytes = host.read(file, MOST_CONFIG2);
    const config = isFailure(bytes) ? void 0 : parsedJson(bytes);
    if (config === void 0 || isFailure(config)) continue;
    const keys = registry === "docker.io" ? [HUB2, "docker.io", "index.docker.io"] : [registry, `https://${registry}`];
    const helper = helperFor(config, keys);
    const account = helper === void 0 ? void 0 : await helped(helper, keys[0] ?? registry, programs);
    const told2 = account ?? keys.map((key) => writtenIn(member(member(config, "auths"), key))).find((each) => each);
    if (told2 !== void 0) return told2;
  }
  return void 0;
};
var filesOf3 = (host) => {
  const { DOCKER_CONFIG, HOME, XDG_RUNTIME_DIR, REGISTRY_AUTH_FILE } = host.env;
  const docker = DOCKER_CONFIG ?? (HOME && (0, import_node_path6.join)(HOME, ".docker"));
  return [
    ...REGISTRY_AUTH_FILE ? [REGISTRY_AUTH_FILE] : [],
    ...docker ? [(0, import_node_path6.join)(docker, "config.json")] : [],
    ...XDG_RUNTIME_DIR ? [(0, import_node_path6.join)(XDG_RUNTIME_DIR, "containers/auth.json")] : [],
    ...HOME ? [(0, import_node_path6.join)(HOME, ".config/containers/auth.json")] : []
  ].map(host.absolute);
};
var helperFor = (config, keys) => {
  const helpers = member(config, "credHelpers");
  const named3 = keys.map((key) => textIn(helpers, key)).find((each) => each !== void 0) ?? textIn(config, "credsStore");
  return named3 !== void 0 && /^[\w-]{1,64}$/.test(named3) ? named3 : void 0;
};
var helped = async (helper, server, programs) => {
  const { code, stdout } = await programs.run(`docker-credential-${helper}`, ["get"], {
    timeout: HELPER_TIME,
    input: server
  });
  const answer = code === 0 ? parsedJson(stdout) : void 0;
  const [name, secret] = [textIn(answer, "Username"), textIn(answer, "Secret")];
  if (name === void 0 || secret === void 0 || secret === "") return void 0;
  return name === "<token>" ? { kind: "token", token: secret } : { kind: "password", name, password: secret };
};
var writtenIn = (entry) => {
  const token = textIn(entry, "identitytoken");
  if (token) return { kind: "token", token };
  const text = import_node_buffer3.Buffer.from(textIn(entry, "auth") ?? "", "base64").toString("utf8");
  const colon = text.indexOf(":");
  if (colon > 0)
    return { kind: "password", name: text.slice(0, colon), password: text.slice(colon + 1).replace(/\0+$/, "") };
  const [name, password] = [textIn(entry, "username"), textIn(entry, "password")];
  return name && password ? { kind: "password", name, password } : void 0;
};

// src/resolve/registry/network.ts
var import_node_buffer4 = require("node:buffer");
var http = __toESM(require("node:http"), 1);
var https = __toESM(require("node:https"), 1);
var tls = __toESM(require("node:tls"), 1);
var IDLE = 2e4;
var newNetwork = ({ authorities, env, idle = IDLE }) => {
  const ca = authorities === void 0 ? void 0 : [...tls.rootCertificates, authorities];
  const secure = new https.Agent({ keepAlive: true, ...ca && { ca } });
  const plain2 = new http.Agent({ keepAlive: true });
  const ask = async (request3) => {
    const proxy = proxyFor(request3.url, env);
    if (request3.url.protocol === "http:")
      return answerOf(http.request(request3.url, optionsOf(request3, plain2)), request3, idle);
    if (proxy === void 0) return answerOf(https.request(request3.url, optionsOf(request3, secure)), request3, idle);
    const socket = await tunnel(proxy, request3.url, ca, idle);
    const connected = await secured(socket, request3.url.hostname, ca);
    const options = { ...optionsOf(request3, void 0), createConnection: () => connected };
    return answerOf(https.request(request3.url, options), request3, idle);
  };
  return { ask, sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) };
};
var optionsOf = ({ method = "GET", headers = {} }, agent) => ({
  method,
  headers,
  agent: agent ?? false
});
var answerOf = (sent, { body, deadline }, idle) => new Promise((resolve, reject) => {
  const late = (why) => () => sent.destroy(broken(why));
  const timer = setTimeout(late(`no whole answer came in ${Math.ceil(deadline / 1e3)} seconds`), deadline);
  sent.setTimeout(idle, late(`nothing came in ${Math.ceil(idle / 1e3)} seconds`));
  sent.on("close", () => clearTimeout(timer));
  sent.on("error", reject);
  sent.on("response", (response) => {
    const header = (name) => {
      const value = response.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    };
    resolve({ status: response.statusCode ?? 0, header, body: response, end: () => passOver(response) });
  });
  sent.end(body);
});
var secured = (socket, servername, ca) => new Promise((resolve, reject) => {
  const connected = tls.connect({ socket, servername, ...ca && { ca } }, () => resolve(connected));
  connected.on("error", reject);
});
var passOver = (response) => {
  if (Number(response.headers["content-length"] ?? SHORT + 1) <= SHORT) response.resume();
  else response.destroy();
};
var SHORT = 64 * 1024;
var tunnel = (proxy, { hostname, port }, ca, idle) => new Promise((resolve, reject) => {
  const target = `${hostname}:${port || 443}`;
  const { username, password } = proxy;
  const account = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const headers = {
    host: target,
    ...username === "" ? {} : { "proxy-authorization": `Basic ${import_node_buffer4.Buffer.from(account).toString("base64")}` }
  };
  const options = { method: "CONNECT", path: target, headers, agent: false, ...ca && { ca } };
  const sent = proxy.protocol === "https:" ? https.request(proxy, options) : http.request(proxy, options);
  sent.setTimeout(idle, () => sent.destroy(broken(`the proxy ${proxy.host} does not answer`)));
  sent.on("error", reject);
  sent.on("response", ({ statusCode }) => reject(broken(`the proxy ${proxy.host} says ${statusCode ?? "nothing"}`)));
  sent.on("connect", ({ statusCode }, socket) => {
    if (statusCode === 200) return resolve(socket);
    socket.destroy();
    reject(broken(`the proxy ${proxy.host} says ${statusCode}`));
  });
  sent.end();
});

// src/resolve/registry/authority.ts
var import_node_buffer5 = require("node:buffer");
var MOST_TOKEN = 256 * 1024;
var authorizationFor = async (challenge, account, asker) => {
  if (challenge.kind === "basic")
    return account?.kind === "password" ? basic(account) : { failure: "it wants an account: log in with docker login" };
  const url = urlOf(challenge.realm);
  if (url === void 0 || !mayBeAsked(url)) return { failure: "it names no https address for tokens" };
  const answer = account?.kind === "token" ? await refreshed(url, challenge, account.token, asker) : await plain(url, challenge, account, asker);
  if (isFailure(answer)) return answer;
  if (answer.status !== 200) {
    answer.end();
    return {
      failure: `no token is given (${answer.status})${account === void 0 ? ": log in with docker login" : ""}`
    };
  }
  const value = parsedJson(await gathered(answer.body, MOST_TOKEN));
  const token = textIn(value, "token") ?? textIn(value, "access_token");
  return token !== void 0 && /^[\w.~+/=-]{1,100000}$/.test(token) ? `Bearer ${token}` : { failure: "its token cannot be read" };
};
var urlOf = (text) => URL.canParse(text) ? new URL(text) : void 0;
var basic = ({ name, password }) => `Basic ${import_node_buffer5.Buffer.from(`${name}:${password}`).toString("base64")}`;
var plain = (realm, { service, scope }, account, asker) => {
  const url = new URL(realm);
  if (service !== "") url.searchParams.set("service", service);
  if (scope !== "") url.searchParams.set("scope", scope);
  const headers = account?.kind === "password" ? { authorization: basic(account) } : {};
  return asker({ url, headers });
};
var refreshed = (url, { service, scope }, token, asker) => {
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: "dockerfile-nonroot",
    refresh_token: token,
    service,
    scope
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return asker({ url, headers, method: "POST", body: body.toString() });
};

// src/resolve/registry/challenge.ts
var challengeOf = (header) => {
  const text = header.slice(0, LONGEST3);
  const [, , words] = /(^|,\s*)bearer\s+(.*)$/is.exec(text) ?? [];
  if (words === void 0) return /(?:^|,\s*)basic\b/i.test(text) ? { kind: "basic" } : void 0;
  const values = new Map(
    [...words.matchAll(PARAMETER)].map(([, name = "", quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ""])
  );
  const realm = values.get("realm");
  if (realm === void 0) return void 0;
  return { kind: "bearer", realm, service: values.get("service") ?? "", scope: values.get("scope") ?? "" };
};
var LONGEST3 = 4096;
var PARAMETER = /([A-Za-z_]{1,40})=(?:"([^"]*)"|([^\s,"]*))/g;

// src/resolve/registry/registry.ts
var ACCEPT = [
  "application/vnd.oci.image.index.v1+json",
  "application/vnd.docker.distribution.manifest.list.v2+json",
  "application/vnd.oci.image.manifest.v1+json",
  "application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
var SLOWEST = 2e4;
var DEADLINE2 = 6e4;
var MOST_RESUMED = 4;
var repositoryStore = (registry, repository) => {
  let authorization;
  let scheme = "https";
  const ask = async (path, headers, deadline) => {
    const url = new URL(`${scheme}://${registry.host}/v2/${repository}/${path}`);
    const own = { ...headers, ...authorization === void 0 ? {} : { authorization } };
    const answer = await registry.asker({ url, headers: own, deadline });
    if (isFailure(answer) && scheme === "https" && isLoopback(url.hostname) && /speak the protocol/.test(answer.failure)) {
      scheme = "http";
      return ask(path, headers, deadline);
    }
    if (isFailure(answer) || answer.status !== 401 || authorization !== void 0) return answer;
    answer.end();
    const challenge = challengeOf(answer.header("www-authenticate") ?? "");
    if (challenge === void 0) return { failure: "it wants an account (401), and does not say how" };
    const met = await authorizationFor(challenge, await registry.credentials(registry.name), registry.asker);
    if (typeof met !== "string") return met;
    authorization = met;
    return ask(path, headers, deadline);
  };
  return {
    manifest: (wanted) => manifestFrom(ask, wanted),
    open: async ({ digest, size = 0 }) => {
      if (!isDigest(digest)) return { failure: `${digest.slice(0, 80)} is no digest` };
      const deadline = DEADLINE2 + size / SLOWEST * 1e3;
      const openAt = (from) => ask(`blobs/${digest}`, from === 0 ? {} : { range: `bytes=${from}-` }, Math.min(deadline, MOST_DEADLINE));
      const answer = await openAt(0);
      if (isFailure(answer)) return answer;
      return answer.status === 200 ? resumed(answer, openAt) : refused(answer);
    }
  };
};
var MOST_DEADLINE = 2 ** 31 - 1;
var manifestFrom = (ask, wanted) => attempted(async () => {
  const answer = await ask(`manifests/${wanted}`, { accept: ACCEPT }, DEADLINE2);
  if (isFailure(answer)) return answer;
  if (answer.status !== 200) return refused(answer);
  const bytes = await gathered(answer.body, MOST_MANIFEST);
  const digest = digestOf(bytes);
  const told2 = isDigest(wanted) ? wanted : answer.header("docker-content-digest");
  if (told2 !== void 0 && isDigest(told2) && told2 !== digest)
    return { failure: `the manifest is not that of ${told2}` };
  return { bytes, mediaType: answer.header("content-type") ?? "", digest };
});
var refused = (answer) => {
  answer.end();
  const { status } = answer;
  if (status === 404) return { failure: "the registry has no such image (404)" };
  if (status === 401 || status === 403)
    return { failure: `the registry refuses it (${status}): log in with docker login` };
  if (status !== 429) return { failure: `the registry answers ${status}` };
  const after = answer.header("retry-after");
  const when = after !== void 0 && /^\d{1,9}$/.test(after) ? ` for ${after} seconds` : "";
  return { failure: `the registry wants no more requests (429)${when}: log in, or use --registry-mirror` };
};
async function* resumed(first, openAt) {
  let answer = first;
  let size = 0;
  for (let tries = 0; ; tries += 1) {
    let passed = answer.status === 206 ? size : 0;
    try {
      for await (const chunk of answer.body) {
        const fresh = chunk.subarray(Math.min(chunk.length, Math.max(0, size - passed)));
        passed += chunk.length;
        if (fresh.length === 0) continue;
        size += fresh.length;
        yield fresh;
      }
      return;
    } catch (error) {
      if (tries >= MOST_RESUMED) throw error;
      const next = await openAt(size);
      if (isFailure(next)) throw broken(next.failure);
      if (next.status !== 200 && next.status !== 206) throw broken(refused(next).failure);
      answer = next;
    }
  }
}

// src/resolve/registry/source.ts
var HUB_HOST = "registry-1.docker.io";
var registrySource = ({ asker, credentials, mirrors, remembering }) => {
  const stores = /* @__PURE__ */ new Map();
  return async (reference, platform, layers) => {
    const { name, tag = "latest", digest } = reference;
    const store = stores.get(name) ?? remembering(storeOf(name, { asker, credentials, mirrors }), name);
    stores.set(name, store);
    return readImage(store, digest ?? tag, platform, layers);
  };
};
var storeOf = (name, { asker, credentials, mirrors }) => {
  const slash = name.indexOf("/");
  const [registry, path] = [name.slice(0, slash), name.slice(slash + 1)];
  const mirror = mirrors[registry];
  if (mirror === void 0) {
    const host2 = registry === "docker.io" ? HUB_HOST : registry;
    return repositoryStore({ name: registry, host: host2, asker, credentials }, path);
  }
  const [host = "", ...prefix] = mirror.split("/");
  return repositoryStore({ name: host, host, asker, credentials }, [...prefix, path].join("/"));
};

// src/resolve/sources.ts
var import_node_path7 = require("node:path");
var MOST_STORES = 1e3;
var layoutSource = (path) => {
  let stores;
  return async (reference, platform, layers) => {
    stores ??= storesAt(path);
    const found = await stores;
    if (isFailure(found)) return found;
    const { digest, ...named3 } = reference;
    const wanted = digest === void 0 ? canonicalName({ ...named3, digest }) : `@${digest}`;
    let failure = { failure: `${path} holds no image` };
    for (const store of found) {
      const read = await readImage(store, wanted, platform, layers);
      if (!isFailure(read)) return read;
      failure = read;
    }
    return failure;
  };
};
var storesAt = async (path) => {
  const store = await storeAt(path);
  if (store !== void 0) return isFailure(store) ? store : [store];
  if (placeOf2(path) !== "directory") return { failure: `${path} is neither a directory nor an archive` };
  const names = namesIn(path, MOST_STORES);
  if (isFailure(names)) return names;
  const all = await Promise.all(names.map((name) => storeAt((0, import_node_path7.join)(path, name))));
  return all.flatMap((each) => each === void 0 || isFailure(each) ? [] : [each]);
};
var storeAt = async (path) => {
  const place = placeOf2(path);
  if (place === "file") return archiveStore(path);
  if (place === "directory" && placeOf2((0, import_node_path7.join)(path, "index.json")) === "file") return layoutStore(directoryParts(path));
  return void 0;
};

// src/resolve/source-of.ts
var sourceOf = ({ from, mirrors, authorities, checkLock: checkLock2 }, host, programs) => {
  if (from.startsWith("layout:")) return layoutSource(host.absolute(from.slice("layout:".length)));
  if (from === "engine") return engineSource(programs);
  const pem = authorities === void 0 ? void 0 : host.readNamed(host.absolute(authorities), MOST_PEM);
  if (isFailure(pem)) return { kind: "unreadable", path: authorities ?? "", detail: pem.failure };
  const network = newNetwork({ authorities: pem && new TextDecoder().decode(pem), env: host.env });
  const directory2 = checkLock2 ? void 0 : cacheDirectory(host.env);
  return registrySource({
    asker: askerOf(network),
    credentials: credentialsOf(host, programs),
    mirrors,
    remembering: (store, name) => directory2 === void 0 ? store : rememberedStore(store, name, { directory: directory2, today: host.today() })
  });
};
var MOST_PEM = 4 * 1024 * 1024;

// src/text/problems.ts
var isProblem = (value) => "kind" in value && KINDS3.has(String(value.kind));
var KINDS3 = /* @__PURE__ */ new Set([
  "unreadable",
  "unwritable",
  "torn",
  "not-utf8",
  "binary",
  "too-large",
  "no-stage",
  "crashed",
  "usage",
  "config"
]);

// src/image/evidence.ts
var whoIs = ({ verdict, user, uid, gid, reason }) => {
  if (verdict === "invalid") return `cannot start: ${reason}`;
  if (verdict === "unknown") return `cannot be known: ${reason}`;
  if (uid === void 0) return verdict === "root" ? "an administrator" : `the account ${user ?? ""}, id not pinned`;
  if (uid === 0) return "root (uid 0)";
  return gid === void 0 ? `uid ${uid}` : `uid ${uid}, gid ${gid}`;
};

// src/resolve/image/describe.ts
var faultsOf = ({ who, program, user }, said) => [
  ...who.verdict === "root" ? ["It runs as root: set USER to the number of another account."] : [],
  ...who.verdict === "invalid" ? [`It cannot start: ${who.reason ?? ""}.`] : [],
  ...program?.may === "no" ? [`It cannot start: the user may not execute ${program.path}.`] : [],
  ...program?.may === "absent" ? [`It cannot start: ${program.path} is not in the image.`] : [],
  ...said === void 0 || said.user === void 0 || said.user === user ? [] : [`${said.path} makes an image with USER ${shown(said.user)}: this one was built of another text.`]
];
var shown = (user) => user === "" ? '""' : user;
var described = (name, image, said) => {
  const { who, account, starts, places, unreadable, user, digest, platform } = image;
  const rows = [
    ["image", `${platform} ${digest}`],
    ["runs as", `${who.verdict}: Config.User is ${shown(user)}, ${whoIs({ ...STATE, ...who, user })}`],
    ["account", account === void 0 ? "none in /etc/passwd" : accountText(account)],
    ["starts", starts.length === 0 ? "nothing" : JSON.stringify(starts)],
    ...places.map((place) => [place.why.toLowerCase(), placeText(place)]),
    ...unreadable.count === 0 ? [] : [["unreadable", unreadableText(unreadable)]],
    ...said === void 0 ? [] : [["dockerfile", saidText(said, user)]]
  ];
  const faults = faultsOf(image, said);
  const lines = rows.map(([head, text]) => `  ${head.padEnd(WIDTH)}${text}`);
  return `${[name, ...lines, ...faults].join("\n")}
`;
};
var WIDTH = 12;
var STATE = { decidedBy: void 0, decidedAs: void 0 };
var accountText = ({ name, home }) => home === void 0 ? name : `${name}, home ${home}`;
var placeText = ({ path, write }) => {
  if (write === "yes") return `${path}: the user may write there`;
  return write === "no" ? `${path}: the user may not write there` : `${path}: not in the image`;
};
var unreadableText = ({ count, first }) => `${first.join(", ")}${count > first.length ? ` and ${count - first.length} more` : ""}`;
var saidText = ({ path, user, verdict }, own) => {
  if (user === void 0) return `${path}: we do not know which user it sets (${verdict})`;
  return user === own ? `${path} says the same` : `${path} sets USER ${shown(user)}`;
};

// src/image/user-string.ts
var MAX_ID = 2147483647;
var outcomeOf = (user, known) => {
  const colon = user.indexOf(":");
  const name = colon === -1 ? user : user.slice(0, colon);
  const group = colon === -1 ? "" : user.slice(colon + 1);
  if (name === "" && group === "") return ROOT;
  const numbers = inNumbers(name, group);
  if (numbers !== void 0) return numbers;
  const accounts = known();
  const owner = userOf(name, accounts);
  if (owner.verdict === "invalid" || group === "") return owner;
  const gid = groupOf(group, accounts);
  return typeof gid === "string" ? invalid(gid) : { ...owner, gid };
};
var numberOf = (text) => /^[+-]?[0-9]+$/.test(text) ? Number(text) + 0 : void 0;
var ROOT = { verdict: "root", uid: 0, gid: 0, reason: void 0 };
var inNumbers = (name, group) => {
  const uid = numberOf(name);
  const gid = numberOf(group);
  if (uid === void 0 || gid === void 0 || uid < 0 || gid < 0 || uid > MAX_ID || gid > MAX_ID) return void 0;
  return { verdict: uid === 0 ? "root" : "nonroot", uid, gid, reason: void 0 };
};
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
  const known = accounts.complete || accounts.absent;
  return { verdict: id === 0 ? "root" : "nonroot", uid: id, gid: known ? 0 : void 0, reason: void 0 };
};
var groupOf = (group, accounts) => {
  if (accounts.groups.has(group)) return accounts.groups.get(group);
  const id = numberOf(group);
  if (id !== void 0) return id < 0 || id > MAX_ID ? `ids go from 0 to ${MAX_ID}` : id;
  if (accounts.absent) return `the image has no /etc/group in which to find ${group}`;
  return accounts.complete ? `no group in the image is called ${group}` : void 0;
};
var invalid = (reason) => ({ verdict: "invalid", uid: void 0, gid: void 0, reason });

// src/knowledge/images/row.ts
var accountOf = (line) => {
  const [name = "", uid, gid, home] = line.split(":");
  return { name, uid: idOf(uid), gid: idOf(gid), ...home ? { home } : {} };
};
var idOf = (text) => text ? Number(text) : void 0;

// src/knowledge/images/accounts.ts
var listed2 = ({ users = [], groups = [] }) => ({
  users: firsts(users.map((each) => [accountOf(each).name, accountOf(each)])),
  groups: firsts(
    groups.map((each) => {
      const [name = "", gid = ""] = each.split(":");
      return [name, gid === "" ? void 0 : Number(gid)];
    })
  ),
  complete: true
});
var firsts = (entries) => {
  const found = /* @__PURE__ */ new Map();
  for (const [name, value] of entries) if (!found.has(name)) found.set(name, value);
  return found;
};

// src/resolve/image/rights.ts
var mayDo = (root, path, who, right) => {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  const node = find(root, parts, true);
  if (node === void 0) return "absent";
  if (who.uid === 0) return right === "execute" && (node.mode & 73) === 0 ? "no" : "yes";
  for (let length = 0; length < parts.length; length += 1) {
    const above = length === 0 ? root : find(root, parts.slice(0, length), true);
    if (above !== void 0 && !has(above, who, "enter")) return "no";
  }
  return has(node, who, right) ? "yes" : "no";
};
var has = ({ owner, group, mode }, { uid, groups }, right) => {
  const shift = owner === uid ? 6 : groups.includes(group) ? 3 : 0;
  return (mode >> shift & BITS[right]) !== 0;
};
var BITS = { read: 4, write: 2, enter: 1, execute: 1 };

// src/resolve/image/judged.ts
var judged = (read, root, isTold) => {
  const { config, manifest } = read;
  const { users, groups } = imageFilesOf(root, isTold);
  const accounts = { ...listed2({ users, groups }), absent: users === void 0 };
  const who = outcomeOf(config.user, () => accounts);
  const [named3 = ""] = config.user.split(":");
  const account = who.uid === void 0 ? void 0 : accounts.users.get(named3) ?? [...accounts.users.values()].find(({ uid }) => uid === who.uid);
  const identity = who.uid === void 0 ? void 0 : { uid: who.uid, groups: groupsOf(root, config.user, who.gid ?? 0, account) };
  const starts = [...config.entrypoint, ...config.cmd];
  return {
    digest: manifest.digest,
    platform: `${config.os}/${config.architecture}`,
    user: config.user,
    who,
    account,
    starts,
    program: identity && programOf(root, starts[0], config.env.PATH ?? "", identity),
    places: identity === void 0 ? [] : placesOf(root, read, account, identity),
    unreadable: identity === void 0 ? { count: 0, first: [] } : unreadableIn(root, config.workdir, identity)
  };
};
var groupsOf = (root, user, gid, account) => {
  if (user.includes(":") || account === void 0) return [gid];
  const text = new TextDecoder().decode(find(root, ["etc", "group"], true)?.content ?? new Uint8Array());
  const others = text.split("\n").flatMap((line) => {
    const [, , id = "", members = ""] = line.trim().split(":");
    return /^\d{1,10}$/.test(id) && members.split(",").includes(account.name) ? [Number(id)] : [];
  });
  return [gid, ...others];
};
var DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
var programOf = (root, word, path, who) => {
  if (word === void 0 || word === "") return void 0;
  if (word.startsWith("/")) return { path: word, may: mayDo(root, word, who, "execute") };
  if (word.includes("/")) return void 0;
  const found = (path || DEFAULT_PATH).split(":").map((directory2) => `${directory2}/${word}`).map((each) => ({ path: each, may: mayDo(root, each, who, "execute") }));
  return found.find(({ may }) => may === "yes") ?? found.find(({ may }) => may === "no") ?? { path: word, may: "absent" };
};
var placesOf = (root, { config }, account, who) => {
  const home = config.env.HOME ?? account?.home ?? "/";
  const wanted = [
    ...config.workdir === "" ? [] : [["WORKDIR", config.workdir]],
    ...config.volumes.map((path) => ["VOLUME", path]),
    ["HOME", home]
  ];
  return wanted.map(([why, path]) => ({ why, path: normalised(path), write: mayDo(root, path, who, "write") }));
};
var MOST_SHOWN = 5;
var unreadableIn = (root, workdir, who) => {
  const top = normalised(`/${workdir}`);
  const start = top === "/" ? void 0 : find(root, top.slice(1).split("/"), true);
  const first = [];
  let count = 0;
  const open = start === void 0 ? [] : [[top, start]];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const [path, node] = next;
    const right = node.kind === "directory" ? "enter" : "read";
    if ((node.kind === "file" || node.kind === "directory") && mayDo(root, path, who, right) === "no") {
      count += 1;
      if (first.length < MOST_SHOWN) first.push(path);
      continue;
    }
    for (const [name, child] of node.children) open.push([`${path}/${name}`, child]);
  }
  return { count, first };
};

// src/resolve/image/command.ts
var lookAtImage = async (host, programs, { name, settings, said }, isTold) => {
  const read = await readFrom(host, programs, name, settings);
  if (isProblem(read)) return read;
  if (isFailure(read)) return { kind: "unreadable", path: name, detail: read.failure, hint: HINT };
  if (read.root === void 0)
    return { kind: "unreadable", path: name, detail: `it is an image of ${read.config.os}`, hint: HINT };
  const image = judged(read, read.root, isTold);
  host.out.write(harmlessLines(described(name, image, said)));
  return faultsOf(image, said).length === 0 ? 0 : 1;
};
var HINT = "Name an archive of docker save, an OCI layout, or an image with --resolve engine or registry.";
var readFrom = async (host, programs, name, { resolve, options }) => {
  const platform = platformOf(options.platform);
  const path = host.absolute(name);
  if (host.kindOf(path) !== void 0) {
    const stores = await storesAt(path);
    if (isFailure(stores)) return stores;
    const [store] = stores;
    if (store === void 0 || stores.length > 1) return { failure: `it holds ${stores.length} layouts and archives` };
    return readImage(store, "", platform, true);
  }
  const reference = parseReference(name);
  if (reference === void 0 || resolve === void 0)
    return { kind: "usage", detail: `${name} is neither an archive nor a layout.`, hint: HINT };
  const source = sourceOf(resolve, host, programs);
  return typeof source === "function" ? source(reference, platform, true) : source;
};

// src/resolve/resolve.ts
var imagesOf = (host, programs, settings, isTold, writes) => {
  const { resolve } = settings;
  const file = settings.useLock ? nearestLock(host) : void 0;
  const known = file === void 0 ? /* @__PURE__ */ new Map() : readLock(host, file);
  if ("kind" in known) return known;
  const source = resolve === void 0 ? void 0 : sourceOf(resolve, host, programs);
  if (source !== void 0 && "kind" in source) return source;
  const keep = (images) => writes && settings.useLock ? keepIn(host, file ?? newLock(host), images) : { notes: [], problems: [] };
  const { all = false, layers = false } = resolve ?? {};
  return newImages({ source, known, all, layers, today: host.today(), isTold, keep });
};
var checkLock = async (host, programs, { resolve }, isTold) => {
  const file = nearestLock(host);
  if (file === void 0 || resolve === void 0)
    return { kind: "usage", detail: `There is no ${LOCK} to check.`, hint: "Write one: run with --resolve." };
  const known = readLock(host, file);
  if ("kind" in known) return known;
  const source = sourceOf(resolve, host, programs);
  if ("kind" in source) return source;
  const { changed, failed } = await checkedLock(known, source, host.today(), isTold);
  for (const line of changed) host.out.write(`${harmless(line)}
`);
  const path = shownPath(host.cwd, file);
  if (failed.length > 0) {
    for (const line of failed) host.err.write(`${harmless(line)}
`);
    return {
      kind: "config",
      path,
      detail: `${failed.length} of ${known.size} images could not be checked.`,
      hint: "See the lines above."
    };
  }
  if (changed.length === 0) host.out.write(`${path}: all is as it was: ${counted2(known.size)}.
`);
  return changed.length === 0 ? 0 : 1;
};
var readLock = (host, file) => {
  const path = shownPath(host.cwd, file);
  const hint = "Write it anew: remove it, and run with --resolve.";
  if (host.statOf(file)?.kind !== "file") return { kind: "config", path, detail: "is no regular file.", hint };
  const bytes = host.read(file, MOST_LOCK);
  if (isFailure(bytes)) return { kind: "unreadable", path, detail: bytes.failure };
  const images = lockedImages(bytes);
  return isFailure(images) ? { kind: "config", path, detail: `${images.failure}.`, hint } : images;
};
var keepIn = (host, file, images) => {
  const path = shownPath(host.cwd, file);
  const failure = host.create(file, lockText(images));
  if (failure !== void 0) {
    const { failure: detail, copy } = failure;
    return { notes: [], problems: [{ kind: "unwritable", path, detail, copy }] };
  }
  const count = counted2(images.size);
  return { notes: [`${path}: holds ${count} now. Commit it, and later checks need no look-up.`], problems: [] };
};
var counted2 = (count) => count === 1 ? "1 image" : `${count} images`;
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkLock,
  imagesOf,
  lookAtImage
});
module.exports = Object.assign(module.exports.default ?? {}, module.exports);
})
