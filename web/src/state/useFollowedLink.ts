import { useEffect, useState } from 'preact/hooks';

/** Follows the link of a mail, once for each try; null until it is known what came of it. */
export function useFollowedLink<Result>(
  follow: (code: string) => Promise<Result>,
  code: string,
  tries: number,
): Result | null {
  const [result, setResult] = useState<Result | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try follows the link anew
  useEffect(() => {
    let wanted = true;
    setResult(null);
    follow(code).then((found) => {
      if (wanted) setResult(found);
    });
    return () => {
      wanted = false;
    };
  }, [code, tries]);
  return result;
}
