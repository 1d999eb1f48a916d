import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('PageInfo', { description: 'Where a page of a connection ends.' })
export class PageInfoType {
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge, for `after`; null on an empty page.' })
  endCursor: string | null;

  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage: boolean;
}
