import type { Plugin } from 'vite';
import { composeDataPackage } from '../data-package';
import { dataFolder, readDataset } from '../read-dataset';
import { buildSummary } from './build-summary';
import { framePolicy } from './content-security-policy';
import { dataFiles, nameDataFiles, readDataSizes } from './data-files';
import { dataPackage } from './data-package-plugin';
import { faults } from './faults-plugin';
import { buildTarget } from './oldest-browsers';
import { page } from './page-plugin';
import { prerender } from './prerender-plugin';
import { serviceWorker } from './service-worker-plugin';
import { readSitePlace } from './site-place';
import { socialPictures } from './social-pictures';

/** What the build knows of this site, beside its tools. */
interface SiteConfig {
  /** Folder of the site on its host, with a slash at both ends. */
  readonly base: string;
  readonly plugins: Plugin[];
  /** The oldest browsers that its code is written for. */
  readonly target: string[];
  /** Constants of the code, each as JavaScript. */
  readonly define: Readonly<Record<string, string>>;
  /** The policy that a host adds to that of each page. */
  readonly framePolicy: string;
}

/** Reads the record and the settings of the environment. Rejects with every fault that the record has. */
export async function composeSiteConfig(
  command: 'build' | 'serve',
  mode: string,
): Promise<SiteConfig> {
  // The address is printed in images and citations; where it is not known, they print the path alone.
  const { siteUrl, base } = readSitePlace(process.env);
  const release = await readDataset(dataFolder);
  const { zip } = await composeDataPackage(release, siteUrl);
  const sizes = { ...(await readDataSizes()), [zip.path]: zip.content.byteLength };
  return {
    base,
    plugins: [
      page(release, siteUrl),
      dataFiles(),
      dataPackage(zip),
      prerender(siteUrl),
      socialPictures(siteUrl),
      serviceWorker(),
      buildSummary(),
      ...(mode === 'faults' ? [faults()] : []),
    ],
    target: [...buildTarget],
    define: {
      __DATA_VERSION__: JSON.stringify(release.version),
      __DATA_RELEASED__: JSON.stringify(release.released),
      __DATA_FILES__: JSON.stringify(await nameDataFiles(command)),
      __DATA_SIZES__: JSON.stringify(sizes),
      __SITE_URL__: JSON.stringify(siteUrl),
    },
    framePolicy,
  };
}
