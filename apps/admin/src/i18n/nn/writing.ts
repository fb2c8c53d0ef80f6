import type { writing as nb } from '../nb/writing.ts';
import type { SameShape } from '../text-key.ts';

/** Advice while somebody writes. */
export const writing = {
  label: 'Råd om teksten',
  heading: 'Eit råd om teksten |||| {count} råd om teksten',
  local: 'Råda vert laga i nettlesaren din. Ingenting vert sendt, og du kan lagra som det er.',
  advice: {
    identity_number: '«{part}» liknar eit fødselsnummer. Ta det bort: nummeret står i saka.',
    email: '«{part}» er ei e-postadresse. Skriv ho under kontakt.',
    phone: '«{part}» liknar eit telefonnummer. Skriv det under kontakt.',
    address: '«{part}» liknar ei adresse. Adresser skal ikkje stå i teksten.',
    name: '«{part}» liknar namnet på ein annan. Trengst det? Du kan skriva «mora», «ein ven» eller «læraren».',
    character: '«{part}» seier kva nokon er. Skriv kva du såg eller høyrde.',
    doubt: '«{part}» kan lesast som at du ikkje trur på det. Skriv «seier» eller «fortel».',
    refusal: '«{part}»: skriv kva det vart sagt nei til, og kvifor.',
    diagnosis: '«{part}» seier kva nokon lir av. Skriv kva som er vanskeleg, og kva som hjelper.',
    heavy: 'Teksten er tung å lesa. Del setningane, og byt ut lange ord.',
    long: 'Setninga som byrjar med «{part} …», er lang. Del ho i to.',
  },
} as const satisfies SameShape<typeof nb>;
