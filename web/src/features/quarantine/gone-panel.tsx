import { NativeSelect, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DurationStyle, GoneState, QuarantineDeskQuery } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { usePages } from '../../ui/use-pages.js';
import { GoneFiles } from './gone-files.js';
import { GoneTable } from './gone-table.js';
import { GONE_ROWS } from './gone.documents.js';

type Groups = QuarantineDeskQuery['quarantine']['goneGroups'];
const STATES: readonly GoneState[] = ['OPEN', 'REMOVED', 'KEPT'];
const PAGE_SIZE = 25;

interface Props {
  readonly groups: Groups;
  readonly style: DurationStyle;
}

/** Rows of earlier files that newer ones no longer have: they count until somebody confirms that they are gone. */
export function GonePanel({ groups, style }: Props): ReactNode {
  const [state, setState] = useState<GoneState>('OPEN');
  return (
    <Panel title={t('quarantine:gone.title')} description={t('quarantine:gone.description')}>
      <Stack gap="sm">
        <GoneFiles groups={groups} />
        <NativeSelect
          label={t('quarantine:gone.show')}
          maw={240}
          data={STATES.map((value) => ({ value, label: t(`quarantine:gone.states.${value}`) }))}
          value={state}
          onChange={(event) => setState(event.currentTarget.value as GoneState)}
        />
        <GoneList key={state} state={state} style={style} />
      </Stack>
    </Panel>
  );
}

function GoneList({ state, style }: { readonly state: GoneState; readonly style: DurationStyle }): ReactNode {
  const pages = usePages();
  const query = useDocument(GONE_ROWS, { state, first: PAGE_SIZE, after: pages.after });
  return (
    <QueryPart query={query} height={120}>
      {({ quarantine: { gone } }) =>
        gone.edges.length === 0 ? (
          <EmptyState title={t(state === 'OPEN' ? 'quarantine:gone.none' : 'quarantine:rejected.noneLike')} />
        ) : (
          <>
            <GoneTable rows={gone.edges.map(({ node }) => node)} style={style} />
            <Pager
              pages={pages}
              size={PAGE_SIZE}
              shown={gone.edges.length}
              total={gone.totalCount}
              endCursor={gone.pageInfo.endCursor}
            />
          </>
        )
      }
    </QueryPart>
  );
}
