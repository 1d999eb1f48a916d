import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Pager } from '../../ui/pager.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { usePages } from '../../ui/use-pages.js';
import { REPORT_EXPORTS } from './export-history.documents.js';
import { ExportTable } from './export-table.js';
import { ExportToday } from './export-today.js';
import { useTakeFile } from './use-take-file.js';

const PAGE_SIZE = 10;

/** Every report that was taken out, and its file again, byte for byte. */
export function ExportHistory(): ReactNode {
  const pages = usePages();
  const query = useDocument(REPORT_EXPORTS, { first: PAGE_SIZE, after: pages.after });
  const take = useTakeFile();
  const [compared, setCompared] = useState<string | null>(null);
  return (
    <Panel title={t('staffingReport:exports.title')} description={t('staffingReport:exports.hint')}>
      <QueryPart query={query} height={160}>
        {({ reportExports: { edges, totalCount, pageInfo } }) =>
          totalCount === 0 ? (
            <Text size="sm" c="dimmed">
              {t('staffingReport:exports.none')}
            </Text>
          ) : (
            <>
              <ExportTable
                exports={edges.map(({ node }) => node)}
                isBusy={take.isPending}
                onTake={take.mutate}
                onCompare={setCompared}
              />
              {compared !== null && <ExportToday id={compared} onClose={() => setCompared(null)} />}
              <RefusalNote error={take.error} />
              <Pager
                pages={pages}
                size={PAGE_SIZE}
                shown={edges.length}
                total={totalCount}
                endCursor={pageInfo.endCursor}
              />
            </>
          )
        }
      </QueryPart>
    </Panel>
  );
}
