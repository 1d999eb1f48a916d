import { createHash } from 'node:crypto';
import type { Paper, StaffingReport } from '../report.js';
import { csvOf } from './csv.js';
import { jsonOf } from './json.js';
import { pdfOf } from './pdf/pdf.js';
import { xlsxOf } from './xlsx.js';

export const REPORT_FORMATS = ['CSV', 'XLSX', 'PDF', 'JSON'] as const;
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
  write(report: StaffingReport, paper: Paper): Promise<Buffer>;
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
  PDF: { mediaType: 'application/pdf', write: pdfOf },
  JSON: { mediaType: 'application/json', write: async (report) => Buffer.from(jsonOf(report)) },
};

/** The report in a format; a PDF for paper of a size. Equal reports are equal bytes, in every format. */
export async function writeReportFile(
  report: StaffingReport,
  format: ReportFormat,
  paper: Paper = 'A4',
): Promise<ReportFile> {
  const content = await WRITERS[format].write(report, paper);
  return fileOf(format, report, content);
}

export const mediaTypeOf = (format: ReportFormat): string => WRITERS[format].mediaType;

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
