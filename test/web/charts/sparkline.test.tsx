import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { Sparkline } from '../../../web/src/charts/sparkline.js';
import { renderPart } from '../render.js';

describe('a sparkline', () => {
  it('leaves a gap where a week is unknown instead of a line through zero', () => {
    renderPart(<Sparkline label="trend" values={[1, 2, null, 3, 4]} />);
    expect(screen.getByRole('img', { name: 'trend' }).querySelectorAll('polyline')).toHaveLength(2);
  });

  it('draws a lone week as a dot', () => {
    renderPart(<Sparkline label="trend" values={[null, 2, null]} />);
    const [dot] = screen.getByRole('img').querySelectorAll('polyline');
    const [first, second] = (dot?.getAttribute('points') ?? '').split(' ');
    expect(first).toBe(second);
  });

  it('marks no latest week when the latest is unknown', () => {
    renderPart(<Sparkline label="trend" values={[1, 2, null]} />);
    expect(screen.getByRole('img').querySelector('line')).toBeNull();
  });
});
