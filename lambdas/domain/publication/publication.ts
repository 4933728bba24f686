/** A message for a topic as SNS takes it, without the topic. */
export type Publication = {
  /** One line, at most `SUBJECT_LIMIT` UTF-16 units. */
  readonly subject: string;
  /** Text by protocol (`MessageStructure: json`); protocols without a text of their own get `default`. */
  readonly bodies: { readonly default: string; readonly email?: string; readonly sms?: string };
  /** What filter policies compare; a list becomes a `String.Array`. */
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
};

/** SNS wants fewer than 100 characters; a character outside the basic plane is counted as two, to be safe. */
export const SUBJECT_LIMIT = 99;
/** What a phone shows without scrolling sideways. */
export const EMAIL_COLUMNS = 72;

/** What one `Publish` may weigh, in bytes: the default of a topic, and the most at which it still takes email and SMS. */
export const PUBLISH_LIMIT_BYTES = 262_144;

/** A publication in the words of the SDK's `PublishCommand`, all but the topic's ARN. */
export type PublishInput = {
  readonly Subject: string;
  readonly Message: string;
  readonly MessageStructure: 'json';
  readonly MessageAttributes: Record<string, { DataType: 'String' | 'String.Array'; StringValue: string }>;
};

/** An attribute without values is left out: SNS takes no empty ones. */
export function publishInput(publication: Publication): PublishInput {
  const attributes: PublishInput['MessageAttributes'] = {};
  for (const [key, value] of Object.entries(publication.attributes)) {
    if (value.length === 0) continue;
    attributes[key] =
      typeof value === 'string'
        ? { DataType: 'String', StringValue: value }
        : { DataType: 'String.Array', StringValue: JSON.stringify(value) };
  }
  return {
    Subject: publication.subject,
    Message: JSON.stringify(publication.bodies),
    MessageStructure: 'json',
    MessageAttributes: attributes,
  };
}

/** Bytes that count towards the limit: all texts as JSON, the subject, and names, types and values of the attributes. */
export function publicationBytes(publication: Publication): number {
  const input = publishInput(publication);
  const attributes = Object.entries(input.MessageAttributes).flatMap(([key, value]) => [
    key,
    value.DataType,
    value.StringValue,
  ]);
  return [input.Subject, input.Message, ...attributes].reduce(
    (sum, text) => sum + Buffer.byteLength(text),
    0,
  );
}

/** The text that SNS delivers to a subscription of a protocol (`email`, `sms`, `sqs` …). */
export function bodyFor(protocol: string, { bodies }: Publication): string {
  return (protocol === 'email' || protocol === 'sms' ? bodies[protocol] : undefined) ?? bodies.default;
}

/** The same for a `Publish` as it went over the wire: subject and text that reach a subscription of a protocol. */
export function renderForProtocol(
  input: { readonly Subject?: string; readonly Message: string; readonly MessageStructure?: string },
  protocol: string,
): { readonly subject?: string; readonly body: string } {
  const subject = input.Subject === undefined ? {} : { subject: input.Subject };
  if (input.MessageStructure !== 'json') return { ...subject, body: input.Message };
  const bodies = JSON.parse(input.Message) as Record<string, unknown>;
  const body = typeof bodies[protocol] === 'string' ? bodies[protocol] : bodies.default;
  return { ...subject, body: typeof body === 'string' ? body : '' };
}
