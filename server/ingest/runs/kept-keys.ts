const KEPT = /^#([0-9a-f]{64})\.([0-9a-f]{64})$/;

/** The identifier of a visit or patient in a rejected row that is kept: both hashes, for nobody knows yet which it is. */
export const keptKeys = (visitKey: string, patientKey: string): string => `#${visitKey}.${patientKey}`;

/** A hash function for which a kept identifier is the hash it was. */
export function orKept(which: 'visit' | 'patient', hash: (text: string) => string): (text: string) => string {
  return (text) => {
    const kept = text.startsWith('#') ? KEPT.exec(text) : null;
    return kept === null ? hash(text) : (kept[which === 'visit' ? 1 : 2] ?? hash(text));
  };
}
