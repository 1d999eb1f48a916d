import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChosenBar } from '../../../web/src/features/to-settle/chosen-bar.js';
import { joinedBy, mayJoin, toggled } from '../../../web/src/features/to-settle/chosen-questions.js';
import { decisionOn, type Question } from '../../../web/src/features/to-settle/decision.js';
import { renderPart } from '../render.js';

const HR = { roles: ['HR' as const], staffMemberId: 'hera' };

function question(id: string, changed: Partial<Question> = {}): Question {
  return {
    id,
    kind: 'OFF_CLOCK',
    workday: '2026-03-02',
    start: '2026-03-02T23:00:00Z',
    end: '2026-03-02T23:30:00Z',
    siteName: 'Main',
    zone: 'America/Chicago',
    seconds: 1800,
    rule: null,
    clause: null,
    state: 'OPEN',
    isChanged: false,
    mayReply: true,
    staffMember: { id: `of ${id}`, name: id },
    evidence: [],
    history: [],
    whatIf: null,
    ...changed,
  };
}

describe('questions that are settled together', () => {
  const [one, two] = [question('one'), question('two')];
  const meal = question('meal', { kind: 'MEAL_UNCONFIRMED' });

  it('take the same answers, are not settled yet, and are nobody’s own', () => {
    expect(mayJoin(two, [one], HR)).toBe(true);
    expect(mayJoin(meal, [one], HR)).toBe(false);
    expect(mayJoin(question('x', { kind: 'PREMIUM_REST' }), [question('y', { kind: 'PREMIUM_MEAL' })], HR)).toBe(true);
    expect(mayJoin(question('x', { state: 'SETTLED' }), [], HR)).toBe(false);
    expect(mayJoin(question('x', { staffMember: { id: 'hera', name: 'Hera' } }), [], HR)).toBe(false);
    expect(mayJoin(two, [one], { roles: ['MANAGER'], staffMemberId: null })).toBe(false);
  });

  it('are chosen one by one, or every like one of the page', () => {
    expect(toggled([one], two)).toEqual([one, two]);
    expect(toggled([one, two], one)).toEqual([two]);
    expect(joinedBy([one], [meal, one, two], HR)).toEqual([one, two]);
  });

  it('are decided with one answer, told by how many people they are of', async () => {
    const onDecide = jest.fn();
    const props = { chosen: [one, two], onDecide, onJoin: jest.fn(), onClear: jest.fn() };
    const style = { style: 'CLOCK' } as const;
    renderPart(<ChosenBar {...props} {...style} />);
    expect(screen.getByRole('status')).toHaveTextContent('2 questions of 2 people · 1 h at stake');
    await userEvent.click(screen.getByRole('button', { name: 'Do not count' }));
    expect(onDecide).toHaveBeenCalledWith({
      act: 'DECISION',
      ids: ['one', 'two'],
      title: '2 questions of 2 people',
      answer: 'DOES_NOT_COUNT',
      isReasonWanted: true,
    });
  });
});

describe('a reason', () => {
  const meal = question('meal', { kind: 'MEAL_UNCONFIRMED' });
  const said = { act: 'REPLY', answer: 'TAKEN', note: null, by: 'Ann', at: '2026-03-03T08:00:00Z' } as const;
  const confirmed = question('said', { kind: 'MEAL_UNCONFIRMED', history: [said] });

  it('is wanted where a meal is held to be taken that she did not confirm', () => {
    expect(decisionOn([meal], 'TAKEN', '').isReasonWanted).toBe(true);
    expect(decisionOn([confirmed], 'TAKEN', '').isReasonWanted).toBe(false);
    expect(decisionOn([confirmed, meal], 'TAKEN', '').isReasonWanted).toBe(true);
    expect(decisionOn([meal], 'NOT_TAKEN', '').isReasonWanted).toBe(false);
  });
});
