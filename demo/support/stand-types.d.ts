/** The types of the stand: what it is given, what it gives, and what passes through it. */

export interface StandOptions {
  /** Names the file of recorded traffic: `.cache/traffic/<name>.ndjson`. */
  readonly name: string
  /** `owner/name`; default `kwetter/incidents`. */
  readonly repository?: string
  /** Whether it is private; default false. */
  readonly private?: boolean
  /** The login that `token` writes as; default `github-actions[bot]`. */
  readonly author?: string
  /** People who exist; only they can be mentioned. */
  readonly logins?: readonly string[]
  /** Teams (`org/team`) that can be mentioned. */
  readonly teams?: readonly string[]
  /** Gives the ISO 8601 instant at which things are made; default the machine's clock. */
  readonly clock?: () => string
  /** Default: any free port. */
  readonly port?: number
}

/** Something that goes wrong for the next request that matches, `times` times (default once). */
export type Fault = {
  readonly method?: string
  readonly path?: RegExp
  times?: number
  /** So many matching requests go well first. */
  skip?: number
} & (
  | { readonly kind: 'drop' }
  /** No answer ever comes; whoever asked has to hang up. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'lose-answer' }
  /** The answer as it would be, spoiled; its status stays. */
  | { readonly kind: 'spoil-answer'; readonly as: 'cut' | 'half' | 'empty' | 'html' | 'other' }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly body?: unknown
      readonly headers?: Readonly<Record<string, string>>
      /** No more than a test needs to say: the contract judges the question alone. */
      readonly isMadeUp?: boolean
    }
)

/** A request that went through the stand, and its answer; `status` is null where none was given. */
export interface StandRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly accept: string
  readonly body: unknown
  readonly status: number | null
  readonly answer: unknown
}

/** Somebody who acts on GitHub themselves. */
export interface StandPerson {
  /** Asks below `/repos/<repository>`; throws where it is refused. */
  readonly send: <Answer = unknown>(method: string, path: string, body?: unknown) => Promise<Answer>
  readonly list: <Answer = unknown>(path: string) => Promise<Answer>
}

export interface Stand {
  /** The API's address: `GITHUB_API_URL`. */
  readonly url: string
  readonly token: string
  readonly author: string
  readonly repository: string
  /** Push faults here. */
  readonly faults: Fault[]
  readonly requests: readonly StandRequest[]
  /** The reactions to a comment, by its id. */
  readonly reactionsTo: (comment: number) => readonly string[]
  readonly as: (login: string) => StandPerson
  readonly close: () => Promise<void>
}

/** A request as the proxy reads it. */
export interface Asked {
  readonly method: string
  readonly path: string
  /** With its question mark. */
  readonly search: string
  readonly query: Readonly<Record<string, string>>
  readonly accept: string
  readonly authorization: string
  readonly text: string
}

/** An answer as the proxy gives it; `body` is undefined where it is no JSON. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly text: string
  /** Announced, but more than comes: the connection ends before. */
  readonly cut?: boolean
}
