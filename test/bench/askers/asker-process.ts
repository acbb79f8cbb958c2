import type { Asker } from './asker.js';
import { closedLoop } from './closed-loop.js';
import { openLoop } from './open-loop.js';
import type { Order, Reply } from './orders.js';
import { overBolt } from './over-bolt.js';
import { overHttp } from './over-http.js';

/** A process of its own that asks, so that its CPU can be told from that of whoever answers. Ends with its parent. */
let asker: Asker | undefined;

async function follow(order: Order): Promise<Extract<Reply, { done: unknown }>['done']> {
  if (order.kind === 'open') {
    const { way, asked } = order;
    asker = 'http' in way ? overHttp(way, asked) : overBolt(way.bolt, asked);
    return null;
  }
  const opened = asker;
  if (!opened) throw new Error('Open an asker first.');
  if (order.kind === 'round') return closedLoop(opened, order.work, order.asks, order.round);
  if (order.kind === 'arrivals') return openLoop(opened, order.mix, order.arrivals);
  const answers = [];
  for (const ask of order.asks) answers.push(await opened.answer(order.work, ask));
  return answers;
}

process.on('message', (order: Order) => {
  follow(order).then(
    (done) => process.send?.({ done } satisfies Reply),
    (error: unknown) => process.send?.({ failed: String(error) } satisfies Reply),
  );
});
process.once('disconnect', () => process.exit());
// The main process decides when a Ctrl-C ends us.
process.on('SIGINT', () => undefined);
