import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

test('a fresh clone can be installed on every platform that the embedded engine is made for', () => {
  const engines = Object.keys(lock.packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {});
  expect(engines).toContain('@grafeo-db/js-linux-x64-gnu');
  expect(engines.filter((name) => !(`node_modules/${name}` in lock.packages))).toEqual([]);
});

test('no registry is named: whoever installs uses their own', () => {
  const hosts = Object.values(lock.packages).flatMap(({ resolved }) =>
    resolved?.startsWith('http') ? [resolved] : [],
  );
  expect(hosts).toEqual([]);
});
