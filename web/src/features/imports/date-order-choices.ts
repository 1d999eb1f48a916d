import { t } from '../../messages/t.js';

const DATE_ORDERS = ['DMY', 'MDY', 'YMD'] as const;

/** The orders of day, month and year to choose from; the first stands for none and is called by `otherwise`. */
export const dateOrderChoices = (otherwise: string) => [
  { value: '', label: otherwise },
  ...DATE_ORDERS.map((value) => ({ value, label: t(`imports:options.${value}`) })),
];
