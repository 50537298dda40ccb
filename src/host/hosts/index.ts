import type { Host } from '../host.ts';
import { gitee } from './gitee.ts';
import { github } from './github.ts';
import { gitlab } from './gitlab.ts';

/** Every class of hosts that can be told of a change, by the name it is asked for. */
export const HOSTS = { github, gitlab, gitee } as const satisfies Record<string, Host>;
export type HostName = keyof typeof HOSTS;
