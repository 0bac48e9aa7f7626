export { ApolloServerPluginUsageReporting } from './plugin.js';
//# sourceMappingURL=index.js.map