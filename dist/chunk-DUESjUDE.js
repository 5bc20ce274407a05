// src/github/drill-pace.ts
function drillPaceOf(env) {
	const spacing = env["INCIDENT_LEDGER_WRITE_SPACING"];
	const patience = env["INCIDENT_LEDGER_PATIENCE"];
	return {
		...spacing === void 0 ? {} : { writeSpacing: Number(spacing) },
		...patience === void 0 ? {} : { patience: Number(patience) }
	};
}
export { drillPaceOf as t };
