import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { weekOf } from '../../format/civil-date.js';
import { formatShortPeriod } from '../../format/dates.js';
import { namedChangeSentences } from '../../format/named-change.js';
import type { DurationStyle, WhatChangedQuery } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { QueryPart } from '../../ui/query-part.js';
import classes from './review-notes.module.css';
import type { Definition } from './use-review-figures.js';
import { REVIEW_CATALOGUE } from './weekly-review.documents.js';
import { WHAT_CHANGED } from './what-changed.documents.js';

type Told = Extract<WhatChangedQuery['whatChanged'], { __typename: 'WhatChanged' }>;

/** What changed since the week before, in words; only of whole weeks that are over and complete. */
export function WhatChanged({ selection }: { readonly selection: Selection }): ReactNode {
  const { scope, period, tree } = selection;
  const { durationStyle, workweekStarts } = tree.organization;
  const week = weekOf(period.to, workweekStarts);
  const isComplete = week.to < tree.today && week.to <= (tree.completeUntil ?? week.to);
  const isOfOne = scope.kind === 'STAFF_MEMBER';
  const catalogue = useDocument(REVIEW_CATALOGUE, {});
  const query = useDocument(WHAT_CHANGED, { scope, day: period.to }, { enabled: isComplete && !isOfOne });
  if (isOfOne || !isComplete) {
    const sentence = isOfOne ? 'reviewNotes:changed.notOfOne' : 'reviewNotes:changed.notComplete';
    return <p className={classes['none']}>{t(sentence)}</p>;
  }
  return (
    <QueryPart query={query} height={120}>
      {({ whatChanged }) => (
        <Changes
          told={answered(whatChanged)}
          definitions={catalogue.data?.metricCatalogue ?? []}
          style={durationStyle}
        />
      )}
    </QueryPart>
  );
}

const titlesOf = (ids: Told['notComparable'], definitions: readonly Definition[]): string =>
  ids.map((id) => definitions.find((definition) => definition.id === id)?.title ?? id).join(', ');

interface ChangesProps {
  readonly told: Told;
  readonly definitions: readonly Definition[];
  readonly style: DurationStyle;
}

function Changes({ told, definitions, style }: ChangesProps): ReactNode {
  const { before, changes, steady, notComparable } = told;
  return (
    <>
      <h3 className={classes['heading']}>{t('reviewNotes:changed.since', { period: formatShortPeriod(before) })}</h3>
      {changes.length === 0 && <p className={classes['none']}>{t('reviewNotes:changed.none')}</p>}
      <ul className={classes['list']}>
        {changes.map((named) => {
          const metric = definitions.find(({ id }) => id === named.metric);
          if (metric === undefined) return null;
          const [sentence, beyond] = namedChangeSentences(named, metric, before, style);
          return (
            <li key={named.metric} className={classes['note']}>
              <span>
                {sentence}
                {beyond !== null && <small>{beyond}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      <Text size="sm" c="dimmed">
        {[
          changes.length > 0 && steady > 0 ? t('reviewNotes:changed.steady', { count: steady }) : null,
          notComparable.length > 0
            ? t('reviewNotes:changed.notComparable', { titles: titlesOf(notComparable, definitions) })
            : null,
        ]
          .filter((part) => part !== null)
          .join(' ')}
      </Text>
    </>
  );
}
