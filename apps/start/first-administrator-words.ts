import { parseArgs } from 'node:util';
import { Sentence } from './sentence.ts';

/** What the first administrator needs to stand on. */
export interface FirstAdministrator {
  readonly municipality: string;
  /** The municipality's number, four digits. */
  readonly number: string;
  readonly county: string;
  /** The child welfare phone that is open day and night. */
  readonly childWelfarePhone: string;
  readonly organisation: string;
  readonly service: string;
  readonly name: string;
  readonly username: string;
}

const how =
  'Write: npm run first-administrator -- --municipality Fjordvik --number 4699 --county Nordfjella --child-welfare-phone "12 34 56 78" --name "Siv Holmstad" --username siv';

const wordsOf = (words: readonly string[]) => {
  const text = { type: 'string' } as const;
  const required = { municipality: text, number: text, county: text, name: text, username: text };
  try {
    return parseArgs({
      args: [...words],
      options: { ...required, 'child-welfare-phone': text, organisation: text, service: text },
    }).values;
  } catch {
    throw new Sentence(how);
  }
};

/** What the command was asked for; the organisation is the municipality's own, and the place is named after it, unless said. */
export const firstAdministratorIn = (words: readonly string[]): FirstAdministrator => {
  const { municipality = '', number = '', county = '', name = '', username = '', ...rest } = wordsOf(words);
  const childWelfarePhone = rest['child-welfare-phone'] ?? '';
  const said = [municipality, number, county, childWelfarePhone, name, username];
  if (said.some((word) => word.trim() === '')) throw new Sentence(how);
  if (!/^\d{4}$/.test(number)) throw new Sentence(`--number ${number}: a municipality has four digits.`);
  const organisation = rest.organisation ?? `${municipality} kommune`;
  const service = rest.service ?? `Systemansvar i ${municipality}`;
  return { municipality, number, county, childWelfarePhone, organisation, service, name, username };
};
