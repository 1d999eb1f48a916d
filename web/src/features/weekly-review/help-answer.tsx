import { Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatShortPeriod } from '../../format/dates.js';
import { changeAmount, formatMetric } from '../../format/metric.js';
import type { DidItHelpQuery, DurationStyle } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import type { Definition } from './use-review-figures.js';
import { REVIEW_CATALOGUE } from './weekly-review.documents.js';

export type Answer = Extract<DidItHelpQuery['didItHelp'], { __typename: 'DidItHelp' }>;
type Finding = Answer['findings'][number];

interface HelpAnswerProps {
  readonly answer: Answer;
  readonly style: DurationStyle;
}

/** Before and after, the change beyond the others with its interval, and what can and cannot be concluded. */
export function HelpAnswer({ answer, style }: HelpAnswerProps): ReactNode {
  const { before, after, places, findings } = answer;
  const definitions = useDocument(REVIEW_CATALOGUE, {}).data?.metricCatalogue ?? [];
  const compared = places.filter(({ isLeftOut }) => !isLeftOut);
  const isAlone = findings.every(({ comparedPlaces }) => comparedPlaces === 0);
  return (
    <div aria-live="polite">
      <Text size="sm" mb="xs">
        {t('didItHelp:periods', { before: formatShortPeriod(before), after: formatShortPeriod(after) })}{' '}
        {isAlone
          ? t('didItHelp:alone')
          : t('didItHelp:against', { count: compared.length, names: compared.map(({ name }) => name).join(', ') })}
      </Text>
      <ScrollRegion label={t('didItHelp:says')} minWidth={640}>
        <Table aria-label={t('didItHelp:title')} verticalSpacing={6} horizontalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              {(['figure', 'before', 'after', isAlone ? 'effectAlone' : 'effect', 'says'] as const).map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`didItHelp:${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {findings.map((finding) => {
              const metric = definitions.find(({ id }) => id === finding.metric);
              return (
                metric && <FindingRow key={finding.metric} {...{ finding, metric, style }} listed={compared.length} />
              );
            })}
          </Table.Tbody>
        </Table>
      </ScrollRegion>
      <Text size="sm" mt="sm">
        <b>{t('didItHelp:cannot')}.</b> {t('didItHelp:limits')}
      </Text>
      <Text size="xs" c="dimmed" mt="xs">
        {t('didItHelp:method')}
      </Text>
    </div>
  );
}

interface FindingRowProps {
  readonly finding: Finding;
  readonly metric: Definition;
  readonly style: DurationStyle;
  /** Places that were not left out; of some of them the figure may be unknown in a week. */
  readonly listed: number;
}

function FindingRow({ finding, metric, style, listed }: FindingRowProps): ReactNode {
  const print = (value: number | null | undefined) =>
    value === null || value === undefined ? t('format:unknown.value') : formatMetric(value, metric.unit, style);
  const signed = (value: number) =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${changeAmount(Math.abs(value), metric.unit, style)}`;
  const { before, after, effect, verdict, isDiverging, comparedPlaces } = finding;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={500}>
        {metric.title}
      </Table.Th>
      <Table.Td>{print(before)}</Table.Td>
      <Table.Td>{print(after)}</Table.Td>
      <Table.Td>
        {effect === null || effect === undefined
          ? t('format:unknown.value')
          : t('didItHelp:interval', {
              change: signed(effect.change),
              low: signed(effect.low),
              high: signed(effect.high),
            })}
      </Table.Td>
      <Table.Td>
        {t(`didItHelp:verdict.${verdict}`)} {isDiverging && t('didItHelp:diverging')}{' '}
        {comparedPlaces < listed && t('didItHelp:fewer', { count: comparedPlaces, all: listed })}
      </Table.Td>
    </Table.Tr>
  );
}
