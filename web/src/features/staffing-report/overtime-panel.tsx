import { NativeSelect, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import type { StaffingReportInput } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { OvertimeSteps } from '../../ui/overtime-steps.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import type { Report } from './cell-text.js';
import { OVERTIME_STEPS } from './staffing-report.documents.js';

interface Props {
  readonly report: Report;
  readonly input: StaffingReportInput;
}

/** The rules and days behind the overtime columns of a row; asked for when it is opened, since it names days. */
export function OvertimePanel({ report, input }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel title={t('staffingReport:overtime.title')} description={t('staffingReport:overtime.hint')}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('staffingReport:overtime.open')}</summary>
        {isOpen && <StepsOfRow report={report} input={input} />}
      </details>
    </Panel>
  );
}

function StepsOfRow({ report, input }: Props): ReactNode {
  const [chosen, setChosen] = useState('TOTAL');
  const rowKey = report.rows.some(({ key }) => key === chosen) ? chosen : 'TOTAL';
  const query = useDocument(OVERTIME_STEPS, { input, rowKey });
  return (
    <Stack gap="md" mt="sm">
      <NativeSelect
        label={t('staffingReport:overtime.row')}
        maw={320}
        value={rowKey}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
        data={[
          { value: 'TOTAL', label: t('staffingReport:overtime.total') },
          ...report.rows.map(({ key, cells }) => ({ value: key, label: cells[0]?.text ?? key })),
        ]}
      />
      <QueryPart query={query} height={200}>
        {({ overtimeSteps }) => (
          <OvertimeSteps
            steps={answered(overtimeSteps).steps}
            durationStyle="DECIMAL"
            tellsPeople={report.grouping !== 'STAFF_MEMBER' || rowKey === 'TOTAL'}
          />
        )}
      </QueryPart>
    </Stack>
  );
}
