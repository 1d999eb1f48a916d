import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { ReportSchedulesQuery } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScheduleForm } from './schedule-form.js';
import { ScheduleRow } from './schedule-row.js';
import { REPORT_SCHEDULES } from './schedules.documents.js';

export type Schedule = ReportSchedulesQuery['reportSchedules'][number];

const LOOK_AGAIN_MILLISECONDS = 30_000;

/** The reports that are mailed by themselves: when next, to whom, and what became of the latest. */
export function SchedulesPanel(): ReactNode {
  const query = useDocument(REPORT_SCHEDULES, {}, { refetchInterval: LOOK_AGAIN_MILLISECONDS });
  /** The schedule whose form is open; 'new' for another; null: none. */
  const [open, setOpen] = useState<Schedule | 'new' | null>(null);
  return (
    <Panel
      title={t('mail:schedules.title')}
      description={t('mail:schedules.hint')}
      actions={
        <Button size="sm" onClick={() => setOpen('new')}>
          {t('mail:schedules.add')}
        </Button>
      }
    >
      <QueryPart query={query} height={160}>
        {({ reportSchedules, possibleReportRecipients, reportDefinitions, mailPolicy }) => (
          <>
            {reportSchedules.length === 0 && (
              <EmptyState title={t('mail:schedules.none')} hint={t('mail:schedules.noneHint')} />
            )}
            {reportSchedules.map((schedule) => (
              <ScheduleRow
                key={schedule.id}
                schedule={schedule}
                zone={mailPolicy.zoneInForce}
                onEdit={() => setOpen(schedule)}
              />
            ))}
            {open !== null && (
              <ScheduleForm
                schedule={open === 'new' ? null : open}
                possible={possibleReportRecipients}
                saved={reportDefinitions}
                zone={mailPolicy.zoneInForce}
                onClose={() => setOpen(null)}
              />
            )}
          </>
        )}
      </QueryPart>
    </Panel>
  );
}
