import cluster from 'node:cluster';
import { AggregatorRegistry, type PrometheusContentType } from 'prom-client';
import type { FromProcess, ToProcess } from './process-messages.js';
import { sendTo } from './send-to.js';

/** In the process that started several: gathers what they have counted for the one of them that is asked. */
export function gatherMetrics(): void {
  const all = new AggregatorRegistry();
  cluster.on('message', (asked, { gather }: FromProcess) => {
    if (!gather) return;
    void all.clusterMetrics().then(
      (metrics) => sendTo(asked, { metrics }),
      () => sendTo(asked, { metrics: null }),
    );
  });
}

/** In one of several processes: the Prometheus text of all of them together. A registry of that kind answers when it is asked. */
export function metricsOfAll(own: AggregatorRegistry<PrometheusContentType>): () => Promise<string> {
  AggregatorRegistry.setRegistries([own]);
  const waiting: ((metrics: string | null) => void)[] = [];
  process.on('message', ({ metrics }: ToProcess) => {
    if (metrics !== undefined) for (const each of waiting.splice(0)) each(metrics);
  });
  return async () => {
    const metrics = await new Promise<string | null>((resolve) => {
      waiting.push(resolve);
      process.send?.({ gather: true } satisfies FromProcess);
    });
    if (metrics === null) throw new Error('The metrics of all processes could not be gathered.');
    return metrics;
  };
}
