import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, run, runEngine, type EngineRun } from './bench/measure.ts';
import { sizesOf } from './bench/sizes.ts';
import { table } from './lib/table.ts';

/** Prints times, memory and sizes of the repository's own site, and of scoring a generated one, beside their budgets. It judges nothing: people do. */
interface Line {
  readonly what: string;
  readonly figure: string;
  readonly budget?: string;
}

const seconds = (value: number) => `${value.toFixed(2)} s`;
const megabytes = (value: number) => `${value.toFixed(0)} MB`;
const total = ({ seconds: steps }: EngineRun) => Object.values(steps).reduce((sum, step) => sum + step, 0);

/** How scoring grows with rows: ten times the rows are to take little more than ten times as long. */
function engineLines(): Line[] {
  const [small, large] = [runEngine(100_000), runEngine(1_000_000)];
  const steps = Object.entries(large.seconds).map(([name, step]) => ({
    what: `engine, ${large.rows} rows: ${name}`,
    figure: seconds(step),
  }));
  return [
    ...steps,
    { what: `engine, ${large.rows} rows: all of it`, figure: seconds(total(large)), budget: '10 s' },
    { what: `engine, ${large.rows} rows: peak memory`, figure: megabytes(large.megabytes), budget: '2000 MB' },
    { what: `engine, ${small.rows} rows: all of it`, figure: seconds(total(small)) },
    { what: 'engine, growth from one to the other', figure: (total(large) / total(small)).toFixed(1), budget: '11' },
  ];
}

const kilobytes = (value: number) => `${value.toFixed(1)} kB`;

const folder = mkdtempSync(join(tmpdir(), 'sqh-bench-site-'));
const site = join(folder, 'site');
try {
  process.stderr.write('check …\n');
  const check = median(5, () => run('check'));
  process.stderr.write('score …\n');
  const score = median(3, () => run('score', '--month', 'all', '--format', 'json'));
  process.stderr.write('engine …\n');
  const engine = engineLines();
  process.stderr.write('build …\n');
  const build = run('build', '--out', site);
  const sizes = sizesOf(site);
  const lines: Line[] = [
    { what: 'check, wall (median of 5)', figure: seconds(check.seconds), budget: '2 s' },
    { what: 'check, peak memory', figure: megabytes(check.megabytes) },
    { what: 'score of all months as JSON, wall (median of 3)', figure: seconds(score.seconds) },
    ...engine,
    { what: 'build, wall', figure: seconds(build.seconds), budget: '40 s' },
    { what: 'build, peak memory', figure: megabytes(build.megabytes), budget: '1200 MB' },
    { what: 'pages', figure: String(sizes.pages) },
    { what: 'median page, HTML', figure: kilobytes(sizes.html.median), budget: '40 kB' },
    { what: `largest page, HTML (${sizes.html.largestPage})`, figure: kilobytes(sizes.html.largest) },
    { what: 'heaviest scorecard with styles, gzipped', figure: kilobytes(sizes.scorecard), budget: '100 kB' },
    { what: 'styles', figure: kilobytes(sizes.css) },
    { what: 'scripts', figure: kilobytes(sizes.script) },
    { what: 'search index and engine', figure: kilobytes(sizes.search) },
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
} finally {
  rmSync(folder, { recursive: true, force: true });
}
