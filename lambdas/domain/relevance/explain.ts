import { type Evidence, isRelevant, type NameFound, type Relation, type Side, type Verdict } from './verdict';

const SIDES: Readonly<Record<Side, string>> = { kz: 'Kazakhstan', jp: 'Japan' };
const SCORED: ReadonlySet<string> = new Set(['prior', 'name', 'link', 'format', 'against', 'rest']);
const NAMES_SHOWN = 4;

/** One line that says why: the names of each side and the sentence that joins them. */
export function whyLine(verdict: Verdict): string {
  const sides = (['kz', 'jp'] as const).map((side) => namesOf(verdict, side)).filter((names) => names !== '');
  const format = verdict.names.find(({ id }) => id === 'format:ca-japan');
  const who = format && verdict.relation === 'regional' ? [`“${format.as}”`, ...sides] : sides;
  const link = verdict.linkedBy ? ` — ${verdict.linkedBy.replace(/\s+/g, ' ')}` : '';
  return `${who.join(' · ') || 'neither side is named'}${link}`;
}

function namesOf({ names }: Verdict, side: Side): string {
  return names
    .filter((name) => name.side === side)
    .slice(0, NAMES_SHOWN)
    .map(({ name }) => name)
    .join(', ');
}

/** The verdict with its arithmetic, line by line, for a terminal or a plain email. */
export function explainVerdict(verdict: Verdict): string[] {
  const scored = verdict.evidence.filter(({ kind }) => SCORED.has(kind));
  const total = scored.reduce((sum, { weight }) => sum + weight, 0);
  return [
    `${verdict.relation} (${percent(verdict.score)} relevant): ${inWords(verdict.relation)}`,
    `  ${(['bilateral', 'regional', 'incidental', 'unrelated'] as const).map((relation) => `${relation} ${percent(verdict.probabilities[relation])}`).join(', ')}`,
    ...(['kz', 'jp'] as const).map((side) => `${SIDES[side]}: ${found(verdict.names, side)}`),
    `others: ${found(verdict.names, undefined)}`,
    ...(verdict.linkedBy ? [`linked by: ${verdict.linkedBy.replace(/\s+/g, ' ')}`] : []),
    'arithmetic of relevance (log-odds):',
    ...scored.map(line),
    `  ${signed(total)} in all, which is ${percent(1 / (1 + Math.exp(-total)))}`,
    ...section('topics', verdict, 'topic'),
    ...section(`urgency: ${verdict.urgency}`, verdict, 'urgency'),
    `language: ${verdict.language}`,
  ];
}

function inWords(relation: Relation): string {
  if (isRelevant(relation)) {
    return relation === 'bilateral'
      ? 'Kazakhstan and Japan are the subject'
      : 'Japan and Central Asia are the subject';
  }
  return relation === 'incidental' ? 'both occur, nothing relates them' : 'at most one of the two occurs';
}

function found(names: readonly NameFound[], side: Side | undefined): string {
  const shown = names.filter((name) => name.side === side);
  return (
    shown
      .map(
        ({ as, name, count, inTitle }) =>
          `${as === name ? name : `${as} (${name})`}${count > 1 ? ` ×${count}` : ''}${inTitle ? ' in the title' : ''}`,
      )
      .join(', ') || 'none'
  );
}

function section(title: string, verdict: Verdict, kind: string): string[] {
  const lines = verdict.evidence.filter((evidence) => evidence.kind === kind).map(line);
  return lines.length === 0 ? [] : [`${title}:`, ...lines];
}

const line = ({ weight, says }: Evidence): string => `  ${signed(weight)} ${says}`;
const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
const percent = (chance: number): string => `${Math.round(100 * chance)} %`;
