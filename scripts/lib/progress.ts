import { inLanguage, type Language } from '../../src/model/diagnostic.ts';

/** Where progress is shown: a terminal can have a line written over. */
type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/** A line that says how far long work is, written over again and again. */
export interface Progress {
  /** What is done now. One step of many of the same kind is not shown when another one has just been. */
  show(text: string, isOneOfMany?: boolean): void;
  /** Before anything else is written, and at the end. */
  clear(): void;
}

/** Nobody reads faster, in milliseconds. */
const EVERY = 100;
const TO_START_OF_EMPTY_LINE = '\r\u001b[K';

/**
 * Progress for somebody who waits at a terminal. In CI, and where the stream is a file or a pipe, there is nobody: nothing is
 * shown.
 */
export function progressOn(
  stream: Stream = process.stderr,
  env: Readonly<Record<string, string | undefined>> = process.env,
): Progress {
  const isWatched = stream.isTTY === true && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb';
  let shownAt = -Infinity;
  return {
    show(text, isOneOfMany = false) {
      const now = performance.now();
      if (!isWatched || (isOneOfMany && now - shownAt < EVERY)) return;
      shownAt = now;
      stream.write(TO_START_OF_EMPTY_LINE + text);
    },
    clear() {
      if (shownAt > -Infinity) stream.write(TO_START_OF_EMPTY_LINE);
      shownAt = -Infinity;
    },
  };
}

const READING = { zh: '读取并检查……', en: 'Reading and checking …' };

/** Reads a workspace, saying so on a terminal as long as it takes. */
export function whileReading<T>(lang: Language, read: () => T): T {
  const progress = progressOn();
  progress.show(inLanguage(READING, lang));
  try {
    return read();
  } finally {
    progress.clear();
  }
}
