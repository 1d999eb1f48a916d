import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { Readable } from 'node:stream';
import type { SmtpSetting } from './mail-setting.js';
import type { SendableMail, SendOutcome, Transport } from './transport.js';

/** How long a server may be silent. */
const PATIENCE_MILLISECONDS = 30_000;
/** How far the noting may run ahead of what the server has. */
const PIECE_BYTES = 16_384;
/** Refused at these steps, it is this mail that is refused; before them, it is us or our sender's address. */
const OF_THE_MAIL = ['RCPT TO', 'DATA'];

interface SmtpError extends Error {
  readonly responseCode?: number;
  readonly command?: string;
  readonly response?: string;
}

/** Sends over SMTP, a connection for each mail. Its password is in no message and no log. */
export class SmtpTransport implements Transport {
  readonly way = 'SMTP';

  constructor(
    private readonly setting: SmtpSetting,
    private readonly patience = PATIENCE_MILLISECONDS,
  ) {}

  async send(mail: SendableMail): Promise<SendOutcome> {
    const { host, port, isSecure, requiresTls } = this.setting;
    const connection = new SMTPConnection({
      host,
      port,
      secure: isSecure,
      requireTLS: requiresTls,
      connectionTimeout: this.patience,
      greetingTimeout: this.patience,
      socketTimeout: this.patience,
      tls: { minVersion: 'TLSv1.2' },
    });
    const progress = { isHandedOver: false };
    try {
      await this.#sendOver(connection, mail, progress);
      connection.quit();
      return { kind: 'SENT' };
    } catch (error) {
      // Not quit: that would be said into the middle of the mail. A connection that ends there has brought nothing.
      connection.close();
      return outcomeOf(error as SmtpError, progress.isHandedOver);
    }
  }

  #sendOver(connection: SMTPConnection, mail: SendableMail, progress: { isHandedOver: boolean }): Promise<void> {
    const { login } = this.setting;
    return new Promise((resolve, reject) => {
      connection.on('error', reject);
      connection.on('end', () => reject(new Error('the connection was closed')));
      const send = () =>
        connection.send({ from: mail.from, to: [mail.to] }, bodyOf(mail, progress), (error) =>
          error ? reject(error) : resolve(),
        );
      connection.connect((failed) => {
        if (failed) return reject(failed);
        if (login === null) return send();
        const credentials = { user: login.user, pass: login.password };
        connection.login(credentials, (refused) => (refused ? reject(refused) : send()));
      });
    });
  }
}

/**
 * The mail as a stream that is not begun before the server wants it, and not ended before the outbox knows.
 *
 *     MAIL FROM · RCPT TO · DATA ── message ──┤ noted: may have arrived ├── end of data ── 250
 *     a crash here: sent again ──────────────▶│                         │◀── here: uncertain
 */
function bodyOf(mail: SendableMail, progress: { isHandedOver: boolean }): Readable {
  return Readable.from(
    (async function* () {
      for (let from = 0; from < mail.message.length; from += PIECE_BYTES)
        yield mail.message.subarray(from, from + PIECE_BYTES);
      if (!(await mail.beforeHandingOver())) throw new Error('another attempt has begun');
      progress.isHandedOver = true;
    })(),
    { objectMode: false, highWaterMark: 1 },
  );
}

function outcomeOf(error: SmtpError, isHandedOver: boolean): SendOutcome {
  const { responseCode, command } = error;
  const text = (error.response ?? error.message).slice(0, 500);
  const isOfTheMail = command !== undefined && OF_THE_MAIL.includes(command);
  if (responseCode !== undefined && isOfTheMail) return { kind: 'REFUSED', isPermanent: responseCode >= 500, text };
  return { kind: isHandedOver ? 'UNCERTAIN' : 'UNREACHABLE', text };
}
