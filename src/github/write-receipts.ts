/** Writes receipts into their records: one commit for each branch, or one sentence on why the branch takes none. */
import { countOf, nameOrCount } from '../model/count-of.ts'
import { receiptEntry, type Receipt } from '../delivery/receipt.ts'
import { isSameAddress } from '../model/address.ts'
import { formatInstant } from '../model/time.ts'
import { keepHead } from '../parse/keep-head.ts'
import { appendReceipts } from '../parse/receipt-text.ts'
import type { YamlModule } from '../parse/yaml-module.ts'
import { drawHead } from '../text/record-head.ts'
import { commitFiles, type FileEdit } from './commit-files.ts'
import type { Failure } from './failure.ts'
import type { Repository } from './repository.ts'

/** How the commit of a sweep begins. */
export const RECEIPT_SUBJECT = 'Note whom GitHub notified of'

/** What writing needs to know. */
export interface ReceiptWriting {
  /** The branch that is swept, asked for only where it is needed. */
  readonly sweptBranch: () => Promise<string>
  readonly yaml: YamlModule
  /** Hears of each commit, in a sentence. */
  readonly log: (sentence: string) => void
}

/**
 * Writes them, on top of whatever the branch holds by now; a receipt that stands there already is not written again.
 * Gives a warning for each branch that refuses.
 */
export async function writeReceipts(
  repository: Repository,
  receipts: readonly Receipt[],
  { sweptBranch, yaml, log }: ReceiptWriting
): Promise<readonly string[]> {
  const warnings: string[] = []
  const branches = new Map<string, Receipt[]>()
  for (const receipt of receipts) {
    const branch = receipt.branch ?? (await sweptBranch())
    branches.set(branch, [...(branches.get(branch) ?? []), receipt])
  }
  for (const [branch, here] of branches) {
    const message = messageOf(here)
    const files = filesOf(here, yaml)
    const outcome = await commitFiles(repository, { branch, message, files })
    if (outcome.outcome === 'refused') warnings.push(refusalWords(branch, outcome.failure))
    if (outcome.outcome === 'committed') {
      log(
        `Noted on ${branch} whom GitHub notified: ${countOf(outcome.texts.size, 'record')}, ${outcome.sha}.`
      )
    }
  }
  return warnings
}

function filesOf(receipts: readonly Receipt[], yaml: YamlModule): readonly FileEdit[] {
  const paths = [...new Set(receipts.map(({ path }) => path))]
  return paths.map((path) => ({
    path,
    edit: (text) => {
      const missing = receipts.filter((receipt) => receipt.path === path && !holds(text, receipt))
      const entries = missing.map((receipt) => ({
        at: formatInstant(receipt.at),
        ...receiptEntry(receipt),
      }))
      const written = entries.length === 0 ? null : appendReceipts(text, path, entries, yaml)
      return written === null ? null : keepHead(written, path, { draw: drawHead }, yaml)
    },
  }))
}

/** Whether another run wrote it meanwhile: the same comment, for the same role and person. */
function holds(text: string, receipt: Receipt): boolean {
  const { role, who, note, via, url } = receiptEntry(receipt)
  const person = who === undefined ? ['note', note ?? ''] : ['who', who]
  const message = [
    ['via', via ?? ''],
    ['at', formatInstant(receipt.at)],
  ]
  const fields = [['role', role], person, ...(url === undefined ? message : [])]
  return text
    .toLowerCase()
    .split(/^ *- |\{/m)
    .some(
      (entry) =>
        fields.every(([key = '', value = '']) => says(entry, key, value)) &&
        (url === undefined || names(entry, url))
    )
}

/** Whether an entry names the comment, under whatever name the repository had then. */
function names(entry: string, url: string): boolean {
  const [, ...found] = entry.split('url: ')
  return found.some((rest) => {
    const [typed = ''] = rest.replace(/^"/, '').split(/["\s,}]/, 1)
    return isSameAddress(typed, url)
  })
}

/** Whether an entry, in small letters, has this value, in quotes or not. */
function says(entry: string, key: string, value: string): boolean {
  const [, ...found] = entry.split(`${key}: `)
  return found.some((rest) => {
    const bare = rest.replace(/^"/, '')
    const behind = bare.slice(value.length).replace(/^"/, '')
    return bare.startsWith(value.toLowerCase()) && /^(?:$|[\s,}])/.test(behind)
  })
}

/** Ids only: the commit is read where the record may not be. */
function messageOf(receipts: readonly Receipt[]): string {
  const ids = [...new Set(receipts.map(({ incident }) => incident))].toSorted()
  const what = nameOrCount(ids, 'incident')
  const lines = ids.map((id) => {
    const count = receipts.filter(({ incident }) => incident === id).length
    return `- ${id}: ${countOf(count, 'verified mention')}`
  })
  return `${RECEIPT_SUBJECT} ${what}\n\n${lines.join('\n')}`
}

function refusalWords(branch: string, { sentence, remedy }: Failure): string {
  return (
    `The records on ${branch} did not learn whom GitHub notified; the markers in the comments remain the proof. ` +
    `${sentence} ${remedy} Or set \`receipts: off\` in the policy.`
  )
}
