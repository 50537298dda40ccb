import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Writes pieces of text to stdout as fast as it takes them. A reader that has seen enough, such as `head`, is no error. */
export async function print(pieces: Iterable<string>): Promise<void> {
  try {
    await pipeline(Readable.from(pieces), process.stdout, { end: false });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
  }
}
