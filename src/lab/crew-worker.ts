import { parentPort, workerData } from 'node:worker_threads';
import type { Cell } from './cell.ts';
import type { Job } from './crew.ts';
import { playCell } from './play-cell.ts';

const cells = workerData as readonly Cell[];

parentPort?.on('message', ({ cell, games }: Job) => {
  const played = cells[cell];
  if (played === undefined) throw new Error(`no cell ${cell}`);
  parentPort?.postMessage(games.map((game) => playCell(played, game)));
});
