import './styles.js';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from '../messages/language.js';
import { loadFirstWords } from '../messages/load-words.js';
import { createQueryClient } from './query-client.js';
import { createAppRouter } from './router.js';
import { cssVariables, theme } from './theme.js';

const client = createQueryClient(() => {
  client.clear();
  const here = router.state.location;
  if (here.pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { to: here.href } });
});
const router = createAppRouter(client);

const element = document.getElementById('root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);

document.documentElement.lang = language;
void loadFirstWords().then(() =>
  root.render(
    <StrictMode>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>,
  ),
);
