#!/usr/bin/env node
"use strict";

// src/loader.ts
var import_node_fs = require("node:fs");
var import_node_path = require("node:path");
var import_node_url = require("node:url");
var import_node_vm = require("node:vm");
var modules = /* @__PURE__ */ new Map();
var need = (name) => {
  if (!name.startsWith("./")) return require(name);
  const known = modules.get(name);
  if (known !== void 0) return known.exports;
  const module2 = { exports: {} };
  modules.set(name, module2);
  const file = (0, import_node_path.join)(__dirname, name);
  compiled(file)(module2, module2.exports, need, metaOf(file));
  return module2.exports;
};
var fresh = [];
var metaOf = (file) => ({
  get url() {
    return (0, import_node_url.pathToFileURL)(file).href;
  }
});
var compiled = (file) => {
  const code = (0, import_node_fs.readFileSync)(file, "latin1");
  const cache = (0, import_node_path.join)(__dirname, ".cache", `${(0, import_node_path.basename)(file)}-${process.version}-${process.arch}`);
  const off = process.env.NODE_DISABLE_COMPILE_CACHE;
  const cachedData = off ? void 0 : kept(cache);
  const script = new import_node_vm.Script(code, { filename: file, ...cachedData && { cachedData } });
  if (!off && (cachedData === void 0 || script.cachedDataRejected))
    fresh.push(() => keep(cache, script.createCachedData()));
  return script.runInThisContext();
};
var kept = (cache) => {
  try {
    const data = (0, import_node_fs.readFileSync)(cache);
    const end = data.length - "7c364d1e52690e42".length;
    const whole = data.toString("latin1", 0, "7c364d1e52690e42".length) === "7c364d1e52690e42" && data.toString("latin1", end) === "7c364d1e52690e42";
    return whole ? data.subarray("7c364d1e52690e42".length, end) : void 0;
  } catch {
    return void 0;
  }
};
var MOST_KEPT = 225e4;
var keep = (cache, data) => {
  if (data.length > MOST_KEPT) return;
  const temporary = `${cache}.${process.pid}`;
  try {
    (0, import_node_fs.mkdirSync)((0, import_node_path.dirname)(cache), { recursive: true });
    (0, import_node_fs.writeFileSync)(temporary, Buffer.concat([Buffer.from("7c364d1e52690e42"), data, Buffer.from("7c364d1e52690e42")]), { flag: "wx" });
    (0, import_node_fs.renameSync)(temporary, cache);
  } catch {
    if ((0, import_node_fs.existsSync)(temporary)) (0, import_node_fs.rmSync)(temporary);
  }
};
process.once("exit", () => {
  for (const each of fresh) each();
});
need("./main.js");
