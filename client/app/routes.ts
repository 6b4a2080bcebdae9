import { auditRoute } from '../audit/route.ts';
import { authorisationRoute, authorisationsRoute } from '../authorisation/route.ts';
import { compareRoute } from '../compare/route.ts';
import { contradictionsRoute } from '../contradictions/route.ts';
import { disclosureRoute } from '../disclosure/route.ts';
import { partnershipDossierRoute, personDossierRoute } from '../dossier/route.ts';
import { exposureMatrixRoute } from '../exposure-matrix/route.ts';
import { flowRoute } from '../flow/route.ts';
import { gapsRoute } from '../gaps/route.ts';
import { importRoute } from '../import/route.ts';
import { partnershipRoute, partnershipsRoute } from '../partnership/route.ts';
import { personScopeRoute } from '../person-scope/route.ts';
import { lettersRoute, recallRoute } from '../recall/route.ts';
import { requestsRoute } from '../requests/route.ts';
import { rulesRoute } from '../rules/route.ts';
import { serviceRoute, servicesRoute } from '../service/route.ts';
import { startRoute } from '../start/route.ts';
import { sharedViewRoute, viewsRoute } from '../views/route.ts';
import { weighingNoteRoute } from '../weighing-note/route.ts';
import { worklistRoute } from '../worklist/route.ts';
import { workspaceRoute } from '../workspace/route.ts';

/** Every view of the application; a new feature adds its route here, and nothing else outside its own folders. */
export const routes = [
  startRoute,
  flowRoute,
  disclosureRoute,
  personScopeRoute,
  recallRoute,
  lettersRoute,
  servicesRoute,
  serviceRoute,
  weighingNoteRoute,
  personDossierRoute,
  partnershipDossierRoute,
  partnershipsRoute,
  partnershipRoute,
  authorisationsRoute,
  authorisationRoute,
  compareRoute,
  contradictionsRoute,
  exposureMatrixRoute,
  gapsRoute,
  worklistRoute,
  requestsRoute,
  viewsRoute,
  sharedViewRoute,
  auditRoute,
  rulesRoute,
  workspaceRoute,
  importRoute,
] as const;
