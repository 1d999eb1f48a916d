import { Group, MultiSelect, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { GROUPINGS, type ReportSearch } from './report-search.js';

interface Props {
  readonly report: ReportSearch;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (report: ReportSearch) => void;
}

/** Sites and grouping; the period is chosen in the frame, as on every page. */
export function ReportControls({ report, sites, onChange }: Props): ReactNode {
  return (
    <Group align="flex-end" gap="md" className="no-print">
      <NativeSelect
        label={t('staffingReport:grouping')}
        value={report.grouping}
        data={GROUPINGS.map((value) => ({ value, label: t(`staffingReport:group.${value}`) }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...report, grouping: GROUPINGS.find((grouping) => grouping === value) ?? report.grouping })
        }
      />
      <MultiSelect
        label={t('staffingReport:sites')}
        placeholder={report.siteIds.length === 0 ? t('staffingReport:allSites') : undefined}
        data={sites.map((site) => ({ value: site.id, label: site.name }))}
        value={[...report.siteIds]}
        onChange={(siteIds) => onChange({ ...report, siteIds })}
        clearable
        clearButtonProps={{ 'aria-label': t('staffingReport:allSites') }}
        miw={240}
      />
    </Group>
  );
}
