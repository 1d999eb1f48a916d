import { createHash } from 'node:crypto';
import type { StaffingReport } from '../report.js';
import { csvOf } from './csv.js';
import { jsonOf } from './json.js';
import { xlsxOf } from './xlsx.js';

export const REPORT_FORMATS = ['CSV', 'XLSX', 'JSON'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A report as somebody takes it with her. */
export interface ReportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** SHA-256 of the content, in hexadecimal. */
  readonly sha256: string;
}

interface Writer {
  readonly mediaType: string;
  write(report: StaffingReport): Promise<Buffer>;
}

const WRITERS: Record<ReportFormat, Writer> = {
  CSV: {
    mediaType: 'text/csv; charset=utf-8; header=present',
    write: async (report) => Buffer.from([...csvOf(report)].join('')),
  },
  XLSX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (report) => Buffer.from(await xlsxOf(report)),
  },
  JSON: { mediaType: 'application/json', write: async (report) => Buffer.from(jsonOf(report)) },
};

/** The report in a format. Equal reports are equal bytes, in every format. */
export async function writeReportFile(report: StaffingReport, format: ReportFormat): Promise<ReportFile> {
  const content = await WRITERS[format].write(report);
  return fileOf(format, report, content);
}

/** Content that was written before, as the file it was. */
export function fileOf(
  format: ReportFormat,
  { period, grouping }: Pick<StaffingReport, 'period' | 'grouping'>,
  content: Buffer,
): ReportFile {
  return {
    name: `staffing-${grouping.toLowerCase()}-${period.from}-${period.to}.${format.toLowerCase()}`,
    mediaType: WRITERS[format].mediaType,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}
