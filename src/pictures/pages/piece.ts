import type { Drawing, DrawingBox, PictureTable } from '../picture.ts';

/** A part of a figure that can be drawn. */
export interface Piece {
  readonly kind: 'chart' | 'table' | 'text';
  readonly draw: (box: DrawingBox) => Drawing;
  /** The same as a table, where the part has one. */
  readonly table?: PictureTable;
}

/** What is said around parts, in the language of the picture. */
export interface PieceWords {
  /** That so many rows more are on the page. */
  readonly more: (rows: number) => string;
  readonly moreStates: (states: number) => string;
  readonly state: string;
  readonly change: string;
}
