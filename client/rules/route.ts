import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../app/root.ts';
import { type Counting, readCounting } from '../period/counting.ts';
import { textIn } from '../timeline/search-days.ts';

export interface RulesSearch extends Counting {
  /** The rule whose statement is open. */
  readonly rule?: string | undefined;
}

export const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules',
  validateSearch: (raw: Readonly<Record<string, unknown>>): RulesSearch => ({
    ...readCounting(raw),
    rule: textIn(raw['rule']),
  }),
  component: lazyRouteComponent(() => import('./rules.tsx'), 'Rules'),
  staticData: { navigation: 'law' },
});
