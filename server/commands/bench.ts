import { availableParallelism } from 'node:os';
import { benchOptions, type BenchOptions } from './bench/bench-options.js';
import { openBenchCluster } from './bench/bench-cluster.js';
import { benchImport, IMPORT_METHOD } from './bench/import-bench.js';

/*
 * npm run -s bench [-- --json] [--rows N] [--rounds N] [--only import|review|web]…
 * Measures on a PostgreSQL of its own in a temporary folder. With --json the last line is one object. Exit 0 whatever
 * the figures; 2 for a bad call.
 */

let options: BenchOptions;
try {
  options = benchOptions(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exit(2);
}

const cluster = await openBenchCluster();
try {
  console.log(`PostgreSQL ${cluster.version}, Node ${process.version}, ${availableParallelism()} processors`);
  if (options.parts.includes('import')) {
    console.log(`Import of ${options.rows} task logs until facts are current (${IMPORT_METHOD})`);
    const figures = await benchImport(cluster, options.rows, options.rounds, (line) => console.log(line));
    console.log(figures);
  }
} finally {
  await cluster.close();
}
