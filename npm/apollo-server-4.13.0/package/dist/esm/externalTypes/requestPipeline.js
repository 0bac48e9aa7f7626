export {};
//# sourceMappingURL=requestPipeline.js.map