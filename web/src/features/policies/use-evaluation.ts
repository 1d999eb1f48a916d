import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import type { EvaluatePolicyQuery, PolicyEvaluationInput } from '../../graphql/generated/graphql.js';
import { execute } from '../../graphql/execute.js';
import { EVALUATE_POLICY } from './policies.documents.js';

export type EvaluationAnswer = EvaluatePolicyQuery['evaluatePolicy'];

/** Asks for an evaluation when told to. It is a question, so nothing else is read again after it; a problem is an answer. */
export function useEvaluation(): UseMutationResult<EvaluationAnswer, Error, PolicyEvaluationInput> {
  return useMutation({
    mutationFn: async (input: PolicyEvaluationInput) => (await execute(EVALUATE_POLICY, { input })).evaluatePolicy,
  });
}
