import { globalAgent } from 'node:http';
import { hashSync } from '@node-rs/argon2';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import pg from 'pg';
import supertest from 'supertest';
import { AppModule } from '../../apps/api/src/app.module.ts';
import { finish } from '../../apps/api/src/create-app.ts';
import { Configuration } from '../../apps/api/src/platform/configuration.ts';
import { Builder } from '../builders/builder.ts';
import { testKeys } from './keys.ts';
import { sealPlaces } from './seal-places.ts';
import { identityKeyFile } from './identity-key.ts';
import { freshDatabase, type TestDatabase } from './database.ts';

/** The password of every user in a test, hashed as cheaply as the algorithm allows. */
export const password = 'laget';
export const passwordHash = hashSync(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });

/** A signed-in user: requests carry the cookie and the token. */
export interface Browser {
  readonly userId: string;
  get(path: string): supertest.Test;
  post(path: string, body?: object): supertest.Test;
  put(path: string, body?: object): supertest.Test;
  patch(path: string, body?: object): supertest.Test;
  delete(path: string): supertest.Test;
}

/** The real API on a real database of this test file's own. */
export interface Laget {
  readonly app: NestExpressApplication;
  readonly database: TestDatabase;
  /** Puts what the test needs into the database. */
  readonly given: Builder;
  /** As the owner: to look at what happened, and to set the clock. */
  readonly owner: pg.Pool;
  readonly anonymous: ReturnType<typeof supertest>;
  signIn(username: string): Promise<Browser>;
  close(): Promise<void>;
}

/** How people sign in and how messages leave, when it is not as in the demo. */
export type SignInGiven = Partial<
  Pick<Configuration, 'demo' | 'publicUrl' | 'providers' | 'mail' | 'externalHosts' | 'externalOwn'>
>;

type Change = (module: TestingModuleBuilder) => TestingModuleBuilder;

const start = async (
  database: TestDatabase,
  poolSize: number,
  change: Change,
  signIn: SignInGiven,
): Promise<NestExpressApplication> => {
  const configuration = new Configuration({
    demo: true,
    databaseUrl: database.appUrl,
    figuresUrl: database.figuresUrl,
    jobsUrl: database.jobsUrl,
    keys: testKeys(),
    ...sealPlaces(),
    poolSize,
    identityKeyFile,
    ...signIn,
    logLevel: process.env['SHOW_LOG'] === undefined ? 'silent' : 'info',
  });
  const module = await change(
    Test.createTestingModule({ imports: [AppModule.with(configuration)] }),
  ).compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  finish(app, configuration);
  // one port for the whole file, so that not every request opens its own
  await app.listen(0, '127.0.0.1');
  return app;
};

const browserOf = (app: NestExpressApplication, cookie: string, token: string, userId: string): Browser => {
  const client = supertest(app.getHttpServer());
  // over connections that stay: to open one takes as long as the request
  const signed = (test: supertest.Test): supertest.Test =>
    test.agent(globalAgent).set('cookie', cookie).set('x-csrf-token', token);
  return {
    userId,
    get: (path) => signed(client.get(path)),
    post: (path, body) => signed(client.post(path)).send(body ?? {}),
    put: (path, body) => signed(client.put(path)).send(body ?? {}),
    patch: (path, body) => signed(client.patch(path)).send(body ?? {}),
    delete: (path) => signed(client.delete(path)),
  };
};

/** Starts Laget on a fresh database (or the one given). `change` may replace providers through the test module. */
export const startLaget = async (
  options: { database?: TestDatabase; poolSize?: number; change?: Change; signIn?: SignInGiven } = {},
): Promise<Laget> => {
  const database = options.database ?? (await freshDatabase());
  const app = await start(
    database,
    options.poolSize ?? 4,
    options.change ?? ((module) => module),
    options.signIn ?? {},
  );
  const seeder = new pg.Pool({ connectionString: database.seederUrl, max: 2 });
  const owner = new pg.Pool({
    connectionString: database.ownerUrl,
    max: 2,
    options: '-c role=app_owner -c search_path=app',
  });
  const anonymous = supertest(app.getHttpServer());
  return {
    app,
    database,
    given: new Builder(seeder, passwordHash),
    owner,
    anonymous,
    signIn: async (username) => {
      const response = await anonymous.post('/api/session').send({ username, password }).expect(200);
      const cookie = response.get('set-cookie')?.[0]?.split(';')[0] ?? '';
      return browserOf(app, cookie, response.body.csrfToken, response.body.user.id);
    },
    close: async () => {
      await app.close();
      await Promise.all([seeder.end(), owner.end()]);
      await database.drop();
    },
  };
};
