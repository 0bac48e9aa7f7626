export { ApolloServer } from './ApolloServer.js';
export { HeaderMap } from './utils/HeaderMap.js';
// Note that this is purely a type export.
export * from './externalTypes/index.js';
