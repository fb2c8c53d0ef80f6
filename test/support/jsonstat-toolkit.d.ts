/** As far as the tests read with it. */
declare module 'jsonstat-toolkit' {
  interface Category {
    readonly label: string;
  }
  interface Dimension {
    readonly id: readonly string[];
    readonly role: string;
    Category(code: string): Category;
  }
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly id: readonly string[];
    readonly size: readonly number[];
    readonly n: number;
    readonly updated: string;
    Dimension(code: string): Dimension;
    Data(codes: Readonly<Record<string, string>>): Cell;
    Data(): readonly Cell[];
  }
  /** Reads a dataset of JSON-stat 2.0. */
  export default function JSONstat(answer: object): Dataset;
}
