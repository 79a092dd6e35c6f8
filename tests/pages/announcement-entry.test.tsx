import { describe, expect, it } from 'vitest';
import { readAnnouncement } from '../../src/dataset/minerals-ledger';
import type { AnnouncementEntry as Entry } from '../../src/dataset/schema/minerals';
import { AnnouncementEntry } from '../../src/pages/minerals/announcement-entry';
import { renderView } from '../ui/support';

const said: Entry = {
  id: 'guidance',
  mineral: 'uranium',
  date: '2026-08-21',
  value: 27_500,
  unit: 'tonnes',
  measure: 'expected output',
  claimant: 'A company',
  status: 'guidance',
  source: 'a-source',
};

function words(announcement: Entry): string {
  const { container } = renderView(
    <AnnouncementEntry
      announcement={readAnnouncement(announcement)}
      place="list"
      cited={new Map()}
    />,
  );
  return container.textContent;
}

describe('an announcement', () => {
  it('tells both ends of a range, and how sure the research is where it is not', () => {
    const range = words({ ...said, valueTo: 29_000, confidence: 'medium' });
    expect(range).toContain('27,500 to 29,000 tonnes');
    expect(range).toContain('Medium confidence');
    expect(range).toContain('Expected by the company, not measured');
  });

  it('tells one number where one was said', () => {
    expect(words(said)).toContain('27,500 tonnes');
    expect(words(said)).not.toContain(' to ');
    expect(words({ ...said, confidence: 'high' })).not.toContain('confidence');
  });
});
