import { useNavigate, useSearch } from '@tanstack/react-router';
import { readAsked, writeAsked, type AskedFigure } from './why-search.js';

/** The figure that is asked about, which stands in the address, so that an explanation can be shared and gone back from. */
export function useWhy() {
  const navigate = useNavigate();
  const { why } = useSearch({ strict: false }) as { readonly why?: unknown };
  const go = (asked: AskedFigure | null, replace: boolean) =>
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, why: asked === null ? undefined : writeAsked(asked) }),
      replace,
      resetScroll: false,
    } as never);
  return {
    asked: readAsked(why),
    ask: (asked: AskedFigure) => go(asked, false),
    close: () => go(null, true),
  };
}
