import { zip } from 'fflate';

/** The name under which everything else of a dropped folder is left behind. */
const isWanted = ({ name }: File): boolean => name.endsWith('.csv');

/**
 * Makes one zip of what was chosen: a zip as it is, or the CSV files of a folder.
 * @returns null where there is neither among the files
 */
export async function pack(files: readonly File[]): Promise<Blob | null> {
  const [only] = files;
  if (files.length === 1 && only?.name.endsWith('.zip')) return only;
  const wanted = files.filter(isWanted);
  if (wanted.length === 0) return null;
  const contents = await Promise.all(
    wanted.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
  );
  return new Promise((resolve, reject) => {
    zip(Object.fromEntries(contents), (error, data) =>
      error ? reject(error) : resolve(new Blob([new Uint8Array(data)])),
    );
  });
}

/** Everything in a dropped folder, at whatever depth; and dropped files as they are. */
export async function filesOf(items: DataTransferItemList): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) {
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  // A reader gives a hundred at a time, and nothing when it is done.
  for (let more = true; more; ) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    found.push(...some);
    more = some.length > 0;
  }
  return (await Promise.all(found.map(filesIn))).flat();
}
