/**
 * What a single punch says. BREAK kinds leave for a break or come back from it; a TRANSFER ends one stretch and begins the
 * next at the same instant.
 */
export const PUNCH_KINDS = ['IN', 'OUT', 'MEAL_START', 'MEAL_END', 'REST_START', 'REST_END', 'TRANSFER'] as const;
export type PunchKind = (typeof PUNCH_KINDS)[number];

const IN =
  /^(in|i|on|(clock(ed)?|punch(ed)?|check(ed)?|sign(ed)?|log(ged)?) ?in|shift start|start( shift| work| day)?|entry|arrival|begin|p10|kommen|kommt|ein(gang)?|anwesend|entrada|ingreso|entree|arrivee|debut|binnen|aankomst|inkloken|inklokken|entrata|c in)$/;
const OUT =
  /^(out|o|off|(clock(ed)?|punch(ed)?|check(ed)?|sign(ed)?|log(ged)?) ?out|shift end|(end|stop)( shift| work| day)?|exit|departure|finish|p20|gehen|geht|aus(gang)?|abwesend|salida|egreso|sortie|depart|fin|uit|vertrek|uitkloken|uitklokken|uscita|saida|c out)$/;
const TRANSFER =
  /\b(transfer|xfer|transferencia|transfert|wechsel|overboeking)\b|^(job|department|cost ?cent(er|re)|location) (change|switch)$/;
const MEAL = /\b(meal|lunch|dinner|mittag\w*|comida|almuerzo|dejeuner|repas|maaltijd|pranzo|almoco|refeicao)\b/;
const REST = /\b(break|rest|pause|pausa|descanso|pauze|coffee|p15|p25)\b/;
/** The way out of a break is a way in to work: `lunch in`, `break end`, `back from meal`. */
const BACK = /\b(in|end|ended|return|returned|back|finish|stop|ende|fin|final|fine|fim|einde|retour|p25)\b/;

/**
 * The kind of punch a word or phrase means, in English, German, Spanish, French, Dutch, Italian and Portuguese; null: none
 * that is known.
 */
export function punchKindOf(text: string): PunchKind | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (IN.test(plain)) return 'IN';
  if (OUT.test(plain)) return 'OUT';
  if (TRANSFER.test(plain)) return 'TRANSFER';
  const isBack = BACK.test(plain);
  if (MEAL.test(plain)) return isBack ? 'MEAL_END' : 'MEAL_START';
  return REST.test(plain) ? (isBack ? 'REST_END' : 'REST_START') : null;
}
