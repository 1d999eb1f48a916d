/** Words that tell what is done with a clock and name nobody, in the languages in which punches are read. */
const WORDS = new Set(
  [
    'in out on off clock clocked punch punched check checked sign signed log logged c',
    'start started end ended begin stop finish return returned back progress transfer switch change',
    'meal lunch dinner coffee break rest period pause paid unpaid short long shift work day job department cost center',
    'from to for of regular auto automatic p10 p15 p20 p25 1 2 3 4 5 6',
    'beginn anfang ende mittag mittagspause arbeit kommen gehen wechsel bezahlt unbezahlt',
    'inicio fin comida almuerzo descanso entrada salida pausa de la el del',
    'debut du repas dejeuner entree sortie arrivee depart',
    'begin einde pauze maaltijd inizio fine pranzo entrata uscita fim almoco refeicao saida',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a text says in several words what a punch is: `Clock In`, `Meal Break`, `Fin de pausa`. */
export function isWordOfClocks(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[\s/_.:()-]+/).filter((word) => word !== '');
  return words.length > 0 && words.length <= 5 && words.every((word) => WORDS.has(word));
}
