import { describe, expect, it } from '@jest/globals';
import { linesOf, PasteProblem, readLines } from '../../../web/src/features/policies/read-lines.js';
import { readRequest } from '../../../web/src/features/policies/read-request.js';
import { carriedNames, requestOf } from '../../../web/src/features/policies/week-draft.js';

const MORNING = { start: '2026-03-02T08:00', end: '2026-03-02T12:00' };

describe('pasted lines', () => {
  it('are start, end, kind and rate, whatever parts them', () => {
    expect(readLines('2026-03-02T08:00,2026-03-02T12:00,WORK,25.00\n\n2026-03-02 10:00;2026-03-02 10:10;rest')).toEqual(
      [
        { id: 1, ...MORNING, kind: 'WORK', rate: '25.00' },
        { id: 2, start: '2026-03-02T10:00', end: '2026-03-02T10:10', kind: 'REST', rate: '' },
      ],
    );
  });

  it('may state the day once; an end before the start is on the next day', () => {
    expect(readLines('2026-03-02\t08:00\t12:00\n2026-03-02\t22:00\t06:00')).toMatchObject([
      MORNING,
      { start: '2026-03-02T22:00', end: '2026-03-03T06:00' },
    ]);
  });

  it('follow the names of a header', () => {
    expect(readLines('Kind,End,Start\nTASK,2026-03-02T12:00,2026-03-02T08:00')).toMatchObject([
      { ...MORNING, kind: 'TASK' },
    ]);
  });

  it('are written as they are read', () => {
    const rows = readLines(
      '2026-03-02T22:00:30,2026-03-03T06:00,WORK,25.00\n2026-03-02T10:00-08:00,2026-03-02T10:10-08:00,REST',
    );
    expect(readLines(linesOf(rows))).toEqual(rows);
  });

  it('are refused by number when one cannot be read', () => {
    expect(() => readLines('2026-03-02T08:00,2026-03-02T12:00\n2026-03-03T08:00,late')).toThrow(/Line 2/);
    expect(() => readLines('2026-03-02T08:00,2026-03-02T12:00,LUNCH')).toThrow(PasteProblem);
    expect(() => readLines(' \n')).toThrow(/nothing to take over/);
    expect(() => readLines('start,end')).toThrow(/nothing to take over/);
    expect(() => readLines('nothing like a week')).toThrow(/Line 1/);
  });
});

describe('pasted JSON', () => {
  const request = {
    policy: 'US-CA',
    zone: 'America/Los_Angeles',
    workweekStart: { weekday: 'SUNDAY', time: '06:00' },
    organizationType: 'HOSPITAL',
    agreements: ['FOUR_TENS'],
    spans: [{ ...MORNING, kind: 'WORK', rate: '25.00' }],
    leaves: [{ start: '2026-03-03', end: '2026-03-03', kind: 'SICK' }],
    pay: { basis: 'SALARY', amount: '800.00', per: 'WEEK', hoursCovered: '40', bonuses: [{ amount: '50.00' }] },
    punchRounding: { minutes: 15, paid: 'RAW' },
    wellbeing: false,
  };

  it('asks the same question that was pasted, fields without a place on the page included', () => {
    const draft = readRequest(JSON.stringify(request));
    expect(requestOf(draft)).toEqual({ ...request, workdayStart: '06:00' });
    expect(carriedNames(draft.carried)).toEqual(['leaves', 'punchRounding', 'bonuses']);
  });

  it('takes what is left out as the command does', () => {
    const bare = { policy: 'US-CA', zone: 'America/Los_Angeles', spans: [MORNING] };
    expect(requestOf(readRequest(JSON.stringify(bare)))).toMatchObject({
      workweekStart: null,
      organizationType: 'OUTPATIENT',
      spans: [{ ...MORNING, kind: 'WORK', rate: null }],
      pay: null,
      wellbeing: true,
    });
  });

  it('keeps the digits of a number', () => {
    expect(readRequest('{"spans":[],"pay":{"basis":"HOURLY","rate":25}}').pay).toMatchObject({ rate: '25' });
  });

  it('is refused with a sentence when it is no request', () => {
    expect(() => readRequest('{ "spans": [')).toThrow(PasteProblem);
    expect(() => readRequest('{ "policy": "US-CA" }')).toThrow(PasteProblem);
    expect(() => readRequest('{ "spans": [{ "kind": "LUNCH" }] }')).toThrow(/LUNCH/);
  });
});
