import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Activities } from '../../../web/src/features/mapping/activities.js';
import type { MappedActivity } from '../../../web/src/features/mapping/activity-row.js';
import { renderPart } from '../render.js';

const faxes: MappedActivity = { id: 'a1', name: 'Faxes', rows: 12, categories: [], namings: [] };
const vitals: MappedActivity = {
  id: 'a2',
  name: 'Vitals',
  rows: 3_400,
  categories: [
    { category: 'CLINICAL', validFrom: '2026-03-01' },
    { category: 'OTHER', validFrom: '1900-01-01' },
  ],
  namings: [
    { sourceKey: 'toggl', externalKey: 'Intake' },
    { sourceKey: 'ehr', externalKey: 'Vitals' },
  ],
};

const show = (activities: readonly MappedActivity[]) =>
  renderPart(<Activities activities={activities} today="2026-11-23" onDone={() => undefined} />);

describe('the activities of a practice', () => {
  it('begin with those whose time is in no share', () => {
    show([faxes, vitals]);
    expect(screen.getByText(/1 activity has no category/)).toBeInTheDocument();
    expect(screen.getByText('Faxes')).toBeInTheDocument();
    expect(screen.queryByText('Vitals')).not.toBeInTheDocument();
  });

  it('tell every category since when, the rows, and how each source names it', () => {
    show([vitals]);
    expect(
      screen.getByText(
        'Clinical since Mar 1, 2026 · Other (training, meeting, travel, waiting) · 3,400 rows · in toggl: “Intake”; named in ehr',
      ),
    ).toBeInTheDocument();
  });

  it('are found by what a source calls them', async () => {
    show([faxes, vitals]);
    await userEvent.click(screen.getByRole('radio', { name: 'All' }));
    await userEvent.type(screen.getByLabelText('Find an activity'), 'intake');
    expect(screen.getByText('Vitals')).toBeInTheDocument();
    expect(screen.queryByText('Faxes')).not.toBeInTheDocument();
  });

  it('get a category together when several are chosen', async () => {
    show([faxes, vitals]);
    await userEvent.click(screen.getByRole('radio', { name: 'All' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Faxes' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Choose Vitals' }));
    expect(screen.getByRole('status')).toHaveTextContent('2 activities chosen');
    expect(screen.getByRole('button', { name: 'Save the category of 2 activities chosen' })).toBeDisabled();
    // One of them has a category already: the change counts from today on, unless another day is named.
    expect(screen.getByLabelText('From: 2 activities chosen')).toHaveValue('2026-11-23');
  });

  it('say that there is none where none has been named', () => {
    show([]);
    expect(screen.getByText('No file has named an activity yet.')).toBeInTheDocument();
  });
});
