import { readFileSync } from 'node:fs';

/** Published figures to test against; `tests/oracles/README.md` says where each is from. */
const FOLDER = new URL('../oracles/', import.meta.url);

/** The text of a file of published figures. */
export function oracle(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** Rows of a comma-separated oracle by column name. Oracles quote texts but have no comma or quote inside them. */
export function oracleRows(name: string): Record<string, string>[] {
  const [head = '', ...lines] = oracle(name).trim().split(/\r?\n/);
  const cells = (line: string) => line.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
  const columns = cells(head);
  return lines.map((line) => Object.fromEntries(cells(line).map((cell, i) => [columns[i] ?? '', cell])));
}
