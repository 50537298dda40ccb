import type { SourceFile } from '../model/source.ts';

/**
 * What files came to that were read before. A file of another state of the same workspace that says the same under the same
 * path is not read again: nothing that was read is ever changed, so that workspaces may share it.
 */
export class Readings {
  readonly #files = new Map<string, SourceFile>();
  readonly #made = new WeakMap<SourceFile, unknown>();

  /** The file as it was read before, where it was and says the same; else the file itself, from now on. */
  known(file: SourceFile): SourceFile {
    const earlier = this.#files.get(file.path);
    if (earlier?.text === file.text) return earlier;
    this.#files.set(file.path, file);
    return file;
  }

  /** What a file comes to; its path says what it is read as, so that it is always the same. */
  of<T>(file: SourceFile, read: (file: SourceFile) => T): T {
    if (!this.#made.has(file)) this.#made.set(file, read(file));
    return this.#made.get(file) as T;
  }
}
