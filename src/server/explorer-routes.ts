import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { explorerFiles, type ExplorerFile } from './explorer-files.js';
import { EXPLORER_POLICY } from './security-headers.js';

/** `/`: the explorer, and under `/assets/` what it loads. The names there hold a hash of the content. */
export async function serveExplorer(app: FastifyInstance, folder: string): Promise<void> {
  const files = await explorerFiles(folder);
  const send = sendingZipped();
  const page = files.get('index.html');

  app.get('/', (request, reply) =>
    page
      ? send(page, request, reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': EXPLORER_POLICY }))
      : reply.type('text/plain; charset=utf-8').send(NOT_BUILT),
  );
  app.get<{ Params: { readonly '*': string } }>('/assets/*', (request, reply) => {
    const file = files.get(`assets/${request.params['*']}`);
    if (!file) {
      reply.callNotFound();
      return reply;
    }
    // A worker is bound by the policy that comes with its own script.
    return send(
      file,
      request,
      reply.headers({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': EXPLORER_POLICY,
      }),
    );
  });
}

const NOT_BUILT =
  'Quanze 权责\n\nThe explorer has not been built. The API is at /graphql, its schema at /schema.graphql.\n';

type Send = (file: ExplorerFile, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/** Each file is compressed once, when it is first asked for. */
function sendingZipped(): Send {
  const zipped = new Map<ExplorerFile, Promise<Buffer>>();
  return async (file, request, reply) => {
    void reply.type(file.type).header('vary', 'accept-encoding');
    if (!/\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '')) return reply.send(file.content);
    const content = zipped.get(file) ?? promisify(gzip)(file.content);
    zipped.set(file, content);
    return reply.header('content-encoding', 'gzip').send(await content);
  };
}
