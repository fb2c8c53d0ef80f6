import { type DynamicModule, Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { ClsModule } from 'nestjs-cls';
import { pino } from 'pino';
import { Configuration } from './configuration.ts';
import { connectionOptions } from './database/connection.ts';
import { Statements } from './database/statements.ts';
import { CollectorDoor } from './metrics/collector-door.ts';
import { Metrics } from './metrics/metrics.ts';
import { MetricsController } from './metrics/metrics.controller.ts';
import { Carriers } from './mail/carriers.ts';
import { PostOffice } from './mail/post-office.ts';
import { TextOffice } from './mail/text-office.ts';
import { RefusalLog } from './problem/refusal-log.ts';
import { Sealing } from './sealing/sealing.ts';
import { beginRequest, RequestContext } from './request/request-context.ts';

const ground = [
  Carriers,
  CollectorDoor,
  Metrics,
  PostOffice,
  TextOffice,
  RequestContext,
  Statements,
  RefusalLog,
];

/** The ground: one configuration, one pool, one transaction a request. No word of the domain lives here. */
@Global()
@Module({})
export class PlatformModule {
  static with(
    configuration: Configuration,
    entities: NonNullable<TypeOrmModuleOptions['entities']>,
  ): DynamicModule {
    const typeOrm = TypeOrmModule.forRoot(connectionOptions(configuration, entities));
    return {
      module: PlatformModule,
      imports: [
        typeOrm,
        ClsModule.forRoot({
          global: true,
          middleware: { mount: true, setup: beginRequest },
          plugins: [
            new ClsPluginTransactional({
              imports: [TypeOrmModule],
              adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: getDataSourceToken() }),
            }),
          ],
        }),
      ],
      controllers: [MetricsController],
      providers: [
        { provide: Configuration, useValue: configuration },
        { provide: 'logger', useValue: pino({ base: null, level: configuration.logLevel }) },
        { provide: Sealing, useFactory: () => Sealing.open(configuration.keys) },
        ...ground,
      ],
      exports: [Configuration, 'logger', Sealing, ...ground, TypeOrmModule],
    };
  }
}
