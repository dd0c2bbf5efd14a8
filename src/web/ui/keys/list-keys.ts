/** Where an arrow or page key leads in a list; nothing for any other key and for an empty list. */
export function movedInList(key: string, active: number, length: number): number | undefined {
  if (length === 0) return undefined;
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: (active + 1) % length,
    ArrowUp: (active - 1 + length) % length,
    PageDown: Math.min(active + 8, length - 1),
    PageUp: Math.max(active - 8, 0),
  };
  return steps[key];
}
