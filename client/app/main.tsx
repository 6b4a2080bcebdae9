import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles.ts';
import { startText } from '../text/i18n.ts';
import { client } from './apollo.ts';
import { router } from './router.ts';
import { ThemeProvider } from './theme.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

await startText();
createRoot(root).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </ApolloProvider>
  </StrictMode>,
);
