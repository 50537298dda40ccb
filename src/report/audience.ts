export { forAudience } from '../audience/index.ts';
