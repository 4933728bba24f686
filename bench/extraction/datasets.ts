import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../../lambdas/domain/feed/decode';
import {
  type Figures,
  type Outcome,
  segmentFigures,
  segmentOutcome,
  shingleFigures,
  shingleOutcome,
} from './metrics';

type Truth = {
  id: string;
  url?: string;
  file: string;
  articleBody?: string;
  with?: string[];
  without?: string[];
};

/** Pages with a human-made truth and the metric that goes with it. */
export type Dataset = {
  readonly name: string;
  readonly metric: 'shingles' | 'segments';
  readonly pages: readonly {
    readonly url: string;
    readonly html: string;
    readonly judge: (text: string) => Outcome;
  }[];
  readonly figures: (outcomes: readonly Outcome[]) => Figures;
};

/** All datasets below a folder: each is a folder with `truth.json` and gzipped pages under `html/`. */
export function datasetsIn(folder: string): Dataset[] {
  const folders = existsSync(join(folder, 'truth.json'))
    ? [folder]
    : readdirSync(folder).map((name) => join(folder, name));
  return folders.filter((path) => existsSync(join(path, 'truth.json'))).map(dataset);
}

function dataset(folder: string): Dataset {
  const {
    dataset: name,
    metric,
    documents,
  } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as {
    dataset: string;
    metric: Dataset['metric'];
    documents: Truth[];
  };
  const pages = documents.map((truth) => ({
    url: truth.url || 'https://example.org/',
    html: decodeText(gunzipSync(readFileSync(join(folder, 'html', truth.file))), { kind: 'html' }).text,
    judge: (text: string): Outcome =>
      metric === 'shingles'
        ? shingleOutcome(truth.articleBody ?? '', text)
        : segmentOutcome(truth.with ?? [], truth.without ?? [], text),
  }));
  return { name, metric, pages, figures: metric === 'shingles' ? shingleFigures : segmentFigures };
}
