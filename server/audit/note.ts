import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** Ed25519, as C2SP's signed notes number it (https://c2sp.org/signed-note). */
const ed25519 = Uint8Array.of(1);
/** What stands before the 32 bytes of a public key in SubjectPublicKeyInfo (RFC 8410). */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A public key with the name that signs by it. */
export interface Verifier {
  readonly name: string;
  readonly key: KeyObject;
}

/** Who signs. */
export interface Signer extends Verifier {
  readonly privateKey: KeyObject;
}

const rawKey = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' }).subarray(spkiPrefix.length);

/** The first four bytes by which a signature tells its key. */
const keyId = ({ name, key }: Verifier): Buffer =>
  createHash('sha256').update(`${name}\n`).update(ed25519).update(rawKey(key)).digest().subarray(0, 4);

/** @returns the public key as a line to keep elsewhere: `NAME+ID+KEY` */
export const verifierLine = (verifier: Verifier): string =>
  `${verifier.name}+${keyId(verifier).toString('hex')}+${Buffer.concat([ed25519, rawKey(verifier.key)]).toString('base64')}`;

/** @throws Error when the line is no such public key, or its id is not its own */
export function readVerifier(line: string): Verifier {
  const [, name = '', id, base64 = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim()) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ed25519[0]) throw new Error('This is no public key of an audit log.');
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, bytes.subarray(1)]), format: 'der', type: 'spki' });
  if (keyId({ name, key }).toString('hex') !== id) throw new Error('The id of the public key is not its own.');
  return { name, key };
}

/** @returns a new key pair, named after its public key, as PEM for its owner alone */
export function newSigner(): { readonly pem: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { pem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() };
}

/** @param pem a private key as `newSigner` makes it; @throws Error when it is none */
export function readSigner(pem: string): Signer {
  const privateKey = createPrivateKey(pem);
  const key = createPublicKey(privateKey);
  const name = `verstrekkingen.audit/${createHash('sha256').update(rawKey(key)).digest('hex').slice(0, 16)}`;
  return { name, key, privateKey };
}

/** Signs a text as a C2SP signed note. @param text ends with a newline */
export function signNote(text: string, signer: Signer): string {
  const signature = Buffer.concat([keyId(signer), sign(null, Buffer.from(text), signer.privateKey)]);
  return `${text}\n— ${signer.name} ${signature.toString('base64')}\n`;
}

/**
 * The text of a signed note.
 * @throws Error with what is wrong: it is no note, or none of its signatures is this verifier's
 */
export function openNote(note: string, verifier: Verifier): string {
  const [, text, signatures = ''] = /^([\s\S]*?\n)\n((?:— \S+ \S+\n)+)$/.exec(note) ?? [];
  if (text === undefined) throw new Error('is no signed note');
  const id = keyId(verifier);
  for (const [, name, base64 = ''] of signatures.matchAll(/^— (\S+) (\S+)$/gm)) {
    const bytes = Buffer.from(base64, 'base64');
    if (name !== verifier.name || !bytes.subarray(0, 4).equals(id)) continue;
    if (verify(null, Buffer.from(text), verifier.key, bytes.subarray(4))) return text;
    throw new Error('has a signature that does not hold');
  }
  throw new Error(`is not signed by ${verifier.name}+${id.toString('hex')}`);
}
