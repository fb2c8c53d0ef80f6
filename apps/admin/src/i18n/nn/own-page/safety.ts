import type { ownSafety as first } from '../../nb/own-page/safety.ts';
import type { SameShape } from '../../text-key.ts';

export const ownSafety = {
  figures: {
    heading: 'Slik blir tal laga, og slik blir dei verna',
    made: 'Leiarar får sjå kor mange ungdommar som får hjelp. Dei får berre tal på dei.',
    divided:
      'Tala seier òg kor mange som er i jobb, på skule eller gjer noko anna, delt i alder og kjønn. Kjønn står i fødselsnummeret. Vi bruker det berre til dette.',
    background: 'Vil du, kan du òg seia noko om bakgrunnen din. Det blir berre talt for heile fylket.',
    never: 'Dei ser aldri namnet ditt, måla dine eller det du har skrive.',
    rounded:
      'Alle tal blir runda av til 0, 5, 10, 15 og så vidare. Små grupper blir ikkje delte opp. Slik kan ingen rekna seg fram til deg.',
  },
  reports: {
    heading: 'Nokon har skrive til barnevernet',
    line: '{name}, {service}, skreiv til {receiver} {date}:',
    opened: 'Barnevernet lèt deg lesa dette: {reason}',
  },
  emergency: {
    heading: 'Nokon trong å sjå noko om deg fort',
    line: '{service} opna {what} {date} {time}, {because}.',
    what: {
      basic: 'kven du er og kven som er i laget ditt',
      school: 'skuledelen din',
      work_economy: 'delen om arbeid og økonomi',
      health: 'helsedelen din',
      family: 'delen om familie og barnevern',
    },
    because: {
      danger: 'fordi du trong hjelp fort',
      child_welfare: 'fordi nokon var redd for at du ikkje var trygg',
      absent_colleague: 'fordi den som hjelper deg til vanleg, var borte',
      other: 'fordi dei meinte at det ikkje kunne venta',
    },
    who: 'Det var {name}. Dei skreiv: «{reason}»',
    open: 'Dei kan lesa til {time}. Dei kan ikkje skriva.',
    waits: 'Ein annan går gjennom det innan {date}. Du får lesa svaret.',
    ok: 'Ein annan har gått gjennom det: Det var rett å opna.',
    misuse: 'Ein annan har gått gjennom det: Det var ikkje rett å opna.',
    later: 'Du får vita det først no, fordi: {reason}',
    label: 'Nødtilgang',
  },
} as const satisfies SameShape<typeof first>;
