import { MultiSelect, NativeSelect, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ReportSchedulesQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { useOrganizationTree } from '../../session/use-viewer.js';
import { GROUPINGS, type ScheduleDraft } from './schedule-draft.js';
import type { Change } from './schedule-form.js';

interface Props {
  readonly draft: ScheduleDraft;
  readonly saved: ReportSchedulesQuery['reportDefinitions'];
  readonly onChange: Change;
}

/** What is mailed: as a saved report has it at this moment, or a grouping and sites. */
export function ReportFields({ draft, saved, onChange }: Props): ReactNode {
  const { sites } = useOrganizationTree();
  const { grouping, siteIds, teamIds, columns } = draft;
  const take = (id: string) => {
    const chosen = saved.find((each) => each.id === id);
    if (chosen === undefined) return onChange({ teamIds: [], columns: [] });
    onChange({
      grouping: chosen.grouping,
      siteIds: chosen.siteIds,
      teamIds: chosen.teamIds,
      columns: chosen.columns,
      ...(draft.name === '' && { name: chosen.name }),
    });
  };
  const same = saved.find((each) => isSame(each, draft));
  return (
    <>
      {saved.length > 0 && (
        <NativeSelect
          label={t('mail:form.from')}
          value={same?.id ?? ''}
          data={[
            { value: '', label: t('mail:form.fromNone') },
            ...saved.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={({ currentTarget: { value } }) => take(value)}
        />
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <NativeSelect
          label={t('mail:form.grouping')}
          value={grouping}
          data={GROUPINGS.map((value) => ({ value, label: t(`staffingReport:group.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ grouping: GROUPINGS.find((each) => each === value) ?? grouping })
          }
        />
        <MultiSelect
          label={t('mail:form.sites')}
          placeholder={siteIds.length === 0 ? t('mail:form.allSites') : undefined}
          data={sites.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...siteIds]}
          onChange={(chosen) => onChange({ siteIds: chosen })}
        />
      </SimpleGrid>
      {teamIds.length + columns.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('mail:form.more', {
            teams:
              teamIds.length === 0 ? t('mail:form.allTeams') : t('mail:schedules.teams', { count: teamIds.length }),
            columns:
              columns.length === 0 ? t('mail:form.allColumns') : t('mail:schedules.columns', { count: columns.length }),
          })}
        </Text>
      )}
    </>
  );
}

type Made = Pick<ScheduleDraft, 'grouping' | 'siteIds' | 'teamIds' | 'columns'>;

const isSame = (one: Made, other: Made): boolean => textOf(one) === textOf(other);

const textOf = ({ grouping, siteIds, teamIds, columns }: Made): string =>
  JSON.stringify([grouping, siteIds.toSorted(), teamIds.toSorted(), columns.toSorted()]);
