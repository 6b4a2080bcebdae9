import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';

export const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/add-data',
  component: lazyRouteComponent(() => import('./import-view.tsx'), 'ImportView'),
  staticData: { navigation: 'import' },
});
