/** The two weekly digests: of a manager's groups, and of one's own week. */
export const DIGEST_TOPICS = ['MANAGER_DIGEST', 'OWN_DIGEST'] as const;
export type DigestTopic = (typeof DIGEST_TOPICS)[number];

/** What somebody may want mails about, or not. */
export type MailTopic = DigestTopic | `report-${string}`;

const TOPIC = /^(MANAGER_DIGEST|OWN_DIGEST|report-[0-9a-f-]{36})$/;

export const isMailTopic = (text: string): text is MailTopic => TOPIC.test(text);

/** The topic of the mails of a report schedule. */
export const reportTopic = (scheduleId: string): MailTopic => `report-${scheduleId}`;

/** Whether mails come until she says something: those about her own week only when she asks for them. */
export const comesUnasked = (topic: MailTopic): boolean => topic !== 'OWN_DIGEST';
