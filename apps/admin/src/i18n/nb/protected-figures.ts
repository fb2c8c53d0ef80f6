export const protectedFigures = {
  theorem: {
    title: 'Et vist tall kan bety flere',
    one: 'Den som bare ser tallene, kan aldri finne ut hvilket antall som ligger bak et av de minste.',
    couldBe: 'Vist {shown} kan være fra {low} til {high}.',
    shown: 'Vist {shown}',
    two: 'Det gjelder uansett hvor mange tabeller du legger sammen eller trekker fra hverandre, og selv om du vet nøyaktig hvordan vi runder av. Grunnen er enkel: Flytter vi ett av de minste tallene opp eller ned med fire, passer alt vi har vist, like godt.',
  },
  control: {
    title: 'Tallene prøves før noen ser dem',
    one: 'Et eget program prøver å regne seg tilbake, slik en angriper ville gjort. Finner det noe, blir tallene rundet av på nytt, eller ikke gitt ut.',
    two: 'Ingen gruppe kan vises slik at alle i den har samme status, heller ikke for den som vet navn, alder og kjønn på alle.',
    three: 'To personer må godkjenne: statistikkansvarlig og personvernombudet.',
  },
  limits: {
    title: 'Hva vernet ikke kan',
    presence: 'Et tall over 0 viser at det er noen. Derfor deler vi ikke opp små grupper.',
    allButOne:
      'Den som vet alt om alle andre i en gruppe, kan lære noe om den siste. Avrunding alene hindrer ikke det.',
    elsewhere:
      'Gir noen ut et nøyaktig tall om de samme unge et annet sted, gjelder ikke beviset for det tallet.',
    hidden: 'Unge med hemmelig adresse er ikke med i noe tall.',
  },
  audits: {
    title: 'Kontrollen av hver utgave',
    text: 'Hver utgave er prøvd for seg. Her står hva som ble prøvd, og hva som ikke ble det.',
    made: 'Laget {day}, prøvd med {solver}.',
  },
} as const;
