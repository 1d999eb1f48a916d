import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { digestsFor, digestWishesOf, type DigestWish } from '../digests/digest-wishes.js';
import { notVisible, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { saveWish } from '../mail/wishes/mail-wish.query.js';
import type { DigestTopic } from '../mail/wishes/topics.js';
import { CurrentViewer } from './context.js';
import { DigestEnum, DigestWishType } from './digest.types.js';
import { DoneResult, type DoneType } from './problem.types.js';

/** Weekly mails, as their reader wants them. */
@Resolver()
export class DigestResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => [DigestWishType], { description: 'The weekly mails the viewer may have.' })
  digestWishes(@CurrentViewer() viewer: Viewer): Promise<DigestWish[]> {
    return digestWishesOf(this.database, viewer);
  }

  @Mutation(() => DoneResult, { description: 'Says whether the viewer wants a weekly mail.' })
  async wishDigest(
    @CurrentViewer() viewer: Viewer,
    @Args('topic', { type: () => DigestEnum }) topic: DigestTopic,
    @Args('isWanted', { type: () => Boolean }) isWanted: boolean,
  ): Promise<DoneType | InputProblem> {
    if (!digestsFor(viewer).includes(topic)) return notVisible('topic');
    await saveWish(this.database, viewer, topic, isWanted, new Date());
    return { ok: true };
  }
}
