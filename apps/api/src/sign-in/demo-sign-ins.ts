import type { Role } from '#domain/roles/roles';

/** One sign-in of the demo. `service` names the post's place; null for the young person and the mother. */
export interface DemoSignIn {
  readonly username: string;
  readonly name: string;
  readonly role: Role;
  readonly title: string;
  readonly service: string | null;
  /** Who it is, and what there is to look at, in one line for the start and the sign-in page. */
  readonly who: string;
  readonly lookAt: string;
}

/** The password of every demo sign-in. */
export const demoPassword = 'laget';

/** The sign-ins of the demo, in the order in which to try them. */
export const demoSignIns = [
  {
    username: 'skole',
    name: 'Ingrid Haugmyr',
    role: 'school_counsellor',
    title: 'Rådgiver',
    service: 'Vestlia vgs',
    who: 'rådgiver på Vestlia vgs',
    lookAt: 'Jonas Elvemyr (17): har stafetten, følg omvisningen',
  },
  {
    username: 'nav',
    name: 'Marte Sagmoen',
    role: 'nav_counsellor',
    title: 'NAV-veileder',
    service: 'NAV Fjordvik',
    who: 'veileder på NAV Fjordvik',
    lookAt: 'Jonas: tiltaket som er over fristen. Anne Nordmo (24): kartleggingen',
  },
  {
    username: 'bup',
    name: 'Henrik Åslie',
    role: 'bup_clinician',
    title: 'BUP-behandler',
    service: 'BUP Fjord',
    who: 'behandler på BUP Fjord',
    lookAt: 'Jonas: overgangen til DPS når han fyller 18',
  },
  {
    username: 'barnevern',
    name: 'Khadija Warsame',
    role: 'municipal_worker',
    title: 'Kontaktperson i barnevernet',
    service: 'Barneverntjenesten i Fjordvik',
    who: 'kontaktperson i barnevernet i Fjordvik',
    lookAt: 'Anne: laget rundt henne og barnet',
  },
  {
    username: 'helsesykepleier',
    name: 'Tone Bekkvoll',
    role: 'municipal_worker',
    title: 'Helsesykepleier',
    service: 'Skolehelsetjenesten i Fjordvik',
    who: 'helsesykepleier i Fjordvik',
    lookAt: 'ungdommene sine; Jonas har hun fulgt før',
  },
  {
    username: 'koordinator',
    name: 'Biret Čearru',
    role: 'youth_coordinator',
    title: 'Ungdomskoordinator',
    service: 'Koordinering for unge i Fjordvik',
    who: 'ungdomskoordinator i Fjordvik',
    lookAt: 'Anne: har stafetten. En ungdom med kode 6, som ingen andre her finner',
  },
  {
    username: 'leder',
    name: 'Per Arne Lundemo',
    role: 'manager',
    title: 'Leder',
    service: 'Koordinering for unge i Fjordvik',
    who: 'leder, ser bare tall',
    lookAt: 'tallene for siste hele kvartal; ingen ungdom',
  },
  {
    username: 'admin',
    name: 'Siv Holmstad',
    role: 'system_admin',
    title: 'Systemansvarlig',
    service: 'Koordinering for unge i Fjordvik',
    who: 'systemansvarlig, ser ingen ungdommer',
    lookAt: 'brukere og tjenester',
  },
  {
    username: 'lokaladmin',
    name: 'Geir Bakkemo',
    role: 'local_admin',
    title: 'Lokal administrator',
    service: 'NAV Fjordvik',
    who: 'lokal administrator på NAV Fjordvik, ser ingen ungdommer',
    lookAt: 'brukere og stillinger i egen organisasjon',
  },
  {
    username: 'personvern',
    name: 'Nina Aasgård',
    role: 'privacy_officer',
    title: 'Personvernombud',
    service: 'Koordinering for unge i Fjordvik',
    who: 'personvernombud, ser loggen og ikke innholdet',
    lookAt: 'det som venter på gjennomgang, nødtilgangen til Jonas og hvem som er klarert',
  },
  {
    username: 'statistikk',
    name: 'Marit Solvoll',
    role: 'figures_steward',
    title: 'Statistikkansvarlig',
    service: 'Koordinering for unge i Fjordvik',
    who: 'statistikkansvarlig, ser bare avrundede tall',
    lookAt: 'tallene som venter på godkjenning, og hva kontrollen av dem sier',
  },
  {
    username: 'ungdom',
    name: 'Jonas Elvemyr',
    role: 'young_person',
    title: '',
    service: null,
    who: 'Jonas (17), ungdommen i omvisningen',
    lookAt: 'min side på mobil: et tiltak venter på svar',
  },
  {
    username: 'foresatt',
    name: 'Hilde Elvemyr',
    role: 'guardian',
    title: '',
    service: null,
    who: 'moren til Jonas',
    lookAt: 'det Jonas har delt med henne',
  },
  {
    username: 'nav2',
    name: 'Robel Kidane',
    role: 'nav_counsellor',
    title: 'NAV-veileder',
    service: 'NAV Granlia',
    who: 'veileder på NAV i nabokommunen Granlia',
    lookAt: 'ser ingen i Fjordvik',
  },
  {
    username: 'koordinator2',
    name: 'Åse Tveiten',
    role: 'youth_coordinator',
    title: 'Ungdomskoordinator',
    service: 'Koordinering for unge i Granlia',
    who: 'ungdomskoordinator i nabokommunen Granlia',
    lookAt: 'ser ingen i Fjordvik',
  },
] as const satisfies readonly DemoSignIn[];

export type DemoUsername = (typeof demoSignIns)[number]['username'];
