// Runs before the first paint, so that no theme flashes: the reader's stored choice, else the
// system's. A file of its own because a strict content security policy refuses inline scripts.
(function () {
  var stored = null;
  try {
    stored = window.localStorage.getItem('steppe-ledger.theme');
  } catch {
    // Storage can be forbidden; then the system decides.
  }
  var systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  var isDark = stored === 'dark' || (stored !== 'light' && systemIsDark);
  document.documentElement.setAttribute('data-theme', isDark ? 'dark' : 'light');
})();
