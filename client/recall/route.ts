import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readAsOf } from '../person/as-of.ts';
import { readLettersSearch } from './search-params.ts';

export const recallRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/person/$person/recall',
  validateSearch: readAsOf,
  component: lazyRouteComponent(() => import('./recall.tsx'), 'Recall'),
});

export const lettersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/person/$person/recall/letters',
  validateSearch: readLettersSearch,
  component: lazyRouteComponent(() => import('./letters/letters.tsx'), 'Letters'),
});
