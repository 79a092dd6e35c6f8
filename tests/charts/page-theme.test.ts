import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageTheme, writePageTheme } from '../../src/charts/page-theme';
import { contrastThemes, themes } from '../../src/charts/theme';

const sheet = readFileSync('src/ui/styles/page-theme.css', 'utf8');

it('the style sheet has the colours of both themes as they are', () => {
  expect(sheet).toBe(writePageTheme());
});

it('every colour of a chart prerendered stands in it once, with its two values', () => {
  const of = (variable: string) => {
    const [declared, ...others] = sheet
      .split('\n')
      .filter((line) => line.trim().startsWith(`${variable.slice('var('.length, -1)}:`));
    expect(others).toEqual([]);
    return declared;
  };
  expect(of(pageTheme.hues.kazakhstan)).toContain(
    `light-dark(${themes.light.hues.kazakhstan}, ${themes.dark.hues.kazakhstan})`,
  );
  expect(of(pageTheme.tints.accent)).toContain(
    `light-dark(${themes.light.tints.accent}, ${themes.dark.tints.accent})`,
  );
  expect(of(pageTheme.paper)).toContain(`light-dark(${themes.light.paper}, ${themes.dark.paper})`);
});

it('a chart prerendered is as strong as a live one for who asks for more contrast', () => {
  const [, stronger] = sheet.split('@media (prefers-contrast: more)');
  const { light, dark } = contrastThemes;
  expect(stronger).toContain(`--hue-muted: light-dark(${light.hues.muted}, ${dark.hues.muted})`);
  expect(stronger).toContain(`--chart-grid: light-dark(${light.grid}, ${dark.grid})`);
});
