import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PasteBox } from '../../../web/src/features/policies/paste-box.js';
import { problemText } from '../../../web/src/features/policies/problem-text.js';
import { SpanTable } from '../../../web/src/features/policies/span-table.js';
import type { SpanRow } from '../../../web/src/features/policies/week-draft.js';
import { renderPart } from '../render.js';

const row: SpanRow = { id: 7, start: '2026-03-02T08:00', end: '2026-03-02T18:00', kind: 'WORK', rate: '' };

describe('the table of a week', () => {
  it('adds a row one day after the last, and a first one on the day given', async () => {
    const onChange = jest.fn();
    const { unmount } = renderPart(<SpanTable rows={[row]} firstDay="2026-03-02" onChange={onChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a row' }));
    expect(onChange).toHaveBeenCalledWith([row, { ...row, id: 8, start: '2026-03-03T08:00', end: '2026-03-03T18:00' }]);
    unmount();
    renderPart(<SpanTable rows={[]} firstDay="2026-03-02" onChange={onChange} />);
    expect(screen.getByText(/No time entered yet/)).toBeInTheDocument();
  });

  it('removes and changes the row that was meant', async () => {
    const onChange = jest.fn();
    const other = { ...row, id: 9 };
    renderPart(<SpanTable rows={[row, other]} firstDay="2026-03-02" onChange={onChange} />);
    await userEvent.selectOptions(screen.getByLabelText('Kind, row 2'), 'MEAL');
    expect(onChange).toHaveBeenLastCalledWith([row, { ...other, kind: 'MEAL' }]);
    await userEvent.click(screen.getByRole('button', { name: 'Remove row 1' }));
    expect(onChange).toHaveBeenLastCalledWith([other]);
  });

  it('leaves a time with its offset the text it is', () => {
    const pasted = { ...row, start: '2026-03-02T08:00-08:00' };
    renderPart(<SpanTable rows={[pasted]} firstDay="2026-03-02" onChange={() => undefined} />);
    expect(screen.getByLabelText('Start, row 1')).toHaveValue('2026-03-02T08:00-08:00');
  });
});

it('takes pasted lines over and says how many, or says why not', async () => {
  const onLoad = jest.fn();
  const other = { ...row, start: '2026-03-09T08:00', end: '2026-03-09T12:00', rate: '30' };
  renderPart(<PasteBox rows={[other]} onLoad={onLoad} />);
  const box = screen.getByLabelText(/JSON of the policy command/);
  expect(box).toHaveValue('2026-03-09T08:00,2026-03-09T12:00,WORK,30');
  await userEvent.clear(box);
  await userEvent.paste('nothing like a week');
  await userEvent.click(screen.getByRole('button', { name: 'Take over', hidden: true }));
  expect(onLoad).not.toHaveBeenCalled();
  expect(screen.getByText(/^Line 1 has no start/)).toBeInTheDocument();
  await userEvent.clear(box);
  await userEvent.paste('2026-03-02T08:00,2026-03-02T18:00');
  await userEvent.click(screen.getByRole('button', { name: 'Take over', hidden: true }));
  expect(onLoad).toHaveBeenCalledWith({ rows: [{ ...row, id: 1 }] });
  expect(screen.getByText('1 row taken over.')).toBeInTheDocument();
  expect(box).toHaveValue('2026-03-09T08:00,2026-03-09T12:00,WORK,30');
});

it('says of a problem in which row it is', () => {
  expect(problemText({ field: 'spans[2].end', message: 'Too early.' })).toBe('Row 3, end: Too early.');
  expect(problemText({ field: 'pay.rate', message: 'Missing.' })).toBe('Missing. (pay.rate)');
  expect(problemText({ field: null, message: 'Missing.' })).toBe('Missing.');
});
