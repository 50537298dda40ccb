import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEngineFiles } from './bench/engine-workspace.ts';
import { handbookLines } from './bench/handbook-pages.ts';
import { engineLines, megabytes, rollUpLines, seconds, type Line } from './bench/lines.ts';
import { median, run } from './bench/measure.ts';
import { paintLines } from './bench/paint.ts';
import { searchLines } from './bench/search.ts';
import { sizesOf } from './bench/sizes.ts';
import { EXIT, runCommand } from './lib/command.ts';
import { table } from './lib/table.ts';

const kilobytes = (value: number) => `${value.toFixed(1)} kB`;

/** The month that is printed. */
const MONTH = '2026-10';

/** Pages that are read on a phone at a counter. */
const PAINTED = ['/handbook/front-line/first-contact/', '/standards/complaint-handling/', '/'];

/**
 * Prints times, memory and sizes of the repository's own site, and of scoring a generated one, beside their budgets. People
 * judge them; only values that are not those of DuckDB are an error, for then a comparison of times says nothing.
 */
async function measure(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sqh-bench-'));
  const site = join(folder, 'site');
  const generated = { small: join(folder, 'small'), large: join(folder, 'large') };
  try {
    process.stderr.write('check …\n');
    const check = median(5, () => run('check'));
    process.stderr.write('score …\n');
    const score = median(3, () => run('score', '--month', 'all', '--format', 'json'));
    process.stderr.write('engine …\n');
    writeEngineFiles(generated.small, 100_000);
    writeEngineFiles(generated.large, 1_000_000);
    const engine = engineLines(generated);
    process.stderr.write('roll-up …\n');
    const rollUp = rollUpLines(generated.large);
    process.stderr.write('build …\n');
    const build = run('build', '--out', site);
    const sizes = sizesOf(site);
    process.stderr.write('pack of a month …\n');
    const pdf = run('pdf', '--month', MONTH, '--out', join(folder, 'pdf'));
    const workbook = run('export', 'month', '--month', MONTH, '--out', join(folder, 'month.xlsx'));
    process.stderr.write('paint …\n');
    const paints = await paintLines(site, PAINTED);
    process.stderr.write('search …\n');
    const search = await searchLines(site);
    const lines: Line[] = [
      { what: 'check, wall (median of 5)', figure: seconds(check.seconds), budget: '2 s' },
      { what: 'check, peak memory', figure: megabytes(check.megabytes) },
      { what: 'score of all months as JSON, wall (median of 3)', figure: seconds(score.seconds) },
      ...engine,
      ...rollUp.lines,
      { what: 'build, wall', figure: seconds(build.seconds), budget: '40 s' },
      { what: 'build, peak memory', figure: megabytes(build.megabytes), budget: '1200 MB' },
      { what: 'pages', figure: String(sizes.pages) },
      { what: 'median page, HTML', figure: kilobytes(sizes.html.median), budget: '40 kB' },
      { what: `largest page, HTML (${sizes.html.largestPage})`, figure: kilobytes(sizes.html.largest) },
      { what: 'heaviest scorecard with styles, gzipped', figure: kilobytes(sizes.scorecard), budget: '100 kB' },
      ...handbookLines(site),
      {
        what: 'pack of a month, all PDFs and its workbook, wall',
        figure: seconds(pdf.seconds + workbook.seconds),
        budget: '90 s',
      },
      ...paints,
      { what: 'styles', figure: kilobytes(sizes.css) },
      { what: 'scripts', figure: kilobytes(sizes.script) },
      ...search,
      { what: 'site', figure: kilobytes(sizes.total) },
    ];
    process.stdout.write(`Node ${process.versions.node}, ${cpus().length} processors\n`);
    process.stdout.write(
      table(
        [
          { title: 'what', of: (line: Line) => line.what },
          { title: 'figure', of: (line) => line.figure, right: true },
          { title: 'budget', of: (line) => line.budget ?? '', right: true },
        ],
        lines,
      ),
    );
    if (!rollUp.isEqual) {
      process.stderr.write('Our values and those of DuckDB are not the same.\n');
      return EXIT.errors;
    }
    return EXIT.fine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(
  {
    name: 'bench',
    summary: {
      zh: '量时间、内存和大小，和预算并列；数值和 DuckDB 的不一致时退出码为 1。要几分钟，用满两个核。',
      en: 'Measures times, memory and sizes beside their budgets; exits with 1 where values differ from those of DuckDB. Takes minutes and two cores.',
    },
    options: {},
  },
  measure,
);
