/*
 * What time clocks call their columns, in English, German, Spanish, French, Dutch, Italian and Portuguese. Names stand in
 * their normal form, small letters without accents; of two that are in a file the earlier in the list is meant.
 */

const list = (names: string): readonly string[] => names.split(',').map((name) => name.trim());

/** The number or code of a person, which is hers alone. */
export const CODE_NAMES = list(`
  employee id, team member id, employee number, employee no, employee code, emp id, emp no, emp number, emp code,
  staff id, staff number, staff code, staff key, person id, person number, worker id, user id, badge, badge id,
  badge number, payroll id, payroll number, personnel number, card number, ee id, id number, pin, eid, id, emplid,
  empl id, employee id number, employee badge, time card id, clock number, clock id, kronos id, pernr, personnel no,
  personalnummer, personal nr, pers nr, mitarbeiternummer, mitarbeiter nr, mitarbeiter id, ausweisnummer, ausweis nr,
  numero de empleado, numero empleado, id empleado, codigo empleado, legajo, matricule, numero employe, id employe,
  personeelsnummer, personeelsnr, medewerkernummer, medewerker id, file number, file no, matricola,
  numero dipendente, codice dipendente, matricula, numero do funcionario, codigo do funcionario`);

export const EMAIL_NAMES = list(`
  email, e mail, email address, employee email, user email, staff email, work email, correo, correo electronico,
  courriel, e mailadres, posta elettronica`);

/** A whole name in one cell. */
export const FULL_NAME_NAMES = list(`
  employee, employee name, name, full name, staff, staff name, staff member, person, person name, user, user name,
  username, worker, worker name, team member, member, display name, emp, emp name, who, nombre completo, nombre,
  empleado, trabajador, mitarbeiter, mitarbeiterin, mitarbeiter in, name des mitarbeiters, beschaftigte, employe,
  nom complet, salarie, medewerker, werknemer, naam, nom, agent, associate, resource name, full legal name,
  payroll name, ma, ma name, medical assistant, medical assistant name, assistant, assistant name, caregiver,
  performed by, completed by, dipendente, lavoratore, nome, nome e cognome, nome completo, funcionario, colaborador,
  trabalhador`);

export const FIRST_NAME_NAMES = list(`
  first name, firstname, given name, first, employee first name, vorname, primer nombre, nombres, prenom, voornaam`);
export const LAST_NAME_NAMES = list(`
  last name, lastname, surname, family name, last, employee last name, nachname, familienname, apellido, apellidos,
  nom de famille, achternaam, cognome, sobrenome, apelido`);

/** The day a row belongs to, on which its first punch is. */
export const DATE_NAMES = list(`
  date, day, work date, workday, shift date, punch date, attendance date, start date, date in, in date,
  clock in date, time in date, business date, entry date, datum, fecha, tag, arbeitstag, dia, date de travail, jour,
  dag, werkdag, date worked, apply date, time entry date, clocked date, report date, shift day, log date, data,
  giorno`);

export const OUT_DATE_NAMES = list(`
  end date, date out, out date, clock out date, time out date, stop date, out punch date, date clocked out, enddatum,
  datum bis, fecha fin, fecha salida, date fin, einddatum, clock out day, data fine, data de fim`);

export const IN_NAMES = list(`
  in, time in, clock in, punch in, in time, clock in time, punch in time, start, start time, log in, login, sign in,
  check in, check in time, clocked in, from, shift start, begin, begin time, arrival, in 1, time in 1, clock in 1,
  punch in 1, in punch, started at, actual start, log in time, start at, in time 1, start of shift, time start,
  arrive, arrived, clocked in at, clock in at, in at, actual in, in datetime, clock in datetime, punch in datetime,
  start datetime, start date time, start timestamp, in punch time, kommen, beginn, anfang, von, arbeitsbeginn,
  start zeit, startzeit, entrada, hora entrada, hora de entrada, inicio, hora inicio, arrivee, heure arrivee,
  heure d arrivee, debut, heure debut, heure de debut, entree, begin tijd, begintijd, starttijd, aankomst, van,
  entrata, ora entrata, ora di entrata, inizio, ora inizio, hora de inicio`);

export const OUT_NAMES = list(`
  out, time out, clock out, punch out, out time, clock out time, punch out time, end, end time, log out, logout,
  sign out, check out, check out time, clocked out, to, shift end, finish, finish time, stop, stop time, departure,
  until, out 1, time out 1, clock out 1, punch out 1, out punch, ended at, actual end, log out time, end at,
  time end, depart, departed, left, clocked out at, clock out at, out at, actual out, out datetime,
  clock out datetime, punch out datetime, end datetime, end date time, end timestamp, out punch time, gehen, ende,
  bis, arbeitsende, endzeit, salida, hora salida, hora de salida, fin, hora fin, heure depart, heure de depart,
  heure fin, heure de fin, sortie, eind tijd, eindtijd, vertrek, tot, stop at, uscita, ora uscita, ora di uscita,
  fine, ora fine, saida, hora saida, hora de saida, fim, hora de fim, termino`);

/** A break between the first in and the last out: leaving for it is an out, coming back an in. */
export const BREAK_OUT_NAMES = list(`
  lunch out, lunch start, meal out, meal start, break out, break start, start lunch, start break, lunch begin,
  lunch start time, out lunch, out to lunch, meal break start, break 1 start, break start time, unpaid break start,
  pause von, pause beginn, pausenbeginn, inicio comida, inicio descanso, salida comida, debut pause, pause debut,
  begin pauze, pauze van, pauze start`);

export const BREAK_IN_NAMES = list(`
  lunch in, lunch end, meal in, meal end, break in, break end, end lunch, end break, lunch finish, lunch end time,
  in lunch, in from lunch, back from lunch, meal break end, break 1 end, break end time, unpaid break end,
  pause bis, pause ende, pausenende, fin comida, fin descanso, regreso comida, fin pause, pause fin, einde pauze,
  pauze tot, pauze einde`);

/** What kind of break a recorded break is. */
export const BREAK_KIND_NAMES = list(`
  break type, break kind, meal type, pausenart, tipo descanso, type de pause, soort pauze`);

/** What a row is: work, a break, or an absence. */
export const KIND_NAMES = list(`
  type, record type, punch type, entry type, pay code, time type, kind, shift type, segment type, art, zeitart,
  tipo, nature, soort`);
export const SITE_NAMES = list(`
  site, location, worksite, clinic, site key, work location, standort, sede, centro, lieu, locatie, vestiging, luogo`);

export const ZONE_NAMES = list(`
  time zone, timezone, tz, zone, punch time zone, zeitzone, zona horaria, fuseau horaire, tijdzone`);

/** A total that the time clock states for the row. */
export const HOURS_NAMES = list(`
  hours, total hours, hours worked, worked hours, duration, shift total, total, work hours, time worked,
  total paid hours, paid hours, regular hours, daily total, total time, total work hours, stunden, arbeitszeit,
  gesamt, summe, horas, horas trabajadas, total horas, heures, heures travaillees, total heures, duree, uren,
  gewerkte uren, totaal, ore, ore lavorate, totale ore, horas trabalhadas, total de horas`);

/** Whether a single punch is IN, OUT or a break. */
export const DIRECTION_NAMES = list(`
  type, punch type, record type, entry type, direction, event, event type, in out, inout, in or out, status, action,
  punch, function, registration type, richtung, buchungsart, buchung, art, ereignis, tipo, movimiento, marcacion,
  sens, mouvement, type de pointage, soort, actie, movimento, verso, state`);
/** When a single punch was, with its date or with the date in a column of its own. */
export const PUNCH_TIME_NAMES = list(`
  time, punch time, punch, timestamp, date time, datetime, punch datetime, punch dttm, event time, punched at,
  logged at, recorded at, clock time, punch date time, date and time, date, zeit, uhrzeit, zeitpunkt, zeitstempel,
  hora, fecha hora, fecha y hora, heure, date heure, horodatage, tijd, tijdstip, ora, data e ora, data ora,
  data hora, data e hora`);
