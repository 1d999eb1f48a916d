import ICAL from 'ical.js';

/** One event of a calendar with what its calendar says of it, as its row holds them. */
export interface CalendarEvent {
  readonly event: ICAL.Component;
  readonly calendar: ICAL.Component;
  /** What makes it the same event in every file; empty: it has none. */
  readonly uid: string;
  /** Of two states of an event the one with the higher number is later. */
  readonly sequence: number;
  /** When it was last changed, as the file writes it; texts of one length compare as times do. */
  readonly changed: string;
  readonly isCancelled: boolean;
}

/** The event of a row; null: the text is none. */
export function calendarEventOf(text: string): CalendarEvent | null {
  try {
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const event = calendar.getFirstSubcomponent('vevent');
    if (event === null) return null;
    return {
      event,
      calendar,
      uid: textOf(event, 'uid'),
      sequence: Number(textOf(event, 'sequence')) || 0,
      changed: textOf(event, 'last-modified') || textOf(event, 'dtstamp'),
      isCancelled: /^cancelled$/i.test(textOf(event, 'status')) || /^cancel$/i.test(textOf(calendar, 'method')),
    };
  } catch {
    return null; // the parser's own words repeat what must not be kept
  }
}

/** A property as one text; empty: the component has none. */
export function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstProperty(name)?.toJSON()[3];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
