import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../platform/request/id.ts';
import { IfMatch } from '../platform/request/if-match.ts';
import { May } from '../platform/request/may.ts';
import { ActivitiesService } from './activities.service.ts';
import { ActivityStands, AddActivity, ChangeActivity, EndActivity } from './activity.dto.ts';

@ApiTags('activities')
@Controller('young-people/:youngPersonId/activities')
export class ActivitiesController {
  constructor(private readonly activities: ActivitiesService) {}

  /** What the young person does, from a day. */
  @Post()
  @May('activity.write')
  add(@Id('youngPersonId') youngPersonId: string, @Body() body: AddActivity): Promise<ActivityStands> {
    return this.activities.add(youngPersonId, body);
  }

  /** Another text, or another first day. */
  @Post(':activityId/change')
  @May('activity.write')
  @HttpCode(200)
  change(
    @Id('youngPersonId') youngPersonId: string,
    @Id('activityId') activityId: string,
    @IfMatch() version: number,
    @Body() body: ChangeActivity,
  ): Promise<ActivityStands> {
    return this.activities.change({ youngPersonId, activityId, version }, body);
  }

  /** It ended: its last day. */
  @Post(':activityId/end')
  @May('activity.write')
  @HttpCode(200)
  end(
    @Id('youngPersonId') youngPersonId: string,
    @Id('activityId') activityId: string,
    @IfMatch() version: number,
    @Body() body: EndActivity,
  ): Promise<ActivityStands> {
    return this.activities.change({ youngPersonId, activityId, version }, body);
  }

  /** One press: it is still so. */
  @Post(':activityId/confirm')
  @May('activity.confirm')
  @HttpCode(200)
  confirm(
    @Id('youngPersonId') youngPersonId: string,
    @Id('activityId') activityId: string,
    @IfMatch() version: number,
  ): Promise<ActivityStands> {
    return this.activities.confirm({ youngPersonId, activityId, version });
  }
}
