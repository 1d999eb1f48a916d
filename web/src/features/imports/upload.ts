/** What a file is loaded with. Empty text means: not stated, the server decides and says how. */
export interface ImportOptions {
  readonly kind: string;
  readonly source: string;
  readonly site: string;
  readonly zone: string;
  readonly staff: string;
  /** JSON of a column mapping. */
  readonly mapping: string;
  readonly dateOrder: string;
  readonly completeUntil: string;
  /** The first and the last day of which the file has everything. */
  readonly coversFrom: string;
  readonly coversTo: string;
}

export const NO_OPTIONS: ImportOptions = {
  kind: 'auto',
  source: '',
  site: '',
  zone: '',
  staff: '',
  mapping: '',
  dateOrder: '',
  completeUntil: '',
  coversFrom: '',
  coversTo: '',
};

/** The server's answer: its status and whatever JSON came with it. */
export interface UploadAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface Upload {
  readonly file: File;
  readonly options: ImportOptions;
  readonly dryRun: boolean;
  readonly onProgress: (sentBytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends the file as it is, without holding it in memory. XMLHttpRequest rather than fetch: only it tells how many
 * bytes of a request body have left. Rejects when the server cannot be reached or the upload is aborted.
 */
export function upload({ file, options, dryRun, onProgress, signal }: Upload): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/imports?${uploadParameters(file.name, options, dryRun).toString()}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-evenkeel', '1');
    request.upload.onprogress = (event) => onProgress(event.loaded);
    request.onload = () => resolve({ status: request.status, body: parse(request.responseText) });
    request.onerror = () => reject(new Error('UNREACHABLE'));
    request.onabort = () => reject(new DOMException('The upload was aborted', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** The query string of `POST /imports`; what was not stated is left out. */
export function uploadParameters(fileName: string, options: ImportOptions, dryRun: boolean): URLSearchParams {
  const parameters = new URLSearchParams({ fileName });
  const { coversFrom, coversTo, ...others } = options;
  for (const [name, value] of Object.entries(others)) if (value !== '') parameters.set(name, value);
  if (coversFrom !== '' || coversTo !== '') parameters.set('covers', `${coversFrom}..${coversTo}`);
  if (dryRun) parameters.set('dryRun', 'true');
  return parameters;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A proxy's HTML page: the status is all that can be told.
    return null;
  }
}
