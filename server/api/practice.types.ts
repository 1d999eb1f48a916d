import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AdministeredSite, AdministeredTeam } from '../practice/administration/administered-sites.query.js';
import type { PracticeSettings } from '../practice/administration/change-settings.js';
import type { SiteWords } from '../practice/administration/change-places.js';
import { DateScalar } from './date.scalar.js';
import { DurationStyleEnum } from './organization.types.js';

@ObjectType('AdministeredTeam', { description: 'A team as it is set up.' })
export class AdministeredTeamType implements AdministeredTeam {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'What files call it.' })
  key: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => DateScalar, { nullable: true, description: 'Its last day; null: it goes on.' })
  endedOn: string | null;

  @Field(() => Int, { description: 'People who are in it today.' })
  members: number;
}

@ObjectType('AdministeredSite', { description: 'A site as it is set up, with its teams.' })
export class AdministeredSiteType implements AdministeredSite {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'What files call it.' })
  key: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { description: 'IANA zone in which its days begin.' })
  zone: string;

  @Field(() => String, {
    nullable: true,
    description: 'Country or state whose law it lies under, as US-CA; null: none is said, and no state law is judged.',
  })
  jurisdiction: string | null;

  @Field(() => [AdministeredTeamType], { description: 'Its teams by name, those that ended last.' })
  teams: readonly AdministeredTeamType[];
}

@InputType('SiteInput', { description: 'What a site is called and where it lies.' })
export class SiteInput implements SiteWords {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Country or state, as US-CA; null: none is said.' })
  jurisdiction: string | null = null;
}

@InputType('NewSiteInput', { description: 'A new site.' })
export class NewSiteInput extends SiteInput {
  @Field(() => String, { description: 'What files call it.' })
  key: string;

  @Field(() => String, { description: 'Its IANA zone: America/Chicago.' })
  zone: string;
}

@InputType('NewTeamInput', { description: 'A new team.' })
export class NewTeamInput {
  @Field(() => ID, { description: 'The site it belongs to.' })
  siteId: string;

  @Field(() => String, { description: 'What files call it.' })
  key: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@InputType('PracticeSettingsInput', { description: 'What holds for all pages of a practice.' })
export class PracticeSettingsInput implements PracticeSettings {
  @Field(() => String, { description: 'Name of the practice.' })
  name: string;

  @Field(() => DurationStyleEnum, { description: 'How durations are written.' })
  durationStyle: 'CLOCK' | 'DECIMAL';

  @Field(() => Int, { description: 'People who must contribute before a GROUP figure is shown to others (2 to 10).' })
  minimumGroupSize: number;
}
