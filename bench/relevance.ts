import { classify } from '../lambdas/domain/relevance/classify';
import { byKeywords } from './keyword-rule';
import { foldsOf, type Labelled, readLabelled } from './labelled';
import { languageLine } from './language-share';
import { measure, reportLine } from './relevance-measures';
import { type Judgement, judge, trainModels } from './relevance-training';
import { withSidebar } from './sidebar';
import { agreementLine } from './urgency-agreement';
import { urgencyLines } from './urgency-confusion';

/**
 * Measures relevance on labelled documents:
 * `npx tsx bench/relevance.ts FILE… [--train FILE…]`.
 *
 * Three figures stand side by side: the keyword rule; the committed weights, which may have been trained on the very
 * files; and five-fold cross-validation by event, in which no document is judged by models that saw its event. Files after
 * `--train` are learnt from in every fold and never measured.
 */
const FOLDS = 5;
const SIDEBAR = 12;
/** Seconds of processor time: first the engine compiles what runs often, then the speed is measured. */
const WARM_UP = 2;
const TIMED = 3;

const { measured, taught } = readArguments(process.argv.slice(2));
if (measured.length === 0) {
  console.error(
    'Name at least one JSONL file of labelled documents: npx tsx bench/relevance.ts FILE… [--train FILE…]',
  );
  process.exit(1);
}

print('keyword rule', measured.map(byKeywords));
print('committed weights', measured.map(committed));
if (taught.length > 0) print('trained on the other files only', plain());
print(
  `cross-validated, ${FOLDS} folds by event`,
  crossValidated((document) => document),
);
print(
  `the same with ${SIDEBAR} foreign headlines behind each text`,
  crossValidated((document, turn) =>
    withSidebar(document, [...taught, ...measured], { lines: SIDEBAR, turn }),
  ),
);
console.log(`\n${languageLine(measured)}`);
printSpeed();

function readArguments(words: readonly string[]): { measured: Labelled[]; taught: Labelled[] } {
  const at = words.indexOf('--train');
  const end = at < 0 ? words.length : at;
  return { measured: readLabelled(words.slice(0, end)), taught: readLabelled(words.slice(end + 1)) };
}

function committed(document: Labelled): Judgement {
  const { relation, score, topics, urgency } = classify({ ...document, language: document.lang });
  return { relation, score, topics, urgency };
}

function plain(): Judgement[] {
  const models = trainModels(taught);
  return measured.map((document) => judge(document, models));
}

function crossValidated(page: (document: Labelled, turn: number) => Labelled): Judgement[] {
  const folds = foldsOf(measured, FOLDS);
  const answers = new Map<Labelled, Judgement>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const models = trainModels([...taught, ...measured.filter((_, index) => folds[index] !== fold)]);
    measured.forEach((document, index) => {
      if (folds[index] === fold) answers.set(document, judge(page(document, index), models));
    });
  }
  return measured.flatMap((document) => answers.get(document) ?? []);
}

function print(name: string, answers: readonly Judgement[]): void {
  console.log(`\n${name}`);
  console.log(reportLine('all', measure(measured, answers)));
  for (const lang of [...new Set(measured.map(({ lang }) => lang))]) {
    const chosen = measured.flatMap((document, index) => (document.lang === lang ? [index] : []));
    const part = measure(
      chosen.flatMap((index) => measured[index] ?? []),
      chosen.flatMap((index) => answers[index] ?? []),
    );
    console.log(reportLine(lang, part));
  }
  for (const line of [...urgencyLines(measured, answers), agreementLine(measured, answers)])
    if (line) console.log(line);
}

/** Documents a second of processor time, for articles of about 500 words glued together from the files. */
function printSpeed(): void {
  const articles = ['en', 'ru', 'kk', 'ja'].flatMap((lang) =>
    glue(measured.filter((document) => document.lang === lang)),
  );
  documentsPerSecond(articles, WARM_UP);
  console.log(
    `\n${Math.round(documentsPerSecond(articles, TIMED))} documents of 500 words a second of processor time (${articles.length} articles)`,
  );
}

/** Judges the articles over and over for so many seconds of processor time. */
function documentsPerSecond(articles: readonly { title: string; text: string }[], seconds: number): number {
  const started = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1e6;
  };
  let count = 0;
  while (spent() < seconds) {
    for (const article of articles) classify(article);
    count += articles.length;
  }
  return count / spent();
}

function glue(documents: readonly Labelled[]): { title: string; text: string }[] {
  const articles: { title: string; text: string }[] = [];
  let text = '';
  for (const document of documents) {
    text += `${document.text}\n\n`;
    const words = document.lang === 'ja' ? text.length / 2.2 : text.split(/\s+/).length;
    if (words < 500) continue;
    articles.push({ title: document.title, text });
    text = '';
  }
  return articles;
}
