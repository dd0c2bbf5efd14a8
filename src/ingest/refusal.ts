/** Where in a file the blame lies: `row` is the line number, the header being line 1. */
export interface Place {
  readonly file: string;
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

function placeText(place: Place): string {
  const row = place.row === undefined ? '' : `, row ${place.row}`;
  const column = place.column === undefined ? '' : `, column "${place.column}"`;
  return `file "${place.file}"${row}${column}`;
}

/** A file that is not taken: which, where in it, and why. Nothing of what is served changes. */
export class Refusal extends Error {
  readonly place: Place;
  readonly reason: string;

  constructor(place: Place, reason: string) {
    super(`${placeText(place)}: ${reason}`);
    this.name = 'Refusal';
    this.place = place;
    this.reason = reason;
  }
}

/** The data folder is as it should be, and the database that readers ask is not: it could not be brought to it. */
export class NotPublished extends Error {}
