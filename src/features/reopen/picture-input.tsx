import { useId } from 'react';
import { useLanguage } from '../../state/language';

/** A picture that was saved here is chosen, and brings its view back. */
export function PictureInput(props: { readonly onChoose: (files: readonly File[]) => void }) {
  const { messages } = useLanguage();
  const words = messages.reopen;
  const hint = useId();
  return (
    <div className="mt-3 print:hidden">
      <p id={hint}>
        <strong>{words.label}</strong> {words.hint}
      </p>
      <input
        className="mt-2 min-h-11 max-w-full text-muted file:mr-3 file:min-h-9 file:cursor-pointer file:rounded file:border file:border-edge file:bg-paper file:px-3 file:font-semibold file:text-ink hover:file:border-ink"
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
