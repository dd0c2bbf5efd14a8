/** The types that @svg-maps/mexico refers to and does not bring. */
declare module 'svg-maps__common' {
  export interface Location {
    readonly id: string;
    readonly name: string;
    readonly path: string;
  }

  export interface Map {
    readonly label: string;
    readonly viewBox: string;
    readonly locations: readonly Location[];
  }
}
