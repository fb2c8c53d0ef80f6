import { json, urlencoded, type NextFunction, type Request, type Response } from 'express';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';

const hasBody = (request: Request): boolean =>
  request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;

/** JSON only, but for the one address where another server sends a form; at most 1 MB; answers about people are never stored by anybody on the way. */
export const hardenHttp = (app: NestExpressApplication, forms: RegExp): void => {
  app.set('etag', false);
  app.use(helmet({ contentSecurityPolicy: false }));
  app.use('/api', (request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    const kind = forms.test(request.originalUrl) ? 'application/x-www-form-urlencoded' : 'application/json';
    if (hasBody(request) && request.is(kind) === false) {
      next(Object.assign(new Error('wrong content type'), { status: 415 }));
      return;
    }
    next();
  });
  app.use(forms, urlencoded({ extended: false, limit: '16kb', parameterLimit: 10 }));
  app.use('/api', json({ limit: '1mb' }));
};
