/** Resolves when the browser has nothing more urgent to do, after half a second at the latest. */
export function browserIdle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no idle callback; a moment's patience serves there.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 200);
  });
}
