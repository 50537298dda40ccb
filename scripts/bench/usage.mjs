// Loaded before a script that is measured: leaves its peak memory where the bench looks for it.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env['SQH_USAGE_FILE'], String(process.resourceUsage().maxRSS));
});
