import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { useOrganizationTree } from '../../session/use-viewer.js';
import { CompleteOnlyUntil, EmptyState, NothingLoaded } from '../../ui/empty-state.js';

/** Why a week of hers is empty: nothing was ever loaded, it is too recent, or she was simply not at work. */
export function EmptyWeek({ from }: { from: string }): ReactNode {
  const { unlockedFeeds, completeUntil } = useOrganizationTree();
  if (unlockedFeeds.length === 0) return <NothingLoaded />;
  if (completeUntil && from > completeUntil) return <CompleteOnlyUntil date={completeUntil} />;
  return <EmptyState title={t('myWeek:noDays')} hint={t('myWeek:noDaysHint')} />;
}
