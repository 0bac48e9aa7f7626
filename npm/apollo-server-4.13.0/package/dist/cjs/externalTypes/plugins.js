"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=plugins.js.map