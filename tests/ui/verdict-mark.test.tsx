import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { verdicts } from '../../src/selectors/claims';
import { VerdictMark } from '../../src/ui/verdict-mark';
import { renderView } from './support';

describe('a verdict', () => {
  it('is a word and a shape of its own, and has no colour of its own', () => {
    const shapes = verdicts.map((verdict) => {
      const { container, unmount } = renderView(<VerdictMark verdict={verdict} />);
      expect(screen.getByText(new RegExp(verdict, 'i'))).toBeInTheDocument();
      const shape = container.querySelector('svg')?.innerHTML ?? '';
      for (const [, colour] of shape.matchAll(/(?:fill|stroke)="([^"]+)"/g)) {
        expect(['currentColor', 'var(--color-paper)']).toContain(colour);
      }
      unmount();
      return shape;
    });
    expect(new Set(shapes).size).toBe(verdicts.length);
  });
});
