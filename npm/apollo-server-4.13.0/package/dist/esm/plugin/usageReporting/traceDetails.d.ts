import { Trace } from '@apollo/usage-reporting-protobuf';
import type { VariableValueOptions } from './options.js';
export declare function makeTraceDetails(variables: Record<string, any>, sendVariableValues?: VariableValueOptions, operationString?: string): Trace.Details;
//# sourceMappingURL=traceDetails.d.ts.map