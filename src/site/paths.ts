/** Where the pages of a site stand, from its top: names are typed by people, and an address is none. */
import { type Period, periodTitle } from '../period/period.ts'
import { fingerprint } from '../model/fingerprint.ts'

/** From the top of the site: `reports/q3-2026.html`. */
export function reportPath(period: Period): string {
  return `reports/${reportName(period)}.html`
}

/** `q3-2026`, by which its pictures are named too. */
export function reportName(period: Period): string {
  return periodTitle(period).toLowerCase().replaceAll(' ', '-')
}

/** From the top of the site; null: no commit holds it. */
export function versionPath(commit: string | null): string {
  return `agreement/${commit === null ? 'present' : commit.slice(0, 12)}.html`
}

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
