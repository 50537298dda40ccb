import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderReader } from '../../src/load/index.ts';
import { EXIT, runCommand } from '../lib/command.ts';
import { complaintFiles } from './complaints.ts';
import { measurementFiles } from './measurements.ts';

// Writes the measurements and complaints of the demonstration. All figures are invented; the same run gives the same bytes.

const workspace = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

await runCommand(
  {
    name: 'demo',
    summary: {
      zh: '重新写出演示的数据：data/ 里各月的数值和投诉，原来的会被覆盖。每次写出的都一样。',
      en: "Writes the demonstration's data again, over what is there: the figures and complaints of each month in data/. Always the same.",
    },
    options: {},
  },
  () => {
    const reader = folderReader(workspace);
    let rows = 0;
    for (const [path, text] of [...measurementFiles(reader), ...complaintFiles(reader)]) {
      const file = join(workspace, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      rows += text.split('\n').length - 2;
    }
    process.stdout.write(
      `已在 data/ 写入演示数据 ${rows} 行 · ${rows} rows of demonstration data written below data/\n`,
    );
    return EXIT.fine;
  },
);
