import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { OvertimeStep } from '../../../web/src/format/overtime-step.js';
import { OvertimeSteps } from '../../../web/src/ui/overtime-steps.js';
import { renderPart } from '../render.js';

const weekly: OvertimeStep = {
  part: 'FEDERAL',
  day: '2026-03-05',
  rule: 'WEEKLY_OVER_40',
  clause: '29 U.S.C. 207(a)(1)',
  multiplier: '1.5',
  seconds: 4 * 3600,
  people: 1,
  combination: 'SINGLE',
  parameters: {
    id: 'WEEKLY_OVER_40',
    kind: 'WEEKLY_OVER',
    limitSeconds: 144_000,
    multiplier: '1.5',
    clause: '29 U.S.C. 207(a)(1)',
    agreement: null,
    firstDayWorked: null,
    lastDayWorked: null,
    onlyBelowMinimumWageTimes: null,
  },
};
const daily = (day: string): OvertimeStep => ({
  ...weekly,
  part: 'POLICY',
  day,
  rule: 'CA-OT-D',
  clause: 'Cal. Labor Code 510(a)',
  seconds: 3 * 3600,
  combination: 'HIGHEST_SINGLE_RATE',
  parameters: { ...weekly.parameters!, id: 'CA-OT-D', kind: 'DAILY_OVER', limitSeconds: 28_800 },
});
const text = () => document.body.textContent ?? '';

describe('how overtime was computed, on screen', () => {
  it('tells what federal law alone requires apart from what the state adds', () => {
    // Four days of 11 h: California gives 4 × 3 h, the FLSA 4 h beyond 40.
    const days = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map(daily);
    renderPart(<OvertimeSteps steps={[...days, weekly]} durationStyle="CLOCK" />);
    expect(screen.getByRole('region', { name: 'Under the policy in force: 12 h' })).toHaveTextContent(
      'Over 8 h in the workday: 1.5 times the regular rate – 12 h',
    );
    expect(screen.getByRole('region', { name: 'Required by federal law alone: 4 h' })).toHaveTextContent(
      'Over 40 h in the workweek',
    );
    expect(text()).toContain('The policy adds 8 h to what federal law requires.');
  });

  it('says it once where federal law requires the same', () => {
    renderPart(<OvertimeSteps steps={[{ ...weekly, part: 'POLICY' }, weekly]} durationStyle="CLOCK" />);
    expect(screen.getAllByRole('region')).toHaveLength(1);
    expect(text()).toContain('Federal law alone requires the same.');
  });

  it('shows the name of a rule that no known policy has', () => {
    const unknown = { ...weekly, part: 'POLICY' as const, rule: 'OLD-RULE', parameters: null, combination: null };
    renderPart(<OvertimeSteps steps={[unknown]} durationStyle="CLOCK" />);
    expect(text()).toContain('OLD-RULE: 1.5 times the regular rate');
  });

  it('says of a group how many people’s time it was', () => {
    renderPart(<OvertimeSteps steps={[{ ...weekly, people: 3 }]} durationStyle="CLOCK" tellsPeople />);
    expect(text()).toContain('4 h of 3 people');
  });
});
