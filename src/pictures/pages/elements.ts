import { isValidElement, type CSSProperties, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly children?: ReactNode;
  readonly className?: string;
  readonly style?: CSSProperties;
}

/** An element of a page's tree, whatever it stands for. */
export type Seen = ReactElement<Props>;

/** What becomes of an element that was looked at: its inside is looked at too, it is left alone, or all is found. */
export type Step = 'enter' | 'pass' | 'stop';

type Component = (props: object) => ReactNode;

function isComponent(type: unknown): type is Component {
  return typeof type === 'function';
}

/** The function of an element that is a component, also of one that remembers its picture. */
function componentOf(type: unknown): Component | undefined {
  if (isComponent(type)) return type;
  return typeof type === 'object' && type !== null && 'type' in type ? componentOf(type.type) : undefined;
}

/** What stands in an element: what its component gives, else its children. */
function insideOf({ type, props }: Seen): ReactNode {
  const component = componentOf(type);
  return component ? component(props) : props.children;
}

/**
 * Looks at the elements that a page is made of, from the top, until one says stop. Components are called as hooks
 * are: only inside a drawing, from the first to the last in one order. Says whether it was stopped.
 */
export function walk(node: ReactNode, look: (element: Seen) => Step): boolean {
  if (Array.isArray(node)) return node.some((each: ReactNode) => walk(each, look));
  if (!isValidElement<Props>(node)) return false;
  const step = look(node);
  if (step !== 'enter') return step === 'stop';
  return walk(insideOf(node), look);
}

/** Whether an element is one of a component, so that its properties are known. */
export function isOf<P extends object>(
  element: ReactElement,
  component: (props: P) => ReactNode,
): element is ReactElement<P> {
  return element.type === component;
}

/** Whether an element is for screens alone: what is pressed there, or the form for narrow windows beside the wide one. */
export function isForScreens({ props }: Seen): boolean {
  return /\b(screen-only|md:hidden)\b/.test(props.className ?? '');
}

/** What a node says in one line, without what is for screens alone: rows of their own are parted by semicolons. */
export function textOf(node: ReactNode): string {
  const rows = saidBy(node).split('\n');
  return rows
    .map((row) => row.replaceAll(/[^\S\u00A0\u202F]+/g, ' ').trim())
    .filter(Boolean)
    .join('; ');
}

/** What stands around the text of an element, and between its children, by how it is laid out. */
function gapsOf({ props: { className = '' } }: Seen): { readonly around: string; readonly between: string } {
  if (/\bblock\b/.test(className)) return { around: '\n', between: '' };
  return {
    around: /\bsr-only\b/.test(className) ? ' ' : '',
    between: /\bgap-/.test(className) ? ' ' : '',
  };
}

function saidBy(node: ReactNode, between = ''): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map((each: ReactNode) => saidBy(each)).join(between);
  if (!isValidElement<Props>(node) || isForScreens(node)) return '';
  const gaps = gapsOf(node);
  return gaps.around + saidBy(insideOf(node), gaps.between) + gaps.around;
}
