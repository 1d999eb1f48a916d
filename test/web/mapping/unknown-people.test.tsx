import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { UnknownPeople, type Candidate } from '../../../web/src/features/mapping/unknown-people.js';
import { renderPart } from '../render.js';

const placeholder = { id: 'p1', key: 'j.doe', name: 'Jane Doe', rows: 412, siteName: 'Riverside', sourceKey: 'toggl' };
const namesake: Candidate = { id: 's1', name: 'Jane Doe', role: 'MA', siteId: 'x', teamId: null };
const tree = { today: '2026-11-23', sites: [{ id: 'x', name: 'Riverside', teams: [] }] };

function show(candidates: readonly Candidate[]) {
  renderPart(
    <UnknownPeople placeholders={[placeholder]} candidates={candidates} tree={tree} onDone={() => undefined} />,
  );
}

describe('a person whom only a file knows', () => {
  it('is listed with the rows that wait for her', () => {
    show([]);
    expect(screen.getByText('412 rows · key j.doe · from toggl · Riverside')).toBeInTheDocument();
  });

  it('is never taken for a namesake by itself: nobody is chosen until a person chooses', async () => {
    show([namesake]);
    await userEvent.click(screen.getByRole('button', { name: 'Say who Jane Doe is' }));
    expect(await screen.findByRole('button', { name: 'Move the rows' })).toBeDisabled();
  });

  it('can be added to the staff when there is nobody to choose', async () => {
    show([]);
    await userEvent.click(screen.getByRole('button', { name: 'Say who Jane Doe is' }));
    expect(await screen.findByLabelText('Name')).toHaveValue('Jane Doe');
  });
});
