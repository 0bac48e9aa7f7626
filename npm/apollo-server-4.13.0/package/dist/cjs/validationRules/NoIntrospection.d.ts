import { type ValidationRule } from 'graphql';
export declare const NoIntrospection: ValidationRule;
//# sourceMappingURL=NoIntrospection.d.ts.map