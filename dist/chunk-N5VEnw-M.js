// src/commands/sweep/leave-in-time.ts
const GRACE_MILLISECONDS = 1e3;
function leaveInTime(deadline) {
	if (deadline.aborted) setTimeout(() => process.exit(), GRACE_MILLISECONDS).unref();
}
export { leaveInTime as t };
