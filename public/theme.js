// Runs before the first paint, so that a theme chosen earlier never flashes the other one. The policy
// forbids inline scripts; src/web/app/theme.ts reads and writes the same key.
try {
  var theme = localStorage.getItem('saldo-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be denied: the system's own theme holds.
}

// A wall screen has its own ground, from the first paint on: src/web/styles/wall-paper.css. A link names it; a
// screen with a name had one when it was last on: src/web/app/wall/named.tsx keeps it under the same key.
var wall = /\/(?:wall|w\/([\w-]+))\/?$/.exec(location.pathname);
if (wall) {
  var ground = /[?&]theme=light(&|$)/.test(location.search) ? 'light' : 'dark';
  try {
    if (wall[1] && localStorage.getItem('saldo-ground ' + wall[1].toLowerCase()) === 'light')
      ground = 'light';
  } catch {
    // As above.
  }
  document.documentElement.dataset.wall = ground;
}

// A press on a page that the server drew, before the app has taken it over, is held and done again when it has:
// src/web/app/drawn/TakenOver.tsx calls for it.
(function () {
  var held;
  function hold(event) {
    var pressed =
      document.querySelector('#drawn') && event.target.closest('#root button, #root [role=button]');
    if (pressed) held = pressed;
  }
  addEventListener('click', hold, true);
  addEventListener('saldo-taken-over', function () {
    removeEventListener('click', hold, true);
    if (held && held.isConnected)
      held.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
})();
