/** The floor: a process that reads the files and does nothing with them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let bytes = 0
read('incidents')
console.log(bytes)

/** @param {string} folder */
function read(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) read(path)
    else if (path.endsWith('.md')) bytes += readFileSync(path).length
  }
}
