import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { DOWNLOADS, fileAddress, STAFF_DAY_DOWNLOADS, staffDaysAddress, type ReportSearch } from './report-search.js';
import { useTakeFile } from './use-take-file.js';

interface Props {
  readonly report: ReportSearch;
  readonly period: { readonly from: string; readonly to: string };
}

/** Downloads the table on screen, as the file one needs, or the staff-days behind it. */
export function DownloadMenu({ report, period }: Props): ReactNode {
  const take = useTakeFile();
  return (
    <>
      <Menu position="bottom-end" width={260} withinPortal shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            rightSection={<IconChevronDown size={16} aria-hidden />}
            loading={take.isPending}
          >
            {t('staffingReport:download')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {DOWNLOADS.map((download) => (
            <Menu.Item key={download.id} onClick={() => take.mutate(fileAddress(report, period, download))}>
              {t(`staffingReport:formatChoice.${download.id}`)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {STAFF_DAY_DOWNLOADS.map((format) => (
            <Menu.Item key={format} onClick={() => take.mutate(staffDaysAddress(report, period, format))}>
              {t(`staffingReport:staffDays.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <RefusalNote error={take.error} />
    </>
  );
}
