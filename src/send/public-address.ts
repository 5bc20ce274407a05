/** Which addresses of the network a word may go to: public ones, so that no policy makes a runner ask what lies behind it. */
import { lookup as lookupOf } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/**
 * RFC 6890 and its successors: loopback, private, link-local (cloud metadata), shared, documentation, multicast. A list for
 * each family: to Node an IPv4 address lies in `::/3` too, as the mapped one that it may be written as.
 */
const BLOCKED = {
  4: blockListOf('ipv4', [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
  ]),
  // Of IPv6 the global unicast range alone is public, less what embeds or documents other addresses.
  6: blockListOf('ipv6', [
    ['::', 3],
    ['4000::', 2],
    ['8000::', 1],
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
  ]),
}

function blockListOf(family: 'ipv4' | 'ipv6', subnets: readonly (readonly [string, number])[]) {
  const list = new BlockList()
  for (const [net, prefix] of subnets) list.addSubnet(net, prefix, family)
  return list
}

/** Whether an address is one that everybody reaches. */
function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !BLOCKED[4].check(address, 'ipv4')
  return family === 6 && !BLOCKED[6].check(address, 'ipv6')
}

/** An address that was looked up. */
export interface Address {
  readonly address: string
  readonly family: 4 | 6
}

/** A host that may not be spoken to. */
export class PrivateAddress extends Error {}

/** By which name TLS asks for a host, and holds its certificate to: none for an address, which stands in the certificate itself. */
export function tlsNameOf({ hostname }: URL): { readonly servername?: string } {
  return isIP(bareHost(hostname)) === 0 ? { servername: hostname } : {}
}

/** An IPv6 address without the brackets that an URL puts around it. */
function bareHost(host: string): string {
  return host.replace(/^\[|\]$/g, '')
}

/** Looks up names; tests hand in one of their own. */
export type Lookup = (host: string) => Promise<readonly Address[]>

/** The system's own. */
export const systemLookup: Lookup = async (host) =>
  (await lookupOf(host, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }))

/**
 * The address of a host that may be spoken to; the connection is made to that one, so that no second answer of the name
 * server leads elsewhere.
 *
 * @throws PrivateAddress where any of its addresses is not public; what the lookup throws.
 */
export async function addressOf(
  host: string,
  { insecure, lookup }: { readonly insecure: boolean; readonly lookup: Lookup }
): Promise<Address> {
  const bare = bareHost(host)
  const family = isIP(bare)
  const found: readonly Address[] =
    family === 0 ? await lookup(bare) : [{ address: bare, family: family === 4 ? 4 : 6 }]
  const first = found[0]
  if (first === undefined) throw new PrivateAddress('no address')
  if (!insecure && !found.every(({ address }) => isPublicAddress(address))) {
    throw new PrivateAddress('private address')
  }
  return first
}
