import { useMemo, useState } from 'react';
import { buildChart } from '../../charts/build-chart';
import { definitionOf } from '../../charts/catalogue';
import type { ChartId } from '../../charts/chart-ids';
import { ImageOptionsDialog } from './image-options-dialog';
import { useLanguage } from '../../state/language';
import { composePicture } from '../../export/image/export-chart';
import { pictureName } from '../../export/image/file-name';
import type { ImageOptions } from '../../export/image/image-options';
import { useAddress } from '../../state/address';
import { copyImage, saveImage } from '../chart/chart-exports';
import { useDataFile, useDataFiles } from '../../state/data-files';
import { exportContext } from '../../state/export-context';
import { ReopenInput, useReopen } from '../reopen/reopen';
import { readImageOptions, storeImageOptions } from './stored-image-options';

/** The options of a chart's picture, which begin as they were last chosen on this device. */
export function ImageDialog(props: { readonly id: ChartId; readonly onClose: () => void }) {
  const { id, onClose } = props;
  const definition = definitionOf(id);
  const { address, href } = useAddress();
  const language = useLanguage();
  const { messages, format } = language;
  const loaded = useDataFiles(definition.needs);
  const events = useDataFile('events');
  const { outcome } = useReopen();
  const [firstOutcome] = useState(outcome);
  const [options, setOptions] = useState(readImageOptions);
  const { filters, mineralSort } = address;
  const built = useMemo(() => {
    if (loaded.state !== 'ready') return null;
    const dataset = {
      ...loaded.data,
      ...(events.state === 'ready' ? { events: events.data } : {}),
    };
    return buildChart(definition, dataset, { filters, mineralSort, messages, format }, true);
  }, [definition, loaded, events, filters, mineralSort, messages, format]);
  if (built?.state !== 'shown') return null;
  const { chart } = built;
  const hasEvents = chart.eventMarks.length > 0;

  /** The link in the picture opens the view that the picture shows. */
  const imageContextOf = ({ eventMarks }: ImageOptions) => {
    const shown = hasEvents ? { ...address, eventMarks } : address;
    return exportContext(filters, language, href(`/chart/${id}`, shown));
  };
  return (
    <ImageOptionsDialog
      title={chart.title}
      options={options}
      hasEvents={hasEvents}
      fileName={pictureName(id, filters, __DATA_RELEASED__, options)}
      compose={async (asked) => (await composePicture(chart, imageContextOf(asked), asked)).svg}
      // A picture that is reopened meanwhile takes the reader elsewhere.
      isWanted={outcome === firstOutcome}
      reopen={<ReopenInput />}
      onChange={(changed) => {
        setOptions(changed);
        storeImageOptions(changed);
      }}
      onSave={() => saveImage(chart, imageContextOf(options), options)}
      onCopy={() => copyImage(chart, imageContextOf(options), options)}
      onClose={onClose}
    />
  );
}
