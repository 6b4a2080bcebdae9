import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  consistencyProof,
  type Hash,
  inclusionProof,
  isConsistent,
  isIncluded,
  leafHash,
  rootOf,
  Tree,
} from '../../server/audit/merkle.ts';
import { naiveRoot } from './naive.ts';

/** The reference tree of certificate-transparency (merkletree/tree_test): its leaves, and its root at each size. */
const known = {
  leaves: ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'],
  roots: [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ],
};

const dataOf = (size: number): Buffer[] => Array.from({ length: size }, (_, index) => Buffer.from(`leaf ${index}`));

function grown(leaves: readonly Hash[]): Tree {
  const tree = new Tree();
  for (const leaf of leaves) tree.add(leaf);
  return tree;
}

/** A place where a proof can be spoilt: one hash of it changed, left out, doubled, or put elsewhere. */
const spoilers: readonly ((proof: readonly Hash[], at: number) => Hash[])[] = [
  (proof, at) => proof.map((hash, index) => (index === at ? leafHash(hash) : hash)),
  (proof, at) => proof.filter((_, index) => index !== at),
  (proof, at) => proof.flatMap((hash, index) => (index === at ? [hash, hash] : [hash])),
  (proof) => [...proof, leafHash(Buffer.of())],
];

test('the roots are those of the reference tree of certificate-transparency', () => {
  const leaves = known.leaves.map((hex) => leafHash(Buffer.from(hex, 'hex')));
  for (const [size, root] of known.roots.entries()) {
    expect(rootOf(leaves.slice(0, size)).toString('hex')).toBe(root);
    expect(grown(leaves.slice(0, size)).root().toString('hex')).toBe(root);
  }
});

test('a tree of any size has the root that RFC 6962 gives it, also when it goes on from another', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), fc.nat(70), (data, at) => {
      const leaves = data.map(leafHash);
      const root = naiveRoot(data);
      expect(rootOf(leaves)).toEqual(root);
      const first = grown(leaves.slice(0, at));
      const whole = new Tree(first);
      for (const leaf of leaves.slice(at)) whole.add(leaf);
      expect(whole.root()).toEqual(root);
      expect(whole.size).toBe(leaves.length);
      expect(first.root()).toEqual(naiveRoot(data.slice(0, at)));
    }),
  );
});

test('every leaf of every size up to 40 is proved to be in it, and in no other place, tree or form', () => {
  for (let size = 1; size <= 40; size += 1) {
    const data = dataOf(size);
    const leaves = data.map(leafHash);
    const root = naiveRoot(data);
    for (const [index, leaf] of leaves.entries()) {
      const proof = inclusionProof(leaves, index);
      expect(isIncluded(leaf, index, size, proof, root)).toBe(true);
      expect(isIncluded(leafHash(Buffer.from('another')), index, size, proof, root)).toBe(false);
      expect(isIncluded(leaf, size, size, proof, root)).toBe(false);
      for (const other of [index - 1, index + 1]) {
        if (other >= 0 && other < size) expect(isIncluded(leaf, other, size, proof, root)).toBe(false);
      }
    }
  }
});

test('every size is proved to be the beginning of every later one up to 40', () => {
  const data = dataOf(40);
  const leaves = data.map(leafHash);
  const head = (size: number) => ({ size, root: naiveRoot(data.slice(0, size)) });
  for (let later = 1; later <= 40; later += 1) {
    for (let earlier = 1; earlier <= later; earlier += 1) {
      const proof = consistencyProof(leaves.slice(0, later), earlier);
      expect(isConsistent(head(earlier), head(later), proof)).toBe(true);
      const otherRoot = { ...head(earlier), root: leafHash(Buffer.from('another')) };
      expect(isConsistent(otherRoot, head(later), proof)).toBe(false);
      expect(isConsistent(head(earlier), { ...head(later), root: otherRoot.root }, proof)).toBe(false);
    }
  }
});

test('a proof of which anything was changed proves nothing', () => {
  const place = fc.integer({ min: 2, max: 200 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)));
  fc.assert(
    fc.property(place, fc.nat(), fc.constantFrom(...spoilers), ([size, index], where, spoil) => {
      const leaves = dataOf(size).map(leafHash);
      const root = rootOf(leaves);
      const [leaf] = leaves.slice(index, index + 1);
      const included = inclusionProof(leaves, index);
      expect(leaf && isIncluded(leaf, index, size, spoil(included, where % included.length), root)).toBe(false);
      const earlier = index + 1;
      const consistent = consistencyProof(leaves, earlier);
      const spoilt = spoil(consistent, where % Math.max(1, consistent.length));
      if (spoilt.length === 0 && consistent.length === 0) return;
      const heads = [earlier, size].map((of) => ({ size: of, root: rootOf(leaves.slice(0, of)) }));
      const [one, other] = heads;
      expect(one && other && isConsistent(one, other, spoilt)).toBe(false);
    }),
  );
});

test('a log that was changed before a checkpoint has no proof that it goes on from it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(), fc.nat(), (size, at, where) => {
      const data = dataOf(size);
      const earlier = 1 + (at % (size - 1));
      const changed = data.map((leaf, index) => (index === where % earlier ? Buffer.from('changed') : leaf));
      const head = { size: earlier, root: naiveRoot(data.slice(0, earlier)) };
      const leaves = changed.map(leafHash);
      expect(isConsistent(head, { size, root: rootOf(leaves) }, consistencyProof(leaves, earlier))).toBe(false);
    }),
  );
});
