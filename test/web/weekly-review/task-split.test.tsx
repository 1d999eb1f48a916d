import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TaskSplit } from '../../../web/src/features/weekly-review/task-split.js';
import type { Cell, Figure } from '../../../web/src/features/weekly-review/use-review-figures.js';
import { renderPart } from '../render.js';

function cell(values: Partial<Record<Figure['metric'], number>>, reason: Figure['reason'] = null): Cell {
  const metrics = ['CLINICAL_SHARE', 'ADMINISTRATIVE_SHARE', 'COORDINATION_SHARE', 'SPLIT_DISTANCE'] as const;
  return {
    incompleteDays: 0,
    period: { from: '2026-11-16', to: '2026-11-22' },
    values: metrics.map((metric) => ({
      metric,
      value: values[metric] ?? null,
      reason: values[metric] === undefined ? reason : null,
      numerator: null,
      denominator: null,
      days: 30,
      knownDays: 27,
      contributors: 6,
      withheldWeeks: 0,
      disputed: 0,
      comparison: null,
    })),
  };
}

describe('the task split', () => {
  it('stands beside the reference, in points, in the table behind the picture', async () => {
    renderPart(
      <TaskSplit
        minimumGroupSize={3}
        cell={cell({
          CLINICAL_SHARE: 0.46,
          ADMINISTRATIVE_SHARE: 0.37,
          COORDINATION_SHARE: 0.17,
          SPLIT_DISTANCE: 0.04, // ½ (.04 + .02 + .02)
        })}
      />,
    );
    expect(screen.getByText(/4% of the time would have to move/)).toBeInTheDocument();
    expect(screen.getByText(/Over 27 of 30 days/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('row', { name: 'Clinical 46% 50% -4 points' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'Coordination 17% 15% +2 points' })).toBeInTheDocument();
  });

  it('says that the group is too small instead of showing anything of it', () => {
    renderPart(<TaskSplit minimumGroupSize={3} cell={cell({}, 'GROUP_TOO_SMALL')} />);
    expect(screen.getByText('Hidden: the group is too small')).toBeInTheDocument();
    expect(screen.queryByText(/%/)).not.toBeInTheDocument();
  });

  it('says why it cannot be computed', () => {
    renderPart(<TaskSplit minimumGroupSize={3} cell={cell({}, 'LOW_COVERAGE')} />);
    expect(screen.getByText(/Less than 80 % of the worked time has task logs/)).toBeInTheDocument();
  });
});
