// Runs before the first paint, so that a dark page never flashes white. A file of its own because the content security
// policy allows no inline scripts. The key is Mantine's.
(function () {
  var stored = null;
  try {
    stored = window.localStorage.getItem('mantine-color-scheme-value');
  } catch {
    stored = null; // storage may be switched off; the system's choice then holds
  }
  var dark = stored === 'dark' || (stored !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
