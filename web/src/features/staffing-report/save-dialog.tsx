import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { PeriodChoice } from '../../selection/period.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import type { ReportSearch } from './report-search.js';
import type { SavedReport } from './saved-report.js';
import { SAVE_REPORT_DEFINITION } from './saved-reports.documents.js';

interface Props {
  /** The saved report the page was opened from. */
  readonly opened: SavedReport | undefined;
  readonly report: ReportSearch;
  readonly period: PeriodChoice;
  readonly onClose: () => void;
}

/** Saves the report on screen under a name: as the next version of the one that is open, or as a new one. */
export function SaveDialog({ opened, report, period, onClose }: Props): ReactNode {
  const [way, setWay] = useState<string>(opened === undefined ? 'new' : 'next');
  const [name, setName] = useState(opened?.name ?? '');
  const navigate = useNavigate();
  const save = useChange(SAVE_REPORT_DEFINITION, ['ReportDefinitions', 'ReportDefinitionVersions']);
  const { grouping, siteIds, teamIds, columns } = report;
  const input = {
    name,
    period,
    grouping,
    siteIds: [...siteIds],
    teamIds: [...teamIds],
    columns: [...columns],
    ...(way === 'next' && opened !== undefined && { id: opened.id, basedOn: opened.version }),
  };
  const submit = async () => {
    const { saveReportDefinition: answer } = await save.mutateAsync({ input });
    if (answer.__typename !== 'ReportDefinition') return;
    void navigate({ to: '.', search: (before: object) => ({ ...before, period, saved: answer.id }) } as never);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('staffingReport:saved.dialog')}
      closeButtonProps={{ 'aria-label': t('staffingReport:cancel') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          {opened !== undefined && (
            <Radio.Group value={way} onChange={setWay} label={t('staffingReport:saved.way')}>
              <Stack gap={6} mt={4}>
                <Radio
                  value="next"
                  label={t('staffingReport:saved.next', { name: opened.name, version: opened.version + 1 })}
                />
                <Radio value="new" label={t('staffingReport:saved.new')} />
              </Stack>
            </Radio.Group>
          )}
          <TextInput
            label={t('staffingReport:saved.name')}
            value={name}
            maxLength={80}
            required
            data-autofocus
            onChange={({ currentTarget: { value } }) => setName(value)}
          />
          <Text size="sm" c="dimmed">
            {period.includes('..') ? t('staffingReport:saved.fixed') : t('staffingReport:saved.moving')}
          </Text>
          <RefusalNote error={save.error} answer={save.data?.saveReportDefinition} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('staffingReport:cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('staffingReport:saved.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
