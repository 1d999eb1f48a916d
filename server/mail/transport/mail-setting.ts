import { join, resolve } from 'node:path';

/** A mail server of the installation's owner. */
export interface SmtpSetting {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS, which may be missing on this very machine only. */
  readonly isSecure: boolean;
  readonly requiresTls: boolean;
  readonly login: { readonly user: string; readonly password: string } | null;
}

/** How this installation mails. */
export interface MailSetting {
  /** Null: none is stated, mails go into the folder. */
  readonly smtp: SmtpSetting | null;
  readonly from: { readonly name: string; readonly address: string };
  readonly folder: string;
  /** What links in mails begin with, without a slash at the end. */
  readonly publicAddress: string;
}

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const DEFAULT_FROM = 'Evenkeel <evenkeel@localhost>';
const FROM = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))\s*$/;

/**
 * Reads EVENKEEL_SMTP_URL, EVENKEEL_MAIL_FROM, EVENKEEL_MAIL_DIR and EVENKEEL_PUBLIC_URL. Throws on a value that makes no
 * sense, without repeating it: the address of the server may hold a password.
 */
export function readMailSetting(environment: NodeJS.ProcessEnv): MailSetting {
  const dataFolder = environment['EVENKEEL_DATA_DIR'] || './evenkeel-data';
  const smtp = environment['EVENKEEL_SMTP_URL'] ? readSmtp(environment['EVENKEEL_SMTP_URL']) : null;
  if (smtp !== null && !environment['EVENKEEL_MAIL_FROM'])
    throw new Error('EVENKEEL_SMTP_URL needs EVENKEEL_MAIL_FROM, the address mails come from.');
  return {
    smtp,
    from: readFrom(environment['EVENKEEL_MAIL_FROM'] || DEFAULT_FROM),
    folder: resolve(environment['EVENKEEL_MAIL_DIR'] || join(dataFolder, 'mail')),
    publicAddress: readPublicAddress(environment),
  };
}

function readSmtp(text: string): SmtpSetting {
  const url = URL.parse(text);
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw new Error('EVENKEEL_SMTP_URL must be smtps://user:password@host or smtp://user:password@host:587.');
  const isSecure = url.protocol === 'smtps:';
  const user = decodeURIComponent(url.username);
  return {
    host: url.hostname,
    port: url.port === '' ? (isSecure ? 465 : 587) : Number(url.port),
    isSecure,
    requiresTls: !isSecure && !LOOPBACK.test(url.hostname),
    login: user === '' ? null : { user, password: decodeURIComponent(url.password) },
  };
}

function readFrom(text: string): MailSetting['from'] {
  const [, name, named, bare] = FROM.exec(text) ?? [];
  const address = named ?? bare;
  if (address === undefined)
    throw new Error('EVENKEEL_MAIL_FROM must be an address, Evenkeel <evenkeel@clinic.example>.');
  return { name: name?.trim() || 'Evenkeel', address };
}

function readPublicAddress(environment: NodeJS.ProcessEnv): string {
  const given = environment['EVENKEEL_PUBLIC_URL'];
  if (!given) return `http://${environment['HOST'] || '127.0.0.1'}:${environment['PORT'] || '3000'}`;
  const url = URL.parse(given);
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new Error('EVENKEEL_PUBLIC_URL must be the address people open, https://evenkeel.clinic.example.');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}
