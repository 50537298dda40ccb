import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Preloaded into a command: kills it without warning at the nth moment of writing, given as KILL_AT. Each writing function has
// moments before and after it; writing a file also has one when half of it is written. Moments are counted in the workspace
// given as KILL_IN only.
const wanted = Number(process.env['KILL_AT']);
const folder = process.env['KILL_IN'] ?? '';
let moment = 0;

function at() {
  if (++moment === wanted) process.kill(process.pid, 'SIGKILL');
}

const { writeFileSync } = fs;
for (const name of ['mkdirSync', 'writeFileSync', 'linkSync', 'renameSync', 'rmSync']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    if (!String(path).startsWith(folder)) return original(path, ...rest);
    at();
    if (name === 'writeFileSync' && moment + 1 === wanted)
      writeFileSync(path, String(rest[0]).slice(0, rest[0].length / 2));
    if (name === 'writeFileSync') at();
    const result = original(path, ...rest);
    at();
    return result;
  };
}
syncBuiltinESMExports();
