/** The address to share of a saved view: short, whatever the view holds. */
export const sharedAddress = (id: string): string => `${window.location.origin}/views/${encodeURIComponent(id)}`;

/** The part of the address of what is shown that comes after the host. */
export const currentAddress = (): string => window.location.pathname + window.location.search;

/** Whether an address is that of one of a person's own views. */
export function isOfPerson(address: string, person: string): boolean {
  const [path = ''] = address.split('?');
  const own = `/person/${encodeURIComponent(person)}`;
  return path === own || path.startsWith(`${own}/`);
}
