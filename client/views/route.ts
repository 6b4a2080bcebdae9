import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readViewsSearch } from './search-params.ts';

export const viewsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/views',
  validateSearch: readViewsSearch,
  component: lazyRouteComponent(() => import('./views.tsx'), 'Views'),
  staticData: { navigation: 'views' },
});

export const sharedViewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/views/$view',
  component: lazyRouteComponent(() => import('./shared-view.tsx'), 'SharedView'),
});
