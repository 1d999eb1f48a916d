import type { InterpretedRow } from '../runs/import-result.js';

/** `line 3: Staff member Ann, Start 2026-03-02T08:00:00-06:00, …` */
export const sentenceOf = ({ line, cells }: InterpretedRow): string =>
  `line ${line}: ${cells.map(({ name, value }) => `${name} ${value}`).join(', ')}`;
