/** For a Java process that is busy for a minute, with nobody waiting for an answer while it is. */
export const busyForAMinute: readonly string[] = [
  // Nobody is in its way when it pauses, and it takes less of the processor.
  '-XX:+UseParallelGC',
  // Compiling well what is soon over takes longer than it saves: only what is called often is worth that.
  '-XX:CompileThresholdScaling=4',
];
