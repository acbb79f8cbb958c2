import { connect } from 'node:net';

/** The magic of Bolt, then the versions that we would speak: 5.0–5.8, 4.2–4.4. Any answer but "none" will do. */
const handshake = Buffer.from('6060b017' + '00080805' + '00020404' + '00000000' + '00000000', 'hex');

/** Whether a Bolt server on the loopback answers a handshake now. */
export function boltAnswers(port: number, timeoutMillis = 2_000): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(timeoutMillis, () => settle(false));
    socket.once('connect', () => socket.write(handshake));
    socket.once('data', (data) => settle(data.length === 4 && data.readUInt32BE() !== 0));
    socket.once('error', () => settle(false));
    socket.once('close', () => settle(false));
  });
}
