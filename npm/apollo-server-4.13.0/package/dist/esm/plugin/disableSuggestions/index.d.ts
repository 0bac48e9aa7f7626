import type { ApolloServerPlugin } from '../../externalTypes/index.js';
export declare function ApolloServerPluginDisableSuggestions(): ApolloServerPlugin;
//# sourceMappingURL=index.d.ts.map