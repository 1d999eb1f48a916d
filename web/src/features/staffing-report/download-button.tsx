import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RequestError } from '../../graphql/request-error.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { csvAddress, type ReportSearch } from './report-search.js';

interface Props {
  readonly report: ReportSearch;
  readonly period: { readonly from: string; readonly to: string };
}

/** Downloads the table on screen. Fetched first, so that a refusal is a sentence here and not a broken file. */
export function DownloadButton({ report, period }: Props): ReactNode {
  const address = csvAddress(report, period);
  const download = useMutation({ mutationFn: () => fetchFile(address) });
  const save = () =>
    download.mutate(undefined, {
      onSuccess: (file) => saveFile(file, `staffing-${report.grouping.toLowerCase()}-${period.from}-${period.to}.csv`),
    });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={18} aria-hidden />}
        loading={download.isPending}
        onClick={save}
      >
        {t('staffingReport:download')}
      </Button>
      <RefusalNote error={download.error} />
    </>
  );
}

async function fetchFile(address: string): Promise<Blob> {
  const response = await fetch(address, { credentials: 'same-origin', headers: { 'x-evenkeel': '1' } });
  if (response.status === 401) throw new RequestError('UNAUTHENTICATED', 'Not signed in');
  if (response.status === 403) throw new RequestError('FORBIDDEN', 'Not allowed');
  if (response.status === 400) throw new RequestError('BAD_INPUT', await refusalOf(response));
  if (!response.ok) throw new RequestError('SERVER', `${response.status} ${response.statusText}`);
  return response.blob();
}

/** The server's sentence; a refusal without one is told by its status. */
async function refusalOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const message = body !== null && typeof body === 'object' && 'message' in body ? body.message : null;
  return typeof message === 'string' ? message : `${response.status} ${response.statusText}`;
}

function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
