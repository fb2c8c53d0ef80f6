/** A municipality of the demo's history, in an invented county, and how many are followed up there. */
export interface InventedPlace {
  readonly number: string;
  readonly name: string;
  readonly county: string;
  readonly people: number;
  /** Set where the demo has young people of its own: they are counted in the newest quarter instead. */
  readonly inDemo?: true;
}

const counties = {
  Nordfjella: [
    { number: '9901', name: 'Fjordvik', people: 100, inDemo: true },
    { number: '9902', name: 'Granlia', people: 60, inDemo: true },
    { number: '9903', name: 'Sjøbygda', people: 36, inDemo: true },
    { number: '9904', name: 'Høyvang', people: 75 },
  ],
  Midtmarka: [
    { number: '9801', name: 'Elvemo', people: 190 },
    { number: '9802', name: 'Skogmark', people: 55 },
    { number: '9803', name: 'Havnesund', people: 80 },
    { number: '9804', name: 'Furukollen', people: 18 },
  ],
  Sørviddene: [
    { number: '9701', name: 'Steinvika', people: 120 },
    { number: '9702', name: 'Bjørkelia', people: 42 },
    { number: '9703', name: 'Myrtjønn', people: 9 },
    { number: '9704', name: 'Tindedal', people: 65 },
  ],
} as const satisfies Record<string, readonly Omit<InventedPlace, 'county'>[]>;

/** Three invented counties: no Norwegian municipality has a number that begins with 97, 98 or 99. */
export const inventedPlaces: readonly InventedPlace[] = Object.entries(counties).flatMap(
  ([county, municipalities]) => municipalities.map((municipality) => ({ ...municipality, county })),
);
