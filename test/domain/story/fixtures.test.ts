import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assignStory } from '#domain/story/assign-story';
import { candidateOf, groupDocuments } from '#domain/story/group-documents';
import { STORY_WINDOW_DAYS, type Story } from '#domain/story/story';
import {
  heldOutReports,
  independentReports,
  retoldStories,
  type StoryDocument,
  storyCases,
  storyFigures,
} from '../../support/labelled-stories';

const cases = storyCases();
const documents = cases.flatMap((one) => one.documents);
type Floors = Record<'bCubed' | 'acrossPrecision' | 'acrossRecall' | 'shuffled', number>;
const {
  stories: floors,
  retold: retoldFloors,
  heldOutReports: heldOutFloors,
  independentReports: independentFloors,
}: Record<'stories' | 'retold', Floors> &
  Record<'heldOutReports' | 'independentReports', Omit<Floors, 'shuffled'>> = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../fixtures/floors.json'), 'utf8'),
);

const grouped = (set: readonly StoryDocument[]) =>
  new Map(groupDocuments(set).map(({ id, story }) => [id, story]));

/** Arrives in a fixed disorder: each document is read as late as its hash says, by at most three days. */
function inDisorder(set: readonly StoryDocument[], seed: number): Map<string, string> {
  const late = (n: number) => ((Math.imul(n + 1, 2654435761 + seed) >>> 8) % 72) * 3_600_000;
  const arrivals = set
    .map((document, n) => ({
      id: document.id,
      candidate: candidateOf(document),
      at: Date.parse(document.published ?? '') + late(n),
    }))
    .sort((a, b) => a.at - b.at);
  const stories = new Map<string, Story>();
  return new Map(
    arrivals.map(({ id, candidate, at }) => {
      const open = [...stories.values()].filter(
        ({ openedAt }) => at - Date.parse(openedAt) <= STORY_WINDOW_DAYS * 86_400_000,
      );
      const { story } = assignStory(candidate, open, new Date(at));
      stories.set(story.id, story);
      return [id, story.id];
    }),
  );
}

describe('stories of the labelled cases', () => {
  it('reach their floors, all cases in one stream', () => {
    const figures = storyFigures(documents, grouped(documents));
    expect(figures.bCubed).toBeGreaterThanOrEqual(floors.bCubed);
    expect(figures.acrossPrecision).toBeGreaterThanOrEqual(floors.acrossPrecision);
    expect(figures.acrossRecall).toBeGreaterThanOrEqual(floors.acrossRecall);
  });

  it.each([1, 2, 3])(
    'come out nearly the same when articles arrive days late and in disorder (%i)',
    (seed) => {
      expect(storyFigures(documents, inDisorder(documents, seed)).bCubed).toBeGreaterThanOrEqual(
        floors.shuffled,
      );
    },
  );

  it.each(cases)('change materially with the updates alone: $name', ({ documents: told, updates }) => {
    const stories = new Map<string, Story>();
    const material: string[] = [];
    for (const document of told) {
      const now = new Date(document.published ?? '');
      const { story, change } = assignStory(candidateOf(document), [...stories.values()], now);
      stories.set(story.id, story);
      if (change === 'material') material.push(document.id);
    }
    expect(material).toEqual(updates);
  });
});

describe('developments retold from different angles', () => {
  const retold = retoldStories();

  it('reach their floors', () => {
    const figures = storyFigures(retold, grouped(retold));
    expect(figures.bCubed).toBeGreaterThanOrEqual(retoldFloors.bCubed);
    expect(figures.acrossPrecision).toBeGreaterThanOrEqual(retoldFloors.acrossPrecision);
    expect(figures.acrossRecall).toBeGreaterThanOrEqual(retoldFloors.acrossRecall);
  });

  it.each([1, 2, 3])(
    'come out nearly the same when articles arrive days late and in disorder (%i)',
    (seed) => {
      const dated = retold.filter(({ published }) => published !== undefined);
      expect(storyFigures(dated, inDisorder(dated, seed)).bCubed).toBeGreaterThanOrEqual(
        retoldFloors.shuffled,
      );
    },
  );
});

it('groups reports that no weight has seen as well as their floors say', () => {
  const reports = heldOutReports();
  const figures = storyFigures(reports, grouped(reports));
  expect(figures.bCubed).toBeGreaterThanOrEqual(heldOutFloors.bCubed);
  expect(figures.acrossPrecision).toBeGreaterThanOrEqual(heldOutFloors.acrossPrecision);
  expect(figures.acrossRecall).toBeGreaterThanOrEqual(heldOutFloors.acrossRecall);
});

it.each(independentReports())(
  'groups reports retold independently as well as their floors say: $name',
  ({ documents: reports }) => {
    const figures = storyFigures(reports, grouped(reports));
    expect(figures.bCubed).toBeGreaterThanOrEqual(independentFloors.bCubed);
    expect(figures.acrossPrecision).toBeGreaterThanOrEqual(independentFloors.acrossPrecision);
    expect(figures.acrossRecall).toBeGreaterThanOrEqual(independentFloors.acrossRecall);
  },
);
