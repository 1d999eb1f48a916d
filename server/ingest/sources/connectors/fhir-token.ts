import { createPrivateKey, randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import { PullFailure } from '../pull-failure.js';
import type { WebRequest } from '../web/guarded-request.js';
import type { PullContext } from './connector.js';
import { basic, signInHeaders } from './sign-in.js';

const ASSERTION = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
/** SMART allows an assertion five minutes at most. */
const ASSERTION_SECONDS = 240;
/** A token is renewed so long before it ends. */
const MARGIN_SECONDS = 30;
const USUAL_SCOPE = 'system/*.read';

/** Gives the headers for a request to a FHIR server, with a token that is still good. */
export class FhirSignIn {
  #token: { readonly value: string; readonly endsAt: number } | null = null;

  constructor(private readonly context: PullContext) {}

  async headers(): Promise<Record<string, string>> {
    const { signIn } = this.context.settings;
    if (signIn !== 'CLIENT_SECRET' && signIn !== 'PRIVATE_KEY') return signInHeaders(this.context);
    if (this.#token === null || this.#token.endsAt <= Date.now()) this.#token = await this.#newToken();
    return { authorization: `Bearer ${this.#token.value}` };
  }

  /** The server refuses the token, although it should be good. */
  forget(): void {
    this.#token = null;
  }

  async #newToken(): Promise<{ value: string; endsAt: number }> {
    const { settings, web } = this.context;
    const address = settings.tokenAddress ?? (await this.#publishedTokenAddress());
    const { value } = await web.json(address, await tokenRequest(this.context, address));
    const { access_token: token, expires_in: seconds } = value as { access_token?: unknown; expires_in?: unknown };
    if (typeof token !== 'string') throw new PullFailure('NOT_ALLOWED', 'The token endpoint issues no token.');
    const lasts = typeof seconds === 'number' ? seconds : 300;
    return { value: token, endsAt: Date.now() + Math.max(1, lasts - MARGIN_SECONDS) * 1000 };
  }

  async #publishedTokenAddress(): Promise<string> {
    const { settings, web } = this.context;
    const { value } = await web.json(`${settings.address.replace(/\/+$/, '')}/.well-known/smart-configuration`);
    const { token_endpoint: address } = value as { token_endpoint?: unknown };
    if (typeof address === 'string') return address;
    throw new PullFailure('NOT_AS_EXPECTED', 'The server publishes no token endpoint: state it.');
  }
}

/** SMART backend services (private_key_jwt), or client credentials with a secret. */
async function tokenRequest({ settings, secret }: PullContext, address: string): Promise<WebRequest> {
  const form = new URLSearchParams({ grant_type: 'client_credentials', scope: settings.scope ?? USUAL_SCOPE });
  const headers: Record<string, string> = { 'content-type': 'application/x-www-form-urlencoded' };
  const clientId = settings.clientId ?? '';
  if (settings.signIn === 'PRIVATE_KEY') {
    form.set('client_assertion_type', ASSERTION);
    form.set('client_assertion', await assertionOf(clientId, secret ?? '', address));
  } else headers['authorization'] = basic(encodeURIComponent(clientId), encodeURIComponent(secret ?? ''));
  return { method: 'POST', headers, body: form.toString() };
}

async function assertionOf(clientId: string, secret: string, audience: string): Promise<string> {
  const { key, kid, algorithm } = await signingKeyOf(secret);
  return new SignJWT()
    .setProtectedHeader({ alg: algorithm, typ: 'JWT', ...(kid !== undefined && { kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${ASSERTION_SECONDS}s`)
    .sign(key);
}

/** A private key as JWK or PEM; RSA signs as RS384, EC (P-384) as ES384, as SMART asks of every server. */
async function signingKeyOf(secret: string) {
  try {
    if (!secret.trimStart().startsWith('{')) {
      const key = createPrivateKey(secret);
      return { key, kid: undefined, algorithm: key.asymmetricKeyType === 'ec' ? 'ES384' : 'RS384' };
    }
    const jwk = JSON.parse(secret) as { kty?: string; kid?: string; alg?: string };
    const algorithm = jwk.alg ?? (jwk.kty === 'EC' ? 'ES384' : 'RS384');
    return { key: await importJWK(jwk, algorithm), kid: jwk.kid, algorithm };
  } catch {
    // No word of the library's: it could repeat a part of the key.
    throw new PullFailure('NOT_ALLOWED', 'The private key cannot be read: a JWK or a PEM (PKCS #8) is expected.');
  }
}
