/** The address to share of a saved view: short, whatever the view holds. */
export const sharedAddress = (id: string): string => `${window.location.origin}/views/${encodeURIComponent(id)}`;

/** The part of the address of what is shown that comes after the host. */
export const currentAddress = (): string => window.location.pathname + window.location.search;
