import { Decimal } from 'decimal.js';

/** Money and rates: exact to 40 digits, halves away from zero. Binary floats never touch money. */
const Money = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export type Amount = Decimal;

/** An exact decimal from its text, `"12.50"`, or from a whole number. Throws for a text that is no number. */
export const decimal = (value: string | number | Decimal): Amount => new Money(value);

export const ZERO = decimal(0);

/** Hours of so many seconds. */
export const hoursOf = (seconds: number): Amount => decimal(seconds).dividedBy(3600);

/*
 * TRICKY: thirds of an hour end in a rounding at the 40th digit, so that an exact half cent may arrive as 0.00499…9.
 * Amounts are quotients of small whole numbers: none lies nearer to a half cent than 20 digits without being one.
 */
const settled = (amount: Amount): Amount => amount.toDecimalPlaces(20);

/** Half-up to cents. */
export const toCents = (amount: Amount): Amount => settled(amount).toDecimalPlaces(2);

/** A sum of amounts. */
export const sumOf = (amounts: readonly Amount[]): Amount => amounts.reduce((sum, each) => sum.plus(each), ZERO);

/** As money is written: two places, half-up. */
export const moneyText = (amount: Amount): string => settled(amount).toFixed(2);
