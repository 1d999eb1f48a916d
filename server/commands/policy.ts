import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateRequest } from '../domain/workbench/evaluate-request.js';
import { listedPolicies } from '../domain/workbench/policy-list.js';
import { RequestProblem } from '../domain/workbench/request-problem.js';

/*
 * npm run -s policy -- evaluate [--file F]   a week under a policy: JSON in (file or standard input), JSON out
 * npm run -s policy -- list                  every policy with its rules and sources
 * Needs no database. Exit 2 and one object { error: { code, path, message } } for a bad call or a bad request.
 */

const USAGE = 'Usage: npm run -s policy -- evaluate [--file F] | list';
const STANDARD_INPUT = 0;

try {
  console.log(JSON.stringify(answerTo(process.argv.slice(2)), null, 2));
} catch (error) {
  if (!(error instanceof RequestProblem)) throw error;
  const { code, path, message } = error;
  console.log(JSON.stringify({ error: { code, path, message } }));
  process.exitCode = 2;
}

function answerTo(argv: readonly string[]): unknown {
  const { verb, file } = callOf(argv);
  if (verb === 'list') return listedPolicies();
  if (verb === 'evaluate') return evaluateRequest(parsed(textOf(file)));
  throw new RequestProblem('BAD_CALL', '', USAGE);
}

function callOf(argv: readonly string[]): { verb: string | undefined; file: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { file: { type: 'string' } },
      allowPositionals: true,
    });
    return { verb: positionals.length === 1 ? positionals[0] : undefined, file: values.file };
  } catch (error) {
    throw new RequestProblem('BAD_CALL', '', `${(error as Error).message} ${USAGE}`);
  }
}

function textOf(file: string | undefined): string {
  try {
    return readFileSync(file ?? STANDARD_INPUT, 'utf8');
  } catch (error) {
    throw new RequestProblem('UNREADABLE', '', `The request cannot be read: ${(error as Error).message}`);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new RequestProblem('NOT_JSON', '', `The request is not JSON: ${(error as Error).message}`);
  }
}
