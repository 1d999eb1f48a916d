import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { takeFile } from './take-file.js';

/** Takes a file from the address given; the history of exports then has one more. */
export function useTakeFile(): UseMutationResult<void, Error, string> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: takeFile,
    onSuccess: () => client.invalidateQueries({ queryKey: ['ReportExports'] }),
  });
}
