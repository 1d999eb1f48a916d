import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JsonSplitter } from '../../../server/ingest/documents/json/split-json.js';
import { FileProblem } from '../../../server/ingest/file-problem.js';
import { CLOCK_SAMPLES } from '../accounting/clock-samples.js';
import { contentOf, linesOf, sampleRows } from '../accounting/sample-row.js';
import { readStandard, type ReadStandard } from '../standards/read-standard.js';
import { openAsRows } from './open-as-rows.js';

describe('JSON', () => {
  it('is a list of objects: their members are columns, those of members too, and what is missing is empty', async () => {
    const { kind, cells } = await openAsRows(
      '[{"user":{"name":"Ann"},"start":"8:00"},{"start":"9:00","tags":["a","b"]}]',
    );
    expect(kind).toBe('JSON');
    expect(cells).toEqual(['user.name|start|tags', 'Ann|8:00|', '|9:00|a, b']);
  });

  it('finds the longest list in an object, and says which it did not read', async () => {
    const text = '{"total":2,"errors":[{"x":1}],"data":{"entries":[{"a":1},{"a":2}]}}';
    const { cells, statements, warnings } = await openAsRows(text);
    expect(cells).toEqual(['a', '1', '2']);
    expect(statements).toContainEqual({ name: 'JSON', value: 'the list “data.entries”' });
    expect(warnings).toEqual(['Other lists in the file were not read: errors (1).']);
  });

  it('is one object a line: a damaged line costs itself, and keeps its number', async () => {
    const { rows } = await openAsRows('{"a":1,"b":"x"}\n{"a":2,"b"\n\n{"a":3,"b":"{"}\n');
    expect(rows.map(({ line, cells, damage }) => [line, cells, damage])).toEqual([
      [0, ['a', 'b'], null],
      [1, ['1', 'x'], null],
      [2, [], 'this is no JSON'],
      [4, ['3', '{'], null],
    ]);
  });

  it('leaves out members that only hold others, where names stay different', async () => {
    expect((await openAsRows('[{"pk":1,"fields":{"clock_in":"8:00"}}]')).cells[0]).toBe('pk|clock_in');
    expect((await openAsRows('[{"a":1,"fields":{"a":"8:00"}}]')).cells[0]).toBe('a|fields.a');
  });

  it('is a list of lists whose first names the columns', async () => {
    expect((await openAsRows('[["staff","start"],["ann","8:00"]]')).cells).toEqual(['staff|start', 'ann|8:00']);
  });

  it('that ends too soon keeps the whole entries, rejects the last and says so', async () => {
    const { rows, warnings } = await openAsRows('[{"a":1},\n{"a":2},\n{"a":');
    expect(rows.map(({ place, damage }) => [place, damage]).slice(1)).toEqual([
      ['entry 1', null],
      ['entry 2', null],
      ['entry 3', 'the file ends inside this entry'],
    ]);
    expect(warnings).toEqual(['The file ends before everything in it is closed: it may be cut off.']);
  });

  it('is cut into the same entries however its text comes in', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), fc.integer({ min: 1, max: 7 }), (values, size) => {
        const text = JSON.stringify({ before: [{ not: 'this' }], list: values, after: 'x' }, null, 1);
        const splitter = new JsonSplitter((path) => path === 'list');
        const pieces = [];
        for (let at = 0; at < text.length; at += size) pieces.push(...splitter.add(text.slice(at, at + size)));
        pieces.push(...splitter.end());
        expect(pieces.map((piece) => JSON.parse(piece.text) as unknown)).toEqual(JSON.parse(JSON.stringify(values)));
        expect(splitter.isWhole).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of any damage gives rows or a problem, never a crash', async () => {
    const sound = '[{"a":"x","b":[1,{"c":null}]},{"a":"y"}]';
    for (let at = 0; at < sound.length; at += 1) {
      for (const letter of ['', '"', '}', ']', '\\']) {
        const text = sound.slice(0, at) + letter + sound.slice(at + 1);
        await openAsRows(text);
      }
    }
  }, 120_000);
});

describe('a bracket that is lost', () => {
  const square = CLOCK_SAMPLES.filter(({ name }) => name === 'Square shifts');
  const file = square.map((sample) => String(contentOf(sample, linesOf(sample, sampleRows(3))))).join('');
  const brackets = Array.from(file.matchAll(/[[\]{}]/g), ({ index }) => index).slice(1, -1);

  it.each(brackets)('at letter %i hides no record without a rejected row', async (at) => {
    const read = await readStandard(file.slice(0, at) + file.slice(at + 1)).catch((error: unknown) => error);
    if (read instanceof FileProblem) return; // nothing of it is taken, and that is said
    const { drafts, rejections } = read as ReadStandard;
    const people = new Set(drafts.map((draft) => ('person' in draft ? draft.person.key : '')));
    if (people.size < 3) expect(rejections).not.toEqual([]);
  });
});
