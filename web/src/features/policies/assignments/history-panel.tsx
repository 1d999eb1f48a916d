import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment } from '../../../format/dates.js';
import { t } from '../../../messages/t.js';
import { Panel } from '../../../ui/panel.js';
import { ScrollRegion } from '../../../ui/scroll-region.js';
import { EndTerm } from './end-term.js';
import { daysText, placeText, policyNamed, type Assignment, type OnChange, type Terms } from './terms.js';

interface Props {
  readonly terms: Terms;
  readonly onChange: OnChange;
}

const COLUMNS = ['policy', 'layer', 'where', 'days', 'by', 'end'] as const;

/** Every assignment there ever was, the latest first, and how to end one that still holds. */
export function HistoryPanel({ terms, onChange }: Props): ReactNode {
  return (
    <Panel title={t('terms:history.title')} description={t('terms:history.description')}>
      {terms.assignments.length === 0 && <Text size="sm">{t('terms:history.none')}</Text>}
      {terms.assignments.length > 0 && (
        <ScrollRegion label={t('terms:table', { title: t('terms:history.title') })} minWidth={820}>
          <Table verticalSpacing="xs" aria-label={t('terms:history.title')}>
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((column) => (
                  <Table.Th key={column} scope="col">
                    {t(`terms:history.${column}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {terms.assignments.toReversed().map((assignment) => (
                <Row key={assignment.id} terms={terms} assignment={assignment} onChange={onChange} />
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}

function Row({ terms, assignment, onChange }: Props & { readonly assignment: Assignment }): ReactNode {
  const { id, title, policyVersion: version, layer, validFrom, validTo, assignedAt, assignedBy } = assignment;
  const name = policyNamed({ title, version });
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      <Table.Td>{layer ? t(`terms:layer.${layer}`) : ''}</Table.Td>
      <Table.Td>{placeText(terms, assignment)}</Table.Td>
      <Table.Td>{daysText(validFrom, validTo)}</Table.Td>
      <Table.Td>
        {typeof assignedBy === 'string'
          ? t('terms:history.byWhom', { name: assignedBy, date: formatMoment(assignedAt) })
          : t('terms:history.withPractice')}
      </Table.Td>
      <Table.Td>
        {typeof validTo !== 'string' && (
          <EndTerm name={name} today={terms.today} onEnd={(lastDay) => onChange({ endPolicy: { id, lastDay } })} />
        )}
      </Table.Td>
    </Table.Tr>
  );
}
