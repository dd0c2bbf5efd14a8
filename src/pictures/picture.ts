import type { ReactNode } from 'react';
import type { Language } from '../domain/bilingual.ts';
import type { JudgedClaim } from '../domain/claims/filter.ts';
import type { IndicatorId } from '../domain/indicator/rows.ts';
import type { Population } from '../domain/place/population.ts';
import type { MunicipalRates } from '../domain/judgement/municipal/municipal-rates.ts';
import type { MunicipalReading } from '../domain/judgement/municipal/municipal-readings.ts';
import type { MunicipalityRecord } from '../domain/judgement/municipal/municipal-series.ts';
import type { RegionCode } from '../domain/place/region.ts';
import type { Perception } from '../domain/record/curated/perception.ts';
import type { AnnouncedMean } from '../domain/record/printed/announced-mean.ts';
import type { PublicEvent } from '../domain/record/curated/event.ts';
import type { EditionCatalogue } from '../domain/record/edition.ts';
import type { Cube } from '../domain/series/cube.ts';
import type { WholeYears } from '../domain/series/whole-years.ts';
import type { PicturedChoices, PicturedFigure, PictureSize } from '../domain/view/pictured.ts';
import type { View } from '../domain/view/view.ts';

/** One edition, as far as a picture needs it. */
export interface Facts {
  /** The API's own answer at an address, for what a page asks for by itself. */
  answer(address: string): Promise<Response>;
  edition(): Promise<EditionCatalogue>;
  /** One indicator; nothing where the edition lacks it. */
  cube(indicator: IndicatorId): Promise<Cube | undefined>;
  population(): Promise<Population>;
  years(): Promise<readonly WholeYears[]>;
  events(): Promise<readonly PublicEvent[]>;
  /** One statement with its finding; nothing where no statement has the id. */
  claim(id: string): Promise<JudgedClaim | undefined>;
  perception(): Promise<Perception>;
  announced(): Promise<readonly AnnouncedMean[]>;
  /** One municipality; nothing where none has the code. */
  municipality(code: RegionCode): Promise<MunicipalityRecord | undefined>;
  /** The municipalities of a state by rate, over the months of one reading; nothing where they have none. */
  municipalRates(state: RegionCode, reading: MunicipalReading): Promise<MunicipalRates | undefined>;
}

/** A picture as it is asked for. */
export interface PictureAsked {
  readonly figure: PicturedFigure;
  readonly view: View;
  /** What is chosen of the figure beside the view. */
  readonly choices: PicturedChoices;
  readonly language: Language;
  readonly size: PictureSize;
  /** Scheme and host that readers reach the product by, without a slash at the end. */
  readonly origin: string;
  /** The edition that was named, so that the picture never changes; the newest without one. */
  readonly pinnedTo: string | undefined;
}

/** The box that a figure is drawn in, in pixels: its width, its type, and how tall its plots may be together. */
export interface DrawingBox {
  readonly width: number;
  readonly rem: number;
  readonly plots: number;
  /** Whether the height is given, so that what does not fit is left out: the card beside a link. */
  readonly isBounded: boolean;
  /** Unique in the document that it will stand in. */
  readonly id: string;
}

/** A figure drawn in a box: its height, and what stands in it as SVG. */
export interface Drawing {
  readonly height: number;
  readonly content: ReactNode;
}

/** The same numbers as a table, in words. */
export interface PictureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A figure with everything that must travel with it, before it has a size. */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  /** What numbered marks stand for. */
  readonly key: readonly string[];
  readonly caveat: string;
  readonly source: string;
  readonly edition: string;
  readonly table: PictureTable;
  readonly draw: (box: DrawingBox) => Drawing;
}

/** Gives figures as pictures and as pages to embed; nothing where the edition cannot draw one. */
export interface Painter {
  svg(asked: PictureAsked, facts: Facts): Promise<string | undefined>;
  /** Two pixels to one of the SVG. */
  png(asked: PictureAsked, facts: Facts): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** A whole page of HTML. */
  embed(asked: PictureAsked, facts: Facts): Promise<string | undefined>;
  /** The page in place of a figure: there is nothing to draw, or it is asked for again by itself after so many seconds. */
  embedEmpty(
    asked: Pick<PictureAsked, 'language' | 'origin'> & { readonly again?: number | undefined },
  ): Promise<string>;
  /** What those pages load, by file name. */
  readonly assets: ReadonlyMap<string, { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }>;
}
