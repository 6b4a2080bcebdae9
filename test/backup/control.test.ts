import { once } from 'node:events';
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { controlIn, openControl } from '../../server/backup/control.ts';
import { down } from '../access/down.ts';
import { listed } from '../audit/listed.ts';
import { onDisk } from '../import/folders.ts';

/** Sends bytes as they are: `fetch` would refuse some of them. */
async function statusFor(url: string, authorization: string): Promise<number | undefined> {
  const asked = request(`${url}/backup`, { method: 'POST', headers: { authorization } }).end();
  const [answer] = await once(asked, 'response');
  answer.resume();
  return answer.statusCode;
}

test('whoever does not know the word is refused, whatever bytes they send, and the server goes on', async () => {
  using disk = onDisk();
  await using _control = await openControl(down, disk.path, listed());
  const control = controlIn(disk.path);
  if (!control) throw new Error('It does not say where it is.');
  const wrong = ['', 'Bearer', `Bearer ${'é'.repeat(64)}`, `Bearer ${'ÿ'.repeat(control.token.length)}`];
  for (const authorization of [...wrong, `${'\u0080'.repeat(7)}${control.token}`, `Bearer ${control.token}0`]) {
    expect(await statusFor(control.url, authorization), authorization).toBe(403);
  }
  // The database is down, so a backup is refused to who does know it.
  expect(await statusFor(control.url, `Bearer ${control.token}`)).toBe(503);
});
