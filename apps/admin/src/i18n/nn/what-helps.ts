import type { whatHelps as nb } from '../nb/what-helps.ts';
import type { SameShape } from '../text-key.ts';

export const whatHelps = {
  besides: {
    more: 'Oftare enn venta',
    less: 'Sjeldnare enn venta',
    as_expected: 'Om lag som venta',
  },
  few: 'Færre enn 30',
  kind: 'Kva slags tiltak',
  situation: 'Situasjon',
  good: 'Hjelpte godt',
  evaluated: 'Evaluert',
  share: 'Del',
  likely: 'Truleg',
  beside: 'Mot venta',
  expected: 'Venta',
  all: 'Alle tiltak',
  title: 'Hjelper noko meir enn venta?',
  by: 'Vis etter',
  text: 'I {area} hjelpte tiltaket godt for {good} av {count} unge, når alle tiltak blir rekna saman ({share}). Det er det vi ventar.',
  tooFew:
    'I {area} har færre enn 30 fått evaluert eit tiltak, eller tala blir ikkje viste. Då veit vi ikkje kva vi skal venta.',
  more: 'Oftare enn venta: {names}.',
  less: 'Sjeldnare enn venta: {names}.',
  same: 'Ingen skil seg ut meir enn avrunding og tilfelle kan forklara.',
  note: 'Streken viser kva avrunding og tilfelle kan bety til saman. Møter han det grå feltet, seier vi «om lag som venta». Rekkjefølgja er alltid den same og er inga rangering. Tala viser ikkje at tiltaket er grunnen: Kven som får kva tiltak, er ikkje tilfeldig.',
  /** How sure the lines are; the share is reckoned so. */
  sure: 'Av 100 slike strekar skal rundt {sure} ta med det rette talet.',
  within: {
    by: 'Slags tiltak: {situation}',
    all: 'Alle tiltak i situasjonen',
    text: 'I {area} hjelpte tiltaket godt for {good} av {count} unge i situasjonen «{situation}», når alle tiltak blir rekna saman ({share}). Det er det vi ventar der.',
    tooFew:
      'I {area} har færre enn 30 fått evaluert eit tiltak i situasjonen «{situation}», eller tala blir ikkje viste. Då veit vi ikkje kva vi skal venta.',
    note: 'Kvar ung er med éin gong, med det nyaste tiltaket som vart evaluert i situasjonen. Overgangane i saka viser situasjonen, frå dei blir skrivne til eit år etter datoen. Strekane er lengre her, fordi vi spør om mange slags tiltak på ein gong.',
  },
  near: {
    heading: '{kind}: dette veit vi',
    none: 'Ingenting slikt er evaluert for {name} enno.',
    loading: 'Hentar tala …',
    notMade: 'Ingen tal er publiserte enno.',
    sure: 'Det som står etter «truleg», skal ta med det rette talet rundt {sure} av 100 gonger.',
    sureWithin:
      'I ein situasjon spør vi om mange slags tiltak på ein gong. Derfor skal det stemma rundt {sure} av 100 gonger der.',
    theCounty: 'fylket',
    count:
      'Blant {total} unge som blir følgde opp i Laget på tvers av {area}, har {count} fått evaluert eit slikt tiltak. For {good} av dei hjelpte det godt. Truleg {range}.',
    few: 'Blant {total} unge som blir følgde opp i Laget på tvers av {area}, har færre enn 30 fått evaluert eit slikt tiltak, eller tala blir ikkje viste.',
    besides: {
      more: 'Det er oftare enn venta ut frå alle tiltak.',
      less: 'Det er sjeldnare enn venta ut frå alle tiltak.',
      as_expected: 'Det er om lag som venta ut frå alle tiltak.',
    },
    note: 'Tal frå {quarter}, avrunda til 5. Dei seier ikkje kvifor, og ikkje kva som er rett for {name}.',
    among: 'Blant {total} unge som blir følgde opp i Laget på tvers av {area}.',
    line: 'Hjelpte godt for {good} av {count}, truleg {range}.',
    fewOf: 'Færre enn 30, eller ikkje vist: {names}.',
    within: {
      heading: 'I situasjonen «{situation}»',
      count:
        'På tvers av {area} har {count} fått evaluert eit slikt tiltak i situasjonen «{situation}». For {good} av dei hjelpte det godt. Truleg {range}.',
      few: 'Færre enn 30 på tvers av {area} har fått evaluert eit slikt tiltak i situasjonen «{situation}», eller tala blir ikkje viste.',
      none: 'Færre enn 30 på tvers av {area} har fått evaluert det same slaget tiltak i denne situasjonen, eller tala blir ikkje viste.',
      besides: {
        more: 'Det er oftare enn venta ut frå alle tiltak i situasjonen.',
        less: 'Det er sjeldnare enn venta ut frå alle tiltak i situasjonen.',
        as_expected: 'Det er om lag som venta ut frå alle tiltak i situasjonen.',
      },
      why: 'Overgangane du ser i saka, viser situasjonen. Han blir ikkje lagra.',
    },
    every: 'Kva har hjelpt andre i {area}?',
  },
} as const satisfies SameShape<typeof nb>;
