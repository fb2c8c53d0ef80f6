import type { RowBook } from '../rows/row-book.ts';
import type { Service } from './directory.ts';
import {
  county,
  inventedPhone,
  type Owner,
  type Place,
  places,
  servicePlans,
  type ServicePlan,
} from './places.ts';

interface Built {
  readonly services: Service[];
  readonly municipalities: Map<Place, string>;
  /** Organisations by name. */
  readonly organisations: ReadonlyMap<string, string>;
}

const ownerName = (owner: Owner, place: Place): string =>
  ({
    municipality: `${place} kommune`,
    county: `${county} fylkeskommune`,
    health_trust: `Helse ${county}`,
    nav: `NAV ${county}`,
  })[owner];

/** One row for each organisation, made the first time a service needs it. */
const organisationsIn =
  (book: RowBook, newId: () => string, known: Map<string, string>) =>
  ({ owner }: ServicePlan, place: Place): string => {
    const name = ownerName(owner, place);
    const id = known.get(name) ?? newId();
    if (!known.has(name)) book.add('organisation', { id, name, kind: owner });
    known.set(name, id);
    return id;
  };

/** The municipalities, the organisations and their services. */
export const buildServices = (book: RowBook, newId: () => string): Built => {
  const municipalities = new Map<Place, string>();
  places.forEach(({ name, number }, index) => {
    const id = newId();
    municipalities.set(name, id);
    book.add('municipality', { id, number, name, county, child_welfare_phone: inventedPhone(100 + index) });
  });
  const organisations = new Map<string, string>();
  const organisationOf = organisationsIn(book, newId, organisations);
  const services = servicePlans.map((plan, index): Service => {
    const id = newId();
    const [home] = plan.serves;
    const organisation_id = organisationOf(plan, home ?? 'Fjordvik');
    book.add('service', {
      id,
      organisation_id,
      name: plan.key,
      kind: plan.kind,
      phone: inventedPhone(200 + index),
    });
    for (const place of plan.serves)
      book.add('service_municipality', { service_id: id, municipality_id: municipalities.get(place) ?? '' });
    return { ...plan, id };
  });
  return { services, municipalities, organisations };
};
