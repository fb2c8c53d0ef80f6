import { Body, Controller, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FreshSignIn } from '../../platform/request/fresh-sign-in.ts';
import { Id } from '../../platform/request/id.ts';
import { IfMatch } from '../../platform/request/if-match.ts';
import { May } from '../../platform/request/may.ts';
import { Written } from '../written.dto.ts';
import { ChangeUser, GivePost, MakeUser, PostGiven } from './write-user.dto.ts';
import { WriteUserService } from './write-user.service.ts';

@ApiTags('directory')
@Controller('users')
export class WriteUserController {
  constructor(private readonly users: WriteUserService) {}

  /** Makes a user, and gives the first post. The user signs in by a code or a link of its own. */
  @Post()
  @May('user.write')
  @FreshSignIn()
  makeUser(@Body() body: MakeUser): Promise<Written> {
    return this.users.make(body);
  }

  /** Changes a name, a work address or a telephone number. */
  @Put(':userId')
  @May('user.write')
  changeUser(
    @Id('userId') userId: string,
    @IfMatch() version: number,
    @Body() body: ChangeUser,
  ): Promise<Written> {
    return this.users.change(userId, version, body);
  }

  /** Gives a post: what the role opens is open from its first day. */
  @Post(':userId/posts')
  @May('post.give')
  @FreshSignIn()
  givePost(@Id('userId') userId: string, @Body() body: GivePost): Promise<PostGiven> {
    return this.users.givePost(userId, body);
  }
}
