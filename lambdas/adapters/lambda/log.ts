import { Logger } from '@aws-lambda-powertools/logger';
import type { Log } from '#pipeline/ports';
import { embeddedMetrics } from './embedded-metrics';

/**
 * Structured log lines of one function.
 * @param namespace of the metrics that some lines carry; without one they carry none
 */
export function lambdaLog(serviceName: string, namespace = process.env.METRICS_NAMESPACE): Log {
  const logger = new Logger({ serviceName });
  const line: Log['info'] = (happened, about) => {
    const metrics = namespace ? embeddedMetrics(happened, about, namespace, new Date()) : {};
    logger.info(happened, { ...about, ...metrics });
  };
  return { info: line, warn: (happened, about) => logger.warn(happened, { ...about }) };
}
