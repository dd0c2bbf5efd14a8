import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../words/words.ts';

/** Where a page says what it shows: at its opening, over figures, tables and lists. */
const SAYING = 'h1, h1 + p, figure h2, figure h2 + p, caption, [data-said]';

const LOOK_EVERY_MS = 250;
/** How long what a choice asks for may take to arrive. */
const PATIENCE_MS = 5000;
/** Figures that change with one choice are many on some pages; who wants the others finds them. */
const MOST = 2;

function sayings(): readonly string[] {
  const all = document.querySelectorAll(`#content :is(${SAYING})`);
  return [...all].map((each) => each.textContent.trim()).filter((each) => each !== '');
}

/** Calls back with what a page says anew, once it has said the same twice; not where it goes on to say the same. */
function listen(before: ReadonlySet<string>, onNew: (said: readonly string[]) => void): () => void {
  let last = '';
  const began = Date.now();
  const look = (): void => {
    const found = sayings().filter((each) => !before.has(each));
    const now = found.join();
    if (found.length > 0 && now === last) onNew(found);
    else if (Date.now() - began < PATIENCE_MS) timer = setTimeout(look, LOOK_EVERY_MS);
    last = now;
  };
  let timer = setTimeout(look, LOOK_EVERY_MS);
  return () => clearTimeout(timer);
}

/** What the page says anew after a choice that was made within it; the filters over it speak for themselves. */
function useSaidAnew(): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    let stop = (): void => undefined;
    const onChoice = ({ target }: Event): void => {
      if (!(target instanceof Element) || !target.closest('#content') || target.closest('a')) return;
      stop();
      setSaid('');
      stop = listen(new Set(sayings()), (found) => setSaid(found.slice(0, MOST).join(' · ')));
    };
    // Before the page answers it.
    for (const kind of ['change', 'input', 'click']) addEventListener(kind, onChoice, { capture: true });
    return () => {
      stop();
      for (const kind of ['change', 'input', 'click']) removeEventListener(kind, onChoice, { capture: true });
    };
  }, []);
  return said;
}

/** The opening of the page in another language, once it is spoken. */
function useSaidInLanguage(): string {
  const language = useLanguage();
  const first = useRef(language);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (first.current !== language) setSaid(sayings().slice(0, MOST).join(' · '));
  }, [language]);
  return said;
}

/** Says politely what a page says anew: after a choice within it, and in another language. */
export function SaidChange() {
  const anew = useSaidAnew();
  const translated = useSaidInLanguage();
  return (
    <>
      <output className="sr-only">{anew}</output>
      <output className="sr-only">{translated}</output>
    </>
  );
}
