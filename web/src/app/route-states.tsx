import { Anchor, Container } from '@mantine/core';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RequestError } from '../graphql/request-error.js';
import { t } from '../messages/t.js';
import { EmptyState } from '../ui/empty-state.js';
import { ErrorNote } from '../ui/error-note.js';

/** A page that could not be opened at all, or not by this login: the server refuses the data, this says so kindly. */
export function RouteError({ error }: { readonly error: unknown }): ReactNode {
  const router = useRouter();
  if (error instanceof RequestError && error.code === 'FORBIDDEN') {
    return <EmptyState title={t('frame:panel.noAccessTitle')} hint={t('frame:panel.noAccess')} action={<HomeLink />} />;
  }
  return (
    <Container py="xl">
      <ErrorNote
        error={error instanceof Error ? error : new Error(String(error))}
        onRetry={() => void router.invalidate()}
      />
    </Container>
  );
}

export function RouteNotFound(): ReactNode {
  return (
    <Container py="xl">
      <EmptyState title={t('frame:panel.notFoundTitle')} hint={t('frame:panel.notFound')} action={<HomeLink />} />
    </Container>
  );
}

function HomeLink(): ReactNode {
  return (
    <Anchor component={Link} to="/" size="sm">
      {t('frame:panel.home')}
    </Anchor>
  );
}
