"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.packageVersion = void 0;
exports.packageVersion = "4.13.0";
//# sourceMappingURL=packageVersion.js.map