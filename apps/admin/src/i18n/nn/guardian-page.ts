import type { guardianPage as nb } from '../nb/guardian-page.ts';
import type { SameShape } from '../text-key.ts';

export const guardianPage = {
  title: 'Føresett',
  hello: 'Hei, {name}',
  intro: 'Her ser du det du er spurd om, kven som er i laget, og det ungdommen har valt å visa deg.',
  loading: 'Hentar sida di …',
  nobody: 'Du er ikkje knytt til nokon i Laget no. Ta kontakt med tenesta du har snakka med.',
  asked: {
    heading: 'Laget spør deg om {name}',
    purpose: 'Det skal brukast til: {purpose}.',
    until: 'Det gjeld til {date}. Du kan ombestemma deg når du vil.',
    equal: 'Alle svar er like greie. Alle med foreldreansvar må seia ja før noko blir delt.',
    sees: '{service} får sjå: {categories}.',
    yes: 'Ja, det er greitt',
    think: 'Eg vil tenkja på det',
    no: 'Nei, ikkje no',
    thinking: 'Det er greitt. Spørsmålet blir liggjande her.',
    saidYes: 'Du har sagt ja.',
    saidNo: 'Du har sagt nei.',
    opened: 'Takk. Alle har sagt ja, så no kan laget samarbeida.',
    waits: 'Takk. Laget ventar på svar frå fleire.',
  },
  consents: {
    heading: 'Svara dine',
    none: 'Ingen har spurt deg om noko enno.',
    yes: 'Du sa ja {date}.',
    no: 'Du sa nei {date}.',
    not_asked: 'Du har ikkje svart.',
    withdrawn: 'Dette blir ikkje delt lenger.',
    refused: 'Svaret vart nei. Ingenting blir delt.',
    takeBack: 'Eg seier nei likevel',
    consequence: 'Då sluttar delinga med ein gong. Hjelpa {name} har rett på, er den same.',
    taken: 'Delinga slutta akkurat no.',
  },
  team: {
    heading: 'Laget rundt {name}',
    none: 'Ingen er i laget no.',
  },
  shared: {
    heading: 'Det {name} har vist deg',
    none: '{name} har ikkje vist deg noko enno. Det er heilt vanleg, og {name} bestemmer det sjølv.',
    goal: 'Eit mål',
    measure: 'Eit tiltak',
    contribution: 'Noko {name} har skrive',
    teamSays: 'Laget skriv: {wording}',
  },
} as const satisfies SameShape<typeof nb>;
