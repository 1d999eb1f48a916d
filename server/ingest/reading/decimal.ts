/**
 * A number as people write it: `1.5`, `1,5`, `2.000,0`, `2,000.0`, `1 234,5`. Of two different marks the last is the
 * decimal mark; a mark that stands several times parts thousands; a single mark is the decimal mark. Null: no number.
 */
export function decimalOf(text: string): number | null {
  const bare = text.trim().replace(/[\s'’]/g, '');
  if (!/^[+-]?(?:\d[\d.,]*|[.,]\d+)$/.test(bare)) return null;
  const marks = bare.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return Number(bare);
  const isThousands = marks.length > 1 && marks.every((mark) => mark === last);
  const decimal = isThousands ? -1 : bare.lastIndexOf(last);
  const whole = (decimal < 0 ? bare : bare.slice(0, decimal)).replace(/[.,]/g, '');
  const fraction = decimal < 0 ? '' : bare.slice(decimal + 1);
  return Number(`${whole}.${fraction === '' ? '0' : fraction}`);
}
