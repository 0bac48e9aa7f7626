"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ApolloServerPluginUsageReporting = void 0;
var plugin_js_1 = require("./plugin.js");
Object.defineProperty(exports, "ApolloServerPluginUsageReporting", { enumerable: true, get: function () { return plugin_js_1.ApolloServerPluginUsageReporting; } });
//# sourceMappingURL=index.js.map