import { RequestError } from '../../graphql/request-error.js';

/** Fetches a file and saves it under the name the server gives it, so that a refusal is a sentence and not a broken file. */
export async function takeFile(address: string): Promise<void> {
  const response = await fetch(address, { credentials: 'same-origin', headers: { 'x-evenkeel': '1' } });
  if (response.status === 401) throw new RequestError('UNAUTHENTICATED', 'Not signed in');
  if (response.status === 403) throw new RequestError('FORBIDDEN', 'Not allowed');
  if (response.status === 400) throw new RequestError('BAD_INPUT', await refusalOf(response));
  if (!response.ok) throw new RequestError('SERVER', `${response.status} ${response.statusText}`);
  saveFile(await response.blob(), fileName(response.headers.get('content-disposition')));
}

/** The server's sentence; a refusal without one is told by its status. */
async function refusalOf(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => null);
  const message = body !== null && typeof body === 'object' && 'message' in body ? body.message : null;
  return typeof message === 'string' ? message : `${response.status} ${response.statusText}`;
}

const fileName = (disposition: string | null): string => /filename="([^"]+)"/.exec(disposition ?? '')?.[1] ?? 'report';

function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
