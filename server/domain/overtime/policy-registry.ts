import { DE_ARBZG } from './policies/de-arbzg.js';
import { EU_WTD } from './policies/eu-wtd.js';
import { UK_NHS } from './policies/uk-nhs.js';
import { UK_WTR } from './policies/uk-wtr.js';
import { US_8_80 } from './policies/us-8-80.js';
import { US_AK } from './policies/us-ak.js';
import { US_CA } from './policies/us-ca.js';
import { US_CO } from './policies/us-co.js';
import { US_FLSA_40 } from './policies/us-flsa-40.js';
import { US_NV } from './policies/us-nv.js';
import { US_NY_SPREAD } from './policies/us-ny-spread.js';
import { US_OR_REST } from './policies/us-or-rest.js';
import { WELLBEING_DEFAULT } from './policies/wellbeing-default.js';
import type { Policy } from './policy.js';

/** Every policy version Evenkeel knows. Versions are immutable: a change is a new version, added here. */
export const POLICIES: readonly Policy[] = [
  US_FLSA_40,
  US_CA,
  US_AK,
  US_NV,
  US_CO,
  US_NY_SPREAD,
  US_8_80,
  UK_WTR,
  EU_WTD,
  DE_ARBZG,
  US_OR_REST,
  UK_NHS,
  WELLBEING_DEFAULT,
];

/** The policy of that id and version, or undefined. */
export const findPolicy = (id: string, version: number): Policy | undefined =>
  POLICIES.find((policy) => policy.id === id && policy.version === version);

/** The latest version of a policy, or undefined when there is none of that name. */
export const latestPolicy = (id: string): Policy | undefined => POLICIES.findLast((policy) => policy.id === id);

/** What decides overtime, and what decides limits, where nothing was assigned. */
export const DEFAULT_OVERTIME_POLICY = US_FLSA_40;
export const DEFAULT_LIMITS_POLICY = WELLBEING_DEFAULT;
