import type { MailWay } from '../outbox/mail-state.js';

/** A mail ready to go. */
export interface SendableMail {
  readonly id: string;
  readonly organizationId: string;
  readonly from: string;
  readonly to: string;
  /** RFC 5322. */
  readonly message: Buffer;
  /**
   * Called when everything but the last byte is on its way: until it answers true, the mail cannot arrive. Answers false
   * when the attempt has become somebody else's.
   */
  readonly beforeHandingOver: () => Promise<boolean>;
}

/** How an attempt went, as far as can be known. */
export type SendOutcome =
  | { readonly kind: 'SENT' }
  /** The server said no to this mail. */
  | { readonly kind: 'REFUSED'; readonly isPermanent: boolean; readonly text: string }
  /** It did not come to this mail: no connection, no sign-in. Nothing else will get through either. */
  | { readonly kind: 'UNREACHABLE'; readonly text: string }
  /** Everything was handed over and no answer came. */
  | { readonly kind: 'UNCERTAIN'; readonly text: string };

/** A way for mails to leave. */
export interface Transport {
  readonly way: MailWay;
  send(mail: SendableMail): Promise<SendOutcome>;
}
