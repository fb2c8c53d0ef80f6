import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../platform/request/fresh-sign-in.ts';
import { Id } from '../platform/request/id.ts';
import { May } from '../platform/request/may.ts';
import {
  AcknowledgeArchive,
  ApproveErasure,
  ArchiveDecided,
  DecideArchive,
  EndErasure,
  ErasureMade,
  ErasureOpened,
  ErasuresPage,
  OpenErasure,
} from './erasure.dto.ts';
import { ErasuresService } from './erasures.service.ts';

@ApiTags('privacy officer')
@Controller('erasures')
export class ErasuresController {
  constructor(private readonly erasures: ErasuresService) {}

  /** Cases of erasure and what can be opened, without names; the finished ones with neutral facts alone. */
  @Get()
  @May('erasure.read')
  listErasures(): Promise<ErasuresPage> {
    return this.erasures.list();
  }

  /** Opens a case: on a request, or because the case has been closed for as long as it is kept. */
  @Post()
  @May('erasure.write')
  openErasure(@Body() body: OpenErasure): Promise<ErasureMade> {
    return this.erasures.begin(body);
  }

  /** One, with whom it is about, what each controller must keep, and what stops it. */
  @Get(':erasureId')
  @May('erasure.read')
  readErasure(@Id('erasureId') erasureId: string): Promise<ErasureOpened> {
    return this.erasures.open(erasureId);
  }

  /** A controller hands its part over to its archive, or keeps nothing. */
  @Post(':erasureId/decisions')
  @May('erasure.write')
  decideArchive(@Id('erasureId') erasureId: string, @Body() body: DecideArchive): Promise<ArchiveDecided> {
    return this.erasures.decide(erasureId, body);
  }

  /** The controller's archive has the package. */
  @Post(':erasureId/receipts')
  @May('erasure.write')
  acknowledgeArchive(
    @Id('erasureId') erasureId: string,
    @Body() body: AcknowledgeArchive,
  ): Promise<ErasureMade> {
    return this.erasures.acknowledge(erasureId, body);
  }

  /** The privacy officer's yes; somebody else's is needed too. */
  @Post(':erasureId/approve')
  @HttpCode(200)
  @May('erasure.approve')
  @FreshSignIn()
  approveErasure(@Id('erasureId') erasureId: string, @Body() body: ApproveErasure): Promise<ErasureMade> {
    return this.erasures.approve(erasureId, body);
  }

  /** It is not erased: whoever asked reads why. */
  @Post(':erasureId/refuse')
  @HttpCode(200)
  @May('erasure.write')
  refuseErasure(@Id('erasureId') erasureId: string, @Body() body: EndErasure): Promise<ErasureMade> {
    return this.erasures.refuse(erasureId, body.reason);
  }

  /** Taken back before the days of grace are over. */
  @Post(':erasureId/cancel')
  @HttpCode(200)
  @May('erasure.write')
  cancelErasure(@Id('erasureId') erasureId: string, @Body() body: EndErasure): Promise<ErasureMade> {
    return this.erasures.cancel(erasureId, body.reason);
  }
}
