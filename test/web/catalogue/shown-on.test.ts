import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { METRICS } from '../../../server/metrics/catalogue/registry.js';
import { METRIC_OF_COLUMN } from '../../../server/reports/column-metrics.js';
import { FIGURES_OF_PAGES } from '../../../web/src/features/catalogue/shown-on.js';

const FOLDERS = { weeklyReview: 'weekly-review', myWeek: 'my-week', workDay: 'work-day' } as const;

/** The metrics that the files of a page name. */
function namedBy(folder: string): string[] {
  const path = join('web/src/features', folder);
  const files = readdirSync(path, { encoding: 'utf8', recursive: true }).filter((file) => /\.tsx?$/.test(file));
  const words = new Set(files.flatMap((file) => readFileSync(join(path, file), 'utf8').match(/'[A-Z0-9_]+'/g) ?? []));
  return METRICS.map(({ id }) => id).filter((id) => words.has(`'${id}'`));
}

describe('where the catalogue says a figure is shown', () => {
  it.each(Object.entries(FOLDERS))('is the page that names it: %s', (page, folder) => {
    expect([...FIGURES_OF_PAGES[page as keyof typeof FOLDERS]].sort()).toEqual(namedBy(folder).sort());
  });

  it('is the staffing report for those that a column prints', () => {
    expect([...FIGURES_OF_PAGES.staffingReport].sort()).toEqual(Object.values(METRIC_OF_COLUMN).sort());
  });
});
