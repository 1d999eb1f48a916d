import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { WeekDrawing } from '../../../web/src/features/policies/drawing/week-drawing.js';
import { SpanTable } from '../../../web/src/features/policies/span-table.js';
import type { SpanRow } from '../../../web/src/features/policies/week-draft.js';
import { renderPart } from '../render.js';

const shift: SpanRow = { id: 1, start: '2026-03-02T08:00', end: '2026-03-02T18:00', kind: 'WORK', rate: '25.00' };
const night: SpanRow = { id: 2, start: '2026-03-03T22:00', end: '2026-03-04T06:00', kind: 'WORK', rate: '' };

const SETTING = { weekStartsOn: 'MONDAY', today: '2026-03-04', style: 'CLOCK' } as const;

/** Drawing and table over the same rows, as the workbench has them. */
function Week({
  said,
  first,
}: {
  readonly said: (rows: readonly SpanRow[]) => void;
  readonly first: readonly SpanRow[];
}): ReactNode {
  const [rows, setRows] = useState(first);
  const change = (changed: readonly SpanRow[]) => {
    said(changed);
    setRows(changed);
  };
  return (
    <>
      <WeekDrawing {...SETTING} rows={rows} onChange={change} />
      <SpanTable rows={rows} firstDay="2026-03-02" onChange={change} />
    </>
  );
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

describe('the week, drawn', () => {
  let said: jest.Mock<(rows: readonly SpanRow[]) => void>;
  beforeEach(() => {
    said = jest.fn();
  });

  it('places a stretch where an hour is tapped; table and fields follow it, and it follows them', async () => {
    renderPart(<Week said={said} first={[]} />);
    await userEvent.click(button('Work from 8 AM, Thu, Mar 5'));
    expect(said).toHaveBeenLastCalledWith([
      { id: 1, start: '2026-03-05T08:00', end: '2026-03-05T09:00', kind: 'WORK', rate: '' },
    ]);
    expect(screen.getByLabelText('Start, row 1')).toHaveValue('2026-03-05T08:00');
    fireEvent.change(screen.getByLabelText('Ends'), { target: { value: '2026-03-05T17:07' } });
    expect(screen.getByLabelText('End, row 1')).toHaveValue('2026-03-05T17:07');
    fireEvent.change(screen.getByLabelText('Start, row 1'), { target: { value: '2026-03-05T08:30' } });
    expect(button(/^Work, Thu, Mar 5, 8:30 AM to 5:07 PM/)).toBeInTheDocument();
  });

  it('is moved, stretched and removed by keys', async () => {
    renderPart(<Week said={said} first={[shift, night]} />);
    button(/^Work, Mon/).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}');
    expect(said.mock.lastCall?.[0][0]).toEqual({ ...shift, start: '2026-03-03T08:15', end: '2026-03-03T18:15' });
    await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}{Alt>}{ArrowUp}{/Alt}');
    expect(said.mock.lastCall?.[0][0]).toEqual({ ...shift, start: '2026-03-03T08:00', end: '2026-03-03T18:00' });
    await userEvent.keyboard('{Delete}');
    expect(said.mock.lastCall?.[0]).toEqual([night]);
    expect(button('Work from 8 AM, Mon, Mar 2')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(said.mock.lastCall?.[0][1]).toMatchObject({ start: '2026-03-03T09:00', end: '2026-03-03T10:00' });
  });

  it('draws meals and rests where they are tapped, by the kind that is chosen', async () => {
    renderPart(<Week said={said} first={[shift]} />);
    await userEvent.click(screen.getByRole('radio', { name: 'Meal' }));
    await userEvent.click(button('Meal from 12 PM, Mon, Mar 2'));
    expect(said.mock.lastCall?.[0][1]).toMatchObject({
      start: '2026-03-02T12:00',
      end: '2026-03-02T12:30',
      kind: 'MEAL',
    });
  });

  it('says what lies elsewhere, and turns to other weeks', async () => {
    renderPart(<Week said={said} first={[shift, { ...night, start: '2026-03-10T22:00', end: '2026-03-11T06:00' }]} />);
    expect(screen.getByText(/^1 row is not drawn here/)).toBeInTheDocument();
    await userEvent.click(button('The week after'));
    expect(button(/^Work, Tue, Mar 10, 10:00 PM to Wed, Mar 11, 6:00 AM, 8 h/)).toBeInTheDocument();
  });
});

describe('dragging over the week', () => {
  /** Seven columns of 100 pixels, a pixel for every quarter of an hour. */
  const box = { left: 0, top: 0, width: 700, height: 96, right: 700, bottom: 96, x: 0, y: 0, toJSON: () => '' };
  const place = (day: number, hour: number) => ({
    clientX: day * 100 + 50,
    clientY: hour * 4,
    pointerType: 'mouse',
    button: 0,
    pointerId: 1,
  });

  beforeEach(() => {
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box);
  });

  const drag = (target: Element, from: object, to: object) => {
    fireEvent.pointerDown(target, from);
    fireEvent.pointerMove(target, to);
    fireEvent.pointerUp(target, to);
  };

  it('draws a night over midnight, moves it, and pulls its end', () => {
    const said = jest.fn<(rows: readonly SpanRow[]) => void>();
    renderPart(<Week said={said} first={[shift]} />);
    drag(button('Work from 10 PM, Tue, Mar 3'), place(1, 22), place(2, 6));
    expect(said.mock.lastCall?.[0][1]).toMatchObject({ start: '2026-03-03T22:00', end: '2026-03-04T06:00' });
    drag(button(/^Work, Tue/), place(1, 23), place(3, 22));
    expect(said.mock.lastCall?.[0][1]).toMatchObject({ start: '2026-03-05T21:00', end: '2026-03-06T05:00' });
    const end = document.querySelector('[data-span="1"] [data-grip="END"]');
    if (end === null) throw new Error('The shift has no end to pull.');
    drag(end, place(0, 18), place(0, 19.25));
    expect(said.mock.lastCall?.[0][0]).toEqual({ ...shift, end: '2026-03-02T19:15' });
  });

  it('is left alone by fingers, which scroll, by a click that trembles, and by Escape', () => {
    const said = jest.fn<(rows: readonly SpanRow[]) => void>();
    renderPart(<Week said={said} first={[shift]} />);
    const work = button(/^Work, Mon/);
    drag(work, { ...place(0, 10), pointerType: 'touch' }, { ...place(1, 10), pointerType: 'touch' });
    drag(work, place(0, 10), place(0, 10.2));
    fireEvent.pointerDown(work, place(0, 10));
    fireEvent.pointerMove(work, place(1, 10));
    expect(button(/^Work, Tue/)).toBeInTheDocument();
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(work, place(1, 10));
    expect(said).not.toHaveBeenCalled();
  });
});
