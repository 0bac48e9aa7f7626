export { ApolloServerPluginUsageReporting } from './plugin.js';
export type { ApolloServerPluginUsageReportingOptions, SendValuesBaseOptions, VariableValueOptions, SendErrorsOptions, ClientInfo, GenerateClientInfo, } from './options.js';
//# sourceMappingURL=index.d.ts.map