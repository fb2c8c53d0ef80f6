/** How a bank of tables wants to be asked: first what a table has, then for the values that were chosen. */
export type BankKind = 'px_web_1' | 'px_web_2' | 'fhi';

/** Where a table tells what it has, and where it is asked. */
export interface TableAddress {
  readonly kind: BankKind;
  readonly variables: string;
  readonly data: string;
}

/** PxWeb 1, as Statistics Norway's v0: …/api/v0/no/table/07459. */
const pxWeb1 = /^(?<table>.*\/api\/v[01]\/[a-z]{2}\/.*[^/])\/*$/;
/** PxWeb 2: …/v2/tables/07459, also with what may follow it. */
const pxWeb2 = /^(?<table>.*\/v2(?:-[a-z]+)?\/tables\/[^/]+)(?:\/(?:metadata|data))?\/*$/;
/** The public health institute: …/api/open/v1/{source}/Table/{number}. */
const fhi =
  /^(?<table>.*\/api\/open\/v\d+\/[^/]+\/[Tt]able\/\d+)(?:\/(?:dimension|data|query|metadata|flag))?\/*$/;

const tableIn = (path: string, shape: RegExp): string | undefined => shape.exec(path)?.groups?.['table'];

/** The table behind an address, where it is one that can be asked; null for any other file. An address that says itself what it wants is a file. */
export const tableAddress = (address: string): TableAddress | null => {
  if (!URL.canParse(address.trim())) return null;
  const { origin, pathname, searchParams } = new URL(address.trim());
  const [first, second, health] = [pxWeb1, pxWeb2, fhi].map((shape) => tableIn(pathname, shape));
  if (health !== undefined) {
    const table = `${origin}${health}`;
    return { kind: 'fhi', variables: `${table}/dimension`, data: `${table}/data` };
  }
  if (second !== undefined) {
    if ([...searchParams.keys()].some((name) => name.toLowerCase().startsWith('valuecodes'))) return null;
    const table = `${origin}${second}`;
    const wish = new URLSearchParams({ lang: searchParams.get('lang') ?? 'no', outputFormat: 'json-stat2' });
    const says = wish.toString();
    return { kind: 'px_web_2', variables: `${table}/metadata?${says}`, data: `${table}/data?${says}` };
  }
  return first === undefined
    ? null
    : { kind: 'px_web_1', variables: `${origin}${first}`, data: `${origin}${first}` };
};
