import type { ReactNode } from 'react';
import { WeekColumns } from '../../charts/week-columns.js';
import { formatDate, formatShortDay } from '../../format/dates.js';
import { strainIndexText, strainPoints } from '../../format/strain.js';
import { t } from '../../messages/t.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { FigureTable } from '../../ui/figure-table.js';
import type { Strain } from './strain.js';

/** The last four weekly evaluations; weeks of which too little is known are gaps. */
export function StrainTrend({ weeks }: { weeks: Strain['weeks'] }): ReactNode {
  return (
    <ChartFigure
      caption={t('strain:trend')}
      table={
        <FigureTable
          columns={[t('strain:week'), t('strain:signal')]}
          rows={weeks.map(({ period, index, band }) => [
            formatDate(period.to),
            index == null || band == null ? t('strain:unknownWeek') : strainIndexText(index, band),
          ])}
        />
      }
    >
      <WeekColumns
        columns={weeks.map(({ period, index }) => ({ label: formatShortDay(period.to), value: index ?? null }))}
        reference={null}
        describe={strainPoints}
      />
    </ChartFigure>
  );
}
