import { existsSync, readFileSync } from 'node:fs';

/** Published figures to test against. They lie beside the repository; a checkout on its own skips the tests that need them. */
const FOLDER = new URL('../../../shared/oracles/', import.meta.url);

export const HAVE_ORACLES = existsSync(FOLDER);

/** The text of a file of published figures, or undefined when there are none here. A missing file among others is an error. */
export function oracle(name: string): string | undefined {
  return HAVE_ORACLES ? readFileSync(new URL(name, FOLDER), 'utf8') : undefined;
}

/** Rows of a comma-separated oracle by column name. Oracles quote texts but have no comma or quote inside them. */
export function oracleRows(name: string): Record<string, string>[] {
  const [head = '', ...lines] = (oracle(name) ?? '').trim().split(/\r?\n/);
  const cells = (line: string) => line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
  const columns = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [columns[i] ?? '', cell])));
}
