/** Where the pages of services stand: names are typed by people, and an address is none. */
import { fingerprint } from '../model/fingerprint.ts'

/** `login-api`; with a short sum behind it where that is not the whole name. */
export function slugOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  const isWhole = plain === name && plain !== 'index'
  return isWhole ? plain : `${plain === '' ? 'service' : plain}-${fingerprint(name)}`
}

/** From the top of the site. */
export function servicePath(name: string): string {
  return `services/${slugOf(name)}.html`
}
