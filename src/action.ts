/** The GitHub Action: a run in the environment and the streams of this process, to its exit code. */
import { runAction } from './action/run-action.ts'

process.exitCode = await runAction({
  templates: new URL('../templates/', import.meta.url),
  bodyWorker: new URL('./body-worker.js', import.meta.url),
  recordWorker: new URL('./record-worker.js', import.meta.url),
  watchdog: new URL('./watchdog-worker.js', import.meta.url),
})
