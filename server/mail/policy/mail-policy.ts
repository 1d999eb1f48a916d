import type { Places } from '../../practice/places.query.js';

/** A report comes as a link, which opens it under its reader's rights, or as a file. */
export const DELIVERIES = ['LINK', 'ATTACHMENT'] as const;
export type Delivery = (typeof DELIVERIES)[number];

/** How an organization mails. */
export interface MailPolicy {
  /** In which the times of its mails are; null: that of its sites. */
  readonly zone: string | null;
  readonly delivery: Delivery;
  readonly sendsDigests: boolean;
}

export const USUAL_MAIL_POLICY: MailPolicy = { zone: null, delivery: 'LINK', sendsDigests: true };

/** The zone in which times of mails are: the one that is stated, or that of most sites, the first by name among equals. */
export function mailZone({ zone }: Pick<MailPolicy, 'zone'>, { sites }: Pick<Places, 'sites'>): string {
  if (zone !== null) return zone;
  const zones = sites.map((site) => site.zone);
  const count = (of: string) => zones.filter((each) => each === of).length;
  return zones.reduce((best, each) => (count(each) > count(best) ? each : best), zones[0] ?? 'UTC');
}
