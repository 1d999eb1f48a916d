import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ColumnMapping, RolesOfRecord } from './column-mapping.js';
import { sampleOf } from './sample-of.js';
import { readUploadAnswer, type UploadOutcome } from './upload-answer.js';
import { uploadParameters, type ImportOptions } from './upload.js';

/** A file's columns and first rows as written, and the mapping to begin with. */
export interface SeenColumns {
  readonly headerLine: number;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly saved: ColumnMapping | null;
  readonly suggested: ColumnMapping;
  readonly records: readonly RolesOfRecord[];
}

/** The server could not see a table in the file; the message is its own. */
export class NoColumns extends Error {}

const fileKey = (file: File) => [file.name, file.size, file.lastModified] as const;

/** Looks at the columns of a file. */
export function useColumns(file: File, source: string) {
  return useQuery({
    queryKey: ['FileColumns', ...fileKey(file), source],
    retry: false,
    queryFn: async ({ signal }) =>
      columnsIn(await post(`/imports/columns?${new URLSearchParams({ source })}`, file, signal)),
  });
}

/** Looks at the columns of a run's kept file. */
export function useKeptColumns(runId: string) {
  return useQuery({
    queryKey: ['KeptColumns', runId],
    retry: false,
    queryFn: async ({ signal }) => columnsIn(await answerOf(await fetch(`/imports/columns/${runId}`, { signal }))),
  });
}

function columnsIn({ status, body }: Answer): SeenColumns {
  if (status === 200) return body as SeenColumns;
  throw new NoColumns((body as { error?: { message?: string } } | null)?.error?.message ?? String(status));
}

/** How the first rows read under the options, the mapping among them; nothing is stored. */
export function useSampleReading(file: File, options: ImportOptions, isReady: boolean) {
  return useQuery({
    queryKey: ['SampleReading', ...fileKey(file), options],
    enabled: isReady,
    retry: false,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<UploadOutcome> =>
      readUploadAnswer(await post(`/imports?${uploadParameters(file.name, options, true)}`, file, signal)),
  });
}

async function post(address: string, file: File, signal: AbortSignal) {
  const response = await fetch(address, {
    method: 'POST',
    body: await sampleOf(file),
    signal,
    headers: { 'content-type': 'application/octet-stream', 'x-evenkeel': '1' },
  });
  return answerOf(response);
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const answerOf = async (response: Response): Promise<Answer> => ({
  status: response.status,
  body: (await response.json().catch(() => null)) as unknown,
});
