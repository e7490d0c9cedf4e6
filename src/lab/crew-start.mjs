// A core's own start: Node's workers read no TypeScript by themselves.
import { register } from 'tsx/esm/api';

register();
await import('./crew-worker.ts');
