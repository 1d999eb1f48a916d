/** Days for which imported files are kept unless EVENKEEL_KEEP_FILES_DAYS says otherwise: a year and a month. */
const USUAL_DAYS = 400;
/** What is kept encrypted alone goes after so many days, whatever the setting. */
const SEALED_DAYS = 30;

/** For how long imported files are kept. */
export interface KeepingSetting {
  /** 0: not at all. */
  readonly days: number;
  readonly sealedDays: number;
}

/** Reads EVENKEEL_KEEP_FILES_DAYS: a whole number of days; 0 keeps no file. */
export function readKeepingSetting(environment: NodeJS.ProcessEnv): KeepingSetting {
  const text = environment['EVENKEEL_KEEP_FILES_DAYS'] || String(USUAL_DAYS);
  if (!/^\d{1,5}$/.test(text)) throw new Error('EVENKEEL_KEEP_FILES_DAYS must be a whole number of days, 0 for none');
  const days = Number(text);
  return { days, sealedDays: Math.min(days, SEALED_DAYS) };
}
