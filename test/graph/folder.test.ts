import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { onDisk } from '../import/folders.ts';

test.skipIf(process.platform === 'win32')(
  'a data folder that the database makes is for its own user alone',
  async () => {
    using disk = onDisk();
    const dataDir = join(disk.path, 'data');
    const graph = await openEmbedded(dataDir);
    await graph.close();
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
  },
);
