import { FileProblem } from '../../file-problem.js';

/** A value cut out of a JSON text, not yet parsed. */
export interface JsonPiece {
  /** The members that lead to its array, joined by points; empty: the array is the text itself. Null: it stands at the top. */
  readonly path: string | null;
  readonly text: string;
  /** The text ended inside it. */
  readonly isCutOff: boolean;
}

/** Longer than any record of anybody's time. */
const LONGEST_PIECE = 16 * 1024 * 1024;
const DEEPEST = 64;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;
const isOpening = (code: number): boolean => code === OPEN_ARRAY || code === OPEN_OBJECT;
const isClosing = (code: number): boolean => code === 93 || code === 125;

interface Level {
  readonly isArray: boolean;
  /** Members from the top to here. */
  readonly path: string;
  /** The member whose value comes next, in an object. */
  key: string;
  expectsKey: boolean;
}

/**
 * Cuts the elements of arrays out of a JSON text of any length, holding one at a time. `takes` says of which arrays (by path;
 * null: values that stand at the top beside or without an array); all else is only walked through. It finds where values
 * begin and end and does not judge them: whoever parses a piece learns whether it is sound.
 */
export class JsonSplitter {
  readonly #levels: Level[] = [];
  #piece: string[] | null = null;
  #pieceLength = 0;
  #piecePath: string | null = null;
  #pieceDepth = 0;
  #isScalar = false;
  #string: string[] | null = null;
  #isInString = false;
  #isEscaped = false;
  #valuesAtTop = 0;
  #isMismatched = false;

  constructor(private readonly takes: (path: string | null) => boolean) {}

  /** The pieces that end in this part of the text. */
  add(text: string): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
      if (this.#isInString) {
        at = this.#walkString(text, at);
        if (at >= text.length) break;
        if (this.#piece !== null && this.#pieceDepth === 0 && !this.#isInString) {
          this.#cut(text.slice(from, at + 1), pieces, false);
        }
        continue;
      }
      const code = text.charCodeAt(at);
      if (this.#piece === null) {
        if (this.#begins(code)) from = at;
        if (this.#piece === null) {
          this.#walk(code);
          continue;
        }
      }
      if (this.#endsScalar(code)) {
        this.#cut(text.slice(from, at), pieces, false);
        at -= 1; // what ended it is looked at again, outside
        continue;
      }
      if (code === QUOTE) this.#isInString = true;
      else if (isOpening(code)) this.#pieceDepth += 1;
      else if (isClosing(code)) this.#pieceDepth -= 1;
      if (this.#pieceDepth === 0 && isClosing(code)) this.#cut(text.slice(from, at + 1), pieces, false);
    }
    if (this.#piece !== null) this.#keep(text.slice(from));
    return pieces;
  }

  /** The piece that the end of the text cuts off, if any. */
  end(): JsonPiece[] {
    const pieces: JsonPiece[] = [];
    if (this.#piece !== null) this.#cut('', pieces, !this.#isScalar);
    return pieces;
  }

  /** How many values stand beside each other at the top, as far as they have begun and were walked through. */
  get valuesAtTop(): number {
    return this.#valuesAtTop;
  }

  /** Whether something was closed that had not been opened so: what stands behind it is not where it should be. */
  get isMismatched(): boolean {
    return this.#isMismatched;
  }

  /** Whether everything that was opened has been closed. */
  get isWhole(): boolean {
    return this.#levels.length === 0 && this.#piece === null && !this.#isInString;
  }

  /** Index of the last letter of the string, or the length of the text if it goes on. */
  #walkString(text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.#isEscaped) this.#isEscaped = false;
      else if (code === BACKSLASH) this.#isEscaped = true;
      else if (code === QUOTE) {
        this.#isInString = false;
        this.#string?.push(text.slice(from, at));
        this.#endKey();
        return at;
      }
    }
    this.#string?.push(text.slice(from));
    return text.length;
  }

  #endKey(): void {
    const level = this.#levels.at(-1);
    if (this.#string === null || level === undefined) return;
    level.key = this.#string.join('').slice(0, 200);
    this.#string = null;
  }

  /** Whether a piece begins at this letter: a value in an array that is taken, or one at the top. */
  #begins(code: number): boolean {
    if (isSpace(code) || code === COMMA || code === COLON || isClosing(code)) return false;
    const level = this.#levels.at(-1);
    const path = level === undefined ? null : level.path;
    if (level !== undefined && !level.isArray) return false;
    if (!this.takes(path)) return false;
    this.#piece = [];
    this.#pieceLength = 0;
    this.#piecePath = path;
    this.#pieceDepth = 0;
    this.#isScalar = code !== QUOTE && !isOpening(code);
    return true;
  }

  #endsScalar(code: number): boolean {
    return this.#isScalar && (isSpace(code) || code === COMMA || isClosing(code));
  }

  #walk(code: number): void {
    const level = this.#levels.at(-1);
    if (code === QUOTE) {
      this.#isInString = true;
      if (level !== undefined && !level.isArray && level.expectsKey) this.#string = [];
    } else if (isOpening(code)) this.#enter(code === OPEN_ARRAY, level);
    else if (isClosing(code)) this.#leave(code !== CLOSE_OBJECT);
    else if (code === COLON && level !== undefined) level.expectsKey = false;
    else if (code === COMMA && level !== undefined) level.expectsKey = true;
  }

  #enter(isArray: boolean, parent: Level | undefined): void {
    if (this.#levels.length >= DEEPEST) throw new FileProblem('NOT_A_TABLE', 'The file nests values too deeply.');
    if (parent === undefined) this.#valuesAtTop += 1;
    const path = parent === undefined ? '' : parent.isArray ? `${parent.path}[]` : join(parent.path, parent.key);
    this.#levels.push({ isArray, path, key: '', expectsKey: true });
  }

  #leave(isArray: boolean): void {
    if (this.#levels.pop()?.isArray !== isArray) this.#isMismatched = true;
  }

  #keep(text: string): void {
    this.#piece?.push(text);
    this.#pieceLength += text.length;
    if (this.#pieceLength > LONGEST_PIECE) throw new FileProblem('NOT_A_TABLE', 'An entry is larger than 16 MB.');
  }

  #cut(rest: string, pieces: JsonPiece[], isCutOff: boolean): void {
    this.#keep(rest);
    pieces.push({ path: this.#piecePath, text: (this.#piece ?? []).join(''), isCutOff });
    this.#piece = null;
    this.#isScalar = false;
  }
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
