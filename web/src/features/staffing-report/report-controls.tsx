import { Group, MultiSelect, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { ColumnPicker } from './column-picker.js';
import { GROUPINGS, type ReportSearch } from './report-search.js';

interface Site {
  readonly id: string;
  readonly name: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
}

interface Props {
  readonly report: ReportSearch;
  readonly sites: readonly Site[];
  readonly onChange: (report: ReportSearch) => void;
}

/** Grouping, sites, teams and columns; the period is chosen in the frame, as on every page. */
export function ReportControls({ report, sites, onChange }: Props): ReactNode {
  const offered = sites.filter(({ id }) => report.siteIds.length === 0 || report.siteIds.includes(id));
  const chooseSites = (siteIds: readonly string[]) => {
    const there = sites.filter(({ id }) => siteIds.length === 0 || siteIds.includes(id)).flatMap(({ teams }) => teams);
    onChange({ ...report, siteIds, teamIds: report.teamIds.filter((id) => there.some((team) => team.id === id)) });
  };
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
        onChange={chooseSites}
        clearable
        clearButtonProps={{ 'aria-label': t('staffingReport:allSites') }}
        miw={220}
      />
      <MultiSelect
        label={t('staffingReport:teams')}
        placeholder={report.teamIds.length === 0 ? t('staffingReport:allTeams') : undefined}
        data={offered.map(({ name, teams }) => ({
          group: name,
          items: teams.map((team) => ({ value: team.id, label: team.name })),
        }))}
        value={[...report.teamIds]}
        onChange={(teamIds) => onChange({ ...report, teamIds })}
        clearable
        clearButtonProps={{ 'aria-label': t('staffingReport:allTeams') }}
        miw={220}
      />
      <ColumnPicker
        grouping={report.grouping}
        chosen={report.columns}
        onChange={(columns) => onChange({ ...report, columns })}
      />
    </Group>
  );
}
