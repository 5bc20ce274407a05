/** Builds dist/ afresh. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeDist } from './bundle.js'

const files = await makeDist()
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
for (const [name, bytes] of files) writeFileSync(join('dist', name), bytes)
