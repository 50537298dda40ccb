import { buildSites } from './sites.ts';

// Beforehand, beside work that leaves a core free: node build-sites.ts FOLDER
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('say into which folder');
buildSites(folder);
