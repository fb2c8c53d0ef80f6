import { Injectable } from '@nestjs/common';
import type { Category } from '#domain/category/categories';
import { professionOf } from '#domain/note/profession';
import { type NoteFacts, type NoteReader, whySees } from '#domain/note/readers';
import { refusal } from '#domain/problem/refusal';
import type { Role } from '#domain/roles/roles';
import { AccessService, type Sight } from '../access/access.service.ts';
import { Statements } from '../platform/database/statements.ts';
import { RequestContext } from '../platform/request/request-context.ts';
import type { NoteLeftOut, NotePage, NoteReaderSeen, NoteSeen, NoteVersionSeen } from './note-page.dto.ts';
import {
  givenNameStatement,
  leftOutStatement,
  notesStatement,
  readersStatement,
  versionsStatement,
} from './note.sql.ts';

type ReaderRow = Omit<NoteReaderSeen, 'profession'> & { readonly role: Role };

export const factsOf = ({
  ownerServiceId,
  category,
  audience,
  profession,
  writtenByPostId,
  memberPostIds,
  shares,
}: NoteSeen): NoteFacts => ({
  ownerServiceId,
  category,
  audience,
  profession,
  writtenByPostId,
  memberPostIds,
  sharedWith: shares.map(({ serviceId }) => serviceId),
});

/** Reads notes. Row-level security has left what the reader may see; the rule of libs/domain is asked again. */
@Injectable()
export class NoteReaderService {
  constructor(
    private readonly access: AccessService,
    private readonly statements: Statements,
    private readonly request: RequestContext,
  ) {}

  async page(youngPersonId: string): Promise<NotePage> {
    const sight = await this.access.open(youngPersonId, 'note.read');
    const me = this.me(sight.categories);
    const notes = await this.all(youngPersonId);
    return {
      ...(await this.frame(youngPersonId)),
      notes: notes.filter((note) => whySees(factsOf(note), me) !== null),
      knowsTeam: sight.holder || sight.categories.includes('basic'),
      postId: me.postId,
      profession: me.profession,
    };
  }

  /** The young person's own: everything but what waits by law. */
  async own(youngPersonId: string): Promise<NotePage> {
    await this.access.open(youngPersonId, 'own-notes.read');
    const notes = await this.all(youngPersonId);
    return { ...(await this.frame(youngPersonId)), notes, knowsTeam: true, postId: null, profession: null };
  }

  async versions(youngPersonId: string, noteId: string): Promise<NoteVersionSeen[]> {
    const sight = await this.access.open(youngPersonId, 'note.read');
    await this.one(youngPersonId, noteId, sight);
    return this.statements.rows<NoteVersionSeen & Record<string, unknown>>(versionsStatement, [
      noteId,
      youngPersonId,
    ]);
  }

  /** One note that the reader sees, or a 404. */
  async one(
    youngPersonId: string,
    noteId: string,
    { categories }: Pick<Sight, 'categories'>,
  ): Promise<NoteSeen> {
    const note = await this.statements.one<NoteSeen & Record<string, unknown>>(notesStatement, [
      youngPersonId,
      noteId,
    ]);
    if (whySees(factsOf(note), this.me(categories)) === null) throw refusal('not-found');
    return note;
  }

  async readers(youngPersonId: string): Promise<NoteReaderSeen[]> {
    const rows = await this.statements.rows<ReaderRow & Record<string, unknown>>(readersStatement, [
      youngPersonId,
    ]);
    return rows.map(({ role, ...rest }) => ({ ...rest, profession: professionOf(role, rest.serviceKind) }));
  }

  /** The reader as the rule sees one. */
  me(categories: readonly Category[]): NoteReader {
    const { postId, serviceId, role, serviceKind } = this.request.post;
    return { postId, serviceId, profession: professionOf(role, serviceKind ?? ''), categories };
  }

  private all(youngPersonId: string): Promise<NoteSeen[]> {
    return this.statements.rows<NoteSeen & Record<string, unknown>>(notesStatement, [youngPersonId, null]);
  }

  private async frame(
    youngPersonId: string,
  ): Promise<Pick<NotePage, 'today' | 'givenName' | 'birthDate' | 'readers' | 'leftOut'>> {
    const { givenName, birthDate } = await this.statements.one<{ givenName: string; birthDate: string }>(
      givenNameStatement,
      [youngPersonId],
    );
    const leftOut = await this.statements.rows<NoteLeftOut & Record<string, unknown>>(leftOutStatement, [
      youngPersonId,
    ]);
    return {
      today: this.request.signedIn.today,
      givenName,
      birthDate,
      readers: await this.readers(youngPersonId),
      leftOut: leftOut.filter(({ topics, names }) => topics.length + names.length > 0),
    };
  }
}
