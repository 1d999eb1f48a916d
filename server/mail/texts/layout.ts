/** A mail before it is laid out: what it says, and the one thing to open. */
export interface MailText {
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  /** Name and value, as a small table. */
  readonly figures: readonly (readonly [name: string, value: string])[];
  /** Said below the table. */
  readonly notes: readonly string[];
  readonly link: { readonly title: string; readonly address: string } | null;
  /** Why she gets this, and how to get no more of it. */
  readonly footer: readonly string[];
  readonly unsubscribeAddress: string | null;
}

const STYLE =
  'font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:0 auto;padding:16px';
const CELL = 'padding:4px 16px 4px 0;text-align:left;font-weight:normal;vertical-align:top';
const FINE = 'font-size:14px;opacity:0.75';

/** As plain text, for who reads no HTML. */
export function plainText(mail: MailText): string {
  const figures = mail.figures.map(([name, value]) => `  ${name}: ${value}`).join('\n');
  const link = mail.link === null ? '' : `${mail.link.title}:\n${mail.link.address}`;
  const wayOut = mail.unsubscribeAddress === null ? '' : `Get no more of these: ${mail.unsubscribeAddress}`;
  const footer = ['-- ', ...mail.footer, ...(wayOut === '' ? [] : [wayOut])].join('\n');
  const parts = [mail.greeting, ...mail.paragraphs, figures, ...mail.notes, link, footer];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** As HTML that needs nothing from elsewhere: no pictures, no fonts, nothing that tells who has read it. */
export function htmlText(mail: MailText): string {
  const paragraph = (text: string, style = '') => `<p${style === '' ? '' : ` style="${style}"`}>${escaped(text)}</p>`;
  const rows = mail.figures.map(
    ([name, value]) => `<tr><th style="${CELL}">${escaped(name)}</th><td style="${CELL}">${escaped(value)}</td></tr>`,
  );
  const link =
    mail.link === null ? '' : `<p><a href="${escaped(mail.link.address)}">${escaped(mail.link.title)}</a></p>`;
  const wayOut =
    mail.unsubscribeAddress === null
      ? ''
      : `<p style="${FINE}"><a href="${escaped(mail.unsubscribeAddress)}">Get no more of these</a></p>`;
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(mail.subject)}</title>`,
    `<meta name="color-scheme" content="light dark"></head><body style="${STYLE}">`,
    paragraph(mail.greeting),
    ...mail.paragraphs.map((text) => paragraph(text)),
    rows.length === 0 ? '' : `<table style="border-collapse:collapse">${rows.join('')}</table>`,
    ...mail.notes.map((text) => paragraph(text)),
    link,
    '<hr>',
    ...mail.footer.map((text) => paragraph(text, FINE)),
    wayOut,
    '</body></html>',
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
