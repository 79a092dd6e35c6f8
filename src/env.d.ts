/// <reference types="vite/client" />

/** Version of the dataset this build ships, computed from the content of its data files. */
declare const __DATA_VERSION__: string;

/** Day on which the dataset was released, `YYYY-MM-DD`. */
declare const __DATA_RELEASED__: string;

/** Address of the site without a slash at its end, or an empty string where it is not known. */
declare const __SITE_URL__: string;

/** Where errors are reported, a page or `mailto:`; an empty string where no address is named. */
declare const __REPORT_URL__: string;

/** Where a data file is found below the site's folder, by its name. */
declare const __DATA_FILES__: Readonly<
  Record<'sources' | 'documents' | 'trade' | 'context' | 'minerals' | 'events' | 'claims', string>
>;

/** Bytes of each file under `data`, by its name. */
declare const __DATA_SIZES__: Readonly<Record<string, number>>;
