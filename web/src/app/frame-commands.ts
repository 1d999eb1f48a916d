/** What a button or key may ask of the frame. Listeners live as long as the frame is on screen. */
type Command = 'palette' | 'keys';
type Listener = (command: Command) => void;

const listeners = new Set<Listener>();

function send(command: Command): void {
  for (const listener of listeners) listener(command);
}

export const frameCommands = {
  openPalette: () => send('palette'),
  openKeys: () => send('keys'),
  /** Returns how to stop listening. */
  listen: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
