import type { Log } from '#pipeline/ports';
import { embeddedMetrics } from './embedded-metrics';

const LEVELS = ['INFO', 'WARN', 'SILENT'];

/**
 * Structured log lines of one function, one JSON object each: the level and the time are named as Lambda filters by them, and the lines of
 * one run share its trace. `IRTYSH_LOG_LEVEL` says what is left out.
 * @param namespace of the metrics that some lines carry; without one they carry none
 */
export function lambdaLog(
  service: string,
  namespace = process.env.METRICS_NAMESPACE,
  write: (line: string) => void = (line) => void process.stdout.write(line),
): Log {
  const least = LEVELS.indexOf(process.env.IRTYSH_LOG_LEVEL ?? 'INFO');
  const line = (level: string, message: string, about: object): void => {
    if (LEVELS.indexOf(level) < least) return;
    const trace = /Root=([^;]+)/.exec(process.env._X_AMZN_TRACE_ID ?? '')?.[1];
    const timestamp = new Date().toISOString();
    write(`${JSON.stringify({ ...about, level, message, timestamp, service, xray_trace_id: trace })}\n`);
  };
  return {
    info: (happened, about) => {
      const metrics = namespace ? embeddedMetrics(happened, about, namespace, new Date()) : {};
      line('INFO', happened, { ...about, ...metrics });
    },
    warn: (happened, about) => line('WARN', happened, about),
  };
}
