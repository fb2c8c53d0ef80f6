import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import sirv from 'sirv';

const policy = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; ` +
  `connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'`;

/** An Express application, or Nest’s around one. */
interface TakesHandlers {
  use(handler: RequestHandler): unknown;
  use(path: string, ...handlers: RequestHandler[]): unknown;
}

/** What is installed with the own pages: its worker may answer for pages that do not stand below it, and reaches nobody else. */
const installed = (response: Response): void => {
  response.setHeader('Content-Security-Policy', `default-src 'none'; connect-src 'self'`);
  response.setHeader('Service-Worker-Allowed', '/');
  response.setHeader('Cache-Control', 'no-cache');
};

const aYear = 365 * 86_400;

const ownPage = /^\/(min-side|foresatt)(\/|$)/;

/** Serves the built pages beside the API: assets for ever, the page fresh each time with a nonce for its styles. */
export const servePages = (app: TakesHandlers, folder: string): void => {
  const pages = {
    professional: readFileSync(join(folder, 'index.html'), 'utf8'),
    own: readFileSync(join(folder, 'own-page.html'), 'utf8'),
  };
  // In the form that the browser takes: as it was built, or packed beside it.
  app.use(
    '/assets',
    sirv(join(folder, 'assets'), { immutable: true, maxAge: aYear, gzip: true, brotli: true }),
    (_: Request, response: Response) => void response.status(404).end(),
  );
  app.use('/own', express.static(join(folder, 'own'), { setHeaders: installed, fallthrough: false }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.method !== 'GET' || request.path.startsWith('/api') || !request.accepts('html')) {
      next();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    response.setHeader('Content-Security-Policy', policy(nonce));
    response.setHeader('Cache-Control', 'no-store');
    const page = ownPage.test(request.path) ? pages.own : pages.professional;
    response.type('html').send(page.replaceAll('__NONCE__', nonce));
  });
};
