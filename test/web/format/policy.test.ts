import { describe, expect, it } from '@jest/globals';
import {
  premiumSentence,
  requirementSentence,
  roundingSentence,
  ruleSentence,
  traceSentence,
  type Policy,
  type PolicyRule,
} from '../../../web/src/format/policy.js';

const daily: PolicyRule = {
  id: 'CA-OT-D',
  kind: 'DAILY_OVER',
  limitSeconds: 28_800,
  multiplier: '1.5',
  clause: 'Cal. Labor Code 510(a)',
  agreement: null,
  firstDayWorked: null,
  lastDayWorked: null,
  onlyBelowMinimumWageTimes: null,
};
const policy = { id: 'US-CA', combination: 'HIGHEST_SINGLE_RATE', rules: [daily] } as unknown as Policy;
const sentence = (rule: Partial<PolicyRule>, combination: Policy['combination'] = 'SINGLE') =>
  ruleSentence({ ...daily, ...rule }, combination, 'CLOCK');

describe('a policy in words', () => {
  it('says of every rule what it measures and what it gives', () => {
    expect(sentence({})).toBe('Over 8 h in the workday: 1.5 times the regular rate');
    expect(sentence({ firstDayWorked: 7, lastDayWorked: 7, limitSeconds: 0 })).toBe(
      'Every hour of the workday on worked day 7 of the workweek: 1.5 times the regular rate',
    );
    expect(sentence({ kind: 'WEEKLY_OVER', limitSeconds: 288_000 }, 'DAILY_CREDITED')).toMatch(
      /^Over 80 h in the fourteen/,
    );
    expect(sentence({ kind: 'ROLLING_DAY_OVER', onlyBelowMinimumWageTimes: '1.5' })).toContain(
      'for rates below 1.5 times the minimum wage',
    );
  });

  it('says of a meal by when it begins', () => {
    const meal = { id: 'M', topic: 'MEAL', clause: null, seconds: 1800, overSeconds: 18_000, count: null } as const;
    expect(requirementSentence({ ...meal, beginsBySeconds: 18_000 }, 'CLOCK')).toBe(
      'A meal of 30 min when more than 5 h is worked, begun after at most 5 h of work',
    );
    expect(requirementSentence({ ...meal, beginsBySeconds: null }, 'CLOCK')).toBe(
      'A meal of 30 min when more than 5 h is worked',
    );
  });
});

describe('a step of the trace', () => {
  const step = { rule: 'CA-OT-D', clause: 'c', day: '2026-03-02', seconds: 7200, multiplier: '1.5' };

  it('is told by its rule', () => {
    expect(traceSentence(step, [policy], 'CLOCK')).toBe(
      'Mon, Mar 2: 2 h over 8 h in the workday: 1.5 times the regular rate',
    );
  });

  it('is told by its rate when no policy lists the rule', () => {
    expect(traceSentence({ ...step, rule: 'NEW-RULE' }, [policy], 'CLOCK')).toBe(
      'Mon, Mar 2: 2 h at 1.5 times the regular rate',
    );
  });
});

it('tells a premium with its amount, and one nobody has words for by its name', () => {
  const premium = { kind: 'MEAL', hours: '1', day: '2026-03-02', clause: 'c', amount: '25.00' };
  expect(premiumSentence(premium)).toBe('Mon, Mar 2: meal not given, 1 h of pay = 25.00');
  expect(premiumSentence({ ...premium, kind: 'NEW', amount: null })).toBe('Mon, Mar 2: NEW, 1 h of pay');
});

it('tells whom rounded punches favour', () => {
  const rounding = { minutes: 15, rawSeconds: 14_040, roundedSeconds: 14_400, driftSeconds: 360 };
  expect(roundingSentence({ ...rounding, paid: 'ROUNDED', favours: 'STAFF' }, 'CLOCK')).toBe(
    'Rounded to 15 minutes 4 h, as punched 3:54 h: 6 min in favour of the staff member. Paid is the time as rounded.',
  );
});
