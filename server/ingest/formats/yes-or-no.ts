/** `yes`, `true`, `1`, `y` and their opposites; null: neither. */
export function yesOrNo(text: string): boolean | null {
  if (/^(yes|y|true|t|1)$/i.test(text)) return true;
  return /^(no|n|false|f|0)$/i.test(text) ? false : null;
}
