import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../platform/request/may.ts';
import {
  AddressConfirmed,
  ChooseNotices,
  ConfirmNoticeAddress,
  GiveNoticeAddress,
  OwnNotices,
  RemoveNoticeAddress,
} from './own-notices.dto.ts';
import { OwnNoticesService } from './own-notices.service.ts';

@ApiTags('notices')
@Controller('own-notices')
export class OwnNoticesController {
  constructor(private readonly notices: OwnNoticesService) {}

  /** What am I told, how, and where does it go? */
  @Get()
  @May('own-notices.read')
  readOwnNotices(): Promise<OwnNotices> {
    return this.notices.read();
  }

  /** Chooses how often, in which hours not, and what. */
  @Put()
  @May('own-notices.write')
  chooseOwnNotices(@Body() body: ChooseNotices): Promise<OwnNotices> {
    return this.notices.choose(body);
  }

  /** Gives an own address: nothing but a code is sent to it before it is confirmed. */
  @Post('address')
  @HttpCode(200)
  @May('own-notices.write')
  giveNoticeAddress(@Body() body: GiveNoticeAddress): Promise<OwnNotices> {
    return this.notices.give(body);
  }

  /** Says the code that was sent. A wrong one is counted. */
  @Post('address/confirm')
  @HttpCode(200)
  @May('own-notices.write')
  confirmNoticeAddress(@Body() body: ConfirmNoticeAddress): Promise<AddressConfirmed> {
    return this.notices.confirm(body);
  }

  /** Takes the own address away: nothing is sent to it any more. */
  @Post('address/remove')
  @HttpCode(200)
  @May('own-notices.write')
  removeNoticeAddress(@Body() body: RemoveNoticeAddress): Promise<OwnNotices> {
    return this.notices.remove(body);
  }
}
