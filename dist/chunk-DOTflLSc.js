import { dirname, join } from "node:path/posix";
// src/commands/ledger/places.ts
function policyPath({ dir, policy }) {
	return policy ?? join(dir, "policy.yml");
}
function rotaPathOf(policy) {
	return join(dirname(policy), "rota.yml");
}
export { rotaPathOf as n, policyPath as t };
