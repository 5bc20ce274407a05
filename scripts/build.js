/** Builds dist/ afresh. */
import { rmSync } from 'node:fs'
import { rolldown } from 'rolldown'
import { bundle } from './bundle.js'

rmSync('dist', { recursive: true, force: true })
const { output, ...input } = bundle
const built = await rolldown(input)
await built.write({ ...output, dir: 'dist' })
await built.close()
