import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { Panel } from '../../ui/panel.js';
import { DayRow } from './day-row.js';
import classes from './day-strip.module.css';
import { longestDay, type Week } from './week-facts.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly week: Week;
  readonly staffMemberId: string;
  readonly durationStyle: DurationStyle;
}

/** The seven days, one under the other: worked against scheduled, breaks, and the rest before each shift. */
export function DayStrip({ week, staffMemberId, durationStyle }: Props) {
  const longest = longestDay(week.days);
  const shortRests = new Set(week.violations.filter(({ kind }) => kind === 'REST_SHORT').map(({ workday }) => workday));
  return (
    <Panel title={t('myWeek:days.title')}>
      <p className={classes['legend']}>
        <span className={classes['workedKey']} aria-hidden /> {t('myWeek:days.worked')}
        <span className={classes['scheduledKey']} aria-hidden /> {t('myWeek:days.scheduled')}
        <span className={classes['incompleteKey']} aria-hidden /> {t('myWeek:days.incompleteKey')}
      </p>
      <ol className={classes['days']} aria-label={t('myWeek:days.caption')}>
        {week.days.map((day) => (
          <DayRow
            key={day.date}
            day={day}
            staffMemberId={staffMemberId}
            longest={longest}
            restIsShort={shortRests.has(day.date)}
            durationStyle={durationStyle}
          />
        ))}
      </ol>
    </Panel>
  );
}
