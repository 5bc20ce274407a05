/** The Octokit client: throttled, patient, and loaded only when something is to be asked of GitHub. */
import type { Octokit } from '@octokit/rest'
import { answersChecked } from './answer-forms.ts'
import { beforeDeadline, NoAnswer, PATIENCE, type Patience, patienceOf } from './patience.ts'
import { machineTicks, paceOf, REQUESTS, type Ticks, WRITES } from './pace.ts'

/** What a client needs. The token goes into a header and nowhere else. */
export interface ClientOptions {
  readonly token: string
  /** `GITHUB_API_URL`. */
  readonly baseUrl: string
  /** Hears about waits and retries, in sentences without a secret. */
  readonly log: (sentence: string) => void
  /** Milliseconds between two writes; GitHub asks for one second at least. 0: no pace at all, as in tests. */
  readonly writeSpacing?: number
  /** Milliseconds that one unit of waiting lasts: the tests shorten it. */
  readonly second?: number
  /** Milliseconds without a usable answer after which GitHub is not asked again. */
  readonly patience?: number
  /** Aborts when the run's time is up; nothing is asked or waited for after that. */
  readonly deadline?: AbortSignal
  /** The clock of the pace. */
  readonly ticks?: Ticks
}

/** What one answer may take; GitHub itself gives up after ten seconds. */
const TIMEOUT_MILLISECONDS = 30_000

/** Makes a client. */
export async function createClient(options: ClientOptions): Promise<Octokit> {
  const [{ Octokit }, { throttling }, { retry }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-throttling'),
    import('@octokit/plugin-retry'),
  ])
  const { log, writeSpacing = 1000, second = 1000, deadline } = options
  const { now, sleep } = options.ticks ?? machineTicks
  const patience = patienceOf(options.patience ?? PATIENCE, { now })
  // To keep to the pace is no silence of GitHub's.
  const ticks: Ticks = {
    now,
    sleep: (milliseconds) => {
      patience.excuse(milliseconds)
      return sleep(milliseconds)
    },
  }
  const wait =
    (reason: string) => (seconds: number, request: object, _: unknown, tries: number) => {
      const again = seconds * second < patience.left() && tries < 2
      log(waitWords(reason, seconds, describe(request), again))
      return again
    }
  const isPaced = writeSpacing > 0
  const writes = spacer(paceOf(writeSpacing, isPaced ? WRITES : [], ticks))
  const asks = paceOf(0, isPaced ? REQUESTS : [], ticks)
  const client = new (Octokit.plugin(answersChecked, givingUp(patience), throttling, retry))({
    auth: options.token,
    baseUrl: options.baseUrl,
    userAgent: 'incident-ledger',
    log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    request: {
      fetch: (url: string, init?: RequestInit) =>
        fetchInTime(url, init, [deadline, patience.ended]),
    },
    retry: { retryAfterBaseValue: second },
    throttle: {
      onRateLimit: wait('its hourly limit is used up'),
      onSecondaryRateLimit: wait('it asks for fewer requests'),
      retryAfterBaseValue: second,
      write: writes,
      // What notifies is a write, and has waited as one.
      notifications: spacer(async () => {}),
    },
  })
  client.hook.before('request', async (request) => {
    await asks()
    request.headers['x-github-api-version'] = '2022-11-28'
  })
  // Registered last, so they stand around the plugins' waits and retries too.
  client.hook.wrap('request', (request, asked) => patience.awaiting(async () => request(asked)))
  if (deadline !== undefined) {
    client.hook.wrap('request', (request, asked) =>
      beforeDeadline(deadline, async () => request(asked))
    )
  }
  return client
}

function ignore(): void {
  // Octokit's own log holds addresses and no remedies; failures are told by whoever asked.
}

function fetchInTime(
  url: string,
  init: RequestInit | undefined,
  ending: readonly (AbortSignal | undefined)[]
): Promise<Response> {
  const ends = [AbortSignal.timeout(TIMEOUT_MILLISECONDS), init?.signal, ...ending]
  const signal = AbortSignal.any(ends.filter((end) => end instanceof AbortSignal))
  return fetch(url, { ...init, signal })
}

function describe(request: object): string {
  return 'method' in request && 'url' in request
    ? `${String(request.method)} ${String(request.url)}`
    : 'a request'
}

function waitWords(reason: string, seconds: number, request: string, again: boolean): string {
  return (
    `GitHub refused ${request} for now: ${reason}. ` +
    (again ? `Trying again in ${seconds} s.` : `It would take ${seconds} s; left to the next run.`)
  )
}

/** The plugin that ends the tries of one request; it comes before those that ask again. */
function givingUp({ ended }: Patience) {
  return (octokit: Pick<Octokit, 'hook'>) => {
    octokit.hook.wrap('request', async (request, asked) => {
      if (ended.aborted) throw new NoAnswer()
      try {
        return await request(asked)
      } catch (error) {
        throw ended.aborted ? new NoAnswer() : error
      }
    })
  }
}

/** Stands in for the throttling plugin's own groups, whose spacing is fixed: jobs go one by one, each in its turn. */
function spacer(turnOf: () => Promise<void>) {
  let last: Promise<unknown> = Promise.resolve()
  return {
    key: () => ({
      schedule: <Result>(_: unknown, job: () => Promise<Result>): Promise<Result> => {
        const turn = last.then(async () => {
          await turnOf()
          return job()
        })
        last = turn.then(ignore, ignore)
        return turn
      },
    }),
  }
}
