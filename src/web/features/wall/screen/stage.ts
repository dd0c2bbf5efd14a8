/** The geometry of a wall screen: everything in pixels, worked out from its size, so that nothing scrolls. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly isPortrait: boolean;
  /** Pixels of the screen to one pixel of the design (1920 × 1080, or 1080 × 1920). */
  readonly unit: number;
  /** Free margin on every side. */
  readonly margin: number;
  /** Farthest that drift moves the picture: half of the margin. */
  readonly reach: number;
  /** Heights of the line above the sentence, the sentence, the note under the evidence, and the frame. */
  readonly head: number;
  readonly sentence: number;
  readonly note: number;
  readonly frame: number;
  readonly gap: number;
  /** The box that is left for the evidence. */
  readonly body: { readonly width: number; readonly height: number };
}

const DESIGN = { long: 1920, short: 1080 } as const;
const HEIGHTS = {
  landscape: { head: 54, sentence: 200, note: 60, frame: 56, gap: 21 },
  portrait: { head: 56, sentence: 306, note: 84, frame: 104, gap: 36 },
} as const;

/**
 * The stage for a screen. Type and strokes follow the screen, not the reader's root size: a screen of twice
 * the pixels shows the same picture twice as fine.
 */
export function stageOf(width: number, height: number): Stage {
  const isPortrait = height > width;
  const [wide, high] = isPortrait ? [DESIGN.short, DESIGN.long] : [DESIGN.long, DESIGN.short];
  const unit = Math.min(width / wide, height / high);
  const px = (design: number): number => Math.round(design * unit);
  const design = HEIGHTS[isPortrait ? 'portrait' : 'landscape'];
  const margin = px(48);
  const [head, sentence, note, frame, gap] = [
    px(design.head),
    px(design.sentence),
    px(design.note),
    px(design.frame),
    px(design.gap),
  ];
  const body = {
    width: width - 2 * margin,
    height: height - 2 * margin - head - sentence - note - frame - 3 * gap,
  };
  const reach = Math.floor(margin / 2);
  return { width, height, isPortrait, unit, margin, reach, head, sentence, note, frame, gap, body };
}

/** Sizes of type in pixels of the design; the least is read from five metres on a 55-inch screen. */
const WALL_TYPE = {
  sentence: 66,
  figure: 128,
  large: 50,
  body: 38,
  small: 32,
  least: 27,
} as const;
export type WallSize = keyof typeof WALL_TYPE;

/** A size of type on a stage, in pixels of the screen. */
export function typeOn(stage: Stage, size: WallSize): number {
  return WALL_TYPE[size] * stage.unit;
}
