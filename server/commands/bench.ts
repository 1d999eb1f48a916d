import { availableParallelism } from 'node:os';
import { openBenchCluster } from './bench/bench-cluster.js';
import { benchOptions, type BenchOptions } from './bench/bench-options.js';
import { benchImport, IMPORT_METHOD, type ImportFigures } from './bench/import-bench.js';
import { benchPolicy, POLICY_METHOD, type PolicyFigures } from './bench/policy-bench.js';
import { openPracticeDatabase } from './bench/practice-database.js';
import { benchReport, REPORT_METHOD, type ReportFigures } from './bench/report-bench.js';
import { benchReview, REVIEW_METHOD, type ReviewFigures } from './bench/review-bench.js';
import { benchWeb, WEB_METHOD, type WebFigures } from './bench/web-bench.js';

/*
 * npm run -s bench [-- --json] [--rows N] [--rounds N] [--only import|review|web|policy|report]…
 * Measures on a PostgreSQL of its own in a temporary folder, set as the product sets it. With --json the last line is one
 * object. Exit 0 whatever the figures; 2 for a bad call.
 */

/** What was measured; a part that was left out, or could not be measured, is null. */
interface Figures {
  import: ImportFigures | null;
  review: ReviewFigures | null;
  web: WebFigures | null;
  policy: PolicyFigures | null;
  report: ReportFigures | null;
}

const options = readOptions();
const figures: Figures = { import: null, review: null, web: null, policy: null, report: null };

if (options.parts.includes('web')) {
  say(`Script of the weekly review (${WEB_METHOD})`);
  figures.web = benchWeb();
  if (figures.web === null) say('  the web is not built: npm run build');
  else say(`  until tiles and lists ${figures.web.firstPaintKilobytes} kB, whole ${figures.web.reviewKilobytes} kB`);
}

if (options.parts.includes('policy')) {
  say(`Overtime of a staff-week (${POLICY_METHOD})`);
  figures.policy = benchPolicy();
  say(`  ${figures.policy.staffWeeksPerSecond} staff-weeks a second`);
}

const cluster = await openBenchCluster();
try {
  say(`PostgreSQL ${cluster.version}, Node ${process.version}, ${availableParallelism()} processors`);
  const practice = await openPracticeDatabase(cluster);
  if (options.parts.includes('review')) {
    say(`Weekly review (${REVIEW_METHOD})`);
    figures.review = await benchReview(cluster, practice, say);
    say(`  ${figures.review.ratioToSql} × SQL by hand, ${figures.review.ratioAtTenfoldHistory} × at tenfold history`);
  }
  if (options.parts.includes('report')) {
    say(`Export of ${options.rows} staff-days (${REPORT_METHOD})`);
    figures.report = await benchReport(cluster, practice, options, say);
    const { csvSpeedToCopy, xlsxCellsPerSecond, peakMegabytes } = figures.report;
    say(
      `  CSV at ${csvSpeedToCopy} of the speed of COPY, XLSX ${xlsxCellsPerSecond} cells a second, peak ${peakMegabytes} MB`,
    );
  }
  if (options.parts.includes('import')) {
    say(`Import of ${options.rows} task logs until facts are current (${IMPORT_METHOD})`);
    figures.import = await benchImport(cluster, practice, options.rows, options.rounds, say);
    const { ratioToCopy, ratioToBareCopy, ratioToPgloader, peakMegabytes } = figures.import;
    say(`  ${ratioToCopy} × COPY, ${ratioToBareCopy} × COPY into a bare table, peak ${peakMegabytes} MB`);
    if (ratioToPgloader !== null) say(`  ${ratioToPgloader} × pgloader into the same table`);
  }
} finally {
  await cluster.close();
}
if (options.json) console.log(JSON.stringify(figures));

function say(line: string): void {
  console.log(line);
}

function readOptions(): BenchOptions {
  try {
    return benchOptions(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
