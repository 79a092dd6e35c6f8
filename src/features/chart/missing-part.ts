/** A part of the site's code did not arrive. Some browsers remember that until the page is loaded again. */
export class MissingPart extends Error {
  override readonly name = 'MissingPart';
}

/** Waits for the code of a part. Rejects with a `MissingPart` where it does not arrive. */
export async function arrived<Code>(coming: Promise<Code>): Promise<Code> {
  try {
    return await coming;
  } catch (cause) {
    throw new MissingPart('A part of the site did not arrive', { cause });
  }
}
