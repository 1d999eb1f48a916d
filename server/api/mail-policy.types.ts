import { Field, InputType, ObjectType } from '@nestjs/graphql';
import type { Delivery, MailPolicy } from '../mail/policy/mail-policy.js';
import { describedEnum } from './described-enum.js';

export const DeliveryEnum = describedEnum<Delivery>('Delivery', 'How a scheduled report comes.', {
  LINK: 'As a link, which opens it under its reader’s rights at that time.',
  ATTACHMENT: 'As a file, computed under the recipient’s rights when it is sent, and kept as an export.',
});

@ObjectType('MailPolicy', { description: 'How the practice mails.' })
export class MailPolicyType implements MailPolicy {
  @Field(() => String, {
    nullable: true,
    description: 'IANA time zone of the times of mails; null: that of its sites.',
  })
  zone: string | null;

  @Field(() => String, { description: 'The IANA time zone that holds: the one stated, or that of most sites.' })
  zoneInForce: string;

  @Field(() => DeliveryEnum, { description: 'How scheduled reports come.' })
  delivery: Delivery;

  @Field(() => Boolean, { description: 'Whether weekly digests are sent at all.' })
  sendsDigests: boolean;
}

@InputType('MailPolicyInput', { description: 'How the practice shall mail from now on.' })
export class MailPolicyInputType implements MailPolicy {
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'IANA time zone; null: that of its sites.',
  })
  zone: string | null;

  @Field(() => DeliveryEnum, { description: 'How scheduled reports come.' })
  delivery: Delivery;

  @Field(() => Boolean, { description: 'Whether weekly digests are sent at all.' })
  sendsDigests: boolean;
}
