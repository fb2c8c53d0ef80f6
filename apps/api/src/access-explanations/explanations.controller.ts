import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import { AccessExplanation } from './explanations.dto.ts';
import { ExplanationsService } from './explanations.service.ts';

@ApiTags('access')
@Controller()
export class ExplanationsController {
  constructor(private readonly explanations: ExplanationsService) {}

  /** Why somebody can or cannot see one of the coordinator's own young people. */
  @Get('young-people/:youngPersonId/access-explanations/:postId')
  @May('access-explanation.read')
  explainAccess(
    @Id('youngPersonId') youngPersonId: string,
    @Id('postId') postId: string,
  ): Promise<AccessExplanation> {
    return this.explanations.forCoordinator(youngPersonId, postId);
  }

  /** The same for an administrator, without anything of the case. */
  @Get('access-explanations/:youngPersonId/:postId')
  @May('access-administration.read')
  explainAccessToAdministrator(
    @Id('youngPersonId') youngPersonId: string,
    @Id('postId') postId: string,
  ): Promise<AccessExplanation> {
    return this.explanations.forAdministrator(youngPersonId, postId);
  }
}
