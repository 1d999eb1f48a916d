import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AmbiguousDates } from '../../../web/src/features/imports/ambiguous-dates.js';
import { readUploadAnswer } from '../../../web/src/features/imports/upload-answer.js';
import { NO_OPTIONS, uploadParameters } from '../../../web/src/features/imports/upload.js';
import { renderPart } from '../render.js';

describe('the request of an upload', () => {
  it('leaves out what was not stated, so that the server decides and says how', () => {
    const parameters = uploadParameters('punches.csv', { ...NO_OPTIONS, source: 'clock' }, false);
    expect(parameters.toString()).toBe('fileName=punches.csv&kind=auto&source=clock');
  });

  it('asks for a check that stores nothing', () => {
    expect(uploadParameters('a.csv', NO_OPTIONS, true).get('dryRun')).toBe('true');
  });
});

describe('the answer to an upload', () => {
  const readings = [
    { order: 'DMY', written: '03/04/2026', read: '2026-04-03' },
    { order: 'MDY', written: '03/04/2026', read: '2026-03-04' },
  ];

  it('is a question when the order of dates cannot be told', () => {
    const body = { error: { code: 'AMBIGUOUS_DATE_ORDER', message: '', readings } };
    expect(readUploadAnswer({ status: 422, body })).toEqual({ kind: 'AMBIGUOUS', readings });
  });

  it('is a refusal with the sentence of the server', () => {
    const body = { error: { code: 'UNKNOWN_FORMAT', message: 'This looks like a picture.' } };
    expect(readUploadAnswer({ status: 400, body })).toEqual({
      kind: 'REFUSED',
      message: 'This looks like a picture.',
      isUnknown: true,
    });
  });

  it('is a refusal with the status when nothing else can be told', () => {
    expect(readUploadAnswer({ status: 502, body: null })).toMatchObject({ kind: 'REFUSED' });
  });

  it('names the run that has begun', () => {
    expect(readUploadAnswer({ status: 202, body: { runId: 'r1' } })).toEqual({ kind: 'STARTED', runId: 'r1' });
  });

  it('offers both readings of an ambiguous date and takes the one that is chosen', async () => {
    let chosen = '';
    renderPart(<AmbiguousDates readings={readings} onChoose={(order) => (chosen = order)} />);
    await userEvent.click(screen.getByRole('button', { name: '03/04/2026 is Wednesday, March 4, 2026' }));
    expect(chosen).toBe('MDY');
  });
});
