import type { Language } from '#domain/language/languages';
import type { PaperAnswer, PaperAsks } from '#domain/paper-request/paper-request';

interface LetterTexts {
  readonly title: string;
  /** Who may have it: stands at the head of each sheet. */
  readonly onlyFor: (name: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly asked: Record<PaperAsks, (day: string) => string>;
  readonly answers: Record<PaperAsks, Record<PaperAnswer, string>>;
  readonly restsOn: string;
  /** Why nothing more is said. */
  readonly nothingMore: string;
  readonly complain: { readonly heading: string; readonly text: string };
  readonly signed: (name: string, from: string, at: string) => string;
}

/** The letter to a guardian. It is the same whatever the case holds: yes or no, on what it rests, and how to complain. */
export const letterTexts: Readonly<Record<Language, LetterTexts>> = {
  nb: {
    title: 'Svar på det du ba om',
    onlyFor: (name) => `Bare for ${name}`,
    page: (page, of) => `Side ${String(page)} av ${String(of)}`,
    asked: {
      erasure: (day) =>
        `Du ba ${day} om at opplysninger om et barn blir slettet. Barnet er hørt så langt det var mulig, og personvernombudet har avgjort saken.`,
      access: (day) =>
        `Du ba ${day} om å få lese det som står om et barn. Barnet er hørt så langt det var mulig, og personvernombudet har avgjort saken.`,
      correction: (day) =>
        `Du ba ${day} om at noe som står om et barn, blir rettet. Barnet er hørt så langt det var mulig, og personvernombudet har avgjort saken.`,
    },
    answers: {
      erasure: {
        granted:
          'Svaret er ja. Det som skal bevares etter loven, går til arkivet. Resten blir slettet når to personer har godkjent det og fristen for å angre er ute.',
        refused: 'Svaret er nei. Opplysningene blir ikke slettet.',
      },
      access: {
        granted:
          'Svaret er ja. Tjenestene som har skrevet noe, viser deg det du kan få lese, når de har sett at du er den du sier.',
        refused: 'Svaret er nei. Du får ikke lese det som står.',
      },
      correction: {
        granted:
          'Svaret er ja. Tjenesten som har skrevet det, retter det. Det som sto før, blir stående som rettet der loven krever det.',
        refused: 'Svaret er nei. Det som står, blir stående.',
      },
    },
    restsOn: 'Svaret bygger på',
    nothingMore:
      'Brevet sier ikke hva som er skrevet, hvem som har skrevet det, eller hva barnet har sagt. Det gjelder i alle slike saker, for å ta vare på barnet.',
    complain: {
      heading: 'Hvis du er uenig',
      text: 'Du kan klage til Datatilsynet: datatilsynet.no, eller Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.',
    },
    signed: (name, from, at) => `${name}, personvernombud, ${from}, ${at}`,
  },
  nn: {
    title: 'Svar på det du bad om',
    onlyFor: (name) => `Berre for ${name}`,
    page: (page, of) => `Side ${String(page)} av ${String(of)}`,
    asked: {
      erasure: (day) =>
        `Du bad ${day} om at opplysningar om eit barn blir sletta. Barnet er høyrt så langt det var mogleg, og personvernombodet har avgjort saka.`,
      access: (day) =>
        `Du bad ${day} om å få lesa det som står om eit barn. Barnet er høyrt så langt det var mogleg, og personvernombodet har avgjort saka.`,
      correction: (day) =>
        `Du bad ${day} om at noko som står om eit barn, blir retta. Barnet er høyrt så langt det var mogleg, og personvernombodet har avgjort saka.`,
    },
    answers: {
      erasure: {
        granted:
          'Svaret er ja. Det som skal bevarast etter lova, går til arkivet. Resten blir sletta når to personar har godkjent det og fristen for å angra er ute.',
        refused: 'Svaret er nei. Opplysningane blir ikkje sletta.',
      },
      access: {
        granted:
          'Svaret er ja. Tenestene som har skrive noko, viser deg det du kan få lesa, når dei har sett at du er den du seier.',
        refused: 'Svaret er nei. Du får ikkje lesa det som står.',
      },
      correction: {
        granted:
          'Svaret er ja. Tenesta som har skrive det, rettar det. Det som stod før, blir ståande som retta der lova krev det.',
        refused: 'Svaret er nei. Det som står, blir ståande.',
      },
    },
    restsOn: 'Svaret byggjer på',
    nothingMore:
      'Brevet seier ikkje kva som er skrive, kven som har skrive det, eller kva barnet har sagt. Det gjeld i alle slike saker, for å ta vare på barnet.',
    complain: {
      heading: 'Om du er usamd',
      text: 'Du kan klaga til Datatilsynet: datatilsynet.no, eller Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.',
    },
    signed: (name, from, at) => `${name}, personvernombod, ${from}, ${at}`,
  },
  en: {
    title: 'Answer to what you asked for',
    onlyFor: (name) => `Only for ${name}`,
    page: (page, of) => `Page ${String(page)} of ${String(of)}`,
    asked: {
      erasure: (day) =>
        `On ${day} you asked that information about a child is erased. The child has been heard as far as was possible, and the privacy officer has decided.`,
      access: (day) =>
        `On ${day} you asked to read what is written about a child. The child has been heard as far as was possible, and the privacy officer has decided.`,
      correction: (day) =>
        `On ${day} you asked that something written about a child is corrected. The child has been heard as far as was possible, and the privacy officer has decided.`,
    },
    answers: {
      erasure: {
        granted:
          'The answer is yes. What the law says must be preserved goes to the archive. The rest is erased when two people have approved it and the time to change one’s mind is over.',
        refused: 'The answer is no. The information is not erased.',
      },
      access: {
        granted:
          'The answer is yes. The services that have written something show you what you may read, when they have seen that you are who you say.',
        refused: 'The answer is no. You may not read what is written.',
      },
      correction: {
        granted:
          'The answer is yes. The service that wrote it corrects it. What stood before stays, marked as corrected, where the law demands it.',
        refused: 'The answer is no. What is written stays.',
      },
    },
    restsOn: 'The answer rests on',
    nothingMore:
      'This letter does not say what is written, who wrote it, or what the child has said. That is so in every such case, to look after the child.',
    complain: {
      heading: 'If you disagree',
      text: 'You can complain to the Norwegian Data Protection Authority (Datatilsynet): datatilsynet.no, or Datatilsynet, Postboks 458 Sentrum, 0105 Oslo.',
    },
    signed: (name, from, at) => `${name}, privacy officer, ${from}, ${at}`,
  },
};
