export {};
//# sourceMappingURL=constructor.js.map