import { Args, Query, Resolver } from '@nestjs/graphql';
import { inputProblem, type InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { evaluateRequest } from '../domain/workbench/evaluate-request.js';
import { policyParameters, type PolicyParameters } from '../domain/workbench/policy-parameters.js';
import { RequestProblem } from '../domain/workbench/request-problem.js';
import { CurrentViewer } from './context.js';
import { PolicyEvaluationInput } from './policy-evaluation.input.js';
import { PolicyEvaluationResult, type PolicyEvaluationType } from './policy-evaluation.types.js';
import { PolicyType } from './policy.types.js';
import { requireRole } from './role-check.js';

/** The policy workbench: for HR and administrators. It knows what it is told and reads nobody's records. */
@Resolver(() => PolicyType)
export class PolicyResolver {
  @Query(() => [PolicyType], { description: 'Every policy with its rules and source. For HR and administrators.' })
  policies(@CurrentViewer() viewer: Viewer): PolicyParameters[] {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return policyParameters();
  }

  @Query(() => PolicyEvaluationResult, {
    description:
      'What some weeks come to under a policy: only what is stated here is judged. For HR and administrators.',
  })
  evaluatePolicy(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => PolicyEvaluationInput }) input: PolicyEvaluationInput,
  ): PolicyEvaluationType | InputProblem {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    try {
      const answer = evaluateRequest(input);
      return { ...answer, averages: answer.averages ?? null, rounding: answer.rounding ?? null };
    } catch (error) {
      if (!(error instanceof RequestProblem)) throw error;
      return inputProblem(error.code, error.message, error.path === '' ? null : error.path);
    }
  }
}
