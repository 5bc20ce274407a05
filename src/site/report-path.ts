/** Where the report of a period stands. */
import { type Period, periodTitle } from '../period/period.ts'

/** From the top of the site: `reports/q3-2026.html`. */
export function reportPath(period: Period): string {
  return `reports/${reportName(period)}.html`
}

/** `q3-2026`, by which its pictures are named too. */
export function reportName(period: Period): string {
  return periodTitle(period).toLowerCase().replaceAll(' ', '-')
}
