import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readSettings } from '../settings.ts';
import { checkedEntries } from './check.ts';
import { type Checkpoint, readCheckpoint, signCheckpoint } from './checkpoint.ts';
import type { Entry } from './entry.ts';
import { type Paths, pathsIn, syncFile } from './folder.ts';
import { consistencyProof, type Hash, inclusionProof, isConsistent, isIncluded, rootOf, Tree } from './merkle.ts';
import { readSigner, readVerifier, type Signer, verifierLine } from './note.ts';
import { verify } from './verify.ts';

const usage = `Usage:
  npm run audit -- verify [--checkpoint FILE]… [--public-key FILE]   recomputes everything; names the first wrong entry
  npm run audit -- checkpoint                                       signs how the log stands, to be kept elsewhere
  npm run audit -- key                                              the public key, to be kept elsewhere
  npm run audit -- who PERSON                                       who looked at this person
  npm run audit -- proof ENTRY                                      that an entry is in the log, for who holds a checkpoint
  npm run audit -- consistency FILE                                 that the log goes on from a checkpoint kept elsewhere`;

const mustBe = (isSo: boolean, sentence: string): void => {
  if (!isSo) throw new Error(sentence);
};

function signerOf({ key, folder }: Paths): Signer {
  mustBe(existsSync(key), `There is no audit log in ${folder}.`);
  return readSigner(readFileSync(key, 'utf8'));
}

interface Whole {
  readonly entries: readonly Entry[];
  readonly leaves: readonly Hash[];
}

function whole(paths: Paths): Whole {
  const leaves: Hash[] = [];
  const entries: Entry[] = [];
  for (const { entry, leaf } of checkedEntries(paths.log, new Tree())) {
    entries.push(entry);
    leaves.push(leaf);
  }
  return { entries, leaves };
}

const hex = (proof: readonly Hash[]): string[] => proof.map((hash) => hash.toString('hex'));
const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

async function verified(paths: Paths, files: readonly string[], publicKey: string | undefined): Promise<number> {
  const verifier = publicKey === undefined ? signerOf(paths) : readVerifier(readFileSync(publicKey, 'utf8'));
  const kept = files.map((name) => ({ name, note: readFileSync(name, 'utf8') }));
  const { holds, sentence } = await verify(paths, verifier, kept);
  (holds ? console.log : console.error)(sentence);
  return holds ? 0 : 1;
}

/** What is signed for must be there after a power failure: a server may not have brought it to the disk yet. */
function checkpointNow(paths: Paths): Checkpoint {
  const { leaves } = whole(paths);
  syncFile(paths.log);
  return signCheckpoint({ size: leaves.length, root: rootOf(leaves) }, signerOf(paths));
}

function who(paths: Paths, person: string): void {
  for (const { sequence, time, who: by, way, questions, reason, asked, persons, outcome } of whole(paths).entries) {
    if (!asked.includes(person) && !persons.includes(person)) continue;
    const what = questions.map((question) => `${question.name}${JSON.stringify(question.arguments)}`).join(' ');
    const others = persons.filter((id) => id !== person).length;
    console.log([sequence, time, by, way, what, outcome, reason ?? '-', `${others} others`].join('\t'));
  }
}

function proof(paths: Paths, text: string): void {
  const { entries, leaves } = whole(paths);
  const index = Number(text);
  const [entry, leaf] = [entries[index], leaves[index]];
  if (!entry || !leaf) throw new Error(`There is no entry ${text}: the log holds ${entries.length}.`);
  const [path, root] = [inclusionProof(leaves, index), rootOf(leaves)];
  mustBe(isIncluded(leaf, index, leaves.length, path, root), 'The proof does not hold: this is a fault of ours.');
  print({ entry, leaf: leaf.toString('hex'), size: leaves.length, root: root.toString('hex'), proof: hex(path) });
}

function consistency(paths: Paths, file: string): void {
  const { leaves } = whole(paths);
  const earlier = readCheckpoint(readFileSync(file, 'utf8'), signerOf(paths));
  const later = { size: leaves.length, root: rootOf(leaves) };
  mustBe(
    earlier.size >= 1 && earlier.size <= later.size,
    `The log holds ${later.size} entries, fewer than ${file} says.`,
  );
  const path = consistencyProof(leaves, earlier.size);
  mustBe(
    isConsistent(earlier, later, path),
    `The log does not go on from ${file}: "verify --checkpoint ${file}" tells where.`,
  );
  print({ from: earlier.size, to: later.size, root: later.root.toString('hex'), proof: hex(path) });
}

async function main(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { checkpoint: { type: 'string', multiple: true, default: [] }, 'public-key': { type: 'string' } },
  });
  const [command, subject, ...rest] = positionals;
  const paths = pathsIn(readSettings(process.env).dataDir);
  const isAbout = subject !== undefined && rest.length === 0;
  if (command === 'verify' && subject === undefined) return verified(paths, values.checkpoint, values['public-key']);
  if (command === 'checkpoint' && subject === undefined) process.stdout.write(checkpointNow(paths).note);
  else if (command === 'key' && subject === undefined) console.log(verifierLine(signerOf(paths)));
  else if (command === 'who' && isAbout) who(paths, subject);
  else if (command === 'proof' && isAbout) proof(paths, subject);
  else if (command === 'consistency' && isAbout) consistency(paths, subject);
  else {
    console.error(usage);
    return 1;
  }
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
