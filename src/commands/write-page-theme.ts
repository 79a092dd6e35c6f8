/** Writes the colours of charts that are drawn ahead into the style sheet. */
import { writeFileSync } from 'node:fs';
import { writePageTheme } from '../specs/page-theme';

writeFileSync('src/app/styles/page-theme.css', writePageTheme());
