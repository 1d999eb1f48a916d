import { Button, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { KeptSourcesQuery } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { CompleteDialog } from './complete-dialog.js';
import { QuietAlerts } from './quiet-alerts.js';
import { SourceForm } from './source-form.js';
import { SourceRow } from './source-row.js';
import { KEPT_SOURCES } from './sources.documents.js';
import { TokensDialog } from './tokens-dialog.js';

export type KeptSource = KeptSourcesQuery['sources'][number];
export type PlaceOfSource = KeptSourcesQuery['organizationTree']['sites'][number];

/** What is open over the list, and for which source (by id, so that it shows what the list knows now). */
type Open = { readonly what: 'form' | 'complete' | 'tokens'; readonly id: string | null } | null;

const LOOK_AGAIN_MILLISECONDS = 10_000;

/** Where records come from by themselves: every source with its schedule, how far it is complete, and how it goes. */
export function SourcesPage(): ReactNode {
  const query = useDocument(KEPT_SOURCES, {}, { refetchInterval: LOOK_AGAIN_MILLISECONDS });
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.sources')}>
        <Button size="sm" onClick={() => setOpen({ what: 'form', id: null })}>
          {t('sources:add')}
        </Button>
      </PageHead>
      <QueryPart query={query} height={320}>
        {({ sources, organizationTree: { sites } }) => {
          const chosen = sources.find(({ id }) => id === open?.id) ?? null;
          return (
            <Stack gap="md">
              <QuietAlerts sources={sources} />
              <Panel title={t('sources:list')} description={t('sources:listHint')}>
                {sources.length === 0 && <EmptyState title={t('sources:none')} hint={t('sources:noneHint')} />}
                {sources.map((source) => (
                  <SourceRow
                    key={source.id}
                    source={source}
                    onEdit={() => setOpen({ what: 'form', id: source.id })}
                    onComplete={() => setOpen({ what: 'complete', id: source.id })}
                    onTokens={() => setOpen({ what: 'tokens', id: source.id })}
                  />
                ))}
              </Panel>
              {open?.what === 'form' && <SourceForm source={chosen} sites={sites} onClose={close} />}
              {open?.what === 'complete' && chosen !== null && <CompleteDialog source={chosen} onClose={close} />}
              {open?.what === 'tokens' && chosen !== null && <TokensDialog source={chosen} onClose={close} />}
            </Stack>
          );
        }}
      </QueryPart>
    </Stack>
  );
}
