/** Typefaces that are here and not in use yet. */
let waiting: readonly FontFace[] = [];

/** The two files of an English page, which a wide screen asks for before its first paint. */
function wanted(): readonly string[] {
  const links = document.querySelectorAll('link[rel="preload"][as="font"]');
  return [...links].flatMap((link) => link.getAttribute('href') ?? []);
}

/** The faces of the page's own style sheet (`commands/site/page-html.ts`) that are in these files. */
function facesOf(files: readonly string[]): readonly FontFace[] {
  const styles = document.getElementById('faces');
  const sheet = styles instanceof HTMLStyleElement ? styles.sheet : null;
  return [...(sheet?.cssRules ?? [])].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const read = (name: string) => rule.style.getPropertyValue(name);
    const source = read('src');
    if (!files.some((file) => source.includes(file))) return [];
    const descriptors = { weight: read('font-weight'), unicodeRange: read('unicode-range') };
    return [new FontFace(read('font-family').replace(/["']/g, ''), source, descriptors)];
  });
}

/**
 * Fetches the typefaces that a page did without at its first paint, as a phone does (`public/faces.js`),
 * when it is hydrated and has nothing better to do. They are not put in their place before the reader's
 * eyes, where lines would break anew, but with the next page, or while this one is out of sight.
 */
export async function fetchFaces(): Promise<void> {
  const isInUse = [...document.fonts].some(
    ({ family, status }) => family.includes('Source') && status === 'loaded',
  );
  if (isInUse) return;
  try {
    waiting = await Promise.all(facesOf(wanted()).map((face) => face.load()));
  } catch {
    // The stand-ins serve on.
    return;
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') showFaces();
  });
}

/** Puts the fetched typefaces in their place. */
export function showFaces(): void {
  for (const face of waiting) document.fonts.add(face);
  waiting = [];
}
