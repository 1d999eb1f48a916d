import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDate } from '../../../domain/time/instant.js';
import type { StatedDays } from '../../store/file-coverage.js';
import { PullFailure } from '../pull-failure.js';
import { SERVICE_ADDRESSES } from '../pull-settings.js';
import type { WebRequest } from '../web/guarded-request.js';
import { dayAt, type Connector, type Delivered, type PullContext, type PullEnd } from './connector.js';
import { basic } from './sign-in.js';

/** Time logs are corrected late: what lies so far back is read again each time. */
const OVERLAP_DAYS = 35;
/** How far back the first pull reaches. */
const FIRST_DAYS = 365;
const PAGE_ROWS = 1000;

/** One page of a detailed report as CSV; `page` counts from 1, null when the service knows no pages. */
type ReportPage = (context: PullContext, days: Days, page: number) => { address: string; request: WebRequest };

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Toggl Track's detailed report, whole in one answer. */
export const toggl: Connector = trackerOf(false, ({ settings, secret }, { from, to }) => ({
  address: `${baseOf(settings.address, 'TOGGL')}/reports/api/v3/workspace/${workspaceOf(settings)}/search/time_entries.csv`,
  request: {
    method: 'POST',
    headers: { authorization: basic(secret ?? '', 'api_token'), 'content-type': 'application/json' },
    body: JSON.stringify({ start_date: from, end_date: to }),
  },
}));

/** Clockify's detailed report, page by page. */
export const clockify: Connector = trackerOf(true, ({ settings, secret }, { from, to }, page) => ({
  address: `${baseOf(settings.address, 'CLOCKIFY')}/v1/workspaces/${workspaceOf(settings)}/reports/detailed`,
  request: {
    method: 'POST',
    headers: { 'x-api-key': secret ?? '', 'content-type': 'application/json' },
    body: JSON.stringify({
      dateRangeStart: `${from}T00:00:00.000`,
      dateRangeEnd: `${to}T23:59:59.999`,
      exportType: 'CSV',
      detailedFilter: { page, pageSize: PAGE_ROWS },
    }),
  },
}));

/** A tracker is asked for all of the last weeks; the answer is a whole file of the days it covers. */
function trackerOf(hasPages: boolean, reportPage: ReportPage): Connector {
  return {
    async *pull(context: PullContext): AsyncGenerator<Delivered, PullEnd> {
      const { cursor, zone, now } = context;
      const to = dayAt(now, zone);
      const back = cursor['through'] === undefined ? FIRST_DAYS : OVERLAP_DAYS;
      const from = Temporal.PlainDate.from(cursor['through'] ?? to)
        .subtract({ days: back })
        .toString();
      const report = await reportOf(context, { from, to }, hasPages, reportPage);
      const next = { through: to, sha256: report.sha256 };
      const completeUntil = dayAt(now, zone, -1);
      if (report.rows > 0 && report.sha256 !== cursor['sha256'])
        yield {
          ...report,
          fileName: `${from} to ${to}.csv`,
          delivery: { is: 'WHOLE' },
          covers: within(from, to),
          cursor: next,
        };
      return { cursor: next, completeUntil };
    },

    async test(context: PullContext): Promise<string> {
      const to = dayAt(context.now, context.zone);
      const from = dayAt(context.now, context.zone, -7);
      const { rows } = await reportOf(context, { from, to }, false, reportPage);
      return `The report can be read; it has ${rows} rows since ${from}.`;
    },
  };
}

/** The days that lie in a range in whatever zone the tracker counts them. */
const within = (from: CivilDate, to: CivilDate): StatedDays => ({
  from: Temporal.PlainDate.from(from).add({ days: 1 }).toString(),
  to: Temporal.PlainDate.from(to).subtract({ days: 1 }).toString(),
});

async function reportOf(
  context: PullContext,
  days: Days,
  hasPages: boolean,
  reportPage: ReportPage,
): Promise<{ path: string; sha256: string; rows: number }> {
  const path = join(context.workFolder, 'report.csv');
  const pagePath = join(context.workFolder, 'page.csv');
  const hash = createHash('sha256');
  const seen = new Set<string>();
  let rows = 0;
  for (let page = 1; ; page += 1) {
    const { address, request } = reportPage(context, days, page);
    const { sha256 } = await context.web.file(address, pagePath, request);
    const text = await readFile(pagePath, 'utf8');
    const header = text.split('\n', 1)[0] ?? '';
    const body = text.slice(header.length + 1);
    const found = body.split('\n').filter((line) => line.trim() !== '').length;
    // A service that knows no pages in CSV answers each with the same.
    if (page > 1 && (found === 0 || seen.has(sha256))) break;
    seen.add(sha256);
    const part = page === 1 ? text : body;
    const ended = part === '' || part.endsWith('\n') ? part : `${part}\n`;
    await writeFile(path, ended, { mode: 0o600, flag: page === 1 ? 'w' : 'a' });
    hash.update(ended);
    rows += found;
    if (!hasPages || found < PAGE_ROWS) break;
  }
  return { path, sha256: hash.digest('hex'), rows };
}

function workspaceOf({ workspace }: PullContext['settings']): string {
  if (workspace === null || !/^[\w-]+$/.test(workspace))
    throw new PullFailure('NOT_AS_EXPECTED', 'The id of the workspace is missing.');
  return workspace;
}

const baseOf = (address: string, kind: 'TOGGL' | 'CLOCKIFY'): string =>
  (address === '' ? (SERVICE_ADDRESSES[kind] ?? '') : address).replace(/\/+$/, '');
