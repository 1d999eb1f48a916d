/** What kept a source from being read. */
export type PullFailureCode =
  /** It did not answer, broke off, or answered that it cannot now: asked again by itself. */
  | 'UNAVAILABLE'
  /** It asked to be left alone until `retryAt`. */
  | 'RATE_LIMITED'
  /** It does not accept who asks. */
  | 'NOT_ALLOWED'
  /** What is asked of it does not exist, or it answers something else than expected. */
  | 'NOT_AS_EXPECTED'
  /** The address, or one it led to, may not be asked from here. */
  | 'FORBIDDEN_ADDRESS'
  /** It is more than may be taken at once. */
  | 'TOO_LARGE';

/** A pull that came to nothing, with one sentence for people that names no secret and repeats no contents. */
export class PullFailure extends Error {
  override name = 'PullFailure';

  constructor(
    readonly code: PullFailureCode,
    message: string,
    /** Not before this instant; null: the usual pause. */
    readonly retryAt: Date | null = null,
  ) {
    super(message);
  }

  /** Whether asking again soon may help. */
  get isPassing(): boolean {
    return this.code === 'UNAVAILABLE' || this.code === 'RATE_LIMITED';
  }
}
