/** The geometry of a wall screen: everything in pixels, worked out from its size, so that nothing scrolls. */
export interface Stage {
  readonly width: number;
  readonly height: number;
  readonly isPortrait: boolean;
  /** Pixels of the screen to one pixel of the design (1920 × 1080, or 1080 × 1920), less under a banner. */
  readonly unit: number;
  /** What the screen crops of its edges: nothing is drawn there. */
  readonly crop: { readonly x: number; readonly y: number };
  /** Free margin on every side, inside of that. */
  readonly margin: number;
  /** Farthest that drift moves the picture: half of the margin. */
  readonly reach: number;
  /** Heights of the line above the sentence, the sentence, the note under the evidence, and the frame. */
  readonly head: number;
  readonly sentence: number;
  readonly note: number;
  readonly frame: number;
  readonly gap: number;
  /** Pixels to one of the design in what is never made smaller: the banner, the note, the frame. */
  readonly noticeUnit: number;
  /** Height of the words over every scene: they take from the sentence and the evidence, which shrink. */
  readonly banner: number;
  /** The box that is left for the evidence. */
  readonly body: { readonly width: number; readonly height: number };
}

const DESIGN = { long: 1920, short: 1080 } as const;
const HEIGHTS = {
  landscape: { head: 54, sentence: 192, note: 76, frame: 76, gap: 16 },
  portrait: { head: 56, sentence: 306, note: 150, frame: 222, gap: 24 },
} as const;

/** Free margin on every side. */
const MARGIN = 48;

/** Characters of a banner that surely fit on a line, and heights of a line and of what surrounds them. */
const BANNER = { landscape: 60, portrait: 30, line: 72, around: 28 } as const;

function bannerHeight(text: string, shape: 'landscape' | 'portrait', unit: number): number {
  const lines = Math.ceil(text.length / BANNER[shape]);
  return lines === 0 ? 0 : Math.round((lines * BANNER.line + BANNER.around) * unit);
}

function px(design: number, unit: number): number {
  return Math.round(design * unit);
}

function unitOf(width: number, height: number, isPortrait: boolean): number {
  const [wide, high] = isPortrait ? [DESIGN.short, DESIGN.long] : [DESIGN.long, DESIGN.short];
  return Math.min(width / wide, height / high);
}

/**
 * The stage for a screen. Type and strokes follow the screen, not the reader's root size: a screen of twice
 * the pixels shows the same picture twice as fine. `cropped` per cent of every edge are left empty. A banner, source,
 * age and notices are written as large as the screen allows; the sentence and the evidence are drawn in what is left.
 */
export function stageOf(wholeWidth: number, wholeHeight: number, cropped = 0, words = ''): Stage {
  const crop = { x: Math.round((wholeWidth * cropped) / 100), y: Math.round((wholeHeight * cropped) / 100) };
  const [width, height] = [wholeWidth - 2 * crop.x, wholeHeight - 2 * crop.y];
  const isPortrait = height > width;
  const shape = isPortrait ? 'portrait' : 'landscape';
  const design = HEIGHTS[shape];
  const noticeUnit = unitOf(width, height, isPortrait);
  const banner = bannerHeight(words, shape, noticeUnit);
  const margin = px(MARGIN, noticeUnit);
  const [note, frame] = [px(design.note, noticeUnit), px(design.frame, noticeUnit)];
  const room = height - 2 * margin - note - frame - banner;
  const whole = (isPortrait ? DESIGN.long : DESIGN.short) * noticeUnit - 2 * margin - note - frame;
  const unit = noticeUnit * Math.min(1, room / whole);
  const [head, sentence, gap] = [px(design.head, unit), px(design.sentence, unit), px(design.gap, unit)];
  const body = { width: width - 2 * margin, height: room - head - sentence - 3 * gap };
  const reach = Math.floor(margin / 2);
  const heights = { head, sentence, note, frame, gap };
  return { width, height, crop, isPortrait, unit, noticeUnit, margin, reach, ...heights, banner, body };
}

/**
 * Sizes of type in pixels of the design. `notice` is what source, age and notices are written in: its capitals stand
 * 16 minutes of arc high at five metres on a 55-inch screen (0.634 mm a pixel, capitals 0.66 of the size).
 */
const WALL_TYPE = {
  sentence: 66,
  figure: 128,
  large: 50,
  body: 38,
  small: 32,
  notice: 56,
  least: 27,
} as const;
export type WallSize = keyof typeof WALL_TYPE;

/** A size of type on a stage, in pixels of the screen. */
export function typeOn(stage: Stage, size: WallSize): number {
  return WALL_TYPE[size] * stage.unit;
}
