/** A file as it was found. */
export interface SourceFile {
  /** Its path, as it is shown. */
  readonly file: string;
  readonly text: string;
  /** Of its content, and of how this program reads it. */
  readonly hash: string;
  /** The source that it is unless it says otherwise. */
  readonly defaultSource: string;
}
