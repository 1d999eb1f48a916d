import { Stack, Text } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { addDays } from '../../format/civil-date.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useSelection } from '../../selection/use-selection.js';
import { hasRole, useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages } from '../../ui/use-pages.js';
import type { Chosen } from './chosen-questions.js';
import type { Decision } from './decision.js';
import { DecisionDialog } from './decision-dialog.js';
import { QuestionList } from './question-list.js';
import { TO_SETTLE } from './to-settle.documents.js';
import { ToSettleFilter } from './to-settle-filter.js';
import { readToSettleSearch, statesOf, type ToSettleSearch } from './to-settle-search.js';

const PAGE_SIZE = 25;
/** As far back as a question can be asked for. */
const DAYS_BACK = 399;

/** What records alone cannot decide of time and pay, the oldest first, with a decision to make. */
export function ToSettlePage(): ReactNode {
  const search = readToSettleSearch(useSearch({ strict: false }));
  const { scope, period } = useSelection();
  // Another choice begins on its first page.
  return <Desk key={JSON.stringify([search, scope, search.of === 'PERIOD' && period])} search={search} />;
}

function Desk({ search }: { readonly search: ToSettleSearch }): ReactNode {
  const { tree, scope, period } = useSelection();
  const navigate = useNavigate();
  const pages = usePages();
  const [decision, setDecision] = useState<Decision | null>(null);
  const [chosen, setChosen] = useState<Chosen>([]);
  const isHr = hasRole(useViewer(), 'HR');
  const states = statesOf(search.shown);
  const query = useDocument(TO_SETTLE, {
    scope,
    period: search.of === 'PERIOD' ? period : { from: addDays(tree.today, -DAYS_BACK), to: tree.today },
    first: PAGE_SIZE,
    after: pages.after,
    filter: { states, kinds: search.kind === null ? null : [search.kind] },
    states,
  });
  const choose = ({ kind, shown, of }: ToSettleSearch) => {
    const address = {
      kind: kind ?? undefined,
      shown: shown === 'OPEN' ? undefined : shown,
      of: of === 'ALL' ? undefined : of,
    };
    void navigate({ to: '.', search: (before: object) => ({ ...before, ...address }) } as never);
  };
  return (
    <Stack gap="md" maw={960}>
      <PageHead title={t('frame:page.toSettle')} controls={search.of === 'PERIOD' ? ['scope', 'period'] : ['scope']} />
      <Text maw={720}>{t(isHr ? 'toSettle:lead' : 'toSettle:leadManager')}</Text>
      <QueryPart query={query} height={320}>
        {({ payQuestions, ofEveryKind }) => (
          <Stack gap="md">
            <ToSettleFilter search={search} counts={ofEveryKind.counts} onChange={choose} />
            <QuestionList
              connection={payQuestions}
              search={search}
              pages={pages}
              pageSize={PAGE_SIZE}
              chosen={chosen}
              onChoose={setChosen}
              onDecide={setDecision}
            />
          </Stack>
        )}
      </QueryPart>
      {decision !== null && (
        <DecisionDialog
          decision={decision}
          onClose={() => setDecision(null)}
          onDone={() => {
            setDecision(null);
            setChosen(chosen.filter(({ id }) => !decision.ids.includes(id)));
          }}
        />
      )}
    </Stack>
  );
}
