import '@testing-library/jest-dom/jest-globals';
import { LATER, type LaterWords } from '../../web/src/messages/later.js';
import { loadWords } from '../../web/src/messages/load-words.js';

/* A part of a page is tested without the page that brings its words. */
await loadWords(Object.keys(LATER) as LaterWords[]);

/* Layout does not exist in jsdom: these answer as a wide, still page would. */

class StillObserver {
  observe(): void {
    // Nothing ever changes size or comes into view.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
  takeRecords(): [] {
    return [];
  }
}

/** A mouse, as far as tests move one. */
class MousePointerEvent extends MouseEvent {
  readonly pointerType: string;
  readonly pointerId: number;

  constructor(type: string, init: PointerEventInit = {}) {
    super(type, init);
    this.pointerType = init.pointerType ?? 'mouse';
    this.pointerId = init.pointerId ?? 1;
  }
}

Object.assign(globalThis, { PointerEvent: MousePointerEvent });
window.Element.prototype.setPointerCapture = () => undefined;

Object.assign(globalThis, { ResizeObserver: StillObserver, IntersectionObserver: StillObserver });

window.matchMedia = (query) => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

window.HTMLElement.prototype.scrollIntoView = () => undefined;
