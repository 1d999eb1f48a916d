import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { NoLongerFound } from '../../ui/no-longer-found.js';
import { Panel } from '../../ui/panel.js';
import { CrossedLimitCard } from './crossed-limit-card.js';
import classes from './crossed-limits.module.css';
import { OWN_NO_LONGER_FOUND } from './my-week.documents.js';
import { ReviewDialog } from './review-dialog.js';
import type { CrossedLimit } from './week-facts.js';

interface Props {
  readonly violations: readonly CrossedLimit[];
  readonly staffMemberId: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly durationStyle: DurationStyle;
}

/** The limits the practice crossed in this week, by day, each with its arithmetic and a way to answer. */
export function CrossedLimits({ violations, staffMemberId, period, durationStyle }: Props): ReactNode {
  const [answering, setAnswering] = useState<CrossedLimit | null>(null);
  const vanished = useDocument(OWN_NO_LONGER_FOUND, { scope: { kind: 'STAFF_MEMBER', id: staffMemberId }, period });
  const byDay = violations.toSorted((a, b) => a.workday.localeCompare(b.workday) || a.kind.localeCompare(b.kind));
  return (
    <Panel title={t('myWeek:limits.title')}>
      {byDay.length === 0 ? (
        <Text>{t('myWeek:limits.none')}</Text>
      ) : (
        <ul className={classes['list']}>
          {byDay.map((violation) => (
            <CrossedLimitCard
              key={violation.id}
              violation={violation}
              durationStyle={durationStyle}
              onAnswer={() => setAnswering(violation)}
            />
          ))}
        </ul>
      )}
      {vanished.data !== undefined && (
        <NoLongerFound
          found={vanished.data.violationsNoLongerFound.map(({ staffMember: _staffMember, ...one }) => one)}
          style={durationStyle}
        />
      )}
      {answering !== null && <ReviewDialog violation={answering} onClose={() => setAnswering(null)} />}
    </Panel>
  );
}
