import { File as WholeFile } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  roleOf,
  stillNeeded,
  withRecord,
  withRole,
  type ColumnMapping,
  type RolesOfRecord,
} from '../../../web/src/features/imports/column-mapping.js';
import { ColumnRoles } from '../../../web/src/features/imports/column-roles.js';
import { sampleOf } from '../../../web/src/features/imports/sample-of.js';
import { renderPart } from '../render.js';

const TASK: RolesOfRecord = {
  record: 'TASK',
  roles: ['staff', 'activity', 'start', 'end'],
  needs: [['start'], ['end', 'duration']],
};
const LEAVE: RolesOfRecord = { record: 'LEAVE', roles: ['staff', 'start', 'end'], needs: [['staff']] };
const NOTHING: ColumnMapping = {
  record: 'TASK',
  columns: {},
  dateOrder: null,
  zone: null,
  durationUnit: null,
  staff: null,
};

describe('a mapping of columns', () => {
  it('puts several columns together for one role, in the order in which they were chosen', () => {
    const both = withRole(withRole(NOTHING, 'Given', 'staff'), 'Surname', 'staff');
    expect(both.columns).toEqual({ staff: ['Given', 'Surname'] });
    expect(roleOf(both, 'Surname')).toBe('staff');
    expect(withRole(both, 'Given', null).columns).toEqual({ staff: ['Surname'] });
    expect(withRole(both, 'Given', 'activity').columns).toEqual({ staff: ['Surname'], activity: ['Given'] });
  });

  it('leaves out what another kind of record does not have', () => {
    const mapping = withRole(withRole(NOTHING, 'Who', 'staff'), 'What', 'activity');
    expect(withRecord(mapping, LEAVE)).toMatchObject({ record: 'LEAVE', columns: { staff: ['Who'] } });
  });

  it('says what is still needed', () => {
    expect(stillNeeded(NOTHING, TASK)).toEqual([['start'], ['end', 'duration']]);
    expect(stillNeeded(withRole(NOTHING, 'Took', 'duration'), TASK)).toEqual([['start']]);
    expect(stillNeeded({ ...NOTHING, staff: 'ann' }, LEAVE)).toEqual([]);
  });

  it('is chosen column by column beside the first values', async () => {
    let mapping = NOTHING;
    const seen = {
      headerLine: 1,
      columns: ['Who', 'Colour'],
      rows: [
        ['ann', 'red'],
        ['ann', ''],
      ],
      saved: null,
      suggested: NOTHING,
      records: [TASK],
    };
    renderPart(
      <ColumnRoles seen={seen} mapping={mapping} roles={TASK.roles} onChange={(changed) => (mapping = changed)} />,
    );
    expect(screen.getByRole('row', { name: /Who ann/ })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('What “Who” is'), 'staff');
    expect(mapping.columns).toEqual({ staff: ['Who'] });
  });
});

/** The browser's File can be read; that of the simulated page cannot. */
const fileOf = (parts: string[], name: string) => new WholeFile(parts, name) as unknown as File;

describe('the sample of a file', () => {
  it('is a short file itself', async () => {
    const file = fileOf(['a,b\n1,2\n'], 'short.csv');
    expect(await sampleOf(file)).toBe(file);
  });

  it('ends with a line, or is the whole of a file that cannot be cut', async () => {
    const long = fileOf(['a,b\n', 'x'.repeat(400_000)], 'long.csv');
    expect((await sampleOf(long)).size).toBe(4);
    const json = fileOf(['[', 'x'.repeat(400_000)], 'long.json');
    expect(await sampleOf(json)).toBe(json);
  });
});
