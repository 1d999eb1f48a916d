import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { execute } from '../../graphql/execute.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { useViewer } from '../../session/use-viewer.js';
import { NoLongerFound } from '../../ui/no-longer-found.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { WhyButton } from '../../why/why-button.js';
import type { Violation } from './group-violations.js';
import { stepsFor, type ReviewStep } from './review-step.js';
import { ViolationGroups } from './violation-groups.js';
import { REVIEW_NO_LONGER_FOUND, REVIEW_VIOLATIONS } from './weekly-review.documents.js';

const ReviewDialog = lazy(async () => ({ default: (await import('./review-dialog.js')).ReviewDialog }));

/** As many as a page may have, so that counts by kind are of the whole week and not of its first part. */
const PAGE_SIZE = 500;

/** The limits crossed in these days, page by page, with what may be said of them. */
export function ViolationsPanel({ selection }: { readonly selection: Selection }): ReactNode {
  const { period, scope, tree } = selection;
  const { roles } = useViewer();
  const [opened, setOpened] = useState<{ readonly violation: Violation; readonly step: ReviewStep } | null>(null);
  const query = useInfiniteQuery({
    queryKey: ['ReviewViolations', { period, scope }],
    queryFn: ({ pageParam, signal }) =>
      execute(REVIEW_VIOLATIONS, { period, scope, first: PAGE_SIZE, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ boundaryViolations: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });
  const vanished = useDocument(REVIEW_NO_LONGER_FOUND, { period, scope });
  const style = tree.organization.durationStyle;
  return (
    <Panel
      id="violations"
      title={t('weeklyReview:violations.title')}
      description={t('weeklyReview:violations.description')}
      actions={<WhyButton asked={{ metric: 'VIOLATIONS_PER_100_DAYS' }} title={t('weeklyReview:violations.title')} />}
    >
      <QueryPart query={query} height={240}>
        {({ pages }) => {
          const violations = pages.flatMap((page) => page.boundaryViolations.edges.map((edge) => edge.node));
          return (
            <>
              <ViolationGroups
                violations={violations}
                style={style}
                stepsFor={(violation) => stepsFor(violation.state, roles)}
                onStep={(violation, step) => setOpened({ violation, step })}
              />
              {query.hasNextPage && (
                <Button
                  mt="sm"
                  variant="default"
                  loading={query.isFetchingNextPage}
                  onClick={() => void query.fetchNextPage()}
                >
                  {t('weeklyReview:violations.more', {
                    shown: violations.length,
                    total: pages[0]?.boundaryViolations.totalCount ?? violations.length,
                  })}
                </Button>
              )}
            </>
          );
        }}
      </QueryPart>
      {vanished.data !== undefined && <NoLongerFound found={vanished.data.violationsNoLongerFound} style={style} />}
      {opened !== null && (
        <Suspense fallback={null}>
          <ReviewDialog {...opened} style={style} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </Panel>
  );
}
