import type { State } from './data-folder';
import { ofType, type Template } from './template';

/** Letters of one queue that were put back. */
export type PutBack = { readonly queue: string; readonly letters: number };

/**
 * Puts dead letters back on the queues they came from, which the next run takes up. A queue that functions share for what they gave
 * up (ticks, polls, notes from the stream) stays as it is: what followed made it good.
 */
export function redriveState(
  state: State,
  template: Template,
): { readonly state: State; readonly done: readonly PutBack[] } {
  const queues = { ...state.queues };
  const shared = JSON.stringify(
    ofType(template, 'AWS::Lambda::Function').map(({ properties }) => properties.DeadLetterConfig),
  );
  const done = ofType(template, 'AWS::SQS::Queue').flatMap(({ id, properties }): PutBack[] => {
    const deadLetters = targetOf(properties.RedrivePolicy);
    if (!deadLetters || shared.includes(`"${deadLetters}"`)) return [];
    const letters = queues[deadLetters] ?? [];
    if (letters.length > 0) {
      queues[id] = [...(queues[id] ?? []), ...letters];
      delete queues[deadLetters];
    }
    return [{ queue: inWords(id), letters: letters.length }];
  });
  return { state: { ...state, queues }, done };
}

/** The logical id in `{ deadLetterTargetArn: { 'Fn::GetAtt': [id, 'Arn'] } }`. */
function targetOf(policy: unknown): string | undefined {
  const { deadLetterTargetArn: arn } = (policy ?? {}) as { deadLetterTargetArn?: Record<string, unknown> };
  const path = arn?.['Fn::GetAtt'];
  return Array.isArray(path) ? String(path[0]) : undefined;
}

/** `ReadEntriesQueue0A1B2C3D` → `entries`: stage, queue, hash. */
const inWords = (id: string): string => {
  const [, name] = /^[A-Z][a-z]+([A-Z][a-z]+)Queue[0-9A-F]{8}$/.exec(id) ?? [];
  return (name ?? id).toLowerCase();
};
