import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import type { MailSetting } from '../../server/mail/transport/mail-setting.js';

/** What the server does with the next mail: take it, refuse it, or break off. Once, then it takes mails again. */
export type Whim =
  | 'TAKE'
  | 'NOT_NOW'
  | 'NEVER'
  | 'REFUSE_AFTER_DATA'
  | 'BREAK_OFF_IN_DATA'
  | 'BREAK_OFF_AFTER_DATA'
  | 'SILENT_AT_RECIPIENT'
  | 'SILENT_AFTER_DATA';

const refusal = (responseCode: number, message: string): Error => Object.assign(new Error(message), { responseCode });

/** A real SMTP server with whims. */
export class MailServer {
  readonly arrived: string[] = [];
  whim: Whim = 'TAKE';
  /** How long it thinks before it says that it took a mail. */
  slownessMilliseconds = 0;
  /** Called when the server falls silent, with the mail, if it has it. */
  onSilence: () => void = () => undefined;
  readonly #server: SMTPServer;

  constructor(login: { user: string; password: string } | null = null) {
    this.#server = new SMTPServer({
      authOptional: login === null,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onAuth: ({ username, password }, _session, done) =>
        username === login?.user && password === login?.password
          ? done(null, { user: username })
          : done(refusal(535, 'wrong password')),
      onRcptTo: (_address, _session, done) => {
        if (this.whim === 'SILENT_AT_RECIPIENT') return this.#beSilent();
        if (this.whim === 'NOT_NOW') return done(this.#once(refusal(451, 'try again later')));
        if (this.whim === 'NEVER') return done(this.#once(refusal(550, 'no such mailbox')));
        done();
      },
      onData: (stream, _session, done) => {
        if (this.whim === 'BREAK_OFF_IN_DATA') {
          this.whim = 'TAKE';
          stream.once('data', () => this.#breakOff());
          stream.on('error', () => undefined);
          return;
        }
        void text(stream).then((mail) => this.#end(mail, done));
      },
    });
    this.#server.on('error', () => undefined);
  }

  static async open(login: { user: string; password: string } | null = null): Promise<MailServer> {
    const server = new MailServer(login);
    await once(server.#server.listen(0, '127.0.0.1'), 'listening');
    return server;
  }

  /** How mails come here. */
  setting(folder: string, login: { user: string; password: string } | null = null): MailSetting {
    const { port } = this.#server.server.address() as AddressInfo;
    return {
      smtp: { host: '127.0.0.1', port, isSecure: false, requiresTls: false, login },
      from: { name: 'Evenkeel', address: 'evenkeel@clinic.example' },
      folder,
      publicAddress: 'https://evenkeel.clinic.example',
    };
  }

  /** Waits until somebody connects. */
  async nextConnection(): Promise<void> {
    await once(this.#server.server, 'connection');
  }

  async close(): Promise<void> {
    this.#breakOff();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #end(mail: string, done: (error?: Error | null) => void): void {
    const whim = this.whim;
    if (whim === 'REFUSE_AFTER_DATA') return done(this.#once(refusal(554, 'looks like spam')));
    this.arrived.push(mail);
    if (whim === 'BREAK_OFF_AFTER_DATA') {
      this.whim = 'TAKE';
      return this.#breakOff();
    }
    if (whim === 'SILENT_AFTER_DATA') return this.#beSilent();
    setTimeout(done, this.slownessMilliseconds);
  }

  #once(error: Error): Error {
    this.whim = 'TAKE';
    return error;
  }

  #beSilent(): void {
    this.whim = 'TAKE';
    this.onSilence();
  }

  #breakOff(): void {
    for (const connection of this.#server.connections) connection._socket?.destroy();
  }
}
