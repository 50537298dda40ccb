import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Day, Month } from '../../src/model/month.ts';
import type { Language } from '../../src/model/diagnostic.ts';
import type { PrintDocument } from '../../src/report/print/index.ts';
import { PROJECT } from '../../src/site/settings.ts';
import { sha256 } from '../lib/checksums.ts';
import { MARKER, swapIn } from '../lib/swap.ts';
import { withPrinters, type PrinterOptions } from './printer.ts';

/** A file that was written. */
export interface PackFile {
  readonly file: string;
  readonly kind: PrintDocument['kind'];
  readonly title: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
  /** It should fit on one sheet and does not. */
  readonly overflows: boolean;
}

/** What lies in the folder beside the documents, and tells a later run that it may be replaced. */
export interface PackIndex {
  readonly month: Month;
  readonly asOf: Day;
  readonly language: Language;
  readonly files: readonly PackFile[];
}

export interface PackJob extends Omit<PackIndex, 'files'> {
  readonly documents: readonly PrintDocument[];
  /** The built site. */
  readonly site: string;
  /** From the root of the site to the folder of the language. */
  readonly top: string;
  readonly out: string;
  readonly printer: PrinterOptions;
  /** Told of each document that is done. */
  readonly tell: (done: number, all: number) => void;
}

/** A tab for each core of a small machine. */
const TABS = 2;

/** Prints all documents, then puts the folder in its place: a run that ends early leaves the earlier one. */
export async function writePack(job: PackJob): Promise<{ index: PackIndex; kept: string | undefined }> {
  const work = join(PROJECT, '.astro');
  mkdirSync(work, { recursive: true });
  const made = mkdtempSync(join(work, 'pdf-'));
  try {
    const files = await printAll(job, made);
    const index = { month: job.month, asOf: job.asOf, language: job.language, files };
    writeFileSync(join(made, MARKER), `${JSON.stringify(index, null, 2)}\n`);
    return { index, kept: swapIn(made, job.out) };
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Files in the order of the documents. The longest, which come last, are begun first. */
function printAll({ documents, site, top, printer: options, tell }: PackJob, made: string): Promise<PackFile[]> {
  const waiting = documents.map((document, i) => ({ document, i })).reverse();
  const files: PackFile[] = [];
  let done = 0;
  return withPrinters(site, TABS, options, async (printers) => {
    await Promise.all(
      printers.map(async (printer) => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const { kind, title, path, file, oneSheet } = next.document;
          const { bytes, sheets } = await printer.print({ path: top + path, title });
          mkdirSync(dirname(join(made, file)), { recursive: true });
          writeFileSync(join(made, file), bytes);
          const overflows = oneSheet && sheets > 1;
          files[next.i] = { file, kind, title, pages: sheets, bytes: bytes.length, sha256: sha256(bytes), overflows };
          tell(++done, documents.length);
        }
      }),
    );
    return files;
  });
}
