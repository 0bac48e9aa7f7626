"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=requestPipeline.js.map