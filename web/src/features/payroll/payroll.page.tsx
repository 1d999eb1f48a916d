import { ActionIcon, Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconDownload } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { addDays, isCivilDate } from '../../format/civil-date.js';
import { formatMoment, formatPeriod } from '../../format/dates.js';
import type { PayPeriodQuery } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { payPeriodEndingBy } from '../../selection/pay-period.js';
import { useSelection } from '../../selection/use-selection.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { CheckList } from './check-list.js';
import { CloseDialog } from './close-dialog.js';
import { CloseHistory } from './close-history.js';
import { LayoutDialog } from './layout-dialog.js';
import { LineTable } from './line-table.js';
import { PAY_PERIOD } from './payroll.documents.js';

export type PayPeriodState = Extract<PayPeriodQuery['payPeriod'], { __typename: 'PayPeriodState' }>;

/** HR's hand-over of pay periods: what is open, what is handed over, and once done, the file. */
export function PayrollPage(): ReactNode {
  const { tree } = useSelection();
  const navigate = useNavigate();
  const { day: asked } = useSearch({ strict: false }) as { day?: unknown };
  const latest = payPeriodEndingBy(tree.today, tree.organization.payPeriod).to;
  const day = typeof asked === 'string' && isCivilDate(asked) ? asked : latest;
  const query = useDocument(PAY_PERIOD, { day });
  const go = (to: string) => void navigate({ to: '.', search: (before: object) => ({ ...before, day: to }) } as never);
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.payroll')} controls={[]} />
      <Text maw={720}>{t('payroll:lead')}</Text>
      <QueryPart query={query} height={480}>
        {({ payPeriod }) => <OnePeriod state={answered(payPeriod)} onGo={go} />}
      </QueryPart>
      <CloseHistory onGo={go} />
    </Stack>
  );
}

function OnePeriod({ state, onGo }: { state: PayPeriodState; onGo: (day: string) => void }): ReactNode {
  const [dialog, setDialog] = useState<'CLOSE' | 'LAYOUT' | null>(null);
  const { period, close, isOver } = state;
  const standing = close ? 'CLOSED' : isOver ? 'OVER' : 'RUNNING';
  return (
    <Stack gap="md">
      <Group gap="sm" role="group" aria-label={t('payroll:period')}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('payroll:previous')}
          onClick={() => onGo(addDays(period.from, -1))}
        >
          <IconChevronLeft size={18} />
        </ActionIcon>
        <Title order={2} size="h4">
          {formatPeriod(period)}
        </Title>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('payroll:next')}
          onClick={() => onGo(addDays(period.to, 1))}
        >
          <IconChevronRight size={18} />
        </ActionIcon>
        <Badge variant="light" color="gray" tt="none" size="lg">
          {t(`payroll:state.${standing}`)}
        </Badge>
        <Group className="no-print" ms="auto" gap="sm">
          {close ? (
            <Button
              component="a"
              href={`/payroll/hand-over.csv?day=${period.to}`}
              leftSection={<IconDownload size={18} aria-hidden />}
            >
              {t('payroll:close.file')}
            </Button>
          ) : (
            <Button disabled={!isOver} onClick={() => setDialog('CLOSE')}>
              {t('payroll:close.open')}
            </Button>
          )}
          <Button variant="default" onClick={() => setDialog('LAYOUT')}>
            {t('payroll:close.layout')}
          </Button>
        </Group>
      </Group>
      <CheckList state={state} />
      <Panel
        title={close ? t('payroll:lines.closedTitle') : t('payroll:lines.title')}
        description={t('payroll:lines.hint')}
      >
        <LineTable lines={state.lines} />
      </Panel>
      {close ? (
        <Stack gap={2}>
          <Text size="sm">
            {t('payroll:close.done', { name: close.closedByName, moment: formatMoment(close.closedAt) })}{' '}
            {close.reason !== '' && t('payroll:close.why', { reason: close.reason })}
          </Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {t('payroll:close.hash')}: {close.linesSha256}
          </Text>
        </Stack>
      ) : (
        !isOver && <Text size="sm">{t('payroll:close.notOver')}</Text>
      )}
      {dialog === 'CLOSE' && <CloseDialog state={state} onClose={() => setDialog(null)} />}
      {dialog === 'LAYOUT' && <LayoutDialog day={period.to} onClose={() => setDialog(null)} />}
    </Stack>
  );
}
