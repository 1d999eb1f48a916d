import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { periodName } from '../../selection/period-name.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { savedLink, type SavedReport } from './saved-report.js';
import { SavedVersions } from './saved-versions.js';
import { REMOVE_REPORT_DEFINITION, REPORT_DEFINITIONS } from './saved-reports.documents.js';

/** The saved reports: what each is, who changed it last, its earlier versions, and off the list. */
export function SavedPanel(): ReactNode {
  const query = useDocument(REPORT_DEFINITIONS, {});
  const remove = useChange(REMOVE_REPORT_DEFINITION, ['ReportDefinitions']);
  return (
    <Panel title={t('staffingReport:saved.title')} description={t('staffingReport:saved.hint')}>
      <QueryPart query={query} height={100}>
        {({ reportDefinitions }) =>
          reportDefinitions.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('staffingReport:saved.none')}
            </Text>
          ) : (
            <>
              <ScrollRegion label={t('staffingReport:saved.title')} minWidth={640}>
                <Table aria-label={t('staffingReport:saved.title')} verticalSpacing="xs" horizontalSpacing={6}>
                  <Table.Thead>
                    <Table.Tr>
                      {(['name', 'content', 'who', 'actions'] as const).map((column) => (
                        <Table.Th key={column} scope="col" className={column === 'actions' ? 'no-print' : undefined}>
                          {t(`staffingReport:saved.column.${column}`)}
                        </Table.Th>
                      ))}
                    </Table.Tr>
                  </Table.Thead>
                  <Table.Tbody>
                    {reportDefinitions.map((saved) => (
                      <SavedRow
                        key={saved.id}
                        saved={saved}
                        isBusy={remove.isPending}
                        onRemove={() => remove.mutate({ id: saved.id })}
                      />
                    ))}
                  </Table.Tbody>
                </Table>
              </ScrollRegion>
              <RefusalNote error={remove.error} answer={remove.data?.removeReportDefinition} />
            </>
          )
        }
      </QueryPart>
    </Panel>
  );
}

interface RowProps {
  readonly saved: SavedReport;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

function SavedRow({ saved, isBusy, onRemove }: RowProps): ReactNode {
  const [shows, setShows] = useState<'VERSIONS' | 'REMOVAL' | null>(null);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        <Anchor component={Link} {...savedLink(saved)} size="sm">
          {saved.name}
        </Anchor>
      </Table.Th>
      <Table.Td>
        {periodName(saved.period)}, {t(`staffingReport:group.${saved.grouping}`)},{' '}
        {saved.columns.length === 0
          ? t('staffingReport:columns.all')
          : t('staffingReport:columns.some', { count: saved.columns.length })}
        {shows === 'VERSIONS' && <SavedVersions id={saved.id} />}
      </Table.Td>
      <Table.Td>
        {t('staffingReport:saved.by', { name: saved.savedByName, moment: formatMoment(saved.savedAt) })}
      </Table.Td>
      <Table.Td className="no-print">
        {shows === 'REMOVAL' ? (
          <Group gap={4}>
            <Text size="sm">{t('staffingReport:saved.removeAsk')}</Text>
            <Button size="compact-sm" color="red" loading={isBusy} onClick={onRemove}>
              {t('staffingReport:saved.removeYes', { name: saved.name })}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setShows(null)}>
              {t('staffingReport:cancel')}
            </Button>
          </Group>
        ) : (
          <Group gap={4}>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-expanded={shows === 'VERSIONS'}
              onClick={() => setShows(shows === 'VERSIONS' ? null : 'VERSIONS')}
            >
              {t('staffingReport:saved.versions', { count: saved.version })}
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              aria-label={t('staffingReport:saved.removeNamed', { name: saved.name })}
              onClick={() => setShows('REMOVAL')}
            >
              {t('staffingReport:saved.remove')}
            </Button>
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
