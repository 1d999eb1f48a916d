import type { ClockSpanKind } from '../../domain/ledger.js';
import type { PunchKind } from './punch-kinds.js';
import type { PunchLog } from './punch-log.js';

/**
 * The rules by which single punches become stretches, each by its name. What a rule rejects waits in quarantine; what it
 * flags is taken and shown as doubtful. Nothing is guessed.
 */
export const PAIRING_RULES = {
  LEADING_OUT: 'the in-punch is missing: none stands before this out-punch',
  IN_AFTER_IN: 'the out-punch is missing: an in-punch follows this one',
  OUT_TOO_LATE: 'the out-punch is missing: the next one is more than 24 hours later',
  IN_TOO_EARLY: 'the in-punch is missing: the last one is more than 24 hours earlier',
  NEVER_OUT: 'the out-punch is missing',
  OUT_OF_A_BREAK: 'the in-punch is missing: nobody came back from the break before this out-punch',
  OUTSIDE_A_SHIFT: 'there is no shift for this punch: no in-punch stands before it',
  BREAK_NOT_BEGUN: 'this punch ends a break that no punch began',
} as const;
export type PairingRule = keyof typeof PAIRING_RULES;

/** A stretch between two punches, by their places in the log. */
export interface PunchedStretch {
  readonly from: number;
  readonly to: number;
  readonly kind: ClockSpanKind;
}

/** What the punches of one shift come to. It is told at the last of its rows. */
export interface PunchedShift {
  readonly stretches: PunchedStretch[];
  /** Rows of the file that are spent on it. */
  rows: number;
  /** A second punch of the same kind within a minute was taken as the same. */
  hasDoublePunch: boolean;
  /** The last break began and was never ended. */
  hasOpenBreak: boolean;
}

/** How each row of the file ends: a shift told at it, a rule that rejects it, or null: told at another row. */
export type PunchVerdict = PunchedShift | PairingRule | null;

/** A stretch is made of two punches, so it must not join two shifts whose punches between were forgotten. */
const LONGEST_STRETCH = 24 * 3600;
/** The same button twice. */
const DOUBLE_PUNCH = 60;

/**
 * Pairs each person's punches in the order of time, whatever their order in the file. Verdicts by place in the log.
 *
 *     IN   IN   MEAL  MEAL  OUT   OUT   IN         the first IN: an IN follows it; the last OUT: no IN before it;
 *      ×    ├─WORK─┤─MEAL─┤─WORK─┤  ×     ×        the last IN: nothing follows it
 */
export function pairPunches(log: PunchLog): PunchVerdict[] {
  const order = log.inOrder();
  const verdicts: PunchVerdict[] = Array.from({ length: order.length }, () => null);
  let pairing = new Pairing(log, verdicts);
  for (const [position, place] of order.entries()) {
    const before = order[position - 1];
    if (before !== undefined && !log.isSamePerson(before, place)) {
      pairing.end();
      pairing = new Pairing(log, verdicts);
    }
    pairing.take(place);
  }
  pairing.end();
  return verdicts;
}

type State = 'OFF' | 'WORK' | 'MEAL' | 'REST';

const BREAK_OF: Partial<Record<PunchKind, 'MEAL' | 'REST'>> = {
  MEAL_START: 'MEAL',
  MEAL_END: 'MEAL',
  REST_START: 'REST',
  REST_END: 'REST',
};

/** One person's punches as they come: whether she is in, out or on a break, and since which punch. */
class Pairing {
  #state: State = 'OFF';
  /** The punch since which she is in that state. */
  #since = -1;
  #shift: PunchedShift | null = null;
  /** The last row of the shift in the file: there it is told. */
  #lastRow = -1;
  #previous = -1;
  /** Second punches of the same kind, before the shift has a stretch. */
  #doubles: number[] = [];
  /** The shift told last, and where: a second punch right after its end still belongs to it. */
  #told: PunchedShift | null = null;
  #toldAt = -1;

  constructor(
    private readonly log: PunchLog,
    private readonly verdicts: PunchVerdict[],
  ) {}

  take(place: number): void {
    const kind = this.log.kindAt(place);
    if (this.#isDouble(place, kind)) return;
    if (this.#state !== 'OFF' && this.#secondsSince(this.#since, place) > LONGEST_STRETCH) {
      const wasWorking = this.#state === 'WORK';
      this.#leaveOpen(kind === 'IN' ? 'IN_AFTER_IN' : 'OUT_TOO_LATE');
      if (kind !== 'IN' && wasWorking) return this.#reject(place, 'IN_TOO_EARLY');
    }
    this.#step(place, kind);
    this.#previous = place;
  }

  /** Nothing more comes. */
  end(): void {
    this.#leaveOpen('NEVER_OUT');
  }

  #step(place: number, kind: PunchKind): void {
    if (this.#state === 'OFF') return this.#stepOff(place, kind);
    if (this.#state === 'WORK') return this.#stepWorking(place, kind);
    if (kind === 'OUT') {
      this.#leaveOpen('NEVER_OUT');
      return this.#reject(place, 'OUT_OF_A_BREAK');
    }
    const isOtherBreak = kind.endsWith('_START') && BREAK_OF[kind] !== this.#state;
    this.#move(place, isOtherBreak ? (BREAK_OF[kind] ?? 'WORK') : 'WORK');
  }

  #stepOff(place: number, kind: PunchKind): void {
    if (kind === 'OUT') return this.#reject(place, 'LEADING_OUT');
    if (kind !== 'IN') return this.#reject(place, 'OUTSIDE_A_SHIFT');
    this.#state = 'WORK';
    this.#since = place;
  }

  #stepWorking(place: number, kind: PunchKind): void {
    if (kind === 'IN') {
      this.#leaveOpen('IN_AFTER_IN');
      return this.#stepOff(place, kind);
    }
    if (kind === 'MEAL_END' || kind === 'REST_END') return this.#reject(place, 'BREAK_NOT_BEGUN');
    if (kind === 'TRANSFER') return this.#move(place, 'WORK');
    this.#move(place, BREAK_OF[kind] ?? 'OFF');
  }

  /** Ends the stretch that is open at this punch and goes on in the next state. */
  #move(place: number, next: State): void {
    this.#shift ??= { stretches: [], rows: 0, hasDoublePunch: this.#doubles.length > 0, hasOpenBreak: false };
    for (const double of this.#doubles.splice(0)) this.#spend(double);
    const kind: ClockSpanKind = this.#state === 'MEAL' || this.#state === 'REST' ? this.#state : 'WORK';
    this.#shift.stretches.push({ from: this.#since, to: place, kind });
    this.#spend(this.#since);
    this.#state = next;
    this.#since = place;
    if (next !== 'OFF') return;
    this.#spend(place);
    this.#tell();
  }

  /** The open punch has no partner. A break that nobody came back from ended the work; it is itself no stretch. */
  #leaveOpen(rule: PairingRule): void {
    if (this.#state === 'OFF') return;
    const isBreak = this.#state !== 'WORK';
    if (!isBreak) this.verdicts[this.#since] = rule;
    this.#state = 'OFF';
    if (this.#shift === null) {
      for (const place of this.#doubles) this.verdicts[place] = rule;
      this.#doubles = [];
      return;
    }
    this.#shift.hasOpenBreak = isBreak;
    if (isBreak) this.#spend(this.#since);
    this.#tell();
  }

  #tell(): void {
    if (this.#shift === null) return;
    this.verdicts[this.#lastRow] = this.#shift;
    this.#told = this.#shift;
    this.#toldAt = this.#lastRow;
    this.#shift = null;
    this.#lastRow = -1;
  }

  #spend(place: number): void {
    if (this.#shift === null) return;
    if (!this.log.isAdded(place)) this.#shift.rows += 1;
    this.#lastRow = Math.max(this.#lastRow, place);
  }

  #isDouble(place: number, kind: PunchKind): boolean {
    if (this.#previous < 0 || this.log.kindAt(this.#previous) !== kind || kind === 'TRANSFER') return false;
    if (this.#secondsSince(this.#previous, place) > DOUBLE_PUNCH) return false;
    if (typeof this.verdicts[this.#previous] === 'string') return false;
    return this.#swallow(place);
  }

  /** The row counts with its shift, at which it is also told if it stands later in the file than the rest. */
  #swallow(place: number): boolean {
    if (this.#shift !== null) {
      this.#shift.hasDoublePunch = true;
      this.#spend(place);
      return true;
    }
    if (this.#state !== 'OFF') return this.#doubles.push(place) > 0;
    if (this.#told === null) return false;
    this.#told.rows += 1;
    this.#told.hasDoublePunch = true;
    if (place > this.#toldAt) {
      this.verdicts[this.#toldAt] = null;
      this.verdicts[place] = this.#told;
      this.#toldAt = place;
    }
    return true;
  }

  #reject(place: number, rule: PairingRule): void {
    this.verdicts[place] = rule;
  }

  #secondsSince(from: number, to: number): number {
    return this.log.instantAt(to) - this.log.instantAt(from);
  }
}
