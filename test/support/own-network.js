/** Loaded before the command: a network in which every name has one public address, behind which this machine answers. */
import dns from 'node:dns/promises'
import { syncBuiltinESMExports } from 'node:module'
import { Socket } from 'node:net'

const PUBLIC = '93.184.215.14'
Object.assign(dns, { lookup: async () => [{ address: PUBLIC, family: 4 }] })
syncBuiltinESMExports()

const connect = Reflect.get(Socket.prototype, 'connect')
/**
 * @this {Socket}
 * @param {any[]} asked
 */
function connectHere(...asked) {
  const [first] = asked
  const options = Array.isArray(first) ? first[0] : first
  if (options.host === PUBLIC) options.host = '127.0.0.1'
  return Reflect.apply(connect, this, asked)
}
Object.assign(Socket.prototype, { connect: connectHere })
