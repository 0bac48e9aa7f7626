/// <reference types="node" />
import type { Server } from 'http';
export declare function urlForHttpServer(httpServer: Server): string;
//# sourceMappingURL=urlForHttpServer.d.ts.map