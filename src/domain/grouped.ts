/**
 * Items by a name that each gives, in order of first appearance.
 * @example groupedBy(['ana', 'eva', 'abel'], (name) => name[0]) // new Map([['a', ['ana', 'abel']], ['e', ['eva']]])
 */
export function groupedBy<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(nameOf(item));
    if (group) group.push(item);
    else groups.set(nameOf(item), [item]);
  }
  return groups;
}
