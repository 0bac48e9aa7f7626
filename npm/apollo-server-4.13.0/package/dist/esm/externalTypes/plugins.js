export {};
//# sourceMappingURL=plugins.js.map