import { hash } from 'node:crypto';

/** SHA-256 throughout, as in RFC 6962. */
export type Hash = Buffer;

const sha256 = (...parts: readonly Uint8Array[]): Hash => hash('sha256', Buffer.concat(parts), 'buffer');

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** The prefixes keep a leaf from passing for a node, and the other way round (RFC 6962, 2.1). */
export const leafHash = (data: Uint8Array): Hash => sha256(leafPrefix, data);
const nodeHash = (left: Hash, right: Hash): Hash => sha256(nodePrefix, left, right);

/** The root of a tree without leaves. */
const emptyRoot: Hash = sha256();

/** The largest power of 2 that is less than `size`, which is 2 or more. */
const split = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);

/** The root of the leaves from `start` to `end`, which is not among them. */
function rootWithin(leaves: readonly Hash[], start: number, end: number): Hash {
  const [first] = end - start === 1 ? leaves.slice(start, end) : [];
  if (first) return first;
  if (end <= start) return emptyRoot;
  const middle = start + split(end - start);
  return nodeHash(rootWithin(leaves, start, middle), rootWithin(leaves, middle, end));
}

/** @param leaves hashes of leaves; @returns the Merkle tree hash of them all (RFC 6962, 2.1) */
export const rootOf = (leaves: readonly Hash[]): Hash => rootWithin(leaves, 0, leaves.length);

/**
 * What leads from a leaf to the root, from below (RFC 6962, 2.1.1).
 * @param index of the leaf, from 0
 */
export function inclusionProof(leaves: readonly Hash[], index: number): Hash[] {
  const walk = (start: number, end: number): Hash[] => {
    if (end - start <= 1) return [];
    const middle = start + split(end - start);
    return index < middle
      ? [...walk(start, middle), rootWithin(leaves, middle, end)]
      : [...walk(middle, end), rootWithin(leaves, start, middle)];
  };
  return walk(0, leaves.length);
}

/**
 * What shows that the tree of the first `size` leaves is the beginning of the tree of all (RFC 6962, 2.1.2).
 * @param size from 1 to the number of leaves
 */
export function consistencyProof(leaves: readonly Hash[], size: number): Hash[] {
  const walk = (start: number, end: number, isWhole: boolean): Hash[] => {
    if (size === end) return isWhole ? [] : [rootWithin(leaves, start, end)];
    const middle = start + split(end - start);
    return size <= middle
      ? [...walk(start, middle, isWhole), rootWithin(leaves, middle, end)]
      : [...walk(middle, end, false), rootWithin(leaves, start, middle)];
  };
  return walk(0, leaves.length, true);
}

const isOdd = (number: number): boolean => number % 2 === 1;
const half = (number: number): number => Math.floor(number / 2);

/**
 * On which side each hash of a proof stands, from below.
 * @param node where the walk begins on its level, @param last the last node there
 * @returns null where a proof from there to the root has another length
 */
function sidesOf(node: number, last: number, length: number): ('LEFT' | 'RIGHT')[] | null {
  const sides: ('LEFT' | 'RIGHT')[] = [];
  let [at, end] = [node, last];
  while (end > 0) {
    // A node without a sibling goes up as it is.
    while (at === end && !isOdd(at)) [at, end] = [half(at), half(end)];
    sides.push(isOdd(at) ? 'LEFT' : 'RIGHT');
    [at, end] = [half(at), half(end)];
  }
  return sides.length === length ? sides : null;
}

/** Whether a proof leads from a leaf to a root (RFC 9162, 2.1.3.2: how proofs of RFC 6962 are verified). */
export function isIncluded(leaf: Hash, index: number, size: number, proof: readonly Hash[], root: Hash): boolean {
  const sides = index < size ? sidesOf(index, size - 1, proof.length) : null;
  if (!sides) return false;
  const join = (found: Hash, hash: Hash, step: number): Hash =>
    sides[step] === 'LEFT' ? nodeHash(hash, found) : nodeHash(found, hash);
  return proof.reduce(join, leaf).equals(root);
}

/** The size and root of a tree. */
export interface Head {
  readonly size: number;
  readonly root: Hash;
}

/** Whether a proof shows that one tree is the beginning of another (RFC 9162, 2.1.4.2). */
export function isConsistent(earlier: Head, later: Head, proof: readonly Hash[]): boolean {
  if (earlier.size > later.size || earlier.size < 1) return false;
  if (earlier.size === later.size) return proof.length === 0 && earlier.root.equals(later.root);
  const isPowerOf2 = Number.isInteger(Math.log2(earlier.size));
  const [first, ...rest] = isPowerOf2 ? [earlier.root, ...proof] : proof;
  let [node, last] = [earlier.size - 1, later.size - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  const sides = sidesOf(node, last, rest.length);
  if (!first || !sides) return false;
  let [before, after] = [first, first];
  for (const [step, hash] of rest.entries()) {
    if (sides[step] === 'LEFT') before = nodeHash(hash, before);
    after = sides[step] === 'LEFT' ? nodeHash(hash, after) : nodeHash(after, hash);
  }
  return before.equals(earlier.root) && after.equals(later.root);
}

interface Subtree {
  readonly leaves: number;
  readonly root: Hash;
}

/** The right edge of a growing tree: the whole subtrees that its leaves make, largest first. It grows without its leaves. */
export class Tree {
  #subtrees: readonly Subtree[];
  #size: number;
  #root: Hash | undefined;

  /** @param from another one to go on from, which is not changed */
  constructor(from?: Tree) {
    this.#subtrees = from ? from.#subtrees : [];
    this.#size = from ? from.#size : 0;
    this.#root = from ? from.#root : undefined;
  }

  get size(): number {
    return this.#size;
  }

  /** @param leaf its hash */
  add(leaf: Hash): void {
    const subtrees = [...this.#subtrees];
    let last: Subtree = { leaves: 1, root: leaf };
    for (let before = subtrees.at(-1); before?.leaves === last.leaves; before = subtrees.at(-1)) {
      subtrees.pop();
      last = { leaves: 2 * last.leaves, root: nodeHash(before.root, last.root) };
    }
    this.#subtrees = [...subtrees, last];
    this.#size += 1;
    this.#root = undefined;
  }

  root(): Hash {
    this.#root ??= this.#subtrees.length === 0 ? emptyRoot : this.#foldRight();
    return this.#root;
  }

  #foldRight(): Hash {
    return this.#subtrees.map(({ root }) => root).reduceRight((right, left) => nodeHash(left, right));
  }
}
