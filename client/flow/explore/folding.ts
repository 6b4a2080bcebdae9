import type { FlowSearch } from '../search-params.ts';
import { readList, withOne, withoutOne } from './lists.ts';

/** Changes of the address that fold services in and out; a service is never both open and shut. */
export const opened = ({ open, shut }: FlowSearch, id: string): FlowSearch => ({
  open: withOne(open, id),
  shut: withoutOne(shut, id),
});

export const closed = ({ open }: FlowSearch, id: string): FlowSearch => ({ open: withoutOne(open, id) });

export const folded = ({ open, shut }: FlowSearch, id: string): FlowSearch => ({
  open: withoutOne(open, id),
  shut: withOne(shut, id),
});

export const unfolded = ({ shut }: FlowSearch, id: string): FlowSearch => ({ shut: withoutOne(shut, id) });

/** What a click on the number of hidden lines does: it shows just those. */
export const revealed = (search: FlowSearch, id: string): FlowSearch =>
  readList(search.shut).includes(id) ? unfolded(search, id) : opened(search, id);
