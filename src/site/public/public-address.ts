/** Addresses and names of the public face: absolute where somebody said where it will stand. */
import { slugOf } from '../paths.ts'
import type { PublicLedger } from './public-ledger.ts'

/** Where the face will stand, with a slash at its end; null: nobody knows. */
export type Base = string | null

/** The address of a page as a feed names it, given the way from the feed to the top. */
export function addressOf(path: string, base: Base, top: string): string {
  return (base ?? top) + path
}

/** A name for ever, as feeds ask for: the address, or a `tag:` of a domain that nobody can own. */
export function permanentId(
  path: string,
  base: Base,
  { organization }: Pick<PublicLedger, 'organization'>
): string {
  return base === null ? `tag:${slugOf(organization)}.invalid,2026:${path}` : base + path
}

/** The feed of a component, from the top of the face. */
export function feedPath(service: string): string {
  return `feeds/${slugOf(service)}.xml`
}
