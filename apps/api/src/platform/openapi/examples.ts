import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

/** One example for each field that is written by hand in many requests; a field's own example goes before. */
const examples: Readonly<Record<string, string>> = {
  askAgainOn: '2027-01-15',
  askerName: 'Kari Elvemyr',
  client: 'Fylkets statistikkbank',
  contact: '00 00 00 08',
  delayReason: 'Det er fare for vold hjemme hvis noen får vite det nå.',
  description: 'farmor',
  detail: 'Vg2 kjøretøy',
  explanation: 'Vedtatt i handlingsplanen.',
  familyName: 'Elvemyr',
  firstMeetingOn: '2027-03-20',
  from: '2026-08-17',
  givenName: 'Jonas',
  happened: 'Praksisen på verkstedet ble gjennomført.',
  heardNote: 'Vil gjerne ha hjelp, men ikke at skolen ser alt.',
  heardOn: '2026-11-02',
  how: 'Vist på skjermen og snakket om.',
  howExplained: 'Gjennomgått sammen, med brosjyren på norsk.',
  justification: 'Ungdommen er i fare, og det haster.',
  learnt: 'Korte dager virker best.',
  metOn: '2027-03-20',
  name: 'Kari Elvemyr',
  phone: '55 55 33 33',
  nb: 'Hvordan bor du nå?',
  nn: 'Korleis bur du no?',
  en: 'How do you live now?',
  note: 'I en samtale.',
  number: '14830990004',
  obstacle: 'Venter på svar fra BUP.',
  onDate: '2027-03-14',
  purpose: 'Samarbeid om planen',
  reason: 'Fordi det trengs nå.',
  receiverSays: 'Hun bor fortsatt i Fjordvik.',
  senderSays: 'Hun er folkeregistrert i Granlia.',
  covers: 'Koordinert plan for unge 13–25 år.',
  signedBy: 'Kommunedirektøren i Fjordvik og direktøren i Helse Nordfjella',
  reference: 'Arkivsak 2026/114',
  publicKey: 'A'.repeat(43),
  receiverName: 'DPS Fjordvik',
  signedOn: '2026-11-02',
  source: 'Barnelova § 31',
  strengths: 'Møter presis når det gjelder sykler.',
  suggestedOn: '2027-04-01',
  aboutName: 'Ola Nordmann',
  text: 'Jeg vil mekke sykler.',
  title: 'Søvn og skole',
  to: '2027-05-01',
  toldFrom: '2026-12-15',
  until: '2027-06-15',
  what: 'Listen ble liggende igjen på et møterom.',
  usedHow: 'Vi møtes på verkstedet i stedet for på kontoret.',
  words: 'Jeg orker ikke skolen lenger.',
};

const withExample = (name: string, property: Schema): Schema => {
  const example = examples[name];
  if (example === undefined || '$ref' in property || property.type !== 'string') return property;
  return property.enum === undefined && property.example === undefined ? { ...property, example } : property;
};

const exemplified = (schema: Schema): Schema => {
  if ('$ref' in schema || schema.properties === undefined) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]): [string, Schema] => [
    name,
    withExample(name, property),
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
};

/** The document with an example where a reader would otherwise wonder what to write. */
export const withExamples = (document: OpenAPIObject): OpenAPIObject => ({
  ...document,
  components: {
    ...document.components,
    schemas: Object.fromEntries(
      Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [name, exemplified(schema)]),
    ),
  },
});
