import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { refusal } from '#domain/problem/refusal';
import { May } from '../platform/request/may.ts';
import { Health } from './health.dto.ts';

const longestUnsealed = 5 * 60;

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** 200 when the API can reach its database. */
  @Get()
  @May('public')
  async health(): Promise<Health> {
    await this.dataSource.query('SELECT 1');
    return { status: 'ready' };
  }

  /** 200 as long as the process answers; asks nobody. */
  @Get('live')
  @May('public')
  live(): Health {
    return { status: 'live' };
  }

  /** 200 when requests may be sent here: not when the log has gone unsealed for five minutes. */
  @Get('ready')
  @May('public')
  async ready(): Promise<Health> {
    const [row] = await this.dataSource.query<{ seconds: number | null }[]>(
      'SELECT app.seconds_since_seal() AS seconds',
    );
    if ((row?.seconds ?? 0) > longestUnsealed) throw refusal('busy');
    return { status: 'ready' };
  }
}
