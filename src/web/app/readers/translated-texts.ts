/** The element that stands in the place of a text, and the texts, in their order, that one stands for. */
const standIns = new WeakMap<Node, Element>();
const texts = new WeakMap<Element, Text[]>();

/** Puts a text, and those that one element stands for with it, back where the page has them. */
function putBack(text: Node | null): void {
  const standIn = text && standIns.get(text);
  if (!standIn) return;
  const own = texts.get(standIn) ?? [];
  for (const each of own) standIns.delete(each);
  texts.delete(standIn);
  standIn.replaceWith(...own);
}

/** The element that came when a text went: in one step with it, or just before or after it. */
function comeFor({ addedNodes, previousSibling, nextSibling }: MutationRecord): Element | undefined {
  const near = [...addedNodes, previousSibling, nextSibling].filter(
    (each) => each instanceof Element && each.tagName === 'FONT',
  ) as Element[];
  return near.find((each) => !texts.has(each)) ?? near[0];
}

function note(record: MutationRecord, rewritten: MutationObserver): void {
  for (const text of record.removedNodes) {
    const standIn = text instanceof Text ? comeFor(record) : undefined;
    if (!standIn) continue;
    letTextsBePutBack();
    standIns.set(text, standIn);
    texts.set(standIn, [...(texts.get(standIn) ?? []), text as Text]);
    rewritten.observe(text, { characterData: true });
  }
}

let isReady = false;

/** Whoever takes a text away, or puts something before it, finds it where it was. */
function letTextsBePutBack(): void {
  if (isReady) return;
  isReady = true;
  /* oxlint-disable typescript/unbound-method -- the page is drawn by these three alone, each called on its node */
  const { removeChild, insertBefore, appendChild } = Node.prototype;
  Node.prototype.removeChild = function removeFound<T extends Node>(this: Node, child: T): T {
    putBack(child);
    return child.parentNode === this ? (removeChild.call(this, child) as T) : child;
  };
  Node.prototype.insertBefore = function insertBeforeFound<T extends Node>(
    this: Node,
    child: T,
    next: Node | null,
  ): T {
    putBack(child);
    putBack(next);
    return insertBefore.call(this, child, next?.parentNode === this ? next : null) as T;
  };
  Node.prototype.appendChild = function appendFound<T extends Node>(this: Node, child: T): T {
    putBack(child);
    return appendChild.call(this, child) as T;
  };
  /* oxlint-enable typescript/unbound-method */
}

/**
 * Lets the page go on under the browser's translation, which puts `font` elements in the place of its texts: each text
 * is put back once the page writes it again or takes it away, and the translation sees it anew.
 */
export function bearTranslation(): () => void {
  // A text that the page writes again while it is out of the document must be seen.
  const rewritten = new MutationObserver((records) => {
    for (const { target } of records) putBack(target);
  });
  const taken = new MutationObserver((records) => {
    for (const record of records) note(record, rewritten);
  });
  taken.observe(document.body, { childList: true, subtree: true });
  return () => {
    taken.disconnect();
    rewritten.disconnect();
  };
}
