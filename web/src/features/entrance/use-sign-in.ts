import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useChange } from '../../graphql/use-document.js';
import { SIGN_IN } from './entrance.documents.js';

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/**
 * Signs in and goes to where the person wanted to be, else to her landing page. Everything read before is forgotten
 * first: it belonged to whoever was signed in then, or to nobody.
 */
export function useSignIn() {
  const client = useQueryClient();
  const router = useRouter();
  const { to = '/' } = useSearch({ from: '/sign-in' });
  const change = useChange(SIGN_IN, []);
  const signIn = (credentials: Credentials) =>
    change.mutate(credentials, {
      onSuccess: ({ signIn: answer }) => {
        if (answer.__typename !== 'Viewer') return;
        client.clear();
        router.history.push(to);
      },
    });
  return { signIn, isPending: change.isPending, error: change.error, answer: change.data?.signIn };
}
