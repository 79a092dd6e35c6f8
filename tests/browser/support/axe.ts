import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** All rules, or those that look at colours: another theme changes nothing else. */
export type AxeRules = 'all' | 'colours';

interface AxeScope {
  readonly rules?: AxeRules;
  /** Selectors of the only parts that are looked at, and of those that are not. */
  readonly within?: readonly string[];
  readonly without?: readonly string[];
}

/** What axe finds wrong, a line each. Legacy mode looks at this page alone: the site has no frames. */
export async function violations(
  page: Page,
  where: string,
  { rules = 'all', within = [], without = [] }: AxeScope = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  for (const selector of within) axe.include(selector);
  for (const selector of without) axe.exclude(selector);
  const only = rules === 'all' ? {} : { runOnly: ['color-contrast', 'link-in-text-block'] };
  const found = await axe.options({ resultTypes: ['violations'], ...only }).analyze();
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) =>
      [where, id, help, html.slice(0, 160), failureSummary ?? ''].join(' | '),
    ),
  );
}
