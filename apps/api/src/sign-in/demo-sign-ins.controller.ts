import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refusal } from '#domain/problem/refusal';
import { Configuration } from '../platform/configuration.ts';
import { May } from '../platform/request/may.ts';
import { demoSignIns } from './demo-sign-ins.ts';
import { DemoSignInShown } from './demo-sign-ins.dto.ts';

@ApiTags('session')
@Controller('demo-sign-ins')
export class DemoSignInsController {
  constructor(private readonly configuration: Configuration) {}

  /** The invented people of the demo; not found anywhere else. */
  @Get()
  @May('public')
  list(): DemoSignInShown[] {
    if (!this.configuration.demo) throw refusal('not-found');
    return demoSignIns.map(({ username, name, who, lookAt }) => ({ username, name, title: who, lookAt }));
  }
}
