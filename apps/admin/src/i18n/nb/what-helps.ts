import type { Beside } from '#domain/release/what-helps';

/** What helps, from published figures: for managers, and beside the choice for those who write plans. */
export const whatHelps = {
  besides: {
    more: 'Oftere enn ventet',
    less: 'Sjeldnere enn ventet',
    as_expected: 'Omtrent som ventet',
  } satisfies Record<Beside, string>,
  few: 'Færre enn 30',
  kind: 'Slags tiltak',
  situation: 'Situasjon',
  good: 'Hjalp godt',
  evaluated: 'Evaluert',
  share: 'Andel',
  likely: 'Trolig',
  beside: 'Mot ventet',
  expected: 'Ventet',
  all: 'Alle tiltak',
  title: 'Hjelper noe mer enn ventet?',
  by: 'Vis etter',
  text: 'I {area} hjalp tiltaket godt for {good} av {count} unge, når alle tiltak regnes sammen ({share}). Det er det vi venter.',
  tooFew:
    'I {area} har færre enn 30 fått evaluert et tiltak, eller tallene vises ikke. Da vet vi ikke hva vi skal vente.',
  more: 'Oftere enn ventet: {names}.',
  less: 'Sjeldnere enn ventet: {names}.',
  same: 'Ingen skiller seg ut mer enn avrunding og tilfeldigheter kan forklare.',
  note: 'Streken viser hva avrunding og tilfeldigheter kan bety til sammen. Møter den det grå feltet, sier vi «omtrent som ventet». Rekkefølgen er alltid den samme og er ingen rangering. Tallene viser ikke at tiltaket er grunnen: Hvem som får hvilket tiltak, er ikke tilfeldig.',
  /** How sure the lines are; the share is reckoned so. */
  sure: 'Av 100 slike streker skal rundt {sure} ta med det rette tallet.',
  within: {
    by: 'Slags tiltak: {situation}',
    all: 'Alle tiltak i situasjonen',
    text: 'I {area} hjalp tiltaket godt for {good} av {count} unge i situasjonen «{situation}», når alle tiltak regnes sammen ({share}). Det er det vi venter der.',
    tooFew:
      'I {area} har færre enn 30 fått evaluert et tiltak i situasjonen «{situation}», eller tallene vises ikke. Da vet vi ikke hva vi skal vente.',
    note: 'Hver ung er med én gang, med det nyeste tiltaket som ble evaluert i situasjonen. Overgangene i saken viser situasjonen, fra de blir skrevet til et år etter datoen. Strekene er lengre her, fordi vi spør om mange slags tiltak på en gang.',
  },
  near: {
    heading: '{kind}: dette vet vi',
    none: 'Ingenting slikt er evaluert for {name} ennå.',
    loading: 'Henter tallene …',
    notMade: 'Ingen tall er publisert ennå.',
    sure: 'Det som står etter «trolig», skal ta med det rette tallet rundt {sure} av 100 ganger.',
    sureWithin:
      'I en situasjon spør vi om mange slags tiltak på en gang. Derfor skal det stemme rundt {sure} av 100 ganger der.',
    theCounty: 'fylket',
    count:
      'Blant {total} unge som følges opp i Laget på tvers av {area}, har {count} fått evaluert et slikt tiltak. For {good} av dem hjalp det godt. Trolig {range}.',
    few: 'Blant {total} unge som følges opp i Laget på tvers av {area}, har færre enn 30 fått evaluert et slikt tiltak, eller tallene vises ikke.',
    besides: {
      more: 'Det er oftere enn ventet ut fra alle tiltak.',
      less: 'Det er sjeldnere enn ventet ut fra alle tiltak.',
      as_expected: 'Det er omtrent som ventet ut fra alle tiltak.',
    } satisfies Record<Beside, string>,
    note: 'Tall fra {quarter}, avrundet til 5. De sier ikke hvorfor, og ikke hva som er rett for {name}.',
    among: 'Blant {total} unge som følges opp i Laget på tvers av {area}.',
    line: 'Hjalp godt for {good} av {count}, trolig {range}.',
    fewOf: 'Færre enn 30, eller ikke vist: {names}.',
    within: {
      heading: 'I situasjonen «{situation}»',
      count:
        'På tvers av {area} har {count} fått evaluert et slikt tiltak i situasjonen «{situation}». For {good} av dem hjalp det godt. Trolig {range}.',
      few: 'Færre enn 30 på tvers av {area} har fått evaluert et slikt tiltak i situasjonen «{situation}», eller tallene vises ikke.',
      none: 'Færre enn 30 på tvers av {area} har fått evaluert det samme slaget tiltak i denne situasjonen, eller tallene vises ikke.',
      besides: {
        more: 'Det er oftere enn ventet ut fra alle tiltak i situasjonen.',
        less: 'Det er sjeldnere enn ventet ut fra alle tiltak i situasjonen.',
        as_expected: 'Det er omtrent som ventet ut fra alle tiltak i situasjonen.',
      } satisfies Record<Beside, string>,
      why: 'Overgangene du ser i saken, viser situasjonen. Den lagres ikke.',
    },
    every: 'Hva har hjulpet andre i {area}?',
  },
} as const;
