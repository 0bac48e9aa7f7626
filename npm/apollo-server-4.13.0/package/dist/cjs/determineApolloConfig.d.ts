import type { ApolloConfig, ApolloConfigInput } from './externalTypes/index.js';
import type { Logger } from '@apollo/utils.logger';
export declare function determineApolloConfig(input: ApolloConfigInput | undefined, logger: Logger): ApolloConfig;
//# sourceMappingURL=determineApolloConfig.d.ts.map