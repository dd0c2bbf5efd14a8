/** The geometry of a wall screen: everything in pixels, worked out from its size, so that nothing scrolls. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly isPortrait: boolean;
  /** Pixels of the screen to one pixel of the design (1920 × 1080, or 1080 × 1920). */
  readonly unit: number;
  /** Free margin on every side; drift stays inside a half of it. */
  readonly margin: number;
  /** Farthest that drift moves the picture. */
  readonly reach: number;
  /** The box inside the margins. */
  readonly inner: { readonly width: number; readonly height: number };
  /** Height of the line above the sentence, of the sentence, and of the frame at the foot. */
  readonly head: number;
  readonly sentence: number;
  readonly foot: number;
  /** The box that is left for the evidence. */
  readonly body: { readonly width: number; readonly height: number };
}

const DESIGN = { long: 1920, short: 1080 } as const;

/**
 * The stage for a screen. Type and strokes follow the screen, not the reader's root size: a screen of twice
 * the pixels shows the same picture twice as fine.
 */
export function stageOf(width: number, height: number): Stage {
  const isPortrait = height > width;
  const [wide, high] = isPortrait ? [DESIGN.short, DESIGN.long] : [DESIGN.long, DESIGN.short];
  const unit = Math.min(width / wide, height / high);
  const px = (design: number): number => Math.round(design * unit);
  const margin = px(48);
  const inner = { width: width - 2 * margin, height: height - 2 * margin };
  const head = px(52);
  const sentence = px(isPortrait ? 380 : 212);
  const foot = px(isPortrait ? 140 : 78);
  const gap = px(isPortrait ? 40 : 28);
  return {
    width,
    height,
    isPortrait,
    unit,
    margin,
    reach: Math.floor(margin / 2),
    inner,
    head,
    sentence,
    foot,
    body: { width: inner.width, height: inner.height - head - sentence - foot - 2 * gap },
  };
}

/** Sizes of type on a wall, in pixels of the design; the least is read from five metres on a 55-inch screen. */
export const WALL_TYPE = {
  sentence: 66,
  figure: 132,
  large: 52,
  body: 40,
  small: 32,
  least: 27,
} as const;
