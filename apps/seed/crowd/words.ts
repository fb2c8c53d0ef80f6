/** Sentences that the crowd's cases are written with. Invented, and used again and again. */
export const concernReasons = [
  'Møter sjeldnere og sjeldnere, og sier at det ikke er noen vits.',
  'Har sluttet på skolen og er mest hjemme på rommet.',
  'Fravær over 10 % siden høsten, og karakterene faller.',
  'Familien tok kontakt og er bekymret for hverdagen.',
  'Mistet jobben i sommer og har ikke svart på brev siden.',
  'Ønsker selv hjelp til å komme i gang igjen.',
  'Har flyttet fra fosterhjem og vet ikke hvem som følger opp.',
  'Venter på behandling og har ingen å snakke med imens.',
] as const;
export const levelReasons = [
  'Flere tjenester trengs for at det skal bli en plan.',
  'Vi ble enige på møtet om å arbeide sammen.',
  'Kartleggingen viste mer enn det vi så først.',
] as const;
export const toldHow = [
  'I samtale på kontoret.',
  'På telefon samme dag.',
  'På hjemmebesøk.',
  'I møte, med tolk der det trengtes.',
] as const;
export const notToldYet = [
  'Har ikke svart på telefon ennå. Prøver igjen i morgen.',
  'Vi avtalte å vente til første møte.',
] as const;
export const explainedHow = [
  'Gikk gjennom nettsida sammen.',
  'Muntlig, og ga arket med enkel tekst.',
  'Med tolk på skjerm, og viste hvem som ser hva.',
] as const;
export const purposes = [
  'At tjenestene kan samarbeide om skole, arbeid og helse.',
  'At laget kan lage én plan sammen.',
  'At alle vet hva de andre gjør, så ingen må fortelle alt på nytt.',
] as const;
export const inviteReasons = [
  'Vi trenger dere for å få til planen.',
  'Ungdommen ønsker selv at dere er med.',
  'Dere kjenner saken fra før.',
] as const;
export const declineReasons = [
  'Saken er avsluttet hos oss.',
  'Vi har ikke tilbud på dette området nå.',
  'Hører til en annen enhet hos oss.',
] as const;
export const batonReasons = [
  'Koordinator har bedre oversikt over helheten.',
  'Det meste skjer nå hos dere.',
  'Jeg går over i andre oppgaver.',
] as const;
export const batonDeclined = [
  'Jeg har ikke kapasitet denne måneden.',
  'Jeg kjenner ungdommen for lite ennå.',
] as const;
export const leaveReasons = [
  'Tiltaket vårt er ferdig.',
  'Ungdommen har fått ny kontakt hos oss.',
  'Behandlingen er avsluttet.',
] as const;
export const refusals = [
  'Vil vente til etter sommeren.',
  'Vil ikke at flere skal vite om det nå.',
  'Den ene av foreldrene sa nei.',
] as const;
export const withdrawals = ['Trenger en pause fra møter.', 'Vil klare seg selv en stund.', ''] as const;
export const agreedHow = [
  'Leste planen sammen i møtet.',
  'Gikk gjennom planen på telefon.',
  'Så planen på mobilen og sa ja.',
] as const;
export const endReasons = ['Det ble ikke behov for det likevel.', 'Ungdommen ville noe annet.'] as const;
export const transitionDeclined = [
  'Ventelisten er stengt nå. Spør igjen når den åpner.',
  'Vi mangler opplysninger om vedtaket.',
] as const;
export const cancelReasons = [
  'Ungdommen ville noe annet.',
  'Tilbudet finnes ikke lenger.',
  'Vi ble enige om et annet tiltak.',
] as const;
export const happenings = [
  'Gjennomført som avtalt.',
  'Gjennomført halve tida.',
  'Kom i gang senere enn planlagt, men ble gjort.',
] as const;
export const learnings = [
  'Korte avtaler virker best.',
  'Det hjelper når samme person ringer hver gang.',
  'Formiddag passer best.',
  'Ungdommen må velge dag selv.',
] as const;
export const lookFors = [
  'Blir det gjort tre av fire uker?',
  'Sier ungdommen selv at det er bedre?',
  'Er neste steg avtalt?',
] as const;
export const comments = [
  'Jeg vil helst ha melding, ikke brev.',
  'Kan møtene være kortere?',
  'Det gikk bedre denne uka.',
  'Jeg vil ha med broren min på neste møte.',
  'Hva skjer når jeg fyller 18?',
  'Jeg liker ikke å si det samme til alle.',
] as const;
export const usedHows = [
  'Vi har skrevet det inn i planen.',
  'Vi har endret hvordan vi tar kontakt.',
  'Vi tar det opp på neste møte, og du bestemmer om det skal med.',
] as const;
