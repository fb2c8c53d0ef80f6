import type { ServiceKind } from '#domain/service/service-kinds';

/** Three neighbours in an invented county. No Norwegian municipality has a number that begins with 99. */
export const places = [
  { name: 'Fjordvik', number: '9901', share: 0.5 },
  { name: 'Granlia', number: '9902', share: 0.3 },
  { name: 'Sjøbygda', number: '9903', share: 0.2 },
] as const;

export type Place = (typeof places)[number]['name'];
export const county = 'Nordfjella';

/** Eight zeros and the like: numbers that nobody can be called on. */
export const inventedPhone = (number: number): string => {
  const digits = String(number % 10_000).padStart(4, '0');
  return `00 00 ${digits.slice(0, 2)} ${digits.slice(2)}`;
};

/** Who owns the service and answers for its data. */
export type Owner = 'municipality' | 'county' | 'health_trust' | 'nav';

export interface ServicePlan {
  readonly key: string;
  readonly kind: ServiceKind;
  readonly owner: Owner;
  readonly serves: readonly Place[];
  /** Lower and upper secondary school are the same kind of service for different ages. */
  readonly level: 'lower' | 'upper' | null;
}

const everywhere: readonly Place[] = ['Fjordvik', 'Granlia', 'Sjøbygda'];

const ofMunicipality = (place: Place): ServicePlan[] => {
  const own = (key: string, kind: ServiceKind): ServicePlan => ({
    key,
    kind,
    owner: 'municipality',
    serves: [place],
    level: null,
  });
  return [
    { ...own(`NAV ${place}`, 'nav'), owner: 'nav' },
    { ...own(`${place} ungdomsskole`, 'school'), level: 'lower' },
    own(`Barneverntjenesten i ${place}`, 'child_welfare'),
    own(`Skolehelsetjenesten i ${place}`, 'school_health'),
    own(`Koordinering for unge i ${place}`, 'coordination'),
    own(`PPT ${place}`, 'ppt'),
    own(`Boligkontoret i ${place}`, 'housing'),
    own(`Ungdomshuset i ${place}`, 'youth_work'),
  ];
};

/** Every service of the demo, by the name people use. */
export const servicePlans: readonly ServicePlan[] = [
  ...everywhere.flatMap(ofMunicipality),
  { key: 'Vestlia vgs', kind: 'school', owner: 'county', serves: ['Fjordvik', 'Sjøbygda'], level: 'upper' },
  { key: 'Granlia vgs', kind: 'school', owner: 'county', serves: ['Granlia'], level: 'upper' },
  { key: 'Oppfølgingstjenesten i Nordfjella', kind: 'ot', owner: 'county', serves: everywhere, level: null },
  { key: 'BUP Fjord', kind: 'bup', owner: 'health_trust', serves: everywhere, level: null },
  { key: 'DPS Fjord', kind: 'dps', owner: 'health_trust', serves: everywhere, level: null },
];
