/** Advice while somebody writes. */
export const writing = {
  label: 'Råd om teksten',
  heading: 'Et råd om teksten |||| {count} råd om teksten',
  local: 'Rådene lages i nettleseren din. Ingenting sendes, og du kan lagre som det er.',
  advice: {
    identity_number: '«{part}» ligner et fødselsnummer. Ta det bort: nummeret står i saken.',
    email: '«{part}» er en e-postadresse. Skriv den under kontakt.',
    phone: '«{part}» ligner et telefonnummer. Skriv det under kontakt.',
    address: '«{part}» ligner en adresse. Adresser skal ikke stå i teksten.',
    name: '«{part}» ligner navnet på en annen. Trengs det? Du kan skrive «moren», «en venn» eller «læreren».',
    character: '«{part}» sier hva noen er. Skriv hva du så eller hørte.',
    doubt: '«{part}» kan leses som at du ikke tror på det. Skriv «sier» eller «forteller».',
    refusal: '«{part}»: skriv hva det ble sagt nei til, og hvorfor.',
    diagnosis: '«{part}» sier hva noen lider av. Skriv hva som er vanskelig, og hva som hjelper.',
    heavy: 'Teksten er tung å lese. Del setningene, og bytt ut lange ord.',
    long: 'Setningen som begynner med «{part} …», er lang. Del den i to.',
  },
} as const;
