import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { readDossierSearch } from './search-params.ts';

export const personDossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossier/person/$person',
  validateSearch: readDossierSearch,
  component: lazyRouteComponent(() => import('./person-dossier.tsx'), 'PersonDossier'),
});

export const partnershipDossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossier/partnership/$partnership',
  validateSearch: readDossierSearch,
  component: lazyRouteComponent(() => import('./partnership-dossier.tsx'), 'PartnershipDossier'),
});
