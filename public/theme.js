// Runs before the first paint, so that a theme chosen earlier never flashes the other one. The policy
// forbids inline scripts; src/web/app/theme.ts reads and writes the same key.
try {
  var theme = localStorage.getItem('saldo-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be denied: the system's own theme holds.
}

// A wall screen has its own ground, from the first paint on: src/web/styles/wall-paper.css.
if (/\/wall\/?$/.test(location.pathname)) {
  document.documentElement.dataset.wall = /[?&]theme=light(&|$)/.test(location.search) ? 'light' : 'dark';
}
