/** How long it is to a deadline, as a person counts it. */

/** Days from 1970-01-01 to a day of the calendar. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const y = month > 2 ? year : year - 1;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

function minuteOf(moment: string): number {
  const [hour = 0, minute = 0] = moment.slice(11).split(':').map(Number);
  return dayNumber(moment) * 1440 + hour * 60 + minute;
}

/** `2일 3시간 남음`, `50분 남음`, `기한 지남`; both moments as `2023-11-06T18:00`, the deadline's hour up to 24. */
export function timeLeft(now: string, deadline: string): string {
  const minutes = minuteOf(deadline) - minuteOf(now);
  if (minutes < 0) return '기한 지남';
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  if (days > 0) return hours > 0 ? `${days}일 ${hours}시간 남음` : `${days}일 남음`;
  return hours > 0 ? `${hours}시간 ${minutes % 60}분 남음` : `${minutes % 60}분 남음`;
}
