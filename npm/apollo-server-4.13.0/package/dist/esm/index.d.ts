export { ApolloServer } from './ApolloServer.js';
export { HeaderMap } from './utils/HeaderMap.js';
export * from './externalTypes/index.js';
//# sourceMappingURL=index.d.ts.map