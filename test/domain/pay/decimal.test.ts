import { describe, expect, it } from '@jest/globals';
import { hoursOf, moneyText, toCents } from '../../../server/domain/pay/decimal.js';

describe('money', () => {
  it('rounds an exact half cent up, also where hours have no end in decimals', () => {
    const halfACent = hoursOf(1200).times('0.015'); // ⅓ h × 0.015 = 0.005
    expect(toCents(halfACent).toString()).toBe('0.01');
    expect(moneyText(halfACent)).toBe('0.01');
  });

  it('rounds what is less than half a cent down', () => {
    expect(moneyText(hoursOf(1199).times('0.015'))).toBe('0.00');
  });
});
