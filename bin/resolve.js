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
var failure;
var init_sentences = __esm({
  "src/program/sentences.ts"() {
    "use strict";
    failure = {
      directory: "it is a directory",
      denied: "the system does not allow it",
      quota: "your share of the disk is full",
      tooMany: "too many files are open",
      noAnswer: "the disk does not answer",
      running: "it is a program that is running"
    };
  }
});

// src/program/failure.ts
var attempt, reasonOf, OWN_WORDS, isFailure;
var init_failure = __esm({
  "src/program/failure.ts"() {
    "use strict";
    init_sentences();
    attempt = (action) => {
      try {
        return action();
      } catch (error) {
        return { failure: reasonOf(error) };
      }
    };
    reasonOf = (error) => {
      const message = error instanceof Error ? error.message : String(error);
      const code = /^[A-Z0-9]+(?=: )/.exec(message)?.[0];
      const own = code === void 0 ? void 0 : OWN_WORDS.get(code);
      if (own !== void 0) return own;
      return /^[A-Z0-9]+: ([^,]+)/.exec(message)?.[1] ?? message;
    };
    OWN_WORDS = /* @__PURE__ */ new Map([
      ["EISDIR", failure.directory],
      ["EPERM", failure.denied],
      ["EDQUOT", failure.quota],
      ["EMFILE", failure.tooMany],
      ["EIO", failure.noAnswer],
      ["ETXTBSY", failure.running]
    ]);
    isFailure = (value) => typeof value === "object" && value !== null && "failure" in value;
  }
});

// src/program/place.ts
var import_node_path, shownPath, isPlainlyBelow, ODD, upwards, workTreeOf;
var init_place = __esm({
  "src/program/place.ts"() {
    "use strict";
    import_node_path = require("node:path");
    shownPath = (directory2, file) => isPlainlyBelow(directory2, file) ? file.slice(directory2.length + 1) : (0, import_node_path.relative)(directory2, file).split(import_node_path.sep).join("/") || ".";
    isPlainlyBelow = (directory2, file) => import_node_path.sep === "/" && file[directory2.length] === "/" && file.startsWith(directory2) && !ODD.test(file);
    ODD = /\/(?:\.{0,2}(?:\/|$))/;
    upwards = (host, from) => {
      const top = workTreeOf(host, from) ?? from;
      const found = [from];
      for (let at = from; at !== top; at = (0, import_node_path.dirname)(at)) found.push((0, import_node_path.dirname)(at));
      return found;
    };
    workTreeOf = (host, from) => {
      for (let at = from; ; at = (0, import_node_path.dirname)(at)) {
        if (host.kindOf((0, import_node_path.join)(at, ".git")) !== void 0) return at;
        if ((0, import_node_path.dirname)(at) === at) return void 0;
      }
    };
  }
});

// src/text/path.ts
var normalised, lastPart;
var init_path = __esm({
  "src/text/path.ts"() {
    "use strict";
    normalised = (path) => {
      if (path.startsWith("/") && !/\/[./]|.\/$/.test(path)) return path;
      const parts = [];
      for (const part of path.split("/")) {
        if (part === "..") parts.pop();
        else if (part !== "" && part !== ".") parts.push(part);
      }
      return `/${parts.join("/")}`;
    };
    lastPart = (path) => path.slice(path.lastIndexOf("/") + 1);
  }
});

// src/text/problems.ts
var isProblem, KINDS3;
var init_problems = __esm({
  "src/text/problems.ts"() {
    "use strict";
    isProblem = (value) => "kind" in value && KINDS3.has(String(value.kind));
    KINDS3 = /* @__PURE__ */ new Set([
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
  }
});

// src/knowledge/load.ts
var PROVENANCE, rowsIn, namedTable, namesOf3, rowOf, valuesOf, fieldsOf2;
var init_load = __esm({
  "src/knowledge/load.ts"() {
    "use strict";
    PROVENANCE = ["source", "versions", "verified", "note"];
    rowsIn = (files3) => files3.flatMap((file) => typeof file === "function" ? file() : file);
    namedTable = (read, ...files3) => {
      const known = /* @__PURE__ */ new Map();
      const rowFor = (given) => {
        const row = known.get(given) ?? rowOf(given, read);
        known.set(given, row);
        return row;
      };
      let index;
      let rows13;
      return {
        rows: () => {
          rows13 ??= rowsIn(files3).map(rowFor);
          return rows13;
        },
        named: (name) => {
          index ??= new Map(rowsIn(files3).flatMap((given2) => namesOf3(given2).map((each) => [each, given2])));
          const given = index.get(name);
          return given === void 0 ? void 0 : rowFor(given);
        }
      };
    };
    namesOf3 = (given) => typeof given === "object" && given !== null && "names" in given && Array.isArray(given.names) ? given.names : [];
    rowOf = (given, read) => {
      const values = valuesOf(given);
      const asked = new Set(PROVENANCE);
      const row = read(fieldsOf2(values, asked));
      const left = [...values.keys()].find((field) => !asked.has(field));
      if (left !== void 0) throw new Error(`${JSON.stringify(given)}: nobody reads ${left}`);
      return row;
    };
    valuesOf = (given) => new Map(typeof given === "object" && given !== null ? Object.entries(given) : []);
    fieldsOf2 = (values, asked) => {
      const valueOf2 = (field) => {
        asked.add(field);
        return values.get(field);
      };
      const fail = (field) => {
        throw new Error(`${JSON.stringify([...values])}: ${field} is not what it should be`);
      };
      const text2 = (field) => {
        const value = valueOf2(field);
        return value === void 0 || typeof value === "string" ? value : fail(field);
      };
      const words = (field) => {
        const value = valueOf2(field) ?? [];
        if (!Array.isArray(value)) return fail(field);
        return value.map((word) => typeof word === "string" ? word : fail(field));
      };
      const known = (field, word, all) => all.find((each) => each === word) ?? fail(field);
      return {
        text: text2,
        words,
        number: (field) => {
          const value = valueOf2(field);
          return value === void 0 || typeof value === "number" ? value : fail(field);
        },
        flag: (field) => {
          const value = valueOf2(field) ?? false;
          return typeof value === "boolean" ? value : fail(field);
        },
        oneOf: (field, all) => {
          const word = text2(field);
          return word === void 0 ? void 0 : known(field, word, all);
        },
        someOf: (field, all) => words(field).map((word) => known(field, word, all)),
        pairs: (field) => {
          const value = valueOf2(field) ?? {};
          if (typeof value !== "object" || value === null) return fail(field);
          const entries = Object.entries(value).map(
            ([key, word]) => typeof word === "string" ? [key, word] : fail(field)
          );
          return new Map(entries);
        }
      };
    };
  }
});

// src/resolve/resolve.ts
var resolve_exports = {};
__export(resolve_exports, {
  checkLock: () => checkLock2,
  imagesOf: () => imagesOf,
  lookAtImage: () => lookAtImage
});
module.exports = __toCommonJS(resolve_exports);
init_failure();

// src/program/images.ts
var import_node_path2 = require("node:path");
init_place();
var LOCK = "dockerfile-nonroot.lock";
var nearestLock = (host) => upwards(host, host.cwd).map((directory2) => (0, import_node_path2.join)(directory2, LOCK)).find((file) => host.statOf(file) !== void 0);
var newLock = (host) => (0, import_node_path2.join)(workTreeOf(host, host.cwd) ?? host.cwd, LOCK);

// src/resolve/resolve.ts
init_place();

// src/report/harmless.ts
var PRINTABLE = /^[ -~]*$/;
var replaced = (text2, by) => PRINTABLE.test(text2) ? text2 : text2.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\u{e0000}-\u{e0fff}]/gu, by);
var WORD_COMMAND = /(^\s*|\s)::(?=[a-z])/gi;
var COMMAND = /##(?=(?:vso)?\[)/g;
var harmless = (text2) => replaced(text2, named).replace(WORD_COMMAND, "$1\\u{3a}:").replace(COMMAND, "\\u{23}#");
var harmlessLines = (text2) => text2.split("\n").map(harmless).join("\n");
var named = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;

// src/resolve/resolve.ts
init_counted();

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
  const first2 = slash < 0 ? "" : word.slice(0, slash);
  const own = first2 === "localhost" || /[.:]/.test(first2) || first2.toLowerCase() !== first2;
  const domain = own && first2 !== "index.docker.io" ? first2 : HUB;
  const rest = own ? word.slice(slash + 1) : word;
  return { domain, rest: domain === HUB && !rest.includes("/") ? `library/${rest}` : rest };
};
var isName = (domain, path) => {
  const whole = DOMAIN.test(domain) ? path : `${domain}/${path}`;
  return whole.length <= LONGEST_PATH && whole.split("/").every((part) => PATH_PART.test(part));
};

// src/resolve/check-lock.ts
init_failure();

// src/resolve/images.ts
init_failure();

// src/resolve/look-up.ts
init_failure();

// src/resolve/blobs.ts
var import_node_buffer = require("node:buffer");
var import_node_crypto = require("node:crypto");
init_failure();

// src/resolve/attempted.ts
init_failure();
var attempted = async (action) => {
  try {
    return await action();
  } catch (error) {
    return { failure: reasonOf(error) };
  }
};

// src/resolve/model.ts
var isDigest = (text2) => /^sha256:[0-9a-f]{64}$/.test(text2);
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

// src/resolve/image-config.ts
init_failure();

// src/resolve/json.ts
init_failure();

// src/resolve/sentences.ts
var archive = {
  noArchive: "it is no archive of images",
  compressed: (way) => `it is compressed with ${way}: unpack it first`,
  missing: (path) => `the archive has no ${path}`,
  noImage: (name) => `no image is called ${name} there`,
  otherConfiguration: "the configuration is not what its name says"
};
var checkLock = {
  noName: (name) => `${name}: is no name of an image.`,
  failed: (name, failure2) => `${name}: was not looked up: ${failure2}.`,
  changed: (what, before, now) => `${what} was ${before}, and is ${now}`,
  sameDigest: "the digest is the same",
  accounts: "its accounts have changed",
  contents: "its accounts, programs or paths have changed",
  digest: (before, date, now) => `digest was ${before} (${date}), and is ${now}`
};
var engine = {
  noImage: (engine2) => `${engine2} has no such image`,
  notInstalled: "is not installed",
  noAnswer: (said) => `no engine answers: ${said}`,
  unreadable: (engine2) => `${engine2} gives an answer that we cannot read`,
  otherPlatform: (engine2, platform) => `${engine2} has the image only for ${platform}`,
  noDigest: (engine2) => `${engine2} gives no digest`,
  notSaved: (engine2, said) => `${engine2} does not save the image: ${said}`
};
var files = {
  outside: (path, directory2) => `${path} leads out of ${directory2}`,
  noFile: "it is no regular file"
};
var imageConfig = {
  unreadable: (failure2) => `the configuration cannot be read: ${failure2}`,
  other: "the configuration is not that of an image"
};
var command = {
  otherSystem: (system) => `it is an image of ${system}`,
  nameOne: "Name an archive of docker save, an OCI layout, or an image with --resolve engine or registry.",
  neither: (path) => `${path} is neither an archive nor a layout.`,
  several: (count) => `it holds ${count} layouts and archives`
};
var describe = {
  root: "It runs as root: set USER to the number of another account.",
  cannotStart: (reason) => `It cannot start: ${reason}.`,
  cannotStartFor: (fault) => `It cannot start: ${fault}.`,
  otherText: (path, user) => `${path} makes an image with USER ${user}: this one was built from another file.`,
  runsAs: "runs as",
  configUser: (verdict, user, reason) => `${verdict}: Config.User is ${user}, ${reason}`,
  noAccount: "none in /etc/passwd",
  writable: (path) => `${path}: the user may write there`,
  unwritable: (path) => `${path}: the user may not write there`,
  missing: (path) => `${path}: not in the image`,
  unknownUser: (path, reason) => `${path}: we do not know which user it sets (${reason})`,
  same: (path) => `${path} says the same`,
  sets: (path, user) => `${path} sets USER ${user}`
};
var programs = {
  missing: (path) => `${path} is not in the image`,
  denied: (path) => `the user may not execute ${path}`,
  directory: (path) => `${path} is a directory`,
  notExecutable: (path) => `${path} is not executable: run chmod +x`,
  noProgram: (path) => `${path} is no program, and has no first line that names its interpreter`,
  tooOften: (path) => `${path} is a script with too many scripts as interpreters`,
  unreadable: (path) => `${path} is a script, and the user may not read it`,
  carriageReturn: (path) => `the first line of ${path} ends in a carriage return`,
  script: (path, fault) => `${path} is a script, and ${fault}`
};
var images = {
  failed: (name, failure2) => `${name} was not looked up: ${failure2}.`
};
var json = {
  noJson: "it is no JSON"
};
var layers = {
  size: (bytes) => `the layers have ${bytes} bytes`
};
var layout = {
  noDigest: (text2) => `${text2} is no digest`,
  index: (failure2) => `index.json was not read: ${failure2}`,
  noImage: (name) => `no image is called ${name} there`,
  unread: (digest, failure2) => `${digest} was not read: ${failure2}`
};
var lockShape = {
  noText: " is no text",
  not: (text2, what) => ` is ${text2}, which is no ${what}`,
  noList: " is no list",
  noObject: " is no object",
  key: (wrong) => `: a key${wrong}`,
  missing: " is missing",
  noTruth: " is neither true nor false",
  entry: "kind, owner and mode of a path",
  absolute: "absolute path"
};
var lock = {
  large: "is larger than 16 MiB",
  noJson: "is no JSON",
  version: (version, ours) => `has the version ${version}, and we read ${ours}`,
  noObject: "images is no object",
  noName: (place) => `${place} names no image`
};
var lookUp = {
  configuration: (failure2) => `the configuration was not read: ${failure2}`,
  layers: (failure2) => `the layers were not read: ${failure2}`
};
var manifest = {
  unreadable: (failure2) => `the manifest cannot be read: ${failure2}`,
  schema1: "the manifest is of schema 1, which says too little",
  circle: "lists of manifests name each other",
  noImage: "the manifest names no image",
  platforms: (wanted, there) => `there is no image of ${wanted}, only of ${there}`
};
var asker = {
  wantsAccount: (host) => `${host}, to which it redirects, wants an account (401)`,
  nowhere: "it redirects without an address",
  tooOften: "it redirects too often",
  plain: (protocol, host) => `it redirects to ${protocol}//${host}, which is not encrypted`,
  otherHost: (host, asked) => `it redirects to ${host}, which gets no account of ${asked}`
};
var authority = {
  logIn: "it wants an account: log in with docker login",
  noAddress: "it names no https address for tokens",
  noToken: (status) => `no token is given (${status})`,
  noTokenFor: (status) => `no token is given (${status}): log in with docker login`,
  unreadable: "its token cannot be read"
};
var network = {
  notWhole: (seconds) => `no whole answer came in ${seconds} seconds`,
  nothing: (seconds) => `nothing came in ${seconds} seconds`,
  proxySilent: (host) => `the proxy ${host} does not answer`,
  proxyRefuses: (host, status) => `the proxy ${host} says ${status}`
};
var registry = {
  noDigest: (text2) => `${text2} is no digest`,
  noWay: "it wants an account (401), and does not say how",
  other: (name) => `the manifest is not that of ${name}`,
  noImage: "the registry has no such image (404)",
  refused: (status) => `the registry refuses it (${status}): log in with docker login`,
  answers: (status) => `the registry answers ${status}`,
  tooMany: (when) => `the registry accepts no more requests (429)${when}: log in, or use --registry-mirror`
};
var trouble = {
  unknownHost: (host) => `the name ${host} is not known`,
  nobody: (host) => `nobody listens at ${host}`,
  ended: (host) => `${host} ended the connection`,
  unreachable: (host) => `${host} cannot be reached`,
  certificate: (host, code) => `the certificate of ${host} is not trusted (${code}): name its authority with --registry-ca`,
  protocol: (host, code) => `${host} does not speak the protocol (${code})`
};
var resolve = {
  both: "--isolated and --no-lock leave the lock file out, and --check-lock reads it.",
  leaveOne: "Leave out one or the other.",
  noLock: (path) => `There is no ${path} to check.`,
  writeOne: "Write one: run with --resolve.",
  failed: (failed, all) => `${failed} of ${all} images could not be checked.`,
  seeAbove: "See the lines above.",
  same: (path, images2) => `${path}: nothing has changed: ${images2}.
`,
  writeAgain: "Remove it, and run with --resolve to write it again.",
  noFile: "is no regular file.",
  holds: (path, images2) => `${path}: holds ${images2} now. Commit it, and later checks need no look-up.`
};
var several = {
  choose: (count, names, more) => `it holds ${count} images; name one, as PATH:NAME or PATH@DIGEST: ${names}${more}`
};
var sources = {
  noImage: (path) => `${path} holds no image`,
  neither: (path) => `${path} is neither a directory nor an archive`
};

// src/resolve/json.ts
var parsedJson = (bytes) => {
  try {
    const value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return isFailure(value) ? {} : value;
  } catch {
    return { failure: json.noJson };
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
  if (isFailure(value)) return { failure: imageConfig.unreadable(value.failure) };
  const config = member(value, "config");
  const text2 = (name) => (textIn(config, name) ?? "").slice(0, LONGEST);
  const list = (name) => textsIn(config, name, MOST_ELEMENTS).map((each) => each.slice(0, LONGEST));
  const os = textIn(value, "os");
  if (os === void 0) return { failure: imageConfig.other };
  return {
    os: os.slice(0, 100),
    architecture: (textIn(value, "architecture") ?? "").slice(0, 100),
    user: text2("User"),
    env: environmentOf(list("Env")),
    entrypoint: list("Entrypoint"),
    cmd: list("Cmd"),
    volumes: keysIn(config, "Volumes", MOST_ELEMENTS).toSorted(),
    ports: keysIn(config, "ExposedPorts", MOST_ELEMENTS).toSorted(),
    workdir: text2("WorkingDir"),
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

// src/resolve/image-files.ts
init_path();

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
    if (node.kind !== "directory" && left.length > 0) return make ? replaced2(parent, name, left) : void 0;
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
var replaced2 = (parent, name, left) => {
  let at = made(parent, name);
  const names = [...left].reverse();
  for (const each of names.slice(0, -1)) at = made(at, each);
  return { parent: at, name: names.at(-1) };
};

// src/resolve/image-files.ts
var keptOf = ({ kind, path, mode }) => {
  if (kind !== "file") return 0;
  if (KEPT.has(path)) return Number.POSITIVE_INFINITY;
  return (mode & 73) === 0 ? 0 : LOOKED_AT;
};
var LOOKED_AT = 256;
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
var releaseNames = (text2) => {
  const values = new Map(
    [...text2.slice(0, 16384).matchAll(/^([A-Z_]{1,40})=(["']?)([^"'\n]{0,200})\2$/gm)].map(
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

// src/resolve/layers.ts
init_failure();

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
    const asked = visit(entry);
    const wanted = Math.min(asked, size, length, MOST_EXTRA);
    if (asked > 0) content(entry, await reader.whole(wanted));
    await reader.skip(length - wanted);
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
  const first2 = field[0] ?? 0;
  const value = (first2 & 128) === 0 ? Number.parseInt(textOf(field).trim() || "0", 8) : field.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & 127 : byte), 0);
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
    const text2 = found[name];
    if (text2 !== void 0 && !/^\d{1,15}$/.test(text2)) throw broken(`an archive has the ${name} ${text2.slice(0, 20)}`);
    return text2 === void 0 ? void 0 : Number(text2);
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
  const [first2, rest] = await begun(counted2(stream, input));
  const transform = transformFor(first2);
  let size = 0;
  for await (const chunk of throughOf(rest, transform)) {
    size += chunk.length;
    if (size > MOST_BYTES || size > SMALL && size > MOST_TIMES * input.bytes)
      throw broken(`a layer of ${input.bytes} bytes unpacks to more than ${size - 1}`);
    yield chunk;
  }
}
async function* counted2(stream, input) {
  for await (const chunk of stream) {
    input.bytes += chunk.length;
    yield chunk;
  }
}
var LONGEST_MAGIC = 4;
var begun = async (stream) => {
  const iterator = stream[Symbol.asyncIterator]();
  const held = [];
  let first2 = new Uint8Array();
  while (first2.length < LONGEST_MAGIC) {
    const { value, done } = await iterator.next();
    if (done === true) break;
    held.push(value);
    first2 = new Uint8Array([...first2, ...value.subarray(0, LONGEST_MAGIC)]);
  }
  return [first2, joined(held, iterator)];
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
  let came = false;
  try {
    for await (const chunk of source.pipe(transform)) {
      came = true;
      yield chunk;
    }
    if (!came) throw broken("a layer ends in the middle");
  } finally {
    source.destroy();
    transform.destroy();
  }
}

// src/resolve/layers.ts
var MOST_BYTES2 = 32 * 1024 * 1024 * 1024;
var filesOf = (store, layers2, diffIds) => attempted(async () => {
  const size = layers2.reduce((sum, each) => sum + (each.size ?? 0), 0);
  if (size > MOST_BYTES2) return { failure: layers.size(size) };
  const root = emptyRoot();
  for (const [index, layer] of layers2.entries()) {
    const stream = await store.open(layer);
    if (isFailure(stream)) return stream;
    const bytes = unpacked(layer.digest === "" ? stream : verified(stream, layer.digest));
    const content = diffIds[index];
    if (layer.digest === "" && content === void 0) throw broken("a layer has no digest to compare it with");
    const gathered2 = newLayer();
    await walkTar(content === void 0 ? bytes : verified(bytes, content), {
      entry: (entry) => {
        const wanted = keptOf(entry);
        if (wanted === 0) gathered2.add(entry);
        return wanted;
      },
      content: (entry, body) => gathered2.add(entry, body.slice())
    });
    applyLayer(root, gathered2.layer);
  }
  return root;
});

// src/resolve/manifest.ts
init_failure();
var MOST_MANIFEST = 4 * 1024 * 1024;
var MOST_LAYERS = 1e3;
var MOST_LISTED = 1e3;
var MOST_DEPTH = 3;
var platformOf = (text2) => {
  const [os = "", architecture = "", variant = ""] = (text2 ?? "").toLowerCase().split("/");
  return { os: os || "linux", architecture: NAMES[architecture] ?? (architecture || "amd64"), variant };
};
var NAMES = { x86_64: "amd64", "x86-64": "amd64", aarch64: "arm64", i386: "386" };
var platformText = ({ os, architecture, variant }) => [os, architecture, variant].filter((part) => part !== "").join("/");
var manifestOf = async (store, found, platform, lists = []) => {
  if ("manifest" in found) return found.manifest;
  const value = parsedJson(found.bytes);
  if (isFailure(value)) return { failure: manifest.unreadable(value.failure) };
  if (textIn(value, "mediaType")?.includes("schema1") || countIn(value, "schemaVersion") === 1)
    return { failure: manifest.schema1 };
  if (Array.isArray(member(value, "manifests"))) {
    if (lists.length >= MOST_DEPTH) return { failure: manifest.circle };
    const chosen = choose(listIn(value, "manifests", MOST_LISTED), platform);
    if (isFailure(chosen)) return chosen;
    const next = await store.manifest(chosen.digest);
    return isFailure(next) ? next : manifestOf(store, next, platform, [...lists, found.digest]);
  }
  const config = descriptorOf(member(value, "config"));
  const layers2 = listIn(value, "layers", MOST_LAYERS + 1).map(descriptorOf);
  if (config === void 0 || layers2.length > MOST_LAYERS || layers2.some((each) => each === void 0))
    return { failure: manifest.noImage };
  return { digest: found.digest, aliases: lists, config, layers: layers2.filter((each) => each !== void 0) };
};
var descriptorOf = (value) => {
  const digest = textIn(value, "digest");
  if (digest === void 0 || !isDigest(digest)) return void 0;
  return { digest, mediaType: textIn(value, "mediaType") ?? "", size: countIn(value, "size") };
};
var choose = (entries, wanted) => {
  const images2 = entries.filter((each) => textIn(member(each, "platform"), "os") !== "unknown");
  const [best] = images2.map((entry) => ({ entry, fit: fitOf(member(entry, "platform"), wanted) })).filter(({ fit }) => fit > 0).sort((a, b) => b.fit - a.fit);
  const alone = images2.length === 1 && member(images2[0], "platform") === void 0 ? images2[0] : void 0;
  const descriptor = descriptorOf(best?.entry ?? alone);
  if (descriptor !== void 0) return descriptor;
  const there = images2.map((each) => platformTextOf(member(each, "platform"))).filter((each) => each !== "");
  return {
    failure: manifest.platforms(platformText(wanted), [...new Set(there)].slice(0, 12).join(", ") || "none")
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
var readImage = async (store, wanted, platform, layers2) => {
  const found = await store.manifest(wanted);
  if (isFailure(found)) return found;
  const manifest2 = await manifestOf(store, found, platform);
  if (isFailure(manifest2)) return manifest2;
  const bytes = await wholeBlob(store, manifest2.config, MOST_CONFIG);
  if (isFailure(bytes)) return { failure: lookUp.configuration(bytes.failure) };
  const config = configOf(bytes);
  if (isFailure(config)) return config;
  if (!layers2 || config.os === "windows") return { manifest: manifest2, config, root: void 0 };
  const root = await filesOf(store, manifest2.layers, config.diffIds);
  return isFailure(root) ? { failure: lookUp.layers(root.failure) } : { manifest: manifest2, config, root };
};
var lookedUpOf = ({ manifest: manifest2, config, root }, date, isTold) => {
  const { diffIds: _, ...told2 } = config;
  return { digest: manifest2.digest, date, ...told2, files: root && imageFilesOf(root, isTold) };
};

// src/resolve/images.ts
var AT_ONCE = 6;
var MOST_IMAGES = 5e3;
var keyOf = (reference, platform) => {
  const text2 = platformText(platformOf(platform));
  return `${canonicalName(reference)}${text2 === USUAL ? "" : ` ${text2}`}`;
};
var USUAL = platformText(platformOf(void 0));
var newImages = ({ source, known, lock: lock2, all, layers: layers2, today, isTold, keep }) => {
  const answers = new Map(known);
  const wanted = /* @__PURE__ */ new Map();
  const failed = /* @__PURE__ */ new Map();
  let fresh = 0;
  const lacks = (answer) => answer === void 0 || layers2 && !("failure" in answer) && answer.files === void 0 && answer.os !== "windows";
  const load = async () => {
    const open = [...wanted].slice(0, MOST_IMAGES);
    wanted.clear();
    await inTurns(open, async ([key, { reference, platform }]) => {
      const read = source === void 0 ? void 0 : await source(reference, platformOf(platform), layers2);
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
  const believed = /* @__PURE__ */ new Set();
  return {
    lookUp: (reference, platform, isKnown) => {
      const key = keyOf(reference, platform);
      const answer = answers.get(key);
      if (source !== void 0 && (all || !isKnown) && lacks(answer) && !tried.has(key)) {
        tried.add(key);
        wanted.set(key, { reference, platform });
      }
      if (answer !== void 0 && answer === known.get(key)) believed.add(key);
      return answer;
    },
    load,
    finish: async () => {
      const found = [...answers].flatMap(([key, answer]) => "failure" in answer ? [] : [[key, answer]]);
      const failures = [...failed].map(([key, failure2]) => images.failed(key, failure2));
      const kept = fresh === 0 ? { notes: [], problems: [] } : keep(new Map(found));
      return { notes: [...failures, ...kept.notes], problems: kept.problems };
    },
    believed: () => lock2 === void 0 ? void 0 : { path: lock2, names: [...believed] }
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
var checkedLock = async (images2, source, today, isTold) => {
  const changed = [];
  const failed = [];
  await inTurns([...images2], async ([key, before]) => {
    const [name = "", platform] = key.split(" ");
    const reference = parseReference(name);
    if (reference === void 0) return void failed.push(checkLock.noName(key));
    const read = await source(reference, platformOf(platform), before.files !== void 0);
    if (isFailure(read)) return void failed.push(checkLock.failed(key, read.failure));
    const after = lookedUpOf(read, today, isTold);
    const isSame = [after.digest, ...read.manifest.aliases].includes(before.digest);
    const what = isSame ? editedIn(before, after) : differencesOf(before, after);
    if (what.length > 0) changed.push(`${key}: ${what.join("; ")}.`);
  });
  return { changed: changed.sort(), failed: failed.sort() };
};
var editedIn = (before, after) => {
  const [old, now] = [before.files?.users, after.files?.users];
  const isOther = before.files !== void 0 && after.files !== void 0 && textOf2(old) !== textOf2(now);
  const edited = [...changesOf(before, after, ["user", "env"]), ...isOther ? [checkLock.accounts] : []];
  return edited.length === 0 ? [] : [checkLock.sameDigest, ...edited];
};
var differencesOf = (before, after) => {
  const facts = changesOf(before, after, FACTS);
  const files3 = textOf2(before.files) === textOf2(after.files) ? [] : [checkLock.contents];
  return [checkLock.digest(before.digest, before.date, after.digest), ...facts, ...files3];
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
var changesOf = (before, after, names) => names.flatMap((name) => {
  const [old, now] = [textOf2(before[name]), textOf2(after[name])];
  return old === now ? [] : [checkLock.changed(name, old.slice(0, LONGEST2), now.slice(0, LONGEST2))];
});
var textOf2 = (value) => {
  const ordered = (_, each) => typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => a < b ? -1 : 1)) : each;
  return JSON.stringify(value, ordered) ?? "nothing";
};

// src/resolve/lock.ts
init_failure();

// src/knowledge/images/looked-up.ts
var ENTRY = /^(file|directory|link) (\d{1,10}):(\d{1,10}) ([0-7]{1,4})(?: (.*))?$/s;
var listedPath = (entry) => {
  const [, word, owner, group, mode = "", target = ""] = ENTRY.exec(entry) ?? [];
  const kind = KINDS2.find((each) => each === word);
  return kind && { kind, owner: Number(owner), group: Number(group), mode: Number.parseInt(mode, 8), target };
};
var KINDS2 = ["file", "directory", "link"];

// src/resolve/lock-shape.ts
var faultIn = (value) => image(value);
var LONGEST3 = 60;
var textThat = (fits, is) => (value) => {
  if (typeof value !== "string") return lockShape.noText;
  return fits(value) ? void 0 : lockShape.not(JSON.stringify(value.slice(0, LONGEST3)), is);
};
var matching = (pattern, is) => textThat((text2) => pattern.test(text2), is);
var text = textThat(() => true, "text");
var listOf = (element) => (value) => Array.isArray(value) ? first(
  [...value.entries()].map(([at, each]) => [`[${at}]`, each]),
  element
) : lockShape.noList;
var objectOf = (element, key = text) => (value) => {
  if (!isObject(value)) return lockShape.noObject;
  const keys = Object.keys(value);
  const wrong = keys.map((each) => key(each)).find((fault) => fault !== void 0);
  return wrong === void 0 ? first(
    keys.map((each) => [`[${JSON.stringify(each)}]`, member(value, each)]),
    element
  ) : lockShape.key(wrong);
};
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var first = (parts, shape) => {
  for (const [place, each] of parts) {
    const fault = shape(each);
    if (fault !== void 0) return `${place}${fault}`;
  }
  return void 0;
};
var fieldsOf = (needed, others) => (value) => {
  if (!isObject(value)) return lockShape.noObject;
  for (const [name, shape] of [...Object.entries(needed), ...Object.entries(others)]) {
    const part = member(value, name);
    if (part === void 0 && !Object.hasOwn(needed, name)) continue;
    const fault = part === void 0 ? lockShape.missing : shape(part);
    if (fault !== void 0) return `.${name}${fault}`;
  }
  return void 0;
};
var files2 = fieldsOf(
  { whole: (value) => typeof value === "boolean" ? void 0 : lockShape.noTruth },
  {
    users: listOf(matching(/^[^:\s]{1,65}:\d{0,10}:\d{0,10}(?::[^\s:]*)?$/, "name:uid:gid:home")),
    groups: listOf(matching(/^[^:\s]{1,65}:\d{0,10}$/, "name:gid")),
    release: listOf(text),
    programs: listOf(text),
    paths: objectOf(
      textThat((each) => listedPath(each) !== void 0, lockShape.entry),
      matching(/^\//, lockShape.absolute)
    )
  }
);
var image = fieldsOf(
  { digest: textThat(isDigest, "SHA-256 digest"), date: matching(/^\d{4}-\d\d-\d\d$/, "day"), os: text, user: text },
  {
    architecture: text,
    env: objectOf(text),
    entrypoint: listOf(text),
    cmd: listOf(text),
    volumes: listOf(text),
    ports: listOf(text),
    workdir: text,
    onbuild: listOf(text),
    files: files2
  }
);

// src/resolve/lock.ts
var MOST_LOCK = 16 * 1024 * 1024;
var MOST_IMAGES2 = 1e4;
var MOST_ELEMENTS2 = 2e3;
var LONGEST_KEY = 300;
var VERSION = 1;
var lockedImages = (bytes) => {
  if (bytes.length > MOST_LOCK) return { failure: lock.large };
  const value = parsedJson(bytes);
  if (isFailure(value)) return { failure: lock.noJson };
  const version = countIn(value, "version");
  if (version !== VERSION) return { failure: lock.version(version ?? "none", VERSION) };
  const images2 = member(value, "images");
  if (typeof images2 !== "object" || images2 === null || Array.isArray(images2)) return { failure: lock.noObject };
  const found = /* @__PURE__ */ new Map();
  for (const key of keysIn(value, "images", MOST_IMAGES2)) {
    const image2 = member(images2, key);
    const place = `images[${JSON.stringify(key.slice(0, LONGEST_KEY))}]`;
    if (parseReference(key.replace(/ .*$/s, "")) === void 0) return { failure: lock.noName(place) };
    const fault = faultIn(image2);
    if (fault !== void 0) return { failure: `${place}${fault}` };
    found.set(key, imageOf(image2));
  }
  return found;
};
var lockText = (images2) => {
  const entries = [...images2].sort(([a], [b]) => a < b ? -1 : 1).map(([key, image2]) => [key, told(image2)]);
  return `${JSON.stringify({ version: VERSION, images: Object.fromEntries(entries) }, null, 2)}
`;
};
var told = ({ files: files3, ...image2 }) => ({
  ...Object.fromEntries(Object.entries(image2).filter(([name, value]) => name === "user" || !isEmpty(value))),
  ...files3 === void 0 ? {} : { files: files3 }
});
var isEmpty = (value) => value === "" || typeof value === "object" && value !== null && Object.keys(value).length === 0;
var imageOf = (value) => {
  const text2 = (name) => textIn(value, name) ?? "";
  const list = (name) => textsIn(value, name, MOST_ELEMENTS2);
  const files3 = member(value, "files");
  return {
    digest: text2("digest"),
    date: text2("date"),
    os: text2("os"),
    architecture: text2("architecture"),
    user: text2("user"),
    env: textsByKey(value, "env"),
    entrypoint: list("entrypoint"),
    cmd: list("cmd"),
    volumes: list("volumes"),
    ports: list("ports"),
    workdir: text2("workdir"),
    onbuild: list("onbuild"),
    files: files3 === void 0 ? void 0 : filesOf2(files3)
  };
};
var filesOf2 = (value) => {
  const lines = (name) => member(value, name) === void 0 ? void 0 : textsIn(value, name, MOST_ELEMENTS2);
  return {
    users: lines("users"),
    groups: lines("groups"),
    release: textsIn(value, "release", MOST_ELEMENTS2),
    programs: textsIn(value, "programs", MOST_ELEMENTS2),
    paths: textsByKey(value, "paths"),
    whole: member(value, "whole") === true
  };
};
var textsByKey = (value, name) => {
  const found = member(value, name);
  return Object.fromEntries(
    keysIn(value, name, MOST_ELEMENTS2).flatMap((key) => {
      const text2 = textIn(found, key);
      return text2 === void 0 ? [] : [[key, text2]];
    })
  );
};

// src/resolve/source-of.ts
init_failure();

// src/resolve/cache.ts
var import_node_path4 = require("node:path");
init_failure();

// src/resolve/files.ts
var import_node_fs = require("node:fs");
var import_node_path3 = require("node:path");
init_failure();
var placeOf2 = (path) => {
  if (!(0, import_node_fs.existsSync)(path)) return void 0;
  const real = attempt(() => (0, import_node_fs.lstatSync)((0, import_node_fs.realpathSync)(path)));
  if (isFailure(real)) return void 0;
  return real.isDirectory() ? "directory" : real.isFile() ? "file" : void 0;
};
var openIn = (directory2, name, part) => attempt(() => {
  const top = (0, import_node_fs.realpathSync)(directory2);
  const file = (0, import_node_fs.realpathSync)((0, import_node_path3.join)(top, name));
  if (!file.startsWith(top.endsWith(import_node_path3.sep) ? top : top + import_node_path3.sep)) return { failure: files.outside(name, directory2) };
  return opened(file, part);
});
var openFile = (path, part) => attempt(() => opened((0, import_node_fs.realpathSync)(path), part));
var WITHOUT_WAITING = import_node_fs.constants.O_RDONLY | (import_node_fs.constants.O_NONBLOCK ?? 0) | (import_node_fs.constants.O_NOCTTY ?? 0) | (import_node_fs.constants.O_NOFOLLOW ?? 0);
var opened = (file, part) => {
  const descriptor = (0, import_node_fs.openSync)(file, WITHOUT_WAITING);
  if (!(0, import_node_fs.fstatSync)(descriptor).isFile()) {
    (0, import_node_fs.closeSync)(descriptor);
    return { failure: files.noFile };
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
var rememberedStore = (store, name, { directory: directory2, today, anew = false }) => {
  const blobs = blobsIn(directory2);
  const tagFile = (tag) => (0, import_node_path4.join)(directory2, "tags", digestOf(new TextEncoder().encode(`${name}:${tag}`)).slice(7));
  return {
    manifest: async (wanted) => {
      const digest = wanted.includes(":") ? wanted : anew ? void 0 : taggedIn(tagFile(wanted), today);
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
      const bytes = isDigest(digest) ? readOwn(fileOf(digest), MOST_CONFIG) : void 0;
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
init_failure();

// src/resolve/archive.ts
var import_node_buffer3 = require("node:buffer");
init_failure();

// src/resolve/layout.ts
init_failure();

// src/resolve/names.ts
var isNamed = (written, wanted) => {
  const names = [written, written.replace(/^localhost\//, "")];
  return names.some((name) => {
    const reference = parseReference(name);
    return reference !== void 0 && canonicalName({ ...reference, digest: void 0 }) === wanted;
  });
};

// src/resolve/several.ts
var MOST_SHOWN = 8;
var several2 = (names) => {
  const more = names.length > MOST_SHOWN ? ` and ${names.length - MOST_SHOWN} more` : "";
  return {
    failure: several.choose(names.length, names.slice(0, MOST_SHOWN).join(", "), more)
  };
};

// src/resolve/layout.ts
var layoutStore = (open) => ({
  manifest: (wanted) => foundIn(open, wanted),
  open: async ({ digest }) => isDigest(digest) ? open(pathOf(digest)) : { failure: layout.noDigest(digest.slice(0, 80)) }
});
var directoryParts = (directory2) => (path) => openIn(directory2, path);
var pathOf = (digest) => `blobs/${digest.replace(":", "/")}`;
var MOST_IMAGES3 = 1e4;
var foundIn = (open, wanted) => attempted(async () => {
  if (isDigest(wanted)) return blobOf(open, wanted, "");
  const stream = open("index.json");
  if (isFailure(stream)) return { failure: layout.index(stream.failure) };
  const bytes = await gathered(stream, MOST_MANIFEST);
  const index = parsedJson(bytes);
  if (isFailure(index)) return { failure: `index.json: ${index.failure}` };
  const entries = listIn(index, "manifests", MOST_IMAGES3);
  if (wanted === "" && entries.length !== 1) {
    const names = namesOf(entries);
    return names.length > 1 ? several2(names) : { bytes, mediaType: "", digest: digestOf(bytes) };
  }
  const entry = entries.find((each) => wanted === "" || isEntryOf(each, wanted));
  const descriptor = descriptorOf(entry);
  if (descriptor === void 0) return { failure: layout.noImage(wanted) };
  return blobOf(open, descriptor.digest, descriptor.mediaType);
});
var namesOf = (entries) => {
  const images2 = entries.filter((each) => textIn(member(each, "platform"), "os") !== "unknown");
  const platforms = /* @__PURE__ */ new Map();
  for (const entry of images2) {
    const name = nameOf(entry) ?? "";
    const platform = JSON.stringify(member(entry, "platform") ?? null);
    const known = platforms.get(name) ?? /* @__PURE__ */ new Set();
    if (known.has(platform) && name === "") return images2.map((each) => nameOf(each) ?? textIn(each, "digest") ?? "");
    platforms.set(name, known.add(platform));
  }
  return [...platforms.keys()].map(
    (name) => name || (textIn(
      images2.find((each) => !nameOf(each)),
      "digest"
    ) ?? "")
  );
};
var nameOf = (entry) => {
  const annotations = member(entry, "annotations");
  return textIn(annotations, "io.containerd.image.name") ?? textIn(annotations, "org.opencontainers.image.ref.name");
};
var NAMES2 = ["org.opencontainers.image.ref.name", "io.containerd.image.name"];
var isEntryOf = (entry, wanted) => {
  const annotations = member(entry, "annotations");
  const at = wanted.indexOf("@");
  if (at !== -1) return textIn(entry, "digest") === wanted.slice(at + 1);
  return NAMES2.some((name) => {
    const written = textIn(annotations, name) ?? "";
    return written === wanted || isNamed(written, wanted);
  });
};
var blobOf = async (open, digest, mediaType) => {
  const stream = open(pathOf(digest));
  if (isFailure(stream)) return { failure: layout.unread(digest, stream.failure) };
  return { bytes: await gathered(verified(stream, digest), MOST_MANIFEST), mediaType, digest };
};

// src/resolve/archive.ts
var MOST_FILES = 1e5;
var archiveStore = (file) => attempted(async () => {
  const parts = await partsIn(file);
  if (isFailure(parts)) return parts;
  const open = openerOf(file, parts);
  if (parts.has("index.json") && parts.has("oci-layout")) return layoutStore(open);
  if (!parts.has("manifest.json")) return { failure: archive.noArchive };
  return dockerStore(open);
});
var partsIn = async (file) => {
  const compression = await compressionOf(file);
  if (compression !== void 0) return { failure: archive.compressed(compression) };
  const stream = openFile(file);
  if (isFailure(stream)) return stream;
  const parts = /* @__PURE__ */ new Map();
  await walkTar(stream, {
    entry: (entry) => {
      if (parts.size < MOST_FILES) parts.set(partsOf(entry.path).join("/"), entry);
      return 0;
    },
    content: () => {
    }
  });
  return parts;
};
var compressionOf = async (file) => {
  const stream = openFile(file, { start: 0, length: 4 });
  if (isFailure(stream)) return void 0;
  const first2 = import_node_buffer3.Buffer.from(await gathered(stream, 4)).toString("hex");
  return COMPRESSIONS.find(([magic]) => first2.startsWith(magic))?.[1];
};
var COMPRESSIONS = [
  ["1f8b", "gzip"],
  ["28b52ffd", "zstd"],
  ["fd377a58", "xz"],
  ["425a68", "bzip2"]
];
var openerOf = (file, parts) => (path) => {
  let entry = parts.get(path);
  for (let links = 0; entry?.kind === "link" && links < 8; links += 1) entry = parts.get(targetOf(entry));
  return entry?.kind === "file" ? openFile(file, { start: entry.offset, length: entry.size }) : { failure: archive.missing(path) };
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
    const images2 = Array.isArray(list) ? list.slice(0, MOST_IMAGES4) : [];
    if (wanted === "" && images2.length > 1) return several2(images2.map(nameOf2));
    const isWanted = (image3) => isCalled(image3, wanted);
    const image2 = images2.find((each) => wanted === "" || isWanted(each));
    return image2 === void 0 ? { failure: archive.noImage(wanted) } : manifestFor(image2, open);
  })
});
var tagsOf = (image2) => textsIn(image2, "RepoTags", 1e3);
var isCalled = (image2, wanted) => wanted.startsWith("@") ? (textIn(image2, "Config") ?? "").includes(wanted.slice("@sha256:".length)) : tagsOf(image2).some((tag) => tag === wanted || isNamed(tag, wanted));
var nameOf2 = (image2) => tagsOf(image2)[0] ?? textIn(image2, "Config") ?? "";
var manifestFor = async (image2, open) => {
  const path = textIn(image2, "Config") ?? "";
  const stream = open(path);
  if (isFailure(stream)) return stream;
  const digest = digestOf(await gathered(stream, MOST_CONFIG));
  if (!path.includes(digest.slice("sha256:".length))) return { failure: archive.otherConfiguration };
  const part = { mediaType: "", size: void 0 };
  const layers2 = textsIn(image2, "Layers", MOST_LAYERS2).map((each) => ({ ...part, digest: "", path: each }));
  return { manifest: { digest, aliases: [], config: { ...part, digest, path }, layers: layers2 } };
};

// src/resolve/engine.ts
var ENGINES = ["docker", "podman"];
var PATIENCE = 15e3;
var TIME_TO_SAVE = 6e5;
var NOT_STARTED = 127;
var engineSource = (engines) => {
  let engine2;
  return async (reference, platform, layers2) => {
    engine2 ??= answering(engines);
    const program = await engine2;
    if (typeof program !== "string") return program;
    const found = await inspectedBy(program, namesOf2(canonicalName(reference)), engines);
    if (found === void 0) return { failure: engine.noImage(program) };
    const { name, ran } = found;
    const read = readOf(ran, program, platform);
    return isFailure(read) || !layers2 || read.config.os === "windows" ? read : withFiles(read, name, program, engines);
  };
};
var namesOf2 = (name) => {
  const bare = /^docker\.io\/(?:library\/)?(.+)$/.exec(name)?.[1];
  return bare === void 0 ? [name] : [name, `localhost/${bare}`];
};
var inspectedBy = async (program, names, { run }) => {
  for (const name of names) {
    const ran = await run(program, ["image", "inspect", name], { timeout: PATIENCE });
    if (ran.code === 0) return { name, ran };
  }
  return void 0;
};
var answering = async ({ run }) => {
  const said = [];
  for (const name of ENGINES) {
    const args = name === "docker" ? ["version", "--format", "{{.Server.Version}}"] : ["version"];
    const { code, stderr } = await run(name, args, { timeout: PATIENCE });
    if (code === 0) return name;
    said.push(
      `${name} ${code === NOT_STARTED ? engine.notInstalled : `says "${stderr.trim().split("\n").at(-1) ?? ""}"`}`
    );
  }
  return { failure: engine.noAnswer(said.join("; ")) };
};
var readOf = ({ stdout }, program, platform) => {
  const list = parsedJson(stdout);
  const image2 = Array.isArray(list) ? list[0] : void 0;
  const written = {
    os: textIn(image2, "Os"),
    architecture: textIn(image2, "Architecture"),
    config: member(image2, "Config"),
    rootfs: { diff_ids: textsIn(member(image2, "RootFS"), "Layers", 1e3) }
  };
  const config = configOf(new TextEncoder().encode(JSON.stringify(written)));
  if (isFailure(config)) return { failure: engine.unreadable(program) };
  const own = platformOf(`${config.os}/${config.architecture}`);
  const asked = platformText(platform) === platformText(platformOf(void 0)) ? own : platform;
  if (asked.os !== own.os || asked.architecture !== own.architecture)
    return { failure: engine.otherPlatform(program, platformText(own)) };
  const [digest, ...aliases] = digestsIn(image2);
  if (digest === void 0) return { failure: engine.noDigest(program) };
  const part = { digest, mediaType: "", size: void 0 };
  return { manifest: { digest, aliases, config: part, layers: [] }, config, root: void 0 };
};
var digestsIn = (image2) => {
  const pulled = textsIn(image2, "RepoDigests", 100).map((each) => each.replace(/^.*@/, ""));
  const [own, id] = [textIn(image2, "Digest") ?? "", textIn(image2, "Id") ?? ""];
  return [.../* @__PURE__ */ new Set([...pulled.includes(own) ? [own] : [], ...pulled, id, `sha256:${id}`])].filter(isDigest);
};
var withFiles = async (read, name, program, engines) => {
  const directory2 = engines.scratch();
  const file = (0, import_node_path5.join)(directory2, "image.tar");
  try {
    const { code, stderr } = await engines.run(program, ["save", "-o", file, name], { timeout: TIME_TO_SAVE });
    if (code !== 0) return { failure: engine.notSaved(program, stderr.trim().split("\n").at(-1) ?? "") };
    const store = await archiveStore(file);
    if (isFailure(store)) return store;
    const whole = await readImage(store, "", platformOf(`${read.config.os}/${read.config.architecture}`), true);
    return isFailure(whole) ? whole : { ...read, root: whole.root };
  } finally {
    engines.remove(directory2);
  }
};

// src/resolve/registry/asker.ts
init_failure();

// src/resolve/registry/proxy.ts
var proxyFor = (url, env) => {
  if (isLoopback(url.hostname) || isExcepted(url, valueOf(env, "no_proxy"))) return void 0;
  const value = valueOf(env, "https_proxy") || valueOf(env, "all_proxy");
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
var isExcepted = ({ hostname, port }, list) => {
  const own = port || "443";
  return list.split(/[,\s]+/).some((entry) => {
    if (entry === "*") return true;
    const [, name = "", only] = /^(?:\*?\.)?([^:]+|\[.*\])(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (name === "" || only !== void 0 && only !== own) return false;
    return hostname === name || hostname.endsWith(`.${name}`);
  });
};

// src/resolve/registry/trouble.ts
init_failure();
var lasting = (failure2) => ({ kind: "lasting", failure: failure2 });
var troubleOf = (error, { host, hostname }) => {
  const code = codeOf(error);
  switch (code) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return lasting(trouble.unknownHost(hostname));
    case "ECONNREFUSED":
      return lasting(trouble.nobody(host));
    case "ECONNRESET":
    case "EPIPE":
      return { kind: "passing", failure: trouble.ended(host) };
    case "ETIMEDOUT":
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return { kind: "passing", failure: trouble.unreachable(host) };
  }
  if (/CERT|SELF_SIGNED|ALTNAME|ISSUER|UNABLE_TO_VERIFY/.test(code)) return lasting(trouble.certificate(host, code));
  if (/^HPE_|ERR_SSL|EPROTO/.test(code)) return { kind: "protocol", failure: trouble.protocol(host, code) };
  return { kind: "passing", failure: reasonOf(error) };
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
    const answer = await ask(request3).catch((error) => troubleOf(error, request3.url));
    if (isFailure(answer)) return answer;
    if (answer.status === 401 && request3.url.host !== asked) {
      answer.end();
      return lasting(asker.wantsAccount(request3.url.host));
    }
    if (!REDIRECTS.has(answer.status)) return answer;
    const to = answer.header("location");
    answer.end();
    if (to === void 0 || !URL.canParse(to, request3.url.href)) return lasting(asker.nowhere);
    const url = new URL(to, request3.url);
    if (redirects >= MOST_REDIRECTS) return lasting(asker.tooOften);
    if (!mayBeAsked(url)) return lasting(asker.plain(url.protocol, url.host));
    if (request3.body !== void 0 && url.host !== asked) return lasting(asker.otherHost(url.host, asked));
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
      if (tries >= MOST_TRIES || pause > LONGEST_PAUSE || failed && answer.kind !== "passing") return answer;
      if (!failed) answer.end();
      await sleep(pause);
    }
  };
};
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
var AGAIN = /* @__PURE__ */ new Set([429, 500, 502, 503, 504]);
var pauseOf = (told2, tries) => told2 !== void 0 && /^\d{1,9}$/.test(told2) ? Number(told2) * 1e3 : FIRST_PAUSE * 2 ** (tries - 1);

// src/resolve/registry/credentials.ts
var import_node_buffer4 = require("node:buffer");
var import_node_path6 = require("node:path");
init_failure();
var MOST_CONFIG2 = 1024 * 1024;
var HELPER_TIME = 15e3;
var HUB2 = "https://index.docker.io/v1/";
var credentialsOf = (host, programs3) => {
  const known = /* @__PURE__ */ new Map();
  return (registry2) => {
    const found = known.get(registry2) ?? accountFor(registry2, host, programs3);
    known.set(registry2, found);
    return found;
  };
};
var accountFor = async (registry2, host, programs3) => {
  for (const file of filesOf3(host)) {
    const bytes = host.read(file, MOST_CONFIG2);
    const config = isFailure(bytes) ? void 0 : parsedJson(bytes);
    if (config === void 0 || isFailure(config)) continue;
    const keys = registry2 === "docker.io" ? [HUB2, "docker.io", "index.docker.io"] : [registry2, `https://${registry2}`];
    const helper = helperFor(config, keys);
    const account = helper === void 0 ? void 0 : await helped(helper, keys[0] ?? registry2, programs3);
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
var helped = async (helper, server, programs3) => {
  const { code, stdout } = await programs3.run(`docker-credential-${helper}`, ["get"], {
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
  const text2 = import_node_buffer4.Buffer.from(textIn(entry, "auth") ?? "", "base64").toString("utf8");
  const colon = text2.indexOf(":");
  if (colon > 0)
    return { kind: "password", name: text2.slice(0, colon), password: text2.slice(colon + 1).replace(/\0+$/, "") };
  const [name, password] = [textIn(entry, "username"), textIn(entry, "password")];
  return name && password ? { kind: "password", name, password } : void 0;
};

// src/resolve/registry/network.ts
var import_node_buffer5 = require("node:buffer");
var http = __toESM(require("node:http"), 1);
var https = __toESM(require("node:https"), 1);
var tls = __toESM(require("node:tls"), 1);
var IDLE = 2e4;
var newNetwork = ({ authorities, env, idle = IDLE }) => {
  const ca = authorities === void 0 ? void 0 : [...tls.rootCertificates, authorities];
  const secure = new https.Agent({ keepAlive: true, ...ca && { ca } });
  const plain2 = new http.Agent({ keepAlive: true });
  const ask = async (request3) => {
    if (request3.url.protocol === "http:")
      return answerOf(http.request(request3.url, optionsOf(request3, plain2)), request3, idle);
    const proxy = proxyFor(request3.url, env);
    if (proxy === void 0) return answerOf(https.request(request3.url, optionsOf(request3, secure)), request3, idle);
    const socket = await tunnel(proxy, request3.url, ca, idle);
    const connected = await secured(socket, request3.url.hostname, ca, idle, proxy.host);
    const options = { ...optionsOf(request3, void 0), createConnection: () => connected };
    return answerOf(https.request(request3.url, options), request3, idle);
  };
  return { ask, sleep: (milliseconds) => new Promise((resolve2) => setTimeout(resolve2, milliseconds)) };
};
var optionsOf = ({ method = "GET", headers = {} }, agent) => ({
  method,
  headers,
  agent: agent ?? false
});
var answerOf = (sent, { body, deadline }, idle) => new Promise((resolve2, reject) => {
  const late = (why) => () => sent.destroy(broken(why));
  const timer = setTimeout(late(network.notWhole(Math.ceil(deadline / 1e3))), deadline);
  sent.setTimeout(idle, late(network.nothing(Math.ceil(idle / 1e3))));
  sent.on("close", () => clearTimeout(timer));
  sent.on("error", reject);
  sent.on("response", (response) => {
    const header = (name) => {
      const value = response.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
    };
    resolve2({ status: response.statusCode ?? 0, header, body: response, end: () => passOver(response) });
  });
  sent.end(body);
});
var secured = (socket, servername, ca, idle, proxy) => new Promise((resolve2, reject) => {
  const timer = setTimeout(() => connected.destroy(broken(network.proxySilent(proxy))), idle);
  const connected = tls.connect({ socket, servername, ...ca && { ca } }, () => resolve2(connected));
  connected.on("error", reject);
  for (const event of ["secureConnect", "close"]) connected.once(event, () => clearTimeout(timer));
});
var passOver = (response) => {
  if (Number(response.headers["content-length"] ?? SHORT + 1) <= SHORT) response.resume();
  else response.destroy();
};
var SHORT = 64 * 1024;
var tunnel = (proxy, { hostname, port }, ca, idle) => new Promise((resolve2, reject) => {
  const target = `${hostname}:${port || 443}`;
  const { username, password } = proxy;
  const account = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const headers = {
    host: target,
    ...username === "" ? {} : { "proxy-authorization": `Basic ${import_node_buffer5.Buffer.from(account).toString("base64")}` }
  };
  const options = { method: "CONNECT", path: target, headers, agent: false, ...ca && { ca } };
  const sent = proxy.protocol === "https:" ? https.request(proxy, options) : http.request(proxy, options);
  sent.setTimeout(idle, () => sent.destroy(broken(network.proxySilent(proxy.host))));
  sent.on("error", reject);
  sent.on("response", ({ statusCode }) => reject(broken(network.proxyRefuses(proxy.host, statusCode ?? "nothing"))));
  sent.on("connect", ({ statusCode }, socket) => {
    if (statusCode === 200) return resolve2(socket);
    socket.destroy();
    reject(broken(network.proxyRefuses(proxy.host, statusCode)));
  });
  sent.end();
});

// src/resolve/registry/registry.ts
init_failure();

// src/resolve/registry/authority.ts
var import_node_buffer6 = require("node:buffer");
init_failure();
var MOST_TOKEN = 256 * 1024;
var authorizationFor = async (challenge, account, asker2) => {
  if (challenge.kind === "basic") return account?.kind === "password" ? basic(account) : { failure: authority.logIn };
  const url = urlOf(challenge.realm);
  if (url === void 0 || !mayBeAsked(url)) return { failure: authority.noAddress };
  const answer = account?.kind === "token" ? await refreshed(url, challenge, account.token, asker2) : await plain(url, challenge, account, asker2);
  if (isFailure(answer)) return answer;
  if (answer.status !== 200) {
    answer.end();
    return {
      failure: account === void 0 ? authority.noTokenFor(answer.status) : authority.noToken(answer.status)
    };
  }
  const value = parsedJson(await gathered(answer.body, MOST_TOKEN));
  const token = textIn(value, "token") ?? textIn(value, "access_token");
  return token !== void 0 && /^[\w.~+/=-]{1,100000}$/.test(token) ? `Bearer ${token}` : { failure: authority.unreadable };
};
var urlOf = (text2) => URL.canParse(text2) ? new URL(text2) : void 0;
var basic = ({ name, password }) => `Basic ${import_node_buffer6.Buffer.from(`${name}:${password}`).toString("base64")}`;
var plain = (realm, { service, scope }, account, asker2) => {
  const url = new URL(realm);
  if (service !== "") url.searchParams.set("service", service);
  if (scope !== "") url.searchParams.set("scope", scope);
  const headers = account?.kind === "password" ? { authorization: basic(account) } : {};
  return asker2({ url, headers });
};
var refreshed = (url, { service, scope }, token, asker2) => {
  const body = new URLSearchParams({
    grant_type: "refresh_token",
    client_id: "dockerfile-nonroot",
    refresh_token: token,
    service,
    scope
  });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  return asker2({ url, headers, method: "POST", body: body.toString() });
};

// src/resolve/registry/challenge.ts
var challengeOf = (header) => {
  const text2 = header.slice(0, LONGEST4);
  const [, , words] = /(^|,\s*)bearer\s+(.*)$/is.exec(text2) ?? [];
  if (words === void 0) return /(?:^|,\s*)basic\b/i.test(text2) ? { kind: "basic" } : void 0;
  const values = new Map(
    [...words.matchAll(PARAMETER)].map(([, name = "", quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? ""])
  );
  const realm = values.get("realm");
  if (realm === void 0) return void 0;
  return { kind: "bearer", realm, service: values.get("service") ?? "", scope: values.get("scope") ?? "" };
};
var LONGEST4 = 4096;
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
var repositoryStore = (registry2, repository) => {
  const ask = askIn(registry2, repository);
  return {
    manifest: (wanted) => manifestFrom(ask, wanted),
    open: async ({ digest, size = 0 }) => {
      if (!isDigest(digest)) return { failure: registry.noDigest(digest.slice(0, 80)) };
      const deadline = DEADLINE2 + size / SLOWEST * 1e3;
      const openAt = (from) => ask(`blobs/${digest}`, from === 0 ? {} : { range: `bytes=${from}-` }, Math.min(deadline, MOST_DEADLINE));
      const answer = await openAt(0);
      if (isFailure(answer)) return answer;
      return answer.status === 200 ? resumed(answer, openAt) : refused(answer);
    }
  };
};
var MOST_DEADLINE = 2 ** 31 - 1;
var askIn = (registry2, repository) => {
  let authorization;
  let scheme = "https";
  const once2 = async (path, given, deadline) => {
    const url = new URL(`${scheme}://${registry2.host}/v2/${repository}/${path}`);
    const headers = { ...given, ...authorization === void 0 ? {} : { authorization } };
    const answer = await registry2.asker({ url, headers, deadline });
    if (!isFailure(answer) || answer.kind !== "protocol" || scheme === "http" || !isLoopback(url.hostname))
      return answer;
    scheme = "http";
    return once2(path, given, deadline);
  };
  return async (path, given, deadline) => {
    const used = authorization;
    const answer = await once2(path, given, deadline);
    if (isFailure(answer) || answer.status !== 401) return answer;
    answer.end();
    if (authorization === used) {
      const met = await authorized(registry2, answer);
      if (typeof met !== "string") return met;
      authorization = met;
    }
    return once2(path, given, deadline);
  };
};
var authorized = async ({ name, credentials, asker: asker2 }, answer) => {
  const challenge = challengeOf(answer.header("www-authenticate") ?? "");
  if (challenge === void 0) return { failure: registry.noWay };
  return authorizationFor(challenge, await credentials(name), asker2);
};
var manifestFrom = (ask, wanted) => attempted(async () => {
  const answer = await ask(`manifests/${wanted}`, { accept: ACCEPT }, DEADLINE2);
  if (isFailure(answer)) return answer;
  if (answer.status !== 200) return refused(answer);
  const bytes = await gathered(answer.body, MOST_MANIFEST);
  const digest = digestOf(bytes);
  const told2 = isDigest(wanted) ? wanted : answer.header("docker-content-digest");
  if (told2 !== void 0 && isDigest(told2) && told2 !== digest) return { failure: registry.other(told2) };
  return { bytes, mediaType: answer.header("content-type") ?? "", digest };
});
var refused = (answer) => {
  answer.end();
  const { status } = answer;
  if (status === 404) return { failure: registry.noImage };
  if (status === 401 || status === 403) return { failure: registry.refused(status) };
  if (status !== 429) return { failure: registry.answers(status) };
  const after = answer.header("retry-after");
  const when = after !== void 0 && /^\d{1,9}$/.test(after) ? ` for ${after} seconds` : "";
  return { failure: registry.tooMany(when) };
};
async function* resumed(first2, openAt) {
  let answer = first2;
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
var registrySource = ({ asker: asker2, credentials, mirrors, remembering }) => {
  const stores = /* @__PURE__ */ new Map();
  return async (reference, platform, layers2) => {
    const { name, tag = "latest", digest } = reference;
    const store = stores.get(name) ?? remembering(storeOf(name, { asker: asker2, credentials, mirrors }), name);
    stores.set(name, store);
    return readImage(store, digest ?? tag, platform, layers2);
  };
};
var storeOf = (name, { asker: asker2, credentials, mirrors }) => {
  const slash = name.indexOf("/");
  const [registry2, path] = [name.slice(0, slash), name.slice(slash + 1)];
  const mirror = mirrors[registry2];
  if (mirror === void 0) {
    const host2 = registry2 === "docker.io" ? HUB_HOST : registry2;
    return repositoryStore({ name: registry2, host: host2, asker: asker2, credentials }, path);
  }
  const [host = "", ...prefix] = mirror.split("/");
  return repositoryStore({ name: host, host, asker: asker2, credentials }, [...prefix, path].join("/"));
};

// src/resolve/sources.ts
var import_node_path7 = require("node:path");
init_failure();
var MOST_STORES = 1e3;
var layoutSource = (path) => {
  let stores;
  return async (reference, platform, layers2) => {
    stores ??= storesAt(path);
    const found = await stores;
    if (isFailure(found)) return found;
    const { digest, ...named3 } = reference;
    const wanted = digest === void 0 ? canonicalName({ ...named3, digest }) : `@${digest}`;
    let failure2 = { failure: sources.noImage(path) };
    for (const store of found) {
      const read = await readImage(store, wanted, platform, layers2);
      if (!isFailure(read)) return read;
      failure2 = read;
    }
    return failure2;
  };
};
var storesAt = async (path) => {
  const store = await storeAt(path);
  if (store !== void 0) return isFailure(store) ? store : [store];
  if (placeOf2(path) !== "directory") return { failure: sources.neither(path) };
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
var sourceOf = ({ from, mirrors, authorities, checkLock: checkLock3 }, host, programs3) => {
  if (from.startsWith("layout:")) return layoutSource(host.absolute(from.slice("layout:".length)));
  if (from === "engine") return engineSource(programs3);
  const pem = authorities === void 0 ? void 0 : host.readNamed(host.absolute(authorities), MOST_PEM);
  if (isFailure(pem)) return { kind: "unreadable", path: authorities ?? "", detail: pem.failure };
  const network2 = newNetwork({ authorities: pem && new TextDecoder().decode(pem), env: host.env });
  const directory2 = cacheDirectory(host.env);
  return registrySource({
    asker: askerOf(network2),
    credentials: credentialsOf(host, programs3),
    mirrors,
    remembering: (store, name) => directory2 === void 0 ? store : rememberedStore(store, name, { directory: directory2, today: host.today(), anew: checkLock3 })
  });
};
var MOST_PEM = 4 * 1024 * 1024;

// src/resolve/image/command.ts
init_failure();
init_problems();

// src/knowledge/images/row.ts
var accountOf = (line) => {
  const [name = "", uid, gid, home] = line.split(":");
  return { name, uid: idOf(uid), gid: idOf(gid), ...home ? { home } : {} };
};
var idOf = (text2) => text2 ? Number(text2) : void 0;

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

// src/image/evidence.ts
var whoIs = ({ verdict, user, uid, gid, reason }) => {
  if (verdict === "invalid") return `cannot start: ${reason}`;
  if (verdict === "unknown") return `cannot be known: ${reason}`;
  if (uid === void 0) return verdict === "root" ? "an administrator" : `the account ${user ?? ""}, id not pinned`;
  if (uid === 0) return "root (uid 0)";
  return gid === void 0 ? `uid ${uid}` : `uid ${uid}, gid ${gid}`;
};

// src/resolve/image/describe.ts
var faultsOf = ({ who, programs: programs3, user }, said) => [
  ...who.verdict === "root" ? [describe.root] : [],
  ...who.verdict === "invalid" ? [describe.cannotStart(who.reason ?? "")] : [],
  ...programs3.flatMap(({ fault }) => fault === void 0 ? [] : [describe.cannotStartFor(fault)]),
  ...said === void 0 || said.user === void 0 || said.user === user ? [] : [describe.otherText(said.path, shown(said.user))]
];
var shown = (user) => user === "" ? '""' : user;
var described = (name, image2, said) => {
  const { who, account, starts, places, unreadable, user, digest, platform } = image2;
  const rows13 = [
    ["image", `${platform} ${digest}`],
    [describe.runsAs, describe.configUser(who.verdict, shown(user), whoIs({ ...STATE, ...who, user }))],
    ["account", account === void 0 ? describe.noAccount : accountText(account)],
    ["starts", starts.length === 0 ? "nothing" : JSON.stringify(starts)],
    ...places.map((place) => [place.why.toLowerCase(), placeText(place)]),
    ...unreadable.count === 0 ? [] : [["unreadable", unreadableText(unreadable)]],
    ...said === void 0 ? [] : [["dockerfile", saidText(said, user)]]
  ];
  const faults = faultsOf(image2, said);
  const lines = rows13.map(([head, text2]) => `  ${head.padEnd(WIDTH)}${text2}`);
  return `${[name, ...lines, ...faults].join("\n")}
`;
};
var WIDTH = 12;
var STATE = { decidedBy: void 0, decidedAs: void 0 };
var accountText = ({ name, home }) => home === void 0 ? name : `${name}, home ${home}`;
var placeText = ({ path, write }) => {
  if (write === "yes") return describe.writable(path);
  return write === "no" ? describe.unwritable(path) : describe.missing(path);
};
var unreadableText = ({ count, first: first2 }) => `${first2.join(", ")}${count > first2.length ? ` and ${count - first2.length} more` : ""}`;
var saidText = ({ path, user, verdict }, own) => {
  if (user === void 0) return describe.unknownUser(path, verdict);
  return user === own ? describe.same(path) : describe.sets(path, shown(user));
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
var numberOf = (text2) => /^[+-]?[0-9]+$/.test(text2) ? Number(text2) + 0 : void 0;
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

// src/resolve/image/judged.ts
init_path();

// src/knowledge/search-path.ts
var DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

// src/text/lazily.ts
var lazily = (compute) => {
  let held = { compute };
  return () => {
    if ("compute" in held) held = { value: held.compute() };
    return held.value;
  };
};

// src/knowledge/programs.ts
init_load();

// src/knowledge/programs/account-tools.json
var rows;
var account_tools_default = () => rows ??= JSON.parse('[{"names":["delgroup","groupdel","userdel"],"accounts":"makes"},{"names":["deluser"],"needsRoot":"deletes accounts","accounts":"makes"}]');

// src/knowledge/programs/builtins.json
var rows2;
var builtins_default = () => rows2 ??= JSON.parse('[{"names":["(("],"roles":["asker","plain"],"accounts":"none"},{"names":[".","eval","source"],"roles":["plain"],"accounts":"runs"},{"names":[":","true"],"roles":["safe","idle","ender","plain"],"accounts":"none"},{"names":["["],"roles":["asker","idle","tidy","plain"],"accounts":"none"},{"names":["[[","hash","type"],"roles":["asker","plain"],"accounts":"none"},{"names":["activate"],"roles":["declarer"],"accounts":"none"},{"names":["alias","false","let","popd","pushd","pwd","read","return","shift","shopt","trap","ulimit","umask","unset","wait"],"roles":["plain"],"accounts":"none"},{"names":["cd"],"roles":["tidy","plain"],"accounts":"none"},{"names":["declare","local","readonly","typeset"],"roles":["declarer","plain"],"accounts":"none"},{"names":["echo","printf"],"roles":["safe","idle","printer","tidy","plain"],"accounts":"none"},{"names":["exit"],"roles":["idle","plain"],"accounts":"none"},{"names":["export"],"roles":["safe","declarer","plain"],"accounts":"none"},{"names":["history"],"accounts":"none"},{"names":["set"],"roles":["safe","idle","plain"],"accounts":"none"},{"names":["test"],"roles":["asker","tidy","plain"],"accounts":"none"}]');

// src/knowledge/programs/interpreters.json
var rows3;
var interpreters_default = () => rows3 ??= JSON.parse('[{"names":["R"],"roles":["launcher"],"accounts":"none","valued":["-g","--gui"],"answers":["--help","--version"],"code":["-e"]},{"names":["java"],"roles":["runner","launcher"],"accounts":"none","valued":["-cp","-classpath","--class-path","-p","--module-path"],"answers":["-version","--version"],"prints":["-version","--version"]},{"names":["node","nodejs"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-r","--require","--import","--loader","-C"],"answers":["-v","--version"],"prints":["-v","--version"],"code":["-e","-p","--eval","--print"]},{"names":["perl"],"roles":["editor","interpreter","launcher"],"accounts":"none","valued":["-I"],"answers":["-v"],"prints":["-v"],"code":["-e","-E"]},{"names":["php"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-d","-c"],"answers":["-S","-v","-i","-m","--version"],"prints":["-v","-i","-m","--version"],"code":["-r"]},{"names":["python","python3"],"roles":["interpreter","runner","builder","launcher"],"accounts":"none","valued":["-W","-X"],"answers":["-V","--version","-h","--help"],"code":["-c"],"modules":["-m"]},{"names":["python2"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-W"],"answers":["-V","--version","-h","--help"],"code":["-c"],"modules":["-m"]},{"names":["ruby"],"roles":["interpreter","runner","launcher"],"accounts":"none","valued":["-r","-I"],"answers":["-v","--version"],"prints":["-v","--version"],"code":["-e"]}]');

// src/knowledge/programs/others.json
var rows4;
var others_default = () => rows4 ??= JSON.parse('[{"names":["7z","alternatives","ant","apt-file","aria2c","autoconf","automake","autoreconf","aws","az","bash-completion","buildctl","bundler","caddy","chkconfig","conan","conda","cpanm","docker-php-ext-configure","docker-php-ext-enable","docker-php-ext-install","dos2unix","elixir","erl","fix-permissions","ghc","helm","hg","insserv","libtoolize","luarocks","mamba","micromamba","mkfontscale","nuget","ocaml","opam","patchelf","pear","pecl","pip2","pipx","rails","rake","rbenv","rc-update","redis-cli","rustup","svn","terraform","unix2dos","upx","vcpkg","virtualenv","xmlstarlet"],"accounts":"none"},{"names":["Rscript"],"roles":["launcher"],"accounts":"none","code":["-e"]},{"names":["a2disconf","a2dismod","a2dissite","a2enconf","a2ensite","add-apt-repository","apache2ctl","apachectl","apt-cache","apt-config","apt-key","apt-mark","ar","arch","b2sum","bunzip2","bzip2","chattr","corepack","cpan","cpio","crontab","dbus-uuidgen","debconf-set-selections","dpkg-architecture","dpkg-divert","dpkg-query","dpkg-statoverride","fc-cache","file","gcloud","getcap","getfacl","git","gmake","gpg","gpgconf","gpgv","groups","haproxy","iconv","jar","jlink","keytool","killall","kubectl","ld","locale","localectl","localedef","mkfifo","msgfmt","openssl","phpdismod","pkg-config","rsync","setfacl","sha1sum","sha512sum","split","sqlite3","ssh-keygen","ssh-keyscan","strip","tic","unxz","update-alternatives","update-rc.d","xz","zip","zstd"],"accounts":"none"},{"names":["ansible-playbook","chef-client","chef-solo","puppet","salt-call"],"roles":["provisioner"]},{"names":["awk"],"roles":["editor","plain"],"accounts":"none"},{"names":["base64","basename","cmp","cut","df","diff","dirname","envsubst","expr","fgrep","free","gunzip","gzip","head","hostname","jq","kill","md5sum","mktemp","nproc","pkill","printenv","ps","readlink","realpath","rmdir","sed","seq","sha256sum","sort","stat","sync","tail","tar","touch","tr","tty","uname","uniq","unzip","wc","whoami","yes","yq"],"roles":["plain"],"accounts":"none"},{"names":["bazel","cabal","clang","composer","crystal","gradle","lein","meson","mix","nim","rebar3","rustc","sbt","swift","zig"],"roles":["builder"],"accounts":"none"},{"names":["bc","bg","break","case","comm","continue","fg","getopts","jobs","ncat","netcat","od","paste","pgrep","pidof","ping","until","uptime","while"],"roles":["plain"]},{"names":["bun"],"roles":["builder","launcher","script-runner"],"accounts":"none","installs":["a","add","i","install"],"answers":["--version"],"ownCommands":["exec","dlx","x","install","add","ci","node","create","init","publish","config","cache","workspace"],"places":["--cwd"],"packages":["-F","--filter"]},{"names":["c++","cc","cmake","g++","gcc","javac","mvn","ninja"],"roles":["builder"],"accounts":"none"},{"names":["cargo","gem","go"],"roles":["builder","installer","packager"],"accounts":"none","installs":["add","get","install"]},{"names":["cat"],"roles":["printer","tidy","plain"],"accounts":"none"},{"names":["chfn"],"accounts":"none"},{"names":["chgrp"],"roles":["owner","preparer","plain"],"accounts":"none"},{"names":["chmod"],"roles":["preparer","tidy","plain","client"],"accounts":"none"},{"names":["chown"],"roles":["owner","preparer","tidy","plain"],"accounts":"none"},{"names":["chsh"],"accounts":"none"},{"names":["clang++","dub","gradlew","mvnw","tsc"],"roles":["builder"]},{"names":["cp","ln","mv"],"roles":["editor","replacer","plain"],"accounts":"none"},{"names":["curl","wget"],"roles":["plain","client"],"accounts":"none"},{"names":["dd"],"roles":["editor","replacer"],"accounts":"none"},{"names":["deno"],"roles":["launcher"],"accounts":"none","valued":["-c","--config"],"answers":["--version"],"code":["eval"]},{"names":["dotnet"],"roles":["builder","launcher"],"accounts":"none","valued":["--additionalprobingpath"],"answers":["--info","--version"],"prints":["--info","--version"]},{"names":["du","find","ls"],"roles":["tidy","plain"],"accounts":"none"},{"names":["ed","ex"],"roles":["editor"]},{"names":["egrep","grep","id","which"],"roles":["asker","plain"],"accounts":"none"},{"names":["escript"],"roles":["launcher"]},{"names":["gawk"],"roles":["plain"],"accounts":"none"},{"names":["getent"],"roles":["asker","plain"],"accounts":"none"},{"names":["icacls","md","msiexec","powershell","rd","robocopy","setx","takeown","xcopy"],"roles":["windows"]},{"names":["install"],"roles":["editor","preparer","plain","client","replacer"],"accounts":"none"},{"names":["lua"],"roles":["launcher"],"accounts":"none","answers":["-v"],"prints":["-v"],"code":["-e"]},{"names":["mkdir"],"roles":["preparer","plain","client"],"accounts":"none"},{"names":["mysql","ssh"],"roles":["client"]},{"names":["nc"],"roles":["plain","client"]},{"names":["npm"],"roles":["builder","installer","packager","script-runner"],"accounts":"none","installs":["add","i","in","install"],"namedIn":["package.json"],"elsewhere":["-ws","--include-workspace-root","--workspaces"],"places":["-C","--prefix"],"packages":["-w","--workspace"],"greedy":true},{"names":["patch"],"roles":["editor"],"accounts":"none"},{"names":["pg_isready"],"roles":["idle"]},{"names":["pip","pip3"],"roles":["builder","installer","packager"],"accounts":"none","installs":["download","install","wheel"],"namedIn":["pyproject.toml","setup.cfg","setup.py"]},{"names":["psql","scp"],"roles":["client"],"accounts":"none"},{"names":["rm"],"roles":["editor","replacer","tidy","plain"],"accounts":"none"},{"names":["sleep"],"roles":["idle","plain"],"accounts":"none"},{"names":["stack"],"roles":["builder","installer"],"accounts":"none"},{"names":["tee"],"roles":["printer","plain"],"accounts":"none"},{"names":["top"],"roles":["idle"]},{"names":["xargs"],"roles":["plain"],"accounts":"runs"}]');

// src/knowledge/programs/package-managers.json
var rows5;
var package_managers_default = () => rows5 ??= JSON.parse('[{"names":["apk","apt","dnf","microdnf","yum","zypper"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none"},{"names":["apt-get"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none"},{"names":["apt-install","aptitude","dnf5","install_packages","pacman","tdnf"],"roles":["package-manager"],"accounts":"none"},{"names":["dpkg"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none","accountsWith":"^-[A-Za-z]*[iUF]|^--install|^--unpack|^--configure"},{"names":["rpm"],"roles":["package-manager"],"needsRoot":"installs packages","accounts":"none","accountsWith":"^-[A-Za-z]*[iUF]|^--install|^--unpack|^--configure"}]');

// src/knowledge/programs/root.json
var rows6;
var root_default = () => rows6 ??= JSON.parse(`[{"names":["a2enmod"],"needsRoot":"writes below /etc/apache2","accounts":"none"},{"names":["addgroup","groupadd"],"needsRoot":"makes accounts","accounts":"makes"},{"names":["adduser","useradd"],"roles":["home-maker"],"needsRoot":"makes accounts","accounts":"makes"},{"names":["arp-scan","arping","dumpcap","hping3","iftop","mtr","tcpdump","tshark"],"needsRoot":"captures or makes raw packets","mayDoWithout":true},{"names":["atd","cron"],"needsRoot":"switches to the users of its jobs"},{"names":["avahi-daemon","in.tftpd","opendkim"],"needsRoot":"switches to another user itself","mayDoWithout":true},{"names":["buildkitd","dockerd-entrypoint.sh","k3s","kubelet"],"needsRoot":"manages namespaces, mounts and the network","mayDoWithout":true},{"names":["certbot"],"needsRoot":"writes below /etc/letsencrypt and /var/log","mayDoWithout":true},{"names":["chage","passwd"],"needsRoot":"changes accounts","accounts":"none"},{"names":["chpasswd"],"needsRoot":"changes accounts","mayDoWithout":true,"accounts":"none"},{"names":["chronyd"],"needsRoot":"sets the clock","mayDoWithout":true},{"names":["chroot"],"needsRoot":"changes the root directory","mayDoWithout":true,"accounts":"runs"},{"names":["conntrack","ifconfig","ip6tables","iptables","nft","openvpn","tc","xl2tpd"],"needsRoot":"changes the network","mayDoWithout":true},{"names":["containerd","dockerd"],"needsRoot":"manages namespaces, mounts and the network","mayDoWithout":true},{"names":["crond"],"needsRoot":"switches to the users of its jobs","mayDoWithout":true},{"names":["date"],"roles":["plain"],"needsRoot":"sets the clock","mayDoWithout":true,"rootWith":["-s","--set"],"accounts":"none"},{"names":["dhcpd"],"needsRoot":"answers on a raw socket","mayDoWithout":true},{"names":["dnsmasq"],"needsRoot":"answers on ports 53 and 67","mayDoWithout":true},{"names":["docker"],"needsRoot":"talks to the socket of Docker, which belongs to root","mayDoWithout":true,"brought":["docker","docker-ce","docker-ce-cli","docker-cli","docker.io","download.docker.com/linux/static","get.docker.com"]},{"names":["dovecot","dropbear"],"needsRoot":"switches to the users that log in","mayDoWithout":true},{"names":["dpkg-reconfigure"],"needsRoot":"configures packages","accounts":"none"},{"names":["ethtool"],"needsRoot":"changes the network","mayDoWithout":true,"rootWith":["-s","-A","-C","-G","-K","-L","-s","--change","--features","--set-ring"]},{"names":["exim","postfix"],"needsRoot":"switches to several users itself","mayDoWithout":true},{"names":["fail2ban-server","hostapd","ipsec","keepalived","pppd","strongswan","tailscaled","wg-quick","wireguard"],"needsRoot":"changes the network","mayDoWithout":true},{"names":["fusermount","mount","sshfs"],"needsRoot":"mounts a file system","mayDoWithout":true},{"names":["gparted"],"needsRoot":"changes disks","mayDoWithout":true},{"names":["gpasswd","groupmems"],"needsRoot":"changes accounts","joins":["-M","-a","--add","--members"],"accounts":"none"},{"names":["groupmod","usermod"],"needsRoot":"changes accounts","accounts":"makes"},{"names":["invoke-rc.d","rc-service"],"needsRoot":"starts a service as root","mayDoWithout":true},{"names":["iotop"],"needsRoot":"reads what the kernel tells root only","mayDoWithout":true},{"names":["ip"],"needsRoot":"changes the network","rootWith":["add","append","change","del","delete","flush","replace","set"]},{"names":["ldconfig","update-locale"],"needsRoot":"writes below /etc","accounts":"none"},{"names":["locale-gen"],"needsRoot":"writes below /usr/lib","mayDoWithout":true,"accounts":"none"},{"names":["logrotate"],"needsRoot":"writes below /var/lib and /var/log","mayDoWithout":true},{"names":["mknod"],"needsRoot":"makes devices","rootWith":["b","c","u"],"accounts":"none"},{"names":["modprobe"],"needsRoot":"loads a module into the kernel","mayDoWithout":true},{"names":["nfsd","rpc.mountd"],"needsRoot":"serves the kernel","mayDoWithout":true},{"names":["nmap"],"needsRoot":"captures or makes raw packets","mayDoWithout":true,"rootWith":["-A","-O","-PE","-PP","-PS","-sA","-sN","-sO","-sS","-sU","-sX"]},{"names":["nmbd"],"needsRoot":"answers on port 137","mayDoWithout":true},{"names":["nsenter"],"needsRoot":"enters the namespaces of other processes","mayDoWithout":true},{"names":["ntpd"],"needsRoot":"sets the clock","mayDoWithout":true},{"names":["phpenmod"],"needsRoot":"writes below /etc/php","accounts":"none"},{"names":["proftpd","vsftpd"],"needsRoot":"switches to the users that connect","mayDoWithout":true},{"names":["pure-ftpd","smbd"],"needsRoot":"switches to the users that connect","mayDoWithout":true},{"names":["rclone"],"needsRoot":"mounts a file system","mayDoWithout":true,"rootWith":["mount"]},{"names":["rpc.nfsd"],"needsRoot":"serves the kernel","mayDoWithout":true},{"names":["rpcbind"],"needsRoot":"answers on port 111","mayDoWithout":true},{"names":["rsyslogd","syslog-ng"],"needsRoot":"writes to /var/log and /dev","mayDoWithout":true},{"names":["service"],"needsRoot":"starts a service as root","mayDoWithout":true,"prepared":"1","accounts":"none"},{"names":["setcap"],"needsRoot":"changes capabilities","accounts":"none"},{"names":["sshd"],"needsRoot":"reads keys and makes files that are root's","mayDoWithout":true,"prepared":"ssh","rootUnless":["-f","-h"]},{"names":["start-stop-daemon"],"needsRoot":"starts a service as another user","mayDoWithout":true,"rootWith":["-c","--chuid"]},{"names":["sysctl"],"needsRoot":"changes the kernel","mayDoWithout":true},{"names":["systemctl"],"needsRoot":"starts a service as root","mayDoWithout":true,"accounts":"none"},{"names":["traceroute"],"needsRoot":"captures or makes raw packets","mayDoWithout":true,"rootWith":["-I","-T","--icmp","--tcp"]},{"names":["udhcpd"],"needsRoot":"answers on ports 67 and 68","mayDoWithout":true},{"names":["umount"],"needsRoot":"unmounts a file system"},{"names":["unbound"],"needsRoot":"answers on port 53","mayDoWithout":true},{"names":["unshare"],"needsRoot":"makes namespaces","mayDoWithout":true,"rootWith":["-m","-n","-p","-u","--mount","--net","--pid","--uts"]},{"names":["update-ca-certificates"],"needsRoot":"writes below /etc/ssl","accounts":"none"},{"names":["update-ca-trust"],"needsRoot":"writes below /etc/pki","mayDoWithout":true,"accounts":"none"},{"names":["varnishd"],"needsRoot":"writes below /var/lib/varnish","mayDoWithout":true}]`);

// src/knowledge/programs/runners.json
var rows7;
var runners_default = () => rows7 ??= JSON.parse('[{"names":["bundle","poetry"],"roles":["runner","builder"],"accounts":"none"},{"names":["bunx","cross-env","dotenv","foreman","nodemon","pm2","pm2-runtime","xvfb-run"],"roles":["runner"]},{"names":["doppler"],"roles":["runner"],"files":["--fallback","--mount"]},{"names":["make"],"roles":["runner","builder","installer"],"accounts":"none"},{"names":["npx"],"roles":["runner"],"accounts":"none"},{"names":["pipenv"],"roles":["runner"],"accounts":"none"},{"names":["pnpm"],"roles":["runner","builder","packager","script-runner"],"accounts":"none","installs":["add","i","install"],"ownCommands":["exec","dlx","x","install","add","ci","node","create","init","publish","config","cache","workspace"],"elsewhere":["-r","-w","--recursive","--workspace-root"],"places":["-C","--dir","--prefix"],"packages":["-F","--filter","--filter-prod"]},{"names":["uv"],"roles":["runner","builder","packager"],"accounts":"none","installs":["add","pip","sync","tool"]},{"names":["yarn"],"roles":["runner","builder","packager","script-runner"],"accounts":"none","installs":["add","global","install"],"ownCommands":["exec","dlx","x","install","add","ci","node","create","init","publish","config","cache"],"places":["--cwd"],"packages":["workspace"]}]');

// src/knowledge/programs/servers.json
var rows8;
var servers_default = () => rows8 ??= JSON.parse('[{"names":["apache2","httpd"],"userSetting":"User","unlessRoot":"ignored","port":80,"prints":["-L","-S","-V","-h","-l","-t","-v"],"accounts":"none"},{"names":["beanstalkd"],"userFlags":["-u"],"unlessRoot":"fails","directories":["-b"],"ports":["-p"],"port":11300,"prints":["-h","-v"]},{"names":["celery"],"userFlags":["--gid","--uid"],"unlessRoot":"fails","files":["-f","-s","--logfile","--pidfile","--schedule","--statedb"],"here":["celerybeat-schedule"],"hereWith":["-B","--beat","beat"]},{"names":["daphne"],"files":["-u","--access-log","--unix-socket"],"ports":["-p","--port"],"port":8000,"prints":["-h","--help"]},{"names":["etcd"],"directories":["--data-dir","--wal-dir"],"ports":["--listen-client-urls","--listen-peer-urls"],"port":2379,"here":["default.etcd"],"prints":["-h","--help","--version"]},{"names":["fastapi"],"ports":["--port"],"port":8000,"prints":["--help","--version"]},{"names":["gunicorn"],"userFlags":["-g","-u","--group","--user"],"unlessRoot":"fails","files":["-p","--access-logfile","--error-logfile","--log-file","--pid"],"directories":["--worker-tmp-dir"],"ports":["-b","--bind"],"port":8000,"optionFlags":["-c","--config"],"optionFile":"gunicorn.conf.py","optionVariable":"GUNICORN_CMD_ARGS","optionKeys":{"accesslog":"--access-logfile","bind":"--bind","errorlog":"--error-logfile","group":"--group","pidfile":"--pid","user":"--user","worker_tmp_dir":"--worker-tmp-dir"},"prints":["-h","-v","--check-config","--help","--print-config","--version"]},{"names":["http-server"],"ports":["-p","--port"],"port":8080,"prints":["-h","-v","--help","--version"]},{"names":["hypercorn"],"files":["-p","--access-log","--access-logfile","--error-log","--error-logfile","--log-file","--pid"],"ports":["-b","--bind","--insecure-bind","--quic-bind"],"port":8000,"optionFlags":["-c","--config"],"optionKeys":{"accesslog":"--access-logfile","bind":"--bind","errorlog":"--error-logfile","insecure_bind":"--insecure-bind","pid_path":"--pid","quic_bind":"--quic-bind"},"prints":["-h","--help"]},{"names":["mariadbd","mysqld"],"userFlags":["-u","--user"],"userSetting":"user","unlessRoot":"ignored","directories":["-h","--datadir"],"files":["--log-error","--pid-file","--socket"],"ports":["-P","--port"],"port":3306},{"names":["memcached"],"userFlags":["-u","--user"],"unlessRoot":"ignored","files":["-P","-s","--pidfile","--unix-socket"],"ports":["-U","-p","--port","--udp-port"],"port":11211,"prints":["-V","-h","--help","--version"]},{"names":["named"],"userFlags":["-u"],"unlessRoot":"fails","ports":["-p"],"port":53},{"names":["nginx"],"userSetting":"user","unlessRoot":"ignored","files":["-e"],"port":80,"prints":["-T","-V","-h","-t","-v"],"accounts":"none"},{"names":["privoxy"],"userFlags":["--user"],"unlessRoot":"fails"},{"names":["prometheus"],"directories":["--storage.agent.path","--storage.tsdb.path"],"ports":["--web.listen-address"],"port":9090,"here":["data"],"prints":["-h","--help","--version"]},{"names":["redis-sentinel","redis-server"],"files":["--logfile","--pidfile","--unixsocket"],"directories":["--dir"],"ports":["--port","--tls-port"],"port":6379,"here":["dump.rdb"],"prints":["-h","-v","--help","--version"]},{"names":["serve"],"ports":["-l","-p","--listen"],"port":3000,"prints":["-h","-v","--help","--version"]},{"names":["sirv"],"ports":["-p","--port"],"port":8080,"prints":["-h","-v","--help","--version"]},{"names":["swipl"],"userFlags":["--group","--user"],"unlessRoot":"fails"},{"names":["tor"],"userFlags":["--User"],"userSetting":"User","unlessRoot":"fails"},{"names":["twistd","twistd3"],"userFlags":["-g","-u","--gid","--uid"],"unlessRoot":"fails","files":["-l","--logfile","--pidfile"],"directories":["-d","--rundir"],"here":["twistd.pid"]},{"names":["uvicorn"],"files":["--uds"],"ports":["--port"],"port":8000,"prints":["--help","--version"]},{"names":["uwsgi"],"userFlags":["--gid","--uid"],"unlessRoot":"ignored","files":["-d","--daemonize","--daemonize2","--logto","--logto2","--pidfile","--pidfile2"],"ports":["-s","--http","--http-socket","--https","--socket"],"optionFlags":["--ini","--ini-paste"],"optionKeys":{"daemonize":"--daemonize","daemonize2":"--daemonize2","gid":"--gid","http":"--http","http-socket":"--http-socket","https":"--https","logto":"--logto","logto2":"--logto2","pidfile":"--pidfile","pidfile2":"--pidfile2","socket":"--socket","uid":"--uid"}},{"names":["waitress-serve"],"files":["--unix-socket"],"ports":["--listen","--port"],"port":8080,"prints":["--help"]}]');

// src/knowledge/programs/shells.json
var rows9;
var shells_default = () => rows9 ??= JSON.parse('[{"names":["ash"],"roles":["shell"]},{"names":["bash","dash","ksh","mksh","sh","zsh"],"roles":["shell"]},{"names":["busybox"],"roles":["multi-call"],"accounts":"runs"}]');

// src/knowledge/programs/step-down.json
var rows10;
var step_down_default = () => rows10 ??= JSON.parse('[{"names":["chpst"],"roles":["step-down"],"valued":["-/","-L","-U","-b","-c","-d","-e","-f","-l","-m","-n","-o","-p","-t","-u"],"behind":true},{"names":["doas"],"roles":["switch"],"valued":["-C","-u"],"behind":true},{"names":["gosu"],"roles":["step-down"],"operands":1,"behind":true,"sets":["HOME"],"accounts":"none"},{"names":["runuser"],"roles":["step-down"],"valued":["-G","-c","-g","-s","-u","-w","--command","--group","--session-command","--shell","--supp-group","--user","--whitelist-environment"],"behind":true,"accounts":"none"},{"names":["s6-applyuidgid"],"roles":["step-down"],"valued":["-G","-g","-u"],"behind":true},{"names":["s6-setuidgid"],"roles":["step-down"],"operands":1,"behind":true},{"names":["setpriv"],"roles":["step-down"],"valued":["--ambient-caps","--apparmor-profile","--bounding-set","--egid","--euid","--groups","--inh-caps","--pdeathsig","--regid","--reuid","--rgid","--ruid","--securebits","--selinux-label"],"behind":true,"accounts":"none"},{"names":["setuidgid"],"roles":["step-down"],"operands":1,"behind":true},{"names":["setuser"],"roles":["step-down"],"operands":1,"behind":true,"sets":["HOME","UID","USER"]},{"names":["su"],"roles":["switch"],"accounts":"none"},{"names":["su-exec"],"roles":["step-down"],"operands":1,"behind":true,"sets":["HOME"],"accounts":"none"},{"names":["sudo"],"roles":["switch"],"valued":["-C","-D","-R","-T","-U","-c","-g","-h","-p","-r","-t","-u","--chdir","--chroot","--close-from","--command-timeout","--group","--host","--other-user","--prompt","--role","--type","--user"],"settings":true,"behind":true},{"names":["suexec"],"roles":["step-down"]}]');

// src/knowledge/programs/supervisors.json
var rows11;
var supervisors_default = () => rows11 ??= JSON.parse('[{"names":["circusd"],"roles":["supervisor"],"is":"a supervisor that switches users"},{"names":["init","my_init","openrc","runit","runsvdir","runsvdir-start","s6-svscan","systemd"],"roles":["supervisor"],"is":"an init system"},{"names":["monit"],"roles":["supervisor"],"is":"a supervisor that switches users"},{"names":["supervisord"],"roles":["supervisor"],"is":"a supervisor that switches users","userFlags":["-u","--user"],"unlessRoot":"fails","files":["-j","-l","--file","--logfile","--pidfile","--stderr_logfile","--stdout_logfile"],"directories":["-q","--childlogdir"],"prints":["-h","-v","--help","--version"],"optionFlags":["-c","--configuration"],"optionKeys":{"childlogdir":"--childlogdir","file":"--file","logfile":"--logfile","pidfile":"--pidfile","stderr_logfile":"--stderr_logfile","stdout_logfile":"--stdout_logfile","user":"--user"},"optionDefaults":{"logfile":"supervisord.log","pidfile":"supervisord.pid"}}]');

// src/knowledge/programs/wrappers.json
var rows12;
var wrappers_default = () => rows12 ??= JSON.parse('[{"names":["builtin"],"roles":["shell-wrapper","plain"],"behind":true,"accounts":"none"},{"names":["catatonit"],"roles":["init"],"behind":true,"prints":["--version","-L","-V","-h"]},{"names":["command"],"roles":["shell-wrapper","plain"],"behind":true,"prints":["-V","-v"],"accounts":"none"},{"names":["docker-init"],"roles":["init"],"valued":["-e","-p"],"behind":true},{"names":["dumb-init"],"roles":["init"],"valued":["-r","--rewrite"],"behind":true,"prints":["--help","--version","-V","-h"]},{"names":["eatmydata"],"roles":["wrapper"],"behind":true,"accounts":"none"},{"names":["env"],"roles":["wrapper","plain"],"valued":["-C","-S","-u","--chdir","--split-string","--unset"],"settings":true,"behind":true,"accounts":"none"},{"names":["exec"],"roles":["wrapper","plain"],"valued":["-a"],"behind":true,"accounts":"none"},{"names":["ionice"],"roles":["wrapper"],"valued":["-c","-n","--class","--classdata"],"behind":true,"accounts":"none"},{"names":["nice"],"roles":["wrapper"],"valued":["-n","--adjustment"],"behind":true,"accounts":"none"},{"names":["nohup"],"roles":["wrapper"],"behind":true,"accounts":"none"},{"names":["stdbuf"],"roles":["wrapper"],"valued":["-e","-i","-o","--error","--input","--output"],"behind":true,"accounts":"none"},{"names":["time"],"roles":["wrapper"],"valued":["-f","-o","--format","--output"],"settings":true,"behind":true,"accounts":"none"},{"names":["timeout"],"roles":["wrapper","plain"],"valued":["-k","-s","--kill-after","--signal"],"operands":1,"behind":true,"accounts":"none"},{"names":["tini"],"roles":["init"],"valued":["-e","-p"],"behind":true,"prints":["--version","-h","-l"]}]');

// src/knowledge/programs.ts
var ROLES = [
  /** Runs the command behind its options as the same user. */
  "wrapper",
  /** A word of the shell that runs the command behind it; no program of that name need be there. */
  "shell-wrapper",
  /** A wrapper that is the first process of a container. */
  "init",
  /** Runs the command behind it as another user: sudo, su. */
  "switch",
  /** Gives up root for the user that it is told: gosu, setpriv. */
  "step-down",
  /** Starts programs under several users. */
  "supervisor",
  "shell",
  /** Many programs in one file; the first argument names the one that is meant. */
  "multi-call",
  /** Runs the file that it is told. */
  "interpreter",
  /** Runs another program that its arguments name. */
  "runner",
  /** Runs the code that the first of its operands names: a file, an archive, a module. */
  "launcher",
  "package-manager",
  /** Makes programs of source code. */
  "builder",
  /** A builder that names what it installs after something in the sources. */
  "installer",
  /** A builder that also installs packages of others by name. */
  "packager",
  /** Gives files to others. */
  "owner",
  /** Makes what a description names: packages, accounts, files with their owners. */
  "provisioner",
  /** Asks something and does nothing. */
  "asker",
  /** Does not fail. */
  "safe",
  /** Does nothing that could want a right: it prints, waits or ends. */
  "idle",
  /** Does nothing at all, and ends. */
  "ender",
  /** Calls others: what looks like a port among its arguments is not its own. */
  "client",
  /** Runs the scripts of package.json by their names. */
  "script-runner",
  /** Prints its arguments or its input. */
  "printer",
  /** Leaves nothing in a directory that it names, or only cleans it. */
  "tidy",
  /** A command of scripts: its effects are read, or it has none that could want a right. */
  "plain",
  /** Sets variables of the shell by its arguments. */
  "declarer",
  /** Makes directories, or changes who may use them. */
  "preparer",
  /** Makes an account, and its home with it. */
  "home-maker",
  /** May rewrite the files that it is given. */
  "editor",
  /** An editor that leaves nothing of what was in the last of them. */
  "replacer",
  /** A command that Windows alone has. */
  "windows"
];
var programOf = (row) => ({
  names: row.words("names"),
  roles: row.someOf("roles", ROLES),
  is: row.text("is"),
  needsRoot: row.text("needsRoot"),
  mayDoWithout: row.flag("mayDoWithout"),
  prepared: row.text("prepared"),
  rootUnless: row.words("rootUnless"),
  brought: row.words("brought"),
  rootWith: row.words("rootWith"),
  behind: row.flag("behind"),
  valued: row.words("valued"),
  answers: row.words("answers"),
  code: row.words("code"),
  modules: row.words("modules"),
  ownCommands: row.words("ownCommands"),
  installs: row.words("installs"),
  elsewhere: row.words("elsewhere"),
  places: row.words("places"),
  packages: row.words("packages"),
  greedy: row.flag("greedy"),
  operands: row.number("operands") ?? 0,
  settings: row.flag("settings"),
  prints: row.words("prints"),
  userFlags: row.words("userFlags"),
  userSetting: row.text("userSetting"),
  unlessRoot: row.oneOf("unlessRoot", ["fails", "ignored"]),
  files: row.words("files"),
  directories: row.words("directories"),
  ports: row.words("ports"),
  port: row.number("port"),
  optionFlags: row.words("optionFlags"),
  optionFile: row.text("optionFile"),
  optionVariable: row.text("optionVariable"),
  optionKeys: row.pairs("optionKeys"),
  optionDefaults: row.pairs("optionDefaults"),
  namedIn: row.words("namedIn"),
  here: row.words("here"),
  hereWith: row.words("hereWith"),
  accounts: row.oneOf("accounts", ["none", "makes", "runs"]),
  joins: row.words("joins"),
  sets: row.words("sets"),
  accountsWith: row.text("accountsWith")
});
var table = namedTable(
  programOf,
  account_tools_default,
  builtins_default,
  interpreters_default,
  others_default,
  package_managers_default,
  root_default,
  runners_default,
  servers_default,
  shells_default,
  step_down_default,
  supervisors_default,
  wrappers_default
);
var programs2 = table.rows;
var programNamed = table.named;
var optionVariables = lazily(() => new Set(programs2().flatMap(({ optionVariable }) => optionVariable ?? [])));

// src/knowledge/wrappers.ts
var commandBehind = (words, start = 0) => {
  const row = programNamed(baseOf(words[start]));
  if (row === void 0 || !row.behind) return void 0;
  let at = start + 1;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === "--") {
      at += 1;
      break;
    }
    if (word === void 0 || !(isOption(word) || row.settings && SETTING.test(word))) break;
    if (row.prints.includes(word)) return void 0;
    if (takesNext(row, word)) at += 1;
  }
  at += row.operands;
  return at < words.length ? at : void 0;
};
var SETTING = /^[A-Za-z_]\w*=/;
var baseOf = (path) => path?.slice(path.lastIndexOf("/") + 1) ?? "";
var isOption = (word) => word.startsWith("-");
var takesNext = ({ valued }, word) => {
  if (word.startsWith("--")) return valued.includes(word);
  const letter = Array.from(word.slice(1)).findIndex((each) => valued.includes(`-${each}`));
  return letter !== -1 && letter === word.length - 2;
};

// src/resolve/image/programs.ts
init_path();

// src/resolve/image/rights.ts
var mayDo = (root, path, who, right) => {
  const node = reached(root, path, who);
  if (typeof node === "string") return node;
  return has(node, who, right) ? "yes" : "no";
};
var reached = (root, path, who) => {
  const chain = [root];
  const left = partsOf2(path);
  for (let links = 0; left.length > 0; ) {
    const name = left.pop() ?? "";
    const here = chain.at(-1) ?? root;
    if (here.kind !== "directory") return "absent";
    if (!has(here, who, "enter")) return "no";
    if (name === "..") {
      if (chain.length > 1) chain.pop();
      continue;
    }
    const next = here.children.get(name);
    if (next === void 0) return "absent";
    if (next.kind !== "link") {
      chain.push(next);
      continue;
    }
    links += 1;
    const parts = partsOf2(next.target);
    if (links > MOST_LINKS || parts.length + left.length > MOST_NAMES) return "absent";
    if (next.target.startsWith("/")) chain.splice(1);
    left.push(...parts);
  }
  return chain.at(-1) ?? root;
};
var partsOf2 = (path) => path.split("/").filter((part) => part !== "" && part !== ".").reverse();
var has = ({ owner, group, mode, kind }, { uid, groups }, right) => {
  if (uid === 0) return right !== "execute" || kind === "directory" || (mode & 73) !== 0;
  const shift = owner === uid ? 6 : groups.includes(group) ? 3 : 0;
  return (mode >> shift & BITS[right]) !== 0;
};
var BITS = { read: 4, write: 2, enter: 1, execute: 1 };

// src/resolve/image/programs.ts
var MOST_PROGRAMS = 4;
var programsOf = (place, words, depth = 0) => {
  const found = [];
  for (let left = words; found.length < MOST_PROGRAMS && left[0] !== void 0 && left[0] !== ""; ) {
    found.push(programOf2(place, left[0], depth));
    const behind = commandBehind(left);
    left = behind === void 0 ? [] : left.slice(behind);
  }
  return found;
};
var programOf2 = (place, word, depth) => {
  if (word.includes("/")) {
    const path = word.startsWith("/") ? word : normalised(`/${place.workdir}/${word}`);
    return { path, fault: faultOf(place, path, depth) };
  }
  const all = onPath(place, word, depth);
  const starting = all.find(({ fault }) => fault === void 0);
  return starting ?? all.find(({ path }) => !isAbsent(place, path)) ?? { path: word, fault: programs.missing(word) };
};
var onPath = (place, word, depth) => (place.path || DEFAULT_PATH).split(":").flatMap((directory2) => {
  if (!directory2.startsWith("/")) return [];
  const path = normalised(`${directory2}/${word}`);
  return [{ path, fault: faultOf(place, path, depth) }];
});
var isAbsent = ({ root, who }, path) => reached(root, path, who) === "absent";
var faultOf = (place, path, depth) => {
  const node = reached(place.root, path, place.who);
  if (node === "absent") return programs.missing(path);
  if (node === "no") return programs.denied(path);
  if (node.kind === "directory") return programs.directory(path);
  if (!has(node, place.who, "execute")) {
    const nobody = (node.mode & 73) === 0;
    return nobody ? programs.notExecutable(path) : programs.denied(path);
  }
  return formatFault(place, path, node, depth);
};
var FIRST_LINE = /^#![ \t]*([^ \t\n]+)(?:[ \t]+([^\n]*))?/;
var ELF = "\x7FELF";
var MOST_SCRIPTS = 5;
var formatFault = (place, path, node, depth) => {
  const text2 = new TextDecoder("latin1").decode(node.content ?? new Uint8Array());
  const [, interpreter, rest = ""] = FIRST_LINE.exec(text2) ?? [];
  if (interpreter === void 0)
    return text2 === "" || text2.startsWith(ELF) || text2.startsWith("#!") ? void 0 : programs.noProgram(path);
  if (depth >= MOST_SCRIPTS) return programs.tooOften(path);
  if (!has(node, place.who, "read")) return programs.unreadable(path);
  if (`${interpreter} ${rest}`.includes("\r")) return programs.carriageReturn(path);
  const needed = programsOf(place, [interpreter, ...rest.split(/[ \t]+/)], depth + 1);
  const fault = needed.find((each) => each.fault !== void 0)?.fault;
  return fault === void 0 ? void 0 : programs.script(path, fault);
};

// src/resolve/image/judged.ts
var judged = (read, root, isTold) => {
  const { config, manifest: manifest2 } = read;
  const { users, groups } = imageFilesOf(root, isTold);
  const accounts = { ...listed2({ users, groups }), absent: users === void 0 };
  const who = outcomeOf(config.user, () => accounts);
  const [named3 = ""] = config.user.split(":");
  const account = who.uid === void 0 ? void 0 : accounts.users.get(named3) ?? [...accounts.users.values()].find(({ uid }) => uid === who.uid);
  const identity = who.uid === void 0 ? void 0 : { uid: who.uid, groups: groupsOf(root, config.user, who.gid ?? 0, account) };
  const starts = [...config.entrypoint, ...config.cmd];
  return {
    digest: manifest2.digest,
    platform: `${config.os}/${config.architecture}`,
    user: config.user,
    who,
    account,
    starts,
    programs: identity === void 0 ? [] : programsOf({ root, who: identity, path: config.env.PATH ?? "", workdir: config.workdir }, starts),
    places: identity === void 0 ? [] : placesOf(root, read, account, identity),
    unreadable: identity === void 0 ? { count: 0, first: [] } : unreadableIn(root, config.workdir, identity)
  };
};
var groupsOf = (root, user, gid, account) => {
  if (user.includes(":") || account === void 0) return [gid];
  const text2 = new TextDecoder().decode(find(root, ["etc", "group"], true)?.content ?? new Uint8Array());
  const others = text2.split("\n").flatMap((line) => {
    const [, , id = "", members = ""] = line.trim().split(":");
    return /^\d{1,10}$/.test(id) && members.split(",").includes(account.name) ? [Number(id)] : [];
  });
  return [gid, ...others];
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
var MOST_SHOWN2 = 5;
var unreadableIn = (root, workdir, who) => {
  const top = normalised(`/${workdir}`);
  const start = top === "/" ? void 0 : find(root, top.slice(1).split("/"), true);
  const first2 = [];
  let count = 0;
  const open = start === void 0 ? [] : [[top, start]];
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const [path, node] = next;
    const right = node.kind === "directory" ? "enter" : "read";
    if ((node.kind === "file" || node.kind === "directory") && mayDo(root, path, who, right) === "no") {
      count += 1;
      if (first2.length < MOST_SHOWN2) first2.push(path);
      continue;
    }
    for (const [name, child] of node.children) open.push([`${path}/${name}`, child]);
  }
  return { count, first: first2 };
};

// src/resolve/image/command.ts
var lookAtImage = async (host, programs3, { name, settings, said }, isTold) => {
  const read = await readFrom(host, programs3, name, settings);
  if (isProblem(read)) return read;
  if (isFailure(read)) return { kind: "unreadable", path: name, detail: read.failure, hint: HINT };
  if (read.root === void 0)
    return { kind: "unreadable", path: name, detail: command.otherSystem(read.config.os), hint: HINT };
  const image2 = judged(read, read.root, isTold);
  host.out.write(harmlessLines(described(name, image2, said)));
  return faultsOf(image2, said).length === 0 ? 0 : 1;
};
var HINT = command.nameOne;
var readFrom = async (host, programs3, name, { resolve: resolve2, options }) => {
  const platform = platformOf(options.platform);
  const here = pathIn(host, name);
  if (here !== void 0) return readFile(host.absolute(here.path), here.wanted, platform);
  const reference = parseReference(name);
  if (reference === void 0 || resolve2 === void 0) return { kind: "usage", detail: command.neither(name), hint: HINT };
  const source = sourceOf(resolve2, host, programs3);
  return typeof source === "function" ? source(reference, platform, true) : source;
};
var pathIn = (host, name) => {
  if (host.kindOf(host.absolute(name)) !== void 0) return { path: name, wanted: "" };
  const ends = [...name.matchAll(/[:@]/g)].map(({ index }) => index).reverse();
  const end = ends.find((each) => isOfImages(host, name.slice(0, each)));
  if (end === void 0) return void 0;
  return { path: name.slice(0, end), wanted: name.slice(name.charAt(end) === "@" ? end : end + 1) };
};
var isOfImages = (host, path) => path !== "" && (host.kindOf(host.absolute(path)) === "file" || host.kindOf(host.absolute(`${path}/index.json`)) === "file");
var readFile = async (path, wanted, platform) => {
  const stores = await storesAt(path);
  if (isFailure(stores)) return stores;
  const [store] = stores;
  if (store === void 0 || stores.length > 1) return { failure: command.several(stores.length) };
  const first2 = await readImage(store, wanted, platform, true);
  const reference = isFailure(first2) && wanted !== "" ? parseReference(wanted) : void 0;
  return reference === void 0 ? first2 : readImage(store, canonicalName(reference), platform, true);
};

// src/resolve/resolve.ts
var imagesOf = (host, programs3, settings, isTold, writes) => {
  const { resolve: resolve2 } = settings;
  const file = settings.useLock ? nearestLock(host) : void 0;
  const known = file === void 0 ? /* @__PURE__ */ new Map() : readLock(host, file);
  if ("kind" in known) return known;
  const source = resolve2 === void 0 ? void 0 : sourceOf(resolve2, host, programs3);
  if (source !== void 0 && "kind" in source) return source;
  const keep = (images2) => writes && settings.useLock ? keepIn(host, file ?? newLock(host), images2) : { notes: [], problems: [] };
  const { all = false, layers: layers2 = false } = resolve2 ?? {};
  return newImages({
    source,
    known,
    lock: file && shownPath(host.cwd, file),
    all,
    layers: layers2,
    today: host.today(),
    isTold,
    keep
  });
};
var checkLock2 = async (host, programs3, { resolve: resolve2, useLock }, isTold) => {
  if (!useLock)
    return {
      kind: "usage",
      detail: resolve.both,
      hint: resolve.leaveOne
    };
  const file = nearestLock(host);
  if (file === void 0 || resolve2 === void 0)
    return { kind: "usage", detail: resolve.noLock(LOCK), hint: resolve.writeOne };
  const known = readLock(host, file);
  if ("kind" in known) return known;
  const source = sourceOf(resolve2, host, programs3);
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
      detail: resolve.failed(failed.length, known.size),
      hint: resolve.seeAbove
    };
  }
  if (changed.length === 0) host.out.write(resolve.same(path, counted(known.size, "image", "images")));
  return changed.length === 0 ? 0 : 1;
};
var readLock = (host, file) => {
  const path = shownPath(host.cwd, file);
  const hint = resolve.writeAgain;
  if (host.statOf(file)?.kind !== "file") return { kind: "config", path, detail: resolve.noFile, hint };
  const bytes = host.read(file, MOST_LOCK);
  if (isFailure(bytes)) return { kind: "unreadable", path, detail: bytes.failure };
  const images2 = lockedImages(bytes);
  return isFailure(images2) ? { kind: "config", path, detail: `${images2.failure}.`, hint } : images2;
};
var keepIn = (host, file, images2) => {
  const path = shownPath(host.cwd, file);
  const failure2 = host.create(file, lockText(images2));
  if (failure2 !== void 0) {
    const { failure: detail, copy } = failure2;
    return { notes: [], problems: [{ kind: "unwritable", path, detail, copy }] };
  }
  const count = counted(images2.size, "image", "images");
  return { notes: [resolve.holds(path, count)], problems: [] };
};
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  checkLock,
  imagesOf,
  lookAtImage
});
module.exports = Object.assign(module.exports.default ?? {}, module.exports);
})
