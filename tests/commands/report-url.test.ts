import { describe, expect, it } from 'vitest';
import { readReportUrl } from '../../src/commands/site/report-url';

describe('the address for reports of errors', () => {
  it.each([
    [undefined, ''],
    ['', ''],
    [' https://example.org/report?of=data ', 'https://example.org/report?of=data'],
    ['mailto:errors@example.org', 'mailto:errors@example.org'],
  ])('%j is %j', (setting, address) => {
    expect(readReportUrl({ REPORT_URL: setting })).toBe(address);
  });

  it.each([
    'example.org/report',
    'errors@example.org',
    'mailto:errors',
    'https://',
    'https://name:word@example.org',
    'javascript:alert(1)',
  ])('%s is refused', (setting) => {
    expect(() => readReportUrl({ REPORT_URL: setting })).toThrow(`REPORT_URL is “${setting}”.`);
  });
});
