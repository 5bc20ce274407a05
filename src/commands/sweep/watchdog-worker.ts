/** The thread that ends a process whose time is up, whatever its main thread is doing. */
import { writeSync } from 'node:fs'
import { Session } from 'node:inspector'
import { workerData } from 'node:worker_threads'

/** When, and with what last word. */
export interface Watch {
  readonly milliseconds: number
  readonly sentence: string
}

/** Native code, as in a call of git that hangs, runs nothing of ours: then there is no exit code, only an end. */
const LAST_MILLISECONDS = 5000

const { milliseconds, sentence }: Watch = workerData
setTimeout(() => {
  writeSync(2, `${sentence}\n`)
  // `process.exit` would end this thread alone. The inspector interrupts a loop and a regular expression alike.
  const session = new Session()
  session.connectToMainThread()
  session.post('Runtime.evaluate', { expression: 'process.exit(3)' })
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), LAST_MILLISECONDS)
}, milliseconds)
