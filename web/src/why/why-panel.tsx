import { Drawer } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { answered } from '../graphql/input-problem.js';
import type { DayFilter } from '../graphql/generated/graphql.js';
import { useDocument } from '../graphql/use-document.js';
import { t } from '../messages/t.js';
import { resolvePeriod } from '../selection/period.js';
import { scopeInput } from '../selection/scope.js';
import { useSelection } from '../selection/use-selection.js';
import { QueryPart } from '../ui/query-part.js';
import { usePages } from '../ui/use-pages.js';
import { ExplainedDays, PAGE_OF_DAYS } from './explained-days.js';
import { ExplanationParts } from './explanation-parts.js';
import classes from './why-panel.module.css';
import { EXPLANATION } from './why.documents.js';
import type { AskedFigure } from './why-search.js';

interface WhyPanelProps {
  readonly asked: AskedFigure;
  readonly onClose: () => void;
}

/** "Why this number?", as far as the viewer may know, with the days behind it and the way to their sources. */
export function WhyPanel({ asked, onClose }: WhyPanelProps): ReactNode {
  const selection = useSelection();
  const { durationStyle, minimumGroupSize } = selection.tree.organization;
  const [only, setOnly] = useState<DayFilter>('ADDING');
  const pages = usePages();
  useFocusBack();
  const query = useDocument(EXPLANATION, {
    metric: asked.metric,
    ...figureOf(asked, selection),
    first: PAGE_OF_DAYS,
    after: pages.after,
    only,
  });
  const title = query.data === undefined ? null : answered(query.data.explain).definition.title;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={title === null ? t('explanation:titleless') : t('explanation:title', { title })}
      closeButtonProps={{ 'aria-label': t('explanation:close'), className: 'no-print' }}
      classNames={{
        inner: classes['inner'] ?? '',
        content: classes['content'] ?? '',
        body: classes['body'] ?? '',
        overlay: classes['overlay'] ?? '',
      }}
    >
      <QueryPart query={query} height={640}>
        {({ explain }) => {
          const explanation = answered(explain);
          return (
            <ExplanationParts explanation={explanation} style={durationStyle} minimumGroupSize={minimumGroupSize}>
              <ExplainedDays
                explanation={explanation}
                style={durationStyle}
                pages={pages}
                only={only}
                onOnly={(chosen) => {
                  pages.onFirst();
                  setOnly(chosen);
                }}
              />
            </ExplanationParts>
          );
        }}
      </QueryPart>
    </Drawer>
  );
}

/** Whose figure, and of which days: what is asked, or else what the page has chosen. */
function figureOf({ scope, period }: AskedFigure, selection: ReturnType<typeof useSelection>) {
  const { tree } = selection;
  const calendar = {
    today: tree.today,
    lastCompleteWeek: tree.defaultPeriod,
    workweekStarts: tree.organization.workweekStarts,
    payPeriod: tree.organization.payPeriod,
  };
  return {
    scope: scope === undefined ? selection.scope : scopeInput(scope === 'all' ? undefined : scope),
    period: period === undefined ? selection.period : resolvePeriod(period, calendar),
  };
}

/** Gives the keyboard back to where it was when the panel opened. */
function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    },
    [before],
  );
}
