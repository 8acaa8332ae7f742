package org.missionbench.documents.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** The texts of the notes of a file, by their kind and id. */
final class DocxNotes {

    private final Map<String, String> texts = new HashMap<>();

    DocxNotes(DocxParts parts) {
        read("footnote", parts.footnotes());
        read("endnote", parts.endnotes());
    }

    /** The text of a note, by the element in the text that refers to it; empty when there is none. */
    String text(Element reference) {
        String kind = reference.getLocalName().replace("Reference", "");
        return texts.getOrDefault(kind + DocxXml.attribute(reference, "id").orElse(""), "");
    }

    private void read(String kind, Optional<Element> part) {
        part.ifPresent(root -> DocxXml.children(root, kind).forEach(note -> {
            String text = DocxXml.children(note, "p").stream()
                    .map(paragraph -> new DocxPieces(DocxPieces.Context.PLAIN, paragraph).text())
                    .collect(Collectors.joining(" "));
            texts.put(kind + DocxXml.attribute(note, "id").orElse(""), text.strip());
        }));
    }
}
