import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';

export const disclosureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/disclosure/$disclosure',
  component: lazyRouteComponent(() => import('./disclosure-page.tsx'), 'DisclosurePage'),
});
