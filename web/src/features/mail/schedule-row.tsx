import { Badge, Button, Group } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDayAndTime, formatPeriod } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import classes from './mail.module.css';
import { PAUSE_REPORT_SCHEDULE, REMOVE_REPORT_SCHEDULE } from './schedules.documents.js';
import type { Schedule } from './schedules-panel.js';

interface Props {
  readonly schedule: Schedule;
  /** In which its time of day is. */
  readonly zone: string;
  readonly onEdit: () => void;
}

/** One scheduled report: what, when next, to whom, what became of the latest, and what can be done about it. */
export function ScheduleRow({ schedule, zone, onEdit }: Props): ReactNode {
  const { name, isPaused } = schedule;
  return (
    <article className={classes['row']} aria-label={name}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <h3 className={classes['name']}>{name}</h3>
          {isPaused && (
            <Badge variant="outline" color="gray" tt="none" className={classes['badge']}>
              {t('mail:schedules.paused')}
            </Badge>
          )}
        </Group>
        <ScheduleButtons schedule={schedule} onEdit={onEdit} />
      </Group>
      <ScheduleFacts schedule={schedule} zone={zone} />
    </article>
  );
}

function ScheduleButtons({ schedule, onEdit }: Omit<Props, 'zone'>): ReactNode {
  const { id, name, isPaused } = schedule;
  const [isEnding, setEnding] = useState(false);
  const pause = useChange(PAUSE_REPORT_SCHEDULE, ['ReportSchedules']);
  if (isEnding) return <EndButtons schedule={schedule} onKeep={() => setEnding(false)} />;
  return (
    <Group gap={4}>
      <RefusalNote error={pause.error} answer={pause.data?.pauseReportSchedule} />
      <Button size="compact-sm" variant="subtle" aria-label={t('mail:schedules.editOf', { name })} onClick={onEdit}>
        {t('mail:schedules.edit')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        loading={pause.isPending}
        aria-label={t(isPaused ? 'mail:schedules.resumeOf' : 'mail:schedules.pauseOf', { name })}
        onClick={() => pause.mutate({ id, isPaused: !isPaused })}
      >
        {t(isPaused ? 'mail:schedules.resume' : 'mail:schedules.pause')}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={t('mail:schedules.removeOf', { name })}
        onClick={() => setEnding(true)}
      >
        {t('mail:schedules.remove')}
      </Button>
    </Group>
  );
}

/** Ending is for good, so it is asked once more. */
function EndButtons({ schedule: { id, name }, onKeep }: { schedule: Schedule; onKeep: () => void }): ReactNode {
  const remove = useChange(REMOVE_REPORT_SCHEDULE, ['ReportSchedules']);
  return (
    <Group gap={4}>
      <RefusalNote error={remove.error} answer={remove.data?.removeReportSchedule} />
      <Button
        size="compact-sm"
        variant="default"
        loading={remove.isPending}
        aria-label={t('mail:schedules.confirmOf', { name })}
        onClick={() => remove.mutate({ id })}
      >
        {t('mail:schedules.confirm')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={onKeep}>
        {t('mail:schedules.keep')}
      </Button>
    </Group>
  );
}

function ScheduleFacts({ schedule, zone }: Omit<Props, 'onEdit'>): ReactNode {
  const { cadence, daysAfter, localTime, nextAt, nextPeriod, recipients } = schedule;
  const when = t('mail:schedules.after', {
    count: daysAfter,
    cadence: t(`mail:schedules.${cadence}`),
    time: localTime,
    zone,
  });
  const next =
    nextAt && nextPeriod
      ? t('mail:schedules.nextOf', { moment: formatDayAndTime(nextAt, zone), period: formatPeriod(nextPeriod) })
      : t('mail:schedules.pausedNote');
  return (
    <dl className={classes['facts']}>
      <Fact name={t('mail:outbox.what')}>{reportInWords(schedule)}</Fact>
      <Fact name={t('mail:schedules.when')}>{when}</Fact>
      <Fact name={t('mail:schedules.next')}>{next}</Fact>
      <Fact name={t('mail:schedules.to')}>{recipients.map(recipientInWords).join(', ')}</Fact>
      <Fact name={t('mail:schedules.latest')}>{latestInWords(schedule)}</Fact>
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function reportInWords({ grouping, siteIds, teamIds, columns }: Schedule): string {
  const sites =
    siteIds.length === 0 ? t('mail:schedules.allSites') : t('mail:schedules.sites', { count: siteIds.length });
  const parts = [
    t(`mail:schedules.rows.${grouping}`),
    sites,
    teamIds.length > 0 && t('mail:schedules.teams', { count: teamIds.length }),
    columns.length > 0 && t('mail:schedules.columns', { count: columns.length }),
  ];
  return parts.filter((part) => part !== false).join(', ');
}

function recipientInWords({ name, isEntitled, isWanted }: Schedule['recipients'][number]): string {
  if (!isEntitled) return t('mail:schedules.notEntitled', { name });
  return isWanted ? name : t('mail:schedules.notWanted', { name });
}

function latestInWords({ latestMails }: Schedule): string {
  const [first] = latestMails;
  if (first === undefined) return t('mail:schedules.none_latest');
  const mails = latestMails.map(({ recipientName: name, state }) =>
    t('mail:schedules.latestMail', { name, state: t(`mail:outbox.states.${state}`) }),
  );
  return t('mail:schedules.latestOf', { period: formatPeriod(first.period), mails: mails.join(', ') });
}
