import { t as __commonJSMin } from "./chunk-FfL9_PWD.js";
// node_modules/ts-ics/dist/index.cjs
var require_dist = __commonJSMin(((exports, module) => {
	var mt = Object.defineProperty;
	var yn = Object.getOwnPropertyDescriptor;
	var ln = Object.getOwnPropertyNames;
	var Tn = Object.prototype.hasOwnProperty;
	var In = (e, t) => {
		for (var r in t) mt(e, r, {
			get: t[r],
			enumerable: !0
		});
	};
	var En = (e, t, r, n) => {
		if (t && typeof t == "object" || typeof t == "function") for (let o of ln(t)) !Tn.call(e, o) && o !== r && mt(e, o, {
			get: () => t[o],
			enumerable: !(n = yn(t, o)) || n.enumerable
		});
		return e;
	};
	var Sn = (e) => En(mt({}, "__esModule", { value: !0 }), e);
	var Oo = {};
	In(Oo, {
		BREAK_REGEX: () => pe,
		COMMA: () => b,
		CRLF_BREAK: () => ve,
		CRLF_BREAK_REGEX: () => ft,
		DEFAULT_END_IN_YEARS: () => Zr,
		EQUAL_SIGN: () => me,
		ICS_COMPONENTS: () => kn,
		LF_BREAK: () => He,
		MAX_LINE_LENGTH: () => qe,
		OBJECT_END: () => We,
		OBJECT_START: () => Ue,
		QUOTE: () => lt,
		RRULE_KEYS: () => Vn,
		RRULE_OBJECT_KEYS: () => Mn,
		RRULE_TO_KEYS: () => ut,
		RRULE_TO_OBJECT_KEYS: () => Ye,
		SEMICOLON: () => q,
		SEPARATOR: () => yt,
		SPACE: () => Yn,
		TIMEZONE_PROP_COMPONENTS: () => gt,
		VALARM_KEYS: () => Dn,
		VALARM_OBJECT_KEY: () => G,
		VALARM_OBJECT_KEYS: () => xn,
		VALARM_TO_KEYS: () => Se,
		VALARM_TO_OBJECT_KEYS: () => _e,
		VCALENDAR_KEYS: () => gn,
		VCALENDAR_OBJECT_KEY: () => ie,
		VCALENDAR_OBJECT_KEYS: () => On,
		VCALENDAR_TO_KEYS: () => De,
		VCALENDAR_TO_OBJECT_KEYS: () => he,
		VEVENT_KEYS: () => Rn,
		VEVENT_OBJECT_KEY: () => W,
		VEVENT_OBJECT_KEYS: () => Cn,
		VEVENT_TO_KEYS: () => xe,
		VEVENT_TO_OBJECT_KEYS: () => Ke,
		VFREEBUSY_KEYS: () => Kn,
		VFREEBUSY_OBJECT_KEY: () => H,
		VFREEBUSY_OBJECT_KEYS: () => Pn,
		VFREEBUSY_TO_KEYS: () => Ne,
		VFREEBUSY_TO_OBJECT_KEYS: () => je,
		VJOURNAL_KEYS: () => _n,
		VJOURNAL_OBJECT_KEY: () => w,
		VJOURNAL_OBJECT_KEYS: () => hn,
		VJOURNAL_TO_KEYS: () => Ce,
		VJOURNAL_TO_OBJECT_KEYS: () => Fe,
		VTIMEZONE_DAYLIGHT_OBJECT_KEY: () => Je,
		VTIMEZONE_KEYS: () => Nn,
		VTIMEZONE_OBJECT_KEY: () => U,
		VTIMEZONE_OBJECT_KEYS: () => vn,
		VTIMEZONE_PROP_KEYS: () => An,
		VTIMEZONE_PROP_OBJECT_KEYS: () => bn,
		VTIMEZONE_PROP_TO_KEYS: () => Oe,
		VTIMEZONE_PROP_TO_OBJECT_KEYS: () => ke,
		VTIMEZONE_STANDARD_OBJECT_KEY: () => Ge,
		VTIMEZONE_TO_KEYS: () => ge,
		VTIMEZONE_TO_OBJECT_KEYS: () => Pe,
		VTODO_KEYS: () => zn,
		VTODO_OBJECT_KEY: () => J,
		VTODO_OBJECT_KEYS: () => Ln,
		VTODO_TO_KEYS: () => Re,
		VTODO_TO_OBJECT_KEYS: () => Be,
		attachmentEncodingTypes: () => $n,
		attachmentValueTypes: () => Zn,
		attendeePartStatusTypes: () => Xn,
		calendarMethods: () => wn,
		calendarVersions: () => Hn,
		classTypes: () => oo,
		convertIcsAlarm: () => Xt,
		convertIcsAttachment: () => Bt,
		convertIcsAttendee: () => z,
		convertIcsCalendar: () => go,
		convertIcsClass: () => se,
		convertIcsDate: () => Ft,
		convertIcsDateTime: () => B,
		convertIcsDuration: () => L,
		convertIcsEvent: () => Qt,
		convertIcsEventStatus: () => qt,
		convertIcsExceptionDates: () => ae,
		convertIcsFreeBusy: () => or,
		convertIcsInteger: () => K,
		convertIcsJournal: () => nr,
		convertIcsJournalStatus: () => Zt,
		convertIcsLocalOnlyDateTime: () => jt,
		convertIcsOrganizer: () => F,
		convertIcsRecurrenceId: () => oe,
		convertIcsRecurrenceRule: () => j,
		convertIcsText: () => g,
		convertIcsTimeStamp: () => f,
		convertIcsTimeTransparent: () => Ht,
		convertIcsTimezone: () => tr,
		convertIcsTimezoneProp: () => er,
		convertIcsTodo: () => rr,
		convertIcsTodoStatus: () => $t,
		convertIcsTrigger: () => Ut,
		convertIcsWeekDay: () => wt,
		convertIcsWeekDayNumber: () => Jt,
		convertNonStandardValues: () => Gt,
		createGetRegex: () => we,
		createReplaceRegex: () => dt,
		dateObjectTypes: () => Qn,
		eventStatusTypes: () => eo,
		extendByRecurrenceRule: () => Ct,
		extendTimezoneProps: () => Nt,
		freeBusyTypes: () => qn,
		generateIcsAlarm: () => zt,
		generateIcsAttachment: () => Tt,
		generateIcsAttendee: () => V,
		generateIcsCalendar: () => po,
		generateIcsDate: () => Le,
		generateIcsDuration: () => M,
		generateIcsEvent: () => _t,
		generateIcsFreeBusy: () => Yt,
		generateIcsInteger: () => h,
		generateIcsJournal: () => kt,
		generateIcsLocalDateTime: () => vt,
		generateIcsLocalOnlyDateTime: () => bt,
		generateIcsMail: () => P,
		generateIcsOrganizer: () => k,
		generateIcsRecurrenceRule: () => Y,
		generateIcsText: () => x,
		generateIcsTimeStamp: () => y,
		generateIcsTimezone: () => Kt,
		generateIcsTimezoneProp: () => ht,
		generateIcsTodo: () => Pt,
		generateIcsTrigger: () => Vt,
		generateIcsUtcDateTime: () => A,
		generateIcsWeekdayNumber: () => Lt,
		generateNonStandardValues: () => Mt,
		getDurationFromInterval: () => Gn,
		getEventEnd: () => Jn,
		getEventEndFromDuration: () => xt,
		getTimezoneObjectOffset: () => ze,
		journalStatusTypes: () => ro,
		recurrenceObjectKeyIsNumber: () => un,
		recurrenceObjectKeyIsNumberArray: () => pn,
		recurrenceObjectKeyIsTimeStamp: () => cn,
		recurrenceObjectKeyIsWeekdayNumberArray: () => mn,
		recurrenceRuleFrequencies: () => Ot,
		timeTransparentTypes: () => so,
		timeZoneOffsetToMilliseconds: () => ne,
		todoStatusTypes: () => to,
		triggerRelations: () => no,
		weekDays: () => Me
	});
	module.exports = Sn(Oo);
	var D = (e) => Object.fromEntries(Object.entries(e).map(([t, r]) => [r, t]));
	var l = (e) => Object.keys(e);
	var Se = {
		action: "ACTION",
		description: "DESCRIPTION",
		duration: "DURATION",
		repeat: "REPEAT",
		summary: "SUMMARY",
		trigger: "TRIGGER",
		attachments: "ATTACH",
		attendees: "ATTENDEE"
	};
	var _e = D(Se);
	var Dn = l(_e);
	var xn = l(Se);
	var De = {
		method: "METHOD",
		prodId: "PRODID",
		version: "VERSION",
		name: "X-WR-CALNAME"
	};
	var he = D(De);
	var gn = l(he);
	var On = l(De);
	var xe = {
		alarms: "ALARM",
		categories: "CATEGORIES",
		created: "CREATED",
		description: "DESCRIPTION",
		lastModified: "LAST-MODIFIED",
		location: "LOCATION",
		exceptionDates: "EXDATE",
		recurrenceRule: "RRULE",
		stamp: "DTSTAMP",
		start: "DTSTART",
		summary: "SUMMARY",
		uid: "UID",
		timeTransparent: "TRANSP",
		url: "URL",
		end: "DTEND",
		duration: "DURATION",
		geo: "GEO",
		class: "CLASS",
		organizer: "ORGANIZER",
		priority: "PRIORITY",
		sequence: "SEQUENCE",
		status: "STATUS",
		attach: "ATTACH",
		recurrenceId: "RECURRENCE-ID",
		attendees: "ATTENDEE",
		comment: "COMMENT"
	};
	var Ke = D(xe);
	var Rn = l(Ke);
	var Cn = l(xe);
	var ge = {
		id: "TZID",
		lastModified: "LAST-MODIFIED",
		url: "TZURL"
	};
	var Pe = D(ge);
	var Nn = l(Pe);
	var vn = l(ge);
	var Oe = {
		comment: "COMMENT",
		name: "TZNAME",
		offsetFrom: "TZOFFSETFROM",
		offsetTo: "TZOFFSETTO",
		recurrenceDate: "RDATE",
		recurrenceRule: "RRULE",
		start: "DTSTART"
	};
	var ke = D(Oe);
	var An = l(ke);
	var bn = l(Oe);
	var ut = {
		byDay: "BYDAY",
		byHour: "BYHOUR",
		byMinute: "BYMINUTE",
		byMonth: "BYMONTH",
		byMonthday: "BYMONTHDAY",
		bySecond: "BYSECOND",
		bySetPos: "BYSETPOS",
		byWeekNo: "BYWEEKNO",
		byYearday: "BYYEARDAY",
		count: "COUNT",
		frequency: "FREQ",
		interval: "INTERVAL",
		until: "UNTIL",
		workweekStart: "WKST"
	};
	var Ye = D(ut);
	var Vn = l(Ye);
	var Mn = l(ut);
	var Re = {
		categories: "CATEGORIES",
		created: "CREATED",
		description: "DESCRIPTION",
		lastModified: "LAST-MODIFIED",
		location: "LOCATION",
		exceptionDates: "EXDATE",
		recurrenceRule: "RRULE",
		stamp: "DTSTAMP",
		start: "DTSTART",
		summary: "SUMMARY",
		uid: "UID",
		url: "URL",
		duration: "DURATION",
		geo: "GEO",
		class: "CLASS",
		organizer: "ORGANIZER",
		priority: "PRIORITY",
		sequence: "SEQUENCE",
		status: "STATUS",
		attach: "ATTACH",
		recurrenceId: "RECURRENCE-ID",
		attendees: "ATTENDEE",
		comment: "COMMENT",
		completed: "COMPLETED",
		due: "DUE",
		percentComplete: "PERCENT-COMPLETE"
	};
	var Be = D(Re);
	var zn = l(Be);
	var Ln = l(Re);
	var Ce = {
		categories: "CATEGORIES",
		created: "CREATED",
		description: "DESCRIPTION",
		lastModified: "LAST-MODIFIED",
		exceptionDates: "EXDATE",
		recurrenceRule: "RRULE",
		stamp: "DTSTAMP",
		start: "DTSTART",
		summary: "SUMMARY",
		uid: "UID",
		url: "URL",
		geo: "GEO",
		class: "CLASS",
		organizer: "ORGANIZER",
		sequence: "SEQUENCE",
		status: "STATUS",
		attach: "ATTACH",
		recurrenceId: "RECURRENCE-ID",
		attendees: "ATTENDEE",
		comment: "COMMENT"
	};
	var Fe = D(Ce);
	var _n = l(Fe);
	var hn = l(Ce);
	var Ne = {
		stamp: "DTSTAMP",
		start: "DTSTART",
		uid: "UID",
		url: "URL",
		organizer: "ORGANIZER",
		attendees: "ATTENDEE",
		comment: "COMMENT",
		end: "DTEND",
		freeBusy: "FREEBUSY"
	};
	var je = D(Ne);
	var Kn = l(je);
	var Pn = l(Ne);
	var Ue = "BEGIN";
	var We = "END";
	var ie = "VCALENDAR";
	var U = "VTIMEZONE";
	var Ge = "STANDARD";
	var Je = "DAYLIGHT";
	var W = "VEVENT";
	var G = "VALARM";
	var J = "VTODO";
	var w = "VJOURNAL";
	var H = "VFREEBUSY";
	var kn = [
		ie,
		U,
		Ge,
		Je,
		W,
		G,
		J,
		w,
		H
	];
	var we = (e) => new RegExp(`${Ue}:${e}([\\s\\S]*?)${We}:${e}`, "g");
	var dt = (e) => new RegExp(`${Ue}:${e}|${We}:${e}`, "g");
	var ft = /\r\n/;
	var pe = /\r\n|\r|\n/;
	var ve = `\r
`;
	var He = `
`;
	var yt = ":";
	var b = ",";
	var lt = "\"";
	var q = ";";
	var Yn = " ";
	var me = "=";
	var qe = 75;
	var $e = (e) => `${e}${ve}`;
	var u = (e, t, r) => r ? t == null ? "" : $e(`${e};${r}:${t}`) : $e(`${e}:${t}`);
	var ar = (e) => $e(`BEGIN:${e}`);
	var cr = (e) => $e(`END:${e}`);
	var S = (e) => {
		if (!(e.length < 1)) return `${e.map((t) => `${t.key}${me}${t.value}`).join(q)}`;
	};
	var Tt = (e) => {
		if (e.type === "uri") {
			let t = S([e.formatType && {
				key: "FMTTYPE",
				value: e.formatType
			}].filter((r) => !!r));
			return u("ATTACH", e.url, t);
		}
		if (e.type === "binary") {
			let t = S([e.value && {
				key: "VALUE",
				value: e.value
			}, e.encoding && {
				key: "ENCODING",
				value: e.encoding
			}].filter((r) => !!r));
			return u("ATTACH", e.binary, t);
		}
		throw Error(`IcsAttachment has no type! ${JSON.stringify(e)}`);
	};
	var P = (e, t) => t ? `"MAILTO:${e}"` : `MAILTO:${e}`;
	var V = (e, t) => {
		let r = S([
			e.dir && {
				key: "DIR",
				value: `"${e.dir}"`
			},
			e.delegatedFrom && {
				key: "DELEGATED-FROM",
				value: P(e.delegatedFrom, !0)
			},
			e.member && {
				key: "MEMBER",
				value: P(e.member, !0)
			},
			e.role && {
				key: "ROLE",
				value: e.role
			},
			e.name && {
				key: "CN",
				value: e.name
			},
			e.partstat && {
				key: "PARTSTAT",
				value: e.partstat
			},
			e.sentBy && {
				key: "SENT-BY",
				value: P(e.sentBy, !0)
			},
			e.rsvp !== void 0 && (e.rsvp === !0 || e.rsvp === !1) && {
				key: "RSVP",
				value: e.rsvp === !0 ? "TRUE" : "FALSE"
			},
			e.cutype && {
				key: "CUTYPE",
				value: e.cutype
			}
		].filter((n) => !!n));
		return u(t, P(e.email), r);
	};
	var M = (e) => {
		if (Object.values(e).filter((r) => typeof r == "number").length === 0) return;
		let t = "";
		return e.before && (t += "-"), t += "P", e.weeks !== void 0 && (t += `${e.weeks}W`), e.days !== void 0 && (t += `${e.days}D`), (e.hours !== void 0 || e.minutes !== void 0 || e.seconds !== void 0) && (t += "T", e.hours !== void 0 && (t += `${e.hours}H`), e.minutes !== void 0 && (t += `${e.minutes}M`), e.seconds !== void 0 && (t += `${e.seconds}S`)), t;
	};
	-(Math.pow(10, 8) * 24 * 60 * 60 * 1e3);
	var ir = 6048e5;
	var pr = 864e5;
	var ue = 6e4;
	var de = 36e5;
	var mr = 86400;
	mr * 7;
	mr * 365.2425 / 12 * 3;
	var It = Symbol.for("constructDateFrom");
	function T(e, t) {
		return typeof e == "function" ? e(t) : e && typeof e == "object" && It in e ? e[It](t) : e instanceof Date ? new e.constructor(t) : new Date(t);
	}
	function p(e, t) {
		return T(t || e, e);
	}
	function $(e, t, r) {
		let n = p(e, r?.in);
		return isNaN(t) ? T(r?.in || e, NaN) : (t && n.setDate(n.getDate() + t), n);
	}
	function Ze(e, t, r) {
		let n = p(e, r?.in);
		if (isNaN(t)) return T(r?.in || e, NaN);
		if (!t) return n;
		let o = n.getDate(), a = T(r?.in || e, n.getTime());
		a.setMonth(n.getMonth() + t + 1, 0);
		return o >= a.getDate() ? a : (n.setFullYear(a.getFullYear(), a.getMonth(), o), n);
	}
	function _(e, t, r) {
		return T(r?.in || e, +p(e) + t);
	}
	function Xe(e, t, r) {
		return _(e, t * de, r);
	}
	var Wn = {};
	function Z() {
		return Wn;
	}
	function re(e, t) {
		let r = Z(), n = t?.weekStartsOn ?? t?.locale?.options?.weekStartsOn ?? r.weekStartsOn ?? r.locale?.options?.weekStartsOn ?? 0, o = p(e, t?.in), a = o.getDay(), s = (a < n ? 7 : 0) + a - n;
		return o.setDate(o.getDate() - s), o.setHours(0, 0, 0, 0), o;
	}
	function Et(e) {
		let t = p(e), r = new Date(Date.UTC(t.getFullYear(), t.getMonth(), t.getDate(), t.getHours(), t.getMinutes(), t.getSeconds(), t.getMilliseconds()));
		return r.setUTCFullYear(t.getFullYear()), +e - +r;
	}
	function X(e, ...t) {
		let r = T.bind(null, e || t.find((n) => typeof n == "object"));
		return t.map(r);
	}
	function Ae(e, t) {
		let r = p(e, t?.in);
		return r.setHours(0, 0, 0, 0), r;
	}
	function ur(e, t, r) {
		let [n, o] = X(r?.in, e, t), a = Ae(n), s = Ae(o), c = +a - Et(a), i = +s - Et(s);
		return Math.round((c - i) / pr);
	}
	function fe(e, t, r) {
		let n = p(e, r?.in);
		return n.setTime(n.getTime() + t * ue), n;
	}
	function Qe(e, t, r) {
		return _(e, t * 1e3, r);
	}
	function Q(e, t, r) {
		return $(e, t * 7, r);
	}
	function et(e, t, r) {
		return Ze(e, t * 12, r);
	}
	function ye(e, t) {
		let r = +p(e) - +p(t);
		return r < 0 ? -1 : r > 0 ? 1 : r;
	}
	function tt(e) {
		return e instanceof Date || typeof e == "object" && Object.prototype.toString.call(e) === "[object Date]";
	}
	function rt(e, t, r) {
		let [n, o] = X(r?.in, e, t), a = dr(n, o), s = Math.abs(ur(n, o));
		n.setDate(n.getDate() - a * s);
		let i = a * (s - +(dr(n, o) === -a));
		return i === 0 ? 0 : i;
	}
	function dr(e, t) {
		let r = e.getFullYear() - t.getFullYear() || e.getMonth() - t.getMonth() || e.getDate() - t.getDate() || e.getHours() - t.getHours() || e.getMinutes() - t.getMinutes() || e.getSeconds() - t.getSeconds() || e.getMilliseconds() - t.getMilliseconds();
		return r < 0 ? -1 : r > 0 ? 1 : r;
	}
	function ee(e) {
		return (t) => {
			let n = (e ? Math[e] : Math.trunc)(t);
			return n === 0 ? 0 : n;
		};
	}
	function fr(e, t, r) {
		let [n, o] = X(r?.in, e, t), a = (+n - +o) / de;
		return ee(r?.roundingMethod)(a);
	}
	function nt(e, t) {
		return +p(e) - +p(t);
	}
	function yr(e, t, r) {
		let n = nt(e, t) / ue;
		return ee(r?.roundingMethod)(n);
	}
	function St(e, t) {
		let r = p(e, t?.in), n = r.getMonth();
		return r.setFullYear(r.getFullYear(), n + 1, 0), r.setHours(23, 59, 59, 999), r;
	}
	function lr(e, t, r) {
		let n = nt(e, t) / 1e3;
		return ee(r?.roundingMethod)(n);
	}
	function Tr(e, t, r) {
		let n = rt(e, t, r) / 7;
		return ee(r?.roundingMethod)(n);
	}
	function Ir(e, t) {
		let [r, n] = X(e, t.start, t.end);
		return {
			start: r,
			end: n
		};
	}
	function Er(e, t) {
		let { start: r, end: n } = Ir(t?.in, e), o = +r > +n, a = o ? +r : +n, s = o ? n : r;
		s.setHours(0, 0, 0, 0);
		let c = t?.step ?? 1;
		if (!c) return [];
		c < 0 && (c = -c, o = !o);
		let i = [];
		for (; +s <= a;) i.push(T(r, s)), s.setDate(s.getDate() + c), s.setHours(0, 0, 0, 0);
		return o ? i.reverse() : i;
	}
	function Dt(e, t) {
		let r = p(e, t?.in);
		return r.setDate(1), r.setHours(0, 0, 0, 0), r;
	}
	function Sr(e, t) {
		let r = p(e, t?.in), n = r.getFullYear();
		return r.setFullYear(n + 1, 0, 0), r.setHours(23, 59, 59, 999), r;
	}
	function Dr(e, t) {
		let r = p(e, t?.in);
		return r.setFullYear(r.getFullYear(), 0, 1), r.setHours(0, 0, 0, 0), r;
	}
	function xr(e, t) {
		let r = p(e, t?.in), n = r.getFullYear(), o = Z(), a = t?.firstWeekContainsDate ?? t?.locale?.options?.firstWeekContainsDate ?? o.firstWeekContainsDate ?? o.locale?.options?.firstWeekContainsDate ?? 1, s = T(t?.in || e, 0);
		s.setFullYear(n + 1, 0, a), s.setHours(0, 0, 0, 0);
		let c = re(s, t), i = T(t?.in || e, 0);
		i.setFullYear(n, 0, a), i.setHours(0, 0, 0, 0);
		let d = re(i, t);
		return +r >= +c ? n + 1 : +r >= +d ? n : n - 1;
	}
	function gr(e, t) {
		let r = Z(), n = t?.firstWeekContainsDate ?? t?.locale?.options?.firstWeekContainsDate ?? r.firstWeekContainsDate ?? r.locale?.options?.firstWeekContainsDate ?? 1, o = xr(e, t), a = T(t?.in || e, 0);
		return a.setFullYear(o, 0, n), a.setHours(0, 0, 0, 0), re(a, t);
	}
	function Or(e, t) {
		let r = p(e, t?.in), n = +re(r, t) - +gr(r, t);
		return Math.round(n / ir) + 1;
	}
	function be(e, t) {
		return p(e, t?.in).getDay();
	}
	function ot(e, t) {
		let r = p(e, t?.in), n = r.getFullYear(), o = r.getMonth(), a = T(r, 0);
		return a.setFullYear(n, o + 1, 0), a.setHours(0, 0, 0, 0), a.getDate();
	}
	function Rr(e, t) {
		return p(e, t?.in).getHours();
	}
	function Cr(e, t) {
		return p(e, t?.in).getMinutes();
	}
	function st(e, t) {
		return p(e, t?.in).getMonth();
	}
	function Nr(e) {
		return p(e).getSeconds();
	}
	function vr(e, t) {
		return p(e, t?.in).getFullYear();
	}
	function Ar(e, t) {
		return +p(e) == +p(t);
	}
	function br(e, t, r) {
		let n = p(e, r?.in), o = Or(n, r) - t;
		return n.setDate(n.getDate() - o * 7), p(n, r?.in);
	}
	function Ve(e, t, r) {
		let n = Z(), o = r?.weekStartsOn ?? r?.locale?.options?.weekStartsOn ?? n.weekStartsOn ?? n.locale?.options?.weekStartsOn ?? 0, a = p(e, r?.in), s = a.getDay(), i = (t % 7 + 7) % 7, d = 7 - o;
		return $(a, t < 0 || t > 6 ? t - (s + d) % 7 : (i + d) % 7 - (s + d) % 7, r);
	}
	function at(e, t, r) {
		let n = +p(e, r?.in), [o, a] = [+p(t.start, r?.in), +p(t.end, r?.in)].sort((s, c) => s - c);
		return n >= o && n <= a;
	}
	function Vr(e) {
		let t = e / de;
		return Math.trunc(t);
	}
	function Mr(e) {
		let t = e / ue;
		return Math.trunc(t);
	}
	function zr(e, t, r) {
		let n = p(e, r?.in), o = n.getFullYear(), a = n.getDate(), s = T(r?.in || e, 0);
		s.setFullYear(o, t, 15), s.setHours(0, 0, 0, 0);
		let c = ot(s);
		return n.setMonth(t, Math.min(a, c)), n;
	}
	function Lr(e, t, r) {
		let n = p(e, r?.in);
		return n.setDate(t), n;
	}
	function _r(e, t, r) {
		let n = p(e, r?.in);
		return n.setMonth(0), n.setDate(t), n;
	}
	function hr(e, t, r) {
		let n = p(e, r?.in);
		return n.setHours(t), n;
	}
	function Kr(e, t, r) {
		let n = p(e, r?.in);
		return n.setMinutes(t), n;
	}
	function Pr(e, t, r) {
		let n = p(e, r?.in);
		return n.setSeconds(t), n;
	}
	function kr(e, t, r) {
		return _(e, -t, r);
	}
	function Yr(e, t, r) {
		return Q(e, -t, r);
	}
	var Gn = (e, t) => {
		let r = Math.abs(Tr(t, e)), n = Math.abs(rt(t, e)), o = n - r * 7, a = Math.abs(fr(t, e)), s = a - n * 24, c = Math.abs(yr(t, e)), i = c - a * 60, I = Math.abs(lr(t, e)) - c * 60;
		return {
			before: e > t,
			weeks: r,
			days: o,
			hours: s,
			minutes: i,
			seconds: I
		};
	};
	var xt = (e, t) => {
		let r = t.before ? -1 : 1, n = (t.seconds || 0) * r, o = (t.minutes || 0) * r, a = (t.hours || 0) * r, s = (t.days || 0) * r, c = (t.weeks || 0) * r;
		return Q($(Xe(fe(Qe(e, n), o), a), s), c);
	};
	var Jn = (e) => e.end ? e.end.date : xt(e.start.date, e.duration);
	var wn = ["PUBLISH"];
	var Hn = ["2.0"];
	var gt = [Ge, Je];
	var qn = [
		"FREE",
		"BUSY",
		"BUSY-UNAVAILABLE",
		"BUSY-TENTATIVE"
	];
	var $n = ["BASE64"];
	var Zn = ["BINARY"];
	var Xn = [
		"NEEDS-ACTION",
		"ACCEPTED",
		"DECLINED",
		"TENTATIVE",
		"DELEGATED"
	];
	var Qn = ["DATE", "DATE-TIME"];
	var Ot = [
		"SECONDLY",
		"MINUTELY",
		"HOURLY",
		"DAILY",
		"WEEKLY",
		"MONTHLY",
		"YEARLY"
	];
	var eo = [
		"TENTATIVE",
		"CONFIRMED",
		"CANCELLED"
	];
	var to = [
		"NEEDS-ACTION",
		"COMPLETED",
		"IN-PROGRESS",
		"CANCELLED"
	];
	var ro = [
		"DRAFT",
		"FINAL",
		"CANCELLED"
	];
	var no = ["START", "END"];
	var Me = [
		"SU",
		"MO",
		"TU",
		"WE",
		"TH",
		"FR",
		"SA"
	];
	var oo = [
		"PRIVATE",
		"PUBLIC",
		"CONFIDENTIAL"
	];
	var so = ["TRANSPARENT", "OPAQUE"];
	var le = (e, t) => t === void 0 ? !1 : e >= t;
	var Br = (e, { start: t, end: r }, n) => {
		if (le(n.length, e.count)) return;
		let o = e.frequency, a = e.interval || 1;
		if (!o) return;
		let s = t;
		if (o === "SECONDLY") {
			for (; s < r;) {
				if (le(n.length, e.count)) return;
				s = Qe(s, a), n.push([s]);
			}
			return;
		}
		if (o === "MINUTELY") {
			for (; s < r;) {
				if (le(n.length, e.count)) return;
				s = fe(s, a), n.push([s]);
			}
			return;
		}
		if (o === "HOURLY") {
			for (; s < r;) {
				if (le(n.length, e.count)) return;
				s = Xe(s, a), n.push([s]);
			}
			return;
		}
		if (o === "DAILY") {
			for (; s < r;) {
				if (le(n.length, e.count)) return;
				s = $(s, a), n.push([s]);
			}
			return;
		}
		if (o === "WEEKLY") {
			for (; s < r;) {
				if (le(n.length, e.count)) return;
				s = Q(s, a), n.push([s]);
			}
			return;
		}
		if (o === "MONTHLY") {
			for (; s < r;) s = Ze(s, a), n.push([s]);
			return;
		}
		if (o === "YEARLY") {
			for (; s < r;) s = et(s, a), n.push([s]);
			return;
		}
	};
	var Fr = (e, t, r, n) => {
		let o = r.map(({ day: a, occurrence: s }) => ({
			occurrence: s,
			day: Me.indexOf(a)
		}));
		return e.frequency === "YEARLY" ? e.byYearday || e.byMonthday ? t.map((a) => a.filter((s) => o.find(({ day: c }) => c === be(s)))) : e.byWeekNo ? t.map((a) => a.flatMap((s) => o.map(({ day: c }) => Ve(s, c, { weekStartsOn: n })))) : e.byMonth ? t.map((a) => a.flatMap((s) => o.flatMap(({ day: c, occurrence: i }) => Rt(Dt(s), St(s), c, n, i)))) : t.map((a) => a.flatMap((s) => o.flatMap(({ day: c, occurrence: i }) => Rt(Dr(s), Sr(s), c, n, i)))) : e.frequency === "MONTHLY" ? e.byMonthday ? t.map((a) => a.filter((s) => o.find(({ day: c }) => c === be(s)))) : t.map((a) => a.flatMap((s) => o.flatMap(({ day: c, occurrence: i }) => Rt(ct(Dt(s)), ct(St(s)), c, n, i)))) : e.frequency === "WEEKLY" ? t.map((a) => a.flatMap((s) => o.map(({ day: c }) => Ve(s, c, { weekStartsOn: n })))) : t.map((a) => a.filter((s) => o.find(({ day: c }) => c === be(s))));
	};
	var Rt = (e, t, r, n, o) => {
		if (o !== void 0) {
			if (!(o < 0)) {
				let I = Ve(e, r, { weekStartsOn: n }), E = e > I;
				return Q(I, (o || 1) - 1 + (E ? 1 : 0));
			}
			let c = Ve(t, r, { weekStartsOn: n }), i = t < c;
			return ct(Ae(Yr(c, -(o || 1) - 1 + (i ? 1 : 0))));
		}
		return Er({
			start: e,
			end: t
		}).map((s) => ct(s)).filter((s) => at(s, {
			start: e,
			end: t
		})).filter((s) => r === be(s));
	};
	var ct = (e) => fe(e, -e.getTimezoneOffset());
	var jr = (e, t, r) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" ? t.map((n) => n.flatMap((o) => r.map((a) => hr(o, a)))) : t.map((n) => n.filter((o) => r.includes(Rr(o))));
	var Ur = (e, t, r) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" || e.frequency === "HOURLY" ? t.map((n) => n.flatMap((o) => r.map((a) => Kr(o, a)))) : t.map((n) => n.filter((o) => r.includes(Cr(o))));
	var Wr = (e, t, r) => e.frequency === "YEARLY" ? t.map((n) => n.flatMap((o) => r.map((a) => zr(o, a)))) : t.map((n) => n.filter((o) => r.includes(st(o))));
	var Gr = (e, t, r) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" ? t.map((n) => n.flatMap((o) => {
		let a = ot(o);
		return r.map((s) => s > a ? void 0 : Lr(o, s)).filter((s) => !!s);
	})) : e.frequency === "WEEKLY" ? t : t.map((n) => n.filter((o) => r.includes(st(o))));
	var Jr = (e, t, r) => e.frequency === "YEARLY" || e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" || e.frequency === "HOURLY" || e.frequency === "MINUTELY" ? t.map((n) => n.flatMap((o) => r.map((a) => Pr(o, a)))) : t.map((n) => n.filter((o) => r.includes(Nr(o))));
	var wr = (e, t, r) => !e.byYearday && !e.byWeekNo && !e.byMonthday && !e.byMonth && !e.byDay && !e.byHour && !e.byMinute && !e.bySecond ? t : t.map((n) => n.sort(ye).filter((o, a) => r.some((s) => s > 0 ? a === 0 ? !1 : a % s === 0 : a === 0 ? n.length - 1 + s === 0 : a % (n.length - 1 + s) === 0)));
	var Hr = (e, t, r, n) => e.frequency === "YEARLY" ? t.map((o) => o.flatMap((a) => r.map((s) => br(a, s, { weekStartsOn: n })))) : t;
	var qr = (e, t, r) => e.frequency === "YEARLY" ? t.map((n) => n.flatMap((o) => r.map((a) => _r(o, a)))) : e.frequency === "MONTHLY" || e.frequency === "WEEKLY" || e.frequency === "DAILY" ? t : t.map((n) => n.filter((o) => r.includes(vr(o))));
	var $r = (e, t, r) => {
		let n = r;
		return e.byMonth && (n = Wr(e, n, e.byMonth)), e.byWeekNo && (n = Hr(e, n, e.byWeekNo, t.weekStartsOn)), e.byYearday && (n = qr(e, n, e.byYearday)), e.byMonthday && (n = Gr(e, n, e.byMonthday)), e.byDay && (n = Fr(e, n, e.byDay, t.weekStartsOn)), e.byHour && (n = jr(e, n, e.byHour)), e.byMinute && (n = Ur(e, n, e.byMinute)), e.bySecond && (n = Jr(e, n, e.bySecond)), e.bySetPos && (n = wr(e, n, e.bySetPos)), n.map((a) => a.sort(ye).filter((s) => !(t.exceptions.length > 0 && t.exceptions.some((c) => Ar(c, s)) || !at(s, {
			start: t.start,
			end: t.end
		}))));
	};
	var Zr = 2;
	var Ct = (e, t) => {
		let r = t.start, n = e.until?.date || t?.end || et(r, Zr), o = t.exceptions || [], a = (e.workweekStart ? Me.indexOf(e.workweekStart) : 1) % 7, s = [[r]];
		Br(e, {
			start: r,
			end: n
		}, s);
		let c = $r(e, {
			start: r,
			end: n,
			exceptions: o,
			weekStartsOn: a
		}, s);
		return e.count ? c.flat().splice(0, e.count) : c.flat();
	};
	var Nt = (e, t) => t.flatMap((r) => r.recurrenceRule ? Ct(r.recurrenceRule, {
		start: r.start,
		end: e
	}).map((o) => ({
		...r,
		start: o
	})) : r.recurrenceDate ? [r, {
		...r,
		start: r.recurrenceDate.date
	}] : r);
	var Xr = (e, t) => {
		let r = "en-US", n = new Date(t.toLocaleString(r, { timeZone: "UTC" }));
		try {
			return new Date(t.toLocaleString(r, { timeZone: e })).getTime() - n.getTime();
		} catch {
			return t.getTime() - n.getTime();
		}
	};
	var ne = (e) => {
		let t = e[0] === "+" ? 1 : -1, r = Number(e.slice(1, 3)), n = e.length > 3 ? Number(e.slice(3, 5)) : 0, o = e.length > 5 ? Number(e.slice(5, 7)) : 0;
		return ((r * 60 + n) * 60 + o) * 1e3 * t;
	};
	var ze = (e, t, r) => {
		let n = r?.find((a) => a.id === t);
		if (n) {
			let a = Nt(e, n.props).sort((s, c) => ye(s.start, c.start));
			for (let s = a.length - 1; s >= 0; s -= 1) {
				let c = a[s];
				if (e < c.start) continue;
				let i = c.offsetTo, d = i.length > 5 ? i.substring(0, 5) : i;
				return {
					offset: d,
					milliseconds: ne(d)
				};
			}
		}
		let o = Xr(t, e);
		if (!Number.isNaN(o)) {
			let a = o < 0, s = Math.abs(Vr(o)), c = Math.abs(Mr(o)) - s * 60, i = s.toString().length === 1 ? `0${s}` : s.toString(), d = c.toString().length === 1 ? `0${c}` : c.toString();
			return {
				offset: `${a ? "-" : "+"}${i}${d}`,
				milliseconds: o
			};
		}
	};
	var Le = (e) => {
		if (!tt(e)) throw Error(`Incorrect date object: ${e}`);
		let t = e.toISOString();
		return `${t.slice(0, 4)}${t.slice(5, 7)}${t.slice(8, 10)}`;
	};
	var A = (e) => {
		if (!tt(e)) throw Error(`Incorrect date object: ${e}`);
		return At(e);
	};
	var vt = (e, t, r) => {
		let n = t.date;
		if (!tt(n)) throw Error(`Incorrect date object: ${n}`);
		return ze(n, t.timezone, r) ? At(n, !0) : A(e);
	};
	var At = (e, t) => {
		let r = e.toISOString();
		return `${r.slice(0, 4)}${r.slice(5, 7)}${r.slice(8, 10)}T${r.slice(11, 13)}${r.slice(14, 16)}${r.slice(17, 19)}${t ? "" : "Z"}`;
	};
	var bt = (e, t) => {
		return At(_(e, ne(t)), !0);
	};
	var Vt = (e) => {
		let t = S([e.options?.related && {
			key: "RELATED",
			value: e.options.related
		}].filter((r) => !!r));
		if (e.type === "absolute") return u("TRIGGER", A(e.value?.date));
		if (e.type === "relative") return u("TRIGGER", M(e.value), t);
	};
	var it = (e) => Object.keys(e);
	var Mt = (e, t) => {
		if (!e) return "";
		let r = "";
		return Object.entries(e).forEach(([n, o]) => {
			let a = t?.[n];
			if (!a) {
				r += u(ao(n), o?.toString());
				return;
			}
			let s = a.generate(o);
			s && (r += u(a.name, s.value, s.options ? S(Object.entries(s.options).map(([c, i]) => ({
				key: c,
				value: i
			}))) : void 0));
		}), r;
	};
	var ao = (e) => {
		let t = "X-";
		for (let r of e) r === r.toUpperCase() && (t += "-"), t += r.toUpperCase();
		return t;
	};
	var co = (e) => {
		let t = (e.match(/\n/g) || []).length;
		return e.length + t;
	};
	var Qr = (e) => {
		let t = e.split(ft), r = [];
		return t.forEach((n) => {
			if (co(n) < 75) {
				r.push(n);
				return;
			}
			io(n, 75).forEach((o) => {
				r.push(o);
			});
		}), r.join(ve);
	};
	var io = (e, t) => {
		let r = [], n = "", o = 0;
		for (let a = 0; a < e.length; a++) {
			let s = e[a], i = s === `
` ? 2 : 1;
			o + i > t ? (r.push(r.length === 0 ? n : ` ${n}`), n = s, o = i) : (n += s, o += i);
		}
		return n && r.push(r.length === 0 ? n : ` ${n}`), r;
	};
	var O = (e, t) => {
		let r = it(e), n = t.childComponents, o = n ? it(n) : [], a = t.generateArrayValues, s = a ? it(a) : [], c = "";
		return c += ar(t.icsComponent), r.forEach((i) => {
			if (o.includes(i) || s.includes(i) || i === "nonStandard") return;
			let d = t.icsKeyMap[i];
			if (!d) return;
			let I = e[i];
			if (I == null) return;
			let E = t.generateValues[i];
			if (E) {
				c += E({
					icsKey: d,
					value: I,
					key: i
				});
				return;
			}
			c += u(d, String(I));
		}), n && o && o.length > 0 && o.forEach((i) => {
			let d = e[i];
			!d || !Array.isArray(d) || d.length === 0 || d.forEach((I) => {
				let E = n[i];
				E && (c += E(I));
			});
		}), a && s && s.length > 0 && s.forEach((i) => {
			let d = a[i];
			if (!d) return;
			let I = t.icsKeyMap[i];
			if (!I) return;
			let E = e[i];
			!E || !Array.isArray(E) || E.length === 0 || E.forEach((N) => {
				c += d({
					icsKey: I,
					value: N
				});
			});
		}), e.nonStandard && (c += Mt(e.nonStandard, t?.nonStandard)), c += cr(t.icsComponent), t?.skipFormatLines ? c : Qr(c);
	};
	var h = (e, t) => u(e, Math.trunc(t).toString());
	var zt = (e, t) => O(e, {
		icsComponent: G,
		icsKeyMap: Se,
		generateValues: {
			trigger: ({ value: r }) => Vt(r),
			duration: ({ icsKey: r, value: n }) => u(r, M(n)),
			repeat: ({ icsKey: r, value: n }) => h(r, n)
		},
		generateArrayValues: {
			attendees: ({ value: r }) => V(r, "ATTENDEE"),
			attachments: ({ value: r }) => Tt(r)
		},
		nonStandard: t?.nonStandard,
		skipFormatLines: t?.skipFormatLines
	});
	var y = (e, t, r = [], n) => {
		let o = S([
			t.type && {
				key: "VALUE",
				value: t.type
			},
			t.local && !n?.forceUtc && {
				key: "TZID",
				value: t.local.timezone
			},
			...r
		].filter((s) => !!s));
		return u(e, t.type === "DATE" ? Le(t.date) : t.local && !n?.forceUtc ? vt(t.date, t.local, n?.timezones) : A(t.date), o);
	};
	var Te = (e, t, r) => y(t, e, void 0, r);
	var k = (e) => {
		let t = S([
			e.dir && {
				key: "DIR",
				value: `"${e.dir}"`
			},
			e.name && {
				key: "CN",
				value: e.name
			},
			e.sentBy && {
				key: "SENT-BY",
				value: P(e.sentBy)
			}
		].filter((r) => !!r));
		return u("ORGANIZER", P(e.email), t);
	};
	var Lt = (e) => e.occurrence ? `${e.occurrence}${e.day}` : e.day;
	var Y = (e) => {
		let t = "", r = S([
			e.frequency && {
				key: "FREQ",
				value: e.frequency
			},
			e.byDay && {
				key: "BYDAY",
				value: e.byDay.map((n) => Lt(n)).join(",")
			},
			e.byHour && {
				key: "BYHOUR",
				value: e.byHour.join(",")
			},
			e.byMinute && {
				key: "BYMINUTE",
				value: e.byMinute.join(",")
			},
			e.byMonth && {
				key: "BYMONTH",
				value: e.byMonth.map((n) => n + 1).join(",")
			},
			e.byMonthday && {
				key: "BYMONTHDAY",
				value: e.byMonthday.join(",")
			},
			e.bySecond && {
				key: "BYSECOND",
				value: e.bySecond.join(",")
			},
			e.bySetPos && {
				key: "BYSETPOS",
				value: e.bySetPos.join(",")
			},
			e.byWeekNo && {
				key: "BYWEEKNO",
				value: e.byWeekNo.join(",")
			},
			e.byYearday && {
				key: "BYYEARDAY",
				value: e.byYearday.join(",")
			},
			e.count && {
				key: "COUNT",
				value: e.count.toString()
			},
			e.interval && {
				key: "INTERVAL",
				value: e.interval.toString()
			},
			e.until && {
				key: "UNTIL",
				value: e.until.type === "DATE" ? Le(e.until.date) : A(e.until.local?.date || e.until.date)
			},
			e.workweekStart && {
				key: "WKST",
				value: e.workweekStart
			}
		].filter((n) => !!n));
		return t += u("RRULE", r), t;
	};
	var Ie = (e, t) => {
		let r = "";
		return r += y("RECURRENCE-ID", e.value, e.range ? [{
			key: "RANGE",
			value: e.range
		}] : void 0, t), r;
	};
	var en = (e) => e.replace(/([\\;,])|(\n)/g, (t, r) => r ? `\\${r}` : "\\n");
	var x = (e, t, r) => u(e, en(t), r ? S(r) : void 0);
	var _t = (e, t) => O(e, {
		icsComponent: W,
		icsKeyMap: xe,
		omitGenerateKeys: ["descriptionAltRep"],
		generateValues: {
			stamp: ({ icsKey: r, value: n }) => y(r, n, void 0, {
				timezones: t?.timezones,
				forceUtc: !0
			}),
			start: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			end: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			created: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			lastModified: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			categories: ({ icsKey: r, value: n }) => u(r, n.join(",")),
			description: ({ icsKey: r, value: n }) => x(r, n, e.descriptionAltRep ? [{
				key: "ALTREP",
				value: `"${e.descriptionAltRep}"`
			}] : void 0),
			location: ({ icsKey: r, value: n }) => x(r, n),
			comment: ({ icsKey: r, value: n }) => x(r, n),
			summary: ({ icsKey: r, value: n }) => x(r, n),
			recurrenceRule: ({ value: r }) => Y(r),
			duration: ({ icsKey: r, value: n }) => u(r, M(n)),
			organizer: ({ value: r }) => k(r),
			sequence: ({ icsKey: r, value: n }) => h(r, n),
			recurrenceId: ({ value: r }) => Ie(r, { timezones: t?.timezones })
		},
		generateArrayValues: {
			attendees: ({ value: r }) => V(r, "ATTENDEE"),
			exceptionDates: ({ value: r }) => Te(r, "EXDATE", { timezones: t?.timezones })
		},
		childComponents: { alarms: (r) => zt(r, {
			nonStandard: t?.nonStandard,
			skipFormatLines: !0
		}) },
		nonStandard: t?.nonStandard,
		skipFormatLines: t?.skipFormatLines,
		timezones: t?.timezones
	});
	var ht = (e, t) => O(e, {
		icsComponent: e.type,
		icsKeyMap: Oe,
		generateValues: {
			start: ({ icsKey: r, value: n }) => u(r, bt(n, e.offsetTo)),
			recurrenceRule: ({ value: r }) => Y(r),
			recurrenceDate: ({ icsKey: r, value: n }) => y(r, n)
		},
		omitGenerateKeys: ["type"],
		nonStandard: t?.nonStandard,
		skipFormatLines: t?.skipFormatLines
	});
	var Kt = (e, t) => O(e, {
		icsComponent: U,
		icsKeyMap: ge,
		generateValues: { lastModified: ({ icsKey: r, value: n }) => u(r, A(n)) },
		childComponents: { props: (r) => ht(r, {
			nonStandard: t?.nonStandard,
			skipFormatLines: !0
		}) },
		nonStandard: t?.nonStandard,
		skipFormatLines: t?.skipFormatLines
	});
	var Pt = (e, t) => O(e, {
		icsComponent: J,
		icsKeyMap: Re,
		generateValues: {
			stamp: ({ icsKey: r, value: n }) => y(r, n, void 0, {
				timezones: t?.timezones,
				forceUtc: !0
			}),
			start: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			due: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			created: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			lastModified: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			completed: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			categories: ({ icsKey: r, value: n }) => u(r, n.join(",")),
			description: ({ icsKey: r, value: n }) => x(r, n),
			location: ({ icsKey: r, value: n }) => x(r, n),
			comment: ({ icsKey: r, value: n }) => x(r, n),
			summary: ({ icsKey: r, value: n }) => x(r, n),
			recurrenceRule: ({ value: r }) => Y(r),
			duration: ({ icsKey: r, value: n }) => u(r, M(n)),
			organizer: ({ value: r }) => k(r),
			sequence: ({ icsKey: r, value: n }) => h(r, n),
			percentComplete: ({ icsKey: r, value: n }) => h(r, n),
			recurrenceId: ({ value: r }) => Ie(r, { timezones: t?.timezones })
		},
		generateArrayValues: {
			attendees: ({ value: r }) => V(r, "ATTENDEE"),
			exceptionDates: ({ value: r }) => Te(r, "EXDATE", { timezones: t?.timezones })
		},
		nonStandard: t?.nonStandard,
		skipFormatLines: t?.skipFormatLines,
		timezones: t?.timezones
	});
	var kt = (e, t) => O(e, {
		icsComponent: w,
		icsKeyMap: Ce,
		generateValues: {
			stamp: ({ icsKey: r, value: n }) => y(r, n, void 0, {
				timezones: t?.timezones,
				forceUtc: !0
			}),
			start: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			created: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			lastModified: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			categories: ({ icsKey: r, value: n }) => u(r, n.join(",")),
			description: ({ icsKey: r, value: n }) => x(r, n),
			comment: ({ icsKey: r, value: n }) => x(r, n),
			summary: ({ icsKey: r, value: n }) => x(r, n),
			recurrenceRule: ({ value: r }) => Y(r),
			organizer: ({ value: r }) => k(r),
			sequence: ({ icsKey: r, value: n }) => h(r, n),
			recurrenceId: ({ value: r }) => Ie(r, { timezones: t?.timezones })
		},
		generateArrayValues: {
			attendees: ({ value: r }) => V(r, "ATTENDEE"),
			exceptionDates: ({ value: r }) => Te(r, "EXDATE", { timezones: t?.timezones })
		},
		nonStandard: t?.nonStandard,
		skipFormatLines: t?.skipFormatLines,
		timezones: t?.timezones
	});
	var tn = (e, t) => {
		return u(t, e.values.map((o) => `${A(o.start)}/${o.end ? A(o.end) : M(o.duration)}`).join(","), S([e.type && {
			key: "FBTYPE",
			value: e.type
		}].filter((o) => !!o)));
	};
	var Yt = (e, t) => O(e, {
		icsComponent: H,
		icsKeyMap: Ne,
		generateValues: {
			stamp: ({ icsKey: r, value: n }) => y(r, n, void 0, {
				timezones: t?.timezones,
				forceUtc: !0
			}),
			start: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			end: ({ icsKey: r, value: n }) => y(r, n, void 0, { timezones: t?.timezones }),
			comment: ({ icsKey: r, value: n }) => x(r, n),
			organizer: ({ value: r }) => k(r)
		},
		generateArrayValues: {
			attendees: ({ value: r }) => V(r, "ATTENDEE"),
			freeBusy: ({ value: r }) => tn(r, "FREEBUSY")
		},
		nonStandard: t?.nonStandard,
		skipFormatLines: t?.skipFormatLines,
		timezones: t?.timezones
	});
	var po = (e, t) => O(e, {
		icsComponent: ie,
		icsKeyMap: De,
		generateValues: {},
		childComponents: {
			timezones: (r) => Kt(r, {
				nonStandard: t?.nonStandard,
				skipFormatLines: !0
			}),
			events: (r) => _t(r, {
				skipFormatLines: !0,
				timezones: e.timezones,
				nonStandard: t?.nonStandard
			}),
			todos: (r) => Pt(r, {
				skipFormatLines: !0,
				timezones: e.timezones,
				nonStandard: t?.nonStandard
			}),
			journals: (r) => kt(r, {
				skipFormatLines: !0,
				timezones: e.timezones,
				nonStandard: t?.nonStandard
			}),
			freeBusy: (r) => Yt(r, {
				skipFormatLines: !0,
				timezones: e.timezones,
				nonStandard: t?.nonStandard
			})
		},
		nonStandard: t?.nonStandard
	});
	var m = (e, t) => {
		if (e === void 0) return t;
		let r = e["~standard"].validate(t);
		if (r instanceof Promise) throw new TypeError("Schema validation must be synchronous");
		if (r.issues) throw new Error(JSON.stringify(r.issues, null, 2));
		return r.value;
	};
	var Bt = (e, t) => {
		return m(e, t.options?.VALUE === "BINARY" ? {
			type: "binary",
			encoding: t.options?.ENCODING || "BASE64",
			binary: t.value,
			value: t.options?.VALUE
		} : {
			type: "uri",
			url: t.value,
			formatType: t.options?.FMTTYPE
		});
	};
	var te = (e) => e.replace(/mailto:/gi, "");
	var z = (e, t) => m(e, {
		email: te(t.value),
		delegatedFrom: t.options?.["DELEGATED-FROM"] ? te(t.options?.["DELEGATED-FROM"]) : void 0,
		dir: t.options?.DIR,
		member: t.options?.MEMBER ? te(t.options.MEMBER) : void 0,
		name: t.options?.CN,
		partstat: t.options?.PARTSTAT,
		role: t.options?.ROLE,
		sentBy: t.options?.["SENT-BY"] ? te(t.options["SENT-BY"]) : void 0,
		rsvp: t.options?.RSVP ? t.options?.RSVP === "TRUE" ? !0 : t.options?.RSVP === "FALSE" ? !1 : void 0 : void 0,
		cutype: t.options?.CUTYPE
	});
	var L = (e, t) => {
		let r = t.value, n = {};
		r[0] === "-" && (n.before = !0, r = r.slice(1)), r = r.slice(1);
		let o = r.split("T"), a = o[0];
		if (a.includes("W")) {
			let [c, i] = a.split("W");
			n.weeks = Number(c), a = i;
		}
		if (a.includes("D")) {
			let [c, i] = a.split("D");
			n.days = Number(c), a = i;
		}
		let s = o[1];
		if (s) {
			if (s.includes("H")) {
				let [c, i] = s.split("H");
				n.hours = Number(c), s = i;
			}
			if (s.includes("M")) {
				let [c, i] = s.split("M");
				n.minutes = Number(c), s = i;
			}
			if (s.includes("S")) {
				let [c, i] = s.split("S");
				n.seconds = Number(c), s = i;
			}
		}
		return m(e, n);
	};
	var Ft = (e, t) => {
		let r = Number.parseInt(t.value.slice(0, 4), 10), n = Number.parseInt(t.value.slice(4, 6), 10) - 1, o = Number.parseInt(t.value.slice(6, 8), 10);
		return m(e, new Date(Date.UTC(r, n, o)));
	};
	var B = (e, t) => {
		let r = Number.parseInt(t.value.slice(0, 4), 10), n = Number.parseInt(t.value.slice(4, 6), 10) - 1, o = Number.parseInt(t.value.slice(6, 8), 10), a = Number.parseInt(t.value.slice(9, 11), 10), s = Number.parseInt(t.value.slice(11, 13), 10), c = Number.parseInt(t.value.slice(13, 15), 10);
		return m(e, new Date(Date.UTC(r, n, o, a, s, c)));
	};
	var jt = (e, t, r) => {
		let n = ne(r);
		return m(e, kr(B(void 0, t), n));
	};
	var mo = (e, t) => {
		if (e.options?.VALUE === "DATE") return {
			date: Ft(void 0, e),
			type: e.options?.VALUE
		};
		let r = e.options?.VALUE || "DATE-TIME", n = B(void 0, e);
		if (!e.options?.TZID) return {
			date: n,
			type: r
		};
		let o = ze(n, e.options.TZID, t?.timezones);
		return o ? {
			date: _(n, -o.milliseconds),
			type: r,
			local: e.options?.TZID ? {
				date: n,
				timezone: e.options?.TZID,
				tzoffset: o.offset
			} : void 0
		} : {
			date: n,
			type: r
		};
	};
	var f = (e, t, r) => m(e, mo(t, r));
	var Ut = (e, t, r) => {
		return m(e, t.options?.VALUE === "DATE-TIME" || t.options?.VALUE === "DATE" ? {
			type: "absolute",
			value: f(void 0, t, r),
			options: { related: t.options?.RELATED }
		} : {
			type: "relative",
			value: L(void 0, t),
			options: { related: t.options?.RELATED }
		});
	};
	var uo = (e) => e.startsWith("\"") && e.endsWith("\"") ? e.slice(1, -1) : e;
	var Wt = (e) => e.map((t) => {
		let [r, ...n] = t.split(me);
		return {
			property: r,
			value: uo(n.join(me))
		};
	}, {});
	var fo = (e) => e.reduce((t, r) => (t[r.property] = r.value, t), {});
	var rn = (e) => fo(Wt(e));
	var yo = (e) => {
		let t = !1, r;
		for (let a = 0; a < e.length && r === void 0; a += 1) e.charAt(a) === lt && (t = !t), e.charAt(a) === yt && !t && (r = a);
		if (r === void 0) throw Error(`Line not valid: ${e}`);
		return {
			property: e.substring(0, r),
			value: e.substring(r + 1)
		};
	};
	var nn = (e) => {
		let { property: t, value: r } = yo(e);
		if (t.includes(q)) {
			let [n, ...o] = t.split(q);
			return {
				property: n,
				line: {
					options: rn(o),
					value: r
				}
			};
		}
		return {
			property: t,
			line: { value: r }
		};
	};
	var on = (e) => /^[ \t]/.test(e);
	var lo = (e) => /^[A-Z]+(?:-[A-Z]+)*[:;]/.test(e);
	var sn = (e) => {
		let t = [], r = e.split(pe);
		for (; r[0] === "";) r.shift();
		let n = r.length;
		for (; n > 0 && r[n - 1] === "";) n -= 1, r.pop();
		for (let o = 0; o < r.length;) {
			let a = r[o];
			for (o += 1; r[o] !== void 0 && (on(r[o]) || !lo(r[o]));) r[o] === "" ? a += He : on(r[o]) ? a += r[o].substring(1) : (a += He, a += r[o]), o += 1;
			t.push(a);
		}
		return t.filter((o) => o !== "");
	};
	var Gt = (e, t, r) => {
		if (!t) return e;
		let n = {};
		return Object.entries(t).forEach(([o, a]) => {
			let s = Object.entries(r || {}).find(([d, I]) => I.name === o);
			if (!s) {
				n[To(o)] = a.value;
				return;
			}
			let c = s[1].convert(a), i = s[1].schema;
			if (!i) {
				n[s[0]] = c;
				return;
			}
			n[s[0]] = m(i, c);
		}), e.nonStandard = n, e;
	};
	var To = (e) => {
		let t = e.startsWith("X-") ? e.slice(2) : e, r = "", n = !1;
		for (let o of t) o === "-" ? n = !0 : (r += n ? o.toUpperCase() : o.toLowerCase(), n = !1);
		return r;
	};
	var an = (e) => e.startsWith("X-");
	var R = (e, t, r) => {
		let n = t.replace(dt(r?.icsComponent), ""), a = sn([...new Set(Object.values(r.childComponents || {}).flatMap(({ icsComponent: E }) => E))].reduce((E, N) => E.replace(we(N), ""), n)), s = r.defaultValues || {}, c = {};
		a.forEach((E) => {
			let { property: N, line: ce } = nn(E);
			an(N) && (c[N] = ce);
			let C = r.objectKeyMap[N];
			if (!C) return;
			let Ee = r.convertArrayValues?.[C];
			if (Ee) {
				let v = Ee({ line: ce });
				if (!v) return;
				(s[C] === void 0 || s[C] === null || !Array.isArray(s[C])) && (s[C] = []), Array.isArray(v) ? s[C].push(...v) : s[C].push(v);
				return;
			}
			let pt = r.convertValues?.[C];
			if (pt) {
				let v = pt({ line: ce });
				if (!v) return;
				s[C] = v;
				return;
			}
			s[C] = ce.value;
		});
		let i = r.childComponents, d = i ? Object.keys(i || {}) : [];
		i && d.length > 0 && d.forEach((E) => {
			let N = i?.[E];
			if (!N) return;
			let ce = Array.isArray(N.icsComponent) ? N.icsComponent : [N.icsComponent], C = [], Ee = [];
			ce.forEach((v) => {
				Ee.push(...n.matchAll(we(v)));
			}), Ee.map((v) => v[0]).forEach((v) => {
				let sr = N.convert(v, { data: s });
				sr && C.push(sr);
			}), C.length !== 0 && (s[E] = C);
		});
		let I = m(e, s);
		return r?.nonStandard ? Gt(I, c, r?.nonStandard) : I;
	};
	var F = (e, t) => m(e, {
		name: t.options?.CN,
		dir: t.options?.DIR,
		sentBy: t.options?.["SENT-BY"] ? te(t.options["SENT-BY"]) : void 0,
		email: te(t.value)
	});
	var oe = (e, t, r) => m(e, {
		value: f(void 0, t, r),
		range: t.options?.RANGE
	});
	var Io = (e) => {
		if (e.length === 2) return { day: e };
		let r = e.slice(0, -2);
		return {
			day: e.replace(r, ""),
			occurrence: Number(r)
		};
	};
	var Jt = (e, t) => m(e, Io(t.value));
	var wt = (e, t) => m(e, t.value);
	var Eo = ["until"];
	var cn = (e) => Eo.includes(e);
	var So = [
		"bySecond",
		"byMinute",
		"byHour",
		"byMonthday",
		"byYearday",
		"byWeekNo",
		"bySetPos"
	];
	var pn = (e) => So.includes(e);
	var Do = ["byDay"];
	var mn = (e) => Do.includes(e);
	var xo = ["count", "interval"];
	var un = (e) => xo.includes(e);
	var j = (e, t, r) => {
		let n = {};
		return Wt(t.value.split(q)).forEach((a) => {
			let { property: s, value: c } = a, i = Ye[s];
			if (i) {
				if (cn(i)) {
					n[i] = f(void 0, {
						value: c,
						options: { VALUE: c.includes("T") ? "DATE-TIME" : "DATE" }
					}, { timezones: r?.timezones });
					return;
				}
				if (pn(i)) {
					n[i] = c.split(b).map((d) => Number(d));
					return;
				}
				if (i === "byMonth") {
					n[i] = c.split(b).map((d) => Number(d) - 1);
					return;
				}
				if (mn(i)) {
					n[i] = c.split(b).map((d) => Jt(void 0, { value: d }));
					return;
				}
				if (un(i)) {
					n[i] = Number(c);
					return;
				}
				if (i === "frequency") {
					if (!c || !Ot.includes(c)) return;
					n[i] = c;
					return;
				}
				if (i === "workweekStart") {
					n[i] = wt(void 0, { value: c });
					return;
				}
			}
		}), m(e, n);
	};
	var se = (e, t) => m(e, t.value);
	var Ht = (e, t) => m(e, t.value);
	var ae = (e, t, r) => m(e, t.value.split(",").map((n) => f(void 0, {
		value: n,
		options: t.options
	}, r)));
	var qt = (e, t) => m(e, t.value);
	var $t = (e, t) => m(e, t.value);
	var Zt = (e, t) => m(e, t.value);
	var K = (e, t) => m(e, Number.parseInt(t.value, 10));
	var dn = (e) => e.replace(/\\(([,;\\])|([nN]))/g, (t, r, n) => n || `
`);
	var g = (e, t) => m(e, dn(t.value));
	var Xt = (...e) => {
		let [t, r, n] = e;
		return R(t, r, {
			icsComponent: G,
			objectKeyMap: _e,
			convertValues: {
				trigger: ({ line: o }) => Ut(void 0, o, { timezones: n?.timezones }),
				duration: ({ line: o }) => L(void 0, o),
				repeat: ({ line: o }) => K(void 0, o)
			},
			convertArrayValues: {
				attachments: ({ line: o }) => Bt(void 0, o),
				attendees: ({ line: o }) => z(void 0, o)
			},
			nonStandard: n?.nonStandard,
			timezones: n?.timezones
		});
	};
	var Qt = (...e) => {
		let [t, r, n] = e, o, a = R(t, r, {
			icsComponent: W,
			objectKeyMap: Ke,
			convertValues: {
				stamp: ({ line: s }) => f(void 0, s, { timezones: n?.timezones }),
				start: ({ line: s }) => f(void 0, s, { timezones: n?.timezones }),
				end: ({ line: s }) => f(void 0, s, { timezones: n?.timezones }),
				created: ({ line: s }) => f(void 0, s, { timezones: n?.timezones }),
				lastModified: ({ line: s }) => f(void 0, s, { timezones: n?.timezones }),
				categories: ({ line: s }) => s.value.split(b),
				description: ({ line: s }) => (s.options?.ALTREP && (o = s.options.ALTREP), g(void 0, s)),
				location: ({ line: s }) => g(void 0, s),
				comment: ({ line: s }) => g(void 0, s),
				summary: ({ line: s }) => g(void 0, s),
				recurrenceRule: ({ line: s }) => j(void 0, s, { timezones: n?.timezones }),
				duration: ({ line: s }) => L(void 0, s),
				organizer: ({ line: s }) => F(void 0, s),
				sequence: ({ line: s }) => K(void 0, s),
				class: ({ line: s }) => se(void 0, s),
				recurrenceId: ({ line: s }) => oe(void 0, s, { timezones: n?.timezones }),
				status: ({ line: s }) => qt(void 0, s),
				timeTransparent: ({ line: s }) => Ht(void 0, s)
			},
			convertArrayValues: {
				attendees: ({ line: s }) => z(void 0, s),
				exceptionDates: ({ line: s }) => ae(void 0, s, { timezones: n?.timezones })
			},
			childComponents: { alarms: {
				icsComponent: G,
				convert: (s) => Xt(void 0, s, {
					nonStandard: n?.nonStandard,
					timezones: n?.timezones
				})
			} },
			timezones: n?.timezones,
			nonStandard: n?.nonStandard
		});
		return o && (a.descriptionAltRep = o), a;
	};
	var er = (...e) => {
		let [t, r, n] = e, o = r.split("BEGIN:")[1].split(pe)[0], a = gt.includes(o) ? o : "STANDARD", s = r.split("TZOFFSETTO:")[1].split(pe)[0];
		return R(t, r, {
			icsComponent: a,
			objectKeyMap: ke,
			defaultValues: { type: a },
			convertValues: {
				start: ({ line: c }) => jt(void 0, c, s),
				recurrenceRule: ({ line: c }) => j(void 0, c, { timezones: n?.timezones }),
				recurrenceDate: ({ line: c }) => f(void 0, c, { timezones: n?.timezones })
			},
			nonStandard: n?.nonStandard,
			timezones: n?.timezones
		});
	};
	var tr = (...e) => {
		let [t, r, n] = e;
		return R(t, r, {
			icsComponent: U,
			objectKeyMap: Pe,
			convertValues: { lastModified: ({ line: o }) => B(void 0, o) },
			childComponents: { props: {
				icsComponent: ["DAYLIGHT", "STANDARD"],
				convert: (o) => er(void 0, o, {
					nonStandard: n?.nonStandard,
					timezones: n?.timezones
				})
			} },
			nonStandard: n?.nonStandard,
			timezones: n?.timezones
		});
	};
	var rr = (...e) => {
		let [t, r, n] = e;
		return R(t, r, {
			icsComponent: J,
			objectKeyMap: Be,
			convertValues: {
				stamp: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				start: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				due: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				created: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				lastModified: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				completed: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				categories: ({ line: o }) => o.value.split(b),
				description: ({ line: o }) => g(void 0, o),
				location: ({ line: o }) => g(void 0, o),
				comment: ({ line: o }) => g(void 0, o),
				summary: ({ line: o }) => g(void 0, o),
				recurrenceRule: ({ line: o }) => j(void 0, o, { timezones: n?.timezones }),
				duration: ({ line: o }) => L(void 0, o),
				organizer: ({ line: o }) => F(void 0, o),
				sequence: ({ line: o }) => K(void 0, o),
				percentComplete: ({ line: o }) => K(void 0, o),
				class: ({ line: o }) => se(void 0, o),
				recurrenceId: ({ line: o }) => oe(void 0, o, { timezones: n?.timezones }),
				status: ({ line: o }) => $t(void 0, o)
			},
			convertArrayValues: {
				attendees: ({ line: o }) => z(void 0, o),
				exceptionDates: ({ line: o }) => ae(void 0, o, { timezones: n?.timezones })
			},
			nonStandard: n?.nonStandard,
			timezones: n?.timezones
		});
	};
	var nr = (...e) => {
		let [t, r, n] = e;
		return R(t, r, {
			icsComponent: w,
			objectKeyMap: Fe,
			convertValues: {
				stamp: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				start: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				created: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				lastModified: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				categories: ({ line: o }) => o.value.split(b),
				description: ({ line: o }) => g(void 0, o),
				comment: ({ line: o }) => g(void 0, o),
				summary: ({ line: o }) => g(void 0, o),
				recurrenceRule: ({ line: o }) => j(void 0, o, { timezones: n?.timezones }),
				organizer: ({ line: o }) => F(void 0, o),
				sequence: ({ line: o }) => K(void 0, o),
				class: ({ line: o }) => se(void 0, o),
				recurrenceId: ({ line: o }) => oe(void 0, o, { timezones: n?.timezones }),
				status: ({ line: o }) => Zt(void 0, o)
			},
			convertArrayValues: {
				attendees: ({ line: o }) => z(void 0, o),
				exceptionDates: ({ line: o }) => ae(void 0, o, { timezones: n?.timezones })
			},
			nonStandard: n?.nonStandard,
			timezones: n?.timezones
		});
	};
	var fn = (e, t) => m(e, {
		type: t.options?.FBTYPE,
		values: t.value.split(",").map((r) => {
			let [n, o] = r.split("/"), a = B(void 0, { value: n });
			if (o.startsWith("PT")) return {
				start: a,
				duration: L(void 0, { value: o })
			};
			return {
				start: a,
				end: B(void 0, { value: o })
			};
		})
	});
	var or = (...e) => {
		let [t, r, n] = e;
		return R(t, r, {
			icsComponent: H,
			objectKeyMap: je,
			convertValues: {
				stamp: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				start: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				end: ({ line: o }) => f(void 0, o, { timezones: n?.timezones }),
				comment: ({ line: o }) => g(void 0, o),
				organizer: ({ line: o }) => F(void 0, o)
			},
			convertArrayValues: {
				attendees: ({ line: o }) => z(void 0, o),
				freeBusy: ({ line: o }) => fn(void 0, o)
			},
			nonStandard: n?.nonStandard,
			timezones: n?.timezones
		});
	};
	var go = (...e) => {
		let [t, r, n] = e;
		return R(t, r, {
			icsComponent: ie,
			objectKeyMap: he,
			convertValues: { version: ({ line: o }) => o.value },
			childComponents: {
				timezones: {
					icsComponent: U,
					convert: (o) => tr(void 0, o, { nonStandard: n?.nonStandard })
				},
				events: {
					icsComponent: W,
					convert: (o, { data: a }) => Qt(void 0, o, {
						nonStandard: n?.nonStandard,
						timezones: a.timezones
					})
				},
				todos: {
					icsComponent: J,
					convert: (o, { data: a }) => rr(void 0, o, {
						nonStandard: n?.nonStandard,
						timezones: a.timezones
					})
				},
				journals: {
					icsComponent: w,
					convert: (o, { data: a }) => nr(void 0, o, {
						nonStandard: n?.nonStandard,
						timezones: a.timezones
					})
				},
				freeBusy: {
					icsComponent: H,
					convert: (o, { data: a }) => or(void 0, o, {
						nonStandard: n?.nonStandard,
						timezones: a.timezones
					})
				}
			},
			nonStandard: n?.nonStandard
		});
	};
	0 && (module.exports = {
		BREAK_REGEX,
		COMMA,
		CRLF_BREAK,
		CRLF_BREAK_REGEX,
		DEFAULT_END_IN_YEARS,
		EQUAL_SIGN,
		ICS_COMPONENTS,
		LF_BREAK,
		MAX_LINE_LENGTH,
		OBJECT_END,
		OBJECT_START,
		QUOTE,
		RRULE_KEYS,
		RRULE_OBJECT_KEYS,
		RRULE_TO_KEYS,
		RRULE_TO_OBJECT_KEYS,
		SEMICOLON,
		SEPARATOR,
		SPACE,
		TIMEZONE_PROP_COMPONENTS,
		VALARM_KEYS,
		VALARM_OBJECT_KEY,
		VALARM_OBJECT_KEYS,
		VALARM_TO_KEYS,
		VALARM_TO_OBJECT_KEYS,
		VCALENDAR_KEYS,
		VCALENDAR_OBJECT_KEY,
		VCALENDAR_OBJECT_KEYS,
		VCALENDAR_TO_KEYS,
		VCALENDAR_TO_OBJECT_KEYS,
		VEVENT_KEYS,
		VEVENT_OBJECT_KEY,
		VEVENT_OBJECT_KEYS,
		VEVENT_TO_KEYS,
		VEVENT_TO_OBJECT_KEYS,
		VFREEBUSY_KEYS,
		VFREEBUSY_OBJECT_KEY,
		VFREEBUSY_OBJECT_KEYS,
		VFREEBUSY_TO_KEYS,
		VFREEBUSY_TO_OBJECT_KEYS,
		VJOURNAL_KEYS,
		VJOURNAL_OBJECT_KEY,
		VJOURNAL_OBJECT_KEYS,
		VJOURNAL_TO_KEYS,
		VJOURNAL_TO_OBJECT_KEYS,
		VTIMEZONE_DAYLIGHT_OBJECT_KEY,
		VTIMEZONE_KEYS,
		VTIMEZONE_OBJECT_KEY,
		VTIMEZONE_OBJECT_KEYS,
		VTIMEZONE_PROP_KEYS,
		VTIMEZONE_PROP_OBJECT_KEYS,
		VTIMEZONE_PROP_TO_KEYS,
		VTIMEZONE_PROP_TO_OBJECT_KEYS,
		VTIMEZONE_STANDARD_OBJECT_KEY,
		VTIMEZONE_TO_KEYS,
		VTIMEZONE_TO_OBJECT_KEYS,
		VTODO_KEYS,
		VTODO_OBJECT_KEY,
		VTODO_OBJECT_KEYS,
		VTODO_TO_KEYS,
		VTODO_TO_OBJECT_KEYS,
		attachmentEncodingTypes,
		attachmentValueTypes,
		attendeePartStatusTypes,
		calendarMethods,
		calendarVersions,
		classTypes,
		convertIcsAlarm,
		convertIcsAttachment,
		convertIcsAttendee,
		convertIcsCalendar,
		convertIcsClass,
		convertIcsDate,
		convertIcsDateTime,
		convertIcsDuration,
		convertIcsEvent,
		convertIcsEventStatus,
		convertIcsExceptionDates,
		convertIcsFreeBusy,
		convertIcsInteger,
		convertIcsJournal,
		convertIcsJournalStatus,
		convertIcsLocalOnlyDateTime,
		convertIcsOrganizer,
		convertIcsRecurrenceId,
		convertIcsRecurrenceRule,
		convertIcsText,
		convertIcsTimeStamp,
		convertIcsTimeTransparent,
		convertIcsTimezone,
		convertIcsTimezoneProp,
		convertIcsTodo,
		convertIcsTodoStatus,
		convertIcsTrigger,
		convertIcsWeekDay,
		convertIcsWeekDayNumber,
		convertNonStandardValues,
		createGetRegex,
		createReplaceRegex,
		dateObjectTypes,
		eventStatusTypes,
		extendByRecurrenceRule,
		extendTimezoneProps,
		freeBusyTypes,
		generateIcsAlarm,
		generateIcsAttachment,
		generateIcsAttendee,
		generateIcsCalendar,
		generateIcsDate,
		generateIcsDuration,
		generateIcsEvent,
		generateIcsFreeBusy,
		generateIcsInteger,
		generateIcsJournal,
		generateIcsLocalDateTime,
		generateIcsLocalOnlyDateTime,
		generateIcsMail,
		generateIcsOrganizer,
		generateIcsRecurrenceRule,
		generateIcsText,
		generateIcsTimeStamp,
		generateIcsTimezone,
		generateIcsTimezoneProp,
		generateIcsTodo,
		generateIcsTrigger,
		generateIcsUtcDateTime,
		generateIcsWeekdayNumber,
		generateNonStandardValues,
		getDurationFromInterval,
		getEventEnd,
		getEventEndFromDuration,
		getTimezoneObjectOffset,
		journalStatusTypes,
		recurrenceObjectKeyIsNumber,
		recurrenceObjectKeyIsNumberArray,
		recurrenceObjectKeyIsTimeStamp,
		recurrenceObjectKeyIsWeekdayNumberArray,
		recurrenceRuleFrequencies,
		timeTransparentTypes,
		timeZoneOffsetToMilliseconds,
		todoStatusTypes,
		triggerRelations,
		weekDays
	});
}));
export default require_dist();
export {};
