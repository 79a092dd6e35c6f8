/** Writes the colours of charts that are prerendered into the style sheet. */
import { writeFileSync } from 'node:fs';
import { writePageTheme } from '../charts/page-theme';

writeFileSync('src/ui/styles/page-theme.css', writePageTheme());
