import type { INestApplication } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { withExamples } from './examples.ts';
import { withProblems } from './problems.ts';
import { withSecurity } from './security.ts';

const frame = new DocumentBuilder()
  .setTitle('Laget')
  .setDescription('Laget rundt ungdommen: one plan, one team, one log for each young person.')
  .setVersion('1')
  .addCookieAuth('laget_session', { type: 'apiKey', in: 'cookie', name: 'laget_session' }, 'session')
  .addApiKey(
    { type: 'apiKey', in: 'header', name: 'x-csrf-token', description: 'From the answer to the sign-in.' },
    'csrf',
  )
  .build();

const operationIdFactory = (controller: string, method: string): string =>
  `${controller.replace(/Controller$/, '')}.${method}`;

/** The contract: every route with its one permission as `x-permission`, every shape field by field. */
export const openApiDocument = (app: INestApplication): OpenAPIObject =>
  withProblems(withSecurity(withExamples(SwaggerModule.createDocument(app, frame, { operationIdFactory }))));

/**
 * The document at /api/openapi.json, for everybody: it names routes and shapes, never a person. It is made when somebody
 * asks the first time: to make it takes longer than the rest of the start together.
 */
export const serveDocument = (app: NestExpressApplication): void => {
  let made: string | undefined;
  app.use('/api/openapi.json', (_request: Request, response: Response) => {
    made ??= JSON.stringify(openApiDocument(app));
    response.type('application/json').send(made);
  });
};
