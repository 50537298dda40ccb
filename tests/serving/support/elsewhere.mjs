// Loaded before a build: makes this machine another one. Folders list their files from the end, the clock is forty days
// ahead, and there is one processor.
import fs from 'node:fs';
import os from 'node:os';
import { syncBuiltinESMExports } from 'node:module';

const backwards = (listed) => (Array.isArray(listed) ? listed.reverse() : listed);
const { readdirSync, readdir } = fs;
fs.readdirSync = (...args) => backwards(readdirSync(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, listed) => done(error, backwards(listed)));
};
const listing = fs.promises.readdir;
fs.promises.readdir = async (...args) => backwards(await listing(...args));

os.availableParallelism = () => 1;
os.cpus = () => [{ model: 'another', speed: 1, times: { user: 0, nice: 0, sys: 0, idle: 0, irq: 0 } }];
syncBuiltinESMExports();

const AHEAD = 40 * 86_400_000;
globalThis.Date = class extends Date {
  constructor(...args) {
    if (args.length === 0) super(Date.now());
    else super(...args);
  }
  static now() {
    return super.now() + AHEAD;
  }
};
