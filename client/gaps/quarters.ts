const parse = (quarter: string): number => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1;

const write = (count: number): string => `${Math.floor(count / 4)}-Q${(count % 4) + 1}`;

/** Every quarter from the first of some to the last, those without anything in it too. */
export function quartersOf(some: readonly string[]): string[] {
  if (some.length === 0) return [];
  const counts = some.map(parse);
  const first = Math.min(...counts);
  return Array.from({ length: Math.max(...counts) - first + 1 }, (_, index) => write(first + index));
}

const month = (index: number): string => String(index).padStart(2, '0');

/** Its first and last day. */
export function daysOf(quarter: string): { readonly from: string; readonly to: string } {
  const year = quarter.slice(0, 4);
  const last = Number(quarter.slice(6)) * 3;
  const days = last === 3 || last === 12 ? 31 : 30;
  return { from: `${year}-${month(last - 2)}-01`, to: `${year}-${month(last)}-${days}` };
}
