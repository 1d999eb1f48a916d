/** How the server is reached, from the environment. */
export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  /** Proxies in front whose `X-Forwarded-*` are believed; 0: nobody's. */
  readonly trustedProxies: number;
  /** Whether the web pages are served; in development Vite does. */
  readonly servesPages: boolean;
  /** Whether an empty database gets the demonstration practice. */
  readonly wantsDemonstration: boolean;
}

/** Reads HOST, PORT, EVENKEEL_TRUSTED_PROXIES, EVENKEEL_WEB and EVENKEEL_DEMO. Throws on a value that makes no sense. */
export function readHttpSettings(environment: NodeJS.ProcessEnv): HttpSettings {
  return {
    host: environment['HOST'] || '127.0.0.1',
    port: wholeNumber('PORT', environment['PORT'] || '3000', 65_535),
    trustedProxies: wholeNumber('EVENKEEL_TRUSTED_PROXIES', environment['EVENKEEL_TRUSTED_PROXIES'] || '0', 10),
    servesPages: environment['EVENKEEL_WEB'] !== 'no',
    wantsDemonstration: environment['EVENKEEL_DEMO'] !== 'no',
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || value > most) {
    throw new Error(`${name} must be a whole number up to ${most}; it is "${text}".`);
  }
  return value;
}
