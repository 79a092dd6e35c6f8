type Settings = Readonly<Record<string, string | undefined>>;

/**
 * Reads `REPORT_URL`, where readers report errors: a page or an address of mail; empty where it is
 * unset. Throws where it is neither.
 */
export function readReportUrl(settings: Settings): string {
  const text = (settings['REPORT_URL'] ?? '').trim();
  const isMail = /^mailto:[^@\s]+@[^@\s]+$/.test(text);
  const isPage = /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).username === '';
  if (text === '' || isMail || isPage) return text;
  throw new Error(
    `REPORT_URL is “${text}”. It must be the whole address of a page, such as https://example.org/report, or of mail, such as mailto:errors@example.org.`,
  );
}
