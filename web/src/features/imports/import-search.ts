/** The run that stands in the address, or undefined; what somebody typed there is never trusted. */
export function readRunId(search: Record<string, unknown>): string | undefined {
  const run = search['run'];
  return typeof run === 'string' && /^[0-9a-f-]{36}$/i.test(run) ? run : undefined;
}
