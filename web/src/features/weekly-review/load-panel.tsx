import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { daysFromTo } from '../../format/civil-date.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { AnnotationsQuery } from '../../graphql/generated/graphql.js';
import type { Selection } from '../../selection/use-selection.js';
import { CompleteOnlyUntil, EmptyState, FilterLeavesNothing } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ofPerson, type AskedFigure } from '../../why/why-search.js';
import { LoadGrid, type LoadRow } from './load-grid.js';
import { LOAD_GRID } from './weekly-review.documents.js';

/** Days the server makes a grid of at most. */
const LONGEST_GRID = 42;

interface LoadPanelProps {
  readonly selection: Selection;
  readonly annotations: AnnotationsQuery['annotations'];
}

/** Load by person and day; when nobody is in it, why: the data end before, or the choice is too narrow. */
export function LoadPanel({ selection, annotations }: LoadPanelProps): ReactNode {
  const { period, scope, scopeChoice, tree, select } = selection;
  const isTooLong = daysFromTo(period.from, period.to) > LONGEST_GRID;
  const query = useDocument(LOAD_GRID, { period, scope }, { enabled: !isTooLong });
  const { completeUntil } = tree;
  return (
    <Panel id="load" title={t('weeklyReview:load.title')} description={t('weeklyReview:load.description')}>
      {isTooLong ? (
        <EmptyState title={t('weeklyReview:load.tooLong')} hint={t('weeklyReview:load.tooLongHint')} />
      ) : (
        <QueryPart query={query} height={320}>
          {({ loadGrid }) => {
            const { rows } = answered(loadGrid);
            const asked = askedOf(selection);
            const style = tree.organization.durationStyle;
            if (rows.length > 0) return <LoadGrid {...{ rows, annotations, asked, style }} />;
            if (completeUntil !== null && completeUntil !== undefined && period.from > completeUntil) {
              return <CompleteOnlyUntil date={completeUntil} />;
            }
            return scopeChoice === undefined ? (
              <FilterLeavesNothing />
            ) : (
              <FilterLeavesNothing
                action={
                  <Button size="compact-sm" variant="default" onClick={() => select({ scope: undefined })}>
                    {t('frame:empty.everything')}
                  </Button>
                }
              />
            );
          }}
        </QueryPart>
      )}
    </Panel>
  );
}

/** The figure of a person that her row shows; null where a row is a part of her time, and no figure of hers. */
function askedOf({ scope, period }: Selection) {
  return ({ staffMember, secondsAtOtherSites }: LoadRow, metric: AskedFigure['metric']): AskedFigure | null =>
    scope.kind === 'TEAM' || secondsAtOtherSites > 0 ? null : ofPerson(metric, staffMember.id, period);
}
