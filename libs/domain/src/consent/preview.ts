import { allCategories, type Category } from '../category/categories.ts';
import type { Consent } from './consent.ts';

/** What one service may see, and what not, if this consent is given: «BUP får se …; NAV får ikke se …». */
export interface ServicePreview {
  readonly service: string;
  readonly sees: readonly Category[];
  readonly doesNotSee: readonly Category[];
}

/** One line for every service asked about, also those the consent leaves out. Other consents are not counted. */
export const previewOf = (
  consent: Pick<Consent, 'categories' | 'services'>,
  services: readonly string[],
): ServicePreview[] =>
  services.map((service) => {
    const isReceiver = consent.services.includes(service);
    const sees = allCategories.filter((category) => isReceiver && consent.categories.includes(category));
    return { service, sees, doesNotSee: allCategories.filter((category) => !sees.includes(category)) };
  });
