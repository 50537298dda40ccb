import { spawnSync } from 'node:child_process';

/** Tests that start nginx: where there is none they are not run, and `npm test` says so. */
export const NEEDS_NGINX = ['tests/serving/nginx.test.ts', 'tests/serving/single-sign-on.test.ts'];

/** Whether an nginx is on the path of this machine. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}
