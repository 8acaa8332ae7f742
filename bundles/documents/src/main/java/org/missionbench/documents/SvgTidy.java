package org.missionbench.documents;

import java.awt.Color;
import java.util.Map;

/** Makes a generated drawing follow the colours and the font of the page that it stands in. */
final class SvgTidy {

    private SvgTidy() {}

    static String tidy(String drawing) {
        String tidy = drawing.replaceAll("\\s+(/?>)", "$1").replaceAll("font-family:[^;\"]*;?", "");
        for (Map.Entry<Color, String> colour : SvgColours.names().entrySet()) {
            Color value = colour.getKey();
            String generated = "rgb(%d,%d,%d)".formatted(value.getRed(), value.getGreen(), value.getBlue());
            String named = "var(--%s, #%06x)".formatted(colour.getValue(), value.getRGB() & 0xffffff);
            tidy = tidy.replace(generated, named);
        }
        return tidy;
    }
}
