/** Lets no test wait until what it writes lies on the disk: it is thrown away. Imported before anything else (vitest.config.js). */
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

Object.assign(fs, { fsyncSync: () => undefined })
syncBuiltinESMExports()
