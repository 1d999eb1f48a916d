import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import type { Period } from '../../selection/period.js';
import type { Tree } from '../../selection/scope.js';
import { CompleteOnlyUntil, FilterLeavesNothing, NothingLoaded } from '../../ui/empty-state.js';

/** Why the report has no rows: nothing was ever loaded, the days are too late, or the choice leaves nothing. */
export function NoRows({ period, tree }: { period: Period; tree: Tree }): ReactNode {
  if (tree.unlockedFeeds.length === 0) {
    return (
      <NothingLoaded
        action={
          <Anchor component={Link} to="/imports" size="sm">
            {t('frame:empty.load')}
          </Anchor>
        }
      />
    );
  }
  const { completeUntil } = tree;
  return completeUntil && period.from > completeUntil ? (
    <CompleteOnlyUntil date={completeUntil} />
  ) : (
    <FilterLeavesNothing />
  );
}
