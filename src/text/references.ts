/** Keeps text from others from reaching out: no mention, reference, automatic link, emoji or formula comes of it. */
import { ID_OR_HASH } from '../model/id.ts'
import { ZERO_WIDTH_SPACE } from './visible.ts'

/**
 * Breaks every pattern that GitHub acts on in rendered text. Backslashes and entities do not help there: the filters
 * run after Markdown has taken them off. A zero-width space does (github/cmark-gfm#181, dependabot-core#3157).
 */
export function defuse(text: string): string {
  return text
    .replace(/[@＠](?=\S)/gu, after)
    .replace(/#(?=\w)/g, after)
    .replace(/\bGH-(?=\d)/gi, after)
    .replace(/:(?=\/\/)/g, after)
    .replace(/\bwww(?=\.)/gi, after)
    .replace(/:(?=[\w+-]+:)/g, (colon, at: number) =>
      CLOCK.test(text.slice(at, at + 8)) ? colon : after(colon)
    )
    .replace(/\$/g, (dollar) => after(ZERO_WIDTH_SPACE + dollar))
    .replace(ID_OR_HASH, (found) => (/-/.test(found) ? found : found.replace(/.{6}(?=.)/g, after)))
}

/** Minutes or seconds of an instant, and the offset behind them: no emoji, and somebody may copy the instant. */
const CLOCK = /^:\d\d(?:[+-]\d\d)?:/

/** Paths that GitHub, on any host, turns into a reference which notifies or lists the other end. */
const REFERENCES =
  /\/(?:issues?|pulls?|pull-requests|discussions|commits?|compare|orgs|users)(?:\/|$)/i
/** Pages of github.com that are only pages. */
const PAGES =
  /^\/[\w.-]+\/[\w.-]+\/(?:actions|blob|edit|raw|releases|security|tree|wiki)(?:\/[\w./-]*)?$/
const URL_PARTS = /^(https?):\/\/([^/?#\\]+)([^?#]*)/i

/** Whether a URL may be a live link: http or https, no user part, and nothing that GitHub makes a reference of. */
export function isLinkable(url: string): boolean {
  const parts = URL_PARTS.exec(url)
  if (parts === null) return false
  const [, , host = '', path = ''] = parts
  if (/[@%\s]/.test(host) || /%25/.test(path) || REFERENCES.test(decoded(path))) return false
  // An address may stand within an address, behind its ? or #.
  const inner = decoded(url.slice(parts[0].length))
  if (inner.includes('//') && REFERENCES.test(inner)) return false
  const onGitHub = /(?:^|\.)github\.com\.?(?::\d+)?$/i.test(host)
  return !onGitHub || (PAGES.test(path) && !path.includes('/../'))
}

function after(found: string): string {
  return found + ZERO_WIDTH_SPACE
}

function decoded(text: string): string {
  return text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16))
  )
}
