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
  imagesOf: () => imagesOf
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
  return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
};
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
    if (node.kind !== "directory" && left.length > 0) return make ? replaced(parent, name, left, chain) : void 0;
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
var replaced = (parent, name, left, chain) => {
  let at = made(parent, name);
  const names = [...left].reverse();
  for (const each of names.slice(0, -1)) at = made(at, each);
  return chain.length === 0 ? void 0 : { parent: at, name: names.at(-1) };
};

// src/resolve/image-files.ts
var isKept = (path) => /(?:^|\/)etc\/(?:passwd|group)$|(?:^|\/)os-release$/.test(path);
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
    const { children } = find(root, path.split("/"), true) ?? root;
    for (const [name, node] of children) if (isTold(name)) found.add(node.kind === "link" ? linked(name, node) : name);
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
  let fresh = 0;
  const lacks = (answer) => answer === void 0 || layers && !("failure" in answer) && answer.files === void 0 && answer.os !== "windows";
  const load = async () => {
    const open = [...wanted].slice(0, MOST_IMAGES);
    wanted.clear();
    await inTurns(open, async ([key, { reference, platform }]) => {
      const read = source === void 0 ? void 0 : await source(reference, platformOf(platform), layers);
      if (read === void 0) return;
      if (!isFailure(read)) fresh += 1;
      answers.set(key, isFailure(read) ? { failure: read.failure } : lookedUpOf(read, today, isTold));
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
      const failures = [...answers].flatMap(
        ([key, answer]) => "failure" in answer ? [`${key} was not looked up: ${answer.failure}.`] : []
      );
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
  const listed2 = files === void 0 ? void 0 : filesOf2(files);
  if (digest === void 0 || !isDigest(digest) || date === void 0 || user === void 0 || os === void 0)
    return void 0;
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || files !== void 0 && listed2 === void 0) return void 0;
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
    files: listed2
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

// src/resolve/sources.ts
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

// src/resolve/sources.ts
var MOST_STORES = 1e3;
var layoutSource = (path) => {
  let stores;
  return async (reference, platform, layers) => {
    stores ??= storesAt(path);
    const found = await stores;
    if (isFailure(found)) return found;
    const { digest, ...named } = reference;
    const wanted = digest === void 0 ? canonicalName({ ...named, digest }) : `@${digest}`;
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
  const all = await Promise.all(names.map((name) => storeAt((0, import_node_path4.join)(path, name))));
  return all.flatMap((each) => each === void 0 || isFailure(each) ? [] : [each]);
};
var storeAt = async (path) => {
  const place = placeOf2(path);
  if (place === "file") return archiveStore(path);
  if (place === "directory" && placeOf2((0, import_node_path4.join)(path, "index.json")) === "file") return layoutStore(directoryParts(path));
  return void 0;
};

// src/resolve/resolve.ts
var imagesOf = (host, settings, isTold, writes) => {
  const { resolve } = settings;
  const file = settings.useLock ? nearestLock(host) : void 0;
  const known = file === void 0 ? /* @__PURE__ */ new Map() : readLock(host, file);
  if ("kind" in known) return known;
  const source = resolve === void 0 ? void 0 : sourceOf(resolve.from, host);
  const keep = (images) => writes && settings.useLock ? keepIn(host, file ?? newLock(host), images) : { notes: [], problems: [] };
  const { all = false, layers = false } = resolve ?? {};
  return newImages({ source, known, all, layers, today: host.today(), isTold, keep });
};
var sourceOf = (from, host) => layoutSource(host.absolute(from.slice("layout:".length)));
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
  const count = images.size === 1 ? "1 image" : `${images.size} images`;
  return { notes: [`${path}: holds ${count} now. Commit it, and later checks need no look-up.`], problems: [] };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  imagesOf
});
module.exports = Object.assign(module.exports.default ?? {}, module.exports);
})
