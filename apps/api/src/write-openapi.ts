import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module.ts';
import { Configuration } from './platform/configuration.ts';
import { openApiDocument } from './platform/openapi/document.ts';

/** Writes the OpenAPI document to the path given. Needs no database: nothing is instantiated. */
const [, , path] = process.argv;
if (path === undefined) throw new Error('Say where to write the document');
const configuration = new Configuration({
  demo: true,
  databaseUrl: 'postgres://unused',
  figuresUrl: 'postgres://unused',
  jobsUrl: 'postgres://unused',
  keys: { folder: '', shredded: '', holder: { kind: 'file', file: '' }, durable: false },
});
const app = await NestFactory.create<NestExpressApplication>(AppModule.with(configuration), {
  preview: true,
  abortOnError: false,
  logger: false,
});
app.setGlobalPrefix('api');
writeFileSync(path, `${JSON.stringify(openApiDocument(app), null, 1)}\n`);
