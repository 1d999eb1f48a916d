import { Decimal } from 'decimal.js';

/** Money and rates: exact to 40 digits, halves away from zero. Binary floats never touch money. */
const Money = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

export type Amount = Decimal;

/** An exact decimal from its text, `"12.50"`, or from a whole number. Throws for a text that is no number. */
export const decimal = (value: string | number | Decimal): Amount => new Money(value);

export const ZERO = decimal(0);

/** Hours of so many seconds. */
export const hoursOf = (seconds: number): Amount => decimal(seconds).dividedBy(3600);

/** Half-up to cents. */
export const toCents = (amount: Amount): Amount => amount.toDecimalPlaces(2);

/** A sum of amounts. */
export const sumOf = (amounts: readonly Amount[]): Amount => amounts.reduce((sum, each) => sum.plus(each), ZERO);

/** As money is written: two places, half-up. */
export const moneyText = (amount: Amount): string => amount.toFixed(2);
