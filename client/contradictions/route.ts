import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readContradictionsSearch } from './search-params.ts';

export const contradictionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contradictions',
  validateSearch: readContradictionsSearch,
  component: lazyRouteComponent(() => import('./contradictions-view.tsx'), 'ContradictionsView'),
  staticData: { navigation: 'contradictions' },
});
