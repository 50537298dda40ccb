import { vi } from 'vitest';
import { NEW_KINDS } from '../../scripts/new/index.ts';
import type { Ran } from '../helpers/command.ts';

/** `npm run new -- <argv> --workspace <folder>` in this process, which is quicker by the time it takes to start another. */
export async function make(folder: string, ...argv: string[]): Promise<Ran> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  const listening = vi.spyOn(process.stdout, 'on').mockReturnThis();
  const [kind = '', ...rest] = argv;
  await NEW_KINDS.find(({ name }) => name === kind)?.run([...rest, '--workspace', folder]);
  for (const spy of [...spies, listening]) spy.mockRestore();
  const code = Number(process.exitCode ?? 0);
  process.exitCode = 0;
  return { code, ...said };
}
