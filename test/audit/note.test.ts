import { expect, test } from 'vitest';
import { asStored, readCheckpoint, signCheckpoint, storedNotes } from '../../server/audit/checkpoint.ts';
import { leafHash } from '../../server/audit/merkle.ts';
import { newSigner, openNote, readSigner, readVerifier, signNote, verifierLine } from '../../server/audit/note.ts';

/** The example of Go's golang.org/x/mod/sumdb/note, made by another program. */
const example = {
  key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  signature:
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n',
};

const signer = readSigner(newSigner().pem);
const head = { size: 7, root: leafHash(Buffer.from('a root')) };

test('a note that another program signed is opened, and not when a letter of it was changed', () => {
  const verifier = readVerifier(example.key);
  expect(verifierLine(verifier)).toBe(example.key);
  expect(openNote(`${example.text}\n${example.signature}`, verifier)).toBe(example.text);
  expect(() => openNote(`${example.text.replace('problem', 'Problem')}\n${example.signature}`, verifier)).toThrow(
    'has a signature that does not hold',
  );
});

test('a public key with an id that is not its own is refused', () => {
  expect(readVerifier('sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8').name).toBe(
    'sum.golang.org',
  );
  expect(() => readVerifier(example.key.replace('c74f20a3', 'c74f20a4'))).toThrow('not its own');
  expect(() => readVerifier('geen sleutel')).toThrow('no public key');
});

test('a checkpoint is read as it was signed; one by another key, for another log, or changed is not', () => {
  const made = signCheckpoint(head, signer, new Date('2026-02-03T04:05:06.789Z'));
  expect(readCheckpoint(made.note, readVerifier(verifierLine(signer)))).toEqual({
    ...head,
    time: '2026-02-03T04:05:06.789Z',
    note: made.note,
  });
  const other = readSigner(newSigner().pem);
  expect(() => readCheckpoint(made.note, other)).toThrow('is not signed by');
  expect(() => readCheckpoint(made.note.replace('\n7\n', '\n8\n'), signer)).toThrow('does not hold');
  expect(() => readCheckpoint(signNote('elders\n7\nAAAA\n', signer), signer)).toThrow('no checkpoint of this log');
  expect(() => readCheckpoint('', signer)).toThrow('no signed note');
});

test('of stored checkpoints, cut anywhere, every whole one is found', () => {
  const made = [1, 2, 3].map((size) => signCheckpoint({ ...head, size }, signer));
  const text = made.map(asStored).join('');
  for (let length = 0; length <= text.length; length += 1) {
    const { notes, torn } = storedNotes(text.slice(0, length));
    const whole = made.filter(
      (_, index) =>
        made
          .slice(0, index + 1)
          .map(asStored)
          .join('').length <= length,
    );
    expect(notes).toEqual(whole.map(({ note }) => note));
    expect(`${notes.map((note) => `${note}\n`).join('')}${torn}`).toBe(text.slice(0, length));
  }
});
