/** Resources as EHRs write them, for a clinic in Chicago. */

export const bundleOf = (...resources: readonly object[]): string =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ('resource' in resource ? resource : { resource })),
  });

export const linesOf = (...resources: readonly object[]): string =>
  resources.map((resource) => `${JSON.stringify(resource)}\n`).join('');

export const NPI = 'http://hl7.org/fhir/sid/us-npi';

export const ann = {
  resourceType: 'Practitioner',
  id: 'ann',
  identifier: [{ system: NPI, value: '11' }],
  name: [{ family: 'Example', given: ['Ann'] }],
  telecom: [{ system: 'email', value: 'Ann@clinic.example' }],
};

export const encounter = (id: string, more: object = {}): object => ({
  resourceType: 'Encounter',
  id,
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/p1', display: 'Somebody Private' },
  participant: [{ individual: { reference: 'Practitioner/ann' } }],
  period: { start: '2026-03-02T09:00:00-06:00', end: '2026-03-02T09:30:00-06:00' },
  ...more,
});

export const appointment = (id: string, more: object = {}): object => ({
  resourceType: 'Appointment',
  id,
  status: 'booked',
  start: '2026-03-03T15:00:00Z',
  end: '2026-03-03T15:20:00Z',
  participant: [
    { actor: { reference: 'Patient/p1' }, status: 'accepted' },
    { actor: { reference: 'Practitioner/ann' }, status: 'accepted' },
  ],
  ...more,
});

export const task = (id: string, more: object = {}): object => ({
  resourceType: 'Task',
  id,
  status: 'completed',
  code: { text: 'Rooming' },
  owner: { reference: 'Practitioner/ann' },
  encounter: { reference: 'Encounter/v1' },
  executionPeriod: { start: '2026-03-02T09:00:00-06:00', end: '2026-03-02T09:10:00-06:00' },
  ...more,
});

export const auditEvent = (id: string, more: object = {}): object => ({
  resourceType: 'AuditEvent',
  id,
  type: { code: 'rest', display: 'Restful Operation' },
  subtype: [{ code: 'vread', display: 'Chart opened' }],
  recorded: '2026-03-02T15:03:04.567Z',
  agent: [
    { who: { reference: 'Practitioner/ann' }, requestor: true },
    { who: { display: 'A program' }, requestor: false },
  ],
  ...more,
});

export const schedule = (id: string, actor: string): object => ({
  resourceType: 'Schedule',
  id,
  actor: [{ reference: actor }],
});

export const slot = (id: string, more: object = {}): object => ({
  resourceType: 'Slot',
  id,
  schedule: { reference: 'Schedule/s1' },
  status: 'free',
  start: '2026-03-02T14:00:00Z',
  end: '2026-03-02T14:15:00Z',
  ...more,
});
