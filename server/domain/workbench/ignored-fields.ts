/** Every field that something reads; a list stands for each of its items. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': [
    'policy',
    'zone',
    'workweekStart',
    'workweekChange',
    'workdayStart',
    'organizationType',
    'agreements',
    'spans',
    'leaves',
    'mealRecording',
    'pay',
    'minimumWage',
    'region',
    'periodStart',
    'punchRounding',
    'wellbeing',
  ],
  workweekStart: ['weekday', 'time'],
  workweekChange: ['from', 'weekday'],
  spans: ['start', 'end', 'kind', 'rate'],
  leaves: ['start', 'end', 'kind'],
  pay: ['basis', 'rate', 'amount', 'per', 'hoursCovered', 'bonuses', 'premiumsPaid', 'rounding'],
  'pay.bonuses': ['amount', 'kind', 'day'],
  'pay.premiumsPaid': ['amount', 'creditable', 'day'],
  punchRounding: ['minutes', 'paid'],
};

/** Paths of the fields of a request that nothing reads, as in `pay.bonus`: a slip of the pen must not pass unseen. */
export function ignoredFields(json: unknown, path = '', place = ''): string[] {
  const known = KNOWN[place];
  if (Array.isArray(json)) return json.flatMap((item: unknown, i) => ignoredFields(item, `${path}[${i}]`, place));
  if (known === undefined || typeof json !== 'object' || json === null) return [];
  const within = (base: string, name: string): string => (base === '' ? name : `${base}.${name}`);
  return Object.entries(json).flatMap(([name, value]) =>
    known.includes(name) ? ignoredFields(value, within(path, name), within(place, name)) : [within(path, name)],
  );
}
