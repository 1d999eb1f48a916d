import type { Secret } from '../../database/secret.js';
import type { ReadingContext, NamedSite } from '../formats/format.js';
import type { DateOrder } from '../reading/date-order.js';
import { MomentReader } from '../reading/moment-reader.js';
import { ZoneClock } from '../reading/zone-clock.js';
import type { RowCorrection } from '../quarantine/corrections.query.js';
import { orKept } from './kept-keys.js';
import type { NamedPerson } from '../formats/drafts.js';
import { namedPerson } from '../formats/named-person.js';
import type { ImportOptions } from './import-options.js';
import { siteNamed, type Place } from './place.js';

/** Hashes of a few thousand visits come again and again; a million different ones must not fill the memory. */
const REMEMBERED_HASHES = 20_000;
const NO_CORRECTIONS: ReadonlyMap<string, RowCorrection> = new Map();
const REMEMBERED_NAMES = 10_000;

/** What the rows of one file are read with. `notices` counts what is worth a warning at the end. */
export interface FileReadingContext extends ReadingContext {
  readonly notices: ReadonlyMap<string, number>;
  /** Whether any row named no site and was read by the clock of the source. */
  readonly usedSourceClock: boolean;
  /** Corrections made to rows of earlier files of the source, by fingerprint. */
  readonly corrections: ReadonlyMap<string, RowCorrection>;
  /** Keyed hash of a row as written. */
  fingerprint(cells: readonly string[]): Buffer;
}

/** What file is read, and when. */
export interface ReadingOccasion extends Pick<ImportOptions, 'source' | 'staff'> {
  readonly began: Date;
}

/** The context for reading a file that belongs to a place. */
export function readingContext(
  place: Place,
  order: DateOrder,
  secret: Secret,
  from: ReadingOccasion,
  corrections: ReadonlyMap<string, RowCorrection> = NO_CORRECTIONS,
): FileReadingContext {
  const notices = new Map<string, number>();
  const notice = (message: string) => notices.set(message, (notices.get(message) ?? 0) + 1);
  const clocks = new Map<string, ZoneClock>();
  const named = remembered(REMEMBERED_NAMES, (text) => siteNamed(place.sites, text));
  const clock = new ZoneClock(place.zone);
  let usedSourceClock = false;
  const clockOfZone = (zone: string): ZoneClock => {
    let known = clocks.get(zone);
    if (known === undefined) clocks.set(zone, (known = new ZoneClock(zone)));
    return known;
  };
  return {
    moments: new MomentReader(order),
    site: place.site,
    get clock() {
      usedSourceClock = true;
      return clock;
    },
    get usedSourceClock() {
      return usedSourceClock;
    },
    siteNamed: named,
    clockOf: (site: NamedSite) => clockOfZone(site.zone),
    clockIn: clockOfZone,
    visitKey: orKept('visit', keyedHash(secret, `${place.organizationId}:visit`)),
    patientKey: orKept('patient', keyedHash(secret, `${place.organizationId}:patient`)),
    corrections,
    fingerprint: (cells) => secret.keyedHash(`${place.organizationId}:row`, cells.join('\u001f')),
    notice,
    began: from.began.getTime() / 1000,
    statedOwner: from.staff === null ? null : namedPerson(from.staff, '', ''),
    get owner() {
      if (from.staff === null) notice(NOBODY_NAMED);
      return ownerOf(from);
    },
    notices,
  };
}

const NOBODY_NAMED =
  '{n} rows name nobody: they wait under a placeholder of the source to be mapped. Say whose file it is with the staff option.';

/** The person a file was said to be of, else a placeholder of its own for each source. */
function ownerOf({ source, staff }: Pick<ImportOptions, 'source' | 'staff'>): NamedPerson {
  const named = staff === null ? null : namedPerson(staff, '', '');
  return named ?? { key: `nobody named by ${source}`, name: `Not named (${source})`, email: null };
}

const keyedHash = (secret: Secret, domain: string): ((text: string) => string) =>
  remembered(REMEMBERED_HASHES, (text) => secret.keyedHash(domain, text).toString('hex'));

/** A function that remembers its last answers, at most so many. */
function remembered<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = answer(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
