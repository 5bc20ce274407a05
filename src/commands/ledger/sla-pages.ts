/** The pages of the agreement: renders them for a folder, and finds those of the repository that no longer say it. */
import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs'
import { posix, resolve } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import type { Policy } from '../../model/policy.ts'
import { firstDifference, kindOfPage, renderSlaDocuments } from '../../report/sla-document.ts'
import type { SlaDocument } from '../../report/sla-document.ts'
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

/** A warning for each rendered page that differs, wherever in the first folders of the repository it is kept. */
export async function findPageFaults(
  shell: Pick<Shell, 'root' | 'templates'>,
  policy: Policy,
  { path, dir }: { readonly path: string; readonly dir: string }
): Promise<Finding[]> {
  const folders = new Set([...foldersIn(shell.root, dir), posix.dirname(path)])
  const findings: Finding[] = []
  for (const folder of folders) {
    const pages = pagesIn(shell.root, folder)
    if (pages.length === 0) continue
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

/** A page lies no deeper, and a folder beyond so many is not looked into. */
const DEEPEST = 4
const MOST_FOLDERS = 1000

/** The folders in which people keep pages, the upper ones first: none that is hidden, no records, and nobody else's packages. */
function foldersIn(root: string, records: string): readonly string[] {
  const found = ['.']
  for (const folder of found) {
    if (folder !== '.' && folder.split('/').length >= DEEPEST) continue
    for (const entry of entriesOf(resolve(root, folder))) {
      if (found.length >= MOST_FOLDERS) return found
      const path = posix.join(folder, entry.name)
      const isOurs = !entry.name.startsWith('.') && entry.name !== 'node_modules'
      if (entry.isDirectory() && isOurs && path !== records) found.push(path)
    }
  }
  return found
}

/** No page of ours lies in a folder that cannot be opened. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

interface Page {
  readonly folder: string
  readonly name: string
  readonly kind: string
  readonly text: string
}

function pagesIn(root: string, folder: string): Page[] {
  const at = resolve(root, folder)
  if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) return []
  return entriesOf(at)
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .flatMap(({ name }) => {
      const text = readable(resolve(at, name))
      const kind = text === null ? null : kindOfPage(text)
      return text === null || kind === null ? [] : [{ folder, name, kind, text }]
    })
}

/** No page of ours is one that cannot be opened, is longer than any agreement, or does not end as ours do. */
function readable(path: string): string | null {
  try {
    const { size } = lstatSync(path)
    if (size > LONGEST || kindOfPage(endOf(path, size)) === null) return null
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Where a page knows itself. */
function endOf(path: string, size: number): string {
  const file = openSync(path, 'r')
  try {
    const end = Buffer.alloc(Math.min(size, LONGEST_END))
    return end.toString('utf8', 0, readSync(file, end, 0, end.length, size - end.length))
  } finally {
    closeSync(file)
  }
}

const LONGEST = 1024 * 1024
const LONGEST_END = 512

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
