/** How a field of a filter is found where the page has drawn it anew; null for every other field. */
export function filterFieldOf(field: Element | null): string | null {
  const filter = field?.closest('[data-filter]');
  const name = filter?.getAttribute('data-filter');
  if (name === null || name === undefined) return null;
  const inside = field instanceof HTMLInputElement && field !== filter;
  return `[data-filter="${name}"]${inside ? ` input[value="${CSS.escape(field.value)}"]` : ''}`;
}
