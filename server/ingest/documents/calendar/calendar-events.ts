import { linesOf } from '../../reading/file-rows.js';
import type { FileBytes } from '../../reading/inspect-bytes.js';

/** The lines of one event, still folded. */
export interface CalendarEventText {
  /** The line on which it begins. */
  readonly line: number;
  /** What its calendar says before its events that matters to them. */
  readonly calendar: readonly string[];
  readonly lines: readonly string[];
  readonly damage: string | null;
}

/** Longer than any event without a picture inside. */
const MOST_LETTERS = 1 << 20;
const OF_CALENDAR = /^(METHOD|X-WR-CALNAME|NAME|X-WR-TIMEZONE)[;:]/i;

/** The events of a file, in batches; memory is bounded by one event and a block. */
export async function* calendarEvents({ path, encoding }: FileBytes): AsyncGenerator<CalendarEventText[]> {
  const cutter = new EventCutter();
  for await (const lines of linesOf(path, encoding)) yield lines.flatMap((line) => cutter.take(line));
  yield cutter.end();
}

/** Cuts events out of lines. An event that never ends costs itself: the next one begins a new one. */
class EventCutter {
  #line = 0;
  #calendar: string[] = [];
  /** Whether the last line belongs to the calendar itself, so that a folded one goes on there. */
  #isOfCalendar = false;
  #depth = 0;
  #event: { readonly line: number; readonly lines: string[]; letters: number } | null = null;

  take(written: string): CalendarEventText[] {
    this.#line += 1;
    const line = written.replace(/^\ufeff/, '');
    const mark = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(line);
    const [, verb = '', name = ''] = mark ?? [];
    const found: CalendarEventText[] = [];
    if (verb.toUpperCase() === 'BEGIN' && /^(VEVENT|VCALENDAR)$/i.test(name)) {
      found.push(...this.#cut('the event is not closed before the next begins'));
      if (/^VEVENT$/i.test(name)) this.#event = { line: this.#line, lines: [], letters: 0 };
      else this.#calendar = [];
      this.#depth = 0;
    }
    if (this.#event === null) this.#takeOfCalendar(line, verb.toUpperCase());
    else this.#add(line);
    if (verb.toUpperCase() === 'END' && /^(VEVENT|VCALENDAR)$/i.test(name))
      found.push(...this.#cut(/^VEVENT$/i.test(name) ? null : 'the event is not closed before its calendar ends'));
    return found;
  }

  end(): CalendarEventText[] {
    return this.#cut('the file ends inside this event');
  }

  #add(line: string): void {
    const event = this.#event;
    if (event === null) return;
    event.letters += line.length;
    if (event.letters <= MOST_LETTERS) event.lines.push(line);
  }

  /** Properties of the calendar stand outside all of its parts. */
  #takeOfCalendar(line: string, verb: string): void {
    if (verb === 'BEGIN' && !/VCALENDAR/i.test(line)) this.#depth += 1;
    if (verb === 'END') this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth > 0) return;
    const isFolded = /^[ \t]/.test(line);
    this.#isOfCalendar = isFolded ? this.#isOfCalendar : OF_CALENDAR.test(line);
    if (this.#isOfCalendar && this.#calendar.length < 100) this.#calendar.push(line);
  }

  #cut(damage: string | null): CalendarEventText[] {
    const event = this.#event;
    if (event === null) return [];
    this.#event = null;
    const { line, lines, letters } = event;
    const tooLong = letters > MOST_LETTERS ? 'the event is longer than 1 MB' : null;
    return [{ line, calendar: [...this.#calendar], lines, damage: damage ?? tooLong }];
  }
}
