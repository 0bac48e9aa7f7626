"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=incrementalDeliveryPolyfill.js.map