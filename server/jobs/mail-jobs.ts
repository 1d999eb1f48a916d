import { queueDueDigests } from '../digests/queue-due-digests.js';
import type { Database } from '../database/open-database.js';
import { deliverDueMails } from '../mail/outbox/deliver-mails.js';
import { FolderTransport } from '../mail/transport/folder.js';
import type { MailSetting } from '../mail/transport/mail-setting.js';
import { SmtpTransport } from '../mail/transport/smtp.js';
import { queueDueReports } from '../reports/schedules/queue-due-reports.js';
import { COMPOSERS } from './composers.js';
import type { JobQueue } from './queue.js';

/** Sends mails when they are due, as long as the server runs. */
export class MailJobs {
  readonly #stopping = new AbortController();
  #started: Promise<void> | null = null;

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    readonly setting: MailSetting,
  ) {}

  /** Begins; a second call waits for the first. */
  start(): Promise<void> {
    return (this.#started ??= this.#start());
  }

  /** Sends what waits, now rather than within the minute. */
  async deliverNow(): Promise<void> {
    await this.start();
    await this.queue.send('deliver-mails', {}, 'all');
  }

  /** Begins no further mail; one that is under way ends by itself. */
  stop(): void {
    this.#stopping.abort();
  }

  async #start(): Promise<void> {
    await this.queue.start();
    await this.queue.work('deliver-mails', 1, () => this.#deliver());
    await this.queue.everyMinute('deliver-mails');
  }

  async #deliver(): Promise<void> {
    const { database, setting } = this;
    await this.#queueWhatIsDue();
    const folder = new FolderTransport(setting.folder);
    const transport = setting.smtp === null ? folder : new SmtpTransport(setting.smtp);
    const { signal } = this.#stopping;
    await deliverDueMails({ database, setting, transport, folder, composers: COMPOSERS, signal }, () => new Date());
  }

  /** What is queued already leaves even where something cannot be queued. */
  async #queueWhatIsDue(): Promise<void> {
    const { dataSource } = this.database;
    for (const queueDue of [queueDueReports, queueDueDigests])
      await queueDue(dataSource, new Date()).catch((error: Error) => console.error(error.stack));
  }
}
