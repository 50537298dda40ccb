import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = new URL('./snapshots/', import.meta.url);

/** An element a line, and a file of its own that a browser shows in the charts' colours. */
function normalised(svg: string): string {
  const standalone = svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replaceAll('><', '>\n<');
  return `<?xml-stylesheet href="../../../src/charts/charts.css"?>\n${standalone}\n`;
}

/**
 * Holds `svg` against `snapshots/<name>.svg`. A picture that differs, or is new, is written beside it as
 * `<name>-changed.svg` and the test fails: look at it, then rename it.
 */
export function expectSnapshot(name: string, svg: string): void {
  const accepted = new URL(`${name}.svg`, FOLDER);
  const changed = new URL(`${name}-changed.svg`, FOLDER);
  const actual = normalised(svg);
  const expected = existsSync(accepted) ? readFileSync(accepted, 'utf8') : '';
  if (actual === expected) rmSync(changed, { force: true });
  else writeFileSync(changed, actual);
  expect(actual, `see ${fileURLToPath(changed)}; if it is right, rename it to ${name}.svg`).toBe(expected);
}

export function bytes(svg: string): number {
  return Buffer.byteLength(svg);
}
