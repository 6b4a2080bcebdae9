/**
 * GraphiQL's dialogs add a style element while they are open. The content policy lets those pass that carry the nonce
 * which the server wrote into this page; the library looks for it under this name.
 */
const { nonce } = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]') ?? {};

Object.assign(globalThis, { __webpack_nonce__: nonce });
