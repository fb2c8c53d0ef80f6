import type { AskingFacts } from '#domain/consent/asking';
import { allCategories, type Category, isCategory } from '#domain/category/categories';
import type { Answer } from '#domain/consent/answers';
import { consentsAlone } from '#domain/consent/competence';
import type { ConsentForm } from '#domain/consent/consent';
import { guardianKinds, isGuardianKind } from '#domain/consent/guardians';
import type { Interpreter } from '#domain/consent/interpreters';
import type { ConsentsOf, RecordedConsent } from './use-consents.ts';

/** Who has a say: the young person is `young_person`, a guardian the own id. */
export type Party = string;
export const youngPerson: Party = 'young_person';

/** What is being filled in together. Nothing is chosen beforehand. */
export interface ConsentDraft {
  /** Service id → ticked categories. */
  readonly shares: Readonly<Record<string, readonly Category[]>>;
  /** Services in the table besides those of the team. */
  readonly added: readonly string[];
  readonly purpose: string;
  readonly until: string | undefined;
  readonly form: ConsentForm | undefined;
  readonly howExplained: string;
  readonly language: string;
  readonly interpreter: Interpreter | undefined;
  readonly answers: Readonly<Record<Party, Answer>>;
  readonly heardOn: string | undefined;
  readonly heardNote: string;
}

export const emptyDraft: ConsentDraft = {
  shares: {},
  added: [],
  purpose: '',
  until: undefined,
  form: undefined,
  howExplained: '',
  language: '',
  interpreter: undefined,
  answers: {},
  heardOn: undefined,
  heardNote: '',
};

const ticked = ({ shares }: ConsentDraft): [string, readonly Category[]][] =>
  Object.entries(shares).filter(([, some]) => some.length > 0);

const cellsOf = (draft: ConsentDraft) =>
  ticked(draft).flatMap(([service, some]) => some.map((category) => ({ service, category })));

/** What a recorded consent gives one service, in the order of the categories. */
export const givenTo = (
  { shares, categories, serviceIds }: RecordedConsent,
  serviceId: string,
): Category[] => {
  const some: readonly unknown[] = shares === null ? categories : (shares[serviceId] ?? []);
  return serviceIds.includes(serviceId)
    ? some.filter((one) => typeof one === 'string').filter(isCategory)
    : [];
};

const deciding = (of: ConsentsOf) =>
  of.guardians.flatMap(({ id, kind, name }) =>
    isGuardianKind(kind) && guardianKinds[kind].mustConsent ? [{ id, kind, name }] : [],
  );

/** Everybody whose yes is needed, by name. */
export const partiesOf = (of: ConsentsOf): { id: Party; name: string }[] =>
  consentsAlone(of.birthDate, of.today) ? [{ id: youngPerson, name: of.givenName }] : deciding(of);

/** The same facts as the API judges by, so that the page says beforehand what the API would say. */
export const factsOf = (draft: ConsentDraft, of: ConsentsOf): AskingFacts => ({
  consent: {
    birthDate: of.birthDate,
    today: of.today,
    youngPerson: draft.answers[youngPerson] ?? 'not_asked',
    heardOn: draft.heardOn ?? null,
    guardians: deciding(of).map(({ id, kind }) => ({
      guardianId: id,
      kind,
      answer: draft.answers[id] ?? 'not_asked',
    })),
    categories: allCategories.filter((category) => ticked(draft).some(([, some]) => some.includes(category))),
    services: ticked(draft).map(([service]) => service),
    purpose: draft.purpose,
    from: of.today,
    to: draft.until ?? of.today,
    form: draft.form ?? 'oral',
    howExplained: draft.howExplained,
    language: draft.language,
    interpreter: draft.interpreter ?? null,
  },
  wish: cellsOf(draft),
  refusals: of.consents.flatMap((consent) =>
    consent.state === 'refused' && consent.askAgainOn !== null
      ? [
          {
            askAgainOn: consent.askAgainOn,
            sharings: consent.serviceIds.flatMap((service) =>
              givenTo(consent, service).map((category) => ({ service, category })),
            ),
          },
        ]
      : [],
  ),
});

/** What is sent. */
export const bodyOf = (
  draft: ConsentDraft,
  outcome: 'asked' | 'given' | 'refused',
  refusal: object | null,
): object => ({
  outcome,
  form: draft.form,
  purpose: draft.purpose,
  shares: ticked(draft).map(([serviceId, categories]) => ({ serviceId, categories })),
  to: draft.until,
  howExplained: draft.howExplained,
  language: draft.language,
  interpreter: draft.interpreter,
  ...(draft.heardOn === undefined ? {} : { heardOn: draft.heardOn, heardNote: draft.heardNote }),
  answers: Object.entries(draft.answers).map(([party, answer]) =>
    party === youngPerson ? { who: 'young_person', answer } : { who: 'guardian', guardianId: party, answer },
  ),
  ...(refusal === null ? {} : { refusal }),
});
