import type { FileName } from '../dataset/schema/dataset';
import { useLanguage } from '../state/language';

/** Shown in the place of a data file that is loading. */
export function LoadingState({ name }: { readonly name: FileName }) {
  const { messages } = useLanguage();
  return (
    <div className="grid min-h-78 items-center py-6" aria-busy="true">
      <p className="text-muted">{messages.states.loading[name]}</p>
    </div>
  );
}
