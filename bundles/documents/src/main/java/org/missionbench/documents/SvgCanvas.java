package org.missionbench.documents;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/**
 * Takes a drawing and gives it back as SVG for a page. Text is measured with a font that the bundle carries, so that the
 * same drawing comes out on every machine.
 */
final class SvgCanvas {

    private static final float POINTS = 11.5f;

    private final String id;
    private final int width;
    private final int height;
    private final SVGGraphics2D graphics;

    SvgCanvas(String id, int width, int height) {
        this.id = id;
        this.width = width;
        this.height = height;
        this.graphics = newGraphics(id);
        graphics.setSVGCanvasSize(new Dimension(width, height));
    }

    Graphics2D graphics() {
        return graphics;
    }

    Font font() {
        return CarriedFont.FONT.deriveFont(POINTS);
    }

    String toMarkup(String title, String description) {
        String[] attributes = {
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 %d %d".formatted(width, height),
            "role",
            "img",
            "aria-labelledby",
            "%s.title %s.description".formatted(id, id)
        };
        return new Markup()
                .open("svg", attributes)
                .element("title", title, "id", id + ".title")
                .element("desc", description, "id", id + ".description")
                .trusted(SvgTidy.tidy(content()))
                .toString();
    }

    // what stands within the root, and the root's end
    private String content() {
        StringWriter written = new StringWriter();
        try {
            graphics.stream(graphics.getRoot(), written, true, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String drawing = written.toString();
        return drawing.substring(drawing.indexOf('>', drawing.indexOf("<svg")) + 1);
    }

    private static SVGGraphics2D newGraphics(String id) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(newDocument());
        context.setComment(null);
        context.setPrecision(2);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "." + super.generateID(prefix);
            }
        });
        return new SVGGraphics2D(context, false);
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The font, read at the first chart. */
    private static final class CarriedFont {

        static final Font FONT = read();

        private static Font read() {
            try (InputStream font = Objects.requireNonNull(
                    SvgCanvas.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"))) {
                return Font.createFont(Font.TRUETYPE_FONT, font);
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("The font that the bundle carries cannot be read", e);
            }
        }
    }
}
