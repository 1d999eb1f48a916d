import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { RejectedRow, type DeskRow } from '../../../web/src/features/quarantine/rejected-row.js';
import { renderPart } from '../render.js';

const ROW: DeskRow = {
  id: 'run:3',
  runId: 'run',
  line: 3,
  place: null,
  sourceKey: 'ehr',
  fileName: 'visits.json',
  kind: 'visits',
  code: 'NO_TIMES',
  field: 'start',
  reason: 'there are no times',
  text: '…',
  cells: [],
  suggestions: [],
  canAddPunch: false,
  staffMemberName: null,
  workday: null,
  state: 'OPEN',
  decisionReason: null,
  rejectedAt: new Date().toISOString(),
  alike: 1,
};
const nothing = (): void => undefined;
const show = (row: Partial<DeskRow>) =>
  renderPart(<RejectedRow row={{ ...ROW, ...row }} onCorrect={nothing} onDismiss={nothing} />);

describe('a rejected row on the desk', () => {
  it.each(['fhir', 'hl7', 'icalendar'])('of %s says what to do where it comes from, and can be dismissed', (kind) => {
    show({ kind, place: 'entry 21' });
    expect(screen.getByText(/in the program it comes from. Then load or pull it again/)).toBeVisible();
    expect(screen.getByText(/visits.json, entry 21/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Correct/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^Dismiss/ })).toBeVisible();
  });

  it('of another file that cannot be read again says to load the file', () => {
    show({});
    expect(screen.getByText(/correct the file and load it/)).toBeVisible();
    expect(screen.getByText(/visits.json, line 3/)).toBeVisible();
  });
});
