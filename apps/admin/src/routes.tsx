import { type ComponentType, lazy } from 'react';

interface PageRoute {
  readonly path: string;
  readonly page: ComponentType;
}

/** Every page of the professionals, loaded when it is opened: one line each. */
export const routes: readonly PageRoute[] = [
  {
    path: '/',
    page: lazy(async () => ({ default: (await import('./start-page/start-of-role.tsx')).StartOfRole })),
  },
  {
    path: '/ungdom/:youngPersonId',
    page: lazy(async () => ({ default: (await import('./young-people/case-page/case-page.tsx')).CasePage })),
  },
];
