/** Folders to read. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

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

/** Where the true worker that parses bodies lies. */
export const BODY_WORKER = pathToFileURL('build/body-worker.js')
/** Where the true worker that parses records lies. */
export const RECORD_WORKER = pathToFileURL('build/record-worker.js')

/** The true worker, but that it never comes back from a path with `spins` in it, and ends over one with `dies`. */
export function spinningWorker(): URL {
  const text = `import { parentPort } from 'node:worker_threads'
parentPort.on('message', ({ path }) => {
  if (path.includes('spins')) for (;;);
  if (path.includes('dies')) process.exit(1)
})
await import(${JSON.stringify(RECORD_WORKER.href)})
`
  return pathToFileURL(join(folder({ 'worker.mjs': text }), 'worker.mjs'))
}
