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

// What the server drew is whole without the app, which takes it over at the first sign of a hand, or once the page has
// stood for long: then it says whether a newer edition serves, and keeps itself for a start without a network. Its code
// and the answers that the page was drawn from are fetched before, so that they are here when it begins.
(function () {
  var SIGNS = ['pointerdown', 'pointermove', 'keydown', 'focusin', 'click', 'change', 'wheel', 'scroll'];
  var LONG = 30000;
  var PAUSE = 40;
  var hasStarted = false;
  /** Puts the next of what fetches the app into the page; whether there was one. */
  function takeNext(selector) {
    var app = document.getElementById('app');
    var next = app && app.content.querySelector(selector);
    if (!next) return false;
    document.head.append(document.importNode(next, true));
    next.remove();
    return true;
  }
  /** Away from the page's own thread, which hundreds of kilobytes would hold up. */
  function fetchAnswers() {
    var drawn = document.getElementById('drawn');
    if (!drawn || document.getElementById('app').dataset.files !== undefined) return;
    var addresses = JSON.parse(drawn.textContent).answers.map(function (each) {
      return each.address;
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker takes none
    new Worker('/fetch-answers.js').postMessage(addresses);
  }
  /** One thing after another and with pauses, so that nothing that a reader does waits; no more once the app comes. */
  function makeReady() {
    if (hasStarted) return;
    if (takeNext('link')) setTimeout(makeReady, PAUSE);
    else fetchAnswers();
  }
  function start() {
    hasStarted = true;
    while (takeNext('link, script'));
  }
  function want(event) {
    // A browser says of a pointer that rests where a page appears that it moves.
    if (event && event.type === 'pointermove' && !event.movementX && !event.movementY) return;
    SIGNS.forEach(function (sign) {
      removeEventListener(sign, want, true);
    });
    if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
    else start();
  }
  SIGNS.forEach(function (sign) {
    addEventListener(sign, want, true);
  });
  addEventListener('load', function () {
    // The page is painted first.
    requestAnimationFrame(function () {
      setTimeout(makeReady, 200);
      setTimeout(want, LONG);
    });
  });
})();

// A press or a choice on what the server drew, before the app has taken that part over, is held and done once it has.
// Where React puts another element in the place of one, that one is meant. For what it never takes over nothing waits
// longer than a minute.
(function () {
  var CONTROL = ':is(button, [role=button], input[type=checkbox], input[type=radio], select)';
  var held = [];
  /** Whether what was held is done just now: it is not held again, or it would be done twice. */
  var isDoing = false;
  /** Whether the app has taken over what stands around the page's parts: before that a question costs it what it has begun. */
  var isHere = false;
  /** Whether React works on an element: it marks them while it draws, some time before it answers for them. */
  function isTaken(element) {
    return Object.keys(element).some(function (key) {
      return key.indexOf('__reactProps$') === 0;
    });
  }
  /**
   * Whether it answers: it stops what comes to a part that still waits for something, as this, which nothing listens
   * for. A part that waits for nothing but its turn it takes over at once, before all others.
   */
  function isAnswered(element) {
    var isHeard = false;
    function hear() {
      isHeard = true;
    }
    element.addEventListener('dragend', hear);
    element.dispatchEvent(new Event('dragend', { bubbles: true }));
    element.removeEventListener('dragend', hear);
    return isHeard;
  }
  /** What a reader sees and presses of an element. */
  function seenOf(element) {
    return (element.labels && element.labels[0]) || element;
  }
  function nameOf(element) {
    return seenOf(element).textContent;
  }
  /** The element that is meant now, if any. */
  function meant(each) {
    if (each.element.isConnected) return each.element;
    var place = document.getElementById(each.place);
    return Array.from(place ? place.querySelectorAll(CONTROL) : []).find(function (other) {
      return nameOf(other) === each.name;
    });
  }
  function doHeld() {
    held = held.filter(function (each) {
      var element = meant(each);
      // Asked before it has begun with the part by itself: what it had of it would be lost.
      var isReady = isHere && element && isAnswered(element) && isTaken(element);
      if (!isReady && Date.now() < each.until) return true;
      each.seen.removeAttribute('data-held');
      if (!isReady) return false;
      if (each.chosen !== undefined) element.value = each.chosen;
      var Kind = each.type === 'click' ? MouseEvent : Event;
      isDoing = true;
      element.dispatchEvent(new Kind(each.type, { bubbles: true, cancelable: true }));
      isDoing = false;
      return false;
    });
  }
  function settle() {
    doHeld();
    if (held.length > 0) setTimeout(settle, 50);
  }
  function hold(event) {
    var element = event.target.closest && event.target.closest('#root ' + CONTROL);
    var isChoice = element && element.tagName === 'SELECT';
    if (isDoing || !element || isChoice !== (event.type === 'change')) return;
    if (isTaken(element) && !document.getElementById('drawn')) return;
    // A box stays as it was drawn until then.
    event.preventDefault();
    if (held.length === 0) setTimeout(settle, 50);
    // An impatient second press is no second press.
    held = held.filter(function (each) {
      return each.element !== element;
    });
    seenOf(element).setAttribute('data-held', '');
    held.push({
      element: element,
      seen: seenOf(element),
      place: element.closest('[id]:not(' + CONTROL + ')').id,
      name: nameOf(element),
      type: event.type,
      chosen: isChoice ? element.value : undefined,
      until: Date.now() + 60000,
    });
  }
  /** Presses the keys that print, for the app; whether the part of it that listens for them is here. */
  function isPrintHeard() {
    var press = new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, bubbles: true, cancelable: true });
    return !document.getElementById('drawn') && !document.body.dispatchEvent(press);
  }
  /** The keys that print are held, too: the app signs what is printed, once the part that does is here. */
  function holdPrint(event) {
    var isPrint =
      /^p$/i.test(event.key) && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!isPrint || !event.isTrusted || !document.getElementById('drawn')) return;
    event.preventDefault();
    var until = Date.now() + 10000;
    (function again() {
      if (isPrintHeard()) return;
      if (Date.now() < until) setTimeout(again, 50);
      else print();
    })();
  }
  addEventListener('app-is-here', function () {
    isHere = true;
    doHeld();
  });
  addEventListener('click', hold, true);
  addEventListener('change', hold, true);
  addEventListener('keydown', holdPrint, true);
})();
