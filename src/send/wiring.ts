/** What a receiver takes from the environment, checked: its address and its secret, or the sentence that says what is wrong. */
import type { Receiver } from '../model/receiver.ts'

/** Gives a variable; the shell that runs us knows. */
export type Environment = (name: string) => string | undefined

/** The variables that receivers may ask for: those whose names say that they are theirs, and no token of the runner's. */
export function environmentOf(
  variables: Readonly<Record<string, string | undefined>>
): Environment {
  return (name) => (name.startsWith('LEDGER_') ? variables[name] : undefined)
}

/** A receiver that can be used. */
export interface Wired {
  readonly url: URL
  /** The routing key, the access token or the signing secret; empty where it takes none. */
  readonly secret: string
}

/** Whom Events v2 goes to where the policy names nobody else. */
const PAGERDUTY = 'https://events.pagerduty.com/v2/enqueue'

const PROTOCOLS: Readonly<Record<'mail' | 'web', readonly [safe: string, plain: string]>> = {
  // STARTTLS is demanded on smtp:, so both are TLS.
  mail: ['smtps:', 'smtp:'],
  web: ['https:', 'http:'],
}

/** The wiring; a text says what is wrong with it, and holds nothing secret. */
export function wiringOf(
  receiver: Receiver,
  environment: Environment,
  insecure: boolean
): Wired | string {
  const named = 'url-env' in receiver ? receiver['url-env'] : undefined
  const secretName =
    'key-env' in receiver
      ? receiver['key-env']
      : 'secret-env' in receiver
        ? receiver['secret-env']
        : undefined
  const secret = secretName === undefined ? '' : environment(secretName)?.trim()
  if (secret === undefined || (secretName !== undefined && secret === '')) {
    return `${secretName} is not set`
  }
  if (/[^!-~]/.test(secret)) return `${secretName} holds letters that no key has`
  const typed = named === undefined ? PAGERDUTY : environment(named)?.trim()
  if (typed === undefined || typed === '') return `${named} is not set`
  if (!URL.canParse(typed)) return `${named} is no address`
  const url = new URL(typed)
  const [safe, plain] = PROTOCOLS[receiver.type === 'smtp' ? 'mail' : 'web']
  const allowed = receiver.type === 'smtp' || insecure ? [safe, plain] : [safe]
  if (!allowed.includes(url.protocol)) return `${named} has to begin with ${safe}//`
  if (url.hostname === '') return `${named} names no host`
  if (receiver.type === 'ntfy' && topicOf(url) === '') return `${named} has to end in a topic`
  if (receiver.type === 'webhook' && signingKey(secret) === null) {
    return `${secretName} has to be whsec_ and base64 of 24 bytes or more`
  }
  return { url, secret }
}

/** The topic of ntfy, which is the last part of its address. */
export function topicOf({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return '' // Percent signs that stand for nothing name no topic.
  }
}

/** The bytes that a web hook is signed with, as Standard Webhooks write them; null where it is none. */
export function signingKey(secret: string): Buffer | null {
  const [, coded = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(secret) ?? []
  const key = Buffer.from(coded, 'base64')
  return key.length >= 24 && key.length <= 512 ? key : null
}

/** Everything that must stand in no log: whole values, and the parts of an address that let somebody in. */
export function secretsIn({ url, secret }: Wired): readonly string[] {
  const path = url.pathname.split('/').filter((part) => part.length >= 8)
  return [secret, url.href, url.password, ...path].filter((one) => one !== '')
}
