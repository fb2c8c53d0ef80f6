import type { Laget } from '../../support/laget.ts';
import { aCase, type Case } from '../access/a-case.ts';
import type { Staff } from '../access/people.ts';

/** Another municipality with its own services and one case: whatever stands in it is foreign to the first. */
export const strangers = async (laget: Laget): Promise<{ staff: Staff; about: Case }> => {
  const { place } = laget.given;
  const municipality = await place.municipality('Fremmedvik');
  const worker = async (kind: string) =>
    place.worker(`fremmed-${kind}`, await place.service(kind, municipality, `Fremmed ${kind}`));
  const staff = {
    municipality,
    skole: await worker('school'),
    nav: await worker('nav'),
    bup: await worker('bup'),
    helse: await worker('school_health'),
    ppt: await worker('ppt'),
    leder: await worker('coordination'),
  };
  return { staff, about: await aCase(laget, staff, 'fremmed') };
};
