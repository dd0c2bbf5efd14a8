import { useEffect, useMemo } from 'react';
import type { Language } from '../../../../domain/bilingual.ts';
import { parseWall } from '../../../../domain/view/scene-query.ts';
import type { WallTheme } from '../../../../domain/view/scene.ts';
import type { View } from '../../../../domain/view/view.ts';
import { useWords } from '../../../words/words.ts';
import type { ScreenLink } from '../ports/screen-link.ts';
import type { WallPorts } from '../ports/use-feed.ts';
import { useProgramme } from '../ports/use-named-screen.ts';
import { useScreen } from '../ports/use-world.ts';
import { stageOf } from './stage.ts';
import { WallPage } from './WallPage.tsx';
import { stageStyle } from './WallStage.tsx';

interface NamedWallProps {
  readonly name: string;
  readonly link: ScreenLink;
  readonly ports: WallPorts;
  readonly onExit: (view: View) => void;
  /** Called with the language that the screen is to speak. */
  readonly onLanguage: (language: Language) => void;
  /** Called with the ground that is shown from now on. */
  readonly onGround: (ground: WallTheme) => void;
}

/** In place of a screen that nobody has told of yet: it is waited for, or there is none of this name. */
function Notice({ name, isUnknown }: { readonly name: string; readonly isUnknown: boolean }) {
  const { frame } = useWords('wall');
  const { width, height } = useScreen();
  const stage = useMemo(() => stageOf(width, height), [width, height]);
  useEffect(() => {
    document.documentElement.dataset['wall'] = 'dark';
  }, []);
  return (
    <main className="wall" style={stageStyle(stage)}>
      <div className="wall-drift">
        <div className="wall-waiting">
          <h1>{isUnknown ? frame.unknownScreen(name) : frame.waiting}</h1>
          <p>{isUnknown ? frame.unknownScreenHow : frame.waitingWhy}</p>
        </div>
      </div>
    </main>
  );
}

/** A wall whose scenes are kept on the server under a name; what it shows is changed from a desk. */
export function NamedWall({ name, link, ports, onExit, onLanguage, onGround }: NamedWallProps) {
  const { programme, isUnknown } = useProgramme(link);
  const query = programme?.query;
  const language = useMemo(() => (query === undefined ? undefined : parseWall(query).wall.language), [query]);
  useEffect(() => {
    if (language) onLanguage(language);
  }, [language, onLanguage]);
  const banner = programme?.banner ?? null;
  const side = useMemo(
    () => ({ serverTime: link.serverTime, telling: link.telling, banner, onGround }),
    [link, banner, onGround],
  );
  if (query === undefined) return <Notice name={name} isUnknown={isUnknown} />;
  return <WallPage query={query} ports={ports} onExit={onExit} side={side} />;
}
