export {};
//# sourceMappingURL=incrementalDeliveryPolyfill.js.map