import type { FileRow } from '../../reading/file-rows.js';
import type { NamedPerson } from '../drafts.js';
import { LatestVersions } from '../latest-versions.js';
import { thingOf, type Thing } from './events.js';
import { sentAt } from './hl7-moment.js';
import { messageOf, type Hl7Message, type Segment } from './message.js';

/** Fields in which people stand, by segment. */
const PEOPLE: readonly (readonly [segment: string, field: number])[] = [
  ['AIP', 3],
  ['PRT', 5],
  ['ROL', 4],
  ['PV1', 52],
];

/** What the messages of a file say together: which of several about one visit is the latest, and when it began. */
export class MessageHistory {
  readonly #versions = new LatestVersions();
  readonly #starts = new Map<string, string>();
  /** Who gave out each number of a person; empty: several did, and it tells nobody from another. */
  readonly #authorities = new Map<string, string>();

  /** Looks through all messages of a file. */
  static async of(rows: AsyncIterable<FileRow>, column: number): Promise<MessageHistory> {
    const history = new MessageHistory();
    for await (const { cells, line } of rows) {
      const message = messageOf(cells[column] ?? '');
      if (message !== null) history.#add(message, line);
    }
    return history;
  }

  isOutdated(thing: Thing, line: number): boolean {
    return this.#versions.isOutdated(keyOf(thing), line);
  }

  /** When a message of the file says that it begins; empty: none does. */
  startOf(thing: Thing): string {
    return thing.start === '' ? (this.#starts.get(keyOf(thing)) ?? '') : thing.start;
  }

  /** Everybody named in a field, by number, or where there is none by name. */
  people(segments: readonly Segment[], field: number): NamedPerson[] {
    return segments.flatMap((segment) => segment.repetitions(field)).flatMap((parts) => this.#person(parts) ?? []);
  }

  #person([number = '', family = '', given = '', , , , , , authority = '']: readonly string[]): NamedPerson | null {
    const name = nameOf(given, family);
    if (number === '') return name === '' ? null : { key: name, name, email: null };
    const isShared = this.#authorities.get(number) === SEVERAL;
    return { key: isShared ? `${authority}|${number}` : number, name: name || number, email: null };
  }

  #add(message: Hl7Message, line: number): void {
    const thing = thingOf(message);
    if (thing === null || thing.id === '') return;
    this.#versions.add(keyOf(thing), sentAt(message), line);
    if (thing.start !== '') this.#starts.set(keyOf(thing), thing.start);
    for (const [segment, field] of PEOPLE) {
      for (const [number = '', , , , , , , , authority = ''] of message
        .segments(segment)
        .flatMap((each) => each.repetitions(field))) {
        const known = this.#authorities.get(number) ?? authority;
        this.#authorities.set(number, known === authority ? authority : SEVERAL);
      }
    }
  }
}

const SEVERAL = '|';

const keyOf = ({ table, id }: Thing): string => `${table}/${id}`;

/** Given and family name as they are said. */
export const nameOf = (given: string, family: string): string => `${given} ${family}`.trim();
