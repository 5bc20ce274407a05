// src/store/zones.ts
const seconds = (time) => time.epochMilliseconds / 1e3;
let loading = null;
async function loadZones() {
	loading ??= makeZones();
	return loading;
}
async function makeZones() {
	const { Temporal } = await import("./chunk-C1tAWas8.js");
	const zoned = (instant, zone) => Temporal.Instant.fromEpochMilliseconds(instant * 1e3).toZonedDateTimeISO(zone);
	const plain = (local) => Temporal.PlainDateTime.from(local, { overflow: "reject" });
	const readings = (local, zone) => {
		const wall = plain(local);
		const earlier = wall.toZonedDateTime(zone, { disambiguation: "earlier" });
		return {
			earlier,
			later: wall.toZonedDateTime(zone, { disambiguation: "later" }),
			exists: earlier.toPlainDateTime().equals(wall)
		};
	};
	const zonesSeen = new Map();
	const knows = (zone) => {
		if (!/^[A-Za-z]/.test(zone)) return false;
		try {
			zoned(0, zone);
			return true;
		} catch (error) {
			if (error instanceof RangeError) return false;
			throw error;
		}
	};
	return {
		localAt: (instant, zone) => {
			const { year, month, day, hour, minute, second } = zoned(instant, zone);
			return {
				year,
				month,
				day,
				hour,
				minute,
				second
			};
		},
		instantsOf: (local, zone) => {
			const { earlier, later, exists } = readings(local, zone);
			if (!exists) return [];
			return seconds(earlier) === seconds(later) ? [seconds(earlier)] : [seconds(earlier), seconds(later)];
		},
		instantAtOrAfter: (local, zone) => {
			const { earlier, later, exists } = readings(local, zone);
			if (exists) return seconds(earlier);
			return seconds(earlier.getTimeZoneTransition("next") ?? later);
		},
		isZone: (zone) => {
			const known = zonesSeen.get(zone);
			if (known !== void 0) return known;
			const answer = knows(zone);
			zonesSeen.set(zone, answer);
			return answer;
		}
	};
}
export { loadZones as t };
