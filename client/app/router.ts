import { createRouter } from '@tanstack/react-router';
import { rootRoute } from './root.ts';
import { routes } from './routes.ts';

export const router = createRouter({
  routeTree: rootRoute.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
