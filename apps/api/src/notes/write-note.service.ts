import { Injectable } from '@nestjs/common';
import { type Delay, delayBlockers } from '#domain/note/delay';
import { mayChange, writeBlockers } from '#domain/note/writing';
import { refusal, requireNothingIn } from '#domain/problem/refusal';
import { AccessService } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import { NoteReaderService } from './note-reader.service.ts';
import type { NoteStands, WriteNote } from './note.dto.ts';
import { addNote, addVersion, changeText } from './note.sql.ts';

/** Writes notes, and writes them anew; every text is kept as a version. */
@Injectable()
export class WriteNoteService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
    private readonly reader: NoteReaderService,
  ) {}

  async write(youngPersonId: string, wish: WriteNote): Promise<NoteStands> {
    const { categories } = await this.access.open(youngPersonId, 'note.write', wish.category);
    const { category, audience, text, delay, memberPostIds = [] } = wish;
    const me = this.reader.me(categories);
    if (me.profession === null) throw refusal('not-permitted');
    const facts = {
      ownerServiceId: me.serviceId,
      category,
      audience,
      profession: me.profession,
      writtenByPostId: me.postId,
      memberPostIds,
      sharedWith: [],
    };
    const team = audience === 'members' ? await this.reader.readers(youngPersonId) : [];
    requireNothingIn([...writeBlockers({ text, note: facts, team }), ...this.delaying(delay)]);
    const written = await this.statements.one<NoteStands & Record<string, unknown>>(addNote, [
      youngPersonId,
      me.serviceId,
      category,
      audience,
      me.profession,
      audience === 'members' ? memberPostIds : [],
      text,
      me.postId,
      delay?.basis ?? null,
      delay?.reason ?? null,
      delay?.until ?? null,
    ]);
    await this.keep(youngPersonId, written, text);
    return written;
  }

  async change(youngPersonId: string, noteId: string, version: number, text: string): Promise<NoteStands> {
    const sight = await this.access.open(youngPersonId, 'note.write');
    const note = await this.reader.one(youngPersonId, noteId, sight);
    if (!mayChange(note, this.request.post.postId, note.blanked !== null))
      throw refusal('blocked', ['not-the-writer']);
    requireNothingIn(text.trim() === '' ? ['text-missing'] : []);
    const changed = await this.statements.changed<NoteStands & Record<string, unknown>>(changeText, [
      noteId,
      youngPersonId,
      version,
      text,
    ]);
    await this.keep(youngPersonId, changed, text);
    return changed;
  }

  /** What is missing in a decision that the young person must wait. */
  private delaying(delay: Delay | undefined): string[] {
    const { serviceKind, today } = this.request.post;
    return delay === undefined ? [] : delayBlockers(delay, serviceKind ?? '', today);
  }

  private async keep(youngPersonId: string, { id, version }: NoteStands, text: string): Promise<void> {
    const { serviceId, postId } = this.request.post;
    await this.statements.one(addVersion, [youngPersonId, serviceId, id, version, text, postId]);
  }
}
