/** Units of figures in mails: those of the metric catalogue. */
export type FigureUnit = 'HOURS' | 'SHARE' | 'PER_HOUR' | 'MINUTES' | 'COUNT' | 'PER_100_DAYS' | 'RATIO';

/** A figure before it is words. `value` is null exactly when there is a reason. */
export interface MailFigure {
  readonly title: string;
  readonly unit: FigureUnit;
  readonly value: number | null;
  /** Against the week before, in the unit; null: it cannot be compared. */
  readonly change: number | null;
  /** Why there is no value, as the catalogue's code. */
  readonly reason: string | null;
}

/** How the organization writes durations. */
export type DurationStyle = 'CLOCK' | 'DECIMAL';

const number = (decimals: number): Intl.NumberFormat =>
  new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals });
const ONE = new Intl.NumberFormat('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const WHOLE = number(0);
const TWO = number(2);

const REASONS: Readonly<Record<string, string>> = {
  GROUP_TOO_SMALL: 'not shown: the group is too small',
  WHOLE_WEEKS_ONLY: 'not shown: the week is not over',
  NOT_FOR_VIEWER: 'not shown',
  LOW_COVERAGE: 'unknown: too little of the time has task logs',
  NO_WORK_DAYS: 'unknown: no work is recorded',
  NO_ROSTER: 'unknown: no roster is loaded',
  NO_CLOCK: 'unknown: no punches are loaded',
  NO_SOURCE: 'unknown: no source tells it',
};

/** "312:15 h (4:30 h more)"; "unknown: no roster is loaded". */
export function figureInWords({ unit, value, change, reason }: MailFigure, style: DurationStyle): string {
  if (value === null) return REASONS[reason ?? ''] ?? 'unknown';
  const amount = amountInWords(value, unit, style);
  return change === null ? amount : `${amount} (${changeInWords(change, unit, style)})`;
}

function changeInWords(change: number, unit: FigureUnit, style: DurationStyle): string {
  const size = Math.abs(change);
  const amount = unit === 'SHARE' ? `${ONE.format(size * 100)} points` : amountInWords(size, unit, style);
  if (!/[1-9]/.test(amount)) return 'the same';
  const word = change > 0 ? 'more' : unit === 'COUNT' ? 'fewer' : 'less';
  return `${amount} ${word}`;
}

function amountInWords(value: number, unit: FigureUnit, style: DurationStyle): string {
  switch (unit) {
    case 'HOURS':
      return `${style === 'DECIMAL' ? TWO.format(value) : clock(value)} h`;
    case 'SHARE':
      return `${WHOLE.format(value * 100)} %`;
    case 'MINUTES':
      return `${ONE.format(value)} min`;
    case 'COUNT':
      return WHOLE.format(value);
    case 'RATIO':
      return TWO.format(value);
    default:
      return ONE.format(value);
  }
}

function clock(hours: number): string {
  const minutes = Math.round(hours * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
