/** Folders to read. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Makes a folder with these files in it; vitest's machine cleans its temporary folder. */
export function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'ledger-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** A record with that id. */
export function record(id: string, title = 'a'): string {
  return `---\nid: ${id}\ntitle: ${title}\nkind: service\nservices: [a]\ntimeline:\n  - at: 2026-11-21T03:12:00Z\n    event: reported\n---\n## Summary\n\nx\n`
}
