"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=graphql.js.map