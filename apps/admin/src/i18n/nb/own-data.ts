/** What the young person can do with what is written: get it, have it corrected, restricted, erased. */
export const ownData = {
  heading: 'Opplysningene mine',
  intro:
    'Alt som står her, handler om deg. Du kan få det ut, si at noe er feil, og be om at det blir slettet.',
  file: {
    heading: 'Få alt som er skrevet om deg',
    text: 'Du får det du selv kan se: planen, notatene, hvem som har lest, og resten. Først viser du at det er deg.',
    care: 'Filen inneholder alt. Ikke last den ned på en telefon eller maskin som andre bruker.',
    paper: 'Last ned for å lese (PDF)',
    data: 'Last ned for en annen app (JSON)',
    saved: 'Filen er lastet ned. Den heter {name}.',
    notIncluded: 'Det som handler om andre enn deg, er ikke med. I filen står det hva, og hvorfor.',
  },
} as const;
