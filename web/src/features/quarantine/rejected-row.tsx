import { Badge, Button, Code, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatLongDay } from '../../format/dates.js';
import type { QuarantinedRowsQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import classes from './rejected-row.module.css';

export type DeskRow = QuarantinedRowsQuery['quarantine']['rejected']['edges'][number]['node'];

interface Props {
  readonly row: DeskRow;
  readonly onCorrect: (row: DeskRow) => void;
  readonly onDismiss: (row: DeskRow) => void;
}

/** One rejected row: why, whose, where it stands, what it says, how long it has waited, and what can be done. */
export function RejectedRow({ row, onCorrect, onDismiss }: Props): ReactNode {
  const where = { file: row.fileName, line: row.line };
  const whose = [row.staffMemberName, row.workday ? formatLongDay(row.workday) : null].filter(Boolean).join(', ');
  return (
    <li className={classes['row']}>
      <Group gap="xs" justify="space-between" align="baseline">
        <Group gap="xs">
          <Badge variant="light" color="gray" radius="sm" className={classes['code']}>
            {t(`quarantine:codes.${row.code}`)}
          </Badge>
          <Text span fw={600}>
            {whose}
          </Text>
        </Group>
        <Text span size="sm" c="dimmed">
          {[row.sourceKey, whereOf(row), waitsFor(row)].filter(Boolean).join(' · ')}
        </Text>
      </Group>
      <Text size="sm">
        {row.field ? `${row.field}: ` : ''}
        {row.reason}
      </Text>
      <Code block className={classes['text']}>
        {row.text}
      </Code>
      {row.state === 'OPEN' && (
        <Group gap="xs" className="no-print">
          <Text size="sm" flex={1} miw={200}>
            {whatToDo(row)}
          </Text>
          {row.cells.length > 0 && (
            <Button size="xs" aria-label={t('quarantine:rejected.correctThis', where)} onClick={() => onCorrect(row)}>
              {t('quarantine:rejected.correct')}
            </Button>
          )}
          <Button
            size="xs"
            variant="default"
            aria-label={t('quarantine:rejected.dismissThis', where)}
            onClick={() => onDismiss(row)}
          >
            {t('quarantine:rejected.dismiss')}
          </Button>
        </Group>
      )}
      {row.decisionReason && (
        <Text size="sm">{t('quarantine:rejected.dismissed', { reason: row.decisionReason })}</Text>
      )}
    </li>
  );
}

const whereOf = ({ fileName: file, line, place }: DeskRow): string =>
  place === null ? t('quarantine:rejected.where', { file, line }) : t('quarantine:rejected.whereElse', { file, place });

/** Kinds whose entries follow a standard: where they come from they can be corrected, here not. */
const OF_A_STANDARD: readonly string[] = ['icalendar', 'fhir', 'hl7'];

function whatToDo({ kind, code, cells }: DeskRow): string {
  if (cells.length > 0) return t(`quarantine:fixes.${code}`);
  if (!OF_A_STANDARD.includes(kind)) return t('quarantine:rejected.loadAnew');
  return `${t(`quarantine:fixesAtSource.${code}`)} ${t('quarantine:rejected.loadAgainOrDismiss')}`;
}

const DAY = 86_400_000;

function waitsFor({ state, rejectedAt }: DeskRow): string | null {
  if (state !== 'OPEN') return null;
  const days = Math.floor((Date.now() - Date.parse(rejectedAt)) / DAY);
  return days === 0 ? t('quarantine:rejected.waits_zero') : t('quarantine:rejected.waits', { count: days });
}
