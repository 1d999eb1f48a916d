import type { ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { CategoryForm, FROM_THE_BEGINNING } from './category-form.js';
import classes from './mapping-list.module.css';
import { MappingRow } from './mapping-row.js';

interface Props {
  readonly activities: MappingQuery['mapping']['unmappedActivities'];
  readonly onDone: (message: string) => void;
}

/** Activities whose time counts as worked but in no share, most rows first: those move the figures most. */
export function UnmappedActivities({ activities, onDone }: Props): ReactNode {
  const byRows = activities.toSorted((a, b) => b.rows - a.rows || a.name.localeCompare(b.name));
  return (
    <Panel
      title={t('mapping:activities.title')}
      description={activities.length === 0 ? t('mapping:activities.none') : t('mapping:activities.text')}
    >
      <ul className={classes['list']}>
        {byRows.map((activity) => (
          <MappingRow
            key={activity.id}
            name={activity.name}
            details={[t('mapping:rows', { count: activity.rows, rows: formatNumber(activity.rows, 0) })]}
          >
            <CategoryForm activity={activity} initial={null} initialFrom={FROM_THE_BEGINNING} onDone={onDone} />
          </MappingRow>
        ))}
      </ul>
    </Panel>
  );
}
