package org.missionbench.programmes;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes indented XML without namespaces of its own. */
final class Xml {

    private static final String INDENT = "  ";

    private final XMLStreamWriter writer;
    private int depth;
    private boolean hasElements;

    Xml(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** Opens an element with attributes, names and values in turn. */
    void open(String name, String... attributes) throws XMLStreamException {
        newLine();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        hasElements = false;
    }

    /** Closes the element that was opened last. */
    void close() throws XMLStreamException {
        depth--;
        if (hasElements) {
            newLine();
        }
        writer.writeEndElement();
        hasElements = true;
    }

    /** An element with attributes only. */
    void empty(String name, String... attributes) throws XMLStreamException {
        newLine();
        writer.writeEmptyElement(name);
        attributes(attributes);
        hasElements = true;
    }

    /** An element with text. */
    void text(String name, String text, String... attributes) throws XMLStreamException {
        newLine();
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(text);
        writer.writeEndElement();
        hasElements = true;
    }

    /** An element whose only content is a narrative, as IATI has them everywhere. */
    void narrative(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        text("narrative", text);
        close();
    }

    void end() throws XMLStreamException {
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.flush();
    }

    private void newLine() throws XMLStreamException {
        writer.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int at = 0; at < attributes.length; at += 2) {
            writer.writeAttribute(attributes[at], attributes[at + 1]);
        }
    }
}
