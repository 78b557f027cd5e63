/** Colours of the program around the pane, `#RRGGBB`. */
export interface SurroundingColours {
  readonly background: string;
  readonly foreground: string;
}

/** 周围环境. What the pane learns from the program that it is open in; given by the entry, so that the pane names no Office. */
export interface Surroundings {
  /** Language tag of the program's own menus; `''` where it is not known. */
  readonly displayLanguage: string;
  /** Colours of the program just now; null where it does not tell. */
  readonly colours: () => SurroundingColours | null;
  /** The language that the user chose in the pane earlier; null where none was chosen. */
  readonly chosenLanguage: () => string | null;
  /** Remembers the language that the user chose, where the program lets us. */
  readonly rememberLanguage: (language: string) => void;
}
