import type { AuditCheck } from '#domain/release/audit-checks';
import type { MergedBecause } from '#domain/release/merged-bins';

export const protectedFigures = {
  theorem: {
    title: 'Et vist tall kan bety flere',
    one: 'Den som bare ser tallene, kan aldri finne ut hvilket antall som ligger bak et av de minste.',
    couldBe: 'Vist {shown} kan være fra {low} til {high}.',
    shown: 'Vist {shown}',
    two: 'Det gjelder uansett hvor mange tabeller fra samme utgave du legger sammen eller trekker fra hverandre, og selv om du vet nøyaktig hvordan vi runder av. Grunnen er enkel: Flytter vi ett av de minste tallene opp eller ned med fire, passer alt vi har vist, like godt.',
  },
  control: {
    title: 'Tallene prøves før noen ser dem',
    one: 'Et eget program prøver å regne seg tilbake, slik en angriper ville gjort. Finner det noe, blir tallene rundet av på nytt, eller ikke gitt ut.',
    merged:
      'Kan noen av gruppene ikke vises hver for seg, slår vi naboer sammen, for eksempel 0–14 og 15–30 dager. Det gjelder alle som leser. Er ikke det nok, er tabellen ikke med.',
    two: 'Ingen gruppe kan vises slik at alle i den har samme status, heller ikke for den som vet navn, alder og kjønn på alle.',
    three: 'To personer må godkjenne: statistikkansvarlig og personvernombudet.',
    four: 'Tall som følger de samme unge fra år til år, prøves sammen med tallene fra årene før.',
    corrected:
      'En rettelse prøves sammen med tallene den retter, for noen kan ha lagret dem. De som ikke er rettet, vises med samme tall som før. Sier de to sammen for mye, rundes rettelsen av på nytt, eller den gis ikke ut.',
    five: 'Innvandrerbakgrunn er det den unge selv har svart, frivillig. Ingen som hjelper, ser svaret. Det telles bare for fylket og for alle, og de som ikke har svart, står for seg.',
  },
  limits: {
    title: 'Hva vernet ikke kan',
    presence: 'Et tall over 0 viser at det er noen. Derfor deler vi ikke opp små grupper.',
    allButOne:
      'Den som vet alt om alle andre i en gruppe, kan lære noe om den siste. Avrunding alene hindrer ikke det.',
    elsewhere:
      'Gir noen ut et nøyaktig tall om de samme unge et annet sted, gjelder ikke beviset for det tallet.',
    again:
      'Er de samme unge i en gruppe i flere perioder, og tallet står som 0 i én og 5 i en annen, kan de være 1, 2, 3 eller 4. Færre muligheter enn fire blir det aldri.',
    corrected:
      'Vises et tall annerledes i en rettelse, ser den som har lagret det gamle, at noe i gruppen ble rettet. Minst fem muligheter er igjen for tallet.',
    hidden: 'Unge med hemmelig adresse er ikke med i noe tall.',
  },
  audits: {
    title: 'Kontrollen av hver utgave',
    text: 'Her står hva hver utgave ble prøvd for, og hva den ikke ble prøvd for.',
    made: 'Laget {day}, prøvd med {solver}.',
  },
  openAudits: {
    page: 'Den samme siden for alle, uten innlogging',
    title: 'Kontrollen av åpne tall',
    text: 'Når tall er åpnet for alle, kan alle lese hva de ble prøvd for.',
    none: 'Ingen tall er åpnet for alle ennå. Da står kontrollen her.',
    loading: 'Henter kontrollen …',
  },
  audit: {
    title: 'Hele kontrollen',
    quarter: 'Periode',
    check: 'Prøve',
    asked: 'Spurt om',
    result: 'Funn',
    notKept: 'ikke oppgitt',
    names: {
      C1: 'C1 Intervall',
      C2: 'C2 Gruppe',
      C3: 'C3 Kjennskap',
      C4: 'C4 Form',
      C5: 'C5 Differanse',
    } satisfies Record<AuditCheck, string>,
    questions: {
      C1: 'Kan noe vist tall regnes nærmere enn avrundingen lover? Antall viste tall.',
      C2: 'Kan noen vise at alle i en gruppe har samme status? Antall grupper, to ganger: med størrelsen på den ene kjent, og med navn, alder og kjønn på alle.',
      C3: 'Kan en som kjenner noen av de unge fra arbeidet, regne seg til noe om de andre? Antall som arbeider i Laget.',
      C4: 'Er hvert tall delelig med fem og nær nok det virkelige, og stemmer summene? Antall viste tall.',
      C5: 'Sier forskjellen mellom to utvalg mer enn tallene selv? Antall forskjeller.',
    } satisfies Record<AuditCheck, string>,
    results: { passed: 'Ingenting', not_asked: 'Ikke prøvd' },
    heads: { item: 'Punkt', means: 'Hva det er', value: 'Verdi' },
    items: {
      cutOff: 'Dagen som er telt',
      madeAt: 'Laget og låst',
      standing: 'Hvor tallene står',
      reason: 'Hvorfor de retter tidligere tall',
      method: 'Metode',
      base: 'Alle tall er delelige med',
      solver: 'Løser',
      code: 'Programversjon',
      definitions: 'Talt etter definisjonene',
      keyVersion: 'Nøkkelversjon',
      mended: 'Avrundet på nytt etter et funn, ganger',
      innerCells: 'De minste tallene',
      publishedCells: 'Viste tall, med summene',
      parts: 'Steder som er prøvd hver for seg',
      cubes: 'Andre tabeller prøvd sammen med denne',
      cubeCells: 'Tall i dem',
      cubesMended: 'Andre tabeller avrundet på nytt, ganger',
      linked: 'Kvartaler fra tidligere år prøvd sammen med denne',
      corrected: 'Utgaver denne retter, prøvd sammen med den',
      merged: 'Grupper slått sammen for alle',
      leftOut: 'Tabeller utelatt for alle',
      yearPlaces: 'Kommuner med tall for hele året',
      yearLeftOut: 'Utelatt for alle, kommune og tabell i året',
      approvedBy: 'Godkjent av',
      openedBy: 'Åpnet av',
    },
    mergedBecause: {
      alone: 'Ingen avrunding av tabellen kunne vise dem hver for seg.',
      together: 'Hver for seg hadde de røpet noe sammen med de andre tabellene.',
      year: 'Et kvartal i samme år har dem slått sammen, og da kan ikke året deles finere.',
      corrects: 'Tallene som rettes, har dem slått sammen.',
    } satisfies Record<MergedBecause, string>,
    frozen:
      'Finner en prøve noe, rundes tallene av på nytt, eller de gis ikke ut. Derfor står det aldri et funn i det som er gitt ut.',
    csv: 'Lagre kontrollen som CSV',
    json: 'Lagre kontrollen som JSON',
    of: '{save} for {quarter}',
    nothing: 'ingen',
  },
} as const;
