/** The characters that part a message, as its header states them. */
interface Separators {
  readonly field: string;
  readonly component: string;
  readonly repetition: string;
  readonly escape: string;
  readonly subcomponent: string;
}

/** A segment: its name and its fields, counted from 1 as the standard does. */
class Segment {
  constructor(
    readonly name: string,
    private readonly fields: readonly string[],
    private readonly separators: Separators,
  ) {}

  /** The repetitions of a field, each as its components; none if the field is empty. */
  repetitions(field: number): string[][] {
    const written = this.fields[field] ?? '';
    if (written === '' || written === '""') return [];
    const { repetition, component } = this.separators;
    return written.split(repetition).map((each) => each.split(component).map((text) => this.#plain(text)));
  }

  /** One component of the first repetition; empty: there is none. */
  text(field: number, component = 1): string {
    return this.repetitions(field)[0]?.[component - 1] ?? '';
  }

  /** The first subcomponent, without escapes. `""` says that something has no value any more. */
  #plain(component: string): string {
    const { escape, field, component: of, repetition, subcomponent } = this.separators;
    const [text = ''] = component.split(subcomponent);
    if (text.trim() === '""') return '';
    if (escape === '' || !text.includes(escape)) return text.trim();
    const meant: Readonly<Record<string, string>> = { F: field, S: of, R: repetition, T: subcomponent, E: escape };
    const parts = text.split(escape);
    return parts
      .map((part, index) => (index % 2 === 1 ? (meant[part] ?? ' ') : part))
      .join('')
      .trim();
  }
}

export type { Segment };

/** A message of HL7 v2, taken apart. */
export interface Hl7Message {
  /** `ADT`, `SIU`. */
  readonly type: string;
  /** `A04`, `S12`. */
  readonly event: string;
  readonly header: Segment;
  /** All segments of a name, in order. */
  segments(name: string): readonly Segment[];
  /** The first of them; one without fields if there is none. */
  segment(name: string): Segment;
}

/** The message a text holds; null: it is none. */
export function messageOf(text: string): Hl7Message | null {
  const lines = text.split('\r');
  const [head = ''] = lines;
  const field = head[3] ?? '';
  if (!/^MSH[^\w\s]/.test(head)) return null;
  const [, encoding = ''] = head.split(field);
  const [component = '^', repetition = '~', escape = '\\', subcomponent = '&'] = encoding;
  const separators = { field, component, repetition, escape, subcomponent };
  // Of the header alone the separator itself counts as a field, so that its others move by one.
  const header = new Segment('MSH', ['MSH', field, ...head.split(field).slice(1)], separators);
  const found = lines.slice(1).map((line) => {
    const fields = line.split(field);
    return new Segment(fields[0] ?? '', fields, separators);
  });
  const nothing = new Segment('', [], separators);
  return {
    type: header.text(9, 1),
    event: header.text(9, 2),
    header,
    segments: (name) => found.filter((each) => each.name === name),
    segment: (name) => found.find((each) => each.name === name) ?? nothing,
  };
}
