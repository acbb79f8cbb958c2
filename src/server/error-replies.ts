import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { answerTo, refusedRequest, type RefusedRequest } from './refused-request.js';

/** Answers in GraphQL's shape to whatever was thrown before or around GraphQL; what is ours is logged. */
export function replyToError(log: Logger): (error: unknown, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, request, reply) => {
    const refused = refusedRequest(error);
    if (refused.status === 500) log.error({ requestId: request.id, err: error }, 'masked an error');
    replyRefusing(refused, request, reply);
  };
}

export function replyRefusing(refused: RefusedRequest, request: FastifyRequest, reply: FastifyReply): void {
  if (request.scope) request.scope.outcome = refused.code;
  void reply
    .code(refused.status)
    .header('x-request-id', request.id)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify(answerTo(refused, request.id)));
}

/** For bytes that are no HTTP request at all, or one with too large a head: there is no reply to use, only the socket. */
export function answerOnSocket(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(answerTo(refusedRequest({ statusCode: status }), randomUUID()));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\n` +
      `Content-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
