import { US_FLSA_40 } from './policies/us-flsa-40.js';
import { WELLBEING_DEFAULT } from './policies/wellbeing-default.js';
import type { Policy } from './policy.js';

/** Every policy version Evenkeel knows. Versions are immutable: a change is a new version, added here. */
export const POLICIES: readonly Policy[] = [US_FLSA_40, WELLBEING_DEFAULT];

/** The policy of that id and version, or undefined. */
export const findPolicy = (id: string, version: number): Policy | undefined =>
  POLICIES.find((policy) => policy.id === id && policy.version === version);

/** What decides overtime, and what decides limits, where nothing was assigned. */
export const DEFAULT_OVERTIME_POLICY = US_FLSA_40;
export const DEFAULT_LIMITS_POLICY = WELLBEING_DEFAULT;
