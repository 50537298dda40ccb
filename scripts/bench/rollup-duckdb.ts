import { join } from 'node:path';
import { PLACEMENTS } from './engine-workspace.ts';
import { Steps } from './steps.ts';

/**
 * The work of `rollup-ours.ts` done by DuckDB on two threads in a process of its own, from the same files; prints the seconds
 * and how many values differ from those in a file, as JSON. Values are hundredths, rounded half up in whole numbers, so that
 * nothing is lost on the way.
 *
 * Rows go up a level at a time, which of several ways to write it was the fastest. It is right for this tree, where all rows
 * are at its leaves and these equally deep, and does not ask whether a unit has rows of its own, as ours does.
 */
const [folder = '.', theirs = ''] = process.argv.slice(2);
const steps = new Steps();
const text = (path: string) => `'${path.replaceAll("'", "''")}'`;

const READ = `
  create table rows as
  select unit, indicator, regexp_extract(filename, '(\\d{4}-\\d{2}).measurements\\.csv$', 1) as month, numerator, denominator
  from read_csv(${text(join(folder, 'data', '*', 'measurements.csv'))}, filename = true, header = true, columns =
    { 'unit': 'varchar', 'indicator': 'varchar', 'numerator': 'bigint', 'denominator': 'bigint' })`;
const READ_TREE = `
  create table placements as
  from read_csv(${text(join(folder, PLACEMENTS))}, header = true, all_varchar = true)`;
const ROLL_UP = `
  create table found as
  with recursive pooled(unit, indicator, month, top, bottom) as (
    select unit, indicator, month, numerator, denominator from rows
    union all
    select parent, indicator, month, cast(sum(top) as bigint), cast(sum(bottom) as bigint)
    from pooled join placements using (unit) where month >= since and month < until
    group by parent, indicator, month
  )
  select unit, indicator, month, (2 * top * 100 * 100 + bottom) // (2 * bottom) as hundredths from pooled`;
const DIFFERING = `
  with other as (
    select unit, indicator, month, cast(100 * value as bigint) as hundredths
    from read_csv(${text(theirs)}, header = true, columns =
      { 'unit': 'varchar', 'indicator': 'varchar', 'month': 'varchar', 'value': 'decimal(9, 2)' })
  )
  select count(*) as compared, count(*) filter (found.hundredths is distinct from other.hundredths) as differing
  from found full join other using (unit, indicator, month)`;

// Its native part is not to be had on every machine.
const { DuckDBInstance } = await import('@duckdb/node-api').catch((error: unknown) => {
  process.stdout.write(`${JSON.stringify({ missing: String(error).split('\n')[0] })}\n`);
  process.exit(0);
});
const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
const connection = await instance.connect();
await steps.timeAll('read', async () => {
  await connection.run(READ);
  await connection.run(READ_TREE);
});
await steps.timeAll('roll up', () => connection.run(ROLL_UP));
const [counts = {}] = (await connection.runAndReadAll(DIFFERING)).getRowObjects();
const [compared, differing] = [Number(counts['compared']), Number(counts['differing'])];
process.stdout.write(`${JSON.stringify({ seconds: steps.seconds, compared, differing })}\n`);
