import type { StackedRow } from '../../charts/stacked-rows.js';
import { cellText, type Report } from './cell-text.js';

const COLORS: Readonly<Record<string, string>> = {
  regularHours: 'var(--heat)',
  overtimeHours: 'var(--category-administrative)',
  doubletimeHours: 'var(--category-other)',
};

export interface Composition {
  readonly parts: readonly { readonly id: string; readonly title: string; readonly color: string }[];
  /** With the figures of the parts as the table shows them. */
  readonly rows: readonly (StackedRow & { readonly figures: readonly string[] })[];
}

/** What the hours of each row are made of; null: the columns are not there, or no figure of them is known. */
export function compositionOf(report: Report): Composition | null {
  const parts = Object.entries(COLORS).flatMap(([id, color]) => {
    const index = report.columns.findIndex((column) => column.id === id);
    const column = report.columns[index];
    return column === undefined ? [] : [{ id, title: column.title, color, index, format: column.format }];
  });
  if (parts.length < Object.keys(COLORS).length) return null;
  const rows = report.rows.map(({ key, cells }) => {
    const found = parts.map(({ index }) => cells[index]?.value ?? null);
    const values = found.every((value) => value !== null) ? found : null;
    const figures = parts.map(({ index, format }) =>
      cellText(cells[index] ?? { value: null, text: null, reason: null }, format),
    );
    const sum = values?.reduce((total, value) => total + value, 0) ?? null;
    const words = cellText({ value: sum, text: null, reason: null }, 'HOURS');
    return { key, name: cells[0]?.text ?? key, values, words, figures };
  });
  return rows.some(({ values }) => values !== null) ? { parts, rows } : null;
}
