/** A message for one receiver: what is said, to whom, and under which key; everything that sending it takes but secrets. */
import type { Instant } from '../model/time.ts'

/** How bad it is, in the words of Events API v2. */
export type Severity = 'critical' | 'error' | 'warning' | 'info'

/** The words, the same for every medium: plain text, safe in no place until that place makes it so. */
export interface MessageText {
  /** One line of at most 80 characters that stands alone. */
  readonly subject: string
  /** Paragraphs of plain text. */
  readonly lines: readonly string[]
  /** Where to go on; null where nobody knows an address that may be told. */
  readonly url: string | null
  readonly severity: Severity
  /** Null while nobody assessed it, and where it is about no incident. */
  readonly priority: string | null
}

/** One message. */
export interface Message {
  /** The receiver's name in the policy. */
  readonly receiver: string
  /** `notice` calls somebody, `word` tells an audience what a person said; the others end an alert. */
  readonly event: 'notice' | 'word' | 'acknowledge' | 'resolve'
  readonly incident: string
  /** `v1:<id>:<target>#<episode>`: one duty, one alert. */
  readonly row: string
  /** The row and the step, by which a receiver knows what it has already. */
  readonly key: string
  /** All keys that it tells, the highest last. */
  readonly keys: readonly string[]
  readonly step: string
  readonly dueAt: Instant | null
  /** A login or a role whose own address it goes to; empty: the receiver's. */
  readonly to: string
  /** Of e-mail; null where there is none. */
  readonly address: string | null
  /** Whom it reaches once it is taken. */
  readonly logins: readonly string[]
  readonly text: MessageText
}

/** What came of a message. */
export interface Outcome {
  readonly message: Message
  /** When it was accepted; null: it was not. */
  readonly at: Instant | null
  /** What the receiver calls it; null where it has no name. */
  readonly ref: string | null
  /** Why not, without anything secret; null where it was accepted. */
  readonly why: string | null
}
