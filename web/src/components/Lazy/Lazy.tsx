import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface Props<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** What holds the place meanwhile. */
  readonly placeholder: ComponentChildren;
}

/** A screen whose code is fetched when it is first shown; its place is held until then. */
export function Lazy<P extends object>({ load, props, placeholder }: Props<P>) {
  const [Loaded, setLoaded] = useState<{ readonly component: ComponentType<P> } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen is told apart by its key
  useEffect(() => {
    load().then((component) => setLoaded({ component }), setFailure);
  }, []);
  // Code that can't be fetched is shown by the boundary above, which offers to start over.
  if (failure !== null) throw failure;
  if (!Loaded) return <>{placeholder}</>;
  return <Loaded.component {...props} />;
}
