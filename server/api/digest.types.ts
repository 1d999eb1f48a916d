import { Field, ObjectType } from '@nestjs/graphql';
import type { DigestWish } from '../digests/digest-wishes.js';
import type { DigestTopic } from '../mail/wishes/topics.js';
import { describedEnum } from './described-enum.js';

export const DigestEnum = describedEnum<DigestTopic>('Digest', 'A weekly mail about the week that is over.', {
  MANAGER_DIGEST: 'Of the groups somebody manages, together; it names nobody. It comes until she says no.',
  OWN_DIGEST: 'Of her own week, to herself alone. It comes only if she says so.',
});

@ObjectType('DigestWish', { description: 'A weekly mail that the viewer may have.' })
export class DigestWishType implements DigestWish {
  @Field(() => DigestEnum, { description: 'Which.' })
  topic: DigestTopic;

  @Field(() => Boolean, { description: 'Whether she wants it.' })
  isWanted: boolean;

  @Field(() => Boolean, { description: 'Whether her practice sends such mails at all.' })
  isSent: boolean;
}
