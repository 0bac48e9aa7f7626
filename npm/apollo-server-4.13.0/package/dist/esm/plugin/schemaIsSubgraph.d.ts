import { type GraphQLSchema } from 'graphql';
export declare function schemaIsSubgraph(schema: GraphQLSchema): boolean;
//# sourceMappingURL=schemaIsSubgraph.d.ts.map