import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.ts';
import { selfCheck } from './platform/database/self-check.ts';
import type { Configuration } from './platform/configuration.ts';
import { CollectorDoor } from './platform/metrics/collector-door.ts';
import { Metrics } from './platform/metrics/metrics.ts';
import { hardenHttp } from './platform/http.ts';
import { serveDocument } from './platform/openapi/document.ts';
import { servePages } from './platform/pages.ts';

/** Makes the API ready to listen. Refuses to start when the database would let it see more than it should. */
export const createApp = async (configuration: Configuration): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration), {
    logger: configuration.logLevel === 'silent' ? false : ['error', 'warn'],
    abortOnError: false,
    bodyParser: false,
  });
  await selfCheck(app);
  finish(app, configuration);
  await app.init();
  return app;
};

/** Where a provider of sign-in says, as a form, that somebody has signed out there. */
const logoutAddress = /^\/api\/sign-in\/[a-z0-9-]+\/logout$/;

/** Everything about the app that needs no database. */
export const finish = (app: NestExpressApplication, configuration: Configuration): void => {
  app.setGlobalPrefix('api');
  app.use('/api', app.get(Metrics).count);
  hardenHttp(app, logoutAddress);
  app.use('/api/metrics', app.get(CollectorDoor).open);
  serveDocument(app);
  if (configuration.pagesFolder !== null) servePages(app, configuration.pagesFolder);
};
