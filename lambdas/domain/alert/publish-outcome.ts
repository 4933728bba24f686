/**
 * What is known of a publish that ended in an error: SNS surely does not have the message, nor would it ever take this one; it
 * does not have it; or it may have it.
 */
export type PublishOutcome = 'unacceptable' | 'refused' | 'unknown';

/** What SNS calls a fault of the message, as the SDK names it and as it travels. */
const OF_MESSAGE =
  /^(?:InvalidParameter|InvalidParameterValue|ParameterValueInvalid|ValidationException)(?:Exception)?$/;
/** Such a fault of where it was to go: the next one fares no better. */
const OF_TOPIC = /TopicArn/i;

/** Errors of the network that happen before the first byte is sent. */
const NEVER_SENT = new Set(['ENOTFOUND', 'ECONNREFUSED', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);

/** Faults of the client that are found before a request is made. */
const NEVER_MADE = new Set(['CredentialsProviderError', 'ConfigError', 'TokenProviderError']);

/**
 * Whether SNS may have taken a message despite the error. An answer of the 400 class is a refusal; a timeout, a reset or
 * an answer of the 500 class says nothing. The client must not try again by itself (`maxAttempts: 1`), for each try of
 * unknown end could be another SMS.
 */
export function publishOutcome(error: unknown): PublishOutcome {
  const { name, message, code, $metadata } = (error ?? {}) as {
    name?: unknown;
    message?: unknown;
    code?: unknown;
    $metadata?: { httpStatusCode?: unknown };
  };
  const status = $metadata?.httpStatusCode;
  if (typeof status === 'number' && status >= 400 && status < 500 && status !== 408) {
    return OF_MESSAGE.test(String(name)) && !OF_TOPIC.test(String(message)) ? 'unacceptable' : 'refused';
  }
  if (typeof code === 'string' && NEVER_SENT.has(code)) return 'refused';
  if (typeof name === 'string' && NEVER_MADE.has(name)) return 'refused';
  return 'unknown';
}
