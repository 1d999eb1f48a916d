import { Badge, Button, Menu } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { PeriodChoice } from '../../selection/period.js';
import type { ReportSearch } from './report-search.js';
import { SaveDialog } from './save-dialog.js';
import { isChanged, savedLink } from './saved-report.js';
import { REPORT_DEFINITIONS } from './saved-reports.documents.js';

interface Props {
  readonly report: ReportSearch;
  readonly period: PeriodChoice;
}

/** Opens a saved report, or saves the one on screen. Says when the screen shows another than the one that was opened. */
export function SavedMenu({ report, period }: Props): ReactNode {
  const [isSaving, setSaving] = useState(false);
  const navigate = useNavigate();
  const all = useDocument(REPORT_DEFINITIONS, {}).data?.reportDefinitions ?? [];
  const opened = all.find(({ id }) => id === report.saved);
  return (
    <>
      {opened !== undefined && isChanged(opened, report, period) && (
        <Badge variant="light" color="gray" size="lg" tt="none">
          {t('staffingReport:saved.changed')}
        </Badge>
      )}
      <Menu position="bottom-end" width={280} withinPortal shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconBookmark size={18} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {opened?.name ?? t('staffingReport:saved.menu')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {all.map((saved) => (
            <Menu.Item key={saved.id} onClick={() => void navigate(savedLink(saved))}>
              {saved.name}
            </Menu.Item>
          ))}
          {all.length > 0 && <Menu.Divider />}
          <Menu.Item onClick={() => setSaving(true)}>{t('staffingReport:saved.save')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isSaving && <SaveDialog opened={opened} report={report} period={period} onClose={() => setSaving(false)} />}
    </>
  );
}
