import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '#pipeline/ports';

/** Structured log lines of one function. */
export function lambdaLog(serviceName: string): Log {
  const logger = new Logger({ serviceName });
  return {
    info: (happened, about) => logger.info(happened, { ...about }),
    warn: (happened, about) => logger.warn(happened, { ...about }),
  };
}
