import type { Area } from '#domain/mapping/areas';

interface AreaWords {
  readonly ownWords: string;
  readonly note: string;
  readonly goal: string;
  readonly wording: string;
  readonly measure: string;
}

const words = (
  ownWords: string,
  note: string,
  goal: string,
  wording: string,
  measure: string,
): AreaWords => ({
  ownWords,
  note,
  goal,
  wording,
  measure,
});

/** What is said about a life area when it worries, the goal that follows and what is done about it. */
export const areaWords = {
  housing: words(
    'Jeg sover på sofaer.',
    'Mangler fast bolig.',
    'Jeg vil ha et sted som er mitt.',
    'Egen bolig med oppfølging.',
    'Søke kommunal bolig sammen',
  ),
  debt: words(
    'Jeg åpner ikke brevene.',
    'Ubetalte regninger.',
    'Jeg vil ha kontroll på pengene.',
    'Oversikt over gjeld og en nedbetalingsplan.',
    'Gjeldsrådgivning hos NAV',
  ),
  income: words(
    'Det går ikke rundt.',
    'Uavklart ytelse.',
    'Jeg vil ha nok til mat og husleie.',
    'Avklart inntekt.',
    'Avklare ytelse og søke',
  ),
  papers: words(
    'Jeg vet ikke om jeg får bli.',
    'Oppholdstillatelsen går ut.',
    'Jeg vil ha papirene i orden.',
    'Fornyet oppholdstillatelse.',
    'Hjelp til søknad',
  ),
  physical_health: words(
    'Jeg har vondt hver dag.',
    'Ikke hos lege på lenge.',
    'Jeg vil få bedre helse.',
    'Oppfølging hos fastlege.',
    'Time hos fastlegen, sammen',
  ),
  mental_health: words(
    'Jeg orker ikke mennesker.',
    'Uro og lite søvn.',
    'Jeg vil ha det bedre inni meg.',
    'Behandling og noen å snakke med.',
    'Samtaler hver fjortende dag',
  ),
  substance_use: words(
    'Jeg røyker for å få sove.',
    'Ruser seg ukentlig.',
    'Jeg vil ruse meg mindre.',
    'Redusert rusbruk.',
    'Samtaler om rus',
  ),
  school: words(
    'Jeg forstår ingenting i timene.',
    'Høyt fravær.',
    'Jeg vil klare skolen.',
    'Tilrettelagt skoledag.',
    'Tilpasset skoledag',
  ),
  bullying: words(
    'De ler når jeg kommer.',
    'Blir plaget på skolen.',
    'Jeg vil ha det trygt på skolen.',
    'Aktivitetsplan.',
    'Aktivitetsplan på skolen',
  ),
  work: words(
    'Ingen svarer på søknadene.',
    'Ingen arbeidserfaring.',
    'Jeg vil ha en jobb.',
    'Praksis som fører til arbeid.',
    'Arbeidstrening i bedrift',
  ),
  language_digital: words(
    'Jeg skjønner ikke brevene.',
    'Trenger tolk.',
    'Jeg vil lære bedre norsk.',
    'Norsk på B1.',
    'Språkpraksis',
  ),
  family_care: words(
    'Jeg passer søsknene hver dag.',
    'Stort omsorgsansvar.',
    'Jeg vil ha tid til mitt eget.',
    'Avlastning hjemme.',
    'Avlastning to dager i uka',
  ),
  safety: words(
    'Jeg tør ikke gå hjem.',
    'Utrygg hjemme.',
    'Jeg vil være trygg.',
    'Trygghetsplan.',
    'Lage trygghetsplan',
  ),
  network: words(
    'Jeg har ingen.',
    'Lite nettverk.',
    'Jeg vil ha noen å være med.',
    'Et sted å møte andre.',
    'Bli med på ungdomshuset',
  ),
  leisure: words(
    'Jeg gjør ikke noe.',
    'Ingen fritidsaktivitet.',
    'Jeg vil begynne å trene igjen.',
    'Fast aktivitet.',
    'Fritidskontakt',
  ),
  strengths: words(
    'Jeg er ikke god i noe.',
    'Ser få egne styrker.',
    'Jeg vil finne ut hva jeg kan.',
    'Kartlegge styrker.',
    'Styrkesamtale',
  ),
  helpers: words(
    'Jeg vet ikke hvem jeg skal spørre.',
    'Ingen å spørre.',
    'Jeg vil ha én å ringe til.',
    'Fast kontaktperson.',
    'Nettverkskart sammen',
  ),
} as const satisfies Record<Area, AreaWords>;
