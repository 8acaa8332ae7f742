package org.missionbench.documents;

import java.awt.Color;
import java.util.Map;

/** The colours of charts, and the names under which a page may change them for dark screens. */
final class SvgColours {

    static final Color INK = new Color(0x1b1b1b);
    static final Color SOFT = new Color(0x5a5f66);
    static final Color GRID = new Color(0xd9dce0);
    static final Color ACCENT = new Color(0x1f5a8a);
    static final Color SECOND = new Color(0x8a8f98);
    static final Color THIRD = new Color(0x3d8b7d);
    static final Color FOURTH = new Color(0xb0792b);

    private static final Map<Color, String> NAMES = Map.of(
            INK,
            "ink",
            SOFT,
            "soft",
            GRID,
            "grid",
            ACCENT,
            "accent",
            SECOND,
            "series-2",
            THIRD,
            "series-3",
            FOURTH,
            "series-4");

    private SvgColours() {}

    /** The name of each colour in style sheets. */
    static Map<Color, String> names() {
        return NAMES;
    }
}
