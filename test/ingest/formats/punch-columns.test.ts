import { describe, expect, it } from '@jest/globals';
import { headerOf } from '../../../server/ingest/formats/header.js';
import { punchColumnsOf } from '../../../server/ingest/formats/punch-columns.js';

const pairsOf = (...names: string[]) => punchColumnsOf(headerOf(names, 1)).pairs.map((pair) => [pair.in, pair.out]);

describe('the columns of a punch list', () => {
  it('has one pair where one in and one out are named', () => {
    expect(pairsOf('Person ID', 'Date', 'Start', 'End')).toEqual([[2, 3]]);
    expect(pairsOf('staff', 'day', 'start time', 'end time')).toEqual([[2, 3]]);
  });

  it('has a pair for each number', () => {
    expect(pairsOf('Badge', 'Datum', 'In 1', 'Out 1', 'In 2', 'Out 2')).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect(pairsOf('Name', 'Date', 'Time In', 'Time Out', 'Time 2 In', 'Time 2 Out')).toEqual([
      [2, 3],
      [4, 5],
    ]);
  });
});
