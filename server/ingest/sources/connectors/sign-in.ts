import { PullFailure } from '../pull-failure.js';
import type { PullContext } from './connector.js';

/** Headers by which a plain address is asked. */
export function signInHeaders({ settings, secret }: Pick<PullContext, 'settings' | 'secret'>): Record<string, string> {
  switch (settings.signIn) {
    case 'NONE':
      return {};
    case 'BASIC':
      return { authorization: basic(settings.clientId ?? '', secret ?? '') };
    case 'BEARER':
      return { authorization: `Bearer ${secret ?? ''}` };
    default:
      throw new PullFailure('NOT_AS_EXPECTED', 'This kind of source does not sign in with a client.');
  }
}

export const basic = (name: string, password: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
