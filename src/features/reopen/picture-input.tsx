import { useId } from 'react';
import { useLanguage } from '../../state/language';

/** A picture that was saved here is chosen, and brings its view back. */
export function PictureInput(props: { readonly onChoose: (files: readonly File[]) => void }) {
  const { messages } = useLanguage();
  const words = messages.reopen;
  const hint = useId();
  return (
    <div className="picture-input no-print">
      <p id={hint}>
        <strong>{words.label}</strong> {words.hint}
      </p>
      <input
        type="file"
        data-reopen="input"
        accept="image/png,image/svg+xml,.png,.svg"
        aria-label={words.input}
        aria-describedby={hint}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again.
          currentTarget.value = '';
          props.onChoose(files);
        }}
      />
    </div>
  );
}
