import type { Archive } from './archive.js';
import { placeOf, rangeOf, withinSheet } from './cell-place.js';
import { numberText, UNCOMPUTED, type CellType } from './cell-text.js';
import type { NumberMeaning } from './number-formats.js';
import { readXml, type XmlListener } from './read-xml.js';

/** What the cells of a workbook refer to. */
export interface CellSetting {
  readonly strings: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  readonly is1904: boolean;
}

/** A row of a sheet, its cells from column A on. */
export interface SheetRow {
  readonly number: number;
  readonly cells: string[];
}

/** A range of cells of which only the first has content. */
export type MergedRange = NonNullable<ReturnType<typeof rangeOf>>;

/** Reads the rows of one sheet as they stand in its XML, batch by batch. */
export class SheetReader {
  #rows: SheetRow[] = [];
  readonly merged: MergedRange[] = [];
  /** Cells whose formula was never computed: how many, and which is the first. */
  uncomputed = { cells: 0, first: '' };
  #number = 0;
  #cells: string[] = [];
  #column = 0;
  #reference = '';
  #type: CellType = 'n';
  #style = 0;
  #text = '';
  #hasFormula = false;
  #hasValue = false;
  #isText = false;
  #isReading = false;

  constructor(private readonly setting: CellSetting) {}

  async *read(archive: Archive, part: string): AsyncGenerator<SheetRow[]> {
    for await (const _ of readXml(archive.text(part), this.#listener)) {
      if (this.#rows.length === 0) continue;
      yield this.#rows;
      this.#rows = [];
    }
  }

  readonly #listener: XmlListener = {
    open: (name, attributes) => {
      if (name === 'row') this.#beginRow(attributes['r']);
      else if (name === 'c') this.#beginCell(attributes);
      else if (name === 'f') this.#hasFormula = true;
      else if (name === 'v' || name === 't') {
        this.#isText = !this.#isReading;
        this.#hasValue = true;
      } else if (name === 'rPh') this.#isReading = true;
      else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
    },
    text: (text) => {
      if (this.#isText) this.#text += text;
    },
    close: (name) => {
      if (name === 'v' || name === 't') this.#isText = false;
      else if (name === 'rPh') this.#isReading = false;
      else if (name === 'c') this.#endCell();
      else if (name === 'row') this.#rows.push({ number: this.#number, cells: this.#cells });
    },
  };

  #beginRow(number: string | undefined): void {
    const stated = Number(number);
    // Numbers only rise: a row that goes back would be counted twice, so it takes the next one.
    this.#number = Number.isInteger(stated) && stated > this.#number ? stated : this.#number + 1;
    withinSheet({ row: this.#number, column: 1 });
    this.#cells = [];
    this.#column = 0;
  }

  #beginCell(attributes: Readonly<Record<string, string>>): void {
    this.#reference = attributes['r'] ?? '';
    this.#column = placeOf(this.#reference)?.column ?? this.#column + 1;
    withinSheet({ row: 1, column: this.#column });
    this.#type = (attributes['t'] ?? 'n') as CellType;
    this.#style = Number(attributes['s'] ?? 0);
    this.#text = '';
    this.#hasFormula = false;
    this.#hasValue = false;
  }

  #endCell(): void {
    const text = this.#hasFormula && !this.#hasValue ? this.#uncomputed() : this.#shown();
    if (text === '') return;
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells[this.#column - 1] = text;
  }

  #uncomputed(): string {
    const { cells, first } = this.uncomputed;
    this.uncomputed = { cells: cells + 1, first: first === '' ? this.#reference : first };
    return UNCOMPUTED;
  }

  #shown(): string {
    const { strings, meanings, is1904 } = this.setting;
    if (this.#type === 's') return strings[Number(this.#text)] ?? '';
    if (this.#type === 'b') return this.#text === '1' ? 'TRUE' : 'FALSE';
    if (this.#type === 'd') return this.#text.replace(/T00:00:00(?:\.0+)?Z?$/, '');
    if (this.#type !== 'n') return this.#text;
    return numberText(this.#text, meanings[this.#style] ?? 'NUMBER', is1904);
  }

  #merge(reference: string): void {
    const range = rangeOf(reference);
    if (range !== null && range.last.row > range.first.row && this.merged.length < 100_000) this.merged.push(range);
  }
}
