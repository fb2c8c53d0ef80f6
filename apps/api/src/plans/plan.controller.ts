import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { ActivationService } from './activation/activation.service.ts';
import { ActivationBlockers, ChangePlan, PlanChanged, PlanRead, RecordAgreement } from './plan.dto.ts';
import { PlanService } from './plan.service.ts';

@ApiTags('plan')
@Controller('young-people/:youngPersonId/plan')
export class PlanController {
  constructor(
    private readonly plans: PlanService,
    private readonly activation: ActivationService,
  ) {}

  /** The plan, its goals and its measures, as far as the reader may see them. */
  @Get()
  @May('plan.read')
  read(@Id('youngPersonId') youngPersonId: string): Promise<PlanRead> {
    return this.plans.read(youngPersonId);
  }

  /** Begins a draft. The first goal does it too. */
  @Post()
  @May('plan.write')
  begin(@Id('youngPersonId') youngPersonId: string): Promise<PlanChanged> {
    return this.plans.begin(youngPersonId);
  }

  /** When it is reviewed, and why there is no goal in own words yet. */
  @Patch()
  @May('plan.write')
  change(
    @Id('youngPersonId') youngPersonId: string,
    @IfMatch() version: number,
    @Body() body: ChangePlan,
  ): Promise<PlanChanged> {
    return this.plans.change(youngPersonId, version, body);
  }

  /** Records that the young person said yes to the plan, when and how. */
  @Post('agreement')
  @May('plan.write')
  @HttpCode(200)
  agree(
    @Id('youngPersonId') youngPersonId: string,
    @IfMatch() version: number,
    @Body() body: RecordAgreement,
  ): Promise<PlanChanged> {
    return this.plans.agree(youngPersonId, version, body);
  }

  /** What is missing before the plan can be activated. */
  @Get('activation-blockers')
  @May('plan.read')
  blockers(@Id('youngPersonId') youngPersonId: string): Promise<ActivationBlockers> {
    return this.activation.blockers(youngPersonId);
  }

  /** Sets the plan going; 422 `blocked` with the whole list as long as something is missing. */
  @Post('activate')
  @May('plan.activate')
  @HttpCode(200)
  activate(@Id('youngPersonId') youngPersonId: string, @IfMatch() version: number): Promise<PlanChanged> {
    return this.activation.activate(youngPersonId, version);
  }
}
