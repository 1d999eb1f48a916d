/**
 * Lets the application open without a network from now on: the worker keeps the page and the built files that were loaded
 * before it was there. Not in development, where files change under their names.
 */
export async function readyOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/service-worker.js');
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ keep: loaded.filter((name) => new URL(name).pathname.startsWith('/assets/')) });
}
