/** In this order: a browser names those it is made of, too. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\bWindows\b/, 'Windows'],
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b|\biPad\b/, 'iOS'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** A browser and its system in two words ('Chrome, Windows'), as far as it tells them; else ''. */
export function deviceOf(request: Request): string {
  const agent = request.headers.get('user-agent') ?? '';
  const known = (list: typeof BROWSERS) => list.find(([sign]) => sign.test(agent))?.[1];
  return [known(BROWSERS), known(SYSTEMS)].filter(Boolean).join(', ');
}
