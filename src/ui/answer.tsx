/** What came of something that was pressed: shown beside it, and spoken. */
export function Answer(props: { readonly text: string; readonly className?: string }) {
  const { text, className = 'max-w-88' } = props;
  return (
    <p className={`min-h-6 text-muted wrap-anywhere ${className}`} role="status">
      {text}
    </p>
  );
}
