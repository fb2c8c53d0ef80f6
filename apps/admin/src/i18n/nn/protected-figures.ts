export const protectedFigures = {
  theorem: {
    title: 'Eit vist tal kan tyda fleire',
    one: 'Den som berre ser tala, kan aldri finna ut kva for eit tal som ligg bak eit av dei minste.',
    couldBe: 'Vist {shown} kan vera frå {low} til {high}.',
    shown: 'Vist {shown}',
    two: 'Det gjeld uansett kor mange tabellar du legg saman eller trekkjer frå kvarandre, og sjølv om du veit nøyaktig korleis vi rundar av. Grunnen er enkel: Flyttar vi eitt av dei minste tala opp eller ned med fire, passar alt vi har vist, like godt.',
  },
  control: {
    title: 'Tala blir prøvde før nokon ser dei',
    one: 'Eit eige program prøver å rekna seg tilbake, slik ein angripar ville gjort. Finn det noko, blir tala runda av på nytt, eller ikkje gitt ut.',
    two: 'Inga gruppe kan visast slik at alle i ho har same status, heller ikkje for den som veit namn, alder og kjønn på alle.',
    three: 'To personar må godkjenna: statistikkansvarleg og personvernombodet.',
  },
  limits: {
    title: 'Kva vernet ikkje kan',
    presence: 'Eit tal over 0 viser at det er nokon. Derfor deler vi ikkje opp små grupper.',
    allButOne:
      'Den som veit alt om alle andre i ei gruppe, kan læra noko om den siste. Avrunding åleine hindrar ikkje det.',
    elsewhere:
      'Gir nokon ut eit nøyaktig tal om dei same unge ein annan stad, gjeld ikkje beviset for det talet.',
    hidden: 'Unge med hemmeleg adresse er ikkje med i noko tal.',
  },
  audits: {
    title: 'Kontrollen av kvar utgåve',
    text: 'Kvar utgåve er prøvd for seg. Her står kva som blei prøvt, og kva som ikkje blei det.',
    made: 'Laga {day}, prøvd med {solver}.',
  },
} as const;
