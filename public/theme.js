// Runs before the first paint, so that a theme chosen earlier never flashes the other one. The policy
// forbids inline scripts; src/web/app/theme.ts reads and writes the same key.
try {
  var theme = localStorage.getItem('saldo-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch (_) {
  // Storage may be denied: the system's own theme holds.
}
