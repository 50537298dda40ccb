import type { Document, Translation } from '../model/workspace.ts';
import { decode } from './decode.ts';
import { readRecords, readTranslation } from './records.ts';
import { roleOf } from './role.ts';

/** One file by itself: the records in it, or the translations; neither where it is something else. */
export interface FileRead {
  readonly documents: readonly Document[];
  readonly translation?: Translation;
  /** False where something in it could not be understood. */
  readonly sound: boolean;
}

/** Reads one file of a workspace, for those who know where it lies and have its bytes. */
export function readFile(path: string, bytes: Uint8Array): FileRead {
  const role = roleOf(path);
  const { text, problem } = decode(bytes);
  const file = { path, text };
  if (problem) return { documents: [], sound: false };
  if (role.is === 'records') {
    const { documents, diagnostics } = readRecords(file, role);
    return { documents, sound: diagnostics.length === 0 };
  }
  if (role.is !== 'translation') return { documents: [], sound: true };
  const { translation, diagnostics } = readTranslation(file, role);
  return { documents: [], ...(translation && { translation }), sound: diagnostics.length === 0 };
}
