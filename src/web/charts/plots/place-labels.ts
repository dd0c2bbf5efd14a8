/** A point with a text that wants to stand beside it, in pixels. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text stands: its left end and its baseline. */
export interface LabelPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The boxes that a text may take: right of its point, left, above, below. */
function candidates({ x, y, radius, width, height }: Labelled): Box[] {
  const gap = radius + 3;
  const at = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + height });
  return [
    at(x + gap, y - height / 2),
    at(x - gap - width, y - height / 2),
    at(x - width / 2, y - gap - height),
    at(x - width / 2, y + gap),
  ];
}

/**
 * Places for as many texts as fit inside a frame, in the order given, none over another nor over a point.
 * A text without room is left out.
 */
export function placeLabels(points: readonly Labelled[], frame: Box): LabelPlace[] {
  const dots = points.map(({ id, x, y, radius }) => ({
    id,
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius,
  }));
  const taken: Box[] = [];
  return points.flatMap((point) => {
    const found = candidates(point).find(
      (box) =>
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom &&
        !taken.some((other) => overlap(box, other)) &&
        !dots.some((dot) => dot.id !== point.id && overlap(box, dot)),
    );
    if (!found) return [];
    taken.push(found);
    return [{ id: point.id, x: found.left, y: found.bottom - point.height * 0.22 }];
  });
}
