export const ownPage = {
  mainMenu: 'Hovedmeny',
  mainMenuPhone: 'Hovedmeny nederst',
  signOut: 'Logg ut',
  places: {
    home: 'Hjem',
    plan: 'Planen',
    team: 'Laget',
    seenBy: 'Sett av',
  },
  hello: 'Hei, {name}',
  nothing: 'Ingenting venter på deg nå.',
  empty: {
    plan: 'Du har ingen plan ennå.',
    team: 'Her kommer de som hjelper deg.',
    seenBy: 'Ingen har sett på det ditt ennå.',
  },
} as const;
