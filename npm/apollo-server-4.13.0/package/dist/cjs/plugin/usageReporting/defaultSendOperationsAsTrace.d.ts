import type { Trace } from '@apollo/usage-reporting-protobuf';
export declare function defaultSendOperationsAsTrace(): (trace: Trace, statsReportKey: string) => boolean;
//# sourceMappingURL=defaultSendOperationsAsTrace.d.ts.map