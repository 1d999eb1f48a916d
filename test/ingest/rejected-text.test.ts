import { describe, expect, it } from '@jest/globals';
import { redact } from '../../server/ingest/reading/redact.js';

const keyed = (): string => '0123456789abcdef';

describe('the text of a rejected row', () => {
  it('keeps a word out of a list that is misspelt, and no sentence that stands in its place', () => {
    const text = (status: string): string => redact(['V1', status], ['KEYED', 'WORD'], ',', keyed);
    expect(text('Finised')).toBe('#0123456789ab,Finised');
    expect(text('no shw')).toBe('#0123456789ab,no shw');
    expect(text('Jane Doe')).toBe('#0123456789ab,…');
    expect(text('Jane Doe did not come')).toBe('#0123456789ab,…');
    expect(text('MRN778899')).toBe('#0123456789ab,…');
  });

  it.each(['Clock In', 'Meal Break', 'Fin de pausa', 'C/Out', '3', 'P10'])(
    'keeps what a clock calls a punch: %s',
    (word) => {
      expect(redact([word], ['WORD'], ',', keyed)).toBe(word);
    },
  );

  it.each(['Clock In Jane', 'in Jane', '12', 'meal with Mr Doe'])(
    'keeps nothing that may be about somebody: %s',
    (text) => {
      expect(redact([text], ['WORD'], ',', keyed)).toBe('…');
    },
  );

  it('tells nothing of cells the format does not know, nor of shifted rows but their times', () => {
    expect(redact(['ann', 'Jane Doe'], ['PLAIN', 'HIDDEN'], ',', keyed)).toBe('ann,…');
    expect(redact(['ann', '2026-03-02 08:00', 'Jane Doe'], ['PLAIN', 'MOMENT'], ',', keyed)).toBe(
      '…,2026-03-02 08:00,…',
    );
  });
});
