import { connect } from 'node:net';
import { answerBytes } from './answer-bytes.js';

export interface JsonPosts {
  /** The body of the answer. Rejects where the connection ends before all of it is there. */
  post(body: string): Promise<string>;
  close(): void;
}

interface Question {
  readonly body: string;
  readonly resolve: (answer: string) => void;
  readonly reject: (error: Error) => void;
}

/** Servers end connections that have long been idle: we do it before them. */
const idleMillis = 3_000;

/**
 * Posts over connections that stay open, each with one question at a time. On one machine an asker takes CPU from whom
 * it asks, and its own pauses are in every time that it takes: node:http makes both several times as long.
 */
export function jsonPosts(url: string, atOnce: number): JsonPosts {
  const { hostname, port, host, pathname } = new URL(url);
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: `;
  const queue: Question[] = [];
  const idle: ((question: Question) => void)[] = [];
  const open = new Set<() => void>();

  const opened = () => {
    const socket = connect(Number(port), hostname).setNoDelay();
    const end = () => socket.destroy();
    open.add(end);
    let asked: Question | undefined;
    let failure: Error | undefined;
    let bytes = answerBytes();
    const ask = (question: Question) => {
      asked = question;
      socket.write(`${head}${Buffer.byteLength(question.body)}\r\n\r\n${question.body}`);
    };
    socket.on('data', (chunk) => {
      const answer = bytes(chunk);
      if (answer === undefined) return;
      const { resolve, reject } = asked ?? {};
      asked = undefined;
      bytes = answerBytes();
      const next = queue.shift();
      if (next) ask(next);
      else idle.push(ask);
      if (answer instanceof Error) reject?.(answer);
      else resolve?.(answer);
    });
    socket.setTimeout(idleMillis, () => asked ?? end());
    socket.on('error', (error) => (failure = error));
    socket.on('close', () => {
      open.delete(end);
      if (idle.includes(ask)) idle.splice(idle.indexOf(ask), 1);
      asked?.reject(failure ?? new Error('The connection ended before the answer.'));
      const next = queue.shift();
      if (next) opened()(next);
    });
    return ask;
  };
  return {
    post: (body) =>
      new Promise((resolve, reject) => {
        const question = { body, resolve, reject };
        const ask = idle.pop() ?? (open.size < atOnce ? opened() : undefined);
        if (ask) ask(question);
        else queue.push(question);
      }),
    close: () => {
      for (const end of open) end();
    },
  };
}
