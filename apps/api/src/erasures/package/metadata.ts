import type { About, ArchiveRecord } from './contents.ts';

/** What a kind of record is called in the archive. Titles never say what is in it. */
export const titles: Readonly<Record<string, string>> = {
  young_person: 'Personopplysninger',
  identity_number: 'Identitetsnummer',
  guardian: 'Foresatte',
  follow_up: 'Oppfølging',
  team_member: 'Lagmedlemmer',
  baton: 'Stafett',
  supporter: 'Støttespillere',
  plan: 'Koordinert plan',
  consent: 'Samtykke',
  sharing: 'Deling',
  legal_basis_use: 'Hjemmel brukt',
  case_event: 'Hendelse i saken',
  contribution: 'Ungdommens bidrag',
  concern: 'Bekymring',
  goal: 'Mål',
  measure: 'Tiltak',
  mapping: 'Kartlegging',
  mapping_answer: 'Svar i kartlegging',
  acute_decision: 'Avgjørelse i akutt sak',
  transition: 'Overgang',
  activity: 'Aktivitet',
  note: 'Notat',
  child_welfare_report: 'Melding til barnevernet',
};

const dates = ['written_at', 'at', 'created_at', 'started_at', 'asked_at'] as const;
const dateOf = (record: ArchiveRecord['record']): string | null => {
  const found = dates.map((name) => record[name]).find((value) => typeof value === 'string');
  return typeof found === 'string' ? found.slice(0, 10) : null;
};

/** Noark-like: one case folder in an archive part and a class, and a journal entry for each record, without what it says. */
export const metadataOf = (about: About, records: readonly ArchiveRecord[]): object => ({
  standard: 'Noark 5-lignende metadata fra Laget',
  arkivskaper: about.organisation,
  arkivdel: 'Oppfølging av unge i Laget',
  klasse: { klassifikasjonssystem: 'Laget', klasseID: 'oppfolging', tittel: 'Oppfølging av ungdom' },
  saksmappe: {
    mappeID: about.erasureId,
    tittel: 'Oppfølging av ungdom (skjermet)',
    kommune: about.municipality,
    opprettetDato: records.map(({ record }) => dateOf(record)).find((date) => date !== null) ?? null,
    avsluttetDato: about.openedOn,
    skjerming: 'Taushetsplikt',
  },
  journalposter: records.map(({ name, record }, index) => ({
    journalpostnummer: index + 1,
    journalposttype: 'Organinternt dokument',
    tittel: titles[name] ?? name,
    dokumentetsDato: dateOf(record),
    referanse: typeof record['id'] === 'string' ? record['id'] : null,
  })),
});
