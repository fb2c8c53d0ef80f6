import { mappingTemplate, planTemplate } from '../../../builders/templates.ts';
import { dayFromNow } from '../../../support/day.ts';
import type { Bodies } from './sent.ts';

const service = { name: 'Ny tjeneste', kind: 'nav', phone: '' };
const person = { name: 'Ny Person', email: 'ny@example.no', phone: '' };
const post = { role: 'nav_counsellor', title: 'Veileder' };
const organisation = { name: 'En organisasjon', kind: 'nav' };

export const directory: Bodies = {
  'POST /api/given-roles/sign-off': () => ({ quarter: '2026Q1', note: 'Lest gjennom.' }),
  'POST /api/municipalities/{municipalityId}/emergency-numbers': ({ marker }) => ({
    contact: 'crisis_centre',
    phone: '72 00 00 00',
    reason: `Ny ${marker}.`,
  }),
  'POST /api/templates/mapping': () => mappingTemplate,
  'POST /api/templates/plan': () => planTemplate,
  'PUT /api/templates/mapping/{templateId}': () => mappingTemplate,
  'PUT /api/templates/plan/{planTemplateId}': () => planTemplate,
  'POST /api/templates/{templateId}/retire': () => ({ reason: 'Brukes ikke.' }),
  'POST /api/organisations': () => organisation,
  'PUT /api/organisations/{organisationId}': () => organisation,
  'POST /api/organisations/{organisationId}/services': (_, { municipality }) => ({
    ...service,
    municipalityIds: [municipality],
  }),
  'PUT /api/services/{serviceId}': (_, { municipality }) => ({ ...service, municipalityIds: [municipality] }),
  'POST /api/services/{serviceId}/close': () => ({ reason: 'Slått sammen.' }),
  'POST /api/users': ({ marker }, { nav }) => ({
    ...person,
    username: `ny-${marker.toLowerCase()}`,
    post: { ...post, serviceId: nav.serviceId, from: dayFromNow(0) },
  }),
  'PUT /api/users/{userId}': () => person,
  'POST /api/users/{userId}/posts': (_, { ppt }) => ({
    ...post,
    serviceId: ppt.serviceId,
    from: dayFromNow(0),
  }),
  'POST /api/role-proposals': ({ ids }, { ppt }) => ({
    userId: ids['userId'],
    serviceId: ppt.serviceId,
    role: 'system_admin',
    title: 'Systemansvarlig',
    from: dayFromNow(0),
    reason: 'Fordi det trengs.',
  }),
  'POST /api/user-imports/preview': () => ({ text: 'navn;e-post\nNy Person;ny@example.no' }),
  'POST /api/user-imports/{importId}/users': ({ marker }, { nav }) => ({
    users: [
      {
        ...person,
        username: `liste-${marker.toLowerCase()}`,
        post: { ...post, serviceId: nav.serviceId, from: dayFromNow(0) },
      },
    ],
  }),
  'POST /api/role-proposals/{proposalId}/answer': () => ({ answer: 'approved' }),
};
