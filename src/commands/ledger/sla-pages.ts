/** The pages of the agreement: renders them for a folder, and finds those of the repository that no longer say it. */
import { posix } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import type { Policy } from '../../model/policy.ts'
import { firstDifference, renderSlaDocuments, type SlaDocument } from '../../report/sla-document.ts'
import type { Page, Pages } from '../../store/find-pages.ts'
import { loadTemplate } from '../../store/load-template.ts'
import { loadZones } from '../../store/zones.ts'
import type { Shell } from '../shell.ts'
import { pathFrom } from './out-folder.ts'

/** Where `policy --write` puts them if nobody says otherwise; src/cli knows it too, and loads nothing for it. */
const PAGES_FOLDER = 'docs/sla'

/** The finding of `check`; its page is docs/rules/page-out-of-date.md. */
export const pageRule = {
  id: 'page-out-of-date',
  summary: 'A page that policy rendered says what the policy says.',
}

/** The documents as they belong in a folder; their links to the policy lead from there. */
export async function renderPages(
  shell: Pick<Shell, 'templates'>,
  policy: Policy,
  path: string,
  folder: string
): Promise<SlaDocument[]> {
  const { default: handlebars } = await import('handlebars')
  const template = loadTemplate(shell.templates, 'sla.md.hbs')
  const place = { path, address: pathFrom(folder, path) ?? path }
  return renderSlaDocuments(policy, place, { handlebars, template, zones: await loadZones() })
}

/** A warning for each rendered page that differs from what the policy at `path` says. */
export async function findPageFaults(
  shell: Pick<Shell, 'templates'>,
  policy: Policy,
  path: string,
  found: Pages
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [folder, pages] of found) {
    const documents = await renderPages(shell, policy, path, folder)
    for (const page of pages) {
      const rendered = documents.find(({ kind }) => kind === page.kind)
      const difference = firstDifference(page.text, rendered?.text ?? '')
      if (difference !== null)
        findings.push(findingOf(page, rendered === undefined, difference.line))
    }
  }
  return findings
}

function findingOf({ folder, name, kind }: Page, gone: boolean, line: number): Finding {
  const to = folder === PAGES_FOLDER ? '' : ` --out ${folder}`
  return {
    rule: pageRule.id,
    severity: 'warning',
    path: posix.join(folder, name),
    line: gone ? 1 : line,
    column: 1,
    message: gone
      ? `This page is rendered from the kind \`${kind}\`, which the policy no longer has.`
      : 'From this line on the page does not say what the policy says.',
    hint: gone
      ? 'Delete the page.'
      : `Write it again with \`incident-ledger policy --write${to}\`, and commit it.`,
  }
}
