import type { ScanStep } from '../analysis/scan-gaps.js';

/** How far a scan is, on one line of a terminal; elsewhere it is quiet. */
export function scanProgress(terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
  const begun = performance.now();
  let found = 0;
  return {
    show({ done, of, findings }: ScanStep): void {
      found += findings.length;
      if (!terminal.isTTY) return;
      const seconds = (performance.now() - begun) / 1000;
      const left = Math.ceil((seconds / done) * (of - done));
      terminal.write(
        `\r\u001b[K${done} of ${of} jurisdictions, ${found} findings, ${Math.round(done / seconds)} a second, ${left} s left`,
      );
    },
    end(): void {
      if (terminal.isTTY) terminal.write('\r\u001b[K');
    },
  };
}
