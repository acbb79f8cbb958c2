import cluster from 'node:cluster';
import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Counter,
  Gauge,
  Histogram,
  type PrometheusContentType,
} from 'prom-client';
import { metricsOfAll } from './gathered-metrics.js';

export interface Metrics {
  /** Counts a request as under way. What it gives is called once, at the end, and tells how many seconds it took. */
  began(): (outcome: string) => number;
  /** The Prometheus text; where several processes answer at one address, of all of them. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Of one server: nothing is registered for the whole process, so that several can run in it. */
export function openMetrics(): Metrics {
  const registry = new AggregatorRegistry<PrometheusContentType>();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'quanze_requests_total',
    help: 'GraphQL requests by outcome: OK, the code of the first error, or CANCELLED by the caller.',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'quanze_request_duration_seconds',
    help: 'Time from the head of a GraphQL request to the end of its answer.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  const underWay = new Gauge({
    name: 'quanze_requests_in_flight',
    help: 'GraphQL requests that are being answered.',
    registers: [registry],
  });
  return {
    began: () => {
      underWay.inc();
      const ended = seconds.startTimer();
      return (outcome) => {
        underWay.dec();
        requests.inc({ outcome });
        return ended();
      };
    },
    text: cluster.isWorker ? metricsOfAll(registry) : () => registry.metrics(),
    contentType: registry.contentType,
  };
}
