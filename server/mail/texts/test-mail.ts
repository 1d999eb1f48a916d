import type { MailText } from './layout.js';

/** Somebody asked whether mail gets through. */
export const testMailText = (name: string, publicAddress: string): MailText => ({
  subject: 'Evenkeel: a test mail',
  greeting: `Hello ${name},`,
  paragraphs: ['You asked Evenkeel to write to you. It did, so mail gets through.'],
  figures: [],
  notes: [],
  link: { title: 'Open the page Mail', address: `${publicAddress}/mail` },
  footer: ['You get this because you pressed “Send a test to myself”.'],
  unsubscribeAddress: null,
});
