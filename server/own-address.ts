/**
 * Whether an address stays on this page's own host, however a browser reads it. "//host" leads elsewhere though it begins like
 * a path; a browser takes "\" for "/", and drops tabs and line breaks before it looks.
 */
export const isOwnAddress = (address: string): boolean =>
  /^\/(?!\/)[^\p{Cc}\\]*$/u.test(address) && !new URL(address, 'http://page.invalid').pathname.startsWith('//');
