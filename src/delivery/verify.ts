/** Who a comment really notified: read from the HTML that GitHub drew of it. */
import { loginKey } from '../model/login.ts'
import type { Instant } from '../model/time.ts'
import type { FoundComment } from './found.ts'
import { type Delivery, type Marker, heardOf } from './marker.ts'

// `<a class="user-mention notranslate" … href="…/alice">@alice</a>`, and `team-mention` with `@org/team`.
// GitHub strips classes that a text brings along, so the class is GitHub's own word.
const LINK = /<a\s([^<>]*)>\s*@([^<>\s]+)\s*<\/a>/g
const CLASS = /(?:^|\s)class="([^"]*)"/
const MENTION = /^(?:user|team)-mention$/

/** The logins and teams that the HTML links as mentions, in lower case. */
function mentionsIn(html: string): ReadonlySet<string> {
  const links = [...html.matchAll(LINK)].filter(([, attributes = '']) =>
    CLASS.exec(attributes)?.[1]
      ?.split(' ')
      .some((name) => MENTION.test(name))
  )
  return new Set(links.map(([, , login = '']) => loginKey(login)))
}

/**
 * The marker with every pending delivery settled by what GitHub drew; null where nothing is pending,
 * or the HTML was not read.
 */
export function settle(marker: Marker, comment: FoundComment): Marker | null {
  if (comment.html === null) return null
  if (marker.delivered.every(({ reached }) => reached !== 'pending')) return null
  const drawn = mentionsIn(comment.html)
  return {
    ...marker,
    delivered: marker.delivered.map((delivery) =>
      settleDelivery(delivery, drawn, comment.createdAt)
    ),
  }
}

function settleDelivery(delivery: Delivery, drawn: ReadonlySet<string>, at: Instant): Delivery {
  if (delivery.reached !== 'pending') return delivery
  const reached = delivery.asked.filter((login) => drawn.has(loginKey(login)))
  return { ...delivery, reached: reached.map((login) => ({ login, at })) }
}

/** Whom a settled delivery asked for in vain: no mention reached them, and no receiver of theirs. */
export function unreached(delivery: Delivery): readonly string[] {
  if (delivery.reached === 'pending') return []
  const reached = new Set(heardOf(delivery).map(({ login }) => loginKey(login)))
  return delivery.asked.filter((login) => !reached.has(loginKey(login)))
}
