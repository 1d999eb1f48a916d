import type { ReactNode } from 'react';
import { formatDay } from '../format/dates.js';
import type { UnknownReason } from '../graphql/generated/graphql.js';
import { unknownReason } from '../format/unknown.js';
import { t } from '../messages/t.js';
import classes from './empty-state.module.css';

interface EmptyStateProps {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
}

/** The frame of the five empty states below: a sentence, what it means, and what to do about it. */
export function EmptyState({ title, hint, action }: EmptyStateProps): ReactNode {
  return (
    <div className={classes['empty']} role="note">
      <p className={classes['title']}>{title}</p>
      {hint !== undefined && <p className={classes['hint']}>{hint}</p>}
      {action}
    </div>
  );
}

/** 1. No file has ever come in. `action` leads to Imports for those who may load; the others are told whom to ask. */
export function NothingLoaded({ action }: { readonly action?: ReactNode }): ReactNode {
  const hint =
    action === undefined
      ? `${t('frame:empty.nothingLoadedHint')} ${t('frame:empty.nothingLoadedAsk')}`
      : t('frame:empty.nothingLoadedHint');
  return <EmptyState title={t('frame:empty.nothingLoaded')} hint={hint} action={action} />;
}

/** 2. The days asked for lie after the day up to which the sources are complete. */
export function CompleteOnlyUntil({ date }: { readonly date: string }): ReactNode {
  return (
    <EmptyState
      title={t('frame:empty.completeOnlyUntil', { date: formatDay(date) })}
      hint={t('frame:empty.completeOnlyUntilHint')}
    />
  );
}

/** 3. There are data, but none in this period and scope. */
export function FilterLeavesNothing({ action }: { readonly action?: ReactNode }): ReactNode {
  return (
    <EmptyState
      title={t('frame:empty.filterLeavesNothing')}
      hint={t('frame:empty.filterLeavesNothingHint')}
      action={action}
    />
  );
}

/** 4. Withheld to protect the few people behind it; `instead` says where a larger group is shown. */
export function GroupTooSmall(props: { readonly minimum: number; readonly instead: string }): ReactNode {
  return <EmptyState title={t('frame:empty.groupTooSmall')} hint={t('frame:empty.groupTooSmallHint', { ...props })} />;
}

/** 5. The figure has no value, because … */
export function CannotCompute({ reason }: { readonly reason: UnknownReason | null | undefined }): ReactNode {
  const sentence = unknownReason(reason);
  return (
    <EmptyState
      title={t('frame:empty.cannotCompute')}
      hint={`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`}
    />
  );
}
