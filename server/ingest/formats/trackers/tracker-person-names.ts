/*
 * What time trackers call the columns that name a person, in English, German, Spanish, French and Dutch, in their normal
 * form.
 */

export const CODE_NAMES: readonly string[] = [
  'user id',
  'employee id',
  'employee number',
  'staff id',
  'staff number',
  'member id',
  'person id',
  'payroll id',
  'personalnummer',
  'numero de empleado',
  'matricule',
  'personeelsnummer',
];

export const EMAIL_NAMES: readonly string[] = [
  'email',
  'e mail',
  'user email',
  'email address',
  'member email',
  'correo',
  'courriel',
];

export const FULL_NAME_NAMES: readonly string[] = [
  'user',
  'user name',
  'username',
  'member',
  'member name',
  'person',
  'employee',
  'employee name',
  'full name',
  'team member',
  'staff',
  'staff member',
  'staff name',
  'worker',
  'name',
  'display name',
  'assignee',
  'who',
  'benutzer',
  'mitarbeiter',
  'mitarbeiterin',
  'usuario',
  'empleado',
  'nombre',
  'utilisateur',
  'employe',
  'collaborateur',
  'gebruiker',
  'medewerker',
  'naam',
];

export const FIRST_NAME_NAMES: readonly string[] = [
  'first name',
  'fname',
  'given name',
  'vorname',
  'nombre',
  'prenom',
  'voornaam',
];

export const LAST_NAME_NAMES: readonly string[] = [
  'last name',
  'lname',
  'surname',
  'nachname',
  'apellido',
  'apellidos',
  'nom',
  'achternaam',
];
