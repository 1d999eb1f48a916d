import { limitsOn } from '../finding.js';
import { restLevelOf } from '../rest-short.js';
import { worseOf } from '../violation.js';
import { lengthOf } from '../../intervals/interval.js';
import type { DailyRestRequirement } from '../../overtime/requirements.js';
import type { Judgement, RequirementFinding } from './requirement-finding.js';
import { findingOf, mayJudge } from './requirement-finding.js';

/**
 * REST_SHORT: less rest between workdays than the policy demands. It belongs to the day whose work began too early, and is
 * as severe as the policy says, or as the limits in force do for so short a rest.
 */
export function requiredRests(judgement: Judgement): RequirementFinding[] {
  const requirement = judgement.policy.requirements?.dailyRest;
  if (requirement === undefined) return [];
  const limit = restDemanded(requirement, judgement);
  return judgement.time.rests.flatMap(({ start, end, before }) => {
    const actual = lengthOf({ start, end });
    const { workday: day, siteId } = before;
    if (actual >= limit || !mayJudge(judgement, day, siteId)) return [];
    const level = restLevelOf(actual, limitsOn(judgement.time, day).limits.rest);
    const severity = worseOf(requirement.severity, level?.severity);
    const evidence = [{ start, end }];
    return [findingOf(judgement, requirement, { kind: 'REST_SHORT', day, siteId, severity, limit, actual, evidence })];
  });
}

/** The rest demanded, less what was agreed on. */
export const restDemanded = ({ atLeast, agreed }: DailyRestRequirement, { agreements }: Judgement): number =>
  agreed !== undefined && agreements.includes(agreed.agreement) ? agreed.atLeast : atLeast;
