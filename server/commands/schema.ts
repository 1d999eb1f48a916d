import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emitSchema } from '../api/emit-schema.js';

/** Writes server/api/schema.graphql from the code; a test proves that it is up to date. */
const file = join(process.cwd(), 'server', 'api', 'schema.graphql');
writeFileSync(file, await emitSchema());
console.log(`Wrote ${file}`);
