import { expect, test } from 'vitest';
import { down } from '../access/down.ts';
import { served } from './served.ts';

test('however many ask at once whether it is ready, the database is asked once, and again for who asks later', async () => {
  let pings = 0;
  let isAsked: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve;
  });
  let answer: () => void = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const ping = () => {
    pings += 1;
    isAsked();
    return answered;
  };
  await using server = await served({ ...down, ping });
  const ready = async () => (await fetch(`${server.url}/readyz`)).status;
  const waiting = Array.from({ length: 20 }, ready);
  await asked;
  // Those who were sent before have come in by now, or come in later.
  for (let turn = 0; turn < 20; turn += 1) await fetch(`${server.url}/healthz`);
  expect(pings).toBe(1);
  answer();
  expect(new Set(await Promise.all(waiting))).toEqual(new Set([200]));
  const before = pings;
  expect(await ready()).toBe(200);
  expect(pings).toBe(before + 1);
});
