import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Id } from '../../platform/request/id.ts';
import { May } from '../../platform/request/may.ts';
import { CasePreview, PreviewWish } from './preview.dto.ts';
import { PreviewService } from './preview.service.ts';

@ApiTags('consents')
@Controller('young-people/:youngPersonId')
export class PreviewController {
  constructor(private readonly previews: PreviewService) {}

  /** The case as one service would see it if this were consented to. Nothing is changed by asking. */
  @Get('consents/preview/:serviceId')
  @May('consent-preview.read')
  previewConsent(
    @Id('youngPersonId') youngPersonId: string,
    @Id('serviceId') serviceId: string,
    @Query() wish: PreviewWish,
  ): Promise<CasePreview> {
    return this.previews.forTeam(youngPersonId, serviceId, wish);
  }

  /** The same for the young person: what a service sees now, or would see. */
  @Get('own-page/preview/:serviceId')
  @May('own-page.read')
  previewOwn(
    @Id('youngPersonId') youngPersonId: string,
    @Id('serviceId') serviceId: string,
    @Query() wish: PreviewWish,
  ): Promise<CasePreview> {
    return this.previews.forSelf(youngPersonId, serviceId, wish);
  }
}
