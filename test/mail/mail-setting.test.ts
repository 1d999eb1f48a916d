import { describe, expect, it } from '@jest/globals';
import { readMailSetting } from '../../server/mail/transport/mail-setting.js';

const FROM = { EVENKEEL_MAIL_FROM: 'Evenkeel <evenkeel@clinic.example>' };
const smtpOf = (url: string) => readMailSetting({ ...FROM, EVENKEEL_SMTP_URL: url }).smtp;

describe('how an installation mails', () => {
  it('is into a folder of the data folder unless a server is stated', () => {
    const setting = readMailSetting({ EVENKEEL_DATA_DIR: '/srv/evenkeel', PORT: '8080' });
    expect(setting).toMatchObject({ smtp: null, folder: '/srv/evenkeel/mail', publicAddress: 'http://127.0.0.1:8080' });
  });

  it.each([
    [
      'smtps://me:a%40b@mail.example',
      { port: 465, isSecure: true, requiresTls: false, login: { user: 'me', password: 'a@b' } },
    ],
    ['smtp://mail.example', { port: 587, isSecure: false, requiresTls: true, login: null }],
    ['smtp://localhost:25', { port: 25, isSecure: false, requiresTls: false }],
    ['smtp://127.0.0.1:2525', { port: 2525, requiresTls: false }],
    ['smtp://127.0.0.1.example', { requiresTls: true }],
  ])('%s', (url, expected) => {
    expect(smtpOf(url)).toMatchObject(expected);
  });

  it('takes an address with a name or without', () => {
    expect(readMailSetting(FROM).from).toEqual({ name: 'Evenkeel', address: 'evenkeel@clinic.example' });
    expect(readMailSetting({ EVENKEEL_MAIL_FROM: 'hr@clinic.example' }).from.address).toBe('hr@clinic.example');
    expect(readMailSetting({ EVENKEEL_PUBLIC_URL: 'https://care.example/evenkeel/' }).publicAddress).toBe(
      'https://care.example/evenkeel',
    );
  });

  it.each([
    { EVENKEEL_SMTP_URL: 'https://me:secret@mail.example', ...FROM },
    { EVENKEEL_SMTP_URL: 'smtp://me:secret@mail.example' },
    { EVENKEEL_MAIL_FROM: 'nobody' },
    { EVENKEEL_MAIL_FROM: 'A <a@b.example>\r\nBcc: c@d.example' },
    { EVENKEEL_PUBLIC_URL: 'clinic' },
  ])('refuses what makes no sense without repeating a password: %j', (environment) => {
    expect(() => readMailSetting(environment)).toThrow(/^EVENKEEL_(?!.*secret)/);
  });
});
