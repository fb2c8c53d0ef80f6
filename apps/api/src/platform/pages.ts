import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';

const policy = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; ` +
  `connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'`;

/** An Express application, or Nest’s around one. */
interface TakesHandlers {
  use(handler: RequestHandler): unknown;
  use(path: string, handler: RequestHandler): unknown;
}

/** What is installed with the own pages: its worker may answer for pages that do not stand below it, and reaches nobody else. */
const installed = (response: Response): void => {
  response.setHeader('Content-Security-Policy', `default-src 'none'; connect-src 'self'`);
  response.setHeader('Service-Worker-Allowed', '/');
  response.setHeader('Cache-Control', 'no-cache');
};

const ownPage = /^\/(min-side|foresatt)(\/|$)/;

/** Serves the built pages beside the API: assets for ever, the page fresh each time with a nonce for its styles. */
export const servePages = (app: TakesHandlers, folder: string): void => {
  const pages = {
    professional: readFileSync(join(folder, 'index.html'), 'utf8'),
    own: readFileSync(join(folder, 'own-page.html'), 'utf8'),
  };
  app.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
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
